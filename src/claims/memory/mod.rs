//! Claims in the memory of one process.

mod ended_attempts;
pub(crate) mod entry;
pub(crate) mod records;
mod settled_order;
mod store;

pub use self::store::MemoryStore;
