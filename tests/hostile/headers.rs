//! Large headers, many headers, and `Expect: 100-continue`.

use crate::child::SECRET;
use crate::server::{Server, payment};
use crate::wire::{Connection, forged_signature, head, request, signature, signed};

const TOO_LARGE: Option<u16> = Some(431);

/// Sends a complete request and returns the status of the response.
async fn status(server: &Server, request: &[u8]) -> Option<u16> {
    let mut connection = Connection::open(server.address).await;
    // The server may close the connection while it receives a request that is too large.
    connection.try_send(request).await;
    let response = connection.response().await;
    response.map(|response| response.status)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn expect_100_continue_receives_100_if_the_headers_are_valid() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let length = format!("content-length: {}", payload.len());
    let mut connection = Connection::open(server.address).await;
    for _ in 0..2 {
        let lines = ["expect: 100-continue", &length, &signature(&payload)];
        connection.send(head("/webhook", &lines)).await;
        assert_eq!(connection.response().await.unwrap().status, 100);
        connection.send(&payload).await;
        assert_eq!(connection.response().await.unwrap().status, 200);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn expect_100_continue_is_rejected_without_100_if_the_headers_are_invalid() {
    let mut server = Server::start().await;
    for (lines, status) in [
        (vec!["content-length: 600".to_owned()], 400),
        (
            vec!["content-length: 2000000".to_owned(), forged_signature()],
            413,
        ),
    ] {
        let mut connection = Connection::open(server.address).await;
        let mut lines: Vec<_> = lines.iter().map(String::as_str).collect();
        lines.push("expect: 100-continue");
        connection.send(head("/webhook", &lines)).await;
        // No 100 precedes the rejection.
        let response = connection.response().await.unwrap();
        assert_eq!(response.status, status);
        assert!(response.head.contains("connection: close"));
        // The body was never sent, so the next request must not be read as the body.
        let next = payment(2);
        if connection.try_send(signed("/webhook", next)).await {
            let response = connection.response().await;
            assert_eq!(response, None, "the connection must be closed");
        }
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_64_kib_header_is_parsed_or_rejected() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let junk = "x".repeat(64 * 1024);
    let genuine = signature(&payload);
    for (what, signature, wanted) in [
        ("only junk", format!("stripe-signature: {junk}"), 400),
        ("genuine, then junk", format!("{genuine},x={junk}"), 200),
        (
            "genuine, then junk in a v1",
            format!("{genuine},v1={junk}"),
            200,
        ),
        (
            "spaces",
            format!("stripe-signature: {}", " ".repeat(64 * 1024)),
            400,
        ),
        (
            "commas",
            format!("stripe-signature: {}", ",".repeat(64 * 1024)),
            400,
        ),
        (
            "another header",
            format!("{genuine}\r\nx-junk: {junk}"),
            200,
        ),
    ] {
        let request = request("/webhook", &signature, &payload);
        assert_eq!(status(&server, &request).await, Some(wanted), "{what}");
    }
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousands_of_signatures_are_checked_or_rejected() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let wrong = format!(",v1={}", "0".repeat(64));
    let genuine = signature(&payload);
    let forged = forged_signature();
    for (number, forged_status, genuine_status) in [
        (5_000, Some(400), Some(200)),
        // Exceeds hyper's limit for the request head.
        (10_000, TOO_LARGE, TOO_LARGE),
    ] {
        for (first, wanted) in [(&forged, forged_status), (&genuine, genuine_status)] {
            let signatures = format!("{first}{}", wrong.repeat(number));
            let request = request("/webhook", &signatures, &payload);
            let status = status(&server, &request).await;
            println!("{number} signatures: {status:?}");
            // A client that is still sending the head can see a reset instead of the 431.
            assert!(
                status == wanted || status.is_none() && wanted == TOO_LARGE,
                "{status:?}"
            );
        }
    }
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_headers_are_rejected() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let mut lines = signature(&payload);
    for number in 0..10_000 {
        lines.push_str(&format!("\r\nx-{number}: x"));
    }
    let request = request("/webhook", &lines, &payload);
    let status = status(&server, &request).await;
    println!("10000 headers: {status:?}");
    assert!(matches!(status, None | Some(400 | 431)));
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_signature_header_must_be_identical() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let genuine = signature(&payload);
    let forged = forged_signature();
    let other_case = genuine.replace("stripe-signature", "STRIPE-SIGNATURE");
    let spaced = genuine.replace(",v1", ", v1");
    let two_secrets = tower_stripe_webhook::testing::Signer::new("whsec_another")
        .with_secret(SECRET)
        .sign(&payload);
    let two_secrets = format!("stripe-signature: {two_secrets}");
    for (what, lines, wanted) in [
        ("identical values", [&genuine, &other_case], 200),
        ("different spaces", [&genuine, &spaced], 400),
        ("forged first", [&forged, &genuine], 400),
        ("forged last", [&genuine, &forged], 400),
        (
            "two different genuine headers",
            [&genuine, &two_secrets],
            400,
        ),
    ] {
        let lines = format!("{}\r\n{}", lines[0], lines[1]);
        let request = request("/webhook", &lines, &payload);
        assert_eq!(status(&server, &request).await, Some(wanted), "{what}");
    }
}
