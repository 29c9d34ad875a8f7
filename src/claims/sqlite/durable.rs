use std::sync::Arc;
use std::time::Duration;

use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnection, SqlitePool, SqliteSynchronous};
use tokio::sync::{Mutex, OwnedMutexGuard};

/// One connection whose commits survive a power failure, for events that are acknowledged.
///
/// It is separate from the pool, whose `synchronous` may be `NORMAL`: in WAL mode, a commit is then durable only once the
/// log is synced later.
#[derive(Clone, Debug, Default)]
pub(super) struct DurableSlot {
    slot: Arc<Mutex<Option<SqliteConnection>>>,
}

/// Time to wait for the write lock: less than the default time limit of a store call.
const BUSY_TIMEOUT: Duration = Duration::from_secs(2);

impl DurableSlot {
    /// Waits for the connection, and opens it at first and after an error.
    pub(super) async fn acquire(
        &self,
        pool: &SqlitePool,
    ) -> Result<DurableConnection, sqlx::Error> {
        let mut slot = Arc::clone(&self.slot).lock_owned().await;
        let connection = match slot.take() {
            Some(connection) => connection,
            None => {
                let options = (*pool.connect_options()).clone();
                options
                    .synchronous(SqliteSynchronous::Full)
                    .busy_timeout(BUSY_TIMEOUT)
                    .connect()
                    .await?
            }
        };
        Ok(DurableConnection { connection, slot })
    }
}

/// The connection, while it is in use. Unless it is kept, it is closed, which rolls an open transaction back: its user
/// may have been canceled half-way.
#[derive(Debug)]
pub(crate) struct DurableConnection {
    connection: SqliteConnection,
    slot: OwnedMutexGuard<Option<SqliteConnection>>,
}

impl DurableConnection {
    pub(crate) fn get(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }

    /// Keeps the connection for the next user.
    pub(crate) fn keep(self) {
        let Self {
            connection,
            mut slot,
        } = self;
        *slot = Some(connection);
    }
}
