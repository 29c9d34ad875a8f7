//! Handlers that complete their event in their own transaction. Calls to the store simulate the transaction;
//! `tests/faults` uses real ones.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use http::StatusCode;
use tokio::time::sleep;
use tower_stripe_webhook::claims::{
    ClaimRequest, ClaimStore, ClaimUpdate, Grant, Key, MemoryStore, State,
};
use tower_stripe_webhook::dedup::{DedupLayer, DedupRejectionKind, Discard, Drain};

use crate::faulty::Faulty;
use crate::{app, deliver, invoice_paid, kind, only_record, status, store, text};

/// How the transaction ends before the handler does.
#[derive(Clone, Copy, Debug)]
enum Transaction {
    Commits,
    RollsBack,
    /// Another delivery takes the event over.
    LosesLease,
}

async fn run(transaction: Transaction, store: &MemoryStore, grant: &Grant) {
    // The layer keeps a clone of the grant, which shares this flag.
    grant.clone().completes_in_transaction();
    match transaction {
        Transaction::Commits => {
            assert_eq!(store.complete(grant).await.unwrap(), ClaimUpdate::Applied);
        }
        Transaction::RollsBack => {}
        Transaction::LosesLease => {
            assert!(store.forget(grant.key()).await.unwrap());
            let event = invoice_paid().build();
            let key = Key::new("test", None, event.id());
            let _ = store.claim(&ClaimRequest::new(key, &event)).await.unwrap();
        }
    }
}

fn handler<R>(
    transaction: Transaction,
    store: &Arc<MemoryStore>,
    respond: fn() -> R,
) -> MethodRouter
where
    R: IntoResponse + 'static,
{
    let store = Arc::clone(store);
    post(move |grant: Grant| async move {
        run(transaction, &store, &grant).await;
        respond()
    })
}

async fn respond_after<R>(
    transaction: Transaction,
    respond: fn() -> R,
) -> (Arc<MemoryStore>, Response)
where
    R: IntoResponse + 'static,
{
    let store = store();
    let layer = DedupLayer::new("test", Arc::clone(&store));
    let app = app(layer, handler(transaction, &store, respond));
    let response = deliver(&app).await;
    (store, response)
}

#[tokio::test(start_paused = true)]
async fn success_without_a_commit_is_500_and_the_event_is_released() {
    let (store, response) = respond_after(Transaction::RollsBack, || StatusCode::OK).await;
    assert_eq!(response.status(), 500);
    assert_eq!(kind(&response), Some(DedupRejectionKind::NotCommitted));
    let reason = "complete_in was called but its transaction was not committed";
    assert_eq!(text(response).await, reason);
    let record = only_record(&store, State::Released).await;
    assert_eq!(record.reason.as_deref(), Some(reason));
}

#[tokio::test(start_paused = true)]
async fn success_with_a_commit_keeps_the_response() {
    let (store, response) = respond_after(Transaction::Commits, || StatusCode::CREATED).await;
    assert_eq!((response.status().as_u16(), kind(&response)), (201, None));
    only_record(&store, State::Completed).await;
}

#[tokio::test(start_paused = true)]
async fn success_after_the_lease_was_lost_is_409() {
    let (store, response) = respond_after(Transaction::LosesLease, || StatusCode::OK).await;
    assert_eq!(response.status(), 409);
    assert_eq!(kind(&response), Some(DedupRejectionKind::LeaseLost));
    assert_eq!(
        text(response).await,
        "claim lost to another delivery; retry later",
    );
    // The other delivery keeps its claim.
    only_record(&store, State::InProgress).await;
}

#[tokio::test(start_paused = true)]
async fn a_failure_after_the_commit_keeps_its_response_and_the_event_stays_completed() {
    let (store, response) = respond_after(Transaction::Commits, || StatusCode::BAD_GATEWAY).await;
    assert_eq!((response.status().as_u16(), kind(&response)), (502, None));
    only_record(&store, State::Completed).await;
    let (store, response) = respond_after(Transaction::RollsBack, || StatusCode::BAD_GATEWAY).await;
    assert_eq!((response.status().as_u16(), kind(&response)), (502, None));
    only_record(&store, State::Released).await;
}

#[tokio::test(start_paused = true)]
async fn a_panic_or_a_timeout_after_the_commit_leaves_the_event_completed() {
    for panics in [true, false] {
        let store = store();
        let inner = Arc::clone(&store);
        let handler = post(move |grant: Grant| async move {
            run(Transaction::Commits, &inner, &grant).await;
            assert!(!panics, "panics on purpose");
            pending::<()>().await;
        });
        let app = app(DedupLayer::new("test", Arc::clone(&store)), handler);
        let expected = if panics { 500 } else { 504 };
        assert_eq!(status(&app).await, expected);
        only_record(&store, State::Completed).await;
        assert_eq!(status(&app).await, 200);
    }
}

