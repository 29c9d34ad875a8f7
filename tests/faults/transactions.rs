//! Handlers that complete their event in the same transaction as their writes.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use axum::routing::post;
use http::{StatusCode, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::sync::{Notify, Semaphore, watch};
use tower::service_fn;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::{Grant, State};
use tower_stripe_webhook::testing::{DeliveryBody, Simulator};

use crate::backend::Backend;
use crate::child_process::ChildProcess;
use crate::endpoint::{Endpoint, SECRET, dedup, deliver, payment};
use crate::fixture::test_with_each_sql_store;
use crate::ledger::{CompleteBy, Ledger};
use crate::wait::until;

test_with_each_sql_store! {
    a_handler_that_lost_its_claim_is_rolled_back_and_responds_409,
    an_open_transaction_keeps_its_claim_beyond_the_lease,
    a_committed_event_is_completed_whatever_the_handler_responds,
    ten_thousand_payments_are_booked_exactly_once_while_processes_are_killed,
    completing_after_the_transaction_loses_no_payment_and_repeats_have_a_higher_attempt,
}

async fn a_handler_that_lost_its_claim_is_rolled_back_and_responds_409(backend: Backend) {
    let mut child = ChildProcess::start("waits and books", &backend).await;
    let address = child.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await });
    assert_eq!(child.expect_line("handling").await, "1");
    child.signal("STOP").await;

    let ledger = Ledger::open(&backend).await;
    let layer = dedup(ledger.store());
    let endpoint = Endpoint::serve(layer, ledger.clone().handler(CompleteBy::Commit)).await;
    until(async || endpoint.deliver(&payment()).await.status == 200).await;

    child.signal("CONT").await;
    child.send_line("continue").await;
    assert_eq!(delivery.await.unwrap().unwrap().status, 409);
    let booked = ledger.booked().await;
    assert_eq!(booked.len(), 1);
    assert_eq!(booked[0].1, 2);
}

/// The open transaction locks the claim's row. The lease cannot be renewed, but no other delivery can claim the event.
async fn an_open_transaction_keeps_its_claim_beyond_the_lease(backend: Backend) {
    let ledger = Ledger::open(&backend).await;
    let gate = Arc::new(Semaphore::new(0));
    let handler = {
        let (ledger, gate) = (ledger.clone(), Arc::clone(&gate));
        post(move |grant: Grant, event: StripeEvent| async move {
            let gate = async { gate.acquire().await.unwrap().forget() };
            ledger.book_slowly(&event, &grant, gate).await
        })
    };
    let layer = || dedup(ledger.store()).with_lease(Duration::from_millis(300));
    let endpoint = Endpoint::serve(layer(), handler).await;
    let address = endpoint.address;
    let delivery = tokio::spawn(async move { deliver(address, &payment()).await.unwrap() });
    let claims = ledger.store();
    until(async || !claims.list(State::InProgress, 1).await.unwrap().is_empty()).await;

    let handler = ledger.clone().handler(CompleteBy::Commit);
    let other = Endpoint::serve(layer(), handler).await;
    // The lease has expired, but the new claim has to wait for the transaction.
    until(async || other.deliver(&payment()).await.status == 503).await;
    gate.add_permits(1);
    assert_eq!(delivery.await.unwrap().status, 200);
    until(async || other.deliver(&payment()).await.status == 200).await;
    let booked = ledger.booked().await;
    assert_eq!((booked.len(), booked[0].1), (1, 1));
}

async fn a_committed_event_is_completed_whatever_the_handler_responds(backend: Backend) {
    let ledger = Ledger::open(&backend).await;
    let inner = ledger.clone();
    let handler = post(move |grant: Grant, event: StripeEvent| async move {
        let booked = inner.book(&event, &grant, CompleteBy::Commit).await;
        booked.unwrap();
        StatusCode::BAD_GATEWAY
    });
    let endpoint = Endpoint::serve(dedup(ledger.store()), handler).await;
    assert_eq!(endpoint.deliver(&payment()).await.status, 502);
    let retry = endpoint.deliver(&payment()).await;
    assert_eq!(
        (retry.status, &*retry.text),
        (200, "event already completed")
    );
    assert_eq!(ledger.booked().await.len(), 1);
}

