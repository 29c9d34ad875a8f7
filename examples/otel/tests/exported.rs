//! Signals that reach OpenTelemetry, with exporters that keep everything in memory.

use std::time::SystemTime;

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use opentelemetry::metrics::MeterProvider;
use opentelemetry::trace::{SpanId, SpanKind, Status, TracerProvider};
use opentelemetry::{KeyValue, Value};
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData};
use opentelemetry_sdk::metrics::{InMemoryMetricExporter, SdkMeterProvider};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use otel::OtelObserver;
use tower::{ServiceBuilder, ServiceExt};
use tower_http::trace::TraceLayer;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::inbox::InboxLayer;
use tower_stripe_webhook::testing::{event, run_until_idle, signed_request};
use tower_stripe_webhook::{
    EventRouter, HandlerError, HandlerResult, MemoryStore, SigningSecret, StripeWebhookLayer,
};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::layer::SubscriberExt;

const SECRET: &str = "whsec_test_secret";

/// Collects what this thread exports.
struct Exported {
    spans: InMemorySpanExporter,
    metrics: InMemoryMetricExporter,
    meter_provider: SdkMeterProvider,
    _tracer_provider: SdkTracerProvider,
    _guard: DefaultGuard,
}

impl Exported {
    fn start() -> Self {
        let spans = InMemorySpanExporter::default();
        let tracer_provider = SdkTracerProvider::builder()
            .with_simple_exporter(spans.clone())
            .build();
        let metrics = InMemoryMetricExporter::default();
        let meter_provider = SdkMeterProvider::builder()
            .with_periodic_exporter(metrics.clone())
            .build();
        let layer = tracing_opentelemetry::layer().with_tracer(tracer_provider.tracer("test"));
        let subscriber = tracing_subscriber::registry().with(layer);
        Self {
            spans,
            metrics,
            meter_provider,
            _tracer_provider: tracer_provider,
            _guard: tracing::subscriber::set_default(subscriber),
        }
    }

    fn observer(&self) -> OtelObserver {
        OtelObserver::new(&self.meter_provider.meter("test"))
    }

    fn spans(&self) -> Vec<SpanData> {
        self.spans.get_finished_spans().unwrap()
    }

    fn span(&self, name: &str) -> SpanData {
        let spans = self.spans();
        let mut named = spans.iter().filter(|span| span.name == name);
        named
            .next()
            .unwrap_or_else(|| panic!("{name}: {spans:?}"))
            .clone()
    }

    /// Returns the number of values and the attributes of each point of a metric.
    fn points(&self, name: &str) -> Vec<(u64, Vec<KeyValue>)> {
        self.meter_provider.force_flush().unwrap();
        let exported = self.metrics.get_finished_metrics().unwrap();
        let last = exported.last().unwrap();
        let metrics = last.scope_metrics().flat_map(|scope| scope.metrics());
        let metric = metrics
            .filter(|metric| metric.name() == name)
            .last()
            .unwrap();
        match metric.data() {
            AggregatedMetrics::F64(MetricData::Histogram(histogram)) => histogram
                .data_points()
                .map(|point| (point.count(), point.attributes().cloned().collect()))
                .collect(),
            AggregatedMetrics::U64(MetricData::Sum(sum)) => sum
                .data_points()
                .map(|point| (point.value(), point.attributes().cloned().collect()))
                .collect(),
            data => panic!("{data:?}"),
        }
    }
}

fn attribute(attributes: &[KeyValue], key: &str) -> Option<String> {
    let mut found = attributes
        .iter()
        .filter(|attribute| attribute.key.as_str() == key);
    found.next().map(|attribute| match &attribute.value {
        Value::String(text) => text.as_str().to_owned(),
        other => other.to_string(),
    })
}

fn webhook(observer: OtelObserver) -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap()).with_observer(observer)
}

fn events() -> EventRouter {
    EventRouter::new()
        .on("invoice.*", async || {
            let _span = tracing::info_span!("book").entered();
        })
        .on("payout.*", async || -> HandlerResult {
            Err(HandlerError::new("the ledger is closed"))
        })
}

fn delivery(event_type: &str) -> axum::extract::Request {
    let event = event(event_type).created(SystemTime::now());
    signed_request("/webhook", SECRET, event).map(Body::new)
}

#[tokio::test]
async fn deliveries_are_spans_and_metrics_of_the_messaging_conventions() {
    let exported = Exported::start();
    let layers = ServiceBuilder::new()
        .layer(webhook(exported.observer()))
        .layer(DedupLayer::new("billing", MemoryStore::new()));
    let app = Router::new()
        .route("/webhook", post(events()).route_layer(layers))
        .layer(TraceLayer::new_for_http());
    for event_type in ["invoice.paid", "payout.failed"] {
        app.clone().oneshot(delivery(event_type)).await.unwrap();
    }

    let processed = exported.span("process invoice.paid");
    assert_eq!(processed.span_kind, SpanKind::Consumer);
    assert_eq!(processed.status, Status::Ok);
    assert_ne!(processed.parent_span_id, SpanId::INVALID);
    assert_eq!(
        exported.span("request").span_context.trace_id(),
        processed.span_context.trace_id(),
    );
    assert_eq!(
        exported.span("book").parent_span_id,
        processed.span_context.span_id(),
    );
    let system = attribute(&processed.attributes, "messaging.system");
    assert_eq!(system.as_deref(), Some("stripe"));
    let outcome = attribute(&processed.attributes, "outcome");
    assert_eq!(outcome.as_deref(), Some("completed"));
    let failed = exported.span("process payout.failed");
    assert!(matches!(failed.status, Status::Error { .. }), "{failed:?}");

    for name in [
        "messaging.process.duration",
        "messaging.client.consumed.messages",
    ] {
        let points = exported.points(name);
        assert_eq!(points.len(), 2, "{name}");
        for (count, attributes) in points {
            assert_eq!(count, 1, "{name}");
            let of = |key| attribute(&attributes, key);
            assert_eq!(of("messaging.system").as_deref(), Some("stripe"));
            let error = (of("stripe.event.type").unwrap() == "payout.failed").then_some("failed");
            assert_eq!(of("error.type").as_deref(), error, "{name}");
        }
    }
}

#[tokio::test]
async fn the_span_of_a_worker_links_to_the_span_that_stored_the_event() {
    let exported = Exported::start();
    let inbox = InboxLayer::new("billing", MemoryStore::new());
    let service = ServiceBuilder::new()
        .layer(webhook(exported.observer()))
        .layer(inbox.clone())
        .service(events());
    service.oneshot(delivery("invoice.paid")).await.unwrap();
    let worker = inbox.worker(events()).with_observer(exported.observer());
    assert_eq!(run_until_idle(worker).await, 1);

    let spans = exported.spans();
    let with_outcome = |outcome: &str| {
        let mut spans = spans.iter();
        let span =
            spans.find(|span| attribute(&span.attributes, "outcome").as_deref() == Some(outcome));
        span.unwrap()
    };
    let received = with_outcome("stored");
    let processed = with_outcome("completed");
    assert_eq!(processed.parent_span_id, SpanId::INVALID);
    let links: Vec<_> = processed
        .links
        .iter()
        .map(|link| &link.span_context)
        .collect();
    assert_eq!(links.len(), 1, "{processed:?}");
    assert_eq!(links[0].trace_id(), received.span_context.trace_id());
    assert_eq!(links[0].span_id(), received.span_context.span_id());
}
