//! Events that arrive before their handler is deployed.

use axum::routing::post;
use http::StatusCode;
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::{EventRouter, EventType};

use crate::backend::Backend;
use crate::endpoint::{Endpoint, dedup, payment};
use crate::fixture::test_with_each_store;

test_with_each_store! {
    an_unrouted_event_leaves_no_record_and_can_be_resent_after_a_deployment,
    an_older_instance_does_not_acknowledge_an_event_that_failed_on_a_newer_one,
}

fn events(status: StatusCode) -> EventRouter {
    let handler = move || async move { (status, "handled") };
    EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, handler)
}

async fn an_unrouted_event_leaves_no_record_and_can_be_resent_after_a_deployment(backend: Backend) {
    let store = backend.connect().await;
    let before = Endpoint::serve(dedup(store.clone()), post(EventRouter::new())).await;
    for _ in 0..3 {
        assert_eq!(before.deliver(&payment()).await.status, 200);
        for state in State::all() {
            let records = store.list(state, 10).await.unwrap();
            assert!(records.is_empty(), "{records:?}");
        }
    }
    let after = Endpoint::serve(dedup(store), post(events(StatusCode::OK))).await;
    assert_eq!(after.deliver(&payment()).await.text, "handled");
}

async fn an_older_instance_does_not_acknowledge_an_event_that_failed_on_a_newer_one(
    backend: Backend,
) {
    let store = backend.connect().await;
    let failing = post(events(StatusCode::INTERNAL_SERVER_ERROR));
    let newer = Endpoint::serve(dedup(store.clone()), failing).await;
    assert_eq!(newer.deliver(&payment()).await.status, 500);

    let older = Endpoint::serve(dedup(store.clone()), post(EventRouter::new())).await;
    let response = older.deliver(&payment()).await;
    assert_eq!(
        (response.status, response.retry_after.as_deref()),
        (503, Some("10")),
    );
    assert_eq!(store.list(State::Released, 10).await.unwrap().len(), 1);

    let fixed = Endpoint::serve(dedup(store), post(events(StatusCode::OK))).await;
    assert_eq!(fixed.deliver(&payment()).await.text, "handled");
}
