//! Responses that Stripe receives.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::http::StatusCode;
use http::header::RETRY_AFTER;
use tokio::task::JoinSet;
use tower_stripe_webhook::claims::{
    Claim, ClaimRequest, ClaimStore, Grant, Key, MemoryStore, State, Token,
};
use tower_stripe_webhook::dedup::DedupRejection;
use tower_stripe_webhook::inbox::{Accepted, InboxLayer, RetryPolicy};
use tower_stripe_webhook::testing::{event, run_until_idle};
use tower_stripe_webhook::{EventRouter, EventType, StripeEvent};

use crate::unreliable::Unreliable;
use crate::{Runs, app, deliver, deliver_event, only_record, records, status, store, text};

fn counting(runs: &Runs) -> EventRouter {
    let runs = runs.clone();
    EventRouter::new().on(EventType::INVOICE_PAID, move || async move { runs.add() })
}

fn claim_request(lease: Duration) -> ClaimRequest {
    let event = event("invoice.paid").build();
    let mut request = ClaimRequest::new(Key::new("billing", None, event.id()), &event);
    request.lease = lease;
    request
}

#[tokio::test(start_paused = true)]
async fn an_event_is_acknowledged_before_its_handler_runs() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), counting(&runs));

    let response = deliver(&app).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.extensions().get(), Some(&Accepted::Stored));
    assert_eq!(text(response).await, "event stored");
    assert_eq!(runs.count(), 0);
    assert_eq!(only_record(&store, State::Queued).await.attempts, 0);

    assert_eq!(run_until_idle(inbox.worker(counting(&runs))).await, 1);
    assert_eq!(runs.count(), 1);
    assert_eq!(only_record(&store, State::Completed).await.attempts, 1);
}

#[tokio::test(start_paused = true)]
async fn duplicates_receive_200_in_every_state_and_run_nothing() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), counting(&runs));
    assert_eq!(status(&app).await, 200);

    let duplicate = deliver(&app).await;
    assert_eq!(duplicate.status(), 200);
    let queued = Accepted::Duplicate(State::Queued);
    assert_eq!(duplicate.extensions().get(), Some(&queued));
    assert_eq!(text(duplicate).await, "event already stored");

    run_until_idle(inbox.worker(counting(&runs))).await;
    let duplicate = deliver(&app).await;
    let completed = Accepted::Duplicate(State::Completed);
    assert_eq!(duplicate.extensions().get(), Some(&completed));
    assert_eq!(run_until_idle(inbox.worker(counting(&runs))).await, 0);
    assert_eq!(runs.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_resend_of_an_exhausted_event_queues_it_again_but_a_retry_does_not() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let failing = || {
        let handler = async || StatusCode::INTERNAL_SERVER_ERROR;
        EventRouter::new().on(EventType::INVOICE_PAID, handler)
    };
    let app = app(inbox.clone(), failing());
    let created_days_ago = |days: u64| {
        let age = Duration::from_secs(days * 24 * 60 * 60);
        event("invoice.paid")
            .id("evt_1")
            .created(SystemTime::now() - age)
    };
    assert_eq!(deliver_event(&app, created_days_ago(0)).await.status(), 200);
    let give_up = RetryPolicy::from_fn(|_| None);
    run_until_idle(inbox.worker(failing()).with_retry(give_up)).await;
    let record = only_record(&store, State::Exhausted).await;
    assert_eq!(
        record.reason.as_deref(),
        Some("the handler responded 500 Internal Server Error")
    );

    let retry = deliver_event(&app, created_days_ago(3)).await;
    assert_eq!(retry.status(), 200);
    let duplicate = Accepted::Duplicate(State::Exhausted);
    assert_eq!(retry.extensions().get(), Some(&duplicate));
    assert!(text(retry).await.contains("its operator must replay it"));

    let resend = deliver_event(&app, created_days_ago(5)).await;
    assert_eq!(resend.extensions().get(), Some(&Accepted::Stored));
    let record = only_record(&store, State::Queued).await;
    assert_eq!(record.attempts, 1, "attempts are kept");
}

