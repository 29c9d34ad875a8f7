//! How `EventRouter` matches events to handlers.

#![cfg(feature = "axum")]

mod support;

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use tower::ServiceExt;
use tower_stripe_webhook::EventPattern;
use tower_stripe_webhook::Unrouted;
use tower_stripe_webhook::{EventRouter, EventType, StripeEvent};

use support::event_of;

async fn route(events: &EventRouter, event_type: &str) -> Response {
    let event = StripeEvent::assume_verified(event_of(event_type).into()).unwrap();
    let response: Result<_, Infallible> = events.clone().oneshot(event.into_request()).await;
    response.unwrap()
}

async fn handler_for(events: &EventRouter, event_type: &str) -> String {
    let body = route(events, event_type).await.into_body();
    String::from_utf8(body.collect().await.unwrap().to_bytes().into()).unwrap()
}

#[tokio::test]
async fn the_most_specific_pattern_wins() {
    let events = EventRouter::new()
        .fallback(async || "fallback")
        .on("customer.*", async || "customer.*")
        .on(
            "customer.subscription.*",
            async || "customer.subscription.*",
        )
        .on("customer.subscription.deleted", async || "exact")
        .on(EventType::INVOICE_PAID, async || "constant");
    for (event_type, handler) in [
        ("customer.subscription.deleted", "exact"),
        ("customer.subscription.updated", "customer.subscription.*"),
        ("customer.created", "customer.*"),
        ("customer.tax_id.created", "customer.*"),
        ("customer.not_known.yet", "customer.*"),
        (
            "customer.subscription.not_known.yet",
            "customer.subscription.*",
        ),
        ("invoice.paid", "constant"),
        ("invoice.created", "fallback"),
        ("customer", "fallback"),
        ("customers.created", "fallback"),
        ("v1.customer.created", "fallback"),
    ] {
        assert_eq!(
            handler_for(&events, event_type).await,
            handler,
            "{event_type}"
        );
    }
}

#[tokio::test]
async fn a_prefix_matches_whole_segments() {
    let events = EventRouter::new().on("invoice.*", async || "invoice.*");
    assert_eq!(handler_for(&events, "invoice.paid").await, "invoice.*");
    assert_eq!(handler_for(&events, "invoiceitem.created").await, "");
    assert_eq!(handler_for(&events, "invoice_payment.paid").await, "");
}

#[tokio::test]
async fn dots_in_brackets_do_not_separate_segments() {
    let events = EventRouter::new().on("v2.core.*", async || "v2.core.*").on(
        "v2.core.account[configuration.customer].*",
        async || "bracketed",
    );
    let updated = "v2.core.account[configuration.customer].updated";
    assert_eq!(handler_for(&events, updated).await, "bracketed");
    let other = "v2.core.account[configuration.merchant].updated";
    assert_eq!(handler_for(&events, other).await, "v2.core.*");
    assert_eq!(
        panic_of(|| drop(EventRouter::<()>::new().on("v2.core.account[configuration.*", ok))),
        "malformed event pattern \"v2.core.account[configuration.*\": expected the name of an event \
         type, or whole segments followed by `.*`; use `fallback` for all other events",
    );
}

#[tokio::test]
async fn unbalanced_brackets_do_not_hide_preceding_segments() {
    let events = EventRouter::new().on("v2.core.account.*", async || "account");
    for name in [
        "v2.core.account.a]",
        "v2.core.account.a[",
        "v2.core.account.]a.b",
    ] {
        assert_eq!(handler_for(&events, name).await, "account", "{name}");
    }
}

#[tokio::test]
async fn unrouted_events_are_acknowledged_with_an_unrouted_extension() {
    let events = EventRouter::new().on("invoice.*", ok);
    let response = route(&events, "charge.succeeded").await;
    assert_eq!(response.status(), 200);
    assert!(response.extensions().get::<Unrouted>().is_some());

    let response = route(&events, "invoice.paid").await;
    assert!(response.extensions().get::<Unrouted>().is_none());
    let with_fallback = events.fallback(ok);
    let response = route(&with_fallback, "charge.succeeded").await;
    assert!(response.extensions().get::<Unrouted>().is_none());
}

