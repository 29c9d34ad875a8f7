use std::error::Error;
use std::fmt;

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};

use super::body::ResponseBody;
use crate::event::EventError;
use crate::signature::SignatureError;

/// Why the layer answered in place of the inner service.
///
/// It stands in the extensions of such a response, for an outer `map_response` to count it by or to
/// render it anew:
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

/// What a [`WebhookRejection`] is about.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebhookRejectionKind {
    /// The signature does not hold: 400.
    Signature(SignatureError),
    /// The signature holds, but the body is no event: 400.
    NotAnEvent(EventError),
    /// The body is over the limit: 413.
    BodyTooLarge,
    /// The body did not arrive in time: 408.
    BodyTimeout,
    /// The body broke off: 400.
    BodyUnreadable,
    /// There is no verifier in the request's extensions: 500.
    NoVerifier,
    /// The event is of the other mode than the endpoint is for: 200, so that Stripe does not send
    /// it again.
    LivemodeMismatch,
}

impl WebhookRejectionKind {
    /// Returns a short name, to count by: `missing_header`, `mismatch`, `body_too_large` and so on.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Signature(SignatureError::MissingHeader) => "missing_header",
            Self::Signature(SignatureError::MalformedHeader) => "malformed_header",
            Self::Signature(SignatureError::NoV1Signature) => "no_v1_signature",
            Self::Signature(SignatureError::Mismatch) => "mismatch",
            Self::Signature(SignatureError::TooOld { .. }) => "too_old",
            Self::Signature(SignatureError::InFuture { .. }) => "in_future",
            Self::NotAnEvent(_) => "not_an_event",
            Self::BodyTooLarge => "body_too_large",
            Self::BodyTimeout => "body_timeout",
            Self::BodyUnreadable => "body_unreadable",
            Self::NoVerifier => "no_verifier",
            Self::LivemodeMismatch => "livemode_mismatch",
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

    /// Returns what it is about.
    pub fn kind(&self) -> WebhookRejectionKind {
        self.kind
    }

    /// Returns the status that it is answered with.
    pub fn status(&self) -> StatusCode {
        match self.kind {
            WebhookRejectionKind::Signature(_)
            | WebhookRejectionKind::NotAnEvent(_)
            | WebhookRejectionKind::BodyUnreadable => StatusCode::BAD_REQUEST,
            WebhookRejectionKind::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            WebhookRejectionKind::BodyTimeout => StatusCode::REQUEST_TIMEOUT,
            WebhookRejectionKind::NoVerifier => StatusCode::INTERNAL_SERVER_ERROR,
            WebhookRejectionKind::LivemodeMismatch => StatusCode::OK,
        }
    }

    /// The line that it is answered with. It is constant: it echoes nothing of the request.
    fn message(&self) -> &'static str {
        match self.kind {
            WebhookRejectionKind::Signature(error) => error.message(),
            WebhookRejectionKind::NotAnEvent(_) => {
                "the signature holds, but the body is no Stripe event: \
                 does another kind of payload come to this endpoint?"
            }
            WebhookRejectionKind::BodyTooLarge => {
                "the body is over the limit of this endpoint: raise the limit if it is from Stripe"
            }
            WebhookRejectionKind::BodyTimeout => {
                "the body did not arrive in time: is a proxy in front holding it back?"
            }
            WebhookRejectionKind::BodyUnreadable => {
                "the body ended early: did a proxy in front, or the connection, cut it off?"
            }
            WebhookRejectionKind::NoVerifier => {
                "this endpoint is not set up to verify signatures: its operator must fix it"
            }
            WebhookRejectionKind::LivemodeMismatch => {
                "acknowledged, and not handled: live and test events are not mixed at this endpoint"
            }
        }
    }

    pub(super) fn into_response<B>(self) -> Response<ResponseBody<B>> {
        let mut response = Response::new(ResponseBody::from_static(self.message()));
        *response.status_mut() = self.status();
        response.headers_mut().insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        );
        response.extensions_mut().insert(self);
        response
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
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
