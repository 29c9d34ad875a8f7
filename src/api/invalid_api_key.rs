use std::error::Error;
use std::fmt;

use crate::env_secret::shown_name;

/// Why a string was rejected as a key for Stripe's API.
///
/// The message says what to use instead and never contains the key. `Debug` prints the same message, because Rust
/// uses `Debug` for an error returned from `main`.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidApiKey {
    kind: InvalidApiKeyKind,
    variable: Option<Box<str>>,
}

/// The kind of an [`InvalidApiKey`], for code that needs to distinguish the cases.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidApiKeyKind {
    /// The key is empty or only whitespace.
    Blank,
    /// The key is a placeholder from an example, such as `sk_test_...`.
    Placeholder,
    /// A publishable key, `pk_…`, which cannot read objects.
    PublishableKey,
    /// The signing secret of an endpoint, `whsec_…`.
    SigningSecret,
    /// The key contains whitespace, a line break, a quote, or a character that is not ASCII.
    InvalidCharacter,
    /// The environment variable is not set.
    NotSet,
    /// The environment variable is not valid Unicode.
    NotUnicode,
}

impl InvalidApiKey {
    pub(super) fn new(kind: InvalidApiKeyKind) -> Self {
        Self {
            kind,
            variable: None,
        }
    }

    pub(super) fn in_variable(self, variable: &str) -> Self {
        Self {
            variable: Some(shown_name(variable).into()),
            ..self
        }
    }

    /// Returns why the string was rejected.
    pub fn kind(&self) -> InvalidApiKeyKind {
        self.kind
    }
}

impl fmt::Display for InvalidApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(variable) = &self.variable {
            write!(f, "{variable}: ")?;
        }
        f.write_str(match self.kind {
            InvalidApiKeyKind::Blank => {
                "the API key is blank: set it to a restricted key (rk_…) with read permissions, \
                 from the Stripe Dashboard"
            }
            InvalidApiKeyKind::Placeholder => {
                "the API key is a placeholder: replace it with a restricted key (rk_…) with read \
                 permissions, from the Stripe Dashboard"
            }
            InvalidApiKeyKind::PublishableKey => {
                "this is a publishable key, which cannot read objects: set it to a restricted key \
                 (rk_…) with read permissions"
            }
            InvalidApiKeyKind::SigningSecret => {
                "this is the signing secret of an endpoint, not an API key: set it to a restricted \
                 key (rk_…) with read permissions"
            }
            InvalidApiKeyKind::InvalidCharacter => {
                "the API key contains a space, a line break, a quote or another character that no \
                 key has: remove it"
            }
            InvalidApiKeyKind::NotSet => {
                "the variable is not set: set it to a restricted key (rk_…) with read permissions, \
                 from the Stripe Dashboard"
            }
            InvalidApiKeyKind::NotUnicode => {
                "the variable is not valid Unicode: set it to a restricted key (rk_…)"
            }
        })
    }
}

impl fmt::Debug for InvalidApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for InvalidApiKey {}
