//! Events whose response is a decision run in the request and are not stored.

use std::sync::Arc;

use axum::http::StatusCode;
use tower_stripe_webhook::claims::{Grant, State};
use tower_stripe_webhook::inbox::InboxLayer;
use tower_stripe_webhook::testing::{EventBuilder, event, run_until_idle};
use tower_stripe_webhook::{EventRouter, EventType, IssuingDecision, StripeEvent};

use crate::unreliable::Unreliable;
use crate::{Runs, app, deliver_event, only_record, records, store, text};

const REQUEST: EventType = EventType::ISSUING_AUTHORIZATION_REQUEST;

fn request() -> EventBuilder {
    event(REQUEST)
}

fn deciding(runs: &Runs) -> EventRouter {
    let runs = runs.clone();
    EventRouter::new().on(
        REQUEST,
        async move |event: StripeEvent, grant: Option<Grant>| {
            assert!(grant.is_none());
            runs.add();
            IssuingDecision::approve(&event)
        },
    )
}

#[tokio::test(start_paused = true)]
async fn every_delivery_receives_a_decision_and_the_worker_none_of_them() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), deciding(&runs));
    for delivery in 1..=3 {
        let response = deliver_event(&app, request()).await;
        assert_eq!(response.status(), 200);
        assert!(response.headers().contains_key("stripe-version"));
        assert_eq!(text(response).await, r#"{"approved":true}"#);
        assert_eq!(runs.count(), delivery);
    }
    for state in [State::Queued, State::InProgress, State::Completed] {
        assert_eq!(records(&store, state).await.len(), 0, "{state:?}");
    }
    assert_eq!(run_until_idle(inbox.worker(deciding(&runs))).await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_decision_needs_no_store() {
    for mode in ["fail", "hang"] {
        let runs = Runs::default();
        let down = Unreliable::new(store(), mode);
        let app = app(InboxLayer::new("billing", down), deciding(&runs));
        let response = deliver_event(&app, request()).await;
        assert_eq!(text(response).await, r#"{"approved":true}"#, "{mode}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_queue_and_no_inline_pattern_claims_a_decision() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store))
        .with_queue("cards", "issuing_authorization.*")
        .with_inline(REQUEST);
    let app = app(inbox, deciding(&runs));
    for _ in 0..2 {
        let response = deliver_event(&app, request()).await;
        assert_eq!(text(response).await, r#"{"approved":true}"#);
    }
    assert_eq!(records(&store, State::Completed).await.len(), 0);

    let created = event("issuing_authorization.created");
    assert_eq!(deliver_event(&app, created).await.status(), 200);
    let record = only_record(&store, State::Queued).await;
    assert_eq!(record.event_type, "issuing_authorization.created");
}

#[tokio::test(start_paused = true)]
async fn an_unrouted_decision_is_not_an_empty_200() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let response = deliver_event(&app(inbox, EventRouter::new()), request()).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(records(&store, State::Queued).await.len(), 0);
}
