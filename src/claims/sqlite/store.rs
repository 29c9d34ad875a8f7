use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::sqlite::{SqliteConnection, SqlitePool};
use sqlx::{Sqlite, Transaction};

use super::{claims, statements};
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

/// Keeps claims in a SQLite file, in the table `stripe_webhook_claims`: for the processes of one
/// machine.
///
/// The pool is yours, and so are its options. Choose `journal_mode` WAL, in which duplicates are
/// answered while others write. The file must be on a disk of this machine: SQLite's locks do not hold
/// on network drives. `:memory:` will not do: each connection of the pool has a database of its own.
/// SQLite's clock is the machine's: set it by NTP, and it does not jump.
///
/// A handler that writes to the same database completes its event in the transaction of its own
/// writes, by [`commit`](Self::commit): both take effect, once, or neither does.
///
/// # Example
///
/// ```no_run
/// use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
/// use tower_stripe_webhook::claims::SqliteStore;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let options = SqliteConnectOptions::new()
///     .filename("shop.db")
///     .create_if_missing(true)
///     .journal_mode(SqliteJournalMode::Wal);
/// let pool = SqlitePool::connect_with(options).await?;
/// let store = SqliteStore::new(pool);
/// store.migrate().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SqliteStore {
    pool: SqlitePool,
    retention: Duration,
}

impl SqliteStore {
    /// Default retention: 30 days, during which Stripe can resend an event.
    pub const DEFAULT_RETENTION: Duration = RESEND_PERIOD;

    /// What [`migrate`](Self::migrate) does, for those who run their migrations themselves. It can be
    /// run again.
    pub const MIGRATION: &str = include_str!("migration.sql");

    /// What [`complete_in`](Self::complete_in) does, for those whose transaction is of another client: call
    /// [`Grant::completes_in_transaction`] first.
    ///
    /// `$1` is the [key](Grant::key) as text, `$2` the 16 bytes of the [token](Grant::token) as
    /// a blob. If it updates no row the claim is lost, and the transaction must be rolled back.
    pub const COMPLETE_IN: &str = statements::COMPLETE;

    /// Creates a store in the database of a pool.
    pub fn new(pool: SqlitePool) -> Self {
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
    /// # Errors
    ///
    /// [`StoreError`], when the database cannot be reached or the user may not create tables.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        retry(is_transient, || self.try_migrate()).await
    }

    /// Begins a transaction by `BEGIN IMMEDIATE`, for [`commit`](Self::commit).
    ///
    /// It takes SQLite's write lock at once, and waits for it up to the pool's `busy_timeout`. A
    /// transaction that begins with a read would fail if another connection wrote after that read.
    ///
    /// # Errors
    ///
    /// sqlx's error, when the database cannot be opened or stays locked.
    pub async fn begin(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        self.pool.begin_with("BEGIN IMMEDIATE").await
    }

    /// Completes the event in your transaction and commits it: everything it wrote takes effect once, or
    /// not at all.
    ///
    /// Call it in place of `tx.commit()`, never together with
    /// [`complete_in`](Self::complete_in), which it includes.
    ///
    /// # Errors
    ///
    /// [`CompleteError`]. If the claim was lost, the transaction is rolled back. If the commit failed, its
    /// `source` is sqlx's error, and the layer finds out whether the commit took effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tower_stripe_webhook::claims::{Grant, SqliteStore};
    ///
    /// # async fn example(
    /// #     store: SqliteStore, grant: Grant,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut tx = store.begin().await?;
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
        mut tx: Transaction<'_, Sqlite>,
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
    /// # Errors
    ///
    /// [`CompleteError`]; drop the transaction then, which rolls it back.
    pub async fn complete_in(
        &self,
        tx: &mut SqliteConnection,
        grant: &Grant,
    ) -> Result<(), CompleteError> {
        // Before the statement, so that a call that is cancelled, or whose error is ignored, counts too.
        grant.completes_in_transaction();
        // Already completed by another transaction, possibly a previous attempt whose commit response was
        // lost. Fail, so the work is not repeated.
        let is_marked = claims::mark(tx, grant).await.map_err(store_error)?;
        is_marked.then_some(()).ok_or(CompleteError::LeaseLost)
    }

    async fn try_migrate(&self) -> Result<(), sqlx::Error> {
        // Looks first, because looking takes no lock.
        let is_migrated = sqlx::query_scalar(statements::IS_MIGRATED);
        if is_migrated.fetch_one(&self.pool).await? {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        sqlx::raw_sql(Self::MIGRATION).execute(&mut *tx).await?;
        tx.commit().await
    }
}

claim_store_over_sqlx!(SqliteStore);

/// Whether somebody else had a lock: `SQLITE_BUSY` or `SQLITE_LOCKED`, which are the low byte of the
/// extended codes.
fn is_transient(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(DatabaseError::code)
        .and_then(|code| code.parse::<u32>().ok())
        .is_some_and(|code| matches!(code & 0xff, 5 | 6))
}
