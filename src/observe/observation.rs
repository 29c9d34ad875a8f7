use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::event::StripeEvent;

/// Something that happened to a delivery, to its event, or to the store.
pub(crate) enum Observation<'a> {
    /// The signature matched, and the payload is an event.
    Verified { event: &'a StripeEvent },
    /// The timestamp of a verified delivery differs from the clock by more than a minute.
    ClockDiffers {
        subject: Subject<'a>,
        difference: Duration,
        /// Whether the clock is ahead of the timestamp.
        is_ahead: bool,
    },
    /// The layer serves an API version that its `ApiVersions` do not name.
    VersionNotNamed {
        subject: Subject<'a>,
        api_version: &'a str,
    },
    /// A layer responded in place of the inner service.
    Rejected {
        subject: Subject<'a>,
        level: Level,
        kind: &'static str,
        status: StatusCode,
        /// For the operator; it can say more than the response.
        text: &'static str,
    },
    /// The inner service responded.
    Responded {
        subject: Subject<'a>,
        status: StatusCode,
    },
    /// The handler failed with an error.
    HandlerFailed {
        subject: Subject<'a>,
        /// `None` if the response was dropped before anybody received it.
        status: Option<StatusCode>,
        mismatch: Mismatch<'a>,
        cause: &'a dyn fmt::Display,
    },
    /// A nullable field is absent from an object, in an API version other than that of the views.
    #[cfg(feature = "objects")]
    FieldAbsent {
        subject: Subject<'a>,
        object: &'static str,
        api_version: &'a str,
        path: &'a str,
    },
    /// The handler did not respond within its limit. Another one responds.
    #[cfg(feature = "axum")]
    HandlerLate { subject: Subject<'a> },
    /// The handler responded with text, which may be an error that axum turned into a 200.
    TextResponse {
        subject: Subject<'a>,
        status: StatusCode,
    },
    /// No handler is registered for the event's type.
    #[cfg(feature = "axum")]
    Unrouted { subject: Subject<'a> },
    /// The object of the event no longer exists, so the event was acknowledged.
    #[cfg(all(feature = "api", feature = "axum"))]
    ObjectGone { subject: Subject<'a> },
    /// The claim was lost while the handler ran.
    LeaseLost { subject: Subject<'a> },
    /// A call to the claim store failed or timed out.
    StoreFailed {
        subject: Subject<'a>,
        operation: StoreOperation,
        error: &'a (dyn Error + 'static),
    },
    /// A worker will run the event again.
    Rescheduled {
        subject: Subject<'a>,
        delay: Duration,
        reason: &'a str,
    },
    /// The lease of an event in an inbox expired. It will run again.
    Crashed { subject: Subject<'a> },
    /// Crashes exhausted an event in an inbox.
    Exhausted { subject: Subject<'a> },
    /// A worker gave up an event whose handler still fails.
    GivenUp {
        subject: Subject<'a>,
        reason: &'a str,
    },
    /// Stripe delivered an event again that an inbox has given up.
    ExhaustedAgain { subject: Subject<'a> },
    /// A reconciler has listed the events of the last days.
    #[cfg(feature = "api")]
    Reconciled {
        listed: u64,
        handled: u64,
        failed: u64,
    },
    /// A reconciler could not list events.
    #[cfg(feature = "api")]
    ReconcilingFailed { error: &'a (dyn Error + 'static) },
    /// The service that a worker calls is broken.
    ServiceFailed { cause: &'a (dyn Error + 'static) },
    /// Stripe does not deliver to a watched endpoint.
    #[cfg(feature = "api")]
    EndpointDisabled { endpoint: &'a str },
    /// A watched endpoint has another API version than expected.
    #[cfg(feature = "api")]
    EndpointVersionUnexpected {
        endpoint: &'a str,
        /// `None` if it is the default of the account.
        found: Option<&'a str>,
        expected: &'a str,
    },
    /// The event types of a watched endpoint changed.
    #[cfg(feature = "api")]
    EndpointEventsChanged {
        endpoint: &'a str,
        added: &'a [String],
        removed: &'a [String],
    },
    /// A watched endpoint could not be read.
    #[cfg(feature = "api")]
    EndpointNotRead {
        endpoint: &'a str,
        error: &'a (dyn Error + 'static),
    },
    /// A task of deduplication panicked outside the handler.
    TaskPanicked,
    /// `MemoryStore` is full and evicts events before their retention ends.
    MemoryStoreFull { capacity: usize },
    /// The Redis server may lose records.
    #[cfg(feature = "redis")]
    RedisAtRisk { warning: &'a dyn fmt::Display },
}

/// What is known about the event.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Subject<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) event_type: Option<&'a str>,
    /// The key of its claim.
    pub(crate) key: Option<&'a str>,
}

impl<'a> From<Option<&'a StripeEvent>> for Subject<'a> {
    fn from(event: Option<&'a StripeEvent>) -> Self {
        Self {
            id: event.map(StripeEvent::id),
            event_type: event.map(|event| event.event_type().as_str()),
            key: None,
        }
    }
}

/// Where an object does not fit the handler's type, if that is why the handler failed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mismatch<'a> {
    pub(crate) api_version: Option<&'a str>,
    pub(crate) path: Option<&'a str>,
    pub(crate) line: Option<usize>,
    pub(crate) column: Option<usize>,
}

/// The kind of store call that failed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum StoreOperation {
    Accept,
    Claim,
    Settle,
    Take,
}

/// The log level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Debug,
    Warn,
    Error,
}
