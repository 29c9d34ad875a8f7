//! The inbox's SQL. Accepts and takes run in transactions that hold the write lock, so a record cannot change between
//! statements. Times are as in the statements of the claim store.

use crate::claims::sqlite::{now, with_ended_attempt};

/// $1 key.
pub(super) const FIND: &str = concat!(
    "
SELECT state, queue IS NOT NULL AS is_queued, held_until <= now AS lease_expired,
    expires_at <= now AND (queue IS NULL OR state IN ('completed', 'discarded')) AS record_expired,
    held_until - now AS remaining,
    reason IS 'no handler'
        AND EXISTS (SELECT 1 FROM stripe_webhook_payloads AS p WHERE p.key = $1) AS lacked_handler
FROM stripe_webhook_claims, (SELECT ",
    now!(),
    " AS now)
WHERE key = $1"
);

/// $1 events as a JSON array of arrays: key, queue, type, account, livemode. $2 token, $3 retention in milliseconds.
///
/// Inserts the events that have no record, and returns their keys. `WHERE TRUE` is required by the grammar: without it,
/// SQLite would parse `ON CONFLICT` as a join constraint of the `SELECT`.
pub(super) const INSERT: &str = concat!(
    "
INSERT INTO stripe_webhook_claims
    (key, state, token, attempts, crashes, event_type, account, livemode,
     changed_at, held_until, expires_at, queue, due_at, accepted_at, failures)
SELECT value ->> 0, 'queued', $2, 0, 0, value ->> 2, value ->> 3, value ->> 4,
    now, now, now + $3, value ->> 1, now, now, 0
FROM json_each($1), (SELECT ",
    now!(),
    " AS now)
WHERE TRUE
ON CONFLICT (key) DO NOTHING
RETURNING key"
);

/// $1 key, $2 queue, $3 type, $4 account, $5 livemode, $6 token, $7 retention in milliseconds, $8 attempts, $9 crashes to
/// keep.
pub(super) const REQUEUE: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'queued', token = $6,
    attempts = CASE WHEN $8 THEN attempts ELSE 0 END,
    crashes = CASE WHEN $9 THEN crashes + (state = 'in_progress') ELSE 0 END,
    past_attempts = CASE WHEN NOT $8 THEN NULL WHEN state = 'in_progress' THEN ",
    with_ended_attempt!("held_until", "NULL"),
    " ELSE past_attempts END,
    failures = 0, reason = NULL, event_type = $3, account = $4, livemode = $5,
    changed_at = now, held_until = now, expires_at = now + $7,
    queue = $2, due_at = now, accepted_at = now
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1"
);

/// $1 payloads as a JSON array of arrays: key, first byte and length of the payload in $2, tenant, name of the secret,
/// signing time in Unix seconds, trace. $2 the bytes of all payloads, $3 payload retention in milliseconds or null.
pub(super) const STORE_PAYLOADS: &str = concat!(
    "
INSERT INTO stripe_webhook_payloads (key, payload, tenant, secret_name, signed_at, traceparent, kept_until)
SELECT value ->> 0, coalesce(substr($2, value ->> 1, value ->> 2), x''), value ->> 3, value ->> 4, value ->> 5,
    value ->> 6, ",
    now!(),
    " + $3
FROM json_each($1)
WHERE TRUE
ON CONFLICT (key) DO UPDATE
SET payload = excluded.payload, codec = NULL, tenant = excluded.tenant,
    secret_name = excluded.secret_name, signed_at = excluded.signed_at, traceparent = excluded.traceparent,
    kept_until = excluded.kept_until"
);

/// $1 queue. A plain read, which takes no lock against writers.
pub(super) const IS_DUE: &str = concat!(
    "
SELECT EXISTS (
    SELECT 1 FROM stripe_webhook_claims
    WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND due_at <= ",
    now!(),
    "
        AND NOT EXISTS (SELECT 1 FROM stripe_webhook_paused_queues WHERE queue = $1)
)"
);

/// $1 queue, $2 limit, $3 maximum bytes, $4 maximum crashes. Returns the rows as the take will leave them.
///
/// The length of a blob is read from its header, so payloads that do not fit are not read.
pub(super) const SELECT_DUE: &str = concat!(
    "
WITH due AS MATERIALIZED (
    SELECT key, event_type, state, attempts, crashes, failures, reason, due_at, now - due_at AS waited,
        now - accepted_at AS age
    FROM stripe_webhook_claims, (SELECT ",
    now!(),
    " AS now)
    WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released') AND due_at <= now
        AND NOT EXISTS (SELECT 1 FROM stripe_webhook_paused_queues WHERE queue = $1)
    ORDER BY due_at
    LIMIT $2
), sized AS MATERIALIZED (
    SELECT due.*,
        sum(CASE WHEN due.state <> 'in_progress' THEN coalesce(length(p.payload), 0) ELSE 0 END)
            OVER (ORDER BY due.due_at, due.key) <= $3
            OR row_number() OVER (ORDER BY due.state = 'in_progress', due.due_at, due.key) = 1
            OR due.state = 'in_progress' AS fits
    FROM due LEFT JOIN stripe_webhook_payloads AS p ON p.key = due.key
)
SELECT sized.key, sized.event_type,
    CASE
        WHEN sized.state <> 'in_progress' THEN 'in_progress'
        WHEN sized.crashes + 1 >= $4 THEN 'exhausted'
        ELSE 'released'
    END AS state,
    sized.attempts + 1 AS attempts, sized.crashes, sized.failures, sized.reason, sized.age, sized.waited,
    sized.due_at AS was_due,
    coalesce(p.payload, x'') AS payload, p.codec, p.tenant, p.secret_name, p.signed_at, p.traceparent,
    EXISTS (SELECT 1 FROM sized AS other WHERE NOT other.fits) AS has_more
FROM sized LEFT JOIN stripe_webhook_payloads AS p ON p.key = sized.key AND sized.state <> 'in_progress'
WHERE sized.fits"
);

/// $1 keys as a JSON array, $2 token, $3 lease in milliseconds.
pub(super) const CLAIM: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'in_progress', token = $2, attempts = attempts + 1,
    changed_at = now, held_until = now + $3, expires_at = now + $3 + expires_at - held_until,
    due_at = now + $3
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key IN (SELECT value FROM json_each($1))"
);

/// $1 key, $2 maximum crashes, $3 delay in milliseconds.
pub(super) const CRASH: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET crashes = crashes + 1, past_attempts = ",
    with_ended_attempt!("held_until", "NULL"),
    ",
    state = CASE WHEN crashes + 1 >= $2 THEN 'exhausted' ELSE 'released' END,
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until,
    due_at = CASE WHEN crashes + 1 >= $2 THEN NULL ELSE now + $3 END
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1"
);

