-- The state of each event, by the name that it has in `State`.
CREATE TABLE IF NOT EXISTS stripe_webhook_claims (
    key        text        COLLATE "C" PRIMARY KEY,
    state      text        NOT NULL,
    token      bytea       NOT NULL,
    attempts   bigint      NOT NULL,
    crashes    bigint      NOT NULL,
    event_type text        NOT NULL,
    account    text,
    livemode   boolean     NOT NULL,
    reason text,
    changed_at timestamptz NOT NULL,
    -- In progress: when the lease lapses. Else: when it was settled.
    held_until timestamptz NOT NULL,
    -- The retention later.
    expires_at timestamptz NOT NULL
);

CREATE INDEX IF NOT EXISTS stripe_webhook_claims_expired
    ON stripe_webhook_claims (expires_at);

-- Nearly all events are done.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_not_completed
    ON stripe_webhook_claims (state, changed_at) WHERE state <> 'completed';
