//! Every floor reports what happens to its observer. The recorder also checks that `Debug` hides payloads and secrets.

#![cfg(all(feature = "axum", feature = "objects", feature = "testing"))]

mod claimed;
#[path = "../dedup/faulty.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod faulty;
mod inbox;
mod recorder;
mod unclaimed;

use axum::extract::Request;
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

use recorder::Recorder;

const SECRET: &str = "whsec_test_secret";
/// The value of a field in each payload.
const HIDDEN: &str = "hidden@example.com";

fn layer(recorder: &Recorder) -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap()).with_observer(recorder.clone())
}

fn invoice_paid() -> EventBuilder {
    event("invoice.paid").set("customer_email", HIDDEN)
}

fn delivery(event: EventBuilder) -> Request {
    signed_request("/webhook", SECRET, event).map(axum::body::Body::new)
}
