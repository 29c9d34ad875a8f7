use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

/// Why a payload is not verified.
///
/// Its text says what to check next, and holds nothing of the request.
///
/// # Which one is told
///
/// The first that applies: `MissingHeader`, `MalformedHeader`, `NoV1Signature`; then `Mismatch` for a
/// header whose `v1` are all unreadable, because nothing in it could ever match; then `TooOld` or
/// `InFuture`; and `Mismatch` for the body last.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// There is no `Stripe-Signature` header, or it is empty.
    MissingHeader,
    /// The header has no readable `t`, two that differ, a `t` or `v1` without `=`, or is repeated with
    /// another value.
    MalformedHeader,
    /// The header has no `v1` item. Other schemes are never trusted.
    NoV1Signature,
    /// No `v1` is the HMAC of the payload under any of the secrets.
    Mismatch,
    /// The signature is older than the tolerance. Unauthenticated: the HMAC was not looked at.
    TooOld {
        /// The header's `t`.
        signed_at: SystemTime,
        /// The clock it was compared with, in whole seconds.
        now: SystemTime,
    },
    /// The signature is dated further ahead than the tolerance. Unauthenticated, as `TooOld` is.
    InFuture {
        /// The header's `t`.
        signed_at: SystemTime,
        /// The clock it was compared with, in whole seconds.
        now: SystemTime,
    },
}

impl SignatureError {
    /// What to check next, in one line.
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::MissingHeader => {
                "no Stripe-Signature header: is this request from Stripe, \
                 and does every proxy in front keep the header?"
            }
            Self::MalformedHeader => {
                "malformed Stripe-Signature header: expected t=<Unix seconds>,v1=<hex>; \
                 does a proxy in front rewrite or repeat it?"
            }
            Self::NoV1Signature => {
                "no v1 signature in the Stripe-Signature header: no other scheme is trusted"
            }
            Self::Mismatch => {
                "no signature matches the body: is the raw body reaching the layer, \
                 and is this the secret of this endpoint?"
            }
            Self::TooOld { .. } => {
                "the signature is older than the tolerance: is this server's clock right, \
                 or is this an old request sent again?"
            }
            Self::InFuture { .. } => {
                "the signature is dated further ahead than the tolerance: \
                 is this server's clock right?"
            }
        }
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        match self {
            Self::TooOld { signed_at, now } => {
                write!(f, " ({} s old)", seconds_between(*signed_at, *now))
            }
            Self::InFuture { signed_at, now } => {
                write!(f, " ({} s ahead)", seconds_between(*now, *signed_at))
            }
            _ => Ok(()),
        }
    }
}

impl Error for SignatureError {}

fn seconds_between(earlier: SystemTime, later: SystemTime) -> u64 {
    later
        .duration_since(earlier)
        .unwrap_or(Duration::ZERO)
        .as_secs()
}

/// Why a text is no signing secret.
///
/// Its text says what to put there instead, and never holds the secret. `Debug` is the same text,
/// because that is what a `main` that returns the error prints.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidSecret {
    kind: InvalidSecretKind,
    variable: Option<Box<str>>,
}

/// What is wrong with the text, for code that must tell the cases apart.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidSecretKind {
    /// Empty or blank: with such a key anybody can sign.
    Blank,
    /// An example's placeholder, such as `whsec_...`.
    Placeholder,
    /// The environment variable is not set.
    NotSet,
    /// The environment variable is not Unicode.
    NotUnicode,
    /// The list in the environment variable has an item with nothing in it.
    EmptyItem,
    /// Blanks or quotes around the secret in the environment variable.
    SurroundingWhitespace,
    /// An API key (`sk_…`, `rk_…`, `pk_…`) in the environment variable.
    ApiKey,
    /// The id of an endpoint (`we_…`, `ed_…`) in the environment variable.
    EndpointId,
}

impl InvalidSecret {
    pub(super) fn new(kind: InvalidSecretKind) -> Self {
        Self {
            kind,
            variable: None,
        }
    }

    pub(super) fn in_variable(self, variable: &str) -> Self {
        // The secret itself, in place of the name of its variable.
        let is_secret = ["whsec_", "sk_", "rk_"]
            .iter()
            .any(|prefix| variable.starts_with(prefix));
        let variable = if is_secret {
            "(a name that looks like a secret, and is not shown)"
        } else {
            variable
        };
        Self {
            variable: Some(variable.into()),
            ..self
        }
    }

    /// Returns what is wrong with the text.
    pub fn kind(&self) -> InvalidSecretKind {
        self.kind
    }
}

impl fmt::Display for InvalidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(variable) = &self.variable {
            write!(f, "{variable}: ")?;
        }
        f.write_str(match self.kind {
            InvalidSecretKind::Blank => {
                "the signing secret is blank: set it to the secret of the endpoint (whsec_…), \
                 from the Stripe Dashboard or `stripe listen`"
            }
            InvalidSecretKind::Placeholder => {
                "the signing secret is a placeholder: replace it with the secret of the endpoint, \
                 from the Stripe Dashboard or `stripe listen`"
            }
            InvalidSecretKind::NotSet => {
                "the variable is not set: set it to the secret of the endpoint (whsec_…), \
                 from the Stripe Dashboard or `stripe listen`"
            }
            InvalidSecretKind::NotUnicode => {
                "the variable is not Unicode text: set it to the secret of the endpoint (whsec_…)"
            }
            InvalidSecretKind::EmptyItem => {
                "the list of signing secrets has an empty item: remove the stray comma"
            }
            InvalidSecretKind::SurroundingWhitespace => {
                "there are blanks, quotes or line breaks around a signing secret, \
                 and they would be part of the key: remove them"
            }
            InvalidSecretKind::ApiKey => {
                "this is an API key, not a signing secret: set the secret of the endpoint \
                 (whsec_…), and keep the API key out of here"
            }
            InvalidSecretKind::EndpointId => {
                "this is the id of an endpoint, not its signing secret: reveal the secret \
                 (whsec_…) on the endpoint's page in the Stripe Dashboard"
            }
        })
    }
}

impl fmt::Debug for InvalidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for InvalidSecret {}
