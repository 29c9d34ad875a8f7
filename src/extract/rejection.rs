use std::error::Error;
use std::fmt;

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;

use crate::event::{ObjectError, StripeEvent};
use crate::response::failed;

/// There is no event in the request's extensions.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingEvent;

impl MissingEvent {
    /// Returns the text of the response.
    pub fn body_text(&self) -> String {
        self.to_string()
    }

    /// Returns the status of the response, 500: the service is put together wrongly.
    pub fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

impl fmt::Display for MissingEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "no verified Stripe event in the request: is `StripeWebhookLayer` around this handler, \
             without `payload_only`?",
        )
    }
}

impl Error for MissingEvent {}

impl IntoResponse for MissingEvent {
    fn into_response(self) -> Response {
        (self.status(), self.body_text()).into_response()
    }
}

/// There is no verified payload in the request's extensions.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingPayload;

impl MissingPayload {
    /// Returns the text of the response.
    pub fn body_text(&self) -> String {
        self.to_string()
    }

    /// Returns the status of the response, 500: the service is put together wrongly.
    pub fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

impl fmt::Display for MissingPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "no verified payload in the request: is `StripeWebhookLayer` around this handler, \
             with `payload_only`?",
        )
    }
}

impl Error for MissingPayload {}

impl IntoResponse for MissingPayload {
    fn into_response(self) -> Response {
        (self.status(), self.body_text()).into_response()
    }
}

/// There is no claim in the request's extensions.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingGrant;

impl MissingGrant {
    /// Returns the text of the response.
    pub fn body_text(&self) -> String {
        self.to_string()
    }

    /// Returns the status of the response, 500: the service is put together wrongly.
    pub fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

impl fmt::Display for MissingGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no claim of the event in the request: is `DedupLayer` around this handler?")
    }
}

impl Error for MissingGrant {}

impl IntoResponse for MissingGrant {
    fn into_response(self) -> Response {
        (self.status(), self.body_text()).into_response()
    }
}

/// `data.object` does not read into the handler's type.
///
/// The response does not say where: the log does.
#[derive(Clone, Debug)]
pub struct ObjectMismatch {
    event: StripeEvent,
    error: ObjectError,
}

impl ObjectMismatch {
    pub(super) fn new(event: StripeEvent, error: ObjectError) -> Self {
        Self { event, error }
    }

    /// Returns the event.
    pub fn event(&self) -> &StripeEvent {
        &self.event
    }

    /// Returns where the type does not fit.
    pub fn error(&self) -> &ObjectError {
        &self.error
    }

    /// Returns the text of the response.
    pub fn body_text(&self) -> String {
        format!("{self}: with the feature `tracing`, the log says where")
    }

    /// Returns the status of the response, 500: Stripe tries again, and gets through once the type
    /// is fixed.
    pub fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

impl fmt::Display for ObjectMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`data.object` does not fit the handler's type")
    }
}

impl Error for ObjectMismatch {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

impl IntoResponse for ObjectMismatch {
    fn into_response(self) -> Response {
        failed(self.status(), self.body_text(), self)
    }
}

/// Why an [`EventObject`](super::EventObject) cannot be extracted.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum EventObjectRejection {
    /// There is no event.
    MissingEvent(MissingEvent),
    /// The event's object is of another shape.
    ObjectMismatch(ObjectMismatch),
}

impl EventObjectRejection {
    /// Returns the text of the response.
    pub fn body_text(&self) -> String {
        match self {
            Self::MissingEvent(rejection) => rejection.body_text(),
            Self::ObjectMismatch(rejection) => rejection.body_text(),
        }
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::MissingEvent(rejection) => rejection.status(),
            Self::ObjectMismatch(rejection) => rejection.status(),
        }
    }
}

impl fmt::Display for EventObjectRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingEvent(rejection) => fmt::Display::fmt(rejection, f),
            Self::ObjectMismatch(rejection) => fmt::Display::fmt(rejection, f),
        }
    }
}

impl Error for EventObjectRejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::MissingEvent(rejection) => rejection.source(),
            Self::ObjectMismatch(rejection) => rejection.source(),
        }
    }
}

impl IntoResponse for EventObjectRejection {
    fn into_response(self) -> Response {
        match self {
            Self::MissingEvent(rejection) => rejection.into_response(),
            Self::ObjectMismatch(rejection) => rejection.into_response(),
        }
    }
}

impl From<MissingEvent> for EventObjectRejection {
    fn from(rejection: MissingEvent) -> Self {
        Self::MissingEvent(rejection)
    }
}

impl From<ObjectMismatch> for EventObjectRejection {
    fn from(rejection: ObjectMismatch) -> Self {
        Self::ObjectMismatch(rejection)
    }
}
