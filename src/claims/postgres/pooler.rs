use std::time::Duration;

use sqlx::postgres::{PgConnection, PgPool};
use sqlx::{Connection, Error};
use tokio::time::timeout;

use crate::claims::error::StoreError;

/// Connections opened, one after another: other clients' traffic can hide a collision from one of them.
const CONNECTIONS: u32 = 3;

/// Executions of the statement on each connection. Between two, traffic can move it to another session.
const EXECUTIONS: u32 = 4;

/// A session pooler with no free server connection would keep the check waiting.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// Fails if prepared statements of different clients collide, as they do behind PgBouncer in transaction
/// mode without `max_prepared_statements`. Passes if it cannot find out.
pub(super) async fn check(pool: &PgPool) -> Result<(), StoreError> {
    let limit = pool.options().get_acquire_timeout().min(TIME_LIMIT);
    let probed = timeout(limit, probe(pool)).await;
    let error = probed.ok().and_then(Result::err);
    match error.as_ref().and_then(collision) {
        Some(found) => Err(StoreError::new(format!(
            "the connection pooler shares server sessions between clients, so a statement can run as \
             another client's ({found}): use session pooling, or PgBouncer 1.21 or later with \
             max_prepared_statements above 0"
        ))),
        None => Ok(()),
    }
}

/// sqlx counts statement names per connection, so each connection prepares `sqlx_s_1` first. In a shared
/// session the name is already taken, by an earlier connection or by another client.
///
/// The connections are not the pool's: theirs have prepared statements before, and all may be in use.
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

/// Returns PostgreSQL's message if a statement exists in a new session (`duplicate_prepared_statement`)
/// or is missing in the session that prepared it (`invalid_sql_statement_name`).
fn collision(error: &Error) -> Option<&str> {
    let error = error.as_database_error()?;
    let code = error.code()?;
    matches!(&*code, "42P05" | "26000").then(|| error.message())
}
