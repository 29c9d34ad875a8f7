//! The command, as a person or a script runs it, over real stores.

mod batches;
mod check;
mod command;
mod deduplication;
mod from_stripe;
#[path = "../../../../tests/support/machine.rs"]
mod machine;
#[path = "../../../../tests/support/postgres.rs"]
mod postgres_server;
mod queue;
mod redis;
#[path = "../../../../tests/support/redis.rs"]
mod redis_server;
mod stores;
mod terminal;
mod usage;
