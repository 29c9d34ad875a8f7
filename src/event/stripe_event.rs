use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;

use super::envelope::Envelope;
#[cfg(feature = "webhook")]
use super::error::EventErrorKind;
use super::error::{EventError, VerifyError};
use super::event_type::EventType;
use super::json_str::JsonStr;
use crate::signature::{VerifiedBy, VerifiedPayload, Verifier};

/// An event of Stripe's, snapshot or thin, that holds exactly the bytes that were signed.
///
/// Cloning it counts one reference. `Debug` shows id, type and sizes, never the payload.
///
/// There are two ways to get one, and the name of each says what it trusts:
/// [`verify`](Self::verify), which is the layer's way (or `try_from` a [`VerifiedPayload`]), and
/// [`assume_verified`](Self::assume_verified). With [`payload`](Self::payload) an event can be
/// verified once, stored, and read back.
///
/// See the [module docs](crate::event) for an example.
#[derive(Clone)]
pub struct StripeEvent {
    inner: Arc<Inner>,
}

struct Inner {
    payload: Bytes,
    verified_by: Option<VerifiedBy>,
    envelope: Envelope,
}

impl StripeEvent {
    /// Verifies a received payload by the system's clock and reads it.
    ///
    /// `header` is the value of `Stripe-Signature`, `payload` the body exactly as it was received.
    ///
    /// # Errors
    ///
    /// [`VerifyError`] when the signature does not hold, or when it does and the payload is no
    /// event.
    ///
    /// # Example
    ///
    /// ```
    /// use bytes::Bytes;
    /// use tower_stripe_webhook::event::VerifyError;
    /// use tower_stripe_webhook::{SignatureError, SigningSecret, StripeEvent, Verifier};
    ///
    /// let verifier = Verifier::new(SigningSecret::new("whsec_test_secret")?);
    /// let error = StripeEvent::verify(&verifier, b"", Bytes::from("{}")).unwrap_err();
    /// assert_eq!(error, VerifyError::Signature(SignatureError::MissingHeader));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn verify(verifier: &Verifier, header: &[u8], payload: Bytes) -> Result<Self, VerifyError> {
        let verified = VerifiedPayload::verify(verifier, header, payload)?;
        Ok(Self::try_from(verified)?)
    }

    /// Reads a payload whose origin the caller vouches for: an own queue or table that verified
    /// events were put into, the `detail` of Amazon's event bus, the `data` of Azure Event Grid.
    ///
    /// # Errors
    ///
    /// [`EventError`] when the payload is no event.
    pub fn assume_verified(payload: Bytes) -> Result<Self, EventError> {
        Self::read(payload, None)
    }

    fn read(payload: Bytes, verified_by: Option<VerifiedBy>) -> Result<Self, EventError> {
        let envelope = Envelope::read(&payload)?;
        Ok(Self {
            inner: Arc::new(Inner {
                payload,
                verified_by,
                envelope,
            }),
        })
    }

    /// Returns the event's id, `evt_…`: the same at each delivery of the event.
    pub fn id(&self) -> &str {
        self.text(&self.envelope().id)
    }

    /// Returns the event's type.
    pub fn event_type(&self) -> &EventType {
        &self.envelope().event_type
    }

    /// Returns which kind of event it is.
    pub fn kind(&self) -> EventKind {
        self.envelope().kind
    }

    /// Returns when the event was created, in whole seconds (snapshot) or milliseconds (thin).
    ///
    /// A payload without it, or with one that is no point in time, is refused when it is read.
    /// Stripe warns not to order events by it.
    pub fn created(&self) -> SystemTime {
        self.envelope().created
    }

    /// Returns whether it is about live money. A payload without `livemode` reads as `false`; the
    /// guard of the layer refuses it.
    pub fn livemode(&self) -> bool {
        self.envelope().livemode.unwrap_or_default()
    }

    /// Returns what the payload says of its mode.
    #[cfg(feature = "webhook")]
    pub(crate) fn explicit_livemode(&self) -> Result<bool, EventError> {
        let unstated = EventError::new(EventErrorKind::MissingMember("livemode"));
        self.envelope().livemode.ok_or(unstated)
    }

    /// Returns the connected account the event is of, `acct_…`; snapshot events of Connect have it.
    pub fn account(&self) -> Option<&str> {
        self.optional(&self.envelope().account)
    }

    /// Returns the context to use for calls about the event, such as `org_…/acct_…`.
    pub fn context(&self) -> Option<&str> {
        self.optional(&self.envelope().context)
    }

    /// Returns the id of the API request that caused the event, `req_…`, if one did.
    pub fn request_id(&self) -> Option<&str> {
        self.optional(&self.envelope().request_id)
    }

    /// Returns the idempotency key of the API request that caused the event. Several events can
    /// share it.
    pub fn idempotency_key(&self) -> Option<&str> {
        self.optional(&self.envelope().idempotency_key)
    }

    /// Returns the bytes that were signed.
    pub fn payload(&self) -> &Bytes {
        &self.inner.payload
    }

    /// Returns what vouched for the event, `None` when it was assumed to be verified.
    pub fn verified_by(&self) -> Option<&VerifiedBy> {
        self.inner.verified_by.as_ref()
    }

    pub(super) fn envelope(&self) -> &Envelope {
        &self.inner.envelope
    }

    pub(super) fn text<'a>(&'a self, text: &'a JsonStr) -> &'a str {
        text.get(&self.inner.payload)
    }

    pub(super) fn optional<'a>(&'a self, text: &'a Option<JsonStr>) -> Option<&'a str> {
        text.as_ref().map(|text| self.text(text))
    }
}

/// Which of Stripe's two kinds an event is of.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// `object` is `event`: carries `data.object`.
    Snapshot,
    /// `object` is `v2.core.event`: carries a reference, and is also called an event notification.
    Thin,
}

/// Reads the event of a payload that was verified before.
impl TryFrom<VerifiedPayload> for StripeEvent {
    type Error = EventError;

    fn try_from(verified: VerifiedPayload) -> Result<Self, EventError> {
        let (payload, verified_by) = verified.into_parts();
        Self::read(payload, Some(verified_by))
    }
}

impl fmt::Debug for StripeEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StripeEvent")
            .field("id", &self.id())
            .field("type", self.event_type())
            .field("kind", &self.kind())
            .field("livemode", &self.livemode())
            .field("payload_bytes", &self.payload().len())
            .finish_non_exhaustive()
    }
}
