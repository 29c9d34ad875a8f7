//! Rows that read five fields of `data.object`, from an event that has been verified and read.

use std::hint::black_box;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::objects::{FieldError, Invoice, PaymentIntent};
use tower_stripe_webhook::testing::event;

use crate::bodies;
use crate::harness::Row;

/// The struct that a user without views writes.
#[derive(Deserialize)]
#[expect(dead_code, reason = "the bench only measures deserialization")]
struct IntentFields {
    id: String,
    amount: i64,
    currency: String,
    status: String,
    customer: Option<String>,
}

/// The struct that a user without views writes.
#[derive(Deserialize)]
#[expect(dead_code, reason = "the bench only measures deserialization")]
struct InvoiceFields {
    id: String,
    amount_paid: i64,
    currency: String,
    status: String,
    customer: Option<String>,
}

/// Returns a group of rows for each body. The first row of a group is the baseline for the others.
pub(crate) fn groups() -> Vec<(String, Vec<Row>)> {
    let intent = event("payment_intent.succeeded").payload();
    let mut groups = vec![(title("a payment intent", &intent), intent_rows(&intent))];
    for kib in [5, 64, 1024] {
        let invoice = bodies::invoice(kib * 1024);
        groups.push((title("an invoice", &invoice), invoice_rows(&invoice)));
    }
    groups
}

fn title(object: &str, body: &Bytes) -> String {
    format!("Five fields of {object}, {} B", body.len())
}

pub(crate) fn intent_rows(body: &Bytes) -> Vec<Row> {
    vec![
        row("serde struct", body, |event| {
            black_box(event.object::<IntentFields>()).expect("the object has the fields");
        }),
        row("view", body, |event| {
            read_intent(event).expect("the object has the fields");
        }),
        row("`serde_json::Value`", body, |event| {
            read_value(event, "amount").expect("the object has the fields");
        }),
    ]
}

pub(crate) fn invoice_rows(body: &Bytes) -> Vec<Row> {
    vec![
        row("serde struct", body, |event| {
            black_box(event.object::<InvoiceFields>()).expect("the object has the fields");
        }),
        row("view", body, |event| {
            read_invoice(event).expect("the object has the fields");
        }),
        row("`serde_json::Value`", body, |event| {
            read_value(event, "amount_paid").expect("the object has the fields");
        }),
    ]
}

pub(crate) fn row(name: &str, body: &Bytes, read: impl Fn(&StripeEvent) + 'static) -> Row {
    let event = StripeEvent::assume_verified(body.clone()).expect("the body is an event");
    Row::new(name, move || read(&event))
}

fn read_intent(event: &StripeEvent) -> Result<(), FieldError> {
    let intent: PaymentIntent = event.object().expect("the object is a payment intent");
    black_box((
        intent.id()?,
        intent.amount()?,
        intent.currency()?,
        intent.status()?,
        intent.customer_id()?,
    ));
    Ok(())
}

fn read_invoice(event: &StripeEvent) -> Result<(), FieldError> {
    let invoice: Invoice = event.object().expect("the object is an invoice");
    black_box((
        invoice.id()?,
        invoice.amount_paid()?,
        invoice.currency()?,
        invoice.status()?,
        invoice.customer_id()?,
    ));
    Ok(())
}

fn read_value(event: &StripeEvent, amount: &str) -> Option<()> {
    let object: Value = event.object().ok()?;
    black_box((
        object["id"].as_str()?,
        object[amount].as_i64()?,
        object["currency"].as_str()?,
        object["status"].as_str()?,
        object["customer"].as_str(),
    ));
    Some(())
}
