//! The layers under plain hyper over a real socket, without an axum `Router`.

#![cfg(feature = "axum")]

mod support;

use std::convert::Infallible;
use std::net::SocketAddr;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tower::{Layer, Service, ServiceBuilder, service_fn};
use tower_http::trace::TraceLayer;
use tower_stripe_webhook::claims::{Grant, MemoryStore};
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, SigningSecret, StripeEvent, StripeWebhookLayer,
};

use support::{PAYMENT_INTENT_SUCCEEDED, SECRET, sign};

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

/// Serves on a free loopback port until the test ends.
async fn serve<S, ResBody>(service: S) -> SocketAddr
where
    S: Service<Request<Incoming>, Response = Response<ResBody>, Error = Infallible>,
    S: Clone + Send + 'static,
    S::Future: Send,
    ResBody: Body<Data = Bytes> + Send + 'static,
    ResBody::Error: std::error::Error + Send + Sync,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let builder = auto::Builder::new(TokioExecutor::new());
                let _ = builder
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    address
}

/// Sends a delivery with Stripe's headers, and returns the status and body of the response.
async fn deliver(to: SocketAddr, secret: &str) -> (StatusCode, String) {
    let stream = TcpStream::connect(to).await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .unwrap();
    tokio::spawn(connection);
    let request = Request::post("/")
        .header("host", "localhost")
        .header(
            "user-agent",
            "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        )
        .header("content-type", "application/json; charset=utf-8")
        .header("accept", "*/*; q=0.5, application/xml")
        .header("accept-encoding", "gzip")
        .header("stripe-signature", sign(secret, PAYMENT_INTENT_SUCCEEDED))
        .body(Full::new(Bytes::from(PAYMENT_INTENT_SUCCEEDED)))
        .unwrap();
    let response = sender.send_request(request).await.unwrap();
    let status = response.status();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.into()).unwrap())
}

#[tokio::test]
async fn a_service_fn_behind_the_layer_receives_only_verified_events() {
    async fn handle(request: Request<EventBody>) -> Result<Response<Full<Bytes>>, Infallible> {
        let event = request.extensions().get::<StripeEvent>().unwrap();
        Ok(Response::new(Full::from(event.id().to_owned())))
    }

    let address = serve(layer().layer(service_fn(handle))).await;
    assert_eq!(
        deliver(address, SECRET).await,
        (StatusCode::OK, "evt_3TestPaymentIntentPaid01".into()),
    );
    let (status, body) = deliver(address, "whsec_another").await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(body.starts_with("no signature matches the body"), "{body}");
}

#[tokio::test]
async fn an_event_router_behind_the_layer_handles_only_verified_events() {
    #[derive(serde::Deserialize)]
    struct PaymentIntent {
        amount: i64,
    }
    let paid =
        async |EventObject(intent): EventObject<PaymentIntent>| format!("{} paid", intent.amount);
    let events = EventRouter::new().on(EventType::PAYMENT_INTENT_SUCCEEDED, paid);
    let service = ServiceBuilder::new()
        .layer(TraceLayer::new_for_http())
        .layer(layer())
        .service(events);

    let address = serve(service).await;
    assert_eq!(
        deliver(address, SECRET).await,
        (StatusCode::OK, "4200 paid".into())
    );
    assert_eq!(
        deliver(address, "whsec_another").await.0,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn a_duplicate_over_plain_hyper_is_not_handled_again() {
    let handle = async |request: Request<EventBody>| {
        let grant: &Grant = request.extensions().get().unwrap();
        Ok::<_, Infallible>(Response::new(format!("attempt {}", grant.attempt())))
    };
    let service = ServiceBuilder::new()
        .layer(layer())
        .layer(DedupLayer::new("test", MemoryStore::new()))
        .service_fn(handle);

    let address = serve(service).await;
    let first = deliver(address, SECRET).await;
    assert_eq!(first, (StatusCode::OK, "attempt 1".into()));
    let duplicate = deliver(address, SECRET).await;
    assert_eq!(
        duplicate,
        (StatusCode::OK, "event already completed".into())
    );
}
