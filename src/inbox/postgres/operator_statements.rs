//! The SQL of an operator's calls. Locks, isolation and time are as in the statements of the claim store.

use std::sync::LazyLock;

use crate::inbox::sql::{Dialect, Selects};

/// $1 keys, $2 state or null.
pub(super) const REPLAY: &str = "
UPDATE stripe_webhook_claims
SET state = 'queued', crashes = 0, failures = 0,
    changed_at = clock_timestamp(), held_until = clock_timestamp(),
    expires_at = clock_timestamp() + (expires_at - held_until),
    due_at = clock_timestamp(), accepted_at = clock_timestamp()
WHERE key = ANY (ARRAY(
    SELECT key FROM stripe_webhook_claims AS c
    WHERE key = ANY ($1) AND queue IS NOT NULL AND state <> 'in_progress'
        AND ($2::text IS NULL OR state = $2)
        AND EXISTS (SELECT FROM stripe_webhook_payloads AS p WHERE p.key = c.key)
    ORDER BY key
    FOR NO KEY UPDATE SKIP LOCKED
))";

/// $1 key, $2 attempts, $3 payload, $4 tenant, $5 name of the secret, $6 signing time in Unix seconds, $7 trace, $8 payload
/// retention in milliseconds or null.
pub(super) const RESTORE_PAYLOAD: &str = "
INSERT INTO stripe_webhook_payloads (key, payload, tenant, secret_name, signed_at, traceparent, kept_until)
SELECT key, $3, $4, $5, to_timestamp($6), $7, clock_timestamp() + $8 * interval '1 millisecond'
FROM (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND queue IS NOT NULL AND state <> 'in_progress' AND attempts = $2
    FOR NO KEY UPDATE SKIP LOCKED
) AS c
ON CONFLICT (key) DO NOTHING";

/// $1 keys, $2 reason, $3 state or null. Returns the number of events that were discarded.
pub(super) const DISCARD: &str = "
WITH discarded AS (
    UPDATE stripe_webhook_claims
    SET state = 'discarded', reason = $2, due_at = NULL,
        changed_at = clock_timestamp(), held_until = clock_timestamp(),
        expires_at = clock_timestamp() + (expires_at - held_until)
    WHERE key = ANY (ARRAY(
        SELECT key FROM stripe_webhook_claims AS c
        WHERE key = ANY ($1) AND queue IS NOT NULL AND ($3::text IS NULL OR state = $3)
            AND (state IN ('queued', 'released', 'exhausted') OR state = 'discarded' AND reason = 'no handler')
            AND EXISTS (SELECT FROM stripe_webhook_payloads AS p WHERE p.key = c.key)
        ORDER BY key
        FOR NO KEY UPDATE SKIP LOCKED
    ))
    RETURNING key
), removed AS (
    DELETE FROM stripe_webhook_payloads
    WHERE key IN (SELECT key FROM discarded) AND (kept_until IS NULL OR kept_until <= clock_timestamp())
)
SELECT count(*) FROM discarded";

/// The columns of `StoredEventRow`, of the record `c`.
macro_rules! event_columns {
    () => {
        "key, state, queue, queue IS NOT NULL AS is_in_inbox, event_type, account, livemode, attempts, crashes, reason, failures,
    (extract(epoch FROM clock_timestamp() - changed_at) * 1000)::bigint AS age,
    (extract(epoch FROM clock_timestamp() - accepted_at) * 1000)::bigint AS accepted_ago,
    (extract(epoch FROM due_at - clock_timestamp()) * 1000)::bigint AS due_in,
    EXISTS (SELECT FROM stripe_webhook_payloads AS p WHERE p.key = c.key) AS has_payload"
    };
}

/// Positions are times in Unix microseconds.
pub(super) static SELECTS: LazyLock<Selects> = LazyLock::new(|| {
    Selects::new(&Dialect {
        columns: event_columns!(),
        to_position: |column| format!("(extract(epoch FROM {column}) * 1000000)::bigint"),
        from_position: "to_timestamp($5 / 1000000.0)",
        find: "strpos",
        accepted_at: "(SELECT clock_timestamp()) - $11 * interval '1 millisecond'",
    })
});

/// $1 key.
pub(super) const EVENT: &str = concat!(
    "
SELECT ",
    event_columns!(),
    "
FROM stripe_webhook_claims AS c
WHERE key = $1 AND queue IS NOT NULL"
);

/// $1 key.
pub(super) const PAYLOAD: &str =
    "SELECT payload, codec FROM stripe_webhook_payloads WHERE key = $1";

/// $1 queue.
pub(super) const PAUSE: &str = "
INSERT INTO stripe_webhook_paused_queues (queue, paused_at) VALUES ($1, clock_timestamp())
ON CONFLICT (queue) DO NOTHING";

/// $1 queue.
pub(super) const RESUME: &str = "DELETE FROM stripe_webhook_paused_queues WHERE queue = $1";

/// $1 queue, $2 the highest number that a count reaches. Each count stops there, so it never reads more of the index.
pub(super) const STATS: &str = "
SELECT
    (SELECT count(*) FROM (
        SELECT FROM stripe_webhook_claims
        WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND state <> 'in_progress'
            AND due_at <= (SELECT clock_timestamp()) LIMIT $2
    ) AS due) AS due,
    (SELECT count(*) FROM (
        SELECT FROM stripe_webhook_claims
        WHERE queue = $1 AND state = 'in_progress' LIMIT $2
    ) AS in_progress) AS in_progress,
    (SELECT count(*) FROM (
        SELECT FROM stripe_webhook_claims
        WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND state <> 'in_progress'
            AND due_at > (SELECT clock_timestamp()) LIMIT $2
    ) AS scheduled) AS scheduled,
    (SELECT count(*) FROM (
        SELECT FROM stripe_webhook_claims
        WHERE queue = $1 AND state = 'exhausted' LIMIT $2
    ) AS exhausted) AS exhausted,
    (SELECT (extract(epoch FROM clock_timestamp() - due_at) * 1000)::bigint
        FROM stripe_webhook_claims
        WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND state <> 'in_progress'
            AND due_at <= (SELECT clock_timestamp())
        ORDER BY due_at LIMIT 1) AS oldest_due,
    (SELECT (extract(epoch FROM clock_timestamp() - paused_at) * 1000)::bigint
        FROM stripe_webhook_paused_queues WHERE queue = $1) AS paused_for";
