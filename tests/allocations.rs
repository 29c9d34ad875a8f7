//! How often memory is asked for, and how much: counted by the allocator, not timed.

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
    // A clone of bytes that were never shared asks for memory: that is not what is counted here.
    drop(payload.clone());
    payload
}

fn verifier() -> Verifier {
    Verifier::new(SigningSecret::new(SECRET).unwrap())
}

/// Measures the second call: the first may fill what is kept.
fn second(mut call: impl FnMut()) -> AllocationInfo {
    call();
    measure(call)
}

#[test]
fn verifying_asks_for_no_memory() {
    let (verifier, payload) = (verifier(), payload());
    let header = sign(SECRET, &payload);
    let info = second(|| {
        black_box(verifier.verify(header.as_bytes(), &payload)).unwrap();
    });
    assert_eq!(info.count_total, 0);
    let info = second(|| {
        black_box(verifier.verify(b"t=1,v1=00", &payload)).unwrap_err();
    });
    assert_eq!(info.count_total, 0);
}

#[test]
fn reading_an_event_asks_once_for_what_its_clones_share() {
    for event_type in ["invoice.paid", "v1.invoice.paid", "charge.refunded"] {
        let payload = event(event_type).payload();
        drop(payload.clone());
        let info = second(|| {
            black_box(StripeEvent::assume_verified(payload.clone())).unwrap();
        });
        assert_eq!(info.count_total, 1, "{event_type}");
    }
}

#[test]
fn a_clone_of_an_event_asks_for_no_memory() {
    let event = event("invoice.paid").build();
    let info = second(|| {
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
    // It gives way to other tasks now and then.
    while future.as_mut().poll(&mut cx).is_pending() {}
}

/// Where they come from: the event that its clones share (1); the request's extensions, whose map, its
/// table and its entry are asked for one by one (3).
#[test]
fn the_layer_asks_at_most_4_times_more_than_the_service_inside() {
    let payload = payload();
    let header = HeaderValue::from_str(&sign(SECRET, &payload)).unwrap();
    let count = |call: &mut dyn FnMut(Request<Full<Bytes>>)| {
        second(|| call(request(&header, Full::new(payload.clone())))).count_total
    };
    let plain = count(&mut |request| poll(Handler.oneshot(request)));
    let layered = layer().layer(Handler);
    let layered = count(&mut |request| poll(layered.clone().oneshot(request)));
    assert_eq!(layered - plain, 4);
}

/// Where they come from: any layer that is put around an axum handler (3); the event (1); an entry in
/// extensions that axum has begun, which grow (2); the handler's request and response bodies, which axum
/// boxes (2); the clone of the inner service that stays behind when the ready one goes along (1).
#[test]
fn in_axum_the_layer_asks_at_most_9_times_more_than_the_handler() {
    let payload = payload();
    let header = HeaderValue::from_str(&sign(SECRET, &payload)).unwrap();
    let count = |app: Router| {
        let call = || {
            let request = request(&header, Full::new(payload.clone()));
            poll(app.clone().oneshot(request));
        };
        second(call).count_total
    };
    let app = |handler| Router::new().route("/webhook", handler);
    let handler = async || ();
    let without = count(app(post(handler)));
    let nothing = tower::util::MapRequestLayer::new(|request: Request<axum::body::Body>| request);
    assert_eq!(count(app(post(handler).layer(nothing))) - without, 3);
    assert!(count(app(post(handler).layer(layer()))) - without <= 9);
}

/// Answers when it is polled for the second time.
async fn waits_once<B>(request: Request<B>) -> Result<Response<Full<Bytes>>, Infallible> {
    tokio::task::yield_now().await;
    black_box(request);
    Ok(Response::default())
}

/// Where they come from: the key, as it is put together and as its clones share it (2); the task (1); the
/// futures of claim and mark (2); the grant in the request's extensions (1). The rest is the runtime's,
/// which runs a task more, and the store's, whose maps grow. The timers of a handler that waits are among
/// what is counted, and ask for nothing. A duplicate has no grant and no mark, but an answer with headers
/// and extensions.
#[test]
fn deduplication_in_memory_asks_at_most_9_times_more_than_the_handler() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let events: Vec<_> = (0..100)
        .map(|n| event("invoice.paid").number(n).build())
        .collect();
    let plain = tower::service_fn(waits_once);
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
