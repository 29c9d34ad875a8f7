#[cfg(feature = "webhook")]
use std::any::Any;
use std::fmt;
use std::sync::Arc;
#[cfg(feature = "webhook")]
use std::sync::OnceLock;
use std::time::SystemTime;

use bytes::Bytes;

use super::envelope::Envelope;
#[cfg(feature = "webhook")]
use super::error::EventErrorKind;
use super::error::{EventError, VerifyError};
use super::event_type::EventType;
use super::json_str::JsonStr;
use crate::signature::{VerifiedBy, VerifiedPayload, Verifier};

/// A snapshot or thin event from Stripe, with exactly the bytes that were signed.
///
/// Cloning is cheap: it increments a reference count. `Debug` shows the id, type and size, never the
/// payload.
///
/// There are three ways to create an event:
///
/// * [`verify`](Self::verify) checks the signature, as the layer does. For a [`VerifiedPayload`], whose
///   signature has already been checked, use `try_from`.
/// * [`from_event_bridge`](Self::from_event_bridge) and [`from_event_grid`](Self::from_event_grid) check that
///   the envelope of a cloud's event bus names Stripe as its source.
/// * [`assume_verified`](Self::assume_verified) trusts the payload without checking anything.
///
/// To store an event and read it back later without verifying it twice, store its
/// [`payload`](Self::payload).
///
/// See the [module docs](crate::event) for an example.
#[derive(Clone)]
pub struct StripeEvent {
    inner: Arc<Inner>,
    /// Takes precedence over that of the verifier.
    tenant: Option<Arc<str>>,
}

struct Inner {
    payload: Bytes,
    verified_by: Option<VerifiedBy>,
    envelope: Envelope,
    /// The value that a layer attached, for the layers inside.
    #[cfg(feature = "webhook")]
    attachment: OnceLock<Box<dyn Any + Send + Sync>>,
}

impl StripeEvent {
    /// Verifies a received payload against the system clock and parses it.
    ///
    /// `header` is the value of `Stripe-Signature`. `payload` is the body exactly as it was received.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] if the signature is not valid, or if it is valid but the payload is
    /// not an event.
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

