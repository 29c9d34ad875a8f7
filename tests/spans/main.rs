//! The spans of events, with their parents. The recorder also checks that they contain no payload and no secret.

#![cfg(all(feature = "axum", feature = "testing", feature = "tracing"))]

mod recorder;

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::extract::Request;
use axum::response::IntoResponse;
use axum::routing::{Route, post};
use tower::{Layer, Service, ServiceBuilder, ServiceExt};
use tower_http::trace::TraceLayer;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::inbox::InboxLayer;
use tower_stripe_webhook::observe::{Observation, Observer};
use tower_stripe_webhook::testing::{EventBuilder, event, run_until_idle, signed_request};
use tower_stripe_webhook::{
    EventRouter, HandlerError, HandlerResult, SigningSecret, StripeWebhookLayer,
};

use recorder::Spans;

const SECRET: &str = "whsec_test_secret";
/// The value of a field in each payload.
const HIDDEN: &str = "hidden@example.com";
const TRACEPARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

fn invoice_paid() -> EventBuilder {
    event("invoice.paid")
        .set("customer_email", HIDDEN)
        .id("evt_1")
        .account("acct_1")
        .api_version("2026-10-28.endive")
        .created(SystemTime::now())
}

fn delivery(secret: &str) -> Request {
    signed_request("/webhook", secret, invoice_paid()).map(axum::body::Body::new)
}

fn webhook() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

/// A handler with a span of its own.
fn events() -> EventRouter {
    EventRouter::new().on("invoice.*", async || {
        let _span = tracing::info_span!("book").entered();
    })
}

/// Mounts the layers under a `TraceLayer`, as a service would.
fn app<L>(layers: L, events: EventRouter) -> Router
where
    L: Layer<Route> + Clone + Send + Sync + 'static,
    L::Service: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static,
    <L::Service as Service<Request>>::Response: IntoResponse + 'static,
    <L::Service as Service<Request>>::Future: Send + 'static,
{
    Router::new()
        .route("/webhook", post(events).route_layer(layers))
        .layer(TraceLayer::new_for_http())
}

async fn deliver(app: Router, request: Request) -> u16 {
    app.oneshot(request).await.unwrap().status().as_u16()
}

#[tokio::test]
async fn the_span_of_a_delivery_is_between_that_of_the_request_and_that_of_the_handler() {
    let (spans, _guard) = Spans::record();
    assert_eq!(
        deliver(app(webhook(), events()), delivery(SECRET)).await,
        200
    );
    let span = spans.only("stripe_event");
    assert_eq!(span.parent, Some("request"));
    assert_eq!(spans.only("book").parent, Some("stripe_event"));
    let fields = [
        ("messaging.message.id", "evt_1"),
        ("messaging.system", "stripe"),
        ("otel.kind", "consumer"),
        ("otel.name", "process invoice.paid"),
        ("otel.status_code", "OK"),
        ("outcome", "completed"),
        ("stripe.account", "acct_1"),
        ("stripe.api_version", "2026-10-28.endive"),
        ("stripe.event.type", "invoice.paid"),
        ("stripe.livemode", "false"),
    ];
    let recorded: Vec<_> = span.fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    assert_eq!(recorded, fields);
}

#[tokio::test]
async fn the_span_follows_the_handler_into_the_task_of_deduplication() {
    let (spans, _guard) = Spans::record();
    let layers = ServiceBuilder::new()
        .layer(webhook())
        .layer(DedupLayer::new("billing", MemoryStore::new()));
    let app = app(layers, events());
    assert_eq!(deliver(app.clone(), delivery(SECRET)).await, 200);
    let span = spans.only("stripe_event");
    assert_eq!(span.parent, Some("request"));
    assert_eq!(spans.only("book").parent, Some("stripe_event"));
    assert_eq!(span.field("attempt"), Some("1"));
    assert_eq!(span.field("outcome"), Some("completed"));

    assert_eq!(deliver(app, delivery(SECRET)).await, 200);
    let duplicate = &spans.named("stripe_event")[1];
    assert_eq!(duplicate.field("outcome"), Some("duplicate"));
    assert_eq!(duplicate.field("attempt"), None);
    assert_eq!(spans.named("book").len(), 1);
}

#[tokio::test]
async fn a_failure_is_an_error_of_the_span() {
    let (spans, _guard) = Spans::record();
    let layers = ServiceBuilder::new()
        .layer(webhook())
        .layer(DedupLayer::new("billing", MemoryStore::new()));
    let events = EventRouter::new().on("invoice.*", async || -> HandlerResult {
        Err(HandlerError::new("the ledger is closed"))
    });
    assert_eq!(deliver(app(layers, events), delivery(SECRET)).await, 500);
    let span = spans.only("stripe_event");
    assert_eq!(span.field("outcome"), Some("failed"));
    assert_eq!(span.field("otel.status_code"), Some("ERROR"));
}

