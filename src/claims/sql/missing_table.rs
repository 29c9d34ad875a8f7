use std::error::Error;
use std::fmt;

use crate::claims::error::StoreError;

/// A table of the store does not exist.
#[derive(Debug)]
struct MissingTable(sqlx::Error);

impl fmt::Display for MissingTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table of the store does not exist: call migrate() first")
    }
}

impl Error for MissingTable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// Returns the error of a failed statement, with a hint if the store was not migrated.
pub(in crate::claims) fn store_error(error: sqlx::Error) -> StoreError {
    if is_table_missing(&error) {
        StoreError::new(MissingTable(error))
    } else {
        StoreError::new(error)
    }
}

/// Also compares the name, because a user's trigger can miss another table. PostgreSQL may localize the message,
/// but never the table name in it.
fn is_table_missing(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| {
        let message = error.message();
        message.contains("stripe_webhook_")
            && (error.code().is_some_and(|code| code == "42P01")
                || message.starts_with("no such table"))
    })
}
