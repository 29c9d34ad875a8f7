use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::StatusCode;
use tower::BoxError;

use super::failure_report::FailureReport;
use crate::event::{EventType, StripeEvent};
use crate::observe::Reporter;

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
    report: FailureReport,
}

impl HandlerFailure {
    /// Creates a failure from an error, or from text.
    pub fn new(error: impl Into<BoxError>) -> Self {
        Self {
            inner: Arc::new(Inner {
                error: error.into(),
                report: FailureReport::default(),
            }),
        }
    }

    /// Returns the error.
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.inner.error
    }

    /// Reports the failure unless it was reported before. Returns whether it did.
    pub(crate) fn report(
        &self,
        reporter: &Reporter,
        status: StatusCode,
        event: Option<&StripeEvent>,
    ) -> bool {
        self.inner
            .report
            .report(reporter, self.error(), status, event)
    }

    /// Names the event, in case nobody receives the response.
    pub(crate) fn name_event(&self, reporter: &Reporter, key: &str, event_type: &EventType) {
        self.inner.report.name_event(reporter, key, event_type);
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.report.report_unanswered(&*self.error);
    }
}

impl fmt::Debug for HandlerFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandlerFailure")
            .field("error", &self.inner.error)
            .finish()
    }
}
