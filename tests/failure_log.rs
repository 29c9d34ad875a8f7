//! Why a handler failed is logged once, with the event; and a text that may be an error is a warning.

#![cfg(all(feature = "axum", feature = "tracing"))]

#[path = "support/log.rs"]
mod log;
mod support;

use std::convert::Infallible;
use std::error::Error;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use axum::Json;
use axum::body::Body;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use http_body_util::Full;
use tokio::sync::Notify;
use tower::{Layer, ServiceBuilder, ServiceExt, service_fn};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::extract::EventObjectRejection;
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    Discard, EventObject, EventRouter, HandlerError, HandlerFailure, HandlerResult, SigningSecret,
    StripeWebhookLayer,
};

use log::Log;
use support::{PAYMENT_INTENT_SUCCEEDED, SECRET, THIN, sign};

const FAILED: &str = "the handler of a Stripe event failed";
const TEXT: &str = "a handler answered";

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

fn dedup() -> DedupLayer {
    DedupLayer::new("test", MemoryStore::new())
}

fn delivery(body: impl Into<String>) -> Request {
    let body = body.into();
    Request::post("/")
        .header("stripe-signature", sign(SECRET, &body))
        .body(Body::from(body))
        .unwrap()
}

async fn serve<H, T>(handler: H) -> StatusCode
where
    H: Handler<T, ()>,
{
    let events = EventRouter::new().fallback(handler);
    let request = delivery(PAYMENT_INTENT_SUCCEEDED);
    let response = layer().layer(events).oneshot(request).await.unwrap();
    response.status()
}

async fn serve_deduplicated<H, T>(dedup: DedupLayer, handler: H, body: &str) -> StatusCode
where
    H: Handler<T, ()>,
{
    let layers = ServiceBuilder::new().layer(layer()).layer(dedup);
    let events = EventRouter::new().fallback(handler);
    let response = layers.service(events).oneshot(delivery(body));
    response.await.unwrap().status()
}

/// Returns the lines that are no mere information, without the place in the source.
fn alarms(log: &Log) -> Vec<String> {
    let text = log.text();
    let lines = text
        .lines()
        .filter(|line| line.contains("WARN ") || line.contains("ERROR "));
    lines.map(|line| line.trim().to_owned()).collect()
}

/// An error that does not repeat its source, and one that does.
#[derive(Debug)]
struct Booking(io::Error);

impl fmt::Display for Booking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the payment cannot be booked")
    }
}

impl Error for Booking {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn booking() -> Booking {
    Booking(io::Error::other("the disk is full"))
}

#[tokio::test]
async fn the_cause_is_logged_once_with_id_type_and_sources() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult { Err(booking())? };
    assert_eq!(serve(fails).await, 500);
    assert_eq!(
        alarms(&log),
        [
            "ERROR tower_stripe_webhook::webhook::failure_log: the handler of a Stripe event failed \
             status=500 id=\"evt_3TestPaymentIntentPaid01\" type=\"payment_intent.succeeded\" \
             cause=the payment cannot be booked: the disk is full",
        ],
    );
}

#[tokio::test]
async fn the_cause_is_logged_once_for_each_attempt_under_deduplication() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult { Err("db down".to_owned())? };
    let dedup = dedup();
    for attempt in 1..=3 {
        let status = serve_deduplicated(dedup.clone(), fails, PAYMENT_INTENT_SUCCEEDED).await;
        assert_eq!(status, 500);
        assert_eq!(log.text().matches("db down").count(), attempt);
        assert_eq!(alarms(&log).len(), attempt, "{}", log.text());
    }
    assert!(alarms(&log)[0].ends_with("type=\"payment_intent.succeeded\" cause=db down"));
}

#[tokio::test]
async fn a_status_of_the_client_is_a_warning() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult {
        Err(HandlerError::new("not yet").with_status(StatusCode::CONFLICT))
    };
    assert_eq!(serve(fails).await, 409);
    assert!(alarms(&log)[0].starts_with("WARN"), "{}", log.text());
    assert_eq!(alarms(&log).len(), 1);
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "it does not fit")]
struct OfAnotherShape {
    status: u8,
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "it does not fit")]
struct OfAnotherVersion {
    discountable: bool,
}

