//! Compressed bodies.

use crate::server::{Server, payment};
use crate::wire::{Connection, head, signature};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_signature_covers_the_bytes_as_sent_whatever_their_encoding() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let compressed = gzip(&payload);
    let gzip = "content-encoding: gzip";
    let not_an_event = "the signature is valid, but the body is not a Stripe event";
    let mismatch = "no signature matches the body";
    for (what, lines, body, status, text) in [
        (
            "signed after compression",
            [gzip, &signature(&compressed)],
            &compressed[..],
            400,
            not_an_event,
        ),
        (
            "signed before compression",
            [gzip, &signature(&payload)],
            &compressed,
            400,
            mismatch,
        ),
        // The layer ignores `Content-Encoding`.
        (
            "not compressed",
            [gzip, &signature(&payload)],
            &payload,
            200,
            "evt_",
        ),
    ] {
        let mut connection = Connection::open(server.address).await;
        let length = format!("content-length: {}", body.len());
        let [encoding, signature] = lines;
        let mut request = head("/webhook", &[&length, encoding, signature]).into_bytes();
        request.extend_from_slice(body);
        connection.send(request).await;
        let response = connection.response().await.unwrap();
        assert_eq!(response.status, status, "{what}");
        assert!(response.text.starts_with(text), "{what}: {}", response.text);
    }
}

/// Wraps bytes in gzip (RFC 1952), as one uncompressed block (RFC 1951).
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let len = u16::try_from(bytes.len()).expect("the bytes fit one block");
    let mut gzip = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1];
    gzip.extend_from_slice(&len.to_le_bytes());
    gzip.extend_from_slice(&(!len).to_le_bytes());
    gzip.extend_from_slice(bytes);
    gzip.extend_from_slice(&crc32(bytes).to_le_bytes());
    gzip.extend_from_slice(&u32::from(len).to_le_bytes());
    gzip
}

fn crc32(bytes: &[u8]) -> u32 {
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    });
    !crc
}
