//! Checks that must hold for any input, written as slow but obviously correct reference code.
//!
//! The fuzz targets run the checks on inputs from libFuzzer, the crate's property tests on inputs from
//! proptest. A failed assertion is a finding.

pub mod builder;
pub mod event;
pub mod header;
pub mod objects;
pub mod panics;
pub mod pattern;
pub mod rules;
pub mod verifier;
