#[cfg(feature = "tracing")]
use http::StatusCode;
use http::{Request, Response};

#[cfg(feature = "tracing")]
use super::handler_failure::HandlerFailure;
#[cfg(feature = "tracing")]
use super::rejection_details::ReasonLogged;
#[cfg(feature = "tracing")]
use crate::event::StripeEvent;
#[cfg(feature = "tracing")]
use crate::observe::Observation;

/// Logs the response to a verified event. Does nothing without the `tracing` feature.
pub(super) struct DeliveryLog {
    #[cfg(feature = "tracing")]
    event: Option<StripeEvent>,
}

#[cfg_attr(not(feature = "tracing"), expect(unused_variables))]
impl DeliveryLog {
    pub(super) fn of<B>(request: &Request<B>) -> Self {
        Self {
            #[cfg(feature = "tracing")]
            event: request.extensions().get().cloned(),
        }
    }

    pub(super) fn record<B>(&self, response: &Response<B>) {
        #[cfg(feature = "tracing")]
        if self.log_failure(response) {
            return;
        }
        #[cfg(feature = "tracing")]
        if response.extensions().get::<ReasonLogged>().is_none() {
            self.observe_response(response.status());
        }
    }

    #[cfg(feature = "tracing")]
    fn observe_response(&self, status: StatusCode) {
        Observation::Responded {
            subject: self.event.as_ref().into(),
            status,
        }
        .log();
    }

    /// Logs the failure that the response carries. Returns whether it carried one that had not been logged yet.
    #[cfg(feature = "tracing")]
    fn log_failure<B>(&self, response: &Response<B>) -> bool {
        let failure: Option<&HandlerFailure> = response.extensions().get();
        failure.is_some_and(|failure| {
            let log = failure.log();
            log.log(failure.error(), response.status(), self.event.as_ref())
        })
    }
}
