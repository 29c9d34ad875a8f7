use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use tower::BoxError;

/// Why a call to Stripe's API failed.
///
/// The message says what to check. It contains the status, Stripe's error code and the request's id, which Stripe's
/// support and the logs in the Dashboard know. It never contains the key, nor Stripe's own message, which can quote
/// data of customers.
#[derive(Clone, Debug)]
pub struct ApiError {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    kind: ApiErrorKind,
    response: ErrorResponse,
    source: Option<BoxError>,
}

/// The facts about a failure in a response of Stripe.
#[derive(Debug, Default)]
pub(super) struct ErrorResponse {
    pub(super) status: Option<StatusCode>,
    pub(super) code: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
}

/// The kind of an [`ApiError`].
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApiErrorKind {
    /// The path to read is not one of Stripe's API. No request was sent.
    InvalidPath,
    /// The event's account or context cannot be sent in a header. No request was sent.
    InvalidContext,
    /// The HTTP client failed, for example because it could not connect.
    Client,
    /// There was no complete response within the timeout.
    Timeout,
    /// The body of the response exceeds the body limit.
    BodyTooLarge,
    /// The body of the response is not what Stripe's API responds.
    UnexpectedBody,
    /// A redirect, which is not followed.
    Redirect,
    /// 401: Stripe does not accept the API key.
    Unauthorized,
    /// 403: the API key may not read this.
    Forbidden,
    /// 404, and Stripe says that the object does not exist.
    NotFound,
    /// Any other 4xx.
    Rejected,
    /// 429: too many requests.
    RateLimited,
    /// 5xx, or another status that Stripe does not document.
    Unavailable,
}

impl ApiErrorKind {
    /// Returns whether the same call can succeed later without a change to the configuration.
    pub fn is_transient(self) -> bool {
        matches!(
            self,
            Self::Client | Self::Timeout | Self::RateLimited | Self::Unavailable
        )
    }

    fn message(self) -> &'static str {
        match self {
            Self::InvalidPath => {
                "the event names a path that is not one of Stripe's API, so nothing was sent"
            }
            Self::InvalidContext => {
                "the event's account or context is not a valid header, so nothing was sent"
            }
            Self::Client => "Stripe's API cannot be reached; retry later",
            Self::Timeout => "Stripe's API did not respond within the timeout; retry later",
            Self::BodyTooLarge => {
                "the response of Stripe's API is too large: raise the limit with `with_body_limit`"
            }
            Self::UnexpectedBody => {
                "the response is not one of Stripe's API: is `with_base_url` right?"
            }
            Self::Redirect => {
                "Stripe's API responded with a redirect, which is not followed: is `with_base_url` right?"
            }
            Self::Unauthorized => {
                "Stripe's API rejected the API key: was it revoked, or has it expired?"
            }
            Self::Forbidden => {
                "the API key may not read this: does the restricted key have the permission, and is \
                 the account connected?"
            }
            Self::NotFound => {
                "Stripe's API has no such object: was it deleted, or is the API key of another \
                 account?"
            }
            Self::Rejected => "Stripe's API rejected the request",
            Self::RateLimited => "Stripe's API limits the rate of requests; retry later",
            Self::Unavailable => "Stripe's API failed; retry later",
        }
    }
}

impl ApiError {
    pub(super) fn new(kind: ApiErrorKind) -> Self {
        Self::of_response(kind, ErrorResponse::default())
    }

    pub(super) fn client(error: BoxError) -> Self {
        Self {
            inner: Arc::new(Inner {
                kind: ApiErrorKind::Client,
                response: ErrorResponse::default(),
                source: Some(error),
            }),
        }
    }

    pub(super) fn of_response(kind: ApiErrorKind, response: ErrorResponse) -> Self {
        Self {
            inner: Arc::new(Inner {
                kind,
                response,
                source: None,
            }),
        }
    }

    /// Returns why the call failed.
    pub fn kind(&self) -> ApiErrorKind {
        self.inner.kind
    }

    /// Returns the status of Stripe's response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.response.status
    }

    /// Returns Stripe's [error code](https://docs.stripe.com/error-codes), such as `resource_missing`.
    pub fn code(&self) -> Option<&str> {
        self.inner.response.code.as_deref()
    }

    /// Returns Stripe's id of the request, `req_…`.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.response.request_id.as_deref()
    }

    /// Returns how long Stripe asks to wait before the next call, at most one hour.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.response.retry_after
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind().message())?;
        let ErrorResponse {
            status,
            code,
            request_id,
            ..
        } = &self.inner.response;
        let Some(status) = status else {
            return Ok(());
        };
        write!(f, " (status {}", status.as_u16())?;
        if let Some(code) = code {
            write!(f, ", code {code}")?;
        }
        if let Some(request_id) = request_id {
            write!(f, ", request {request_id}")?;
        }
        f.write_str(")")
    }
}

impl Error for ApiError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.inner.source.as_deref()?;
        Some(source)
    }
}
