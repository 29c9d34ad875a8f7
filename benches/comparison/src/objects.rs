//! Reads five fields of `data.object`: with views, a serde struct, `serde_json::Value` and async-stripe's types.

use std::hint::black_box;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use tower_stripe_webhook::testing::event;

use crate::bodies;
use crate::harness::{Row, measure};
use crate::rows;

/// Prints a table. Cells are multiples of the serde struct.
pub(crate) fn print(rounds: usize) {
    println!("\n| object | serde struct | view | `serde_json::Value` | async-stripe |");
    println!("|---|---|---|---|---|");
    let intent = event("payment_intent.succeeded").payload();
    let mut rows = rows::intent_rows(&intent);
    rows.push(async_stripe::<stripe_shared::PaymentIntent>(&intent));
    print_row("payment intent", &intent, rows, rounds);
    for kib in [5, 64] {
        let invoice = bodies::invoice(kib * 1024);
        let mut rows = rows::invoice_rows(&invoice);
        rows.push(async_stripe::<stripe_shared::Invoice>(&invoice));
        print_row("invoice", &invoice, rows, rounds);
    }
}

fn async_stripe<T: DeserializeOwned>(body: &Bytes) -> Row {
    rows::row("async-stripe", body, |event| {
        black_box(event.object::<T>()).expect("the object fits the type");
    })
}

fn print_row(object: &str, body: &Bytes, mut rows: Vec<Row>, rounds: usize) {
    measure(&mut rows, rounds);
    let cells = rows.iter().map(|row| {
        let (median, tenth) = row.ratio_to(&rows[0]);
        format!("{median:.2} ({tenth:.2})")
    });
    let cells: Vec<_> = cells.collect();
    println!("| {object}, {} B | {} |", body.len(), cells.join(" | "));
}
