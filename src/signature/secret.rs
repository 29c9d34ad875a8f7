use std::fmt;
use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::invalid_secret::{InvalidSecret, InvalidSecretKind};

/// The signing secret of an endpoint: the `whsec_…` string from the Stripe Dashboard or from
/// `stripe listen`.
///
/// This type keeps only the keyed HMAC state, which clones share. The string is zeroized after it
/// has been read, and the state when the last clone is dropped. `Debug` shows neither. Temporary
/// copies on the stack are not zeroized; later calls overwrite them.
#[derive(Clone)]
pub struct SigningSecret {
    /// Behind an `Arc` so that moves (for example in a growing `Vec`) do not leave unzeroized copies of
    /// the key state behind.
    keyed: Arc<Hmac<Sha256>>,
    name: Option<Arc<str>>,
}

impl SigningSecret {
    /// Creates a signing secret. The string is the key exactly as given: it is not decoded or trimmed.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidSecret`] if the string is blank or a placeholder from an example:
    /// `whsec_...`, `whsec_…`, `whsec_`, or `whsec_` followed by at most 32 `x`.
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
    #[expect(clippy::missing_panics_doc, reason = "HMAC accepts keys of any length")]
    pub fn new(secret: impl Into<String>) -> Result<Self, InvalidSecret> {
        let secret = Zeroizing::new(secret.into());
        if is_blank(&secret) {
            return Err(InvalidSecret::new(InvalidSecretKind::Blank));
        }
        if is_placeholder(&secret) {
            return Err(InvalidSecret::new(InvalidSecretKind::Placeholder));
        }
        let keyed =
            Hmac::new_from_slice(secret.as_bytes()).expect("HMAC accepts keys of any length");
        Ok(Self {
            keyed: Arc::new(keyed),
            name: None,
        })
    }

    /// Sets a name, which [`VerifiedBy::secret_name`](super::VerifiedBy::secret_name) returns when
    /// this secret matches. For example, a metric by name shows when a rolled secret is no longer used.
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

// The keyed state consists of SHA-256 states, which zeroize themselves. The name is not secret.
impl ZeroizeOnDrop for SigningSecret {}

fn is_blank(secret: &str) -> bool {
    // `trim_ascii` ignores U+000B (vertical tab), which Stripe's own libraries treat as blank.
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

    // Checks the types only. `tests/wiped.rs` searches the memory of a process.
    #[test]
    fn secret_text_and_key_state_are_zeroized_on_drop() {
        fn is_zeroized_on_drop<T: ZeroizeOnDrop>() {}
        is_zeroized_on_drop::<Zeroizing<String>>();
        is_zeroized_on_drop::<Sha256>();
        is_zeroized_on_drop::<SigningSecret>();
    }
}
