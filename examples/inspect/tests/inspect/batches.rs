//! Changes of more events than one call of the store changes.

use std::time::Duration;

use serde_json::json;
use sqlx::sqlite::SqlitePool;
use tower_stripe_webhook::claims::SqliteStore;
use tower_stripe_webhook::inbox::{AcceptRequest, InboxStore, Reschedule, TakeRequest};
use tower_stripe_webhook::testing::event;

use crate::command::inspect;
use crate::stores::{key, queue, sqlite};

/// Stores events that failed and wait for their next attempt.
async fn release(store: &SqliteStore, count: u32) {
    let accept = |number| {
        let event = event("invoice.paid").build();
        AcceptRequest::new(key(&format!("evt_{number:04}")), queue(), &event)
    };
    let _ = store
        .accept(&(0..count).map(accept).collect::<Vec<_>>())
        .await
        .unwrap();
    let change = Reschedule::Retry {
        delay: Duration::from_secs(3_600),
        is_failure: true,
        reason: "timed out".into(),
    };
    let request = TakeRequest::new(queue(), count);
    for taken in store.take(&request).await.unwrap().events {
        let grant = request.grant(&taken);
        let _ = store.reschedule(&grant, &change).await.unwrap();
    }
}

async fn execute(url: &str, sql: &'static str) {
    let pool = SqlitePool::connect(url).await.unwrap();
    sqlx::query(sql).execute(&pool).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn events_that_fail_again_are_not_replayed_again() {
    let (store, url, _folder) = sqlite("fail_again").await;
    release(&store, 501).await;
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
    release(&store, 501).await;
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