#[tokio::test(start_paused = true)]
async fn an_event_that_deduplication_left_open_is_adopted() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), counting(&runs));

    let request = claim_request(Duration::from_secs(60));
    let Claim::Acquired { attempt } = store.claim(&request).await.unwrap() else {
        panic!("the store is empty");
    };
    let held = deliver(&app).await;
    assert_eq!(held.status(), 409);
    assert_eq!(held.headers()[RETRY_AFTER], "60");

    let grant = Grant::new(&request, attempt);
    let _ = store.release(&grant, "failed inline").await.unwrap();
    assert_eq!(status(&app).await, 200);
    assert_eq!(only_record(&store, State::Queued).await.attempts, 1);
    run_until_idle(inbox.worker(counting(&runs))).await;
    assert_eq!(only_record(&store, State::Completed).await.attempts, 2);
    assert_eq!(runs.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_expired_lease_of_deduplication_is_adopted_as_a_crash() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox, EventRouter::new());
    let _ = store.claim(&claim_request(Duration::ZERO)).await.unwrap();
    assert_eq!(status(&app).await, 200);
    assert_eq!(only_record(&store, State::Queued).await.crashes, 1);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_deduplication_exhausted_is_stored_and_runs() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), counting(&runs));
    let mut request = claim_request(Duration::ZERO);
    request.max_crashes = 1;
    let _ = store.claim(&request).await.unwrap();
    request.token = Token::random();
    let claim = store.claim(&request).await.unwrap();
    assert_eq!(claim, Claim::Exhausted);

    let response = deliver(&app).await;
    assert_eq!(response.extensions().get(), Some(&Accepted::Stored));
    assert_eq!(run_until_idle(inbox.worker(counting(&runs))).await, 1);
    assert_eq!(only_record(&store, State::Completed).await.attempts, 2);
}

#[tokio::test(start_paused = true)]
async fn deduplication_leaves_the_events_of_an_inbox_to_its_workers() {
    let store = store();
    let app = app(
        InboxLayer::new("billing", Arc::clone(&store)),
        EventRouter::new(),
    );
    assert_eq!(status(&app).await, 200);
    let claim = store.claim(&claim_request(Duration::ZERO)).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }), "{claim:?}");
}

#[tokio::test(start_paused = true)]
async fn an_inline_event_runs_in_the_request_and_is_deduplicated() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store)).with_inline("invoice.*");
    let app = app(inbox.clone(), counting(&runs));
    assert_eq!(status(&app).await, 200);
    assert_eq!(runs.count(), 1);
    assert_eq!(status(&app).await, 200);
    assert_eq!(runs.count(), 1);
    assert_eq!(records(&store, State::Completed).await.len(), 1);
    assert_eq!(run_until_idle(inbox.worker(counting(&runs))).await, 0);
}

