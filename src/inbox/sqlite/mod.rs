//! An inbox in SQLite.

mod queries;
mod statements;
mod store;
