//! An endpoint at Stripe, and the handlers for its events.

use crate::api::{ApiError, Endpoint, StripeApi};
use crate::router::{Check, EventRouter};

pub(super) struct WatchedEndpoint {
    api: StripeApi,
    id: String,
    check: Box<CheckEvents>,
}

/// Compares event types with the handlers of a router, whatever its state.
type CheckEvents = dyn Fn(&[String]) -> Check + Send + Sync;

impl WatchedEndpoint {
    pub(super) fn new<S>(api: StripeApi, id: String, events: EventRouter<S>) -> Self
    where
        S: Clone + Send + Sync + 'static,
    {
        Self {
            api,
            id,
            check: Box::new(move |enabled_events| events.check(enabled_events)),
        }
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) async fn read(&self) -> Result<(Endpoint, Check), ApiError> {
        let endpoint = match self.id.starts_with("ed_") {
            true => self.api.event_destination(&self.id).await?,
            false => self.api.webhook_endpoint(&self.id).await?,
        };
        let check = (self.check)(endpoint.enabled_events());
        Ok((endpoint, check))
    }
}
