//! The contract of [`ClaimStore`](crate::claims::ClaimStore) as tests, for a store of your own.
//!
//! [`claim_store_contract!`](crate::testing::claim_store_contract) makes a test of each clause. A
//! clause is a function here: it takes a store that is empty and nobody else's, and panics if the store
//! does not keep to it. The stores for [`expiry`] have a retention of zero, all others one of
//! [`RETENTION`].
//!
//! No clause passes a time of the caller's, as no method of a store takes one: a caller whose clock is
//! wrong cannot make a lease lapse. No clause waits for a lease either: a lease of zero has lapsed when
//! it is made, and with a retention of zero a record has expired when it is settled.

#![allow(
    clippy::missing_panics_doc,
    reason = "to panic is how a clause says that it does not hold"
)]

pub mod claims;
pub mod completions;
mod contract;
pub mod crashes;
pub mod expiry;
pub mod fencing;
pub mod forget;
mod helpers;
pub mod idempotency;
pub mod keys;
pub mod list;
pub mod races;

pub use self::contract::RETENTION;
