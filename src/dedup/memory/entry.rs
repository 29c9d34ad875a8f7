use std::time::Duration;

use tokio::time::Instant;

use crate::dedup::claim::{ClaimRequest, Grant, Settled};
use crate::dedup::key::Key;
use crate::dedup::record::{Record, State};
use crate::dedup::token::Token;
use crate::event::EventType;

/// What is remembered of an event.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) state: State,
    pub(super) token: Token,
    pub(super) attempts: u32,
    pub(super) crashes: u32,
    /// Of one in progress: when its lease lapses; of any other: when it was settled.
    pub(super) until: Instant,
    /// Its place in the order of what is settled, if it is.
    pub(super) place: Option<u64>,
    changed_at: Instant,
    event_type: EventType,
    account: Option<Box<str>>,
    livemode: bool,
    last_error: Option<Box<str>>,
}

impl Entry {
    pub(super) fn new(request: &ClaimRequest, now: Instant) -> Self {
        Self {
            state: State::InProgress,
            token: request.token,
            attempts: 1,
            crashes: 0,
            until: after(now, request.lease),
            place: None,
            changed_at: now,
            event_type: request.event_type.clone(),
            account: request.account.as_deref().map(Box::from),
            livemode: request.livemode,
            last_error: None,
        }
    }

    pub(super) fn has_lapsed(&self, now: Instant) -> bool {
        self.state == State::InProgress && self.until <= now
    }

    pub(super) fn has_expired(&self, now: Instant, retention: Duration) -> bool {
        after(self.until, retention) <= now
    }

    pub(super) fn claim_again(&mut self, request: &ClaimRequest, now: Instant) {
        self.state = State::InProgress;
        self.token = request.token;
        self.attempts = self.attempts.saturating_add(1);
        self.until = after(now, request.lease);
        self.changed_at = now;
    }

    pub(super) fn renew(&mut self, grant: &Grant, now: Instant) -> Settled {
        match self.state {
            State::InProgress if self.token == *grant.token() => {
                self.until = after(now, grant.lease());
                self.changed_at = now;
                Settled::Applied
            }
            State::Done if self.token == *grant.token() => Settled::Applied,
            _ => Settled::LeaseLost,
        }
    }

    pub(super) fn settle(&mut self, state: State, error: Option<&str>, now: Instant) {
        self.state = state;
        self.until = now;
        self.changed_at = now;
        if let Some(error) = error {
            self.last_error = Some(error.into());
        }
    }

    pub(super) fn record(&self, key: &Key, now: Instant) -> Record {
        Record {
            event_type: self.event_type.as_str().to_owned(),
            account: self.account.as_deref().map(str::to_owned),
            livemode: self.livemode,
            attempts: self.attempts,
            crashes: self.crashes,
            last_error: self.last_error.as_deref().map(str::to_owned),
            age: now.duration_since(self.changed_at),
            ..Record::new(key.clone(), self.state)
        }
    }
}

/// A duration that ends beyond what can be told has not ended in a hundred years either.
fn after(start: Instant, duration: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    start + duration.min(CENTURY)
}
