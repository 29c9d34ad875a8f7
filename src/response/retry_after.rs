use std::time::Duration;

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::RETRY_AFTER;

use crate::inbox::RetryAfter;

/// Returns the value of `Retry-After`: seconds, rounded up.
pub(super) fn whole_seconds(delay: Duration) -> u64 {
    delay.as_secs() + u64::from(delay.subsec_nanos() > 0)
}

impl IntoResponse for RetryAfter {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
        let headers = response.headers_mut();
        headers.insert(RETRY_AFTER, whole_seconds(self.0).into());
        response.extensions_mut().insert(self);
        response
    }
}
