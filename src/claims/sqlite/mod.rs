//! Claims in SQLite.

mod claims;
mod durable;
mod past_attempts;
mod statements;
mod store;

pub(crate) use self::past_attempts::with_ended_attempt;
pub(crate) use self::statements::now;
pub use self::store::SqliteStore;
pub(crate) use self::store::is_transient;
