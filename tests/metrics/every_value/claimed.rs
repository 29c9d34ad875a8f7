//! Events that `DedupLayer` claims.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::time::Duration;

use axum::routing::post;
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{ClaimRequest, ClaimStore, Key, MemoryStore};
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::{
    Discard, EventRouter, Grant, HandlerError, HandlerResult, SigningSecret, StripeWebhookLayer,
    Verifier,
};

use super::drive::{Drive, send};
use super::requests::on_invoice;
use crate::faulty::{Fault, Faulty};
use crate::{SECRET, delivery, invoice_paid};

pub async fn drive(drive: &Drive<'_>) {
    handlers(drive).await;
    duplicates(drive).await;
    rejections(drive).await;
    shutdowns(drive).await;
    lost_lease(drive).await;
    without_tenant(drive).await;
}

fn dedup(store: impl ClaimStore) -> DedupLayer {
    DedupLayer::new("billing", store)
}

async fn deliver(drive: &Drive<'_>, dedup: DedupLayer, events: EventRouter) {
    deliver_number(0, drive, dedup, events).await;
}

async fn deliver_number(number: u64, drive: &Drive<'_>, dedup: DedupLayer, events: EventRouter) {
    let layers = ServiceBuilder::new().layer(drive.layer()).layer(dedup);
    let request = delivery(invoice_paid().number(number));
    send(post(events).route_layer(layers), request).await;
}

fn hangs() -> EventRouter {
    on_invoice(async || pending::<()>().await)
}

async fn handlers(drive: &Drive<'_>) {
    for (outcome, events) in [
        ("completed", on_invoice(async || ())),
        ("unrouted", EventRouter::new()),
        ("discarded", on_invoice(async || Discard("too old".into()))),
        (
            "failed",
            on_invoice(async || -> HandlerResult { Err(HandlerError::new("closed")) }),
        ),
        (
            "panicked",
            on_invoice(async || -> HandlerResult { panic!("broken") }),
        ),
        ("timed_out", hangs()),
        (
            "not_committed",
            on_invoice(async |grant: Grant| grant.completes_in_transaction()),
        ),
    ] {
        let requests = deliver(drive, dedup(MemoryStore::new()), events);
        drive.outcome(outcome, requests).await;
    }
}

async fn duplicates(drive: &Drive<'_>) {
    for events in [
        on_invoice(async || ()),
        on_invoice(async || Discard("too old".into())),
    ] {
        let dedup = dedup(MemoryStore::new());
        let twice = async {
            deliver(drive, dedup.clone(), events.clone()).await;
            deliver(drive, dedup, events).await;
        };
        drive.outcome("duplicate", twice).await;
    }
}

async fn rejections(drive: &Drive<'_>) {
    let events = || on_invoice(async || ());
    let down = Faulty {
        claim: Some(Fault::Fails),
        ..Faulty::default()
    };
    let requests = deliver(drive, dedup(down), events());
    drive.outcome("store_unavailable", requests).await;

    let small = dedup(MemoryStore::new()).with_max_in_flight(1);
    let both = async {
        tokio::join!(
            deliver(drive, small.clone(), hangs()),
            deliver_number(1, drive, small.clone(), events()),
        )
    };
    drive.outcome("overloaded", both).await;

    // Another process has claimed the event, and died.
    let store = Arc::new(MemoryStore::new());
    let event = invoice_paid().number(0).build();
    let claim = ClaimRequest::new(Key::new("billing", None, event.id()), &event);
    let _ = store.claim(&claim).await.unwrap();
    let strict = dedup(store).with_max_crashes(1);
    let requests = deliver(drive, strict.clone(), events());
    drive.outcome("in_progress", requests).await;
    tokio::time::advance(Duration::from_secs(61)).await;
    let requests = deliver(drive, strict, events());
    drive.outcome("exhausted", requests).await;
}

async fn shutdowns(drive: &Drive<'_>) {
    let drain = Drain::new();
    let draining = dedup(MemoryStore::new()).with_drain(&drain);
    let stopped = async {
        tokio::join!(deliver(drive, draining.clone(), hangs()), async {
            tokio::task::yield_now().await;
            drain.shutdown().await;
        })
    };
    drive.outcome("stopped", stopped).await;
    let requests = deliver(drive, draining, hangs());
    drive.outcome("draining", requests).await;

    let store = Faulty {
        complete: AtomicU32::new(u32::MAX),
        ..Faulty::default()
    };
    let drain = Drain::new();
    let failing = dedup(store).with_drain(&drain);
    let unrecorded = async {
        deliver(drive, failing, on_invoice(async || ())).await;
        drain.shutdown().await;
    };
    drive.outcome("unrecorded", unrecorded).await;
}

async fn lost_lease(drive: &Drive<'_>) {
    let store = Arc::new(MemoryStore::new());
    let claims = Arc::clone(&store);
    let loses = on_invoice(async move |grant: Grant| {
        claims.forget(grant.key()).await.unwrap();
    });
    let requests = deliver(drive, dedup(store), loses);
    drive.outcome("lease_lost", requests).await;
}

async fn without_tenant(drive: &Drive<'_>) {
    let webhook = StripeWebhookLayer::from_extensions().with_observer(drive.metrics().clone());
    let layers = ServiceBuilder::new()
        .layer(webhook)
        .layer(dedup(MemoryStore::new()));
    let events = on_invoice(async || ());
    let endpoint = post(events).route_layer(layers);
    let mut request = delivery(invoice_paid());
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap());
    request.extensions_mut().insert(verifier);
    drive.outcome("no_tenant", send(endpoint, request)).await;
}
