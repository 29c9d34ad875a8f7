use http::{Request, Response};

#[cfg(feature = "tracing")]
use super::handler_failure::HandlerFailure;
#[cfg(feature = "tracing")]
use crate::event::StripeEvent;
use crate::log::{debug, warning};

/// Logs what became of a verified event; without the feature `tracing` it is nothing.
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
        let (id, r#type) = match &self.event {
            Some(event) => (Some(event.id()), Some(event.event_type().as_str())),
            None => (None, None),
        };
        if response.status().is_success() {
            debug!(
                status = response.status().as_u16(),
                id, r#type, "handled a Stripe delivery",
            );
        } else {
            warning!(
                status = response.status().as_u16(),
                id,
                r#type,
                "a Stripe delivery failed, and will be sent again",
            );
        }
    }

    /// Returns whether the response has a failure that was not logged yet.
    #[cfg(feature = "tracing")]
    fn log_failure<B>(&self, response: &Response<B>) -> bool {
        let failure: Option<&HandlerFailure> = response.extensions().get();
        failure.is_some_and(|failure| {
            let log = failure.log();
            log.log(failure.error(), response.status(), self.event.as_ref())
        })
    }
}
