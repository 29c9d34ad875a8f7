-- One record for each event.
CREATE TABLE IF NOT EXISTS stripe_webhook_claims (
    key        text        COLLATE "C" PRIMARY KEY,
    -- As `State::name` returns it.
    state      text        NOT NULL,
    -- The fencing token of the current claim.
    token      bytea       NOT NULL,
    attempts   bigint      NOT NULL,
    crashes    bigint      NOT NULL,
    event_type text        NOT NULL,
    account    text,
    livemode   boolean     NOT NULL,
    reason     text,
    changed_at timestamptz NOT NULL,
    -- While in progress, when the lease expires. Afterward, when the event was settled.
    held_until timestamptz NOT NULL,
    -- `held_until` plus the retention.
    expires_at timestamptz NOT NULL
);

-- For `purge`.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_expired
    ON stripe_webhook_claims (expires_at);

-- For `list`. Partial, because nearly all events are completed: completing one removes it from the index.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_not_completed
    ON stripe_webhook_claims (state, changed_at) WHERE state <> 'completed';
