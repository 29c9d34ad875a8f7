use http::{Method, Request, Uri, header};
use http_body::Body;

/// Returns a request with the headers that Stripe sends.
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
        .expect("the method, URI and headers are valid")
}

#[track_caller]
pub(super) fn parse_uri(uri: &str) -> Uri {
    match uri.parse() {
        Ok(uri) => uri,
        Err(error) => panic!("invalid URI {uri:?}: {error}"),
    }
}
