//! Whatever `serde_json` reads as an event, the scanner reads to the same values; and nothing panics.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::event::check(input));
