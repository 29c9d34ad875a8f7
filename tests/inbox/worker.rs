//! The worker: wake-up, pace, pause, drain, lost responses of the store.

use std::future::pending;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

use axum::http::StatusCode;
use tokio::sync::Semaphore;
use tokio::time::{Instant, advance, sleep, timeout};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::{
    BoxFuture, Claim, ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, Record,
    State, StoreError, Token,
};
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, EventCount, EventPage, Filter, InboxLayer, InboxStore, Queue,
    QueueStats, Reschedule, Selection, StoredEvent, StoredPayload, TakeRequest, Taken, Worker,
};
use tower_stripe_webhook::testing::{event, run_until_idle};
use tower_stripe_webhook::{EventRouter, EventType};

use crate::{Runs, app, deliver_event, only_record, records, status, store};

fn handler(runs: &Runs) -> EventRouter {
    let runs = runs.clone();
    EventRouter::new().on(EventType::INVOICE_PAID, move || async move { runs.add() })
}

/// Waits on the paused clock, which advances by itself.
async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !holds().await {
            sleep(Duration::from_millis(5)).await;
        }
    };
    let waited = timeout(Duration::from_secs(600), waiting).await;
    waited.unwrap_or_else(|_| panic!("never: {what}"));
}

#[tokio::test(start_paused = true)]
async fn an_event_wakes_the_worker_of_its_process_at_once() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    let _worker = inbox.worker(handler(&runs)).start();
    sleep(Duration::from_secs(100)).await;
    let start = Instant::now();
    assert_eq!(status(&app).await, 200);
    until("the handler runs", async || runs.count() == 1).await;
    assert!(start.elapsed() < Duration::from_millis(100));
}

#[tokio::test(start_paused = true)]
async fn a_worker_of_another_process_polls_every_second() {
    let (store, runs) = (store(), Runs::default());
    let app = app(
        InboxLayer::new("billing", Arc::clone(&store)),
        EventRouter::new(),
    );
    let _worker = Worker::new("billing", Arc::clone(&store), handler(&runs)).start();
    sleep(Duration::from_secs(100)).await;
    let start = Instant::now();
    assert_eq!(status(&app).await, 200);
    until("the handler runs", async || runs.count() == 1).await;
    assert!(start.elapsed() <= Duration::from_millis(1_600));
}

#[tokio::test(start_paused = true)]
async fn no_more_handlers_run_at_once_than_the_concurrency() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    for number in 0..50 {
        let event = event("invoice.paid").number(number);
        assert_eq!(deliver_event(&app, event).await.status(), 200);
    }
    let gate = Arc::new(Semaphore::new(0));
    let events = {
        let gate = Arc::clone(&gate);
        EventRouter::new().on(EventType::INVOICE_PAID, move || async move {
            gate.acquire().await.unwrap().forget();
        })
    };
    let worker = inbox.worker(events).with_concurrency(4).start();
    until("four run", async || worker.in_flight() == 4).await;
    sleep(Duration::from_secs(10)).await;
    assert_eq!(worker.in_flight(), 4);
    assert_eq!(records(&store, State::InProgress).await.len(), 4);
    gate.add_permits(50);
    until("all are completed", async || {
        records(&store, State::Completed).await.len() == 50
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_limit_around_the_service_paces_the_worker() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    for number in 0..10 {
        deliver_event(&app, event("invoice.paid").number(number)).await;
    }
    let events = EventRouter::new().on(EventType::INVOICE_PAID, pending::<()>);
    let limited = ServiceBuilder::new().concurrency_limit(2).service(events);
    let worker = inbox.worker(limited).start();
    until("two run", async || worker.in_flight() == 2).await;
    sleep(Duration::from_secs(10)).await;
    // Events that wait for the limit are not claimed, so their leases do not run.
    assert_eq!(records(&store, State::InProgress).await.len(), 2);
    assert_eq!(records(&store, State::Queued).await.len(), 8);
}

#[tokio::test(start_paused = true)]
async fn a_paused_worker_takes_nothing_and_resumes() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    let worker = inbox.worker(handler(&runs)).start();
    worker.pause();
    sleep(Duration::from_secs(5)).await;
    assert_eq!(status(&app).await, 200);
    sleep(Duration::from_secs(60)).await;
    assert_eq!(runs.count(), 0);
    worker.resume();
    until("the handler runs", async || runs.count() == 1).await;
}

