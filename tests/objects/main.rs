//! Views of Stripe's objects.

#![cfg(feature = "objects")]

#[path = "../support/mod.rs"]
mod support;

mod check;
mod every_accessor;
mod properties;
mod wire;
