use tower_stripe_webhook::{HandlerResult, StripeEvent};

struct OutOfStock;

fn ship() -> Result<(), OutOfStock> {
    Err(OutOfStock)
}

async fn paid(_: StripeEvent) -> HandlerResult {
    ship()?;
    Ok(())
}

fn main() {}
