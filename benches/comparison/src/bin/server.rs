//! The axum servers for `benches/e2e/run.sh`. Usage: `server PORT layer|plain|by_hand`.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;
use tower_stripe_webhook::{StripeEvent, StripeWebhookLayer, Verifier};

async fn plain(body: Bytes) -> StatusCode {
    std::hint::black_box(body);
    StatusCode::OK
}

async fn layer(event: StripeEvent) -> StatusCode {
    std::hint::black_box(event);
    StatusCode::OK
}

async fn by_hand(headers: HeaderMap, body: Bytes) -> StatusCode {
    match read(&headers, &body) {
        Some(event) => {
            std::hint::black_box(event);
            StatusCode::OK
        }
        None => StatusCode::BAD_REQUEST,
    }
}

fn read(headers: &HeaderMap, body: &[u8]) -> Option<Value> {
    let header = headers.get("stripe-signature")?.to_str().ok()?;
    let (mut timestamp, mut signature) = (None, None);
    for item in header.split(',') {
        match item.split_once('=')? {
            ("t", value) => timestamp = Some(value),
            ("v1", value) => signature = Some(value),
            _ => {}
        }
    }
    let timestamp = timestamp?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    if now.abs_diff(timestamp.parse().ok()?) > 300 {
        return None;
    }
    let secret = std::env::var("STRIPE_WEBHOOK_SECRET").ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(timestamp.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.verify_slice(&hex::decode(signature?).ok()?).ok()?;
    serde_json::from_slice(body).ok()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let route = match arguments[2].as_str() {
        "plain" => post(plain),
        "by_hand" => post(by_hand),
        _ => {
            let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")
                .expect("STRIPE_WEBHOOK_SECRET is set and valid");
            post(layer).route_layer(StripeWebhookLayer::new(verifier))
        }
    };
    let app = Router::new().route("/webhook", route);
    let address = format!("127.0.0.1:{}", arguments[1]);
    let listener = tokio::net::TcpListener::bind(address)
        .await
        .expect("the port is free");
    axum::serve(listener, app).await.expect("the server runs");
}
