use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use crate::claims::sql::{count, duration};
use crate::inbox::stats::QueueStats;

/// The numbers of a queue.
#[derive(Debug)]
pub(in crate::inbox) struct StatsRow(pub(in crate::inbox) QueueStats);

impl<'r, R> FromRow<'r, R> for StatsRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
    Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let oldest_due: Option<i64> = row.try_get("oldest_due")?;
        let paused_for: Option<i64> = row.try_get("paused_for")?;
        Ok(Self(QueueStats {
            due: count(row.try_get("due")?),
            in_progress: count(row.try_get("in_progress")?),
            scheduled: count(row.try_get("scheduled")?),
            exhausted: count(row.try_get("exhausted")?),
            oldest_due: oldest_due.map(duration),
            paused_for: paused_for.map(duration),
        }))
    }
}
