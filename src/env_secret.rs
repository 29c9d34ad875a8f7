//! Reads secrets from environment variables.

use std::env;

use zeroize::Zeroizing;

/// Why a variable could not be read.
pub(crate) enum EnvSecretError {
    NotSet,
    NotUnicode,
}

pub(crate) fn read(variable: &str) -> Result<Zeroizing<String>, EnvSecretError> {
    env::var(variable)
        .map(Zeroizing::new)
        .map_err(|error| match error {
            env::VarError::NotPresent => EnvSecretError::NotSet,
            env::VarError::NotUnicode(text) => {
                drop(Zeroizing::new(text.into_encoded_bytes()));
                EnvSecretError::NotUnicode
            }
        })
}

/// Returns the name of a variable for a message. If the caller passed the secret itself instead of the name, hides it.
pub(crate) fn shown_name(variable: &str) -> &str {
    let is_secret = ["whsec_", "sk_", "rk_"]
        .iter()
        .any(|prefix| variable.starts_with(prefix));
    if is_secret {
        "(variable name hidden because it looks like a secret)"
    } else {
        variable
    }
}
