use std::time::Duration;
#[cfg(feature = "testing")]
use std::{sync::Arc, time::SystemTime};

use tokio::time::Instant;

use super::ended_attempts::EndedAttempts;
use crate::claims::claim::{ClaimRequest, ClaimUpdate, Grant};
use crate::claims::decision::Found;
use crate::claims::key::Key;
use crate::claims::record::{Record, State};
use crate::claims::times::clamped;
use crate::claims::token::Token;
use crate::event::EventType;

/// The record of one event.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) state: State,
    pub(crate) token: Token,
    pub(crate) attempts: u32,
    pub(crate) crashes: u32,
    /// While in progress, when the lease expires. Afterward, when the event was settled.
    pub(crate) lease_or_settled_at: Instant,
    /// Position in the eviction order. Only settled events have one.
    pub(crate) eviction_seq: Option<u64>,
    pub(crate) changed_at: Instant,
    pub(crate) event_type: EventType,
    pub(crate) account: Option<Box<str>>,
    pub(crate) livemode: bool,
    pub(crate) reason: Option<Box<str>>,
    pub(crate) ended_attempts: EndedAttempts,
    /// Set if the event is in an inbox. Boxed, because most entries are of deduplication only.
    #[cfg(feature = "testing")]
    pub(crate) inbox: Option<Box<InboxEntry>>,
}

/// The fields that only an event in an inbox has.
#[cfg(feature = "testing")]
#[derive(Clone, Debug)]
pub(crate) struct InboxEntry {
    pub(crate) queue: Arc<str>,
    /// When the event may run, unless it is settled or exhausted.
    pub(crate) due_at: Option<Instant>,
    pub(crate) accepted_at: Instant,
    pub(crate) failures: u32,
    pub(crate) payload: Option<StoredPayload>,
}

/// A payload and how it was verified.
#[cfg(feature = "testing")]
#[derive(Clone)]
pub(crate) struct StoredPayload {
    pub(crate) bytes: bytes::Bytes,
    pub(crate) tenant: Option<String>,
    pub(crate) secret_name: Option<String>,
    pub(crate) signed_at: Option<SystemTime>,
    pub(crate) traceparent: Option<String>,
}

#[cfg(feature = "testing")]
impl std::fmt::Debug for StoredPayload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoredPayload")
            .field("payload_bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

impl Entry {
    pub(crate) fn new(request: &ClaimRequest, now: Instant) -> Self {
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
            ended_attempts: EndedAttempts::default(),
            #[cfg(feature = "testing")]
            inbox: None,
        }
    }

    pub(in crate::claims) fn found(
        &self,
        request: &ClaimRequest,
        now: Instant,
        retention: Duration,
    ) -> Found {
        Found {
            state: self.state,
            is_queued: self.is_queued(),
            is_own: self.token == request.token,
            lease_expired: self.lease_or_settled_at <= now,
            record_expired: self.has_expired(now, retention),
            attempts: self.attempts,
            crashes: self.crashes,
            remaining: self.lease_or_settled_at.saturating_duration_since(now),
        }
    }

    pub(crate) fn has_expired(&self, now: Instant, retention: Duration) -> bool {
        !self.must_be_kept() && after(self.lease_or_settled_at, retention) <= now
    }

    /// Returns whether the event is in an inbox.
    pub(crate) fn is_queued(&self) -> bool {
        #[cfg(feature = "testing")]
        return self.inbox.is_some();
        #[cfg(not(feature = "testing"))]
        false
    }

    /// Returns whether the record must not expire: an inbox has the only copy of an event that is not settled.
    pub(crate) fn must_be_kept(&self) -> bool {
        self.is_queued() && !matches!(self.state, State::Completed | State::Discarded)
    }

    /// Claims the event again. An expired lease counts as a crash.
    pub(crate) fn reclaim(&mut self, request: &ClaimRequest, now: Instant) {
        if self.state == State::InProgress {
            self.crash();
        }
        self.state = State::InProgress;
        self.token = request.token;
        self.attempts = self.attempts.saturating_add(1);
        self.lease_or_settled_at = after(now, request.lease);
        self.changed_at = now;
    }

    /// Counts a crash of the current attempt, whose lease has expired.
    pub(crate) fn crash(&mut self) {
        self.crashes += 1;
        self.ended_attempts
            .push(self.attempts, self.lease_or_settled_at, None);
    }

    pub(crate) fn renew(&mut self, grant: &Grant, now: Instant) -> ClaimUpdate {
        match self.state {
            State::InProgress if self.token == *grant.token() => {
                self.lease_or_settled_at = after(now, grant.lease());
                self.changed_at = now;
                self.set_due(Some(self.lease_or_settled_at));
                ClaimUpdate::Applied
            }
            State::Completed if self.token == *grant.token() => ClaimUpdate::Applied,
            _ => ClaimUpdate::LeaseLost,
        }
    }

    pub(crate) fn settle(&mut self, state: State, reason: Option<&str>, now: Instant) {
        // An operator discards an event that is not in progress, which ends no attempt.
        if reason.is_some() && self.state == State::InProgress {
            self.ended_attempts.push(self.attempts, now, reason);
        }
        self.state = state;
        self.lease_or_settled_at = now;
        self.changed_at = now;
        if let Some(reason) = reason {
            self.reason = Some(reason.into());
        }
        self.set_due((state == State::Released).then_some(now));
        #[cfg(feature = "testing")]
        if let Some(inbox) = &mut self.inbox
            && matches!(state, State::Completed | State::Discarded)
        {
            inbox.payload = None;
        }
    }

    /// Sets when the event may run, if it is in an inbox.
    #[cfg_attr(
        not(feature = "testing"),
        expect(
            unused_variables,
            clippy::unused_self,
            clippy::needless_pass_by_ref_mut
        )
    )]
    pub(crate) fn set_due(&mut self, due_at: Option<Instant>) {
        #[cfg(feature = "testing")]
        if let Some(inbox) = &mut self.inbox {
            inbox.due_at = due_at;
        }
    }

    pub(crate) fn record(&self, key: &Key, now: Instant) -> Record {
        Record {
            event_type: self.event_type.as_str().to_owned(),
            account: self.account.as_deref().map(str::to_owned),
            livemode: self.livemode,
            attempts: self.attempts,
            crashes: self.crashes,
            reason: self.reason.as_deref().map(str::to_owned),
            age: now.duration_since(self.changed_at),
            is_in_inbox: self.is_queued(),
            ..Record::new(key.clone(), self.state)
        }
    }
}

pub(crate) fn after(start: Instant, duration: Duration) -> Instant {
    start + clamped(duration)
}
