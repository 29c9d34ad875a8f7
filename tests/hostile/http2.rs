//! HTTP/2 without TLS ("prior knowledge"), which a proxy may speak to the server.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body::{Body, Frame};
use http_body_util::{BodyExt, Full, combinators::BoxBody};
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower_stripe_webhook::testing::{event, sign, signed_request};

use crate::child::{HANGS, PANICS, SECRET};
use crate::server::{Server, payment};

type AnyBody = BoxBody<Bytes, Infallible>;

async fn connect(to: SocketAddr) -> SendRequest<AnyBody> {
    let stream = TcpStream::connect(to).await.unwrap();
    let (sender, connection) = handshake(TokioExecutor::new(), TokioIo::new(stream))
        .await
        .unwrap();
    tokio::spawn(connection);
    sender
}

fn delivery(path: &str, secret: &str, payload: impl Into<Bytes>) -> Request<AnyBody> {
    let payload = payload.into();
    let uri = format!("http://localhost{path}");
    let request = signed_request(&uri, secret, payload.clone());
    request.map(|_| Full::new(payload).boxed())
}

/// Returns the status and text of the response, or `None` if the stream or the connection was reset.
async fn send(
    sender: &mut SendRequest<AnyBody>,
    request: Request<AnyBody>,
) -> Option<(StatusCode, String)> {
    let response = async {
        sender.ready().await.ok()?;
        let response = sender.send_request(request).await.ok()?;
        let status = response.status();
        let body = response.into_body().collect().await.ok()?.to_bytes();
        Some((status, String::from_utf8(body.into()).unwrap()))
    };
    let response = timeout(Duration::from_secs(60), response).await;
    response.expect("the server must respond or reset")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn genuine_forged_and_too_large_requests_can_share_a_connection() {
    let mut server = Server::start().await;
    let mut sender = connect(server.address).await;
    for number in 0..20 {
        let paid = payment(number);
        let id = paid.build().id().to_owned();
        let genuine = delivery("/webhook", SECRET, paid.clone());
        let response = send(&mut sender, genuine).await;
        assert_eq!(response, Some((StatusCode::OK, id)));
        let forged = delivery("/webhook", "whsec_another", paid);
        let (status, text) = send(&mut sender, forged).await.unwrap();
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(text.starts_with("no signature matches the body"));
        let large = delivery("/webhook", SECRET, vec![b' '; 1024 * 1024 + 1]);
        let (status, text) = send(&mut sender, large).await.unwrap();
        assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(text.starts_with("the body is larger than this endpoint"));
    }
    drop(sender);
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_streams_each_receive_their_own_response() {
    let mut server = Server::start().await;
    let sender = connect(server.address).await;
    let mut streams = JoinSet::new();
    for number in 0..1_000 {
        let mut sender = sender.clone();
        streams.spawn(async move {
            let paid = payment(number);
            let id = paid.build().id().to_owned();
            let is_genuine = number % 3 > 0;
            let secret = if is_genuine { SECRET } else { "whsec_another" };
            let response = send(&mut sender, delivery("/once", secret, paid)).await;
            let (status, text) = response.unwrap();
            if is_genuine {
                assert_eq!((status, text), (StatusCode::OK, id));
            } else {
                assert_eq!(status, StatusCode::BAD_REQUEST);
            }
        });
    }
    streams.join_all().await;
    drop(sender);
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn endless_streams_are_413_and_each_cost_at_most_the_limit() {
    const STREAMS: usize = 32;
    let mut server = Server::start().await;
    server.accepts_deliveries().await;
    let before = server.peak_resident();
    let sender = connect(server.address).await;
    let mut streams = JoinSet::new();
    for _ in 0..STREAMS {
        let mut sender = sender.clone();
        streams.spawn(async move {
            let signature = sign("whsec_another", b"", SystemTime::now());
            let endless = Request::post("http://localhost/webhook")
                .header("stripe-signature", signature)
                .body(Endless.boxed())
                .unwrap();
            send(&mut sender, endless).await
        });
    }
    let responses = streams.join_all().await;
    for (status, _) in responses.iter().flatten() {
        assert_eq!(*status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    let received = responses.iter().flatten().count();
    drop(sender);
    server.idle().await;
    let grown = server.peak_resident() - before;
    println!(
        "{received} of {STREAMS} endless streams received the 413; the peak grew by {grown} KiB"
    );
    // The connection's flow-control window holds another 1 MiB.
    assert!(grown < (STREAMS + 1) * 1024 + 16 * 1024);
    server.accepts_deliveries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn resetting_a_stream_drops_its_handler() {
    let mut server = Server::start().await;
    let sender = connect(server.address).await;
    let mut streams = JoinSet::new();
    for _ in 0..100 {
        let mut sender = sender.clone();
        streams.spawn(async move {
            let request = delivery("/webhook", SECRET, event(HANGS));
            send(&mut sender, request).await
        });
    }
    server.hanging(100).await;
    streams.shutdown().await;
    server.hanging(0).await;
    // The connection itself stays usable.
    let mut sender = sender;
    let (status, _) = send(&mut sender, delivery("/webhook", SECRET, payment(1)))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK);
    drop(sender);
    server.idle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_panic_resets_only_its_own_stream() {
    let mut server = Server::start().await;
    let mut sender = connect(server.address).await;
    let panics = delivery("/webhook", SECRET, event(PANICS));
    assert_eq!(send(&mut sender, panics).await, None);
    let (status, _) = send(&mut sender, delivery("/webhook", SECRET, payment(1)))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK);
    drop(sender);
    server.idle().await;
}

/// A body that always has another frame.
struct Endless;

impl Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let frame = Frame::data(Bytes::from_static(&[b' '; 16 * 1024]));
        Poll::Ready(Some(Ok(frame)))
    }
}
