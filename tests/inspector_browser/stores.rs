//! The screens over each store, with 10,000 events.

use std::sync::Arc;

use sqlx::postgres::PgPool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tower_stripe_webhook::claims::{MemoryStore, PostgresStore, SqliteStore, State};

use crate::browser::Browser;
use crate::fixture::Fixture;
use crate::machine::TempFolder;
use crate::server::Server;

const EVENTS: u64 = 10_000;

#[track_caller]
fn assert_every_screen_renders(fixture: &Fixture) {
    let browser = Browser::start();
    fixture.accept_many(EVENTS);
    for (name, link) in fixture.screens() {
        browser.open(&fixture.url(&link));
        let is_error = browser.text().contains("The store did not respond");
        assert!(!is_error, "{name}");
    }
    browser.open(&fixture.url(""));
    assert!(
        browser.text().contains("10,000 or more"),
        "{}",
        browser.text()
    );
    browser.open(&fixture.url("?screen=events&queue=billing&state=queued"));
    for _ in 0..2 {
        let rows = browser.eval("document.querySelectorAll('tbody tr').length");
        assert_eq!(rows, 50);
        browser.click("Next page");
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
    let fixture = Fixture::over(async || Arc::new(MemoryStore::new()));
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
        Arc::new(store)
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
        Arc::new(store)
    });
    assert_every_screen_renders(&fixture);
}