#[tokio::test]
async fn the_span_ends_with_the_handler_even_if_stripe_hangs_up() {
    let (spans, _guard) = Spans::record();
    let drain = Drain::new();
    let started = Arc::new(tokio::sync::Notify::new());
    let finish = Arc::new(tokio::sync::Notify::new());
    let events = {
        let (started, finish) = (Arc::clone(&started), Arc::clone(&finish));
        EventRouter::new().on("invoice.*", async move || {
            started.notify_one();
            finish.notified().await;
            let _span = tracing::info_span!("book").entered();
        })
    };
    let layers = ServiceBuilder::new()
        .layer(webhook())
        .layer(DedupLayer::new("billing", MemoryStore::new()).with_drain(&drain));
    tokio::select! {
        _ = deliver(app(layers, events), delivery(SECRET)) => panic!("the handler waits"),
        () = started.notified() => {}
    }
    assert_eq!(spans.only("stripe_event").field("outcome"), None);
    finish.notify_one();
    drain.shutdown().await;
    assert_eq!(spans.only("book").parent, Some("stripe_event"));
    assert_eq!(
        spans.only("stripe_event").field("outcome"),
        Some("completed")
    );
}

#[tokio::test]
async fn a_request_that_is_not_verified_has_no_span() {
    let (spans, _guard) = Spans::record();
    assert_eq!(
        deliver(app(webhook(), events()), delivery("whsec_another")).await,
        400
    );
    assert_eq!(spans.only("request").parent, None);
    assert!(spans.named("stripe_event").is_empty());
}

#[tokio::test]
async fn an_event_from_another_source_has_a_span_under_deduplication() {
    let (spans, _guard) = Spans::record();
    let service = DedupLayer::new("billing", MemoryStore::new()).layer(events());
    let request = invoice_paid().build().into_request();
    service.oneshot(request).await.unwrap();
    assert_eq!(
        spans.only("stripe_event").field("outcome"),
        Some("completed")
    );
    assert_eq!(spans.only("book").parent, Some("stripe_event"));
}

/// Returns the span of the delivery and that of the worker.
async fn through_the_inbox(
    webhook: StripeWebhookLayer,
    request: Request,
) -> (recorder::Span, recorder::Span, Spans) {
    let (spans, _guard) = Spans::record();
    let inbox = InboxLayer::new("billing", MemoryStore::new());
    let layers = ServiceBuilder::new().layer(webhook).layer(inbox.clone());
    assert_eq!(deliver(app(layers, EventRouter::new()), request).await, 200);
    let worker = inbox.worker(events());
    assert_eq!(run_until_idle(worker).await, 1);
    let [received, processed] = spans.named("stripe_event").try_into().unwrap();
    (received, processed, spans)
}

#[tokio::test(start_paused = true)]
async fn the_span_of_a_worker_follows_from_the_trace_of_the_request() {
    let mut request = delivery(SECRET);
    let traceparent = TRACEPARENT.parse().unwrap();
    request.headers_mut().insert("traceparent", traceparent);
    let (received, processed, spans) = through_the_inbox(webhook(), request).await;
    assert_eq!(received.parent, Some("request"));
    assert_eq!(received.field("outcome"), Some("stored"));

    assert_eq!(processed.parent, None);
    assert_eq!(processed.field("follows_from"), Some(TRACEPARENT));
    assert_eq!(processed.field("otel.name"), Some("process invoice.paid"));
    assert_eq!(processed.field("attempt"), Some("1"));
    assert_eq!(processed.field("outcome"), Some("completed"));
    assert_eq!(spans.only("book").parent, Some("stripe_event"));
}

/// The observer that connects a tracing library asks it for the current trace.
#[tokio::test(start_paused = true)]
async fn the_span_of_a_worker_follows_from_the_trace_of_the_observer() {
    struct Traces;

    impl Observer for Traces {
        fn observe(&self, _: &Observation<'_>) {
            let name = tracing::Span::current()
                .metadata()
                .map(tracing::Metadata::name);
            assert_eq!(name, Some("stripe_event"));
        }

        fn traceparent(&self) -> Option<String> {
            let name = tracing::Span::current()
                .metadata()
                .map(tracing::Metadata::name);
            assert_eq!(name, Some("stripe_event"));
            Some(TRACEPARENT.to_owned())
        }
    }

    let webhook = webhook().with_observer(Traces);
    let (_, processed, _) = through_the_inbox(webhook, delivery(SECRET)).await;
    assert_eq!(processed.field("follows_from"), Some(TRACEPARENT));
}

#[tokio::test(start_paused = true)]
async fn a_trace_that_is_none_is_not_stored() {
    for text in [
        "",
        "hidden",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
    ] {
        let mut request = delivery(SECRET);
        request
            .headers_mut()
            .insert("traceparent", text.parse().unwrap());
        let (_, processed, _) = through_the_inbox(webhook(), request).await;
        assert_eq!(processed.field("follows_from"), None, "{text}");
    }
}

#[tokio::test]
async fn a_handler_that_is_dropped_with_its_request_has_hung_up() {
    let (spans, _guard) = Spans::record();
    let events = EventRouter::new().on("invoice.*", async || pending::<()>().await);
    tokio::select! {
        biased;
        _ = deliver(app(webhook(), events), delivery(SECRET)) => panic!("the handler waits"),
        () = tokio::task::yield_now() => {}
    }
    let span = spans.only("stripe_event");
    assert_eq!(span.field("outcome"), Some("hung_up"));
    assert_eq!(span.field("otel.status_code"), Some("ERROR"));
}
