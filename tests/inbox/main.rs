//! The inbox through real requests and a real worker, with the store in memory and paused time.

#![cfg(all(feature = "axum", feature = "testing"))]

mod decisions;
mod layer;
mod retries;
mod unreliable;
mod worker;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::post;
use http_body_util::BodyExt;
use tower::{ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::{ClaimStore, MemoryStore, Record, State};
use tower_stripe_webhook::inbox::InboxLayer;
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::{EventRouter, SigningSecret, StripeWebhookLayer};

const SECRET: &str = "whsec_test_secret";

fn store() -> Arc<MemoryStore> {
    Arc::new(MemoryStore::new())
}

/// Wraps a router in both layers.
fn app(inbox: InboxLayer, events: EventRouter) -> Router {
    let webhook = StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap());
    let layers = ServiceBuilder::new().layer(webhook).layer(inbox);
    Router::new().route("/webhook", post(events).route_layer(layers))
}

fn delivery(event: EventBuilder) -> Request {
    signed_request("/webhook", SECRET, event).map(axum::body::Body::new)
}

async fn deliver(app: &Router) -> Response {
    deliver_event(app, event("invoice.paid")).await
}

async fn deliver_event(app: &Router, event: EventBuilder) -> Response {
    app.clone().oneshot(delivery(event)).await.unwrap()
}

async fn status(app: &Router) -> u16 {
    deliver(app).await.status().as_u16()
}

async fn text(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.into()).unwrap()
}

async fn records(store: &MemoryStore, state: State) -> Vec<Record> {
    store.list(state, 10_000).await.unwrap()
}

async fn only_record(store: &MemoryStore, state: State) -> Record {
    let mut records = records(store, state).await;
    assert_eq!(records.len(), 1, "{state:?}");
    records.remove(0)
}

/// Counts the runs of a handler.
#[derive(Clone, Default)]
struct Runs(Arc<AtomicU32>);

impl Runs {
    fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn count(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
}
