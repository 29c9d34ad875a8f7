//! Known bugs of other webhook receivers. Each test shows that this crate does not have one of them.

#![cfg(feature = "axum")]

mod support;

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use allocation_counter::measure;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Request};
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;
use tower::{Layer, Service, ServiceExt, service_fn};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{EventObject, SigningSecret, StripeEvent, StripeWebhookLayer};

use support::{PAYMENT_INTENT_SUCCEEDED, SECRET, sign, tag, unix_now};

const BODY: &str = PAYMENT_INTENT_SUCCEEDED;

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

fn app() -> Router {
    let handler = async |event: StripeEvent| event.id().to_owned();
    Router::new().route("/webhook", post(handler).layer(layer()))
}

fn request<B>(header: &str, body: B) -> Request<B> {
    let header = HeaderValue::from_bytes(header.as_bytes()).unwrap();
    let request = Request::post("/webhook").header("stripe-signature", header);
    request.body(body).unwrap()
}

fn genuine() -> Request<Full<Bytes>> {
    request(&sign(SECRET, BODY), Full::from(BODY))
}

async fn status<B>(app: Router, request: Request<B>) -> u16
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: std::error::Error + Send + Sync,
{
    let request = request.map(axum::body::Body::new);
    app.oneshot(request).await.unwrap().status().as_u16()
}

#[tokio::test]
async fn the_error_type_satisfies_axums_router_layer() {
    let handler = async |event: StripeEvent| event.id().to_owned();
    let app = Router::new()
        .route("/webhook", post(handler))
        .layer(layer());
    assert_eq!(status(app, genuine()).await, 200);
}

/// A service that panics if it, or a clone of it, is called without being polled to readiness.
struct OnceReady {
    is_ready: bool,
}

impl Clone for OnceReady {
    fn clone(&self) -> Self {
        Self { is_ready: false }
    }
}

impl Service<Request<EventBody>> for OnceReady {
    type Response = http::Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.is_ready = true;
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<EventBody>) -> Self::Future {
        assert!(self.is_ready, "a service was called that was never ready");
        self.is_ready = false;
        std::future::ready(Ok(http::Response::default()))
    }
}

#[tokio::test]
async fn only_a_ready_service_is_called_never_its_clone() {
    let dedup = DedupLayer::new("test", MemoryStore::new());
    let mut plain = layer().layer(OnceReady { is_ready: false });
    let mut deduplicated = layer().layer(dedup.layer(OnceReady { is_ready: false }));
    for _ in 0..2 {
        let service = ServiceExt::<Request<Full<Bytes>>>::ready(&mut plain).await;
        let response = service.unwrap().call(genuine()).await.unwrap();
        assert_eq!(response.status(), 200);
        let service = ServiceExt::<Request<Full<Bytes>>>::ready(&mut deduplicated).await;
        let response = service.unwrap().call(genuine()).await.unwrap();
        assert_eq!(response.status(), 200);
    }
}

/// A body that announces 1 MiB, sends two bytes, and then fails or ends.
struct ShortBody {
    polls: u32,
    fails: bool,
}

impl Body for ShortBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.polls += 1;
        assert!(self.polls < 10, "polled again after its end");
        Poll::Ready(match self.polls {
            1 | 2 => Some(Ok(Frame::data(Bytes::from_static(b"{")))),
            _ if self.fails => Some(Err(std::io::ErrorKind::ConnectionReset.into())),
            _ => None,
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(1024 * 1024)
    }
}

#[test]
fn content_length_does_not_determine_the_memory_allocated() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let mut request = request(
        &sign(SECRET, "{{"),
        ShortBody {
            polls: 0,
            fails: false,
        },
    );
    let length = HeaderValue::from(1024 * 1024);
    request.headers_mut().insert(CONTENT_LENGTH, length);
    let app = app();
    let info = measure(|| assert_eq!(runtime.block_on(status(app, request)), 400));
    assert!(info.bytes_max < 100 * 1024, "{} bytes", info.bytes_max);
}

