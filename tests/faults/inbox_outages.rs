//! Outages of the store of an inbox, and lost connections to it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::routing::{MethodRouter, post};
use tokio::sync::Semaphore;
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore};

use crate::endpoint::{Sender, deliver, payment};
use crate::fixture::Fixture;
use crate::inbox_endpoint::{all_completed, inbox, only_record, records, serve_inbox, worker};
use crate::inbox_processes::counting;
use crate::inbox_rows::Rows;
use crate::outage::Outage;
use crate::postgres_proxy::{Cut, PostgresProxy};
use crate::wait::until;

/// No outage of these tests lasts so long.
const LEASE: Duration = Duration::from_secs(600);

/// An inbox whose store calls time out soon.
fn impatient_inbox(store: &Arc<dyn InboxStore>) -> InboxLayer {
    inbox(Arc::clone(store)).with_store_timeout(Duration::from_millis(500))
}

/// A handler that waits for a permit. Counts starts and ends.
fn gated(starts: &Arc<AtomicU32>, ends: &Arc<AtomicU32>, gate: &Arc<Semaphore>) -> MethodRouter {
    let (starts, ends, gate) = (Arc::clone(starts), Arc::clone(ends), Arc::clone(gate));
    post(move || async move {
        starts.fetch_add(1, Ordering::Relaxed);
        gate.acquire().await.unwrap().forget();
        ends.fetch_add(1, Ordering::Relaxed);
    })
}

