//! Deduplication: each event takes effect once, although Stripe delivers it at least once.

mod claim;
mod error;
mod key;
mod memory;
mod record;
mod store;
mod token;

pub use self::claim::{Claim, ClaimRequest, Grant, Settled};
pub use self::error::StoreError;
pub use self::key::Key;
pub use self::memory::MemoryStore;
pub use self::record::{Record, State};
pub use self::store::{BoxFuture, ClaimStore};
pub use self::token::Token;
