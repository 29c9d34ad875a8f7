use bytes::Bytes;
use http::{Method, Request, Uri, header};
use http_body::Body;

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

/// Returns a request with the headers that Stripe's have.
pub(super) fn stripe_request<B>(uri: Uri, signature: &str, body: B) -> Request<B>
where
    B: Body,
{
    let length = body.size_hint().lower();
    Request::builder()
        .method(Method::POST)
        .uri(uri)
        .header(header::ACCEPT, "*/*; q=0.5, application/xml")
        .header(header::ACCEPT_ENCODING, "gzip")
        .header(header::CACHE_CONTROL, "no-cache")
        .header(header::CONTENT_LENGTH, length)
        .header(header::CONTENT_TYPE, "application/json; charset=utf-8")
        .header(
            header::USER_AGENT,
            "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        )
        .header("stripe-signature", signature)
        .body(body)
        .expect("its parts are valid")
}

#[track_caller]
pub(super) fn parse_uri(uri: &str) -> Uri {
    match uri.parse() {
        Ok(uri) => uri,
        Err(error) => panic!("{uri:?} is no URI: {error}"),
    }
}