#[tokio::test]
async fn a_mismatch_is_logged_once_with_its_field_whoever_returns_it() {
    let extracted = async |_: EventObject<OfAnotherShape>| HandlerResult::Ok(());
    let returned = async |object: Result<EventObject<OfAnotherShape>, EventObjectRejection>| {
        object?;
        HandlerResult::Ok(())
    };
    for number in 0..2 {
        let (log, _guard) = Log::start();
        let status = match number {
            0 => serve(extracted).await,
            _ => serve(returned).await,
        };
        assert_eq!(status, 500);
        assert_eq!(
            alarms(&log),
            [
                "ERROR tower_stripe_webhook::webhook::failure_log: the handler of a Stripe event \
                 failed status=500 id=\"evt_3TestPaymentIntentPaid01\" \
                 type=\"payment_intent.succeeded\" api_version=\"2026-10-28.endive\" \
                 path=\"data.object.status\" line=18 column=27 cause=`data.object` does not fit the \
                 handler's type: `data.object.status` does not fit failure_log::OfAnotherShape: \
                 expected u8, found a string (line 18, column 27 of the payload): does the type \
                 match the API version of this endpoint?",
            ],
        );
    }
}

#[tokio::test]
async fn a_missing_field_is_named_in_the_log() {
    let (log, _guard) = Log::start();
    let strict = async |_: EventObject<OfAnotherVersion>| HandlerResult::Ok(());
    assert_eq!(serve(strict).await, 500);
    let line = &alarms(&log)[0];
    assert!(
        line.contains("path=\"data.object.discountable\" line="),
        "{line}"
    );
    assert!(
        line.contains("OfAnotherVersion: missing field (line"),
        "{line}"
    );
}

#[cfg(any(feature = "postgres", feature = "sqlite"))]
#[tokio::test]
async fn a_complete_error_is_logged_once_whoever_returns_it() {
    use tower_stripe_webhook::claims::{CompleteError, StoreError};

    let failed = || CompleteError::from(StoreError::new("no connection"));
    let itself = async move || Err::<(), _>(failed());
    let wrapped = async move || -> HandlerResult { Err(failed())? };
    for number in 0..2 {
        let (log, _guard) = Log::start();
        let status = match number {
            0 => serve(itself).await,
            _ => serve(wrapped).await,
        };
        assert_eq!(status, 500);
        assert_eq!(alarms(&log).len(), 1, "{}", log.text());
        let end = "type=\"payment_intent.succeeded\" cause=the claim store failed: no connection";
        assert!(alarms(&log)[0].ends_with(end), "{}", log.text());
    }
}

#[tokio::test]
async fn a_service_without_axum_has_its_failure_logged() {
    let (log, _guard) = Log::start();
    let service = service_fn(async |_: http::Request<EventBody>| {
        let mut response = http::Response::new(Full::<Bytes>::default());
        *response.status_mut() = StatusCode::BAD_GATEWAY;
        response
            .extensions_mut()
            .insert(HandlerFailure::new(booking()));
        Ok::<_, Infallible>(response)
    });
    let request = delivery(PAYMENT_INTENT_SUCCEEDED);
    let response = layer().layer(service).oneshot(request).await.unwrap();
    assert_eq!(response.status(), 502);
    assert_eq!(alarms(&log).len(), 1, "{}", log.text());
    assert!(alarms(&log)[0].contains("status=502 id="), "{}", log.text());
}

#[tokio::test]
async fn a_source_that_an_error_repeats_is_not_repeated() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult {
        Err(io::Error::other(Booking(io::Error::other(
            "cannot be booked",
        ))))?
    };
    assert_eq!(serve(fails).await, 500);
    let line = &alarms(&log)[0];
    assert!(
        line.ends_with("cause=the payment cannot be booked"),
        "{line}"
    );
}

#[tokio::test]
async fn the_cause_is_logged_although_stripe_hung_up() {
    let (log, _guard) = Log::start();
    let (started, proceed) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let handler = {
        let (started, proceed) = (Arc::clone(&started), Arc::clone(&proceed));
        async move || -> HandlerResult {
            started.notify_one();
            proceed.notified().await;
            Err(booking())?
        }
    };
    let dedup = dedup();
    let drain = dedup.drain();
    let request =
        tokio::spawn(
            async move { serve_deduplicated(dedup, handler, PAYMENT_INTENT_SUCCEEDED).await },
        );
    started.notified().await;
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled());
    proceed.notify_one();
    drain.shutdown(Duration::from_secs(60)).await;
    tokio::task::yield_now().await;
    let lines = alarms(&log);
    assert_eq!(lines.len(), 1, "{}", log.text());
    for part in [
        "ERROR tower_stripe_webhook::webhook::failure_log: ",
        FAILED,
        ", and its response was dropped event=\"test",
        "evt_3TestPaymentIntentPaid01\" type=\"payment_intent.succeeded\"",
        "cause=the payment cannot be booked: the disk is full",
    ] {
        assert!(lines[0].contains(part), "{part}: {}", lines[0]);
    }
}

