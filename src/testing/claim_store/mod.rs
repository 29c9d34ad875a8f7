//! The contract of [`ClaimStore`](crate::claims::ClaimStore) as tests, for your own store.
//!
//! [`claim_store_contract!`](crate::testing::claim_store_contract) generates a test of each clause. A clause
//! is a function that takes an empty store, and panics if the store breaks the clause.
//!
//! No clause passes the current time, because no method of a store takes it: a caller whose clock is wrong
//! cannot make a lease expire. No clause waits for a lease or a retention to expire either. A lease of zero
//! has expired when the claim is made, and with a retention of zero a record has expired when its event is
//! settled.

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
mod past_attempts;
mod races;
mod suite;
mod withdrawals;

// For the tests of this crate's stores.
pub use self::helpers::{acquire, expired_request, request};
pub use self::suite::run;
pub use super::contract::retention;
