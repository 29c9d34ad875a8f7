//! The SQL of an operator's calls. Times are as in the statements of the claim store.

use std::sync::LazyLock;

use crate::claims::sqlite::now;
use crate::inbox::sql::{Dialect, Selects};

/// $1 key, $2 state or null.
pub(super) const REPLAY: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'queued', crashes = 0, failures = 0,
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until,
    due_at = now, accepted_at = now
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND queue IS NOT NULL AND state <> 'in_progress' AND ($2 IS NULL OR state = $2)
    AND EXISTS (SELECT 1 FROM stripe_webhook_payloads AS p WHERE p.key = $1)"
);

/// $1 key, $2 attempts, $3 payload, $4 tenant, $5 name of the secret, $6 signing time in Unix seconds, $7 trace, $8 payload
/// retention in milliseconds or null.
pub(super) const RESTORE_PAYLOAD: &str = concat!(
    "
INSERT INTO stripe_webhook_payloads (key, payload, tenant, secret_name, signed_at, traceparent, kept_until)
SELECT key, $3, $4, $5, $6, $7, ",
    now!(),
    " + $8
FROM stripe_webhook_claims
WHERE key = $1 AND queue IS NOT NULL AND state <> 'in_progress' AND attempts = $2
ON CONFLICT (key) DO NOTHING"
);

/// $1 key, $2 reason, $3 state or null. A trigger deletes the payload, unless it is kept.
pub(super) const DISCARD: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'discarded', reason = $2, due_at = NULL,
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND queue IS NOT NULL AND ($3 IS NULL OR state = $3)
    AND (state IN ('queued', 'released', 'exhausted') OR state = 'discarded' AND reason = 'no handler')
    AND EXISTS (SELECT 1 FROM stripe_webhook_payloads AS p WHERE p.key = $1)"
);

/// The columns of `StoredEventRow`, of the record `c`.
macro_rules! event_columns {
    () => {
        concat!(
            "key, state, queue, queue IS NOT NULL AS is_in_inbox, event_type, account, livemode, attempts, crashes, reason, failures,
    ",
            now!(),
            " - changed_at AS age, ",
            now!(),
            " - accepted_at AS accepted_ago, due_at - ",
            now!(),
            " AS due_in,
    EXISTS (SELECT 1 FROM stripe_webhook_payloads AS p WHERE p.key = c.key) AS has_payload"
        )
    };
}

pub(super) static SELECTS: LazyLock<Selects> = LazyLock::new(|| {
    Selects::new(&Dialect {
        columns: event_columns!(),
        to_position: str::to_owned,
        from_position: "$5",
        find: "instr",
        accepted_at: concat!(now!(), " - $11"),
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
pub(super) const PAUSE: &str = concat!(
    "
INSERT INTO stripe_webhook_paused_queues (queue, paused_at) VALUES ($1, ",
    now!(),
    ")
ON CONFLICT (queue) DO NOTHING"
);

/// $1 queue.
pub(super) const RESUME: &str = "DELETE FROM stripe_webhook_paused_queues WHERE queue = $1";

/// $1 queue, $2 the highest number that a count reaches. Each count stops there, so it never reads more of the index.
///
/// SQLite uses a partial index only if the query implies its predicate. One state does not, so the predicates of
/// `stripe_webhook_claims_due` and `stripe_webhook_claims_not_completed` are repeated.
pub(super) const STATS: &str = concat!(
    "
SELECT
    (SELECT count(*) FROM (
        SELECT 1 FROM stripe_webhook_claims
        WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND state <> 'in_progress'
            AND due_at <= now LIMIT $2
    )) AS due,
    (SELECT count(*) FROM (
        SELECT 1 FROM stripe_webhook_claims
        WHERE queue = $1 AND state = 'in_progress' AND state IN ('in_progress', 'released', 'discarded', 'exhausted')
        LIMIT $2
    )) AS in_progress,
    (SELECT count(*) FROM (
        SELECT 1 FROM stripe_webhook_claims
        WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND state <> 'in_progress'
            AND due_at > now LIMIT $2
    )) AS scheduled,
    (SELECT count(*) FROM (
        SELECT 1 FROM stripe_webhook_claims
        WHERE queue = $1 AND state = 'exhausted' AND state IN ('in_progress', 'released', 'discarded', 'exhausted')
        LIMIT $2
    )) AS exhausted,
    (SELECT now - due_at FROM stripe_webhook_claims
        WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND state <> 'in_progress'
            AND due_at <= now
        ORDER BY due_at LIMIT 1) AS oldest_due,
    (SELECT now - paused_at FROM stripe_webhook_paused_queues WHERE queue = $1) AS paused_for
FROM (SELECT ",
    now!(),
    " AS now)"
);
