use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use crate::claims::State;
use crate::claims::sql::{RecordRow, count, duration, state};
use crate::inbox::queue::Queue;
use crate::inbox::stored_event::StoredEvent;

/// An event with its record.
#[derive(Debug)]
pub(in crate::inbox) struct StoredEventRow {
    record: RecordRow,
    state: State,
    queue: Queue,
    failures: i64,
    /// Milliseconds since the event was accepted.
    accepted_ago: i64,
    /// Milliseconds until the event is due.
    due_in: Option<i64>,
    has_payload: bool,
}

impl StoredEventRow {
    pub(in crate::inbox) fn into_event(self) -> StoredEvent {
        let record = self.record.into_record(self.state);
        StoredEvent {
            failures: count(self.failures),
            accepted_ago: duration(self.accepted_ago),
            due_in: self.due_in.map(duration),
            has_payload: self.has_payload,
            ..StoredEvent::new(record, self.queue)
        }
    }
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
            state: state(&row.try_get::<String, _>("state")?)?,
            queue: Queue::from_stored(row.try_get::<String, _>("queue")?),
            failures: row.try_get("failures")?,
            accepted_ago: row.try_get("accepted_ago")?,
            due_in: row.try_get("due_in")?,
            has_payload: row.try_get("has_payload")?,
        })
    }
}
