//! A service whose traces and metrics go to OpenTelemetry; here, to the terminal. Replace `opentelemetry-stdout` with
//! `opentelemetry-otlp` to send them to a collector.
//!
//! ```text
//! cargo run --manifest-path examples/otel/Cargo.toml
//! cargo run -p trigger -- invoice.paid --secret whsec_demo
//! ```

use std::error::Error;

use axum::Router;
use axum::routing::post;
use opentelemetry::metrics::MeterProvider;
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::metrics::SdkMeterProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use otel::OtelObserver;
use tower::ServiceBuilder;
use tower_http::trace::TraceLayer;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::{
    EventRouter, EventType, MemoryStore, SigningSecret, StripeWebhookLayer,
};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

async fn paid() {
    tracing::info!("booked");
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let tracer_provider = SdkTracerProvider::builder()
        .with_simple_exporter(opentelemetry_stdout::SpanExporter::default())
        .build();
    let meter_provider = SdkMeterProvider::builder()
        .with_periodic_exporter(opentelemetry_stdout::MetricExporter::default())
        .build();
    tracing_subscriber::registry()
        .with(tracing_opentelemetry::layer().with_tracer(tracer_provider.tracer("shop")))
        .init();

    let observer = OtelObserver::new(&meter_provider.meter("shop"));
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(SigningSecret::new("whsec_demo")?).with_observer(observer))
        .layer(DedupLayer::new("billing", MemoryStore::new()));
    let events = EventRouter::new().on(EventType::INVOICE_PAID, paid);
    let app = Router::new()
        .route("/webhook", post(events).route_layer(layers))
        .layer(TraceLayer::new_for_http());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    axum::serve(listener, app).await?;
    Ok(())
}
