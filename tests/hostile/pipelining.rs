//! Several requests on one connection: each answer belongs to its request.

use tower_stripe_webhook::testing::{EventBuilder, event};

use crate::server::{Server, payment};
use crate::wire::{Answer, Connection, forged, forged_signature, head, request, signed};

fn id_of(event: &EventBuilder) -> String {
    event.build().id().to_owned()
}

#[track_caller]
fn assert_handled(answer: Option<Answer>, event: &EventBuilder) {
    let answer = answer.expect("an answer");
    assert_eq!((answer.status, answer.text), (200, id_of(event)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_that_are_sent_at_once_are_answered_in_their_order() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    let mut bytes = Vec::new();
    for number in 0..100 {
        bytes.extend(signed("/webhook", payment(number)));
        match number % 4 {
            // Refused after the body, and without one.
            1 => bytes.extend(forged("/webhook")),
            2 => bytes.extend(request("/webhook", "x-nothing: x", b"")),
            3 => bytes.extend(signed("/webhook", "no event")),
            _ => {}
        }
    }
    connection.send(bytes).await;
    for number in 0..100 {
        assert_handled(connection.answer().await, &payment(number));
        if number % 4 > 0 {
            assert_eq!(connection.answer().await.unwrap().status, 400, "{number}");
        }
    }
    connection
        .send(signed("/webhook", event("payout.paid")))
        .await;
    assert_handled(connection.answer().await, &event("payout.paid"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_is_kept_after_a_refusal_that_read_the_body() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    for number in 0..50 {
        connection.send(forged("/webhook")).await;
        assert_eq!(connection.answer().await.unwrap().status, 400);
        connection.send(signed("/webhook", payment(number))).await;
        assert_handled(connection.answer().await, &payment(number));
    }
}

/// The body is made of requests, which must not be taken for such.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_discarded_body_is_not_taken_for_requests_and_the_connection_is_kept() {
    let mut server = Server::start().await;
    let genuine = payment(1);
    let delivery = signed("/webhook", genuine.clone());
    let all = [1, 10, 100, 300];
    for repeats in all {
        let body = delivery.repeat(repeats);
        let rejected = request("/webhook", "x-nothing: x", &body);
        let mut connection = Connection::open(server.address).await;
        connection.send([rejected, delivery.clone()].concat()).await;
        let rejection = connection.answer().await.unwrap();
        assert_eq!(rejection.status, 400);
        assert!(!rejection.head.contains("connection:"), "{rejection:?}");
        assert_handled(connection.answer().await, &genuine);
        connection.send(&delivery).await;
        assert_handled(connection.answer().await, &genuine);
    }
    server.idle().await;
    assert_eq!(server.status().await.paid, 2 * all.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_connection_ends_with_a_rejection_that_left_the_body_unread() {
    let mut server = Server::start().await;
    let genuine = signed("/webhook", payment(1));
    let body = genuine.repeat(4 * 1024 * 1024 / genuine.len() + 1);
    for _ in 0..4 {
        let mut connection = Connection::open(server.address).await;
        let rejected = request("/webhook", "x-nothing: x", &body);
        connection
            .try_send([rejected, genuine.clone()].concat())
            .await;
        // It can reach a client that is still sending as a reset.
        if let Some(rejection) = connection.answer().await {
            assert_eq!(rejection.status, 400);
            assert!(rejection.head.contains("connection: close"));
        }
        assert_eq!(connection.answer().await, None);
    }
    server.idle().await;
    assert_eq!(server.status().await.paid, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_comes_after_its_rejection_is_never_taken_for_a_request() {
    let mut server = Server::start().await;
    let genuine = signed("/webhook", payment(1));
    let mut connection = Connection::open(server.address).await;
    let length = format!("content-length: {}", genuine.len());
    connection.send(head("/webhook", &[&length])).await;
    // It does not come within a second.
    let rejection = connection.answer().await.unwrap();
    assert_eq!(rejection.status, 400);
    assert!(rejection.head.contains("connection: close"));
    // That is the body.
    connection.try_send(&genuine).await;
    assert_eq!(connection.answer().await, None);
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn length_and_chunks_in_one_request_do_not_smuggle_another() {
    let mut server = Server::start().await;
    let smuggled = signed("/webhook", payment(1));
    let chunked = [b"0\r\n\r\n", &smuggled[..]].concat();
    let length = format!("content-length: {}", chunked.len());
    // Refused before the body is read, and after it.
    for signature in ["x-nothing: x", &forged_signature()] {
        let mut connection = Connection::open(server.address).await;
        let lines = [length.as_str(), "transfer-encoding: chunked", signature];
        let mut bytes = head("/webhook", &lines).into_bytes();
        bytes.extend_from_slice(&chunked);
        connection.send(bytes).await;
        assert_eq!(connection.answer().await.unwrap().status, 400);
        // RFC 9112, 6.3: the chunks win, and the connection is closed after the answer.
        assert_eq!(connection.answer().await, None, "{signature}");
    }
    server.idle().await;
}
