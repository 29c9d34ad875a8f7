//! Handlers that panic.

use tower_stripe_webhook::testing::event;

use crate::child::PANICS;
use crate::server::Server;
use crate::wire::{Answer, Connection, signed};

async fn delivered_to(server: &Server, path: &str) -> Option<Answer> {
    let mut connection = Connection::open(server.address).await;
    connection.send(signed(path, event(PANICS))).await;
    connection.answer().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_closes_the_connection_and_the_server_goes_on() {
    let mut server = Server::start().await;
    for _ in 0..100 {
        assert_eq!(delivered_to(&server, "/webhook").await, None);
    }
    server.accepts_deliveries().await;
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_is_500_under_catch_panic_and_under_deduplication() {
    let mut server = Server::start().await;
    for path in ["/caught", "/once"] {
        // A duplicate of what panicked is handled again.
        for _ in 0..100 {
            let answer = delivered_to(&server, path).await;
            assert_eq!(answer.unwrap().status, 500, "{path}");
        }
    }
    server.accepts_deliveries().await;
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_is_kept_after_a_panic_that_was_caught() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    for path in ["/caught", "/once"] {
        connection.send(signed(path, event(PANICS))).await;
        assert_eq!(connection.answer().await.unwrap().status, 500);
        connection.send(signed(path, event("payout.paid"))).await;
        assert_eq!(connection.answer().await.unwrap().status, 200);
    }
}
