//! Pages for the person on call: what waits, what failed and why, and a button to run it again.
//!
//! [`Inspector`] is an axum `Router` of plain HTML, to nest anywhere. It reads the store when somebody opens a page, and
//! does nothing in between.
//!
//! # Example
//!
#![cfg_attr(feature = "sqlite", doc = "```")]
#![cfg_attr(not(feature = "sqlite"), doc = "```ignore")]
//! use axum::Router;
//! use axum::routing::post;
//! use http::request::Parts;
//! use tower::ServiceBuilder;
//! use tower_stripe_webhook::claims::SqliteStore;
//! use tower_stripe_webhook::inbox::{InboxLayer, Queue};
//! use tower_stripe_webhook::inspector::{Activity, Inspector, User};
//! use tower_stripe_webhook::{EventRouter, StripeWebhookLayer, Verifier};
//!
//! fn app(verifier: Verifier, store: SqliteStore, events: EventRouter) -> Router {
//!     let activity = Activity::new("billing");
//!     let layers = ServiceBuilder::new()
//!         .layer(StripeWebhookLayer::new(verifier).with_observer(activity.clone()))
//!         .layer(InboxLayer::new("billing", store.clone()));
//!     let inspector = Inspector::new()
//!         .with_queue(store, Queue::new("billing", None))
//!         .with_activity(&activity)
//!         .with_actions()
//!         .authorized_by(on_call);
//!     Router::new()
//!         .route("/webhook", post(events).route_layer(layers))
//!         .nest("/inspector", inspector)
//! }
//!
//! /// The authenticating proxy in front of the service adds the header, and removes it from other requests.
//! async fn on_call(parts: Parts) -> Option<User> {
//!     let email = parts.headers.get("x-auth-request-email")?.to_str().ok()?;
//!     email.ends_with("@example.com").then(|| User::new(email))
//! }
//! # let _ = app;
//! ```
//!
//! # Screens
//!
//! | screen | shows |
//! |---|---|
//! | overview | for each queue and scope the number of events by state, and the oldest; for each endpoint when the last request was verified, and what was rejected |
//! | events | the events of a queue, filtered by state, type, account, reason and age, 50 at a time; it never counts a table |
//! | event | attempts, failures, crashes, the last reason, the [last attempts](crate::claims::PastAttempt) that did not complete it, when it is due, a link to Stripe's Dashboard, and on request the payload, [redacted](RedactedPayload) |
//! | records | the events of a [`DedupLayer`](crate::DedupLayer) that failed, crashed or were discarded |
//! | replay, discard | one event, or all that match a filter: first how many and the first ten, then a button; events without a stored payload are replayed [from Stripe](StripeReplay) |
//! | check | each endpoint as it is registered at Stripe, compared with the handlers |
//!
//! # Actions
//!
//! Pages only show, unless [`with_actions`](Inspector::with_actions) is called. Then every user can replay, discard and
//! forget events, and pause a queue in all processes. Each action is an
//! [observation](crate::observe::Observation::OperatorActed), which the feature `tracing` logs with the name of the user.
//! Changes of many events run in batches. If a later batch fails, the page and the observation say how many events were
//! changed before. An action continues if the user closes the page, until the process ends.
//!
//! # Security
//!
//! * There is no router until you decide who may see it: [`authorized_by`](Inspector::authorized_by) or
//!   [`unprotected`](Inspector::unprotected).
//! * Anyone who may see it can read the payloads that are stored. [`RedactedPayload`] removes what it recognizes as
//!   personal, which is not everything.
//! * Everything that a page shows is escaped. The content security policy allows one stylesheet, by its hash, and nothing
//!   else: no script, no image, no frame.
//! * A form is accepted only from the page itself: `Sec-Fetch-Site` must be `same-origin` or `none`, or, without that
//!   header, `Origin` must name the host of the request. A `POST` with neither is rejected. A proxy must pass on
//!   `Host`, `Origin` and `Sec-Fetch-Site`.
//! * Responses are not cached (`no-store`), and other sites receive no referrer.
//! * If a store fails, the page is a 503 that says what to do. Its cause is an
//!   [observation](crate::observe::Observation::StoreFailed), not on the page. If Stripe's API fails, the page is a 502
//!   with its status and error code.
//!
//! The pages are HTML without JavaScript. They follow the light or dark scheme of the browser, and fit a phone.

mod access;
mod activity;
mod audit;
mod change;
mod check;
mod config;
mod criteria;
mod csrf;
mod dashboard;
mod detached;
mod discard;
mod endpoint;
mod event;
mod failure;
mod forget;
mod form;
mod from_stripe;
mod handler;
#[expect(
    clippy::module_inception,
    reason = "the type that the module is named after"
)]
mod inspector;
mod list;
mod notice;
mod overview;
mod page;
mod params;
mod past_attempts;
mod pause;
mod progress;
mod records;
mod redact;
mod redacting_printer;
mod replay;
mod security_headers;
mod sensitive;
mod state;
mod stripe_replay;
mod table;
mod target;
mod text;
mod user;

pub use self::activity::Activity;
pub use self::inspector::Inspector;
pub use self::redact::RedactedPayload;
pub use self::stripe_replay::{StripeReplay, StripeReplayError};
pub use self::user::User;
