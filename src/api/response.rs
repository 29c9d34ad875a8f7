//! Interprets a response of Stripe's API.

use std::time::Duration;

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{HeaderMap, Response, StatusCode};

use super::error::{ApiError, ApiErrorKind, ErrorResponse};
use crate::objects::Object;

/// A longer `Retry-After` is cut, so that one bad header does not stop handlers for days.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60 * 60);

/// Longer codes and ids are not Stripe's, and are left out of messages.
const MAX_NAME: usize = 64;

/// Returns the body of a successful response.
pub(super) fn check(response: Response<Bytes>) -> Result<Bytes, ApiError> {
    let (head, body) = response.into_parts();
    if head.status.is_success() {
        return Ok(body);
    }
    let code = error_code(body);
    let kind = kind_of(head.status, code.as_deref());
    Err(ApiError::of_response(
        kind,
        ErrorResponse {
            status: Some(head.status),
            code,
            request_id: header(&head.headers, "request-id").and_then(name),
            retry_after: retry_after(&head.headers),
        },
    ))
}

fn kind_of(status: StatusCode, code: Option<&str>) -> ApiErrorKind {
    match status {
        StatusCode::UNAUTHORIZED => ApiErrorKind::Unauthorized,
        StatusCode::FORBIDDEN => ApiErrorKind::Forbidden,
        // A wrong base URL is a 404 too, as is an unknown path. Only Stripe's code proves that the object is gone.
        StatusCode::NOT_FOUND if matches!(code, Some("resource_missing" | "not_found")) => {
            ApiErrorKind::NotFound
        }
        StatusCode::TOO_MANY_REQUESTS => ApiErrorKind::RateLimited,
        status if status.is_redirection() => ApiErrorKind::Redirect,
        status if status.is_client_error() => ApiErrorKind::Rejected,
        _ => ApiErrorKind::Unavailable,
    }
}

/// Returns the code of `{"error": {"code": …}}`.
fn error_code(body: Bytes) -> Option<String> {
    let body = Object::from_json(body).ok()?;
    let error = body.object("error").ok()??;
    name(error.get("code").ok()?)
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = header(headers, RETRY_AFTER.as_str())?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(MAX_RETRY_AFTER))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Returns text that is a plain name, and so contains no data of customers.
fn name(text: &str) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    (text.len() <= MAX_NAME && text.bytes().all(is_plain)).then(|| text.to_owned())
}
