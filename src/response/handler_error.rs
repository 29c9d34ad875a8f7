use std::error::Error;

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use tower::BoxError;

use super::failed;
#[cfg(feature = "api")]
use super::latest_error::{into_latest_error, latest_error};
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use crate::claims::CompleteError;
use crate::dedup::Discard;
use crate::error_chain::chain;
use crate::extract::{
    EventObjectRejection, MissingEvent, MissingGrant, MissingPayload, ObjectMismatch,
};
use crate::inbox::RetryAfter;

/// The result of a handler. On `Err`, Stripe retries the event.
///
/// See the [module docs](crate::response) for an example.
pub type HandlerResult<T = ()> = Result<T, HandlerError>;

/// The error of a handler. By default, it becomes a 500 response.
///
/// All errors and strings convert into it with `?`, `into` or [`new`](Self::new). See the
/// [module docs](crate::response) for the responses and an example.
///
/// # Design
///
/// Like the error types of anyhow and eyre, `HandlerError` does not implement [`Error`]. It converts from
/// all error types; if it were one, that would conflict with the standard `impl From<T> for T`.
///
/// `Debug` includes the `Debug` output of the error.
#[derive(Debug)]
pub struct HandlerError {
    error: BoxError,
    status: Option<StatusCode>,
}

/// The response body, which Stripe's Dashboard shows.
const TEXT: &str = "the event was not handled; retry later";

impl HandlerError {
    /// Creates a `HandlerError` from an error or a string.
    pub fn new(error: impl Into<BoxError>) -> Self {
        Self {
            error: error.into(),
            status: None,
        }
    }

    /// Sets the status of the response, regardless of the error.
    ///
    /// With a status, a [`Discard`] no longer discards the event: it is a failure like any other, and
    /// Stripe retries.
    ///
    /// # Panics
    ///
    /// Panics if the status is not 4xx or 5xx. A 2xx status would end Stripe's retries.
    ///
    /// # Example
    ///
    /// ```
    /// use http::StatusCode;
    /// use tower_stripe_webhook::HandlerError;
    ///
    /// let error = HandlerError::new("the ledger is closed for the night")
    ///     .with_status(StatusCode::SERVICE_UNAVAILABLE);
    /// assert_eq!(error.status(), StatusCode::SERVICE_UNAVAILABLE);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        assert!(
            status.is_client_error() || status.is_server_error(),
            "the status of a HandlerError must be 4xx or 5xx"
        );
        self.status = Some(status);
        self
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        let of_itself = || special_status(&*self.error);
        let of_sources = || chain(&*self.error).find_map(status_of);
        self.status
            .or_else(of_itself)
            .or_else(of_sources)
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Returns the underlying error.
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.error
    }
}

/// Returns the response status of an error that has a response of its own, unless it is only the source of another one.
fn special_status(error: &(dyn Error + 'static)) -> Option<StatusCode> {
    if error.is::<Discard>() {
        return Some(StatusCode::OK);
    }
    if error.is::<RetryAfter>() {
        return Some(StatusCode::SERVICE_UNAVAILABLE);
    }
    #[cfg(feature = "api")]
    if let Some(error) = latest_error(error) {
        return Some(error.status());
    }
    None
}

/// Returns the response status of an error from this crate, or `None` for other errors.
fn status_of(error: &(dyn Error + 'static)) -> Option<StatusCode> {
    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    if let Some(error) = error.downcast_ref::<CompleteError>() {
        return Some(error.status());
    }
    #[cfg(feature = "api")]
    if let Some(error) = latest_error(error) {
        // Wrapped in another error, an object that is gone does not end Stripe's retries.
        return Some(error.status()).filter(|status| !status.is_success());
    }
    if let Some(rejection) = error.downcast_ref::<EventObjectRejection>() {
        return Some(rejection.status());
    }
    if let Some(rejection) = error.downcast_ref::<ObjectMismatch>() {
        return Some(rejection.status());
    }
    if let Some(rejection) = error.downcast_ref::<MissingEvent>() {
        return Some(rejection.status());
    }
    if let Some(rejection) = error.downcast_ref::<MissingPayload>() {
        return Some(rejection.status());
    }
    let rejection = error.downcast_ref::<MissingGrant>()?;
    Some(rejection.status())
}

impl<E> From<E> for HandlerError
where
    E: Into<BoxError>,
{
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

impl IntoResponse for HandlerError {
    fn into_response(self) -> Response {
        let status = self.status();
        if self.status.is_some() {
            return failed(status, TEXT, self.error);
        }
        let error = match self.error.downcast::<Discard>() {
            Ok(discard) => return discard.into_response(),
            Err(error) => error,
        };
        let error = match error.downcast::<RetryAfter>() {
            Ok(retry_after) => return retry_after.into_response(),
            Err(error) => error,
        };
        #[cfg(feature = "api")]
        let error = match into_latest_error(error) {
            Ok(error) => return error.into_response(),
            Err(error) => error,
        };
        failed(status, TEXT, error)
    }
}