#[tokio::test]
async fn a_failed_body_is_not_polled_again() {
    let body = ShortBody {
        polls: 0,
        fails: true,
    };
    assert_eq!(status(app(), request(&sign(SECRET, "{{"), body)).await, 400);
}

/// A chunked body that never ends.
struct Endless;

impl Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b' '; 4096])))))
    }
}

#[tokio::test]
async fn a_chunked_body_is_read_only_up_to_the_limit() {
    assert_eq!(
        status(app(), request(&sign(SECRET, ""), Endless)).await,
        413
    );
}

#[tokio::test]
async fn the_body_limit_applies_without_axums_limit() {
    let large = " ".repeat(StripeWebhookLayer::DEFAULT_BODY_LIMIT + 1);
    let app = app().layer(DefaultBodyLimit::disable());
    let request = request(&sign(SECRET, &large), Full::from(large));
    assert_eq!(status(app, request).await, 413);
}

#[tokio::test]
async fn a_non_ascii_signature_header_is_400_and_does_not_panic() {
    for header in ["t=1,v1=ü", "ü", "t=١,v1=00", "\u{feff}t=1"] {
        let request = request(header, Full::from(BODY));
        assert_eq!(status(app(), request).await, 400, "{header}");
    }
}

#[tokio::test]
async fn a_malformed_v1_does_not_invalidate_the_others() {
    let now = unix_now();
    let tag = tag(SECRET, now, BODY.as_bytes());
    for others in ["v1=,", "v1=zz,", "v1=00,", "v1=ü,"] {
        let before = format!("t={now},{others}v1={tag}");
        let behind = format!("t={now},v1={tag},{}", others.trim_end_matches(','));
        for header in [before, behind] {
            let request = request(&header, Full::from(BODY));
            assert_eq!(status(app(), request).await, 200, "{header}");
        }
    }
}

#[tokio::test]
async fn a_missing_signature_header_is_rejected() {
    let request = Request::post("/webhook").body(Full::from(BODY)).unwrap();
    assert_eq!(status(app(), request).await, 400);
}

#[tokio::test]
async fn internal_faults_are_5xx() {
    let no_verifier = StripeWebhookLayer::from_extensions();
    let handler = post(async || ()).layer(no_verifier);
    let app = Router::new().route("/webhook", handler);
    assert_eq!(status(app, genuine()).await, 500);

    // Without the layer, the request has no event.
    let app = Router::new().route("/webhook", post(async |_: StripeEvent| ()));
    assert_eq!(status(app, genuine()).await, 500);

    let drain = Drain::new();
    let dedup = DedupLayer::new("test", MemoryStore::new()).with_drain(&drain);
    drain.shutdown().await;
    let handler = post(async || ()).route_layer(dedup).route_layer(layer());
    let app = Router::new().route("/webhook", handler);
    assert_eq!(status(app, genuine()).await, 503);

    let dedup = DedupLayer::new("test", MemoryStore::new());
    let panics = async || -> () { panic!("test panic") };
    let handler = post(panics).route_layer(dedup).route_layer(layer());
    let app = Router::new().route("/webhook", handler);
    assert_eq!(status(app, genuine()).await, 500);
}

#[tokio::test]
async fn a_changed_object_field_does_not_lose_the_event() {
    #[derive(serde::Deserialize)]
    struct MismatchedObject {
        #[allow(dead_code, reason = "never constructed: the types do not match")]
        amount: String,
    }
    // Reading the event does not depend on its object.
    assert_eq!(status(app(), genuine()).await, 200);
    // If the handler's type does not fit, Stripe retries, so no event is lost once the type is fixed.
    let handler = async |_: EventObject<MismatchedObject>| ();
    let app = Router::new().route("/webhook", post(handler).layer(layer()));
    assert_eq!(status(app, genuine()).await, 500);
    let inner = service_fn(async |request: Request<EventBody>| {
        let event: &StripeEvent = request.extensions().get().unwrap();
        assert_eq!(event.event_type(), "payment_intent.succeeded");
        Ok::<_, Infallible>(http::Response::new(Full::<Bytes>::default()))
    });
    let response = layer().layer(inner).oneshot(genuine()).await.unwrap();
    assert_eq!(response.status(), 200);
}
