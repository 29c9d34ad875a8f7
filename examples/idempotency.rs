//! A handler that counts money twice, and one that does not, under a hostile Stripe: events that come
//! twice, twice at once, again because an answer was lost.
//!
//! Run with
//!
//! ```text
//! cargo run --features testing --example idempotency
//! ```

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::handler::Handler;
use axum::routing::post;
use serde::Deserialize;
use tower_stripe_webhook::testing::{Simulator, event};
use tower_stripe_webhook::{
    EventObject, HandlerResult, SigningSecret, StripeEvent, StripeWebhookLayer,
};

const SECRET: &str = "whsec_of_the_simulation";
const PAYMENTS: u64 = 1_000;
const AMOUNT: i64 = 2_000;

#[derive(Clone, Default)]
struct Ledger(Arc<Mutex<Book>>);

#[derive(Default)]
struct Book {
    booked: HashSet<String>,
    total: i64,
}

#[derive(Deserialize)]
struct PaymentIntent {
    amount: i64,
}

/// Counts each delivery.
async fn naive(
    State(ledger): State<Ledger>,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut book = ledger.0.lock().map_err(|error| error.to_string())?;
    book.total += intent.amount;
    Ok(())
}

/// Counts each event. In a service, the set is a table with the event's id as its key, written in the
/// same transaction as the money.
async fn fixed(
    State(ledger): State<Ledger>,
    event: StripeEvent,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut book = ledger.0.lock().map_err(|error| error.to_string())?;
    if book.booked.insert(event.id().to_owned()) {
        book.total += intent.amount;
    }
    Ok(())
}

/// Returns what the ledger holds in the end.
async fn total_of<H, T>(handler: H) -> i64
where
    H: Handler<T, Ledger>,
    T: 'static,
{
    let secret = SigningSecret::new(SECRET).expect("it is one");
    let ledger = Ledger::default();
    let app = Router::new()
        .route(
            "/webhook",
            post(handler).layer(StripeWebhookLayer::new(secret)),
        )
        .with_state(ledger.clone());

    let payment = event("payment_intent.succeeded").set("amount", AMOUNT);
    let payments = (0..PAYMENTS).map(|number| payment.clone().number(number));
    let report = Simulator::new(SECRET)
        .with_seed(42)
        .run(app, payments)
        .await;
    println!("  {report}");
    ledger.0.lock().unwrap().total
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let expected = i64::try_from(PAYMENTS).expect("it is small") * AMOUNT;
    println!("naive:");
    let total = total_of(naive).await;
    println!("  booked {total}, which is {} too much", total - expected);
    assert!(total > expected, "the simulator finds the mistake");

    println!("fixed:");
    let total = total_of(fixed).await;
    println!("  booked {total}, which is right");
    assert_eq!(total, expected);
}
