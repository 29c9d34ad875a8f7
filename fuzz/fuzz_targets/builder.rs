//! An event rebuilt from the parts of another has the same values and Stripe's formatting.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::builder::check(input));
