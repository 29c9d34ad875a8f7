//! [`EventRouter`]: event types to ordinary axum handlers.
//!
//! # Patterns
//!
//! | pattern | matches |
//! |---|---|
//! | [`EventType::INVOICE_PAID`](crate::EventType::INVOICE_PAID), `"invoice.paid"` | that type |
//! | `"invoice.*"` | each type that begins with the segment `invoice` and goes on: `invoice.paid`, not `invoiceitem.created` |
//! | [`fallback`](EventRouter::fallback) | what no pattern matches |
//!
//! Segments end at dots; dots inside `[…]` do not count. The most specific wins: the exact type,
//! then the longest prefix, then the fallback.
//!
//! A prefix matches at any depth: `customer.*` is handed `customer.created`, whose `data.object` is
//! a customer, and `customer.subscription.updated`, whose is a subscription. It is not handed thin
//! events, whose types begin with `v1.` or `v2.`: those of customers are `v1.customer.*`.
//!
//! A text that names or prefixes no type of the catalogue panics when the router is built, with the
//! nearest known one, since a typo would lose events in silence. [`EventPattern::unlisted`] takes
//! what the catalogue does not know yet.
//!
//! # Without a fallback
//!
//! An event that no pattern matches is acknowledged with 200, because Stripe would try again for
//! days. The response's extensions then hold [`Unrouted`](crate::Unrouted), and with the feature `tracing` the first
//! of each type is logged. When a new type is rolled out, deploy its handler first and subscribe
//! then: an instance without the handler acknowledges the event, and Stripe does not send it again.
//!
//! # Failing
//!
//! Return [`HandlerResult`](crate::HandlerResult): any error is answered with 500, so Stripe retries,
//! and logged with the feature `tracing`. The module [`response`](crate::response) lists the responses.
//!
//! Do not return `Result<_, String>`: axum answers `Err("text")` and `Err(String)` with 200, which
//! completes the event.
//!
//! # Mounting
//!
//! The router is both an axum `Handler` (`post(events)`; state comes later, by
//! `Router::with_state`) and, once it misses no state, a `Service` (`post_service`, `route_service`,
//! `nest_service`, hyper). The [layer](crate::webhook) goes around it; without the layer every
//! request is answered with 500.
//!
//! # Example
//!
//! ```
//! use axum::Router;
//! use axum::extract::State;
//! use axum::routing::post;
//! use tower_stripe_webhook::{
//!     EventObject, EventRouter, EventType, HandlerResult, SigningSecret, StripeEvent,
//!     StripeWebhookLayer,
//! };
//!
//! #[derive(Clone)]
//! struct Shop;
//!
//! #[derive(serde::Deserialize)]
//! struct PaymentIntent {
//!     amount: i64,
//! }
//!
//! async fn paid(
//!     State(_shop): State<Shop>,
//!     EventObject(intent): EventObject<PaymentIntent>,
//! ) -> HandlerResult {
//!     println!("{} paid", intent.amount);
//!     Ok(())
//! }
//!
//! async fn subscription_changed(event: StripeEvent) -> HandlerResult {
//!     println!("{}", event.event_type());
//!     Ok(())
//! }
//!
//! let events = EventRouter::new()
//!     .on(EventType::PAYMENT_INTENT_SUCCEEDED, paid)
//!     .on("customer.subscription.*", subscription_changed);
//!
//! let layer = StripeWebhookLayer::new(SigningSecret::new("whsec_test_secret")?);
//! let app: Router = Router::new()
//!     .route("/webhook", post(events).route_layer(layer))
//!     .with_state(Shop);
//! # let _ = app;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod event_router;
mod future;
mod handler;
mod pattern;
mod table;
#[cfg(feature = "tracing")]
mod unrouted;

pub use self::event_router::EventRouter;
pub use self::future::RouteFuture;
pub use self::pattern::EventPattern;
