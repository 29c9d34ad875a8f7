//! Shared by the SQL stores: rows, conversions, retries, and the implementation of `ClaimStore`.

mod claim_row;
mod claim_store;
mod convert;
mod missing_table;
mod record_row;
mod retry;

pub(super) use self::claim_row::ClaimRow;
pub(super) use self::claim_store::claim_store_over_sqlx;
pub(super) use self::convert::millis;
pub(super) use self::missing_table::store_error;
pub(super) use self::record_row::RecordRow;
pub(super) use self::retry::{MAX_CLAIM_RACES, retry, too_many_conflicts};
