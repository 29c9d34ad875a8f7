//! Claims in PostgreSQL.

mod claims;
mod pooler;
mod sanitize;
mod statements;
mod store;

pub use self::store::PostgresStore;
