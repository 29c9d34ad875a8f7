//! Handlers whose own transaction meets the inbox.

use std::sync::Arc;
use std::time::Duration;

use axum::routing::{MethodRouter, post};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{Grant, State};

use crate::backend::Backend;
use crate::endpoint::{Sender, deliver, payment};
use crate::fixture::Fixture;
use crate::inbox_endpoint::{all_completed, inbox, records, serve_inbox, worker};
use crate::inbox_rows::Rows;
use crate::ledger::{CompleteBy, Ledger};
use crate::postgres_server::Server;
use crate::wait::until;

/// A handler that keeps the transaction of the event with number 0 open after `complete_in`.
struct OpenTransaction {
    ledger: Ledger,
    opened: Arc<Notify>,
    gate: Arc<Semaphore>,
}

impl OpenTransaction {
    async fn new(backend: &Backend) -> Self {
        Self {
            ledger: Ledger::open(backend).await,
            opened: Arc::new(Notify::new()),
            gate: Arc::new(Semaphore::new(0)),
        }
    }

    fn handler(&self) -> MethodRouter {
        let (ledger, opened) = (self.ledger.clone(), Arc::clone(&self.opened));
        let gate = Arc::clone(&self.gate);
        post(move |grant: Grant, event: StripeEvent| async move {
            if event.id() != payment().number(0).build().id() {
                return ledger.book(&event, &grant, CompleteBy::Commit).await;
            }
            let wait = async {
                opened.notify_one();
                gate.acquire().await.unwrap().forget();
            };
            ledger.book_slowly(&event, &grant, wait).await
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_postgres_an_open_transaction_holds_up_no_other_event_and_no_duplicate() {
    const OTHERS: u64 = 20;
    let fixture = Fixture::postgres().await;
    let open = OpenTransaction::new(&fixture.backend).await;
    let store = open.ledger.inbox_store();
    let inbox = inbox(Arc::clone(&store)).with_store_timeout(Duration::from_millis(500));
    let worker = worker(&inbox, open.handler()).with_lease(Duration::from_millis(300));
    let _worker = worker.start();
    let sender = Sender::new(serve_inbox(inbox).await);
    let stored = sender.deliver(payment().number(0)).await.unwrap();
    assert_eq!((stored.status, &*stored.text), (200, "event stored"));
    open.opened.notified().await;

    for number in 1..=OTHERS {
        let duplicate = sender.deliver(payment().number(0)).await.unwrap();
        assert_eq!(
            (duplicate.status, &*duplicate.text),
            (200, "event already stored")
        );
        let stored = sender.deliver(payment().number(number)).await.unwrap();
        assert_eq!((stored.status, &*stored.text), (200, "event stored"));
    }
    all_completed(&*store, usize::try_from(OTHERS).unwrap()).await;
    // The row is locked, so no worker counts a crash although the lease has expired.
    let rows = Rows::open(&fixture.backend).await;
    let expired =
        "stripe_webhook_claims WHERE state = 'in_progress' AND held_until < clock_timestamp()";
    until(async || rows.count(expired).await == 1).await;

    open.gate.add_permits(1);
    all_completed(&*store, usize::try_from(OTHERS + 1).unwrap()).await;
    for record in records(&*store, State::Completed).await {
        assert_eq!((record.attempts, record.crashes), (1, 0));
    }
    assert_eq!(open.ledger.booked().await.len(), 21);
}

/// A write transaction locks the whole database, so a handler must not keep one open.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_sqlite_an_open_transaction_rejects_other_events_until_it_ends() {
    let fixture = Fixture::sqlite().await;
    let open = OpenTransaction::new(&fixture.backend).await;
    let store = open.ledger.inbox_store();
    let inbox = inbox(Arc::clone(&store)).with_store_timeout(Duration::from_millis(500));
    let _worker = worker(&inbox, open.handler()).start();
    let address = serve_inbox(inbox).await;
    let event = payment().number(0);
    assert_eq!(deliver(address, &event).await.unwrap().status, 200);
    open.opened.notified().await;
    for number in [0, 1] {
        let event = payment().number(number);
        assert_eq!(deliver(address, &event).await.unwrap().status, 503);
    }
    open.gate.add_permits(1);
    let event = payment().number(1);
    until(async || deliver(address, &event).await.unwrap().status == 200).await;
    all_completed(&*store, 2).await;
    for record in records(&*store, State::Completed).await {
        assert_eq!((record.attempts, record.crashes), (1, 0));
    }
    assert_eq!(open.ledger.booked().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_serializable_database_loses_no_event_and_runs_each_once() {
    const SENDERS: u64 = 16;
    const EVENTS_PER_SENDER: u64 = 25;
    let server = Server::new(&["fsync=off", "default_transaction_isolation=serializable"]);
    let backend = Backend::Postgres(server.schema_url().await);
    let ledger = Ledger::open(&backend).await;
    let store = ledger.inbox_store();
    let inbox = inbox(Arc::clone(&store));
    let handler = ledger.clone().handler(CompleteBy::Layer);
    let _worker = worker(&inbox, handler).start();
    let address = serve_inbox(inbox).await;
    let mut senders = JoinSet::new();
    for first in 0..SENDERS {
        senders.spawn(async move {
            let sender = Sender::new(address);
            let mut rejected = 0;
            for number in 0..EVENTS_PER_SENDER {
                let event = payment().number(first * EVENTS_PER_SENDER + number);
                while sender.deliver(event.clone()).await.unwrap().status != 200 {
                    rejected += 1;
                }
            }
            rejected
        });
    }
    let rejected: u32 = senders.join_all().await.into_iter().sum();
    println!("{rejected} deliveries were rejected");
    let events = usize::try_from(SENDERS * EVENTS_PER_SENDER).unwrap();
    all_completed(&*store, events).await;
    let mut booked = ledger.booked().await;
    booked.sort();
    booked.dedup_by(|one, other| one.0 == other.0);
    assert_eq!(booked.len(), events);
    // A handler whose own transaction fails runs again, as a failure.
    for record in records(&*store, State::Completed).await {
        assert_eq!(record.crashes, 0);
    }
    assert_eq!(ledger.booked().await.len(), events);
}
