use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use crate::claims::sql::{RecordRow, count, duration};
use crate::inbox::selection::Filter;
use crate::inbox::stored_event::{Cursor, EventPage, StoredEvent};

/// An event that a filter selected. Each query selects a single queue and a single state, so the row contains
/// neither.
#[derive(Debug)]
pub(in crate::inbox) struct StoredEventRow {
    record: RecordRow,
    failures: i64,
    /// Milliseconds until the event is due.
    due_in: Option<i64>,
    has_payload: bool,
    /// When the record was last changed, in the store's unit.
    changed_at: i64,
}

impl StoredEventRow {
    pub(in crate::inbox) fn into_page(rows: Vec<Self>, filter: &Filter) -> EventPage {
        let is_full = u32::try_from(rows.len()) == Ok(filter.limit);
        let last_change = rows.last().map(|row| row.changed_at);
        let events: Vec<_> = rows.into_iter().map(|row| row.into_event(filter)).collect();
        let last = events.last().filter(|_| is_full);
        EventPage {
            next: last
                .zip(last_change)
                .map(|(last, changed_at)| Cursor::new(changed_at, last.record.key.clone())),
            events,
        }
    }

    fn into_event(self, filter: &Filter) -> StoredEvent {
        let record = self.record.into_record(filter.state);
        StoredEvent {
            failures: count(self.failures),
            due_in: self.due_in.map(duration),
            has_payload: self.has_payload,
            ..StoredEvent::new(record, filter.queue.clone())
        }
    }
}

/// Returns where the order begins after the filter's cursor. No event was changed before 1970.
pub(in crate::inbox) fn start(filter: &Filter) -> (i64, &str) {
    let after = filter.after.as_ref();
    after.map_or((0, ""), |after| (after.changed_at(), after.key().as_str()))
}

impl<'r, R> FromRow<'r, R> for StoredEventRow
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
        Ok(Self {
            record: RecordRow::from_row(row)?,
            failures: row.try_get("failures")?,
            due_in: row.try_get("due_in")?,
            has_payload: row.try_get("has_payload")?,
            changed_at: row.try_get("changed_at")?,
        })
    }
}
