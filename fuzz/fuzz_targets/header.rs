//! A header is read by the rules, as the verifier's answer shows.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::header::check(input));
