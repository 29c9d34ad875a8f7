//! Events that `DedupLayer` claims.

use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::time::{Duration, SystemTime};

use tower::{ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::{ClaimStore, MemoryStore};
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::{EventRouter, Grant, HandlerError, HandlerResult};

use crate::faulty::Faulty;
use crate::prometheus::Prometheus;
use crate::{delivery, invoice_paid, layer};

async fn deliver(metrics: &Metrics, dedup: &DedupLayer, events: &EventRouter) -> u16 {
    let service = ServiceBuilder::new()
        .layer(layer(metrics))
        .layer(dedup)
        .service(events.clone());
    let response = service.oneshot(delivery(invoice_paid())).await.unwrap();
    response.status().as_u16()
}

fn on_invoice<H, T>(handler: H) -> EventRouter
where
    H: axum::handler::Handler<T, ()>,
{
    EventRouter::new().on("invoice.*", handler)
}

#[tokio::test]
async fn duplicates_are_counted_apart() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let dedup = DedupLayer::new("billing", MemoryStore::new());
    let events = on_invoice(async || ());
    for _ in 0..3 {
        assert_eq!(deliver(&metrics, &dedup, &events).await, 200);
    }
    let of = |outcome: &str| format!("event_type=\"invoice.paid\",outcome=\"{outcome}\"");
    prometheus.assert("events_total", &of("completed"), 1.0);
    prometheus.assert("events_total", &of("duplicate"), 2.0);
    prometheus.assert("attempts_total", "attempt=\"1\"", 1.0);
    prometheus.assert("in_flight", "", 0.0);
}

#[tokio::test]
async fn attempts_are_counted_by_their_number_and_the_age_of_the_first_is_measured() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let dedup = DedupLayer::new("billing", MemoryStore::new());
    let events = on_invoice(async |grant: Grant| -> HandlerResult {
        match grant.attempt() {
            1..4 => Err(HandlerError::new("closed")),
            _ => Ok(()),
        }
    });
    let created = SystemTime::now() - Duration::from_secs(5_000);
    for _ in 0..4 {
        let service = ServiceBuilder::new()
            .layer(layer(&metrics))
            .layer(&dedup)
            .service(events.clone());
        let request = delivery(invoice_paid().created(created));
        service.oneshot(request).await.unwrap();
    }
    prometheus.assert("attempts_total", "attempt=\"1\"", 1.0);
    prometheus.assert("attempts_total", "attempt=\"2\"", 1.0);
    prometheus.assert("attempts_total", "attempt=\"3+\"", 2.0);
    prometheus.assert("event_age_seconds_count", "", 1.0);
    prometheus.assert("event_age_seconds_bucket", "le=\"3600\"", 0.0);
    prometheus.assert("event_age_seconds_bucket", "le=\"21600\"", 1.0);
}

#[tokio::test]
async fn an_event_in_flight_is_shown_until_its_handler_ends() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let drain = Drain::new();
    let dedup = DedupLayer::new("billing", MemoryStore::new()).with_drain(&drain);
    let started = Arc::new(tokio::sync::Notify::new());
    let finish = Arc::new(tokio::sync::Notify::new());
    let events = {
        let (started, finish) = (Arc::clone(&started), Arc::clone(&finish));
        on_invoice(async move || {
            started.notify_one();
            finish.notified().await;
        })
    };
    tokio::select! {
        _ = deliver(&metrics, &dedup, &events) => panic!("the handler waits"),
        () = started.notified() => {}
    }
    prometheus.assert("in_flight", "", 1.0);
    assert_eq!(deliver(&metrics, &dedup, &events).await, 409);
    let labels = "event_type=\"invoice.paid\",outcome=\"in_progress\"";
    prometheus.assert("events_total", labels, 1.0);
    finish.notify_one();
    drain.shutdown().await;
    prometheus.assert("in_flight", "", 0.0);
    assert_eq!(deliver(&metrics, &dedup, &events).await, 503);
    let labels = "event_type=\"invoice.paid\",outcome=\"draining\"";
    prometheus.assert("events_total", labels, 1.0);
}

#[tokio::test(start_paused = true)]
async fn calls_of_the_store_and_outcomes_that_were_recorded_late_are_measured() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let store = Faulty {
        complete: AtomicU32::new(1),
        ..Faulty::default()
    };
    let drain = Drain::new();
    let dedup = DedupLayer::new("billing", store).with_drain(&drain);
    deliver(&metrics, &dedup, &on_invoice(async || ())).await;
    drain.shutdown().await;
    prometheus.assert("marks_delayed_total", "", 1.0);
    let labels = "event_type=\"invoice.paid\",outcome=\"completed\"";
    prometheus.assert("events_total", labels, 1.0);
    let labels = "operation=\"claim\",result=\"ok\"";
    prometheus.assert("store_seconds_count", labels, 1.0);
    let labels = "operation=\"settle\",result=\"error\"";
    prometheus.assert("store_seconds_count", labels, 1.0);
}

#[tokio::test]
async fn lost_leases_are_counted() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let store = Arc::new(MemoryStore::new());
    let dedup = DedupLayer::new("billing", Arc::clone(&store));
    let events = on_invoice(async move |grant: Grant| {
        store.forget(grant.key()).await.unwrap();
    });
    deliver(&metrics, &dedup, &events).await;
    prometheus.assert("leases_lost_total", "", 1.0);
    let labels = "event_type=\"invoice.paid\",outcome=\"lease_lost\"";
    prometheus.assert("events_total", labels, 1.0);
}

#[tokio::test(start_paused = true)]
async fn an_exhausted_event_is_counted() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let store = Arc::new(MemoryStore::new());
    let dedup = DedupLayer::new("billing", Arc::clone(&store)).with_max_crashes(1);
    let event = invoice_paid().build();
    let key = tower_stripe_webhook::claims::Key::new("billing", None, event.id());
    let claim = tower_stripe_webhook::claims::ClaimRequest::new(key, &event);
    let _ = store.claim(&claim).await.unwrap();
    tokio::time::advance(Duration::from_secs(61)).await;
    let events = on_invoice(async || ());
    assert_eq!(deliver(&metrics, &dedup, &events).await, 500);
    let labels = "event_type=\"invoice.paid\",outcome=\"exhausted\"";
    prometheus.assert("events_total", labels, 1.0);
}
