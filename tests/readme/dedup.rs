use axum::routing::{MethodRouter, post};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::{EventRouter, StripeWebhookLayer, Verifier};

fn webhook<S>(events: EventRouter<S>, verifier: Verifier) -> MethodRouter<S>
where
    S: Clone + Send + Sync + 'static,
{
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .layer(DedupLayer::new("billing", MemoryStore::new()));
    post(events).route_layer(layers)
}
