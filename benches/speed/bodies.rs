//! Bodies as Stripe sends them, of about these sizes.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};
use tower_stripe_webhook::testing::event;

/// What a handler reads of an object.
#[derive(Deserialize)]
#[expect(dead_code, reason = "only the reading is timed")]
pub(crate) struct SixFields {
    id: String,
    object: String,
    created: i64,
    livemode: bool,
    currency: Option<String>,
    customer: Option<String>,
}

/// About 0.5, 1.5, 5, 64 and 256 KiB and 1 MiB.
pub(crate) fn all() -> Vec<Bytes> {
    let mut bodies = vec![
        padded("price.created", 512),
        padded("customer.created", 1536),
    ];
    bodies.extend([5, 64, 256, 1024].map(|kib| invoice(kib * 1024)));
    bodies
}

/// An event of a type with so much metadata that it has about a size, in bytes.
fn padded(event_type: &str, size: usize) -> Bytes {
    let mut event = event(event_type);
    let mut number = 0;
    while event.payload().len() < size {
        number += 1;
        event = event.set(&format!("metadata.key_{number}"), "a value");
    }
    event.payload()
}

/// An invoice with so many lines that it has about a size, in bytes.
pub(crate) fn invoice(size: usize) -> Bytes {
    let of = |lines: usize| {
        let sample = event("invoice.paid").build();
        let object: Value = sample.object().expect("it is an object");
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
    let (one, two) = (of(1).len(), of(2).len());
    of((size - one) / (two - one) + 1)
}
