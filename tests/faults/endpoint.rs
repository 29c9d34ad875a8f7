//! An endpoint on a socket, and a Stripe that delivers to it.

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

pub const SECRET: &str = "whsec_of_the_fault_tests";

/// A layer that waits for nothing long.
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

/// A server in this process, for as long as the test's runtime lives.
pub struct Endpoint {
    pub address: SocketAddr,
    pub drain: Drain,
}

/// Serves what has its layers already.
pub async fn serve(handler: MethodRouter, drain: Drain) -> Endpoint {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = Router::new().route("/webhook", handler);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Endpoint { address, drain }
}

impl Endpoint {
    pub async fn serve(dedup: DedupLayer, handler: MethodRouter) -> Self {
        let drain = dedup.drain();
        serve(layered(dedup, handler), drain).await
    }

    pub async fn deliver(&self, event: &EventBuilder) -> Answer {
        deliver(self.address, event).await.expect("an answer")
    }

    /// Delivers, and hangs up after a while.
    pub async fn deliver_and_hang_up(&self, event: &EventBuilder, after: impl Future) {
        let delivery = deliver(self.address, event);
        let mut delivery = std::pin::pin!(delivery);
        let mut after = std::pin::pin!(after);
        std::future::poll_fn(|cx| {
            assert!(delivery.as_mut().poll(cx).is_pending(), "it was answered");
            after.as_mut().poll(cx).map(drop)
        })
        .await;
    }

    /// Waits until no handler runs and all is marked.
    pub async fn idle(&self) {
        let drain = &self.drain;
        until(async || drain.in_flight() == 0).await;
    }
}

/// What Stripe sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub retry_after: Option<String>,
    pub text: String,
}

/// A Stripe with connections of its own, which it keeps.
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

    /// Delivers once; there is no answer if the connection breaks.
    pub async fn deliver(&self, payload: impl Into<Bytes>) -> Option<Answer> {
        let payload = payload.into();
        let request = signed_request(&self.url, SECRET, payload.clone());
        let request = request.map(|_| Full::new(payload));
        let response = self.client.request(request).await.ok()?;
        let status = response.status().as_u16();
        let retry_after = response.headers().get(RETRY_AFTER);
        let retry_after = retry_after.map(|value| value.to_str().unwrap().to_owned());
        let body = response.into_body().collect().await.ok()?.to_bytes();
        Some(Answer {
            status,
            retry_after,
            text: String::from_utf8(body.to_vec()).unwrap(),
        })
    }
}

/// Delivers once, over a connection of its own; there is no answer if it breaks.
pub async fn deliver(to: SocketAddr, event: &EventBuilder) -> Option<Answer> {
    Sender::new(to).deliver(event.clone()).await
}

/// The event that the tests deliver.
pub fn payment() -> EventBuilder {
    event("payment_intent.succeeded").set("amount", 2_000)
}
