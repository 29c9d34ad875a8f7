//! The servers. Each runs on one thread.

use std::hint::black_box;

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::{MethodRouter, post};
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::net::TcpListener;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::{SigningSecret, StripeEvent, StripeWebhookLayer};

pub const SECRET: &str = "whsec_bench_0123456789abcdef";

/// The first is the baseline for the others.
pub const NAMES: [&str; 4] = ["hmac", "plain", "layer", "dedup"];

#[tokio::main(flavor = "current_thread")]
pub async fn run(port: &str, server: &str) {
    let app = Router::new().route("/webhook", route(server));
    let listener = TcpListener::bind(format!("127.0.0.1:{port}"))
        .await
        .expect("the port is free");
    let address = listener.local_addr().expect("the socket is bound");
    println!("{}", address.port());
    axum::serve(listener, app).await.expect("the server runs");
}

fn route(server: &str) -> MethodRouter {
    match server {
        "hmac" => {
            let key = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes());
            post(hmac).with_state(key.expect("any length is a key"))
        }
        "plain" => post(async |body: Bytes| {
            black_box(body);
        }),
        "layer" => post(handler).route_layer(layer()),
        "dedup" => {
            let dedup = DedupLayer::new("bench", MemoryStore::new());
            post(handler).route_layer(dedup).route_layer(layer())
        }
        other => panic!("unknown server {other}: use one of {NAMES:?}"),
    }
}

fn layer() -> StripeWebhookLayer {
    let secret = SigningSecret::new(SECRET).expect("it is a secret");
    StripeWebhookLayer::new(secret)
}

async fn handler(event: StripeEvent) {
    black_box(event);
}

/// Plain axum and one HMAC: no check of the time, no comparison, no event.
async fn hmac(State(mut mac): State<Hmac<Sha256>>, headers: HeaderMap, body: Bytes) {
    let header = headers["stripe-signature"].as_bytes();
    let end = header.iter().position(|byte| *byte == b',');
    mac.update(&header[2..end.expect("the header has signatures")]);
    mac.update(b".");
    mac.update(&body);
    black_box(mac.finalize());
    black_box(body);
}
