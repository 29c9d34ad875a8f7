use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::observation::{Observation, StoreOperation};
use super::observer::Observer;
use super::outcome::Outcome;
use super::span::EventSpan;
use super::stopwatch::Stopwatch;
use crate::event::StripeEvent;

/// Passes observations on: to the log, and to the observer, if there is one. Records the span of its event.
#[derive(Clone)]
pub(crate) struct Reporter {
    observer: Option<Arc<dyn Observer>>,
    span: EventSpan,
}

impl Reporter {
    pub(crate) fn new(observer: impl Observer) -> Self {
        Self {
            observer: Some(Arc::new(observer)),
            ..Self::default()
        }
    }

    /// Returns the reporter of an event that was delivered. Its span is a child of the current one.
    #[inline]
    pub(crate) fn of_delivery(&self, event: &StripeEvent) -> Self {
        Self {
            observer: self.observer.clone(),
            span: EventSpan::of_delivery(event),
        }
    }

    /// Returns the reporter of an event that a worker has taken.
    pub(crate) fn of_worker(&self, event: &StripeEvent, traceparent: Option<&str>) -> Self {
        Self {
            observer: self.observer.clone(),
            span: EventSpan::of_worker(event, traceparent),
        }
    }

    /// Returns whether there is an observer.
    #[inline]
    pub(crate) fn is_observed(&self) -> bool {
        self.observer.is_some()
    }

    /// Returns whether there is an observer or a span. The log does not need what only these see.
    #[inline]
    pub(super) fn is_active(&self) -> bool {
        self.is_observed() || !self.span.is_disabled()
    }

    pub(crate) fn span(&self) -> &EventSpan {
        &self.span
    }

    /// Reports a call to a store, which ends a lap.
    #[inline]
    pub(crate) fn report_call<T, E>(
        &self,
        operation: StoreOperation,
        result: &Result<T, E>,
        stopwatch: &mut Stopwatch,
    ) {
        self.report(Observation::StoreCall {
            operation,
            is_ok: result.is_ok(),
            elapsed: stopwatch.lap(),
        });
    }

    #[inline]
    pub(crate) fn report(&self, observation: Observation<'_>) {
        observation.log();
        if self.is_observed() {
            self.ask(|observer| observer.observe(&observation));
        }
    }

    /// Records how an event was handled, and reports it.
    pub(super) fn report_handled(
        &self,
        attempt: Option<u32>,
        outcome: Outcome,
        observation: Observation<'_>,
    ) {
        self.span.record_handled(attempt, outcome);
        self.report(observation);
    }

    pub(crate) fn traceparent(&self) -> Option<String> {
        self.ask(Observer::traceparent).flatten()
    }

    /// Calls the observer within the span. A handler may be running: its event must be settled whatever the observer
    /// does.
    fn ask<T>(&self, call: impl FnOnce(&dyn Observer) -> T) -> Option<T> {
        let observer = self.observer.as_ref()?;
        let answer = self
            .span
            .in_scope(|| catch_unwind(AssertUnwindSafe(|| call(&**observer))));
        if answer.is_err() {
            Observation::ObserverPanicked.log();
        }
        answer.ok()
    }
}

impl Default for Reporter {
    #[inline]
    fn default() -> Self {
        Self {
            observer: None,
            span: EventSpan::none(),
        }
    }
}

impl fmt::Debug for Reporter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reporter")
            .field("is_observed", &self.is_observed())
            .finish_non_exhaustive()
    }
}
