//! The events in a store, which requests brought into each state.

use std::sync::Arc;
use std::time::Duration;

use axum::routing::post;
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{ClaimRequest, ClaimStore, Key, MemoryStore};
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore, Queue, RetryPolicy, TakeRequest};
use tower_stripe_webhook::testing::run_until_idle;
use tower_stripe_webhook::{Discard, EventRouter, HandlerError, HandlerResult};

use super::drive::{Drive, send};
use super::requests::on_invoice;
use crate::{delivery, invoice_paid};

pub async fn drive(drive: &Drive<'_>) {
    claims(drive).await;
    queue(drive).await;
}

async fn fails() -> HandlerResult {
    Err(HandlerError::new("the ledger is closed"))
}

async fn claims(drive: &Drive<'_>) {
    let store = Arc::new(MemoryStore::new());
    let dedup = DedupLayer::new("billing", Arc::clone(&store)).with_max_crashes(1);
    let deliver = |number: u64, events: EventRouter| {
        let layers = ServiceBuilder::new()
            .layer(drive.layer())
            .layer(dedup.clone());
        let request = delivery(invoice_paid().number(number));
        send(post(events).route_layer(layers), request)
    };
    // The first, the second and the third attempt.
    for _ in 0..3 {
        deliver(0, on_invoice(fails)).await;
    }
    deliver(1, on_invoice(async || Discard("too old".into()))).await;
    claim(&store, 2).await;
    tokio::time::advance(LEASE).await;
    deliver(2, on_invoice(fails)).await;
    claim(&store, 3).await;
    tokio::time::advance(Duration::from_secs(1)).await;
    let metrics = drive.metrics();
    metrics.read_claims(&store, "billing").await.unwrap();
}

/// Claims an event as a process does that dies.
async fn claim(store: &MemoryStore, number: u64) {
    let event = invoice_paid().number(number).build();
    let claim = ClaimRequest::new(Key::new("billing", None, event.id()), &event);
    let _ = store.claim(&claim).await.unwrap();
}

const LEASE: Duration = Duration::from_secs(61);

async fn queue(drive: &Drive<'_>) {
    let store = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let queue = Queue::new("billing", None);
    let deliver = |number: u64| {
        let layers = ServiceBuilder::new()
            .layer(drive.layer())
            .layer(inbox.clone());
        let endpoint = post(EventRouter::new()).route_layer(layers);
        send(endpoint, delivery(invoice_paid().number(number)))
    };
    let worker = inbox
        .worker(on_invoice(fails))
        .with_observer(drive.metrics().clone());
    // A worker takes the event and crashes; another one gives it up.
    deliver(0).await;
    let take = TakeRequest::new(queue.clone(), 1);
    assert_eq!(store.take(&take).await.unwrap().events.len(), 1);
    tokio::time::advance(LEASE).await;
    run_until_idle(worker.clone()).await;
    tokio::time::advance(LEASE).await;
    let gives_up = RetryPolicy::from_fn(|_| None);
    run_until_idle(worker.clone().with_retry(gives_up)).await;
    deliver(1).await;
    run_until_idle(worker).await;
    deliver(2).await;
    assert_eq!(store.take(&take).await.unwrap().events.len(), 1);
    deliver(3).await;
    drive.metrics().read_inbox(&store, &queue).await.unwrap();
}
