//! Claims in the memory of one process.

mod entry;
mod records;
mod store;

pub use self::store::MemoryStore;
