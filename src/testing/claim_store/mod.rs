//! The contract of [`ClaimStore`](crate::claims::ClaimStore) as tests, for a store of your own.
//!
//! [`claim_store_contract!`](crate::testing::claim_store_contract) makes a test of each clause. A clause is
//! a function that takes an empty store, and panics if the store does not keep to it.
//!
//! No clause passes a time of the caller's, as no method of a store takes one: a caller whose clock is
//! wrong cannot make a lease expire. No clause waits for a lease either: a lease of zero has expired when it
//! is made, and with a retention of zero a record has expired when it is settled.

mod claims;
mod completions;
mod crashes;
mod expiry;
mod fencing;
mod forget;
mod helpers;
mod idempotency;
mod keys;
mod list;
mod races;
mod suite;

pub use self::suite::{retention, run};
