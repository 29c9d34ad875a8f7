//! Bodies that are shorter or longer than announced, and invalid lengths.

use crate::server::{Server, payment};
use crate::wire::{Connection, forged_signature, head, signature, signed};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_truncated_body_is_not_accepted() {
    let mut server = Server::start().await;
    let payload = payment(1).payload();
    // Sign the part that is sent, then the whole body.
    for signed_part in [&payload[..100], &payload[..]] {
        let mut connection = Connection::open(server.address).await;
        let length = format!("content-length: {}", payload.len());
        let lines = [length.as_str(), &signature(signed_part)];
        connection.send(head("/webhook", &lines)).await;
        connection.send(&payload[..100]).await;
        connection.finish().await;
        let response = connection.response().await;
        println!(
            "truncated: {:?}",
            response.as_ref().map(|response| response.status)
        );
        assert!(response.is_none_or(|response| response.status == 400));
        assert_eq!(connection.response().await, None);
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_truncated_chunked_body_is_not_accepted() {
    let mut server = Server::start().await;
    let payload = payment(1).payload();
    let mut connection = Connection::open(server.address).await;
    let lines = ["transfer-encoding: chunked", &signature(&payload)];
    connection.send(head("/webhook", &lines)).await;
    // Send everything except the terminating chunk.
    connection.send(format!("{:x}\r\n", payload.len())).await;
    connection.send(&payload).await;
    connection.send("\r\n").await;
    connection.finish().await;
    let response = connection.response().await;
    println!(
        "truncated: {:?}",
        response.as_ref().map(|response| response.status)
    );
    assert!(response.is_none_or(|response| response.status == 400));
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bytes_after_the_content_length_are_not_part_of_the_body() {
    let mut server = Server::start().await;
    let payload = payment(1).payload();
    let longer = [&payload[..], b"\r\nand more of it\r\n\r\n"].concat();
    let length = format!("content-length: {}", payload.len());
    for (what, signature, status) in [
        (
            "signature over the announced length",
            signature(&payload),
            200,
        ),
        ("signature over all bytes", signature(&longer), 400),
    ] {
        let mut connection = Connection::open(server.address).await;
        let mut request = head("/webhook", &[&length, &signature]).into_bytes();
        request.extend_from_slice(&longer);
        connection.send(request).await;
        assert_eq!(
            connection.response().await.unwrap().status,
            status,
            "{what}"
        );
        // The server reads the rest as a request, which is invalid.
        let rest = connection.response().await;
        assert!(rest.is_none_or(|rest| rest.status == 400), "{what}");
        assert_eq!(connection.response().await, None, "{what}");
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_ambiguous_or_invalid_length_is_rejected() {
    let mut server = Server::start().await;
    let genuine = payment(1).payload();
    let length = genuine.len();
    let correct = format!("content-length: {length}");
    let one_more = format!("content-length: {}", length + 1);
    for lines in [
        vec![correct.as_str(), &one_more],
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
        let response = connection.response().await;
        let status = response.map(|response| response.status);
        println!("{lines:?}: {status:?}");
        assert!(matches!(status, None | Some(400 | 413 | 431)), "{lines:?}");
    }
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_without_a_body_is_400() {
    let server = Server::start().await;
    let mut connection = Connection::open(server.address).await;
    connection
        .send(head("/webhook", &[&forged_signature()]))
        .await;
    assert_eq!(connection.response().await.unwrap().status, 400);
    connection.send(signed("/webhook", payment(1))).await;
    assert_eq!(connection.response().await.unwrap().status, 200);
}
