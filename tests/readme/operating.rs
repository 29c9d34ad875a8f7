use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::{StripeWebhookLayer, Verifier};

fn observed(verifier: Verifier) -> StripeWebhookLayer {
    StripeWebhookLayer::new(verifier).with_observer(Metrics::new("billing"))
}
