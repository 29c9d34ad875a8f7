use std::sync::atomic::{AtomicBool, Ordering};

use super::observer::Reporter;
use crate::event::StripeEvent;

/// What travels with an event to the layers inside: who observes it, and who reports how it was handled.
///
/// Events without an observer have none.
pub(crate) struct Delivery {
    reporter: Reporter,
    is_taken_over: AtomicBool,
}

impl Delivery {
    /// Attaches the observer to an event that was just created.
    pub(crate) fn attach(event: &StripeEvent, reporter: &Reporter) {
        if reporter.is_observed() {
            event.attach(Box::new(Self {
                reporter: reporter.clone(),
                is_taken_over: AtomicBool::new(false),
            }));
        }
    }

    fn of(event: &StripeEvent) -> Option<&Self> {
        event.attachment()
    }

    /// Returns the reporter of an event.
    pub(crate) fn reporter(event: &StripeEvent) -> Reporter {
        match Self::of(event) {
            Some(delivery) => delivery.reporter.clone(),
            None => Reporter::default(),
        }
    }

    /// Notes that a layer inside reports how the event was handled, so that no layer outside does.
    pub(crate) fn take_over(event: &StripeEvent) {
        if let Some(delivery) = Self::of(event) {
            delivery.is_taken_over.store(true, Ordering::Relaxed);
        }
    }

    pub(super) fn is_taken_over(event: &StripeEvent) -> bool {
        Self::of(event).is_some_and(|delivery| delivery.is_taken_over.load(Ordering::Relaxed))
    }
}
