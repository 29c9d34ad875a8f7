//! Books payments in a database, each exactly once: the payment is written and the event completed in one
//! transaction.
//!
//! By default, this uses a temporary SQLite file. Set `DATABASE_URL` to use PostgreSQL. Run with:
//!
//! ```text
//! cargo run --example ledger --features postgres,sqlite,testing
//! cargo run --example ledger --features postgres,sqlite,testing -- --inbox
//! DATABASE_URL=postgres://localhost/test cargo run --example ledger --features postgres,sqlite,testing
//! ```
//!
//! The simulator delivers 1,000 payments, many of them several times. Some first attempts fail after the
//! handler has written the payment and before it commits. By default, Stripe retries them. With `--inbox`, each
//! event is stored and acknowledged at once, and the worker retries.

mod postgres;
mod sqlite;

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs, process};

use axum::Router;
use axum::routing::{MethodRouter, post};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{Grant, StoreError};
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore, Queue};
use tower_stripe_webhook::testing::{Simulator, event};
use tower_stripe_webhook::{HandlerResult, SigningSecret, StripeEvent, StripeWebhookLayer};

const SECRET: &str = "whsec_simulation";
const SCOPE: &str = "ledger";
const PAYMENTS: u64 = 1_000;
const AMOUNT: i64 = 2_000;

/// Fails the first attempt of roughly one in ten events. The transaction is rolled back, and the event is retried.
fn fail_some_first_attempts(event: &StripeEvent, grant: &Grant) -> HandlerResult {
    if grant.attempt() == 1 && event.id().ends_with(['1', 'A', 'a', 'Z', 'z']) {
        Err("simulated failure")?;
    }
    Ok(())
}

async fn simulate(store: Arc<dyn InboxStore>, handler: MethodRouter) -> Result<(), Box<dyn Error>> {
    let webhook = StripeWebhookLayer::new(SigningSecret::new(SECRET)?);
    if env::args().any(|argument| argument == "--inbox") {
        let inbox = InboxLayer::new(SCOPE, Arc::clone(&store));
        let worker = inbox.worker(handler.clone()).start();
        let layers = ServiceBuilder::new().layer(webhook).layer(inbox);
        deliver(handler.route_layer(layers)).await;
        wait_until_handled(&*store).await?;
        worker.drain(Duration::from_secs(20)).await;
    } else {
        let dedup = DedupLayer::new(SCOPE, store);
        let layers = ServiceBuilder::new().layer(webhook).layer(dedup);
        deliver(handler.route_layer(layers)).await;
    }
    Ok(())
}

async fn deliver(endpoint: MethodRouter) {
    let app = Router::new().route("/webhook", endpoint);
    let payment = event("payment_intent.succeeded").set("amount", AMOUNT);
    let payments = (0..PAYMENTS).map(|number| payment.clone().number(number));
    println!("{}", Simulator::new(SECRET).run(app, payments).await);
}

/// The report ends with the last acknowledgment, when the worker still has events to handle.
async fn wait_until_handled(store: &dyn InboxStore) -> Result<(), StoreError> {
    loop {
        let stats = store.stats(&Queue::new(SCOPE, None)).await?;
        let left = stats.due + stats.in_progress + stats.scheduled;
        println!("{left} payments left to book");
        if left == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
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
