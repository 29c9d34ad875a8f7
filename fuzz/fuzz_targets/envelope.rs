//! The scanner accepts every event that `serde_json` accepts, with the same values, and never panics.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::event::check(input));
