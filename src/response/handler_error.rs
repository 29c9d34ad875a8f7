use std::error::Error;

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use tower::BoxError;

use super::failed;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
use crate::claims::CompleteError;
use crate::dedup::Discard;
use crate::error_chain::chain;
use crate::extract::{
    EventObjectRejection, MissingEvent, MissingGrant, MissingPayload, ObjectMismatch,
};

/// What a handler returns whose failure makes Stripe retry.
///
/// See the [module docs](crate::response) for an example.
pub type HandlerResult<T = ()> = Result<T, HandlerError>;

/// The failure of a handler: 500, unless the error says otherwise.
///
/// Every error converts into it, and so does text, by `?`, `into` or [`new`](Self::new). See the
/// [module docs](crate::response) for the responses and an example.
///
/// # Design
///
/// It does not implement [`Error`], like the error types of anyhow and eyre: it converts from every
/// error, and Rust does not allow that together with the conversion of a type into itself.
///
/// `Debug` shows the error's own `Debug`.
#[derive(Debug)]
pub struct HandlerError {
    error: BoxError,
    status: Option<StatusCode>,
}

/// What Stripe's dashboard shows.
const TEXT: &str = "the event was not handled; retry later";

impl HandlerError {
    /// Creates a failure from an error, or from text.
    pub fn new(error: impl Into<BoxError>) -> Self {
        Self {
            error: error.into(),
            status: None,
        }
    }

    /// Sets the status of the response, whatever the error is. A [`Discard`] is then a failure like any
    /// other: the status asks for a retry.
    ///
    /// # Panics
    ///
    /// If the status is not 4xx or 5xx, which would end Stripe's retries.
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
        match self.status {
            Some(status) => status,
            None if self.error.is::<Discard>() => StatusCode::OK,
            None => chain(&*self.error)
                .find_map(status_of)
                .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    /// Returns the error.
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.error
    }
}

/// Returns the status that an error of this crate asks for.
fn status_of(error: &(dyn Error + 'static)) -> Option<StatusCode> {
    #[cfg(any(feature = "postgres", feature = "sqlite"))]
    if let Some(error) = error.downcast_ref::<CompleteError>() {
        return Some(error.status());
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
        match self.error.downcast::<Discard>() {
            Ok(discard) => discard.into_response(),
            Err(error) => failed(status, TEXT, error),
        }
    }
}
