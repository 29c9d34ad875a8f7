use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use crate::claims::sql::count;
use crate::inbox::stored_event::EventCount;

/// How many events a filter selects.
#[derive(Debug)]
pub(in crate::inbox) struct CountRow(pub(in crate::inbox) EventCount);

impl<'r, R> FromRow<'r, R> for CountRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let events = count(row.try_get("events")?);
        let was_cut: bool = row.try_get("was_cut")?;
        Ok(Self(if was_cut || events > EventCount::MAX {
            EventCount::AtLeast(events.min(EventCount::MAX))
        } else {
            EventCount::Exactly(events)
        }))
    }
}
