//! Receives Stripe webhooks in axum, hyper or any other tower stack: verified, typed, hard to get wrong.
//!
//! * [`StripeWebhookLayer`] buffers the request body up to a limit, verifies `Stripe-Signature`, rejects requests
//!   that are not from Stripe, and passes on a [`StripeEvent`]. It wraps axum routes and plain hyper services.
//! * [`StripeEvent`] and [`EventObject`] are axum extractors: the verified event, and its object, as a
//!   view from [`objects`] or as your own type.
//! * [`EventRouter`] routes event types to ordinary axum handlers. They return [`HandlerResult`]: if it is an error,
//!   Stripe retries.
//! * [`DedupLayer`] lets each event take effect once, although Stripe delivers it at least once.
//! * [`InboxLayer`](inbox::InboxLayer) acknowledges events at once and handles them in the background.
//!
//! # Example
//!
#![cfg_attr(all(feature = "axum", feature = "objects"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "axum", feature = "objects")), doc = "```ignore")]
//! use axum::Router;
//! use axum::routing::post;
//! use tower_stripe_webhook::objects::PaymentIntent;
//! use tower_stripe_webhook::{
//!     EventObject, EventRouter, EventType, HandlerResult, StripeEvent, StripeWebhookLayer, Verifier,
//! };
//!
//! async fn paid(
//!     event: StripeEvent,
//!     EventObject(intent): EventObject<PaymentIntent>,
//! ) -> HandlerResult {
//!     println!("{}: {} paid {}", event.id(), intent.id()?, intent.amount()?);
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
//! Each module works without those below it; [`extract`] and [`response`] belong together.
//!
//! | module | purpose | needs |
//! |---|---|---|
//! | [`signature`] | verifies a header and body with a secret | nothing: no HTTP, no runtime |
//! | [`event`] | parses the event | nothing |
//! | [`objects`] | typed views of Stripe's objects | feature `objects` |
//! | [`webhook`] | the middleware that verifies requests | feature `webhook` |
//! | [`claims`] | stores that decide who may handle an event now | feature `webhook`, and one feature per database |
//! | [`dedup`] | the middleware that handles each event once | feature `webhook` |
//! | [`inbox`] | the middleware that stores events, and the worker that handles them | feature `sqlite` or `postgres` |
//! | [`api`] | reads objects and events from Stripe's API | feature `api` |
//! | [`observe`] | what happens to deliveries, for whoever observes it | feature `webhook` |
//! | [`health`] | the answer to a probe | feature `webhook` |
//! | [`metrics`] | metrics for Prometheus and others | feature `metrics` |
//! | [`extract`] | axum extractors | feature `axum` |
//! | [`response`] | what axum handlers return | feature `axum` |
//! | [`router`] | routes event types to axum handlers | feature `axum` |
//! | [`testing`] | sample events, signatures and a simulated Stripe | feature `testing` |
//!
//! # Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `axum` | ✔ | [`extract`], [`response`] and [`router`]; enables `webhook` |
//! | `webhook` | ✔ | [`webhook`], [`claims`], [`dedup`] and [`inbox`], for hyper and other tower stacks; uses tokio's tasks and timers |
//! | `objects` | ✔ | [`objects`]: a typed view of every object that Stripe sends in events |
//! | `api` | | [`api`]: the latest state of an object, thin events, and events that Stripe could not deliver; enables `objects` and `webhook` |
//! | `inspector` | | [`inspector`], using maud: pages for the person on call; enables `api` and `axum` |
//! | `metrics` | | [`metrics`], using the `metrics` crate |
//! | `simd` | | reads large events with the processor's vector instructions, using `fearless_simd`; requires Rust 1.89 |
//! | `sqlite` | | [`claims::SqliteStore`], using sqlx; requires Rust 1.94 |
//! | `postgres` | | [`claims::PostgresStore`], using sqlx; requires Rust 1.94 |
//! | `redis` | | [`claims::RedisStore`], using the `redis` crate |
//! | `testing` | | [`testing`], for `[dev-dependencies]`: signed events of every type and a simulator |
//! | `tls-rustls-ring-webpki`, `tls-rustls-ring-native-roots`, `tokio-rustls-comp` | | the TLS features of sqlx and `redis` with these names |
//! | `tracing` | | logs rejections, handler failures, objects that do not fit and unrouted types, and has a span for each event; never a payload or a secret |
//!
//! # WebAssembly
//!
//! [`signature`], [`event`] and [`objects`] work on `wasm32-unknown-unknown`, with `default-features = false`. That target
//! has no system clock, so [`StripeEvent::verify`] panics there: set a clock with [`Verifier::with_clock`], or use
//! [`StripeEvent::verify_at`]. The feature `webhook`, which most others enable, does not compile there, because
//! deduplication needs tokio's timers.
//!
#![cfg_attr(docsrs, feature(doc_cfg))]
// The overview links to items of every feature.
#![cfg_attr(
    not(all(
        feature = "api",
        feature = "axum",
        feature = "inspector",
        feature = "metrics",
        feature = "objects",
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

#[cfg(all(feature = "webhook", target_arch = "wasm32", target_os = "unknown"))]
compile_error!(
    "the feature `webhook`, which `axum`, `api` and the stores enable, does not support wasm32-unknown-unknown: \
     deduplication needs timers, and the target has no clock. Use `default-features = false`, and `Verifier::with_clock` or `StripeEvent::verify_at`"
);

#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "webhook")]
pub mod claims;
#[cfg(feature = "webhook")]
pub mod dedup;
mod env_secret;
#[cfg(feature = "webhook")]
mod error_chain;
pub mod event;
#[cfg(feature = "axum")]
pub mod extract;
#[cfg(feature = "webhook")]
pub mod health;
#[cfg(feature = "webhook")]
pub mod inbox;
#[cfg(feature = "inspector")]
pub mod inspector;
#[cfg(feature = "webhook")]
mod jitter;
#[cfg(feature = "metrics")]
pub mod metrics;
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "webhook")]
pub mod observe;
mod parse_u64;
#[cfg(feature = "axum")]
pub mod response;
#[cfg(feature = "axum")]
pub mod router;
pub mod signature;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "webhook")]
mod warn_once;
#[cfg(feature = "webhook")]
pub mod webhook;

#[cfg(feature = "api")]
#[doc(no_inline)]
pub use self::api::{ApiKey, StripeApi};
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
#[cfg(feature = "webhook")]
#[doc(inline)]
pub use self::event::EventPattern;
#[doc(no_inline)]
pub use self::event::{EventBusError, EventError, ObjectError, RelatedObject, VerifyError};
#[doc(inline)]
pub use self::event::{EventKind, EventType, StripeEvent};
#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::extract::EventObject;
#[cfg(feature = "axum")]
#[doc(no_inline)]
pub use self::extract::EventObjectRejection;
#[cfg(all(feature = "api", feature = "axum"))]
#[doc(inline)]
pub use self::extract::Latest;
#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::response::{HandlerError, HandlerResult, IssuingDecision};
#[cfg(feature = "axum")]
#[doc(inline)]
pub use self::router::EventRouter;
#[doc(no_inline)]
pub use self::signature::InvalidSecret;
#[doc(inline)]
pub use self::signature::{SignatureError, SigningSecret, VerifiedBy, VerifiedPayload, Verifier};
#[cfg(feature = "webhook")]
#[doc(inline)]
pub use self::webhook::{ApiVersions, StripeWebhookLayer, Unrouted, WebhookRejection};
#[cfg(feature = "webhook")]
#[doc(no_inline)]
pub use self::webhook::{EventBody, HandlerFailure, StripeWebhook, WebhookRejectionKind};
