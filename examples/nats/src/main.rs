//! Receives events, and handles them from NATS JetStream. Kill `nats-server` and start it again: Stripe's retries and the
//! stream bring every payment, once.
//!
//! ```text
//! nats-server --jetstream --store_dir /tmp/stripe-nats
//! export STRIPE_WEBHOOK_SECRET=whsec_demo_0123456789
//! cargo run --manifest-path examples/nats/Cargo.toml
//! cargo run -p trigger -- payment_intent.succeeded --repeat 30
//! ```
//!
//! Each command runs in its own terminal. By default, NATS writes to the disk every 2 minutes: a power failure can lose
//! events that Stripe was told are stored. In production, use nats-server 2.10 or newer with `sync_interval: always` in
//! the block `jetstream`, or three replicas.

use std::env;
use std::error::Error;
use std::time::Duration;

use async_nats::jetstream;
use nats::{consumer, payments, receiver, stream};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tokio::net::TcpListener;
use tower::Layer;
use tower_stripe_webhook::{DedupLayer, Verifier};

/// Longer than most handlers run.
const ACK_WAIT: Duration = Duration::from_secs(60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = env::var("NATS_URL").unwrap_or_else(|_| "nats://localhost:4222".to_owned());
    let jetstream = jetstream::new(async_nats::connect(url).await?);
    stream::create(&jetstream).await?;

    let options = SqliteConnectOptions::new()
        .filename(env::temp_dir().join("stripe-nats.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let store = payments::open(&SqlitePool::connect_with(options).await?).await?;
    let events = payments::events().with_state(store.clone());
    let service = DedupLayer::new("shop", store).layer(events);
    // A service can run the receiver and the consumers in processes of their own.
    tokio::spawn(consumer::run(jetstream.clone(), service, ACK_WAIT));

    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    println!("Listening on http://localhost:4242/webhook");
    axum::serve(listener, receiver::app(verifier, jetstream))
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    Ok(())
}
