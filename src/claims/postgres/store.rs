use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::postgres::{PgConnection, PgPool};
use sqlx::{Postgres, Transaction};

use super::{claims, pooler, statements};
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
use crate::claims::complete_error::CompleteError;
use crate::claims::error::StoreError;
use crate::claims::key::Key;
use crate::claims::record::{Record, State};
use crate::claims::sql::{
    MAX_CLAIM_RACES, claim_store_over_sqlx, purge_in_batches, retry, store_error,
    too_many_conflicts,
};
use crate::claims::store::{BoxFuture, ClaimStore};
use crate::claims::times::RESEND_PERIOD;

/// Keeps claims in PostgreSQL, in the table `stripe_webhook_claims`: for any number of processes.
///
/// The pool is yours, and so are its limits and TLS, which is a feature of sqlx to switch on where you
/// depend on it. The table is found by the pool's `search_path`, which is how several services keep
/// tables of their own. Any isolation level of the pool will do for the store: what fails because
/// another transaction came first is tried again. For your own transactions, see
/// [`commit`](Self::commit).
///
/// A handler that writes to the same database completes its event in the transaction of its own
/// writes, by [`commit`](Self::commit): both take effect, once, or neither does.
///
/// # Behind PgBouncer
///
/// sqlx numbers its prepared statements per connection. A pooler that shares server sessions between
/// clients mixes them up: an `INSERT` reports success although another client's statement ran instead,
/// and the event is complete for good. Use one of
///
/// * session pooling (tested with 1.18);
/// * transaction pooling by PgBouncer 1.21 or later, with `max_prepared_statements` above 0, which is the
///   default since 1.24 (tested with 1.24.1 and 1.25.2).
///
/// `statement_cache_capacity(0)` does not help. [`migrate`](Self::migrate) and [`check`](Self::check) fail
/// when statements get mixed up.
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
    retention: Duration,
}

impl PostgresStore {
    /// Default retention: 30 days, during which Stripe can resend an event.
    pub const DEFAULT_RETENTION: Duration = RESEND_PERIOD;

    /// What [`migrate`](Self::migrate) does, for those who run their migrations themselves. It can be
    /// run again, but not by two at the same time.
    pub const MIGRATION: &str = include_str!("migration.sql");

    /// What [`complete_in`](Self::complete_in) does, for those whose transaction is of another client: call
    /// [`Grant::completes_in_transaction`] first.
    ///
    /// `$1` is the [key](Grant::key) as text, `$2` the 16 bytes of the [token](Grant::token) as
    /// `bytea`. If it updates no row the claim is lost, and the transaction must be rolled back.
    pub const COMPLETE_IN: &str = statements::COMPLETE_IN;

    /// Creates a store in the database of a pool.
    pub fn new(pool: PgPool) -> Self {
        Self {
            pool,
            retention: Self::DEFAULT_RETENTION,
        }
    }

    /// Sets how long an event is kept after its last change. It holds for claims from now on.
    #[must_use]
    pub fn with_retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    /// Creates the table and its indexes, unless they are there. Several may do so at once.
    ///
    /// Calls [`check`](Self::check) first.
    ///
    /// # Errors
    ///
    /// [`StoreError`], when the check fails, the database cannot be reached or the user may not create
    /// tables.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        self.check().await?;
        retry(is_transient, || self.try_migrate()).await
    }

    /// Checks that the pool does not go through a connection pooler that mixes up prepared statements,
    /// as PgBouncer does in transaction mode without `max_prepared_statements`.
    ///
    /// Call it at startup if you run [`MIGRATION`](Self::MIGRATION) yourself. It opens three connections
    /// outside the pool, one after another, and executes one statement four times on each. It returns
    /// `Ok` if it cannot decide, for example if no connection can be opened within the pool's
    /// `acquire_timeout` or 5 seconds, whichever is shorter.
    ///
    /// # Errors
    ///
    /// [`StoreError`], whose source names the collision and the settings that prevent it.
    pub async fn check(&self) -> Result<(), StoreError> {
        pooler::check(&self.pool).await
    }

    /// Completes the event in your transaction and commits it: everything it wrote takes effect once, or
    /// not at all.
    ///
    /// Call it in place of `tx.commit()`, never together with
    /// [`complete_in`](Self::complete_in), which it includes.
    ///
    /// At the isolation levels REPEATABLE READ and SERIALIZABLE, call `complete_in` first and
    /// `tx.commit()` last instead: a renewal of the claim between the transaction's first statement and
    /// this one would make the transaction fail.
    ///
    /// # Errors
    ///
    /// [`CompleteError`]. If the claim was lost, the transaction is rolled back. If the commit failed, its
    /// `source` is sqlx's error, and the layer finds out whether the commit took effect.
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
    /// Prefer [`commit`](Self::commit), which cannot be forgotten. If the transaction is not committed,
    /// the layer answers 500 although the handler answered 2xx, and Stripe retries.
    ///
    /// Until the transaction ends nobody else can claim the event: who tries waits, even once the lease
    /// has expired. So call it last; but first at the levels REPEATABLE READ and SERIALIZABLE.
    ///
    /// # Errors
    ///
    /// [`CompleteError`]; drop the transaction then, which rolls it back.
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
        // Before the statement, so that a call that is cancelled, or whose error is ignored, counts too.
        grant.completes_in_transaction();
        // Already completed by another transaction, possibly a previous attempt whose commit response was
        // lost. Fail, so the work is not repeated.
        let is_marked = claims::complete_in(tx, grant).await.map_err(store_error)?;
        is_marked.then_some(()).ok_or(CompleteError::LeaseLost)
    }

    async fn try_migrate(&self) -> Result<(), sqlx::Error> {
        // What is there is left alone: to create an index waits for all who write to the table, even
        // if it exists, and a service may be allowed to use a table that it may not create.
        let is_migrated = sqlx::query_scalar(statements::IS_MIGRATED);
        if is_migrated.fetch_one(&self.pool).await? {
            return Ok(());
        }
        let mut tx = self.pool.begin().await?;
        sqlx::query(statements::LOCK_MIGRATION)
            .execute(&mut *tx)
            .await?;
        sqlx::raw_sql(Self::MIGRATION).execute(&mut *tx).await?;
        tx.commit().await
    }
}

claim_store_over_sqlx!(PostgresStore);

/// Returns whether another transaction was in the way: a serialization failure, a deadlock or a locked row.
fn is_transient(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(DatabaseError::code)
        .is_some_and(|code| matches!(&*code, "40001" | "40P01" | "55P03"))
}
