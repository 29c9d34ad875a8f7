//! The store's SQL. Each statement is its own transaction, except [`COMPLETE_IN`], which runs in the handler's.
//!
//! **Isolation.** The statements rely on READ COMMITTED, PostgreSQL's default: a write that meets a row changed
//! by a concurrent transaction re-evaluates its `WHERE` clause on the newest committed version of the row. The
//! loser of a race therefore updates no row. Under REPEATABLE READ and SERIALIZABLE, the loser fails with SQLSTATE
//! 40001 instead, and `retry` repeats it with a new snapshot.
//!
//! **Fencing.** `token = $2` is the fencing token: a late change from a claim that was taken over matches no row.
//!
//! **Locks.** `complete_in` locks the row until the handler's transaction ends. A statement that waits for the lock
//! occupies its connection, even after its future is dropped, so background retries would exhaust the pool. `UPDATE`
//! and `DELETE` have no `NOWAIT`, so the subqueries lock the row first, in the mode that the write takes anyway
//! (`FOR NO KEY UPDATE` or `FOR UPDATE`). If the row is locked, they fail with SQLSTATE 55P03, and `retry` repeats
//! them.
//!
//! **Time.** `clock_timestamp()` is the current time. `now()` is the start of the transaction, and a handler's
//! transaction can be minutes old. `expires_at - held_until` is the retention of the store that made the claim:
//! a change moves both times and keeps their difference.

use super::past_attempts::with_ended_attempt;

/// $1 key, $2 token, $3 lease and $4 retention in milliseconds, $5 type, $6 account, $7 livemode.
///
/// Reads the record or inserts a first claim, in one round trip. Returns no row if a concurrent claim inserted the
/// record after this statement's snapshot: `found` does not see it, and the `INSERT` does nothing.
///
/// A duplicate must not reach the `INSERT`. `DO UPDATE` would write a row version for each, and even `DO NOTHING`
/// waits for an uncommitted `complete_in`. The plain `SELECT` in `found` never waits, because it reads the last
/// committed version (MVCC).
pub(super) const FIND_OR_INSERT: &str = "
WITH found AS MATERIALIZED (
    SELECT state, token = $2 AS is_own, held_until <= clock_timestamp() AS lease_expired,
        expires_at <= clock_timestamp()
            AND (queue IS NULL OR state IN ('completed', 'discarded')) AS record_expired,
        queue IS NOT NULL AS is_queued, attempts, crashes,
        (extract(epoch FROM held_until - clock_timestamp()) * 1000)::bigint AS remaining
    FROM stripe_webhook_claims
    WHERE key = $1
), inserted AS (
    INSERT INTO stripe_webhook_claims
        (key, state, token, attempts, crashes, event_type, account, livemode,
         changed_at, held_until, expires_at)
    SELECT $1, 'in_progress', $2, 1, 0, $5, $6, $7,
        clock_timestamp(),
        clock_timestamp() + $3 * interval '1 millisecond',
        clock_timestamp() + ($3 + $4) * interval '1 millisecond'
    WHERE NOT EXISTS (SELECT FROM found)
    ON CONFLICT (key) DO NOTHING
    RETURNING state, TRUE AS is_own, FALSE AS lease_expired, FALSE AS record_expired,
        FALSE AS is_queued, attempts, crashes, 0::bigint AS remaining
)
SELECT * FROM found
UNION ALL
SELECT * FROM inserted";

/// The parameters of [`FIND_OR_INSERT`].
///
/// Without `NOWAIT`: the lease of an expired record ended long ago, so no handler's transaction should hold its
/// lock. Of several concurrent claims, the losers find `expires_at` moved and update no row.
pub(super) const REPLACE: &str = "
UPDATE stripe_webhook_claims
SET state = 'in_progress', token = $2, attempts = 1, crashes = 0, event_type = $5, account = $6,
    livemode = $7, reason = NULL, queue = NULL, due_at = NULL, accepted_at = NULL, failures = 0,
    past_attempts = NULL,
    changed_at = clock_timestamp(),
    held_until = clock_timestamp() + $3 * interval '1 millisecond',
    expires_at = clock_timestamp() + ($3 + $4) * interval '1 millisecond'
