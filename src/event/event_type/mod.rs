//! The types of events: the open set, and the catalogue of those that Stripe publishes.
//!
//! `table.rs` and `constants.rs` are generated; README.md beside them says how.

mod constants;
#[expect(clippy::module_inception, reason = "a file has the name of its type")]
mod event_type;
mod lookup;
mod table;

pub use self::event_type::EventType;
