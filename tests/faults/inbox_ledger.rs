//! Payments that are booked while receivers and workers are killed or drained.

use std::collections::HashSet;
use std::future::pending;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Uri;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::sync::{Notify, watch};
use tower::service_fn;
use tower_stripe_webhook::claims::State;
use tower_stripe_webhook::testing::{DeliveryBody, Simulator};

use crate::backend::Backend;
use crate::child_process::ChildProcess;
use crate::endpoint::{SECRET, payment};
use crate::fixture::test_with_each_sql_store;
use crate::inbox_endpoint::records;
use crate::inbox_rows::Rows;
use crate::ledger::Ledger;
use crate::wait::until;

test_with_each_sql_store! {
    ten_thousand_payments_are_booked_exactly_once_while_receivers_and_workers_are_killed,
    without_commit_no_payment_is_lost_and_repeats_have_a_higher_attempt,
    drains_lose_no_payment_and_run_none_twice,
}

/// As in the child process.
const WORKER_CONCURRENCY: usize = 32;

async fn ten_thousand_payments_are_booked_exactly_once_while_receivers_and_workers_are_killed(
    backend: Backend,
) {
    const PAYMENTS: u64 = 10_000;
    let kills = book("inbox books", End::Kill, &backend, PAYMENTS).await;
    assert!(kills > 2, "only {kills} workers were killed");
    let booked = Ledger::open(&backend).await.booked().await;
    assert_eq!(
        distinct_events(&booked),
        booked.len(),
        "a payment was booked twice"
    );
    assert_all_completed(&backend, PAYMENTS).await;
}

async fn without_commit_no_payment_is_lost_and_repeats_have_a_higher_attempt(backend: Backend) {
    const PAYMENTS: u64 = 5_000;
    let kills = book(
        "inbox books without completing",
        End::Kill,
        &backend,
        PAYMENTS,
    )
    .await;
    assert!(kills > 2, "only {kills} workers were killed");
    let booked = Ledger::open(&backend).await.booked().await;
    let repeats = booked.len() - distinct_events(&booked);
    let later_attempts = booked.iter().filter(|(_, attempt)| *attempt > 1).count();
    println!("{kills} kills, {repeats} repeated bookings, {later_attempts} by later attempts");
    // A worker that is killed has as many handlers that run, and as many completions that have not been stored.
    assert!(
        repeats <= kills * 2 * WORKER_CONCURRENCY,
        "{repeats} repeated bookings, but only {kills} kills"
    );
    let distinct: HashSet<_> = booked.iter().collect();
    assert_eq!(
        distinct.len(),
        booked.len(),
        "a repeat had the same attempt"
    );
    assert_all_completed(&backend, PAYMENTS).await;
}

async fn drains_lose_no_payment_and_run_none_twice(backend: Backend) {
    const PAYMENTS: u64 = 4_000;
    let drains = book(
        "inbox books without completing, with a long lease",
        End::Drain,
        &backend,
        PAYMENTS,
    )
    .await;
    assert!(drains > 1, "only {drains} workers were drained");
    let booked = Ledger::open(&backend).await.booked().await;
    assert_eq!(
        distinct_events(&booked),
        booked.len(),
        "a payment was booked twice"
    );
    assert_all_completed(&backend, PAYMENTS).await;
    let store = backend.connect_inbox().await;
    for record in records(&*store, State::Completed).await {
        assert_eq!(record.crashes, 0);
    }
}

fn distinct_events(booked: &[(String, i32)]) -> usize {
    let events: HashSet<_> = booked.iter().map(|(event, _)| event).collect();
    events.len()
}

async fn assert_all_completed(backend: &Backend, payments: u64) {
    let payments = i64::try_from(payments).unwrap();
    let rows = Rows::open(backend).await;
    assert_eq!(
        rows.count("(SELECT DISTINCT event FROM bookings) AS events")
            .await,
        payments
    );
    assert_eq!(rows.records_and_payloads().await, (payments, 0));
}

/// How a process ends.
#[derive(Clone, Copy)]
enum End {
    Kill,
    Drain,
}

impl End {
    async fn apply(self, child: &mut ChildProcess) {
        match self {
            Self::Kill => child.kill().await,
            Self::Drain => {
                child.signal("TERM").await;
                assert!(child.exits_successfully().await);
            }
        }
    }
}

/// Delivers payments with the hostile simulator. Replaces the receiver every 2,000 deliveries, and the worker every
/// 1,500 bookings. Returns how many workers were replaced once all events are completed.
async fn book(behavior: &'static str, end: End, backend: &Backend, payments: u64) -> usize {
    // Creates the table.
    Ledger::open(backend).await;
    let receiver = ChildProcess::start("inbox stores", backend).await;
    let (address, current) = watch::channel(receiver.address);
    let replace_receiver = Arc::new(Notify::new());
    let replaced = AtomicUsize::new(0);
    let deliver = async {
        deliver(payments, current, &replace_receiver).await;
        Rows::open(backend).await.all_completed().await;
    };
    tokio::select! {
        () = deliver => {}
        () = replace_receivers(receiver, end, backend, &address, &replace_receiver) => {}
        () = replace_workers(behavior, end, backend, payments, &replaced) => {}
    }
    replaced.into_inner()
}

async fn deliver(payments: u64, address: watch::Receiver<SocketAddr>, replace: &Arc<Notify>) {
    const DELIVERIES_PER_RECEIVER: usize = 2_000;
    let client = Client::builder(TokioExecutor::new()).build_http::<DeliveryBody>();
    let (deliveries, replace) = (Arc::new(AtomicUsize::new(0)), Arc::clone(replace));
    let service = service_fn(move |mut request: http::Request<DeliveryBody>| {
        let number = deliveries.fetch_add(1, Ordering::Relaxed) + 1;
        if number % DELIVERIES_PER_RECEIVER == 0 {
            replace.notify_one();
        }
        let url = format!("http://{}/webhook", *address.borrow());
        *request.uri_mut() = Uri::try_from(url).unwrap();
        client.request(request)
    });
    let report = Simulator::new(SECRET)
        .with_concurrency(8)
        .with_max_attempts(100)
        .with_time_limit(Duration::from_secs(20))
        .run(
            service,
            (0..payments).map(|number| payment().number(number)),
        )
        .await;
    println!("{report}");
    assert_eq!(report.unacknowledged().count(), 0, "{report}");
    assert_eq!(report.wrongly_accepted(), 0, "{report}");
}

async fn replace_receivers(
    mut receiver: ChildProcess,
    end: End,
    backend: &Backend,
    address: &watch::Sender<SocketAddr>,
    replace: &Notify,
) {
    loop {
        replace.notified().await;
        let next = ChildProcess::start("inbox stores", backend).await;
        address.send_replace(next.address);
        end.apply(&mut receiver).await;
        receiver = next;
    }
}

async fn replace_workers(
    behavior: &str,
    end: End,
    backend: &Backend,
    payments: u64,
    replaced: &AtomicUsize,
) {
    let rows = Rows::open(backend).await;
    let payments = i64::try_from(payments).unwrap();
    for booked in (1_500..payments).step_by(1_500) {
        let mut child = ChildProcess::start(behavior, backend).await;
        until(async || rows.count("bookings").await >= booked).await;
        end.apply(&mut child).await;
        replaced.fetch_add(1, Ordering::Relaxed);
    }
    let _last = ChildProcess::start(behavior, backend).await;
    pending::<()>().await;
}