WHERE key = $1 AND expires_at <= clock_timestamp()
    AND (queue IS NULL OR state IN ('completed', 'discarded'))
RETURNING state, TRUE AS is_own, FALSE AS lease_expired, FALSE AS record_expired,
    FALSE AS is_queued, attempts, crashes, 0::bigint AS remaining";

/// $1 key, $2 token, $3 lease and $4 retention in milliseconds, $5 maximum crashes.
///
/// Repeats the conditions of `decide`, because the record may have changed since it was read. A lease that expired
/// is a crash; a release is not.
pub(super) const RECLAIM: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'in_progress', token = $2, attempts = attempts + 1,
    crashes = crashes + (state = 'in_progress')::int,
    past_attempts = CASE WHEN state = 'in_progress' THEN ",
    with_ended_attempt!("held_until", "NULL"),
    " ELSE past_attempts END,
    changed_at = clock_timestamp(),
    held_until = clock_timestamp() + $3 * interval '1 millisecond',
    expires_at = clock_timestamp() + ($3 + $4) * interval '1 millisecond'
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND queue IS NULL
        AND (state = 'released'
            OR state = 'in_progress' AND held_until <= clock_timestamp() AND crashes + 1 < $5)
    FOR NO KEY UPDATE NOWAIT
)
RETURNING state, TRUE AS is_own, FALSE AS lease_expired, FALSE AS record_expired,
    FALSE AS is_queued, attempts, crashes, 0::bigint AS remaining"
);

/// $1 key, $2 token, $3 maximum crashes, $4 retention in milliseconds.
///
/// The counterpart of [`RECLAIM`] for the crash that reaches the limit.
pub(super) const EXHAUST: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'exhausted', crashes = crashes + 1, past_attempts = ",
    with_ended_attempt!("held_until", "NULL"),
    ",
    changed_at = clock_timestamp(),
    held_until = clock_timestamp(),
    expires_at = clock_timestamp() + $4 * interval '1 millisecond'
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND queue IS NULL
        AND state = 'in_progress' AND held_until <= clock_timestamp() AND crashes + 1 >= $3
    FOR NO KEY UPDATE NOWAIT
)
RETURNING state, token = $2 AS is_own, FALSE AS lease_expired, FALSE AS record_expired,
    FALSE AS is_queued, attempts, crashes, 0::bigint AS remaining"
);

/// $1 key, $2 token, $3 lease in milliseconds.
///
/// `SKIP LOCKED`: once the handler has called `complete_in`, its own transaction holds the lock. Until it ends, nobody
/// can take the claim over, so the renewal is not needed; waiting renewals would exhaust the pool.
pub(super) const RENEW: &str = "
UPDATE stripe_webhook_claims
SET changed_at = clock_timestamp(),
    held_until = clock_timestamp() + $3 * interval '1 millisecond',
    expires_at = clock_timestamp() + $3 * interval '1 millisecond' + (expires_at - held_until),
    due_at = CASE WHEN queue IS NOT NULL THEN clock_timestamp() + $3 * interval '1 millisecond' END
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state = 'in_progress'
    FOR NO KEY UPDATE SKIP LOCKED
)";

/// $1 key, $2 token. Public, as `PostgresStore::COMPLETE_IN`.
///
/// Runs in the handler's transaction, on the handler's connection. Without `NOWAIT`, because a failed statement
/// would abort that transaction, and a renewal holds the lock only for one statement.
pub(super) const COMPLETE_IN: &str = "\
WITH completed AS (
    UPDATE stripe_webhook_claims
    SET state = 'completed', due_at = NULL,
        changed_at = clock_timestamp(),
        held_until = clock_timestamp(),
        expires_at = clock_timestamp() + (expires_at - held_until)
    WHERE key = $1 AND token = $2 AND state = 'in_progress'
    RETURNING key
), removed AS (
    DELETE FROM stripe_webhook_payloads
    WHERE key IN (SELECT key FROM completed) AND (kept_until IS NULL OR kept_until <= clock_timestamp())
)
SELECT key FROM completed";

