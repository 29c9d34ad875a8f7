//! Deduplication: each event takes effect once, although Stripe delivers it at least once.
//!
//! Stripe sends an event again when the answer is not 2xx or does not come in time, for up to three days;
//! it sometimes sends one twice although all went well; and it can be asked to resend one for 30 days.
//! [`DedupLayer`] goes between [`StripeWebhookLayer`](crate::StripeWebhookLayer) and the handlers. It
//! claims the event in a [`ClaimStore`], runs the handler, and marks the event as done. A duplicate of
//! what is done is acknowledged without the handler.
//!
//! # Example
//!
#![cfg_attr(feature = "axum", doc = "```no_run")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::{Router, routing::post};
//! use std::time::Duration;
//! use tower::ServiceBuilder;
//! use tower_stripe_webhook::claims::MemoryStore;
//! use tower_stripe_webhook::dedup::DedupLayer;
//! use tower_stripe_webhook::{EventRouter, EventType, StripeWebhookLayer, Verifier};
//!
//! # async fn paid() {}
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let dedup = DedupLayer::new("billing", MemoryStore::new());
//!     let drain = dedup.drain();
//!     let layers = ServiceBuilder::new()
//!         .layer(StripeWebhookLayer::new(Verifier::from_env("STRIPE_WEBHOOK_SECRET")?))
//!         .layer(dedup);
//!     let events = EventRouter::new().on(EventType::INVOICE_PAID, paid);
//!     let app = Router::new().route("/webhook", post(events).route_layer(layers));
//!
//!     let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
//!     let stopping = drain.clone();
//!     axum::serve(listener, app)
//!         .with_graceful_shutdown(async move {
//!             drop(tokio::signal::ctrl_c().await);
//!             tokio::spawn(async move { stopping.shutdown(Duration::from_secs(20)).await });
//!         })
//!         .await?;
//!     drain.shutdown(Duration::from_secs(20)).await;
//!     Ok(())
//! }
//! ```
//!
//! # What becomes of an event
//!
//! ```text
//!              claim                        complete
//!  absent ───────────────► in progress ────────────────► done ──── retention ───► absent
//!    ▲                      ▲       │ │
//!    │         claim again: │       │ └── bury ────────► discarded
//!    │ forget  the lease    │       └──── release ─────► released
//!    │         lapsed, or   │                               │
//!    │         released     └───────────────────────────────┘
//!    └── from every state          lapsed too often ────► exhausted
//! ```
//!
//! An event without a handler is withdrawn: from in progress back to absent.
//!
//! A claim holds for a lease, which is renewed as long as the handler runs. If the process dies, the lease
//! lapses, and the next delivery claims the event again. Each claim has a random [`Token`], and a store
//! changes a record only for the token that it is claimed under: what comes late changes nothing.
//!
//! Nothing ends Stripe's retries but success, or a [`Discard`] that a handler asks for. A handler may fail
//! for as long as it takes to mend it. Lapsed leases alone count as crashes, and an event that has
//! crashed ten processes ([`with_max_crashes`](DedupLayer::with_max_crashes)) is not tried any more: it
//! is answered with 500, which stays visible at Stripe, and logged as an error.
//!
//! # What Stripe gets
//!
//! | case | answer |
//! |---|---|
//! | the handler answers 2xx | its response; the event is done |
//! | the handler answers anything else | its response; the event is released |
//! | the handler panics | 500; released |
//! | the handler is over its time limit, 5 minutes | 504; dropped, and released |
//! | the handler answers [`Discard`] | 200; discarded |
//! | no handler for the type ([`Unrouted`](crate::Unrouted)), first attempt | 200; the record is withdrawn, so a resend runs once the handler is deployed |
//! | no handler for the type, later attempt | 503 and `Retry-After`; released |
//! | the handler [completes the event in its own transaction](Grant::completes_in_transaction), answers 2xx, and commits | its response |
//! | … and does not commit | 500; released, and an error in the log |
//! | … and lost its lease | 409 |
//! | … and the store cannot say, or the transaction is still open | 500; the record is checked again in the background |
//! | duplicate of one that is done or discarded | 200, without the handler |
//! | duplicate of one in progress | 409 and `Retry-After` |
//! | the event is exhausted | 500, without the handler |
//! | the store fails, or takes over 3 s, at the claim | 503 and `Retry-After`, without the handler |
//! | too many in flight; shutting down | 503 and `Retry-After`, without the handler |
//! | the mark fails after the handler was done | the handler's response; the mark is made in the background |
//! | the lease was lost while the handler ran | the handler's response, and a warning in the log |
//! | no event, or no tenant under `from_extensions` | 500: the layers are put together wrongly |
//!
//! What the layer answers itself has a [`DedupRejection`] in its extensions, to be counted.
//!
//! In Stripe's dashboard a 409 is a failed delivery, which is tried again, by which time the first has
//! mostly succeeded. That is what it is for: a 200 would end the retries while the handler can still
//! fail. Many of them mean that handlers take longer than Stripe waits.
//!
//! # Once, and when not
//!
//! A handler whose process dies after its work and before the mark runs again: no store can tell those two
//! moments apart. So can one whose lease was lost, because the process stood still for longer than a
//! lease. [`Grant::attempt`] is above 1 then, and a handler can look whether its work is done. If the store
//! lost the record, or forgot it because it was full, nothing tells.
//!
//! Where the work is in the same database as the claims, it takes effect exactly once: `commit` of the SQL
//! stores completes the event and commits the handler's transaction in one step. If the claim was lost,
//! `commit` is an error that answers 409, and the transaction is rolled back. It is an error too if the
//! event is completed already: a handler that retries its transaction, after a commit whose response was
//! lost, does not do its work twice.
//!
//! `complete_in` is `commit` without the commit, for transactions that you must commit yourself. If a
//! handler calls it, forgets to commit and answers 2xx, the layer notices: it answers 500, and Stripe
//! retries. For work elsewhere, give the event's id to the other side as an idempotency key; Stripe's API
//! takes one.
//!
//! # Choosing a store
//!
//! | store | feature | for |
//! |---|---|---|
//! | [`MemoryStore`] | | tests, and one process whose handlers bear to run again after a restart |
//! | [`SqliteStore`] | `sqlite` | one machine; durable, nothing to operate |
//! | [`PostgresStore`] | `postgres` | any number of instances; first choice where the handlers write to Postgres |
//! | [`RedisStore`] | `redis` | any number of instances; a failover can lose the last claims |
//!
//! Any other is an implementation of [`ClaimStore`]. Several regions need one store of record for each
//! scope: a store that replicates asynchronously lets both sides claim. Deliver each endpoint's events to
//! one region, or let all regions use the store of one.
//!
//! # Outages of the store
//!
//! A claim that cannot be renewed lapses, and the next claim counts a crash although the process lives. Set
//! [`with_lease`](DedupLayer::with_lease) to at least twice the longest outage or failover of the store that
//! must not count as a crash: the default of 60 seconds covers 30.
//!
//! Timeouts of the store's client apply in addition to
//! [`with_store_timeout`](DedupLayer::with_store_timeout), and the shorter one fires first. The Redis client
//! has [500 milliseconds](RedisStore#timeouts) by default.
//!
//! # Retention
//!
//! A store remembers an event for 30 days after its last change, which is for how long Stripe can be asked
//! to resend it; the memory store for 3 days. Nothing of the payload is kept: key, type, account, mode,
//! counts, and why it failed last (a status, no text of yours, but for the reason of a discard). The SQL
//! stores need [`purge`](ClaimStore::purge) now and then:
//!
//! ```no_run
//! use std::sync::Arc;
//! use std::time::Duration;
//! use tower_stripe_webhook::claims::ClaimStore;
//!
//! async fn purge_regularly(store: Arc<dyn ClaimStore>) {
//!     let mut hour = tokio::time::interval(Duration::from_secs(60 * 60));
//!     loop {
//!         hour.tick().await;
//!         // In portions, which do not keep others waiting for long.
//!         while let Ok(1_000) = store.purge(1_000).await {}
//!     }
//! }
//! # let _ = purge_regularly;
//! ```
//!
//! # Scope and tenants
//!
//! The scope names the endpoint. Two endpoints of Stripe's can get the same event, one for billing and one
//! for mail, say: with one scope for both, one would swallow the other's. The tenant of the
//! [`Verifier`](crate::Verifier::with_tenant) is part of the key too: whoever signs with a secret of his
//! own cannot mark another's events as done. That is why an event that
//! [`from_extensions`](crate::StripeWebhookLayer::from_extensions) verified must have one.
//!
//! # What is stuck, and replaying it
//!
//! [`list`](ClaimStore::list) tells which events are released, exhausted or in progress.
//! [`forget`](ClaimStore::forget) removes a record, whereupon `stripe events resend evt_…`, or the
//! dashboard, has the event handled again:
//!
//! ```
//! use tower_stripe_webhook::claims::{ClaimStore, Key, State, StoreError};
//!
//! async fn replay(store: &dyn ClaimStore) -> Result<(), StoreError> {
//!     for record in store.list(State::Exhausted, 100).await? {
//!         println!("{} {} after {} crashes", record.key, record.event_type, record.crashes);
//!     }
//!     store.forget(&Key::new("billing", None, "evt_1")).await?;
//!     Ok(())
//! }
//! # let _ = replay;
//! ```
//!
//! # From snapshot to thin events
//!
//! While both kinds are delivered, to two endpoints, each thing that happens is told twice. Give both
//! endpoints one scope and [`with_twin_key`](DedupLayer::with_twin_key): a thin event then counts as the
//! snapshot event that it names, and whichever comes first is handled. Do so only once the handlers of both
//! do the same work. As long as one of them only watches, give it a scope of its own.
//!
//! # The task
//!
//! Claim, handler, renewals and mark run in a task of their own, which goes on when Stripe hangs up: the
//! server drops the request's future then. So
//!
//! * the inner service, its futures, errors and bodies are `Send` and `'static`, and there must be a tokio
//!   runtime with its timer enabled;
//! * spans and task-locals of the layers outside do not reach the handler: put `TraceLayer` inside, too;
//! * time and concurrency limits outside see the request end when Stripe hangs up, and the handler goes
//!   on: the limits that hold are [`with_handler_timeout`](DedupLayer::with_handler_timeout) and
//!   [`with_max_in_flight`](DedupLayer::with_max_in_flight);
//! * at shutdown, [`Drain`] waits for what the server no longer knows of;
//! * panics of the handler are caught, and are 500.
//!
//! A handler that never awaits cannot be stopped by any of this.
//!
//! A claim whose response was lost is released in the background as soon as the store responds again, and does
//! not count as a crash. The layer keeps at most 32,768 such claims (about 13 MB); until some are released,
//! further events receive 503 and are not claimed. A claim that takes effect later than a lease after the
//! store responded is not noticed: let the store give up by itself sooner, with `busy_timeout` below 3 s in
//! SQLite (sqlx has 5 s) and `statement_timeout` in PostgreSQL.

mod config;
mod discard;
mod drain;
mod future;
mod handler_response;
mod in_flight;
mod layer;
mod lost_claims;
mod outcome;
mod rejection;
mod service;
mod settlement;
mod task;

pub use self::discard::Discard;
pub use self::drain::Drain;
pub use self::future::ResponseFuture;
pub use self::layer::DedupLayer;
pub use self::rejection::{DedupRejection, DedupRejectionKind};
pub use self::service::Dedup;
