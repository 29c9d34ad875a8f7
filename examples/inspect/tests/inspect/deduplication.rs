//! Records of deduplication among many.

use sqlx::sqlite::SqlitePool;

use crate::command::inspect;
use crate::stores::sqlite;

/// More than a list reads, the least recently changed first.
const MANY: &str = "
WITH RECURSIVE numbers (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 10001)
INSERT INTO stripe_webhook_claims
    (key, state, token, attempts, crashes, event_type, livemode, changed_at, held_until, expires_at)
SELECT 'billing/evt_' || number, 'released', randomblob(16), 1, 0, 'invoice.paid', 0, number, number, number
FROM numbers";

#[tokio::test(flavor = "multi_thread")]
async fn a_record_is_found_whatever_its_place() {
    let (_store, url, _folder) = sqlite("many").await;
    let pool = SqlitePool::connect(&url).await.unwrap();
    sqlx::query(MANY).execute(&pool).await.unwrap();
    let shown = inspect(&url, &["show", "evt_10001"]).json();
    assert_eq!(shown["state"], "released");
    let complete =
        "UPDATE stripe_webhook_claims SET state = 'completed' WHERE key = 'billing/evt_10001'";
    sqlx::query(complete).execute(&pool).await.unwrap();
    let shown = inspect(&url, &["show", "evt_10001"]).json();
    assert_eq!(shown["state"], "completed");

    let start = "UPDATE stripe_webhook_claims SET state = 'in_progress'";
    sqlx::query(start).execute(&pool).await.unwrap();
    let refused = inspect(&url, &["forget", "evt_10001"]);
    assert_eq!(refused.status, 1);
    assert!(
        refused.stdout.contains("which is in progress"),
        "{}",
        refused.stdout
    );
    inspect(&url, &["show", "evt_10001"]).json();
}
