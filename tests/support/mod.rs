//! Signing as Stripe does, and bodies of events.

#![allow(dead_code, reason = "no test uses all of it")]

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

pub const SECRET: &str = "whsec_test_secret";

pub const PAYMENT_INTENT_SUCCEEDED: &str =
    include_str!("../fixtures/payment_intent.succeeded.json");
pub const INVOICE_PAID: &str = include_str!("../fixtures/invoice.paid.json");
pub const CUSTOMER_UPDATED: &str = include_str!("../fixtures/customer.updated.json");
pub const THIN: &str = include_str!("../fixtures/v1.payment_intent.succeeded.json");

/// Signs a body as Stripe does, at the current time.
pub fn sign(secret: &str, body: impl AsRef<[u8]>) -> String {
    sign_at(secret, body, unix_now())
}

/// Signs a body as Stripe does, at a time in Unix seconds.
pub fn sign_at(secret: &str, body: impl AsRef<[u8]>, at: u64) -> String {
    format!("t={at},v1={}", tag(secret, at, body.as_ref()))
}

/// Returns the hexadecimal HMAC for `v1`.
pub fn tag(secret: &str, at: u64, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{at}.").as_bytes());
    mac.update(body);
    let tag = mac.finalize().into_bytes();
    tag.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn unix_now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    now.as_secs()
}

/// Returns a small event of the given type, without whitespace.
pub fn event_of(event_type: &str) -> String {
    format!(
        r#"{{"id":"evt_1","object":"event","created":1700000000,"livemode":false,"data":{{"object":{{"id":"obj_1","amount":2000}}}},"type":"{event_type}"}}"#
    )
}

/// Returns the folder of bodies and signature cases that CI tests, or `None` if it is not configured.
pub fn wire_data() -> Option<PathBuf> {
    let Some(root) = env::var_os("STRIPE_WIRE_DATA").map(PathBuf::from) else {
        eprintln!("skipped: STRIPE_WIRE_DATA is not set");
        return None;
    };
    assert!(root.is_dir(), "STRIPE_WIRE_DATA is not a folder");
    Some(root)
}

/// Returns each JSON file below these folders of the wire data, with its path. Returns none without wire data.
pub fn wire_bodies(folders: &[&str]) -> Vec<(PathBuf, Vec<u8>)> {
    let Some(root) = wire_data() else {
        return Vec::new();
    };
    let mut folders: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    let mut bodies = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let body = fs::read(&path).unwrap();
                bodies.push((path, body));
            }
        }
    }
    assert!(!bodies.is_empty(), "no bodies below STRIPE_WIRE_DATA");
    bodies
}
