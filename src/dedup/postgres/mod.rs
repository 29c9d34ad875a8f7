//! Claims in PostgreSQL.

mod claims;
mod pooler;
mod statements;
mod store;
mod text;

pub use self::store::PostgresStore;
