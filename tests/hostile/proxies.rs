//! Real proxies in front of the server: every response arrives, and no genuine delivery is lost.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::task::JoinSet;
use tower_stripe_webhook::testing::sign;

use crate::child::SECRET;
use crate::proxy::{Kind, Proxy};
use crate::server::{Server, payment};
use crate::wait::until;
use crate::wire::{Connection, Response, forged, forged_signature, head, request, signed};

/// Rejected bodies per proxy.
const REJECTIONS: usize = 120;
/// Concurrent clients.
const CLIENTS: usize = 4;

/// From 60 to 900 KB.
fn body_length(number: usize) -> usize {
    60_000 + number * 840_000 / (REJECTIONS - 1)
}

/// A request that is rejected before the body is read, for one of three reasons.
fn rejected(path: &str, number: usize) -> Vec<u8> {
    let old = SystemTime::now() - Duration::from_secs(1_000);
    let signature = match number % 3 {
        0 => "x-nothing: x".to_owned(),
        1 => "stripe-signature: nonsense".to_owned(),
        _ => format!("stripe-signature: {}", sign(SECRET, b"", old)),
    };
    request(path, &signature, &vec![b' '; body_length(number)])
}

/// A body that exceeds the limit but that the layer still discards.
fn too_large(path: &str, number: usize) -> Vec<u8> {
    let length = [1_100_000, 2_000_000, 4 * 1024 * 1024][number % 3];
    request(path, &forged_signature(), &vec![b' '; length])
}

/// A body that exceeds the limit and has no `Content-Length`.
fn chunked_and_too_large(path: &str, _: usize) -> Vec<u8> {
    let chunk = format!("20000\r\n{}\r\n", " ".repeat(0x20000));
    let lines = ["transfer-encoding: chunked", &forged_signature()];
    let request = head(path, &lines) + &chunk.repeat(12) + "0\r\n\r\n";
    request.into_bytes()
}

/// Sends each request over a new connection, followed by a genuine delivery over the same connection. Returns both
/// responses.
async fn send_all(
    to: SocketAddr,
    path: &'static str,
    requests: fn(&str, usize) -> Vec<u8>,
    number: usize,
) -> Vec<(Option<Response>, Option<Response>)> {
    let mut responses = Vec::new();
    let mut clients = JoinSet::new();
    for number in 0..number {
        if clients.len() == CLIENTS {
            responses.push(clients.join_next().await.unwrap().unwrap());
        }
        clients.spawn(async move {
            let mut connection = Connection::open(to).await;
            connection.try_send(requests(path, number)).await;
            let response = connection.response().await;
            connection.try_send(signed(path, payment(0))).await;
            (response, connection.response().await)
        });
    }
    responses.extend(clients.join_all().await);
    responses
}

/// Sends genuine deliveries over one connection, one at a time, until it is stopped.
struct Background {
    stopped: Arc<AtomicBool>,
    delivered: Arc<AtomicU64>,
    clients: JoinSet<()>,
}

impl Background {
    fn start(to: SocketAddr, path: &'static str) -> Self {
        let stopped = Arc::new(AtomicBool::new(false));
        let delivered = Arc::new(AtomicU64::new(0));
        let mut clients = JoinSet::new();
        clients.spawn({
            let (stopped, delivered) = (Arc::clone(&stopped), Arc::clone(&delivered));
            async move {
                let mut connection = Connection::open(to).await;
                while !stopped.load(Ordering::Relaxed) {
                    let number = delivered.fetch_add(1, Ordering::Relaxed);
                    let genuine = payment(number);
                    let id = genuine.build().id().to_owned();
                    connection.send(signed(path, genuine)).await;
                    let response = connection
                        .response()
                        .await
                        .expect("the connection must stay open");
                    assert_eq!((response.status, response.text), (200, id));
                }
            }
        });
        Self {
            stopped,
            delivered,
            clients,
        }
    }

