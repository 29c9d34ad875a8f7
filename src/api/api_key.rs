use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use zeroize::{ZeroizeOnDrop, Zeroizing};

use super::invalid_api_key::{InvalidApiKey, InvalidApiKeyKind};
use crate::env_secret::{self, EnvSecretError};

/// A secret key for Stripe's API.
///
/// Use a [restricted key](https://docs.stripe.com/keys/restricted-api-keys), `rk_…`, with read permissions for the
/// objects that handlers fetch, and for events if you reconcile. This crate only reads.
///
/// `Debug` does not show the key. Clones share it, and it is zeroized when the last one is dropped. Copies that the
/// HTTP client makes while it sends a request are not zeroized.
#[derive(Clone)]
pub struct ApiKey {
    /// Its bytes are shared by all clones.
    authorization: HeaderValue,
    livemode: Option<bool>,
}

const SCHEME: &[u8] = b"Bearer ";

impl ApiKey {
    /// Creates a key from text.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidApiKey`] if the text:
    ///
    /// * is blank, or a placeholder from an example such as `sk_test_...`,
    /// * is a publishable key (`pk_…`) or a signing secret (`whsec_…`), or
    /// * contains whitespace, line breaks, quotes, or characters that are not ASCII.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::ApiKey;
    ///
    /// assert!(ApiKey::new("rk_test_51H8xYdGw").is_ok());
    /// assert!(ApiKey::new("pk_test_51H8xYdGw").is_err());
    /// assert!(ApiKey::new("rk_test_51H8xYdGw\n").is_err());
    /// ```
    pub fn new(key: impl Into<String>) -> Result<Self, InvalidApiKey> {
        let key = Zeroizing::new(key.into());
        if let Some(mistake) = mistake_in(&key) {
            return Err(InvalidApiKey::new(mistake));
        }
        // With its final capacity from the start, so that growing leaves no copy behind.
        let mut bearer = Zeroizing::new(Vec::with_capacity(SCHEME.len() + key.len()));
        bearer.extend_from_slice(SCHEME);
        bearer.extend_from_slice(key.as_bytes());
        let mut authorization = HeaderValue::from_maybe_shared(Bytes::from_owner(bearer))
            .map_err(|_| InvalidApiKey::new(InvalidApiKeyKind::InvalidCharacter))?;
        authorization.set_sensitive(true);
        Ok(Self {
            authorization,
            livemode: livemode_of(&key),
        })
    }

    /// Reads the key from an environment variable.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidApiKey`], whose message names the variable, if the variable is not set, is not valid Unicode,
    /// or does not contain a key.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::ApiKey;
    ///
    /// let error = ApiKey::from_env("A_VARIABLE_THAT_IS_NOT_SET").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "A_VARIABLE_THAT_IS_NOT_SET: the variable is not set: set it to a restricted key (rk_…) \
    ///      with read permissions, from the Stripe Dashboard",
    /// );
    /// ```
    pub fn from_env(variable: &str) -> Result<Self, InvalidApiKey> {
        env_secret::read(variable)
            .map_err(|error| {
                InvalidApiKey::new(match error {
                    EnvSecretError::NotSet => InvalidApiKeyKind::NotSet,
                    EnvSecretError::NotUnicode => InvalidApiKeyKind::NotUnicode,
                })
            })
            .and_then(|key| Self::new(key.as_str()))
            .map_err(|error| error.in_variable(variable))
    }

    /// Returns the value of the header `Authorization`, marked as sensitive.
    pub(super) fn authorization(&self) -> HeaderValue {
        self.authorization.clone()
    }

    /// Returns whether this is a key of live mode, or `None` if the key does not say so.
    pub(super) fn livemode(&self) -> Option<bool> {
        self.livemode
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKey")
            .field("livemode", &self.livemode)
            .finish_non_exhaustive()
    }
}

// The bytes of the header belong to a `Zeroizing`.
impl ZeroizeOnDrop for ApiKey {}

fn mistake_in(key: &str) -> Option<InvalidApiKeyKind> {
    Some(if key.trim().is_empty() {
        InvalidApiKeyKind::Blank
    } else if is_placeholder(key) {
        InvalidApiKeyKind::Placeholder
    } else if key.starts_with("pk_") {
        InvalidApiKeyKind::PublishableKey
    } else if key.starts_with("whsec_") {
        InvalidApiKeyKind::SigningSecret
    } else if !key.bytes().all(is_of_keys) {
        InvalidApiKeyKind::InvalidCharacter
    } else {
        return None;
    })
}

fn is_of_keys(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'')
}

/// Returns whether nothing but a filler follows the prefix, as in `sk_test_...`.
fn is_placeholder(key: &str) -> bool {
    let Some((prefix, rest)) = key.rsplit_once('_') else {
        return false;
    };
    let is_prefix = matches!(prefix.get(..2), Some("sk" | "rk"));
    let is_filler = rest.len() <= 32 && rest.bytes().all(|byte| matches!(byte, b'x' | b'X'));
    is_prefix && (matches!(rest, "..." | "…") || is_filler)
}

fn livemode_of(key: &str) -> Option<bool> {
    if key.contains("_live_") {
        Some(true)
    } else if key.contains("_test_") {
        Some(false)
    } else {
        None
    }
}
