//! The SQL of an operator's calls. Locks, isolation and time are as in the statements of the claim store.

use crate::claims::State;
use crate::inbox::sql::matches_filter;

/// $1 keys.
pub(super) const REPLAY: &str = "
UPDATE stripe_webhook_claims
SET state = 'queued', crashes = 0, failures = 0,
    changed_at = clock_timestamp(), held_until = clock_timestamp(),
    expires_at = clock_timestamp() + (expires_at - held_until),
    due_at = clock_timestamp(), accepted_at = clock_timestamp()
WHERE key = ANY (ARRAY(
    SELECT key FROM stripe_webhook_claims AS c
    WHERE key = ANY ($1) AND queue IS NOT NULL AND state <> 'in_progress'
        AND EXISTS (SELECT FROM stripe_webhook_payloads AS p WHERE p.key = c.key)
    ORDER BY key
    FOR NO KEY UPDATE SKIP LOCKED
))";

/// $1 keys, $2 reason. Returns the number of events that were discarded.
pub(super) const DISCARD: &str = "
WITH discarded AS (
    UPDATE stripe_webhook_claims
    SET state = 'discarded', reason = $2, due_at = NULL,
        changed_at = clock_timestamp(), held_until = clock_timestamp(),
        expires_at = clock_timestamp() + (expires_at - held_until)
    WHERE key = ANY (ARRAY(
        SELECT key FROM stripe_webhook_claims AS c
        WHERE key = ANY ($1) AND queue IS NOT NULL
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
        "key, state, queue, event_type, account, livemode, attempts, crashes, reason, failures,
    (extract(epoch FROM clock_timestamp() - changed_at) * 1000)::bigint AS age,
    (extract(epoch FROM clock_timestamp() - accepted_at) * 1000)::bigint AS accepted_ago,
    (extract(epoch FROM due_at - clock_timestamp()) * 1000)::bigint AS due_in,
    EXISTS (SELECT FROM stripe_webhook_payloads AS p WHERE p.key = c.key) AS has_payload"
    };
}

macro_rules! matches {
    () => {
        matches_filter!(
            "strpos",
            "(SELECT clock_timestamp()) - $11 * interval '1 millisecond'"
        )
    };
}

/// Reads up to `$max` records after the position $5, in Unix microseconds, and key $6, and numbers them. A filter that selects few of them
/// must not read a whole index: it would hold up the page.
macro_rules! scanned {
    ($records:literal, $position:literal, $max:literal) => {
        concat!(
            "(
    SELECT c.*, row_number() OVER (ORDER BY ",
            $position,
            ", key) AS number
    FROM (
        SELECT *, ",
            matches!(),
            " AS matches
        FROM stripe_webhook_claims AS c
        WHERE ",
            $records,
            " AND (",
            $position,
            ", key) > (to_timestamp($5 / 1000000.0), $6)
        ORDER BY ",
            $position,
            ", key
        LIMIT ",
            $max,
            "
    ) AS c
) AS c
WHERE matches OR number = ",
            $max
        )
    };
}

/// The statements that read the events that a filter selects, from the records of one index, in its order. The parameters
/// are those of `matches_filter`, `scanned`, and $8 the maximum number of rows.
macro_rules! selects {
    ($records:literal, $position:literal) => {
        Selects {
            page: concat!(
                "
SELECT ",
                event_columns!(),
                ", (extract(epoch FROM ",
                $position,
                ") * 1000000)::bigint AS position, matches, number = 10000 AS is_last
FROM ",
                scanned!($records, $position, 10000),
                "
ORDER BY ",
                $position,
                ", key
LIMIT $8"
            ),
            keys: concat!(
                "
SELECT key
FROM stripe_webhook_claims AS c
WHERE ",
                $records,
                " AND (",
                $position,
                ", key) > (to_timestamp($5 / 1000000.0), $6)
    AND ",
                matches!(),
                "
ORDER BY ",
                $position,
                ", key
LIMIT $8"
            ),
            count: concat!(
                "
SELECT count(CASE WHEN matches THEN 1 END) AS events, coalesce(max(number), 0) = 100000 AS was_cut
FROM (
    SELECT matches, number FROM ",
                scanned!($records, $position, 100000),
                "
    LIMIT $8
) AS c"
            ),
        }
    };
}

/// See the macro `selects`.
pub(super) struct Selects {
    /// Reads at most `EventPage::MAX_RECORDS` records.
    pub(super) page: &'static str,
    /// Reads as many records as it takes, for a change.
    pub(super) keys: &'static str,
    /// Reads at most `EventCount::MAX_RECORDS` records.
    pub(super) count: &'static str,
}

impl Selects {
    /// An index contains few states, and the planner uses a partial index only if the query implies its predicate.
    pub(super) fn of(state: State) -> &'static Self {
        match state {
            State::Queued => &QUEUED,
            State::Completed => &COMPLETED,
            _ => &NOT_COMPLETED,
        }
    }
}

/// Reads `stripe_webhook_claims_due`. A queued event is due since its last change.
const QUEUED: Selects = selects!(
    "queue = $1 AND state IN ('queued', 'in_progress', 'released')",
    "due_at"
);

/// Reads `stripe_webhook_claims_not_completed`.
const NOT_COMPLETED: Selects = selects!(
    "state = $2 AND state IN ('in_progress', 'released', 'discarded', 'exhausted')",
    "changed_at"
);

/// Reads `stripe_webhook_claims_expired`. A completed event expires at its last change plus the retention.
const COMPLETED: Selects = selects!("state IN ('completed', 'discarded')", "expires_at");

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
