//! The next state of an event, by the response of its handler.

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::IntoResponse;
use http::header::RETRY_AFTER;
use tokio::time::advance;
use tower_stripe_webhook::claims::{ClaimStore, Grant, MemoryStore, State};
use tower_stripe_webhook::dedup::Discard;
use tower_stripe_webhook::inbox::{
    Accepted, Filter, InboxLayer, InboxStore, Queue, QueueStats, RetryAfter, RetryPolicy, Selection,
};
use tower_stripe_webhook::testing::run_until_idle;
use tower_stripe_webhook::{EventRouter, EventType, HandlerResult};

use crate::{Runs, app, deliver, only_record, records, status, store};

/// An inbox with one event.
async fn inbox_with_event() -> (Arc<MemoryStore>, InboxLayer) {
    let store = store();
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    assert_eq!(status(&app(inbox.clone(), EventRouter::new())).await, 200);
    (store, inbox)
}

/// Responds to every event of the type in the same way.
fn responding<R>(response: fn() -> R) -> EventRouter
where
    R: IntoResponse + 'static,
{
    EventRouter::new().on(EventType::INVOICE_PAID, move || async move { response() })
}

async fn stats(store: &MemoryStore) -> QueueStats {
    store.stats(&Queue::new("billing", None)).await.unwrap()
}

/// Asserts that the only event is due after a delay, within 10 %.
async fn assert_due_after(inbox: &InboxLayer, seconds: f64) {
    let events = || responding(|| StatusCode::OK);
    advance(Duration::from_secs_f64(seconds * 0.89)).await;
    assert_eq!(run_until_idle(inbox.worker(events())).await, 0, "too early");
    advance(Duration::from_secs_f64(seconds * 0.22)).await;
    assert_eq!(run_until_idle(inbox.worker(events())).await, 1, "too late");
}

