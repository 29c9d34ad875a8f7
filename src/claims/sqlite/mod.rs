//! Claims in SQLite.

mod claims;
mod statements;
mod store;

pub use self::store::SqliteStore;
