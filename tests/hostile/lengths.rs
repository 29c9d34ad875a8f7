//! Bodies of another length than announced.

use crate::server::{Server, payment};
use crate::wire::{Connection, forged_signature, head, signature, signed};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_ends_early_is_not_accepted() {
    let mut server = Server::start().await;
    let payload = payment(1).payload();
    // Signed for what comes, and for what was to come.
    for signed_part in [&payload[..100], &payload[..]] {
        let mut connection = Connection::open(server.address).await;
        let length = format!("content-length: {}", payload.len());
        let lines = [length.as_str(), &signature(signed_part)];
        connection.send(head("/webhook", &lines)).await;
        connection.send(&payload[..100]).await;
        connection.finish().await;
        let answer = connection.answer().await;
        println!(
            "ended early: {:?}",
            answer.as_ref().map(|answer| answer.status)
        );
        assert!(answer.is_none_or(|answer| answer.status == 400));
        assert_eq!(connection.answer().await, None);
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_in_chunks_that_ends_early_is_not_accepted() {
    let mut server = Server::start().await;
    let payload = payment(1).payload();
    let mut connection = Connection::open(server.address).await;
    let lines = ["transfer-encoding: chunked", &signature(&payload)];
    connection.send(head("/webhook", &lines)).await;
    // All of it, but for the last chunk of no length.
    connection.send(format!("{:x}\r\n", payload.len())).await;
    connection.send(&payload).await;
    connection.send("\r\n").await;
    connection.finish().await;
    let answer = connection.answer().await;
    println!(
        "ended early: {:?}",
        answer.as_ref().map(|answer| answer.status)
    );
    assert!(answer.is_none_or(|answer| answer.status == 400));
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_after_the_announced_length_is_no_part_of_the_body() {
    let mut server = Server::start().await;
    let payload = payment(1).payload();
    let longer = [&payload[..], b"\r\nand more of it\r\n\r\n"].concat();
    let length = format!("content-length: {}", payload.len());
    for (what, signature, status) in [
        ("signed as announced", signature(&payload), 200),
        ("signed as sent", signature(&longer), 400),
    ] {
        let mut connection = Connection::open(server.address).await;
        let mut request = head("/webhook", &[&length, &signature]).into_bytes();
        request.extend_from_slice(&longer);
        connection.send(request).await;
        assert_eq!(connection.answer().await.unwrap().status, status, "{what}");
        // The rest is read as a request, and is none.
        let rest = connection.answer().await;
        assert!(rest.is_none_or(|rest| rest.status == 400), "{what}");
        assert_eq!(connection.answer().await, None, "{what}");
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_length_that_cannot_be_told_is_refused() {
    let mut server = Server::start().await;
    let genuine = payment(1).payload();
    let length = genuine.len();
    let of_genuine = format!("content-length: {length}");
    let one_more = format!("content-length: {}", length + 1);
    for lines in [
        vec![of_genuine.as_str(), &one_more],
        vec!["content-length: 18446744073709551615"],
        vec!["content-length: 99999999999999999999999"],
        vec!["content-length: -1"],
        vec!["content-length: 0x10"],
        vec!["transfer-encoding: gzip"],
        vec!["transfer-encoding: chunked, identity"],
    ] {
        let mut connection = Connection::open(server.address).await;
        let mut with_signature = lines.clone();
        let signature = signature(&genuine);
        with_signature.push(&signature);
        let mut request = head("/webhook", &with_signature).into_bytes();
        request.extend_from_slice(&genuine);
        connection.send(request).await;
        let answer = connection.answer().await;
        let status = answer.map(|answer| answer.status);
        println!("{lines:?}: {status:?}");
        assert!(matches!(status, None | Some(400 | 413 | 431)), "{lines:?}");
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_without_a_body_is_a_mismatch() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    connection
        .send(head("/webhook", &[&forged_signature()]))
        .await;
    assert_eq!(connection.answer().await.unwrap().status, 400);
    connection.send(signed("/webhook", payment(1))).await;
    assert_eq!(connection.answer().await.unwrap().status, 200);
}
