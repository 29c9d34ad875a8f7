//! Who may handle an event now: claims, and the stores that keep them.
//!
//! [`DedupLayer`](crate::DedupLayer) claims an event before it runs the handler, and settles the claim
//! afterwards. This module has the claim's types, the stores, and [`ClaimStore`], the trait for a store of your
//! own.

mod claim;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod complete_error;
mod decision;
mod error;
mod key;
mod memory;
#[cfg(feature = "postgres")]
mod postgres;
mod record;
#[cfg(feature = "redis")]
mod redis;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod sql;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
mod times;
mod token;

pub use self::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub use self::complete_error::CompleteError;
pub use self::error::StoreError;
pub use self::key::Key;
pub use self::memory::MemoryStore;
#[cfg(feature = "postgres")]
pub use self::postgres::PostgresStore;
pub use self::record::{Record, State};
#[cfg(feature = "redis")]
pub use self::redis::{RedisStore, RedisWarning};
#[cfg(feature = "sqlite")]
pub use self::sqlite::SqliteStore;
pub use self::store::{BoxFuture, ClaimStore};
pub use self::token::Token;
