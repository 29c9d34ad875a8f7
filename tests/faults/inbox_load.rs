//! Inboxes at their limits: a backlog, a full disk, the largest body, replays that race with runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::routing::post;
use bytes::Bytes;
use http::StatusCode;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tokio::task::JoinSet;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{SqliteStore, State};
use tower_stripe_webhook::inbox::{InboxStore, RetryPolicy, Selection};

use crate::backend::Backend;
use crate::endpoint::{Sender, deliver, payment};
use crate::fixture::{Fixture, test_with_each_sql_store};
use crate::inbox_endpoint::{all_completed, inbox, only_record, records, serve_inbox, worker};
use crate::inbox_processes::counting;
use crate::inbox_rows::Rows;
use crate::wait::until;

test_with_each_sql_store! {
    a_backlog_of_ten_thousand_events_is_handled_at_a_small_concurrency,
    a_body_of_the_maximum_size_is_stored_and_handled,
    replays_retries_and_deliveries_never_run_an_event_twice_at_once,
}

async fn a_backlog_of_ten_thousand_events_is_handled_at_a_small_concurrency(backend: Backend) {
    const EVENTS: u64 = 10_000;
    let (store, runs) = (backend.connect_inbox().await, Arc::default());
    let inbox = inbox(Arc::clone(&store));
    let sender = Arc::new(Sender::new(serve_inbox(inbox.clone()).await));
    let mut deliveries = JoinSet::new();
    for number in 0..EVENTS {
        if deliveries.len() == 32 {
            deliveries.join_next().await.unwrap().unwrap();
        }
        let sender = Arc::clone(&sender);
        deliveries.spawn(async move {
            // Like Stripe, retries what a busy store rejects.
            while sender
                .deliver(payment().number(number))
                .await
                .unwrap()
                .status
                != 200
            {}
        });
    }
    deliveries.join_all().await;

    let rows = Rows::open(&backend).await;
    assert_eq!(rows.records_and_payloads().await, (10_000, 10_000));
    let _worker = worker(&inbox, counting(&runs)).with_concurrency(4).start();
    rows.all_completed().await;
    assert_eq!(rows.records_and_payloads().await, (10_000, 0));
    for record in records(&*store, State::Completed).await {
        assert_eq!((record.attempts, record.crashes), (1, 0));
    }
    assert_eq!(runs.load(Ordering::Relaxed), 10_000);
}

async fn a_body_of_the_maximum_size_is_stored_and_handled(backend: Backend) {
    const MAX_BODY: usize = 1024 * 1024;
    let payload_of = |length: usize| {
        let event = payment().set("description", "");
        let rest = length - event.payload().len();
        event.set("description", "x".repeat(rest)).payload()
    };
    let (store, runs) = (backend.connect_inbox().await, Arc::new(AtomicU32::new(0)));
    let handler = {
        let (runs, expected) = (Arc::clone(&runs), payload_of(MAX_BODY));
        post(move |event: StripeEvent| async move {
            assert!(*event.payload() == expected, "the payload has changed");
            runs.fetch_add(1, Ordering::Relaxed);
        })
    };
    let inbox = inbox(Arc::clone(&store));
    let _worker = worker(&inbox, handler).start();
    let sender = Sender::new(serve_inbox(inbox).await);
    let too_large = sender.deliver(payload_of(MAX_BODY + 1)).await.unwrap();
    assert_eq!(too_large.status, 413);
    let stored: Bytes = payload_of(MAX_BODY);
    assert_eq!(stored.len(), MAX_BODY);
    assert_eq!(sender.deliver(stored).await.unwrap().status, 200);
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

async fn replays_retries_and_deliveries_never_run_an_event_twice_at_once(backend: Backend) {
    const RUNS: u32 = 30;
    let store = backend.connect_inbox().await;
    let (running, runs) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let handler = {
        let (running, runs) = (Arc::clone(&running), Arc::clone(&runs));
        post(move || async move {
            assert_eq!(
                running.fetch_add(1, Ordering::SeqCst),
                0,
                "two runs at once"
            );
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            running.fetch_sub(1, Ordering::SeqCst);
            if runs.fetch_add(1, Ordering::SeqCst) + 1 < RUNS {
                StatusCode::INTERNAL_SERVER_ERROR
            } else {
                StatusCode::OK
            }
        })
    };
    let inbox = inbox(Arc::clone(&store));
    let start = |store: Arc<dyn InboxStore>| {
        let policy = RetryPolicy::from_fn(|_| Some(Duration::from_millis(5)));
        worker(&crate::inbox_endpoint::inbox(store), handler.clone())
            .with_retry(policy)
            .with_poll_interval(Duration::from_millis(2))
            .start()
    };
    let sender = Sender::new(serve_inbox(inbox).await);
    assert_eq!(sender.deliver(payment()).await.unwrap().status, 200);
    let key = only_record(&*store, State::Queued).await.key;
    let _workers = [
        start(Arc::clone(&store)),
        start(backend.connect_inbox().await),
    ];
    let mut replays = 0;
    until(async || {
        let replay = Selection::Key(key.clone());
        let (replayed, delivered) = tokio::join!(store.replay(&replay), sender.deliver(payment()));
        replays += replayed.unwrap();
        assert_eq!(delivered.unwrap().status, 200);
        runs.load(Ordering::SeqCst) == RUNS
    })
    .await;
    let record = only_record(&*store, State::Completed).await;
    println!("{replays} replays");
    assert!(replays > 0);
    assert_eq!((record.attempts, record.crashes), (RUNS, 0));
    assert_eq!(runs.load(Ordering::SeqCst), RUNS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_sqlite_database_rejects_events_and_recovers_as_events_complete() {
    let fixture = Fixture::sqlite().await;
    let Backend::Sqlite(path) = &fixture.backend else {
        unreachable!("the fixture is a SQLite backend");
    };
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .pragma("max_page_count", "300");
    let pool = SqlitePool::connect_with(options).await.unwrap();
    let sqlite = SqliteStore::new(pool);
    sqlite.migrate().await.unwrap();
    let store: Arc<dyn InboxStore> = Arc::new(sqlite);
    let (inbox, runs) = (inbox(Arc::clone(&store)), Arc::default());
    let address = serve_inbox(inbox.clone()).await;
    let event = |number| {
        payment()
            .number(number)
            .set("description", "x".repeat(50_000))
    };
    let mut stored = 0;
    let rejected = loop {
        let response = deliver(address, &event(stored)).await.unwrap();
        if response.status != 200 {
            break response;
        }
        stored += 1;
        assert!(stored < 100, "the database is never full");
    };
    assert_eq!(
        (rejected.status, rejected.retry_after.as_deref()),
        (503, Some("10"))
    );
    assert!(stored > 5, "only {stored} events fit");
    let rows = Rows::open(&fixture.backend).await;
    let promised = i64::try_from(stored).unwrap();
    assert_eq!(rows.records_and_payloads().await, (promised, promised));
    let duplicate = deliver(address, &event(0)).await.unwrap();
    assert_eq!(
        (duplicate.status, &*duplicate.text),
        (200, "event already stored")
    );

    let _worker = worker(&inbox, counting(&runs)).start();
    until(async || deliver(address, &event(stored)).await.unwrap().status == 200).await;
    let events = usize::try_from(stored + 1).unwrap();
    all_completed(&*store, events).await;
    for record in records(&*store, State::Completed).await {
        assert_eq!((record.attempts, record.crashes), (1, 0));
    }
    assert_eq!(
        usize::try_from(runs.load(Ordering::Relaxed)).unwrap(),
        events
    );
}
