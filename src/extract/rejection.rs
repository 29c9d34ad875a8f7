use std::error::Error;
use std::fmt;

use axum_core::response::{IntoResponse, Response};
use http::StatusCode;

use crate::event::{EventKind, ObjectError, StripeEvent};
use crate::response::failed;

/// Defines the rejection of an extractor whose value is missing from the request's extensions.
macro_rules! missing_extension {
    ($(#[$doc:meta])* $name:ident, $text:literal $(,)?) => {
        $(#[$doc])*
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;

        impl $name {
            /// Returns the text of the response.
            pub fn body_text(&self) -> String {
                self.to_string()
            }

            /// Returns the status of the response: 500, because the service is misconfigured.
            pub fn status(&self) -> StatusCode {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($text)
            }
        }

        impl Error for $name {}

        impl IntoResponse for $name {
            fn into_response(self) -> Response {
                (self.status(), self.body_text()).into_response()
            }
        }
    };
}

missing_extension! {
    /// The request's extensions contain no event.
    MissingEvent,
    "no verified Stripe event in the request: is `StripeWebhookLayer` around this handler, \
     without `payload_only`?",
}

missing_extension! {
    /// The request's extensions contain no verified payload.
    MissingPayload,
    "no verified payload in the request: is `StripeWebhookLayer` around this handler, \
     with `payload_only`?",
}

missing_extension! {
    /// The request's extensions contain no claim.
    MissingGrant,
    "no claim in the request: is `DedupLayer` around this handler? Events whose response is a decision are not \
     claimed",
}

/// `data.object` does not fit the handler's type.
///
/// The response omits the location of the mismatch, which is logged instead.
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

    /// Returns the error, with the location of the mismatch.
    pub fn error(&self) -> &ObjectError {
        &self.error
    }

    /// Returns the text of the response. If the object is another one than the handler's view is for, it names both.
    pub fn body_text(&self) -> String {
        if self.event.kind() == EventKind::Thin {
            return THIN.to_owned();
        }
        #[cfg(feature = "objects")]
        if let Some((expected, found)) = self.error.other_object() {
            return format!(
                "the handler reads the object `{expected}`, but the event carries {found}: is the handler routed to the \
                 right event type?"
            );
        }
        format!("{self}; the `tracing` feature logs which field")
    }

    /// Returns the status of the response: 500, so Stripe retries. A retry succeeds once the type is
    /// fixed.
    pub fn status(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

/// For a thin event, whatever the type is.
const THIN: &str = "the event is thin: it names its object and does not contain it. Use the extractor `Latest` (feature \
                    `api`), which fetches it";

impl fmt::Display for ObjectMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.event.kind() {
            EventKind::Thin => THIN,
            EventKind::Snapshot => "`data.object` does not fit the handler's type",
        })
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

/// The rejection of the [`EventObject`](super::EventObject) extractor.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum EventObjectRejection {
    /// The request's extensions contain no event.
    MissingEvent(MissingEvent),
    /// `data.object` does not fit the handler's type.
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
