//! The contract of [`InboxStore`](crate::inbox::InboxStore) as tests, for your own store.
//!
//! [`inbox_store_contract!`](crate::testing::inbox_store_contract) generates a test of each clause. A clause is
//! a function that takes an empty store, and panics if the store breaks the clause. Run
//! [`claim_store_contract!`](crate::testing::claim_store_contract) too: an inbox store is also a claim store.
//!
//! No clause waits for a lease, a delay or a retention to end: they are zero or hours. Clauses that need two
//! different times poll the store's clock until it has advanced by a few milliseconds.

mod abandon;
mod accept;
mod adoption;
mod batches;
mod crashes;
mod expiry;
mod filters;
mod forget;
mod helpers;
mod lookups;
mod names;
mod pages;
mod past_attempts;
mod pauses;
mod payloads;
mod races;
mod replay;
mod reschedules;
mod restores;
mod settling;
mod situation;
mod statistics;
mod suite;
mod takes;

pub use self::suite::run;
pub use super::contract::retention;
