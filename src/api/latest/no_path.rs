use std::error::Error;
use std::fmt;

/// The object of an event cannot be fetched: Stripe's API does not read it by itself, or the event does not identify it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoPath {
    object: Option<String>,
}

/// Longer names are not Stripe's, and are left out of the message.
const MAX_NAME: usize = 64;

impl NoPath {
    /// Names the object, if that is a plain name.
    pub(super) fn new(object: Option<&str>) -> Self {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.');
        let object = object.filter(|name| name.len() <= MAX_NAME && name.bytes().all(is_plain));
        Self {
            object: object.map(str::to_owned),
        }
    }
}

impl fmt::Display for NoPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.object {
            Some(object) => write!(
                f,
                "Stripe's API cannot read this `{object}` by itself: use `EventObject`, or fetch the object that \
                 contains it"
            ),
            None => f.write_str("the event does not name an object: use `StripeEvent`"),
        }
    }
}

impl Error for NoPath {}
