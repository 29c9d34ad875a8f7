use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::postgres::{PgConnection, PgPool};
use sqlx::{Postgres, Transaction};

use super::past_attempts::past_attempts;
use super::watermarks::Watermarks;
use super::{claims, pooler, statements};
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
use crate::claims::complete_error::CompleteError;
use crate::claims::error::StoreError;
use crate::claims::key::Key;
use crate::claims::past_attempt::PastAttempt;
use crate::claims::purge::purge_in_batches;
use crate::claims::record::{Record, State};
use crate::claims::sql::{
    MAX_CLAIM_RACES, Retention, claim_store_over_sqlx, pending, retry, store_error,
    too_many_conflicts,
};
use crate::claims::store::{BoxFuture, ClaimStore};
use crate::claims::times::RESEND_PERIOD;

/// Keeps claims in PostgreSQL, in the table `stripe_webhook_claims`, for any number of processes.
///
/// A handler that writes to the same database can complete its event in the same transaction, with
/// [`commit`](Self::commit). Both are then committed together or not at all, so the writes take effect only once.
///
/// You create the pool and choose its limits. For TLS, enable one of sqlx's TLS features in your `Cargo.toml`. The
/// store finds its table through the pool's `search_path`, so each service can have its own table in a shared
/// database. The pool's default isolation level does not matter to the store, which retries statements that fail
/// because of a concurrent transaction. It does matter to your transactions: see [`commit`](Self::commit).
///
/// # Behind PgBouncer
///
/// sqlx numbers its prepared statements per connection. If a pooler shares server sessions between clients, these
/// names collide. The `INSERT` of a handler can then report success although another client's statement ran
/// instead, and the event is completed without its row. Use one of
///
/// * session pooling (tested with 1.18);
/// * transaction pooling by PgBouncer 1.21 or later, with `max_prepared_statements` above 0, which is the
///   default since 1.24 (tested with 1.24.1 and 1.25.2).
///
/// `statement_cache_capacity(0)` does not help. [`migrate`](Self::migrate) and [`check`](Self::check) fail if they
/// detect a collision.
///
/// PgBouncer accepts sqlx's connections only with `ignore_startup_parameters = extra_float_digits`. It
/// rejects connection options such as `statement_timeout` and `search_path`: set these for the role or the
/// database, with `ALTER ROLE … SET` or `ALTER DATABASE … SET`.
///
/// # Example
///
/// ```no_run
/// use sqlx::postgres::PgPool;
/// use tower_stripe_webhook::claims::PostgresStore;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let pool = PgPool::connect("postgres://localhost/shop").await?;
/// let store = PostgresStore::new(pool);
/// store.migrate().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PostgresStore {
    pool: PgPool,
    retention: Retention,
    watermarks: Watermarks,
}

impl PostgresStore {
    /// Default retention: 30 days, during which Stripe can resend an event.
    pub const DEFAULT_RETENTION: Duration = RESEND_PERIOD;

    /// The migrations that [`migrate`](Self::migrate) runs, each with its number, oldest first. If you run them
    /// yourself, run each once, in order, in a transaction. Each records its number in the table
    /// `stripe_webhook_schema`. A released migration never changes.
    ///
    /// This release works with the next migration too, so that you can migrate before a rolling deployment.
    pub const MIGRATIONS: &[(u32, &str)] = &[(1, include_str!("migration.sql"))];

    /// The SQL of [`complete_in`](Self::complete_in), for transactions of another database client. Call
    /// [`Grant::completes_in_transaction`] before you run it.
    ///
    /// `$1` is the [key](Grant::key) as text, and `$2` the 16 bytes of the [token](Grant::token) as `bytea`. If the
    /// statement returns no row, the lease is lost, and you must roll the transaction back.
    pub const COMPLETE_IN: &str = statements::COMPLETE_IN;

    /// Creates a store that uses the connections of `pool`.
    pub fn new(pool: PgPool) -> Self {
        Self {
            pool,
            retention: Retention {
                record: Self::DEFAULT_RETENTION,
                payload: None,
            },
            watermarks: Watermarks::default(),
        }
    }

    /// Sets how long the store keeps an event after its last change. Claims made earlier, or by an
    /// instance with another setting, keep theirs.
    #[must_use]
    pub fn with_retention(mut self, retention: Duration) -> Self {
        self.retention.record = retention;
        self
    }

    /// Keeps the payload of an event of an [inbox](crate::inbox) for this long after it was accepted, even if the event
    /// is completed or discarded, so that it can be replayed. By default, the payload is deleted then.
    ///
    /// [`purge`](ClaimStore::purge) deletes payloads that were kept long enough, and those of records that have
    /// expired. Payloads contain personal data: choose a period that you can justify. Events that were accepted earlier,
    /// or by an instance with another setting, keep theirs.
    #[must_use]
    pub fn with_payload_retention(mut self, retention: Duration) -> Self {
        self.retention.payload = Some(retention);
        self
    }

