//! The inbox's SQL. Locks, isolation and time are as in the statements of the claim store. Each statement is a
//! transaction of its own.

use crate::claims::postgres::with_ended_attempt;

/// Parallel arrays, one element per event: $1 keys, $2 queues, $3 types, $4 accounts, $5 livemodes, $6 payloads,
/// $7 tenants, $8 names of secrets, $9 signing times in Unix seconds. $10 token, $11 retention in milliseconds, $12 payload
/// retention in milliseconds or null, $13 the number of events, $14 traces.
///
/// Stores the events that the store does not have, and returns one row for each of these and for each that it has.
/// Returns no row for an event that a concurrent accept inserted after this statement's snapshot.
///
/// Sorted by key, because two batches that insert the same keys in different orders would deadlock. A duplicate does not
/// reach the `INSERT`, which would wait for an open `complete_in`.
///
/// `LIMIT $13` limits nothing. A generic plan assumes that a limit by parameter returns a tenth of the rows. Without it,
/// the generic plan expects more events than a batch of one has, so PostgreSQL would plan each such batch again, which takes
/// longer than running it.
///
/// `found` looks up the first key that is not less, which can only use the primary key. A plain `key = input.key` reads the
/// whole table if the plan was made when the table was small, until the next `ANALYZE`.
pub(super) const ACCEPT: &str = "
WITH input AS MATERIALIZED (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[], $6::bytea[],
        $7::text[], $8::text[], $9::bigint[], $14::text[])
        AS input (key, queue, event_type, account, livemode, payload, tenant, secret_name, signed_at, traceparent)
    LIMIT $13
), found AS MATERIALIZED (
    SELECT c.key, state, queue IS NOT NULL AS is_queued, held_until <= clock_timestamp() AS lease_expired,
        expires_at <= clock_timestamp()
            AND (queue IS NULL OR state IN ('completed', 'discarded')) AS record_expired,
        (extract(epoch FROM held_until - clock_timestamp()) * 1000)::bigint AS remaining,
        coalesce(reason = 'no handler', FALSE)
            AND EXISTS (SELECT FROM stripe_webhook_payloads AS p WHERE p.key = c.key) AS lacked_handler
    FROM (SELECT key AS wanted FROM input) AS input CROSS JOIN LATERAL (
        SELECT key, state, queue, held_until, expires_at, reason
        FROM stripe_webhook_claims
        WHERE key >= wanted ORDER BY key LIMIT 1
    ) AS c
    WHERE c.key = wanted
), inserted AS (
    INSERT INTO stripe_webhook_claims
        (key, state, token, attempts, crashes, event_type, account, livemode,
         changed_at, held_until, expires_at, queue, due_at, accepted_at, failures)
    SELECT key, 'queued', $10, 0, 0, event_type, account, livemode,
        clock_timestamp(), clock_timestamp(), clock_timestamp() + $11 * interval '1 millisecond',
        queue, clock_timestamp(), clock_timestamp(), 0
    FROM input
    WHERE NOT EXISTS (SELECT FROM found WHERE found.key = input.key)
    ORDER BY key
    ON CONFLICT (key) DO NOTHING
    RETURNING key
), stored AS (
    INSERT INTO stripe_webhook_payloads (key, payload, tenant, secret_name, signed_at, traceparent, kept_until)
    SELECT key, payload, tenant, secret_name, to_timestamp(signed_at), traceparent,
        clock_timestamp() + $12 * interval '1 millisecond'
    FROM input JOIN inserted USING (key)
    ON CONFLICT (key) DO UPDATE
    SET payload = excluded.payload, codec = NULL, tenant = excluded.tenant,
        secret_name = excluded.secret_name, signed_at = excluded.signed_at, traceparent = excluded.traceparent,
        kept_until = excluded.kept_until
)
SELECT key, FALSE AS is_stored, state, is_queued, lease_expired, record_expired, remaining, lacked_handler
FROM found
UNION ALL
SELECT key, TRUE, 'queued', TRUE, FALSE, FALSE, 0, FALSE FROM inserted";

