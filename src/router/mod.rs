//! Route events to ordinary axum handlers with [`EventRouter`].
//!
//! # Patterns
//!
//! | pattern | matches |
//! |---|---|
//! | [`EventType::INVOICE_PAID`](crate::EventType::INVOICE_PAID), `"invoice.paid"` | this type |
//! | `"invoice.*"` | all types that have `invoice` as their first segment: `invoice.paid`, but not `invoiceitem.created` |
//! | [`fallback`](EventRouter::fallback) | all events that match no pattern |
//!
//! Dots separate segments, except for dots inside `[…]`. The most specific pattern wins: the exact type,
//! then the longest prefix, then the fallback.
//!
//! A prefix matches at any depth, so the types of `data.object` can differ. `customer.*` matches
//! `customer.created`, whose object is a customer, and `customer.subscription.updated`, whose object is a
//! subscription. It does not match thin events, whose types begin with `v1.` or `v2.`. To match the thin
//! events of customers, use `v1.customer.*`.
//!
//! A string pattern that matches no known event type panics when the router is built, because a typo would
//! silently lose events. The panic message suggests the closest match and lists the known types with the
//! same prefix. For types that this release does not list yet, use [`EventPattern::unlisted`](crate::EventPattern::unlisted).
//!
//! # Without a fallback
//!
//! By default, the router acknowledges events that match no pattern with 200. Otherwise Stripe would retry
//! them for days. The response's extensions then contain [`Unrouted`](crate::Unrouted). With the `tracing`
//! feature, the first such event of each type is logged.
//!
//! Events whose response is a [decision](crate::dedup#decisions) receive 500 instead, because an empty 200 is not a
//! decision.
//!
//! To roll out a new event type, first deploy its handler, then subscribe to the type. An instance without
//! the handler acknowledges the event, and Stripe does not send it again.
//!
//! # Errors in handlers
//!
//! Return [`HandlerResult`](crate::HandlerResult). By default, any error becomes a 500 response, so Stripe
//! retries. With the `tracing` feature, the error is logged. The [`response`](crate::response) module lists
//! the responses.
//!
//! Do not return `Result<_, String>`: axum turns `Err("text")` and `Err(String)` into a 200 response, which
//! completes the event.
//!
//! # Compiler errors
//!
//! If a function is not a handler, the compiler reports only that ``the trait bound `…: Handler<_, _>` is not
//! satisfied``. Add `#[axum::debug_handler]` to the function to see the cause, for example an object's type
//! that does not implement `Deserialize`. The macro needs axum's `macros` feature.
//!
//! The macro takes the type of the state from the handler's `State<S>`. If the handler extracts several parts
//! of the state, name the type: `#[axum::debug_handler(state = S)]`.
//!
//! # Time limits
//!
//! Stripe waits for the response to some events: 2 seconds for an
//! [issuing authorization](crate::response#issuing-authorizations), 10 seconds for `checkout.session.completed`.
//! With [`on_within`](EventRouter::on_within), another handler responds in place of a late one.
//!
//! # Mounting
//!
//! The router is an axum `Handler`: pass it to `post` and provide its state with `Router::with_state`. A
//! router with its state provided is also a `Service`, for `post_service`, `route_service`, `nest_service`
//! or hyper.
//!
//! Add the [layer](crate::webhook) around the router. Without the layer, the router responds to every
//! request with 500.
//!
//! # Example
//!
#![cfg_attr(feature = "objects", doc = "```")]
#![cfg_attr(not(feature = "objects"), doc = "```ignore")]
//! use axum::Router;
//! use axum::extract::State;
//! use axum::routing::post;
//! use tower_stripe_webhook::objects::PaymentIntent;
//! use tower_stripe_webhook::{
//!     EventObject, EventRouter, EventType, HandlerResult, SigningSecret, StripeEvent,
//!     StripeWebhookLayer,
//! };
//!
//! #[derive(Clone)]
//! struct Shop;
//!
//! async fn paid(
//!     State(_shop): State<Shop>,
//!     EventObject(intent): EventObject<PaymentIntent>,
//! ) -> HandlerResult {
//!     println!("{} paid", intent.amount()?);
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

mod check;
mod event_router;
mod future;
mod handler;
mod missing;
mod unrouted;

pub use self::check::Check;
pub use self::event_router::EventRouter;
pub use self::future::RouteFuture;
