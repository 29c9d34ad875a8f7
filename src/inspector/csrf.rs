//! Which requests may change something.

use http::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use http::request::Parts;
use http::{Method, Uri};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Returns whether a request cannot be the work of another site.
///
/// 1. `GET` and `HEAD` change nothing and pass.
/// 2. With `Sec-Fetch-Site`, it must be `same-origin`, or `none`: a person typed the address.
/// 3. Without it, `Origin` must name the host that the request is for. Browsers send no `Sec-Fetch-Site` over plain
///    HTTP, except to localhost.
/// 4. With neither, the request is rejected. Every browser sends `Origin` with a `POST`, so a request without it does
///    not come from a page. The rule of Go and tower-http lets it pass, for the sake of API clients, which a page does
///    not have.
///
/// `Sec-Fetch-Site: same-site` is rejected, too: another subdomain is not this page.
pub(super) fn is_allowed(parts: &Parts) -> bool {
    if parts.method == Method::GET || parts.method == Method::HEAD {
        return true;
    }
    if parts.headers.contains_key(SEC_FETCH_SITE) {
        let site = single(&parts.headers, &SEC_FETCH_SITE);
        return matches!(site, Some("same-origin" | "none"));
    }
    let origin = single(&parts.headers, &ORIGIN).and_then(host_of_origin);
    origin.is_some_and(|origin| host(parts).is_some_and(|host| host == origin))
}

/// The host and port that the request is for. HTTP/2 has them in the target.
fn host(parts: &Parts) -> Option<String> {
    let host = match parts.uri.authority() {
        Some(authority) => authority.as_str(),
        None => single(&parts.headers, &HOST)?,
    };
    Some(host.to_ascii_lowercase())
}

/// The host and port of an origin such as `https://ops.example.com`. `null` has none.
fn host_of_origin(origin: &str) -> Option<String> {
    let origin: Uri = origin.parse().ok()?;
    let is_http = matches!(origin.scheme_str(), Some("http" | "https"));
    let authority = origin.authority().filter(|_| is_http)?;
    Some(authority.as_str().to_ascii_lowercase())
}

/// A repeated header is as good as none.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    value.to_str().ok()
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    #[track_caller]
    fn is_allowed_with(method: Method, headers: &[(&str, &str)]) -> bool {
        let mut request = Request::builder().method(method).uri("/inspector");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        is_allowed(&request.body(()).unwrap().into_parts().0)
    }

    #[test]
    fn requests_that_change_nothing_are_allowed() {
        let cross_site = [("sec-fetch-site", "cross-site"), ("origin", "null")];
        assert!(is_allowed_with(Method::GET, &cross_site));
        assert!(is_allowed_with(Method::HEAD, &cross_site));
        assert!(!is_allowed_with(Method::OPTIONS, &cross_site));
    }

    #[test]
    fn the_site_decides_if_the_browser_names_it() {
        let host = ("host", "ops.example.com");
        for (site, origin, expected) in [
            ("same-origin", "https://ops.example.com", true),
            // A page with `Referrer-Policy: no-referrer` has the origin `null`.
            ("same-origin", "null", true),
            ("none", "null", true),
            ("same-site", "https://ops.example.com", false),
            ("cross-site", "https://ops.example.com", false),
            ("Same-Origin", "https://ops.example.com", false),
            ("", "https://ops.example.com", false),
        ] {
            let headers = [host, ("sec-fetch-site", site), ("origin", origin)];
            assert_eq!(
                is_allowed_with(Method::POST, &headers),
                expected,
                "{site:?} {origin}"
            );
        }
        let twice = [("sec-fetch-site", "same-origin"); 2];
        assert!(!is_allowed_with(Method::POST, &twice));
    }

    #[test]
    fn otherwise_the_origin_must_name_the_host() {
        for (origin, host, expected) in [
            ("https://ops.example.com", "ops.example.com", true),
            ("http://ops.example.com:8080", "ops.example.com:8080", true),
            ("https://OPS.example.com", "ops.EXAMPLE.com", true),
            ("http://[::1]:8080", "[::1]:8080", true),
            ("https://ops.example.com", "ops.example.com:8080", false),
            ("https://evil.example.com", "ops.example.com", false),
            ("https://ops.example.com.evil.com", "ops.example.com", false),
            ("null", "ops.example.com", false),
            ("", "ops.example.com", false),
            ("ftp://ops.example.com", "ops.example.com", false),
            ("ops.example.com", "ops.example.com", false),
        ] {
            let headers = [("origin", origin), ("host", host)];
            assert_eq!(
                is_allowed_with(Method::POST, &headers),
                expected,
                "{origin:?} {host}"
            );
        }
    }

    #[test]
    fn a_request_without_either_header_is_rejected() {
        assert!(!is_allowed_with(Method::POST, &[("host", "localhost")]));
        assert!(!is_allowed_with(Method::POST, &[]));
    }

    #[test]
    fn the_host_of_an_http2_request_is_in_its_target() {
        let request = Request::post("https://ops.example.com/inspector")
            .header("host", "evil.example.com")
            .header("origin", "https://ops.example.com");
        assert!(is_allowed(&request.body(()).unwrap().into_parts().0));
    }
}
