use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;

use super::error::SignatureError;
#[cfg(feature = "webhook")]
use super::header::SignatureHeader;
use super::verifier::{VerifiedBy, Verifier};

/// A payload with a valid signature that has not been parsed.
///
/// Use it for signed requests that are not events (`issuing_authentication.decision` posts the bare
/// object), and for receivers that only store and forward.
///
/// Cloning is cheap. `Debug` shows the size of the payload, never its contents.
#[derive(Clone)]
pub struct VerifiedPayload {
    payload: Bytes,
    verified_by: VerifiedBy,
}

impl VerifiedPayload {
    /// Verifies a payload against the system clock.
    ///
    /// # Errors
    ///
    /// Returns a [`SignatureError`] in the same cases as [`Verifier::verify`].
    ///
    /// # Example
    ///
    /// ```
    /// use bytes::Bytes;
    /// use tower_stripe_webhook::{SigningSecret, Verifier};
    /// use tower_stripe_webhook::signature::VerifiedPayload;
    ///
    /// let verifier = Verifier::new(SigningSecret::new("whsec_test_secret")?).with_tolerance(None);
    /// let header = b"t=1700000000,v1=4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150";
    /// let payload = Bytes::from("{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}");
    ///
    /// let verified = VerifiedPayload::verify(&verifier, header, payload.clone())?;
    /// assert_eq!(verified.payload(), &payload);
    /// assert!(VerifiedPayload::verify(&verifier, header, payload.slice(1..)).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn verify(
        verifier: &Verifier,
        header: &[u8],
        payload: Bytes,
    ) -> Result<Self, SignatureError> {
        let verified_by = verifier.verify(header, &payload)?;
        Ok(Self::from_verified(payload, verified_by))
    }

    /// Verifies a payload like [`verify`](Self::verify), but against the given time.
    ///
    /// # Errors
    ///
    /// Returns a [`SignatureError`] in the same cases as [`Verifier::verify_at`].
    pub fn verify_at(
        verifier: &Verifier,
        header: &[u8],
        payload: Bytes,
        now: SystemTime,
    ) -> Result<Self, SignatureError> {
        let verified_by = verifier.verify_at(header, &payload, now)?;
        Ok(Self::from_verified(payload, verified_by))
    }

    /// Verifies a payload whose header was already checked, before the body was read.
    #[cfg(feature = "webhook")]
    pub(crate) fn check(
        verifier: &Verifier,
        header: &SignatureHeader<'_>,
        payload: Bytes,
    ) -> Result<Self, SignatureError> {
        let verified_by = verifier.check_payload(header, &payload)?;
        Ok(Self::from_verified(payload, verified_by))
    }

    fn from_verified(payload: Bytes, verified_by: VerifiedBy) -> Self {
        Self {
            payload,
            verified_by,
        }
    }

    /// Returns the signed bytes.
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// Returns which secret matched, for which tenant, and when the payload was signed.
    pub fn verified_by(&self) -> &VerifiedBy {
        &self.verified_by
    }

    /// Records that the verifier came from the request's extensions, so it is one of several.
    #[cfg(feature = "webhook")]
    pub(crate) fn note_verifier_from_extensions(&mut self) {
        self.verified_by.note_verifier_from_extensions();
    }

    pub(crate) fn into_parts(self) -> (Bytes, VerifiedBy) {
        (self.payload, self.verified_by)
    }
}

impl fmt::Debug for VerifiedPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedPayload")
            .field("payload_bytes", &self.payload.len())
            .field("verified_by", &self.verified_by)
            .finish()
    }
}
