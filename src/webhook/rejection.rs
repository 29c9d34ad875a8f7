use std::error::Error;
use std::fmt;

use http::{Response, StatusCode};

use super::body::ResponseBody;
use super::rejection_details::RejectionDetails;
use crate::event::EventError;
use crate::observe::{Level, Reporter, Stage, Subject};
use crate::signature::SignatureError;

/// Why the layer responded in place of the inner service.
///
/// Attached to the response's extensions, so outer layers can count it or replace the response:
///
/// ```
/// use http::Response;
/// use tower_stripe_webhook::webhook::{WebhookRejection, ResponseBody};
///
/// fn count<B>(response: Response<ResponseBody<B>>) -> Response<ResponseBody<B>> {
///     if let Some(rejection) = response.extensions().get::<WebhookRejection>() {
///         println!("{} {}", rejection.status(), rejection.kind().name());
///     }
///     response
/// }
/// # let _ = count::<()>;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookRejection {
    kind: WebhookRejectionKind,
}

/// The reason for a [`WebhookRejection`].
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebhookRejectionKind {
    /// The signature is missing or invalid: 400.
    Signature(SignatureError),
    /// The signature is valid, but the body is not an event: 400.
    NotAnEvent(EventError),
    /// The body is larger than the limit: 413.
    BodyTooLarge,
    /// The body did not arrive in time: 408.
    BodyTimeout,
    /// The body ended early: 400.
    BodyUnreadable,
    /// There is no verifier in the request's extensions: 500.
    NoVerifier,
    /// The event's mode (live or test) is not the one this endpoint accepts: 200, so that Stripe does not
    /// retry.
    LivemodeMismatch,
    /// The endpoint [ignores](super::ApiVersions::ignoring) the event's API version: 200, so that Stripe does not
    /// retry.
    ApiVersionIgnored,
    /// The endpoint [refuses](super::ApiVersions::refusing) the event's API version: 400, so that Stripe retries.
    ApiVersionRefused,
}

impl WebhookRejectionKind {
    /// Returns a short name for counting, such as `missing_header`, `mismatch` or `body_too_large`.
    pub fn name(&self) -> &'static str {
        self.details().name
    }

    fn details(self) -> RejectionDetails {
        let rejected = |name, status, text| RejectionDetails {
            name,
            status,
            level: Level::Warn,
            text,
            log_text: None,
        };
        match self {
            Self::Signature(error) => {
                let name = match error {
                    SignatureError::MissingHeader => "missing_header",
                    SignatureError::MalformedHeader => "malformed_header",
                    SignatureError::NoV1Signature => "no_v1_signature",
                    SignatureError::Mismatch => "mismatch",
                    SignatureError::TooOld { .. } => "too_old",
                    SignatureError::InFuture { .. } => "in_future",
                };
                rejected(name, StatusCode::BAD_REQUEST, error.message())
            }
            Self::NotAnEvent(_) => rejected(
                "not_an_event",
                StatusCode::BAD_REQUEST,
                "the signature is valid, but the body is not a Stripe event: is another kind of payload \
                 sent to this endpoint?",
            ),
            Self::BodyTooLarge => rejected(
                "body_too_large",
                StatusCode::PAYLOAD_TOO_LARGE,
                "the body is larger than this endpoint's limit: raise the limit if the body is from Stripe",
            ),
            Self::BodyTimeout => rejected(
                "body_timeout",
                StatusCode::REQUEST_TIMEOUT,
                "the body did not arrive in time: is a proxy in front holding it back?",
            ),
            Self::BodyUnreadable => rejected(
                "body_unreadable",
                StatusCode::BAD_REQUEST,
                "the body ended early: did a proxy in front, or the connection, cut it off?",
            ),
            Self::NoVerifier => RejectionDetails {
                name: "no_verifier",
                status: StatusCode::INTERNAL_SERVER_ERROR,
                level: Level::Error,
                text: "this endpoint is not set up to verify signatures: its operator must fix it",
                log_text: Some(
                    "no `Verifier` in the request's extensions: `StripeWebhookLayer::from_extensions` \
                     needs a middleware outside of it that inserts one",
                ),
            },
            Self::LivemodeMismatch => RejectionDetails {
                name: "livemode_mismatch",
                status: StatusCode::OK,
                level: Level::Debug,
                text: "acknowledged without handling: this endpoint does not mix live and test events",
                log_text: None,
            },
            Self::ApiVersionIgnored => RejectionDetails {
                name: "api_version_ignored",
                status: StatusCode::OK,
                level: Level::Debug,
                text: "acknowledged without handling: this service ignores the API version of this endpoint",
                log_text: None,
            },
            Self::ApiVersionRefused => rejected(
                "api_version_refused",
                StatusCode::BAD_REQUEST,
                "this service refuses the API version of this endpoint: disable the endpoint once its successor works",
            ),
        }
    }
}

impl WebhookRejection {
    pub(super) fn new(kind: WebhookRejectionKind) -> Self {
        Self { kind }
    }

    pub(super) fn signature(error: SignatureError) -> Self {
        Self::new(WebhookRejectionKind::Signature(error))
    }

    pub(super) fn not_an_event(error: EventError) -> Self {
        Self::new(WebhookRejectionKind::NotAnEvent(error))
    }

    /// Returns the reason.
    pub fn kind(&self) -> WebhookRejectionKind {
        self.kind
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.kind.details().status
    }

    pub(super) fn report(&self, reporter: &Reporter) {
        let details = self.kind.details();
        details.report(reporter, Stage::Request, Subject::default());
    }

    pub(super) fn into_response<B>(self) -> Response<ResponseBody<B>> {
        let mut response = self.kind.details().response();
        response.extensions_mut().insert(self);
        response
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.details().text)
    }
}

impl Error for WebhookRejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            WebhookRejectionKind::Signature(error) => Some(error),
            WebhookRejectionKind::NotAnEvent(error) => Some(error),
            _ => None,
        }
    }
}