#[tokio::test]
async fn a_failure_that_nobody_logs_is_logged_when_it_is_dropped() {
    let (log, _guard) = Log::start();
    let response = HandlerError::new("db down").into_response();
    let failure: HandlerFailure = response.extensions().get().cloned().unwrap();
    drop(response);
    assert_eq!(log.text(), "");
    drop(failure);
    assert_eq!(log.text().matches("db down").count(), 1, "{}", log.text());
}

#[tokio::test]
async fn a_text_that_axum_answers_an_error_with_is_a_warning_once_per_type() {
    let (log, _guard) = Log::start();
    let dedup = dedup();
    // The trap.
    let trapped = async || Err::<(), _>("db down".to_owned());
    for number in 0..3 {
        let paid = support::event_of("invoice.paid").replace("evt_1", &format!("evt_{number}"));
        let status = serve_deduplicated(dedup.clone(), trapped, &paid).await;
        assert_eq!(status, 200);
    }
    assert_eq!(
        alarms(&log),
        [
            "WARN tower_stripe_webhook::dedup::handler_response: a handler answered 200 OK \
             with plain text, so the event is complete: is the text an error? axum answers \
             `Err(String)` with 200; return `HandlerResult` instead. If `\"ok\"` is meant, answer \
             without a body event=\"test/evt_0\" type=\"invoice.paid\"",
        ],
    );
    let status = serve_deduplicated(dedup.clone(), trapped, PAYMENT_INTENT_SUCCEEDED).await;
    assert_eq!(status, 200);
    assert_eq!(serve_deduplicated(dedup, trapped, THIN).await, 200);
    assert_eq!(alarms(&log).len(), 3, "{}", log.text());
    assert!(!log.text().contains("db down"), "{}", log.text());
}

#[tokio::test]
async fn only_plain_text_of_a_success_that_is_not_empty_is_a_warning() {
    type Answer = fn() -> Response;
    let answers: [(Answer, bool); 13] = [
        (|| "ok".into_response(), true),
        (|| String::from("ok").into_response(), true),
        (|| (StatusCode::ACCEPTED, "ok").into_response(), true),
        (|| with_type("Text/Plain", Body::from("ok")), true),
        (
            || with_type("text/plain ; charset=ascii", Body::from("ok")),
            true,
        ),
        (|| ().into_response(), false),
        (|| "".into_response(), false),
        (|| Json("ok").into_response(), false),
        (|| with_type("text/plaintext", Body::from("ok")), false),
        (|| with_type("text/html", Body::from("ok")), false),
        (|| (StatusCode::BAD_GATEWAY, "ok").into_response(), false),
        (|| (StatusCode::FOUND, "ok").into_response(), false),
        (
            || {
                let mut response = "gone".into_response();
                response.extensions_mut().insert(Discard("gone".into()));
                response
            },
            false,
        ),
    ];
    for (number, (answer, is_warned)) in answers.into_iter().enumerate() {
        let (log, _guard) = Log::start();
        let handler = async move || answer();
        serve_deduplicated(dedup(), handler, PAYMENT_INTENT_SUCCEEDED).await;
        assert_eq!(
            log.text().contains(TEXT),
            is_warned,
            "{number}: {}",
            log.text()
        );
    }
}

fn with_type(content_type: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    let value = HeaderValue::from_static(content_type);
    response.headers_mut().insert(CONTENT_TYPE, value);
    response
}

#[tokio::test]
async fn the_text_of_a_service_without_axum_counts_by_its_content_length() {
    for (length, is_warned) in [(None, false), (Some("0"), false), (Some("2"), true)] {
        let (log, _guard) = Log::start();
        let service = service_fn(move |_: http::Request<EventBody>| {
            let mut response = http::Response::new(Full::<Bytes>::default());
            let headers = response.headers_mut();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            headers.extend(length.map(|length| (CONTENT_LENGTH, HeaderValue::from_static(length))));
            ready(Ok::<_, Infallible>(response))
        });
        let layers = ServiceBuilder::new().layer(layer()).layer(dedup());
        let request = delivery(PAYMENT_INTENT_SUCCEEDED);
        let response = layers.service(service).oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(
            log.text().contains(TEXT),
            is_warned,
            "{length:?}: {}",
            log.text()
        );
    }
}
