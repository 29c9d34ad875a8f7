use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};

use crate::log::{debug, error, warning};
use crate::webhook::ResponseBody;

/// Why [`Dedup`](super::Dedup) answered in place of the inner service.
///
/// It stands in the extensions of such a response, to count it by or to render it anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DedupRejection {
    kind: DedupRejectionKind,
}

/// What a [`DedupRejection`] is about.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DedupRejectionKind {
    /// The event was handled before: 200.
    Completed,
    /// The event was discarded before: 200.
    Discarded,
    /// The event is being handled: 409, so that Stripe asks again in case it fails.
    InProgress {
        /// When the claim lapses, if it is not renewed.
        retry_after: Duration,
    },
    /// The event's process died of it too often: 500.
    Exhausted,
    /// The store failed, or was too slow: 503.
    StoreUnavailable,
    /// Too many events are in hand: 503.
    Overloaded,
    /// The service is shutting down: 503.
    Draining,
    /// The handler was over its time limit, and was dropped: 504.
    HandlerTimeout,
    /// The handler panicked: 500.
    HandlerPanicked,
    /// The handler called `complete_in`, answered 2xx, and did not commit its transaction: 500.
    NotCommitted,
    /// The handler left completion to its transaction and answered 2xx, and the store could not say whether
    /// the transaction was committed, or it is still open: 500.
    CommitUnknown,
    /// The handler left completion to its transaction, and lost the claim to another delivery: 409.
    LeaseLost,
    /// This instance has no handler for the event, which an earlier attempt failed to handle: 503.
    NoHandler,
    /// There is no event in the request's extensions: 500.
    NoEvent,
    /// The verifier came from the request's extensions, and names no tenant: 500.
    NoTenant,
}

/// After how long it is worth to try again when nothing better is known.
const DEFAULT_RETRY_AFTER: Duration = Duration::from_secs(10);

/// The response, the reason in the store and the line in the log.
pub(super) const NOT_COMMITTED: &str =
    "complete_in was called but its transaction was not committed";

impl DedupRejectionKind {
    /// Returns a short name, to count by: `completed`, `in_progress`, `store_unavailable` and so on.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Discarded => "discarded",
            Self::InProgress { .. } => "in_progress",
            Self::Exhausted => "exhausted",
            Self::StoreUnavailable => "store_unavailable",
            Self::Overloaded => "overloaded",
            Self::Draining => "draining",
            Self::HandlerTimeout => "handler_timeout",
            Self::HandlerPanicked => "handler_panicked",
            Self::NotCommitted => "not_committed",
            Self::CommitUnknown => "commit_unknown",
            Self::LeaseLost => "lease_lost",
            Self::NoHandler => "no_handler",
            Self::NoEvent => "no_event",
            Self::NoTenant => "no_tenant",
        }
    }

    /// Logs it; `event` is the key or the id, if there is one.
    #[cfg_attr(not(feature = "tracing"), expect(unused_variables))]
    pub(super) fn log(self, event: Option<&str>) {
        match self {
            Self::Completed | Self::Discarded | Self::InProgress { .. } => {
                debug!(event, kind = self.name(), "a duplicate of a Stripe event");
            }
            Self::Exhausted => {
                error!(
                    event,
                    "a Stripe event is not tried any more, because its process died of it too often: \
                     fix that, and `forget` the event",
                );
            }
            Self::NoEvent => {
                error!(
                    "no verified Stripe event in the request: is `StripeWebhookLayer` outside of \
                     `DedupLayer`, without `payload_only`?",
                );
            }
            Self::NoTenant => {
                error!(
                    event,
                    "the `Verifier` from the request's extensions names no tenant, so that events of \
                     several tenants would not be told apart: is it made `with_tenant`?",
                );
            }
            Self::NotCommitted => {
                error!(event, "{NOT_COMMITTED}");
            }
            Self::NoHandler => {
                warning!(
                    event,
                    "a Stripe event that an earlier attempt failed to handle has no handler in this \
                     instance: released, to be retried by one that has",
                );
            }
            Self::StoreUnavailable
            | Self::Overloaded
            | Self::Draining
            | Self::HandlerTimeout
            | Self::HandlerPanicked
            | Self::CommitUnknown
            | Self::LeaseLost => {
                warning!(
                    event,
                    kind = self.name(),
                    "a Stripe event was not handled, and will be sent again",
                );
            }
        }
    }
}