/// $1 key, $2 token.
pub(super) const COMPLETE: &str = "
WITH completed AS (
    UPDATE stripe_webhook_claims
    SET state = 'completed', due_at = NULL,
        changed_at = clock_timestamp(),
        held_until = clock_timestamp(),
        expires_at = clock_timestamp() + (expires_at - held_until)
    WHERE key = (
        SELECT key FROM stripe_webhook_claims
        WHERE key = $1 AND token = $2 AND state = 'in_progress'
        FOR NO KEY UPDATE NOWAIT
    )
    RETURNING key
), removed AS (
    DELETE FROM stripe_webhook_payloads
    WHERE key IN (SELECT key FROM completed) AND (kept_until IS NULL OR kept_until <= clock_timestamp())
)
SELECT key FROM completed";

/// $1 key, $2 token, $3 state, $4 reason.
///
/// The reason `no handler` with a payload marks an event that was set aside, so a handler that discards an event with the
/// same text must not keep the payload.
pub(super) const RELEASE_OR_DISCARD: &str = concat!(
    "
WITH settled AS (
    UPDATE stripe_webhook_claims
    SET state = $3, reason = $4, past_attempts = ",
    with_ended_attempt!("clock_timestamp()", "$4"),
    ",
        changed_at = clock_timestamp(),
        held_until = clock_timestamp(),
        expires_at = clock_timestamp() + (expires_at - held_until),
        due_at = CASE WHEN $3 = 'released' AND queue IS NOT NULL THEN clock_timestamp() END
    WHERE key = (
        SELECT key FROM stripe_webhook_claims
        WHERE key = $1 AND token = $2 AND state = 'in_progress'
        FOR NO KEY UPDATE NOWAIT
    )
    RETURNING key
), removed AS (
    DELETE FROM stripe_webhook_payloads
    WHERE $3 = 'discarded' AND key IN (SELECT key FROM settled)
        AND (kept_until IS NULL OR kept_until <= clock_timestamp() OR $4 = 'no handler')
)
SELECT key FROM settled"
);

/// $1 key, $2 token. A plain read, which never waits for a lock (MVCC).
pub(super) const CURRENT_STATE: &str =
    "SELECT state FROM stripe_webhook_claims WHERE key = $1 AND token = $2";

/// $1 key, $2 token. Removes only a first attempt: a later one has a history to keep.
pub(super) const WITHDRAW: &str = "
DELETE FROM stripe_webhook_claims
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state = 'in_progress' AND attempts = 1 AND queue IS NULL
    FOR UPDATE NOWAIT
)";

/// $1 key. Without `NOWAIT`: operators call it, and it may wait for a handler's transaction.
pub(super) const FORGET: &str = "
WITH forgotten AS (
    DELETE FROM stripe_webhook_claims WHERE key = $1
    RETURNING key
), removed AS (
    DELETE FROM stripe_webhook_payloads WHERE key = $1
)
SELECT key FROM forgotten";

/// $1 key. If an inbox adopts the event at the same time, this waits for its transaction and then finds the queue.
pub(super) const FORGET_SETTLED: &str = "
WITH forgotten AS (
    DELETE FROM stripe_webhook_claims WHERE key = $1 AND queue IS NULL AND state <> 'in_progress'
    RETURNING key
), removed AS (
    DELETE FROM stripe_webhook_payloads WHERE key IN (SELECT key FROM forgotten)
)
SELECT key FROM forgotten";

