//! Shutdown with a `Drain`.

use std::future::{pending, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::Router;
use axum::response::Response;
use axum::routing::post;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};
use tower_stripe_webhook::claims::{ClaimStore, State};
use tower_stripe_webhook::dedup::{DedupLayer, DedupRejectionKind, Drain};
use tower_stripe_webhook::testing::signed_request;

use crate::faulty::Faulty;
use crate::{
    SECRET, app, counting, deliver, invoice_paid, kind, only_record, status, store, until,
};

fn spawn_delivery(app: &Router) -> JoinHandle<Response> {
    let app = app.clone();
    tokio::spawn(async move { deliver(&app).await })
}

/// An endpoint of a drain whose handler never ends, and its response once the handler is stopped.
async fn hanging_endpoint(drain: &Drain) -> JoinHandle<Response> {
    let before = drain.in_flight();
    let dedup = DedupLayer::new("test", store()).with_drain(drain);
    let delivery = spawn_delivery(&app(dedup, post(async || pending::<()>().await)));
    until(async || drain.in_flight() == before + 1).await;
    delivery
}

#[tokio::test(start_paused = true)]
async fn after_the_signal_handlers_finish_and_new_events_are_503_without_a_claim() {
    let store = store();
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    let app = app(dedup, post(async || sleep(Duration::from_secs(9)).await));
    let (stop, signal) = oneshot::channel();
    let signaled = tokio::spawn(drain.on(async { signal.await.unwrap() }));
    let first = spawn_delivery(&app);
    until(async || drain.in_flight() == 1).await;
    stop.send(()).unwrap();
    signaled.await.unwrap();
    let rejected = deliver(&app).await;
    assert_eq!(rejected.status(), 503);
    assert_eq!(kind(&rejected), Some(DedupRejectionKind::Draining));
    assert_eq!(drain.in_flight(), 1);
    assert_eq!(drain.shutdown().await, 0);
    assert_eq!(first.await.unwrap().status(), 200);
    only_record(&store, State::Completed).await;
    assert_eq!(store.list(State::Released, 10).await.unwrap().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn without_the_signal_events_are_admitted() {
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", store()).with_drain(&drain);
    let app = app(dedup, post(async || ()));
    let waiting = tokio::spawn(drain.on(pending()));
    sleep(Duration::from_secs(60)).await;
    assert_eq!(status(&app).await, 200);
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    sleep(Duration::from_secs(60)).await;
    assert_eq!(
        kind(&deliver(&app).await),
        Some(DedupRejectionKind::Completed)
    );
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_without_a_signal_starts_the_drain() {
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", store()).with_drain(&drain);
    let app = app(dedup, post(async || sleep(Duration::from_secs(9)).await));
    let first = spawn_delivery(&app);
    until(async || drain.in_flight() == 1).await;
    let draining = tokio::spawn({
        let drain = drain.clone();
        async move { drain.shutdown().await }
    });
    tokio::task::yield_now().await;
    assert_eq!(
        kind(&deliver(&app).await),
        Some(DedupRejectionKind::Draining)
    );
    assert_eq!(draining.await.unwrap(), 0);
    assert_eq!(first.await.unwrap().status(), 200);
}

#[tokio::test(start_paused = true)]
async fn handlers_are_dropped_and_their_events_released_after_the_grace_period() {
    let store = store();
    let drain = Drain::new().with_grace_period(Duration::from_secs(10));
    let dedup = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    let first = spawn_delivery(&app(dedup, post(async || pending::<()>().await)));
    until(async || drain.in_flight() == 1).await;
    let start = Instant::now();
    assert_eq!(drain.shutdown().await, 1);
    assert_eq!(start.elapsed().as_secs(), 10);
    assert_eq!(drain.in_flight(), 0);
    assert_eq!(first.await.unwrap().status(), 503);
    let record = only_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("the service was shut down"));
}

#[tokio::test(start_paused = true)]
async fn the_grace_period_begins_at_the_signal() {
    let drain = Drain::new();
    let delivery = hanging_endpoint(&drain).await;
    let start = Instant::now();
    drain.on(ready(())).await;
    sleep(Duration::from_secs(15)).await;
    assert_eq!(drain.shutdown().await, 1);
    assert_eq!(start.elapsed(), Drain::DEFAULT_GRACE_PERIOD);
    assert_eq!(delivery.await.unwrap().status(), 503);
}

/// The server waits for the response, so `shutdown` is not called until then.
#[tokio::test(start_paused = true)]
async fn the_signal_is_enough_to_drop_handlers_after_the_grace_period() {
    let drain = Drain::new();
    let delivery = hanging_endpoint(&drain).await;
    let start = Instant::now();
    drain.on(ready(())).await;
    assert_eq!(delivery.await.unwrap().status(), 503);
    assert_eq!(start.elapsed(), Drain::DEFAULT_GRACE_PERIOD);
    assert_eq!(drain.shutdown().await, 1);
    assert_eq!(start.elapsed(), Drain::DEFAULT_GRACE_PERIOD);
}

#[tokio::test]
async fn a_handler_that_never_ends_does_not_keep_axum_serve_from_returning() {
    let drain = Drain::new().with_grace_period(Duration::from_millis(100));
    let dedup = DedupLayer::new("test", store()).with_drain(&drain);
    let started = Arc::new(Notify::new());
    let handler = post({
        let started = Arc::clone(&started);
        async move || {
            started.notify_one();
            pending::<()>().await;
        }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/webhook", listener.local_addr().unwrap());
    let signal = async move { started.notified().await };
    let server =
        axum::serve(listener, app(dedup, handler)).with_graceful_shutdown(drain.on(signal));
    let client = Client::builder(TokioExecutor::new()).build_http();
    let delivery = signed_request(&url, SECRET, invoice_paid());
    let (served, response) = tokio::join!(server, client.request(delivery));
    served.unwrap();
    assert_eq!(response.unwrap().status(), 503);
    assert_eq!(drain.shutdown().await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_waits_for_handlers_of_a_layer_that_the_server_has_dropped() {
    let drain = Drain::new();
    let calls = Arc::new(AtomicU32::default());
    let dedup = DedupLayer::new("test", store()).with_drain(&drain);
    let app = app(dedup, {
        let calls = Arc::clone(&calls);
        post(async move || {
            sleep(Duration::from_secs(9)).await;
            calls.fetch_add(1, Ordering::Relaxed);
        })
    });
    let hung_up = spawn_delivery(&app);
    until(async || drain.in_flight() == 1).await;
    hung_up.abort();
    assert!(hung_up.await.unwrap_err().is_cancelled());
    drop(app);
    assert_eq!(drain.shutdown().await, 0);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn one_shutdown_stops_the_handlers_of_all_layers() {
    let drain = Drain::new();
    let account = hanging_endpoint(&drain).await;
    let connect = hanging_endpoint(&drain).await;
    assert_eq!(drain.in_flight(), 2);
    assert_eq!(drain.shutdown().await, 2);
    assert_eq!(drain.in_flight(), 0);
    assert_eq!(account.await.unwrap().status(), 503);
    assert_eq!(connect.await.unwrap().status(), 503);
}

#[tokio::test(start_paused = true)]
async fn layers_that_share_a_drain_have_their_own_limits() {
    let drain = Drain::new();
    let small = DedupLayer::new("small", store())
        .with_max_in_flight(1)
        .with_drain(&drain);
    let large = DedupLayer::new("large", store())
        .with_drain(&drain)
        .with_max_in_flight(2);
    let hang = || post(async || pending::<()>().await);
    let (small, large) = (app(small, hang()), app(large, hang()));
    let _in_small = spawn_delivery(&small);
    let _in_large = spawn_delivery(&large);
    until(async || drain.in_flight() == 2).await;
    let overloaded = deliver(&small).await;
    assert_eq!(kind(&overloaded), Some(DedupRejectionKind::Overloaded));
    let duplicate = deliver(&large).await;
    assert_eq!(duplicate.status(), 409);
}

#[tokio::test(start_paused = true)]
async fn a_layer_that_joins_after_the_signal_admits_no_events() {
    let drain = Drain::new();
    drain.on(ready(())).await;
    let calls = Arc::new(AtomicU32::default());
    let dedup = DedupLayer::new("test", store()).with_drain(&drain);
    let rejected = deliver(&app(dedup, counting(&calls, 200))).await;
    assert_eq!(kind(&rejected), Some(DedupRejectionKind::Draining));
    assert_eq!(calls.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn a_drain_does_not_wait_longer_for_a_store_that_stays_down() {
    let store = Faulty {
        complete: AtomicU32::new(u32::MAX),
        ..Faulty::default()
    };
    let drain = Drain::new().with_grace_period(Duration::from_secs(1));
    let dedup = DedupLayer::new("test", store).with_drain(&drain);
    let app = app(dedup, post(async || ()));
    assert_eq!(status(&app).await, 200);
    assert_eq!(drain.shutdown().await, 1);
    assert_eq!(drain.in_flight(), 0);
}
