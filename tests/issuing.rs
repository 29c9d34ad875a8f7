//! Decisions about issuing authorizations, and handlers with a time limit.

#![cfg(all(feature = "axum", feature = "testing"))]

#[cfg(feature = "tracing")]
#[path = "support/log.rs"]
mod log;

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};
use tower::ServiceExt;
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::{
    EventRouter, EventType, HandlerError, HandlerResult, IssuingDecision, SigningSecret,
    StripeEvent, StripeWebhookLayer, Unrouted,
};

const SECRET: &str = "whsec_test_secret";
const REQUEST: EventType = EventType::ISSUING_AUTHORIZATION_REQUEST;
const LIMIT: Duration = Duration::from_millis(1_500);

fn authorization() -> EventBuilder {
    event(REQUEST).set("pending_request", json!({ "amount": 4200 }))
}

async fn deliver<S>(events: EventRouter<S>, state: S, event: EventBuilder) -> Response
where
    S: Clone + Send + Sync + 'static,
{
    let webhook = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap());
    let app = Router::new()
        .route("/webhook", post(events).route_layer(webhook))
        .with_state(state);
    let request = signed_request("/webhook", SECRET, event).map(axum::body::Body::new);
    app.oneshot(request).await.unwrap()
}

async fn decision_of(events: EventRouter) -> Response {
    deliver(events, (), authorization()).await
}

async fn bytes(response: Response) -> Bytes {
    response.into_body().collect().await.unwrap().to_bytes()
}

async fn json_of(response: Response) -> Value {
    serde_json::from_slice(&bytes(response).await).unwrap()
}

#[track_caller]
fn version(response: &Response) -> &str {
    response.headers()["stripe-version"].to_str().unwrap()
}

async fn approve(event: StripeEvent) -> IssuingDecision {
    IssuingDecision::approve(&event)
}

async fn decline(event: StripeEvent) -> IssuingDecision {
    IssuingDecision::decline(&event)
}

async fn never(_: StripeEvent) {
    pending::<()>().await;
}

#[tokio::test]
async fn a_decision_has_the_status_headers_and_body_that_stripe_requires() {
    for (events, body) in [
        (
            EventRouter::new().on(REQUEST, approve),
            r#"{"approved":true}"#,
        ),
        (
            EventRouter::new().on(REQUEST, decline),
            r#"{"approved":false}"#,
        ),
    ] {
        let response = decision_of(events).await;
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
        assert_eq!(
            version(&response),
            authorization().build().api_version().unwrap()
        );
        assert_eq!(bytes(response).await, body);
    }
}

#[tokio::test]
async fn an_approval_can_set_the_amount_and_metadata() {
    let event = authorization().build();
    let decision = IssuingDecision::approve(&event)
        .with_amount(1_000)
        .with_metadata("rule", "first \"quote\"")
        .with_metadata("rule", "limit")
        .with_metadata("score", "7");
    let expected = json!({
        "approved": true,
        "amount": 1_000,
        "metadata": { "rule": "limit", "score": "7" },
    });
    assert_eq!(json_of(decision.into_response()).await, expected);
}

#[tokio::test]
async fn a_decline_keeps_its_metadata_and_has_no_amount() {
    let event = authorization().build();
    let decision = IssuingDecision::decline(&event)
        .with_amount(1_000)
        .with_metadata("rule", "limit");
    let expected = json!({ "approved": false, "metadata": { "rule": "limit" } });
    assert_eq!(json_of(decision.into_response()).await, expected);
}

