//! An event that is built of the parts of another reads as that one, and is written as Stripe writes it.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::builder::check(input));
