//! The types of events: the open set, and the catalogue of those that Stripe publishes.
//!
//! `table.rs` and `constants.rs` are generated; README.md beside them says how.

#[expect(clippy::module_inception, reason = "a file has the name of its type")]
mod event_type;
mod lookup;
mod table;

// Last, so that what types can do is documented before them.
mod constants;

pub use self::event_type::EventType;
