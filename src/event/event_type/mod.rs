//! Event types: an open set, with a catalogue of the types that Stripe publishes.
//!
//! `table.rs` and `constants.rs` are generated. README.md in this folder explains how.

#[expect(clippy::module_inception, reason = "the file is named after its type")]
mod event_type;
mod lookup;
mod table;

// Declared last, so that rustdoc lists the methods before the hundreds of constants.
mod constants;

pub use self::event_type::EventType;
