use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::gone::Gone;
use super::no_path::NoPath;
use crate::api::error::ApiError;
use crate::event::ObjectError;

/// Why the latest state of an event's object could not be read.
///
/// With the feature `axum`, it is a response, and an error that [`HandlerError`](crate::HandlerError) turns into that
/// response.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum LatestError {
    /// The object no longer exists. The response is 200, and the event is complete.
    Gone(Gone),
    /// The object has no path in Stripe's API. The response is 500.
    NoPath(NoPath),
    /// The API key is of live mode and the event of test mode, or the reverse. The response is 500: with this key, every
    /// object would seem to be gone.
    LivemodeMismatch,
    /// The call to Stripe's API failed. The response is 503 with `Retry-After` if a later call can succeed, and
    /// otherwise 500.
    Api(ApiError),
    /// The object does not fit the handler's type. The response is 500.
    Object(ObjectError),
}

/// How long to wait if Stripe does not say it.
const DEFAULT_RETRY_AFTER: Duration = Duration::from_secs(10);

impl LatestError {
    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Gone(_) => StatusCode::OK,
            Self::Api(error) if error.kind().is_transient() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Api(_) | Self::NoPath(_) | Self::LivemodeMismatch | Self::Object(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    /// Returns the value of `Retry-After`, if a later call can succeed: what Stripe asks for, or 10 seconds.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) if error.kind().is_transient() => {
                let delay = error.retry_after().unwrap_or(DEFAULT_RETRY_AFTER);
                Some(delay.max(Duration::from_secs(1)))
            }
            _ => None,
        }
    }

    /// Returns the text of the response.
    pub fn body_text(&self) -> String {
        match self {
            Self::Gone(_) => String::new(),
            Self::Api(error) if error.kind().is_transient() => {
                "the object of the event could not be fetched from Stripe's API; retry later".into()
            }
            Self::Object(error) => match error.other_object() {
                Some((expected, found)) => format!(
                    "the handler reads the object `{expected}`, but the event is about {found}: is the handler routed \
                     to the right event type?"
                ),
                None => {
                    "the object that was fetched does not fit the handler's type; the `tracing` feature logs which field"
                        .into()
                }
            },
            Self::NoPath(_) | Self::LivemodeMismatch => self.to_string(),
            Self::Api(_) => {
                "the object of the event cannot be fetched from Stripe's API; the `tracing` feature logs why".into()
            }
        }
    }
}

impl fmt::Display for LatestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone(gone) => fmt::Display::fmt(gone, f),
            Self::NoPath(no_path) => fmt::Display::fmt(no_path, f),
            Self::LivemodeMismatch => f.write_str(
                "the event and the API key are of different modes: use a key of the event's mode, and \
                 `StripeWebhookLayer::with_livemode`",
            ),
            Self::Api(_) => f.write_str("the object of the event could not be fetched"),
            Self::Object(_) => f.write_str("the object of the event does not fit the handler's type"),
        }
    }
}

impl Error for LatestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Gone(_) | Self::NoPath(_) | Self::LivemodeMismatch => None,
            Self::Api(error) => Some(error),
            Self::Object(error) => Some(error),
        }
    }
}
