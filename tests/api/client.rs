//! Requests that the client sends, and the limits of a call.

use std::convert::Infallible;
use std::future::pending;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::{Method, Request, Response, Uri};
use http_body_util::Full;
use tokio::time::Instant;
use tower::{BoxError, Service, service_fn};
use tower_stripe_webhook::api::{ApiBody, ApiErrorKind};
use tower_stripe_webhook::testing::{EventBuilder, event};
use tower_stripe_webhook::{ApiKey, EventKind, StripeApi, objects};

use crate::fake::FakeStripe;
use crate::{KEY, api, key, thin};

/// A fake that knows one event.
fn knows(builder: &EventBuilder) -> FakeStripe {
    let payload = builder.payload();
    FakeStripe::new(move |_: &Uri| payload.clone())
}

#[tokio::test]
async fn requests_are_gets_with_the_key_and_the_version_of_the_views() {
    let stripe = knows(&thin());
    api(&stripe).event(&thin().build()).await.unwrap();
    let request = stripe.only_request();
    assert_eq!(request.method, Method::GET);
    assert_eq!(request.uri.scheme_str(), Some("https"));
    assert_eq!(request.uri.authority().unwrap(), "api.stripe.com");
    let header = |name: &str| request.headers.get(name).unwrap().to_str().unwrap();
    assert_eq!(header("authorization"), format!("Bearer {KEY}"));
    assert_eq!(header("stripe-version"), objects::API_VERSION);
    assert_eq!(header("accept"), "application/json");
    assert!(header("user-agent").starts_with("tower-stripe-webhook/"));
    assert!(request.headers["authorization"].is_sensitive());
    assert!(!format!("{:?}", request.headers).contains(KEY));
    assert!(!request.headers.contains_key("stripe-account"));
    assert!(!request.headers.contains_key("stripe-context"));
    // Nothing in a GET asks for an idempotency key or a body.
    assert_eq!(request.headers.len(), 4);
}

#[tokio::test]
async fn events_of_both_kinds_are_read_from_their_own_api() {
    let stripe = knows(&thin());
    let read = api(&stripe).event(&thin().build()).await.unwrap();
    assert_eq!(read.kind(), EventKind::Thin);
    let id = thin().build().id().to_owned();
    assert_eq!(stripe.paths(), [format!("/v2/core/events/{id}")]);

    let snapshot = || event("invoice.paid").id("evt_1");
    let stripe = knows(&snapshot());
    let read = api(&stripe).event(&snapshot().build()).await.unwrap();
    assert_eq!(read.kind(), EventKind::Snapshot);
    assert_eq!(stripe.paths(), ["/v1/events/evt_1"]);
}

#[tokio::test]
async fn an_event_id_stays_one_segment_of_the_path() {
    let hostile = || thin().id("evt_1/../../v1/charges?x=1#");
    let stripe = knows(&hostile());
    let error = api(&stripe).event(&hostile().build()).await.unwrap_err();
    assert_eq!(error.kind(), ApiErrorKind::InvalidPath);
    let odd = || thin().id("evt 1/x?y#z");
    let stripe = knows(&odd());
    api(&stripe).event(&odd().build()).await.unwrap();
    assert_eq!(stripe.paths(), ["/v2/core/events/evt%201%2Fx%3Fy%23z"]);
}

#[tokio::test]
async fn the_context_of_an_event_is_sent_and_otherwise_its_account() {
    let cases = [
        (event("invoice.paid"), None, None),
        (
            event("invoice.paid").account("acct_1"),
            Some("acct_1"),
            None,
        ),
        (
            event("invoice.paid")
                .account("acct_1")
                .context("org_1/acct_1"),
            None,
            Some("org_1/acct_1"),
        ),
        (thin().context("acct_1"), None, Some("acct_1")),
        (thin().context(""), None, None),
    ];
    for (builder, account, context) in cases {
        let stripe = knows(&builder);
        api(&stripe).event(&builder.build()).await.unwrap();
        let headers = stripe.only_request().headers;
        let header = |name: &str| headers.get(name).map(|value| value.to_str().unwrap());
        assert_eq!(header("stripe-account"), account);
        assert_eq!(header("stripe-context"), context);
    }
}

#[tokio::test]
async fn a_context_that_is_no_header_is_not_sent() {
    for context in ["acct_1\r\nX-Evil: 1", "acct_é\0"] {
        let builder = || thin().context(context);
        let stripe = knows(&builder());
        let error = api(&stripe).event(&builder().build()).await.unwrap_err();
        assert_eq!(error.kind(), ApiErrorKind::InvalidContext);
        assert!(stripe.received().is_empty());
    }
}

