//! `StripeWebhookLayer`: a request for each row of the table in its docs.

#![cfg(feature = "webhook")]

mod support;

use std::convert::Infallible;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, EXPECT};
use http::{Request, Response, StatusCode, Version};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt, Full};
use tower::{Layer, ServiceExt, service_fn};
use tower_stripe_webhook::event::EventErrorKind;
use tower_stripe_webhook::webhook::{EventBody, ResponseBody, WebhookRejectionKind};
use tower_stripe_webhook::{
    ApiVersions, SignatureError, SigningSecret, StripeEvent, StripeWebhookLayer, VerifiedPayload,
    Verifier, WebhookRejection,
};

use support::{PAYMENT_INTENT_SUCCEEDED, SECRET, THIN, sign, sign_at, tag, unix_now};

type Seen = Arc<std::sync::Mutex<Vec<Request<EventBody>>>>;

/// Sends a request through the layer. Returns the response, and the request if it reached the inner service.
async fn send<B>(
    layer: StripeWebhookLayer,
    request: Request<B>,
) -> (
    Response<ResponseBody<Full<Bytes>>>,
    Option<Request<EventBody>>,
)
where
    B: Body,
    B::Error: Into<tower::BoxError>,
{
    let seen = Seen::default();
    let inner = {
        let seen = Arc::clone(&seen);
        service_fn(move |request: Request<EventBody>| {
            seen.lock().unwrap().push(request);
            async { Ok::<_, Infallible>(Response::new(Full::from("handled"))) }
        })
    };
    let response = layer.layer(inner).oneshot(request).await.unwrap();
    let seen = seen.lock().unwrap().pop();
    (response, seen)
}

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(SigningSecret::new(SECRET).unwrap())
}

fn full(body: &'static str) -> Full<Bytes> {
    Full::from(body)
}

fn request<B>(header: &str, body: B) -> Request<B> {
    Request::post("/webhook")
        .header("stripe-signature", header)
        .body(body)
        .unwrap()
}

fn signed(body: &'static str) -> Request<Full<Bytes>> {
    request(&sign(SECRET, body), full(body))
}

#[track_caller]
fn is_rejection<B>(
    (response, inner): (Response<B>, Option<Request<EventBody>>),
    status: u16,
    kind: impl Fn(WebhookRejectionKind) -> bool,
) {
    assert!(inner.is_none(), "the inner service was called");
    assert_eq!(response.status(), status);
    let rejection = response.extensions().get::<WebhookRejection>().unwrap();
    assert_eq!(rejection.status(), status);
    assert!(kind(rejection.kind()), "{rejection:?}");
    assert!(!rejection.kind().name().is_empty());
    assert_eq!(
        response.headers()["content-type"],
        "text/plain; charset=utf-8"
    );
}

fn is(expected: WebhookRejectionKind) -> impl Fn(WebhookRejectionKind) -> bool {
    move |kind| kind == expected
}

fn is_signature(expected: SignatureError) -> impl Fn(WebhookRejectionKind) -> bool {
    is(WebhookRejectionKind::Signature(expected))
}

/// A body of the given frames, with an unknown length.
struct Chunked(Vec<Bytes>);

impl Body for Chunked {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop().map(|data| Ok(Frame::data(data))))
    }
}

/// A body of the given size, whose frames are all ready.
fn large(bytes: usize) -> Chunked {
    const FRAME: usize = 64 * 1024;
    let frame = Bytes::from(vec![b' '; FRAME]);
    let mut frames = vec![frame.clone(); bytes / FRAME];
    frames.push(frame.slice(..bytes % FRAME));
    Chunked(frames)
}

const MIB: usize = 1024 * 1024;

/// A body that must not be read.
struct Untouchable;

impl Body for Untouchable {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        panic!("the body was read");
    }
}

/// A body that never ends: it stays pending, fails, or sends one empty frame after another.
enum Endless {
    Pending,
    Failing(&'static str),
    EmptyFrames,
}

impl Body for Endless {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match &*self {
            Self::Pending => Poll::Pending,
            Self::Failing(message) => Poll::Ready(Some(Err((*message).into()))),
            Self::EmptyFrames => Poll::Ready(Some(Ok(Frame::data(Bytes::new())))),
        }
    }
}

