use std::fmt;
use std::marker::PhantomData;

use super::field_error::FieldError;
use super::object::Object;
use super::view::{View, ViewKind};

/// A page of a list in Stripe's API. If [`has_more`](Self::has_more), fetch the rest from Stripe.
///
/// # Example
///
/// ```
/// # use bytes::Bytes;
/// # use tower_stripe_webhook::StripeEvent;
/// # use tower_stripe_webhook::objects::Invoice;
/// # let payload = Bytes::from_static(br#"{"id": "evt_1", "object": "event",
/// #     "type": "invoice.paid", "created": 1, "livemode": false, "data": {"object":
/// #     {"object": "invoice", "lines": {"data": [{"amount": 990}, {"amount": 10}], "has_more": false}}}}"#);
/// # let event = StripeEvent::assume_verified(payload)?;
/// let invoice: Invoice = event.object()?;
/// let lines = invoice.lines()?;
/// let mut sum = 0;
/// for line in lines.data()? {
///     sum += line.amount()?;
/// }
/// assert_eq!((sum, lines.has_more()?), (1000, false));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct List<T> {
    object: Object,
    element: PhantomData<fn() -> T>,
}

impl<T: View> List<T> {
    /// Returns the objects of this page.
    ///
    /// # Errors
    ///
    /// Returns a [`FieldError`] if `data` is not an array of objects.
    pub fn data(&self) -> Result<&[T], FieldError> {
        self.object.member("data")?.views()
    }

    /// Returns whether the list has more objects than this page.
    ///
    /// # Errors
    ///
    /// Returns a [`FieldError`] if `has_more` is not a boolean.
    pub fn has_more(&self) -> Result<bool, FieldError> {
        self.object.member("has_more")?.bool()
    }
}

impl<T: View> View for List<T> {
    const KIND: ViewKind<Self> = ViewKind {
        name: "List",
        object: Some("list"),
        new: |object| Self {
            object,
            element: PhantomData,
        },
    };
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        Self {
            object: self.object.clone(),
            element: PhantomData,
        }
    }
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").finish_non_exhaustive()
    }
}
