use axum_core::response::{IntoResponse, Response};
use http::StatusCode;

use super::failed;
use crate::objects::FieldError;

/// The response body, which Stripe's Dashboard shows.
const TEXT: &str =
    "a field of the event's object does not fit its view; the `tracing` feature logs which field";

impl IntoResponse for FieldError {
    fn into_response(self) -> Response {
        failed(StatusCode::INTERNAL_SERVER_ERROR, TEXT, self)
    }
}
