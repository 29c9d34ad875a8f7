//! A router accepts valid patterns only, and passes each event to the handler of the best match.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::pattern::check(input));
