//! What befalls an endpoint on a bad day: over a real socket, and with each real store that it can
//! befall. `cargo test --all-features --test faults`; PostgreSQL and Redis must be installed.

#![cfg(all(feature = "axum", feature = "testing"))]

mod backend;
mod child;
mod child_process;
mod endpoint;
mod fixture;
mod in_one_process;
mod of_processes;
#[cfg(feature = "postgres")]
#[path = "../support/postgres.rs"]
mod postgres_server;
#[cfg(feature = "redis")]
#[path = "../support/redis.rs"]
mod redis_server;
