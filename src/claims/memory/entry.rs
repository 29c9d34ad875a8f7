use std::time::Duration;

use tokio::time::Instant;

use crate::claims::claim::{ClaimRequest, ClaimUpdate, Grant};
use crate::claims::decision::Found;
use crate::claims::key::Key;
use crate::claims::record::{Record, State};
use crate::claims::times::clamped;
use crate::claims::token::Token;
use crate::event::EventType;

/// The record of one event.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) state: State,
    pub(super) token: Token,
    pub(super) attempts: u32,
    pub(super) crashes: u32,
    /// While in progress, when the lease expires. Afterward, when the event was settled.
    pub(super) lease_or_settled_at: Instant,
    /// Position in the eviction order. Only settled events have one.
    pub(super) eviction_seq: Option<u64>,
    changed_at: Instant,
    event_type: EventType,
    account: Option<Box<str>>,
    livemode: bool,
    reason: Option<Box<str>>,
}

impl Entry {
    pub(super) fn new(request: &ClaimRequest, now: Instant) -> Self {
        Self {
            state: State::InProgress,
            token: request.token,
            attempts: 1,
            crashes: 0,
            lease_or_settled_at: after(now, request.lease),
            eviction_seq: None,
            changed_at: now,
            event_type: request.event_type.clone(),
            account: request.account.as_deref().map(Box::from),
            livemode: request.livemode,
            reason: None,
        }
    }

    pub(super) fn found(&self, request: &ClaimRequest, now: Instant, retention: Duration) -> Found {
        Found {
            state: self.state,
            is_own: self.token == request.token,
            lease_expired: self.lease_or_settled_at <= now,
            record_expired: self.has_expired(now, retention),
            attempts: self.attempts,
            crashes: self.crashes,
            remaining: self.lease_or_settled_at.saturating_duration_since(now),
        }
    }

    pub(super) fn has_expired(&self, now: Instant, retention: Duration) -> bool {
        after(self.lease_or_settled_at, retention) <= now
    }

    /// Claims the event again. An expired lease counts as a crash.
    pub(super) fn reclaim(&mut self, request: &ClaimRequest, now: Instant) {
        self.crashes += u32::from(self.state == State::InProgress);
        self.state = State::InProgress;
        self.token = request.token;
        self.attempts = self.attempts.saturating_add(1);
        self.lease_or_settled_at = after(now, request.lease);
        self.changed_at = now;
    }

    pub(super) fn renew(&mut self, grant: &Grant, now: Instant) -> ClaimUpdate {
        match self.state {
            State::InProgress if self.token == *grant.token() => {
                self.lease_or_settled_at = after(now, grant.lease());
                self.changed_at = now;
                ClaimUpdate::Applied
            }
            State::Completed if self.token == *grant.token() => ClaimUpdate::Applied,
            _ => ClaimUpdate::LeaseLost,
        }
    }

    pub(super) fn settle(&mut self, state: State, reason: Option<&str>, now: Instant) {
        self.state = state;
        self.lease_or_settled_at = now;
        self.changed_at = now;
        if let Some(reason) = reason {
            self.reason = Some(reason.into());
        }
    }

    pub(super) fn record(&self, key: &Key, now: Instant) -> Record {
        Record {
            event_type: self.event_type.as_str().to_owned(),
            account: self.account.as_deref().map(str::to_owned),
            livemode: self.livemode,
            attempts: self.attempts,
            crashes: self.crashes,
            reason: self.reason.as_deref().map(str::to_owned),
            age: now.duration_since(self.changed_at),
            ..Record::new(key.clone(), self.state)
        }
    }
}

fn after(start: Instant, duration: Duration) -> Instant {
    start + clamped(duration)
}
