use std::time::Duration;

use sqlx::postgres::{PgConnection, PgPool};
use sqlx::{Connection, Error};
use tokio::time::timeout;

use crate::claims::error::StoreError;

/// Number of connections to open, one after another. Traffic from other clients can hide the collision from a
/// single connection.
const CONNECTIONS: u32 = 3;

/// Number of executions on each connection. Between executions, the pooler may assign another server session.
const EXECUTIONS: u32 = 4;

/// Maximum duration of the check, since a session pooler without a free server connection would block it.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// Fails if prepared statements of different clients collide, as they do behind PgBouncer in transaction
/// mode without `max_prepared_statements`. Passes if the check is inconclusive.
pub(super) async fn check(pool: &PgPool) -> Result<(), StoreError> {
    let limit = pool.options().get_acquire_timeout().min(TIME_LIMIT);
    let probed = timeout(limit, probe(pool)).await;
    let error = probed.ok().and_then(Result::err);
    match error.as_ref().and_then(collision) {
        Some(message) => Err(StoreError::new(format!(
            "the connection pooler shares server sessions between clients, so another client's \
             statement can run in place of yours ({message}): use session pooling, or PgBouncer 1.21 or later with \
             max_prepared_statements above 0"
        ))),
        None => Ok(()),
    }
}

/// sqlx numbers its prepared statements per connection, so each connection prepares `sqlx_s_1` first. In a shared
/// session, an earlier connection or another client has already taken that name.
///
/// Opens its own connections: those of the pool have already prepared statements, and all may be in use.
async fn probe(pool: &PgPool) -> Result<(), Error> {
    let options = pool.connect_options();
    for _ in 0..CONNECTIONS {
        let mut connection = PgConnection::connect_with(&options).await?;
        for _ in 0..EXECUTIONS {
            sqlx::query("SELECT 1").execute(&mut connection).await?;
        }
        connection.close().await?;
    }
    Ok(())
}

/// Returns PostgreSQL's message if the statement already exists in a new session (SQLSTATE 42P05) or is missing
/// from the session that prepared it (SQLSTATE 26000).
fn collision(error: &Error) -> Option<&str> {
    let error = error.as_database_error()?;
    let code = error.code()?;
    matches!(&*code, "42P05" | "26000").then(|| error.message())
}
