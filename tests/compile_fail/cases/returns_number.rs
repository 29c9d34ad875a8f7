use tower_stripe_webhook::StripeEvent;

#[axum::debug_handler]
async fn paid(_: StripeEvent) -> i32 {
    200
}

fn main() {}
