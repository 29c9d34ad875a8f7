use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use super::stored_event_row::StoredEventRow;
use crate::claims::Key;
use crate::inbox::stored_event::{Cursor, EventPage};

/// An event of a page.
#[derive(Debug)]
pub(in crate::inbox) struct PageRow {
    event: StoredEventRow,
    cursor: Cursor,
}

/// The last record that was read for a page.
#[derive(Debug)]
pub(in crate::inbox) struct LastRow(Cursor);

impl PageRow {
    /// Makes a page that has as many events as its limit. The next one begins after the last of them.
    pub(in crate::inbox) fn into_full_page(rows: Vec<Self>) -> EventPage {
        let next = rows.last().map(|last| last.cursor.clone());
        Self::into_events(rows, next)
    }

    /// Makes a page with fewer events. The next one begins after the last record that was read, unless that was the last one.
    pub(in crate::inbox) fn into_short_page(rows: Vec<Self>, last: Option<LastRow>) -> EventPage {
        Self::into_events(rows, last.map(|LastRow(cursor)| cursor))
    }

    fn into_events(rows: Vec<Self>, next: Option<Cursor>) -> EventPage {
        EventPage {
            events: rows.into_iter().map(|row| row.event.into_event()).collect(),
            next,
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
        let LastRow(cursor) = LastRow::from_row(row)?;
        Ok(Self {
            event: StoredEventRow::from_row(row)?,
            cursor,
        })
    }
}

impl<'r, R> FromRow<'r, R> for LastRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let key = Key::from_stored(row.try_get::<String, _>("key")?);
        Ok(Self(Cursor::new(row.try_get("position")?, key)))
    }
}
