//! A router takes the patterns that the rules take, and hands each event to the handler that they say.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::pattern::check(input));
