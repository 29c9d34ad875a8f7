use std::mem;

use http::{Request, Response};

use super::handler_failure::HandlerFailure;
use super::rejection_details::ReasonReported;
use super::unrouted::Unrouted;
use crate::event::StripeEvent;
use crate::observe::{Delivery, Handling, Observation, Outcome, Reporter};

/// Reports the response to a verified request.
pub(super) struct DeliveryReport {
    reporter: Reporter,
    event: Option<StripeEvent>,
    handling: Handling,
}

impl DeliveryReport {
    pub(super) fn of<B>(request: &Request<B>, reporter: Reporter) -> Self {
        let event: Option<&StripeEvent> = request.extensions().get();
        let reporter = event.map_or(reporter, Delivery::reporter);
        Self {
            handling: Handling::of_delivery(&reporter, event),
            // Nobody else reads it.
            event: event
                .filter(|_| reporter.is_observed() || cfg!(feature = "tracing"))
                .cloned(),
            reporter,
        }
    }

    /// Calls or polls the service within the event's span.
    pub(super) fn in_scope<T>(&self, run: impl FnOnce() -> T) -> T {
        self.reporter.span().in_scope(run)
    }

    /// Reports the response, or that the service failed.
    pub(super) fn record<B>(&mut self, response: Option<&Response<B>>) {
        mem::take(&mut self.handling).end(response.map_or(Outcome::Failed, outcome_of));
        let Some(response) = response else {
            return;
        };
        let extensions = response.extensions();
        let failure: Option<&HandlerFailure> = extensions.get();
        let is_new = failure.is_some_and(|failure| {
            failure.report(&self.reporter, response.status(), self.event.as_ref())
        });
        if !is_new && extensions.get::<ReasonReported>().is_none() {
            self.reporter.report(Observation::Responded {
                subject: self.event.as_ref().into(),
                status: response.status(),
            });
        }
    }
}

fn outcome_of<B>(response: &Response<B>) -> Outcome {
    match response.status().is_success() {
        true if response.extensions().get::<Unrouted>().is_some() => Outcome::Unrouted,
        true => Outcome::Completed,
        false => Outcome::Failed,
    }
}
