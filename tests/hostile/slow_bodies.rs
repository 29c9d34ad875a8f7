//! Bodies that come one byte a second.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::{interval, sleep};

use crate::server::{Server, payment};
use crate::wait::until;
use crate::wire::{Answer, Connection, forged_signature, head, signed};

const SLOW: usize = 1_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_slow_bodies_are_408_and_genuine_deliveries_go_on_meanwhile() {
    // It ends between two bytes: one that comes while the server closes makes a reset of the 408.
    let mut server = Server::with_body_timeout(Duration::from_millis(5_500)).await;
    let to = server.address;
    deliveries(to, sleep(Duration::from_millis(200))).await;
    let unloaded = deliveries(to, sleep(Duration::from_secs(2))).await;

    let has_ended = Arc::new(AtomicBool::new(false));
    let mut slow = JoinSet::new();
    for number in 1..=SLOW {
        let connection = Connection::open(to).await;
        if number % 50 == 0 {
            server.accepted(number).await;
        }
        let has_ended = Arc::clone(&has_ended);
        slow.spawn(async move {
            let answer = slow_body(connection).await;
            has_ended.store(true, Ordering::Relaxed);
            answer
        });
    }
    let has_ended = || has_ended.load(Ordering::Relaxed);
    let open = server.status().await.tasks;
    let loaded = deliveries(to, until(async || has_ended())).await;

    let answers = slow.join_all().await;
    let timed_out = answers.iter().flatten().count();
    for answer in answers.iter().flatten() {
        assert_eq!(answer.status, 408);
        assert!(answer.text.starts_with("the body did not arrive in time"));
    }
    assert!(timed_out > SLOW / 2, "{timed_out}, the others saw a reset");
    server.idle().await;
    let (p50, p99) = (percentile(&unloaded, 50), percentile(&unloaded, 99));
    println!(
        "none: {} deliveries, p50 {p50:?}, p99 {p99:?}",
        unloaded.len()
    );
    let (p50, slow_p99) = (percentile(&loaded, 50), percentile(&loaded, 99));
    println!(
        "{open}: {} deliveries, p50 {p50:?}, p99 {slow_p99:?}",
        loaded.len()
    );
    println!("{timed_out} of {SLOW} saw the 408, the others a reset");
    // Far more than it should be, for machines that have other things to do.
    assert!(slow_p99 < 20 * p99 + Duration::from_millis(500));
}

/// Sends a byte a second of a body that would be done in ten minutes, and returns the answer.
async fn slow_body(mut connection: Connection) -> Option<Answer> {
    let lines = ["content-length: 600", &forged_signature()];
    connection.send(head("/webhook", &lines)).await;
    let mut second = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            answer = connection.answer() => return answer,
            _ = second.tick() => {}
        }
        connection.try_send(b" ").await;
    }
}

/// Delivers over a connection that is kept, one after the other, until something has happened, and
/// returns how long each took.
async fn deliveries(to: SocketAddr, end: impl Future) -> Vec<Duration> {
    let mut end = std::pin::pin!(end);
    let mut connection = Connection::open(to).await;
    let mut durations = Vec::new();
    for number in 0.. {
        let request = signed("/webhook", payment(number));
        let start = Instant::now();
        connection.send(request).await;
        let answer = connection.answer().await.expect("an answer");
        durations.push(start.elapsed());
        assert_eq!(answer.status, 200);
        let has_ended = tokio::select! {
            biased;
            _ = &mut end => true,
            () = std::future::ready(()) => false,
        };
        if has_ended {
            break;
        }
    }
    durations.sort();
    durations
}

fn percentile(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() - 1) * percent / 100]
}
