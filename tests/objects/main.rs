//! Views of Stripe's objects.

#![cfg(feature = "objects")]

#[cfg(all(feature = "axum", feature = "tracing"))]
#[path = "../support/log.rs"]
mod log;
#[path = "../support/mod.rs"]
mod support;

mod always_present;
#[cfg(feature = "testing")]
mod builders;
mod captured;
mod check;
mod events;
mod every_accessor;
mod moved_fields;
mod properties;
#[cfg(all(feature = "axum", feature = "tracing"))]
mod responses;
#[cfg(all(feature = "axum", feature = "testing"))]
mod shop;
mod views;
mod wire;
