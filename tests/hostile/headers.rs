//! Headers that are large, many, or expectations.

use crate::child::SECRET;
use crate::server::{Server, payment};
use crate::wire::{Connection, forged_signature, head, request, signature, signed};

const TOO_LARGE: Option<u16> = Some(431);

/// Sends a whole request, and returns the status of the answer.
async fn status(server: &Server, request: &[u8]) -> Option<u16> {
    let mut connection = Connection::open(server.address).await;
    // What is too large may be cut off.
    connection.try_send(request).await;
    let answer = connection.answer().await;
    answer.map(|answer| answer.status)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expectation_is_met_when_the_request_may_pass() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let length = format!("content-length: {}", payload.len());
    let mut connection = Connection::open(server.address).await;
    for _ in 0..2 {
        let lines = ["expect: 100-continue", &length, &signature(&payload)];
        connection.send(head("/webhook", &lines)).await;
        assert_eq!(connection.answer().await.unwrap().status, 100);
        connection.send(&payload).await;
        assert_eq!(connection.answer().await.unwrap().status, 200);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_expectation_is_not_met_when_the_request_cannot_pass() {
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
        // No 100 comes before it.
        let answer = connection.answer().await.unwrap();
        assert_eq!(answer.status, status);
        assert!(answer.head.contains("connection: close"));
        // The body was not sent: what comes next must not be taken for it.
        let next = payment(2);
        if connection.try_send(signed("/webhook", next)).await {
            let answer = connection.answer().await;
            assert_eq!(answer, None, "the connection is closed");
        }
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_header_of_64_kib_is_read_or_refused() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let junk = "x".repeat(64 * 1024);
    let genuine = signature(&payload);
    for (what, signature, wanted) in [
        ("junk alone", format!("stripe-signature: {junk}"), 400),
        (
            "a genuine one, and junk",
            format!("{genuine},x={junk}"),
            200,
        ),
        ("junk in a v1", format!("{genuine},v1={junk}"), 200),
        (
            "blanks",
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
async fn signatures_by_the_thousand_are_read_or_refused() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let wrong = format!(",v1={}", "0".repeat(64));
    let genuine = signature(&payload);
    let forged = forged_signature();
    for (number, of_forged, of_genuine) in [
        (5_000, Some(400), Some(200)),
        // More than hyper reads of a head.
        (10_000, TOO_LARGE, TOO_LARGE),
    ] {
        for (first, wanted) in [(&forged, of_forged), (&genuine, of_genuine)] {
            let many = format!("{first}{}", wrong.repeat(number));
            let request = request("/webhook", &many, &payload);
            let status = status(&server, &request).await;
            println!("{number} signatures: {status:?}");
            // The refusal of a head can come as a reset while it is still being sent.
            assert!(
                status == wanted || status.is_none() && wanted == TOO_LARGE,
                "{status:?}"
            );
        }
    }
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_headers_are_refused() {
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
async fn a_signature_twice_is_accepted_if_it_is_the_same_to_the_letter() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let genuine = signature(&payload);
    let forged = forged_signature();
    let again = genuine.replace("stripe-signature", "STRIPE-SIGNATURE");
    let twice = genuine.replace(",v1", ", v1");
    let of_another = tower_stripe_webhook::testing::Signer::new("whsec_another")
        .with_secret(SECRET)
        .sign(&payload);
    let of_another = format!("stripe-signature: {of_another}");
    for (what, lines, wanted) in [
        ("the same", [&genuine, &again], 200),
        ("other blanks", [&genuine, &twice], 400),
        ("forged first", [&forged, &genuine], 400),
        ("forged last", [&genuine, &forged], 400),
        ("genuine both", [&genuine, &of_another], 400),
    ] {
        let lines = format!("{}\r\n{}", lines[0], lines[1]);
        let request = request("/webhook", &lines, &payload);
        assert_eq!(status(&server, &request).await, Some(wanted), "{what}");
    }
}
