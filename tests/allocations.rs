//! Limits on the number of allocations, as counted by the allocator.

#![cfg(all(feature = "axum", feature = "testing"))]

mod support;

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::{AllocationInfo, measure};
use axum::Router;
use axum::routing::post;
use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use tower::{Layer, Service, ServiceExt};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::testing::event;
use tower_stripe_webhook::{SigningSecret, StripeEvent, StripeWebhookLayer, Verifier};

use support::{SECRET, sign};

fn payload() -> Bytes {
    let payload = event("invoice.paid").payload();
    // The first clone of `Bytes` allocates the shared reference count. Clone once before measuring.
    drop(payload.clone());
    payload
}

fn verifier() -> Verifier {
    Verifier::new(SigningSecret::new(SECRET).unwrap())
}

/// Measures the second of two calls, because the first may fill caches.
fn measure_second(mut call: impl FnMut()) -> AllocationInfo {
    call();
    measure(call)
}

#[test]
fn verifying_does_not_allocate() {
    let (verifier, payload) = (verifier(), payload());
    let header = sign(SECRET, &payload);
    let info = measure_second(|| {
        black_box(verifier.verify(header.as_bytes(), &payload)).unwrap();
    });
    assert_eq!(info.count_total, 0);
    let info = measure_second(|| {
        black_box(verifier.verify(b"t=1,v1=00", &payload)).unwrap_err();
    });
    assert_eq!(info.count_total, 0);
}

#[test]
fn parsing_an_event_allocates_once() {
    for event_type in ["invoice.paid", "v1.invoice.paid", "charge.refunded"] {
        let payload = event(event_type).payload();
        drop(payload.clone());
        let info = measure_second(|| {
            black_box(StripeEvent::assume_verified(payload.clone())).unwrap();
        });
        assert_eq!(info.count_total, 1, "{event_type}");
    }
}

#[test]
fn cloning_an_event_does_not_allocate() {
    let event = event("invoice.paid").build();
    let info = measure_second(|| {
        black_box(event.clone());
    });
    assert_eq!(info.count_total, 0);
}

#[derive(Clone)]
struct Handler;

impl<B> Service<Request<B>> for Handler {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        black_box(request);
        ready(Ok(Response::default()))
    }
}

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(verifier())
}

fn request<B>(header: &HeaderValue, body: B) -> Request<B> {
    let mut request = Request::new(body);
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = http::Uri::from_static("/webhook");
    let headers = request.headers_mut();
    headers.insert("stripe-signature", header.clone());
    request
}

fn poll(future: impl Future) {
    let mut cx = Context::from_waker(Waker::noop());
    let mut future = pin!(future);
    // The layer occasionally yields to other tasks, so a single poll may not be enough.
    while future.as_mut().poll(&mut cx).is_pending() {}
}

/// The 4 allocations are:
///
/// * 1 for the event, which its clones share
/// * 3 for the request's extensions: the map, its table, and the entry
#[test]
fn layer_adds_4_allocations() {
    let payload = payload();
    let header = HeaderValue::from_str(&sign(SECRET, &payload)).unwrap();
    let count = |call: &mut dyn FnMut(Request<Full<Bytes>>)| {
        measure_second(|| call(request(&header, Full::new(payload.clone())))).count_total
    };
    let plain = count(&mut |request| poll(Handler.oneshot(request)));
    let layered = layer().layer(Handler);
    let layered = count(&mut |request| poll(layered.clone().oneshot(request)));
    assert_eq!(layered - plain, 4);
}

/// The 9 allocations are:
///
/// * 3 for any layer around an axum handler
/// * 1 for the event
/// * 2 for an entry in the request's extensions, which axum already uses and which must grow
/// * 2 for the handler's request and response bodies, which axum boxes
/// * 1 for the clone of the inner service, which stays behind when the ready one moves into the future
#[test]
fn layer_in_axum_adds_at_most_9_allocations() {
    let payload = payload();
    let header = HeaderValue::from_str(&sign(SECRET, &payload)).unwrap();
    let count = |app: Router| {
        let call = || {
            let request = request(&header, Full::new(payload.clone()));
            poll(app.clone().oneshot(request));
        };
        measure_second(call).count_total
    };
    let app = |handler| Router::new().route("/webhook", handler);
    let handler = async || ();
    let without = count(app(post(handler)));
    let no_op = tower::util::MapRequestLayer::new(|request: Request<axum::body::Body>| request);
    assert_eq!(count(app(post(handler).layer(no_op))) - without, 3);
    assert!(count(app(post(handler).layer(layer()))) - without <= 9);
}

/// Responds when it is polled for the second time.
async fn respond_on_second_poll<B>(
    request: Request<B>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    tokio::task::yield_now().await;
    black_box(request);
    Ok(Response::default())
}

/// The 9 allocations are:
///
/// * 2 for the key: one to build it, one to share it with its clones
/// * 2 for the delivery and for the call of the handler in it
/// * 2 for the futures that claim and complete the event
/// * 1 for the grant in the request's extensions
/// * the rest for the growing maps of the store
///
/// The handler waits once, so its timers are included. They do not allocate. A duplicate has no grant and
/// nothing to complete, but its response has headers and extensions.
#[test]
fn in_memory_deduplication_adds_at_most_9_allocations() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let events: Vec<_> = (0..100)
        .map(|n| event("invoice.paid").number(n).build())
        .collect();
    let plain = tower::service_fn(respond_on_second_poll);
    let layered = DedupLayer::new("test", MemoryStore::new()).layer(plain);
    let count = |deduplicate: bool| {
        let counts = events.iter().map(|event| {
            let request = event.clone().into_request();
            let info = measure(|| {
                runtime.block_on(async {
                    match deduplicate {
                        true => drop(layered.clone().oneshot(request).await.unwrap()),
                        false => drop(plain.oneshot(request).await.unwrap()),
                    }
                });
            });
            info.count_total
        });
        let mut counts: Vec<_> = counts.collect();
        counts.sort_unstable();
        counts[counts.len() / 2]
    };
    let first = count(true);
    let duplicate = count(true);
    let plain = count(false);
    assert!(first - plain <= 9, "{}", first - plain);
    assert!(duplicate - plain <= 9, "{}", duplicate - plain);
}
