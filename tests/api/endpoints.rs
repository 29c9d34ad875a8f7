//! `StripeApi::webhook_endpoint`, `event_destination`, and `Watch`.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep, timeout};
use tower::ServiceExt;
use tower_stripe_webhook::api::{ApiErrorKind, Endpoint, Watch, WatchFinding};
use tower_stripe_webhook::objects::API_VERSION;
use tower_stripe_webhook::{EventKind, EventRouter, StripeApi};

use super::fake::{FakeStripe, stripe_error};
use super::{api, key};

const HOUR: Duration = Duration::from_secs(60 * 60);

fn webhook_endpoint() -> Value {
    json!({
        "id": "we_1",
        "object": "webhook_endpoint",
        "api_version": API_VERSION,
        "application": null,
        "created": 1_790_000_000,
        "description": null,
        "enabled_events": ["invoice.paid", "payout.failed"],
        "livemode": true,
        "metadata": {},
        "status": "enabled",
        "url": "https://example.com/webhook",
    })
}

fn event_destination() -> Value {
    json!({
        "id": "ed_1",
        "object": "v2.core.event_destination",
        "created": "2026-10-28T12:00:00.000Z",
        "description": "",
        "enabled_events": ["v1.invoice.paid"],
        "event_payload": "thin",
        "events_from": ["@self"],
        "livemode": false,
        "metadata": {},
        "name": "Events",
        "snapshot_api_version": null,
        "status": "disabled",
        "status_details": {"disabled": {"reason": "user"}},
        "type": "webhook_endpoint",
    })
}

/// Returns a value with some members replaced.
fn with(mut value: Value, members: Value) -> Value {
    let Value::Object(members) = members else {
        panic!("{members} must be an object");
    };
    for (name, member) in members {
        value[name] = member;
    }
    value
}

fn json(value: &Value) -> Response {
    value.to_string().into_response()
}

/// A fake that responds with the values in turn, and then with the last one.
fn in_turn<const N: usize>(values: [Value; N]) -> FakeStripe {
    let next = AtomicUsize::new(0);
    FakeStripe::new(move |_| {
        let turn = next.fetch_add(1, Ordering::Relaxed).min(N - 1);
        json(&values[turn])
    })
}

async fn findings<const N: usize>(id: &str, values: [Value; N]) -> Vec<Vec<WatchFinding>> {
    let mut watch = Watch::new(api(&in_turn(values)), id);
    let mut findings = Vec::new();
    for _ in 0..N {
        findings.push(watch.run_once().await.unwrap());
    }
    findings
}

#[tokio::test]
async fn a_webhook_endpoint_is_read() {
    let stripe = in_turn([webhook_endpoint()]);
    let endpoint: Endpoint = api(&stripe).webhook_endpoint("we_1").await.unwrap();
    assert_eq!(stripe.paths(), ["/v1/webhook_endpoints/we_1"]);
    assert_eq!(endpoint.id(), "we_1");
    assert!(endpoint.is_enabled() && endpoint.livemode());
    assert_eq!(endpoint.event_kind(), EventKind::Snapshot);
    assert_eq!(endpoint.api_version(), Some(API_VERSION));
    assert_eq!(endpoint.enabled_events(), ["invoice.paid", "payout.failed"]);
}

#[tokio::test]
async fn an_event_destination_is_read() {
    let stripe = in_turn([event_destination()]);
    let endpoint = api(&stripe).event_destination("ed_1").await.unwrap();
    assert_eq!(stripe.paths(), ["/v2/core/event_destinations/ed_1"]);
    assert_eq!(endpoint.id(), "ed_1");
    assert!(!endpoint.is_enabled() && !endpoint.livemode());
    assert_eq!(endpoint.event_kind(), EventKind::Thin);
    assert_eq!(endpoint.api_version(), None);
    assert_eq!(endpoint.enabled_events(), ["v1.invoice.paid"]);
}

#[tokio::test]
async fn the_version_of_a_destination_of_snapshot_events_is_read() {
    let snapshots =
        json!({"event_payload": "snapshot", "snapshot_api_version": "2025-12-15.clover"});
    let stripe = in_turn([with(event_destination(), snapshots)]);
    let endpoint = api(&stripe).event_destination("ed_1").await.unwrap();
    assert_eq!(endpoint.event_kind(), EventKind::Snapshot);
    assert_eq!(endpoint.api_version(), Some("2025-12-15.clover"));
}

