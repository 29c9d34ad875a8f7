//! The example over a real `nats-server` that is killed and restarted. Skipped if it is not installed, unless
//! `TESTS_NEED_SERVERS` is set.

#[path = "../../../tests/support/machine.rs"]
mod machine;

use std::collections::HashMap;
use std::env;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use async_nats::jetstream::{self, Context};
use axum::Router;
use axum::body::Body;
use nats::{consumer, payments, receiver, stream};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tokio::task::JoinSet;
use tokio::time::sleep;
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::testing::{event, signed_request};
use tower_stripe_webhook::{DedupLayer, SigningSecret, Verifier};

use crate::machine::{TempFolder, find_program, free_port};

const SECRET: &str = "whsec_test_0123456789abcdef";
const PAYMENTS: usize = 600;
const DELIVERIES_AT_ONCE: usize = 8;

/// Responses that the deliveries received.
#[derive(Default)]
struct Counts {
    acknowledged: AtomicUsize,
    rejected: AtomicUsize,
}

/// A server that is killed on drop.
struct Nats(Child);

impl Nats {
    fn start(port: u16, folder: &Path) -> Self {
        let program = find_program("nats-server", &["/usr/sbin".into()]).unwrap();
        let child = Command::new(program)
            .args([
                "--jetstream",
                "--addr",
                "127.0.0.1",
                "--port",
                &port.to_string(),
            ])
            .arg("--store_dir")
            .arg(folder)
            .stderr(Stdio::null())
            .spawn();
        Self(child.unwrap())
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kills_of_the_server_lose_no_payment_and_repeat_none() {
    if find_program("nats-server", &["/usr/sbin".into()]).is_none() {
        assert!(
            env::var_os("TESTS_NEED_SERVERS").is_none(),
            "nats-server is not installed"
        );
        eprintln!("skipped: nats-server is not installed");
        return;
    }
    let folder = TempFolder::new("nats");
    let port = free_port();
    let mut server = Nats::start(port, folder.path());
    let jetstream = connect(port).await;
    let pool = open_database(&folder.path().join("payments.db")).await;
    let store = payments::open(&pool).await.unwrap();
    let events = payments::events().with_state(store.clone());
    let service = DedupLayer::new("shop", store).layer(events);
    tokio::spawn(consumer::run(
        jetstream.clone(),
        service,
        Duration::from_secs(2),
    ));

    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap());
    let app = receiver::app(verifier, jetstream.clone());
    let counts = Arc::new(Counts::default());
    let mut deliveries = JoinSet::new();
    for first in 0..DELIVERIES_AT_ONCE {
        let (app, counts) = (app.clone(), Arc::clone(&counts));
        deliveries.spawn(async move {
            for number in (first..PAYMENTS).step_by(DELIVERIES_AT_ONCE) {
                deliver(&app, number, &counts).await;
            }
        });
    }
    for acknowledged in [PAYMENTS / 3, PAYMENTS * 2 / 3] {
        until(async || counts.acknowledged.load(Ordering::Relaxed) >= acknowledged).await;
        drop(server);
        let rejected = counts.rejected.load(Ordering::Relaxed);
        until(async || counts.rejected.load(Ordering::Relaxed) > rejected).await;
        server = Nats::start(port, folder.path());
    }
    deliveries.join_all().await;
    until(async || booked_payments(&pool).await.len() == PAYMENTS).await;
    // NATS delivers messages again whose acknowledgment was lost. Wait until it has none left, to count repeats.
    until(async || unacknowledged(&jetstream).await == Some(0)).await;
    let booked = booked_payments(&pool).await;
    assert_eq!(booked.len(), PAYMENTS);
    assert!(
        booked.values().all(|count| *count == 1),
        "booked more than once: {booked:?}"
    );
    drop(server);
}

/// Delivers a payment until it is acknowledged, as Stripe does.
async fn deliver(app: &Router, number: usize, counts: &Counts) {
    let payment = event("payment_intent.succeeded").number(number.try_into().unwrap());
    loop {
        let request = signed_request("/webhook", SECRET, payment.clone());
        let response = app.clone().oneshot(request.map(Body::new)).await;
        if response.unwrap().status() == 200 {
            counts.acknowledged.fetch_add(1, Ordering::Relaxed);
            return;
        }
        counts.rejected.fetch_add(1, Ordering::Relaxed);
    }
}

/// Waits until the server accepts connections and has the stream.
async fn connect(port: u16) -> Context {
    let options = async_nats::ConnectOptions::new().retry_on_initial_connect();
    let client = options.connect(format!("127.0.0.1:{port}")).await.unwrap();
    let mut jetstream = jetstream::new(client);
    jetstream.set_timeout(Duration::from_secs(1));
    until(async || stream::create(&jetstream).await.is_ok()).await;
    jetstream
}

async fn open_database(file: &Path) -> SqlitePool {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    SqlitePool::connect_with(options).await.unwrap()
}

/// How often each payment was booked.
async fn booked_payments(pool: &SqlitePool) -> HashMap<String, i64> {
    let rows = sqlx::query_as("SELECT id, count(*) FROM payments GROUP BY id");
    let rows: Vec<(String, i64)> = rows.fetch_all(pool).await.unwrap();
    rows.into_iter().collect()
}

/// The number of messages that no consumer has acknowledged, or none while the server is away.
async fn unacknowledged(jetstream: &Context) -> Option<u64> {
    let stream = jetstream.get_stream(stream::NAME).await.ok()?;
    let info = stream.consumer_info(consumer::NAME).await.ok()?;
    Some(info.num_pending + u64::try_from(info.num_ack_pending).ok()?)
}

/// Polls a condition for up to a minute.
async fn until(mut condition: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !condition().await {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "the condition was not met"
        );
        sleep(Duration::from_millis(20)).await;
    }
}
