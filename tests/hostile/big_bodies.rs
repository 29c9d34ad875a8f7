//! Bodies that are too large, or claim to be.

use tokio::task::JoinSet;
use tower_stripe_webhook::StripeWebhookLayer;

use crate::server::Server;
use crate::wire::{Connection, Response, forged_signature, head, request};

/// Concurrent clients.
const CLIENTS: usize = 32;

/// Tolerance in KiB, for tasks and for memory that the allocator keeps.
const SLACK: usize = 8 * 1024;

/// The largest read buffer of hyper, in KiB. It holds bytes that are not copied yet when the limit is reached.
const READ_BUFFER: usize = 8 + 4 * 100;

fn limit() -> usize {
    StripeWebhookLayer::DEFAULT_BODY_LIMIT
}

/// A client that is still sending can see a reset instead of an early rejection, hence the `Option`.
#[track_caller]
fn assert_too_large(response: Option<&Response>) {
    if let Some(response) = response {
        assert_eq!(response.status, 413);
        assert!(
            response
                .text
                .starts_with("the body is larger than this endpoint")
        );
    }
}

#[track_caller]
fn assert_peak_grew_by_at_most(server: &Server, before: usize, most: usize, what: &str) {
    let grown = server.peak_resident() - before;
    println!("{what}: grew by {grown} KiB from {before} KiB; {most} KiB are allowed");
    assert!(grown <= most);
}

/// The client sends the whole body before it reads the response.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unsigned_bodies_up_to_1_mib_all_receive_the_400() {
    const BODIES: usize = 100;
    let mut server = Server::start().await;
    for number in 0..BODIES {
        let length = 64 * 1024 + number * (1024 - 64) * 1024 / (BODIES - 1);
        let mut connection = Connection::open(server.address).await;
        let unsigned = request("/webhook", "x-nothing: x", &vec![b' '; length]);
        connection.send(unsigned).await;
        let response = connection.response().await;
        let response = response.unwrap_or_else(|| panic!("{length} bytes: no response"));
        assert_eq!(response.status, 400, "{length} bytes");
        assert!(response.text.starts_with("no Stripe-Signature header"));
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn discarded_bodies_cost_at_most_one_read_buffer_each() {
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.peak_resident();
    let to = server.address;
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        clients.spawn(async move {
            let mut connection = Connection::open(to).await;
            let body = vec![b' '; 4 * 1024 * 1024];
            let unsigned = request("/webhook", "x-nothing: x", &body);
            connection.try_send(unsigned).await;
            connection.response().await.map(|response| response.status)
        });
    }
    let statuses = clients.join_all().await;
    let received = statuses.iter().flatten().count();
    println!("{received} of {CLIENTS} received the 400");
    assert!(statuses.iter().flatten().all(|status| *status == 400));
    server.idle().await;
    let most = CLIENTS * READ_BUFFER + SLACK;
    assert_peak_grew_by_at_most(&server, before, most, "discarded");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_content_length_of_1_gib_is_413_and_costs_no_memory() {
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.peak_resident();
    let to = server.address;
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        clients.spawn(async move {
            let mut connection = Connection::open(to).await;
            let lines = ["content-length: 1073741824", &forged_signature()];
            connection.send(head("/webhook", &lines)).await;
            // The client sends as long as it can, and only then reads the response.
            let part = vec![b' '; 64 * 1024];
            let mut sent = 0;
            while connection.try_send(&part).await {
                sent += part.len();
                assert!(sent < 64 * 1024 * 1024, "the server reads without limit");
            }
            connection.response().await
        });
    }
    let responses = clients.join_all().await;
    for response in &responses {
        assert_too_large(response.as_ref());
    }
    let received = responses.iter().flatten().count();
    println!("{received} of {CLIENTS} received the 413, the others a reset");
    server.idle().await;
    assert_peak_grew_by_at_most(&server, before, SLACK, "1 GiB announced");
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_announces_1_gib_and_waits_receives_the_413() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    let lines = ["content-length: 1073741824", &forged_signature()];
    connection.send(head("/webhook", &lines)).await;
    assert_too_large(Some(&connection.response().await.unwrap()));
    assert_eq!(connection.response().await, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endless_chunked_body_costs_at_most_the_limit_and_a_read_buffer() {
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.peak_resident();
    let mut connections = Vec::new();
    for _ in 0..CLIENTS {
        let mut connection = Connection::open(server.address).await;
        let lines = ["transfer-encoding: chunked", &forged_signature()];
        connection.send(head("/webhook", &lines)).await;
        connections.push(connection);
    }
    // First fill every body up to the limit, so that all of them are at their largest at the same time.
    let chunk = chunk_of(8 * 1024);
    for _ in 0..limit() / (8 * 1024) {
        for connection in &mut connections {
            connection.send(&chunk).await;
        }
    }
    let mut clients = JoinSet::new();
    for mut connection in connections {
        let chunk = chunk.clone();
        clients.spawn(async move {
            let mut sent = 0;
            while connection.try_send(&chunk).await {
                sent += chunk.len();
                assert!(sent < 64 * 1024 * 1024, "the server reads without limit");
            }
            connection.response().await
        });
    }
    for response in clients.join_all().await {
        assert_too_large(response.as_ref());
    }
    server.idle().await;
    let most = CLIENTS * (limit() / 1024 + READ_BUFFER) + 2 * SLACK;
    assert_peak_grew_by_at_most(&server, before, most, "endless");
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_content_length_at_the_limit_reserves_no_memory() {
    const CONNECTIONS: usize = 200;
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.peak_resident();
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        let mut connection = Connection::open(server.address).await;
        let length = format!("content-length: {}", limit());
        let lines = [length.as_str(), &forged_signature()];
        connection.send(head("/webhook", &lines)).await;
        connections.push(connection);
    }
    for _ in 0..2 {
        for connection in &mut connections {
            connection.send(b" ").await;
        }
    }
    server.accepted(CONNECTIONS).await;
    drop(connections);
    server.idle().await;
    let most = CONNECTIONS * 128 + SLACK;
    assert_peak_grew_by_at_most(&server, before, most, "limit announced");
}

fn chunk_of(len: usize) -> Vec<u8> {
    let mut chunk = format!("{len:x}\r\n").into_bytes();
    chunk.resize(chunk.len() + len, b' ');
    chunk.extend_from_slice(b"\r\n");
    chunk
}
