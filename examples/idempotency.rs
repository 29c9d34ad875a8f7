//! Compares a handler that books duplicates with one that does not. The simulator delivers events twice,
//! concurrently, and again after a lost response.
//!
//! Run with:
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
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::testing::{Simulator, event};
use tower_stripe_webhook::{
    EventObject, HandlerResult, SigningSecret, StripeEvent, StripeWebhookLayer,
};

const SECRET: &str = "whsec_simulation";
const PAYMENTS: u64 = 1_000;
const AMOUNT: i64 = 2_000;

#[derive(Clone, Default)]
struct Ledger(Arc<Mutex<Book>>);

#[derive(Default)]
struct Book {
    booked: HashSet<String>,
    total: i64,
}

/// Books the payment on every delivery.
async fn naive(
    State(ledger): State<Ledger>,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut book = ledger.0.lock().map_err(|error| error.to_string())?;
    book.total += intent.amount()?;
    Ok(())
}

/// Books the payment once per event. In a real service, use a table keyed by the event id instead of the
/// set, and write to it in the same transaction as the payment.
async fn fixed(
    State(ledger): State<Ledger>,
    event: StripeEvent,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut book = ledger.0.lock().map_err(|error| error.to_string())?;
    if book.booked.insert(event.id().to_owned()) {
        book.total += intent.amount()?;
    }
    Ok(())
}

/// Delivers all payments to a handler, and returns the total in its ledger.
async fn total_of<H, T>(handler: H) -> i64
where
    H: Handler<T, Ledger>,
    T: 'static,
{
    let secret = SigningSecret::new(SECRET).expect("the secret is valid");
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
    let expected = i64::try_from(PAYMENTS).expect("the number of payments is small") * AMOUNT;
    println!("naive:");
    let total = total_of(naive).await;
    println!("  booked {total}: {} too much", total - expected);
    assert!(total > expected, "the naive handler books duplicates");

    println!("fixed:");
    let total = total_of(fixed).await;
    println!("  booked {total}, as expected");
    assert_eq!(total, expected);
}
