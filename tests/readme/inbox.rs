use axum::routing::{MethodRouter, post};
use tower::ServiceBuilder;
use tower_stripe_webhook::dedup::Drain;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore};
use tower_stripe_webhook::{EventRouter, StripeWebhookLayer, Verifier};

/// `store` is a `SqliteStore` or a `PostgresStore`.
fn mount(
    verifier: Verifier,
    events: EventRouter,
    store: impl InboxStore,
    drain: &Drain,
) -> MethodRouter {
    let inbox = InboxLayer::new("billing", store).with_drain(drain);
    inbox.worker(events.clone()).with_drain(drain).start();
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .layer(inbox);
    post(events).route_layer(layers)
}
