//! The verifier's result for a header follows the rules in `checks::rules`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::header::check(input));
