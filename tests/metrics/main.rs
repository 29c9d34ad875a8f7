//! Each outcome of a delivery through real requests, as Prometheus renders it.

#![cfg(all(feature = "axum", feature = "metrics", feature = "testing"))]

mod claimed;
#[cfg(feature = "api")]
mod endpoint;
mod every_value;
#[path = "../dedup/faulty.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod faulty;
mod files;
mod inbox;
mod labels;
mod prometheus;
mod requests;
mod stores;
#[path = "../inbox/unreliable.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod unreliable;

use axum::extract::Request;
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

const SECRET: &str = "whsec_test_secret";

fn layer(metrics: &Metrics) -> StripeWebhookLayer {
    let secret = SigningSecret::new(SECRET).unwrap().named("2026");
    StripeWebhookLayer::new(secret).with_observer(metrics.clone())
}

fn invoice_paid() -> EventBuilder {
    event("invoice.paid")
}

fn delivery(event: EventBuilder) -> Request {
    signed_request("/webhook", SECRET, event).map(axum::body::Body::new)
}
