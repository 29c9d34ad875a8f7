//! Handler failures are logged once, with the event. A text that may be an error is logged as a warning.

#![cfg(all(feature = "axum", feature = "tracing"))]

#[path = "support/log.rs"]
mod log;
mod support;

use std::convert::Infallible;
use std::error::Error;
use std::future::ready;
use std::sync::Arc;
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
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::extract::EventObjectRejection;
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    Discard, EventObject, EventRouter, HandlerError, HandlerFailure, HandlerResult, SigningSecret,
    StripeWebhookLayer,
};

use log::Log;
use support::{PAYMENT_INTENT_SUCCEEDED, SECRET, THIN, sign};

const FAILED: &str = "the handler of a Stripe event failed";
const TEXT: &str = "a handler responded with success and plain text";

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

/// Returns the warnings and errors in the log.
fn warnings_and_errors(log: &Log) -> Vec<String> {
    let text = log.text();
    let lines = text
        .lines()
        .filter(|line| line.contains("WARN ") || line.contains("ERROR "));
    lines.map(|line| line.trim().to_owned()).collect()
}

/// An error whose text does not repeat its source.
#[derive(Debug)]
struct Booking(io::Error);

impl fmt::Display for Booking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot book the payment")
    }
}

impl Error for Booking {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

fn booking() -> Booking {
    Booking(io::Error::other("disk full"))
}

#[tokio::test]
async fn a_failure_is_logged_once_with_id_type_and_sources() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult { Err(booking())? };
    assert_eq!(serve(fails).await, 500);
    assert_eq!(
        warnings_and_errors(&log),
        [
            "ERROR tower_stripe_webhook: the handler of a Stripe event failed \
             event_id=\"evt_3TestPaymentIntentPaid01\" event_type=\"payment_intent.succeeded\" \
             status=500 \
             cause=cannot book the payment: disk full",
        ],
    );
}

#[tokio::test]
async fn under_deduplication_a_failure_is_logged_once_per_attempt() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult { Err("db down".to_owned())? };
    let dedup = dedup();
    for attempt in 1..=3 {
        let status = serve_deduplicated(dedup.clone(), fails, PAYMENT_INTENT_SUCCEEDED).await;
        assert_eq!(status, 500);
        assert_eq!(log.text().matches("db down").count(), attempt);
        assert_eq!(warnings_and_errors(&log).len(), attempt, "{}", log.text());
    }
    assert!(
        warnings_and_errors(&log)[0]
            .ends_with("event_type=\"payment_intent.succeeded\" status=500 cause=db down")
    );
}

#[tokio::test]
async fn a_failure_with_a_4xx_status_is_logged_as_a_warning() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult {
        Err(HandlerError::new("not yet").with_status(StatusCode::CONFLICT))
    };
    assert_eq!(serve(fails).await, 409);
    assert!(
        warnings_and_errors(&log)[0].starts_with("WARN"),
        "{}",
        log.text()
    );
    assert_eq!(warnings_and_errors(&log).len(), 1);
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "never constructed: the types do not match")]
struct MismatchedObject {
    status: u8,
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "never constructed: the types do not match")]
struct ObjectOfOlderVersion {
    discountable: bool,
}

#[tokio::test]
async fn a_mismatch_is_logged_once_with_its_field() {
    let extracted = async |_: EventObject<MismatchedObject>| HandlerResult::Ok(());
    let returned = async |object: Result<EventObject<MismatchedObject>, EventObjectRejection>| {
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
            warnings_and_errors(&log),
            ["ERROR tower_stripe_webhook: the handler of a Stripe event \
                 failed event_id=\"evt_3TestPaymentIntentPaid01\" \
                 event_type=\"payment_intent.succeeded\" status=500 api_version=\"2026-10-28.endive\" \
                 path=\"data.object.status\" line=18 column=27 cause=`data.object` does not fit the \
                 handler's type: `data.object.status` does not fit failure_log::MismatchedObject: \
                 expected u8, found a string (line 18, column 27 of the payload): does the type match \
                 the API version of this endpoint?",],
        );
    }
}

#[tokio::test]
async fn the_log_names_a_missing_field() {
    let (log, _guard) = Log::start();
    let strict = async |_: EventObject<ObjectOfOlderVersion>| HandlerResult::Ok(());
    assert_eq!(serve(strict).await, 500);
    let line = &warnings_and_errors(&log)[0];
    assert!(
        line.contains("path=\"data.object.discountable\" line="),
        "{line}"
    );
    assert!(
        line.contains("ObjectOfOlderVersion: missing field (line"),
        "{line}"
    );
}

