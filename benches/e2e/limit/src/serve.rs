//! The servers.

use std::collections::HashMap;
use std::future::pending;
use std::hint::black_box;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, post};
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::{SigningSecret, StripeEvent, StripeWebhookLayer, Verifier};

pub const TENANTS: usize = 10_000;

pub const SECRET: &str = "whsec_bench_0123456789abcdef";

/// The first is the baseline for the others.
pub const NAMES: [&str; 4] = ["hmac", "plain", "layer", "dedup"];

pub fn run(port: &str, server: &str, threads: &str) {
    let mut runtime = match threads {
        "1" => Builder::new_current_thread(),
        _ => Builder::new_multi_thread(),
    };
    let threads = threads.parse().expect("the number of threads is a number");
    let runtime = runtime.worker_threads(threads).enable_all().build();
    runtime
        .expect("the runtime starts")
        .block_on(serve(port, server));
}

async fn serve(port: &str, server: &str) {
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
        "plain waits" => post(async |body: Bytes| {
            black_box(body);
            pending::<()>().await;
        }),
        "layer waits" => post(async |event: StripeEvent| {
            black_box(event);
            pending::<()>().await;
        })
        .route_layer(layer()),
        "tenants" => {
            let choose = from_fn_with_state(tenants(), choose_verifier);
            post(handler)
                .route_layer(StripeWebhookLayer::from_extensions())
                .route_layer(choose)
        }
        other => panic!("unknown server {other}"),
    }
}

fn layer() -> StripeWebhookLayer {
    let secret = SigningSecret::new(SECRET).expect("it is a secret");
    StripeWebhookLayer::new(secret)
}

/// A verifier for each of [`TENANTS`], by the query of the request.
fn tenants() -> Arc<HashMap<String, Verifier>> {
    let verifier = |number: usize| {
        let verifier = Verifier::new(SigningSecret::new(SECRET).expect("it is a secret"));
        let name = number.to_string();
        (name.clone(), verifier.with_tenant(name))
    };
    Arc::new((0..TENANTS).map(verifier).collect())
}

async fn choose_verifier(
    State(verifiers): State<Arc<HashMap<String, Verifier>>>,
    mut request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    let tenant = request.uri().query();
    let verifier = tenant.and_then(|tenant| verifiers.get(tenant)).cloned();
    request
        .extensions_mut()
        .insert(verifier.ok_or(StatusCode::NOT_FOUND)?);
    Ok(next.run(request).await)
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
