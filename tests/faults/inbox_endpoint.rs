//! An endpoint with an inbox, and its worker.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::routing::{MethodRouter, post};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{ClaimStore, Record, State};
use tower_stripe_webhook::dedup::Drain;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore, Worker};
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

use crate::endpoint::{SECRET, serve};
use crate::wait::until;

pub fn inbox(store: Arc<dyn InboxStore>) -> InboxLayer {
    InboxLayer::new("faults", store)
}

pub fn layered(inbox: InboxLayer, handler: MethodRouter) -> MethodRouter {
    let secret = SigningSecret::new(SECRET).unwrap();
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(secret))
        .layer(inbox);
    handler.route_layer(layers)
}

/// A worker that looks for events of other processes often.
pub fn worker(inbox: &InboxLayer, handler: MethodRouter) -> Worker<MethodRouter> {
    inbox
        .worker(handler)
        .with_poll_interval(Duration::from_millis(50))
}

/// Serves an inbox in this process, and returns its address.
pub async fn serve_inbox(inbox: InboxLayer) -> SocketAddr {
    let endpoint = serve(layered(inbox, post(async || ())), Drain::new());
    endpoint.await.address
}

/// Returns the events in a state.
pub async fn records(store: &(impl ClaimStore + ?Sized), state: State) -> Vec<Record> {
    store.list(state, 20_000).await.unwrap()
}

/// Waits until exactly one event is in a state, and returns it.
pub async fn only_record(store: &(impl ClaimStore + ?Sized), state: State) -> Record {
    until(async || !records(store, state).await.is_empty()).await;
    let mut records = records(store, state).await;
    assert_eq!(records.len(), 1, "{state:?}");
    records.remove(0)
}

/// Waits until this many events are completed.
pub async fn all_completed(store: &(impl ClaimStore + ?Sized), events: usize) {
    until(async || records(store, State::Completed).await.len() == events).await;
}
