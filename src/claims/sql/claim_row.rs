use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use super::convert::{count, duration, state};
use crate::claims::claim::{Claim, ClaimRequest};
use crate::claims::decision::{ClaimAction, Found, decide};

/// The record of an event, as a claim read or wrote it.
///
/// The database compares times with its own clock, so the row contains no timestamps.
#[derive(Clone, Copy, Debug)]
pub(in crate::claims) struct ClaimRow(Found);

impl ClaimRow {
    /// Returns what a claim must do about the row that it read.
    pub(in crate::claims) fn action(&self, request: &ClaimRequest) -> ClaimAction {
        decide(&self.0, request.max_crashes)
    }

    /// Returns the response of a claim whose write returned this row.
    pub(in crate::claims) fn response(&self, request: &ClaimRequest) -> Option<Claim> {
        match self.action(request) {
            ClaimAction::Respond(claim) => Some(claim),
            _ => None,
        }
    }
}

impl<'r, R> FromRow<'r, R> for ClaimRow
where
    R: Row,
    &'static str: ColumnIndex<R>,
    String: Decode<'r, R::Database> + Type<R::Database>,
    bool: Decode<'r, R::Database> + Type<R::Database>,
    i64: Decode<'r, R::Database> + Type<R::Database>,
{
    fn from_row(row: &'r R) -> Result<Self, sqlx::Error> {
        let state = state(&row.try_get::<String, _>("state")?)?;
        Ok(Self(Found {
            state,
            is_queued: row.try_get("is_queued")?,
            is_own: row.try_get("is_own")?,
            lease_expired: row.try_get("lease_expired")?,
            record_expired: row.try_get("record_expired")?,
            attempts: count(row.try_get("attempts")?),
            crashes: count(row.try_get("crashes")?),
            remaining: duration(row.try_get("remaining")?),
        }))
    }
}
