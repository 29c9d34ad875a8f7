//! The target of a rule on Stripe's partner event bus. Set `DATABASE_URL`.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::value::RawValue;
use sqlx::PgPool;
use tower_stripe_webhook::PostgresStore;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let pool = PgPool::connect(&std::env::var("DATABASE_URL")?).await?;
    let store = PostgresStore::new(pool);
    store.migrate().await?;
    let consumer = lambda::consumer(store);
    // `RawValue` keeps the envelope as it was received.
    let handle = service_fn(move |invocation: LambdaEvent<Box<RawValue>>| {
        let consumer = consumer.clone();
        async move { lambda::consume(consumer, &invocation.payload).await }
    });
    lambda_runtime::run(handle).await
}
