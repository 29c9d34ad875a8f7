//! Handlers that call `complete_in` and respond 2xx although their transaction is not committed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::routing::{MethodRouter, post};
use tokio::sync::{Mutex, Notify, Semaphore};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{Grant, PostgresStore};

use crate::backend::Backend;
use crate::endpoint::{Endpoint, Response, dedup, payment};
use crate::fixture::{Fixture, test_with_each_sql_store};
use crate::ledger::{CompleteBy, Ledger};
use crate::wait::until;

test_with_each_sql_store! {
    complete_in_without_commit_is_500_and_the_retry_is_handled,
    ignoring_an_error_of_commit_is_409,
    a_handler_that_retries_its_transaction_is_200,
    a_transaction_open_after_the_response_is_500_and_a_later_commit_completes_the_event,
    a_transaction_open_after_the_response_is_500_and_after_a_rollback_the_retry_is_handled,
}

/// Completes the first delivery in the first of the given ways, the second in the second, and so on.
fn books(ledger: &Ledger, ways: &'static [CompleteBy]) -> MethodRouter {
    let (ledger, calls) = (ledger.clone(), Arc::new(AtomicU32::default()));
    post(move |grant: Grant, event: StripeEvent| async move {
        let call = calls.fetch_add(1, Ordering::Relaxed);
        let by = ways[usize::try_from(call).unwrap()];
        ledger.book(&event, &grant, by).await
    })
}

fn assert_response(response: &Response, status: u16, text: &str) {
    assert_eq!((response.status, &*response.text), (status, text));
}

async fn complete_in_without_commit_is_500_and_the_retry_is_handled(backend: Backend) {
    let ledger = Ledger::open(&backend).await;
    let handler = books(
        &ledger,
        &[CompleteBy::CompleteInWithoutCommit, CompleteBy::Commit],
    );
    let endpoint = Endpoint::serve(dedup(ledger.store()), handler).await;
    let response = endpoint.deliver(&payment()).await;
    assert_response(
        &response,
        500,
        "complete_in was called but its transaction was not committed",
    );
    assert_eq!(ledger.booked().await.len(), 0);

    assert_eq!(endpoint.deliver(&payment()).await.status, 200);
    let booked = ledger.booked().await;
    assert_eq!((booked.len(), booked[0].1), (1, 2));
    let duplicate = endpoint.deliver(&payment()).await;
    assert_response(&duplicate, 200, "event already completed");
}

async fn ignoring_an_error_of_commit_is_409(backend: Backend) {
    let ledger = Ledger::open(&backend).await;
    let inner = ledger.clone();
    let handler = post(move |grant: Grant, event: StripeEvent| async move {
        inner.store().forget(grant.key()).await.unwrap();
        let booked = inner.book(&event, &grant, CompleteBy::Commit).await;
        assert!(booked.is_err(), "the booking of a lost claim succeeded");
    });
    let endpoint = Endpoint::serve(dedup(ledger.store()), handler).await;
    let response = endpoint.deliver(&payment()).await;
    assert_response(
        &response,
        409,
        "claim lost to another delivery; retry later",
    );
    assert_eq!(ledger.booked().await.len(), 0);
}

async fn a_handler_that_retries_its_transaction_is_200(backend: Backend) {
    let ledger = Ledger::open(&backend).await;
    let inner = ledger.clone();
    let handler = post(move |grant: Grant, event: StripeEvent| async move {
        for by in [
            CompleteBy::CompleteInWithoutCommit,
            CompleteBy::CompleteInWithoutCommit,
        ] {
            inner.book(&event, &grant, by).await?;
        }
        inner.book(&event, &grant, CompleteBy::Commit).await
    });
    let endpoint = Endpoint::serve(dedup(ledger.store()), handler).await;
    assert_eq!(endpoint.deliver(&payment()).await.status, 200);
    assert_eq!(ledger.booked().await.len(), 1);
}

/// A handler whose transaction is still open, in a task, after it has responded.
struct OpenTransaction {
    ledger: Ledger,
    endpoint: Endpoint,
    gate: Arc<Semaphore>,
    ended: Arc<Notify>,
}

