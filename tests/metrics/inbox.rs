//! Events that an inbox stores and a worker handles.

use std::sync::Arc;
use std::time::Duration;

use tower::{ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore, Queue, TakeRequest};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::testing::run_until_idle;
use tower_stripe_webhook::{EventRouter, HandlerError, HandlerResult};

use crate::prometheus::Prometheus;
use crate::{delivery, invoice_paid, layer};

async fn deliver(metrics: &Metrics, inbox: &InboxLayer) {
    let service = ServiceBuilder::new()
        .layer(layer(metrics))
        .layer(inbox)
        .service(EventRouter::new());
    service.oneshot(delivery(invoice_paid())).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_event_is_counted_when_it_is_stored_and_when_it_is_handled() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let inbox = InboxLayer::new("billing", MemoryStore::new());
    deliver(&metrics, &inbox).await;
    deliver(&metrics, &inbox).await;
    let of = |result: &str| format!("queue=\"billing\",result=\"{result}\"");
    prometheus.assert("inbox_accepted_total", &of("stored"), 1.0);
    prometheus.assert("inbox_accepted_total", &of("duplicate"), 1.0);
    assert!(!prometheus.text().contains("outcome=\"completed\""));

    tokio::time::advance(Duration::from_secs(90)).await;
    let events = EventRouter::new().on("invoice.*", async || ());
    let worker = inbox.worker(events).with_observer(metrics);
    assert_eq!(run_until_idle(worker).await, 1);
    let completed = "event_type=\"invoice.paid\",outcome=\"completed\"";
    prometheus.assert("events_total", completed, 1.0);
    prometheus.assert(
        "inbox_wait_seconds_bucket",
        "queue=\"billing\",le=\"60\"",
        0.0,
    );
    prometheus.assert(
        "inbox_wait_seconds_bucket",
        "queue=\"billing\",le=\"300\"",
        1.0,
    );
    prometheus.assert("in_flight", "", 0.0);
    for operation in ["accept", "take", "settle"] {
        let labels = format!("operation=\"{operation}\",result=\"ok\"");
        let count = format!("stripe_webhook_store_seconds_count{{endpoint=\"billing\",{labels}}}");
        assert!(prometheus.value(&count).unwrap() >= 1.0, "{operation}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_of_a_retry_counts_from_when_it_was_due() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let inbox = InboxLayer::new("billing", MemoryStore::new());
    deliver(&metrics, &inbox).await;
    let events = EventRouter::new().on("invoice.*", async || -> HandlerResult {
        Err(HandlerError::new("closed"))
    });
    let worker = inbox.worker(events).with_observer(metrics);
    assert_eq!(run_until_idle(worker.clone()).await, 1);
    let mut runs = 0;
    while runs == 0 {
        tokio::time::advance(Duration::from_secs(1)).await;
        runs = run_until_idle(worker.clone()).await;
    }
    // The second attempt was taken within a second after it was due, whatever its delay.
    prometheus.assert(
        "inbox_wait_seconds_bucket",
        "queue=\"billing\",le=\"1\"",
        2.0,
    );
}

#[tokio::test(start_paused = true)]
async fn crashes_are_counted() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let store = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    deliver(&metrics, &inbox).await;
    let request = TakeRequest::new(Queue::new("billing", None), 1);
    assert_eq!(store.take(&request).await.unwrap().events.len(), 1);
    tokio::time::advance(Duration::from_secs(61)).await;
    let worker = inbox.worker(EventRouter::new()).with_observer(metrics);
    run_until_idle(worker).await;
    prometheus.assert("crashes_total", "", 1.0);
}

#[tokio::test(start_paused = true)]
async fn a_pause_is_shown() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let inbox = InboxLayer::new("billing", MemoryStore::new());
    let worker = inbox
        .worker(EventRouter::new())
        .with_observer(metrics)
        .start();
    prometheus.assert("paused", "queue=\"billing\"", 0.0);
    worker.pause();
    prometheus.assert("paused", "queue=\"billing\"", 1.0);
    worker.resume();
    prometheus.assert("paused", "queue=\"billing\"", 0.0);
}
