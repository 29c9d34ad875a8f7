use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::sqlite::{SqliteConnection, SqlitePool};
use sqlx::{Sqlite, Transaction};

use super::durable::{DurableConnection, DurableSlot};
use super::past_attempts::past_attempts;
use super::{claims, statements};
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

/// Keeps claims in a SQLite file, in the table `stripe_webhook_claims`, for the processes of one machine.
///
/// A handler that writes to the same database can complete its event in the same transaction, with
/// [`commit`](Self::commit). Both are then committed together or not at all, so the writes take effect only once.
///
/// You create the pool and choose its options:
///
/// * Set `journal_mode` to WAL, so that duplicates are answered while another connection writes.
/// * Put the file on a local disk. SQLite's locks are unreliable on network file systems.
/// * Do not use `:memory:`. Each connection of the pool would open its own database.
///
/// Leases follow the machine's clock. Synchronize it with NTP, so that it does not jump.
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
    retention: Retention,
    durable: DurableSlot,
}

impl SqliteStore {
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
    /// `$1` is the [key](Grant::key) as text, and `$2` the 16 bytes of the [token](Grant::token) as a blob. If the
    /// statement updates no row, the lease is lost, and you must roll the transaction back.
    pub const COMPLETE_IN: &str = statements::COMPLETE;

    /// Creates a store that uses the connections of `pool`.
    pub fn new(pool: SqlitePool) -> Self {
        Self {
            pool,
            retention: Retention {
                record: Self::DEFAULT_RETENTION,
                payload: None,
            },
            durable: DurableSlot::default(),
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

    /// Creates the table and its indexes if they do not exist. Several processes can call this at the same time.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the database cannot be opened, stays locked or is read-only.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        retry(is_transient, || self.try_migrate()).await
    }

    /// Begins a transaction with `BEGIN IMMEDIATE`, for [`commit`](Self::commit).
    ///
    /// This takes SQLite's write lock immediately, and waits for it up to the pool's `busy_timeout`. A transaction that
    /// starts with a read instead fails at its first write if another connection has written since that read.
    ///
    /// # Errors
    ///
    /// Returns sqlx's error if the database cannot be opened or stays locked.
    pub async fn begin(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        self.pool.begin_with("BEGIN IMMEDIATE").await
    }

    /// Completes the event in your transaction and commits it. If the claim was taken over, nothing is committed, so
    /// the writes of the transaction take effect only once.
    ///
    /// Call it instead of `tx.commit()`. It includes [`complete_in`](Self::complete_in), so do not call both.
    ///
    /// # Errors
    ///
    /// Returns [`CompleteError`]. If the lease was lost, the transaction is rolled back. If the commit failed, the
    /// `source` is sqlx's error, and the layer checks whether the commit took effect.
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
    /// Prefer [`commit`](Self::commit), which also commits. If you forget to commit the transaction, the layer
    /// responds with 500 even if the handler returned 2xx, and Stripe retries.
    ///
    /// # Errors
    ///
    /// Returns [`CompleteError`]. Drop the transaction in that case, which rolls it back.
    pub async fn complete_in(
        &self,
        tx: &mut SqliteConnection,
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
        // Reads first, because a read takes no lock against writers.
        let version = schema_version(&mut *self.pool.acquire().await?).await?;
        if pending(Self::MIGRATIONS, version).next().is_none() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        // Another process may have migrated while this one waited for the lock.
        let version = schema_version(&mut tx).await?;
        for migration in pending(Self::MIGRATIONS, version) {
            sqlx::raw_sql(migration).execute(&mut *tx).await?;
        }
        tx.commit().await
    }

    pub(crate) async fn durable_connection(&self) -> Result<DurableConnection, sqlx::Error> {
        self.durable.acquire(&self.pool).await
    }

    pub(crate) fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    pub(crate) fn retention(&self) -> Retention {
        self.retention
    }
}

/// Returns zero if no migration has run.
async fn schema_version(connection: &mut SqliteConnection) -> Result<i32, sqlx::Error> {
    let has_schema: bool = sqlx::query_scalar(statements::HAS_SCHEMA)
        .fetch_one(&mut *connection)
        .await?;
    if !has_schema {
        return Ok(0);
    }
    sqlx::query_scalar(statements::SCHEMA_VERSION)
        .fetch_one(connection)
        .await
}

claim_store_over_sqlx!(SqliteStore);

/// Returns whether another connection held a lock: `SQLITE_BUSY` (5) or `SQLITE_LOCKED` (6). The low byte of an
/// extended code is the primary code.
pub(crate) fn is_transient(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(DatabaseError::code)
        .and_then(|code| code.parse::<u32>().ok())
        .is_some_and(|code| matches!(code & 0xff, 5 | 6))
}
