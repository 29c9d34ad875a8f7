use std::error::Error;
use std::fmt;
use std::time::Duration;

/// The response of a handler that wants to run again after a delay.
///
/// With the feature `axum`, it is a response, and an error that [`HandlerError`](crate::HandlerError) turns into that
/// response: 503 with `Retry-After`. Without axum, insert it into the extensions of a response. A worker runs the event
/// again after the delay, give or take 10 %, and does not count a failure. Under [`DedupLayer`](crate::DedupLayer),
/// Stripe decides when to retry.
///
/// A `Retry-After` header in seconds, on a response that is not 2xx, has the same effect.
///
/// # Example
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
/// use std::time::Duration;
/// use tower_stripe_webhook::HandlerResult;
/// use tower_stripe_webhook::inbox::RetryAfter;
///
/// # async fn is_rate_limited() -> bool { false }
/// async fn paid() -> HandlerResult {
///     if is_rate_limited().await {
///         Err(RetryAfter(Duration::from_secs(60)))?;
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryAfter(pub Duration);

impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "retry after {:?}", self.0)
    }
}

impl Error for RetryAfter {}
