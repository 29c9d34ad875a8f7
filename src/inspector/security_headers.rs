//! The headers of every response.

use axum_core::response::Response;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

/// The browser applies only this stylesheet, whose hash is in the policy.
pub(super) const STYLE: &str = include_str!("style.css");

/// Nothing but the stylesheet: no script, no image, no frame, and forms only to the page itself.
const POLICY: &str = concat!(
    "default-src 'none'; style-src 'sha256-",
    "giKQofcjM3hGs9P5xzbTiRwCK2sA+4PNv/d7jZu/Svw=",
    "'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
);

const HEADERS: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    // Neither the browser nor a proxy keeps what a page shows.
    (CACHE_CONTROL, "no-store"),
    // Stripe's Dashboard does not learn the address, nor the text of a filter in it. `no-referrer` would make browsers
    // send `Origin: null` with each form, and over plain HTTP they send nothing else that names the site.
    (REFERRER_POLICY, "same-origin"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

pub(super) fn add(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::prelude::BASE64_STANDARD;
    use hmac::digest::Digest;
    use sha2::Sha256;

    use super::*;

    #[test]
    fn the_policy_has_the_hash_of_the_stylesheet() {
        let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
        assert!(
            POLICY.contains(&format!("'sha256-{hash}'")),
            "style.css changed: its hash in security_headers.rs must be {hash}"
        );
    }

    #[test]
    fn the_stylesheet_cannot_end_its_element() {
        assert!(!STYLE.contains("</"));
    }
}
