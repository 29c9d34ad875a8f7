-- One record for each event. Times are Unix milliseconds.
CREATE TABLE IF NOT EXISTS stripe_webhook_claims (
    key        TEXT    NOT NULL PRIMARY KEY,
    -- As `State::name` returns it.
    state      TEXT    NOT NULL,
    -- The fencing token of the current claim.
    token      BLOB    NOT NULL,
    attempts   INTEGER NOT NULL,
    crashes    INTEGER NOT NULL,
    event_type TEXT    NOT NULL,
    account    TEXT,
    livemode   INTEGER NOT NULL,
    reason     TEXT,
    changed_at INTEGER NOT NULL,
    -- While in progress, when the lease expires. Afterward, when the event was settled.
    held_until INTEGER NOT NULL,
    -- `held_until` plus the retention.
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- For `purge`.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_expired
    ON stripe_webhook_claims (expires_at);

-- For `list`. Partial, because nearly all events are completed: completing one removes it from the index.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_not_completed
    ON stripe_webhook_claims (state, changed_at) WHERE state <> 'completed';
