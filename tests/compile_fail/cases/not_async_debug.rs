use tower_stripe_webhook::{EventRouter, HandlerResult, StripeEvent};

#[axum::debug_handler]
fn paid(_: StripeEvent) -> HandlerResult {
    Ok(())
}

fn main() {
    let _: EventRouter = EventRouter::new().on("invoice.paid", paid);
}
