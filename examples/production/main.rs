//! A service for production: account and Connect endpoints, claims in PostgreSQL, metrics for Prometheus at `/metrics`
//! (keep it private), and a graceful shutdown. Send live events from a second terminal:
//!
//! ```text
//! docker run --rm -p 5432:5432 -e POSTGRES_PASSWORD=local postgres
//! export DATABASE_URL=postgres://postgres:local@localhost/postgres
//! export STRIPE_ACCOUNT_SECRET=whsec_account_0123 STRIPE_CONNECT_SECRET=whsec_connect_0123
//! cargo run --features metrics,postgres,tracing --example production
//!
//! cargo run -p trigger -- invoice.paid --live --to /account --secret whsec_account_0123
//! curl localhost:4242/metrics
//! ```

use std::{env, error::Error, time::Duration};

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder};
use sqlx::postgres::{PgConnectOptions, PgPool};
use tokio::signal::unix::{SignalKind, signal};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{ClaimStore, Grant, PostgresStore};
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{EventObject, EventRouter, EventType, HandlerResult};
use tower_stripe_webhook::{StripeEvent, StripeWebhookLayer, Verifier};

#[derive(Clone)]
struct Books {
    pool: PgPool,
    store: PostgresStore,
}

/// Writes the payment and completes the event in one transaction, so that it takes effect exactly once.
async fn paid(
    State(books): State<Books>,
    grant: Grant,
    event: StripeEvent,
    EventObject(invoice): EventObject<Invoice>,
) -> HandlerResult {
    let mut tx = books.pool.begin().await?;
    sqlx::query("INSERT INTO payments VALUES ($1, $2, $3)")
        .bind(event.account())
        .bind(invoice.id()?)
        .bind(invoice.amount_paid()?)
        .execute(&mut *tx)
        .await?;
    books.store.commit(tx, &grant).await?;
    Ok(())
}

/// Removes expired records every hour.
async fn purge(store: PostgresStore) {
    let mut hourly = tokio::time::interval(Duration::from_secs(60 * 60));
    loop {
        hourly.tick().await;
        if let Err(error) = store.purge(u32::MAX).await {
            tracing::warn!(%error, "could not remove expired records");
        }
    }
}

/// Reads how many events failed or were given up, and for how long, every minute.
async fn read_claims(metrics: Metrics, store: PostgresStore, scope: &'static str) {
    let mut every_minute = tokio::time::interval(Duration::from_secs(60));
    loop {
        every_minute.tick().await;
        if let Err(error) = metrics.read_claims(&store, scope).await {
            tracing::warn!(%error, "could not read the claims");
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
    tracing_subscriber::fmt().init();
    // The layer waits 3 s for the store, so the database must give up sooner.
    let options: PgConnectOptions = env::var("DATABASE_URL")?.parse()?;
    let pool = PgPool::connect_with(options.options([("statement_timeout", "2500")])).await?;
    let table = "CREATE TABLE IF NOT EXISTS payments (account text, invoice text, amount bigint)";
    sqlx::query(table).execute(&pool).await?;
    let store = PostgresStore::new(pool.clone());
    store.migrate().await?;
    tokio::spawn(purge(store.clone()));
    let mut exporter = PrometheusBuilder::new();
    for (name, edges) in Metrics::BUCKETS {
        exporter = exporter.set_buckets_for_metric(Matcher::Full(name.to_owned()), edges)?;
    }
    let prometheus = exporter.install_recorder()?;
    let drain = Drain::new();
    let events = EventRouter::new().on(EventType::INVOICE_PAID, paid);
    let endpoint = |name, verifier| {
        let metrics = Metrics::new(name);
        tokio::spawn(read_claims(metrics.clone(), store.clone(), name));
        let webhook = StripeWebhookLayer::new(verifier)
            // Live Connect endpoints also receive test events.
            .with_livemode(true)
            .with_observer(metrics);
        let layers = ServiceBuilder::new()
            .layer(webhook)
            .layer(DedupLayer::new(name, store.clone()).with_drain(&drain));
        post(events.clone()).route_layer(layers)
    };
    let account = endpoint("account", Verifier::from_env("STRIPE_ACCOUNT_SECRET")?);
    let connect = endpoint("connect", Verifier::from_env("STRIPE_CONNECT_SECRET")?);
    let app = Router::new()
        .route("/account", account)
        .route("/connect", connect)
        .route("/metrics", get(async move || prometheus.render()))
        .with_state(Books { pool, store });

    let listener = tokio::net::TcpListener::bind("0.0.0.0:4242").await?;
    axum::serve(listener, app)
        .with_graceful_shutdown(drain.on(shutdown_signal()))
        .await?;
    let stopped = drain.shutdown().await;
    tracing::info!(stopped, "shut down");
    Ok(())
}
