use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::StatusCode;
use tower::BoxError;

#[cfg(feature = "tracing")]
use super::failure_log::FailureLog;
use crate::event::StripeEvent;

/// Why a handler failed. Attached to the extensions of its response, so outer layers can count or report it.
///
/// `HandlerError` (feature `axum`) attaches it. If your handler does not use axum, attach it to have the error logged. With
/// the `tracing` feature, [`StripeWebhook`](super::StripeWebhook) logs it once, with its sources and the event's
/// id and type. If the response does not get that far because Stripe hung up, the failure is logged when it is
/// dropped.
///
/// # Example
///
/// ```
/// use http::{Response, StatusCode};
/// use tower_stripe_webhook::webhook::HandlerFailure;
///
/// let error = std::io::Error::other("the disk is full");
/// let mut response = Response::new(());
/// *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
/// response.extensions_mut().insert(HandlerFailure::new(error));
/// ```
#[derive(Clone)]
pub struct HandlerFailure {
    inner: Arc<Inner>,
}

struct Inner {
    error: BoxError,
    #[cfg(feature = "tracing")]
    log: FailureLog,
}

impl HandlerFailure {
    /// Creates a failure from an error, or from text.
    pub fn new(error: impl Into<BoxError>) -> Self {
        Self {
            inner: Arc::new(Inner {
                error: error.into(),
                #[cfg(feature = "tracing")]
                log: FailureLog::default(),
            }),
        }
    }

    /// Returns the error.
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.inner.error
    }

    /// Logs the failure unless it was logged before; without the feature `tracing` it does nothing.
    #[cfg_attr(
        not(feature = "tracing"),
        expect(unused_variables, clippy::unused_self)
    )]
    pub(crate) fn observe(&self, status: StatusCode, event: &StripeEvent) {
        #[cfg(feature = "tracing")]
        self.log().log(self.error(), status, Some(event));
    }

    #[cfg(feature = "tracing")]
    pub(crate) fn log(&self) -> &FailureLog {
        &self.inner.log
    }
}

#[cfg(feature = "tracing")]
impl Drop for Inner {
    fn drop(&mut self) {
        self.log.log_unanswered(&*self.error);
    }
}

impl fmt::Debug for HandlerFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandlerFailure")
            .field("error", &self.inner.error)
            .finish()
    }
}
