//! Faults of an endpoint, its process and its store, over real sockets and with every store that can have the fault.
//!
//! Run with `cargo test --all-features --test faults`. PostgreSQL and Redis must be installed.

mod backend;
mod child;
mod child_process;
mod endpoint;
mod fixture;
mod in_one_process;
mod inbox_child;
mod inbox_dead_rows;
mod inbox_endpoint;
mod inbox_ledger;
mod inbox_load;
mod inbox_outages;
mod inbox_processes;
mod inbox_rows;
mod inbox_transactions;
mod inbox_upgrades;
mod ledger;
#[path = "../support/machine.rs"]
mod machine;
mod multi_process;
mod outage;
mod postgres;
mod postgres_proxy;
#[path = "../support/postgres.rs"]
mod postgres_server;
#[path = "../support/redis.rs"]
mod redis_server;
mod store_outages;
mod transactions;
mod uncommitted;
mod unrouted;
#[path = "../support/wait.rs"]
mod wait;
