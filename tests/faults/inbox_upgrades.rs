//! Events that are open while a deployment changes how they are handled.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::routing::{MethodRouter, post};
use http::StatusCode;
use tokio::sync::Semaphore;
use tower_stripe_webhook::claims::{Grant, State};
use tower_stripe_webhook::inbox::RetryPolicy;

use crate::backend::Backend;
use crate::child_process::ChildProcess;
use crate::endpoint::{Endpoint, dedup, deliver, payment};
use crate::fixture::test_with_each_sql_store;
use crate::inbox_endpoint::{inbox, only_record, serve_inbox, worker};
use crate::inbox_processes::counting;
use crate::inbox_rows::Rows;
use crate::wait::until;

test_with_each_sql_store! {
    an_inline_event_that_failed_moves_to_the_inbox,
    an_inline_event_whose_process_died_moves_to_the_inbox_with_its_crash,
    an_inline_event_in_progress_stays_inline,
    an_event_of_the_inbox_that_moves_inline_is_left_to_the_worker,
    an_event_whose_codec_is_unknown_is_kept_and_retried,
}

/// A handler that expects attempt 2.
fn second_attempt(runs: &Arc<AtomicU32>) -> MethodRouter {
    let runs = Arc::clone(runs);
    post(move |grant: Grant| async move {
        assert_eq!(grant.attempt(), 2);
        runs.fetch_add(1, Ordering::Relaxed);
    })
}

async fn an_inline_event_that_failed_moves_to_the_inbox(backend: Backend) {
    let store = backend.connect_inbox().await;
    let failing = post(async || StatusCode::INTERNAL_SERVER_ERROR);
    let inline = Endpoint::serve(dedup(store.clone()), failing).await;
    assert_eq!(inline.deliver(&payment()).await.status, 500);
    inline.idle().await;

    let runs = Arc::default();
    let inbox = inbox(Arc::clone(&store));
    let _worker = worker(&inbox, second_attempt(&runs)).start();
    let address = serve_inbox(inbox).await;
    let retry = deliver(address, &payment()).await.unwrap();
    assert_eq!((retry.status, &*retry.text), (200, "event stored"));
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (2, 0));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

async fn an_inline_event_whose_process_died_moves_to_the_inbox_with_its_crash(backend: Backend) {
    let mut child = ChildProcess::start("hangs", &backend).await;
    let address = child.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await });
    assert_eq!(child.expect_line("handling").await, "1");
    child.kill().await;
    assert_eq!(delivery.await.unwrap(), None);

    let (store, runs) = (backend.connect_inbox().await, Arc::default());
    let inbox = inbox(Arc::clone(&store));
    let _worker = worker(&inbox, second_attempt(&runs)).start();
    let address = serve_inbox(inbox).await;
    let mut statuses = Vec::new();
    until(async || {
        statuses.push(deliver(address, &payment()).await.unwrap().status);
        statuses.last() == Some(&200)
    })
    .await;
    // Until the lease expires.
    assert_eq!(statuses[0], 409);
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (2, 1));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

async fn an_inline_event_in_progress_stays_inline(backend: Backend) {
    let store = backend.connect_inbox().await;
    let (calls, gate) = (Arc::new(AtomicU32::new(0)), Arc::new(Semaphore::new(0)));
    let handler = {
        let (calls, gate) = (Arc::clone(&calls), Arc::clone(&gate));
        post(move || async move {
            calls.fetch_add(1, Ordering::Relaxed);
            gate.acquire().await.unwrap().forget();
        })
    };
    let inline = Endpoint::serve(dedup(store.clone()), handler).await;
    let address = inline.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await.unwrap() });
    until(async || calls.load(Ordering::Relaxed) == 1).await;

    let runs = Arc::default();
    let inbox = inbox(Arc::clone(&store));
    let _worker = worker(&inbox, counting(&runs)).start();
    let address = serve_inbox(inbox).await;
    let retry = deliver(address, &payment()).await.unwrap();
    assert_eq!(retry.status, 409);
    assert!(retry.retry_after.is_some());
    gate.add_permits(1);
    assert_eq!(delivery.await.unwrap().status, 200);
    let retry = deliver(address, &payment()).await.unwrap();
    assert_eq!((retry.status, &*retry.text), (200, "event already stored"));
    let record = only_record(&*store, State::Completed).await;
    assert_eq!((record.attempts, record.crashes), (1, 0));
    assert_eq!(runs.load(Ordering::Relaxed), 0);
}

async fn an_event_of_the_inbox_that_moves_inline_is_left_to_the_worker(backend: Backend) {
    let store = backend.connect_inbox().await;
    let inbox = inbox(Arc::clone(&store));
    let address = serve_inbox(inbox.clone()).await;
    assert_eq!(deliver(address, &payment()).await.unwrap().status, 200);

    let (inline_runs, runs) = (Arc::default(), Arc::default());
    let inline = Endpoint::serve(dedup(store.clone()), counting(&inline_runs)).await;
    assert_eq!(inline.deliver(&payment()).await.status, 409);
    let _worker = worker(&inbox, counting(&runs)).start();
    only_record(&*store, State::Completed).await;
    let retry = inline.deliver(&payment()).await;
    assert_eq!(
        (retry.status, &*retry.text),
        (200, "event already completed")
    );
    assert_eq!(inline_runs.load(Ordering::Relaxed), 0);
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

async fn an_event_whose_codec_is_unknown_is_kept_and_retried(backend: Backend) {
    let (store, runs) = (backend.connect_inbox().await, Arc::default());
    let inbox = inbox(Arc::clone(&store));
    let address = serve_inbox(inbox.clone()).await;
    assert_eq!(deliver(address, &payment()).await.unwrap().status, 200);
    let rows = Rows::open(&backend).await;
    rows.execute("UPDATE stripe_webhook_payloads SET codec = 'v2'")
        .await;

    let policy = RetryPolicy::from_fn(|_| Some(Duration::from_millis(10)));
    let worker = worker(&inbox, counting(&runs)).with_retry(policy);
    let _worker = worker.start();
    until(async || {
        rows.count("stripe_webhook_claims WHERE failures >= 3")
            .await
            == 1
    })
    .await;
    assert_eq!(rows.records_and_payloads().await, (1, 1));
    assert_eq!(runs.load(Ordering::Relaxed), 0);
    assert_eq!(
        rows.count("stripe_webhook_claims WHERE state = 'completed'")
            .await,
        0
    );

    // The newer release takes over.
    rows.execute("UPDATE stripe_webhook_payloads SET codec = NULL")
        .await;
    let record = only_record(&*store, State::Completed).await;
    assert!(record.attempts > 3);
    assert_eq!(record.crashes, 0);
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}
