//! The layer's responses and what it records, with the memory store and paused time.

#![cfg(all(feature = "axum", feature = "testing"))]

mod completion;
mod decisions;
mod drain;
mod faulty;
#[cfg(feature = "tracing")]
#[path = "../support/log.rs"]
mod log;
mod lost_claims;
mod unrouted;

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use http::StatusCode;
use http::header::RETRY_AFTER;
use http_body_util::BodyExt;
use tokio::sync::{Notify, Semaphore};
use tokio::time::{advance, sleep};
use tower::{Layer, ServiceBuilder, ServiceExt, service_fn};
use tower_stripe_webhook::claims::{
    Claim, ClaimRequest, ClaimStore, Grant, Key, MemoryStore, Record, State,
};
use tower_stripe_webhook::dedup::{DedupLayer, DedupRejection, DedupRejectionKind, Discard, Drain};
use tower_stripe_webhook::testing::{EventBuilder, event, signed_request};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    EventRouter, EventType, SigningSecret, StripeEvent, StripeWebhookLayer, Verifier,
};

use crate::faulty::{Fault, Faulty};

const SECRET: &str = "whsec_test_secret";

fn verifier() -> Verifier {
    Verifier::new(SigningSecret::new(SECRET).unwrap())
}

fn webhook() -> StripeWebhookLayer {
    StripeWebhookLayer::new(verifier())
}

fn store() -> Arc<MemoryStore> {
    Arc::new(MemoryStore::new())
}

/// Wraps a handler in both layers.
fn app(dedup: DedupLayer, handler: MethodRouter) -> Router {
    let layers = ServiceBuilder::new().layer(webhook()).layer(dedup);
    Router::new().route("/webhook", handler.route_layer(layers))
}

fn invoice_paid() -> EventBuilder {
    event("invoice.paid")
}

fn delivery() -> Request {
    signed_request("/webhook", SECRET, invoice_paid()).map(axum::body::Body::new)
}

async fn deliver(app: &Router) -> Response {
    app.clone().oneshot(delivery()).await.unwrap()
}

async fn status(app: &Router) -> u16 {
    deliver(app).await.status().as_u16()
}

fn kind(response: &Response) -> Option<DedupRejectionKind> {
    let rejection: Option<&DedupRejection> = response.extensions().get();
    rejection.map(DedupRejection::kind)
}

fn retry_after(response: &Response) -> Option<&str> {
    let value = response.headers().get(RETRY_AFTER)?;
    value.to_str().ok()
}

async fn text(response: Response) -> String {
    let body = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.into()).unwrap()
}

async fn only_record(store: &MemoryStore, state: State) -> Record {
    let mut records = store.list(state, 10).await.unwrap();
    assert_eq!(records.len(), 1, "records in state {state:?}: {records:?}");
    records.remove(0)
}

