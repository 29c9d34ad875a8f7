//! An inbox in PostgreSQL.

mod batch;
mod batch_row;
mod queries;
mod statements;
mod store;