    /// Creates the table and its indexes if they do not exist. Several instances can call this at the same time.
    ///
    /// Calls [`check`](Self::check) first.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the check fails, the database is unreachable, or the user may not create tables.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        self.check().await?;
        retry(is_transient, || self.try_migrate()).await
    }

    /// Checks that no connection pooler mixes up prepared statements, as PgBouncer does in transaction mode without
    /// `max_prepared_statements`.
    ///
    /// Call it at startup if you run [`MIGRATIONS`](Self::MIGRATIONS) yourself. It opens three connections
    /// outside the pool, one after another, and executes one statement four times on each. If the check is
    /// inconclusive, it returns `Ok`: for example, if no connection can be opened within 5 seconds or the pool's
    /// `acquire_timeout`, whichever is shorter.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if it detects a collision. The source names the settings that prevent it.
    pub async fn check(&self) -> Result<(), StoreError> {
        pooler::check(&self.pool).await
    }

    /// Completes the event in your transaction and commits it. If the claim was taken over, nothing is committed, so
    /// the writes of the transaction take effect only once.
    ///
    /// Call it instead of `tx.commit()`. It includes [`complete_in`](Self::complete_in), so do not call both.
    ///
    /// At the isolation levels REPEATABLE READ and SERIALIZABLE, call `complete_in` as the first statement and
    /// `tx.commit()` at the end instead. Otherwise, a renewal of the claim after the transaction's first statement
    /// makes the transaction fail with a serialization error.
    ///
    /// # Errors
    ///
    /// Returns [`CompleteError`]. If the lease was lost, the transaction is rolled back. If the commit failed, the
    /// `source` is sqlx's error, and the layer checks whether the commit took effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sqlx::postgres::PgPool;
    /// use tower_stripe_webhook::claims::{Grant, PostgresStore};
    ///
    /// # async fn example(
    /// #     pool: PgPool, store: PostgresStore, grant: Grant,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut tx = pool.begin().await?;
    /// sqlx::query("UPDATE orders SET paid = TRUE WHERE id = $1")
    ///     .bind(7)
    ///     .execute(&mut *tx)
    ///     .await?;
    /// store.commit(tx, &grant).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn commit(
        &self,
        mut tx: Transaction<'_, Postgres>,
        grant: &Grant,
    ) -> Result<(), CompleteError> {
        self.complete_in(&mut tx, grant).await?;
        Ok(tx.commit().await.map_err(StoreError::new)?)
    }

    /// Completes the event in your transaction, which you must commit yourself.
    ///
    /// Prefer [`commit`](Self::commit), which also commits. If you forget to commit the transaction, the layer
    /// responds with 500 even if the handler returned 2xx, and Stripe retries.
    ///
    /// Until the transaction ends, no other delivery can claim the event, even after the lease expires: its claim
    /// is retried for up to a second, and then the delivery receives 503. Therefore, call this method last; at
    /// REPEATABLE READ and SERIALIZABLE, call it first.
    ///
    /// # Errors
    ///
    /// Returns [`CompleteError`]. Drop the transaction in that case, which rolls it back.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sqlx::postgres::PgPool;
    /// use tower_stripe_webhook::claims::{Grant, PostgresStore};
    ///
    /// # async fn example(
    /// #     pool: PgPool, store: PostgresStore, grant: Grant,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut tx = pool.begin_with("BEGIN ISOLATION LEVEL SERIALIZABLE").await?;
    /// store.complete_in(&mut tx, &grant).await?;
    /// sqlx::query("UPDATE orders SET paid = TRUE WHERE id = $1")
    ///     .bind(7)
    ///     .execute(&mut *tx)
    ///     .await?;
    /// tx.commit().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn complete_in(
        &self,
        tx: &mut PgConnection,
        grant: &Grant,
    ) -> Result<(), CompleteError> {
        // Set this before running the statement: even if this call is canceled or its error is ignored, the outcome
        // is then read from the record.
        grant.completes_in_transaction();
        // Already completed by another transaction, possibly a previous attempt whose commit response was
        // lost. Fail, so the work is not repeated.
        let is_completed = claims::complete_in(tx, grant).await.map_err(store_error)?;
        is_completed.then_some(()).ok_or(CompleteError::LeaseLost)
    }

    async fn try_migrate(&self) -> Result<(), sqlx::Error> {
        // Skip migrations that have run. Even with `IF NOT EXISTS`, `CREATE INDEX` waits for all transactions that
        // write to the table, and `CREATE TABLE` needs a privilege that a service may lack.
        let version = schema_version(&mut *self.pool.acquire().await?).await?;
        if pending(Self::MIGRATIONS, version).next().is_none() {
            return Ok(());
        }
        let mut tx = self.pool.begin().await?;
        sqlx::query(statements::LOCK_MIGRATION)
            .execute(&mut *tx)
            .await?;
        // Another instance may have migrated while this one waited for the lock.
        let version = schema_version(&mut tx).await?;
        for migration in pending(Self::MIGRATIONS, version) {
            sqlx::raw_sql(migration).execute(&mut *tx).await?;
        }
        tx.commit().await
    }

    pub(crate) fn watermarks(&self) -> &Watermarks {
        &self.watermarks
    }

    pub(crate) fn pool(&self) -> &PgPool {
        &self.pool
    }

    pub(crate) fn retention(&self) -> Retention {
        self.retention
    }
}

/// Returns zero if no migration has run.
async fn schema_version(connection: &mut PgConnection) -> Result<i32, sqlx::Error> {
    let table: Option<String> = sqlx::query_scalar(statements::SCHEMA_TABLE)
        .fetch_one(&mut *connection)
        .await?;
    match table {
        None => Ok(0),
        Some(_) => {
            sqlx::query_scalar(statements::SCHEMA_VERSION)
                .fetch_one(connection)
                .await
        }
    }
}

claim_store_over_sqlx!(PostgresStore);

/// Returns whether a concurrent transaction caused the error: `serialization_failure`, `deadlock_detected` or
/// `lock_not_available`.
pub(crate) fn is_transient(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(DatabaseError::code)
        .is_some_and(|code| matches!(&*code, "40001" | "40P01" | "55P03"))
}
