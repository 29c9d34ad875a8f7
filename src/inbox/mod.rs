//! The inbox: acknowledge events at once, and handle them in the background.
//!
//! Stripe asks endpoints to respond 2xx before any complex work. [`InboxLayer`] stores the verified event, with its
//! payload, and responds 200 as soon as the store has committed it. A [`Worker`] then takes the event from the store
//! and runs its handler, in the same process or in another one. The worker retries a handler that fails, so a slow
//! or broken handler does not show up at Stripe.
//!
//! Use [`DedupLayer`] instead if your handlers take a second or two: it runs them in the request, stores no
//! payloads, and lets Stripe retry.
//!
//! # Example
//!
#![cfg_attr(all(feature = "axum", feature = "sqlite"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "axum", feature = "sqlite")), doc = "```ignore")]
//! use axum::{Router, routing::post};
//! use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
//! use tokio::signal::unix::{SignalKind, signal};
//! use tower::ServiceBuilder;
//! use tower_stripe_webhook::claims::SqliteStore;
//! use tower_stripe_webhook::dedup::Drain;
//! use tower_stripe_webhook::inbox::InboxLayer;
//! use tower_stripe_webhook::{EventRouter, EventType, StripeWebhookLayer, Verifier};
//!
//! # async fn paid() {}
//! # async fn changed() {}
//! # async fn checkout() {}
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let options = SqliteConnectOptions::new()
//!         .filename("shop.db")
//!         .create_if_missing(true)
//!         .journal_mode(SqliteJournalMode::Wal);
//!     let store = SqliteStore::new(SqlitePool::connect_with(options).await?);
//!     store.migrate().await?;
//!
//!     let events = EventRouter::new()
//!         .on(EventType::INVOICE_PAID, paid)
//!         .on("customer.subscription.*", changed)
//!         .on(EventType::CHECKOUT_SESSION_COMPLETED, checkout);
//!     let drain = Drain::new();
//!     let inbox = InboxLayer::new("billing", store)
//!         // Stripe waits for this response, so its handler runs in the request.
//!         .with_inline(EventType::CHECKOUT_SESSION_COMPLETED)
//!         .with_drain(&drain);
//!     let worker = inbox.worker(events.clone()).with_drain(&drain).start();
//!
//!     let layers = ServiceBuilder::new()
//!         .layer(StripeWebhookLayer::new(Verifier::from_env("STRIPE_WEBHOOK_SECRET")?))
//!         .layer(inbox);
//!     let app = Router::new().route("/webhook", post(events).route_layer(layers));
//!     let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
//!     // At the signal, the worker takes no more events. The layer stores events until the server has stopped.
//!     axum::serve(listener, app)
//!         .with_graceful_shutdown(drain.on(shutdown_signal()))
//!         .await?;
//!     println!("{} handlers are still running", worker.in_flight());
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
//! Handlers are the same as under `DedupLayer`, with the same extractors, [`Grant`], [`Discard`], `commit` and
//! errors. If the router has a state, provide it to the worker: `inbox.worker(events.clone().with_state(state))`.
//! The worker builds the request from the stored event: it has the event, its
//! [`verified_by`](crate::StripeEvent::verified_by), the grant and the body, and no header, path or peer address of
//! the delivery. Extensions that other layers add to requests are missing too.
//!
//! # What Stripe receives
//!
//! | situation | response |
//! |---|---|
//! | the event is stored | 200 |
//! | duplicate of an event that waits, is in progress, is completed or was discarded | 200; nothing is written |
//! | duplicate of an exhausted event | 200; nothing is written, and an error in the log asks for a [replay](InboxStore::replay) |
//! | … signed more than 4 days after the event was created | 200; stored again. Stripe's retries have ended by then, so a person resent it |
//! | duplicate of an event that was set aside for lack of a handler | 200; stored again |
//! | an event that [`DedupLayer`] released, exhausted, or left with an expired lease | 200; the inbox adopts it, with its attempts |
//! | an event that [`DedupLayer`] handles at the moment | 409 and `Retry-After` |
//! | the store fails, or takes longer than 3 s | 503 and `Retry-After` |
//! | 1,024 events or 64 MiB wait for the store | 503 and `Retry-After` |
//! | the workers are down, paused or draining, or the queue is paused | 200: storing the event is enough |
//! | an event of an [inline](InboxLayer::with_inline) type | as under [`DedupLayer`] |
//! | an event whose response is a [decision](crate::dedup#decisions) | the handler's response, without a claim |
//! | no event, or no tenant under `from_extensions` | 500: the layers are misconfigured |
//!
//! A 200 of the layer carries an [`Accepted`] in its extensions, any other response a
//! [`DedupRejection`](crate::DedupRejection), so you can count them. After a 503 the event may be stored all the
//! same; the retry is then a duplicate.
//!
//! # What becomes of an event
//!
//! | handler | event |
//! |---|---|
//! | responds 2xx | completed |
//! | responds with [`Discard`] | discarded |
//! | responds with [`RetryAfter`], or with a failure that has a `Retry-After` header in seconds | runs again after that delay, at least 1 s and at most 7 days; not a failure |
//! | responds with any other status, returns an error, panics, or exceeds its time limit of 5 minutes | runs again after 1 s, 16 s, 81 s, 4 min, 10 min, and at most 6 h; a failure |
//! | responds 2xx after `complete_in`, without a commit | runs again; a failure |
//! | still fails 7 days after the event was accepted or replayed | exhausted, and an error in the log |
//! | does not end, because its process died or froze | runs again after the lease and a random delay; a crash |
//! | … for the tenth time | exhausted, and an error in the log |
//! | is stopped by a drain | due at once; not a failure |
//! | does not exist for the type | runs again after 15 minutes, then is set aside: discarded with the reason `no handler`, payload kept |
//! | cannot be called, because the worker cannot read the payload | runs again; a failure |
//!
//! Delays vary by 10 %. [`RetryPolicy`] changes those of failures, and when they end. An event is given up by its
//! age rather than by a count, so a handler that is rate limited for hours is not given up early. An event whose
//! handler always responds with [`RetryAfter`] is never given up.
//!
//! # Guarantees
//!
//! **An event that received 200 is not lost.** It stays in the store until its handler completes or discards it.
//! Exhausted events stay until a person replays or forgets them. Events that were set aside stay until the retention
//! ends. This holds as long as the store keeps its commits; see [Durability](#durability).
//!
//! **A handler can run more than once.** If a process dies, this is what happens to its events:
//!
//! | the process dies | consequence |
//! |---|---|
//! | before the event is committed | The store has neither record nor payload. Stripe receives no 200 and retries. |
//! | after the commit, before the 200 | The event is stored and runs once. Stripe retries and receives 200 as for any duplicate. |
//! | after a take, before the handler | The lease expires, 60 seconds after the take. The event runs as attempt 2, although attempt 1 did nothing. |
//! | while a take is under way | As before, if the take is committed. If it is not, nothing happened. |
//! | while the handler runs | The event runs as attempt 2. Attempt 1 may have done part of the work. |
//! | after the handler's own commit, before the event is completed | The event runs again, although its work is done. |
//! | during or after `commit` of a SQL store | Both the handler's writes and the completion are committed, or neither. This closes the window above. |
//! | while the outcome is recorded | It is recorded, or the lease expires and the event runs again. |
//!
//! Each expired lease is a crash, and [`Grant::attempt`](crate::Grant::attempt) is above 1 in the next run. For work
//! outside the database, pass [`Grant::idempotency_key`](crate::Grant::idempotency_key) to the API that you call.
//!
//! If the process lives and only the response to a take is lost, the worker gives its events back: they are due at
//! once, and neither an attempt nor a crash is counted. If the store is down when a handler ends, the worker keeps
//! the outcome and records it once the store responds.
//!
//! **A handler can run twice at the same time** if its process freezes for longer than the lease, or cannot reach
//! the store for that long. Another worker then takes the event. The late outcome changes nothing and logs a
//! warning, and a late `commit` fails and rolls back.
//!
//! **There is no order.** Workers take the event that has been due for the longest, but events run concurrently, and
//! a failed event runs after later ones. Stripe does not guarantee an order either.
//!
#![doc = include_str!("../../docs/inbox.md")]
//!
//! [`DedupLayer`]: crate::DedupLayer
//! [`Discard`]: crate::Discard
//! [`Grant`]: crate::Grant

