//! Acknowledges payments at once and books them in the background. The inbox is a SQLite file. Kill the process
//! with work in flight, start it again, and watch it continue.
//!
//! ```text
//! export STRIPE_WEBHOOK_SECRET=whsec_demo_0123456789
//! cargo run --features sqlite --example inbox
//! cargo run -p trigger -- payment_intent.succeeded --repeat 30
//! ```
//!
//! Run the last command in a second terminal. All 30 payments receive 200 at once, although each booking takes
//! 2 seconds. The example prints the command to kill it. Then start it again: waiting payments continue at once.
//! Those in progress at the kill run again, as attempt 2, after the lease of 5 seconds and a random delay of up
//! to 10 seconds. In the end, 30 are booked. At Ctrl-C or SIGTERM, the example waits for running handlers.

use std::time::Duration;
use std::{env, error::Error, process};

use axum::{Router, extract::State, routing::post};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::{interval, sleep};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{Grant, SqliteStore};
use tower_stripe_webhook::dedup::Drain;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore, Queue};
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, HandlerResult, StripeWebhookLayer, Verifier,
};

async fn paid(
    State(store): State<SqliteStore>,
    grant: Grant,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    println!("  {}: attempt {}", intent.id()?, grant.attempt());
    // Slow work goes before the transaction, which holds SQLite's write lock and would delay every accept.
    sleep(Duration::from_secs(2)).await;
    let mut tx = store.begin().await?;
    sqlx::query("INSERT INTO payments VALUES ($1)")
        .bind(intent.id()?)
        .execute(&mut *tx)
        .await?;
    store.commit(tx, &grant).await?;
    Ok(())
}

/// Prints the numbers of the inbox whenever they change.
async fn report(pool: SqlitePool, store: SqliteStore) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut last = String::new();
    let mut ticks = interval(Duration::from_millis(200));
    loop {
        ticks.tick().await;
        let booked: i64 = sqlx::query_scalar("SELECT count(*) FROM payments")
            .fetch_one(&pool)
            .await?;
        let stats = store.stats(&Queue::new("shop", None)).await?;
        let (waiting, running) = (stats.due + stats.scheduled, stats.in_progress);
        let line = format!("{booked} booked, {waiting} waiting, {running} in progress");
        if line != last {
            println!("{line}");
            last = line;
        }
    }
}

/// Waits for Ctrl-C, or for SIGTERM, which orchestrators send.
async fn shutdown_signal() {
    let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be handled");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = env::temp_dir().join("stripe-inbox.db");
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let pool = SqlitePool::connect_with(options).await?;
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS payments (id TEXT)")
        .execute(&pool)
        .await?;
    let store = SqliteStore::new(pool.clone());
    store.migrate().await?;

    let drain = Drain::new();
    let events = EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, paid);
    let inbox = InboxLayer::new("shop", store.clone()).with_drain(&drain);
    let worker = inbox
        .worker(events.clone().with_state(store.clone()))
        .with_concurrency(4)
        .with_lease(Duration::from_secs(5))
        .with_drain(&drain)
        .start();

    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .layer(inbox);
    let app = Router::new()
        .route("/webhook", post(events).route_layer(layers))
        .with_state(store.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    println!("Listening on http://localhost:4242/webhook");
    println!("The inbox is {}", file.display());
    println!("To kill this process: kill -9 {}", process::id());
    tokio::spawn(report(pool, store));
    axum::serve(listener, app)
        .with_graceful_shutdown(drain.on(shutdown_signal()))
        .await?;
    println!("waiting for {} handlers", worker.in_flight());
    drain.shutdown().await;
    Ok(())
}
