//! What the stores in SQL share: how a claim is decided by what was found, what is tried again, and
//! numbers as a database has them.

mod claim_row;
mod claim_store;
mod convert;
mod missing_table;
mod purge;
mod record_row;
mod retry;

pub(super) use self::claim_row::ClaimRow;
pub(super) use self::claim_store::claim_store_over_sqlx;
pub(super) use self::convert::millis;
pub(super) use self::missing_table::store_error;
pub(super) use self::purge::purge_in_batches;
pub(super) use self::record_row::RecordRow;
pub(super) use self::retry::{MAX_CLAIM_RACES, retry, too_many_conflicts};