/// $1 key.
pub(super) const RECORD: &str = "
SELECT key, state, event_type, account, livemode, attempts, crashes, reason, queue IS NOT NULL AS is_in_inbox,
    (extract(epoch FROM clock_timestamp() - changed_at) * 1000)::bigint AS age
FROM stripe_webhook_claims
WHERE key = $1";

/// $1 maximum number of records.
///
/// Both subqueries are uncorrelated, so PostgreSQL evaluates each of them once (as an InitPlan):
///
/// * `clock_timestamp()` is volatile, so an index scan cannot compare with it. It can with the result of `(SELECT …)`.
/// * With `key IN (SELECT … LIMIT …)`, a plan may run the subquery repeatedly and remove more than `$1` records.
///   `ANY (ARRAY(…))` runs it once.
///
/// `SKIP LOCKED` leaves locked records to the next purge, so concurrent purges do not wait for each other.
pub(super) const PURGE: &str = "
WITH purged AS (
    DELETE FROM stripe_webhook_claims
    WHERE key = ANY (ARRAY(
        SELECT key FROM stripe_webhook_claims
        WHERE expires_at <= (SELECT clock_timestamp())
            AND (queue IS NULL OR state IN ('completed', 'discarded'))
        ORDER BY expires_at
        LIMIT $1
        FOR UPDATE SKIP LOCKED
    ))
    RETURNING key
), removed AS (
    DELETE FROM stripe_webhook_payloads WHERE key IN (SELECT key FROM purged)
)
SELECT key FROM purged";

/// $1 maximum number of payloads. Removes those that were kept long enough, of events that will not run again.
pub(super) const PURGE_PAYLOADS: &str = "
DELETE FROM stripe_webhook_payloads
WHERE key = ANY (ARRAY(
    SELECT p.key
    FROM stripe_webhook_payloads AS p JOIN stripe_webhook_claims AS c USING (key)
    WHERE p.kept_until <= (SELECT clock_timestamp())
        AND (c.state = 'completed' OR c.state = 'discarded' AND c.reason IS DISTINCT FROM 'no handler')
    ORDER BY p.kept_until
    LIMIT $1
    FOR UPDATE OF p SKIP LOCKED
))";

/// $1 state, $2 maximum number of records. Scans the table: no index on `changed_at` covers completed and queued
/// records.
pub(super) const LIST_UNINDEXED: &str = "
SELECT key, event_type, account, livemode, attempts, crashes, reason, queue IS NOT NULL AS is_in_inbox,
    (extract(epoch FROM clock_timestamp() - changed_at) * 1000)::bigint AS age
FROM stripe_webhook_claims
WHERE state = $1
ORDER BY changed_at
LIMIT $2";

/// The parameters of [`LIST_UNINDEXED`].
///
/// The planner uses a partial index only if the query implies its predicate. `state = $1` does not, so the
/// predicate of `stripe_webhook_claims_not_completed` is repeated.
pub(super) const LIST_INDEXED: &str = "
SELECT key, event_type, account, livemode, attempts, crashes, reason, queue IS NOT NULL AS is_in_inbox,
    (extract(epoch FROM clock_timestamp() - changed_at) * 1000)::bigint AS age
FROM stripe_webhook_claims
WHERE state = $1 AND state IN ('in_progress', 'released', 'discarded', 'exhausted')
ORDER BY changed_at
LIMIT $2";

/// Returns null if no migration has run.
pub(super) const SCHEMA_TABLE: &str = "SELECT to_regclass('stripe_webhook_schema')::text";

pub(super) const SCHEMA_VERSION: &str =
    "SELECT coalesce(max(version), 0) FROM stripe_webhook_schema";

/// Serializes migrations: concurrent `CREATE … IF NOT EXISTS` of the same name can fail with a unique violation in
/// the system catalog. The lock ends with the transaction.
pub(super) const LOCK_MIGRATION: &str =
    "SELECT pg_advisory_xact_lock(hashtextextended('stripe_webhook_claims', 0))";