#[cfg(any(feature = "postgres", feature = "sqlite"))]
#[tokio::test]
async fn a_complete_error_is_logged_once() {
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
        assert_eq!(warnings_and_errors(&log).len(), 1, "{}", log.text());
        let end = "event_type=\"payment_intent.succeeded\" status=500 cause=the claim store failed: no connection";
        assert!(
            warnings_and_errors(&log)[0].ends_with(end),
            "{}",
            log.text()
        );
    }
}

#[tokio::test]
async fn a_failure_of_a_service_without_axum_is_logged() {
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
    assert_eq!(warnings_and_errors(&log).len(), 1, "{}", log.text());
    assert!(
        warnings_and_errors(&log)[0].contains("status=502"),
        "{}",
        log.text()
    );
}

#[tokio::test]
async fn a_source_repeated_in_the_error_text_is_logged_only_once() {
    let (log, _guard) = Log::start();
    let fails = async || -> HandlerResult {
        Err(io::Error::other(Booking(io::Error::other(
            "book the payment",
        ))))?
    };
    assert_eq!(serve(fails).await, 500);
    let line = &warnings_and_errors(&log)[0];
    assert!(line.ends_with("cause=cannot book the payment"), "{line}");
}

#[tokio::test]
async fn a_failure_is_logged_even_if_stripe_hung_up() {
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
    let drain = Drain::new();
    let dedup = dedup().with_drain(&drain);
    let request =
        tokio::spawn(
            async move { serve_deduplicated(dedup, handler, PAYMENT_INTENT_SUCCEEDED).await },
        );
    started.notified().await;
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled());
    proceed.notify_one();
    drain.shutdown().await;
    tokio::task::yield_now().await;
    let lines = warnings_and_errors(&log);
    assert_eq!(lines.len(), 1, "{}", log.text());
    for part in [
        "ERROR tower_stripe_webhook: ",
        FAILED,
        ", and nobody received its response",
        "event_type=\"payment_intent.succeeded\" key=\"test/evt_3TestPaymentIntentPaid01\"",
        "cause=cannot book the payment: disk full",
    ] {
        assert!(lines[0].contains(part), "{part}: {}", lines[0]);
    }
}

#[tokio::test]
async fn an_unlogged_failure_is_logged_on_drop() {
    let (log, _guard) = Log::start();
    let response = HandlerError::new("db down").into_response();
    let failure: HandlerFailure = response.extensions().get().cloned().unwrap();
    drop(response);
    assert_eq!(log.text(), "");
    drop(failure);
    assert_eq!(log.text().matches("db down").count(), 1, "{}", log.text());
}

#[tokio::test]
async fn a_200_response_with_plain_text_is_logged_as_a_warning_once_per_type() {
    let (log, _guard) = Log::start();
    let dedup = dedup();
    // axum turns this into a 200 response.
    let string_error = async || Err::<(), _>("db down".to_owned());
    for number in 0..3 {
        let paid = support::event_of("invoice.paid").replace("evt_1", &format!("evt_{number}"));
        let status = serve_deduplicated(dedup.clone(), string_error, &paid).await;
        assert_eq!(status, 200);
    }
    let warnings = warnings_and_errors(&log);
    assert_eq!(warnings.len(), 1);
    assert!(
        // The span of the event comes first.
        warnings[0].ends_with(
            "tower_stripe_webhook: a handler responded with success and plain text, so the event \
             is complete: is the text an error? axum answers `Err(String)` with 200; return \
             `HandlerResult` instead. If `\"ok\"` is meant, respond without a body \
             event_type=\"invoice.paid\" key=\"test/evt_0\" status=200"
        ),
        "{warnings:?}"
    );
    let status = serve_deduplicated(dedup.clone(), string_error, PAYMENT_INTENT_SUCCEEDED).await;
    assert_eq!(status, 200);
    assert_eq!(serve_deduplicated(dedup, string_error, THIN).await, 200);
    assert_eq!(warnings_and_errors(&log).len(), 3, "{}", log.text());
    assert!(!log.text().contains("db down"), "{}", log.text());
}

#[tokio::test]
async fn only_nonempty_plain_text_with_a_2xx_status_is_logged_as_a_warning() {
    type Respond = fn() -> Response;
    let responses: [(Respond, bool); 13] = [
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
    for (number, (respond, is_warned)) in responses.into_iter().enumerate() {
        let (log, _guard) = Log::start();
        let handler = async move || respond();
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
async fn without_axum_content_length_determines_whether_a_text_is_empty() {
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
