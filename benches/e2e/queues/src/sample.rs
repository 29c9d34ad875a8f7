//! The events of all measurements.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::testing::{EventBuilder, event};

/// An invoice of 3 KB, as Stripe sends it.
pub(crate) fn invoice() -> EventBuilder {
    event("invoice.paid")
}

/// An invoice whose payload has this many bytes.
pub(crate) fn padded(bytes: usize) -> EventBuilder {
    let with = |padding: usize| {
        let invoice =
            json!({ "id": "in_1", "object": "invoice", "description": "x".repeat(padding) });
        event("invoice.paid").object(invoice)
    };
    with(bytes - with(0).payload().len())
}

/// Creates events with distinct ids, which start with the time as Stripe's do.
pub(crate) fn new_events(builder: &EventBuilder, count: usize) -> Vec<StripeEvent> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.expect("the clock is past 1970").as_micros();
    (0..count)
        .map(|_| {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let payload = builder
                .clone()
                .id(format!("evt_{now:x}{number:08x}"))
                .payload();
            // As a verifier would have left it.
            StripeEvent::assume_verified(payload).expect("the sample is an event")
        })
        .collect()
}

/// As `f64`, for rates.
pub(crate) fn to_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("counts are small"))
}

pub(crate) fn median(values: &[f64]) -> f64 {
    percentile(values, 50)
}

pub(crate) fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut values = values.to_vec();
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() * percent / 100]
}
