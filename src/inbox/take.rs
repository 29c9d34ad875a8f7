use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::accept::Provenance;
use super::queue::Queue;
use crate::claims::{ClaimRequest, Grant, Key, Token};
use crate::event::{EventError, StripeEvent};
use crate::signature::VerifiedBy;

/// Asks a store for events that are due.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TakeRequest {
    /// The queue to take from.
    pub queue: Queue,
    /// The fence of all claims that this call makes.
    pub token: Token,
    /// How long the claims hold without renewal.
    pub lease: Duration,
    /// Maximum number of events.
    pub limit: u32,
    /// Maximum size of all payloads together, in bytes. The first event is taken whatever its size.
    pub max_bytes: u64,
    /// Number of crashes that exhaust an event.
    pub max_crashes: u32,
}

impl TakeRequest {
    /// The default maximum size of all payloads of one take: 16 MiB.
    pub const DEFAULT_MAX_BYTES: u64 = 16 * 1024 * 1024;

    /// Creates a request for up to `limit` events, with a random token and the default lease and limits.
    pub fn new(queue: Queue, limit: u32) -> Self {
        Self {
            queue,
            token: Token::random(),
            lease: ClaimRequest::DEFAULT_LEASE,
            limit,
            max_bytes: Self::DEFAULT_MAX_BYTES,
            max_crashes: ClaimRequest::DEFAULT_MAX_CRASHES,
        }
    }

    /// Returns the grant of an event that this request took.
    pub fn grant(&self, event: &TakenEvent) -> Grant {
        Grant::from_parts(event.key.clone(), self.token, self.lease, event.attempt)
    }
}

/// A store's response to a [`TakeRequest`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// The events, each claimed under the token of the request, the longest due first.
    pub events: Vec<TakenEvent>,
    /// Events whose lease had expired. They were not taken, but rescheduled or exhausted.
    pub crashed: Vec<CrashedEvent>,
    /// Whether [`max_bytes`](TakeRequest::max_bytes) ended the take early, so that more events are due.
    pub has_more: bool,
}

/// An event that a worker has claimed.
///
/// `Debug` shows the size of the payload, never its contents.
#[non_exhaustive]
#[derive(Clone)]
pub struct TakenEvent {
    /// Identifies the event.
    pub key: Key,
    /// Number of times that the event was claimed, including this one.
    pub attempt: u32,
    /// Number of times that the handler failed since the event was accepted or replayed.
    pub failures: u32,
    /// Time since the event was accepted or replayed.
    pub age: Duration,
    /// How long the event had been due.
    pub waited: Duration,
    /// Why the event was last rescheduled.
    pub reason: Option<String>,
    /// The signed bytes.
    pub payload: Bytes,
    /// The encoding of the payload. A worker that does not know it reschedules the event.
    pub codec: Option<String>,
    /// How the payload was verified.
    pub provenance: Option<Provenance>,
    /// The trace of the delivery, as in [`AcceptRequest::traceparent`](super::AcceptRequest::traceparent).
    pub traceparent: Option<String>,
}

impl TakenEvent {
    /// Creates an event at its first attempt, for a store to fill in.
    pub fn new(key: Key, payload: Bytes) -> Self {
        Self {
            key,
            attempt: 1,
            failures: 0,
            age: Duration::ZERO,
            waited: Duration::ZERO,
            reason: None,
            payload,
            codec: None,
            provenance: None,
            traceparent: None,
        }
    }

    /// Parses the payload again.
    pub(super) fn event(&self) -> Result<StripeEvent, EventError> {
        let Some(provenance) = &self.provenance else {
            return StripeEvent::assume_verified(self.payload.clone());
        };
        let tenant = provenance.tenant.as_deref();
        let verified_by = provenance.signed_at.map(|signed_at| {
            VerifiedBy::restore(provenance.secret_name.as_deref(), tenant, signed_at)
        });
        let event = StripeEvent::restore(self.payload.clone(), verified_by)?;
        Ok(match tenant {
            Some(tenant) => event.with_tenant(tenant),
            None => event,
        })
    }
}

impl fmt::Debug for TakenEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TakenEvent")
            .field("key", &self.key)
            .field("attempt", &self.attempt)
            .field("failures", &self.failures)
            .field("age", &self.age)
            .field("waited", &self.waited)
            .field("payload_bytes", &self.payload.len())
            .field("codec", &self.codec)
            .finish_non_exhaustive()
    }
}

/// An event whose lease had expired: the process of its worker died or froze, or could not reach the store.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrashedEvent {
    /// Identifies the event.
    pub key: Key,
    /// The type of the event.
    pub event_type: String,
    /// Whether this crash exhausted the event. Otherwise, it was rescheduled.
    pub is_exhausted: bool,
}

impl CrashedEvent {
    /// Creates a report of a crash.
    pub fn new(key: Key, event_type: impl Into<String>, is_exhausted: bool) -> Self {
        Self {
            key,
            event_type: event_type.into(),
            is_exhausted,
        }
    }
}