#[tokio::test]
async fn handlers_can_return_any_response() {
    let authorize = async || {
        let headers = [("stripe-version", "2026-10-28.endive")];
        (headers, axum::Json(serde_json::json!({ "approved": true }))).into_response()
    };
    let events = EventRouter::new().on(EventType::ISSUING_AUTHORIZATION_REQUEST, authorize);
    let response = route(&events, "issuing_authorization.request").await;
    assert_eq!(response.headers()["stripe-version"], "2026-10-28.endive");
    assert_eq!(response.headers()["content-type"], "application/json");
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(body, r#"{"approved":true}"#);
}

#[tokio::test]
async fn with_state_works_without_an_axum_router() {
    let events = EventRouter::new()
        .on("invoice.*", async |State(name): State<&'static str>| name)
        .with_state("state");
    assert_eq!(handler_for(&events, "invoice.paid").await, "state");
}

#[tokio::test]
async fn unlisted_accepts_types_missing_from_the_catalogue() {
    let events = EventRouter::new()
        .on(EventPattern::unlisted("hologram.*"), async || "prefix")
        .on(EventPattern::unlisted("hologram.sent"), async || "exact")
        .on(EventType::from("telepathy.received"), async || "type");
    assert_eq!(handler_for(&events, "hologram.lost").await, "prefix");
    assert_eq!(handler_for(&events, "hologram.sent").await, "exact");
    assert_eq!(handler_for(&events, "telepathy.received").await, "type");
    assert_eq!(
        events.event_types(),
        ["hologram.sent", "telepathy.received"]
    );
}

#[test]
fn event_types_lists_the_types_to_subscribe_to() {
    let events: EventRouter = EventRouter::new()
        .on("plan.*", ok)
        .on("plan.created", ok)
        .on(EventType::CHARGE_REFUNDED, ok)
        .fallback(ok);
    assert_eq!(
        events.event_types(),
        [
            "charge.refunded",
            "plan.created",
            "plan.deleted",
            "plan.updated"
        ],
    );
    assert_eq!(
        format!("{events:?}"),
        "EventRouter { patterns: [\"charge.refunded\", \"plan.*\", \"plan.created\"], .. }",
    );
}

async fn ok() {}

fn panic_of(build: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(build)).unwrap_err();
    *panic.downcast::<String>().unwrap()
}

fn events() -> EventRouter {
    EventRouter::new()
        .on("invoice.*", ok)
        .on("invoice.paid", ok)
}

#[test]
fn a_mistyped_pattern_panics_and_suggests_the_closest_one() {
    for (pattern, nearest) in [
        ("costumer.*", "customer.*"),
        ("customer.subscriptions.*", "customer.subscription.*"),
        ("payment_intents.succeeded", "payment_intent.succeeded"),
        (
            "v2.core.account[identiy].updated",
            "v2.core.account[identity].updated",
        ),
        ("v1.succeeded", "topup.succeeded"),
    ] {
        assert_eq!(
            panic_of(|| drop(EventRouter::<()>::new().on(pattern, ok))),
            format!(
                "no known event type matches {pattern:?}: did you mean {nearest:?}? \
                 (`EventPattern::unlisted` accepts types that this release does not list)",
            ),
        );
    }
}

#[test]
fn a_mistyped_last_segment_panics_and_lists_the_known_ones() {
    for (pattern, nearest, siblings) in [
        (
            "customer.subscription.canceled",
            "customer.subscription.created",
            "`customer.subscription.` has created, deleted, paused, pending_update_applied, \
             pending_update_expired, resumed, trial_will_end, updated.",
        ),
        (
            "payment_method.detach",
            "payment_method.detached",
            "`payment_method.` has attached, automatically_updated, detached, updated.",
        ),
        (
            "plan",
            "plan.created",
            "`plan.` has created, deleted, updated.",
        ),
    ] {
        assert_eq!(
            panic_of(|| drop(EventRouter::<()>::new().on(pattern, ok))),
            format!(
                "no known event type matches {pattern:?}: did you mean {nearest:?}? {siblings} \
                 (`EventPattern::unlisted` accepts types that this release does not list)",
            ),
        );
    }
}

#[test]
fn a_malformed_pattern_panics() {
    for pattern in [
        "",
        "*",
        "invoice*",
        "invoice.",
        ".paid",
        "in voice.paid",
        "invoice.*.x",
    ] {
        let message = panic_of(|| drop(EventRouter::<()>::new().on(pattern, ok)));
        assert!(message.starts_with("malformed event pattern"), "{message}");
    }
    let as_type = || drop(EventRouter::<()>::new().on(EventType::from("customer.*"), ok));
    let message = panic_of(as_type);
    assert!(message.starts_with("malformed event pattern"), "{message}");
}

#[test]
fn a_second_handler_for_the_same_pattern_panics() {
    let duplicate_panic = |pattern: EventPattern| panic_of(|| drop(events().on(pattern, ok)));
    assert_eq!(
        duplicate_panic("invoice.*".into()),
        "\"invoice.*\" already has a handler"
    );
    assert_eq!(
        duplicate_panic(EventType::INVOICE_PAID.into()),
        "\"invoice.paid\" already has a handler"
    );
    assert_eq!(
        duplicate_panic(EventPattern::unlisted("invoice.paid")),
        "\"invoice.paid\" already has a handler",
    );
    let twice = catch_unwind(|| drop(events().fallback(ok).fallback(ok))).unwrap_err();
    assert_eq!(
        *twice.downcast::<&str>().unwrap(),
        "the router already has a fallback"
    );
}

#[test]
fn the_panic_location_is_the_call_to_on() {
    let (sender, receiver) = std::sync::mpsc::channel();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let location = info
            .location()
            .map(|location| (location.file().to_owned(), location.line()));
        let _ = sender.send(location);
        hook(info);
    }));
    let expected = (file!().to_owned(), line!() + 1);
    panic_of(|| drop(EventRouter::<()>::new().on("invoice.payed", ok)));
    let _ = std::panic::take_hook();
    // The hook is global: other tests may panic at the same time, on other lines.
    let locations: Vec<_> = receiver.try_iter().flatten().collect();
    assert!(locations.contains(&expected), "{locations:?}");
}
