use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use super::convert::{count, duration, state};
use crate::claims::key::Key;
use crate::claims::record::{Record, State};

/// A row of `list`. Each query selects a single state, so the row does not contain it.
#[derive(Debug)]
pub(crate) struct RecordRow {
    record: Record,
}

impl RecordRow {
    pub(crate) fn into_record(self, state: State) -> Record {
        Record {
            state,
            ..self.record
        }
    }
}

impl<'r, R> FromRow<'r, R> for RecordRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let key = Key::from_stored(row.try_get::<String, _>("key")?);
        Ok(Self {
            record: Record {
                event_type: row.try_get("event_type")?,
                account: row.try_get("account")?,
                livemode: row.try_get("livemode")?,
                attempts: count(row.try_get("attempts")?),
                crashes: count(row.try_get("crashes")?),
                reason: row.try_get("reason")?,
                age: duration(row.try_get("age")?),
                is_in_inbox: row.try_get("is_in_inbox")?,
                ..Record::new(key, State::InProgress)
            },
        })
    }
}

/// A row of `record`, which has the state too.
#[derive(Debug)]
pub(in crate::claims) struct FoundRecordRow(pub(in crate::claims) Record);

impl<'r, R> FromRow<'r, R> for FoundRecordRow
where
    R: Row,
    RecordRow: FromRow<'r, R>,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let state = state(&row.try_get::<String, _>("state")?)?;
        RecordRow::from_row(row).map(|row| Self(row.into_record(state)))
    }
}
