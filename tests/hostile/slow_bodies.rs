//! Bodies that arrive at one byte per second.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::{interval, sleep};

use crate::server::{Server, payment};
use crate::wait::until;
use crate::wire::{Connection, Response, forged_signature, head, signed};

const SLOW_CLIENTS: usize = 1_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_slow_bodies_are_408_and_do_not_block_genuine_deliveries() {
    // The timeout falls between two bytes, because a byte that arrives while the server closes turns the 408 into a
    // reset.
    let mut server = Server::with_body_timeout(Duration::from_millis(5_500)).await;
    let to = server.address;
    deliveries(to, sleep(Duration::from_millis(200))).await;
    let unloaded = deliveries(to, sleep(Duration::from_secs(2))).await;

    let has_ended = Arc::new(AtomicBool::new(false));
    let mut slow = JoinSet::new();
    for number in 1..=SLOW_CLIENTS {
        let connection = Connection::open(to).await;
        if number % 50 == 0 {
            server.accepted(number).await;
        }
        let has_ended = Arc::clone(&has_ended);
        slow.spawn(async move {
            let response = slow_body(connection).await;
            has_ended.store(true, Ordering::Relaxed);
            response
        });
    }
    let has_ended = || has_ended.load(Ordering::Relaxed);
    let open = server.status().await.tasks;
    let loaded = deliveries(to, until(async || has_ended())).await;

    let responses = slow.join_all().await;
    let timed_out = responses.iter().flatten().count();
    for response in responses.iter().flatten() {
        assert_eq!(response.status, 408);
        assert!(response.text.starts_with("the body did not arrive in time"));
    }
    assert!(
        timed_out > SLOW_CLIENTS / 2,
        "only {timed_out} received the 408, the others a reset"
    );
    server.idle().await;
    let (p50, p99) = (percentile(&unloaded, 50), percentile(&unloaded, 99));
    println!(
        "no slow bodies: {} deliveries, p50 {p50:?}, p99 {p99:?}",
        unloaded.len()
    );
    let (p50, loaded_p99) = (percentile(&loaded, 50), percentile(&loaded, 99));
    println!(
        "{open} slow bodies: {} deliveries, p50 {p50:?}, p99 {loaded_p99:?}",
        loaded.len()
    );
    println!("{timed_out} of {SLOW_CLIENTS} received the 408, the others a reset");
    // A generous bound, for busy machines.
    assert!(loaded_p99 < 20 * p99 + Duration::from_millis(500));
}

/// Sends a body of 600 bytes at one byte per second, and returns the response.
async fn slow_body(mut connection: Connection) -> Option<Response> {
    let lines = ["content-length: 600", &forged_signature()];
    connection.send(head("/webhook", &lines)).await;
    let mut second = interval(Duration::from_secs(1));
    loop {
        tokio::select! {
            response = connection.response() => return response,
            _ = second.tick() => {}
        }
        connection.try_send(b" ").await;
    }
}

/// Sends genuine deliveries over one connection, one at a time, until `end` completes. Returns their sorted durations.
async fn deliveries(to: SocketAddr, end: impl Future) -> Vec<Duration> {
    let mut end = std::pin::pin!(end);
    let mut connection = Connection::open(to).await;
    let mut durations = Vec::new();
    for number in 0.. {
        let request = signed("/webhook", payment(number));
        let start = Instant::now();
        connection.send(request).await;
        let response = connection.response().await.expect("a response");
        durations.push(start.elapsed());
        assert_eq!(response.status, 200);
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
