//! A client that sends any bytes.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tower_stripe_webhook::testing::sign;

use crate::child::SECRET;

/// What takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
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

    /// Sends, and returns whether the server still took it.
    pub async fn try_send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        let sent = timeout(PATIENCE, self.stream.write_all(bytes.as_ref()));
        sent.await.expect("the server reads or closes").is_ok()
    }

    /// Sends no more, and still reads.
    pub async fn finish(&mut self) {
        self.stream.shutdown().await.unwrap();
    }

    /// Returns the next answer, or `None` when the connection was closed or reset.
    pub async fn answer(&mut self) -> Option<Answer> {
        loop {
            if let Some(answer) = self.take_answer() {
                return Some(answer);
            }
            let read = timeout(PATIENCE, self.stream.read_buf(&mut self.received));
            match read.await.expect("the server answers or closes") {
                Ok(0) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    fn take_answer(&mut self) -> Option<Answer> {
        let text = String::from_utf8_lossy(&self.received);
        let (head, rest) = text.split_once("\r\n\r\n")?;
        let mut lines = head.lines().map(str::to_ascii_lowercase);
        let length = lines.find_map(|line| {
            let length = line.strip_prefix("content-length:")?;
            length.trim().parse().ok()
        });
        let length: usize = length.unwrap_or(0);
        let body = rest.get(..length)?;
        let answer = Answer {
            status: head.split_whitespace().nth(1).unwrap().parse().unwrap(),
            head: head.to_owned(),
            text: body.to_owned(),
        };
        let end = head.len() + "\r\n\r\n".len() + length;
        self.received.drain(..end);
        Some(answer)
    }
}

/// The head of a request; the length, the signature and so on are lines of the caller's.
pub fn head(path: &str, lines: &[&str]) -> String {
    let mut head = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\n");
    for line in lines {
        head.push_str(line);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    head
}

/// A whole request that is as it should be but for the signature, which is the caller's.
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

/// A delivery by somebody who does not know the secret.
pub fn forged(path: &str) -> Vec<u8> {
    request(path, &forged_signature(), b"{\"id\":\"evt_forged\"}")
}

/// The line of the header with a genuine signature.
pub fn signature(payload: &[u8]) -> String {
    let value = sign(SECRET, payload, SystemTime::now());
    format!("stripe-signature: {value}")
}

/// One that is in order until the body is there: all that whoever forges it needs is a clock.
pub fn forged_signature() -> String {
    let value = sign("whsec_another", b"", SystemTime::now());
    format!("stripe-signature: {value}")
}
