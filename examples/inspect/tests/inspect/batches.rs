//! Changes of more events than one call of the store changes.

use serde_json::json;
use sqlx::sqlite::SqlitePool;
use tower_stripe_webhook::claims::SqliteStore;
use tower_stripe_webhook::inbox::{AcceptRequest, EventCount, InboxStore};
use tower_stripe_webhook::testing::event;

use crate::command::inspect;
use crate::stores::{key, queue, sqlite};

/// Stores events that failed and wait for their next attempt.
async fn release(store: &SqliteStore, url: &str, count: u32) {
    let event = event("invoice.paid").build();
    let accept = |number| AcceptRequest::new(key(&format!("evt_{number}")), queue(), &event);
    let requests: Vec<_> = (0..count).map(accept).collect();
    let _ = store.accept(&requests).await.unwrap();
    execute(url, "UPDATE stripe_webhook_claims SET state = 'released'").await;
}

async fn execute(url: &str, sql: &'static str) {
    let pool = SqlitePool::connect(url).await.unwrap();
    sqlx::query(sql).execute(&pool).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn events_that_fail_again_are_not_replayed_again() {
    let (store, url, _folder) = sqlite("fail_again").await;
    release(&store, &url, 501).await;
    execute(
        &url,
        "CREATE TRIGGER fails_at_once AFTER UPDATE ON stripe_webhook_claims WHEN NEW.state = 'queued'
         BEGIN UPDATE stripe_webhook_claims SET state = 'released' WHERE key = NEW.key; END",
    )
    .await;
    let replay = ["replay", "--state", "released", "--all"];
    let replayed = inspect(&url, &replay).json();
    assert_eq!(replayed, json!({"replayed": 501, "more": false}));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_after_a_batch_says_what_was_changed() {
    let (store, url, _folder) = sqlite("batch_fails").await;
    release(&store, &url, 501).await;
    execute(
        &url,
        "CREATE TRIGGER full BEFORE UPDATE ON stripe_webhook_claims
         WHEN (SELECT count(*) FROM stripe_webhook_claims WHERE state = 'queued') >= 500
         BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
    )
    .await;
    let replay = ["replay", "--state", "released", "--all"];
    inspect(&url, &replay).fails(3, "replayed 500 events, then the store failed: ");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_stops_where_the_count_stopped_and_says_so() {
    let (store, url, _folder) = sqlite("uncounted").await;
    release(&store, &url, EventCount::MAX + 1).await;
    let replay = ["replay", "--state", "released", "--all"];
    let first = inspect(&url, &replay).json();
    assert_eq!(first, json!({"replayed": EventCount::MAX, "more": true}));
    let rest = inspect(&url, &replay).json();
    assert_eq!(rest, json!({"replayed": 1, "more": false}));
}