/// Generates a test of each function with each outage.
macro_rules! test_with_each_outage {
    ($($name:ident),+ $(,)?) => {
        $(
            mod $name {
                use crate::outage::Outage;

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn sqlite_is_locked() {
                    super::$name(Outage::sqlite_locked().await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres_restarts_after_an_immediate_stop() {
                    super::$name(Outage::postgres_down().await).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn postgres_is_slow() {
                    super::$name(Outage::postgres_slow().await).await;
                }
            }
        )+
    };
}

test_with_each_outage! {
    an_event_that_ends_during_an_outage_is_settled_once,
    workers_recover_from_an_outage_with_events_in_flight,
}

async fn an_event_that_ends_during_an_outage_is_settled_once(mut outage: Outage) {
    let store = outage.backend.connect_inbox().await;
    let (starts, ends, gate) = (Arc::default(), Arc::default(), Arc::new(Semaphore::new(0)));
    let inbox = impatient_inbox(&store);
    let worker = worker(&inbox, gated(&starts, &ends, &gate)).with_lease(LEASE);
    let worker = worker.start();
    let address = serve_inbox(inbox).await;
    assert_eq!(deliver(address, &payment()).await.unwrap().status, 200);
    until(async || starts.load(Ordering::Relaxed) == 1).await;

    outage.begin().await;
    gate.add_permits(1);
    until(async || ends.load(Ordering::Relaxed) == 1).await;
    for _ in 0..2 {
        let response = deliver(address, &payment().number(2)).await.unwrap();
        let retry_after = response.retry_after.as_deref();
        assert_eq!((response.status, retry_after), (503, Some("10")));
    }
    assert_eq!(worker.in_flight(), 1);
    outage.end().await;
    // The store may still carry out an accept that timed out, and the worker run that event.
    until(async || records(&*store, State::Completed).await.len() == 1).await;
    let completed = records(&*store, State::Completed).await;
    assert_eq!((completed[0].attempts, completed[0].crashes), (1, 0));

    gate.add_permits(1);
    until(async || deliver(address, &payment().number(2)).await.unwrap().status == 200).await;
    all_completed(&*store, 2).await;
    assert_eq!(starts.load(Ordering::Relaxed), 2);
}

async fn workers_recover_from_an_outage_with_events_in_flight(mut outage: Outage) {
    const EVENTS: u32 = 40;
    let store = outage.backend.connect_inbox().await;
    let (starts, ends, gate) = (Arc::default(), Arc::default(), Arc::new(Semaphore::new(0)));
    let inbox = impatient_inbox(&store);
    let worker = worker(&inbox, gated(&starts, &ends, &gate)).with_lease(LEASE);
    let _worker = worker.with_concurrency(16).start();
    let sender = Sender::new(serve_inbox(inbox).await);
    for number in 1..=u64::from(EVENTS) {
        let stored = sender.deliver(payment().number(number)).await;
        assert_eq!(stored.unwrap().status, 200);
    }
    until(async || starts.load(Ordering::Relaxed) == 16).await;

    outage.begin().await;
    // Half of the events that run end during the outage.
    gate.add_permits(8);
    until(async || ends.load(Ordering::Relaxed) == 8).await;
    for _ in 0..3 {
        let response = sender.deliver(payment()).await.unwrap();
        assert_eq!(response.status, 503);
    }
    outage.end().await;
    gate.add_permits(100);
    until(async || sender.deliver(payment()).await.unwrap().status == 200).await;
    let events = EVENTS + 1;
    all_completed(&*store, usize::try_from(events).unwrap()).await;
    for record in records(&*store, State::Completed).await {
        assert_eq!((record.attempts, record.crashes), (1, 0));
    }
    assert_eq!(starts.load(Ordering::Relaxed), events);
}

/// The takes begin while the event is due, and time out before SQLite has the lock.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_take_that_sqlite_holds_up_is_not_a_crash() {
    let mut outage = Outage::sqlite_locked().await;
    let store = outage.backend.connect_inbox().await;
    let runs = Arc::default();
    let inbox = impatient_inbox(&store);
    let worker = worker(&inbox, counting(&runs)).with_lease(LEASE);
    let address = serve_inbox(inbox).await;
    assert_eq!(deliver(address, &payment()).await.unwrap().status, 200);
    outage.begin().await;
    let _worker = worker.start();
    for _ in 0..3 {
        let response = deliver(address, &payment().number(2)).await;
        assert_eq!(response.unwrap().status, 503);
    }
    assert_eq!(runs.load(Ordering::Relaxed), 0);
    outage.end().await;
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_take_whose_response_is_lost_runs_without_its_lease_and_without_a_crash() {
    const EVENTS: usize = 5;
    let fixture = Fixture::postgres().await;
    let store = fixture.backend.connect_inbox().await;
    let proxy = PostgresProxy::start(&fixture.backend).await;
    let runs = Arc::default();
    let inbox_of_worker = inbox(proxy.backend.connect_inbox().await);
    let worker = worker(&inbox_of_worker, counting(&runs)).with_lease(LEASE);
    let address = serve_inbox(inbox(Arc::clone(&store))).await;
    for number in 1..=EVENTS {
        let event = payment().number(u64::try_from(number).unwrap());
        assert_eq!(deliver(address, &event).await.unwrap().status, 200);
    }
    proxy.cut_once(Cut::BeforeResponse, payment().number(1).build().id());
    // Its first take finds all events.
    let _worker = worker.start();
    all_completed(&*store, EVENTS).await;
    assert!(proxy.has_cut());
    for record in records(&*store, State::Completed).await {
        assert_eq!((record.attempts, record.crashes), (1, 0));
    }
    assert_eq!(runs.load(Ordering::Relaxed), 5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_lost_during_an_accept_leaves_record_and_payload_or_neither() {
    for cut in [Cut::BeforeRequest, Cut::AfterRequest, Cut::BeforeResponse] {
        let fixture = Fixture::postgres().await;
        let store = fixture.backend.connect_inbox().await;
        let rows = Rows::open(&fixture.backend).await;
        let proxy = PostgresProxy::start(&fixture.backend).await;
        let address = serve_inbox(inbox(proxy.backend.connect_inbox().await)).await;
        proxy.cut_once(cut, payment().build().id());
        assert_eq!(deliver(address, &payment()).await.unwrap().status, 503);
        assert!(proxy.has_cut());
        let (records, payloads) = rows.records_and_payloads().await;
        println!("{cut:?}: {records} records");
        match cut {
            Cut::BeforeRequest => assert_eq!((records, payloads), (0, 0)),
            Cut::AfterRequest => assert_eq!(records, payloads),
            Cut::BeforeResponse => assert_eq!((records, payloads), (1, 1)),
        }

        let runs = Arc::default();
        let _worker = worker(&inbox(Arc::clone(&store)), counting(&runs)).start();
        // Stripe retries: on a busy machine, opening another connection can take longer than the store timeout.
        until(async || deliver(address, &payment()).await.unwrap().status == 200).await;
        let record = only_record(&*store, State::Completed).await;
        assert_eq!((record.attempts, record.crashes), (1, 0));
        assert_eq!(deliver(address, &payment()).await.unwrap().status, 200);
        assert_eq!(runs.load(Ordering::Relaxed), 1);
        assert_eq!(rows.records_and_payloads().await, (1, 0));
    }
}
