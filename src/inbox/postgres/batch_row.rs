use sqlx::postgres::PgRow;
use sqlx::{FromRow, Row};

use crate::inbox::decision::FoundRecord;
use crate::inbox::sql::AcceptRow;

/// An event of a batch.
pub(super) struct BatchRow {
    pub(super) key: String,
    pub(super) result: BatchResult,
}

/// The result for one event of a batch.
pub(super) enum BatchResult {
    Stored,
    Found(FoundRecord),
}

impl FromRow<'_, PgRow> for BatchRow {
    fn from_row(row: &PgRow) -> Result<Self, sqlx::Error> {
        let is_stored: bool = row.try_get("is_stored")?;
        let AcceptRow(found) = AcceptRow::from_row(row)?;
        Ok(Self {
            key: row.try_get("key")?,
            result: if is_stored {
                BatchResult::Stored
            } else {
                BatchResult::Found(found)
            },
        })
    }
}
