use std::sync::atomic::{AtomicBool, Ordering};

use super::reporter::Reporter;
use super::span::EventSpan;
use crate::event::StripeEvent;

/// Travels with an event to the layers inside: its observer, its span, and which layer reports how it was handled.
///
/// An event that nobody observes has none.
pub(crate) struct Delivery {
    reporter: Reporter,
    is_taken_over: AtomicBool,
}

impl Delivery {
    /// Attaches the observer and the span to an event that was just created.
    #[inline]
    pub(crate) fn attach(event: &StripeEvent, reporter: &Reporter) {
        if reporter.is_active() {
            event.attach(Box::new(Self {
                reporter: reporter.clone(),
                is_taken_over: AtomicBool::new(false),
            }));
        }
    }

    #[inline]
    fn of(event: &StripeEvent) -> Option<&Self> {
        event.attachment()
    }

    /// Returns the reporter of an event.
    #[inline]
    pub(crate) fn reporter(event: &StripeEvent) -> Reporter {
        match Self::of(event) {
            Some(delivery) => delivery.reporter.clone(),
            None => Reporter::default(),
        }
    }

    /// Notes that the caller reports how the event was handled, so that no layer outside does. Returns the reporter, and
    /// the span for a task that outlives the request.
    #[inline]
    pub(crate) fn take_over(event: &StripeEvent) -> (Reporter, EventSpan) {
        if let Some(delivery) = Self::of(event) {
            delivery.is_taken_over.store(true, Ordering::Relaxed);
            // A layer in between may have created a span of its own.
            return (delivery.reporter.clone(), EventSpan::current());
        }
        // The event was not verified here: it comes from the user's own queue.
        let reporter = Reporter::default().of_delivery(event);
        let span = match reporter.is_active() {
            true => reporter.span().clone(),
            false => EventSpan::current(),
        };
        (reporter, span)
    }

    pub(super) fn is_taken_over(event: &StripeEvent) -> bool {
        Self::of(event).is_some_and(|delivery| delivery.is_taken_over.load(Ordering::Relaxed))
    }
}
