//! Claims in SQLite.

mod claims;
mod durable;
mod statements;
mod store;

pub(crate) use self::statements::now;
pub use self::store::SqliteStore;
pub(crate) use self::store::is_transient;
