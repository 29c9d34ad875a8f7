use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use crate::claims::State;
use crate::claims::sql::{duration, state};
use crate::inbox::decision::FoundRecord;

/// The record that an accept found.
#[derive(Debug)]
pub(in crate::inbox) struct AcceptRow(pub(in crate::inbox) FoundRecord);

impl<'r, R> FromRow<'r, R> for AcceptRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let state: State = state(&row.try_get::<String, _>("state")?)?;
        Ok(Self(FoundRecord {
            state,
            is_queued: row.try_get("is_queued")?,
            lease_expired: row.try_get("lease_expired")?,
            record_expired: row.try_get("record_expired")?,
            remaining: duration(row.try_get("remaining")?),
            lacked_handler: row.try_get("lacked_handler")?,
        }))
    }
}
