//! Operators list, replay, discard and pause the events of an inbox. Each test runs with each store.

mod discard;
mod list;
#[path = "../support/machine.rs"]
mod machine;
mod pages;
mod pause;
mod payload_retention;
#[path = "../support/postgres.rs"]
mod server;
#[path = "../support/wait.rs"]
mod wait;

use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs, process};

use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqliteSynchronous};
use tower_stripe_webhook::claims::{Grant, Key, MemoryStore, PostgresStore, SqliteStore, State};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, Filter, InboxStore, Queue, Reschedule, StoredEvent, TakeRequest,
};
use tower_stripe_webhook::testing::event;

macro_rules! with_each_store {
    ($($module:ident::$test:ident,)*) => {
        mod memory {
            $(#[tokio::test]
            async fn $test() {
                crate::$module::$test(&super::MemoryStore::new()).await;
            })*
        }

        mod sqlite {
            $(#[tokio::test]
            async fn $test() {
                let (store, _folder) = super::sqlite_store(stringify!($test)).await;
                crate::$module::$test(&store).await;
            })*
        }

        mod postgres {
            $(#[tokio::test]
            async fn $test() {
                crate::$module::$test(&super::postgres_store().await).await;
            })*
        }
    };
}

with_each_store! {
    list::pages_have_each_event_once_in_the_order_of_change,
    list::a_full_last_page_is_followed_by_an_empty_one,
    list::a_page_shows_what_an_operator_needs,
    list::a_filter_selects_a_queue_a_state_and_a_type,
    pages::a_rare_event_is_found_behind_many_others,
    pages::a_change_follows_the_whole_filter,
    discard::each_kind_of_waiting_event_is_discarded,
    discard::a_discarded_event_does_not_run_and_its_duplicates_are_acknowledged,
    discard::events_in_progress_and_settled_ones_are_not_changed,
    discard::a_filter_discards_its_events_up_to_the_limit,
    discard::a_filter_passes_over_events_without_a_payload,
    discard::the_reason_of_events_that_were_set_aside_is_rejected,
}

/// A folder that is removed at the end of the test.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn sqlite_store(test: &str) -> (SqliteStore, Folder) {
    let (pool, folder) = sqlite_pool(test).await;
    let store = SqliteStore::new(pool);
    store.migrate().await.unwrap();
    (store, folder)
}

async fn sqlite_pool(test: &str) -> (SqlitePool, Folder) {
    let folder = env::temp_dir().join(format!("inbox-operator-{}-{test}", process::id()));
    fs::create_dir(&folder).unwrap();
    let options = SqliteConnectOptions::new()
        .filename(folder.join("inbox.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // No test cuts the power.
        .synchronous(SqliteSynchronous::Off);
    let pool = SqlitePool::connect_with(options).await.unwrap();
    (pool, Folder(folder))
}

async fn postgres_store() -> PostgresStore {
    let options = server::Server::shared().schema().await;
    let store = PostgresStore::new(PgPool::connect_with(options).await.unwrap());
    store.migrate().await.unwrap();
    store
}

fn queue() -> Queue {
    Queue::new("billing", None)
}

fn filter(state: State) -> Filter {
    Filter::new(queue(), state)
}

fn accept_request(event_type: &str, number: u64) -> AcceptRequest {
    let event = event(event_type).number(number).build();
    AcceptRequest::new(Key::new("billing", None, event.id()), queue(), &event)
}

async fn accept(store: &impl InboxStore, event_type: &str, number: u64) -> Key {
    let request = accept_request(event_type, number);
    let key = request.key.clone();
    assert_eq!(
        store.accept(&[request]).await.unwrap(),
        [Accepted::Stored],
        "{key}"
    );
    key
}

/// Takes the only event that is due.
async fn take(store: &impl InboxStore) -> Grant {
    let request = TakeRequest::new(queue(), 16);
    let taken = store.take(&request).await.unwrap();
    assert_eq!(taken.events.len(), 1);
    request.grant(&taken.events[0])
}

async fn reschedule(store: &impl InboxStore, change: &Reschedule) {
    let grant = take(store).await;
    let _ = store.reschedule(&grant, change).await.unwrap();
}

fn failure(delay: Duration) -> Reschedule {
    Reschedule::Retry {
        delay,
        is_failure: true,
        reason: "the handler responded with 500".into(),
    }
}

fn exhaust() -> Reschedule {
    Reschedule::Exhaust {
        reason: "it failed for 7 days".into(),
    }
}

async fn events(store: &impl InboxStore, state: State) -> Vec<StoredEvent> {
    store.events(&filter(state)).await.unwrap().events
}

async fn only_event(store: &impl InboxStore, state: State) -> StoredEvent {
    let mut events = events(store, state).await;
    assert_eq!(events.len(), 1, "{state:?}");
    events.remove(0)
}
