use std::error::Error;
use std::fmt;

use crate::env_secret::shown_name;

/// Why a string was rejected as a signing secret.
///
/// The message says what to use instead and never contains the secret. `Debug` prints the same
/// message, because Rust uses `Debug` for an error returned from `main`.
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidSecret {
    kind: InvalidSecretKind,
    variable: Option<Box<str>>,
}

/// The kind of an [`InvalidSecret`], for code that needs to distinguish the cases.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidSecretKind {
    /// The secret is empty or only whitespace: anyone could sign with such a key.
    Blank,
    /// The secret is a placeholder from an example, such as `whsec_...`.
    Placeholder,
    /// The environment variable is not set.
    NotSet,
    /// The environment variable is not valid Unicode.
    NotUnicode,
    /// The list in the environment variable has an empty item.
    EmptyItem,
    /// A secret in the environment variable is surrounded by whitespace or quotes.
    SurroundingWhitespace,
    /// The environment variable contains an API key (`sk_…`, `rk_…`, `pk_…`).
    ApiKey,
    /// The environment variable contains an endpoint id (`we_…`, `ed_…`).
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
        Self {
            variable: Some(shown_name(variable).into()),
            ..self
        }
    }

    /// Returns why the string was rejected.
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
                "the signing secret is blank: set it to the endpoint's secret (whsec_…), \
                 from the Stripe Dashboard or `stripe listen`"
            }
            InvalidSecretKind::Placeholder => {
                "the signing secret is a placeholder: replace it with the endpoint's secret, \
                 from the Stripe Dashboard or `stripe listen`"
            }
            InvalidSecretKind::NotSet => {
                "the variable is not set: set it to the endpoint's secret (whsec_…), \
                 from the Stripe Dashboard or `stripe listen`"
            }
            InvalidSecretKind::NotUnicode => {
                "the variable is not valid Unicode: set it to the endpoint's secret (whsec_…)"
            }
            InvalidSecretKind::EmptyItem => {
                "the list of signing secrets has an empty item: remove the stray comma"
            }
            InvalidSecretKind::SurroundingWhitespace => {
                "a signing secret is surrounded by spaces, quotes or line breaks, \
                 which would become part of the key: remove them"
            }
            InvalidSecretKind::ApiKey => {
                "this is an API key, not a signing secret: set it to the endpoint's secret \
                 (whsec_…), and do not store API keys here"
            }
            InvalidSecretKind::EndpointId => {
                "this is an endpoint's id, not its signing secret: reveal the secret \
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
