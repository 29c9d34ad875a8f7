//! How long an outage of the store may last before it counts as a crash, with paused time.

#![cfg(all(feature = "axum", feature = "testing"))]

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::routing::post;
use tokio::time::sleep;
use tower::{ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, Record,
    State, StoreError,
};
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::testing::{event, signed_request};
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer, Verifier};

const SECRET: &str = "whsec_test_secret";

/// A memory store with outages. No call returns during one, because that takes longer than an error.
#[derive(Default)]
struct Interruptible {
    inner: MemoryStore,
    is_down: AtomicBool,
}

impl Interruptible {
    fn call<'a, T: 'a>(
        &self,
        call: impl FnOnce() -> BoxFuture<'a, Result<T, StoreError>>,
    ) -> BoxFuture<'a, Result<T, StoreError>> {
        match self.is_down.load(Ordering::Relaxed) {
            true => Box::pin(pending()),
            false => call(),
        }
    }
}

impl ClaimStore for Interruptible {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        self.call(|| self.inner.claim(request))
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.call(|| self.inner.renew(grant))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.call(|| self.inner.complete(grant))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.call(|| self.inner.release(grant, reason))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        self.call(|| self.inner.discard(grant, reason))
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.call(|| self.inner.forget(key))
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.call(|| self.inner.purge(limit))
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.call(|| self.inner.forget_settled(key))
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        self.call(|| self.inner.record(key))
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        self.call(|| self.inner.list(state, limit))
    }
}

/// Delivers an event whose handler takes three minutes, and interrupts the store for `outage` after `start`.
/// After the outage, delivers the event again every second. Returns the completed record.
async fn record_after_outage(start: Duration, outage: Duration) -> Record {
    let store = Arc::new(Interruptible::default());
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap());
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .layer(DedupLayer::new("test", Arc::clone(&store)));
    let handler = post(async || sleep(Duration::from_secs(180)).await);
    let app = Router::new().route("/webhook", handler.route_layer(layers));
    let deliver = || {
        let event = event("invoice.paid").id("evt_1");
        let request = signed_request("/webhook", SECRET, event).map(Body::new);
        tokio::spawn(app.clone().oneshot(request))
    };
    let first = deliver();
    // At least a millisecond, so that the event is claimed before the outage.
    sleep(start.max(Duration::from_millis(1))).await;
    store.is_down.store(true, Ordering::Relaxed);
    sleep(outage).await;
    store.is_down.store(false, Ordering::Relaxed);
    while !first.is_finished() {
        drop(deliver());
        sleep(Duration::from_secs(1)).await;
    }
    // A second handler may still be running.
    sleep(Duration::from_secs(180)).await;
    let mut records = store.list(State::Completed, 10).await.unwrap();
    assert_eq!(records.len(), 1, "completed records: {records:?}");
    records.remove(0)
}

#[tokio::test(start_paused = true)]
async fn an_outage_of_half_the_lease_is_not_a_crash_whenever_it_starts() {
    // Renewals are 20 seconds apart.
    for start in 0..=20 {
        let start = Duration::from_secs(start);
        let record = record_after_outage(start, DedupLayer::DEFAULT_LEASE / 2).await;
        assert_eq!(
            (record.attempts, record.crashes),
            (1, 0),
            "outage after {start:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_outage_longer_than_the_lease_counts_as_a_crash() {
    let outage = DedupLayer::DEFAULT_LEASE + Duration::from_secs(1);
    let record = record_after_outage(Duration::from_secs(10), outage).await;
    assert_eq!((record.attempts, record.crashes), (2, 1));
}
