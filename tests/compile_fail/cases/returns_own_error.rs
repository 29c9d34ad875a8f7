use tower_stripe_webhook::StripeEvent;

struct OutOfStock;

#[axum::debug_handler]
async fn paid(_: StripeEvent) -> Result<(), OutOfStock> {
    Err(OutOfStock)
}

fn main() {}