#[tokio::test(start_paused = true)]
async fn a_drain_waits_for_handlers_and_takes_nothing_more() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    let events = EventRouter::new().on(EventType::INVOICE_PAID, async || {
        sleep(Duration::from_secs(5)).await;
    });
    let worker = inbox.worker(events).start();
    status(&app).await;
    until("it runs", async || worker.in_flight() == 1).await;
    let draining = tokio::spawn(worker.drain(Duration::from_secs(20)));
    sleep(Duration::from_secs(1)).await;
    // The layer still accepts: the write is what counts.
    let late = deliver_event(&app, event("invoice.paid").number(2)).await;
    assert_eq!(late.status(), 200);
    assert_eq!(draining.await.unwrap(), 0);
    assert_eq!(records(&store, State::Completed).await.len(), 1);
    sleep(Duration::from_secs(60)).await;
    assert_eq!(records(&store, State::Queued).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_a_drain_stops_is_due_at_once_and_did_not_fail() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    let events = EventRouter::new().on(EventType::INVOICE_PAID, pending::<()>);
    let worker = inbox.worker(events).start();
    status(&app).await;
    until("it runs", async || worker.in_flight() == 1).await;
    assert_eq!(worker.drain(Duration::from_secs(1)).await, 1);
    let record = only_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("the worker was shut down"));
    assert_eq!(record.crashes, 0);
    assert_eq!(run_until_idle(inbox.worker(handler(&runs))).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_take_whose_response_is_lost_is_given_back_without_a_crash() {
    let (inner, runs) = (store(), Runs::default());
    let store = Unreliable::new(Arc::clone(&inner), "");
    let inbox = InboxLayer::new("billing", store.clone());
    let app = app(inbox.clone(), EventRouter::new());
    status(&app).await;
    store.set("lose takes");
    let _worker = inbox.worker(handler(&runs)).start();
    until("a take is lost", async || store.lost() > 0).await;
    store.set("");
    let start = Instant::now();
    until("the handler runs", async || runs.count() == 1).await;
    assert!(start.elapsed() < Duration::from_secs(30), "a lease is 60 s");
    until("it is completed", async || {
        !records(&inner, State::Completed).await.is_empty()
    })
    .await;
    let record = only_record(&inner, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_drain_waits_for_a_take_and_the_handlers_that_it_starts() {
    let (inner, runs) = (store(), Runs::default());
    let store = Unreliable::new(Arc::clone(&inner), "");
    let inbox = InboxLayer::new("billing", store.clone());
    let app = app(inbox.clone(), EventRouter::new());
    status(&app).await;
    store.set("hold takes");
    let worker = inbox.worker(handler(&runs)).start();
    until("a take is held", async || store.lost() > 0).await;
    let draining = tokio::spawn(worker.drain(Duration::from_secs(20)));
    sleep(Duration::from_secs(1)).await;
    assert_eq!(runs.count(), 0);
    store.set("");
    assert_eq!(draining.await.unwrap(), 0);
    assert_eq!(runs.count(), 1);
    assert_eq!(records(&inner, State::Completed).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_drain_gives_back_a_take_whose_response_was_lost() {
    let inner = store();
    let store = Unreliable::new(Arc::clone(&inner), "");
    let inbox = InboxLayer::new("billing", store.clone());
    status(&app(inbox.clone(), EventRouter::new())).await;
    store.set("lose takes");
    let worker = inbox.worker(EventRouter::<()>::new()).start();
    until("a take is lost", async || store.lost() > 0).await;
    worker.drain(Duration::from_secs(20)).await;
    let record = only_record(&inner, State::Queued).await;
    assert_eq!((record.attempts, record.crashes), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn an_event_is_settled_once_the_store_is_back() {
    let (inner, runs) = (store(), Runs::default());
    let store = Unreliable::new(Arc::clone(&inner), "");
    let inbox = InboxLayer::new("billing", store.clone());
    let app = app(inbox.clone(), EventRouter::new());
    status(&app).await;
    store.set("fail settling");
    let worker = inbox.worker(handler(&runs)).start();
    until("the handler runs", async || runs.count() == 1).await;
    // Longer than the lease: the renewals still work.
    sleep(Duration::from_secs(100)).await;
    assert_eq!(records(&inner, State::InProgress).await.len(), 1);
    store.set("");
    until("it is settled", async || worker.in_flight() == 0).await;
    let record = only_record(&inner, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
    assert_eq!(runs.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_worker_recovers_when_the_store_was_down() {
    let (inner, runs) = (store(), Runs::default());
    let store = Unreliable::new(Arc::clone(&inner), "");
    let inbox = InboxLayer::new("billing", store.clone());
    let app = app(inbox.clone(), EventRouter::new());
    status(&app).await;
    store.set("fail");
    let _worker = inbox.worker(handler(&runs)).start();
    sleep(Duration::from_secs(300)).await;
    assert_eq!(runs.count(), 0);
    store.set("");
    until("the handler runs", async || runs.count() == 1).await;
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_worker_died_runs_again_after_a_random_delay() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    status(&app).await;
    // The process of this worker dies: its claim is never settled.
    let request = TakeRequest::new(Queue::new("billing", None), 1);
    let taken = store.take(&request).await.unwrap();
    assert_eq!(taken.events.len(), 1);

    advance(Duration::from_secs(61)).await;
    let _worker = inbox.worker(handler(&runs)).start();
    until("the handler runs", async || runs.count() == 1).await;
    let record = only_record(&store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn ten_crashes_exhaust_an_event_and_a_replay_runs_it() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    status(&app).await;
    for _ in 0..10 {
        let request = TakeRequest::new(Queue::new("billing", None), 1);
        until("it is taken", async || {
            !store.take(&request).await.unwrap().events.is_empty()
        })
        .await;
        advance(Duration::from_secs(61)).await;
        let crashed = store.take(&request).await.unwrap().crashed;
        assert_eq!(crashed.len(), 1);
    }
    let record = only_record(&store, State::Exhausted).await;
    assert_eq!((record.attempts, record.crashes), (10, 10));
    assert_eq!(run_until_idle(inbox.worker(handler(&runs))).await, 0);

    let key = record.key;
    assert_eq!(store.replay(&Selection::Key(key)).await.unwrap(), 1);
    assert_eq!(run_until_idle(inbox.worker(handler(&runs))).await, 1);
    let record = only_record(&store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (11, 0));
}

/// A store whose calls fail, hang or lose their response, as its mode says.
#[derive(Clone)]
pub struct Unreliable {
    inner: Arc<MemoryStore>,
    mode: Arc<Mutex<(&'static str, u32)>>,
}

impl Unreliable {
    pub fn new(inner: Arc<MemoryStore>, mode: &'static str) -> Self {
        Self {
            inner,
            mode: Arc::new(Mutex::new((mode, 0))),
        }
    }

    fn set(&self, mode: &'static str) {
        self.mode.lock().unwrap().0 = mode;
    }

    fn mode(&self) -> &'static str {
        self.mode.lock().unwrap().0
    }

    fn lost(&self) -> u32 {
        self.mode.lock().unwrap().1
    }

    /// Fails or hangs in the modes for all calls.
    async fn reach(&self) -> Result<(), StoreError> {
        match self.mode() {
            "fail" => Err(StoreError::new("down")),
            "hang" => pending().await,
            _ => Ok(()),
        }
    }

    fn settling(&self) -> Result<(), StoreError> {
        match self.mode() {
            "fail settling" => Err(StoreError::new("down")),
            _ => Ok(()),
        }
    }
}

type Response<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

impl ClaimStore for Unreliable {
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> Response<'a, Claim> {
        self.inner.claim(request)
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> Response<'a, ClaimUpdate> {
        self.inner.renew(grant)
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> Response<'a, ClaimUpdate> {
        Box::pin(async {
            self.settling()?;
            self.inner.complete(grant).await
        })
    }

    fn release<'a>(&'a self, grant: &'a Grant, reason: &'a str) -> Response<'a, ClaimUpdate> {
        self.inner.release(grant, reason)
    }

    fn discard<'a>(&'a self, grant: &'a Grant, reason: &'a str) -> Response<'a, ClaimUpdate> {
        self.inner.discard(grant, reason)
    }

    fn forget<'a>(&'a self, key: &'a Key) -> Response<'a, bool> {
        self.inner.forget(key)
    }

    fn purge(&self, limit: u32) -> Response<'_, u64> {
        self.inner.purge(limit)
    }

    fn list(&self, state: State, limit: u32) -> Response<'_, Vec<Record>> {
        self.inner.list(state, limit)
    }
}

impl InboxStore for Unreliable {
    fn accept<'a>(&'a self, requests: &'a [AcceptRequest]) -> Response<'a, Vec<Accepted>> {
        Box::pin(async {
            self.reach().await?;
            self.inner.accept(requests).await
        })
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> Response<'a, Taken> {
        Box::pin(async {
            self.reach().await?;
            let taken = self.inner.take(request).await;
            while self.mode() == "hold takes" {
                self.mode.lock().unwrap().1 += 1;
                sleep(Duration::from_millis(10)).await;
            }
            if self.mode() == "lose takes" {
                self.mode.lock().unwrap().1 += 1;
                return Err(StoreError::new("connection reset"));
            }
            taken
        })
    }

    fn abandon<'a>(&'a self, queue: &'a Queue, token: &'a Token) -> Response<'a, u64> {
        Box::pin(async {
            self.reach().await?;
            self.inner.abandon(queue, token).await
        })
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> Response<'a, ClaimUpdate> {
        Box::pin(async {
            self.settling()?;
            self.inner.reschedule(grant, change).await
        })
    }

    fn replay<'a>(&'a self, selection: &'a Selection) -> Response<'a, u64> {
        self.inner.replay(selection)
    }

    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> Response<'a, u64> {
        self.inner.discard_events(selection, reason)
    }

    fn events<'a>(&'a self, filter: &'a Filter) -> Response<'a, EventPage> {
        self.inner.events(filter)
    }

    fn count<'a>(&'a self, filter: &'a Filter) -> Response<'a, EventCount> {
        self.inner.count(filter)
    }

    fn event<'a>(&'a self, key: &'a Key) -> Response<'a, Option<StoredEvent>> {
        self.inner.event(key)
    }

    fn payload<'a>(&'a self, key: &'a Key) -> Response<'a, Option<StoredPayload>> {
        self.inner.payload(key)
    }

    fn set_paused<'a>(&'a self, queue: &'a Queue, is_paused: bool) -> Response<'a, ()> {
        self.inner.set_paused(queue, is_paused)
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> Response<'a, QueueStats> {
        self.inner.stats(queue)
    }
}

#[tokio::test(start_paused = true)]
async fn a_panicking_handler_fails_and_leaves_its_neighbors_alone() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    for number in 0..3 {
        deliver_event(&app, event("invoice.paid").number(number)).await;
    }
    let count = Runs::default();
    let events = {
        let count = count.clone();
        EventRouter::new().on(EventType::INVOICE_PAID, move || async move {
            count.add();
            assert!(count.count() != 2, "the second one panics");
            StatusCode::OK
        })
    };
    run_until_idle(inbox.worker(events)).await;
    assert_eq!(records(&store, State::Completed).await.len(), 2);
    let record = only_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("the handler panicked"));
}
