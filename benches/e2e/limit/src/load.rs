//! Sends signed requests over several connections.
//!
//! The client polls its sockets and never sleeps: waking it would be work of the server, and the slower the server, the
//! more often it would happen.

use std::io::{ErrorKind, Read, Result, Write};
use std::net::TcpStream;
use std::time::SystemTime;

use bytes::Bytes;
use tower_stripe_webhook::testing::sign as signature;

use crate::serve::{SECRET, TENANTS};

/// Returns whole requests, each with an event id of its own: with one id, all but the first would be duplicates.
pub fn sign(body: &Bytes, first_id: usize, requests: usize) -> Vec<Vec<u8>> {
    let digits = body
        .windows(4)
        .position(|window| window == b"evt_")
        .expect("the body has the id of an event")
        + 4;
    let mut body = body.to_vec();
    let numbers = first_id..first_id + requests;
    numbers
        .map(|number| {
            body[digits..digits + 10].copy_from_slice(format!("{number:010}").as_bytes());
            let mut request = format!(
                "POST /webhook?{} HTTP/1.1\r\nhost: localhost\r\nuser-agent: Stripe/1.0 \
                 (+https://stripe.com/docs/webhooks)\r\naccept: */*; q=0.5, application/xml\r\ncache-control: \
                 no-cache\r\ncontent-type: application/json; charset=utf-8\r\nstripe-signature: {}\r\ncontent-length: \
                 {}\r\n\r\n",
                number % TENANTS,
                signature(SECRET, &body, SystemTime::now()),
                body.len(),
            )
            .into_bytes();
            request.extend_from_slice(&body);
            request
        })
        .collect()
}

pub struct Connections(Vec<TcpStream>);

impl Connections {
    pub fn open(port: u16, count: usize) -> Self {
        let open = |_| {
            let stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
            stream.set_nodelay(true).expect("the option is known");
            stream
                .set_nonblocking(true)
                .expect("the socket supports it");
            stream
        };
        Self((0..count).map(open).collect())
    }

    /// Sends one request on each connection, and waits for no response.
    pub fn start(&mut self, requests: &[Vec<u8>]) {
        for (stream, request) in self.0.iter_mut().zip(requests) {
            stream.write_all(request).expect("the socket has room");
        }
    }

    /// Sends the requests, at most one at a time on each connection, and waits for all responses.
    pub fn send(&mut self, requests: &[Vec<u8>]) {
        let mut requests = requests.iter();
        let mut exchanges: Vec<_> = (self.0.iter_mut())
            .map(|stream| Exchange {
                stream,
                unsent: &[],
                response: Vec::new(),
                is_idle: true,
            })
            .collect();
        let mut busy = exchanges.len();
        while busy > 0 {
            busy = 0;
            for exchange in &mut exchanges {
                if !exchange.is_idle {
                    exchange.advance();
                }
                if exchange.is_idle
                    && let Some(request) = requests.next()
                {
                    exchange.start(request);
                }
                busy += usize::from(!exchange.is_idle);
            }
        }
    }
}

/// A connection with a request that is being sent, or whose response is being received.
struct Exchange<'a> {
    stream: &'a mut TcpStream,
    unsent: &'a [u8],
    response: Vec<u8>,
    is_idle: bool,
}

impl<'a> Exchange<'a> {
    fn start(&mut self, request: &'a [u8]) {
        self.unsent = request;
        self.response.clear();
        self.is_idle = false;
        self.advance();
    }

    fn advance(&mut self) {
        if !self.unsent.is_empty() {
            self.unsent = &self.unsent[ready(self.stream.write(self.unsent))..];
            return;
        }
        let mut buffer = [0; 1024];
        let read = ready(self.stream.read(&mut buffer));
        self.response.extend_from_slice(&buffer[..read]);
        // The responses have no body.
        if self.response.ends_with(b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&self.response);
            assert!(text.starts_with("HTTP/1.1 200"), "{text}");
            self.is_idle = true;
        }
    }
}

/// Returns the number of bytes, which is 0 if the socket is not ready.
fn ready(result: Result<usize>) -> usize {
    match result {
        Ok(0) => panic!("the server closed the connection"),
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::WouldBlock => 0,
        Err(error) => panic!("the connection broke: {error}"),
    }
}
