//! What befalls a handler that marks its event in the transaction of its own writes.

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
use crate::fixture::of_each_sql_store;
use crate::ledger::{Ledger, Mark};
use crate::wait::until;

of_each_sql_store! {
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
    assert_eq!(child.hear("handling").await, "1");
    child.signal("STOP").await;

    let ledger = Ledger::open(&backend).await;
    let layer = dedup(ledger.store());
    let endpoint = Endpoint::serve(layer, ledger.clone().handler(Mark::InTheTransaction)).await;
    until(async || endpoint.deliver(&payment()).await.status == 200).await;

    child.signal("CONT").await;
    child.tell("go on").await;
    assert_eq!(delivery.await.unwrap().unwrap().status, 409);
    let booked = ledger.booked().await;
    assert_eq!(booked.len(), 1);
    assert_eq!(booked[0].1, 2);
}

/// Its row is locked, so that it cannot be renewed, and nobody else can claim it either.
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

    let handler = ledger.clone().handler(Mark::InTheTransaction);
    let other = Endpoint::serve(layer(), handler).await;
    // The lease has lapsed, and the claim waits for the transaction.
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
        let booked = inner.book(&event, &grant, Mark::InTheTransaction).await;
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
const AT_A_TIME: usize = 8;

async fn ten_thousand_payments_are_booked_exactly_once_while_processes_are_killed(
    backend: Backend,
) {
    let kills = deliver_while_processes_are_killed("books", &backend).await;
    assert!(kills > 2, "only {kills} processes were killed");
    let booked = Ledger::open(&backend).await.booked().await;
    let events: HashSet<_> = booked.iter().map(|(event, _)| event).collect();
    assert_eq!(u64::try_from(events.len()).unwrap(), PAYMENTS, "lost");
    assert_eq!(booked.len(), events.len(), "booked twice");
}

async fn completing_after_the_transaction_loses_no_payment_and_repeats_have_a_higher_attempt(
    backend: Backend,
) {
    let kills = deliver_while_processes_are_killed("books apart", &backend).await;
    let booked = Ledger::open(&backend).await.booked().await;
    let events: HashSet<_> = booked.iter().map(|(event, _)| event).collect();
    assert_eq!(u64::try_from(events.len()).unwrap(), PAYMENTS, "lost");
    let again = booked.len() - events.len();
    let told = booked.iter().filter(|(_, attempt)| *attempt > 1).count();
    println!("{kills} kills, {again} second bookings, {told} with a second attempt");
    assert!(
        again <= kills * AT_A_TIME,
        "{again} bookings again at {kills} kills"
    );
    assert!(
        again <= told,
        "{again} bookings again, of which {told} tell it"
    );
    let firsts: HashSet<_> = booked.iter().filter(|(_, attempt)| *attempt == 1).collect();
    let all_firsts = booked.iter().filter(|(_, attempt)| *attempt == 1).count();
    assert_eq!(
        firsts.len(),
        all_firsts,
        "one was booked twice as if it was the first time"
    );
}

/// Lets a hostile Stripe deliver payments to a process that is killed, and replaced, after each so many
/// deliveries; returns how many were killed.
async fn deliver_while_processes_are_killed(behavior: &'static str, backend: &Backend) -> usize {
    const DELIVERIES_OF_A_LIFE: usize = 2_000;
    let mut child = ChildProcess::start(behavior, backend).await;
    let (address, current) = watch::channel(child.address);
    let deliveries = Arc::new(AtomicUsize::default());
    let time_to_die = Arc::new(Notify::new());
    let service = {
        let (deliveries, time_to_die) = (Arc::clone(&deliveries), Arc::clone(&time_to_die));
        let client = Client::builder(TokioExecutor::new()).build_http::<DeliveryBody>();
        service_fn(move |mut request: http::Request<DeliveryBody>| {
            let number = deliveries.fetch_add(1, Ordering::Relaxed) + 1;
            if number % DELIVERIES_OF_A_LIFE == 0 {
                time_to_die.notify_one();
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
                time_to_die.notified().await;
                child.kill().await;
                kills.fetch_add(1, Ordering::Relaxed);
                child = ChildProcess::start(behavior, &backend).await;
                address.send_replace(child.address);
            }
        })
    };
    let payments = (0..PAYMENTS).map(|number| payment().number(number));
    let report = Simulator::new(SECRET)
        .with_concurrency(AT_A_TIME)
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
