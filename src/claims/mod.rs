//! Claims: which delivery may handle an event now, and the stores that decide it.
//!
//! Stripe can deliver an event twice at the same time, to two instances of a service. Each delivery therefore
//! claims its event in a store before the handler runs, and the store gives the claim to one of them.
//! [`DedupLayer`](crate::DedupLayer) does this for you. This module has the stores, the types of a claim, and
//! [`ClaimStore`], the trait for your own store.
//!
//! # What a claim is
//!
//! A claim is the right to handle an event for the duration of a lease, 60 seconds by default. The layer renews
//! the lease while the handler runs. If the process dies, the lease expires, and the next delivery can claim the
//! event.
//!
//! Each claim has a random [`Token`], and a store changes a record only for the token of its current claim. A
//! change that arrives too late therefore has no effect and returns [`ClaimUpdate::LeaseLost`].
//!
//! The layer passes an acquired claim to the handler as a [`Grant`]. If its [attempt](Grant::attempt) is above 1,
//! an earlier attempt may have done part of the work.
//!
//! # The states of an event
//!
//! ```text
//!                claim                         complete
//!   absent ────────────────► in progress ─────────────────► completed
//!     ▲                      │ ▲  │ │ │        discard
//!     │       withdraw       │ │  │ │ └───────────────────► discarded
//!     ├──────────────────────┘ │  │ │          release
//!     │                        │  │ └─────────────────────► released
//!     │                        │  │             claim           │
//!     │                        ├──│─────────────────────────────┘
//!     │                        │  │ claim, after the lease expired
//!     │                        └──┴───────────────────────► exhausted
//!     │
//!     └── from every state: forget, or the end of the retention
//! ```
//!
//! | state | meaning | the next claim |
//! |---|---|---|
//! | absent | The store has no record, or the record has expired. | is acquired, with attempt 1 |
//! | [`InProgress`](State::InProgress) | A delivery is handling the event, and its lease has not expired. | is rejected until the lease expires |
//! | [`InProgress`](State::InProgress), lease expired | The process crashed or froze, or could not reach the store. | counts a crash, and is acquired with the next attempt; or exhausts the event |
//! | [`Released`](State::Released) | The handler failed. | is acquired, with the next attempt |
//! | [`Completed`](State::Completed) | The handler succeeded. | is acknowledged as a duplicate |
//! | [`Discarded`](State::Discarded) | The handler gave the event up with [`Discard`](crate::Discard). | is acknowledged as a duplicate |
//! | [`Exhausted`](State::Exhausted) | Its leases expired too often, 10 times by default. | is rejected |
//!
//! The layer withdraws the claim of an event that has no handler. If it was the first attempt, the event is
//! absent again. If it was a later one, the event is released.
//!
//! An [inbox](crate::inbox) adds the state [`Queued`](State::Queued): stored, and waiting for a worker. A claim of an
//! event that an inbox has queued or released returns that the event is in progress.
//!
//! # Choosing a store
//!
//! | store | feature | use it for |
//! |---|---|---|
//! | [`MemoryStore`] | | tests, and a single process whose handlers may run again after a restart |
//! | [`SqliteStore`] | `sqlite` | one machine; durable, with nothing to operate |
//! | [`PostgresStore`] | `postgres` | any number of instances; the first choice if your handlers write to PostgreSQL |
//! | [`RedisStore`] | `redis` | any number of instances; a failover can lose the most recent claims |
//!
//! For any other database, implement [`ClaimStore`]. Its docs start with a complete example.
//!
//! If you run in several regions, all deliveries of a scope must use the same store. A store that replicates
//! asynchronously lets two regions claim the same event. Send the events of each endpoint to one region, or let
//! all regions use the store of one.
//!
//! # Retention
//!
//! A store keeps the record of an event for 30 days after its last change, because Stripe can resend an event
//! for that long. The memory store keeps it for 3 days. A record contains the event's key, type, account and
//! mode, its counts, why it last failed, and its [past attempts](ClaimStore::past_attempts). It contains no part of
//! the payload. A reason is a status or a constant text, unless a handler gives its own with `Discard`. An
//! [inbox](crate::inbox) also stores payloads, in a separate table.
//!
//! The SQL stores do not remove expired records by themselves. Call [`purge`](ClaimStore::purge) regularly:
//!
//! ```no_run
//! use std::sync::Arc;
//! use std::time::Duration;
//! use tower_stripe_webhook::claims::ClaimStore;
//!
//! async fn purge_regularly(store: Arc<dyn ClaimStore>) {
//!     let mut hourly = tokio::time::interval(Duration::from_secs(60 * 60));
//!     loop {
//!         hourly.tick().await;
//!         // Small batches, so that other queries do not wait for long.
//!         while let Ok(1_000) = store.purge(1_000).await {}
//!     }
//! }
//! # let _ = purge_regularly;
//! ```
//!
//! # Listing and replaying events
//!
//! [`list`](ClaimStore::list) returns the events that are released, exhausted, discarded or in progress. To
//! replay an event, remove its record with [`forget_settled`](ClaimStore::forget_settled). Then resend it with
//! `stripe events resend evt_…` or in Stripe's Dashboard:
//!
//! ```
//! use tower_stripe_webhook::claims::{ClaimStore, Key, State, StoreError};
//!
//! async fn replay(store: &dyn ClaimStore) -> Result<(), StoreError> {
//!     for record in store.list(State::Exhausted, 100).await? {
//!         println!("{} {} after {} crashes", record.key, record.event_type, record.crashes);
//!     }
//!     store.forget_settled(&Key::new("billing", None, "evt_1")).await?;
//!     Ok(())
//! }
//! # let _ = replay;
//! ```

mod claim;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod complete_error;
mod decision;
mod error;
mod key;
pub(crate) mod memory;
mod past_attempt;
#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
mod past_attempts_json;
#[cfg(feature = "postgres")]
pub(crate) mod postgres;
#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
mod purge;
mod record;
#[cfg(feature = "redis")]
mod redis;
mod shared_store;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub(crate) mod sql;
#[cfg(feature = "sqlite")]
pub(crate) mod sqlite;
mod stats;
mod store;
pub(crate) mod times;
mod token;

pub use self::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
#[cfg(any(feature = "postgres", feature = "sqlite"))]
pub use self::complete_error::CompleteError;
pub use self::error::StoreError;
pub use self::key::Key;
pub(crate) use self::key::join_escaped;
pub use self::memory::MemoryStore;
pub use self::past_attempt::PastAttempt;
#[cfg(feature = "postgres")]
pub use self::postgres::PostgresStore;
pub use self::record::{Record, State};
#[cfg(feature = "redis")]
pub use self::redis::{RedisStore, RedisWarning};
#[cfg(feature = "sqlite")]
pub use self::sqlite::SqliteStore;
pub use self::stats::StateStats;
pub use self::store::{BoxFuture, ClaimStore};
pub use self::token::Token;
