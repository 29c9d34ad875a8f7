use axum::{Router, routing::post};
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{
    EventRouter, EventType, HandlerResult, Latest, StripeApi, StripeWebhookLayer, Verifier,
};

async fn paid(Latest(invoice): Latest<Invoice>) -> HandlerResult {
    println!("{} of {} is paid", invoice.amount_paid()?, invoice.id()?);
    Ok(())
}

fn app(verifier: Verifier, api: StripeApi) -> Router {
    let events = EventRouter::new()
        .on(EventType::V1_INVOICE_PAID, paid) // thin
        .on(EventType::INVOICE_PAID, paid); // snapshot: works, too
    let layer = StripeWebhookLayer::new(verifier);
    Router::new()
        .route("/webhook", post(events).route_layer(layer))
        .with_state(api)
}
