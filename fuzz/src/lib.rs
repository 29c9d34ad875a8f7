//! What must hold of the crate for any input, told by code that is slow and plain enough to be seen
//! to be right.
//!
//! The fuzz targets hand it what libFuzzer makes up, the property tests of the crate what proptest
//! does. An assertion that fails is a finding.

pub mod builder;
pub mod event;
pub mod header;
pub mod panics;
pub mod pattern;
pub mod rules;
pub mod verifier;
