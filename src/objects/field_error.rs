use std::error::Error;
use std::fmt;

use super::API_VERSION;
use crate::event::Cause;

/// Why a field cannot be read: it is absent, null, or has another type.
///
/// As a response it is `500 Internal Server Error`, so that Stripe retries: the event is not lost, and a retry succeeds
/// once the handler is fixed. It names the field and what was found, never the value.
///
/// # Example
///
/// ```
/// # use bytes::Bytes;
/// # use tower_stripe_webhook::StripeEvent;
/// # use tower_stripe_webhook::objects::Charge;
/// # let payload = Bytes::from_static(br#"{"id": "evt_1", "object": "event",
/// #     "type": "charge.succeeded", "created": 1, "livemode": false,
/// #     "data": {"object": {"object": "charge", "amount": "2000"}}}"#);
/// let event = StripeEvent::assume_verified(payload)?; // {… "amount": "2000" …}
/// let charge: Charge = event.object()?;
/// let error = charge.amount().unwrap_err();
/// assert_eq!(error.path(), "data.object.amount");
/// assert!(!error.is_absent());
/// assert!(charge.currency().unwrap_err().is_absent());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FieldError(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    path: String,
    view: &'static str,
    cause: Cause,
}

impl FieldError {
    #[cold]
    pub(super) fn new(view: &'static str, path: String, cause: Cause) -> Self {
        Self(Box::new(Inner { path, view, cause }))
    }

    /// Returns the path of the field, such as `data.object.amount_details.tip`. It is empty if the whole JSON does not
    /// fit.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns the name of the view that the field belongs to, such as `PaymentIntent` or `charge::Outcome`.
    pub fn view(&self) -> &'static str {
        self.0.view
    }

    /// Returns whether the field is absent. If it is not, it is null or has another type.
    ///
    /// In [`Previous`](crate::event::Previous), an absent field did not change.
    pub fn is_absent(&self) -> bool {
        self.0.cause == Cause::Absent
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { path, view, cause } = &*self.0;
        let path = if path.is_empty() { "the JSON" } else { path };
        match cause {
            Cause::Absent => write!(f, "`{path}` of {view} is absent")?,
            cause => write!(f, "`{path}` does not fit {view}: {cause}")?,
        }
        write!(f, " (the views follow API version {API_VERSION})")
    }
}

impl fmt::Debug for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldError")
            .field("path", &self.0.path)
            .field("view", &self.0.view)
            .field("cause", &self.0.cause)
            .finish()
    }
}

impl Error for FieldError {}
