use std::borrow::Cow;

/// What a handler answers to an event that it will never be able to handle, with the reason: 200, and
/// never again.
///
/// With the feature `axum` it is a response. Elsewhere it goes into the response's extensions, and
/// [`Dedup`](super::Dedup) finds it there.
///
/// It is the only way to end Stripe's retries without success: any other answer than 2xx means that the
/// event is delivered again.
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
