//! An inbox in memory, for tests: an acknowledged event is lost with the process.

mod events;
mod operator;
mod store;
