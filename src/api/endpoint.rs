use bytes::Bytes;

use super::context::Context;
use super::error::{ApiError, ApiErrorKind};
use super::stripe_api::StripeApi;
use super::target::push_escaped;
use crate::event::EventKind;
use crate::objects::Object;

/// An endpoint as it is registered at Stripe: a webhook endpoint, or another event destination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    id: String,
    is_enabled: bool,
    livemode: bool,
    event_kind: EventKind,
    api_version: Option<String>,
    enabled_events: Vec<String>,
}

impl Endpoint {
    /// Returns the endpoint's id, `we_…` or `ed_…`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns whether Stripe delivers events to it.
    pub fn is_enabled(&self) -> bool {
        self.is_enabled
    }

    /// Returns whether it receives the events of live mode.
    pub fn livemode(&self) -> bool {
        self.livemode
    }

    /// Returns which kind of events it receives.
    pub fn event_kind(&self) -> EventKind {
        self.event_kind
    }

    /// Returns the API version of its events. `None` if they are thin, or if they have the default version of the
    /// account.
    pub fn api_version(&self) -> Option<&str> {
        self.api_version.as_deref()
    }

    /// Returns the event types that it is subscribed to, or `*`.
    pub fn enabled_events(&self) -> &[String] {
        &self.enabled_events
    }
}

/// Where Stripe's API has a kind of endpoint, and what its fields are called.
struct Resource {
    path: &'static str,
    object: &'static str,
    api_version: &'static str,
}

const WEBHOOK_ENDPOINT: Resource = Resource {
    path: "/v1/webhook_endpoints/",
    object: "webhook_endpoint",
    api_version: "api_version",
};

const EVENT_DESTINATION: Resource = Resource {
    path: "/v2/core/event_destinations/",
    object: "v2.core.event_destination",
    api_version: "snapshot_api_version",
};

impl StripeApi {
    /// Reads a webhook endpoint, `we_…`.
    ///
    /// # Errors
    ///
    /// Returns an [`ApiError`] if the call fails. The key needs read permission for webhook endpoints.
    ///
    /// # Example
    ///
    /// At startup, compares the endpoint's event types with the handlers:
    ///
    #[cfg_attr(feature = "axum", doc = "```")]
    #[cfg_attr(not(feature = "axum"), doc = "```ignore")]
    /// use tower_stripe_webhook::api::ApiError;
    /// use tower_stripe_webhook::{EventRouter, StripeApi};
    ///
    /// async fn check(events: &EventRouter, api: &StripeApi) -> Result<(), ApiError> {
    ///     let endpoint = api.webhook_endpoint("we_1").await?;
    ///     let check = events.check(endpoint.enabled_events());
    ///     if !check.is_ok() {
    ///         eprintln!("{}: {check}", endpoint.id());
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Source: <https://docs.stripe.com/api/webhook_endpoints/object>.
    pub async fn webhook_endpoint(&self, id: &str) -> Result<Endpoint, ApiError> {
        self.endpoint(&WEBHOOK_ENDPOINT, id).await
    }

    /// Reads an event destination, `ed_…`.
    ///
    /// # Errors
    ///
    /// Returns an [`ApiError`] if the call fails. The key needs read permission for event destinations.
    ///
    /// Source: <https://docs.stripe.com/api/v2/core/event-destinations/object>.
    pub async fn event_destination(&self, id: &str) -> Result<Endpoint, ApiError> {
        self.endpoint(&EVENT_DESTINATION, id).await
    }

    async fn endpoint(&self, resource: &Resource, id: &str) -> Result<Endpoint, ApiError> {
        let mut target = resource.path.to_owned();
        push_escaped(&mut target, id);
        let json = self.get(&target, Context::OwnAccount).await?;
        let endpoint = parse(resource, json).filter(|endpoint| endpoint.id == id);
        endpoint.ok_or_else(|| ApiError::new(ApiErrorKind::UnexpectedBody))
    }
}

fn parse(resource: &Resource, json: Bytes) -> Option<Endpoint> {
    let object = Object::from_json(json).ok()?;
    if object.object_type()? != resource.object {
        return None;
    }
    let status: String = object.get("status").ok()?;
    // A webhook endpoint has no such field: its events are snapshots.
    let payload: Option<String> = object.get("event_payload").ok()?;
    Some(Endpoint {
        id: object.get("id").ok()?,
        is_enabled: status == "enabled",
        livemode: object.get("livemode").ok()?,
        event_kind: match payload.as_deref() {
            Some("thin") => EventKind::Thin,
            _ => EventKind::Snapshot,
        },
        api_version: object.get(resource.api_version).ok()?,
        enabled_events: object.get("enabled_events").ok()?,
    })
}
