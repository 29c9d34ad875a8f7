use std::time::Duration;

use http::StatusCode;

use super::outcome::Outcome;
use super::rejection::Rejection;
use super::subject::{Cause, Mismatch, Subject};
use crate::event::StripeEvent;
use crate::signature::VerifiedPayload;

/// Something that happened to a delivery, to its event, or to a store.
///
/// `Debug` shows no payload, no secret and no text of an error.
#[non_exhaustive]
#[derive(Clone, Copy, Debug)]
pub enum Observation<'a> {
    /// A request was verified, and its payload is an event.
    #[non_exhaustive]
    Verified {
        /// The event, with [how it was verified](StripeEvent::verified_by).
        event: &'a StripeEvent,
    },
    /// A request was verified by a layer that reads no event
    /// ([`payload_only`](crate::StripeWebhookLayer::payload_only)).
    #[non_exhaustive]
    PayloadVerified {
        /// The payload, with [how it was verified](VerifiedPayload::verified_by).
        payload: &'a VerifiedPayload,
    },
    /// The timestamp of a verified delivery differs from the clock by more than a minute. Reported at most once a minute.
    #[non_exhaustive]
    ClockDiffers {
        /// The event. Empty with [`payload_only`](crate::StripeWebhookLayer::payload_only).
        subject: Subject<'a>,
        /// The difference.
        difference: Duration,
        /// Whether the clock is ahead of the timestamp.
        is_ahead: bool,
    },
    /// The layer serves an API version that its [`ApiVersions`](crate::ApiVersions) do not name. Reported once per version.
    #[non_exhaustive]
    VersionNotNamed {
        /// The event.
        subject: Subject<'a>,
        /// The API version of the event.
        api_version: &'a str,
    },
    /// A layer responded in place of the handler.
    #[non_exhaustive]
    Rejected {
        /// The event, if it was read.
        subject: Subject<'a>,
        /// The response.
        rejection: Rejection,
    },
    /// The service inside the layer responded to a verified request.
    #[non_exhaustive]
    Responded {
        /// The event. Empty with [`payload_only`](crate::StripeWebhookLayer::payload_only).
        subject: Subject<'a>,
        /// The status of the response.
        status: StatusCode,
    },
    /// An event was claimed, and its handler starts.
    #[non_exhaustive]
    Started {
        /// The event.
        event: &'a StripeEvent,
        /// The number of times that the event was claimed, including this one.
        attempt: u32,
        /// The queue of the inbox that the event was taken from.
        queue: Option<&'a str>,
        /// How long the event had been due in the inbox.
        waited: Option<Duration>,
        /// The trace of the delivery that the inbox stored (see
        /// [`Observer::traceparent`](super::Observer::traceparent)).
        traceparent: Option<&'a str>,
    },
    /// A handler has ended, and so has its claim.
    #[non_exhaustive]
    Handled {
        /// The event.
        event: &'a StripeEvent,
        /// The number of times that the event was claimed. `None` if it was handled without a claim; then nothing
        /// reported that it [started](Self::Started).
        attempt: Option<u32>,
        /// The queue of the inbox that the event was taken from.
        queue: Option<&'a str>,
        /// The outcome of the event.
        outcome: Outcome,
        /// How long the handler ran.
        elapsed: Duration,
    },
    /// The handler failed with an error. It is reported once per failure, with or without [`Handled`](Self::Handled).
    #[non_exhaustive]
    HandlerFailed {
        /// The event.
        subject: Subject<'a>,
        /// The status of the response. `None` if it was dropped before anybody received it.
        status: Option<StatusCode>,
        /// Where the event's object does not fit the handler's type, if that is why.
        mismatch: Mismatch<'a>,
        /// The error.
        cause: Cause<'a>,
    },
    /// A nullable field is absent from an object, in an API version other than that of the views. Reported once per
    /// object and API version.
    #[cfg(feature = "objects")]
    #[non_exhaustive]
    FieldAbsent {
        /// The event.
        subject: Subject<'a>,
        /// The type of the object, such as `invoice`.
        object: &'static str,
        /// The API version of the event.
        api_version: &'a str,
        /// The path of the field.
        path: &'a str,
    },
    /// The handler did not respond within the limit of
    /// [`EventRouter::on_within`](crate::EventRouter::on_within). Another one responds.
    #[cfg(feature = "axum")]
    #[non_exhaustive]
    HandlerLate {
        /// The event.
        subject: Subject<'a>,
    },
    /// The handler responded with text, which may be an error that axum turned into a 200. Reported once per type.
    #[non_exhaustive]
    TextResponse {
        /// The event.
        subject: Subject<'a>,
        /// The status of the response.
        status: StatusCode,
    },
    /// No handler is registered for the event's type. Reported once per type; the outcome of every such event is
    /// [`Unrouted`](Outcome::Unrouted).
    #[cfg(feature = "axum")]
    #[non_exhaustive]
    Unrouted {
        /// The event.
        subject: Subject<'a>,
    },
    /// The object of the event no longer exists, so the event was acknowledged.
    #[cfg(all(feature = "api", feature = "axum"))]
    #[non_exhaustive]
    ObjectGone {
        /// The event.
        subject: Subject<'a>,
    },
    /// The claim was lost while the handler ran: the event may have been handled twice.
    #[non_exhaustive]
    LeaseLost {
        /// The event.
        subject: Subject<'a>,
    },
    /// A store responded, or did not in time.
    #[non_exhaustive]
    StoreCall {
        /// The operation.
        operation: StoreOperation,
        /// Whether it succeeded.
        is_ok: bool,
        /// How long it took.
        elapsed: Duration,
    },
    /// A call to a store failed or timed out.
    #[non_exhaustive]
    StoreFailed {
        /// The event. Empty if the call was about several.
        subject: Subject<'a>,
        /// The operation that failed.
        operation: StoreOperation,
        /// The error.
        cause: Cause<'a>,
    },
    /// An inbox has stored an event, or has it already.
    #[non_exhaustive]
    Accepted {
        /// The event.
        event: &'a StripeEvent,
        /// The queue of the event.
        queue: &'a str,
        /// `stored`, `duplicate`, or the name of the [`DedupRejectionKind`](crate::DedupRejectionKind) for which it was
        /// rejected.
        result: &'static str,
    },
    /// A worker will run the event again.
    #[non_exhaustive]
    Rescheduled {
        /// The event.
        subject: Subject<'a>,
        /// When it is due.
        delay: Duration,
        /// Why.
        reason: &'a str,
    },
    /// The lease of an event in an inbox expired: its worker crashed or froze. It will run again.
    #[non_exhaustive]
    Crashed {
        /// The event.
        subject: Subject<'a>,
    },
    /// Crashes exhausted an event in an inbox.
    #[non_exhaustive]
    Exhausted {
        /// The event.
        subject: Subject<'a>,
    },
    /// A worker gave up an event whose handler still fails.
    #[non_exhaustive]
    GivenUp {
        /// The event.
        subject: Subject<'a>,
        /// Why the handler failed.
        reason: &'a str,
    },
    /// Stripe delivered an event again that an inbox has given up.
    #[non_exhaustive]
    ExhaustedAgain {
        /// The event.
        subject: Subject<'a>,
    },
    /// A worker was paused or resumed.
    #[non_exhaustive]
    Paused {
        /// The queue of the worker.
        queue: &'a str,
        /// Whether it is paused now.
        is_paused: bool,
    },
    /// A person has replayed, discarded or forgotten events in the [inspector](crate::inspector), or has paused or resumed
    /// a queue.
    #[cfg(feature = "inspector")]
    #[non_exhaustive]
    OperatorActed {
        /// The event. Empty if the action was about several, or about a queue.
        subject: Subject<'a>,
        /// `replay`, `discard`, `forget`, `pause` or `resume`.
        action: &'static str,
        /// The queue or the scope.
        place: &'a str,
        /// The name of the [user](crate::inspector::User). `None` if the inspector is not protected.
        user: Option<&'a str>,
        /// The number of events that were changed.
        events: u64,
        /// Whether the action ended without a failure. Otherwise, a store or Stripe's API failed after these events,
        /// and a call whose response was lost may have changed more.
        is_complete: bool,
    },
    /// The [inspector](crate::inspector) could not read from Stripe's API.
    #[cfg(feature = "inspector")]
    #[non_exhaustive]
    InspectorApiFailed {
        /// The error.
        cause: Cause<'a>,
    },
    /// A reconciler has listed events.
    #[cfg(feature = "api")]
    #[non_exhaustive]
    Reconciled {
        /// The number of events that were listed.
        listed: u64,
        /// The number of those that were handled now.
        handled: u64,
        /// The number of those whose handler failed.
        failed: u64,
    },
    /// A reconciler could not list events.
    #[cfg(feature = "api")]
    #[non_exhaustive]
    ReconcilingFailed {
        /// The error.
        cause: Cause<'a>,
    },
    /// A watched endpoint was read.
    #[cfg(feature = "api")]
    #[non_exhaustive]
    EndpointRead {
        /// The id of the endpoint.
        endpoint: &'a str,
        /// Whether Stripe delivers to it.
        is_enabled: bool,
    },
    /// A watched endpoint has another API version than expected.
    #[cfg(feature = "api")]
    #[non_exhaustive]
    EndpointVersionUnexpected {
        /// The id of the endpoint.
        endpoint: &'a str,
        /// Its API version. `None` if it is the default of the account.
        found: Option<&'a str>,
        /// The expected API version.
        expected: &'a str,
    },
    /// The event types of a watched endpoint changed.
    #[cfg(feature = "api")]
    #[non_exhaustive]
    EndpointEventsChanged {
        /// The id of the endpoint.
        endpoint: &'a str,
        /// The types that were added.
        added: &'a [String],
        /// The types that were removed.
        removed: &'a [String],
    },
    /// A watched endpoint could not be read.
    #[cfg(feature = "api")]
    #[non_exhaustive]
    EndpointNotRead {
        /// The id of the endpoint.
        endpoint: &'a str,
        /// The error.
        cause: Cause<'a>,
    },
    /// The service that a worker calls is broken.
    #[non_exhaustive]
    ServiceFailed {
        /// The error.
        cause: Cause<'a>,
    },
    /// A store or an API client panicked, in a task of deduplication or in the inspector.
    TaskPanicked,
    /// The observer panicked. It is only logged.
    ObserverPanicked,
    /// A [`MemoryStore`](crate::MemoryStore) is full and evicts events before their retention ends.
    #[non_exhaustive]
    MemoryStoreFull {
        /// The number of events that it can keep.
        capacity: usize,
    },
    /// The Redis server may lose records.
    #[cfg(feature = "redis")]
    #[non_exhaustive]
    RedisAtRisk {
        /// The setting, and what to do about it.
        warning: &'a str,
    },
}

/// The kind of call to a store.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreOperation {
    /// An inbox stores an event.
    Accept,
    /// A delivery claims an event.
    Claim,
    /// The outcome of an event is recorded.
    Settle,
    /// A worker takes events.
    Take,
    /// A person looks at events in the [inspector](crate::inspector), or changes them.
    Inspect,
}

impl StoreOperation {
    #[cfg(feature = "metrics")]
    pub(crate) const ALL: [Self; 5] = [
        Self::Accept,
        Self::Claim,
        Self::Settle,
        Self::Take,
        Self::Inspect,
    ];

    /// Returns the position in [`ALL`](Self::ALL).
    #[cfg(feature = "metrics")]
    pub(crate) fn index(self) -> usize {
        let position = Self::ALL.iter().position(|operation| *operation == self);
        position.expect("all operations are listed")
    }

    /// Returns the name of the operation, such as `claim`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Claim => "claim",
            Self::Settle => "settle",
            Self::Take => "take",
            Self::Inspect => "inspect",
        }
    }
}
