//! Faults of a process, with every store that outlives it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::routing::post;
use tokio::sync::Semaphore;
use tower_stripe_webhook::claims::{Grant, State};

use crate::backend::Backend;
use crate::child_process::ChildProcess;
use crate::endpoint::{Endpoint, dedup, deliver, payment};
use crate::fixture::test_with_each_durable_store;
use crate::wait::until;

test_with_each_durable_store! {
    after_kill_9_the_event_is_handled_again_once_its_lease_expires,
    an_event_that_aborts_every_process_is_exhausted,
    a_frozen_process_loses_its_claim_and_cannot_complete_the_event_late,
    sigterm_lets_handlers_finish_and_admits_no_new_events,
    after_the_grace_period_sigterm_stops_handlers_and_releases_their_events,
}

async fn after_kill_9_the_event_is_handled_again_once_its_lease_expires(backend: Backend) {
    let mut child = ChildProcess::start("hangs", &backend).await;
    let address = child.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await });
    assert_eq!(child.expect_line("handling").await, "1");
    child.kill().await;
    assert_eq!(delivery.await.unwrap(), None);

    let handler = post(async |grant: Grant| format!("attempt {}", grant.attempt()));
    let endpoint = Endpoint::serve(dedup(backend.connect().await), handler).await;
    let rejected = endpoint.deliver(&payment()).await;
    assert_eq!(
        (rejected.status, rejected.retry_after.as_deref()),
        (409, Some("1"))
    );
    let mut response = rejected;
    until(async || {
        response = endpoint.deliver(&payment()).await;
        response.status != 409
    })
    .await;
    assert_eq!((response.status, &*response.text), (200, "attempt 2"));
    let duplicate = endpoint.deliver(&payment()).await;
    assert_eq!(duplicate.text, "event already completed");
}

async fn an_event_that_aborts_every_process_is_exhausted(backend: Backend) {
    for attempt in 1..=3 {
        let mut child = ChildProcess::start("aborts", &backend).await;
        // The response is 409 until the previous process's lease expires.
        until(async || child.deliver(&payment()).await.is_none()).await;
        assert_eq!(child.expect_line("handling").await, attempt.to_string());
        assert!(!child.exits_successfully().await);
    }
    let child = ChildProcess::start("aborts", &backend).await;
    let mut status = 0;
    until(async || {
        status = child
            .deliver(&payment())
            .await
            .expect("the child must not abort again")
            .status;
        status != 409
    })
    .await;
    assert_eq!(status, 500);
    assert_eq!(child.deliver(&payment()).await.unwrap().status, 500);
    // Once forgotten, the event is handled again, and this handler aborts again.
    let store = backend.connect().await;
    let exhausted = store.list(State::Exhausted, 10).await.unwrap();
    assert_eq!((exhausted[0].attempts, exhausted[0].crashes), (3, 3));
    assert!(store.forget(&exhausted[0].key).await.unwrap());
    assert_eq!(child.deliver(&payment()).await, None);
}

async fn a_frozen_process_loses_its_claim_and_cannot_complete_the_event_late(backend: Backend) {
    let mut child = ChildProcess::start("waits", &backend).await;
    let address = child.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await });
    assert_eq!(child.expect_line("handling").await, "1");
    child.signal("STOP").await;

    let gate = Arc::new(Semaphore::new(0));
    let calls = Arc::new(AtomicU32::default());
    let handler = {
        let (gate, calls) = (Arc::clone(&gate), Arc::clone(&calls));
        post(move |grant: Grant| async move {
            assert_eq!(grant.attempt(), 2);
            calls.fetch_add(1, Ordering::Relaxed);
            gate.acquire().await.unwrap().forget();
        })
    };
    let endpoint = Endpoint::serve(dedup(backend.connect().await), handler).await;
    let takeover = tokio::spawn({
        let address = endpoint.address;
        async move {
            while deliver(address, &payment()).await.unwrap().status != 200 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    });
    until(async || calls.load(Ordering::Relaxed) == 1).await;

    child.signal("CONT").await;
    child.send_line("continue").await;
    child.expect_line("handled").await;
    // It responds as usual, and the layer logs a warning.
    assert_eq!(delivery.await.unwrap().unwrap().status, 200);
    // The event is not completed: the second attempt is still in progress.
    assert_eq!(endpoint.deliver(&payment()).await.status, 409);
    gate.add_permits(1);
    takeover.await.unwrap();
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

async fn sigterm_lets_handlers_finish_and_admits_no_new_events(backend: Backend) {
    let mut child = ChildProcess::start("waits", &backend).await;
    let address = child.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await });
    child.expect_line("handling").await;
    child.signal("TERM").await;
    child.expect_line("draining").await;
    until(async || child.deliver(&payment().number(2)).await.is_none()).await;
    child.send_line("continue").await;
    assert_eq!(delivery.await.unwrap().unwrap().status, 200);
    child.expect_line("drained").await;
    assert!(child.exits_successfully().await);
    let endpoint = Endpoint::serve(dedup(backend.connect().await), post(async || ())).await;
    let duplicate = endpoint.deliver(&payment()).await;
    assert_eq!(duplicate.text, "event already completed");
}

async fn after_the_grace_period_sigterm_stops_handlers_and_releases_their_events(backend: Backend) {
    let mut child = ChildProcess::start("hangs", &backend).await;
    let address = child.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await });
    child.expect_line("handling").await;
    child.signal("TERM").await;
    assert_eq!(delivery.await.unwrap().unwrap().status, 503);
    child.expect_line("drained").await;
    assert!(child.exits_successfully().await);
    let store = backend.connect().await;
    let released = store.list(State::Released, 10).await.unwrap();
    assert_eq!((released[0].attempts, released[0].crashes), (1, 0));
}
