//! Each statement commits by itself, and its `WHERE` is what decides: one that waited for another's
//! transaction looks at the record anew. `clock_timestamp()`, because `now()` stands still while a
//! transaction lasts. What expires is moved on by what lay between `held_until` and `expires_at`: the
//! retention of the store that made the claim.
//!
//! A handler's open transaction can hold the lock of its row for long. Statements that change a record therefore
//! use `NOWAIT` and are retried: one that waits keeps its connection, even after its future was dropped, and
//! retries in the background would exhaust the pool.

/// $1 key, $2 token, $3 lease and $4 retention in milliseconds, $5 type, $6 account, $7 livemode.
///
/// One statement, because it is one round trip, and without a row if the record was made while it
/// ran. A duplicate writes nothing, which `DO UPDATE` would; and it does not come to the `INSERT`,
/// which waits for a transaction that completes the event even if it does nothing.
pub(super) const FIND_OR_INSERT: &str = "
WITH found AS MATERIALIZED (
    SELECT state, token = $2 AS is_own, held_until <= clock_timestamp() AS lease_expired,
        expires_at <= clock_timestamp() AS record_expired, attempts, crashes,
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
    RETURNING state, TRUE AS is_own, FALSE AS lease_expired, FALSE AS record_expired, attempts, crashes,
        0::bigint AS remaining
)
SELECT * FROM found
UNION ALL
SELECT * FROM inserted";

/// The parameters of [`FIND_OR_INSERT`].
pub(super) const REPLACE: &str = "
UPDATE stripe_webhook_claims
SET state = 'in_progress', token = $2, attempts = 1, crashes = 0, event_type = $5, account = $6,
    livemode = $7, reason = NULL,
    changed_at = clock_timestamp(),
    held_until = clock_timestamp() + $3 * interval '1 millisecond',
    expires_at = clock_timestamp() + ($3 + $4) * interval '1 millisecond'
WHERE key = $1 AND expires_at <= clock_timestamp()
RETURNING state, TRUE AS is_own, FALSE AS lease_expired, FALSE AS record_expired, attempts, crashes,
    0::bigint AS remaining";

/// $1 key, $2 token, $3 lease and $4 retention in milliseconds, $5 the most crashes.
pub(super) const RECLAIM: &str = "
UPDATE stripe_webhook_claims
SET state = 'in_progress', token = $2, attempts = attempts + 1,
    crashes = crashes + (state = 'in_progress')::int,
    changed_at = clock_timestamp(),
    held_until = clock_timestamp() + $3 * interval '1 millisecond',
    expires_at = clock_timestamp() + ($3 + $4) * interval '1 millisecond'
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1
        AND (state = 'released'
            OR state = 'in_progress' AND held_until <= clock_timestamp() AND crashes + 1 < $5)
    FOR NO KEY UPDATE NOWAIT
)
RETURNING state, TRUE AS is_own, FALSE AS lease_expired, FALSE AS record_expired, attempts, crashes,
    0::bigint AS remaining";

/// $1 key, $2 token, $3 the most crashes, $4 retention in milliseconds.
pub(super) const EXHAUST: &str = "
UPDATE stripe_webhook_claims
SET state = 'exhausted', crashes = crashes + 1,
    changed_at = clock_timestamp(),
    held_until = clock_timestamp(),
    expires_at = clock_timestamp() + $4 * interval '1 millisecond'
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1
        AND state = 'in_progress' AND held_until <= clock_timestamp() AND crashes + 1 >= $3
    FOR NO KEY UPDATE NOWAIT
)
RETURNING state, token = $2 AS is_own, FALSE AS lease_expired, FALSE AS record_expired, attempts, crashes,
    0::bigint AS remaining";

/// $1 key, $2 token, $3 lease in milliseconds.
///
/// A record that is locked is left alone: it is by the handler's own transaction, while which lasts nobody
/// can claim the event, and renewals that wait for it would use up the pool.
pub(super) const RENEW: &str = "
UPDATE stripe_webhook_claims
SET changed_at = clock_timestamp(),
    held_until = clock_timestamp() + $3 * interval '1 millisecond',
    expires_at = clock_timestamp() + $3 * interval '1 millisecond' + (expires_at - held_until)
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state = 'in_progress'
    FOR NO KEY UPDATE SKIP LOCKED
)";

