//! What the stores in SQL share: how a claim is decided by what was found, what is tried again, and
//! numbers as a database has them.

mod found;
mod listed;
mod number;
mod purge;
mod retry;

pub(super) use self::found::{Found, Next};
pub(super) use self::listed::Listed;
pub(super) use self::number::millis;
pub(super) use self::purge::purge_in_batches;
pub(super) use self::retry::{RACES, race_lost, retry};