impl DedupRejection {
    pub(super) fn new(kind: DedupRejectionKind) -> Self {
        Self { kind }
    }

    /// Returns what it is about.
    pub fn kind(&self) -> DedupRejectionKind {
        self.kind
    }

    /// Returns the status that it is answered with.
    pub fn status(&self) -> StatusCode {
        match self.kind {
            DedupRejectionKind::Completed | DedupRejectionKind::Discarded => StatusCode::OK,
            DedupRejectionKind::InProgress { .. } | DedupRejectionKind::LeaseLost => {
                StatusCode::CONFLICT
            }
            DedupRejectionKind::StoreUnavailable
            | DedupRejectionKind::Overloaded
            | DedupRejectionKind::Draining
            | DedupRejectionKind::NoHandler => StatusCode::SERVICE_UNAVAILABLE,
            DedupRejectionKind::HandlerTimeout => StatusCode::GATEWAY_TIMEOUT,
            DedupRejectionKind::Exhausted
            | DedupRejectionKind::HandlerPanicked
            | DedupRejectionKind::NotCommitted
            | DedupRejectionKind::CommitUnknown
            | DedupRejectionKind::NoEvent
            | DedupRejectionKind::NoTenant => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The line that it is answered with. It is constant: it echoes nothing of the request.
    fn message(&self) -> &'static str {
        match self.kind {
            DedupRejectionKind::Completed => "this event was handled before",
            DedupRejectionKind::Discarded => "this event was discarded before",
            DedupRejectionKind::InProgress { .. } => {
                "this event is being handled: it is to be sent again, in case that fails"
            }
            DedupRejectionKind::Exhausted => {
                "this event is not tried any more, because the service crashed each time: its \
                 operator must look into it"
            }
            DedupRejectionKind::StoreUnavailable => {
                "whether this event was handled cannot be told at the moment: it is to be sent again"
            }
            DedupRejectionKind::Overloaded => {
                "too many events are being handled: it is to be sent again"
            }
            DedupRejectionKind::Draining => "the service is shutting down: it is to be sent again",
            DedupRejectionKind::HandlerTimeout => {
                "the handler was over its time limit: it is to be sent again"
            }
            DedupRejectionKind::HandlerPanicked => "the handler failed: it is to be sent again",
            DedupRejectionKind::NotCommitted => NOT_COMMITTED,
            DedupRejectionKind::CommitUnknown => {
                "could not check whether the event was completed; retry later"
            }
            DedupRejectionKind::LeaseLost => {
                "the claim on this event was lost to another delivery; retry later"
            }
            DedupRejectionKind::NoHandler => {
                "no handler for this event type in this instance; retry later"
            }
            DedupRejectionKind::NoEvent | DedupRejectionKind::NoTenant => {
                "this endpoint is not set up to tell events apart: its operator must fix it"
            }
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match self.kind {
            DedupRejectionKind::InProgress { retry_after } => Some(retry_after),
            _ if self.status() == StatusCode::SERVICE_UNAVAILABLE => Some(DEFAULT_RETRY_AFTER),
            _ => None,
        }
    }

    pub(super) fn into_response<B>(self) -> Response<ResponseBody<B>> {
        let mut response = Response::new(ResponseBody::from_static(self.message()));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        );
        if let Some(after) = self.retry_after() {
            // In whole seconds, rounded up.
            let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
            headers.insert(RETRY_AFTER, seconds.max(1).into());
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl fmt::Display for DedupRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl Error for DedupRejection {}
