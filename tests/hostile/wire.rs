//! A client that sends arbitrary bytes.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tower_stripe_webhook::testing::sign;

use crate::child::SECRET;

/// Reads and writes that take longer fail the test.
const TIMEOUT: Duration = Duration::from_secs(60);

pub struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub head: String,
    pub text: String,
}

impl Connection {
    pub async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream,
            received: Vec::new(),
        }
    }

    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        assert!(self.try_send(bytes).await, "the connection is closed");
    }

    /// Sends bytes, and returns whether the connection was still open.
    pub async fn try_send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        let sent = timeout(TIMEOUT, self.stream.write_all(bytes.as_ref()));
        sent.await.expect("the server must read or close").is_ok()
    }

    /// Closes the sending direction. The client can still read.
    pub async fn finish(&mut self) {
        self.stream.shutdown().await.unwrap();
    }

    /// Returns the next response, or `None` if the connection was closed or reset.
    pub async fn response(&mut self) -> Option<Response> {
        loop {
            if let Some(response) = self.take_response() {
                return Some(response);
            }
            let read = timeout(TIMEOUT, self.stream.read_buf(&mut self.received));
            match read.await.expect("the server must respond or close") {
                Ok(0) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    fn take_response(&mut self) -> Option<Response> {
        let text = String::from_utf8_lossy(&self.received);
        let (head, rest) = text.split_once("\r\n\r\n")?;
        let mut lines = head.lines().map(str::to_ascii_lowercase);
        let length = lines.find_map(|line| {
            let length = line.strip_prefix("content-length:")?;
            length.trim().parse().ok()
        });
        let length: usize = length.unwrap_or(0);
        let body = rest.get(..length)?;
        let response = Response {
            status: head.split_whitespace().nth(1).unwrap().parse().unwrap(),
            head: head.to_owned(),
            text: body.to_owned(),
        };
        let end = head.len() + "\r\n\r\n".len() + length;
        self.received.drain(..end);
        Some(response)
    }
}

/// The head of a request, with header lines such as the length and the signature.
pub fn head(path: &str, lines: &[&str]) -> String {
    let mut head = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\n");
    for line in lines {
        head.push_str(line);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    head
}

/// A complete request with the given line as its signature header.
pub fn request(path: &str, signature: &str, body: &[u8]) -> Vec<u8> {
    let length = format!("content-length: {}", body.len());
    let mut request = head(path, &[&length, signature]).into_bytes();
    request.extend_from_slice(body);
    request
}

/// A genuine delivery.
pub fn signed(path: &str, payload: impl Into<Bytes>) -> Vec<u8> {
    let payload = payload.into();
    request(path, &signature(&payload), &payload)
}

/// A delivery by someone who does not know the secret.
pub fn forged(path: &str) -> Vec<u8> {
    request(path, &forged_signature(), b"{\"id\":\"evt_forged\"}")
}

/// The header line with a genuine signature.
pub fn signature(payload: &[u8]) -> String {
    let value = sign(SECRET, payload, SystemTime::now());
    format!("stripe-signature: {value}")
}

/// A header line that passes all checks made before the body is read: forging it takes only a clock.
pub fn forged_signature() -> String {
    let value = sign("whsec_another", b"", SystemTime::now());
    format!("stripe-signature: {value}")
}