#[tokio::test]
async fn another_object_is_not_an_endpoint() {
    for other in [
        json!({"id": "we_2"}),
        json!({"object": "charge"}),
        json!({"enabled_events": "invoice.paid"}),
        json!({"status": null}),
        json!({"livemode": null}),
    ] {
        let stripe = in_turn([with(webhook_endpoint(), other.clone())]);
        let error = api(&stripe).webhook_endpoint("we_1").await.unwrap_err();
        assert_eq!(error.kind(), ApiErrorKind::UnexpectedBody, "{other}");
    }
}

#[tokio::test]
async fn an_id_cannot_leave_its_path() {
    let stripe = in_turn([webhook_endpoint()]);
    let error = api(&stripe).webhook_endpoint("../charges").await;
    assert_eq!(error.unwrap_err().kind(), ApiErrorKind::InvalidPath);
    assert!(stripe.received().is_empty());
}

#[tokio::test]
async fn the_event_types_of_an_endpoint_are_compared_with_the_handlers() {
    let events: EventRouter = EventRouter::new()
        .on("invoice.paid", async || ())
        .on("topup.created", async || ());
    let stripe = in_turn([webhook_endpoint()]);
    let endpoint = api(&stripe).webhook_endpoint("we_1").await.unwrap();
    let check = events.check(endpoint.enabled_events());
    assert_eq!(check.unsubscribed, ["topup.created"]);
    assert_eq!(check.unhandled, ["payout.failed"]);
}

#[tokio::test]
async fn an_endpoint_in_order_has_no_findings() {
    let endpoint = webhook_endpoint();
    let of_the_same_train = with(
        endpoint.clone(),
        json!({"api_version": "2026-09-30.endive"}),
    );
    let with_flags = with(
        endpoint.clone(),
        json!({"api_version": "2026-10-28.endive; orders_beta=v4"}),
    );
    let reordered = json!({"enabled_events": ["payout.failed", "invoice.paid"]});
    let reordered = with(endpoint.clone(), reordered);
    for findings in findings("we_1", [endpoint, of_the_same_train, with_flags, reordered]).await {
        assert_eq!(findings, []);
    }
}

#[tokio::test]
async fn a_disabled_endpoint_is_found_at_each_check() {
    let disabled = with(webhook_endpoint(), json!({"status": "disabled"}));
    let findings = findings("we_1", [webhook_endpoint(), disabled.clone(), disabled]).await;
    assert_eq!(
        findings,
        [
            vec![],
            vec![WatchFinding::Disabled],
            vec![WatchFinding::Disabled]
        ]
    );
}

#[tokio::test]
async fn an_unexpected_version_is_found_once() {
    let version = |version: Value| with(webhook_endpoint(), json!({"api_version": version}));
    let clover = || version("2025-12-15.clover".into());
    let unexpected = |found: Option<&str>| {
        vec![WatchFinding::UnexpectedApiVersion {
            found: found.map(str::to_owned),
            expected: API_VERSION.to_owned(),
        }]
    };
    let values = [
        clover(),
        clover(),
        webhook_endpoint(),
        version("2020-08-27".into()),
        version(Value::Null),
    ];
    assert_eq!(
        findings("we_1", values).await,
        [
            unexpected(Some("2025-12-15.clover")),
            vec![],
            vec![],
            unexpected(Some("2020-08-27")),
            unexpected(None),
        ]
    );
}

#[tokio::test]
async fn thin_events_have_no_version_to_check() {
    let enabled = with(event_destination(), json!({"status": "enabled"}));
    assert_eq!(findings("ed_1", [enabled]).await, [vec![]]);
}

#[tokio::test]
async fn changed_event_types_are_found() {
    let changed = json!({"enabled_events": ["*", "invoice.paid"]});
    let changed = with(webhook_endpoint(), changed);
    let findings = findings("we_1", [webhook_endpoint(), changed.clone(), changed]).await;
    let expected = WatchFinding::EventsChanged {
        added: vec!["*".to_owned()],
        removed: vec!["payout.failed".to_owned()],
    };
    assert_eq!(findings, [vec![], vec![expected], vec![]]);
}

