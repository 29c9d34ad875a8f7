//! A service that is deployed with different rules, and the deliveries of two endpoints to it.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use http::{Request, StatusCode};
use tower::{ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::webhook::WebhookRejectionKind;
use tower_stripe_webhook::{
    ApiVersions, DedupLayer, EventRouter, HandlerError, HandlerResult, SigningSecret, StripeEvent,
    StripeWebhookLayer, Verifier, WebhookRejection,
};

use crate::support::sign;

pub const OLD: Endpoint = Endpoint {
    secret: "whsec_of_the_old_endpoint",
    uri: "/webhook",
    api_version: "2026-07-29.dahlia",
};
pub const NEW: Endpoint = Endpoint {
    secret: "whsec_of_the_new_endpoint",
    uri: "/webhook?version=2026-10-28.endive",
    api_version: "2026-10-28.endive",
};

#[derive(PartialEq, Eq)]
pub struct Endpoint {
    pub secret: &'static str,
    uri: &'static str,
    pub api_version: &'static str,
}

impl Endpoint {
    pub fn delivery(&self, id: &str) -> Request<Body> {
        let body = event(id, "invoice.paid", &format!("{:?}", self.api_version));
        Request::post(self.uri)
            .header("stripe-signature", sign(self.secret, &body))
            .body(Body::from(body))
            .unwrap()
    }
}

pub fn event(id: &str, event_type: &str, api_version: &str) -> String {
    format!(
        r#"{{"id":"{id}","object":"event","api_version":{api_version},"created":1700000000,"livemode":false,"data":{{"object":{{"id":"in_1"}}}},"type":"{event_type}"}}"#
    )
}

/// State that all deployments of the service share.
#[derive(Clone, Default)]
pub struct Service {
    store: Arc<MemoryStore>,
    /// The events that were handled, as `id version`.
    handled: Arc<Mutex<Vec<String>>>,
    /// The release train whose events the handlers cannot handle.
    broken: Arc<Mutex<Option<&'static str>>>,
}

impl Service {
    pub fn deploy(&self, versions: ApiVersions) -> Router {
        let verifier = Verifier::new(SigningSecret::new(OLD.secret).unwrap())
            .with_secret(SigningSecret::new(NEW.secret).unwrap());
        let service = self.clone();
        let events =
            EventRouter::new().fallback(async move |event: StripeEvent| service.handle(&event));
        let layers = ServiceBuilder::new()
            .layer(StripeWebhookLayer::new(verifier).with_api_versions(versions))
            .layer(DedupLayer::new("billing", Arc::clone(&self.store)));
        Router::new().route("/webhook", post(events).route_layer(layers))
    }

    fn handle(&self, event: &StripeEvent) -> HandlerResult {
        let version = event.api_version().unwrap_or("none");
        if self
            .broken
            .lock()
            .unwrap()
            .is_some_and(|train| version.ends_with(train))
        {
            return Err(HandlerError::new("broken"));
        }
        let handled = format!("{} {version}", event.id());
        self.handled.lock().unwrap().push(handled);
        Ok(())
    }

    pub fn break_handlers_of(&self, train: &'static str) {
        *self.broken.lock().unwrap() = Some(train);
    }

    pub fn mend_handlers(&self) {
        *self.broken.lock().unwrap() = None;
    }

    pub fn take_handled(&self) -> Vec<String> {
        std::mem::take(&mut self.handled.lock().unwrap())
    }
}

pub async fn send(
    app: &Router,
    request: Request<Body>,
) -> (StatusCode, Option<WebhookRejectionKind>) {
    let response = app.clone().oneshot(request).await.unwrap();
    let rejection = response.extensions().get::<WebhookRejection>();
    (response.status(), rejection.map(WebhookRejection::kind))
}

pub const SERVED: (StatusCode, Option<WebhookRejectionKind>) = (StatusCode::OK, None);
pub const IGNORED: (StatusCode, Option<WebhookRejectionKind>) = (
    StatusCode::OK,
    Some(WebhookRejectionKind::ApiVersionIgnored),
);
pub const REFUSED: (StatusCode, Option<WebhookRejectionKind>) = (
    StatusCode::BAD_REQUEST,
    Some(WebhookRejectionKind::ApiVersionRefused),
);

pub fn before() -> ApiVersions {
    ApiVersions::serving("dahlia").ignoring("endive")
}

pub fn after() -> ApiVersions {
    ApiVersions::serving("endive").refusing("dahlia")
}
