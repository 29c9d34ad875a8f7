use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use tower::BoxError;

use crate::webhook::HandlerFailure;

/// Returns a failure response with the error in its extensions, where outer layers find and log it.
pub(crate) fn failed(
    status: StatusCode,
    text: impl IntoResponse,
    error: impl Into<BoxError>,
) -> Response {
    let mut response = (status, text).into_response();
    let failure = HandlerFailure::new(error);
    response.extensions_mut().insert(failure);
    response
}
