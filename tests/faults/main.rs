//! What befalls an endpoint on a bad day: over a real socket, and with each real store that it can
//! befall. `cargo test --all-features --test faults`; PostgreSQL and Redis must be installed.

#![cfg(all(feature = "axum", feature = "testing"))]

mod backend;
mod child;
mod child_process;
mod endpoint;
mod fixture;
mod in_one_process;
#[cfg(all(feature = "postgres", feature = "sqlite"))]
mod ledger;
#[cfg(feature = "postgres")]
mod of_postgres;
mod of_processes;
#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
mod of_stores;
#[cfg(all(feature = "postgres", feature = "sqlite"))]
mod of_transactions;
#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
mod outage;
#[cfg(feature = "postgres")]
#[path = "../support/postgres.rs"]
mod postgres_server;
#[cfg(feature = "redis")]
#[path = "../support/redis.rs"]
mod redis_server;
