//! Stores with events in every state.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqliteSynchronous};
use tower_stripe_webhook::claims::{Grant, Key, MemoryStore, PostgresStore, SqliteStore, State};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, Filter, InboxStore, Queue, Reschedule, StoredEvent, TakeRequest,
};
use tower_stripe_webhook::inspector::Inspector;
use tower_stripe_webhook::testing::{EventBuilder, event};

use crate::machine::TempFolder;
use crate::server::Server;

/// Runs each test with each store that can be an inbox.
#[macro_export]
macro_rules! with_each_store {
    ($($test:ident,)*) => {
        mod memory {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::super::with_each_store::memory_store()).await;
            })*
        }

        mod sqlite {
            $(#[tokio::test]
            async fn $test() {
                let (store, _folder) = super::super::with_each_store::sqlite_store().await;
                super::$test(store).await;
            })*
        }

        mod postgres {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::super::with_each_store::postgres_store().await).await;
            })*
        }
    };
}

pub fn memory_store() -> Arc<MemoryStore> {
    Arc::new(MemoryStore::new())
}

pub async fn sqlite_store() -> (SqliteStore, TempFolder) {
    let (store, _pool, folder) = sqlite().await;
    (store, folder)
}

pub async fn sqlite() -> (SqliteStore, SqlitePool, TempFolder) {
    let (options, folder) = sqlite_file();
    let pool = SqlitePool::connect_with(options).await.unwrap();
    let store = SqliteStore::new(pool.clone());
    store.migrate().await.unwrap();
    (store, pool, folder)
}

pub fn sqlite_file() -> (SqliteConnectOptions, TempFolder) {
    let folder = TempFolder::new("inspector");
    let options = SqliteConnectOptions::new()
        .filename(folder.path().join("inbox.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // No test cuts the power.
        .synchronous(SqliteSynchronous::Off);
    (options, folder)
}

pub async fn postgres_store() -> PostgresStore {
    let (store, _pool) = postgres().await;
    store
}

pub async fn postgres() -> (PostgresStore, PgPool) {
    let options = Server::shared().schema().await;
    let pool = PgPool::connect_with(options).await.unwrap();
    let store = PostgresStore::new(pool.clone());
    store.migrate().await.unwrap();
    (store, pool)
}

pub fn queue() -> Queue {
    Queue::new("billing", None)
}

/// An inspector of the queue, which only shows.
pub fn reader(store: impl InboxStore) -> Inspector {
    Inspector::new().with_queue(store, queue())
}

pub fn invoice(number: u64) -> EventBuilder {
    event("invoice.paid")
        .number(number)
        .set("customer_email", "jane@example.com")
        .set("amount_paid", json!(9_007_199_254_740_993_u64))
}

pub async fn accept(store: &impl InboxStore, event: EventBuilder) -> Key {
    accept_into(store, event, queue()).await
}

pub async fn accept_into(store: &impl InboxStore, event: EventBuilder, queue: Queue) -> Key {
    let event = event.build();
    let key = Key::new("billing", None, event.id());
    let request = AcceptRequest::new(key.clone(), queue, &event);
    assert_eq!(store.accept(&[request]).await.unwrap(), [Accepted::Stored]);
    key
}

/// Takes all events that are due.
pub async fn take(store: &impl InboxStore) -> Vec<Grant> {
    let request = TakeRequest::new(queue(), 100);
    let taken = store.take(&request).await.unwrap();
    taken
        .events
        .iter()
        .map(|event| request.grant(event))
        .collect()
}

pub async fn fail(store: &impl InboxStore, reason: &'static str) {
    let change = Reschedule::Retry {
        delay: Duration::from_secs(3_600),
        is_failure: true,
        reason: reason.into(),
    };
    for grant in take(store).await {
        let _ = store.reschedule(&grant, &change).await.unwrap();
    }
}

pub async fn exhaust(store: &impl InboxStore, reason: &'static str) {
    let change = Reschedule::Exhaust {
        reason: reason.into(),
    };
    for grant in take(store).await {
        let _ = store.reschedule(&grant, &change).await.unwrap();
    }
}

pub async fn complete(store: &impl InboxStore) {
    for grant in take(store).await {
        let _ = store.complete(&grant).await.unwrap();
    }
}

pub async fn events(store: &impl InboxStore, state: State) -> Vec<StoredEvent> {
    let filter = Filter::new(queue(), state);
    store.events(&filter).await.unwrap().events
}

pub async fn states(store: &impl InboxStore) -> Vec<(State, usize)> {
    let mut states = Vec::new();
    for state in State::all() {
        let events = events(store, state).await.len();
        if events > 0 {
            states.push((state, events));
        }
    }
    states
}
