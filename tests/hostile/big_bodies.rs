//! Bodies that are too large, or would be.

use tokio::task::JoinSet;
use tower_stripe_webhook::StripeWebhookLayer;

use crate::server::Server;
use crate::wire::{Answer, Connection, forged_signature, head, request};

const AT_ONCE: usize = 32;

/// In KiB; what the allocator keeps, and the tasks.
const SLACK: usize = 8 * 1024;

/// The most that hyper reads at a time, in KiB: what is not copied yet when the limit is reached.
const FRAME: usize = 8 + 4 * 100;

fn limit() -> usize {
    StripeWebhookLayer::DEFAULT_BODY_LIMIT
}

/// An early refusal can reach a client that is still sending as a reset.
#[track_caller]
fn assert_too_large(answer: Option<&Answer>) {
    if let Some(answer) = answer {
        assert_eq!(answer.status, 413);
        assert!(
            answer
                .text
                .starts_with("the body is larger than this endpoint")
        );
    }
}

#[track_caller]
fn assert_grown_by_at_most(server: &Server, before: usize, most: usize, what: &str) {
    let grown = server.most_resident() - before;
    println!("{what}: {before} KiB, and at most {grown} KiB more; {most} KiB are allowed");
    assert!(grown <= most);
}

/// Its sender does not look for an answer before all of it is sent.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_unsigned_bodies_up_to_a_mebibyte_all_see_the_400() {
    const BODIES: usize = 100;
    let mut server = Server::start().await;
    for number in 0..BODIES {
        let length = 64 * 1024 + number * (1024 - 64) * 1024 / (BODIES - 1);
        let mut connection = Connection::open(server.address).await;
        let unsigned = request("/webhook", "x-nothing: x", &vec![b' '; length]);
        connection.send(unsigned).await;
        let answer = connection.answer().await;
        let answer = answer.unwrap_or_else(|| panic!("{length} bytes: no answer"));
        assert_eq!(answer.status, 400, "{length} bytes");
        assert!(answer.text.starts_with("no Stripe-Signature header"));
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bodies_that_are_discarded_cost_what_the_server_reads_at_a_time() {
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.most_resident();
    let to = server.address;
    let mut clients = JoinSet::new();
    for _ in 0..AT_ONCE {
        clients.spawn(async move {
            let mut connection = Connection::open(to).await;
            let body = vec![b' '; 4 * 1024 * 1024];
            let unsigned = request("/webhook", "x-nothing: x", &body);
            connection.try_send(unsigned).await;
            connection.answer().await.map(|answer| answer.status)
        });
    }
    let statuses = clients.join_all().await;
    let answered = statuses.iter().flatten().count();
    println!("{answered} of {AT_ONCE} saw the 400");
    assert!(statuses.iter().flatten().all(|status| *status == 400));
    server.idle().await;
    let most = AT_ONCE * FRAME + SLACK;
    assert_grown_by_at_most(&server, before, most, "discarded");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_announced_as_a_gibibyte_is_413_and_costs_no_memory() {
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.most_resident();
    let to = server.address;
    let mut clients = JoinSet::new();
    for _ in 0..AT_ONCE {
        clients.spawn(async move {
            let mut connection = Connection::open(to).await;
            let lines = ["content-length: 1073741824", &forged_signature()];
            connection.send(head("/webhook", &lines)).await;
            // It does not look for an answer as long as it can send.
            let part = vec![b' '; 64 * 1024];
            let mut sent = 0;
            while connection.try_send(&part).await {
                sent += part.len();
                assert!(sent < 64 * 1024 * 1024, "the server takes it all");
            }
            connection.answer().await
        });
    }
    let answers = clients.join_all().await;
    for answer in &answers {
        assert_too_large(answer.as_ref());
    }
    let answered = answers.iter().flatten().count();
    println!("{answered} of {AT_ONCE} saw the 413, the others a reset");
    server.idle().await;
    assert_grown_by_at_most(&server, before, SLACK, "announced as a gibibyte");
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_waits_for_the_answer_to_a_gibibyte_gets_the_413() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    let lines = ["content-length: 1073741824", &forged_signature()];
    connection.send(head("/webhook", &lines)).await;
    assert_too_large(Some(&connection.answer().await.unwrap()));
    assert_eq!(connection.answer().await, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_in_chunks_without_end_costs_the_limit_and_a_frame() {
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.most_resident();
    let mut connections = Vec::new();
    for _ in 0..AT_ONCE {
        let mut connection = Connection::open(server.address).await;
        let lines = ["transfer-encoding: chunked", &forged_signature()];
        connection.send(head("/webhook", &lines)).await;
        connections.push(connection);
    }
    // Each first up to the limit, so that all are as large as they can be at the same time.
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
                assert!(sent < 64 * 1024 * 1024, "the server takes it all");
            }
            connection.answer().await
        });
    }
    for answer in clients.join_all().await {
        assert_too_large(answer.as_ref());
    }
    server.idle().await;
    let most = AT_ONCE * (limit() / 1024 + FRAME) + 2 * SLACK;
    assert_grown_by_at_most(&server, before, most, "without end");
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_announced_at_the_limit_of_which_little_comes_costs_little() {
    const WAITING: usize = 200;
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.most_resident();
    let mut connections = Vec::new();
    for _ in 0..WAITING {
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
    server.accepted(WAITING).await;
    drop(connections);
    server.idle().await;
    let most = WAITING * 128 + SLACK;
    assert_grown_by_at_most(&server, before, most, "announced at the limit");
}

fn chunk_of(len: usize) -> Vec<u8> {
    let mut chunk = format!("{len:x}\r\n").into_bytes();
    chunk.resize(chunk.len() + len, b' ');
    chunk.extend_from_slice(b"\r\n");
    chunk
}
