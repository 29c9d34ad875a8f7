//! Reads and writes the tables of an inbox directly.

use sqlx::AssertSqlSafe;

use crate::backend::{Backend, postgres_pool, sqlite_pool};
use crate::wait::until;

pub enum Rows {
    Sqlite(sqlx::SqlitePool),
    Postgres(sqlx::PgPool),
}

impl Rows {
    pub async fn open(backend: &Backend) -> Self {
        match backend {
            Backend::Sqlite(path) => Self::Sqlite(sqlite_pool(path).await),
            Backend::Postgres(url) => Self::Postgres(postgres_pool(url).await),
            _ => panic!("this backend has no tables"),
        }
    }

    /// Returns the number of rows that follow `SELECT count(*) FROM`.
    pub async fn count(&self, from: &str) -> i64 {
        let count = AssertSqlSafe(format!("SELECT count(*) FROM {from}"));
        match self {
            Self::Sqlite(pool) => sqlx::query_scalar(count).fetch_one(pool).await.unwrap(),
            Self::Postgres(pool) => sqlx::query_scalar(count).fetch_one(pool).await.unwrap(),
        }
    }

    /// Returns the numbers of records and payloads, of the same instant.
    pub async fn records_and_payloads(&self) -> (i64, i64) {
        let counts = "SELECT (SELECT count(*) FROM stripe_webhook_claims),
            (SELECT count(*) FROM stripe_webhook_payloads)";
        match self {
            Self::Sqlite(pool) => sqlx::query_as(counts).fetch_one(pool).await.unwrap(),
            Self::Postgres(pool) => sqlx::query_as(counts).fetch_one(pool).await.unwrap(),
        }
    }

    /// Waits until all events are completed. Each thousand has a minute.
    pub async fn all_completed(&self) {
        let open = "stripe_webhook_claims WHERE state <> 'completed'";
        let mut rest = self.count(open).await;
        while rest > 0 {
            rest = (rest - 1_000).max(0);
            until(async || self.count(open).await <= rest).await;
        }
    }

    pub async fn execute(&self, statement: &'static str) {
        match self {
            Self::Sqlite(pool) => drop(sqlx::query(statement).execute(pool).await.unwrap()),
            Self::Postgres(pool) => drop(sqlx::query(statement).execute(pool).await.unwrap()),
        }
    }
}