#[tokio::test]
async fn the_version_and_the_server_can_be_set() {
    let stripe = knows(&thin());
    let api = api(&stripe)
        .with_api_version("2025-09-30.clover")
        .with_base_url("http://localhost:12111");
    api.event(&thin().build()).await.unwrap();
    let request = stripe.only_request();
    assert_eq!(request.headers["stripe-version"], "2025-09-30.clover");
    assert_eq!(request.uri.scheme_str(), Some("http"));
    assert_eq!(request.uri.authority().unwrap(), "localhost:12111");
}

#[track_caller]
fn panics(configure: impl FnOnce(StripeApi) -> StripeApi, expected: &str) {
    let api = StripeApi::new(ApiKey::new("rk_live_1").unwrap(), Router::new());
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        drop(configure(api));
    }));
    let payload = caught.unwrap_err();
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
    assert_eq!(text, Some(expected));
}

#[test]
fn a_misconfiguration_panics_with_what_to_set() {
    let url = "base_url must be a URL such as https://api.stripe.com";
    for wrong in ["", "api.stripe.com", "/v1", "https://"] {
        panics(|api| api.with_base_url(wrong), url);
    }
    panics(
        |api| api.with_base_url("ftp://api.stripe.com"),
        "base_url must begin with https:// or http://",
    );
    panics(
        |api| api.with_base_url("https://user:password@api.stripe.com"),
        "base_url must not contain a user or a password",
    );
    panics(
        |api| api.with_base_url("https://api.stripe.com/v1"),
        "base_url must not have a path",
    );
    panics(
        |api| api.with_base_url("http://api.stripe.com"),
        "base_url must begin with https://, because the API key is of live mode",
    );
    for wrong in ["", "2026\n", "2026-10-28.é"] {
        panics(
            |api| api.with_api_version(wrong),
            &format!(
                "api_version must be a version such as {}",
                objects::API_VERSION
            ),
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_at_its_timeout_wherever_it_hangs() {
    let hanging_response = service_fn(async |_: Request<ApiBody>| {
        pending::<Result<Response<Full<Bytes>>, Infallible>>().await
    });
    let hanging_body = service_fn(async |_: Request<ApiBody>| {
        let body = Body::from_stream(Stalls);
        Ok::<_, Infallible>(Response::new(body))
    });
    for api in [
        StripeApi::new(key(), hanging_response),
        StripeApi::new(key(), hanging_body),
        StripeApi::new(key(), NeverReady),
    ] {
        let start = Instant::now();
        let error = api.event(&thin().build()).await.unwrap_err();
        assert_eq!(error.kind(), ApiErrorKind::Timeout);
        assert!(error.kind().is_transient());
        let elapsed = start.elapsed();
        assert!(elapsed >= StripeApi::DEFAULT_TIMEOUT, "{elapsed:?}");
        assert!(elapsed < StripeApi::DEFAULT_TIMEOUT + Duration::from_millis(10));

        let start = Instant::now();
        let api = api.with_timeout(Duration::from_millis(50));
        api.event(&thin().build()).await.unwrap_err();
        assert!(start.elapsed() < Duration::from_millis(60));
    }
}

struct Stalls;

impl futures_core::Stream for Stalls {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[derive(Clone)]
struct NeverReady;

impl Service<Request<ApiBody>> for NeverReady {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = std::future::Pending<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Pending
    }

    fn call(&mut self, _: Request<ApiBody>) -> Self::Future {
        unreachable!("a service must not be called before it is ready")
    }
}

/// Ten million empty frames, each of which is ready at once.
#[derive(Clone, Default)]
struct Empty(u32);

impl futures_core::Stream for Empty {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        Poll::Ready((self.0 < 10_000_000).then(|| Ok(Bytes::new())))
    }
}

#[tokio::test]
async fn a_body_that_is_always_ready_does_not_block_the_timeout() {
    let client = service_fn(async |_: Request<ApiBody>| {
        Ok::<_, Infallible>(Response::new(Body::from_stream(Empty::default())))
    });
    let api = StripeApi::new(key(), client).with_timeout(Duration::from_millis(10));
    let error = api.event(&thin().build()).await.unwrap_err();
    assert_eq!(error.kind(), ApiErrorKind::Timeout);
}

#[tokio::test]
async fn a_body_in_many_frames_is_read_as_a_whole() {
    let payload = thin().payload();
    let client = service_fn(move |_: Request<ApiBody>| {
        let mut frames: Vec<_> = payload.chunks(1).map(Bytes::copy_from_slice).collect();
        frames.push(Bytes::new());
        async { Ok::<_, Infallible>(Response::new(Body::from_stream(Frames(frames.into_iter())))) }
    });
    let read = StripeApi::new(key(), client).event(&thin().build()).await;
    assert_eq!(read.unwrap().payload(), &thin().payload());
}

struct Frames(std::vec::IntoIter<Bytes>);

impl futures_core::Stream for Frames {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_drops_the_request() {
    let request = Arc::new(());
    let (started, start) = tokio::sync::oneshot::channel();
    let (in_flight, started) = (Arc::clone(&request), Arc::new(Mutex::new(Some(started))));
    let client = service_fn(move |_: Request<ApiBody>| {
        let in_flight = Arc::clone(&in_flight);
        started.lock().unwrap().take().unwrap().send(()).unwrap();
        async move {
            let _in_flight = in_flight;
            pending::<Result<Response<Full<Bytes>>, Infallible>>().await
        }
    });
    let api = StripeApi::new(key(), client);
    let call = tokio::spawn(async move { api.event(&thin().build()).await });
    start.await.unwrap();
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    assert_eq!(Arc::strong_count(&request), 1);
}

/// A body of 1 KiB frames without end, which counts how many were read.
#[derive(Clone, Default)]
struct Endless(Arc<AtomicUsize>);

impl futures_core::Stream for Endless {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Bytes::from_static(&[b' '; 1024]))))
    }
}

