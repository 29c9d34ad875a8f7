//! Faults of a handler's own transaction in PostgreSQL.

use std::sync::Arc;

use axum::routing::post;
use tokio::sync::Barrier;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{Grant, PostgresStore};

use crate::backend::{Backend, postgres_pool};
use crate::endpoint::{Endpoint, dedup, deliver, payment};
use crate::fixture::Fixture;
use crate::ledger::Failure;

/// Each of two serializable transactions reads what the other one writes, so PostgreSQL fails one of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_serialization_failure_releases_the_event_and_the_retry_is_handled() {
    let fixture = Fixture::postgres().await;
    let Backend::Postgres(url) = &fixture.backend else {
        unreachable!("the fixture is a PostgreSQL backend");
    };
    let pool = postgres_pool(url).await;
    let store = PostgresStore::new(pool.clone());
    store.migrate().await.unwrap();
    let create = "CREATE TABLE numbers (event text NOT NULL, number bigint NOT NULL)";
    sqlx::query(create).execute(&pool).await.unwrap();

    let both_have_read = Arc::new(Barrier::new(2));
    let (claims, numbers) = (store.clone(), pool.clone());
    let handler = post(move |grant: Grant, event: StripeEvent| async move {
        let mut tx = numbers.begin().await?;
        sqlx::query("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
            .execute(&mut *tx)
            .await?;
        let count: i64 = sqlx::query_scalar("SELECT count(*) FROM numbers")
            .fetch_one(&mut *tx)
            .await?;
        if grant.attempt() == 1 {
            both_have_read.wait().await;
        }
        sqlx::query("INSERT INTO numbers VALUES ($1, $2)")
            .bind(event.id())
            .bind(count)
            .execute(&mut *tx)
            .await?;
        claims.complete_in(&mut tx, &grant).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    });
    let endpoint = Endpoint::serve(dedup(Arc::new(store)), handler).await;
    let address = endpoint.address;
    let deliveries = [1, 2].map(|number| {
        tokio::spawn(async move { deliver(address, &payment().number(number)).await })
    });
    let mut statuses = Vec::new();
    for delivery in deliveries {
        statuses.push(delivery.await.unwrap().unwrap().status);
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 500]);
    for number in [1, 2] {
        assert_eq!(
            endpoint.deliver(&payment().number(number)).await.status,
            200
        );
    }
    let numbers: Vec<i64> = sqlx::query_scalar("SELECT number FROM numbers ORDER BY number")
        .fetch_all(&pool)
        .await
        .unwrap();
    assert_eq!(numbers, [0, 1]);
}
