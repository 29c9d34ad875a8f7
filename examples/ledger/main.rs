//! Books payments in a database, each exactly once: the payment is written and the event completed in one
//! transaction.
//!
//! By default, this uses a temporary SQLite file. Set `DATABASE_URL` to use PostgreSQL. Run with:
//!
//! ```text
//! cargo run --example ledger --features postgres,sqlite,testing
//! DATABASE_URL=postgres://localhost/test cargo run --example ledger --features postgres,sqlite,testing
//! ```
//!
//! The simulator delivers 1,000 payments, many of them several times. Some first attempts fail after the
//! handler has written the payment and before it commits.

mod postgres;
mod sqlite;

use std::error::Error;
use std::sync::Arc;
use std::{env, fs, process};

use axum::Router;
use axum::routing::{MethodRouter, post};
use serde::Deserialize;
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{ClaimStore, Grant};
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::testing::{Simulator, event};
use tower_stripe_webhook::{HandlerResult, SigningSecret, StripeEvent, StripeWebhookLayer};

const SECRET: &str = "whsec_simulation";
const PAYMENTS: u64 = 1_000;
const AMOUNT: i64 = 2_000;

#[derive(Deserialize)]
struct PaymentIntent {
    id: String,
    amount: i64,
}

/// Fails the first attempt of roughly one in ten events. The transaction is rolled back, and Stripe
/// retries.
fn fail_some_first_attempts(event: &StripeEvent, grant: &Grant) -> HandlerResult {
    if grant.attempt() == 1 && event.id().ends_with(['1', 'A', 'a', 'Z', 'z']) {
        Err("simulated failure")?;
    }
    Ok(())
}

async fn simulate(store: Arc<dyn ClaimStore>, handler: MethodRouter) -> Result<(), Box<dyn Error>> {
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(SigningSecret::new(SECRET)?))
        .layer(DedupLayer::new("ledger", store));
    let app = Router::new().route("/webhook", handler.route_layer(layers));
    let payment = event("payment_intent.succeeded").set("amount", AMOUNT);
    let payments = (0..PAYMENTS).map(|number| payment.clone().number(number));
    println!("{}", Simulator::new(SECRET).run(app, payments).await);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let booked = match env::var("DATABASE_URL") {
        Ok(url) => {
            let ledger = postgres::Ledger::open(&url).await?;
            let handler = post(postgres::paid).with_state(ledger.clone());
            simulate(Arc::new(ledger.claims.clone()), handler).await?;
            ledger.booked().await?
        }
        Err(_) => {
            let file = env::temp_dir().join(format!("ledger-{}.db", process::id()));
            let ledger = sqlite::Ledger::open(&file).await?;
            let handler = post(sqlite::paid).with_state(ledger.clone());
            simulate(Arc::new(ledger.claims.clone()), handler).await?;
            let booked = ledger.booked().await?;
            fs::remove_file(file)?;
            booked
        }
    };
    let expected = i64::try_from(PAYMENTS)? * AMOUNT;
    println!("booked {booked} of {expected}");
    assert_eq!(booked, expected);
    Ok(())
}
