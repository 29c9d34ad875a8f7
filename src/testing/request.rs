use bytes::Bytes;
use http::Request;

use super::signer::Signer;
use crate::webhook::EventBody;

/// Returns the request with which Stripe delivers a payload now, with Stripe's own headers: for
/// `tower::ServiceExt::oneshot` and, with an absolute URI, for a client.
///
/// The payload is bytes, or an event that [`event()`](super::event()) makes.
///
/// # Panics
///
/// When the URI is none, and when the secret is blank or a placeholder.
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
