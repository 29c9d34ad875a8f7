//! Deduplication: each event takes effect once, although Stripe delivers it at least once.
//!
//! Stripe retries a delivery for up to three days if the response is not 2xx or does not arrive in time. It
//! sometimes delivers an event twice although the first delivery succeeded, and you can ask it to resend an
//! event that is up to 30 days old. [`DedupLayer`] sits between
//! [`StripeWebhookLayer`](crate::StripeWebhookLayer) and the handlers. It claims the event in a
//! [`ClaimStore`](crate::claims::ClaimStore), runs the handler and records the outcome. Duplicates
//! of a completed event are acknowledged without running the handler.
//!
//! The [`claims`](crate::claims) module contains the stores, describes the states of an event, and shows how to
//! list and replay events.
//!
//! # Example
//!
#![cfg_attr(feature = "axum", doc = "```no_run")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::{Router, routing::post};
//! use tokio::signal::unix::{SignalKind, signal};
//! use tower::ServiceBuilder;
//! use tower_stripe_webhook::claims::MemoryStore;
//! use tower_stripe_webhook::dedup::{DedupLayer, Drain};
//! use tower_stripe_webhook::{EventRouter, EventType, StripeWebhookLayer, Verifier};
//!
//! # async fn paid() {}
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let drain = Drain::new();
//!     let layers = ServiceBuilder::new()
//!         .layer(StripeWebhookLayer::new(Verifier::from_env("STRIPE_WEBHOOK_SECRET")?))
//!         .layer(DedupLayer::new("billing", MemoryStore::new()).with_drain(&drain));
//!     let events = EventRouter::new().on(EventType::INVOICE_PAID, paid);
//!     let app = Router::new().route("/webhook", post(events).route_layer(layers));
//!
//!     let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
//!     axum::serve(listener, app)
//!         .with_graceful_shutdown(drain.on(shutdown_signal()))
//!         .await?;
//!     drain.shutdown().await;
//!     Ok(())
//! }
//!
//! /// Waits for Ctrl-C, or for SIGTERM, which orchestrators send.
//! async fn shutdown_signal() {
//!     let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be handled");
//!     tokio::select! {
//!         _ = tokio::signal::ctrl_c() => {}
//!         _ = terminate.recv() => {}
//!     }
//! }
//! ```
//!
//! Enable tokio's features `macros`, `net`, `rt-multi-thread` and `signal`.
//!
//! # What Stripe receives
//!
//! | situation | response |
//! |---|---|
//! | the handler responds 2xx | its response; the event is completed |
//! | the handler responds with any other status | its response; the event is released |
//! | the handler panics | 500; released |
//! | the handler exceeds its time limit, 5 minutes | 504; dropped and released |
//! | the handler responds with [`Discard`] | 200; discarded |
//! | no handler for the type ([`Unrouted`](crate::Unrouted)), first attempt | 200; withdrawn, so a resend runs once the handler is deployed |
//! | no handler for the type, later attempt | 503 and `Retry-After`; released |
//! | the handler [completes the event in its own transaction](crate::claims::Grant::completes_in_transaction), responds 2xx, and commits | its response |
//! | … and does not commit | 500; released, and an error in the log |
//! | … and lost its lease | 409 |
//! | … and the store cannot say, or the transaction is still open | 500; the record is checked again in the background |
//! | duplicate of a completed or discarded event | 200, without the handler |
//! | duplicate of an event in progress | 409 and `Retry-After` |
//! | the event is exhausted | 500, without the handler |
//! | the store fails, or takes longer than 3 s, at the claim | 503 and `Retry-After`, without the handler |
//! | too many events in flight, or shutting down | 503 and `Retry-After`, without the handler |
//! | the store fails after the handler succeeded | the handler's response; the outcome is recorded in the background |
//! | the lease was lost while the handler ran | the handler's response, and a warning in the log |
//! | the response is a [decision](#decisions) | the handler's response, for every delivery; the event is not claimed |
//! | no event, or no tenant under `from_extensions` | 500: the layers are misconfigured |
//!
//! Responses of the layer itself carry a [`DedupRejection`] in their extensions, so you can count them.
//!
//! Stripe's Dashboard shows a 409 as a failed delivery. Stripe retries it, and by then the first delivery has
//! usually succeeded. A 200 instead would end the retries while the handler can still fail. Many 409s mean that
//! handlers take longer than Stripe waits.
//!
//! Only success, or a [`Discard`] from the handler, ends Stripe's retries. A handler can fail any number of
//! times: only expired leases count as crashes. After ten crashes
//! ([`with_max_crashes`](DedupLayer::with_max_crashes)) the handler no longer runs: the event receives 500,
//! which stays visible in Stripe's Dashboard, and an error is logged.
//!
//! # Guarantees
//!
//! A handler whose process dies between its work and the completion of the event runs again: no store can
//! distinguish the two moments. A handler whose lease expired may also run again, for example if its process
//! was paused for longer than the lease. [`Grant::attempt`] is then above 1, and the handler can check whether
//! its work is done. If the store lost or evicted the record, the re-run cannot be detected.
//!
//! If the handler writes to the database that keeps the claims, its work takes effect exactly once: `commit`
//! of the SQL stores completes the event and commits the handler's transaction in one step. If the lease was
//! lost, `commit` fails, the transaction is rolled back, and Stripe receives 409. It also fails if the event is
//! already completed, so a handler that repeats its transaction after a lost commit response does not repeat
//! its work.
//!
//! `complete_in` completes the event in a transaction that you commit yourself. If a handler calls it, forgets
//! to commit and responds 2xx, the layer responds 500 and Stripe retries.
//!
//! For work elsewhere, pass [`Grant::idempotency_key`] along, for example to Stripe's API.
//!
//! # Decisions
//!
//! Stripe waits for the response to an `issuing_authorization.request` event and reads a decision from it. After a
//! 409, a 503 or an empty 200, Stripe would decide without the handler. The layer therefore does not claim these
//! events. It passes each delivery to the handler, even if the store is down, too many events are in flight, or the
//! service is shutting down.
//!
//! The handler must be idempotent by the authorization's id. The request has no
//! [`Grant`](crate::claims::Grant), so the extractor rejects it with 500; use `Option<Grant>` in a handler that
//! receives other events as well. The handler runs in the request, and is [dropped](#when-stripe-hangs-up) if
//! Stripe hangs up, its panics are not caught, and the layer's time limit does not apply.
//!
//! With axum, `response::IssuingDecision` is the response, and `EventRouter::on_within` limits the handler's time.
//!
//! # Outages of the store
//!
//! A claim that cannot be renewed expires, and the next claim counts a crash although the process is alive. Set
//! [`with_lease`](DedupLayer::with_lease) to at least twice the longest outage or failover of the store that
//! must not count as a crash: the default of 60 seconds covers 30.
//!
//! A claim whose response was lost is withdrawn in the background once the store responds again, and does not
//! count as a crash. The layer keeps about 32,768 such claims (13 MB). While that many still await a first response
//! from the store, further events receive 503 and are not claimed.
//!
//! If a claim takes effect more than a lease plus the store timeout after its response was lost, the layer may
//! not notice it. Let the store give up sooner: set `busy_timeout` below 3 s in SQLite (sqlx defaults to 5 s) and
//! `statement_timeout` in PostgreSQL.
//!
//! Timeouts of the store's client apply in addition to
//! [`with_store_timeout`](DedupLayer::with_store_timeout); the shorter one fires first. The Redis client
//! defaults to 500 milliseconds.
//!
//! # Scope and tenants
//!
//! The scope names the endpoint. Two endpoints can receive the same event, for example one for billing and one
//! for mail. If they shared a scope, each would swallow the other's events. The tenant of the
//! [`Verifier`](crate::Verifier::with_tenant) is part of the key too, so a tenant who signs with their own
//! secret cannot complete another tenant's events. Events verified through
//! [`from_extensions`](crate::StripeWebhookLayer::from_extensions) must therefore have a tenant.
//!
//! # From snapshot to thin events
//!
//! While Stripe delivers both kinds to two endpoints, each change is delivered twice. Give both endpoints one
//! scope and call [`with_twin_key`](DedupLayer::with_twin_key): a thin event then counts as the snapshot event
//! that it names, and whichever arrives first is handled. Do this only once the handlers of both do the same
//! work. While one of them only watches, give it its own scope.
//!
//! # When Stripe hangs up
//!
//! The server then drops the request's future. Claim, handler, renewals and settlement continue in a spawned task.
//! Therefore:
//!
//! * The inner service, its futures, errors and bodies must be `Send` and `'static`, and the tokio runtime must
//!   have its timer enabled.
//! * Task-locals of outer layers do not reach a handler that continues. Spans do, with the feature `tracing`: see
//!   [`observe`](crate::observe#spans).
//! * Outer timeouts and concurrency limits see the request end when Stripe hangs up, while the handler
//!   continues. Use [`with_handler_timeout`](DedupLayer::with_handler_timeout) and
//!   [`with_max_in_flight`](DedupLayer::with_max_in_flight) instead.
//! * At shutdown, the server does not wait for such tasks. [`Drain`] does.
//! * Panics of the handler are caught and become 500.
//!
//! None of this stops a handler that never awaits.
//!
//! [`Grant::attempt`]: crate::claims::Grant::attempt
//! [`Grant::idempotency_key`]: crate::claims::Grant::idempotency_key

mod config;
mod detach;
mod discard;
mod drain;
mod future;
mod handler_call;
mod handler_response;
mod handler_run;
mod in_flight;
mod key;
mod layer;
mod lost_claims;
mod outcome;
mod rejection;
mod service;
mod settlement;
mod task;

#[cfg(feature = "inspector")]
pub(crate) use self::detach::Detach;
pub(crate) use self::handler_call::HandlerCall;
pub(crate) use self::handler_run::{HandlerRun, with_store_timeout};
pub(crate) use self::in_flight::{Guard, InFlight};
pub(crate) use self::key::event_key;
pub(crate) use self::outcome::HandlerOutcome;
pub(crate) use self::rejection::NOT_COMMITTED;

pub use self::discard::Discard;
pub use self::drain::Drain;
pub use self::future::ResponseFuture;
pub use self::layer::DedupLayer;
pub use self::rejection::{DedupRejection, DedupRejectionKind};
pub use self::service::Dedup;
