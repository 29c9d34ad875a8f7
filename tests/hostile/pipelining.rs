//! Several requests on one connection. Each must receive its own response.

use tower_stripe_webhook::testing::{EventBuilder, event};

use crate::server::{Server, payment};
use crate::wire::{Connection, Response, forged, forged_signature, head, request, signed};

fn id_of(event: &EventBuilder) -> String {
    event.build().id().to_owned()
}

#[track_caller]
fn assert_handled(response: Option<Response>, event: &EventBuilder) {
    let response = response.expect("a response");
    assert_eq!((response.status, response.text), (200, id_of(event)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pipelined_requests_receive_responses_in_order() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    let mut bytes = Vec::new();
    for number in 0..100 {
        bytes.extend(signed("/webhook", payment(number)));
        match number % 4 {
            // Rejected after the body, or without a body.
            1 => bytes.extend(forged("/webhook")),
            2 => bytes.extend(request("/webhook", "x-nothing: x", b"")),
            3 => bytes.extend(signed("/webhook", "not an event")),
            _ => {}
        }
    }
    connection.send(bytes).await;
    for number in 0..100 {
        assert_handled(connection.response().await, &payment(number));
        if number % 4 > 0 {
            assert_eq!(connection.response().await.unwrap().status, 400, "{number}");
        }
    }
    connection
        .send(signed("/webhook", event("payout.paid")))
        .await;
    assert_handled(connection.response().await, &event("payout.paid"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rejection_after_the_body_keeps_the_connection_open() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    for number in 0..50 {
        connection.send(forged("/webhook")).await;
        assert_eq!(connection.response().await.unwrap().status, 400);
        connection.send(signed("/webhook", payment(number))).await;
        assert_handled(connection.response().await, &payment(number));
    }
}

/// The body consists of valid requests, which the server must not handle.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_discarded_body_is_not_parsed_as_requests() {
    let mut server = Server::start().await;
    let genuine = payment(1);
    let delivery = signed("/webhook", genuine.clone());
    let all = [1, 10, 100, 300];
    for repeats in all {
        let body = delivery.repeat(repeats);
        let rejected = request("/webhook", "x-nothing: x", &body);
        let mut connection = Connection::open(server.address).await;
        connection.send([rejected, delivery.clone()].concat()).await;
        let rejection = connection.response().await.unwrap();
        assert_eq!(rejection.status, 400);
        assert!(!rejection.head.contains("connection:"), "{rejection:?}");
        assert_handled(connection.response().await, &genuine);
        connection.send(&delivery).await;
        assert_handled(connection.response().await, &genuine);
    }
    server.idle().await;
    assert_eq!(server.status().await.paid, 2 * all.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rejection_that_leaves_the_body_unread_closes_the_connection() {
    let mut server = Server::start().await;
    let genuine = signed("/webhook", payment(1));
    let body = genuine.repeat(4 * 1024 * 1024 / genuine.len() + 1);
    for _ in 0..4 {
        let mut connection = Connection::open(server.address).await;
        let rejected = request("/webhook", "x-nothing: x", &body);
        connection
            .try_send([rejected, genuine.clone()].concat())
            .await;
        // A client that is still sending can see a reset instead.
        if let Some(rejection) = connection.response().await {
            assert_eq!(rejection.status, 400);
            assert!(rejection.head.contains("connection: close"));
        }
        assert_eq!(connection.response().await, None);
    }
    server.idle().await;
    assert_eq!(server.status().await.paid, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_arrives_after_its_rejection_is_not_parsed_as_a_request() {
    let mut server = Server::start().await;
    let genuine = signed("/webhook", payment(1));
    let mut connection = Connection::open(server.address).await;
    let length = format!("content-length: {}", genuine.len());
    connection.send(head("/webhook", &[&length])).await;
    // The layer waits one second for the body, which does not arrive.
    let rejection = connection.response().await.unwrap();
    assert_eq!(rejection.status, 400);
    assert!(rejection.head.contains("connection: close"));
    // The body arrives now, and is itself a valid request.
    connection.try_send(&genuine).await;
    assert_eq!(connection.response().await, None);
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn content_length_with_chunked_does_not_smuggle_a_request() {
    let mut server = Server::start().await;
    let smuggled = signed("/webhook", payment(1));
    let chunked = [b"0\r\n\r\n", &smuggled[..]].concat();
    let length = format!("content-length: {}", chunked.len());
    // Rejected before the body is read, and after it.
    for signature in ["x-nothing: x", &forged_signature()] {
        let mut connection = Connection::open(server.address).await;
        let lines = [length.as_str(), "transfer-encoding: chunked", signature];
        let mut bytes = head("/webhook", &lines).into_bytes();
        bytes.extend_from_slice(&chunked);
        connection.send(bytes).await;
        assert_eq!(connection.response().await.unwrap().status, 400);
        // RFC 9112, section 6.3: `Transfer-Encoding` takes precedence, and the server closes the connection.
        assert_eq!(connection.response().await, None, "{signature}");
    }
    server.idle().await;
}
