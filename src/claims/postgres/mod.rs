//! Claims in PostgreSQL.

mod claims;
mod past_attempts;
mod pooler;
mod sanitize;
mod statements;
mod store;
mod watermarks;

pub(crate) use self::past_attempts::with_ended_attempt;
pub(crate) use self::sanitize::replace_nul;
pub use self::store::PostgresStore;
pub(crate) use self::store::is_transient;
