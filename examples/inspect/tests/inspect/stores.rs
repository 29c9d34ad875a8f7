//! Stores with events, and their URLs.

use std::time::Duration;

use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};
use tower_stripe_webhook::EventType;
use tower_stripe_webhook::claims::{Key, PostgresStore, SqliteStore};
use tower_stripe_webhook::inbox::{
    AcceptRequest, InboxStore, Queue, Reschedule, TakeRequest, TakenEvent,
};
use tower_stripe_webhook::testing::event;

use crate::machine::TempFolder;
use crate::postgres_server::Server;

/// Runs each test with a store in SQLite and one in PostgreSQL, and its URL.
macro_rules! over_each_store {
    ($($test:ident)*) => {
        mod over_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                let (store, url, _folder) = $crate::stores::sqlite(stringify!($test)).await;
                super::$test(&store, &url).await;
            })*
        }

        mod over_postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                let (store, url) = $crate::stores::postgres().await;
                super::$test(&store, &url).await;
            })*
        }
    };
}
pub(crate) use over_each_store;

/// An inbox in SQLite. The folder is removed when it is dropped.
pub async fn sqlite(name: &str) -> (SqliteStore, String, TempFolder) {
    let folder = TempFolder::new(name);
    let file = folder.path().join("inbox.db");
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .create_if_missing(true);
    let store = SqliteStore::new(SqlitePool::connect_with(options).await.unwrap());
    store.migrate().await.unwrap();
    (store, format!("sqlite:{}", file.display()), folder)
}

/// An inbox in PostgreSQL, in its own schema.
pub async fn postgres() -> (PostgresStore, String) {
    let url = Server::shared().schema_url().await;
    let store = PostgresStore::new(PgPool::connect(&url).await.unwrap());
    store.migrate().await.unwrap();
    (store, url)
}

pub fn queue() -> Queue {
    Queue::new("billing", None)
}

pub fn key(id: &str) -> Key {
    Key::new("billing", None, id)
}

pub async fn accept(store: &impl InboxStore, id: &str, event_type: &str) {
    let event = event("invoice.paid").build();
    let mut request = AcceptRequest::new(key(id), queue(), &event);
    request.event_type = EventType::from(event_type);
    request.account = Some("acct_1".to_owned());
    let _ = store.accept(&[request]).await.unwrap();
}

/// Stores an event that was given up.
pub async fn exhaust(store: &impl InboxStore, id: &str, event_type: &str, reason: &str) {
    accept(store, id, event_type).await;
    let change = Reschedule::Exhaust {
        reason: reason.to_owned().into(),
    };
    let request = TakeRequest::new(queue(), 1);
    let taken = store.take(&request).await.unwrap().events;
    let grant = request.grant(&taken[0]);
    let _ = store.reschedule(&grant, &change).await.unwrap();
}

/// Takes what is due.
pub async fn take(store: &impl InboxStore) -> Vec<TakenEvent> {
    let mut request = TakeRequest::new(queue(), 100);
    request.lease = Duration::from_secs(3_600);
    store.take(&request).await.unwrap().events
}
