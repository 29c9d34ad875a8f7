use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{Response, StatusCode};

use crate::observe::{Level, Reporter, Stage, Subject};
use crate::webhook::{RejectionDetails, ResponseBody};

/// Why [`Dedup`](super::Dedup) responded in place of the inner service.
///
/// Attached to the response's extensions, so outer layers can count it or replace the response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DedupRejection {
    kind: DedupRejectionKind,
}

/// The reason for a [`DedupRejection`].
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DedupRejectionKind {
    /// The event is already completed: 200.
    Completed,
    /// The event is already discarded: 200.
    Discarded,
    /// Another delivery of the event is in flight: 409, so that Stripe retries in case it fails.
    InProgress {
        /// When the lease expires, unless it is renewed.
        retry_after: Duration,
    },
    /// Handling the event crashed the process too many times: 500.
    Exhausted,
    /// The store failed or timed out: 503.
    StoreUnavailable,
    /// Too many events are in flight: 503.
    Overloaded,
    /// The service is shutting down: 503.
    Draining,
    /// The handler exceeded its time limit and was dropped: 504.
    HandlerTimeout,
    /// The handler panicked: 500.
    HandlerPanicked,
    /// The handler called `complete_in`, answered 2xx, and did not commit its transaction: 500.
    NotCommitted,
    /// The handler left completion to its transaction and answered 2xx, and the store could not say whether
    /// the transaction was committed, or it is still open: 500.
    CommitUnknown,
    /// The handler left completion to its transaction, and lost its lease: 409.
    LeaseLost,
    /// This instance has no handler for the event, which an earlier attempt failed to handle: 503.
    NoHandler,
    /// The request's extensions have no event: 500.
    NoEvent,
    /// The verifier came from the request's extensions and names no tenant: 500.
    NoTenant,
}

/// The response, the reason in the store and the line in the log.
pub(crate) const NOT_COMMITTED: &str =
    "complete_in was called but its transaction was not committed";

/// When Stripe may retry, if nothing better is known.
const DEFAULT_RETRY_AFTER: Duration = Duration::from_secs(10);

impl DedupRejectionKind {
    /// Returns a short name for counting, such as `completed`, `in_progress` or `store_unavailable`.
    pub fn name(&self) -> &'static str {
        self.details().name
    }

    pub(crate) fn report(self, reporter: &Reporter, stage: Stage, subject: Subject<'_>) {
        self.details().report(reporter, stage, subject);
    }

    fn details(self) -> RejectionDetails {
        let duplicate = |name, status, text| RejectionDetails {
            name,
            status,
            level: Level::Debug,
            text,
            log_text: None,
        };
        let failed = |name, status, text| RejectionDetails {
            name,
            status,
            level: Level::Warn,
            text,
            log_text: None,
        };
        let fault = |name, text, log_text| RejectionDetails {
            name,
            status: StatusCode::INTERNAL_SERVER_ERROR,
            level: Level::Error,
            text,
            log_text: Some(log_text),
        };
        match self {
            Self::Completed => duplicate("completed", StatusCode::OK, "event already completed"),
            Self::Discarded => duplicate("discarded", StatusCode::OK, "event already discarded"),
            Self::InProgress { .. } => duplicate(
                "in_progress",
                StatusCode::CONFLICT,
                "event is already being processed; retry later",
            ),
            Self::Exhausted => fault(
                "exhausted",
                "event exhausted: handling it crashed the service too many times; its operator must fix it",
                "event exhausted: handling it crashed the process too many times; fix that, then `forget` \
                 the event",
            ),
            Self::StoreUnavailable => failed(
                "store_unavailable",
                StatusCode::SERVICE_UNAVAILABLE,
                "deduplication store unavailable; retry later",
            ),
            Self::Overloaded => failed(
                "overloaded",
                StatusCode::SERVICE_UNAVAILABLE,
                "too many events in flight; retry later",
            ),
            Self::Draining => failed(
                "draining",
                StatusCode::SERVICE_UNAVAILABLE,
                "service is shutting down; retry later",
            ),
            Self::HandlerTimeout => failed(
                "handler_timeout",
                StatusCode::GATEWAY_TIMEOUT,
                "handler exceeded its time limit; retry later",
            ),
            Self::HandlerPanicked => failed(
                "handler_panicked",
                StatusCode::INTERNAL_SERVER_ERROR,
                "handler failed; retry later",
            ),
            Self::NotCommitted => fault("not_committed", NOT_COMMITTED, NOT_COMMITTED),
            Self::CommitUnknown => failed(
                "commit_unknown",
                StatusCode::INTERNAL_SERVER_ERROR,
                "could not check whether the event was completed; retry later",
            ),
            Self::LeaseLost => failed(
                "lease_lost",
                StatusCode::CONFLICT,
                "claim lost to another delivery; retry later",
            ),
            Self::NoHandler => failed(
                "no_handler",
                StatusCode::SERVICE_UNAVAILABLE,
                "no handler for this event type on this instance; retry later",
            ),
            Self::NoEvent => fault(
                "no_event",
                "this endpoint is misconfigured: its operator must fix it",
                "no verified Stripe event in the request: is `StripeWebhookLayer` outside of `DedupLayer`, \
                 without `payload_only`?",
            ),
            Self::NoTenant => fault(
                "no_tenant",
                "this endpoint is misconfigured: its operator must fix it",
                "the `Verifier` from the request's extensions names no tenant, so events of several tenants \
                 could not be distinguished: call `Verifier::with_tenant`",
            ),
        }
    }

    fn retry_after(self) -> Option<Duration> {
        match self {
            Self::InProgress { retry_after } => Some(retry_after),
            _ => (self.details().status == StatusCode::SERVICE_UNAVAILABLE)
                .then_some(DEFAULT_RETRY_AFTER),
        }
    }
}

impl DedupRejection {
    pub(crate) fn new(kind: DedupRejectionKind) -> Self {
        Self { kind }
    }

    /// Returns the reason.
    pub fn kind(&self) -> DedupRejectionKind {
        self.kind
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.kind.details().status
    }

    pub(crate) fn into_response<B>(self) -> Response<ResponseBody<B>> {
        let mut response = self.kind.details().response();
        if let Some(after) = self.kind.retry_after() {
            // In whole seconds, rounded up.
            let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
            response
                .headers_mut()
                .insert(RETRY_AFTER, seconds.max(1).into());
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl fmt::Display for DedupRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.details().text)
    }
}

impl Error for DedupRejection {}
