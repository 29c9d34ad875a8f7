//! A signed payload verifies. After flipping a bit of the header, the body or the secret, it does not.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::verifier::check(input));
