//! Hand-written HTTP/2 frames, to test which streams the server resets and when it closes the connection.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::server::{Server, payment};
use crate::wire::signature;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;

const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// HPACK encodings of `:status: 200` and `:status: 400`, from the static table.
const STATUS_200: u8 = 0x88;
const STATUS_400: u8 = 0x8c;

struct Frames {
    stream: TcpStream,
    /// Frames for the next `send`.
    unsent: Vec<u8>,
    /// The HPACK-encoded status of each response.
    statuses: Vec<u8>,
    /// Complete responses.
    ended: usize,
}

impl Frames {
    async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        let mut frames = Self {
            stream,
            unsent: b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
            statuses: Vec::new(),
            ended: 0,
        };
        frames.push(SETTINGS, 0, 0, b"");
        frames.push(SETTINGS, ACK, 0, b"");
        frames
    }

    fn push(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        self.unsent.extend_from_slice(&length[1..]);
        self.unsent.extend_from_slice(&[kind, flags]);
        self.unsent.extend_from_slice(&stream.to_be_bytes());
        self.unsent.extend_from_slice(payload);
    }

    /// Adds the head of a request, with one optional extra header line.
    fn push_head(&mut self, stream: u32, line: Option<&str>) {
        let mut block = Vec::new();
        let mut field = |name: &str, value: &str| {
            block.push(0);
            for text in [name, value] {
                // HPACK integers (RFC 7541, 5.1): up to 126 in one byte, otherwise 127 and the remainder.
                match text.len().checked_sub(127) {
                    None => block.push(u8::try_from(text.len()).unwrap()),
                    Some(rest) => block.extend([127, u8::try_from(rest).unwrap()]),
                }
                block.extend_from_slice(text.as_bytes());
            }
        };
        field(":method", "POST");
        field(":scheme", "http");
        field(":authority", "localhost");
        field(":path", "/webhook");
        if let Some((name, value)) = line.and_then(|line| line.split_once(": ")) {
            field(name, value);
        }
        self.push(HEADERS, END_HEADERS, stream, &block);
    }

    async fn send(&mut self) {
        self.stream.write_all(&self.unsent).await.unwrap();
        self.unsent.clear();
    }

    /// Reads a frame and returns its type.
    async fn read(&mut self) -> u8 {
        let mut head = [0; 9];
        let read = timeout(Duration::from_secs(60), self.stream.read_exact(&mut head));
        read.await.expect("the server must respond").unwrap();
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; usize::try_from(length).unwrap()];
        self.stream.read_exact(&mut payload).await.unwrap();
        let (kind, flags) = (head[3], head[4]);
        match kind {
            HEADERS => self.statuses.push(payload[0]),
            RST_STREAM => panic!("the server reset a stream"),
            GOAWAY => panic!(
                "the server closed the connection: {}",
                String::from_utf8_lossy(&payload[8..])
            ),
            _ => {}
        }
        if matches!(kind, HEADERS | DATA) && flags & END_STREAM > 0 {
            self.ended += 1;
        }
        kind
    }

    async fn responses(&mut self, number: usize) {
        while self.ended < number {
            self.read().await;
        }
    }

    /// Sends the pending frames and waits until the server has read them.
    async fn ping(&mut self) {
        self.push(PING, 0, 0, &[0; 8]);
        self.send().await;
        while self.read().await != PING {}
    }
}

/// h2 remembers only the last 50 streams that it reset. If more of the body arrives on an older one, h2 resets that
/// stream again. After 1,024 of these resets it closes the connection, with the genuine requests on it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rejected_bodies_do_not_exhaust_the_reset_limit_of_a_connection() {
    const STREAMS: u32 = 190;
    const FRAMES: u32 = 9;
    let mut server = Server::start().await;
    let mut frames = Frames::open(server.address).await;
    let streams = (0..STREAMS).map(|number| 2 * number + 1);
    for stream in streams.clone() {
        frames.push_head(stream, None);
    }
    // Let the server reject the heads before the bodies arrive.
    for _ in 0..5 {
        frames.ping().await;
    }
    for number in 1..=FRAMES {
        let flags = if number == FRAMES { END_STREAM } else { 0 };
        for stream in streams.clone() {
            frames.push(DATA, flags, stream, &[b' '; 300]);
        }
        frames.ping().await;
    }
    let rejected = usize::try_from(STREAMS).unwrap();
    frames.responses(rejected).await;
    assert_eq!(frames.statuses, vec![STATUS_400; rejected]);

    let genuine = payment(1).payload();
    frames.push_head(2 * STREAMS + 1, Some(&signature(&genuine)));
    frames.push(DATA, END_STREAM, 2 * STREAMS + 1, &genuine);
    frames.send().await;
    frames.responses(rejected + 1).await;
    assert_eq!(frames.statuses.pop(), Some(STATUS_200));
    drop(frames);
    server.idle().await;
}
