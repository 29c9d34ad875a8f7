use std::fmt;
use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::error::{InvalidSecret, InvalidSecretKind};

/// The signing secret of an endpoint: the `whsec_…` text of the Stripe Dashboard or of
/// `stripe listen`.
///
/// Only the keyed state of the HMAC is kept, which clones share. The text is wiped once it is read, the
/// state with the last clone, and `Debug` shows neither. What passes over the stack meanwhile is not wiped, but written
/// over by later calls.
#[derive(Clone)]
pub struct SigningSecret {
    /// Shared, because what is moved, by a `Vec` that grows for one, leaves a copy behind that nothing wipes.
    keyed: Arc<Hmac<Sha256>>,
    name: Option<Arc<str>>,
}

impl SigningSecret {
    /// Reads a secret as it is: it is neither decoded nor trimmed.
    ///
    /// # Errors
    ///
    /// [`InvalidSecret`] when the text is blank, or a placeholder that stands in examples:
    /// `whsec_...`, `whsec_…`, or `whsec_` followed by nothing or by at most 32 `x`.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::SigningSecret;
    ///
    /// assert!(SigningSecret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").is_ok());
    /// assert!(SigningSecret::new("whsec_...").is_err());
    /// assert!(SigningSecret::new("").is_err());
    /// ```
    #[expect(clippy::missing_panics_doc, reason = "HMAC takes a key of any length")]
    pub fn new(secret: impl Into<String>) -> Result<Self, InvalidSecret> {
        let secret = Zeroizing::new(secret.into());
        if is_blank(&secret) {
            return Err(InvalidSecret::new(InvalidSecretKind::Blank));
        }
        if is_placeholder(&secret) {
            return Err(InvalidSecret::new(InvalidSecretKind::Placeholder));
        }
        let keyed =
            Hmac::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length");
        Ok(Self {
            keyed: Arc::new(keyed),
            name: None,
        })
    }

    /// Gives the secret a name, by which [`VerifiedBy::secret_name`](super::VerifiedBy::secret_name)
    /// tells that it was the one that matched: to see in the metrics when a rolled secret is no
    /// longer in use, for example.
    #[must_use]
    pub fn named(self, name: impl Into<Arc<str>>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }

    pub(super) fn name(&self) -> Option<&Arc<str>> {
        self.name.as_ref()
    }

    /// Computes the HMAC-SHA256 of `<timestamp>.<payload>`.
    pub(crate) fn tag(&self, timestamp: &[u8], payload: &[u8]) -> [u8; 32] {
        let mut mac = Hmac::clone(&self.keyed);
        mac.update(timestamp);
        mac.update(b".");
        mac.update(payload);
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningSecret")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

// The keyed state is made of states of SHA-256, which wipe themselves; the name is no secret.
impl ZeroizeOnDrop for SigningSecret {}

fn is_blank(secret: &str) -> bool {
    // `trim_ascii` does not count U+000B, which Stripe's own libraries count as blank.
    secret
        .bytes()
        .all(|byte| byte.is_ascii_whitespace() || byte == 0x0b)
}

fn is_placeholder(secret: &str) -> bool {
    let Some(rest) = secret.strip_prefix("whsec_") else {
        return false;
    };
    matches!(rest, "..." | "…")
        || (rest.len() <= 32 && rest.bytes().all(|byte| matches!(byte, b'x' | b'X')))
}

#[cfg(test)]
mod tests {
    use super::*;

    // By type alone. `tests/wiped.rs` looks into the memory of a process.
    #[test]
    fn the_text_and_what_the_keyed_state_is_made_of_are_wiped_on_drop() {
        fn wiped_on_drop<T: ZeroizeOnDrop>() {}
        wiped_on_drop::<Zeroizing<String>>();
        wiped_on_drop::<Sha256>();
        wiped_on_drop::<SigningSecret>();
    }
}
