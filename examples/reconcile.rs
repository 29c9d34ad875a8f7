//! Loses a fifth of Stripe's deliveries, and finds the payments all the same. It needs no Stripe account: a router takes
//! the place of Stripe's API.
//!
//! ```text
//! cargo run --features api,testing --example reconcile
//! ```
//!
//! The reconciler lists the events of the last days and sends each through the same layer and handlers as the endpoint.
//! Those that were handled before are duplicates. In a service, replace `run_once` by `run`, which lists at start and then
//! once an hour, and the fake by your HTTP client, as the example `thin` shows.

use std::collections::HashSet;
use std::error::Error;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use bytes::Bytes;
use serde_json::{Value, json};
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::api::Reconciler;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::testing::event;
use tower_stripe_webhook::{
    ApiKey, DedupLayer, EventObject, EventRouter, EventType, HandlerResult, StripeApi, StripeEvent,
};

#[derive(Clone, Default)]
struct Ledger {
    booked: Arc<Mutex<HashSet<String>>>,
}

async fn paid(
    State(ledger): State<Ledger>,
    EventObject(intent): EventObject<PaymentIntent>,
) -> HandlerResult {
    let mut booked = ledger.booked.lock().map_err(|_| "a handler panicked")?;
    if !booked.insert(intent.id()?.to_owned()) {
        Err("booked twice")?;
    }
    Ok(())
}

/// A fake of Stripe's API with a list of these events, in one page.
fn fake_api(events: &[Bytes]) -> Result<Router, serde_json::Error> {
    let data: Vec<Value> = events
        .iter()
        .map(|event| serde_json::from_slice(event))
        .collect::<Result<_, _>>()?;
    let page = json!({ "object": "list", "url": "/v1/events", "has_more": false, "data": data });
    Ok(Router::new().route("/v1/events", get(async move || Json(page))))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let ledger = Ledger::default();
    let events = EventRouter::new()
        .on(EventType::PAYMENT_INTENT_SUCCEEDED, paid)
        .with_state(ledger.clone());
    let types = events.event_types();
    // At the endpoint, `StripeWebhookLayer` is around this service.
    let service = DedupLayer::new("shop", MemoryStore::new()).layer(events);

    let payments: Vec<Bytes> = (0..100)
        .map(|number| event("payment_intent.succeeded").number(number).payload())
        .collect();
    for (number, payment) in payments.iter().enumerate() {
        let is_lost = number % 5 == 3;
        if !is_lost {
            let event = StripeEvent::assume_verified(payment.clone())?;
            service.clone().oneshot(event.into_request()).await?;
        }
    }
    let count = || ledger.booked.lock().map_or(0, |booked| booked.len());
    println!("{} of {} payments are booked", count(), payments.len());

    let api = StripeApi::new(ApiKey::new("rk_test_fake1")?, fake_api(&payments)?);
    let reconciler = Reconciler::new(api, service, types);
    for _ in 0..2 {
        let report = reconciler.run_once().await?;
        println!(
            "reconciled: {} listed, {} handled, {} duplicates, {} failed",
            report.listed, report.handled, report.duplicates, report.failed
        );
    }
    println!("{} of {} payments are booked", count(), payments.len());
    Ok(())
}
