//! The span of an event. Without the feature `tracing`, nothing here does anything.

#[cfg(feature = "tracing")]
use tracing::field::Empty;
#[cfg(feature = "tracing")]
use tracing::{Instrument, Span};

#[cfg(feature = "tracing")]
use super::log::TARGET;
use super::outcome::Outcome;
use crate::event::StripeEvent;

/// The span of a delivery, or of a handler in a worker.
///
/// Its fields follow OpenTelemetry's conventions for messaging. They never contain the payload.
#[derive(Clone)]
pub(crate) struct EventSpan {
    #[cfg(feature = "tracing")]
    span: Span,
}

/// With the feature `log` of tracing, which sqlx enables, the values are computed although nobody records the span, so they
/// must not allocate.
#[cfg(feature = "tracing")]
macro_rules! event_span {
    ($event:expr $(, parent: $parent:expr)?) => {
        tracing::info_span!(
            target: TARGET,
            $(parent: $parent,)?
            "stripe_event",
            otel.kind = "consumer",
            otel.name = format_args!("process {}", bounded($event.event_type().as_str())),
            otel.status_code = Empty,
            messaging.system = "stripe",
            messaging.message.id = bounded($event.id()),
            "stripe.event.type" = bounded($event.event_type().as_str()),
            stripe.account = $event.account().map(bounded),
            stripe.livemode = $event.livemode(),
            stripe.api_version = $event.api_version().map(bounded),
            attempt = Empty,
            outcome = Empty,
            follows_from = Empty,
        )
    };
}

#[cfg(feature = "tracing")]
impl EventSpan {
    pub(crate) fn none() -> Self {
        Self { span: Span::none() }
    }

    /// Creates the span of a delivery, as a child of the current span.
    pub(super) fn of_delivery(event: &StripeEvent) -> Self {
        Self {
            span: event_span!(event),
        }
    }

    /// Creates the span of a handler in a worker. It has no parent, because the span that stored the event has ended.
    pub(super) fn of_worker(event: &StripeEvent, traceparent: Option<&str>) -> Self {
        let span = event_span!(event, parent: None);
        span.record("follows_from", traceparent);
        Self { span }
    }

    pub(super) fn is_disabled(&self) -> bool {
        self.span.is_disabled()
    }

    pub(crate) fn in_scope<T>(&self, run: impl FnOnce() -> T) -> T {
        self.span.in_scope(run)
    }

    /// Runs a task in this span.
    pub(crate) fn instrument<F>(&self, task: F) -> impl Future<Output = F::Output> + use<F>
    where
        F: Future,
    {
        task.instrument(self.span.clone())
    }

    /// Returns the current span: this one, or one that a layer inside has created.
    pub(super) fn current() -> Self {
        Self {
            span: Span::current(),
        }
    }

    pub(super) fn record_handled(&self, attempt: Option<u32>, outcome: Outcome) {
        self.span.record("attempt", attempt);
        self.record_outcome(outcome.name());
        let status = if outcome.is_failure() { "ERROR" } else { "OK" };
        self.span.record("otel.status_code", status);
    }

    pub(crate) fn record_outcome(&self, outcome: &str) {
        self.span.record("outcome", outcome);
    }
}

/// A tenant signs with their own secret and can send text of any length, which each log line would repeat.
#[cfg(feature = "tracing")]
const MAX_BYTES: usize = 128;

#[cfg(feature = "tracing")]
fn bounded(text: &str) -> &str {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(not(feature = "tracing"))]
impl EventSpan {
    pub(crate) fn none() -> Self {
        Self {}
    }

    pub(super) fn of_delivery(_: &StripeEvent) -> Self {
        Self {}
    }

    pub(super) fn of_worker(_: &StripeEvent, _: Option<&str>) -> Self {
        Self {}
    }

    pub(super) fn is_disabled(&self) -> bool {
        true
    }

    pub(crate) fn in_scope<T>(&self, run: impl FnOnce() -> T) -> T {
        run()
    }

    pub(crate) fn instrument<F>(&self, task: F) -> F {
        task
    }

    pub(super) fn current() -> Self {
        Self {}
    }

    pub(super) fn record_handled(&self, _: Option<u32>, _: Outcome) {}

    pub(crate) fn record_outcome(&self, _: &str) {}
}
