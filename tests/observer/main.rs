//! Every floor reports what happens to its observer. The recorder also checks that `Debug` hides payloads and secrets.

#![cfg(all(feature = "axum", feature = "objects", feature = "testing"))]

#[cfg(feature = "api")]
mod api;
mod claimed;
#[cfg(feature = "api")]
#[path = "../api/fake.rs"]
#[allow(dead_code, reason = "the tests of the API use the rest")]
mod fake;
#[path = "../dedup/faulty.rs"]
#[allow(dead_code, reason = "the other tests use the rest")]
mod faulty;
mod inbox;
#[cfg(feature = "api")]
#[path = "../api/lists.rs"]
mod lists;
mod recorder;
mod unclaimed;

use axum::extract::Request;
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

use recorder::Recorder;

const SECRET: &str = "whsec_test_secret";
/// The value of a field in each payload.
const HIDDEN: &str = "hidden@example.com";

/// `ObserverPanicked` is only logged. `tests/redis.rs` observes a real Redis, and `tests/inspector` what users do and which
/// calls of theirs fail.
const ELSEWHERE: [&str; 4] = [
    "ObserverPanicked",
    "RedisAtRisk",
    "OperatorActed",
    "InspectorApiFailed",
];

/// `Recorder` panics at an observation that it does not name.
#[test]
fn the_recorder_names_every_observation() {
    let source = include_str!("../../src/observe/observation.rs");
    let (_, variants) = source.split_once("pub enum Observation<'a> {").unwrap();
    let (variants, _) = variants.split_once("\n}").unwrap();
    let variant = |line: &'static str| {
        let name = line.strip_prefix("    ")?.trim_end_matches([' ', '{', ',']);
        name.starts_with(char::is_uppercase).then_some(name)
    };
    let variants: Vec<_> = variants.lines().filter_map(variant).collect();
    assert!(variants.contains(&"Verified") && variants.contains(&"TaskPanicked"));
    let recorder = include_str!("recorder.rs");
    for name in variants {
        let is_recorded = recorder.contains(&format!("Observation::{name} "));
        assert!(is_recorded || ELSEWHERE.contains(&name), "{name}");
    }
}

fn layer(recorder: &Recorder) -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap()).with_observer(recorder.clone())
}

fn invoice_paid() -> EventBuilder {
    event("invoice.paid").set("customer_email", HIDDEN)
}

fn delivery(event: EventBuilder) -> Request {
    signed_request("/webhook", SECRET, event).map(axum::body::Body::new)
}