mod accept;
mod accepts;
mod batches;
#[cfg(any(feature = "postgres", feature = "sqlite", feature = "testing"))]
mod check_reason;
mod completions;
mod config;
mod control;
#[cfg(any(feature = "sqlite", feature = "testing"))]
mod crash_delay;
#[cfg(any(feature = "postgres", feature = "sqlite", feature = "testing"))]
mod decision;
mod event_run;
mod future;
mod layer;
#[cfg(feature = "testing")]
mod memory;
mod operator_action;
mod outcome;
#[cfg(feature = "postgres")]
mod postgres;
mod queue;
mod race;
mod reschedule;
mod retry;
mod retry_after;
mod selection;
mod service;
mod settlement;
mod shared_store;
#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod sql;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stats;
mod store;
mod stored_event;
mod take;
mod take_loop;
mod wake;
mod worker;
mod worker_handle;

pub use self::accept::{AcceptRequest, Accepted, Provenance};
pub use self::future::ResponseFuture;
pub use self::layer::InboxLayer;
pub use self::operator_action::OperatorAction;
pub use self::queue::Queue;
pub use self::reschedule::Reschedule;
pub use self::retry::{Attempt, RetryPolicy};
pub use self::retry_after::RetryAfter;
pub use self::selection::{Filter, Selection};
pub use self::service::Inbox;
pub use self::stats::QueueStats;
pub use self::store::InboxStore;
pub use self::stored_event::{Cursor, EventCount, EventPage, StoredEvent, StoredPayload};
pub use self::take::{CrashedEvent, TakeRequest, Taken, TakenEvent};
pub use self::worker::Worker;
pub use self::worker_handle::WorkerHandle;