/// $1 key, $2 queue, $3 type, $4 account, $5 livemode, $6 payload, $7 tenant, $8 name of the secret, $9 signing time in
/// Unix seconds, $10 token, $11 retention in milliseconds, $12 payload retention in milliseconds or null, $13 whether the
/// delivery is a resend, $14 trace.
///
/// Queues an event whose record has expired, or that deduplication left open, or that was given up. Repeats the
/// conditions of `decide`, because the record may have changed since it was read.
pub(super) const REQUEUE: &str = concat!(
    "
WITH requeued AS (
    UPDATE stripe_webhook_claims AS c
    SET state = 'queued', token = $10,
        attempts = CASE WHEN found.has_expired THEN 0 ELSE c.attempts END,
        crashes = CASE
            WHEN found.has_expired OR c.state IN ('exhausted', 'discarded') THEN 0
            ELSE c.crashes + (c.state = 'in_progress')::int
        END,
        past_attempts = CASE
            WHEN found.has_expired THEN NULL
            WHEN c.state = 'in_progress' THEN ",
    with_ended_attempt!("held_until", "NULL"),
    "
            ELSE c.past_attempts
        END,
        failures = 0, reason = NULL, event_type = $3, account = $4, livemode = $5,
        changed_at = clock_timestamp(), held_until = clock_timestamp(),
        expires_at = clock_timestamp() + $11 * interval '1 millisecond',
        queue = $2, due_at = clock_timestamp(), accepted_at = clock_timestamp()
    FROM (
        SELECT key, expires_at <= clock_timestamp()
            AND (queue IS NULL OR state IN ('completed', 'discarded')) AS has_expired
        FROM stripe_webhook_claims
        WHERE key = $1
            AND (expires_at <= clock_timestamp() AND (queue IS NULL OR state IN ('completed', 'discarded'))
                OR queue IS NULL AND state = 'released'
                OR queue IS NULL AND state = 'in_progress' AND held_until <= clock_timestamp()
                OR state = 'discarded' AND reason = 'no handler'
                    AND EXISTS (SELECT FROM stripe_webhook_payloads AS p WHERE p.key = $1)
                OR state = 'exhausted' AND ($13 OR queue IS NULL))
        FOR NO KEY UPDATE NOWAIT
    ) AS found
    WHERE c.key = found.key
    RETURNING c.key
), stored AS (
    INSERT INTO stripe_webhook_payloads (key, payload, tenant, secret_name, signed_at, traceparent, kept_until)
    SELECT key, $6, $7, $8, to_timestamp($9), $14, clock_timestamp() + $12 * interval '1 millisecond'
    FROM requeued
    ON CONFLICT (key) DO UPDATE
    SET payload = excluded.payload, codec = NULL, tenant = excluded.tenant,
        secret_name = excluded.secret_name, signed_at = excluded.signed_at, traceparent = excluded.traceparent,
        kept_until = excluded.kept_until
)
SELECT key FROM requeued"
);

/// $1 queue, $2 watermark in Unix microseconds, $3 limit, $4 token, $5 lease in milliseconds, $6 maximum crashes,
/// $7 maximum bytes.
///
/// Claims the events that are due. `due_at > $2` skips the index entries of events that were taken before, which
/// PostgreSQL keeps until a vacuum: reading them would make each take slower than the last.
///
/// A row whose lease expired is not taken. It is released with a random delay, or exhausted. `SKIP LOCKED` leaves rows to
/// the other worker, or the handler's transaction, that has locked them.
///
/// `octet_length` of a stored value needs no decompression, so payloads that do not fit are not read.
pub(super) const TAKE: &str = concat!(
    "
WITH due AS MATERIALIZED (
    SELECT key, state, due_at
    FROM stripe_webhook_claims
    WHERE queue = $1 AND state IN ('queued', 'in_progress', 'released')
        AND due_at > to_timestamp($2 / 1000000.0) AND due_at <= (SELECT clock_timestamp())
        AND NOT EXISTS (SELECT FROM stripe_webhook_paused_queues WHERE queue = $1)
    ORDER BY due_at
    LIMIT $3
    FOR NO KEY UPDATE SKIP LOCKED
), sized AS MATERIALIZED (
    SELECT due.key, due.state, due.due_at,
        sum(CASE WHEN due.state <> 'in_progress' THEN coalesce(octet_length(p.payload), 0) ELSE 0 END)
            OVER (ORDER BY due.due_at, due.key) <= $7
            OR row_number() OVER (ORDER BY due.state = 'in_progress', due.due_at, due.key) = 1
            OR due.state = 'in_progress' AS fits
    FROM due LEFT JOIN stripe_webhook_payloads AS p ON p.key = due.key
)
UPDATE stripe_webhook_claims AS c
SET state = CASE
        WHEN sized.state <> 'in_progress' THEN 'in_progress'
        WHEN c.crashes + 1 >= $6 THEN 'exhausted'
        ELSE 'released'
    END,
    token = CASE WHEN sized.state <> 'in_progress' THEN $4 ELSE c.token END,
    attempts = c.attempts + (sized.state <> 'in_progress')::int,
    crashes = c.crashes + (sized.state = 'in_progress')::int,
    past_attempts = CASE WHEN sized.state = 'in_progress' THEN ",
    with_ended_attempt!("held_until", "NULL"),
    " ELSE c.past_attempts END,
    changed_at = clock_timestamp(),
    held_until = clock_timestamp()
        + CASE WHEN sized.state <> 'in_progress' THEN $5 ELSE 0 END * interval '1 millisecond',
    expires_at = clock_timestamp()
        + CASE WHEN sized.state <> 'in_progress' THEN $5 ELSE 0 END * interval '1 millisecond'
        + (c.expires_at - c.held_until),
    due_at = CASE
        WHEN sized.state <> 'in_progress' THEN clock_timestamp() + $5 * interval '1 millisecond'
        WHEN c.crashes + 1 >= $6 THEN NULL
        ELSE clock_timestamp() + random() * least(5 * 2 ^ least(c.crashes + 1, 10), 600) * interval '1 second'
    END
FROM sized LEFT JOIN stripe_webhook_payloads AS p ON p.key = sized.key AND sized.state <> 'in_progress'
WHERE c.key = sized.key AND sized.fits
RETURNING c.key, c.event_type, c.state, c.attempts, c.crashes, c.failures, c.reason,
    (extract(epoch FROM clock_timestamp() - c.accepted_at) * 1000)::bigint AS age,
    (extract(epoch FROM sized.due_at) * 1000000)::bigint AS was_due,
    (extract(epoch FROM clock_timestamp() - sized.due_at) * 1000)::bigint AS waited,
    coalesce(p.payload, '') AS payload, p.codec, p.tenant, p.secret_name, p.traceparent,
    extract(epoch FROM p.signed_at)::bigint AS signed_at,
    EXISTS (SELECT FROM sized AS other WHERE NOT other.fits) AS has_more"
);

