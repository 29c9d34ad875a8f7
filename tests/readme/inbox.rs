use axum::routing::{MethodRouter, post};
use tower::ServiceBuilder;
use tower_stripe_webhook::dedup::Drain;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore};
use tower_stripe_webhook::{EventRouter, StripeWebhookLayer, Verifier};

/// `store` is a `SqliteStore` or a `PostgresStore`. The worker needs the state of the handlers, too.
fn mount<S>(
    events: EventRouter<S>,
    state: S,
    verifier: Verifier,
    store: impl InboxStore,
    drain: &Drain,
) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    let inbox = InboxLayer::new("billing", store).with_drain(drain);
    let worker = inbox.worker(events.clone().with_state(state));
    worker.with_drain(drain).start();
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .layer(inbox);
    post(events).route_layer(layers)
}
