//! The target of a request: a path of Stripe's API, with an optional query.
//!
//! Paths come from verified events and from responses of Stripe. They are checked all the same, because the API key is
//! sent along.

use std::fmt::Write;

use http::uri::PathAndQuery;

/// Returns the target if it is a path of version 1 or 2 of the API, with an optional query.
pub(super) fn parse(target: &str) -> Option<PathAndQuery> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    if !is_api_path(path) || !query.bytes().all(is_of_queries) {
        return None;
    }
    target.parse().ok()
}

/// Returns whether a path is plain: no empty segment, no `.` or `..`, no `@`, and nothing that a client or a server could
/// decode to one of them.
fn is_api_path(path: &str) -> bool {
    let decoded = decode(path);
    let is_plain = |path: &str| {
        (path.starts_with("/v1/") || path.starts_with("/v2/"))
            && !["//", "..", "@", "\\"]
                .iter()
                .any(|part| path.contains(part))
            // Clients that normalize paths, such as reqwest, would read the list of which this is an object.
            && !path.split('/').any(|segment| segment == ".")
            && !path.chars().any(char::is_control)
    };
    path.bytes().all(is_of_paths) && decoded.as_deref().is_some_and(is_plain)
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn is_of_paths(byte: u8) -> bool {
    is_unreserved(byte) || matches!(byte, b'/' | b'%')
}

fn is_of_queries(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'#' | b'"' | b'<' | b'>' | b'\\')
}

/// Decodes `%` escapes. Returns `None` if one is malformed or the result is not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let mut digit = || {
            let digit = char::from(bytes.next()?).to_digit(16)?;
            u8::try_from(digit).ok()
        };
        decoded.push(digit()? << 4 | digit()?);
    }
    String::from_utf8(decoded).ok()
}

/// Appends text to a path or query as data: everything but unreserved characters is escaped.
pub(super) fn push_escaped(target: &mut String, text: &str) {
    for byte in text.bytes() {
        if is_unreserved(byte) {
            target.push(char::from(byte));
        } else {
            // Writing to a `String` cannot fail.
            let _ = write!(target, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_the_api_are_accepted() {
        for target in [
            "/v1/balance",
            "/v1/charges/ch_1",
            "/v2/core/accounts/acct_1/persons/person_1",
            "/v1/coupons/25%20OFF",
            "/v1/events?limit=100&types%5B0%5D=invoice.paid",
            "/v2/core/events?page=a.b-c~d_e",
        ] {
            assert_eq!(parse(target).unwrap().as_str(), target);
        }
    }

    #[test]
    fn other_paths_are_rejected() {
        for target in [
            "",
            "/",
            "v1/charges",
            "/v1",
            "/v3/charges/ch_1",
            "/V1/charges/ch_1",
            "//evil.example/v1/charges",
            "https://evil.example/v1/charges",
            "@evil.example/v1/",
            "/v1/charges@evil.example",
            "/v1/charges%40evil.example",
            "/v1//charges",
            "/v1/%2Fcharges",
            "/v1/../files",
            "/v1/charges/..",
            "/v1/charges/%2e%2E/files",
            "/v1/./charges",
            "/v1/charges/.",
            "/v1/charges/%2e",
            "/v1/charges/%2e/ch_1",
            "/v1/charges/ch_1\\..",
            "/v1/charges/%5C",
            "/v1/charges/%",
            "/v1/charges/%0",
            "/v1/charges/%zz",
            "/v1/charges/%0d%0aX: y",
            "/v1/charges/%ff",
            "/v1/charges/ch 1",
            "/v1/charges/ch_1\r\nX: y",
            "/v1/charges/ch_1#fragment",
            "/v1/charges/ch_é",
            "/v1/charges?a=\r\n",
            "/v1/charges?a= b",
            "/v1/charges?a#b",
        ] {
            assert_eq!(parse(target), None, "{target:?}");
        }
    }

    #[test]
    fn escaped_text_stays_one_segment() {
        let mut target = "/v1/coupons/".to_owned();
        push_escaped(&mut target, "25 OFF/é?#");
        assert_eq!(target, "/v1/coupons/25%20OFF%2F%C3%A9%3F%23");
        assert!(parse(&target).is_some());
    }

    #[test]
    fn ids_cannot_leave_their_segment() {
        for id in [".", "..", "../files", "a@b", "/", "a\\b", "\0"] {
            let mut target = "/v1/coupons/".to_owned();
            push_escaped(&mut target, id);
            assert_eq!(parse(&target), None, "{id:?}");
        }
    }
}