#[tokio::test(start_paused = true)]
async fn every_2xx_completes_the_event() {
    for status in [200, 201, 202, 204, 299] {
        let (store, inbox) = inbox_with_event().await;
        let events = EventRouter::new().on(EventType::INVOICE_PAID, move || async move {
            StatusCode::from_u16(status).unwrap()
        });
        run_until_idle(inbox.worker(events)).await;
        assert_eq!(records(&store, State::Completed).await.len(), 1, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_other_status_is_a_failure_and_is_retried_with_backoff() {
    for status in [302, 400, 409, 500, 503] {
        let (store, inbox) = inbox_with_event().await;
        let events = || {
            EventRouter::new().on(EventType::INVOICE_PAID, move || async move {
                StatusCode::from_u16(status).unwrap()
            })
        };
        for delay in [1.0, 16.0, 81.0] {
            assert_eq!(run_until_idle(inbox.worker(events())).await, 1, "{status}");
            let record = only_record(&store, State::Released).await;
            assert!(record.reason.unwrap().starts_with("the handler responded"));
            assert_eq!(stats(&store).await.scheduled, 1);
            advance(Duration::from_secs_f64(delay * 0.89)).await;
            assert_eq!(run_until_idle(inbox.worker(events())).await, 0, "{delay} s");
            advance(Duration::from_secs_f64(delay * 0.22)).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_discard_ends_the_event() {
    let (store, inbox) = inbox_with_event().await;
    let events = responding(|| Discard("no such customer".into()));
    run_until_idle(inbox.worker(events)).await;
    let record = only_record(&store, State::Discarded).await;
    assert_eq!(record.reason.as_deref(), Some("no such customer"));
    let selection = Selection::Key(record.key);
    assert_eq!(
        store.replay(&selection).await.unwrap(),
        0,
        "its payload is gone"
    );
}

#[tokio::test(start_paused = true)]
async fn retry_after_sets_the_delay_and_is_not_a_failure() {
    let (store, inbox) = inbox_with_event().await;
    let limited = responding(|| RetryAfter(Duration::from_secs(300)));
    assert_eq!(run_until_idle(inbox.worker(limited)).await, 1);
    assert_eq!(only_record(&store, State::Released).await.crashes, 0);
    assert_due_after(&inbox, 300.0).await;
}

#[tokio::test(start_paused = true)]
async fn retry_after_works_as_an_error_too() {
    async fn limited() -> HandlerResult {
        Err(RetryAfter(Duration::from_secs(300)))?
    }
    let (_store, inbox) = inbox_with_event().await;
    let events = EventRouter::new().on(EventType::INVOICE_PAID, limited);
    assert_eq!(run_until_idle(inbox.worker(events)).await, 1);
    assert_due_after(&inbox, 300.0).await;
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_header_on_a_failure_counts_too() {
    let (_store, inbox) = inbox_with_event().await;
    let limited = responding(|| (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, "120")]));
    assert_eq!(run_until_idle(inbox.worker(limited)).await, 1);
    assert_due_after(&inbox, 120.0).await;
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_header_on_success_means_nothing() {
    let (store, inbox) = inbox_with_event().await;
    let done = responding(|| (StatusCode::OK, [(RETRY_AFTER, "120")]));
    run_until_idle(inbox.worker(done)).await;
    assert_eq!(records(&store, State::Completed).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_thousand_delays_do_not_give_an_event_up_early() {
    let (store, inbox) = inbox_with_event().await;
    let limited = || responding(|| RetryAfter(Duration::from_secs(60)));
    for _ in 0..1_000 {
        run_until_idle(inbox.worker(limited())).await;
        advance(Duration::from_secs(67)).await;
    }
    assert_eq!(only_record(&store, State::Released).await.attempts, 1_000);
    assert_eq!(run_until_idle(inbox.worker(responding(|| ()))).await, 1);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_still_fails_after_seven_days_is_exhausted() {
    let (store, inbox) = inbox_with_event().await;
    let failing = || responding(|| StatusCode::INTERNAL_SERVER_ERROR);
    let mut hours = 0;
    while records(&store, State::Exhausted).await.is_empty() {
        run_until_idle(inbox.worker(failing())).await;
        advance(Duration::from_secs(60 * 60)).await;
        hours += 1;
        assert!(hours < 8 * 24, "it is never given up");
    }
    assert!(hours >= 7 * 24, "it was given up after {hours} hours");
    let filter = Filter::new(Queue::new("billing", None), State::Exhausted);
    let other = filter.clone().with_type("customer.*");
    assert_eq!(store.replay(&Selection::Filter(other)).await.unwrap(), 0);
    let replayed = filter.with_type("invoice.*");
    assert_eq!(store.replay(&Selection::Filter(replayed)).await.unwrap(), 1);
    assert_eq!(run_until_idle(inbox.worker(responding(|| ()))).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_custom_policy_decides_by_the_attempt() {
    let (store, inbox) = inbox_with_event().await;
    let policy = || {
        RetryPolicy::from_fn(|attempt| {
            assert_eq!(attempt.attempt, attempt.failures);
            (attempt.failures < 3).then_some(Duration::from_secs(1))
        })
    };
    for _ in 0..3 {
        let failing = responding(|| StatusCode::INTERNAL_SERVER_ERROR);
        run_until_idle(inbox.worker(failing).with_retry(policy())).await;
        advance(Duration::from_secs(2)).await;
    }
    assert_eq!(only_record(&store, State::Exhausted).await.attempts, 3);
}

#[tokio::test(start_paused = true)]
async fn a_handler_over_its_time_limit_fails() {
    let (store, inbox) = inbox_with_event().await;
    let events = EventRouter::new().on(EventType::INVOICE_PAID, pending::<()>);
    run_until_idle(inbox.worker(events)).await;
    let record = only_record(&store, State::Released).await;
    assert_eq!(
        record.reason.as_deref(),
        Some("the handler exceeded its time limit")
    );
}

#[tokio::test(start_paused = true)]
async fn an_event_without_a_handler_waits_fifteen_minutes_and_is_set_aside() {
    let (store, inbox) = inbox_with_event().await;
    let none = || inbox.worker(EventRouter::<()>::new());
    assert_eq!(run_until_idle(none()).await, 1);
    assert_eq!(only_record(&store, State::Released).await.crashes, 0);
    advance(Duration::from_secs(14 * 60)).await;
    assert_eq!(run_until_idle(none()).await, 0);
    advance(Duration::from_secs(3 * 60)).await;
    assert_eq!(run_until_idle(none()).await, 1);
    let record = only_record(&store, State::Discarded).await;
    assert_eq!(record.reason.as_deref(), Some("no handler"));

    // Once its handler is deployed, a replay by type runs it.
    let filter = Filter::new(Queue::new("billing", None), State::Discarded);
    let selection = Selection::Filter(filter.with_type("invoice.paid"));
    assert_eq!(store.replay(&selection).await.unwrap(), 1);
    assert_eq!(run_until_idle(inbox.worker(responding(|| ()))).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_deployment_within_fifteen_minutes_brings_the_handler() {
    let (store, inbox) = inbox_with_event().await;
    run_until_idle(inbox.worker(EventRouter::<()>::new())).await;
    advance(Duration::from_secs(17 * 60)).await;
    assert_eq!(run_until_idle(inbox.worker(responding(|| ()))).await, 1);
    assert_eq!(records(&store, State::Completed).await.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_resend_runs_an_event_that_was_set_aside() {
    let (store, inbox) = inbox_with_event().await;
    for _ in 0..2 {
        run_until_idle(inbox.worker(EventRouter::<()>::new())).await;
        advance(Duration::from_secs(17 * 60)).await;
    }
    assert_eq!(records(&store, State::Discarded).await.len(), 1);
    let resend = deliver(&app(inbox.clone(), EventRouter::new())).await;
    assert_eq!(resend.extensions().get(), Some(&Accepted::Stored));
    assert_eq!(run_until_idle(inbox.worker(responding(|| ()))).await, 1);
}

#[tokio::test(start_paused = true)]
async fn success_without_a_commit_is_a_failure() {
    let (store, inbox) = inbox_with_event().await;
    let events = EventRouter::new().on(EventType::INVOICE_PAID, async |grant: Grant| {
        grant.completes_in_transaction();
    });
    run_until_idle(inbox.worker(events)).await;
    let record = only_record(&store, State::Released).await;
    assert_eq!(
        record.reason.as_deref(),
        Some("complete_in was called but its transaction was not committed")
    );
}

#[tokio::test(start_paused = true)]
async fn an_event_that_its_handler_completed_stays_completed_even_if_the_handler_fails() {
    for status in [200, 500] {
        let (store, inbox) = inbox_with_event().await;
        let handler = {
            let store = Arc::clone(&store);
            move |grant: Grant| async move {
                grant.completes_in_transaction();
                let _ = store.complete(&grant).await.unwrap();
                StatusCode::from_u16(status).unwrap()
            }
        };
        let events = EventRouter::new().on(EventType::INVOICE_PAID, handler);
        run_until_idle(inbox.worker(events)).await;
        assert_eq!(records(&store, State::Completed).await.len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn queued_and_exhausted_events_outlive_the_retention() {
    let store = Arc::new(MemoryStore::new().with_retention(Duration::from_secs(60)));
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    let app = app(inbox.clone(), EventRouter::new());
    status(&app).await;
    advance(Duration::from_secs(3_600)).await;
    assert_eq!(store.purge(100).await.unwrap(), 0);
    assert_eq!(run_until_idle(inbox.worker(responding(|| ()))).await, 1);
    advance(Duration::from_secs(3_600)).await;
    assert_eq!(store.purge(100).await.unwrap(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_stats_count_each_kind_of_event() {
    let (store, inbox) = inbox_with_event().await;
    advance(Duration::from_secs(5)).await;
    let due = stats(&store).await;
    assert_eq!((due.due, due.oldest_due), (1, Some(Duration::from_secs(5))));
    let runs = Runs::default();
    let events = {
        let (runs, store) = (runs.clone(), Arc::clone(&store));
        EventRouter::new().on(EventType::INVOICE_PAID, move || async move {
            assert_eq!(stats(&store).await.in_progress, 1);
            runs.add();
            StatusCode::INTERNAL_SERVER_ERROR
        })
    };
    run_until_idle(inbox.worker(events)).await;
    assert_eq!(runs.count(), 1);
    let failed = stats(&store).await;
    assert_eq!((failed.scheduled, failed.due), (1, 0));
    assert_eq!(failed.oldest_due, None);
}
