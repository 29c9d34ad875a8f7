//! Outages of the store: a server is down, or a lock or a pause delays every call.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::routing::{MethodRouter, post};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tower_stripe_webhook::claims::Grant;

use crate::endpoint::{Endpoint, Sender, dedup, deliver, payment};
use crate::outage::Outage;
use crate::wait::until;

/// Generates a test of each function with each outage.
macro_rules! test_with_each_outage {
    ($($name:ident),+ $(,)?) => {
        $(
            mod $name {
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn sqlite_is_locked() {
                    super::$name(crate::outage::Outage::sqlite_locked().await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres_is_down() {
                    super::$name(crate::outage::Outage::postgres_down().await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres_is_slow() {
                    super::$name(crate::outage::Outage::postgres_slow().await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn redis_is_down() {
                    super::$name(crate::outage::Outage::redis_down().await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn redis_is_slow() {
                    super::$name(crate::outage::Outage::redis_slow().await).await;
                }
            }
        )+
    };
}

test_with_each_outage! {
    an_outage_at_the_claim_is_503_and_the_retry_is_handled,
    an_outage_at_completion_is_200_and_the_event_is_completed_afterwards,
    after_an_outage_at_release_the_event_is_released,
    a_thousand_lost_claims_do_not_count_as_crashes,
}

/// If a lost claim counted as a crash, its event would be exhausted. If it were not released, its event would
/// receive 409 for longer than the test waits. There are more events than the layer admits at a time.
async fn a_thousand_lost_claims_do_not_count_as_crashes(mut outage: Outage) {
    const EVENTS: u64 = 1_000;
    let layer = dedup(outage.backend.connect().await)
        .with_lease(Duration::from_secs(600))
        .with_max_crashes(1);
    let endpoint = Endpoint::serve(layer, post(async || ())).await;
    let sender = Arc::new(Sender::new(endpoint.address));
    outage.begin().await;
    let mut deliveries = JoinSet::new();
    for number in 0..EVENTS {
        if deliveries.len() == 400 {
            deliveries.join_next().await;
        }
        let sender = Arc::clone(&sender);
        deliveries.spawn(async move { sender.deliver(payment().number(number)).await });
    }
    while let Some(response) = deliveries.join_next().await {
        assert_eq!(response.unwrap().unwrap().status, 503);
    }
    outage.end().await;
    for number in 0..EVENTS {
        let delivers = async || {
            let response = sender.deliver(payment().number(number)).await;
            response.is_some_and(|response| response.status == 200)
        };
        until(delivers).await;
    }
}

async fn an_outage_at_the_claim_is_503_and_the_retry_is_handled(mut outage: Outage) {
    let calls = Arc::new(AtomicU32::default());
    let counter = Arc::clone(&calls);
    let handler = post(move || async move {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let endpoint = Endpoint::serve(dedup(outage.backend.connect().await), handler).await;
    assert_eq!(endpoint.deliver(&payment().number(1)).await.status, 200);

    outage.begin().await;
    for _ in 0..3 {
        let response = endpoint.deliver(&payment().number(2)).await;
        assert_eq!(
            (response.status, response.retry_after.as_deref()),
            (503, Some("10"))
        );
    }
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    outage.end().await;
    // If the claim's response was lost, the layer first releases the claim.
    until(async || endpoint.deliver(&payment().number(2)).await.status == 200).await;
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

/// A handler that waits for a permit and then responds with `status`.
fn gated(calls: &Arc<AtomicU32>, gate: &Arc<Semaphore>, status: u16) -> MethodRouter {
    let (calls, gate) = (Arc::clone(calls), Arc::clone(gate));
    post(move |grant: Grant| async move {
        calls.fetch_add(1, Ordering::Relaxed);
        gate.acquire().await.unwrap().forget();
        let status = http::StatusCode::from_u16(status).unwrap();
        (status, format!("attempt {}", grant.attempt()))
    })
}

async fn an_outage_at_completion_is_200_and_the_event_is_completed_afterwards(mut outage: Outage) {
    let (calls, gate) = (Arc::default(), Arc::new(Semaphore::new(0)));
    let store = outage.backend.connect().await;
    let endpoint = Endpoint::serve(dedup(store), gated(&calls, &gate, 200)).await;
    let address = endpoint.address;
    let first = tokio::spawn(async move { deliver(address, &payment()).await.unwrap() });
    until(async || calls.load(Ordering::Relaxed) == 1).await;

    outage.begin().await;
    gate.add_permits(1);
    assert_eq!(first.await.unwrap().status, 200);
    assert_eq!(endpoint.drain.in_flight(), 1);
    outage.end().await;
    endpoint.idle().await;
    let duplicate = endpoint.deliver(&payment()).await;
    assert_eq!(duplicate.text, "event already completed");
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

async fn after_an_outage_at_release_the_event_is_released(mut outage: Outage) {
    let (calls, gate) = (Arc::default(), Arc::new(Semaphore::new(0)));
    let store = outage.backend.connect().await;
    let layer = dedup(store).with_max_crashes(1);
    let endpoint = Endpoint::serve(layer, gated(&calls, &gate, 500)).await;
    let address = endpoint.address;
    let first = tokio::spawn(async move { deliver(address, &payment()).await.unwrap() });
    until(async || calls.load(Ordering::Relaxed) == 1).await;

    outage.begin().await;
    gate.add_permits(1);
    assert_eq!(first.await.unwrap().status, 500);
    outage.end().await;
    endpoint.idle().await;
    // A single crash would have exhausted the event.
    gate.add_permits(1);
    let retry = endpoint.deliver(&payment()).await;
    assert_eq!((retry.status, &*retry.text), (500, "attempt 2"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_whose_key_redis_lost_is_handled_again() {
    let fixture = crate::fixture::Fixture::redis().await;
    let (calls, gate) = (Arc::default(), Arc::new(Semaphore::new(0)));
    let store = fixture.backend.connect().await;
    let endpoint = Endpoint::serve(dedup(store), gated(&calls, &gate, 200)).await;
    let address = endpoint.address;
    let first = tokio::spawn(async move { deliver(address, &payment()).await.unwrap() });
    until(async || calls.load(Ordering::Relaxed) == 1).await;
    crate::outage::lose_all_keys(&fixture.backend).await;
    gate.add_permits(1);
    assert_eq!(first.await.unwrap().status, 200);
    endpoint.idle().await;
    gate.add_permits(1);
    // The record is lost, so the second run looks like the first.
    assert_eq!(endpoint.deliver(&payment()).await.text, "attempt 1");
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}
