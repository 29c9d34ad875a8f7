//! Bodies that are compressed.

use crate::server::{Server, payment};
use crate::wire::{Connection, head, signature};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_signature_is_over_the_bytes_as_sent_whatever_their_encoding() {
    let server = Server::start().await;
    let payload = payment(1).payload();
    let compressed = gzip(&payload);
    let gzip = "content-encoding: gzip";
    let no_event = "the signature is valid, but the body is not a Stripe event";
    let mismatch = "no signature matches the body";
    for (what, lines, body, status, text) in [
        (
            "signed as sent",
            [gzip, &signature(&compressed)],
            &compressed[..],
            400,
            no_event,
        ),
        (
            "signed before",
            [gzip, &signature(&payload)],
            &compressed,
            400,
            mismatch,
        ),
        // Nothing looks at the header.
        (
            "plain in spite of it",
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
        let answer = connection.answer().await.unwrap();
        assert_eq!(answer.status, status, "{what}");
        assert!(answer.text.starts_with(text), "{what}: {}", answer.text);
    }
}

/// RFC 1952, with one block of RFC 1951 that is stored as it is.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let len = u16::try_from(bytes.len()).expect("one block is enough");
    let mut gzip = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1];
    gzip.extend_from_slice(&len.to_le_bytes());
    gzip.extend_from_slice(&(!len).to_le_bytes());
    gzip.extend_from_slice(bytes);
    gzip.extend_from_slice(&crc32(bytes).to_le_bytes());
    gzip.extend_from_slice(&u32::from(len).to_le_bytes());
    gzip
}

fn crc32(bytes: &[u8]) -> u32 {
    let rest = bytes.iter().fold(u32::MAX, |rest, byte| {
        (0..8).fold(rest ^ u32::from(*byte), |rest, _| {
            (rest >> 1) ^ if rest & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    });
    !rest
}
