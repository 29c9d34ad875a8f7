//! Log lines of the `tracing` feature, and the values that they never contain.

#![cfg(all(feature = "axum", feature = "tracing"))]

#[path = "support/log.rs"]
mod log;
mod support;

use axum::body::Body;
use axum::extract::Request;
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::extract::EventObjectRejection;
use tower_stripe_webhook::{EventObject, EventRouter, SigningSecret, StripeWebhookLayer};

use log::Log;
use support::{CUSTOMER_UPDATED, PAYMENT_INTENT_SUCCEEDED, SECRET, THIN, sign};

/// Returns the log, after checking that it contains no secret and no customer data.
#[track_caller]
fn checked_text(log: &Log) -> String {
    let text = log.text();
    for hidden in [SECRET, "whsec", "4200", "example.com", "order-1001", "v1="] {
        assert!(!text.contains(hidden), "{text}");
    }
    text
}

#[derive(serde::Deserialize)]
struct MismatchedObject {
    #[expect(dead_code)]
    status: Option<u8>,
    #[expect(dead_code)]
    email: Option<u8>,
}

fn delivery(secret: &str, body: impl Into<String>) -> Request {
    let body = body.into();
    Request::post("/")
        .header("stripe-signature", sign(secret, &body))
        .body(Body::from(body))
        .unwrap()
}

async fn deliver(layer: StripeWebhookLayer, secret: &str, body: &'static str) -> u16 {
    let events = EventRouter::new()
        .on(
            "payment_intent.*",
            async |_: EventObject<MismatchedObject>| (),
        )
        .on("customer.*", async |_: EventObject<MismatchedObject>| ());
    let request = delivery(secret, body);
    let response = layer.layer(events).oneshot(request).await.unwrap();
    response.status().as_u16()
}

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

#[tokio::test]
async fn a_rejection_is_logged_as_a_warning_with_its_reason() {
    let (log, _guard) = Log::start();
    assert_eq!(
        deliver(layer(), "whsec_another", PAYMENT_INTENT_SUCCEEDED).await,
        400
    );
    assert_eq!(
        checked_text(&log),
        " WARN tower_stripe_webhook: rejected a Stripe delivery: no signature matches the body: is \
         the raw body reaching the layer, and is this the secret of this endpoint? \
         kind=\"mismatch\" status=400\n",
    );
}

#[tokio::test]
async fn a_rejection_is_logged_even_if_the_client_hangs_up_before_the_response() {
    struct Silent;

    impl http_body::Body for Silent {
        type Data = bytes::Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, Self::Error>>> {
            std::task::Poll::Pending
        }
    }

    let (log, _guard) = Log::start();
    let request = Request::post("/").body(Body::new(Silent)).unwrap();
    let response = layer().layer(EventRouter::new()).oneshot(request);
    tokio::select! {
        biased;
        _ = response => panic!("a response before the end of the body"),
        () = tokio::task::yield_now() => {}
    }
    assert!(
        checked_text(&log).contains("kind=\"missing_header\""),
        "{}",
        checked_text(&log)
    );
}

#[tokio::test]
async fn a_missing_verifier_is_logged_as_an_error_with_a_hint() {
    let (log, _guard) = Log::start();
    let layer = StripeWebhookLayer::from_extensions();
    assert_eq!(deliver(layer, SECRET, THIN).await, 500);
    assert!(
        checked_text(&log).starts_with("ERROR "),
        "{}",
        checked_text(&log)
    );
    assert!(
        checked_text(&log).contains("needs a middleware outside of it"),
        "{}",
        checked_text(&log)
    );
}

