use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use super::stored_event_row::StoredEventRow;
use crate::claims::Key;
use crate::inbox::selection::Filter;
use crate::inbox::stored_event::{Cursor, EventPage};

/// A record that was read for a page: an event that the filter selects, or the last record, where the next page begins.
#[derive(Debug)]
pub(in crate::inbox) struct PageRow {
    /// `None` for the last record, which the filter may not select.
    event: Option<StoredEventRow>,
    cursor: Cursor,
}

impl PageRow {
    pub(in crate::inbox) fn into_page(rows: Vec<Self>, filter: &Filter) -> EventPage {
        let is_full = u32::try_from(rows.len()) == Ok(filter.limit);
        let last = rows.last().filter(|last| is_full || last.event.is_none());
        EventPage {
            next: last.map(|last| last.cursor.clone()),
            events: rows
                .into_iter()
                .filter_map(|row| Some(row.event?.into_event()))
                .collect(),
        }
    }
}

impl<'r, R> FromRow<'r, R> for PageRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
    Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let matches: bool = row.try_get("matches")?;
        let key = Key::from_stored(row.try_get::<String, _>("key")?);
        Ok(Self {
            // The last record may be one of deduplication, which has no queue.
            event: match matches {
                true => Some(StoredEventRow::from_row(row)?),
                false => None,
            },
            cursor: Cursor::new(row.try_get("position")?, key),
        })
    }
}
