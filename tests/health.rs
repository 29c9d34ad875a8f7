//! The answer to a probe.

#![cfg(all(feature = "axum", feature = "testing"))]

#[path = "inbox/unreliable.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod unreliable;

use std::sync::Arc;
use std::time::Duration;

use tower::{Layer, ServiceExt};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::Drain;
use tower_stripe_webhook::health::Health;
use tower_stripe_webhook::inbox::{InboxLayer, Queue};
use tower_stripe_webhook::testing::{event, run_until_idle, signed_request};
use tower_stripe_webhook::{EventRouter, SigningSecret, StripeWebhookLayer};

use crate::unreliable::Unreliable;

const SECRET: &str = "whsec_test_secret";
const HOUR: Duration = Duration::from_secs(60 * 60);

async fn deliver(health: &Health, secret: &str) {
    let layer =
        StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap()).with_observer(health.clone());
    let request = signed_request("/", secret, event("invoice.paid"));
    layer
        .layer(EventRouter::new())
        .oneshot(request)
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_silence_is_unhealthy_until_the_next_valid_request() {
    let health = Health::new().with_max_silence(3 * HOUR);
    assert!(health.check().await.is_healthy());
    tokio::time::advance(4 * HOUR).await;
    let report = health.check().await;
    assert!(!report.is_healthy());
    assert_eq!(report.status(), 503);
    assert_eq!(report.last_verified(), None);

    deliver(&health, "whsec_another").await;
    assert!(!health.check().await.is_healthy(), "forged");

    deliver(&health, SECRET).await;
    tokio::time::advance(Duration::from_millis(12_500)).await;
    let report = health.check().await;
    assert!(report.is_healthy());
    assert_eq!(report.status(), 200);
    assert_eq!(
        report.to_json(),
        r#"{"draining":false,"healthy":true,"last_verified":{"healthy":true,"max_seconds":10800.0,"seconds_ago":12.5},"queues":[]}"#
    );
}

#[tokio::test(start_paused = true)]
async fn an_event_that_waits_too_long_is_unhealthy() {
    let store = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let queue = Queue::new("billing", None);
    let minute = Duration::from_secs(60);
    let health = Health::new().with_queue(store, queue.clone(), minute);
    let request = event("invoice.paid").build().into_request();
    let service = inbox.layer(EventRouter::new());
    service.oneshot(request).await.unwrap();
    assert!(health.check().await.is_healthy());

    tokio::time::advance(minute + Duration::from_secs(1)).await;
    let report = health.check().await;
    assert!(!report.is_healthy());
    assert_eq!(report.queues()[0].queue(), &queue);
    let due = Duration::from_secs(61);
    assert_eq!(report.queues()[0].oldest_due(), Some(due));
    assert!(
        report.to_json().contains(
            r#""queues":[{"healthy":false,"max_seconds":60.0,"oldest_due_seconds":61.0,"queue":"billing"}]"#
        ),
        "{}",
        report.to_json()
    );

    let events = EventRouter::new().on("invoice.*", async || ());
    run_until_idle(inbox.worker(events)).await;
    assert!(health.check().await.is_healthy());
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_or_hangs_is_unhealthy_and_the_other_queue_is_still_read() {
    let queue = |name: &str| Queue::new(name, None);
    for mode in ["fail", "hang"] {
        let unreliable = Unreliable::new(Arc::default(), mode);
        let health = Health::new()
            .with_queue(unreliable.clone(), queue("billing"), HOUR)
            .with_queue(MemoryStore::new(), queue("mail"), HOUR);
        let report = health.check().await;
        assert!(!report.is_healthy(), "{mode}");
        assert!(!report.is_draining(), "{mode}");
        assert_eq!(report.status(), 503, "{mode}");
        assert_eq!(report.queues()[0].oldest_due(), None, "{mode}");
        assert_eq!(
            report.to_json(),
            r#"{"draining":false,"healthy":false,"last_verified":{"healthy":true,"max_seconds":null,"seconds_ago":null},"queues":[{"healthy":false,"max_seconds":3600.0,"oldest_due_seconds":null,"queue":"billing"},{"healthy":true,"max_seconds":3600.0,"oldest_due_seconds":0.0,"queue":"mail"}]}"#,
            "{mode}"
        );

        unreliable.set("");
        assert_eq!(health.check().await.status(), 200, "{mode}");
    }
}

#[tokio::test]
async fn a_drain_is_unhealthy() {
    let drain = Drain::new();
    let health = Health::new().with_drain(&drain);
    assert!(!health.check().await.is_draining());
    drain.shutdown().await;
    let report = health.check().await;
    assert!(report.is_draining());
    assert_eq!(report.status(), 503);
    assert!(
        report
            .to_json()
            .starts_with(r#"{"draining":true,"healthy":false"#)
    );
}
