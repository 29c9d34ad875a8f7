use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};
use tower::{Layer, Service, ServiceExt, service_fn};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::inbox::{InboxLayer, InboxStore, WorkerHandle};
use tower_stripe_webhook::testing::{event, run_until_idle};
use tower_stripe_webhook::webhook::EventBody;

/// An inbox over one store.
pub(crate) struct Inbox {
    layer: InboxLayer,
}

impl Inbox {
    pub(crate) fn new(store: Arc<dyn InboxStore>) -> Self {
        Self {
            layer: InboxLayer::new("bench", store),
        }
    }

    /// Accepts `count` new events from several tasks, without a worker.
    pub(crate) async fn accepts_per_second(&self, tasks: usize, count: usize) -> u64 {
        let events = new_events(count);
        let start = Instant::now();
        accept_all(&self.layer, events, tasks).await;
        let rate = per_second(count, start.elapsed());
        // Leaves no backlog to the next measurement.
        let worker = self.layer.worker(service_fn(handle)).with_concurrency(64);
        assert_eq!(run_until_idle(worker).await, count);
        rate
    }

    /// Accepts `count` new events from several tasks and handles them at the same time, until all are completed.
    pub(crate) async fn handled_per_second(&self, tasks: usize, slots: u32, count: usize) -> u64 {
        let events = new_events(count);
        let (left, all_handled) = (Arc::new(AtomicUsize::new(count)), Arc::new(Notify::new()));
        let handler = {
            let (left, all_handled) = (Arc::clone(&left), Arc::clone(&all_handled));
            move |_| {
                if left.fetch_sub(1, Ordering::Relaxed) == 1 {
                    all_handled.notify_one();
                }
                handle(())
            }
        };
        let start = Instant::now();
        let worker = self.layer.worker(service_fn(handler));
        let worker = worker.with_concurrency(slots).start();
        accept_all(&self.layer, events, tasks).await;
        all_handled.notified().await;
        stop(worker).await;
        per_second(count, start.elapsed())
    }

    /// Delivers `count` new events at a constant rate, and returns the median and the 99th percentile of the time from
    /// the delivery to the start of the handler.
    pub(crate) async fn latencies(&self, per_second: u32, count: usize) -> [Duration; 2] {
        let started = Arc::new(Mutex::new(HashMap::new()));
        let handler = {
            let started = Arc::clone(&started);
            move |request: Request<EventBody>| {
                let event: &StripeEvent = request.extensions().get().expect("the worker adds it");
                let mut started = started.lock().expect("nothing panics under the lock");
                started.insert(event.id().to_owned(), Instant::now());
                handle(())
            }
        };
        let worker = self.layer.worker(service_fn(handler)).start();
        let mut ticks = interval(Duration::from_secs(1) / per_second);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut delivered = HashMap::new();
        let mut running = JoinSet::new();
        for event in new_events(count) {
            ticks.tick().await;
            delivered.insert(event.id().to_owned(), Instant::now());
            running.spawn(accept(self.layer.layer(service_fn(handle)), event));
        }
        running.join_all().await;
        while started.lock().expect("nothing panics under the lock").len() < count {
            ticks.tick().await;
        }
        stop(worker).await;
        let started = started.lock().expect("nothing panics under the lock");
        let mut times: Vec<_> = delivered
            .iter()
            .map(|(id, delivered_at)| started[id] - *delivered_at)
            .collect();
        times.sort_unstable();
        [times[count / 2], times[count * 99 / 100]]
    }
}

async fn accept_all(layer: &InboxLayer, events: Vec<StripeEvent>, tasks: usize) {
    let inbox = layer.layer(service_fn(handle));
    let events = Arc::new(Mutex::new(events));
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let (inbox, events) = (inbox.clone(), Arc::clone(&events));
        running.spawn(async move {
            loop {
                let event = events.lock().expect("nothing panics under the lock").pop();
                let Some(event) = event else { return };
                accept(inbox.clone(), event).await;
            }
        });
    }
    running.join_all().await;
}

async fn accept<S, B>(inbox: S, event: StripeEvent)
where
    S: Service<Request<EventBody>, Response = Response<B>, Error = Infallible>,
{
    let Ok(response) = inbox.oneshot(event.into_request()).await;
    assert_eq!(response.status(), 200);
}

/// Does nothing.
async fn handle<R>(_: R) -> Result<Response<Full<Bytes>>, Infallible> {
    Ok(Response::default())
}

async fn stop(worker: WorkerHandle) {
    assert_eq!(worker.drain(Duration::from_secs(20)).await, 0);
}

fn new_events(count: usize) -> Vec<StripeEvent> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let builder = event("invoice.paid");
    (0..count)
        .map(|_| {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            builder.clone().number(number).build()
        })
        .collect()
}

fn per_second(count: usize, elapsed: Duration) -> u64 {
    let micros = u64::try_from(elapsed.as_micros()).expect("the round is short");
    u64::try_from(count).expect("the count is small") * 1_000_000 / micros
}
