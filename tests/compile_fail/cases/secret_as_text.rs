use tower_stripe_webhook::StripeWebhookLayer;

fn main() {
    let _ = StripeWebhookLayer::new("whsec_test_secret");
}
