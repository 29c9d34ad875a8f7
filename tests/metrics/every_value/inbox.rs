//! Events that an inbox stores and a worker handles.

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::routing::post;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{ClaimRequest, ClaimStore, Key, MemoryStore};
use tower_stripe_webhook::dedup::Drain;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore, RetryAfter, RetryPolicy};
use tower_stripe_webhook::testing::run_until_idle;
use tower_stripe_webhook::{
    EventRouter, Grant, HandlerError, HandlerResult, SigningSecret, StripeWebhookLayer, Verifier,
};

use super::drive::{Drive, send};
use super::requests::on_invoice;
use crate::unreliable::Unreliable;
use crate::{SECRET, delivery, invoice_paid};

pub async fn drive(drive: &Drive<'_>) {
    accepts(drive).await;
    without_tenant(drive).await;
    too_many(drive).await;
    handlers(drive).await;
    given_up(drive).await;
    shutdowns(drive).await;
    failed_take(drive).await;
}

fn store() -> Arc<MemoryStore> {
    Arc::new(MemoryStore::new())
}

fn inbox(store: impl InboxStore) -> InboxLayer {
    InboxLayer::new("billing", store)
}

async fn deliver(drive: &Drive<'_>, inbox: &InboxLayer) {
    deliver_to(drive.layer(), inbox, delivery(invoice_paid())).await;
}

async fn deliver_to(webhook: StripeWebhookLayer, inbox: &InboxLayer, request: Request) {
    let layers = ServiceBuilder::new().layer(webhook).layer(inbox.clone());
    let endpoint = post(EventRouter::new()).route_layer(layers);
    send(endpoint, request).await;
}

async fn accepts(drive: &Drive<'_>) {
    let stores = inbox(store());
    drive.accepted("stored", deliver(drive, &stores)).await;
    drive.accepted("duplicate", deliver(drive, &stores)).await;

    // `DedupLayer` handles it in another process.
    let claimed = store();
    let event = invoice_paid().build();
    let claim = ClaimRequest::new(Key::new("billing", None, event.id()), &event);
    let _ = claimed.claim(&claim).await.unwrap();
    let claimed = inbox(claimed);
    drive
        .accepted("in_progress", deliver(drive, &claimed))
        .await;

    let down = inbox(Unreliable::new(store(), "fail"));
    drive
        .accepted("store_unavailable", deliver(drive, &down))
        .await;
}

async fn without_tenant(drive: &Drive<'_>) {
    let webhook = StripeWebhookLayer::from_extensions().with_observer(drive.metrics().clone());
    let mut request = delivery(invoice_paid());
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap());
    request.extensions_mut().insert(verifier);
    let inbox = inbox(store());
    let requests = deliver_to(webhook, &inbox, request);
    drive.accepted("no_tenant", requests).await;
}

async fn too_many(drive: &Drive<'_>) {
    let hanging = inbox(Unreliable::new(store(), "hang"));
    let flood = async {
        let mut deliveries = JoinSet::new();
        for number in 0..1_200 {
            let (layer, hanging) = (drive.layer(), hanging.clone());
            let request = delivery(invoice_paid().number(number));
            deliveries.spawn(async move { deliver_to(layer, &hanging, request).await });
        }
        deliveries.join_all().await
    };
    let overloaded = drive.increase("inbox_accepted_total", "result", "overloaded", flood);
    assert!(overloaded.await > 0.0);
}

async fn handlers(drive: &Drive<'_>) {
    for (outcome, events) in [
        ("completed", on_invoice(async || ())),
        ("unrouted", EventRouter::new()),
        ("failed", on_invoice(fails)),
        ("delayed", on_invoice(async || RetryAfter(HOUR))),
        (
            "panicked",
            on_invoice(async || -> HandlerResult { panic!("broken") }),
        ),
        ("timed_out", on_invoice(async || pending::<()>().await)),
        (
            "not_committed",
            on_invoice(async |grant: Grant| grant.completes_in_transaction()),
        ),
    ] {
        let inbox = inbox(store());
        deliver(drive, &inbox).await;
        let worker = inbox.worker(events).with_observer(drive.metrics().clone());
        drive.outcome(outcome, run_until_idle(worker)).await;
    }
}

const HOUR: Duration = Duration::from_secs(60 * 60);

async fn fails() -> HandlerResult {
    Err(HandlerError::new("the ledger is closed"))
}

async fn given_up(drive: &Drive<'_>) {
    let inbox = inbox(store());
    deliver(drive, &inbox).await;
    let worker = inbox
        .worker(on_invoice(fails))
        .with_retry(RetryPolicy::from_fn(|_| None))
        .with_observer(drive.metrics().clone());
    drive.outcome("given_up", run_until_idle(worker)).await;
}

async fn shutdowns(drive: &Drive<'_>) {
    let started = Arc::new(Notify::new());
    let hangs = {
        let started = Arc::clone(&started);
        on_invoice(async move || {
            started.notify_one();
            pending::<()>().await;
        })
    };
    let completes = {
        let started = Arc::clone(&started);
        on_invoice(async move || started.notify_one())
    };
    let unreliable = Unreliable::new(store(), "fail settling");
    for (outcome, inbox, events) in [
        ("stopped", inbox(store()), hangs),
        ("unrecorded", inbox(unreliable), completes),
    ] {
        deliver(drive, &inbox).await;
        let drain = Drain::new();
        let run = async {
            let worker = inbox.worker(events).with_drain(&drain);
            let _running = worker.with_observer(drive.metrics().clone()).start();
            started.notified().await;
            drain.shutdown().await;
        };
        drive.outcome(outcome, run).await;
    }
}

async fn failed_take(drive: &Drive<'_>) {
    let inbox = inbox(Unreliable::new(store(), "fail"));
    let take = async {
        let worker = inbox.worker(EventRouter::new());
        let _running = worker.with_observer(drive.metrics().clone()).start();
        // The clock is paused.
        tokio::time::sleep(Duration::from_secs(1)).await;
    };
    let takes = drive.increase("store_seconds_count", "operation", "take", take);
    assert!(takes.await > 0.0);
}
