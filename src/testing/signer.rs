use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::Request;

use super::stripe_request::{parse_uri, stripe_request};
use crate::signature::SigningSecret;
use crate::webhook::EventBody;

/// Signs payloads the way Stripe does.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::testing::Signer;
/// use tower_stripe_webhook::{SigningSecret, Verifier};
///
/// // During a roll, Stripe signs with both secrets.
/// let header = Signer::new("whsec_new").with_secret("whsec_old").sign("{}");
///
/// let verifier = Verifier::new(SigningSecret::new("whsec_old")?);
/// assert!(verifier.verify(header.as_bytes(), b"{}").is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct Signer {
    secrets: Vec<SigningSecret>,
    decoy: bool,
}

impl Signer {
    /// Creates a signer with one secret.
    ///
    /// # Panics
    ///
    /// Panics if the secret is blank or a placeholder.
    #[track_caller]
    pub fn new(secret: &str) -> Self {
        Self {
            secrets: vec![signing_secret(secret)],
            decoy: false,
        }
    }

    /// Adds a secret to sign with, as Stripe does during a roll.
    ///
    /// # Panics
    ///
    /// Panics if the secret is blank or a placeholder.
    #[track_caller]
    pub fn with_secret(mut self, secret: &str) -> Self {
        self.secrets.push(signing_secret(secret));
        self
    }

    /// Adds the secrets of another signer.
    pub(super) fn with_secrets_of(mut self, other: &Self) -> Self {
        self.secrets.extend_from_slice(&other.secrets);
        self
    }

    /// Adds a fake `v0` signature, as Stripe does for test events. Receivers must ignore it.
    pub fn with_decoy(mut self) -> Self {
        self.decoy = true;
        self
    }

    /// Returns the `Stripe-Signature` header for a payload sent now.
    pub fn sign(&self, payload: impl AsRef<[u8]>) -> String {
        self.sign_at(payload, SystemTime::now())
    }

    /// Returns the `Stripe-Signature` header for a payload sent at the given time. Times before 1970
    /// are clamped to 1970.
    pub fn sign_at(&self, payload: impl AsRef<[u8]>, at: SystemTime) -> String {
        let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
        let timestamp = since.as_secs().to_string();
        let mut header = format!("t={timestamp}");
        for secret in &self.secrets {
            let tag = secret.tag(timestamp.as_bytes(), payload.as_ref());
            push_tag(&mut header, "v1", tag);
        }
        if self.decoy {
            push_tag(&mut header, "v0", [0xd0; 32]);
        }
        header
    }

    /// Returns a delivery request as Stripe would send it: its headers, and a signature dated now.
    ///
    /// # Panics
    ///
    /// Panics if the URI is invalid.
    #[track_caller]
    pub fn request(&self, uri: &str, payload: impl Into<Bytes>) -> Request<EventBody> {
        let payload = payload.into();
        let header = self.sign(&payload);
        stripe_request(parse_uri(uri), &header, EventBody::new(payload))
    }
}

/// Returns the `Stripe-Signature` header for a payload sent at the given time.
///
/// To sign with several secrets or to add a fake `v0` signature, use [`Signer`].
///
/// # Panics
///
/// Panics if the secret is blank or a placeholder.
///
/// # Example
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use tower_stripe_webhook::testing::sign;
///
/// let at = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
/// assert_eq!(
///     sign("whsec_known_answer", r#"{"id":"evt_1"}"#, at),
///     "t=1700000000,v1=b9a1350d1d8b33e38577292ab22745a18a63d34be6f8d184f8260a8ce35d8796",
/// );
/// ```
#[track_caller]
pub fn sign(secret: &str, payload: impl AsRef<[u8]>, at: SystemTime) -> String {
    Signer::new(secret).sign_at(payload, at)
}

#[track_caller]
fn signing_secret(secret: &str) -> SigningSecret {
    match SigningSecret::new(secret) {
        Ok(secret) => secret,
        Err(error) => panic!("{error}"),
    }
}

fn push_tag(header: &mut String, scheme: &str, tag: [u8; 32]) {
    header.push(',');
    header.push_str(scheme);
    header.push('=');
    for byte in tag {
        header.push_str(&format!("{byte:02x}"));
    }
}
