//! An inbox in SQLite.

mod operator;
mod operator_statements;
mod queries;
mod statements;
mod store;