const PAYMENTS: u64 = 10_000;
const CONCURRENCY: usize = 8;

async fn ten_thousand_payments_are_booked_exactly_once_while_processes_are_killed(
    backend: Backend,
) {
    let kills = deliver_while_processes_are_killed("books", &backend).await;
    assert!(kills > 2, "only {kills} processes were killed");
    let booked = Ledger::open(&backend).await.booked().await;
    let events: HashSet<_> = booked.iter().map(|(event, _)| event).collect();
    assert_eq!(
        u64::try_from(events.len()).unwrap(),
        PAYMENTS,
        "payments were lost"
    );
    assert_eq!(booked.len(), events.len(), "a payment was booked twice");
}

async fn completing_after_the_transaction_loses_no_payment_and_repeats_have_a_higher_attempt(
    backend: Backend,
) {
    let kills = deliver_while_processes_are_killed("books without completing", &backend).await;
    let booked = Ledger::open(&backend).await.booked().await;
    let events: HashSet<_> = booked.iter().map(|(event, _)| event).collect();
    assert_eq!(
        u64::try_from(events.len()).unwrap(),
        PAYMENTS,
        "payments were lost"
    );
    let repeats = booked.len() - events.len();
    let later_attempts = booked.iter().filter(|(_, attempt)| *attempt > 1).count();
    println!(
        "{kills} kills, {repeats} repeated bookings, {later_attempts} bookings by later attempts"
    );
    assert!(
        repeats <= kills * CONCURRENCY,
        "{repeats} repeated bookings, but only {kills} kills"
    );
    assert!(
        repeats <= later_attempts,
        "{repeats} repeated bookings, but only {later_attempts} by later attempts"
    );
    let distinct_first_attempts: HashSet<_> =
        booked.iter().filter(|(_, attempt)| *attempt == 1).collect();
    let first_attempts = booked.iter().filter(|(_, attempt)| *attempt == 1).count();
    assert_eq!(
        distinct_first_attempts.len(),
        first_attempts,
        "a repeated booking had attempt 1"
    );
}

/// Delivers payments with the hostile simulator to a process that is killed and replaced every 2,000 deliveries.
/// Returns the number of kills.
async fn deliver_while_processes_are_killed(behavior: &'static str, backend: &Backend) -> usize {
    const DELIVERIES_PER_PROCESS: usize = 2_000;
    let mut child = ChildProcess::start(behavior, backend).await;
    let (address, current) = watch::channel(child.address);
    let deliveries = Arc::new(AtomicUsize::default());
    let kill_now = Arc::new(Notify::new());
    let service = {
        let (deliveries, kill_now) = (Arc::clone(&deliveries), Arc::clone(&kill_now));
        let client = Client::builder(TokioExecutor::new()).build_http::<DeliveryBody>();
        service_fn(move |mut request: http::Request<DeliveryBody>| {
            let number = deliveries.fetch_add(1, Ordering::Relaxed) + 1;
            if number % DELIVERIES_PER_PROCESS == 0 {
                kill_now.notify_one();
            }
            let url = format!("http://{}/webhook", *current.borrow());
            *request.uri_mut() = Uri::try_from(url).unwrap();
            client.request(request)
        })
    };
    let kills = Arc::new(AtomicU32::default());
    let killer = {
        let (kills, backend) = (Arc::clone(&kills), backend.clone());
        tokio::spawn(async move {
            loop {
                kill_now.notified().await;
                child.kill().await;
                kills.fetch_add(1, Ordering::Relaxed);
                child = ChildProcess::start(behavior, &backend).await;
                address.send_replace(child.address);
            }
        })
    };
    let payments = (0..PAYMENTS).map(|number| payment().number(number));
    let report = Simulator::new(SECRET)
        .with_concurrency(CONCURRENCY)
        .with_max_attempts(100)
        .with_time_limit(Duration::from_secs(20))
        .run(service, payments)
        .await;
    killer.abort();
    println!("{report}");
    assert_eq!(report.unacknowledged().count(), 0, "{report}");
    assert_eq!(report.wrongly_accepted(), 0, "{report}");
    usize::try_from(kills.load(Ordering::Relaxed)).unwrap()
}
