//! Drops the request's future at each of its await points, as a server does when Stripe hangs up.

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
use tower_stripe_webhook::dedup::{DedupLayer, Drain};
use tower_stripe_webhook::testing::{event, signed_request};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

const SECRET: &str = "whsec_cancellation";

/// The number of await points in the handler.
const HANDLER_AWAITS: usize = 5;

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

/// State shared by all handlers.
#[derive(Default)]
struct Shared {
    /// Held by a handler for as long as it runs.
    lock: Mutex<()>,
    started: AtomicUsize,
    completed: AtomicUsize,
}

impl Shared {
    async fn handle(&self) -> Result<Response<Full<Bytes>>, Infallible> {
        self.started.fetch_add(1, Ordering::Relaxed);
        let _held = self.lock.lock().await;
        for _ in 0..HANDLER_AWAITS {
            yield_now().await;
        }
        self.completed.fetch_add(1, Ordering::Relaxed);
        Ok(Response::default())
    }

    fn started(&self) -> usize {
        self.started.load(Ordering::Relaxed)
    }

    fn completed(&self) -> usize {
        self.completed.load(Ordering::Relaxed)
    }
}

/// A body of several frames that is pending once before each frame.
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

/// A delivery of the same event each time.
fn delivery() -> Request<Frames> {
    let payload = event("invoice.paid").payload();
    let left = payload.chunks(500).map(Bytes::copy_from_slice).collect();
    let request = signed_request("/", SECRET, payload);
    request.map(|_| Frames {
        left,
        is_ready: false,
    })
}

/// A memory store that is pending before and after each change, like a store over a network.
struct SlowStore(Arc<MemoryStore>);

fn with_waits<'a, T: Send + 'a>(change: BoxFuture<'a, T>) -> BoxFuture<'a, T> {
    Box::pin(async {
        yield_now().await;
        yield_now().await;
        let result = change.await;
        yield_now().await;
        yield_now().await;
        result
    })
}

impl ClaimStore for SlowStore {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        with_waits(self.0.claim(request))
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        with_waits(self.0.renew(grant))
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        with_waits(self.0.complete(grant))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        with_waits(self.0.release(grant, error))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        with_waits(self.0.discard(grant, error))
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.0.forget(key)
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        self.0.purge(limit)
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.0.forget_settled(key)
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        self.0.record(key)
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        self.0.list(state, limit)
    }
}

/// Whether other tasks run between two polls.
#[derive(Clone, Copy, Debug)]
enum OtherTasks {
    Run,
    Blocked,
}

/// Polls a future `times` times, then drops it. Returns whether it completed.
async fn poll_then_drop(future: impl Future, times: usize, other_tasks: OtherTasks) -> bool {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..times {
        if future.as_mut().poll(&mut cx).is_ready() {
            return true;
        }
        if let OtherTasks::Run = other_tasks {
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
async fn dropping_the_future_at_any_await_point_releases_the_lock() {
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
        let has_completed = poll_then_drop(first, times, OtherTasks::Run).await;
        dropped_in_the_handler += shared.started() - shared.completed();
        assert!(shared.lock.try_lock().is_ok(), "after {times}");
        assert_eq!(status(service).await, 200, "after {times}");
        if has_completed {
            break;
        }
    }
    // Without deduplication, the handler is dropped with the request.
    assert_eq!(dropped_in_the_handler, HANDLER_AWAITS);
}

#[tokio::test]
async fn deduplication_leaves_no_claim_when_dropped_at_any_await_point() {
    let mut outlived = 0;
    for times in 0.. {
        let (has_completed, handler_outlived) = deliver_twice(times, OtherTasks::Run).await;
        outlived += handler_outlived;
        if has_completed {
            break;
        }
    }
    // At least once for each await point of the handler.
    assert!(outlived >= HANDLER_AWAITS, "{outlived}");
}

#[tokio::test]
async fn a_claim_is_settled_even_if_no_other_task_runs_before_the_drop() {
    for times in 0.. {
        let (has_completed, _) = deliver_twice(times, OtherTasks::Blocked).await;
        if has_completed {
            break;
        }
    }
}

#[tokio::test]
async fn a_future_that_is_dropped_outside_the_runtime_continues_in_it() {
    let drain = Drain::new();
    let dedup = DedupLayer::new("canceled", MemoryStore::new()).with_drain(&drain);
    let shared = Arc::new(Shared::default());
    let handler = Arc::clone(&shared);
    let service = ServiceBuilder::new()
        .layer(layer())
        .layer(dedup)
        .service_fn(move |_: Request<EventBody>| {
            let handler = Arc::clone(&handler);
            async move { handler.handle().await }
        });
    let mut delivery = Box::pin(service.oneshot(delivery()));
    let mut cx = Context::from_waker(Waker::noop());
    while shared.started() == 0 {
        assert!(delivery.as_mut().poll(&mut cx).is_pending());
    }
    std::thread::spawn(move || drop(delivery)).join().unwrap();
    assert_eq!(drain.shutdown().await, 0);
    assert_eq!(shared.completed(), 1);
}

/// Delivers an event, drops the future after `times` polls, and delivers the event again. Returns whether
/// the first future completed, and how many handlers outlived it.
async fn deliver_twice(times: usize, other_tasks: OtherTasks) -> (bool, usize) {
    let store = Arc::new(MemoryStore::new());
    let drain = Drain::new();
    let dedup = DedupLayer::new("canceled", SlowStore(Arc::clone(&store))).with_drain(&drain);
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
    let has_completed = poll_then_drop(first, times, other_tasks).await;
    let in_flight = drain.in_flight();
    for _ in 0..100 {
        yield_now().await;
    }
    // Every handler that started has completed, and holds neither the lock nor a claim.
    assert_eq!(drain.in_flight(), 0, "after {times}");
    assert_eq!(shared.started(), shared.completed(), "after {times}");
    assert!(shared.lock.try_lock().is_ok(), "after {times}");
    let in_progress = store.list(State::InProgress, 10).await.unwrap();
    assert!(in_progress.is_empty(), "after {times}");

    // The event was not lost, and took effect exactly once.
    assert_eq!(status(service).await, 200, "after {times}");
    assert_eq!(shared.completed(), 1, "after {times}");
    assert_eq!(store.list(State::InProgress, 10).await.unwrap().len(), 0);
    assert_eq!(drain.in_flight(), 0, "after {times}");
    (has_completed, in_flight)
}
