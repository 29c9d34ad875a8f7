//! The service under test. Its handlers book each event, and sometimes fail.

use std::collections::HashMap;
use std::future::pending;
use std::mem;
use std::panic::panic_any;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use fastrand::Rng;
use http::StatusCode;
use serde::Deserialize;
use tokio::task::yield_now;
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, SigningSecret, StripeEvent, StripeWebhookLayer,
};

use crate::{CONCURRENCY, EVENTS};

pub(crate) const SECRET: &str = "whsec_soak";

/// The handler timeout.
const HANDLER_TIMEOUT: Duration = Duration::from_millis(20);

/// The payload of panics that the handlers raise on purpose.
pub(crate) struct Planted;

#[derive(Deserialize)]
struct Payment {
    amount: u64,
}

pub(crate) struct Stack {
    pub(crate) router: Router,
    pub(crate) drain: Drain,
}

impl Stack {
    pub(crate) fn new(ledger: &Arc<Ledger>) -> Self {
        let store = MemoryStore::new().with_capacity(2 * EVENTS);
        let drain = Drain::new();
        let dedup = DedupLayer::new("soak", store)
            .with_handler_timeout(HANDLER_TIMEOUT)
            // Below the simulator's concurrency, so that the layer rejects some deliveries as overloaded.
            .with_max_in_flight(CONCURRENCY / 4)
            .with_drain(&drain);
        let webhook =
            StripeWebhookLayer::new(SigningSecret::new(SECRET).expect("the secret is valid"));
        let layers = ServiceBuilder::new().layer(webhook).layer(dedup);
        let (payment_ledger, fallback_ledger) = (Arc::clone(ledger), Arc::clone(ledger));
        let events = EventRouter::new()
            .on(
                EventType::PAYMENT_INTENT_SUCCEEDED,
                move |event: StripeEvent, payment: EventObject<Payment>| async move {
                    assert!(payment.0.amount > 0);
                    payment_ledger.handle(&event).await
                },
            )
            .fallback(
                move |event: StripeEvent| async move { fallback_ledger.handle(&event).await },
            );
        Self {
            router: Router::new().route("/webhook", post(events).route_layer(layers)),
            drain,
        }
    }
}

/// Records what the handlers did.
pub(crate) struct Ledger {
    /// Determines which attempts fail.
    rng: Mutex<Rng>,
    /// How many times each event of the batch took effect.
    booked: Mutex<HashMap<String, u32>>,
    events: AtomicU64,
    failures: AtomicU64,
    panics: AtomicU64,
    hangs: AtomicU64,
}

impl Ledger {
    pub(crate) fn new() -> Self {
        Self {
            rng: Mutex::new(Rng::with_seed(1)),
            booked: Mutex::default(),
            events: AtomicU64::new(0),
            failures: AtomicU64::new(0),
            panics: AtomicU64::new(0),
            hangs: AtomicU64::new(0),
        }
    }

    async fn handle(&self, event: &StripeEvent) -> StatusCode {
        // Await points at which a client can hang up.
        for _ in 0..self.random(4) {
            yield_now().await;
        }
        match self.random(100) {
            0..5 => {
                self.failures.fetch_add(1, Ordering::Relaxed);
                return StatusCode::INTERNAL_SERVER_ERROR;
            }
            5..8 => {
                self.panics.fetch_add(1, Ordering::Relaxed);
                panic_any(Planted);
            }
            8..10 => {
                self.hangs.fetch_add(1, Ordering::Relaxed);
                pending::<()>().await;
            }
            _ => {}
        }
        // Booking must be the last step: after it, the response is always 200.
        let mut booked = self.booked.lock().expect("nothing panics under the lock");
        *booked.entry(event.id().to_owned()).or_default() += 1;
        StatusCode::OK
    }

    fn random(&self, below: u8) -> u8 {
        let mut rng = self.rng.lock().expect("nothing panics under the lock");
        rng.u8(..below)
    }

    /// Ends a batch: clears the ledger, and returns the events that did not take effect exactly once.
    pub(crate) fn close(&self, ids: &[String]) -> Vec<String> {
        let mut booked = self.booked.lock().expect("nothing panics under the lock");
        let mut booked = mem::take(&mut *booked);
        let mut failures = Vec::new();
        for id in ids {
            match booked.remove(id) {
                Some(1) => drop(self.events.fetch_add(1, Ordering::Relaxed)),
                times => failures.push(format!("{id} took effect {} times", times.unwrap_or(0))),
            }
        }
        let others = booked.into_keys();
        failures.extend(others.map(|id| format!("{id} does not belong to the batch")));
        failures
    }

    fn handler_failures(&self) -> [(&'static str, u64); 3] {
        [
            ("failed", &self.failures),
            ("panicked", &self.panics),
            ("hung until the timeout", &self.hangs),
        ]
        .map(|(name, count)| (name, count.load(Ordering::Relaxed)))
    }

    pub(crate) fn print(&self) {
        println!("\n| attempts of handlers | |\n|---|---|");
        let events = self.events.load(Ordering::Relaxed);
        println!("| took effect, each event once | {events} |");
        for (name, count) in self.handler_failures() {
            println!("| {name} | {count} |");
        }
    }

    /// Returns the kinds of handler failures that never occurred.
    pub(crate) fn failures(&self) -> Vec<String> {
        let missing = self
            .handler_failures()
            .into_iter()
            .filter(|(_, count)| *count == 0);
        missing
            .map(|(name, _)| format!("no handler {name}"))
            .collect()
    }
}
