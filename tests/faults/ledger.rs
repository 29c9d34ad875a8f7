//! A handler that books money in the database that keeps the claims.

use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use http::StatusCode;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{ClaimStore, CompleteError, Grant, PostgresStore, SqliteStore};
use tower_stripe_webhook::inbox::InboxStore;

use crate::backend::{Backend, postgres_pool, sqlite_pool};

#[derive(Clone)]
pub enum Ledger {
    Sqlite(sqlx::SqlitePool, SqliteStore),
    Postgres(sqlx::PgPool, PostgresStore),
}

/// How the event is completed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CompleteBy {
    /// The store's `commit`.
    Commit,
    /// `complete_in`, then a wait, then sqlx's `commit`.
    CompleteIn,
    /// `complete_in`, but the transaction is dropped.
    CompleteInWithoutCommit,
    /// The layer, after the handler has committed its transaction.
    Layer,
}

const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS bookings (event text NOT NULL, attempt int NOT NULL)";
const BOOK: &str = "INSERT INTO bookings VALUES ($1, $2)";
const BOOKED: &str = "SELECT event, attempt FROM bookings";

impl Ledger {
    pub async fn open(backend: &Backend) -> Self {
        match backend {
            Backend::Sqlite(path) => {
                let pool = sqlite_pool(path).await;
                let store = SqliteStore::new(pool.clone());
                store.migrate().await.unwrap();
                sqlx::query(TABLE).execute(&pool).await.unwrap();
                Self::Sqlite(pool, store)
            }
            Backend::Postgres(url) => {
                let pool = postgres_pool(url).await;
                let store = PostgresStore::new(pool.clone());
                store.migrate().await.unwrap();
                sqlx::query(TABLE).execute(&pool).await.unwrap();
                Self::Postgres(pool, store)
            }
            _ => panic!("this backend has no SQL database for a ledger"),
        }
    }

    pub fn store(&self) -> Arc<dyn ClaimStore> {
        match self {
            Self::Sqlite(_, store) => Arc::new(store.clone()),
            Self::Postgres(_, store) => Arc::new(store.clone()),
        }
    }

    pub fn inbox_store(&self) -> Arc<dyn InboxStore> {
        match self {
            Self::Sqlite(_, store) => Arc::new(store.clone()),
            Self::Postgres(_, store) => Arc::new(store.clone()),
        }
    }

    pub async fn book(
        &self,
        event: &StripeEvent,
        grant: &Grant,
        by: CompleteBy,
    ) -> Result<(), Failure> {
        self.book_and(event, grant, by, async {}).await
    }

    /// Waits between the writes and the commit.
    pub async fn book_slowly(
        &self,
        event: &StripeEvent,
        grant: &Grant,
        wait: impl Future<Output = ()>,
    ) -> Result<(), Failure> {
        self.book_and(event, grant, CompleteBy::CompleteIn, wait)
            .await
    }

    async fn book_and(
        &self,
        event: &StripeEvent,
        grant: &Grant,
        by: CompleteBy,
        wait: impl Future<Output = ()>,
    ) -> Result<(), Failure> {
        let attempt = i32::try_from(grant.attempt()).unwrap();
        match self {
            Self::Sqlite(_, store) => {
                let mut tx = store.begin().await?;
                let booking = sqlx::query(BOOK).bind(event.id()).bind(attempt);
                booking.execute(&mut *tx).await?;
                if matches!(
                    by,
                    CompleteBy::CompleteIn | CompleteBy::CompleteInWithoutCommit
                ) {
                    store.complete_in(&mut tx, grant).await?;
                }
                wait.await;
                match by {
                    CompleteBy::Commit => store.commit(tx, grant).await?,
                    CompleteBy::CompleteInWithoutCommit => drop(tx),
                    CompleteBy::CompleteIn | CompleteBy::Layer => tx.commit().await?,
                }
            }
            Self::Postgres(pool, store) => {
                let mut tx = pool.begin().await?;
                let booking = sqlx::query(BOOK).bind(event.id()).bind(attempt);
                booking.execute(&mut *tx).await?;
                if matches!(
                    by,
                    CompleteBy::CompleteIn | CompleteBy::CompleteInWithoutCommit
                ) {
                    store.complete_in(&mut tx, grant).await?;
                }
                wait.await;
                match by {
                    CompleteBy::Commit => store.commit(tx, grant).await?,
                    CompleteBy::CompleteInWithoutCommit => drop(tx),
                    CompleteBy::CompleteIn | CompleteBy::Layer => tx.commit().await?,
                }
            }
        }
        Ok(())
    }

    /// Returns the event id and the attempt of each booking.
    pub async fn booked(&self) -> Vec<(String, i32)> {
        match self {
            Self::Sqlite(pool, _) => sqlx::query_as(BOOKED).fetch_all(pool).await.unwrap(),
            Self::Postgres(pool, _) => sqlx::query_as(BOOKED).fetch_all(pool).await.unwrap(),
        }
    }

    pub fn handler(self, by: CompleteBy) -> MethodRouter {
        let handler = move |State(ledger): State<Self>, grant: Grant, event: StripeEvent| async move {
            ledger.book(&event, &grant, by).await
        };
        post(handler).with_state(self)
    }
}

/// Why a booking failed. Either way, its transaction is rolled back.
#[derive(Debug)]
pub enum Failure {
    Claim(CompleteError),
    Database(sqlx::Error),
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Claim(error) => error.into_response(),
            Self::Database(error) => {
                println!("{error}");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

impl From<CompleteError> for Failure {
    fn from(error: CompleteError) -> Self {
        Self::Claim(error)
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}
