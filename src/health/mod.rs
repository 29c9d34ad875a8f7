//! The answer to a probe: when the last request was verified, how long events have been waiting, and whether the service
//! is shutting down.
//!
//! A webhook endpoint fails silently. If Stripe disables it, or a firewall blocks it, nothing happens, and nothing looks
//! broken. [`Health`] compares the silence and the waiting with thresholds.
//!
//! # Which probe
//!
//! | probe | healthy if |
//! |---|---|
//! | of a monitor that calls a person | [`HealthReport::is_healthy`] |
//! | of a load balancer or for readiness | not [`HealthReport::is_draining`] |
//! | for liveness | the process responds |
//!
//! Do not restart a process because Stripe is silent or because a queue waits: a restart does not help, and all
//! instances would restart together.
//!
//! # Example
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use std::time::Duration;
//! use axum::Router;
//! use axum::extract::State;
//! use axum::http::header::CONTENT_TYPE;
//! use axum::response::IntoResponse;
//! use axum::routing::{get, post};
//! use tower_stripe_webhook::dedup::Drain;
//! use tower_stripe_webhook::health::Health;
//! use tower_stripe_webhook::{EventRouter, StripeWebhookLayer, Verifier};
//!
//! fn app(verifier: Verifier, events: EventRouter, drain: &Drain) -> Router {
//!     let health = Health::new()
//!         .with_max_silence(Duration::from_secs(3 * 60 * 60))
//!         .with_drain(drain);
//!     let layer = StripeWebhookLayer::new(verifier).with_observer(health.clone());
//!     Router::new()
//!         .route("/webhook", post(events).route_layer(layer))
//!         .route("/health", get(probe).with_state(health))
//! }
//!
//! async fn probe(State(health): State<Health>) -> impl IntoResponse {
//!     let report = health.check().await;
//!     (report.status(), [(CONTENT_TYPE, "application/json")], report.to_json())
//! }
//! # let _ = app;
//! ```
//!
//! The response, with a queue:
//!
//! ```json
//! {"draining":false,"healthy":true,
//!  "last_verified":{"healthy":true,"max_seconds":10800.0,"seconds_ago":12.5},
//!  "queues":[{"healthy":true,"max_seconds":60.0,"oldest_due_seconds":0.0,"queue":"billing"}]}
//! ```

mod probe;
mod report;

pub use self::probe::Health;
pub use self::report::{HealthReport, QueueHealth};
