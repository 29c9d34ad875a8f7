//! Handlers and extractors that compile, with and without `#[axum::debug_handler]`.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRef, State};
use axum::routing::post;
use tower_stripe_webhook::claims::Grant;
use tower_stripe_webhook::extract::EventObjectRejection;
use tower_stripe_webhook::{EventObject, EventRouter, HandlerResult, StripeEvent};

#[derive(Clone, FromRef)]
struct App {
    shop: Shop,
    ledger: Ledger,
}

#[derive(Clone)]
struct Shop;

#[derive(Clone)]
struct Ledger;

#[derive(serde::Deserialize)]
struct Invoice {
    id: String,
}

#[axum::debug_handler]
async fn without_state(EventObject(invoice): EventObject<Invoice>) -> HandlerResult {
    println!("{}", invoice.id);
    Ok(())
}

#[axum::debug_handler]
async fn whole_state(_: State<App>, _: StripeEvent) -> HandlerResult {
    Ok(())
}

#[axum::debug_handler(state = App)]
async fn parts_of_the_state(
    _: EventObject<Invoice>,
    _: State<Shop>,
    _: Grant,
    _: State<Ledger>,
    _: Bytes,
) -> HandlerResult {
    Ok(())
}

#[axum::debug_handler]
async fn optional(
    _: Option<StripeEvent>,
    _: Option<Grant>,
    _: Result<EventObject<Invoice>, EventObjectRejection>,
) {
}

#[test]
fn handlers_compile_with_debug_handler() {
    let events = EventRouter::new()
        .on("invoice.created", without_state)
        .on("invoice.paid", whole_state)
        .on("invoice.voided", parts_of_the_state)
        .fallback(post(optional));
    let app = App {
        shop: Shop,
        ledger: Ledger,
    };
    let _: Router = Router::new()
        .route("/webhook", post(events))
        .with_state(app);
}