#[tokio::test(start_paused = true)]
async fn an_event_of_a_named_queue_runs_only_in_its_worker() {
    let (store, runs) = (store(), Runs::default());
    let inbox = InboxLayer::new("billing", Arc::clone(&store)).with_queue("slow", "invoice.*");
    let app = app(inbox.clone(), counting(&runs));
    assert_eq!(status(&app).await, 200);
    assert_eq!(run_until_idle(inbox.worker(counting(&runs))).await, 0);
    let slow = inbox.worker(counting(&runs)).with_queue("slow");
    assert_eq!(run_until_idle(slow).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_full_or_down_is_503_with_retry_after() {
    for mode in ["fail", "hang"] {
        let down = Unreliable::new(store(), mode);
        let app = app(InboxLayer::new("billing", down), EventRouter::new());
        let response = deliver(&app).await;
        assert_eq!(response.status(), 503);
        assert!(response.headers().contains_key(RETRY_AFTER));
        let rejection: &DedupRejection = response.extensions().get().unwrap();
        assert_eq!(rejection.kind().name(), "store_unavailable");
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_than_1024_events_wait_for_the_store() {
    let hanging = Unreliable::new(store(), "hang");
    let app = app(InboxLayer::new("billing", hanging), EventRouter::new());
    let mut deliveries = JoinSet::new();
    for number in 0..1_200 {
        let (app, event) = (app.clone(), event("invoice.paid").number(number));
        deliveries.spawn(async move { deliver_event(&app, event).await });
    }
    let mut overloaded = 0;
    while let Some(response) = deliveries.join_next().await {
        let response = response.unwrap();
        assert_eq!(response.status(), 503);
        assert!(response.headers().contains_key(RETRY_AFTER));
        let rejection: &DedupRejection = response.extensions().get().unwrap();
        overloaded += u32::from(rejection.kind().name() == "overloaded");
    }
    // One batch of up to 128 events may be with the store.
    assert!((48..=176).contains(&overloaded), "{overloaded}");
}

#[tokio::test(start_paused = true)]
async fn a_client_that_hangs_up_does_not_stop_its_event_from_being_stored() {
    let store = store();
    let app = app(
        InboxLayer::new("billing", Arc::clone(&store)),
        EventRouter::new(),
    );
    // Dropped after its first poll, in which the event joins a batch.
    let mut delivery = poll_once(Box::pin(deliver(&app)));
    delivery.take();
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(records(&store, State::Queued).await.len(), 1);
}

/// Polls a future once and returns it if it is pending.
fn poll_once<F: Future + Unpin>(mut future: F) -> Option<F> {
    let waker = std::task::Waker::noop();
    let mut cx = std::task::Context::from_waker(waker);
    let poll = std::pin::Pin::new(&mut future).poll(&mut cx);
    poll.is_pending().then_some(future)
}

#[tokio::test(start_paused = true)]
async fn a_request_without_an_event_is_a_misconfiguration() {
    use tower::{Layer, ServiceExt};
    let inbox = InboxLayer::new("billing", MemoryStore::new());
    let service = inbox.layer(EventRouter::<()>::new());
    let request = http::Request::new(axum::body::Body::empty());
    let response = service.oneshot(request).await.unwrap();
    assert_eq!(response.status(), 500);
}

#[tokio::test(start_paused = true)]
async fn the_handler_sees_the_event_as_it_was_verified() {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let events = EventRouter::new().on(
        EventType::INVOICE_PAID,
        move |event: StripeEvent, grant: Grant| async move {
            sender.send((event, grant)).unwrap();
        },
    );
    let secret = tower_stripe_webhook::SigningSecret::new(crate::SECRET).unwrap();
    let verifier = tower_stripe_webhook::Verifier::new(secret.named("first")).with_tenant("acme");
    let webhook = tower_stripe_webhook::StripeWebhookLayer::new(verifier);
    let layers = tower::ServiceBuilder::new()
        .layer(webhook)
        .layer(inbox.clone());
    let app = axum::Router::new().route(
        "/webhook",
        axum::routing::post(events.clone()).route_layer(layers),
    );
    assert_eq!(status(&app).await, 200);
    run_until_idle(inbox.worker(events)).await;

    let (event, grant) = receiver.recv().await.unwrap();
    let verified_by = event.verified_by().unwrap();
    assert_eq!(verified_by.tenant(), Some("acme"));
    assert_eq!(verified_by.secret_name(), Some("first"));
    assert!(verified_by.signed_at() <= SystemTime::now());
    assert_eq!(grant.key(), &Key::new("billing", Some("acme"), event.id()));
    assert_eq!(grant.attempt(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_handler_sees_the_tenant_of_an_event_that_was_verified_elsewhere() {
    use tower::{Layer, ServiceExt};

    let inbox = InboxLayer::new("billing", store());
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let events = EventRouter::new().on(
        EventType::INVOICE_PAID,
        move |event: StripeEvent, grant: Grant| async move {
            sender.send((event, grant)).unwrap();
        },
    );
    let event = event("invoice.paid").build().with_tenant("acme");
    let service = inbox.layer(events.clone());
    let response = service.oneshot(event.into_request()).await.unwrap();
    assert_eq!(response.status(), 200);
    run_until_idle(inbox.worker(events)).await;

    let (event, grant) = receiver.recv().await.unwrap();
    assert_eq!(event.tenant(), Some("acme"));
    assert_eq!(event.verified_by(), None);
    assert_eq!(grant.key(), &Key::new("billing", Some("acme"), event.id()));
}