    /// Returns the number of deliveries, all of which were handled.
    async fn stop(self) -> u64 {
        self.stopped.store(true, Ordering::Relaxed);
        self.clients.join_all().await;
        self.delivered.load(Ordering::Relaxed)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rejections_of_large_bodies_arrive_through_every_proxy() {
    for kind in Kind::ALL {
        let mut server = Server::start().await;
        let Some(proxy) = Proxy::start(kind, server.address).await else {
            continue;
        };
        for path in kind.paths() {
            let paid_before = server.status().await.paid;
            let background = Background::start(proxy.address, path);
            let mut paid_after_rejections = 0;
            for (requests, number, status, text) in [
                (
                    rejected as fn(&str, usize) -> Vec<u8>,
                    REJECTIONS,
                    400,
                    "Stripe-Signature header",
                ),
                (too_large, 15, 413, "the body is larger than this endpoint"),
                (
                    chunked_and_too_large,
                    15,
                    413,
                    "the body is larger than this endpoint",
                ),
            ] {
                let responses = send_all(proxy.address, path, requests, number).await;
                let mut kept = 0;
                for (response, next) in &responses {
                    let response = response.as_ref().expect("a response");
                    let what = format!("{kind:?} {path}: {response:?}");
                    assert_eq!(response.status, status, "{what}");
                    let stale = response.text.contains("older than the tolerance");
                    assert!(response.text.contains(text) || stale, "{what}");
                    if let Some(next) = next {
                        assert_eq!(next.status, 200, "{what}, then {next:?}");
                        kept += 1;
                    }
                }
                println!(
                    "{kind:?} {path}: {number} of {number} received {status}, {kept} connections kept"
                );
                // Apache closes the connection after every 400 and 413.
                let keeps = kind != Kind::Apache;
                assert_eq!(kept, if keeps { number } else { 0 }, "{kind:?} {path}");
                paid_after_rejections += kept;
            }
            let delivered = usize::try_from(background.stop().await).unwrap();
            println!("{kind:?} {path}: {delivered} genuine deliveries in the background");
            let paid = server.status().await.paid - paid_before;
            assert_eq!(paid, delivered + paid_after_rejections);
        }
        drop(proxy);
        server.idle().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rejected_expect_100_continue_is_400_through_every_proxy() {
    for kind in Kind::ALL {
        let mut server = Server::start().await;
        let Some(proxy) = Proxy::start(kind, server.address).await else {
            continue;
        };
        for path in kind.paths() {
            let mut connection = Connection::open(proxy.address).await;
            let lines = ["expect: 100-continue", "content-length: 600000"];
            connection.send(head(path, &lines)).await;
            let mut response = connection.response().await;
            let status =
                |response: &Option<Response>| response.as_ref().map(|response| response.status);
            // nginx and caddy send their own 100 to read the body. The others forward the server's response.
            let sends_own = matches!(kind, Kind::Nginx | Kind::Caddy);
            if sends_own && status(&response) == Some(100) {
                connection.try_send(vec![b' '; 600_000]).await;
                response = connection.response().await;
            }
            println!("{kind:?} {path}: {:?}", status(&response));
            // caddy forwards the header but does not wait for the 100, so it can see a reset.
            let can_be_lost = kind == Kind::Caddy && matches!(status(&response), None | Some(502));
            assert!(
                can_be_lost || status(&response) == Some(400),
                "{kind:?} {path}: {response:?}"
            );
        }
        drop(proxy);
        server.idle().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nginx_keeps_both_connections_after_rejections() {
    let mut server = Server::start().await;
    let Some(nginx) = Proxy::start(Kind::Nginx, server.address).await else {
        return;
    };
    for path in Kind::Nginx.paths() {
        let mut connection = Connection::open(nginx.address).await;
        for number in 0..20 {
            let genuine = payment(number);
            connection.send(signed(path, genuine.clone())).await;
            let response = connection.response().await.unwrap();
            let id = genuine.build().id().to_owned();
            assert_eq!((response.status, response.text), (200, id));
            connection.send(forged(path)).await;
            assert_eq!(connection.response().await.unwrap().status, 400);
            // Rejected before the body is read.
            let unsigned = request(path, "x-nothing: x", &genuine.payload());
            connection.send(unsigned).await;
            let response = connection.response().await.unwrap();
            assert_eq!(response.status, 400);
            assert!(
                response.text.contains("Stripe-Signature"),
                "{}",
                response.text
            );
            // nginx uses one connection to the server for all of them.
            until(async || server.status().await.tasks == 1).await;
        }
    }
    drop(nginx);
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_body_is_408_through_unbuffered_nginx() {
    const PATH: &str = "/streamed/webhook";
    let mut server = Server::with_body_timeout(Duration::from_secs(1)).await;
    let Some(nginx) = Proxy::start(Kind::Nginx, server.address).await else {
        return;
    };
    let mut connection = Connection::open(nginx.address).await;
    let lines = ["content-length: 600", &forged_signature()];
    connection.send(head(PATH, &lines)).await;
    connection.send(b" ").await;
    let response = connection.response().await.unwrap();
    assert_eq!(response.status, 408);
    assert!(response.text.starts_with("the body did not arrive in time"));
    // The connection may stay open or not, but the rest of the body must not be parsed as a request.
    connection.try_send([b' '; 599]).await;
    let kept = connection.try_send(signed(PATH, payment(1))).await;
    let next = connection.response().await;
    println!(
        "after 408 through nginx: {kept} {:?}",
        next.as_ref().map(|response| response.status)
    );
    assert!(next.is_none_or(|next| next.status == 200));
    drop((connection, nginx));
    server.idle().await;
}
