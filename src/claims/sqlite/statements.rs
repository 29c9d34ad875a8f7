//! The store's SQL. Each statement is its own transaction, except [`COMPLETE`] in the handler's transaction.
//!
//! **Isolation.** SQLite has one writer at a time. A write evaluates its `WHERE` clause while it holds the write
//! lock, so it decides on the newest committed record, whatever a claim read before. The loser of a race updates no
//! row.
//!
//! **Fencing.** `token = $2` is the fencing token: a late change from a claim that was taken over matches no row.
//!
//! **Time.** SQLite's clock does not advance while a statement runs, so `now` is one instant. `expires_at -
//! held_until` is the retention of the store that made the claim: a change moves both times and keeps their
//! difference.

/// The current time in Unix milliseconds.
macro_rules! now {
    () => {
        "CAST(unixepoch('subsec') * 1000 AS INTEGER)"
    };
}

pub(crate) use now;

use super::past_attempts::with_ended_attempt;

/// Returns the written record with the columns of `ClaimRow`.
macro_rules! returning {
    () => {
        "
RETURNING state, token = $2 AS is_own, FALSE AS lease_expired, FALSE AS record_expired,
    FALSE AS is_queued, attempts, crashes, 0 AS remaining"
    };
}

/// $1 key, $2 token. A plain read, so that in WAL mode a duplicate does not wait for writers.
pub(super) const FIND: &str = concat!(
    "
SELECT state, token = $2 AS is_own, held_until <= now AS lease_expired,
    expires_at <= now AND (queue IS NULL OR state IN ('completed', 'discarded')) AS record_expired,
    queue IS NOT NULL AS is_queued, attempts, crashes, held_until - now AS remaining
FROM stripe_webhook_claims, (SELECT ",
    now!(),
    " AS now)
WHERE key = $1"
);

/// $1 key, $2 token, $3 lease and $4 retention in milliseconds, $5 type, $6 account, $7 livemode.
///
/// Returns no row if a concurrent claim inserted the record first. `WHERE TRUE` is required by the grammar: without
/// it, SQLite would parse `ON CONFLICT` as a join constraint of the `SELECT`.
pub(super) const INSERT: &str = concat!(
    "
INSERT INTO stripe_webhook_claims
    (key, state, token, attempts, crashes, event_type, account, livemode,
     changed_at, held_until, expires_at)
SELECT $1, 'in_progress', $2, 1, 0, $5, $6, $7, now, now + $3, now + $3 + $4
FROM (SELECT ",
    now!(),
    " AS now)
WHERE TRUE
ON CONFLICT (key) DO NOTHING",
    returning!()
);

/// The parameters of [`INSERT`]. Of several concurrent claims, the losers find `expires_at` moved.
pub(super) const REPLACE: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'in_progress', token = $2, attempts = 1, crashes = 0, event_type = $5, account = $6,
    livemode = $7, reason = NULL, queue = NULL, due_at = NULL, accepted_at = NULL, failures = 0,
    past_attempts = NULL,
    changed_at = now, held_until = now + $3, expires_at = now + $3 + $4
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND expires_at <= now
    AND (queue IS NULL OR state IN ('completed', 'discarded'))",
    returning!()
);

/// $1 key, $2 token, $3 lease and $4 retention in milliseconds, $5 maximum crashes.
///
/// Repeats the conditions of `decide`, because the record may have changed since it was read. A lease that expired
/// is a crash; a release is not.
pub(super) const RECLAIM: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'in_progress', token = $2, attempts = attempts + 1,
    crashes = crashes + (state = 'in_progress'),
    past_attempts = CASE WHEN state = 'in_progress' THEN ",
    with_ended_attempt!("held_until", "NULL"),
    " ELSE past_attempts END,
    changed_at = now, held_until = now + $3, expires_at = now + $3 + $4
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND queue IS NULL
    AND (state = 'released' OR state = 'in_progress' AND held_until <= now AND crashes + 1 < $5)",
    returning!()
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
    changed_at = now, held_until = now, expires_at = now + $4
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND queue IS NULL AND state = 'in_progress' AND held_until <= now
    AND crashes + 1 >= $3",
    returning!()
);

/// $1 key, $2 token, $3 lease in milliseconds.
pub(super) const RENEW: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET changed_at = now, held_until = now + $3, expires_at = now + $3 + expires_at - held_until,
    due_at = CASE WHEN queue IS NOT NULL THEN now + $3 END
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND token = $2 AND state = 'in_progress'"
);

