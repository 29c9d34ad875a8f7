//! The store in Redis, for all processes of a service.

mod keys;
mod reply;
mod scripts;
mod store;
mod warnings;

pub use self::store::RedisStore;
pub use self::warnings::RedisWarning;