impl OpenTransaction {
    async fn deliver_to(backend: &Backend) -> Self {
        let ledger = Ledger::open(backend).await;
        let (gate, ended) = (Arc::new(Semaphore::new(0)), Arc::new(Notify::new()));
        let handler = {
            let (ledger, gate, ended) = (ledger.clone(), Arc::clone(&gate), Arc::clone(&ended));
            post(move |grant: Grant, event: StripeEvent| async move {
                if grant.attempt() > 1 {
                    return ledger.book(&event, &grant, CompleteBy::Commit).await;
                }
                let is_open = Arc::new(Notify::new());
                let opened = Arc::clone(&is_open);
                tokio::spawn(async move {
                    let wait = async {
                        opened.notify_one();
                        // Panics if the gate is closed, which rolls the transaction back.
                        gate.acquire().await.unwrap().forget();
                    };
                    let _ = ledger.book_slowly(&event, &grant, wait).await;
                    ended.notify_one();
                });
                is_open.notified().await;
                Ok(())
            })
        };
        let endpoint = Endpoint::serve(dedup(ledger.store()), handler).await;
        let response = endpoint.deliver(&payment()).await;
        assert_response(
            &response,
            500,
            "could not check whether the event was completed; retry later",
        );
        assert_eq!(endpoint.deliver(&payment()).await.status, 409);
        Self {
            ledger,
            endpoint,
            gate,
            ended,
        }
    }
}

async fn a_transaction_open_after_the_response_is_500_and_a_later_commit_completes_the_event(
    backend: Backend,
) {
    let open = OpenTransaction::deliver_to(&backend).await;
    open.gate.add_permits(1);
    open.ended.notified().await;
    open.endpoint.idle().await;
    let response = open.endpoint.deliver(&payment()).await;
    assert_response(&response, 200, "event already completed");
    let booked = open.ledger.booked().await;
    assert_eq!((booked.len(), booked[0].1), (1, 1));
}

async fn a_transaction_open_after_the_response_is_500_and_after_a_rollback_the_retry_is_handled(
    backend: Backend,
) {
    let open = OpenTransaction::deliver_to(&backend).await;
    // The task panics and drops its transaction, which rolls it back.
    open.gate.close();
    open.endpoint.idle().await;
    until(async || open.endpoint.deliver(&payment()).await.status == 200).await;
    let booked = open.ledger.booked().await;
    assert_eq!((booked.len(), booked[0].1), (1, 2));
}

/// If a statement waited for the locked row, it would keep its connection, and each retry in the background would
/// take another one from the pool.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_open_transaction_does_not_exhaust_the_postgres_pool() {
    let Fixture { backend, .. } = &Fixture::postgres().await;
    let Backend::Postgres(url) = backend else {
        unreachable!("the fixture is a PostgreSQL backend")
    };
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(3)
        .connect(url)
        .await
        .unwrap();
    let store = PostgresStore::new(pool.clone());
    store.migrate().await.unwrap();
    let claims = store.clone();
    let open = Arc::new(Mutex::new(None));
    let opened = Arc::clone(&open);
    let handler = post(move |grant: Grant| async move {
        if opened.lock().await.is_none() {
            let mut tx = pool.begin().await.unwrap();
            claims.complete_in(&mut tx, &grant).await.unwrap();
            *opened.lock().await = Some(tx);
        }
    });
    let layer = dedup(Arc::new(store)).with_store_timeout(Duration::from_secs(3));
    let endpoint = Endpoint::serve(layer, handler).await;
    assert_eq!(endpoint.deliver(&payment()).await.status, 500);
    // In this time, there are more retries than the pool has connections.
    tokio::time::sleep(Duration::from_secs(12)).await;
    assert_eq!(endpoint.drain.in_flight(), 1);
    for number in 1..=20 {
        let response = endpoint.deliver(&payment().number(number)).await;
        assert_eq!(response.status, 200, "{response:?}");
    }
    let tx = open.lock().await.take().unwrap();
    tx.commit().await.unwrap();
    endpoint.idle().await;
    let duplicate = endpoint.deliver(&payment()).await;
    assert_response(&duplicate, 200, "event already completed");
}
