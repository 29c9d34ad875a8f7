//! `DedupLayer`, and the stores of claims.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tower::{Layer, ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::{ClaimStore, MemoryStore};
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::{Discard, EventRouter, Grant, HandlerError, HandlerResult};

use crate::faulty::{Fault, Faulty};
use crate::recorder::Recorder;
use crate::{delivery, invoice_paid, layer};

async fn deliver(recorder: &Recorder, dedup: &DedupLayer, events: &EventRouter) -> u16 {
    let service = ServiceBuilder::new()
        .layer(layer(recorder))
        .layer(dedup)
        .service(events.clone());
    let response = service.oneshot(delivery(invoice_paid())).await.unwrap();
    response.status().as_u16()
}

fn dedup(store: impl ClaimStore) -> DedupLayer {
    DedupLayer::new("billing", store)
}

/// Delivers one event to a handler, and returns what was observed.
async fn story_of(events: EventRouter) -> Vec<String> {
    let recorder = Recorder::default();
    deliver(&recorder, &dedup(MemoryStore::new()), &events).await;
    recorder.story()
}

#[tokio::test]
async fn a_claimed_event_is_observed_with_the_calls_of_its_store() {
    let recorder = Recorder::default();
    let dedup = dedup(MemoryStore::new());
    let events = EventRouter::new().on("invoice.*", async || ());
    assert_eq!(deliver(&recorder, &dedup, &events).await, 200);
    assert_eq!(
        recorder.lines(),
        [
            "verified invoice.paid",
            "store claim ok",
            "started attempt 1",
            "store settle ok",
            "handled attempt 1: completed",
            "responded 200",
        ]
    );
    assert_eq!(deliver(&recorder, &dedup, &events).await, 200);
    assert_eq!(
        recorder.lines(),
        [
            "verified invoice.paid",
            "store claim ok",
            "rejected at Claim: completed",
        ]
    );
}

#[tokio::test]
async fn a_second_attempt_has_its_number() {
    let recorder = Recorder::default();
    let dedup = dedup(MemoryStore::new());
    let events = EventRouter::new().on("invoice.*", async |grant: Grant| -> HandlerResult {
        match grant.attempt() {
            1 => Err(HandlerError::new("the ledger is closed")),
            _ => Ok(()),
        }
    });
    assert_eq!(deliver(&recorder, &dedup, &events).await, 500);
    assert_eq!(
        recorder.story()[1..],
        [
            "started attempt 1",
            "handled attempt 1: failed",
            "handler failed Some(500) None: the ledger is closed",
        ]
    );
    assert_eq!(deliver(&recorder, &dedup, &events).await, 200);
    assert_eq!(
        recorder.story()[1..],
        [
            "started attempt 2",
            "handled attempt 2: completed",
            "responded 200",
        ]
    );
}

#[tokio::test]
async fn a_discard_is_observed() {
    let events = EventRouter::new().on("invoice.*", async || Discard("too old".into()));
    assert_eq!(story_of(events).await[2], "handled attempt 1: discarded");
}

#[tokio::test]
async fn an_event_without_a_handler_is_observed() {
    assert_eq!(
        story_of(EventRouter::new()).await[1..],
        [
            "started attempt 1",
            "unrouted invoice.paid",
            "handled attempt 1: unrouted",
            "responded 200",
        ]
    );
}

#[tokio::test]
async fn a_text_that_may_be_an_error_is_observed() {
    let events = EventRouter::new().on("invoice.*", async || "no such customer");
    assert_eq!(story_of(events).await[2], "text");
}

