//! An object reads as in `serde_json`, at every level, and nothing panics.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::objects::check(input));
