//! Receives Stripe's webhooks in any tower stack: verified, typed, hard to get wrong.
//!
//! * [`StripeWebhookLayer`] buffers a request's body up to a limit, verifies `Stripe-Signature`,
//!   refuses what is not from Stripe, and hands a [`StripeEvent`] on. It goes around axum routes and
//!   around plain hyper.
//! * [`StripeEvent`] and [`EventObject`] are axum extractors: the verified event, and its object in
//!   a type of yours.
//! * [`EventRouter`] maps event types to ordinary axum handlers. They return [`HandlerResult`]: an
//!   error makes Stripe retry.
//! * [`DedupLayer`] lets each event take effect once, although Stripe delivers it at least once.
//!
//! # Example
//!
#![cfg_attr(feature = "axum", doc = "```no_run")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::Router;
//! use axum::routing::post;
//! use tower_stripe_webhook::{
//!     EventObject, EventRouter, EventType, HandlerResult, StripeEvent, StripeWebhookLayer, Verifier,
//! };
//!
//! #[derive(serde::Deserialize)]
//! struct PaymentIntent {
//!     id: String,
//!     amount: i64,
//! }
//!
//! async fn paid(
//!     event: StripeEvent,
//!     EventObject(intent): EventObject<PaymentIntent>,
//! ) -> HandlerResult {
//!     println!("{}: {} paid {}", event.id(), intent.id, intent.amount);
//!     Ok(())
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
//!     let events = EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, paid);
//!     let app = Router::new().route(
//!         "/webhook",
//!         post(events).route_layer(StripeWebhookLayer::new(verifier)),
//!     );
//!     let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
//!     axum::serve(listener, app).await?;
//!     Ok(())
//! }
//! ```
//!
//! # Modules
//!
//! Each uses only those above it, and can be used without those below it.
//!
//! | module | what it is | needs |
//! |---|---|---|
//! | [`signature`] | secret, header and body in, verdict out | nothing: no HTTP, no runtime |
//! | [`event`] | the event as a value | nothing |
//! | [`webhook`] | the middleware | feature `webhook` |
//! | [`dedup`] | each event takes effect once | feature `webhook`; stores of their own |
//! | [`extract`] | axum extractors | feature `axum` |
//! | [`response`] | what axum handlers return | feature `axum` |
//! | [`router`] | event types to handlers | feature `axum` |
//! | [`testing`] | a Stripe to test against | feature `testing` |
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `axum` | ✔ | [`extract`], [`response`] and [`router`]; brings `webhook` |
//! | `webhook` | ✔ | [`webhook`] and [`dedup`], for hyper and other tower stacks; brings tokio's tasks and timer |
//! | `sqlite` | | [`dedup::SqliteStore`], by sqlx; asks for Rust 1.94 |
//! | `postgres` | | [`dedup::PostgresStore`], by sqlx; asks for Rust 1.94 |
//! | `redis` | | [`dedup::RedisStore`], over a connection of the client `redis` |
//! | `testing` | | [`testing`], for `[dev-dependencies]`: signed events of every type, and a hostile Stripe |
//! | `tls-rustls-ring-webpki`, `tls-rustls-ring-native-roots`, `tokio-rustls-comp` | | TLS of sqlx and of `redis`, as they name it |
//! | `tracing` | | refusals, failures of handlers, mismatches and unrouted events as `tracing` events, never with a payload or a secret |
//!
#![cfg_attr(docsrs, feature(doc_cfg))]
// The overview speaks of what features bring.
#![cfg_attr(
    not(all(
        feature = "axum",
        feature = "postgres",
        feature = "redis",
        feature = "sqlite",
        feature = "testing",
    )),
    allow(rustdoc::broken_intra_doc_links)
)]
#![warn(
    clippy::as_conversions,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    unreachable_pub
)]

#[cfg(feature = "webhook")]
pub mod claims;
#[cfg(feature = "webhook")]
pub mod dedup;
#[cfg(any(feature = "axum", all(feature = "tracing", feature = "webhook")))]
mod error_chain;
pub mod event;
#[cfg(feature = "axum")]
pub mod extract;
#[cfg(feature = "webhook")]
mod observe;
mod parse_u64;
#[cfg(feature = "axum")]
pub mod response;
#[cfg(feature = "axum")]
pub mod router;
pub mod signature;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(all(feature = "tracing", feature = "webhook"))]
mod warn_once;
#[cfg(feature = "webhook")]
pub mod webhook;

#[cfg(feature = "postgres")]
#[doc(no_inline)]
pub use self::claims::PostgresStore;
#[cfg(feature = "redis")]
#[doc(no_inline)]
pub use self::claims::RedisStore;
#[cfg(feature = "sqlite")]
#[doc(no_inline)]
pub use self::claims::SqliteStore;
#[cfg(feature = "webhook")]
#[doc(no_inline)]
pub use self::claims::{Grant, MemoryStore};
#[cfg(feature = "webhook")]
#[doc(no_inline)]
pub use self::dedup::{Dedup, DedupLayer, DedupRejection, DedupRejectionKind, Discard};
#[doc(no_inline)]
pub use self::event::{EventError, ObjectError, RelatedObject, VerifyError};
#[doc(inline)]
pub use self::event::{EventKind, EventType, StripeEvent};
#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::extract::EventObject;
#[cfg(feature = "axum")]
#[doc(no_inline)]
pub use self::extract::EventObjectRejection;
#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::response::{HandlerError, HandlerResult};
#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::router::{EventPattern, EventRouter};
#[doc(no_inline)]
pub use self::signature::InvalidSecret;
#[doc(inline)]
pub use self::signature::{SignatureError, SigningSecret, VerifiedBy, VerifiedPayload, Verifier};
#[cfg(feature = "webhook")]
#[doc(no_inline)]
pub use self::webhook::{EventBody, HandlerFailure, StripeWebhook, WebhookRejectionKind};
#[cfg(feature = "webhook")]
#[doc(inline)]
pub use self::webhook::{StripeWebhookLayer, Unrouted, WebhookRejection};

#[cfg(all(doctest, feature = "axum"))]
#[doc = include_str!("../README.md")]
struct Readme;
