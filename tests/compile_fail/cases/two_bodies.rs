use axum::body::Bytes;
use tower_stripe_webhook::StripeEvent;

#[axum::debug_handler]
async fn paid(_: StripeEvent, _: Bytes, _: String) {}

fn main() {}
