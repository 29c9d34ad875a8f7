//! Handlers that panic.

use tower_stripe_webhook::testing::event;

use crate::child::PANICS;
use crate::server::Server;
use crate::wire::{Connection, Response, signed};

async fn deliver_panicking_event(server: &Server, path: &str) -> Option<Response> {
    let mut connection = Connection::open(server.address).await;
    connection.send(signed(path, event(PANICS))).await;
    connection.response().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_closes_its_connection_and_the_server_keeps_running() {
    let mut server = Server::start().await;
    for _ in 0..100 {
        assert_eq!(deliver_panicking_event(&server, "/webhook").await, None);
    }
    server.accepts_deliveries().await;
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_is_500_under_catch_panic_or_deduplication() {
    let mut server = Server::start().await;
    for path in ["/caught", "/once"] {
        // The panic releases the event, so each delivery is handled again.
        for _ in 0..100 {
            let response = deliver_panicking_event(&server, path).await;
            assert_eq!(response.unwrap().status, 500, "{path}");
        }
    }
    server.accepts_deliveries().await;
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caught_panic_keeps_the_connection_open() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    for path in ["/caught", "/once"] {
        connection.send(signed(path, event(PANICS))).await;
        assert_eq!(connection.response().await.unwrap().status, 500);
        connection.send(signed(path, event("payout.paid"))).await;
        assert_eq!(connection.response().await.unwrap().status, 200);
    }
}
