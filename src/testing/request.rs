use bytes::Bytes;
use http::Request;

use super::signer::Signer;
use crate::webhook::EventBody;

/// Returns a delivery request as Stripe would send it: its headers, and a signature dated now.
///
/// Pass it to `tower::ServiceExt::oneshot` or, with an absolute URI, to an HTTP client. The payload is
/// raw bytes or a builder from [`event()`](super::event()).
///
/// # Panics
///
/// Panics if the URI is invalid, or if the secret is blank or a placeholder.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::testing::{event, signed_request};
///
/// let request = signed_request("/webhook", "whsec_test", event("payout.paid"));
/// assert!(request.headers().contains_key("stripe-signature"));
/// ```
#[track_caller]
pub fn signed_request(uri: &str, secret: &str, payload: impl Into<Bytes>) -> Request<EventBody> {
    Signer::new(secret).request(uri, payload)
}
