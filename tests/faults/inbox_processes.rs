//! Faults of processes with an inbox.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::routing::{MethodRouter, post};
use tokio::sync::Semaphore;
use tower_stripe_webhook::claims::{Grant, State};
use tower_stripe_webhook::testing::event;

use crate::backend::Backend;
use crate::child_process::ChildProcess;
use crate::endpoint::{Sender, deliver, payment};
use crate::fixture::test_with_each_sql_store;
use crate::inbox_endpoint::{all_completed, inbox, only_record, records, serve_inbox, worker};
use crate::inbox_rows::Rows;
use crate::ledger::{CompleteBy, Ledger};
use crate::wait::until;

test_with_each_sql_store! {
    an_event_whose_receiver_is_killed_before_it_responds_runs_once,
    an_event_whose_worker_is_killed_runs_again_with_one_crash,
    an_event_that_aborts_every_worker_is_exhausted_and_its_neighbors_complete,
    a_frozen_worker_loses_its_lease_and_cannot_settle_late,
    a_frozen_worker_loses_its_lease_and_cannot_commit_late,
    two_worker_processes_run_each_event_once,
}

/// A handler that counts its runs.
pub fn counting(runs: &Arc<AtomicU32>) -> MethodRouter {
    let runs = Arc::clone(runs);
    post(move || async move {
        runs.fetch_add(1, Ordering::Relaxed);
    })
}

async fn an_event_whose_receiver_is_killed_before_it_responds_runs_once(backend: Backend) {
    let mut child = ChildProcess::start("inbox stores without responding", &backend).await;
    let address = child.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await });
    assert_eq!(child.expect_line("not responding").await, "200");
    child.kill().await;
    assert_eq!(delivery.await.unwrap(), None);

    let (store, runs) = (backend.connect_inbox().await, Arc::default());
    let inbox = inbox(Arc::clone(&store));
    let _worker = worker(&inbox, counting(&runs)).start();
    let address = serve_inbox(inbox).await;
    let retry = deliver(address, &payment()).await.unwrap();
    assert_eq!((retry.status, &*retry.text), (200, "event already stored"));
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
    let retry = deliver(address, &payment()).await.unwrap();
    assert_eq!((retry.status, &*retry.text), (200, "event already stored"));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    let rows = Rows::open(&backend).await;
    assert_eq!(rows.records_and_payloads().await, (1, 0));
}

async fn an_event_whose_worker_is_killed_runs_again_with_one_crash(backend: Backend) {
    let mut child = ChildProcess::start("inbox hangs", &backend).await;
    assert_eq!(child.deliver(&payment()).await.unwrap().status, 200);
    assert_eq!(child.expect_line("handling").await, "1");
    child.kill().await;

    let (store, attempts) = (backend.connect_inbox().await, Arc::new(AtomicU32::new(0)));
    let handler = {
        let attempts = Arc::clone(&attempts);
        post(move |grant: Grant| async move {
            attempts.store(grant.attempt(), Ordering::Relaxed);
        })
    };
    let _worker = worker(&inbox(Arc::clone(&store)), handler).start();
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (2, 1));
    assert_eq!(attempts.load(Ordering::Relaxed), 2);
}

/// Number of events beside the one that aborts.
pub const NEIGHBORS: u32 = 31;

async fn an_event_that_aborts_every_worker_is_exhausted_and_its_neighbors_complete(
    backend: Backend,
) {
    let receiver = ChildProcess::start("inbox stores", &backend).await;
    let sender = Sender::new(receiver.address);
    for number in 0..u64::from(NEIGHBORS) {
        let stored = sender.deliver(payment().number(number)).await;
        assert_eq!(stored.unwrap().status, 200);
    }
    let aborting = sender.deliver(event("charge.failed")).await;
    assert_eq!(aborting.unwrap().status, 200);

    let mut first = ChildProcess::start("inbox aborts", &backend).await;
    assert!(!first.exits_successfully().await);
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..3 {
        let backend = backend.clone();
        workers.spawn(async move {
            let mut aborts = 0;
            loop {
                let mut child = ChildProcess::start("inbox aborts", &backend).await;
                child.exits_successfully().await;
                aborts += 1;
                assert!(aborts < 10, "the workers abort again and again");
            }
        });
    }
    let store = backend.connect_inbox().await;
    let exhausted = only_record(&*store, State::Exhausted).await;
    assert_eq!(exhausted.event_type, "charge.failed");
    assert_eq!((exhausted.attempts, exhausted.crashes), (3, 3));
    all_completed(&*store, usize::try_from(NEIGHBORS).unwrap()).await;
    for record in records(&*store, State::Completed).await {
        assert!((1..3).contains(&record.crashes), "{record:?}");
        assert_eq!(record.attempts, record.crashes + 1);
    }
    workers.abort_all();
}

