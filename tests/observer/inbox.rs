//! `InboxLayer` and `Worker`.

use std::future::{Pending, pending};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use tower::{BoxError, Service, ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::inbox::{
    InboxLayer, InboxStore, Queue, RetryAfter, RetryPolicy, TakeRequest,
};
use tower_stripe_webhook::testing::run_until_idle;
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{EventRouter, HandlerError, HandlerResult};

use crate::recorder::Recorder;
use crate::{delivery, invoice_paid, layer};

fn inbox() -> InboxLayer {
    InboxLayer::new("billing", Arc::new(MemoryStore::new()))
}

async fn deliver(recorder: &Recorder, inbox: &InboxLayer) -> u16 {
    let service = ServiceBuilder::new()
        .layer(layer(recorder))
        .layer(inbox)
        .service(EventRouter::new());
    // An old event that is delivered again is a resend, which runs again.
    let event = invoice_paid().created(SystemTime::now());
    let response = service.oneshot(delivery(event)).await.unwrap();
    response.status().as_u16()
}

/// Stores an event, runs its handler once, and returns what the worker observed.
async fn story_of(events: EventRouter) -> Vec<String> {
    let inbox = inbox();
    deliver(&Recorder::default(), &inbox).await;
    let recorder = Recorder::default();
    run_until_idle(inbox.worker(events).with_observer(recorder.clone())).await;
    recorder.story()
}

#[tokio::test(start_paused = true)]
async fn an_event_is_observed_by_the_layer_and_then_by_the_worker() {
    let inbox = inbox();
    let recorder = Recorder::default();
    assert_eq!(deliver(&recorder, &inbox).await, 200);
    assert_eq!(
        recorder.lines(),
        [
            "verified invoice.paid",
            "store accept ok",
            "accepted in billing: stored",
            "responded 200",
        ]
    );
    deliver(&recorder, &inbox).await;
    assert_eq!(recorder.story()[1], "accepted in billing: duplicate");

    let events = EventRouter::new().on("invoice.*", async || ());
    run_until_idle(inbox.worker(events).with_observer(recorder.clone())).await;
    assert_eq!(
        recorder.lines(),
        [
            "store take ok",
            "started attempt 1 from billing",
            "store settle ok",
            "handled attempt 1: completed",
            "store take ok",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_failure_in_a_worker_is_observed() {
    let events = EventRouter::new().on("invoice.*", async || -> HandlerResult {
        Err(HandlerError::new("the ledger is closed"))
    });
    assert_eq!(
        story_of(events).await[1..],
        [
            "handler failed Some(500) None: the ledger is closed",
            "rescheduled: the handler responded 500 Internal Server Error",
            "handled attempt 1: failed",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn other_endings_in_a_worker_are_observed() {
    let delayed = EventRouter::new().on("invoice.*", async || RetryAfter(Duration::from_secs(60)));
    assert_eq!(
        story_of(delayed).await.last().unwrap(),
        "handled attempt 1: delayed"
    );
    let panics = EventRouter::new().on("invoice.*", async || -> HandlerResult { panic!("broken") });
    assert_eq!(
        story_of(panics).await.last().unwrap(),
        "handled attempt 1: panicked"
    );
    assert_eq!(
        story_of(EventRouter::new()).await.last().unwrap(),
        "handled attempt 1: unrouted"
    );
}

#[tokio::test(start_paused = true)]
async fn an_event_that_is_given_up_is_observed() {
    let inbox = inbox();
    let recorder = Recorder::default();
    deliver(&recorder, &inbox).await;
    let events = EventRouter::new().on("invoice.*", async || -> HandlerResult {
        Err(HandlerError::new("the ledger is closed"))
    });
    let worker = inbox
        .worker(events)
        .with_retry(RetryPolicy::from_fn(|_| None))
        .with_observer(recorder.clone());
    recorder.lines();
    run_until_idle(worker).await;
    assert_eq!(
        recorder.story()[2..],
        ["given up", "handled attempt 1: given_up"]
    );
    deliver(&recorder, &inbox).await;
    assert_eq!(
        recorder.story()[1..],
        [
            "exhausted again",
            "accepted in billing: duplicate",
            "responded 200",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_pause_is_observed() {
    let recorder = Recorder::default();
    let worker = inbox()
        .worker(EventRouter::new())
        .with_observer(recorder.clone())
        .start();
    worker.pause();
    worker.resume();
    assert_eq!(
        recorder.story(),
        [
            "paused billing: false",
            "paused billing: true",
            "paused billing: false",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_crash_is_observed() {
    for (max_crashes, story) in [(10, "crashed"), (1, "exhausted")] {
        let store = Arc::new(MemoryStore::new());
        let inbox = InboxLayer::new("billing", Arc::clone(&store));
        let recorder = Recorder::default();
        deliver(&recorder, &inbox).await;
        // The process of this worker dies.
        let request = TakeRequest::new(Queue::new("billing", None), 1);
        assert_eq!(store.take(&request).await.unwrap().events.len(), 1);
        tokio::time::advance(Duration::from_secs(61)).await;
        recorder.lines();
        let worker = inbox
            .worker(EventRouter::new())
            .with_max_crashes(max_crashes);
        run_until_idle(worker.with_observer(recorder.clone())).await;
        assert_eq!(recorder.story(), [story]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_never_ready_is_observed() {
    #[derive(Clone)]
    struct Broken;

    impl Service<http::Request<EventBody>> for Broken {
        type Response = http::Response<()>;
        type Error = BoxError;
        type Future = Pending<Result<Self::Response, BoxError>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
            Poll::Ready(Err("the pool is closed".into()))
        }

        fn call(&mut self, _: http::Request<EventBody>) -> Self::Future {
            pending()
        }
    }

    let recorder = Recorder::default();
    let worker = inbox().worker(Broken).with_observer(recorder.clone());
    let _running = worker.start();
    // The clock is paused.
    tokio::time::sleep(Duration::from_millis(1)).await;
    let failure = "service failed: the pool is closed";
    assert_eq!(recorder.story(), ["paused billing: false", failure]);
}
