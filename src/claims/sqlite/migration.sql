-- The version of the tables below. Each migration adds its own row. `PRAGMA user_version` belongs to the user.
CREATE TABLE IF NOT EXISTS stripe_webhook_schema (
    version INTEGER NOT NULL PRIMARY KEY
) STRICT;

-- One row per event. `state` has the names of `State`. Times are Unix milliseconds.
CREATE TABLE IF NOT EXISTS stripe_webhook_claims (
    key         TEXT    NOT NULL PRIMARY KEY,
    state       TEXT    NOT NULL,
    token       BLOB    NOT NULL,
    attempts    INTEGER NOT NULL,
    crashes     INTEGER NOT NULL,
    event_type  TEXT    NOT NULL,
    account     TEXT,
    livemode    INTEGER NOT NULL,
    reason      TEXT,
    changed_at  INTEGER NOT NULL,
    -- While in progress, when the lease expires. Afterward, when the event was settled.
    held_until  INTEGER NOT NULL,
    -- `held_until` plus the retention.
    expires_at  INTEGER NOT NULL,
    -- The columns of an inbox. Rows of deduplication have no queue.
    queue       TEXT,
    -- When a worker may take the event. While in progress, the end of the lease.
    due_at      INTEGER,
    accepted_at INTEGER,
    failures    INTEGER NOT NULL DEFAULT 0,
    -- The last attempts that did not complete the event, as a JSON array of arrays of the number, the end, and the reason
    -- or null. Null if there are none.
    past_attempts TEXT
) STRICT, WITHOUT ROWID;

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
    key         TEXT NOT NULL PRIMARY KEY,
    payload     BLOB NOT NULL,
    -- The encoding of the payload, if any.
    codec       TEXT,
    tenant      TEXT,
    secret_name TEXT,
    signed_at   INTEGER,
    -- The trace of the delivery (W3C).
    traceparent TEXT,
    -- Until when a completed or discarded event keeps its payload. Without a time, it loses it at once.
    kept_until  INTEGER
) STRICT;

CREATE INDEX IF NOT EXISTS stripe_webhook_payloads_kept
    ON stripe_webhook_payloads (kept_until)
    WHERE kept_until IS NOT NULL;

-- The queues whose events no worker may take.
CREATE TABLE IF NOT EXISTS stripe_webhook_paused_queues (
    queue     TEXT    NOT NULL PRIMARY KEY,
    paused_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Triggers, because a completion can be a statement in the handler's own transaction. An event that was set aside for
-- lack of a handler keeps its payload, so that it can be replayed.
CREATE TRIGGER IF NOT EXISTS stripe_webhook_payloads_settled
    AFTER UPDATE OF state ON stripe_webhook_claims
    WHEN NEW.queue IS NOT NULL
        AND (NEW.state = 'completed' OR NEW.state = 'discarded' AND NEW.reason IS NOT 'no handler')
    BEGIN
        DELETE FROM stripe_webhook_payloads
        WHERE key = NEW.key
            AND (kept_until IS NULL OR kept_until <= CAST(unixepoch('subsec') * 1000 AS INTEGER));
    END;

CREATE TRIGGER IF NOT EXISTS stripe_webhook_payloads_removed
    AFTER DELETE ON stripe_webhook_claims
    WHEN OLD.queue IS NOT NULL
    BEGIN
        DELETE FROM stripe_webhook_payloads WHERE key = OLD.key;
    END;

INSERT OR IGNORE INTO stripe_webhook_schema (version) VALUES (1);
