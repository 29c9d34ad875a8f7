//! An endpoint on a socket, and a client that delivers to it like Stripe.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::MethodRouter;
use bytes::Bytes;
use http::header::RETRY_AFTER;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::ClaimStore;
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

use crate::wait::until;

pub const SECRET: &str = "whsec_fault_tests";

/// A layer with a short lease and a short store timeout.
pub fn dedup(store: Arc<dyn ClaimStore>) -> DedupLayer {
    DedupLayer::new("faults", store)
        .with_lease(Duration::from_secs(2))
        .with_store_timeout(Duration::from_millis(500))
}

pub fn layered(dedup: DedupLayer, handler: MethodRouter) -> MethodRouter {
    let secret = SigningSecret::new(SECRET).unwrap();
    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(secret))
        .layer(dedup);
    handler.route_layer(layers)
}

/// A server in this process. It runs until the test's runtime shuts down.
pub struct Endpoint {
    pub address: SocketAddr,
    pub drain: Drain,
}

/// Serves a handler that already has its layers.
pub async fn serve(handler: MethodRouter, drain: Drain) -> Endpoint {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = Router::new().route("/webhook", handler);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Endpoint { address, drain }
}

impl Endpoint {
    pub async fn serve(dedup: DedupLayer, handler: MethodRouter) -> Self {
        let drain = Drain::new();
        serve(layered(dedup.with_drain(&drain), handler), drain).await
    }

    pub async fn deliver(&self, event: &EventBuilder) -> Response {
        deliver(self.address, event).await.expect("a response")
    }

    /// Delivers an event and hangs up when `after` completes.
    pub async fn deliver_and_hang_up(&self, event: &EventBuilder, after: impl Future) {
        let delivery = deliver(self.address, event);
        let mut delivery = std::pin::pin!(delivery);
        let mut after = std::pin::pin!(after);
        std::future::poll_fn(|cx| {
            assert!(
                delivery.as_mut().poll(cx).is_pending(),
                "a response arrived before the client hung up"
            );
            after.as_mut().poll(cx).map(drop)
        })
        .await;
    }

    /// Waits until no handler is running and all outcomes are recorded.
    pub async fn idle(&self) {
        let drain = &self.drain;
        until(async || drain.in_flight() == 0).await;
    }
}

/// The response that Stripe sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub retry_after: Option<String>,
    pub text: String,
}

/// Delivers events over its own keep-alive connections.
pub struct Sender {
    client: Client<HttpConnector, Full<Bytes>>,
    url: String,
}

impl Sender {
    pub fn new(to: SocketAddr) -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            url: format!("http://{to}/webhook"),
        }
    }

    /// Delivers once. Returns `None` if the connection breaks.
    pub async fn deliver(&self, payload: impl Into<Bytes>) -> Option<Response> {
        let payload = payload.into();
        let request = signed_request(&self.url, SECRET, payload.clone());
        let request = request.map(|_| Full::new(payload));
        let response = self.client.request(request).await.ok()?;
        let status = response.status().as_u16();
        let retry_after = response.headers().get(RETRY_AFTER);
        let retry_after = retry_after.map(|value| value.to_str().unwrap().to_owned());
        let body = response.into_body().collect().await.ok()?.to_bytes();
        Some(Response {
            status,
            retry_after,
            text: String::from_utf8(body.to_vec()).unwrap(),
        })
    }
}

/// Delivers once over a new connection. Returns `None` if the connection breaks.
pub async fn deliver(to: SocketAddr, event: &EventBuilder) -> Option<Response> {
    Sender::new(to).deliver(event.clone()).await
}

/// The event that the tests deliver.
pub fn payment() -> EventBuilder {
    event("payment_intent.succeeded").set("amount", 2_000)
}
