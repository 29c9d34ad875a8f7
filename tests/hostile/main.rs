//! Hostile HTTP against the quickstart's endpoint, over real sockets and as `axum::serve` serves it. The
//! server is a process of its own, whose memory and tasks are looked at.
//!
//! `cargo test --features testing --test hostile`; figures are printed with `-- --nocapture`.

// Memory is read from `/proc`.
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
