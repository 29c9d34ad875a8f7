//! The request's future, dropped at each of its await points: what a server does when Stripe hangs up.

#![cfg(all(feature = "webhook", feature = "testing"))]

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::Full;
use tokio::sync::Mutex;
use tokio::task::yield_now;
use tower::{Layer, Service, ServiceBuilder, ServiceExt, service_fn};
use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, Record,
    State, StoreError,
};
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::testing::{event, signed_request};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

const SECRET: &str = "whsec_of_the_cancelled";

/// How often the handler waits.
const WAITS: usize = 5;

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

/// What handlers share.
#[derive(Default)]
struct Shared {
    /// Held by a handler for as long as it runs.
    lock: Mutex<()>,
    begun: AtomicUsize,
    ended: AtomicUsize,
}

impl Shared {
    async fn handle(&self) -> Result<Response<Full<Bytes>>, Infallible> {
        self.begun.fetch_add(1, Ordering::Relaxed);
        let _held = self.lock.lock().await;
        for _ in 0..WAITS {
            yield_now().await;
        }
        self.ended.fetch_add(1, Ordering::Relaxed);
        Ok(Response::default())
    }

    fn begun(&self) -> usize {
        self.begun.load(Ordering::Relaxed)
    }

    fn ended(&self) -> usize {
        self.ended.load(Ordering::Relaxed)
    }
}

/// A body of several frames, each of which is waited for.
struct Frames {
    left: VecDeque<Bytes>,
    is_ready: bool,
}

impl Body for Frames {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.is_ready = !self.is_ready;
        if self.is_ready {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.left.pop_front().map(|frame| Ok(Frame::data(frame))))
    }
}

/// The same event each time.
fn delivery() -> Request<Frames> {
    let payload = event("invoice.paid").payload();
    let left = payload.chunks(500).map(Bytes::copy_from_slice).collect();
    let request = signed_request("/", SECRET, payload);
    request.map(|_| Frames {
        left,
        is_ready: false,
    })
}

/// The store in memory, that is waited for before and after each change, as one over a network is.
struct Waiting(Arc<MemoryStore>);

fn waiting<'a, T: Send + 'a>(change: BoxFuture<'a, T>) -> BoxFuture<'a, T> {
    Box::pin(async {
        yield_now().await;
        yield_now().await;
        let answer = change.await;
        yield_now().await;
        yield_now().await;
        answer
    })
}

impl ClaimStore for Waiting {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        waiting(self.0.claim(request))
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        waiting(self.0.renew(grant))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        waiting(self.0.complete(grant))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        waiting(self.0.release(grant, error))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        waiting(self.0.discard(grant, error))
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.0.forget(key)
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.0.purge(limit)
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        self.0.list(state, limit)
    }
}

/// Whether other tasks get their turn between two polls.
#[derive(Clone, Copy, Debug)]
enum Others {
    Run,
    Wait,
}

/// Polls so many times, and drops. Returns whether there was an end before.
async fn polled_and_dropped(future: impl Future, times: usize, others: Others) -> bool {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..times {
        if future.as_mut().poll(&mut cx).is_ready() {
            return true;
        }
        if let Others::Run = others {
            yield_now().await;
        }
    }
    false
}

async fn status<S, ResBody>(service: S) -> StatusCode
where
    S: Service<Request<Frames>, Response = Response<ResBody>, Error = Infallible>,
{
    let Ok(response) = service.oneshot(delivery()).await;
    response.status()
}

#[tokio::test]
async fn a_future_that_is_dropped_at_any_await_point_holds_no_lock() {
    let mut dropped_in_the_handler = 0;
    for times in 0.. {
        let shared = Arc::new(Shared::default());
        let handler = Arc::clone(&shared);
        let handle = move |_: Request<EventBody>| {
            let handler = Arc::clone(&handler);
            async move { handler.handle().await }
        };
        let service = layer().layer(service_fn(handle));
        let first = service.clone().oneshot(delivery());
        let has_ended = polled_and_dropped(first, times, Others::Run).await;
        dropped_in_the_handler += shared.begun() - shared.ended();
        assert!(shared.lock.try_lock().is_ok(), "after {times}");
        assert_eq!(status(service).await, 200, "after {times}");
        if has_ended {
            break;
        }
    }
    // Without deduplication the handler goes with the request.
    assert_eq!(dropped_in_the_handler, WAITS);
}

#[tokio::test]
async fn a_future_that_is_dropped_at_any_await_point_leaves_no_claim_under_deduplication() {
    let mut outlived = 0;
    for times in 0.. {
        let (has_ended, handler_outlived) = delivered_again(times, Others::Run).await;
        outlived += handler_outlived;
        if has_ended {
            break;
        }
    }
    // Each time that it was dropped while the handler waited.
    assert!(outlived >= WAITS, "{outlived}");
}

#[tokio::test]
async fn a_claim_whose_task_never_ran_before_the_drop_is_settled_too() {
    for times in 0..50 {
        let (has_ended, _) = delivered_again(times, Others::Wait).await;
        assert!(!has_ended, "the task of the handler had no turn");
    }
}

/// Delivers, drops the future after so many polls, and delivers again. Returns whether it ended before
/// it was dropped, and how many handlers went on after it.
async fn delivered_again(times: usize, others: Others) -> (bool, usize) {
    let store = Arc::new(MemoryStore::new());
    let dedup = DedupLayer::new("cancelled", Waiting(Arc::clone(&store)));
    let drain = dedup.drain();
    let shared = Arc::new(Shared::default());
    let handler = Arc::clone(&shared);
    let service = ServiceBuilder::new()
        .layer(layer())
        .layer(dedup)
        .service_fn(move |_: Request<EventBody>| {
            let handler = Arc::clone(&handler);
            async move { handler.handle().await }
        });

    let first = service.clone().oneshot(delivery());
    let has_ended = polled_and_dropped(first, times, others).await;
    let in_flight = drain.in_flight();
    for _ in 0..100 {
        yield_now().await;
    }
    // What was begun is done, and nothing is held by it.
    assert_eq!(drain.in_flight(), 0, "after {times}");
    assert_eq!(shared.begun(), shared.ended(), "after {times}");
    assert!(shared.lock.try_lock().is_ok(), "after {times}");
    let in_progress = store.list(State::InProgress, 10).await.unwrap();
    assert!(in_progress.is_empty(), "after {times}");

    // The event is not lost, and takes effect once.
    assert_eq!(status(service).await, 200, "after {times}");
    assert_eq!(shared.ended(), 1, "after {times}");
    assert_eq!(store.list(State::InProgress, 10).await.unwrap().len(), 0);
    assert_eq!(drain.in_flight(), 0, "after {times}");
    (has_ended, in_flight)
}