/// $1 queue, $2 token.
///
/// The condition that `due_at` is in the future limits the scan of the index, which is ordered by `due_at`, to events in
/// progress and rescheduled ones. It skips the backlog, whose `due_at` has passed.
pub(super) const ABANDON: &str = "
UPDATE stripe_webhook_claims
SET state = CASE WHEN attempts = 1 THEN 'queued' ELSE 'released' END, attempts = attempts - 1,
    changed_at = clock_timestamp(), held_until = clock_timestamp(),
    expires_at = clock_timestamp() + (expires_at - held_until),
    due_at = clock_timestamp()
WHERE key = ANY (ARRAY(
    SELECT key FROM stripe_webhook_claims
    WHERE queue = $1 AND state = 'in_progress' AND token = $2 AND due_at > (SELECT clock_timestamp())
    FOR NO KEY UPDATE SKIP LOCKED
))";

/// Parallel arrays: $1 keys, $2 tokens. $3 their number.
///
/// `SKIP LOCKED` leaves events to `complete` whose rows are locked, by a handler's transaction for example: they must not
/// hold up the others. [`ACCEPT`] explains `LIMIT $3`.
pub(super) const COMPLETE_ALL: &str = "
WITH held AS MATERIALIZED (
    SELECT * FROM unnest($1::text[], $2::bytea[]) AS held (key, token) LIMIT $3
), locked AS MATERIALIZED (
    SELECT c.key
    FROM held JOIN stripe_webhook_claims AS c ON c.key = held.key AND c.token = held.token
    WHERE c.state IS NOT DISTINCT FROM 'in_progress'
    FOR NO KEY UPDATE OF c SKIP LOCKED
), completed AS (
    UPDATE stripe_webhook_claims AS c
    SET state = 'completed', due_at = NULL,
        changed_at = clock_timestamp(),
        held_until = clock_timestamp(),
        expires_at = clock_timestamp() + (expires_at - held_until)
    FROM locked
    WHERE c.key = locked.key
    RETURNING c.key, c.token
), removed AS (
    DELETE FROM stripe_webhook_payloads
    WHERE key IN (SELECT key FROM completed) AND (kept_until IS NULL OR kept_until <= clock_timestamp())
)
SELECT key, token FROM completed";

/// $1 key, $2 token, $3 state, $4 reason, $5 failures to add, $6 delay in milliseconds or null.
pub(super) const RESCHEDULE: &str = concat!(
    "
UPDATE stripe_webhook_claims
SET state = $3, reason = $4, failures = failures + $5, past_attempts = ",
    with_ended_attempt!("clock_timestamp()", "$4"),
    ",
    changed_at = clock_timestamp(), held_until = clock_timestamp(),
    expires_at = clock_timestamp() + (expires_at - held_until),
    due_at = clock_timestamp() + $6 * interval '1 millisecond'
WHERE key = (
    SELECT key FROM stripe_webhook_claims
    WHERE key = $1 AND token = $2 AND state = 'in_progress'
    FOR NO KEY UPDATE NOWAIT
)"
);

/// $1 key, $2 token, $3 state.
pub(super) const IS_IN_STATE: &str = "
SELECT EXISTS (
    SELECT FROM stripe_webhook_claims WHERE key = $1 AND token = $2 AND state = $3
)";
