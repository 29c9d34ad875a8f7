//! Claims in Redis.

mod keys;
mod reply;
mod scripts;
mod store;
mod warnings;

pub use self::store::RedisStore;
pub use self::warnings::RedisWarning;