/// $1 queue, $2 token.
pub(super) const ABANDON: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = CASE WHEN attempts = 1 THEN 'queued' ELSE 'released' END, attempts = attempts - 1,
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until, due_at = now
FROM (SELECT ",
    now!(),
    " AS now)
WHERE queue = $1 AND state = 'in_progress' AND token = $2 AND due_at > now"
);

/// $1 pairs of key and token in hexadecimal, as a JSON array of arrays. A trigger deletes the payloads.
pub(super) const COMPLETE_ALL: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = 'completed', due_at = NULL,
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until
FROM (SELECT ",
    now!(),
    " AS now), (SELECT value ->> 0 AS held_key, value ->> 1 AS held_token FROM json_each($1))
WHERE key = held_key AND lower(hex(token)) = held_token AND state = 'in_progress'
RETURNING key, token"
);

/// $1 key, $2 token, $3 state, $4 reason, $5 failures to add, $6 delay in milliseconds or null.
pub(super) const RESCHEDULE: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = $3, reason = $4, failures = failures + $5, past_attempts = ",
    with_ended_attempt!("now", "$4"),
    ",
    changed_at = now, held_until = now, expires_at = now + expires_at - held_until, due_at = now + $6
FROM (SELECT ",
    now!(),
    " AS now)
WHERE key = $1 AND token = $2 AND state = 'in_progress'"
);

/// $1 key, $2 token, $3 state.
pub(super) const IS_IN_STATE: &str = "
SELECT EXISTS (
    SELECT 1 FROM stripe_webhook_claims WHERE key = $1 AND token = $2 AND state = $3
)";
