//! `EventRouter::check`: handlers and an endpoint's `enabled_events`.

#![cfg(feature = "axum")]

use tower_stripe_webhook::router::Check;
use tower_stripe_webhook::{EventPattern, EventRouter, EventType};

fn router<const N: usize>(patterns: [&str; N]) -> EventRouter {
    patterns
        .into_iter()
        .fold(EventRouter::new(), |router, pattern| {
            router.on(EventPattern::unlisted(pattern), async || ())
        })
}

fn names(types: &[EventType]) -> Vec<&str> {
    types.iter().map(EventType::as_str).collect()
}

#[track_caller]
fn is(check: &Check, unsubscribed: &[&str], unhandled: &[&str], needs_selection: &[&str]) {
    assert_eq!(names(&check.unsubscribed), unsubscribed);
    assert_eq!(names(&check.unhandled), unhandled);
    assert_eq!(names(&check.needs_selection), needs_selection);
    let is_ok = unsubscribed.is_empty() && unhandled.is_empty() && needs_selection.is_empty();
    assert_eq!(check.is_ok(), is_ok);
}

#[test]
fn the_same_types_are_in_order() {
    let events = router(["invoice.paid", "topup.*", "v1.charge.failed"]);
    is(&events.check(events.event_types()), &[], &[], &[]);
}

#[test]
fn types_on_one_side_only_are_found() {
    let events = router(["invoice.paid", "payout.failed"]);
    let enabled: Vec<String> = vec!["customer.created".into(), "invoice.paid".into()];
    is(
        &events.check(&enabled),
        &["payout.failed"],
        &["customer.created"],
        &[],
    );
    is(
        &events.check([""; 0]),
        &["invoice.paid", "payout.failed"],
        &[],
        &[],
    );
}

#[test]
fn a_prefix_handles_types_that_this_release_does_not_know() {
    let events = router(["plan.*"]);
    let enabled = [
        "plan.created",
        "plan.deleted",
        "plan.updated",
        "plan.renamed",
    ];
    is(&events.check(enabled), &[], &[], &[]);
}

#[test]
fn all_events_are_the_snapshot_types_that_need_no_selection() {
    let handled = ["invoice.paid", "plan.teleported", "v1.invoice.paid"];
    let check = router(handled).check(["*"]);
    // Endpoints receive thin events only if they select them.
    assert_eq!(names(&check.unsubscribed), ["v1.invoice.paid"]);
    assert_eq!(names(&check.needs_selection), [""; 0]);
    let snapshot_types = EventType::all().filter(|known| !known.is_thin()).count();
    assert_eq!(check.unhandled.len(), snapshot_types - 3 - 1);
    for needs_selection in NEED_SELECTION {
        assert!(!names(&check.unhandled).contains(&needs_selection));
    }
}

const NEED_SELECTION: [&str; 3] = [
    "identity.verification_session.redacted",
    "issuing_authorization.request",
    "reporting.report_type.updated",
];

#[test]
fn types_that_need_selection_are_not_among_all_events() {
    let events = router(NEED_SELECTION).fallback(async || ());
    is(&events.check(["*"]), &[], &[], &NEED_SELECTION);

    let selected = ["*", "issuing_authorization.request"];
    let rest = [NEED_SELECTION[0], NEED_SELECTION[2]];
    is(&events.check(selected), &[], &[], &rest);
    is(&events.check(NEED_SELECTION), &[], &[], &[]);
    is(&events.check(["invoice.paid"]), &NEED_SELECTION, &[], &[]);
}

#[test]
fn with_a_fallback_every_type_has_a_handler() {
    let events = router(["invoice.paid"]).fallback(async || ());
    is(&events.check(["*", "v1.charge.failed"]), &[], &[], &[]);
}

#[test]
fn the_differences_are_one_line() {
    let events = router(["invoice.paid", "issuing_authorization.request"]);
    assert_eq!(
        events
            .check(["invoice.paid", "issuing_authorization.request"])
            .to_string(),
        "the endpoint is subscribed to exactly the types that have a handler",
    );
    assert_eq!(
        events.check(["payout.paid"]).to_string(),
        "handlers never run, because the endpoint is not subscribed to invoice.paid, issuing_authorization.request; \
         the endpoint is subscribed without a handler to payout.paid",
    );
    let all = events.check(["*"]).to_string();
    assert!(
        all.starts_with(
            "handlers never run, because `*` does not include issuing_authorization.request; the endpoint is \
             subscribed without a handler to account.application.authorized, "
        ),
        "{all}",
    );
    assert!(all.ends_with(" more"), "{all}");
    assert!(all.len() < 600, "{all}");
}
