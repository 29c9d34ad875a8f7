//! What is signed verifies; with one bit of the header, the body or the secret flipped it does not.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::verifier::check(input));
