//! The values that a label can have.

use std::sync::Arc;

use proptest::prelude::*;
use tower::{Layer, ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::inbox::{InboxLayer, Queue};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::testing::{EventBuilder, run_until_idle, signed_request};
use tower_stripe_webhook::{EventRouter, HandlerError, HandlerResult, SigningSecret};
use tower_stripe_webhook::{EventType, StripeWebhookLayer, Verifier};

use crate::SECRET;
use crate::prometheus::Prometheus;

const AWAITS_DECISION: &str = "issuing_authorization.request";

/// A text that occurs nowhere else.
fn hidden() -> impl Strategy<Value = String> {
    "hidden[a-z0-9]{8}"
}

fn event_type() -> impl Strategy<Value = String> {
    let known: Vec<_> = EventType::all()
        // Neither deduplication nor an inbox handles an event that awaits a decision.
        .filter(|event_type| !event_type.is_thin() && event_type.as_str() != AWAITS_DECISION)
        .map(|event_type| event_type.as_str().to_owned())
        .collect();
    prop_oneof![
        proptest::sample::select(known),
        // Of a tenant that signs with its own secret.
        "hidden[a-z]{4}[.\n\"\\\\{}=]{0,3}",
    ]
}

/// Delivers an event twice, through deduplication and through an inbox, and reads both stores.
async fn deliver(metrics: &Metrics, event: &EventBuilder, tenant: &str, fails: bool) {
    let handler = async move || -> HandlerResult {
        match fails {
            true => Err(HandlerError::new("hidden error")),
            false => Ok(()),
        }
    };
    let events = EventRouter::new()
        .on("invoice.*", handler)
        .fallback(async || ());
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap()).with_tenant(tenant);
    let webhook = StripeWebhookLayer::new(verifier).with_observer(metrics.clone());
    let claims = Arc::new(MemoryStore::new());
    let dedup = DedupLayer::new("billing", Arc::clone(&claims));
    let queue = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new("billing", Arc::clone(&queue));
    for _ in 0..2 {
        let request = || signed_request("/hidden", SECRET, event.payload());
        let deduplicated = webhook.layer(dedup.layer(events.clone()));
        deduplicated.oneshot(request()).await.unwrap();
        let stored = webhook.layer(inbox.layer(events.clone()));
        stored.oneshot(request()).await.unwrap();
    }
    run_until_idle(inbox.worker(events).with_observer(metrics.clone())).await;
    metrics.read_claims(&claims, "billing").await.unwrap();
    let billing = Queue::new("billing", None);
    metrics.read_inbox(&queue, &billing).await.unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, cases: 64, ..ProptestConfig::default()
    })]

    /// Deliveries of events with hidden texts wherever Stripe or a tenant decides the text.
    #[test]
    fn no_label_holds_an_id_an_account_or_a_payload(
        event_type in event_type(),
        (id, account, request, email) in (hidden(), hidden(), hidden(), hidden()),
        (tenant, api_version) in (hidden(), hidden()),
        (livemode, fails) in any::<(bool, bool)>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let prometheus = Prometheus::new();
        let _guard = prometheus.record();
        let metrics = Metrics::new("billing");
        let event = EventBuilder::unlisted(event_type.as_str())
            .object(serde_json::json!({"object": "customer", "email": email}))
            .id(id)
            .account(account)
            .api_version(api_version)
            .livemode(livemode)
            .member("request", serde_json::json!({"id": request, "idempotency_key": email}));
        runtime.block_on(deliver(&metrics, &event, &tenant, fails));
        let text = prometheus.text();
        prop_assert!(!text.contains("hidden"), "{text}");
        prop_assert!(!text.contains("whsec"), "{text}");
        let is_known = EventType::from(event_type.as_str()).is_known();
        let label = if is_known { &event_type } else { "other" };
        let label = format!("event_type=\"{label}\"");
        prop_assert!(text.contains(&label), "{text}");
        prop_assert!(text.contains("inbox_wait_seconds_count{"), "{text}");
    }
}

/// However many types a fallback handles, and however the secrets are named.
#[test]
fn the_number_of_series_is_bounded() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing").with_event_types(["invoice.paid".into()]);
    for number in 0..200 {
        let secret = SigningSecret::new(SECRET).unwrap();
        let secret = secret.named(format!("customer {number}"));
        let layer = StripeWebhookLayer::new(secret).with_observer(metrics.clone());
        let service = ServiceBuilder::new()
            .layer(layer)
            .service(EventRouter::new().fallback(async || ()));
        let event = EventBuilder::unlisted(format!("customer.{number}"))
            .object(serde_json::json!({"object": "customer"}));
        let request = signed_request("/", SECRET, event);
        runtime.block_on(service.oneshot(request)).unwrap();
    }
    let text = prometheus.text();
    let series = |name: &str| text.lines().filter(|line| line.starts_with(name)).count();
    // Of other types, those without a handler and those that are completed.
    assert_eq!(series("stripe_webhook_events_total{"), 2, "{text}");
    assert_eq!(series("stripe_webhook_signatures_total{"), 65, "{text}");
    prometheus.assert("signatures_total", "secret=\"other\"", 136.0);
}

#[test]
fn all_metrics_have_the_prefix_and_a_unit() {
    let names: Vec<_> = Metrics::names().collect();
    assert_eq!(names.len(), 23);
    for name in names {
        assert!(name.starts_with("stripe_webhook_"), "{name}");
        let is_count = [
            "in_flight",
            "records",
            "inbox_events",
            "paused",
            "endpoint_enabled",
        ]
        .iter()
        .any(|count| name.ends_with(count));
        assert!(
            is_count || name.ends_with("_total") || name.ends_with("_seconds"),
            "{name}"
        );
    }
}
