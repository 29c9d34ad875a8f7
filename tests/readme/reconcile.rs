use tower::Layer;
use tower_stripe_webhook::api::Reconciler;
use tower_stripe_webhook::{DedupLayer, EventRouter, StripeApi};

/// `dedup` and `events` are those of the endpoint. `StripeWebhookLayer` is not needed.
async fn reconcile(
    api: StripeApi,
    dedup: DedupLayer,
    events: EventRouter,
    shutdown: impl Future<Output = ()>,
) {
    let types = events.event_types();
    let service = dedup.layer(events);
    Reconciler::new(api, service, types).run(shutdown).await;
}
