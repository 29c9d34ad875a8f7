//! Compares this crate with others on the same bytes in the same run, as multiples of a bare keyed HMAC.
//!
//! `cargo run --release --manifest-path benches/comparison/Cargo.toml -- [FILE…]`
//!
//! Pass files with bodies that Stripe sent. Without files, the bench uses a sample body.

#[path = "../../speed/bodies.rs"]
#[allow(dead_code, reason = "only the speed bench uses all of it")]
mod bodies;
#[path = "../../speed/harness.rs"]
#[allow(dead_code, reason = "only the speed bench uses all of it")]
mod harness;
mod objects;
#[path = "../../speed/objects.rs"]
#[allow(dead_code, reason = "only the speed bench uses all of it")]
mod rows;

use std::hint::black_box;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use harness::{Row, measure};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;
use tower_stripe_webhook::testing::sign;
use tower_stripe_webhook::{SigningSecret, StripeEvent, Verifier};
use webhook_verify::{Provider, Secret, VerifyOptions};

const SECRET: &str = "whsec_benchmark_0123456789abcdef";

fn main() {
    let rounds = 200;
    println!("median (10th percentile) of {rounds} rounds, as multiples of a bare keyed HMAC\n");
    println!(
        "| body | this crate: verify | webhook-verify: verify | this crate: event | this crate: six fields | by hand: six fields | async-stripe-webhook: typed event |"
    );
    println!("|---|---|---|---|---|---|---|");
    let files = std::env::args().skip(1);
    let mut bodies: Vec<_> = files
        .map(|file| Bytes::from(std::fs::read(file).expect("the file is readable")))
        .collect();
    if bodies.is_empty() {
        bodies.push(bodies::invoice(5 * 1024));
    }
    for body in bodies {
        let header = sign(SECRET, &body, SystemTime::now());
        let mut rows = event_rows(&body, &header);
        measure(&mut rows, rounds);
        let cells = rows[1..].iter().map(|row| {
            let (median, tenth) = row.ratio_to(&rows[0]);
            format!("{median:.2} ({tenth:.2})")
        });
        let cells: Vec<_> = cells.collect();
        println!("| {} B | {} |", body.len(), cells.join(" | "));
    }
    objects::print(rounds);
}

fn event_rows(body: &Bytes, header: &str) -> Vec<Row> {
    let verifier = || Verifier::new(SigningSecret::new(SECRET).expect("the secret is valid"));
    let text = String::from_utf8(body.to_vec()).expect("the body is UTF-8");
    let mut rows = Vec::new();
    let keyed =
        Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("HMAC accepts keys of any length");
    let signed = [b"1700000000.", &body[..]].concat();
    rows.push(Row::new("limit", move || {
        let mut mac = keyed.clone();
        mac.update(&signed);
        black_box(mac.finalize());
    }));
    let (ours, head, bytes) = (verifier(), header.to_owned(), body.clone());
    rows.push(Row::new("verify", move || {
        black_box(ours.verify(head.as_bytes(), &bytes)).expect("the signature is valid");
    }));
    let headers = vec![("Stripe-Signature".to_owned(), header.to_owned())];
    let (secret, bytes) = (Secret::new(SECRET), body.clone());
    rows.push(Row::new("webhook-verify", move || {
        let options = VerifyOptions::default();
        let verdict = webhook_verify::verify(Provider::Stripe, &headers, &bytes, &secret, options);
        black_box(verdict).expect("the signature is valid");
    }));
    let (ours, head, bytes) = (verifier(), header.to_owned(), body.clone());
    rows.push(Row::new("event", move || {
        let event = StripeEvent::verify(&ours, head.as_bytes(), bytes.clone());
        black_box(event).expect("the body is an event");
    }));
    let (ours, head, bytes) = (verifier(), header.to_owned(), body.clone());
    rows.push(Row::new("this crate", move || {
        let event = StripeEvent::verify(&ours, head.as_bytes(), bytes.clone());
        let event = event.expect("the body is an event");
        black_box(event.object::<bodies::SixFields>()).expect("the object has the fields");
    }));
    let (head, bytes) = (header.to_owned(), body.clone());
    rows.push(Row::new("by hand", move || {
        black_box(by_hand(&head, &bytes)).expect("the signature is valid");
    }));
    let head = header.to_owned();
    if stripe_webhook::Webhook::construct_event(&text, &head, SECRET).is_err() {
        return rows;
    }
    rows.push(Row::new("async-stripe-webhook", move || {
        let event = stripe_webhook::Webhook::construct_event(&text, &head, SECRET);
        black_box(event).expect("the body is an event");
    }));
    rows
}

type SixFields = (String, String, i64, bool, Option<String>, Option<String>);

/// A typical hand-written verification, following Stripe's documentation.
fn by_hand(header: &str, body: &[u8]) -> Option<SixFields> {
    let (mut timestamp, mut signatures) = (None, Vec::new());
    for item in header.split(',') {
        match item.split_once('=')? {
            ("t", value) => timestamp = Some(value),
            ("v1", value) => signatures.push(value),
            _ => {}
        }
    }
    let timestamp = timestamp?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    if now.abs_diff(timestamp.parse().ok()?) > 300 {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).ok()?;
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body);
    let is_signed = signatures.iter().any(|signature| {
        let tag = hex::decode(signature);
        tag.is_ok_and(|tag| mac.clone().verify_slice(&tag).is_ok())
    });
    if !is_signed {
        return None;
    }
    let event: Value = serde_json::from_slice(body).ok()?;
    let object = &event["data"]["object"];
    let text = |name: &str| Some(object[name].as_str()?.to_owned());
    Some((
        text("id")?,
        text("object")?,
        object["created"].as_i64()?,
        object["livemode"].as_bool()?,
        text("currency"),
        text("customer"),
    ))
}
