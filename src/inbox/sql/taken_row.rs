use std::time::{Duration, SystemTime};

use bytes::Bytes;
use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use crate::claims::sql::{count, duration, state};
use crate::claims::{Key, State};
use crate::inbox::accept::Provenance;
use crate::inbox::take::{CrashedEvent, Taken, TakenEvent};

/// An event that was taken, or whose lease had expired.
#[derive(Debug)]
pub(in crate::inbox) struct TakenRow {
    state: State,
    event_type: String,
    /// When the event was due, in the store's unit.
    pub(in crate::inbox) was_due: i64,
    has_more: bool,
    /// The crashes before this take.
    #[cfg(feature = "sqlite")]
    pub(in crate::inbox) crashes: u32,
    event: TakenEvent,
}

impl TakenRow {
    #[cfg(feature = "sqlite")]
    pub(in crate::inbox) fn key(&self) -> &str {
        self.event.key.as_str()
    }

    /// Returns whether the event was taken, rather than found with an expired lease.
    pub(in crate::inbox) fn is_taken(&self) -> bool {
        self.state == State::InProgress
    }

    /// Sorts the rows by when they were due, and separates crashes from events.
    pub(in crate::inbox) fn into_taken(mut rows: Vec<Self>) -> Taken {
        rows.sort_by_key(|row| row.was_due);
        let mut taken = Taken::default();
        for row in rows {
            taken.has_more |= row.has_more;
            if row.is_taken() {
                taken.events.push(row.event);
            } else {
                let is_exhausted = row.state == State::Exhausted;
                let crashed = CrashedEvent::new(row.event.key, row.event_type, is_exhausted);
                taken.crashed.push(crashed);
            }
        }
        taken
    }
}

impl<'r, R> FromRow<'r, R> for TakenRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
    Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let key = Key::from_stored(row.try_get::<String, _>("key")?);
        let payload: Vec<u8> = row.try_get("payload")?;
        let signed_at: Option<i64> = row.try_get("signed_at")?;
        let tenant = row.try_get("tenant")?;
        let secret_name = row.try_get("secret_name")?;
        Ok(Self {
            state: state(&row.try_get::<String, _>("state")?)?,
            event_type: row.try_get("event_type")?,
            was_due: row.try_get("was_due")?,
            has_more: row.try_get("has_more")?,
            #[cfg(feature = "sqlite")]
            crashes: count(row.try_get("crashes")?),
            event: TakenEvent {
                attempt: count(row.try_get("attempts")?),
                failures: count(row.try_get("failures")?),
                age: duration(row.try_get("age")?),
                waited: duration(row.try_get("waited")?),
                reason: row.try_get("reason")?,
                codec: row.try_get("codec")?,
                provenance: Provenance::from_parts(tenant, secret_name, signed_at.map(from_unix)),
                traceparent: row.try_get("traceparent")?,
                ..TakenEvent::new(key, Bytes::from(payload))
            },
        })
    }
}

/// Signatures before 1970 are rejected, so a negative number cannot occur.
fn from_unix(seconds: i64) -> SystemTime {
    let since_1970 = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    SystemTime::UNIX_EPOCH
        .checked_add(since_1970)
        .unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Returns a time in whole Unix seconds.
pub(in crate::inbox) fn to_unix(time: SystemTime) -> i64 {
    let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH);
    since_1970.map_or(0, |since| {
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    })
}
