use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::RETRY_AFTER;

use crate::inbox::RetryAfter;

impl IntoResponse for RetryAfter {
    fn into_response(self) -> Response {
        let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
        // In whole seconds, rounded up.
        let seconds = self.0.as_secs() + u64::from(self.0.subsec_nanos() > 0);
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        response.extensions_mut().insert(self);
        response
    }
}