#[tokio::test]
async fn a_panic_of_the_handler_is_observed() {
    let events = EventRouter::new().on("invoice.*", async || -> HandlerResult { panic!("broken") });
    assert_eq!(
        story_of(events).await[2..],
        [
            "rejected at Response: handler_panicked",
            "handled attempt 1: panicked",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_over_its_time_limit_is_observed() {
    let events = EventRouter::new().on("invoice.*", async || pending::<()>().await);
    assert_eq!(
        story_of(events).await[2..],
        [
            "rejected at Response: handler_timeout",
            "handled attempt 1: timed_out",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_is_stopped_at_shutdown_is_observed() {
    let recorder = Recorder::default();
    let drain = Drain::new();
    let dedup = dedup(MemoryStore::new()).with_drain(&drain);
    let events = EventRouter::new().on("invoice.*", async || pending::<()>().await);
    let (_, stopped) = tokio::join!(deliver(&recorder, &dedup, &events), async {
        tokio::task::yield_now().await;
        drain.shutdown().await
    });
    assert_eq!(stopped, 1);
    assert_eq!(
        recorder.story()[2..],
        [
            "rejected at Response: draining",
            "handled attempt 1: stopped",
        ]
    );
}

#[tokio::test]
async fn a_handler_that_outlives_its_request_is_observed_once() {
    let recorder = Recorder::default();
    let finish = Arc::new(tokio::sync::Notify::new());
    let started = Arc::new(tokio::sync::Notify::new());
    let events = {
        let (finish, started) = (Arc::clone(&finish), Arc::clone(&started));
        EventRouter::new().on("invoice.*", move || {
            let (finish, started) = (Arc::clone(&finish), Arc::clone(&started));
            async move {
                started.notify_one();
                finish.notified().await;
            }
        })
    };
    let drain = Drain::new();
    let dedup = dedup(MemoryStore::new()).with_drain(&drain);
    tokio::select! {
        _ = deliver(&recorder, &dedup, &events) => panic!("the handler waits"),
        () = started.notified() => {}
    }
    finish.notify_one();
    drain.shutdown().await;
    assert_eq!(
        recorder.story(),
        [
            "verified invoice.paid",
            "started attempt 1",
            "handled attempt 1: completed",
        ]
    );
}

#[tokio::test]
async fn a_claim_that_fails_is_observed() {
    let recorder = Recorder::default();
    let store = Faulty {
        claim: Some(Fault::Fails),
        ..Faulty::default()
    };
    deliver(&recorder, &dedup(store), &EventRouter::new()).await;
    assert_eq!(
        recorder.lines()[1..],
        [
            "store claim failed",
            "store failed to claim: the claim store failed",
            "rejected at Claim: store_unavailable",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_outcome_that_is_recorded_late_is_observed_then() {
    let recorder = Recorder::default();
    let store = Faulty {
        complete: AtomicU32::new(1),
        ..Faulty::default()
    };
    let drain = Drain::new();
    let dedup = dedup(store).with_drain(&drain);
    let events = EventRouter::new().on("invoice.*", async || ());
    assert_eq!(deliver(&recorder, &dedup, &events).await, 200);
    assert_eq!(
        recorder.lines()[3..],
        [
            "store settle failed",
            "store failed to settle: the claim store failed",
            "responded 200",
        ]
    );
    drain.shutdown().await;
    assert_eq!(recorder.lines(), ["handled attempt 1: completed"]);
}

#[tokio::test]
async fn a_lost_lease_is_observed() {
    let recorder = Recorder::default();
    let store = Arc::new(MemoryStore::new());
    let events = {
        let store = Arc::clone(&store);
        EventRouter::new().on("invoice.*", move |grant: Grant| {
            let store = Arc::clone(&store);
            async move {
                store.forget(grant.key()).await.unwrap();
            }
        })
    };
    deliver(&recorder, &dedup(store), &events).await;
    let story = recorder.story();
    assert!(story[2].starts_with("lease lost billing/evt_"), "{story:?}");
    assert_eq!(
        story[3..],
        ["handled attempt 1: lease_lost", "responded 200"]
    );
}

#[tokio::test]
async fn a_transaction_that_was_not_committed_is_observed() {
    let events = EventRouter::new().on("invoice.*", async |grant: Grant| {
        grant.completes_in_transaction();
    });
    assert_eq!(
        story_of(events).await[2..],
        [
            "rejected at Response: not_committed",
            "handled attempt 1: not_committed",
        ]
    );
}

#[tokio::test]
async fn a_panic_of_the_store_is_observed() {
    let recorder = Recorder::default();
    let store = Faulty {
        claim: Some(Fault::Panics),
        ..Faulty::default()
    };
    let status = deliver(&recorder, &dedup(store), &EventRouter::new()).await;
    assert_eq!(status, 500);
    let story = ["verified invoice.paid", "task panicked"];
    assert_eq!(recorder.story(), story);
}

#[tokio::test]
async fn a_full_memory_store_is_observed() {
    let recorder = Recorder::default();
    let store = MemoryStore::new()
        .with_capacity(1)
        .with_observer(recorder.clone());
    let dedup = dedup(store);
    for id in ["evt_1", "evt_2"] {
        let service = dedup.layer(EventRouter::new().on("invoice.*", async || ()));
        let request = invoice_paid().id(id).build().into_request();
        service.oneshot(request).await.unwrap();
    }
    assert_eq!(recorder.lines(), ["full at 1"]);
}

/// An event from the user's own queue has no observer.
#[tokio::test]
async fn an_event_without_an_observer_is_handled_in_silence() {
    let runs = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&runs);
    let events: EventRouter = EventRouter::new().on("invoice.*", async move || {
        counter.fetch_add(1, Ordering::Relaxed);
    });
    let service = dedup(MemoryStore::new()).layer(events);
    let request = invoice_paid().build().into_request();
    service.oneshot(request).await.unwrap();
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}
