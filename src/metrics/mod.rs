//! Metrics for Prometheus and others: [`Metrics`] counts what the layers and the workers observe.
//!
//! It records with the crate [`metrics`](https://docs.rs/metrics/0.24), for which there are exporters to most systems.
//! The repository has alerts and a Grafana dashboard in `observability/`, and `docs/operating.md` says what to do about each
//! alert.
//!
//! # Example
//!
//! A `GET /metrics` for Prometheus, with
//! [`metrics-exporter-prometheus`](https://docs.rs/metrics-exporter-prometheus):
//!
#![cfg_attr(feature = "axum", doc = "```")]
#![cfg_attr(not(feature = "axum"), doc = "```ignore")]
//! use axum::Router;
//! use axum::routing::{get, post};
//! use metrics_exporter_prometheus::{Matcher, PrometheusBuilder};
//! use tower_stripe_webhook::metrics::Metrics;
//! use tower_stripe_webhook::{EventRouter, StripeWebhookLayer, Verifier};
//!
//! fn app(verifier: Verifier, events: EventRouter) -> Result<Router, Box<dyn std::error::Error>> {
//!     let mut exporter = PrometheusBuilder::new();
//!     for (name, edges) in Metrics::BUCKETS {
//!         exporter = exporter.set_buckets_for_metric(Matcher::Full(name.to_owned()), edges)?;
//!     }
//!     let prometheus = exporter.install_recorder()?;
//!
//!     let layer = StripeWebhookLayer::new(verifier).with_observer(Metrics::new("billing"));
//!     Ok(Router::new()
//!         .route("/webhook", post(events).route_layer(layer))
//!         .route("/metrics", get(async move || prometheus.render())))
//! }
//! # let _ = app;
//! ```
//!
//! `/metrics` must not be public: it shows how much business you do.
//!
//! # The metrics
//!
//! All names start with `stripe_webhook_`. All metrics have the label `endpoint`.
//!
//! | counter | further labels | counts |
//! |---|---|---|
//! | `requests_total` | `result` | requests, by `verified` or the [name of the rejection](crate::WebhookRejectionKind::name) |
//! | `signatures_total` | `secret` | verified requests, by the [name of the secret](crate::SigningSecret::named) or `unnamed`: is the roll complete? |
//! | `events_total` | `event_type`, `outcome` | verified events, by what became of them (see below) |
//! | `attempts_total` | `attempt`: `1`, `2`, `3+` | claimed events whose handler started |
//! | `leases_lost_total` | | claims that were lost while the handler ran |
//! | `marks_delayed_total` | | outcomes that the store did not record at once |
//! | `crashes_total` | | leases in an inbox that expired |
//! | `object_mismatches_total` | `event_type` | events whose object does not fit the handler's type |
//! | `inbox_accepted_total` | `queue`, `result` | deliveries to an inbox, by `stored`, `duplicate` or the name of the rejection |
//!
//! | histogram, in seconds | further labels | measures |
//! |---|---|---|
//! | `handler_seconds` | `event_type`, `outcome` | how long handlers ran |
//! | `event_age_seconds` | | the age of events when their first attempt starts |
//! | `delivery_seconds` | | from Stripe's signature to its verification |
//! | `store_seconds` | `operation`: `accept`, `claim`, `settle`, `take`; `result`: `ok`, `error` | calls to the store |
//! | `inbox_wait_seconds` | `queue` | how long events had been due when a worker took them |
//!
//! | gauge | further labels | value |
//! |---|---|---|
//! | `last_verified_timestamp_seconds` | `livemode` | Unix time of the last verified request. Set once by [`Metrics::new`], so that an endpoint that never receives anything has an age, too: `time() - x` |
//! | `clock_skew_seconds` | | how far the clock was ahead of the signature of the last verified request |
//! | `in_flight` | | claimed events whose handler runs |
//! | `records`, `oldest_seconds` | `scope`, `state` | number and age of the events in a store, as of [`Metrics::read_claims`] |
//! | `inbox_events` | `queue`, `state` | events in a queue, as of [`Metrics::read_inbox`] |
//! | `inbox_oldest_due_seconds` | `queue` | how long the longest-due event has been due, as of [`Metrics::read_inbox`]. The one alert that every queue needs |
//! | `paused` | `queue` | 1 while a worker is paused |
//! | `endpoint_enabled` | | 1 while Stripe delivers to the endpoint that [`Watch`](crate::api::Watch) reads, 0 while it is disabled |
//!
//! # Outcomes
//!
//! The label `outcome` has the [name of the outcome](crate::observe::Outcome::name) of a handler. If none ran, it is
//! `duplicate`, `livemode_mismatch`, `api_version_ignored`, `api_version_refused`, or the [name of the rejection](crate::DedupRejectionKind::name): `in_progress`,
//! `exhausted`, `store_unavailable`, `overloaded`, `draining` or `no_tenant`. A request without an event, `no_event`, is
//! only logged.
//!
//! Every delivery counts, so an event that Stripe retries counts several times. Events that an inbox stores count when a
//! worker handles them.
//!
//! # The number of series
//!
//! `event_type` is a label only for types that this crate knows and the endpoint handles; see
//! [`Metrics::with_event_types`]. Names of secrets and queues are labels up to a number of 64. Everything else is
//! `other`. Accounts, tenants, ids and payloads are never labels.

mod by_type;
mod cached;
mod catalog;
mod handles;
mod labels;
mod observer;
mod stores;

pub use self::observer::Metrics;
