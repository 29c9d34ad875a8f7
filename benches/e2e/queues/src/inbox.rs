//! Loads an inbox as a receiver and a worker in one process do.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};
use tower::{Layer, Service, ServiceExt, service_fn};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::PostgresStore;
use tower_stripe_webhook::inbox::{InboxLayer, WorkerHandle};
use tower_stripe_webhook::webhook::EventBody;

pub(crate) const SCOPE: &str = "bench";

/// Whether an event is waiting, running or not yet recorded as completed.
const IS_UNFINISHED: &str = "
SELECT EXISTS (
    SELECT FROM stripe_webhook_claims WHERE state IN ('queued', 'in_progress', 'released')
)";

#[derive(Clone)]
pub(crate) struct Inbox {
    pub(crate) pool: PgPool,
    pub(crate) store: PostgresStore,
    layer: InboxLayer,
}

impl Inbox {
    /// Creates the tables, if they are missing.
    pub(crate) async fn new(server: PgConnectOptions) -> Self {
        // The size that docs/inbox.md gives for 16 slots.
        let pool = PgPoolOptions::new().max_connections(20);
        let pool = pool.connect_with(server).await;
        let pool = pool.expect("the server accepts connections");
        let store = PostgresStore::new(pool.clone());
        store.migrate().await.expect("the migration succeeds");
        Self {
            pool,
            layer: InboxLayer::new(SCOPE, store.clone()),
            store,
        }
    }

    /// Accepts events from several tasks, and returns how long that took.
    pub(crate) async fn accept_all(&self, events: Vec<StripeEvent>, tasks: usize) -> Duration {
        let inbox = self.layer.layer(service_fn(handle));
        let events = Arc::new(Mutex::new(events));
        let start = Instant::now();
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
        start.elapsed()
    }

    /// Handles all stored events, of which there are `count`, and returns how long it took to complete them.
    pub(crate) async fn drain(&self, slots: u32, count: usize) -> Duration {
        let start = Instant::now();
        let (worker, handled) = self.start_counting(slots, count);
        handled.notified().await;
        while self.is_unfinished().await {
            sleep(Duration::from_millis(5)).await;
        }
        let elapsed = start.elapsed();
        stop(worker).await;
        elapsed
    }

    /// Accepts events while a worker handles them, and returns how long it took to complete them all.
    pub(crate) async fn end_to_end(
        &self,
        events: Vec<StripeEvent>,
        tasks: usize,
        slots: u32,
    ) -> Duration {
        let start = Instant::now();
        let (worker, handled) = self.start_counting(slots, events.len());
        self.accept_all(events, tasks).await;
        handled.notified().await;
        while self.is_unfinished().await {
            sleep(Duration::from_millis(5)).await;
        }
        let elapsed = start.elapsed();
        stop(worker).await;
        elapsed
    }

    /// Delivers events at a constant rate to an idle worker, and returns the milliseconds from each delivery to the
    /// start of its handler.
    pub(crate) async fn latencies(
        &self,
        events: Vec<StripeEvent>,
        slots: u32,
        per_second: u32,
    ) -> Vec<f64> {
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
        let worker = self.layer.worker(service_fn(handler));
        let worker = worker.with_concurrency(slots).start();
        sleep(Duration::from_secs(1)).await;
        let mut ticks = interval(Duration::from_secs(1) / per_second);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut delivered = HashMap::new();
        let mut running = JoinSet::new();
        for event in events {
            ticks.tick().await;
            delivered.insert(event.id().to_owned(), Instant::now());
            running.spawn(accept(self.layer.layer(service_fn(handle)), event));
        }
        running.join_all().await;
        while self.is_unfinished().await {
            ticks.tick().await;
        }
        stop(worker).await;
        let started = started.lock().expect("nothing panics under the lock");
        delivered
            .iter()
            .map(|(id, delivered_at)| (started[id] - *delivered_at).as_secs_f64() * 1e3)
            .collect()
    }

    pub(crate) async fn is_unfinished(&self) -> bool {
        let found = sqlx::query_scalar(IS_UNFINISHED)
            .fetch_one(&self.pool)
            .await;
        found.expect("the query succeeds")
    }

    /// Starts a worker that notifies when `count` handlers have run.
    fn start_counting(&self, slots: u32, count: usize) -> (WorkerHandle, Arc<Notify>) {
        let (left, handled) = (AtomicUsize::new(count), Arc::new(Notify::new()));
        let left = Arc::new(left);
        let handler = {
            let handled = Arc::clone(&handled);
            move |_| {
                if left.fetch_sub(1, Ordering::Relaxed) == 1 {
                    handled.notify_one();
                }
                handle(())
            }
        };
        let worker = self.layer.worker(service_fn(handler));
        (worker.with_concurrency(slots).start(), handled)
    }
}

async fn accept<S, B>(inbox: S, event: StripeEvent)
where
    S: Service<Request<EventBody>, Response = Response<B>, Error = Infallible>,
{
    let Ok(response) = inbox.oneshot(event.into_request()).await;
    assert_eq!(response.status(), 200);
}

/// Does nothing.
pub(crate) async fn handle<R>(_: R) -> Result<Response<Full<Bytes>>, Infallible> {
    Ok(Response::default())
}

async fn stop(worker: WorkerHandle) {
    assert_eq!(worker.drain(Duration::from_secs(20)).await, 0);
}
