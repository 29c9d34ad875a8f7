//! The ledger in PostgreSQL.

use axum::extract::State;
use sqlx::postgres::PgPool;
use tower_stripe_webhook::claims::{Grant, PostgresStore};
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::{EventObject, HandlerResult, StripeEvent};

use crate::fail_some_first_attempts;

#[derive(Clone)]
pub(crate) struct Ledger {
    pool: PgPool,
    pub(crate) claims: PostgresStore,
}

impl Ledger {
    pub(crate) async fn open(url: &str) -> Result<Self, Box<dyn std::error::Error>> {
        let pool = PgPool::connect(url).await?;
        sqlx::raw_sql(
            "DROP TABLE IF EXISTS example_ledger;
             CREATE TABLE example_ledger (payment text NOT NULL, amount bigint NOT NULL)",
        )
        .execute(&pool)
        .await?;
        let claims = PostgresStore::new(pool.clone());
        claims.migrate().await?;
        Ok(Self { pool, claims })
    }

    pub(crate) async fn booked(&self) -> Result<i64, sqlx::Error> {
        sqlx::query_scalar("SELECT coalesce(sum(amount), 0)::bigint FROM example_ledger")
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
    let mut tx = ledger.pool.begin().await?;
    sqlx::query("INSERT INTO example_ledger VALUES ($1, $2)")
        .bind(intent.id()?)
        .bind(intent.amount()?)
        .execute(&mut *tx)
        .await?;
    fail_some_first_attempts(&event, &grant)?;
    ledger.claims.commit(tx, &grant).await?;
    Ok(())
}