#[tokio::test(start_paused = true)]
async fn a_discard_is_200_whether_the_transaction_was_committed_or_not() {
    for (transaction, state) in [
        (Transaction::RollsBack, State::Discarded),
        (Transaction::Commits, State::Completed),
    ] {
        let (store, response) = respond_after(transaction, || Discard("not ours".into())).await;
        assert_eq!(response.status(), 200, "{transaction:?}");
        only_record(&store, state).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_discard_after_the_lease_was_lost_is_409() {
    let (_, response) = respond_after(Transaction::LosesLease, || Discard("not ours".into())).await;
    assert_eq!(kind(&response), Some(DedupRejectionKind::LeaseLost));
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_at_the_check_is_500_and_the_check_is_retried() {
    for commits in [true, false] {
        let store = Arc::new(Faulty {
            release: AtomicU32::new(3),
            ..Faulty::default()
        });
        let transaction = match commits {
            true => Transaction::Commits,
            false => Transaction::RollsBack,
        };
        let drain = Drain::new();
        let layer = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
        let app = app(layer, handler(transaction, &store.inner, || StatusCode::OK));
        let response = deliver(&app).await;
        assert_eq!(response.status(), 500);
        assert_eq!(kind(&response), Some(DedupRejectionKind::CommitUnknown));
        assert_eq!(
            text(response).await,
            "could not check whether the event was completed; retry later",
        );
        while drain.in_flight() > 0 {
            sleep(Duration::from_millis(50)).await;
        }
        let state = if commits {
            State::Completed
        } else {
            State::Released
        };
        only_record(&store.inner, state).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_at_the_check_is_500_and_the_check_is_retried() {
    let store = Arc::new(Faulty::default());
    let inner = Arc::clone(&store);
    let handler = post(move |grant: Grant| async move {
        grant.completes_in_transaction();
        inner.is_down.store(true, Ordering::Relaxed);
    });
    let drain = Drain::new();
    let layer = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    let response = deliver(&app(layer, handler)).await;
    assert_eq!(response.status(), 500);
    assert_eq!(kind(&response), Some(DedupRejectionKind::CommitUnknown));
    assert_eq!(drain.in_flight(), 1);
    store.is_down.store(false, Ordering::Relaxed);
    while drain.in_flight() > 0 {
        sleep(Duration::from_millis(50)).await;
    }
    only_record(&store.inner, State::Released).await;
}

/// The handler may fail because the response to its commit was lost. Then the event was not handled twice.
#[cfg(feature = "tracing")]
#[tokio::test(start_paused = true)]
async fn a_failure_after_the_commit_is_not_logged_as_a_lost_lease() {
    let (log, _guard) = crate::log::Log::start();
    respond_after(Transaction::Commits, || StatusCode::BAD_GATEWAY).await;
    assert!(!log.text().contains("handled twice"), "{}", log.text());
    respond_after(Transaction::RollsBack, || StatusCode::OK).await;
    let text = log.text();
    assert!(text.contains("ERROR"), "{text}");
    assert!(text.contains("complete_in was called but its transaction was not committed"));
}

/// If the lease is lost while the handler runs, its transaction is rolled back, so nothing happened twice. Without
/// a transaction, it may have. That is logged once, although both the renewal and the release notice it.
#[cfg(feature = "tracing")]
#[tokio::test(start_paused = true)]
async fn a_lost_lease_is_logged_once_and_only_without_a_transaction() {
    for (in_transaction, alarms) in [(true, 0), (false, 1)] {
        let (log, _guard) = crate::log::Log::start();
        let store = store();
        let inner = Arc::clone(&store);
        let handler = post(move |grant: Grant| async move {
            if in_transaction {
                grant.completes_in_transaction();
            }
            assert!(inner.forget(grant.key()).await.unwrap());
            sleep(Duration::from_secs(100)).await;
            StatusCode::CONFLICT
        });
        assert_eq!(
            status(&app(DedupLayer::new("test", store), handler)).await,
            409
        );
        assert_eq!(
            log.text().matches("handled twice").count(),
            alarms,
            "{}",
            log.text()
        );
    }
}

/// The first checks fail, and the response is 500. The missing commit is logged when a later check finds it.
#[cfg(feature = "tracing")]
#[tokio::test(start_paused = true)]
async fn a_missing_commit_is_logged_even_if_the_check_is_late() {
    let (log, _guard) = crate::log::Log::start();
    let store = Arc::new(Faulty {
        release: AtomicU32::new(3),
        ..Faulty::default()
    });
    let drain = Drain::new();
    let layer = DedupLayer::new("test", Arc::clone(&store)).with_drain(&drain);
    let handler = handler(Transaction::RollsBack, &store.inner, || StatusCode::OK);
    assert_eq!(status(&app(layer, handler)).await, 500);
    while drain.in_flight() > 0 {
        sleep(Duration::from_millis(50)).await;
    }
    assert!(
        log.text().contains("kind=\"not_committed\""),
        "{}",
        log.text()
    );
}