#[tokio::test]
async fn a_body_is_read_up_to_its_limit_whatever_its_length_says() {
    for announced in [None, Some("10")] {
        let frames = Endless::default();
        let endless = frames.clone();
        let client = service_fn(move |_: Request<ApiBody>| {
            let mut response = Response::builder();
            if let Some(length) = announced {
                response = response.header("content-length", length);
            }
            let response = response.body(Body::from_stream(endless.clone()));
            async { response }
        });
        let api = StripeApi::new(key(), client).with_body_limit(10 * 1024);
        let error = api.event(&thin().build()).await.unwrap_err();
        assert_eq!(error.kind(), ApiErrorKind::BodyTooLarge);
        assert!(!error.kind().is_transient());
        assert_eq!(frames.0.load(Ordering::Relaxed), 11);
    }
}

#[tokio::test]
async fn a_body_of_the_limit_is_accepted() {
    let length = thin().payload().len();
    let stripe = knows(&thin());
    let read = async |limit| {
        api(&stripe)
            .with_body_limit(limit)
            .event(&thin().build())
            .await
    };
    assert!(read(length).await.is_ok());
    let error = read(length - 1).await.unwrap_err();
    assert_eq!(error.kind(), ApiErrorKind::BodyTooLarge);
}

#[tokio::test]
async fn a_client_that_fails_is_a_transient_error_with_its_source() {
    let refuses = service_fn(async |_: Request<ApiBody>| {
        Err::<Response<Full<Bytes>>, BoxError>("connection refused".into())
    });
    let error = StripeApi::new(key(), refuses)
        .event(&thin().build())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ApiErrorKind::Client);
    assert!(error.kind().is_transient());
    assert_eq!(
        error.to_string(),
        "Stripe's API cannot be reached; retry later"
    );
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "connection refused");
}

/// A client whose clones must be ready before they are called.
#[derive(Default)]
struct ReadyFirst(AtomicBool);

impl Clone for ReadyFirst {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Service<Request<ApiBody>> for ReadyFirst {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = std::future::Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.0.store(true, Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<ApiBody>) -> Self::Future {
        assert!(self.0.load(Ordering::Relaxed));
        std::future::ready(Ok(Response::new(thin().payload().into())))
    }
}

#[tokio::test]
async fn the_clone_that_is_called_was_ready() {
    let api = StripeApi::new(key(), ReadyFirst::default());
    assert!(api.event(&thin().build()).await.is_ok());
}

#[test]
fn clients_of_any_error_and_body_fit() {
    let connector = hyper_util::client::legacy::connect::HttpConnector::new();
    let executor = hyper_util::rt::TokioExecutor::new();
    let hyper = hyper_util::client::legacy::Client::builder(executor).build(connector);
    let _: StripeApi = StripeApi::new(key(), hyper);
    let buffered = tower::ServiceBuilder::new()
        .concurrency_limit(8)
        .service(Router::<()>::new());
    let api: StripeApi = StripeApi::new(key(), buffered);
    fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    is_shared(&api);
}

#[tokio::test]
async fn hyper_utils_client_reads_from_a_server() {
    let stripe = knows(&thin());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(axum::serve(listener, stripe.client()).into_future());
    let executor = hyper_util::rt::TokioExecutor::new();
    let client = hyper_util::client::legacy::Client::builder(executor).build_http();
    let api = StripeApi::new(key(), client).with_base_url(&format!("http://{address}"));
    let read = api.event(&thin().build()).await.unwrap();
    assert_eq!(read.payload(), &thin().payload());
    let request = stripe.only_request();
    assert_eq!(request.headers["host"], address.to_string());
    assert!(!request.headers.contains_key("transfer-encoding"));
    server.abort();
}