/// $1 key, $2 token.
pub(super) const IS_HELD_OR_COMPLETED: &str = "
SELECT EXISTS (
    SELECT FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state IN ('in_progress', 'completed')
)";

/// $1 key, $2 token. For the handler's own transaction: it may wait for a renewal.
pub(super) const COMPLETE_IN: &str = "\
UPDATE stripe_webhook_claims
SET state = 'completed',
    changed_at = clock_timestamp(),
    held_until = clock_timestamp(),
    expires_at = clock_timestamp() + (expires_at - held_until)
WHERE key = $1 AND token = $2 AND state = 'in_progress'";

/// $1 key, $2 token.
pub(super) const COMPLETE: &str = "
UPDATE stripe_webhook_claims
SET state = 'completed',
    changed_at = clock_timestamp(),
    held_until = clock_timestamp(),
    expires_at = clock_timestamp() + (expires_at - held_until)
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state = 'in_progress'
    FOR NO KEY UPDATE NOWAIT
)";

/// $1 key, $2 token, $3 state, $4 reason.
pub(super) const FAIL: &str = "
UPDATE stripe_webhook_claims
SET state = $3, reason = $4,
    changed_at = clock_timestamp(),
    held_until = clock_timestamp(),
    expires_at = clock_timestamp() + (expires_at - held_until)
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state = 'in_progress'
    FOR NO KEY UPDATE NOWAIT
)";

/// $1 key, $2 token, $3 state.
pub(super) const IS_IN_STATE: &str = "
SELECT EXISTS (
    SELECT FROM stripe_webhook_claims WHERE key = $1 AND token = $2 AND state = $3
)";

/// $1 key, $2 token.
pub(super) const STATE: &str =
    "SELECT state FROM stripe_webhook_claims WHERE key = $1 AND token = $2";

/// $1 key, $2 token.
pub(super) const WITHDRAW: &str = "
DELETE FROM stripe_webhook_claims
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state = 'in_progress' AND attempts = 1
    FOR UPDATE NOWAIT
)";

/// $1 key.
pub(super) const FORGET: &str = "DELETE FROM stripe_webhook_claims WHERE key = $1";

/// $1 how many.
///
/// The clock is read in a `SELECT` of its own, and the keys are an array, because both are then read
/// once, and the first is compared by the index. A record that somebody else has locked is left for
/// the next time.
pub(super) const PURGE: &str = "
DELETE FROM stripe_webhook_claims
WHERE key = ANY (ARRAY(
    SELECT key FROM stripe_webhook_claims
    WHERE expires_at <= (SELECT clock_timestamp())
    ORDER BY expires_at
    LIMIT $1
    FOR UPDATE SKIP LOCKED
))";

/// $1 state, $2 how many. Of what is done there is no index.
pub(super) const LIST_COMPLETED: &str = "
SELECT key, event_type, account, livemode, attempts, crashes, reason,
    (extract(epoch FROM clock_timestamp() - changed_at) * 1000)::bigint AS age
FROM stripe_webhook_claims
WHERE state = $1
ORDER BY changed_at
LIMIT $2";

/// The parameters of [`LIST_COMPLETED`].
pub(super) const LIST_NOT_COMPLETED: &str = "
SELECT key, event_type, account, livemode, attempts, crashes, reason,
    (extract(epoch FROM clock_timestamp() - changed_at) * 1000)::bigint AS age
FROM stripe_webhook_claims
WHERE state = $1 AND state <> 'completed'
ORDER BY changed_at
LIMIT $2";

/// Whether the last thing of the migration is there, and so the rest of it.
pub(super) const IS_MIGRATED: &str =
    "SELECT to_regclass('stripe_webhook_claims_not_completed') IS NOT NULL";

/// `CREATE … IF NOT EXISTS` fails when two make the same at once.
pub(super) const LOCK_MIGRATION: &str =
    "SELECT pg_advisory_xact_lock(hashtextextended('stripe_webhook_claims', 0))";
