//! `Verifier::with_clock`, and the layer's warning about the clock.

#![cfg(feature = "webhook")]

#[cfg(feature = "tracing")]
#[path = "support/log.rs"]
mod log;
mod support;

use std::cell::Cell;
use std::convert::Infallible;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::Full;
use tower::{Layer, ServiceExt, service_fn};
use tower_stripe_webhook::event::VerifyError;
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    SignatureError, SigningSecret, StripeEvent, StripeWebhookLayer, Verifier,
};

use support::{INVOICE_PAID, SECRET, sign_at};

const SIGNED_AT: u64 = 1_700_000_000;

thread_local! {
    /// The clock of the tests on this thread, in Unix seconds.
    static NOW: Cell<u64> = const { Cell::new(SIGNED_AT) };
}

fn clock() -> SystemTime {
    at(NOW.get())
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn verifier() -> Verifier {
    Verifier::new(SigningSecret::new(SECRET).unwrap()).with_clock(clock)
}

/// Sends a delivery that was signed at a time, in Unix seconds, with a secret.
async fn send(layer: &StripeWebhookLayer, secret: &str, signed_at: u64) -> StatusCode {
    let body = Full::<Bytes>::from(INVOICE_PAID);
    send_body(layer, secret, signed_at, body).await
}

async fn send_body(
    layer: &StripeWebhookLayer,
    secret: &str,
    signed_at: u64,
    body: impl Body<Data = Bytes, Error = Infallible>,
) -> StatusCode {
    let handler = service_fn(async |_: Request<EventBody>| {
        Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
    });
    let request = Request::post("/webhook")
        .header("stripe-signature", sign_at(secret, INVOICE_PAID, signed_at))
        .body(body)
        .unwrap();
    let response = layer.layer(handler).oneshot(request).await.unwrap();
    response.status()
}

#[test]
fn the_verifier_reads_the_clock_that_was_set() {
    let header = sign_at(SECRET, INVOICE_PAID, SIGNED_AT);
    let verify = || {
        let payload = Bytes::from(INVOICE_PAID);
        StripeEvent::verify(&verifier(), header.as_bytes(), payload)
    };
    assert!(verify().is_ok());
    NOW.set(SIGNED_AT + 301);
    assert!(matches!(
        verify(),
        Err(VerifyError::Signature(SignatureError::TooOld { .. }))
    ));
}

#[test]
fn an_event_can_be_verified_at_a_given_time() {
    let header = sign_at(SECRET, INVOICE_PAID, SIGNED_AT);
    let verify_at = |seconds| {
        let (header, payload) = (header.as_bytes(), Bytes::from(INVOICE_PAID));
        StripeEvent::verify_at(&verifier(), header, payload, at(seconds))
    };
    let event = verify_at(SIGNED_AT + 300).unwrap();
    assert_eq!(event.verified_by().unwrap().signed_at(), at(SIGNED_AT));
    assert!(matches!(
        verify_at(SIGNED_AT - 301),
        Err(VerifyError::Signature(SignatureError::InFuture { .. }))
    ));
}

#[tokio::test]
async fn the_layer_reads_the_clock_that_was_set() {
    let layer = StripeWebhookLayer::new(verifier());
    assert_eq!(send(&layer, SECRET, SIGNED_AT).await, StatusCode::OK);
    NOW.set(SIGNED_AT + 301);
    assert_eq!(
        send(&layer, SECRET, SIGNED_AT).await,
        StatusCode::BAD_REQUEST
    );
}

#[cfg(feature = "tracing")]
mod warning {
    use http_body_util::BodyExt;
    use tokio::time::advance;

    use super::*;
    use crate::log::Log;

    const WARNING: &str = "the timestamp of a verified Stripe delivery";

    fn warnings(log: &Log) -> Vec<String> {
        let text = log.text();
        let lines = text.lines().filter(|line| line.contains(WARNING));
        lines.map(str::to_owned).collect()
    }

    #[tokio::test]
    async fn a_difference_of_a_minute_is_normal() {
        let (log, _guard) = Log::start();
        let layer = StripeWebhookLayer::new(verifier());
        for signed_at in [SIGNED_AT - 60, SIGNED_AT, SIGNED_AT + 60] {
            assert_eq!(send(&layer, SECRET, signed_at).await, StatusCode::OK);
        }
        assert_eq!(warnings(&log), [""; 0]);
    }

    #[tokio::test]
    async fn a_larger_difference_is_logged_before_the_tolerance_rejects_it() {
        for (signed_at, side) in [(SIGNED_AT - 61, "ahead of"), (SIGNED_AT + 61, "behind")] {
            let (log, _guard) = Log::start();
            let layer = StripeWebhookLayer::new(verifier());
            assert_eq!(send(&layer, SECRET, signed_at).await, StatusCode::OK);
            let [warning] = &warnings(&log)[..] else {
                panic!("{}", log.text());
            };
            assert!(warning.contains("WARN"), "{warning}");
            assert!(warning.contains("difference_s=61"), "{warning}");
            assert!(
                warning.contains(&format!("the clock is {side}")),
                "{warning}"
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_logged_once_a_minute_by_all_clones_of_a_layer() {
        let (log, _guard) = Log::start();
        let layer = StripeWebhookLayer::new(verifier());
        for _ in 0..=120 {
            send(&layer.clone(), SECRET, SIGNED_AT - 100).await;
            advance(Duration::from_secs(1)).await;
        }
        assert_eq!(warnings(&log).len(), 3, "{}", log.text());
    }

    #[tokio::test(start_paused = true)]
    async fn a_clock_that_jumps_neither_repeats_nor_silences_it() {
        let (log, _guard) = Log::start();
        let layer = StripeWebhookLayer::new(verifier());
        for minute in 1..=3 {
            for now in [SIGNED_AT, SIGNED_AT - 3600, SIGNED_AT + 3600, 200] {
                NOW.set(now);
                assert_eq!(send(&layer, SECRET, now - 100).await, StatusCode::OK);
            }
            assert_eq!(warnings(&log).len(), minute, "{}", log.text());
            advance(Duration::from_secs(60)).await;
        }
    }

    #[tokio::test]
    async fn a_clock_before_1970_is_compared_too() {
        let (log, _guard) = Log::start();
        let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap())
            .with_clock(|| UNIX_EPOCH - Duration::from_secs(100))
            .with_tolerance(Some(Duration::MAX));
        let layer = StripeWebhookLayer::new(verifier);
        assert_eq!(send(&layer, SECRET, SIGNED_AT).await, StatusCode::OK);
        let [warning] = &warnings(&log)[..] else {
            panic!("{}", log.text());
        };
        assert!(warning.contains("difference_s=1700000100"), "{warning}");
        assert!(warning.contains("the clock is behind"), "{warning}");
    }

    #[tokio::test]
    async fn the_time_that_a_body_takes_to_arrive_does_not_count() {
        let (log, _guard) = Log::start();
        let layer = StripeWebhookLayer::new(verifier());
        let slow = Full::<Bytes>::from(INVOICE_PAID).map_frame(|frame| {
            NOW.set(NOW.get() + 100);
            frame
        });
        let status = send_body(&layer, SECRET, SIGNED_AT, slow).await;
        assert_eq!((status, NOW.get()), (StatusCode::OK, SIGNED_AT + 100));
        assert_eq!(warnings(&log), [""; 0]);
    }

    #[tokio::test]
    async fn unverified_deliveries_do_not_cause_it() {
        let (log, _guard) = Log::start();
        let layer = StripeWebhookLayer::new(verifier());
        let status = send(&layer, "whsec_another", SIGNED_AT - 100).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(warnings(&log), [""; 0]);
    }

    #[tokio::test]
    async fn payloads_that_are_not_events_cause_it() {
        let (log, _guard) = Log::start();
        let layer = StripeWebhookLayer::new(verifier()).payload_only();
        assert_eq!(send(&layer, SECRET, SIGNED_AT - 100).await, StatusCode::OK);
        assert_eq!(warnings(&log).len(), 1, "{}", log.text());
    }

    #[tokio::test]
    async fn without_a_tolerance_nothing_is_compared_with_the_clock() {
        let (log, _guard) = Log::start();
        let layer = StripeWebhookLayer::new(verifier().with_tolerance(None));
        assert_eq!(send(&layer, SECRET, 1).await, StatusCode::OK);
        assert_eq!(warnings(&log), [""; 0]);
    }
}
