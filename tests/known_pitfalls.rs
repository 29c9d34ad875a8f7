//! What other receivers get wrong: each failure is the name of a test that shows that it is not ours.

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
use tower_stripe_webhook::dedup::DedupLayer;
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
async fn an_error_type_that_axums_router_layer_refuses() {
    let handler = async |event: StripeEvent| event.id().to_owned();
    let app = Router::new()
        .route("/webhook", post(handler))
        .layer(layer());
    assert_eq!(status(app, genuine()).await, 200);
}

/// A service that must be made ready before it is called, as its clones must be too.
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
        assert!(self.is_ready, "a clone that was never ready is called");
        self.is_ready = false;
        std::future::ready(Ok(http::Response::default()))
    }
}

#[tokio::test]
async fn a_clone_is_called_that_was_never_ready() {
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

/// Announces a mebibyte, sends a byte, and fails or ends.
struct Boaster {
    polls: u32,
    fails: bool,
}

impl Body for Boaster {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.polls += 1;
        assert!(self.polls < 10, "it is polled on and on");
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
fn content_length_is_trusted_with_memory() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let mut request = request(
        &sign(SECRET, "{{"),
        Boaster {
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
async fn a_body_that_fails_is_polled_without_end() {
    let body = Boaster {
        polls: 0,
        fails: true,
    };
    assert_eq!(status(app(), request(&sign(SECRET, "{{"), body)).await, 400);
}

/// A chunked body without end.
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
async fn a_chunked_body_without_end_is_read_without_end() {
    assert_eq!(
        status(app(), request(&sign(SECRET, ""), Endless)).await,
        413
    );
}

#[tokio::test]
async fn the_only_limit_is_axums_which_does_not_apply_to_layers() {
    let large = " ".repeat(StripeWebhookLayer::DEFAULT_BODY_LIMIT + 1);
    let app = app().layer(DefaultBodyLimit::disable());
    let request = request(&sign(SECRET, &large), Full::from(large));
    assert_eq!(status(app, request).await, 413);
}

#[tokio::test]
async fn a_header_that_is_not_ascii_panics_before_anyone_is_authenticated() {
    for header in ["t=1,v1=ü", "ü", "t=١,v1=00", "\u{feff}t=1"] {
        let request = request(header, Full::from(BODY));
        assert_eq!(status(app(), request).await, 400, "{header}");
    }
}

#[tokio::test]
async fn one_malformed_v1_spoils_its_neighbors() {
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
async fn a_missing_header_means_that_nothing_is_checked() {
    let request = Request::post("/webhook").body(Full::from(BODY)).unwrap();
    assert_eq!(status(app(), request).await, 400);
}

#[tokio::test]
async fn an_internal_fault_is_200() {
    let no_verifier = StripeWebhookLayer::from_extensions();
    let handler = post(async || ()).layer(no_verifier);
    let app = Router::new().route("/webhook", handler);
    assert_eq!(status(app, genuine()).await, 500);

    // No layer, so that there is no event.
    let app = Router::new().route("/webhook", post(async |_: StripeEvent| ()));
    assert_eq!(status(app, genuine()).await, 500);

    let dedup = DedupLayer::new("test", MemoryStore::new());
    dedup.drain().close();
    let handler = post(async || ()).route_layer(dedup).route_layer(layer());
    let app = Router::new().route("/webhook", handler);
    assert_eq!(status(app, genuine()).await, 503);

    let dedup = DedupLayer::new("test", MemoryStore::new());
    let panics = async || -> () { panic!("as it is meant to") };
    let handler = post(panics).route_layer(dedup).route_layer(layer());
    let app = Router::new().route("/webhook", handler);
    assert_eq!(status(app, genuine()).await, 500);
}

#[tokio::test]
async fn a_changed_field_of_the_object_loses_the_whole_event() {
    #[derive(serde::Deserialize)]
    struct OfAnotherVersion {
        #[allow(dead_code, reason = "it does not fit")]
        amount: String,
    }
    // The event reads, whatever its object is like.
    assert_eq!(status(app(), genuine()).await, 200);
    // For a handler whose type does not fit, Stripe tries again: nothing is lost once it is mended.
    let handler = async |_: EventObject<OfAnotherVersion>| ();
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
