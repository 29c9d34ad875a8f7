use axum::extract::State;
use sqlx::postgres::PgPool;
use tower_stripe_webhook::claims::{Grant, PostgresStore};
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::{EventObject, HandlerResult};

#[derive(Clone)]
struct Shop {
    pool: PgPool,
    store: PostgresStore,
}

async fn paid(
    State(shop): State<Shop>,
    grant: Grant,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut tx = shop.pool.begin().await?;
    sqlx::query("UPDATE orders SET paid = TRUE WHERE payment_intent = $1")
        .bind(intent.id()?)
        .execute(&mut *tx)
        .await?;
    shop.store.commit(tx, &grant).await?; // instead of `tx.commit()`
    Ok(())
}
