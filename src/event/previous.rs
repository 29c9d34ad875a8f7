use std::fmt;
use std::ops::{Deref, Range};

use super::json_index::JsonIndex;
use super::stripe_event::StripeEvent;

/// The previous values of the attributes that an update changed: `data.previous_attributes`.
///
/// It dereferences to the type that it was read as. In there, an attribute that did not change is absent, and one
/// that was not set before is null. [`contains`](Self::contains) distinguishes the two.
///
/// A view's method for a field that cannot be null fails if the field did not change, so call `contains` first. A view
/// lists the names of all attributes that changed with `keys`.
///
/// # Example
///
#[cfg_attr(feature = "objects", doc = "```")]
#[cfg_attr(not(feature = "objects"), doc = "```ignore")]
/// # use bytes::Bytes;
/// # use tower_stripe_webhook::StripeEvent;
/// use tower_stripe_webhook::objects::Customer;
///
/// # let payload = Bytes::from_static(br#"{"id": "evt_1", "object": "event",
/// #     "type": "customer.updated", "created": 1, "livemode": false,
/// #     "data": {"object": {}, "previous_attributes": {"email": null}}}"#);
/// let event = StripeEvent::assume_verified(payload)?; // {… "previous_attributes": {"email": null} …}
/// let previous = event.previous_attributes::<Customer>()?.unwrap();
/// assert_eq!((previous.email()?, previous.phone()?), (None, None));
/// assert!(previous.contains("email")); // was unset before
/// assert!(!previous.contains("phone")); // unchanged
/// assert!(previous.livemode().is_err()); // unchanged, and cannot be null
/// assert_eq!(previous.keys().collect::<Vec<_>>(), ["email"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Previous<T> {
    value: T,
    event: StripeEvent,
    /// `None` if the part is not an object.
    index: Option<JsonIndex>,
}

impl<T> Previous<T> {
    pub(super) fn new(value: T, event: StripeEvent, range: Range<usize>) -> Self {
        let index = JsonIndex::read(event.payload(), (range.start, range.end));
        Self {
            value,
            event,
            index,
        }
    }

    /// Returns whether the update changed a field of this name.
    pub fn contains(&self, field: &str) -> bool {
        let index = self.index.as_ref();
        index.is_some_and(|index| index.find(self.event.payload(), field).is_some())
    }

    /// Returns the value as the type that it was read as.
    ///
    /// An associated function, so that it does not hide a method of the type.
    pub fn into_inner(this: Self) -> T {
        this.value
    }
}

impl<T> Deref for Previous<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Previous<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Previous").field(&self.value).finish()
    }
}
