//! A handler that books payments, with its table.

use axum::extract::State;
use sqlx::SqlitePool;
use tower_stripe_webhook::claims::{Grant, SqliteStore};
use tower_stripe_webhook::{EventObject, EventRouter, EventType, HandlerResult};

#[derive(serde::Deserialize)]
struct PaymentIntent {
    id: String,
}

/// The handlers. They need a [`SqliteStore`] as their state.
pub fn events() -> EventRouter<SqliteStore> {
    EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, paid)
}

/// Creates the tables, and the store of the claims.
///
/// # Errors
///
/// Returns an error if the file cannot be written.
pub async fn open(pool: &SqlitePool) -> Result<SqliteStore, Box<dyn std::error::Error>> {
    // Without a unique key: the claims keep bookings apart.
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS payments (id TEXT NOT NULL)")
        .execute(pool)
        .await?;
    let store = SqliteStore::new(pool.clone());
    store.migrate().await?;
    Ok(store)
}

/// Books the payment and completes the event in one transaction, so a crash cannot separate them.
async fn paid(
    State(store): State<SqliteStore>,
    grant: Grant,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut tx = store.begin().await?;
    sqlx::query("INSERT INTO payments VALUES ($1)")
        .bind(&intent.id)
        .execute(&mut *tx)
        .await?;
    store.commit(tx, &grant).await?;
    Ok(())
}
