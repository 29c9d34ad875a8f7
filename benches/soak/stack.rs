//! The service under test: its handlers book each event, and sometimes fail to.

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

pub(crate) const SECRET: &str = "whsec_of_the_soak";

/// How long a handler may take.
const TIME_LIMIT: Duration = Duration::from_millis(20);

/// What a planted panic carries.
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
        let dedup = DedupLayer::new("soak", store)
            .with_handler_timeout(TIME_LIMIT)
            // Some are refused because there are too many.
            .with_max_in_flight(CONCURRENCY / 4);
        let drain = dedup.drain();
        let webhook = StripeWebhookLayer::new(SigningSecret::new(SECRET).expect("it is a secret"));
        let layers = ServiceBuilder::new().layer(webhook).layer(dedup);
        let (of_payments, of_others) = (Arc::clone(ledger), Arc::clone(ledger));
        let events = EventRouter::new()
            .on(
                EventType::PAYMENT_INTENT_SUCCEEDED,
                move |event: StripeEvent, payment: EventObject<Payment>| async move {
                    assert!(payment.0.amount > 0);
                    of_payments.handle(&event).await
                },
            )
            .fallback(move |event: StripeEvent| async move { of_others.handle(&event).await });
        Self {
            router: Router::new().route("/webhook", post(events).route_layer(layers)),
            drain,
        }
    }
}

/// What the handlers did.
pub(crate) struct Ledger {
    /// What the trouble follows from.
    rng: Mutex<Rng>,
    /// How often each event of the batch took effect.
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
        // The places where a client hangs up.
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
        // The last step: what is booked is answered with 200.
        let mut booked = self.booked.lock().expect("nothing panics under the lock");
        *booked.entry(event.id().to_owned()).or_default() += 1;
        StatusCode::OK
    }

    fn random(&self, below: u8) -> u8 {
        let mut rng = self.rng.lock().expect("nothing panics under the lock");
        rng.u8(..below)
    }

    /// Ends a batch: returns what did not take effect once, and forgets the batch.
    pub(crate) fn close(&self, ids: &[String]) -> Vec<String> {
        let mut booked = self.booked.lock().expect("nothing panics under the lock");
        let mut booked = mem::take(&mut *booked);
        let mut faults = Vec::new();
        for id in ids {
            match booked.remove(id) {
                Some(1) => drop(self.events.fetch_add(1, Ordering::Relaxed)),
                times => faults.push(format!("{id} took effect {} times", times.unwrap_or(0))),
            }
        }
        let others = booked.into_keys();
        faults.extend(others.map(|id| format!("{id} is of no event of the batch")));
        faults
    }

    fn troubles(&self) -> [(&'static str, u64); 3] {
        [
            ("failed", &self.failures),
            ("panicked", &self.panics),
            ("hung until the time limit", &self.hangs),
        ]
        .map(|(name, count)| (name, count.load(Ordering::Relaxed)))
    }

    pub(crate) fn print(&self) {
        println!("\n| attempts of handlers | |\n|---|---|");
        let events = self.events.load(Ordering::Relaxed);
        println!("| took effect, each event once | {events} |");
        for (name, count) in self.troubles() {
            println!("| {name} | {count} |");
        }
    }

    /// Returns what did not happen.
    pub(crate) fn faults(&self) -> Vec<String> {
        let never = self.troubles().into_iter().filter(|(_, count)| *count == 0);
        never
            .map(|(name, _)| format!("no handler {name}"))
            .collect()
    }
}
