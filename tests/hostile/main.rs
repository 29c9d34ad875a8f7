//! Hostile HTTP against the quickstart's endpoint, over real sockets and with `axum::serve`. The server runs in its
//! own process, so that the tests can check its memory and tasks.
//!
//! Run with `cargo test --features testing --test hostile`. Add `-- --nocapture` to print measurements.

// The tests read the memory usage from `/proc`.
#![cfg(all(target_os = "linux", feature = "axum", feature = "testing"))]

mod child;
mod proxy;
mod server;
#[path = "../support/wait.rs"]
mod wait;
mod wire;

mod big_bodies;
mod disconnects;
mod encodings;
mod headers;
mod http2;
mod http2_resets;
mod lengths;
mod panics;
mod pipelining;
mod proxies;
mod slow_bodies;