#[tokio::test]
async fn a_mismatched_object_is_logged_as_an_error_with_its_location() {
    let (log, _guard) = Log::start();
    assert_eq!(
        deliver(layer(), SECRET, PAYMENT_INTENT_SUCCEEDED).await,
        500
    );
    assert_eq!(deliver(layer(), SECRET, CUSTOMER_UPDATED).await, 500);
    let text = checked_text(&log);
    for part in [
        "ERROR tower_stripe_webhook: the handler of a Stripe event failed",
        "event_id=\"evt_3TestPaymentIntentPaid01\"",
        "event_type=\"payment_intent.succeeded\"",
        "api_version=\"2026-10-28.endive\"",
        "path=\"data.object.status\"",
        "line=18",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_mismatch_handled_by_the_handler_is_not_logged_as_an_error() {
    let (log, _guard) = Log::start();
    let handles_mismatch =
        async |object: Result<EventObject<MismatchedObject>, EventObjectRejection>| {
            assert!(object.is_err());
        };
    let request = delivery(SECRET, PAYMENT_INTENT_SUCCEEDED);
    let service = layer().layer(EventRouter::new().fallback(handles_mismatch));
    assert_eq!(service.oneshot(request).await.unwrap().status(), 200);
    assert!(
        !checked_text(&log).contains("ERROR"),
        "{}",
        checked_text(&log)
    );
}

#[tokio::test]
async fn the_outcome_is_logged_by_status_id_and_type() {
    let (log, _guard) = Log::start();
    assert_eq!(deliver(layer(), SECRET, THIN).await, 200);
    let completed = "DEBUG tower_stripe_webhook: handled a Stripe delivery \
                   event_id=\"evt_test_65TestThinPaid00001\" \
                   event_type=\"v1.payment_intent.succeeded\" status=200";
    assert!(
        checked_text(&log).contains(completed),
        "{}",
        checked_text(&log)
    );
    assert_eq!(
        deliver(layer(), SECRET, PAYMENT_INTENT_SUCCEEDED).await,
        500
    );
    let failed = "ERROR tower_stripe_webhook: the handler of a Stripe event failed \
                  event_id=\"evt_3TestPaymentIntentPaid01\"";
    assert!(
        checked_text(&log).contains(failed),
        "{}",
        checked_text(&log)
    );
    let fails = async || http::StatusCode::BAD_GATEWAY;
    let service = layer().layer(EventRouter::new().fallback(fails));
    let request = delivery(SECRET, THIN);
    assert_eq!(service.oneshot(request).await.unwrap().status(), 502);
    let failed = "WARN tower_stripe_webhook: a Stripe delivery failed; Stripe will retry \
                  event_id=\"evt_test_65TestThinPaid00001\"";
    assert!(
        checked_text(&log).contains(failed),
        "{}",
        checked_text(&log)
    );
}

#[tokio::test]
async fn an_event_of_the_other_mode_is_not_logged_as_a_warning() {
    let (log, _guard) = Log::start();
    assert_eq!(
        deliver(layer().with_livemode(true), SECRET, THIN).await,
        200
    );
    assert!(
        checked_text(&log).contains("kind=\"livemode_mismatch\""),
        "{}",
        checked_text(&log)
    );
    assert!(
        !checked_text(&log).contains("WARN"),
        "{}",
        checked_text(&log)
    );
}

#[tokio::test]
async fn warnings_about_unrouted_types_have_a_bounded_length() {
    let (log, _guard) = Log::start();
    let events = EventRouter::new();
    let long = support::event_of(&"x".repeat(100_000));
    for body in [long, support::event_of("invoice.paid")] {
        let request = delivery(SECRET, body);
        let service = layer().layer(events.clone());
        assert_eq!(service.oneshot(request).await.unwrap().status(), 200);
    }
    let text = checked_text(&log);
    let warnings: Vec<_> = text.lines().filter(|line| line.contains("WARN")).collect();
    assert_eq!(warnings.len(), 2);
    assert!(warnings.iter().all(|line| line.len() < 800), "{warnings:?}");
}

#[tokio::test]
async fn an_unrouted_type_is_logged_as_a_warning_only_once() {
    let (log, _guard) = Log::start();
    let events = EventRouter::new();
    for _ in 0..3 {
        let request = delivery(SECRET, THIN);
        let service = layer().layer(events.clone());
        assert_eq!(service.oneshot(request).await.unwrap().status(), 200);
    }
    let warnings: Vec<_> = checked_text(&log).lines().map(str::to_owned).collect();
    let warnings: Vec<_> = warnings
        .iter()
        .filter(|line| line.contains("WARN"))
        .collect();
    assert_eq!(warnings.len(), 1, "{}", checked_text(&log));
    assert!(
        warnings[0].contains("type=\"v1.payment_intent.succeeded\""),
        "{}",
        warnings[0]
    );
}
