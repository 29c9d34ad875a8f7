use tower_stripe_webhook::StripeEvent;

#[axum::debug_handler]
async fn paid(_: &StripeEvent) {}

fn main() {}
