//! The screens over each store, with 10,000 events.

use std::sync::Arc;

use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tower_stripe_webhook::claims::{Key, MemoryStore, PostgresStore, SqliteStore, State};
use tower_stripe_webhook::inbox::{AcceptRequest, InboxStore, Queue};
use tower_stripe_webhook::testing::event;

use crate::browser::Browser;
use crate::fixture::Fixture;
use crate::machine::TempFolder;
use crate::server::Server;

const EVENTS: u64 = 10_000;

/// Stores events that wait, in another queue than the one that is shown.
async fn filled<S>(store: S) -> Arc<S>
where
    S: InboxStore,
{
    let slow = Queue::new("billing", Some("slow"));
    let mut requests = Vec::new();
    for number in 0..EVENTS {
        let event = event("customer.updated").number(number).build();
        let key = Key::new("billing", None, event.id());
        requests.push(AcceptRequest::new(key, slow.clone(), &event));
    }
    for batch in requests.chunks(1_000) {
        let _ = store.accept(batch).await.unwrap();
    }
    Arc::new(store)
}

#[track_caller]
fn assert_every_screen_renders(fixture: &Fixture) {
    let browser = Browser::start();
    for (name, link) in fixture.screens() {
        browser.open(&fixture.url(&link));
        let is_error = browser.text().contains("The store did not respond");
        assert!(!is_error, "{name}");
    }
    let exhausted = fixture.count(State::Exhausted);
    browser.open(&fixture.url("?screen=replay&queue=billing&type=invoice.*"));
    browser.click("Replay");
    assert!(
        browser.text().contains("Replayed 12 events."),
        "{}",
        browser.text()
    );
    assert_eq!(fixture.count(State::Exhausted), exhausted - 12);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn every_screen_renders_over_memory() {
    let fixture = Fixture::over(async || filled(MemoryStore::new()).await);
    assert_every_screen_renders(&fixture);
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn every_screen_renders_over_sqlite() {
    let folder = TempFolder::new("inspector-browser");
    let options = SqliteConnectOptions::new()
        .filename(folder.path().join("inbox.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let fixture = Fixture::over(async || {
        let store = SqliteStore::new(SqlitePool::connect_with(options).await.unwrap());
        store.migrate().await.unwrap();
        filled(store).await
    });
    assert_every_screen_renders(&fixture);
}

#[test]
#[ignore = "needs chromium: .ci/run inspector"]
fn every_screen_renders_over_postgres() {
    let server = Server::new(&["fsync=off"]);
    let fixture = Fixture::over(async || {
        let pool = PgPool::connect_with(server.options()).await.unwrap();
        let store = PostgresStore::new(pool);
        store.migrate().await.unwrap();
        filled(store).await
    });
    assert_every_screen_renders(&fixture);
}
