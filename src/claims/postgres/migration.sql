-- The version of the tables below. Each migration adds its own row.
CREATE TABLE IF NOT EXISTS stripe_webhook_schema (
    version integer PRIMARY KEY
);

-- One row per event. `state` has the names of `State`.
CREATE TABLE IF NOT EXISTS stripe_webhook_claims (
    key         text        COLLATE "C" PRIMARY KEY,
    state       text        NOT NULL,
    token       bytea       NOT NULL,
    attempts    bigint      NOT NULL,
    crashes     bigint      NOT NULL,
    event_type  text        NOT NULL,
    account     text,
    livemode    boolean     NOT NULL,
    reason      text,
    changed_at  timestamptz NOT NULL,
    -- While in progress, when the lease expires. Afterward, when the event was settled.
    held_until  timestamptz NOT NULL,
    -- `held_until` plus the retention.
    expires_at  timestamptz NOT NULL,
    -- The columns of an inbox. Rows of deduplication have no queue.
    queue       text,
    -- When a worker may take the event. While in progress, the end of the lease.
    due_at      timestamptz,
    accepted_at timestamptz,
    failures    bigint      NOT NULL DEFAULT 0,
    -- The last attempts that did not complete the event: an array of arrays of the number, the end in Unix milliseconds,
    -- and the reason or null. Null if there are none.
    past_attempts jsonb
) WITH (
    -- By default, autovacuum waits until a fifth of the table has changed. Takes read dead index entries until then.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 10000
);

-- Open and exhausted events of an inbox do not expire.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_expired
    ON stripe_webhook_claims (expires_at)
    WHERE queue IS NULL OR state IN ('completed', 'discarded');

-- Completed events are by far the most numerous, so they are not indexed. Queued ones have the next index.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_not_completed
    ON stripe_webhook_claims (state, changed_at)
    WHERE state IN ('in_progress', 'released', 'discarded', 'exhausted');

CREATE INDEX IF NOT EXISTS stripe_webhook_claims_due
    ON stripe_webhook_claims (queue, due_at)
    WHERE state IN ('queued', 'in_progress', 'released');

-- In a table of their own, so that the rows of completed events stay small.
CREATE TABLE IF NOT EXISTS stripe_webhook_payloads (
    key         text  COLLATE "C" PRIMARY KEY,
    payload     bytea NOT NULL,
    -- The encoding of the payload, if any.
    codec       text,
    tenant      text,
    secret_name text,
    signed_at   timestamptz,
    -- The trace of the delivery (W3C).
    traceparent text,
    -- Until when a completed or discarded event keeps its payload. Without a time, it loses it at once.
    kept_until  timestamptz
) WITH (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 10000
);

CREATE INDEX IF NOT EXISTS stripe_webhook_payloads_kept
    ON stripe_webhook_payloads (kept_until)
    WHERE kept_until IS NOT NULL;

-- The queues whose events no worker may take.
CREATE TABLE IF NOT EXISTS stripe_webhook_paused_queues (
    queue     text        COLLATE "C" PRIMARY KEY,
    paused_at timestamptz NOT NULL
);

INSERT INTO stripe_webhook_schema (version) VALUES (1) ON CONFLICT DO NOTHING;
