//! The ledger in SQLite.

use std::path::Path;

use axum::extract::State;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tower_stripe_webhook::claims::{Grant, SqliteStore};
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::{EventObject, HandlerResult, StripeEvent};

use crate::fail_some_first_attempts;

#[derive(Clone)]
pub(crate) struct Ledger {
    pool: SqlitePool,
    pub(crate) claims: SqliteStore,
}

impl Ledger {
    pub(crate) async fn open(file: &Path) -> Result<Self, Box<dyn std::error::Error>> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal);
        let pool = SqlitePool::connect_with(options).await?;
        sqlx::raw_sql("CREATE TABLE ledger (payment TEXT NOT NULL, amount INTEGER NOT NULL)")
            .execute(&pool)
            .await?;
        let claims = SqliteStore::new(pool.clone());
        claims.migrate().await?;
        Ok(Self { pool, claims })
    }

    pub(crate) async fn booked(&self) -> Result<i64, sqlx::Error> {
        sqlx::query_scalar("SELECT coalesce(sum(amount), 0) FROM ledger")
            .fetch_one(&self.pool)
            .await
    }
}

pub(crate) async fn paid(
    State(ledger): State<Ledger>,
    grant: Grant,
    event: StripeEvent,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut tx = ledger.claims.begin().await?;
    sqlx::query("INSERT INTO ledger VALUES ($1, $2)")
        .bind(intent.id()?)
        .bind(intent.amount()?)
        .execute(&mut *tx)
        .await?;
    fail_some_first_attempts(&event, &grant)?;
    ledger.claims.commit(tx, &grant).await?;
    Ok(())
}
