//! Shared by the SQL stores: rows, conversions, retries, and the implementation of `ClaimStore`.

mod claim_row;
mod claim_store;
mod convert;
mod migrations;
mod missing_table;
mod past_attempts_row;
mod record_row;
mod retention;
mod retry;

pub(super) use self::claim_row::ClaimRow;
pub(super) use self::claim_store::claim_store_over_sqlx;
pub(crate) use self::convert::{count, duration, millis, state};
pub(super) use self::migrations::pending;
pub(super) use self::missing_table::store_error;
pub(super) use self::past_attempts_row::past_attempts_of;
pub(super) use self::record_row::FoundRecordRow;
pub(crate) use self::record_row::RecordRow;
pub(crate) use self::retention::Retention;
pub(crate) use self::retry::{MAX_CLAIM_RACES, retry, too_many_conflicts};
