use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::queue::Queue;
use crate::claims::{ClaimRequest, Key, State};
use crate::event::{EventType, StripeEvent};
use crate::signature::VerifiedBy;

/// An event to store in an inbox.
///
/// `Debug` shows the size of the payload, never its contents.
#[non_exhaustive]
#[derive(Clone)]
pub struct AcceptRequest {
    /// Identifies the event.
    pub key: Key,
    /// Decides which workers take the event.
    pub queue: Queue,
    /// The type of the event.
    pub event_type: EventType,
    /// The connected account that the event belongs to, if any.
    pub account: Option<String>,
    /// Whether this is a live-mode event.
    pub livemode: bool,
    /// The signed bytes.
    pub payload: Bytes,
    /// How the payload was verified.
    pub provenance: Option<Provenance>,
    /// The trace of the delivery, as a [W3C `traceparent`](https://www.w3.org/TR/trace-context/#traceparent-header) of 55
    /// characters, if there is one. The worker links the span of the handler to it.
    pub traceparent: Option<String>,
    /// Whether a person must have asked Stripe to send the event again: it was signed at a time when
    /// Stripe's own retries had ended.
    pub is_resend: bool,
}

/// How a stored payload was verified, and whose it is. The worker restores it, so handlers can read
/// [`StripeEvent::verified_by`] and [`StripeEvent::tenant`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The tenant of the event, if it has one.
    pub tenant: Option<String>,
    /// The name of the secret that matched, if it had one.
    pub secret_name: Option<String>,
    /// When the delivery was signed, in whole seconds. `None` if the event was verified elsewhere.
    pub signed_at: Option<SystemTime>,
}

/// Stripe retries for up to three days. A delivery that was signed later than this after the event was
/// requested by a person.
const RETRIES_HAVE_ENDED: Duration = Duration::from_secs(4 * 24 * 60 * 60);

impl AcceptRequest {
    /// Creates a request to store an event. It keeps the first 255 bytes of the type and of the account.
    pub fn new(key: Key, queue: Queue, event: &StripeEvent) -> Self {
        let claim = ClaimRequest::new(key, event);
        let signed_at = event.verified_by().map(VerifiedBy::signed_at);
        let age = signed_at.and_then(|signed_at| signed_at.duration_since(event.created()).ok());
        Self {
            key: claim.key,
            queue,
            event_type: claim.event_type,
            account: claim.account,
            livemode: claim.livemode,
            payload: event.payload().clone(),
            provenance: Provenance::of(event),
            traceparent: None,
            is_resend: age.is_some_and(|age| age > RETRIES_HAVE_ENDED),
        }
    }
}

impl fmt::Debug for AcceptRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AcceptRequest")
            .field("key", &self.key)
            .field("queue", &self.queue)
            .field("event_type", &self.event_type)
            .field("payload_bytes", &self.payload.len())
            .field("is_resend", &self.is_resend)
            .finish_non_exhaustive()
    }
}

impl Provenance {
    fn of(event: &StripeEvent) -> Option<Self> {
        let verified_by = event.verified_by();
        let secret_name = verified_by.and_then(VerifiedBy::secret_name);
        Self::from_parts(
            event.tenant().map(str::to_owned),
            secret_name.map(str::to_owned),
            verified_by.map(VerifiedBy::signed_at),
        )
    }

    /// Returns `None` if nothing is known.
    pub(super) fn from_parts(
        tenant: Option<String>,
        secret_name: Option<String>,
        signed_at: Option<SystemTime>,
    ) -> Option<Self> {
        let is_known = tenant.is_some() || secret_name.is_some() || signed_at.is_some();
        is_known.then_some(Self {
            tenant,
            secret_name,
            signed_at,
        })
    }
}

/// The response of a store to an [`AcceptRequest`].
#[non_exhaustive]
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// The event is stored, and a worker will run its handler.
    Stored,
    /// The store already has the event, in this state. Nothing was written.
    Duplicate(State),
    /// A [`DedupLayer`](crate::DedupLayer) handles the event at the moment. Nothing was written.
    InProgress {
        /// When its lease expires, unless it is renewed.
        retry_after: Duration,
    },
}
