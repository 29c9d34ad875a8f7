//! The reconciler, the watch, and objects from Stripe's API.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::response::IntoResponse;
use http::Uri;
use serde_json::json;
use tokio::time::timeout;
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::api::{Reconciler, Watch};
use tower_stripe_webhook::objects::Invoice;
use tower_stripe_webhook::{
    ApiKey, EventRouter, EventType, HandlerError, HandlerResult, Latest, StripeApi,
};

use crate::fake::{FakeStripe, stripe_error};
use crate::lists::Lists;
use crate::recorder::Recorder;
use crate::{delivery, invoice_paid, layer};

fn api(stripe: &FakeStripe) -> StripeApi {
    StripeApi::new(ApiKey::new("rk_test_1").unwrap(), stripe.client())
}

/// Runs a task for a minute of the paused clock.
async fn for_a_minute(run: impl Future<Output = ()>) {
    let ended = timeout(Duration::from_secs(60), run).await;
    assert!(ended.is_err(), "it runs until the shutdown");
}

#[tokio::test(start_paused = true)]
async fn each_reading_of_a_watched_endpoint_is_observed_and_so_are_changes() {
    let endpoint = |status: &str, version: &str, events: &[&str]| {
        let endpoint = json!({
            "id": "we_1", "object": "webhook_endpoint", "livemode": true,
            "status": status, "api_version": version, "enabled_events": events,
        });
        endpoint.to_string().into_response()
    };
    let current = "2026-10-28.endive";
    let reading = AtomicUsize::new(0);
    let stripe = FakeStripe::new(move |_: &Uri| {
        let types = ["invoice.paid", "payout.paid"];
        match reading.fetch_add(1, Ordering::Relaxed) {
            0 => endpoint("enabled", "2020-08-27", &types[..1]),
            1 => endpoint("enabled", current, &types[1..]),
            2 => endpoint("disabled", current, &types[1..]),
            _ => stripe_error(403, "more_permissions_required"),
        }
    });
    let recorder = Recorder::default();
    let watch = Watch::new(api(&stripe), "we_1").with_observer(recorder.clone());
    for_a_minute(watch.every(Duration::from_secs(17)).run(pending())).await;
    let lines = recorder.lines();
    assert_eq!(
        lines[..5],
        [
            "we_1 is enabled: true",
            "we_1 has version Some(\"2020-08-27\")",
            "we_1 is enabled: true",
            "we_1 has new [\"payout.paid\"], not [\"invoice.paid\"]",
            "we_1 is enabled: false",
        ]
    );
    assert!(lines[5].starts_with("we_1 not read: "), "{lines:?}");
    assert_eq!(lines.len(), 6, "{lines:?}");
}

#[tokio::test(start_paused = true)]
async fn each_run_of_a_reconciler_is_observed_and_so_are_its_events() {
    let run = async |stripe: FakeStripe, events: EventRouter| {
        let recorder = Recorder::default();
        let reconciler = Reconciler::new(api(&stripe), events, [EventType::INVOICE_PAID]);
        for_a_minute(reconciler.with_observer(recorder.clone()).run(pending())).await;
        recorder.lines()
    };
    let lists = || Lists::new(100).with([invoice_paid()]).stripe();
    let handles = EventRouter::new().on("invoice.*", async || ());
    let reconciled = "reconciled: 1 listed, 1 handled, 0 failed";
    assert_eq!(run(lists(), handles).await.last().unwrap(), reconciled);
    let fails = EventRouter::new().on("invoice.*", async || -> HandlerResult {
        Err(HandlerError::new("the ledger is closed"))
    });
    let lines = run(lists(), fails).await;
    assert!(
        lines[0].ends_with("the ledger is closed") && lines.len() == 2,
        "{lines:?}"
    );
    assert_eq!(lines[1], "reconciled: 1 listed, 0 handled, 1 failed");

    let denied = FakeStripe::new(|_: &Uri| stripe_error(403, "more_permissions_required"));
    let lines = run(denied, EventRouter::new()).await;
    assert!(lines[0].starts_with("not reconciled: "), "{lines:?}");
    assert_eq!(lines.len(), 1, "{lines:?}");
}

#[tokio::test]
async fn an_object_that_is_gone_is_observed() {
    let stripe = FakeStripe::new(|_: &Uri| stripe_error(404, "resource_missing"));
    let events = EventRouter::new()
        .on("invoice.*", async |_: Latest<Invoice>| ())
        .with_state(api(&stripe));
    let recorder = Recorder::default();
    let service = layer(&recorder).layer(events);
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    assert_eq!(
        recorder.story(),
        [
            "verified invoice.paid",
            "object gone",
            "handled: completed",
            "responded 200",
        ]
    );
}
