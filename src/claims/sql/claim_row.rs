use std::time::Duration;

use sqlx::{ColumnIndex, Decode, FromRow, Row, Type};

use super::convert::{count, duration};
use crate::claims::claim::{Claim, ClaimRequest};
use crate::claims::record::State;

/// The record of an event as a claim finds it, or makes it.
///
/// What depends on the time was told by the database, by its own clock.
#[derive(Clone, Copy, Debug)]
pub(in crate::claims) struct ClaimRow {
    state: State,
    /// Whether it has the token of the claim.
    is_own: bool,
    has_lapsed: bool,
    has_expired: bool,
    attempts: u32,
    crashes: u32,
    /// For how long its lease still holds.
    remaining: Duration,
}

/// What a claim does about what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::claims) enum Next {
    /// Nothing: the answer is known.
    Answer(Claim),
    /// Write over a record that has expired.
    Anew,
    /// Claim the event once more.
    Again,
    /// Give the event up.
    Exhaust,
}

impl ClaimRow {
    pub(in crate::claims) fn next(&self, request: &ClaimRequest) -> Next {
        match self.state {
            State::InProgress if self.is_own => Next::Answer(Claim::Acquired {
                attempt: self.attempts,
            }),
            _ if self.has_expired => Next::Anew,
            State::Completed => Next::Answer(Claim::Completed),
            State::Discarded => Next::Answer(Claim::Discarded),
            State::Exhausted => Next::Answer(Claim::Exhausted),
            State::InProgress if !self.has_lapsed => Next::Answer(Claim::InProgress {
                retry_after: self.remaining,
            }),
            State::InProgress if self.crashes.saturating_add(1) >= request.max_crashes => {
                Next::Exhaust
            }
            State::InProgress | State::Released => Next::Again,
        }
    }

    /// Returns the answer of a claim that has just been written.
    pub(in crate::claims) fn answer(&self, request: &ClaimRequest) -> Option<Claim> {
        match self.next(request) {
            Next::Answer(claim) => Some(claim),
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
        let name: String = row.try_get("state")?;
        let state = State::from_name(&name)
            .ok_or_else(|| sqlx::Error::Decode(format!("no state is called {name:?}").into()))?;
        Ok(Self {
            state,
            is_own: row.try_get("is_own")?,
            has_lapsed: row.try_get("has_lapsed")?,
            has_expired: row.try_get("has_expired")?,
            attempts: count(row.try_get("attempts")?),
            crashes: count(row.try_get("crashes")?),
            remaining: duration(row.try_get("remaining")?),
        })
    }
}