/// $1 key, $2 token. Public, as `SqliteStore::COMPLETE_IN`.
pub(super) const COMPLETE: &str = concat!(
    "\
UPDATE stripe_webhook_claims
SET state = 'completed', due_at = NULL,
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND token = $2 AND state = 'in_progress'"
);

/// $1 key, $2 token, $3 state, $4 reason.
pub(super) const RELEASE_OR_DISCARD: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = $3, reason = $4, past_attempts = ",
    with_ended_attempt!("now", "$4"),
    ",
    due_at = CASE WHEN $3 = 'released' AND queue IS NOT NULL THEN now END,
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND token = $2 AND state = 'in_progress'"
);

/// $1 key.
pub(super) const DELETE_PAYLOAD: &str = "DELETE FROM stripe_webhook_payloads WHERE key = $1";

/// $1 key, $2 token. A plain read, as in [`FIND`].
pub(super) const CURRENT_STATE: &str =
    "SELECT state FROM stripe_webhook_claims WHERE key = $1 AND token = $2";

/// $1 key, $2 token. Removes only a first attempt: a later one has a history to keep.
pub(super) const WITHDRAW: &str = "DELETE FROM stripe_webhook_claims
WHERE key = $1 AND token = $2 AND state = 'in_progress' AND attempts = 1 AND queue IS NULL";

/// $1 key.
pub(super) const FORGET: &str = "DELETE FROM stripe_webhook_claims WHERE key = $1";

/// $1 key.
pub(super) const FORGET_SETTLED: &str =
    "DELETE FROM stripe_webhook_claims WHERE key = $1 AND queue IS NULL AND state <> 'in_progress'";

/// $1 key.
pub(super) const RECORD: &str = concat!(
    "
SELECT key, state, event_type, account, livemode, attempts, crashes, reason, queue IS NOT NULL AS is_in_inbox, ",
    now!(),
    " - changed_at AS age
FROM stripe_webhook_claims
WHERE key = $1"
);

/// $1 maximum number of records. A subquery, because `DELETE … LIMIT` is a compile-time option of SQLite.
pub(super) const PURGE: &str = concat!(
    "
DELETE FROM stripe_webhook_claims
WHERE key IN (
    SELECT key FROM stripe_webhook_claims
    WHERE expires_at <= ",
    now!(),
    "
        AND (queue IS NULL OR state IN ('completed', 'discarded'))
    ORDER BY expires_at
    LIMIT $1
)"
);

/// $1 maximum number of payloads. Removes those that were kept long enough, of events that will not run again.
pub(super) const PURGE_PAYLOADS: &str = concat!(
    "
DELETE FROM stripe_webhook_payloads
WHERE key IN (
    SELECT p.key
    FROM stripe_webhook_payloads AS p JOIN stripe_webhook_claims AS c ON c.key = p.key
    WHERE p.kept_until <= ",
    now!(),
    "
        AND (c.state = 'completed' OR c.state = 'discarded' AND c.reason IS NOT 'no handler')
    ORDER BY p.kept_until
    LIMIT $1
)"
);

/// $1 state, $2 maximum number of records. Scans the table: no index on `changed_at` covers completed and queued
/// records.
pub(super) const LIST_UNINDEXED: &str = concat!(
    "
SELECT key, event_type, account, livemode, attempts, crashes, reason, queue IS NOT NULL AS is_in_inbox, ",
    now!(),
    " - changed_at AS age
FROM stripe_webhook_claims
WHERE state = $1
ORDER BY changed_at
LIMIT $2"
);

/// The parameters of [`LIST_UNINDEXED`].
///
/// SQLite uses a partial index only if the query implies its predicate. `state = $1` does not, so the predicate of
/// `stripe_webhook_claims_not_completed` is repeated.
pub(super) const LIST_INDEXED: &str = concat!(
    "
SELECT key, event_type, account, livemode, attempts, crashes, reason, queue IS NOT NULL AS is_in_inbox, ",
    now!(),
    " - changed_at AS age
FROM stripe_webhook_claims
WHERE state = $1 AND state IN ('in_progress', 'released', 'discarded', 'exhausted')
ORDER BY changed_at
LIMIT $2"
);

/// Whether any migration has run.
pub(super) const HAS_SCHEMA: &str =
    "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'stripe_webhook_schema')";

pub(super) const SCHEMA_VERSION: &str =
    "SELECT coalesce(max(version), 0) FROM stripe_webhook_schema";
