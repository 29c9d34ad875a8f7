//! Rows written by SQL, with all columns that the store writes. The migration has built the indexes.

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgPool;
use tower_stripe_webhook::claims::Key;
use tower_stripe_webhook::inbox::Queue;

use crate::inbox::SCOPE;
use crate::sample::padded;

/// Ids start with a number that increases, as Stripe's start with the time, and end with one that looks random.
const IDS: &str = "
SELECT $1 || 'evt_1' || lpad(to_hex(number), 10, '0') || left(md5(number::text), 14) AS key
FROM generate_series($2::bigint + 1, $2::bigint + $3::bigint) AS number";

/// Inserts events that are due.
pub(super) async fn insert_queued(pool: &PgPool, after: i64, count: i64) {
    let queue = Queue::new(SCOPE, None);
    let statement = format!(
        "
WITH ids AS MATERIALIZED ({IDS}), claims AS (
    INSERT INTO stripe_webhook_claims
        (key, state, token, attempts, crashes, event_type, livemode,
         changed_at, held_until, expires_at, queue, due_at, accepted_at, failures)
    SELECT key, 'queued', decode(md5(key), 'hex'), 0, 0, 'invoice.paid', TRUE,
        clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '30 days',
        $4, clock_timestamp(), clock_timestamp(), 0
    FROM ids
)
INSERT INTO stripe_webhook_payloads (key, payload) SELECT key, $5 FROM ids"
    );
    let inserted = sqlx::query(AssertSqlSafe(statement))
        .bind(key_prefix())
        .bind(after)
        .bind(count)
        .bind(queue.as_str())
        .bind(padded(1024).payload().to_vec())
        .execute(pool)
        .await;
    inserted.expect("the rows are inserted");
}

/// Inserts events that were completed in the last 30 days.
pub(super) async fn insert_completed(pool: &PgPool, count: i64) {
    let queue = Queue::new(SCOPE, None);
    let statement = format!(
        "
INSERT INTO stripe_webhook_claims
    (key, state, token, attempts, crashes, event_type, livemode,
     changed_at, held_until, expires_at, queue, due_at, accepted_at, failures)
SELECT key, 'completed', decode(md5(key), 'hex'), 1, 0, 'invoice.paid', TRUE,
    at, at, at + interval '30 days', $4, NULL, at, 0
FROM ({IDS}) AS ids,
    LATERAL (SELECT clock_timestamp() - random() * length(key) * interval '1 day' AS at) AS times"
    );
    let inserted = sqlx::query(AssertSqlSafe(statement))
        .bind(key_prefix())
        .bind(0_i64)
        .bind(count)
        .bind(queue.as_str())
        .execute(pool)
        .await;
    inserted.expect("the rows are inserted");
}

/// Takes and completes all queued events, as the store's statements do. Each leaves two dead entries in the index of due
/// events. The leases end evenly over the next minute, as those of 1,700 takes per second in the last one would.
pub(super) async fn complete_queued(pool: &PgPool) {
    let statements = [
        "UPDATE stripe_webhook_claims SET state = 'in_progress', attempts = attempts + 1,
             due_at = clock_timestamp() + random() * interval '1 minute'
         WHERE state = 'queued'",
        "UPDATE stripe_webhook_claims SET state = 'completed', due_at = NULL WHERE state = 'in_progress'",
        "DELETE FROM stripe_webhook_payloads",
    ];
    for statement in statements {
        let executed = sqlx::query(statement).execute(pool).await;
        executed.expect("the rows change");
    }
}

/// Keys without their event ids.
fn key_prefix() -> String {
    let key = Key::new(SCOPE, None, "evt");
    let prefix = key.as_str().strip_suffix("evt");
    prefix.expect("a key ends with the id").to_owned()
}
