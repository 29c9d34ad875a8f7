//! Faults of one delivery or one instance, with every store.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use axum::routing::{MethodRouter, post};
use http::StatusCode;
use tokio::sync::{Mutex, Semaphore};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tower_stripe_webhook::claims::{Grant, MemoryStore, State};
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::{SigningSecret, StripeEvent, StripeWebhookLayer, Verifier};

use crate::backend::Backend;
use crate::endpoint::{Endpoint, SECRET, Sender, dedup, deliver, payment, serve};
use crate::fixture::test_with_each_store;
use crate::wait::until;

test_with_each_store! {
    a_first_delivery_is_handled_and_duplicates_are_acknowledged,
    an_event_delivered_to_two_instances_at_once_is_handled_once,
    the_handler_finishes_after_the_client_hangs_up_and_the_retry_is_200,
    a_panic_is_500_and_the_retry_is_handled,
    a_handler_that_hangs_is_504_and_the_retry_is_handled,
    a_failing_handler_is_retried_without_a_limit,
    two_scopes_each_handle_the_same_event,
    two_tenants_each_handle_an_event_with_the_same_id,
    ten_thousand_events_at_twenty_times_the_capacity_are_all_handled,
}

async fn a_first_delivery_is_handled_and_duplicates_are_acknowledged(backend: Backend) {
    let calls = Arc::new(AtomicU32::default());
    let endpoint = Endpoint::serve(dedup(backend.connect().await), counting(&calls)).await;
    assert_eq!(endpoint.deliver(&payment()).await.text, "attempt 1");
    for _ in 0..3 {
        let duplicate = endpoint.deliver(&payment()).await;
        assert_eq!(
            (duplicate.status, &*duplicate.text),
            (200, "event already completed")
        );
    }
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

async fn an_event_delivered_to_two_instances_at_once_is_handled_once(backend: Backend) {
    let calls = Arc::new(AtomicU32::default());
    let gate = Arc::new(Semaphore::new(0));
    let mut instances = Vec::new();
    for _ in 0..2 {
        let (calls, gate) = (Arc::clone(&calls), Arc::clone(&gate));
        let handler = post(move || async move {
            calls.fetch_add(1, Ordering::Relaxed);
            gate.acquire().await.unwrap().forget();
        });
        instances.push(Endpoint::serve(dedup(backend.connect().await), handler).await);
    }
    let mut deliveries = JoinSet::new();
    for instance in &instances {
        let address = instance.address;
        deliveries.spawn(async move { deliver(address, &payment()).await.unwrap() });
    }
    // One instance rejects its delivery immediately. The other responds when the gate opens.
    let rejected = deliveries.join_next().await.unwrap().unwrap();
    assert_eq!(rejected.status, 409);
    assert!(rejected.retry_after.is_some());
    gate.add_permits(1);
    assert_eq!(deliveries.join_next().await.unwrap().unwrap().status, 200);
    for instance in &instances {
        assert_eq!(instance.deliver(&payment()).await.status, 200);
    }
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

async fn the_handler_finishes_after_the_client_hangs_up_and_the_retry_is_200(backend: Backend) {
    let calls = Arc::new(AtomicU32::default());
    let gate = Arc::new(Semaphore::new(0));
    let handler = {
        let (calls, gate) = (Arc::clone(&calls), Arc::clone(&gate));
        post(move || async move {
            calls.fetch_add(1, Ordering::Relaxed);
            gate.acquire().await.unwrap().forget();
        })
    };
    let endpoint = Endpoint::serve(dedup(backend.connect().await), handler).await;
    let handler_runs = until(async || calls.load(Ordering::Relaxed) == 1);
    endpoint.deliver_and_hang_up(&payment(), handler_runs).await;
    assert_eq!(endpoint.deliver(&payment()).await.status, 409);
    gate.add_permits(1);
    endpoint.idle().await;
    assert_eq!(endpoint.deliver(&payment()).await.status, 200);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

async fn a_panic_is_500_and_the_retry_is_handled(backend: Backend) {
    let handler = post(async |grant: Grant| match grant.attempt() {
        1 => panic!("on purpose"),
        _ => StatusCode::NO_CONTENT,
    });
    let endpoint = Endpoint::serve(dedup(backend.connect().await), handler).await;
    assert_eq!(endpoint.deliver(&payment()).await.status, 500);
    assert_eq!(endpoint.deliver(&payment()).await.status, 204);
    assert_eq!(endpoint.deliver(&payment()).await.status, 200);
}

async fn a_handler_that_hangs_is_504_and_the_retry_is_handled(backend: Backend) {
    let handler = post(async |grant: Grant| {
        if grant.attempt() == 1 {
            std::future::pending::<()>().await;
        }
    });
    let layer = dedup(backend.connect().await).with_handler_timeout(Duration::from_millis(50));
    let endpoint = Endpoint::serve(layer, handler).await;
    assert_eq!(endpoint.deliver(&payment()).await.status, 504);
    assert_eq!(endpoint.deliver(&payment()).await.status, 200);
}

async fn a_failing_handler_is_retried_without_a_limit(backend: Backend) {
    let handler = post(async |grant: Grant| match grant.attempt() {
        ..50 => Err(StatusCode::INTERNAL_SERVER_ERROR),
        _ => Ok(()),
    });
    let store = backend.connect().await;
    let layer = dedup(Arc::clone(&store)).with_max_crashes(1);
    let endpoint = Endpoint::serve(layer, handler).await;
    for _ in 1..50 {
        assert_eq!(endpoint.deliver(&payment()).await.status, 500);
    }
    let released = store.list(State::Released, 10).await.unwrap();
    assert_eq!(released.len(), 1);
    assert_eq!((released[0].attempts, released[0].crashes), (49, 0));
    assert_eq!(endpoint.deliver(&payment()).await.status, 200);
}

async fn two_scopes_each_handle_the_same_event(backend: Backend) {
    let calls = Arc::new(AtomicU32::default());
    for scope in ["billing", "mail"] {
        let layer = DedupLayer::new(scope, backend.connect().await);
        let endpoint = Endpoint::serve(layer, counting(&calls)).await;
        assert_eq!(endpoint.deliver(&payment()).await.text, "attempt 1");
    }
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

async fn two_tenants_each_handle_an_event_with_the_same_id(backend: Backend) {
    let calls = Arc::new(AtomicU32::default());
    for (tenant, handled) in [("acme", 1), ("umbrella", 2), ("acme", 2)] {
        let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap()).with_tenant(tenant);
        let drain = Drain::new();
        let layer = dedup(backend.connect().await).with_drain(&drain);
        let handler = counting(&calls)
            .route_layer(layer)
            .route_layer(StripeWebhookLayer::new(verifier));
        let endpoint = serve(handler, drain).await;
        assert_eq!(endpoint.deliver(&payment()).await.status, 200);
        assert_eq!(calls.load(Ordering::Relaxed), handled, "{tenant}");
    }
}

/// 160 senders deliver all events as fast as they can. The first 1,000 attempts fail, as in an outage behind the
/// handler.
async fn ten_thousand_events_at_twenty_times_the_capacity_are_all_handled(backend: Backend) {
    const EVENTS: u64 = 10_000;
    const CAPACITY: usize = 8;
    const FAILURES: usize = 1_000;
    let attempts = Arc::new(AtomicUsize::default());
    let running = Arc::new(AtomicUsize::default());
    let peak = Arc::new(AtomicUsize::default());
    let handled: Arc<Mutex<HashMap<String, u32>>> = Arc::default();
    let handler = {
        let (running, peak) = (running.clone(), peak.clone());
        let (attempts, handled) = (attempts.clone(), handled.clone());
        post(move |event: StripeEvent| async move {
            peak.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let is_outage = attempts.fetch_add(1, Ordering::SeqCst) < FAILURES;
            if !is_outage {
                *handled
                    .lock()
                    .await
                    .entry(event.id().to_owned())
                    .or_default() += 1;
            }
            running.fetch_sub(1, Ordering::SeqCst);
            match is_outage {
                true => StatusCode::SERVICE_UNAVAILABLE,
                false => StatusCode::OK,
            }
        })
    };
    let layer = DedupLayer::new("faults", backend.connect().await).with_max_in_flight(CAPACITY);
    let endpoint = Endpoint::serve(layer, handler).await;
    let before = resident_mib();
    let next = Arc::new(AtomicUsize::default());
    let rejected = Arc::new(AtomicUsize::default());
    let mut senders = JoinSet::new();
    for _ in 0..20 * CAPACITY {
        let (next, rejected, client) = (
            next.clone(),
            rejected.clone(),
            Sender::new(endpoint.address),
        );
        senders.spawn(async move {
            loop {
                let number = u64::try_from(next.fetch_add(1, Ordering::Relaxed)).unwrap();
                if number >= EVENTS {
                    return;
                }
                let payload = payment().number(number).payload();
                while client.deliver(payload.clone()).await.unwrap().status != 200 {
                    rejected.fetch_add(1, Ordering::Relaxed);
                    sleep(Duration::from_millis(200)).await;
                }
            }
        });
    }
    while let Some(sender) = senders.join_next().await {
        sender.unwrap();
    }
    let handled = handled.lock().await;
    assert_eq!(handled.len(), usize::try_from(EVENTS).unwrap());
    assert!(
        handled.values().all(|times| *times == 1),
        "an event was handled twice"
    );
    let peak = peak.load(Ordering::SeqCst);
    assert!(peak <= CAPACITY, "{peak} handlers ran at a time");
    assert_eq!(
        u64::try_from(attempts.load(Ordering::SeqCst) - FAILURES).unwrap(),
        EVENTS
    );
    assert!(
        rejected.load(Ordering::Relaxed) > 0,
        "the layer was never overloaded"
    );
    // Includes the 160 senders and other tests that run in this process.
    let grown = resident_mib().saturating_sub(before);
    assert!(grown < 200, "memory grew by {grown} MiB");
}

/// The resident memory of this process, in MiB.
fn resident_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.unwrap().trim().trim_end_matches(" kB");
    kib.parse::<u64>().unwrap() / 1024
}

#[tokio::test]
async fn a_memory_store_full_of_events_in_progress_causes_503() {
    let store = Arc::new(MemoryStore::new().with_capacity(1));
    let gate = Arc::new(Semaphore::new(0));
    let inner = Arc::clone(&gate);
    let handler = post(move || async move { inner.acquire().await.unwrap().forget() });
    let endpoint = Endpoint::serve(dedup(store), handler).await;
    let address = endpoint.address;
    let first = tokio::spawn(async move { deliver(address, &payment()).await.unwrap() });
    until(async || endpoint.drain.in_flight() == 1).await;
    let second = endpoint.deliver(&payment().number(2)).await;
    assert_eq!(
        (second.status, second.retry_after.as_deref()),
        (503, Some("10"))
    );
    gate.add_permits(2);
    assert_eq!(first.await.unwrap().status, 200);
    until(async || endpoint.drain.in_flight() == 0).await;
    assert_eq!(endpoint.deliver(&payment().number(2)).await.status, 200);
}

fn counting(calls: &Arc<AtomicU32>) -> MethodRouter {
    let calls = Arc::clone(calls);
    post(move |grant: Grant| async move {
        calls.fetch_add(1, Ordering::Relaxed);
        format!("attempt {}", grant.attempt())
    })
}