/// Yields until `holds` returns true. Unlike a poll with pauses, this does not advance the paused clock.
async fn until(mut holds: impl AsyncFnMut() -> bool) {
    for _ in 0..1_000 {
        if holds().await {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("the condition was still false after 1,000 yields");
}

/// A handler that counts its calls and responds with a status.
fn counting(calls: &Arc<AtomicU32>, status: u16) -> MethodRouter {
    let calls = Arc::clone(calls);
    post(move || async move {
        calls.fetch_add(1, Ordering::Relaxed);
        StatusCode::from_u16(status).unwrap()
    })
}

#[tokio::test(start_paused = true)]
async fn a_first_delivery_is_handled_and_duplicates_are_acknowledged() {
    let calls = Arc::default();
    let app = app(DedupLayer::new("test", store()), counting(&calls, 204));
    let first = deliver(&app).await;
    assert_eq!(first.status(), 204);
    assert_eq!(kind(&first), None);
    for _ in 0..3 {
        let duplicate = deliver(&app).await;
        assert_eq!(duplicate.status(), 200);
        assert_eq!(kind(&duplicate), Some(DedupRejectionKind::Completed));
        assert_eq!(text(duplicate).await, "event already completed");
    }
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failed_event_is_released_and_handled_by_the_next_delivery() {
    for failure in [302, 400, 404, 409, 429, 500, 503] {
        let calls = Arc::new(AtomicU32::default());
        let store = store();
        let dedup = DedupLayer::new("test", Arc::clone(&store));
        let app = app(dedup, counting(&calls, failure));
        for attempt in 1..=3 {
            assert_eq!(status(&app).await, failure);
            let record = only_record(&store, State::Released).await;
            assert_eq!((record.attempts, record.crashes), (attempt, 0));
            let reason = record.reason.unwrap();
            assert!(
                reason.starts_with(&format!("the handler responded {failure}")),
                "{reason}"
            );
        }
        assert_eq!(calls.load(Ordering::Relaxed), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_failures_do_not_exhaust_an_event() {
    let calls = Arc::default();
    let store = store();
    let layer = DedupLayer::new("test", Arc::clone(&store)).with_max_crashes(1);
    let down = app(layer.clone(), counting(&calls, 500));
    for _ in 0..1_000 {
        assert_eq!(status(&down).await, 500);
    }
    let up = app(layer, counting(&calls, 200));
    assert_eq!(status(&up).await, 200);
    assert_eq!(calls.load(Ordering::Relaxed), 1_001);
    assert_eq!(only_record(&store, State::Completed).await.attempts, 1_001);
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_panics_is_500_and_its_event_is_released() {
    let store = store();
    let dedup = DedupLayer::new("test", Arc::clone(&store));
    let handler = async |grant: Grant| match grant.attempt() {
        1 => panic!("panics on purpose"),
        _ => StatusCode::OK,
    };
    let app = app(dedup, post(handler));
    let response = deliver(&app).await;
    assert_eq!(response.status(), 500);
    assert_eq!(kind(&response), Some(DedupRejectionKind::HandlerPanicked));
    assert_eq!(text(response).await, "handler failed; retry later");
    let record = only_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("the handler panicked"));
    assert_eq!(status(&app).await, 200);
}

#[tokio::test(start_paused = true)]
async fn a_discarded_event_is_200_and_never_handled_again() {
    let store = store();
    let dedup = DedupLayer::new("test", Arc::clone(&store));
    let calls = Arc::new(AtomicU32::default());
    let counter = Arc::clone(&calls);
    let handler = post(move || async move {
        counter.fetch_add(1, Ordering::Relaxed);
        Discard("of a customer that we deleted".into())
    });
    let app = app(dedup, handler);
    assert_eq!(status(&app).await, 200);
    let duplicate = deliver(&app).await;
    assert_eq!(duplicate.status(), 200);
    assert_eq!(kind(&duplicate), Some(DedupRejectionKind::Discarded));
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    let record = only_record(&store, State::Discarded).await;
    assert_eq!(
        record.reason.as_deref(),
        Some("of a customer that we deleted")
    );
}

#[tokio::test(start_paused = true)]
async fn a_discard_is_200_whatever_its_status() {
    let dedup = DedupLayer::new("test", store());
    let handler = async || (StatusCode::IM_A_TEAPOT, Discard("no tea".into())).into_response();
    assert_eq!(status(&app(dedup, post(handler))).await, 200);
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_in_progress_is_409_with_retry_after() {
    let gate = Arc::new(Semaphore::new(0));
    let inner = Arc::clone(&gate);
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", store())
        .with_lease(Duration::from_millis(29_500))
        .with_drain(&drain);
    let app = app(
        dedup,
        post(move || async move { inner.acquire().await.unwrap().forget() }),
    );
    let first = tokio::spawn({
        let app = app.clone();
        async move { status(&app).await }
    });
    until(async || drain.in_flight() == 1).await;
    let duplicate = deliver(&app).await;
    assert_eq!(duplicate.status(), 409);
    assert_eq!(retry_after(&duplicate), Some("30"));
    gate.add_permits(1);
    assert_eq!(first.await.unwrap(), 200);
    assert_eq!(status(&app).await, 200);
}

#[tokio::test(start_paused = true)]
async fn a_claim_is_renewed_while_the_handler_runs() {
    let store = store();
    let dedup = DedupLayer::new("test", Arc::clone(&store)).with_lease(Duration::from_secs(60));
    let app = app(dedup, post(async || sleep(Duration::from_secs(290)).await));
    let first = tokio::spawn({
        let app = app.clone();
        async move { status(&app).await }
    });
    for _ in 0..28 {
        sleep(Duration::from_secs(10)).await;
        assert_eq!(status(&app).await, 409);
    }
    assert_eq!(first.await.unwrap(), 200);
    assert_eq!(only_record(&store, State::Completed).await.attempts, 1);
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_exceeds_its_time_limit_is_dropped_and_its_event_is_released() {
    let store = store();
    let dedup = DedupLayer::new("test", Arc::clone(&store));
    let app = app(dedup, post(async || pending::<()>().await));
    let response = deliver(&app).await;
    assert_eq!(response.status(), 504);
    assert_eq!(kind(&response), Some(DedupRejectionKind::HandlerTimeout));
    let record = only_record(&store, State::Released).await;
    assert_eq!(
        record.reason.as_deref(),
        Some("the handler exceeded its time limit")
    );
}

#[tokio::test]
async fn a_busy_handler_is_stopped_at_its_time_limit() {
    let dedup = DedupLayer::new("test", store()).with_handler_timeout(Duration::from_millis(50));
    let handler = async || {
        let always_ready = Semaphore::new(1);
        loop {
            drop(always_ready.acquire().await.unwrap());
        }
    };
    let handler = async move || -> () { handler().await };
    assert_eq!(status(&app(dedup, post(handler))).await, 504);
}

#[tokio::test(start_paused = true)]
async fn an_exhausted_event_is_500_without_the_handler() {
    let store = store();
    let calls = Arc::new(AtomicU32::default());
    let dedup = DedupLayer::new("test", Arc::clone(&store)).with_max_crashes(3);
    let app = app(dedup, counting(&calls, 200));
    let event = invoice_paid().build();
    for attempt in 1..=3 {
        let mut request = ClaimRequest::new(Key::new("test", None, event.id()), &event);
        request.lease = Duration::ZERO;
        request.max_crashes = 3;
        assert_eq!(
            store.claim(&request).await.unwrap(),
            Claim::Acquired { attempt }
        );
    }
    for _ in 0..2 {
        let response = deliver(&app).await;
        assert_eq!(response.status(), 500);
        assert_eq!(kind(&response), Some(DedupRejectionKind::Exhausted));
    }
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    assert!(
        store
            .forget(&Key::new("test", None, event.id()))
            .await
            .unwrap()
    );
    assert_eq!(status(&app).await, 200);
}

#[tokio::test(start_paused = true)]
async fn an_event_beyond_max_in_flight_is_503_without_a_claim() {
    let gate = Arc::new(Semaphore::new(0));
    let inner = Arc::clone(&gate);
    let store = store();
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", Arc::clone(&store))
        .with_max_in_flight(1)
        .with_drain(&drain);
    let app = app(
        dedup,
        post(move || async move { inner.acquire().await.unwrap().forget() }),
    );
    let first = tokio::spawn({
        let app = app.clone();
        async move { status(&app).await }
    });
    until(async || drain.in_flight() == 1).await;
    let request = signed_request("/webhook", SECRET, invoice_paid().number(2));
    let second = app
        .clone()
        .oneshot(request.map(axum::body::Body::new))
        .await
        .unwrap();
    assert_eq!(second.status(), 503);
    assert_eq!(kind(&second), Some(DedupRejectionKind::Overloaded));
    assert_eq!(retry_after(&second), Some("10"));
    gate.add_permits(1);
    assert_eq!(first.await.unwrap(), 200);
    assert_eq!(store.list(State::Completed, 10).await.unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn when_stripe_hangs_up_the_handler_finishes_and_the_retry_gets_200() {
    let done = Arc::new(Notify::new());
    let is_done = Arc::clone(&done);
    let handler = post(move || async move {
        sleep(Duration::from_secs(30)).await;
        is_done.notify_one();
    });
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", store()).with_drain(&drain);
    let app = app(dedup, handler);
    let hung_up = tokio::time::timeout(Duration::from_secs(10), deliver(&app)).await;
    assert!(hung_up.is_err());
    assert_eq!(drain.in_flight(), 1);
    done.notified().await;
    until(async || drain.in_flight() == 0).await;
    let retry = deliver(&app).await;
    assert_eq!(kind(&retry), Some(DedupRejectionKind::Completed));
}

#[tokio::test(start_paused = true)]
async fn two_scopes_in_one_store_each_handle_the_event() {
    let store = store();
    let calls = Arc::default();
    for scope in ["billing", "mail"] {
        let dedup = DedupLayer::new(scope, Arc::clone(&store));
        assert_eq!(status(&app(dedup, counting(&calls, 200))).await, 200);
    }
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn two_tenants_with_the_same_event_id_are_both_handled() {
    let store = store();
    let calls = Arc::default();
    for (tenant, handled) in [("acme", 1), ("umbrella", 2), ("acme", 2)] {
        let webhook = StripeWebhookLayer::new(verifier().with_tenant(tenant));
        let dedup = DedupLayer::new("test", Arc::clone(&store));
        let handler = counting(&calls, 200)
            .route_layer(dedup)
            .route_layer(webhook);
        let app = Router::new().route("/webhook", handler);
        assert_eq!(status(&app).await, 200);
        assert_eq!(calls.load(Ordering::Relaxed), handled, "{tenant}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_from_elsewhere_is_a_duplicate_if_it_has_the_tenant_of_the_delivery() {
    for (tenant, handled) in [(Some("acme"), 1), (Some("umbrella"), 2), (None, 2)] {
        let calls = Arc::default();
        let webhook = StripeWebhookLayer::new(verifier().with_tenant("acme"));
        let dedup = DedupLayer::new("test", store());
        let handler = counting(&calls, 200).route_layer(dedup.clone());
        let app = Router::new().route("/webhook", handler.clone().route_layer(webhook));
        assert_eq!(status(&app).await, 200);

        let mut event = StripeEvent::assume_verified(invoice_paid().payload()).unwrap();
        if let Some(tenant) = tenant {
            event = event.with_tenant(tenant);
        }
        let request = event.into_request().map(axum::body::Body::new);
        let response = handler.oneshot(request).await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(calls.load(Ordering::Relaxed), handled, "{tenant:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_verifier_from_the_extensions_must_have_a_tenant() {
    let calls = Arc::new(AtomicU32::default());
    for (verifier, expected) in [(verifier(), 500), (verifier().with_tenant("acme"), 200)] {
        let layers = ServiceBuilder::new()
            .map_request(move |mut request: Request| {
                request.extensions_mut().insert(verifier.clone());
                request
            })
            .layer(StripeWebhookLayer::from_extensions())
            .layer(DedupLayer::new("test", store()));
        let handler = counting(&calls, 200).route_layer(layers);
        let response = deliver(&Router::new().route("/webhook", handler)).await;
        assert_eq!(response.status(), expected);
        if expected == 500 {
            assert_eq!(kind(&response), Some(DedupRejectionKind::NoTenant));
        }
    }
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

#[tokio::test(start_paused = true)]
async fn a_request_without_an_event_is_500() {
    let calls = Arc::new(AtomicU32::default());
    let handler = counting(&calls, 200).route_layer(DedupLayer::new("test", store()));
    let response = deliver(&Router::new().route("/webhook", handler)).await;
    assert_eq!(response.status(), 500);
    assert_eq!(kind(&response), Some(DedupRejectionKind::NoEvent));
    assert_eq!(calls.load(Ordering::Relaxed), 0);
}

#[tokio::test(start_paused = true)]
async fn a_thin_event_counts_as_its_snapshot_with_twin_key() {
    let snapshot = invoice_paid().build();
    let thin = event("v1.invoice.paid")
        .snapshot_event(snapshot.id())
        .build();
    for (twin, expected) in [(false, 2), (true, 1)] {
        let store = store();
        let calls = Arc::new(AtomicU32::default());
        let mut dedup = DedupLayer::new("test", Arc::clone(&store));
        if twin {
            dedup = dedup.with_twin_key();
        }
        let counter = Arc::clone(&calls);
        let service = dedup.layer(service_fn(move |_: http::Request<EventBody>| {
            counter.fetch_add(1, Ordering::Relaxed);
            async { Ok::<_, std::convert::Infallible>(http::Response::new(())) }
        }));
        for event in [&snapshot, &thin] {
            let request = event.clone().into_request();
            assert_eq!(
                service.clone().oneshot(request).await.unwrap().status(),
                200
            );
        }
        assert_eq!(calls.load(Ordering::Relaxed), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn a_record_is_kept_for_three_days() {
    let calls = Arc::default();
    let app = app(DedupLayer::new("test", store()), counting(&calls, 200));
    assert_eq!(status(&app).await, 200);
    advance(Duration::from_secs(3 * 24 * 60 * 60 - 1)).await;
    assert_eq!(status(&app).await, 200);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    advance(Duration::from_secs(1)).await;
    assert_eq!(status(&app).await, 200);
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn both_layers_compose_around_an_event_router_and_around_a_service() {
    let handler = async |event: StripeEvent, grant: Grant| {
        format!("{} {}", event.event_type(), grant.attempt())
    };
    let events = EventRouter::new().on(EventType::INVOICE_PAID, handler);
    let layers = ServiceBuilder::new()
        .layer(webhook())
        .layer(DedupLayer::new("test", store()));
    let mounted = app(DedupLayer::new("test", store()), post(events.clone()));
    assert_eq!(text(deliver(&mounted).await).await, "invoice.paid 1");
    let service = layers.service(events);
    let request = signed_request("/webhook", SECRET, invoice_paid());
    let response = service.oneshot(request).await.unwrap();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(body, "invoice.paid 1");
}

#[tokio::test(start_paused = true)]
async fn both_layers_compose_with_two_calls_of_router_layer() {
    let handler = async |event: StripeEvent, grant: Grant| {
        format!("{} {}", event.event_type(), grant.attempt())
    };
    let app = Router::new()
        .route(
            "/webhook",
            post(EventRouter::new().on("invoice.*", handler)),
        )
        .layer(DedupLayer::new("test", store()))
        .layer(webhook());
    assert_eq!(text(deliver(&app).await).await, "invoice.paid 1");
    assert_eq!(text(deliver(&app).await).await, "event already completed");
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_or_hangs_at_the_claim_is_503_without_the_handler() {
    for fault in [Fault::Fails, Fault::Hangs] {
        let calls = Arc::new(AtomicU32::default());
        let store = Faulty {
            claim: Some(fault),
            ..Faulty::default()
        };
        let app = app(DedupLayer::new("test", store), counting(&calls, 200));
        let response = deliver(&app).await;
        assert_eq!(response.status(), 503);
        assert_eq!(kind(&response), Some(DedupRejectionKind::StoreUnavailable));
        assert_eq!(retry_after(&response), Some("10"));
        assert_eq!(calls.load(Ordering::Relaxed), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_is_500_and_the_handler_does_not_run() {
    let calls = Arc::new(AtomicU32::default());
    let store = Faulty {
        claim: Some(Fault::Panics),
        ..Faulty::default()
    };
    let app = app(DedupLayer::new("test", store), counting(&calls, 200));
    let response = deliver(&app).await;
    assert_eq!(response.status(), 500);
    assert_eq!(kind(&response), Some(DedupRejectionKind::HandlerPanicked));
    assert_eq!(calls.load(Ordering::Relaxed), 0);
}

/// Panics when dropped, unless the thread is already panicking.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            panic!("panics on purpose");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_panics_on_drop_is_500_and_its_event_is_released() {
    let store = store();
    let dedup = DedupLayer::new("test", Arc::clone(&store)).with_max_crashes(1);
    let handler = async || {
        let _bomb = Bomb;
        pending::<()>().await;
    };
    let app = app(dedup, post(handler));
    for attempt in 1..=3 {
        assert_eq!(status(&app).await, 500);
        let record = only_record(&store, State::Released).await;
        assert_eq!((record.attempts, record.crashes), (attempt, 0));
    }
}

#[tokio::test]
async fn long_types_and_accounts_are_truncated() {
    let long = "ü".repeat(100_000);
    let event = EventBuilder::unlisted(format!("a.{long}"))
        .account(&*long)
        .build();
    let request = ClaimRequest::new(Key::new("test", None, event.id()), &event);
    assert!(request.event_type.as_str().len() <= 255);
    assert!(request.account.unwrap().len() <= 255);
}

#[tokio::test(start_paused = true)]
async fn a_failed_completion_is_200_and_retried_in_the_background_under_the_claim() {
    let store = Arc::new(Faulty {
        // With a backoff from 0.1 s up to 20 s, these failures take longer than the lease.
        complete: AtomicU32::new(12),
        ..Faulty::default()
    });
    let calls = Arc::new(AtomicU32::default());
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    let app = app(dedup, counting(&calls, 200));
    assert_eq!(status(&app).await, 200);
    while drain.in_flight() > 0 {
        assert_eq!(status(&app).await, 409);
        sleep(Duration::from_secs(5)).await;
    }
    assert_eq!(status(&app).await, 200);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    assert_eq!(
        only_record(&store.inner, State::Completed).await.attempts,
        1
    );
}

#[tokio::test(start_paused = true)]
async fn a_failed_release_is_retried_in_the_background_and_not_a_crash() {
    let store = Arc::new(Faulty {
        release: AtomicU32::new(3),
        ..Faulty::default()
    });
    let calls = Arc::new(AtomicU32::default());
    let drain = Drain::new();
    let dedup = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    let app = app(dedup, counting(&calls, 500));
    assert_eq!(status(&app).await, 500);
    while drain.in_flight() > 0 {
        sleep(Duration::from_millis(50)).await;
    }
    let record = only_record(&store.inner, State::Released).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_lease_lost_while_the_handler_runs_keeps_the_response() {
    let store = store();
    let forgetful = Arc::clone(&store);
    let handler = post(move |grant: Grant| async move {
        assert!(forgetful.forget(grant.key()).await.unwrap());
        sleep(Duration::from_secs(100)).await;
        StatusCode::CREATED
    });
    let app = app(DedupLayer::new("test", Arc::clone(&store)), handler);
    assert_eq!(status(&app).await, 201);
    // A late completion does not recreate the lost record.
    assert!(store.list(State::Completed, 10).await.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_inner_service_is_passed_on_and_the_event_is_released() {
    let store = store();
    let dedup = DedupLayer::new("test", Arc::clone(&store));
    let service = dedup.layer(service_fn(async |_: http::Request<EventBody>| {
        Err::<http::Response<()>, _>("it is broken")
    }));
    let request = invoice_paid().build().into_request();
    assert_eq!(service.oneshot(request).await.unwrap_err(), "it is broken");
    let record = only_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some("the service failed"));
}