async fn a_frozen_worker_loses_its_lease_and_cannot_settle_late(backend: Backend) {
    let mut child = ChildProcess::start("inbox waits", &backend).await;
    assert_eq!(child.deliver(&payment()).await.unwrap().status, 200);
    assert_eq!(child.expect_line("handling").await, "1");
    child.signal("STOP").await;

    let (store, runs) = (backend.connect_inbox().await, Arc::new(AtomicU32::new(0)));
    let gate = Arc::new(Semaphore::new(0));
    let handler = {
        let (gate, runs) = (Arc::clone(&gate), Arc::clone(&runs));
        post(move |grant: Grant| async move {
            assert_eq!(grant.attempt(), 2);
            runs.fetch_add(1, Ordering::Relaxed);
            gate.acquire().await.unwrap().forget();
        })
    };
    let _worker = worker(&inbox(Arc::clone(&store)), handler).start();
    until(async || runs.load(Ordering::Relaxed) == 1).await;

    child.signal("CONT").await;
    child.send_line("continue").await;
    child.expect_line("handled").await;
    child.signal("TERM").await;
    // The late settlement has ended, and changed nothing.
    child.expect_line("drained").await;
    let record = only_record(&*store, State::InProgress).await;
    assert_eq!((record.attempts, record.crashes), (2, 1));
    gate.add_permits(1);
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (2, 1));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

async fn a_frozen_worker_loses_its_lease_and_cannot_commit_late(backend: Backend) {
    let mut child = ChildProcess::start("inbox waits and books", &backend).await;
    assert_eq!(child.deliver(&payment()).await.unwrap().status, 200);
    assert_eq!(child.expect_line("handling").await, "1");
    child.signal("STOP").await;

    let ledger = Ledger::open(&backend).await;
    let store = ledger.inbox_store();
    let handler = ledger.clone().handler(CompleteBy::Commit);
    let _worker = worker(&inbox(Arc::clone(&store)), handler).start();
    only_record(&*store, State::Completed).await;

    child.signal("CONT").await;
    child.send_line("continue").await;
    assert_eq!(child.expect_line("booked").await, "false");
    child.signal("TERM").await;
    child.expect_line("drained").await;
    let booked = ledger.booked().await;
    assert_eq!((booked.len(), booked[0].1), (1, 2));
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (2, 1));
}

async fn two_worker_processes_run_each_event_once(backend: Backend) {
    const EVENTS: u64 = 200;
    let receiver = ChildProcess::start("inbox stores", &backend).await;
    let sender = Sender::new(receiver.address);
    for number in 0..EVENTS {
        let stored = sender.deliver(payment().number(number)).await;
        assert_eq!(stored.unwrap().status, 200);
    }
    let ledger = Ledger::open(&backend).await;
    let behavior = "inbox books without completing, with a long lease";
    let start = || ChildProcess::start(behavior, &backend);
    let _workers = tokio::join!(start(), start());
    let events = usize::try_from(EVENTS).unwrap();
    all_completed(&*ledger.store(), events).await;
    let mut booked = ledger.booked().await;
    assert_eq!(booked.len(), events);
    booked.sort();
    booked.dedup_by(|one, other| one.0 == other.0);
    assert_eq!(booked.len(), events);
    // An event whose transaction SQLite rejected has a second attempt.
    for record in records(&*ledger.store(), State::Completed).await {
        assert_eq!(record.crashes, 0);
    }
}