#[tokio::test]
async fn a_verified_event_is_in_the_extensions_and_its_body_is_passed_on() {
    for body in [PAYMENT_INTENT_SUCCEEDED, THIN] {
        let (response, inner) = send(layer(), signed(body)).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert!(response.extensions().get::<WebhookRejection>().is_none());
        let response = response.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(response, "handled");

        let inner = inner.unwrap();
        assert_eq!(inner.uri(), "/webhook");
        let event = inner.extensions().get::<StripeEvent>().unwrap().clone();
        assert_eq!(event.payload(), body);
        assert!(event.verified_by().is_some());
        assert!(inner.extensions().get::<VerifiedPayload>().is_none());
        assert_eq!(
            inner.body().size_hint().exact(),
            Some(u64::try_from(body.len()).unwrap())
        );
        let again = inner.body().clone().collect().await.unwrap().to_bytes();
        assert_eq!(again, body);
    }
}

#[tokio::test]
async fn a_missing_header_is_400() {
    let missing = Request::post("/").body(large(2 * MIB)).unwrap();
    is_rejection(
        send(layer(), missing).await,
        400,
        is_signature(SignatureError::MissingHeader),
    );
    let answer = send(layer(), request("", large(2 * MIB))).await;
    is_rejection(answer, 400, is_signature(SignatureError::MissingHeader));
}

#[tokio::test]
async fn a_malformed_header_is_400() {
    for header in ["nonsense", "t=1,t=2,v1=00", "v1,t=1"] {
        let answer = send(layer(), request(header, large(2 * MIB))).await;
        is_rejection(answer, 400, is_signature(SignatureError::MalformedHeader));
    }
}

#[tokio::test]
async fn a_header_without_v1_is_400() {
    let answer = send(layer(), request("t=1,v0=00", large(2 * MIB))).await;
    is_rejection(answer, 400, is_signature(SignatureError::NoV1Signature));
}

#[tokio::test]
async fn different_headers_are_400_and_identical_ones_count_once() {
    let body = PAYMENT_INTENT_SUCCEEDED;
    let header = sign(SECRET, body);
    let two = |second: &str, body| {
        let mut request = request(&header, body);
        request
            .headers_mut()
            .append("stripe-signature", second.parse().unwrap());
        request
    };
    let (response, inner) = send(layer(), two(&header, full(body))).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert!(inner.is_some());
    let answer = send(layer(), two("t=1", full(body))).await;
    is_rejection(answer, 400, is_signature(SignatureError::MalformedHeader));
}

#[tokio::test]
async fn a_bad_signature_is_400_and_the_inner_service_is_not_called() {
    let wrong = request(&sign("whsec_another", THIN), full(THIN));
    is_rejection(
        send(layer(), wrong).await,
        400,
        is_signature(SignatureError::Mismatch),
    );
    let changed = request(&sign(SECRET, THIN), full(PAYMENT_INTENT_SUCCEEDED));
    is_rejection(
        send(layer(), changed).await,
        400,
        is_signature(SignatureError::Mismatch),
    );
}

#[tokio::test]
async fn a_signature_outside_the_tolerance_is_400_before_the_body_is_read() {
    let old = request(&sign_at(SECRET, "", unix_now() - 400), large(2 * MIB));
    is_rejection(send(layer(), old).await, 400, |kind| {
        matches!(
            kind,
            WebhookRejectionKind::Signature(SignatureError::TooOld { .. })
        )
    });
    let future = request(&sign_at(SECRET, "", unix_now() + 400), large(2 * MIB));
    is_rejection(send(layer(), future).await, 400, |kind| {
        matches!(
            kind,
            WebhookRejectionKind::Signature(SignatureError::InFuture { .. })
        )
    });
}

