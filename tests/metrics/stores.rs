//! The gauges that are read from stores.

use std::sync::Arc;
use std::time::Duration;

use tower::{Layer, ServiceExt};
use tower_stripe_webhook::claims::{ClaimRequest, ClaimStore, Grant, Key, MemoryStore};
use tower_stripe_webhook::inbox::{InboxLayer, Queue};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::{EventRouter, StripeEvent};

use crate::invoice_paid;
use crate::prometheus::Prometheus;

async fn claim(store: &MemoryStore, scope: &str, event: &StripeEvent) -> Grant {
    let request = ClaimRequest::new(Key::new(scope, None, event.id()), event);
    let _ = store.claim(&request).await.unwrap();
    Grant::new(&request, 1)
}

#[tokio::test(start_paused = true)]
async fn the_records_of_a_scope_are_read() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let store = MemoryStore::new();
    for (scope, id) in [
        ("billing", "evt_1"),
        ("billing", "evt_2"),
        ("mail", "evt_1"),
        ("billing/2", "evt_1"),
    ] {
        let grant = claim(&store, scope, &invoice_paid().id(id).build()).await;
        let _ = store.release(&grant, "closed").await.unwrap();
        tokio::time::advance(Duration::from_secs(10)).await;
    }
    metrics.read_claims(&store, "billing").await.unwrap();
    let released = "scope=\"billing\",state=\"released\"";
    prometheus.assert("records", released, 2.0);
    prometheus.assert("oldest_seconds", released, 40.0);
    let exhausted = "scope=\"billing\",state=\"exhausted\"";
    prometheus.assert("records", exhausted, 0.0);
    prometheus.assert("oldest_seconds", exhausted, 0.0);

    metrics.read_claims(&store, "billing/2").await.unwrap();
    prometheus.assert("records", "scope=\"billing/2\",state=\"released\"", 1.0);
    for id in ["evt_1", "evt_2"] {
        store.forget(&Key::new("billing", None, id)).await.unwrap();
    }
    metrics.read_claims(&store, "billing").await.unwrap();
    prometheus.assert("records", released, 0.0);
    prometheus.assert("oldest_seconds", released, 0.0);
}

#[tokio::test(start_paused = true)]
async fn the_numbers_of_a_queue_are_read() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let store = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    for id in ["evt_1", "evt_2"] {
        let request = invoice_paid().id(id).build().into_request();
        let service = inbox.layer(EventRouter::new());
        service.oneshot(request).await.unwrap();
    }
    tokio::time::advance(Duration::from_secs(90)).await;
    let queue = Queue::new("billing", None);
    metrics.read_inbox(&store, &queue).await.unwrap();
    prometheus.assert("inbox_events", "queue=\"billing\",state=\"due\"", 2.0);
    for state in ["in_progress", "scheduled", "exhausted"] {
        let labels = format!("queue=\"billing\",state=\"{state}\"");
        prometheus.assert("inbox_events", &labels, 0.0);
    }
    prometheus.assert("inbox_oldest_due_seconds", "queue=\"billing\"", 90.0);
}
