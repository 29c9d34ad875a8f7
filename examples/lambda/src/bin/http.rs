//! A webhook endpoint. Set `STRIPE_WEBHOOK_SECRET` and `DATABASE_URL`.

use lambda_http::Error;
use sqlx::PgPool;
use tower_stripe_webhook::{PostgresStore, Verifier};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    let pool = PgPool::connect(&std::env::var("DATABASE_URL")?).await?;
    let store = PostgresStore::new(pool);
    store.migrate().await?;
    lambda_http::run(lambda::app(verifier, store)).await
}