#[tokio::test]
async fn a_content_length_over_the_limit_is_413_before_the_body_is_read() {
    async fn is_413<B>(length: &'static str, body: B)
    where
        B: Body,
        B::Error: Into<tower::BoxError>,
    {
        let mut request = request(&sign(SECRET, ""), body);
        let length = length.parse().unwrap();
        request.headers_mut().insert(CONTENT_LENGTH, length);
        is_rejection(
            send(layer(), request).await,
            413,
            is(WebhookRejectionKind::BodyTooLarge),
        );
    }
    is_413("1048577", full("")).await;
    is_413("1048577", large(MIB + 1)).await;
    for over_the_budget in ["4194305", "18446744073709551615", "99999999999999999999999"] {
        is_413(over_the_budget, Untouchable).await;
    }
}

#[tokio::test]
async fn a_chunked_body_over_the_limit_is_413() {
    let frame = Bytes::from(vec![b' '; 1000]);
    let over = |frames| request(&sign(SECRET, ""), Chunked(vec![frame.clone(); frames]));
    let answer = send(layer().with_body_limit(9_999), over(10)).await;
    is_rejection(answer, 413, is(WebhookRejectionKind::BodyTooLarge));
    let answer = send(layer().with_body_limit(10_000), over(10)).await;
    is_rejection(answer, 400, is_signature(SignatureError::Mismatch));
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_passes() {
    let body = PAYMENT_INTENT_SUCCEEDED;
    let (response, _) = send(layer().with_body_limit(body.len()), signed(body)).await;
    assert_eq!(response.status(), StatusCode::OK);
    let answer = send(layer().with_body_limit(body.len() - 1), signed(body)).await;
    is_rejection(answer, 413, is(WebhookRejectionKind::BodyTooLarge));
}

/// Sends a request, and returns whether the response closes the connection.
async fn closes<B>(mut request: Request<B>, version: Version) -> bool
where
    B: Body,
    B::Error: Into<tower::BoxError>,
{
    *request.version_mut() = version;
    let (response, _) = send(layer(), request).await;
    assert!(response.extensions().get::<WebhookRejection>().is_some());
    let connection = response.headers().get(CONNECTION);
    connection.is_some_and(|value| value == "close")
}

#[tokio::test(start_paused = true)]
async fn a_rejection_keeps_the_connection_if_the_body_was_discarded_to_its_end() {
    let start = tokio::time::Instant::now();
    let header = sign(SECRET, "");
    for version in [Version::HTTP_10, Version::HTTP_11, Version::HTTP_2] {
        // Decided from the headers.
        assert!(!closes(request("", full("")), version).await);
        assert!(!closes(request("", full(THIN)), version).await);
        assert!(!closes(request("", large(4 * MIB)), version).await);
        // Too large as received: the layer collects 1 MiB, then discards up to 4 MiB.
        assert!(!closes(request(&header, large(2 * MIB)), version).await);
        assert!(!closes(request(&header, large(5 * MIB)), version).await);
        // Read to its end.
        assert!(!closes(request(&header, full(THIN)), version).await);
        assert!(!closes(request(&sign(SECRET, "{}"), full("{}")), version).await);
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_rejection_closes_an_http_1_connection_if_the_body_did_not_end() {
    let header = sign(SECRET, "");
    for version in [Version::HTTP_10, Version::HTTP_11] {
        assert!(closes(request("", large(4 * MIB + 1)), version).await);
        assert!(closes(request("", Endless::Pending), version).await);
        assert!(closes(request("", Endless::Failing("reset")), version).await);
        assert!(closes(request(&header, large(6 * MIB)), version).await);
        assert!(closes(request(&header, Endless::Pending), version).await);
        assert!(closes(request(&header, Endless::Failing("reset")), version).await);
    }
    // HTTP/2 streams do not block each other.
    assert!(!closes(request("", large(4 * MIB + 1)), Version::HTTP_2).await);
    assert!(!closes(request("", Endless::Pending), Version::HTTP_2).await);
    assert!(!closes(request(&header, Endless::Pending), Version::HTTP_2).await);
}

#[tokio::test]
async fn a_missing_verifier_discards_the_body_too() {
    let layer = StripeWebhookLayer::from_extensions();
    let (response, _) = send(layer, request("", large(2 * MIB))).await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert!(response.headers().get(CONNECTION).is_none());
}

#[tokio::test]
async fn an_expectation_is_not_invited_to_send_its_body() {
    let expecting = |value: &str| {
        let mut request = request("", Untouchable);
        request.headers_mut().insert(EXPECT, value.parse().unwrap());
        request
    };
    assert!(closes(expecting("100-continue"), Version::HTTP_11).await);
    assert!(closes(expecting("100-Continue"), Version::HTTP_11).await);
}

#[tokio::test]
async fn an_expectation_over_http_1_0_is_ignored() {
    let mut request = request("", full(THIN));
    let value = "100-continue".parse().unwrap();
    request.headers_mut().insert(EXPECT, value);
    assert!(!closes(request, Version::HTTP_10).await);
}

#[tokio::test(start_paused = true)]
async fn a_rejection_waits_at_most_a_second_or_the_body_timeout_for_the_rest() {
    for (timeout, waited) in [(10_000, 1_000), (300, 300)] {
        let layer = layer().with_body_timeout(Duration::from_millis(timeout));
        let start = tokio::time::Instant::now();
        let answer = send(layer, request("", Endless::Pending)).await;
        is_rejection(answer, 400, is_signature(SignatureError::MissingHeader));
        assert_eq!(start.elapsed(), Duration::from_millis(waited));
    }
}

#[tokio::test(start_paused = true)]
async fn a_counted_413_waits_a_second_more_within_the_body_timeout() {
    for (over_the_limit, answered) in [(3_000, 4_000), (9_000, 10_000), (9_500, 10_000)] {
        let body = async_body(move |sender| async move {
            tokio::time::sleep(Duration::from_millis(over_the_limit)).await;
            let _ = sender.send(Bytes::from(vec![b' '; MIB + 1])).await;
            sender.closed().await;
        });
        let start = tokio::time::Instant::now();
        let answer = send(layer(), request(&sign(SECRET, ""), body)).await;
        is_rejection(answer, 413, is(WebhookRejectionKind::BodyTooLarge));
        assert_eq!(start.elapsed(), Duration::from_millis(answered));
    }
}

#[tokio::test]
async fn a_counted_413_frees_its_buffer_before_discarding_the_rest() {
    /// Two frames, the second of which exceeds the limit.
    struct Frames {
        sent: usize,
        first: std::sync::Weak<Vec<u8>>,
    }

    struct Shared(Arc<Vec<u8>>);

    impl AsRef<[u8]> for Shared {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }

    impl Body for Frames {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            self.sent += 1;
            if self.sent == 3 {
                assert_eq!(self.first.strong_count(), 0, "the first frame is kept");
                return Poll::Ready(None);
            }
            let data = Arc::new(vec![b' '; MIB]);
            if self.sent == 1 {
                self.first = Arc::downgrade(&data);
            } else {
                assert_eq!(self.first.strong_count(), 1, "the first frame is collected");
            }
            let data = Bytes::from_owner(Shared(data));
            Poll::Ready(Some(Ok(Frame::data(data))))
        }
    }

    let body = Frames {
        sent: 0,
        first: std::sync::Weak::new(),
    };
    let answer = send(layer(), request(&sign(SECRET, ""), body)).await;
    assert!(answer.0.headers().get(CONNECTION).is_none());
    is_rejection(answer, 413, is(WebhookRejectionKind::BodyTooLarge));
}

#[tokio::test(start_paused = true)]
async fn a_slow_body_is_408_after_the_timeout() {
    let start = tokio::time::Instant::now();
    let answer = send(layer(), request(&sign(SECRET, ""), Endless::Pending)).await;
    is_rejection(answer, 408, is(WebhookRejectionKind::BodyTimeout));
    assert_eq!(start.elapsed().as_secs(), 10);

    let layer = layer().with_body_timeout(Duration::from_secs(3));
    let start = tokio::time::Instant::now();
    let answer = send(layer, request(&sign(SECRET, ""), Endless::Pending)).await;
    is_rejection(answer, 408, is(WebhookRejectionKind::BodyTimeout));
    assert_eq!(start.elapsed().as_secs(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_dripping_body_is_408_however_many_bytes_arrived() {
    let drip = async_body(|sender| async move {
        loop {
            if sender.send(Bytes::from_static(b" ")).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    });
    let start = tokio::time::Instant::now();
    let answer = send(layer(), request(&sign(SECRET, ""), drip)).await;
    is_rejection(answer, 408, is(WebhookRejectionKind::BodyTimeout));
    assert_eq!(start.elapsed().as_secs(), 10);
}

/// A body whose frames a task sends.
fn async_body<F>(
    send: impl FnOnce(tokio::sync::mpsc::Sender<Bytes>) -> F,
) -> impl Body<Data = Bytes, Error = Infallible>
where
    F: Future<Output = ()> + Send + 'static,
{
    struct Received(tokio::sync::mpsc::Receiver<Bytes>);

    impl Body for Received {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            self.0
                .poll_recv(cx)
                .map(|data| data.map(|data| Ok(Frame::data(data))))
        }
    }

    let (sender, receiver) = tokio::sync::mpsc::channel(1);
    tokio::spawn(send(sender));
    Received(receiver)
}

#[tokio::test]
async fn a_body_that_arrives_in_parts_is_joined() {
    let body = PAYMENT_INTENT_SUCCEEDED;
    let parts = async_body(|sender| async move {
        for part in body.as_bytes().chunks(7) {
            sender.send(Bytes::from_static(part)).await.unwrap();
        }
    });
    let (response, inner) = send(layer(), request(&sign(SECRET, body), parts)).await;
    assert_eq!(response.status(), StatusCode::OK);
    let inner = inner.unwrap();
    assert_eq!(
        inner.extensions().get::<StripeEvent>().unwrap().payload(),
        body
    );
}

#[tokio::test]
async fn a_body_that_breaks_off_is_400() {
    let answer = send(
        layer(),
        request(&sign(SECRET, ""), Endless::Failing("reset")),
    )
    .await;
    is_rejection(answer, 400, is(WebhookRejectionKind::BodyUnreadable));
}

#[tokio::test]
async fn the_limit_of_an_outer_layer_is_413() {
    let limited = http_body_util::Limited::new(full(THIN), 10);
    let answer = send(layer(), request(&sign(SECRET, THIN), limited)).await;
    is_rejection(answer, 413, is(WebhookRejectionKind::BodyTooLarge));
}

#[tokio::test]
async fn a_verified_body_that_is_not_an_event_is_400() {
    let answer = send(
        layer(),
        signed(r#"{"id": "iauth_1", "object": "issuing.authorization"}"#),
    )
    .await;
    is_rejection(
        answer,
        400,
        |kind| matches!(kind, WebhookRejectionKind::NotAnEvent(error) if error.kind() == EventErrorKind::OtherObject),
    );
}

#[tokio::test]
async fn a_missing_verifier_is_500() {
    let answer = send(
        StripeWebhookLayer::from_extensions(),
        request(&sign(SECRET, ""), large(2 * MIB)),
    )
    .await;
    is_rejection(answer, 500, is(WebhookRejectionKind::NoVerifier));
}

#[tokio::test]
async fn each_tenant_is_verified_by_the_verifier_of_its_request() {
    let verifier = |tenant: &str| {
        let secret = SigningSecret::new(format!("whsec_of_{tenant}")).unwrap();
        Verifier::new(secret).with_tenant(tenant)
    };
    let to = |tenant: &str, signer: &str| {
        let header = sign(&format!("whsec_of_{signer}"), THIN);
        let mut request = request(&header, full(THIN));
        request.extensions_mut().insert(verifier(tenant));
        send(StripeWebhookLayer::from_extensions(), request)
    };
    for tenant in ["acme", "globex"] {
        let (_, inner) = to(tenant, tenant).await;
        let inner = inner.unwrap();
        let event = inner.extensions().get::<StripeEvent>().unwrap();
        assert_eq!(event.verified_by().unwrap().tenant(), Some(tenant));
    }
    is_rejection(
        to("acme", "globex").await,
        400,
        is_signature(SignatureError::Mismatch),
    );
}

#[tokio::test]
async fn the_event_names_the_secret_that_matched() {
    let verifier = Verifier::new(SigningSecret::new("whsec_new_one").unwrap().named("new"))
        .with_secret(SigningSecret::new("whsec_old_one").unwrap().named("old"));
    for (key, name) in [("whsec_new_one", "new"), ("whsec_old_one", "old")] {
        let layer = StripeWebhookLayer::new(verifier.clone());
        let (_, inner) = send(layer, request(&sign(key, THIN), full(THIN))).await;
        let inner = inner.unwrap();
        let event = inner.extensions().get::<StripeEvent>().unwrap();
        assert_eq!(event.verified_by().unwrap().secret_name(), Some(name));
    }
}

#[tokio::test]
async fn events_of_the_other_mode_are_200_and_not_handled() {
    let test_event = PAYMENT_INTENT_SUCCEEDED;
    let live_event = support::INVOICE_PAID;
    for (livemode, wanted, other) in [
        (true, live_event, test_event),
        (false, test_event, live_event),
    ] {
        let (response, inner) = send(layer().with_livemode(livemode), signed(wanted)).await;
        assert!(response.extensions().get::<WebhookRejection>().is_none());
        assert!(inner.is_some());
        let answer = send(layer().with_livemode(livemode), signed(other)).await;
        is_rejection(answer, 200, is(WebhookRejectionKind::LivemodeMismatch));
    }
}

#[tokio::test]
async fn an_event_without_a_mode_is_400_under_the_livemode_guard() {
    let unstated = r#"{"id": "evt_1", "object": "event", "type": "x", "created": 1}"#;
    let (response, _) = send(layer(), signed(unstated)).await;
    assert_eq!(response.status(), StatusCode::OK);
    for livemode in [true, false] {
        let answer = send(layer().with_livemode(livemode), signed(unstated)).await;
        is_rejection(answer, 400, |kind| {
            matches!(kind, WebhookRejectionKind::NotAnEvent(_))
        });
    }
}

#[tokio::test]
async fn payload_only_accepts_payloads_that_are_not_events() {
    let body = r#"{"id": "iauth_1", "object": "issuing.authorization"}"#;
    let (response, inner) = send(layer().payload_only(), signed(body)).await;
    assert_eq!(response.status(), StatusCode::OK);
    let inner = inner.unwrap();
    let payload = inner.extensions().get::<VerifiedPayload>().unwrap();
    assert_eq!(payload.payload(), body);
    assert!(inner.extensions().get::<StripeEvent>().is_none());

    let forged = request(&sign("whsec_another", body), full(body));
    let answer = send(layer().payload_only(), forged).await;
    is_rejection(answer, 400, is_signature(SignatureError::Mismatch));
}

#[test]
#[should_panic(expected = "`with_livemode` reads the event and `payload_only` reads none")]
fn payload_only_cannot_check_the_mode() {
    let _ = layer().with_livemode(true).payload_only();
}

#[tokio::test]
async fn a_single_frame_is_passed_on_without_a_copy() {
    let payload = Bytes::from(PAYMENT_INTENT_SUCCEEDED.to_owned());
    let header = sign(SECRET, &payload);
    let (_, inner) = send(layer(), request(&header, Full::new(payload.clone()))).await;
    let inner = inner.unwrap();
    let event = inner.extensions().get::<StripeEvent>().unwrap();
    assert_eq!(event.payload().as_ptr(), payload.as_ptr());
    let body = inner.body().clone().collect().await.unwrap().to_bytes();
    assert_eq!(body.as_ptr(), payload.as_ptr());
}

#[tokio::test]
async fn empty_frames_around_a_single_one_cost_no_copy() {
    let payload = Bytes::from(PAYMENT_INTENT_SUCCEEDED.to_owned());
    let header = sign(SECRET, &payload);
    let frames = Chunked(vec![Bytes::new(), payload.clone(), Bytes::new()]);
    let (_, inner) = send(layer(), request(&header, frames)).await;
    let inner = inner.unwrap();
    let event = inner.extensions().get::<StripeEvent>().unwrap();
    assert_eq!(event.payload().as_ptr(), payload.as_ptr());
}

#[test]
fn a_body_that_is_ready_needs_no_runtime() {
    fn status(body: impl Body<Data = Bytes, Error = Infallible>) -> StatusCode {
        let inner = service_fn(async |_: Request<EventBody>| {
            Ok::<_, Infallible>(Response::new(Full::<Bytes>::default()))
        });
        let request = request(&sign(SECRET, THIN), body);
        let mut future = pin!(layer().layer(inner).oneshot(request));
        let mut cx = Context::from_waker(Waker::noop());
        // The layer occasionally yields to other tasks.
        for _ in 0..20 {
            if let Poll::Ready(response) = future.as_mut().poll(&mut cx) {
                return response.unwrap().status();
            }
        }
        panic!("not ready");
    }
    assert_eq!(status(full(THIN)), StatusCode::OK);
    let frames = THIN.as_bytes().chunks(1).rev();
    let frames = Chunked(frames.map(Bytes::from_static).collect());
    assert_eq!(status(frames), StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn a_ready_body_of_many_frames_is_read_without_a_wait() {
    let frames = THIN.as_bytes().chunks(1).rev();
    let frames = Chunked(frames.map(Bytes::from_static).collect());
    let start = tokio::time::Instant::now();
    let (response, _) = send(layer(), request(&sign(SECRET, THIN), frames)).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn rejection_texts_are_constant_and_helpful() {
    async fn line<B>(layer: StripeWebhookLayer, request: Request<B>) -> String
    where
        B: Body,
        B::Error: Into<tower::BoxError>,
    {
        let (response, _) = send(layer, request).await;
        let body = response.into_body().collect().await.unwrap().to_bytes();
        String::from_utf8(body.into()).unwrap()
    }
    assert_eq!(
        line(layer(), request("", full(THIN))).await,
        "no Stripe-Signature header: is this request from Stripe, and does every proxy in front \
         keep the header?",
    );
    let old = request(&sign_at(SECRET, "", 12345), full(THIN));
    assert_eq!(
        line(layer(), old).await,
        "the signature is older than the tolerance: is this server's clock right, or is an old \
         request being replayed?",
    );
    assert_eq!(
        line(layer(), signed("{\"echo\": \"nothing\"}")).await,
        "the signature is valid, but the body is not a Stripe event: is another kind of payload sent \
         to this endpoint?",
    );
    assert_eq!(
        line(layer().with_body_limit(3), signed(THIN)).await,
        "the body is larger than this endpoint's limit: raise the limit if the body is from Stripe",
    );
    assert_eq!(
        line(
            layer(),
            request(&sign(SECRET, ""), Endless::Failing("reset"))
        )
        .await,
        "the body ended early: did a proxy in front, or the connection, cut it off?",
    );
    let slow = layer().with_body_timeout(Duration::ZERO);
    assert_eq!(
        line(slow, request(&sign(SECRET, ""), Endless::Pending)).await,
        "the body did not arrive in time: is a proxy in front holding it back?",
    );
    assert_eq!(
        line(layer(), request("t=1", full(THIN))).await,
        "no v1 signature in the Stripe-Signature header: other schemes are not trusted",
    );
    assert_eq!(
        line(layer(), request("junk", full(THIN))).await,
        "malformed Stripe-Signature header: expected t=<Unix seconds>,v1=<hex>; does a proxy in \
         front rewrite or repeat it?",
    );
    let future = request(&sign_at(SECRET, "", unix_now() + 400), full(THIN));
    assert_eq!(
        line(layer(), future).await,
        "the signature's timestamp is further ahead than the tolerance: is this server's clock right?",
    );
    assert_eq!(
        line(layer(), request(&sign("whsec_another", THIN), full(THIN))).await,
        "no signature matches the body: is the raw body reaching the layer, and is this the secret \
         of this endpoint?",
    );
    assert_eq!(
        line(StripeWebhookLayer::from_extensions(), signed(THIN)).await,
        "this endpoint is not set up to verify signatures: its operator must fix it",
    );
    assert_eq!(
        line(layer().with_livemode(true), signed(THIN)).await,
        "acknowledged without handling: this endpoint does not mix live and test events",
    );
    let versions = ApiVersions::serving("clover");
    assert_eq!(
        line(
            layer().with_api_versions(versions.clone().ignoring("endive")),
            signed(PAYMENT_INTENT_SUCCEEDED)
        )
        .await,
        "acknowledged without handling: this service ignores the API version of this endpoint",
    );
    assert_eq!(
        line(
            layer().with_api_versions(versions.refusing("endive")),
            signed(PAYMENT_INTENT_SUCCEEDED)
        )
        .await,
        "this service refuses the API version of this endpoint: disable the endpoint once its successor works",
    );
}

#[tokio::test]
async fn the_error_of_the_inner_service_is_passed_on() {
    #[derive(Debug, PartialEq)]
    struct OwnError;
    let inner =
        service_fn(async |_: Request<EventBody>| Err::<Response<Full<Bytes>>, OwnError>(OwnError));
    assert_eq!(
        layer()
            .layer(inner)
            .oneshot(signed(THIN))
            .await
            .unwrap_err(),
        OwnError
    );
}

#[tokio::test]
async fn a_body_that_announces_more_than_it_sends_is_read_as_received() {
    /// Announces 1 GiB and sends two bytes.
    struct Boaster(u8);

    impl Body for Boaster {
        type Data = Bytes;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
            self.0 += 1;
            Poll::Ready((self.0 <= 2).then(|| Ok(Frame::data(Bytes::from_static(b"{")))))
        }

        fn size_hint(&self) -> SizeHint {
            SizeHint::with_exact(1 << 30)
        }
    }

    let layer = layer().with_body_limit(1 << 31);
    let (response, _) = send(layer, request(&sign(SECRET, "{{"), Boaster(0))).await;
    // The signature over both bytes matched. They are just not an event.
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(matches!(
        response
            .extensions()
            .get::<WebhookRejection>()
            .unwrap()
            .kind(),
        WebhookRejectionKind::NotAnEvent(_),
    ));
}

#[tokio::test(start_paused = true)]
async fn an_endless_body_of_empty_frames_yields_and_times_out() {
    for (header, seconds, status) in [(sign(SECRET, ""), 10, 408), (String::new(), 1, 400)] {
        let others_ran = Arc::new(AtomicBool::new(false));
        let other = tokio::spawn({
            let others_ran = Arc::clone(&others_ran);
            async move { others_ran.store(true, Ordering::Relaxed) }
        });
        let clock = tokio::spawn(async move {
            // The paused clock advances only when all tasks are idle, and the layer's task never is.
            for _ in 0..=seconds {
                tokio::time::advance(Duration::from_secs(1)).await;
            }
        });
        let (response, _) = send(layer(), request(&header, Endless::EmptyFrames)).await;
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()[CONNECTION], "close");
        clock.await.unwrap();
        other.await.unwrap();
        assert!(others_ran.load(Ordering::Relaxed));
    }
}

#[tokio::test]
async fn a_non_ascii_header_is_rejected_without_a_panic() {
    let mut request = request("", Full::<Bytes>::default());
    let value = http::HeaderValue::from_bytes(b"t=1,v1=\xff\xfe").unwrap();
    request.headers_mut().insert("stripe-signature", value);
    is_rejection(
        send(layer(), request).await,
        400,
        is_signature(SignatureError::Mismatch),
    );
}

#[tokio::test]
async fn a_malformed_v1_does_not_invalidate_others() {
    let now = unix_now();
    let good = tag(SECRET, now, THIN.as_bytes());
    let header = format!("t={now},v1=zz,v1=,v1={good},v1={}", &good[1..]);
    let (response, _) = send(layer(), request(&header, full(THIN))).await;
    assert_eq!(response.status(), StatusCode::OK);
}
