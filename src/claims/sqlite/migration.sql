-- The state of each event, by the name that it has in `State`. Times are Unix milliseconds.
CREATE TABLE IF NOT EXISTS stripe_webhook_claims (
    key        TEXT    NOT NULL PRIMARY KEY,
    state      TEXT    NOT NULL,
    token      BLOB    NOT NULL,
    attempts   INTEGER NOT NULL,
    crashes    INTEGER NOT NULL,
    event_type TEXT    NOT NULL,
    account    TEXT,
    livemode   INTEGER NOT NULL,
    reason TEXT,
    changed_at INTEGER NOT NULL,
    -- In progress: when the lease lapses. Else: when it was settled.
    held_until INTEGER NOT NULL,
    -- The retention later.
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS stripe_webhook_claims_expired
    ON stripe_webhook_claims (expires_at);

-- Nearly all events are done.
CREATE INDEX IF NOT EXISTS stripe_webhook_claims_not_completed
    ON stripe_webhook_claims (state, changed_at) WHERE state <> 'completed';