    /// Verifies and parses a payload like [`verify`](Self::verify), but against the given time.
    ///
    /// # Errors
    ///
    /// Returns a [`VerifyError`] in the same cases as [`verify`](Self::verify).
    ///
    /// # Example
    ///
    /// ```
    /// use bytes::Bytes;
    /// use std::time::{Duration, SystemTime};
    /// use tower_stripe_webhook::event::VerifyError;
    /// use tower_stripe_webhook::{SignatureError, SigningSecret, StripeEvent, Verifier};
    ///
    /// let verifier = Verifier::new(SigningSecret::new("whsec_test_secret")?);
    /// let signed_at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    /// let header = b"t=1700000000,v1=4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150";
    ///
    /// let late = signed_at + Duration::from_secs(301);
    /// let error = StripeEvent::verify_at(&verifier, header, Bytes::from("{}"), late).unwrap_err();
    /// assert!(matches!(error, VerifyError::Signature(SignatureError::TooOld { .. })));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn verify_at(
        verifier: &Verifier,
        header: &[u8],
        payload: Bytes,
        now: SystemTime,
    ) -> Result<Self, VerifyError> {
        let verified = VerifiedPayload::verify_at(verifier, header, payload, now)?;
        Ok(Self::try_from(verified)?)
    }

    /// Parses a payload without verifying it. Use it only for payloads from a trusted source.
    ///
    /// Examples: your own queue or table of verified events. For events from a cloud's event bus, use
    /// [`from_event_bridge`](Self::from_event_bridge) or [`from_event_grid`](Self::from_event_grid).
    ///
    /// # Errors
    ///
    /// Returns an [`EventError`] if the payload is not an event.
    pub fn assume_verified(payload: Bytes) -> Result<Self, EventError> {
        Self::read(payload, None)
    }

    /// Parses a payload that was verified earlier and stored.
    #[cfg(feature = "webhook")]
    pub(crate) fn restore(
        payload: Bytes,
        verified_by: Option<VerifiedBy>,
    ) -> Result<Self, EventError> {
        Self::read(payload, verified_by)
    }

    fn read(payload: Bytes, verified_by: Option<VerifiedBy>) -> Result<Self, EventError> {
        let envelope = Envelope::read(&payload)?;
        Ok(Self {
            inner: Arc::new(Inner {
                payload,
                verified_by,
                envelope,
                #[cfg(feature = "webhook")]
                attachment: OnceLock::new(),
            }),
            tenant: None,
        })
    }

    /// Sets the tenant that the event belongs to. Use it for events that were verified elsewhere; otherwise set the
    /// tenant with [`Verifier::with_tenant`].
    ///
    /// The tenant is part of the key in a [claim store](crate::claims). Without it, an event that arrives by another way
    /// than as a delivery, for example from your own queue, would be handled twice.
    ///
    /// # Example
    ///
    /// ```
    /// # use bytes::Bytes;
    /// # use tower_stripe_webhook::StripeEvent;
    /// # let payload = Bytes::from_static(br#"{"id": "evt_1", "object": "event", "type": "invoice.paid",
    /// #     "created": 1, "livemode": false, "data": {"object": {}}}"#);
    /// let event = StripeEvent::assume_verified(payload)?.with_tenant("acme");
    /// assert_eq!(event.tenant(), Some("acme"));
    /// # Ok::<(), tower_stripe_webhook::EventError>(())
    /// ```
    #[must_use]
    pub fn with_tenant(self, tenant: impl Into<Arc<str>>) -> Self {
        Self {
            tenant: Some(tenant.into()),
            ..self
        }
    }

    /// Returns the event's id, `evt_…`. Every delivery of the event has the same id.
    pub fn id(&self) -> &str {
        self.text(&self.envelope().id)
    }

    /// Returns the event's type.
    pub fn event_type(&self) -> &EventType {
        &self.envelope().event_type
    }

    /// Returns whether this is a snapshot or a thin event.
    pub fn kind(&self) -> EventKind {
        self.envelope().kind
    }

    /// Returns when the event was created, in whole seconds (snapshot) or milliseconds (thin).
    ///
    /// It is always present, because a payload without a valid `created` is not accepted as an event.
    /// Stripe advises against ordering events by this time.
    pub fn created(&self) -> SystemTime {
        self.envelope().created
    }

    /// Returns whether the event is from live mode.
    ///
    /// Returns `false` if the payload has no `livemode`. A layer that checks the mode rejects such a
    /// payload.
    pub fn livemode(&self) -> bool {
        self.envelope().livemode.unwrap_or_default()
    }

    /// Returns `livemode`, or an error if the payload does not have it.
    #[cfg(feature = "webhook")]
    pub(crate) fn explicit_livemode(&self) -> Result<bool, EventError> {
        let missing = EventError::new(EventErrorKind::MissingMember("livemode"));
        self.envelope().livemode.ok_or(missing)
    }

    /// Returns the connected account, `acct_…`, that a Connect snapshot event belongs to.
    pub fn account(&self) -> Option<&str> {
        self.optional(&self.envelope().account)
    }

    /// Returns the context to use for API calls about the event, such as `org_…/acct_…`.
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

    /// Returns the signed bytes.
    pub fn payload(&self) -> &Bytes {
        &self.inner.payload
    }

    /// Returns how the signature was verified, or `None` if the event was created without one, for example
    /// with [`assume_verified`](Self::assume_verified).
    pub fn verified_by(&self) -> Option<&VerifiedBy> {
        self.inner.verified_by.as_ref()
    }

    /// Returns the tenant that the event belongs to: that of [`with_tenant`](Self::with_tenant), or that of the verifier.
    pub fn tenant(&self) -> Option<&str> {
        let of_verifier = || self.verified_by().and_then(VerifiedBy::tenant);
        self.tenant.as_deref().or_else(of_verifier)
    }

    /// Attaches something that travels with the event and its clones. Does nothing if something is attached already.
    #[cfg(feature = "webhook")]
    pub(crate) fn attach(&self, attachment: Box<dyn Any + Send + Sync>) {
        let _ = self.inner.attachment.set(attachment);
    }

    #[cfg(feature = "webhook")]
    pub(crate) fn attachment<T: 'static>(&self) -> Option<&T> {
        self.inner.attachment.get()?.downcast_ref()
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

/// The kind of an event.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// A snapshot event, with `data.object`. Its `object` is `event`.
    Snapshot,
    /// A thin event, with a reference to an object. Its `object` is `v2.core.event`. Stripe also calls
    /// it an event notification.
    Thin,
}

/// Parses a payload that has already been verified.
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
