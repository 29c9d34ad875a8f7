use super::invalid_secret::{InvalidSecret, InvalidSecretKind};
use super::secret::SigningSecret;
use super::verifier::Verifier;
use crate::env_secret::{self, EnvSecretError};

impl Verifier {
    /// Reads the secrets from an environment variable.
    ///
    /// The value is a comma-separated list, newest first, so rolling a secret takes one restart.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidSecret`], whose message names the variable, if:
    ///
    /// * the variable is not set or not valid Unicode,
    /// * an item is empty or surrounded by whitespace or quotes, or
    /// * an item is a placeholder, an API key (`sk_…`) or an endpoint id (`we_…`).
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::Verifier;
    ///
    /// let error = Verifier::from_env("A_VARIABLE_THAT_IS_NOT_SET").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "A_VARIABLE_THAT_IS_NOT_SET: the variable is not set: set it to the endpoint's \
    ///      secret (whsec_…), from the Stripe Dashboard or `stripe listen`",
    /// );
    /// ```
    pub fn from_env(variable: &str) -> Result<Self, InvalidSecret> {
        env_secret::read(variable)
            .map_err(|error| {
                InvalidSecret::new(match error {
                    EnvSecretError::NotSet => InvalidSecretKind::NotSet,
                    EnvSecretError::NotUnicode => InvalidSecretKind::NotUnicode,
                })
            })
            .and_then(|list| Self::from_list(&list))
            .map_err(|error| error.in_variable(variable))
    }

    fn from_list(list: &str) -> Result<Self, InvalidSecret> {
        let Some((first, others)) = list.split_once(',') else {
            return Ok(Self::new(parse_env_secret(list)?));
        };
        if list.split(',').any(|item| item.trim().is_empty()) {
            return Err(InvalidSecret::new(InvalidSecretKind::EmptyItem));
        }
        let first = Self::new(parse_env_secret(first)?);
        others.split(',').try_fold(first, |verifier, secret| {
            Ok(verifier.with_secret(parse_env_secret(secret)?))
        })
    }
}

/// Parses one secret from the environment, rejecting values that are often pasted by mistake.
fn parse_env_secret(text: &str) -> Result<SigningSecret, InvalidSecret> {
    let secret = SigningSecret::new(text)?;
    let is_padding = |c: char| c.is_whitespace() || matches!(c, '"' | '\'');
    let mistake = if text.starts_with(is_padding) || text.ends_with(is_padding) {
        InvalidSecretKind::SurroundingWhitespace
    } else if ["sk_", "rk_", "pk_"]
        .iter()
        .any(|key| text.starts_with(key))
    {
        InvalidSecretKind::ApiKey
    } else if ["we_", "ed_"].iter().any(|id| text.starts_with(id)) {
        InvalidSecretKind::EndpointId
    } else {
        return Ok(secret);
    };
    Err(InvalidSecret::new(mistake))
}
