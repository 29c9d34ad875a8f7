//! One endpoint that works, and one for each cause of an alert.

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, Response};
use axum::routing::post;
use tower::{ServiceBuilder, ServiceExt, service_fn};
use tower_stripe_webhook::api::{ApiBody, InvalidApiKey, Watch};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::inbox::{InboxLayer, Queue, RetryPolicy};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::testing::{Signer, event};
use tower_stripe_webhook::{
    ApiKey, EventRouter, EventType, HandlerError, HandlerResult, InvalidSecret, SigningSecret,
    StripeApi, StripeWebhookLayer,
};

const SECRET: &str = "whsec_current";
const OLD_SECRET: &str = "whsec_old";

pub(crate) struct Endpoints {
    /// What Stripe delivers to every second, and with which secret.
    apps: Vec<(Router, &'static str)>,
    wrong_clock: Router,
    failing: (Metrics, Arc<MemoryStore>),
    stuck: (Metrics, Arc<MemoryStore>),
    given_up: (Metrics, Arc<MemoryStore>),
}

async fn paid() {}

async fn fails() -> HandlerResult {
    Err(HandlerError::new("the ledger is closed"))
}

fn events<H, T>(handler: H) -> EventRouter
where
    H: axum::handler::Handler<T, ()>,
{
    EventRouter::new().on(EventType::INVOICE_PAID, handler)
}

impl Endpoints {
    pub(crate) fn new() -> Result<Self, InvalidSecret> {
        let layer = |name: &str| -> Result<_, InvalidSecret> {
            let metrics = Metrics::new(name);
            let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET)?);
            Ok((layer.with_observer(metrics.clone()), metrics))
        };
        let simple = |name, events: EventRouter| -> Result<_, InvalidSecret> {
            Ok(mount(post(events).route_layer(layer(name)?.0)))
        };

        let (webhook, failing) = layer("failing-handler")?;
        let failing = (failing, Arc::new(MemoryStore::new()));
        let dedup = DedupLayer::new("failing-handler", Arc::clone(&failing.1));
        let layers = ServiceBuilder::new().layer(webhook).layer(dedup);
        let failing_app = mount(post(events(fails)).route_layer(layers));

        // Nobody starts a worker.
        let (webhook, stuck) = layer("stuck-inbox")?;
        let stuck = (stuck, Arc::new(MemoryStore::new()));
        let inbox = InboxLayer::new("stuck-inbox", Arc::clone(&stuck.1));
        let layers = ServiceBuilder::new().layer(webhook).layer(inbox);
        let stuck_app = mount(post(events(paid)).route_layer(layers));

        let (webhook, given_up) = layer("given-up")?;
        let given_up = (given_up, Arc::new(MemoryStore::new()));
        let inbox = InboxLayer::new("given-up", Arc::clone(&given_up.1));
        inbox
            .worker(events(fails))
            .with_retry(RetryPolicy::from_fn(|_| None))
            .with_observer(given_up.0.clone())
            .start();
        let layers = ServiceBuilder::new().layer(webhook).layer(inbox);
        let given_up_app = mount(post(events(paid)).route_layer(layers));

        // Stripe has disabled this endpoint: it delivers nothing.
        let _dead = simple("dead-endpoint", events(paid))?;
        Ok(Self {
            wrong_clock: simple("wrong-clock", events(paid))?,
            apps: vec![
                (simple("healthy", events(paid))?, SECRET),
                (simple("old-secret", events(paid))?, OLD_SECRET),
                (simple("no-handler", EventRouter::new())?, SECRET),
                (failing_app, SECRET),
                (stuck_app, SECRET),
                (given_up_app, SECRET),
            ],
            failing,
            stuck,
            given_up,
        })
    }

    /// Receives one event per endpoint and second, and reads the stores.
    pub(crate) async fn receive_deliveries(self) {
        let mut every_second = tokio::time::interval(Duration::from_secs(1));
        for number in 0.. {
            every_second.tick().await;
            let payload = event(EventType::INVOICE_PAID).number(number).payload();
            let now = SystemTime::now();
            for (app, secret) in &self.apps {
                deliver(app, secret, &payload, now).await;
            }
            // As if the clock of this machine were two minutes ahead.
            let two_minutes = Duration::from_secs(120);
            deliver(&self.wrong_clock, SECRET, &payload, now - two_minutes).await;
            self.read_stores().await;
        }
    }

    async fn read_stores(&self) {
        let (metrics, store) = &self.failing;
        let _ = metrics.read_claims(store, "failing-handler").await;
        for ((metrics, store), scope) in
            [(&self.stuck, "stuck-inbox"), (&self.given_up, "given-up")]
        {
            let _ = metrics.read_inbox(store, &Queue::new(scope, None)).await;
        }
    }
}

/// Watches an endpoint that Stripe has disabled.
pub(crate) fn watch_disabled() -> Result<impl Future<Output = ()> + Send, InvalidApiKey> {
    let stripe = service_fn(async |_: Request<ApiBody>| {
        let endpoint = r#"{"id": "we_1", "object": "webhook_endpoint", "livemode": true, "status": "disabled", "enabled_events": ["*"]}"#;
        Ok::<_, Infallible>(Response::new(endpoint.to_owned()))
    });
    let api = StripeApi::new(ApiKey::new("rk_test_alerts")?, stripe);
    let watch = Watch::new(api, "we_1").with_observer(Metrics::new("disabled"));
    Ok(watch.run(pending()))
}

/// Delivers an event as Stripe does. The simulator of `testing` would do more: it also attacks and repeats.
async fn deliver(app: &Router, secret: &str, payload: &Bytes, signed_at: SystemTime) {
    let header = Signer::new(secret).sign_at(payload, signed_at);
    let request = Request::post("/webhook")
        .header("stripe-signature", header)
        .body(Body::from(payload.clone()))
        .expect("the header is valid");
    let Ok(_) = app.clone().oneshot(request).await;
}

fn mount(route: axum::routing::MethodRouter) -> Router {
    Router::new().route("/webhook", route)
}
