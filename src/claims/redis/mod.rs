//! Claims in Redis.

mod claim_store;
mod keys;
mod reply;
mod scripts;
mod store;
mod warnings;

pub use self::store::RedisStore;
pub use self::warnings::RedisWarning;
