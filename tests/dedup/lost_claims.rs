//! Claims whose response was lost.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use tower::ServiceExt;
use tower_stripe_webhook::claims::{ClaimStore, Grant, MemoryStore, State};
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::testing::signed_request;

use crate::faulty::{Fault, Faulty};
use crate::{SECRET, app, deliver, invoice_paid, only_record, status, text, until};

#[tokio::test(start_paused = true)]
async fn a_claim_whose_response_was_lost_is_released_and_not_a_crash() {
    let late = |seconds| Fault::IsLate(Duration::from_secs(seconds));
    for fault in [Fault::LosesResponse, late(5), late(20), late(62)] {
        let store = Arc::new(Faulty {
            claim: Some(fault),
            ..Faulty::default()
        });
        let drain = Drain::new();
        let dedup = DedupLayer::new("test", Arc::clone(&store))
            .with_max_in_flight(1)
            .with_drain(&drain);
        let app = app(dedup, post(async || ()));
        assert_eq!(status(&app).await, 503);
        // A lost claim does not count as in flight while it is released.
        until(async || drain.in_flight() == 0).await;
        sleep(Duration::from_secs(70)).await;
        for state in State::all() {
            assert_eq!(in_state(&store.inner, state).await, 0, "{state:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn late_claims_of_a_slow_store_do_not_exhaust_an_event() {
    let store = Arc::new(Faulty {
        claim: Some(Fault::IsLate(Duration::from_secs(5))),
        ..Faulty::default()
    });
    let dedup = || DedupLayer::new("test", Arc::clone(&store)).with_max_crashes(1);
    let down = app(dedup(), post(async || ()));
    for _ in 0..20 {
        assert_eq!(status(&down).await, 503);
        sleep(Duration::from_secs(70)).await;
    }
    let up = app(
        DedupLayer::new("test", Arc::clone(&store.inner)).with_max_crashes(1),
        post(async |grant: Grant| grant.attempt().to_string()),
    );
    assert_eq!(text(deliver(&up).await).await, "1");
}

const EVENTS: u64 = 2_000;

/// Delivers each event once, `width` at a time, and returns the number of responses with `status`.
async fn deliver_all(app: &Router, width: usize, status: u16) -> usize {
    let mut numbers = 0..EVENTS;
    let mut deliveries = JoinSet::new();
    let mut count = 0;
    loop {
        for number in numbers.by_ref().take(width - deliveries.len()) {
            let request = signed_request("/webhook", SECRET, invoice_paid().number(number));
            deliveries.spawn(app.clone().oneshot(request.map(Body::new)));
        }
        match deliveries.join_next().await {
            Some(response) => {
                count += usize::from(response.unwrap().unwrap().status().as_u16() == status);
            }
            None => return count,
        }
    }
}

async fn in_state(store: &MemoryStore, state: State) -> usize {
    store.list(state, u32::MAX).await.unwrap().len()
}

#[tokio::test(start_paused = true)]
async fn claims_lost_in_an_outage_are_released_and_not_crashes() {
    let store = Arc::new(Faulty::default());
    let layer = DedupLayer::new("test", Arc::clone(&store)).with_max_crashes(1);
    let app = app(
        layer,
        post(async |grant: Grant| grant.attempt().to_string()),
    );
    store.is_down.store(true, Ordering::Relaxed);
    assert_eq!(deliver_all(&app, 500, 503).await, 2_000);
    assert_eq!(in_state(&store.inner, State::InProgress).await, 2_000);

    store.is_down.store(false, Ordering::Relaxed);
    // The longest backoff plus a store timeout, for releases that still hang.
    sleep(Duration::from_secs(8)).await;
    assert_eq!(in_state(&store.inner, State::InProgress).await, 0);
    assert_eq!(deliver_all(&app, 500, 200).await, 2_000);
    let records = store.inner.list(State::Completed, u32::MAX).await.unwrap();
    assert!(
        records
            .iter()
            .all(|record| (record.attempts, record.crashes) == (1, 0))
    );
    assert_eq!(records.len(), 2_000);
}

#[tokio::test(start_paused = true)]
async fn a_claim_lost_in_an_outage_longer_than_its_lease_is_still_released() {
    let store = Arc::new(Faulty::default());
    let layer = DedupLayer::new("test", Arc::clone(&store)).with_max_crashes(1);
    let app = app(layer, post(async || ()));
    store.is_down.store(true, Ordering::Relaxed);
    assert_eq!(status(&app).await, 503);
    sleep(Duration::from_secs(600)).await;
    store.is_down.store(false, Ordering::Relaxed);
    sleep(Duration::from_secs(8)).await;
    assert_eq!(in_state(&store.inner, State::InProgress).await, 0);
    assert_eq!(status(&app).await, 200);
    let record = only_record(&store.inner, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_locked_claim_does_not_delay_the_release_of_others() {
    let store = Arc::new(Faulty {
        claim: Some(Fault::LosesResponse),
        ..Faulty::default()
    });
    let stuck = invoice_paid().number(0).build();
    store.lock(stuck.id());
    let app = app(
        DedupLayer::new("test", Arc::clone(&store)),
        post(async || ()),
    );
    assert_eq!(deliver_all(&app, 500, 503).await, 2_000);
    sleep(Duration::from_secs(8)).await;
    assert_eq!(in_state(&store.inner, State::InProgress).await, 1);
    store.unlock();
    sleep(Duration::from_secs(8)).await;
    assert_eq!(in_state(&store.inner, State::InProgress).await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_drain_waits_until_lost_claims_are_released() {
    let store = Arc::new(Faulty::default());
    let drain = Drain::new();
    let layer = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    let app = app(layer, post(async || ()));
    store.is_down.store(true, Ordering::Relaxed);
    assert_eq!(status(&app).await, 503);
    let back = Arc::clone(&store);
    tokio::spawn(async move {
        sleep(Duration::from_secs(10)).await;
        back.is_down.store(false, Ordering::Relaxed);
    });
    assert_eq!(drain.shutdown().await, 0);
    assert_eq!(in_state(&store.inner, State::InProgress).await, 0);
}

#[tokio::test(start_paused = true)]
async fn a_second_drain_does_not_wait_again_for_a_dead_store() {
    let store = Arc::new(Faulty::default());
    let drain = Drain::new();
    let layer = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    store.is_down.store(true, Ordering::Relaxed);
    assert_eq!(status(&app(layer, post(async || ()))).await, 503);
    let start = Instant::now();
    drain.shutdown().await;
    assert_eq!(start.elapsed().as_secs(), 20);
    drain.shutdown().await;
    assert_eq!(start.elapsed().as_secs(), 20);
}
