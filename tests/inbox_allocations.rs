//! The allocations of a take do not depend on the backlog.
//!
//! This is a separate test binary because the profiler counts the whole process.

use std::{env, fs, process};

use dhat::{HeapStats, Profiler};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use tower_stripe_webhook::claims::{Key, SqliteStore};
use tower_stripe_webhook::inbox::{AcceptRequest, InboxStore, Queue, TakeRequest};
use tower_stripe_webhook::testing::event;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

fn queue() -> Queue {
    Queue::new("billing", None)
}

async fn accept(store: &SqliteStore, numbers: std::ops::Range<u64>) {
    let event = event("invoice.paid").build();
    let requests: Vec<_> = numbers
        .map(|number| {
            let key = Key::new("billing", None, &format!("evt_{number}"));
            AcceptRequest::new(key, queue(), &event)
        })
        .collect();
    let _ = store.accept(&requests).await.unwrap();
}

/// Returns the allocations of the second of two takes, because the first may prepare statements.
async fn allocations_of_take(store: &SqliteStore) -> u64 {
    let request = TakeRequest::new(queue(), 16);
    assert_eq!(store.take(&request).await.unwrap().events.len(), 16);
    let _profiler = Profiler::builder().testing().build();
    assert_eq!(store.take(&request).await.unwrap().events.len(), 16);
    HeapStats::get().total_blocks
}

#[tokio::test]
async fn a_take_allocates_as_much_with_10_000_queued_events_as_with_16() {
    let folder = env::temp_dir().join(format!("inbox-allocations-{}", process::id()));
    fs::create_dir(&folder).unwrap();
    let options = SqliteConnectOptions::new()
        .filename(folder.join("inbox.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // No test cuts the power.
        .synchronous(SqliteSynchronous::Off);
    let pool = SqlitePoolOptions::new().max_connections(1);
    let store = SqliteStore::new(pool.connect_with(options).await.unwrap());
    store.migrate().await.unwrap();

    accept(&store, 0..32).await;
    let without_backlog = allocations_of_take(&store).await;
    accept(&store, 32..10_048).await;
    let with_backlog = allocations_of_take(&store).await;
    fs::remove_dir_all(folder).unwrap();
    // The channels between the threads allocate in blocks.
    assert!(
        with_backlog <= without_backlog + 16,
        "{with_backlog} allocations, but {without_backlog} without a backlog"
    );
}
