//! Events without a handler.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use tokio::time::sleep;
use tower_stripe_webhook::claims::{ClaimStore, MemoryStore, State};
use tower_stripe_webhook::dedup::{DedupLayer, DedupRejectionKind};
use tower_stripe_webhook::{EventRouter, EventType, Unrouted};

use crate::faulty::Faulty;
use crate::{app, deliver, kind, only_record, retry_after, status, store, text};

async fn records(store: &MemoryStore) -> usize {
    let mut count = 0;
    for state in State::all() {
        count += store.list(state, 10).await.unwrap().len();
    }
    count
}

#[tokio::test(start_paused = true)]
async fn an_unrouted_event_leaves_no_record_and_runs_once_its_handler_is_deployed() {
    let store = store();
    let layer = DedupLayer::new("test", Arc::clone(&store));
    let before = app(layer.clone(), post(EventRouter::new()));
    for _ in 0..3 {
        let response = deliver(&before).await;
        assert_eq!(response.status(), 200);
        assert!(response.extensions().get::<Unrouted>().is_some());
        assert_eq!(records(&store).await, 0);
    }
    let events = EventRouter::new().on(EventType::INVOICE_PAID, async || "handled");
    let after = app(layer, post(events));
    assert_eq!(text(deliver(&after).await).await, "handled");
}

#[tokio::test(start_paused = true)]
async fn an_older_instance_does_not_acknowledge_the_retry_of_an_event_that_a_newer_one_failed() {
    let store = store();
    let layer = DedupLayer::new("test", Arc::clone(&store));
    let router = |status: StatusCode| {
        let handler = move || async move { status };
        post(EventRouter::new().on(EventType::INVOICE_PAID, handler))
    };
    let newer = app(layer.clone(), router(StatusCode::INTERNAL_SERVER_ERROR));
    assert_eq!(status(&newer).await, 500);

    let older = app(layer.clone(), post(EventRouter::new()));
    let response = deliver(&older).await;
    assert_eq!(response.status(), 503);
    assert_eq!(kind(&response), Some(DedupRejectionKind::NoHandler));
    assert_eq!(retry_after(&response), Some("10"));
    assert_eq!(
        text(response).await,
        "no handler for this event type on this instance; retry later",
    );
    assert_eq!(only_record(&store, State::Released).await.attempts, 2);

    let fixed = app(layer, router(StatusCode::OK));
    assert_eq!(status(&fixed).await, 200);
    assert_eq!(only_record(&store, State::Completed).await.attempts, 3);
}

#[tokio::test(start_paused = true)]
async fn any_router_can_mark_a_response_as_unrouted() {
    let store = store();
    let unrouted = async || {
        let mut response = Response::new(Body::empty());
        response.extensions_mut().insert(Unrouted);
        response
    };
    let app = app(DedupLayer::new("test", Arc::clone(&store)), post(unrouted));
    assert_eq!(status(&app).await, 200);
    assert_eq!(records(&store).await, 0);
}

/// A lost claim is withdrawn, so it does not turn the next delivery into a later attempt.
#[tokio::test(start_paused = true)]
async fn an_unrouted_event_whose_first_claim_was_lost_is_still_200_without_a_record() {
    let store = Arc::new(Faulty::default());
    let layer = DedupLayer::new("test", Arc::clone(&store));
    let app = app(layer, post(EventRouter::new()));
    store.is_down.store(true, Ordering::Relaxed);
    assert_eq!(status(&app).await, 503);
    store.is_down.store(false, Ordering::Relaxed);
    sleep(Duration::from_secs(8)).await;
    for _ in 0..3 {
        assert_eq!(status(&app).await, 200);
        assert_eq!(records(&store.inner).await, 0);
    }
}

#[cfg(feature = "tracing")]
#[tokio::test(start_paused = true)]
async fn the_retry_of_an_unrouted_event_is_one_warning() {
    let (log, _guard) = crate::log::Log::start();
    let store = store();
    let layer = DedupLayer::new("test", Arc::clone(&store));
    let fails = async || StatusCode::INTERNAL_SERVER_ERROR;
    assert_eq!(status(&app(layer.clone(), post(fails))).await, 500);
    let before = log.text().matches("WARN").count();
    assert_eq!(status(&app(layer, post(EventRouter::new()))).await, 503);
    assert_eq!(
        log.text().matches("WARN").count(),
        before + 1,
        "{}",
        log.text()
    );
}
