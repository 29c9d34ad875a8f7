//! An inbox in PostgreSQL.

mod batch;
mod batch_row;
mod operator;
mod operator_statements;
mod queries;
mod statements;
mod store;
