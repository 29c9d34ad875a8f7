use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// A handler's response to an event that it can never handle, with the reason: 200, and no retries.
///
/// With the `axum` feature it is a response, and an error that
/// [`HandlerError`](crate::HandlerError) turns into that response. Elsewhere, put it into the
/// response's extensions, where [`Dedup`](super::Dedup) finds it.
///
/// It is the only way to end Stripe's retries without success: Stripe retries any other response that is
/// not 2xx.
///
/// # Example
///
/// ```
/// use http::Response;
/// use tower_stripe_webhook::dedup::Discard;
///
/// let mut response = Response::new(());
/// response.extensions_mut().insert(Discard("of a customer that we deleted".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discard(pub Cow<'static, str>);

impl fmt::Display for Discard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "discard: {}", self.0)
    }
}

impl Error for Discard {}
