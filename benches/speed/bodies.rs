//! Sample event bodies of different sizes.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};
use tower_stripe_webhook::testing::event;

/// The fields that a handler reads from an object.
#[derive(Deserialize)]
#[expect(dead_code, reason = "the bench only measures deserialization")]
pub(crate) struct SixFields {
    id: String,
    object: String,
    created: i64,
    livemode: bool,
    currency: Option<String>,
    customer: Option<String>,
}

/// Returns bodies of about 0.5, 1.5, 5, 64 and 256 KiB and 1 MiB.
pub(crate) fn all() -> Vec<Bytes> {
    let mut bodies = vec![
        padded("billing.meter.created", 512),
        padded("customer.created", 1536),
    ];
    bodies.extend([5, 64, 256, 1024].map(|kib| invoice(kib * 1024)));
    bodies
}

/// Returns an event padded with metadata to about `size` bytes.
pub(crate) fn padded(event_type: &str, size: usize) -> Bytes {
    let mut event = event(event_type);
    let mut number = 0;
    while event.payload().len() < size {
        number += 1;
        event = event.set(&format!("metadata.key_{number}"), "a value");
    }
    event.payload()
}

/// Returns an invoice event with enough lines for a body of about `size` bytes.
pub(crate) fn invoice(size: usize) -> Bytes {
    let with_lines = |lines: usize| {
        let sample = event("invoice.paid").build();
        let object: Value = sample.object().expect("the sample has an object");
        let line = object["lines"]["data"][0].clone();
        let lines: Vec<_> = (0..lines)
            .map(|number| {
                let mut line = line.clone();
                line["id"] = json!(format!("il_1Line{number:020}"));
                line
            })
            .collect();
        event("invoice.paid").set("lines.data", lines).payload()
    };
    let (one, two) = (with_lines(1).len(), with_lines(2).len());
    with_lines((size - one) / (two - one) + 1)
}
