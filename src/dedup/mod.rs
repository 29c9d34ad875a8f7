//! Deduplication: each event takes effect once, although Stripe delivers it at least once.

mod claim;
mod config;
mod discard;
mod drain;
mod ended;
mod error;
mod future;
mod key;
mod layer;
mod memory;
mod record;
mod rejection;
mod service;
mod store;
mod task;
mod token;
mod tracker;
mod verdict;

pub use self::claim::{Claim, ClaimRequest, Grant, Settled};
pub use self::discard::Discard;
pub use self::drain::Drain;
pub use self::error::StoreError;
pub use self::future::ResponseFuture;
pub use self::key::Key;
pub use self::layer::DedupLayer;
pub use self::memory::MemoryStore;
pub use self::record::{Record, State};
pub use self::rejection::{DedupRejection, DedupRejectionKind};
pub use self::service::Dedup;
pub use self::store::{BoxFuture, ClaimStore};
pub use self::token::Token;
