//! Rows written by SQL, with all columns that the store writes. The migration has built the indexes.

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgPool;
use sqlx::sqlite::SqlitePool;
use tower_stripe_webhook::testing::event;

/// The states, types and reasons, by the number of the record.
const COLUMNS: &str = "
CASE WHEN number % 100 < 80 THEN 'completed' WHEN number % 100 < 95 THEN 'exhausted'
     WHEN number % 100 < 98 THEN 'released' ELSE 'queued' END AS state,
CASE WHEN number % 10000 = 90 THEN 'payout.failed' ELSE 'invoice.paid' END AS event_type,
CASE WHEN number % 100 < 80 THEN NULL ELSE 'the handler responded 500 Internal Server Error' END AS reason,
CASE WHEN number % 2 = 0 THEN 'acct_1032D82eZvKYlo2C' END AS account";

/// `SELECT` follows.
const INSERT: &str = "
INSERT INTO stripe_webhook_claims
    (key, state, token, attempts, crashes, event_type, account, livemode, reason,
     changed_at, held_until, expires_at, queue, due_at, accepted_at, failures)";

const PAYLOADS: &str = "
INSERT INTO stripe_webhook_payloads (key, payload)
SELECT key, $1 FROM stripe_webhook_claims WHERE state <> 'completed'";

pub async fn fill_sqlite(pool: &SqlitePool, records: i64) {
    let claims = format!(
        "
WITH RECURSIVE numbers (number) AS (
    SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < $1
), events AS (SELECT number, {COLUMNS}, unixepoch() * 1000 - number AS at FROM numbers)
{INSERT}
SELECT printf('bench/evt_1%024d', number), state, randomblob(16), 1, 0, event_type, account, 1, reason,
    at, at, at + 2592000000, 'bench', CASE WHEN state IN ('queued', 'released') THEN at END, at, 1
FROM events"
    );
    let inserted = sqlx::query(AssertSqlSafe(claims))
        .bind(records)
        .execute(pool)
        .await;
    inserted.expect("the rows are inserted");
    let inserted = sqlx::query(PAYLOADS).bind(payload()).execute(pool).await;
    inserted.expect("the rows are inserted");
    // A service leaves no log of this size behind.
    for statement in ["ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"] {
        let executed = sqlx::query(statement).execute(pool).await;
        executed.expect("the file is ready");
    }
}

pub async fn fill_postgres(pool: &PgPool, records: i64) {
    let claims = format!(
        "
WITH events AS (
    SELECT number, {COLUMNS}, clock_timestamp() - number * interval '1 ms' AS at
    FROM generate_series(1::bigint, $1) AS number
)
{INSERT}
SELECT 'bench/evt_1' || lpad(number::text, 24, '0'), state, decode(md5(number::text), 'hex'), 1, 0, event_type,
    account, TRUE, reason, at, at, at + interval '30 days', 'bench',
    CASE WHEN state IN ('queued', 'released') THEN at END, at, 1
FROM events"
    );
    let inserted = sqlx::query(AssertSqlSafe(claims))
        .bind(records)
        .execute(pool)
        .await;
    inserted.expect("the rows are inserted");
    let inserted = sqlx::query(PAYLOADS).bind(payload()).execute(pool).await;
    inserted.expect("the rows are inserted");
    for table in ["stripe_webhook_claims", "stripe_webhook_payloads"] {
        let vacuum = AssertSqlSafe(format!("VACUUM (ANALYZE) {table}"));
        let vacuumed = sqlx::query(vacuum).execute(pool).await;
        vacuumed.expect("the table is vacuumed");
    }
}

fn payload() -> Vec<u8> {
    event("invoice.paid").payload().to_vec()
}