#[tokio::test(start_paused = true)]
async fn a_watch_checks_at_once_and_after_each_interval_until_the_shutdown() {
    let stripe = in_turn([webhook_endpoint()]);
    let shutdown = sleep(HOUR * 2 + HOUR / 2);
    Watch::new(api(&stripe), "we_1")
        .every(HOUR)
        .run(shutdown)
        .await;
    assert_eq!(stripe.paths().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_watch_survives_errors() {
    for respond in [
        || stripe_error(500, "api_error"),
        || stripe_error(429, "rate_limit"),
        || stripe_error(404, "resource_missing"),
        || "<html>".into_response(),
        || json(&json!({})),
    ] {
        let stripe = FakeStripe::new(move |_| respond());
        let watch = Watch::new(api(&stripe), "we_1").every(HOUR).run(pending());
        assert!(timeout(HOUR + HOUR / 2, watch).await.is_err());
        assert_eq!(stripe.paths().len(), 2);
    }
}

/// A client whose first call never ends.
fn stuck_at_first(stripe: &FakeStripe) -> Router {
    let (calls, client) = (AtomicUsize::new(0), stripe.client());
    let calls = Arc::new(calls);
    Router::new().fallback(move |request: Request| {
        let (calls, client) = (Arc::clone(&calls), client.clone());
        async move {
            if calls.fetch_add(1, Ordering::Relaxed) == 0 {
                pending::<()>().await;
            }
            client.oneshot(request).await
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_watch_survives_a_call_that_never_ends() {
    let stripe = in_turn([webhook_endpoint()]);
    let api = StripeApi::new(key(), stuck_at_first(&stripe));
    let watch = Watch::new(api, "we_1").every(HOUR).run(pending());
    assert!(timeout(HOUR + HOUR / 2, watch).await.is_err());
    assert_eq!(stripe.paths().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_shutdown_does_not_wait_for_a_call() {
    let started = Instant::now();
    let api = StripeApi::new(key(), stuck_at_first(&in_turn([webhook_endpoint()])));
    let shutdown = sleep(Duration::from_secs(1));
    Watch::new(api, "we_1").run(shutdown).await;
    assert_eq!(started.elapsed(), Duration::from_secs(1));
}

#[tokio::test]
async fn a_change_during_failed_checks_is_found() {
    let turn = AtomicUsize::new(0);
    let stripe = FakeStripe::new(move |_| match turn.fetch_add(1, Ordering::Relaxed) {
        0 => json(&webhook_endpoint()),
        1 | 2 => stripe_error(500, "api_error"),
        _ => json(&with(
            webhook_endpoint(),
            json!({"enabled_events": ["*"], "api_version": "2025-12-15.clover"}),
        )),
    });
    let mut watch = Watch::new(api(&stripe), "we_1");
    assert_eq!(watch.run_once().await.unwrap(), []);
    for _ in 0..2 {
        let error = watch.run_once().await.unwrap_err();
        assert_eq!(error.kind(), ApiErrorKind::Unavailable);
    }
    let findings = watch.run_once().await.unwrap();
    assert_eq!(findings.len(), 2, "{findings:?}");
}

#[test]
#[should_panic(expected = "\"whsec_1\" must be the id of a webhook endpoint (we_…)")]
fn a_watch_needs_the_id_of_an_endpoint() {
    let _ = Watch::new(api(&in_turn([webhook_endpoint()])), "whsec_1");
}

#[test]
#[should_panic(expected = "interval must not be zero")]
fn the_interval_must_not_be_zero() {
    let _ = Watch::new(api(&in_turn([webhook_endpoint()])), "we_1").every(Duration::ZERO);
}

#[cfg(feature = "tracing")]
#[tokio::test(start_paused = true)]
async fn findings_and_errors_are_logged() {
    let (log, _guard) = crate::capture::Log::start();
    let turns = AtomicUsize::new(0);
    let stripe = FakeStripe::new(move |_| match turns.fetch_add(1, Ordering::Relaxed) {
        0 => json(&with(webhook_endpoint(), json!({"api_version": null}))),
        1 => stripe_error(404, "resource_missing"),
        _ => json(&with(
            webhook_endpoint(),
            json!({"status": "disabled", "enabled_events": ["invoice.paid"]}),
        )),
    });
    let watch = Watch::new(api(&stripe), "we_1").run(pending());
    assert!(timeout(HOUR * 2 + HOUR / 2, watch).await.is_err());
    let text = log.text();
    let lines: Vec<_> = text.lines().collect();
    let expected = [
        ("WARN", "the endpoint's API version differs"),
        (
            "WARN",
            "the endpoint was not checked; trying again: Stripe's API has no such object",
        ),
        ("ERROR", "the endpoint is disabled"),
        ("WARN", "the endpoint's event types changed"),
    ];
    assert_eq!(lines.len(), expected.len(), "{text}");
    for (line, (level, message)) in lines.iter().zip(expected) {
        assert!(line.contains(level) && line.contains(message), "{line}");
        assert!(line.contains("endpoint=\"we_1\""), "{line}");
    }
    assert!(lines[3].contains("removed=\"payout.failed\""), "{text}");
}
