//! Endpoints with the handlers of the quickstart, under the simulator. Each but the healthy ones has a cause of an alert,
//! which takes effect when [`Endpoints::break_all`] is called.

use std::convert::Infallible;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::{Request, Response};
use axum::routing::{MethodRouter, post};
use tower::{ServiceBuilder, service_fn};
use tower_stripe_webhook::api::{ApiBody, InvalidApiKey, Watch};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::inbox::{InboxLayer, Queue, RetryPolicy, Worker, WorkerHandle};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::{
    ApiKey, EventRouter, InvalidSecret, SigningSecret, StripeApi, StripeWebhookLayer, Verifier,
};

use crate::quickstart::events;
use crate::traffic::{NEW_SECRET, SECRET, Traffic};

pub(crate) struct Endpoints {
    are_broken: Arc<AtomicBool>,
    /// The worker of `stuck-inbox`.
    worker: WorkerHandle,
}

impl Endpoints {
    pub(crate) fn start() -> Result<Self, InvalidSecret> {
        let are_broken = Arc::<AtomicBool>::default();
        let deliver = |healthy: Traffic, broken: Option<Traffic>| {
            tokio::spawn(deliver(healthy, broken, Arc::clone(&are_broken)));
        };

        // Every fault of the simulator, and no alert.
        let healthy = Traffic::new(deduplicated("healthy")?).with_faults();
        deliver(healthy.clone(), Some(healthy));
        let (app, worker) = inbox("healthy-inbox")?;
        worker.start();
        let healthy = Traffic::new(app).with_faults();
        deliver(healthy.clone(), Some(healthy));

        // Stripe rolls the secret, and the deployment keeps the old one.
        let healthy = Traffic::new(app_of("old-secret", events())?);
        let broken = healthy.clone().with_secret(NEW_SECRET);
        deliver(healthy, Some(broken));

        // Nothing arrives any more.
        let healthy = Traffic::new(app_of("dead-endpoint", events())?);
        deliver(healthy, None);

        // The handler finds a text where it expects an amount.
        let healthy = Traffic::new(deduplicated("failing-handler")?);
        let broken = healthy.clone().with_amount("free");
        deliver(healthy, Some(broken));

        // As before, with a worker that gives up at the first failure.
        let (app, worker) = inbox("given-up")?;
        worker.with_retry(RetryPolicy::from_fn(|_| None)).start();
        let healthy = Traffic::new(app);
        let broken = healthy.clone().with_amount("free");
        deliver(healthy, Some(broken));

        // Somebody pauses the worker.
        let (app, worker) = inbox("stuck-inbox")?;
        let worker = worker.start();
        let healthy = Traffic::new(app);
        deliver(healthy.clone(), Some(healthy));

        // A deployment loses the handlers.
        let (layer, _) = layer("no-handler")?;
        let healthy = Traffic::new(mount(post(events()).route_layer(layer.clone())));
        let broken = Traffic::new(mount(post(EventRouter::new()).route_layer(layer)));
        deliver(healthy, Some(broken));

        // The simulator signs with a time that is a minute ago. To a short tolerance, this is as if the clock were wrong.
        let metrics = Metrics::new("wrong-clock");
        let tolerating = |seconds: u64| -> Result<_, InvalidSecret> {
            let verifier = Verifier::new(SigningSecret::new(SECRET)?);
            let verifier = verifier.with_tolerance(Some(Duration::from_secs(seconds)));
            let layer = StripeWebhookLayer::new(verifier).with_observer(metrics.clone());
            Ok(Traffic::new(mount(post(events()).route_layer(layer))))
        };
        deliver(tolerating(300)?, Some(tolerating(30)?));

        Ok(Self { are_broken, worker })
    }

    /// Injects the cause of each alert.
    pub(crate) fn break_all(&self) {
        self.are_broken.store(true, Ordering::Relaxed);
        self.worker.pause();
    }

    /// Watches an endpoint that Stripe disables.
    pub(crate) fn watch(&self) -> Result<impl Future<Output = ()> + Send + use<>, InvalidApiKey> {
        let are_broken = Arc::clone(&self.are_broken);
        let stripe = service_fn(move |_: Request<ApiBody>| {
            let status = match are_broken.load(Ordering::Relaxed) {
                false => "enabled",
                true => "disabled",
            };
            let endpoint = format!(
                r#"{{"id": "we_1", "object": "webhook_endpoint", "livemode": true, "status": "{status}", "enabled_events": ["*"]}}"#
            );
            async { Ok::<_, Infallible>(Response::new(endpoint)) }
        });
        let api = StripeApi::new(ApiKey::new("rk_test_alerts")?, stripe);
        let watch = Watch::new(api, "we_1").with_observer(Metrics::new("disabled"));
        Ok(watch.every(Duration::from_secs(1)).run(pending()))
    }
}

/// Delivers an event each second.
async fn deliver(healthy: Traffic, broken: Option<Traffic>, are_broken: Arc<AtomicBool>) {
    let mut every_second = tokio::time::interval(Duration::from_secs(1));
    for number in 0.. {
        every_second.tick().await;
        let traffic = match are_broken.load(Ordering::Relaxed) {
            false => Some(&healthy),
            true => broken.as_ref(),
        };
        if let Some(traffic) = traffic {
            traffic.send(number).await;
        }
    }
}

fn layer(endpoint: &'static str) -> Result<(StripeWebhookLayer, Metrics), InvalidSecret> {
    let metrics = Metrics::new(endpoint);
    let layer = StripeWebhookLayer::new(SigningSecret::new(SECRET)?.named("2026-11"));
    Ok((layer.with_observer(metrics.clone()), metrics))
}

fn mount(route: MethodRouter) -> Router {
    Router::new().route("/webhook", route)
}

fn app_of(endpoint: &'static str, events: EventRouter) -> Result<Router, InvalidSecret> {
    let (layer, _) = layer(endpoint)?;
    Ok(mount(post(events).route_layer(layer)))
}

/// Returns an endpoint with deduplication, whose store is read each second.
fn deduplicated(endpoint: &'static str) -> Result<Router, InvalidSecret> {
    let (webhook, metrics) = layer(endpoint)?;
    let store = Arc::new(MemoryStore::new());
    let dedup = DedupLayer::new(endpoint, Arc::clone(&store));
    tokio::spawn(async move {
        let mut every_second = tokio::time::interval(Duration::from_secs(1));
        loop {
            every_second.tick().await;
            let _ = metrics.read_claims(&store, endpoint).await;
        }
    });
    let layers = ServiceBuilder::new().layer(webhook).layer(dedup);
    Ok(mount(post(events()).route_layer(layers)))
}

/// Returns an endpoint with an inbox, whose queue is read each second, and its worker.
fn inbox(endpoint: &'static str) -> Result<(Router, Worker<EventRouter>), InvalidSecret> {
    let (webhook, metrics) = layer(endpoint)?;
    let store = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new(endpoint, Arc::clone(&store));
    let worker = inbox.worker(events()).with_observer(metrics.clone());
    tokio::spawn(async move {
        let mut every_second = tokio::time::interval(Duration::from_secs(1));
        let queue = Queue::new(endpoint, None);
        loop {
            every_second.tick().await;
            let _ = metrics.read_inbox(&store, &queue).await;
        }
    });
    let layers = ServiceBuilder::new().layer(webhook).layer(inbox);
    Ok((mount(post(events()).route_layer(layers)), worker))
}