#[test]
fn a_decision_names_the_api_version_of_its_event() {
    for (version_member, expected) in [
        (r#""api_version": "2024-06-20","#, "2024-06-20"),
        (r#""api_version": "2025-03-31.basil","#, "2025-03-31.basil"),
        (r#""api_version": null,"#, "2026-10-28.endive"),
        (r#""api_version": "not a header\n","#, "2026-10-28.endive"),
        ("", "2026-10-28.endive"),
    ] {
        let payload = format!(
            r#"{{"id": "evt_1", "object": "event", "type": "{REQUEST}", "created": 1700000000,
                {version_member} "livemode": false, "data": {{"object": {{}}}}}}"#
        );
        let event = StripeEvent::assume_verified(payload.into()).unwrap();
        let response = IssuingDecision::approve(&event).into_response();
        assert_eq!(version(&response), expected, "{version_member}");
    }
}

#[test]
fn debug_of_a_decision_hides_amount_and_metadata() {
    let decision = IssuingDecision::approve(&authorization().build())
        .with_amount(1_234)
        .with_metadata("card", "4242");
    assert_eq!(
        format!("{decision:?}"),
        "IssuingDecision { approved: true, .. }"
    );
}

#[tokio::test]
async fn a_handler_that_fails_leaves_the_decision_to_stripe() {
    let fails = async || HandlerResult::<IssuingDecision>::Err(HandlerError::new("no database"));
    let response = decision_of(EventRouter::new().on(REQUEST, fails)).await;
    assert_eq!(response.status(), 500);
}

#[tokio::test(start_paused = true)]
async fn a_late_handler_is_dropped_and_the_other_one_responds_at_the_limit() {
    struct SetOnDrop(Arc<AtomicBool>);
    impl Drop for SetOnDrop {
        fn drop(&mut self) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    let is_dropped = Arc::new(AtomicBool::new(false));
    let guard = Arc::clone(&is_dropped);
    let slow = async move |event: StripeEvent| {
        let _guard = SetOnDrop(guard);
        sleep(LIMIT + Duration::from_millis(1)).await;
        IssuingDecision::approve(&event)
    };
    let start = Instant::now();
    let response = decision_of(EventRouter::new().on_within(REQUEST, LIMIT, slow, decline)).await;
    assert_eq!(start.elapsed(), LIMIT);
    assert!(is_dropped.load(Ordering::Relaxed));
    assert_eq!(json_of(response).await, json!({ "approved": false }));
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_responds_in_time_is_not_replaced() {
    let in_time = async |event: StripeEvent| {
        sleep(LIMIT - Duration::from_millis(1)).await;
        IssuingDecision::approve(&event)
    };
    let events = EventRouter::new().on_within(REQUEST, LIMIT, in_time, decline);
    assert_eq!(
        json_of(decision_of(events).await).await,
        json!({ "approved": true })
    );

    let fails = async || StatusCode::BAD_GATEWAY;
    let events = EventRouter::new().on_within(REQUEST, LIMIT, fails, decline);
    assert_eq!(decision_of(events).await.status(), 502);

    let events = EventRouter::new().on_within(REQUEST, Duration::ZERO, approve, decline);
    assert_eq!(
        json_of(decision_of(events).await).await,
        json!({ "approved": true })
    );
}

#[tokio::test(start_paused = true)]
async fn the_other_handler_receives_the_state_and_the_body_again() {
    let reads_body = async |_: Bytes| pending::<()>().await;
    let echo = async |State(state): State<&'static str>, event: StripeEvent, body: Bytes| {
        assert_eq!(body, event.payload());
        state
    };
    let events = EventRouter::new().on_within("invoice.*", LIMIT, reads_body, echo);
    let response = deliver(events, "state", event("invoice.paid")).await;
    assert_eq!(response.status(), 200);
    assert_eq!(bytes(response).await, "state");
}

#[tokio::test(start_paused = true)]
async fn a_time_limit_works_in_a_router_that_is_a_service() {
    let events = EventRouter::new()
        .on_within(REQUEST, LIMIT, never, async |State(state): State<u16>| {
            StatusCode::from_u16(state).unwrap()
        })
        .with_state(418);
    let request = authorization().build().into_request();
    let response: Result<_, Infallible> = events.oneshot(request).await;
    assert_eq!(response.unwrap().status(), 418);
}

#[test]
fn on_within_rejects_the_patterns_that_on_rejects() {
    #[track_caller]
    fn panic_of(build: impl FnOnce() -> EventRouter + std::panic::UnwindSafe) -> String {
        let payload = std::panic::catch_unwind(build).unwrap_err();
        *payload.downcast::<String>().unwrap()
    }

    let twice = panic_of(|| {
        EventRouter::new()
            .on(REQUEST, approve)
            .on_within(REQUEST, LIMIT, approve, decline)
    });
    assert_eq!(
        twice,
        r#""issuing_authorization.request" already has a handler"#
    );
    let typo = panic_of(|| {
        EventRouter::new().on_within("issuing_authorization.requests", LIMIT, approve, decline)
    });
    assert!(typo.contains("issuing_authorization.request"), "{typo}");
}

#[tokio::test]
async fn a_decision_without_a_handler_is_500_and_not_an_empty_200() {
    // If the first log line of its kind were written without a subscriber, tracing could drop those of other tests.
    #[cfg(feature = "tracing")]
    let _log = log::Log::start();
    let events = EventRouter::new().on("issuing_authorization.created", async || ());
    let response = decision_of(events).await;
    assert_eq!(response.status(), 500);
    assert!(response.extensions().get::<Unrouted>().is_some());
    assert_eq!(bytes(response).await, "no handler decides on this event");

    let response = decision_of(EventRouter::new().fallback(decline)).await;
    assert_eq!(json_of(response).await, json!({ "approved": false }));
}

#[cfg(feature = "tracing")]
#[tokio::test]
async fn a_decision_without_a_handler_is_an_error_in_the_log() {
    let (log, _guard) = log::Log::start();
    decision_of(EventRouter::new()).await;
    let text = log.text();
    let line = text
        .lines()
        .find(|line| line.contains("no_decision"))
        .unwrap();
    assert!(line.contains("ERROR"), "{line}");
    assert!(line.contains(authorization().build().id()), "{line}");
}

#[cfg(feature = "tracing")]
#[tokio::test(start_paused = true)]
async fn each_late_handler_is_a_warning_with_the_events_id() {
    let (log, _guard) = log::Log::start();
    decision_of(EventRouter::new().on_within(REQUEST, LIMIT, never, decline)).await;
    let text = log.text();
    let line = text
        .lines()
        .find(|line| line.contains("on_within"))
        .unwrap();
    assert!(line.contains("WARN"), "{line}");
    assert!(line.contains(authorization().build().id()), "{line}");
    assert!(line.contains("issuing_authorization.request"), "{line}");
}
