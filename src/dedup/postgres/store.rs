use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::postgres::{PgConnection, PgPool};

use super::{claims, statements};
use crate::dedup::claim::{Claim, ClaimRequest, Grant, Settled};
use crate::dedup::complete_error::CompleteError;
use crate::dedup::error::StoreError;
use crate::dedup::key::Key;
use crate::dedup::record::{Record, State};
use crate::dedup::sql::{RACES, purge_in_batches, race_lost, retry};
use crate::dedup::store::{BoxFuture, ClaimStore};

/// Keeps claims in PostgreSQL, in the table `stripe_webhook_claims`: for any number of processes.
///
/// The pool is yours, and so are its limits and TLS, which is a feature of sqlx to switch on where you
/// depend on it. The table is found by the pool's `search_path`, which is how several services keep
/// tables of their own. Any isolation level of the pool will do for the store: what fails because
/// another transaction came first is tried again. For transactions of yours, see
/// [`complete_in`](Self::complete_in).
///
/// A handler that writes to the same database marks its event as handled in the transaction of its
/// own writes, by [`complete_in`](Self::complete_in): both take effect, once, or neither does.
///
/// # Example
///
/// ```no_run
/// use sqlx::postgres::PgPool;
/// use tower_stripe_webhook::dedup::PostgresStore;
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
    /// How long an event is kept unless told otherwise: 30 days, for which Stripe can be asked to send
    /// it again.
    pub const DEFAULT_RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);

    /// What [`migrate`](Self::migrate) does, for those who run their migrations themselves. It can be
    /// run again, but not by two at the same time.
    pub const MIGRATION: &str = include_str!("migration.sql");

    /// What [`complete_in`](Self::complete_in) does, for those whose transaction is of another client.
    ///
    /// `$1` is the [key](Grant::key) as text, `$2` the 16 bytes of the [token](Grant::token) as
    /// `bytea`. If it updates no row the claim is lost, and the transaction must be rolled back.
    pub const COMPLETE_IN: &str = statements::COMPLETE;

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
    /// # Errors
    ///
    /// [`StoreError`], when the database cannot be reached or the user may not create tables.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        retry(passes, || self.try_migrate()).await
    }

    /// Marks the event as handled, never to be handled again, in a transaction of yours: when it is
    /// committed, together with what else it wrote.
    ///
    /// Until the transaction ends nobody else can claim the event: who tries waits, even once the lease
    /// has lapsed. So call it last; but first at the levels REPEATABLE READ and SERIALIZABLE, where a
    /// renewal of the claim, each third of the lease, would make the transaction fail if it came between
    /// the transaction's begin and this.
    ///
    /// # Errors
    ///
    /// [`CompleteError`], whereupon the transaction must be rolled back: drop it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sqlx::postgres::PgPool;
    /// use tower_stripe_webhook::dedup::{Grant, PostgresStore};
    ///
    /// # async fn example(
    /// #     pool: PgPool, store: PostgresStore, grant: Grant,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut tx = pool.begin().await?;
    /// sqlx::query("UPDATE orders SET paid = TRUE WHERE id = $1")
    ///     .bind(7)
    ///     .execute(&mut *tx)
    ///     .await?;
    /// store.complete_in(&mut tx, &grant).await?;
    /// tx.commit().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn complete_in(
        &self,
        tx: &mut PgConnection,
        grant: &Grant,
    ) -> Result<(), CompleteError> {
        // What is done already was done by another transaction, perhaps one of the same handler whose
        // commit was not heard of: this one must not do it again.
        let is_marked = claims::mark(tx, grant).await.map_err(StoreError::new)?;
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

impl ClaimStore for PostgresStore {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(async move {
            for _ in 0..RACES {
                let claim = retry(passes, || async {
                    let mut connection = self.pool.acquire().await?;
                    claims::claim(&mut connection, request, self.retention).await
                });
                if let Some(claim) = claim.await? {
                    return Ok(claim);
                }
            }
            Err(race_lost())
        })
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<Settled, StoreError>> {
        Box::pin(retry(passes, move || async move {
            let mut connection = self.pool.acquire().await?;
            claims::renew(&mut connection, grant).await
        }))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<Settled, StoreError>> {
        Box::pin(retry(passes, move || async move {
            let mut connection = self.pool.acquire().await?;
            claims::complete(&mut connection, grant).await
        }))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<Settled, StoreError>> {
        Box::pin(retry(passes, move || async move {
            let mut connection = self.pool.acquire().await?;
            claims::fail(&mut connection, grant, State::Released, error).await
        }))
    }

    fn bury<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<Settled, StoreError>> {
        Box::pin(retry(passes, move || async move {
            let mut connection = self.pool.acquire().await?;
            claims::fail(&mut connection, grant, State::Discarded, error).await
        }))
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(retry(passes, move || claims::forget(&self.pool, key)))
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        Box::pin(purge_in_batches(limit, move |batch| {
            retry(passes, move || claims::purge(&self.pool, batch))
        }))
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(retry(passes, move || {
            claims::list(&self.pool, state, limit)
        }))
    }
}

/// Whether it was in the way of another transaction: a failure of serialization, or a deadlock.
fn passes(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .and_then(DatabaseError::code)
        .is_some_and(|code| matches!(&*code, "40001" | "40P01"))
}
