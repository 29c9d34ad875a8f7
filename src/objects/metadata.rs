use std::fmt;

use super::field_error::FieldError;
use super::object::Object;

/// Your own key-value pairs on an object: text by key.
///
/// # Example
///
/// ```
/// # use bytes::Bytes;
/// # use tower_stripe_webhook::StripeEvent;
/// # use tower_stripe_webhook::objects::Charge;
/// # let payload = Bytes::from_static(br#"{"id": "evt_1", "object": "event",
/// #     "type": "charge.succeeded", "created": 1, "livemode": false,
/// #     "data": {"object": {"object": "charge", "metadata": {"order_id": "6735"}}}}"#);
/// # let event = StripeEvent::assume_verified(payload)?;
/// let charge: Charge = event.object()?;
/// assert_eq!(charge.metadata()?.get("order_id"), Some("6735"));
/// assert_eq!(charge.metadata()?.get("cart_id"), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Metadata<'a> {
    object: &'a Object,
}

impl<'a> Metadata<'a> {
    /// Checks that all values are text or null, so that [`get`](Self::get) need not return errors.
    pub(super) fn read(object: &'a Object) -> Result<Self, FieldError> {
        for key in object.keys() {
            let member = object.member(key)?;
            if !member.is_null() {
                member.str()?;
            }
        }
        Ok(Self { object })
    }

    /// Returns the value of a key.
    ///
    /// In [`Previous`](crate::event::Previous), a null value means that the key did not exist before, and reads as
    /// `None` too.
    pub fn get(self, key: &str) -> Option<&'a str> {
        // A value that is neither text nor null was rejected by `read`.
        self.object
            .member(key)
            .and_then(super::member::Member::str)
            .ok()
    }

    /// Returns whether there is a key of this name, even if its value is null.
    pub fn contains_key(self, key: &str) -> bool {
        self.object.contains(key)
    }

    /// Iterates over the keys that have a value, with their values.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let keys = self.object.keys();
        keys.filter_map(move |key| Some((key, self.get(key)?)))
    }
}

/// Shows the number of keys only.
impl fmt::Debug for Metadata<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metadata")
            .field("keys", &self.object.keys().count())
            .finish_non_exhaustive()
    }
}
