//! Secrets and payloads never appear in `Debug` output, errors, panics, responses or logs.
//!
//! Every secret and every payload in these tests contains the word "hush", which must not appear in any
//! output. Signatures (64 hexadecimal digits in a row) must not appear either.

#![cfg(all(feature = "axum", feature = "testing"))]

#[path = "support/log.rs"]
mod log;
mod support;

use std::collections::HashMap;
use std::convert::Infallible;
use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Debug;
use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, io};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::IntoResponse;
use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http_body_util::BodyExt;
use tower::{Layer, ServiceBuilder, ServiceExt};
use tower_stripe_webhook::claims::{ClaimRequest, ClaimStore, Key, MemoryStore, State};
use tower_stripe_webhook::dedup::{DedupLayer, DedupRejection, Discard, Drain};
use tower_stripe_webhook::extract::EventObjectRejection;
use tower_stripe_webhook::inbox::{
    AcceptRequest, Accepted, InboxLayer, InboxStore, Queue, TakeRequest,
};
use tower_stripe_webhook::testing::{
    DeliveryBody, EventBuilder, Signer, Simulator, event, sign, signed_request,
};
use tower_stripe_webhook::{
    ApiVersions, EventObject, EventRouter, SigningSecret, StripeEvent, StripeWebhookLayer,
    VerifiedPayload, Verifier, WebhookRejection,
};

use log::Log;

const SECRET: &str = "whsec_hush_of_the_endpoint";
const OLD_SECRET: &str = "whsec_hush_of_last_year";

fn verifier() -> Verifier {
    let old = SigningSecret::new(OLD_SECRET).unwrap().named("old");
    Verifier::new(SigningSecret::new(SECRET).unwrap().named("new"))
        .with_secret(old)
        .with_tenant("acme")
}

fn payload() -> EventBuilder {
    event("customer.updated")
        .set("email", "hush@example.com")
        .set("description", "hush")
        .set("metadata.note", "hush")
}

/// Checks that "hush" does not appear, either as text or as a list of byte values.
#[track_caller]
fn hides(shown: &str) {
    assert!(!shown.contains("hush"), "{shown}");
    let mut numbers = shown.to_owned();
    numbers.retain(|c| !c.is_whitespace());
    assert!(!numbers.contains("104,117,115,104"), "{shown}");
}

/// Checks that no signature appears. An attacker who receives the valid signature for their own payload
/// does not need the secret.
#[track_caller]
fn hides_signatures(shown: &str) {
    let is_hex = |part: &[u8]| part.iter().all(u8::is_ascii_hexdigit);
    assert!(!shown.as_bytes().windows(64).any(is_hex), "{shown}");
}

#[track_caller]
fn debug_hides(value: &impl Debug) {
    hides(&format!("{value:?}"));
    hides(&format!("{value:#?}"));
}

/// Checks an error and all of its sources.
#[track_caller]
fn error_hides(error: &dyn Error) {
    let mut next = Some(error);
    while let Some(error) = next {
        let shown = format!("{error} {error:#} {error:?} {error:#?}");
        hides(&shown);
        hides_signatures(&shown);
        next = error.source();
    }
}

#[track_caller]
fn log_hides(log: &Log) {
    let text = log.text();
    hides(&text);
    hides_signatures(&text);
    assert_eq!(text.is_empty(), !cfg!(feature = "tracing"), "{text}");
}

#[test]
fn debug_hides_secrets_and_payloads() {
    let header = sign(SECRET, payload().payload(), SystemTime::now());
    let header = header.as_bytes();
    let verified = VerifiedPayload::verify(&verifier(), header, payload().payload()).unwrap();
    let webhook = StripeWebhookLayer::new(verifier());
    let drain = Drain::new();
    let dedup = DedupLayer::new("billing", MemoryStore::new()).with_drain(&drain);

    debug_hides(&SigningSecret::new(SECRET).unwrap());
    debug_hides(&verifier());
    debug_hides(verified.verified_by());
    debug_hides(&verified);
    debug_hides(&StripeEvent::try_from(verified).unwrap());
    debug_hides(&webhook);
    debug_hides(&webhook.layer(()));
    debug_hides(&dedup);
    debug_hides(&dedup.layer(webhook.layer(EventRouter::<()>::new())));
    debug_hides(&drain);
    debug_hides(&Signer::new(SECRET).with_secret(OLD_SECRET));
    debug_hides(&Simulator::new(SECRET).with_rotated_secret(OLD_SECRET));
    debug_hides(&signed_request("/", SECRET, payload()));
}

#[cfg(feature = "api")]
#[tokio::test]
async fn debug_and_errors_of_the_api_hide_the_key_and_what_was_fetched() {
    use tower_stripe_webhook::api::{ApiBody, Reconciler};
    use tower_stripe_webhook::extract::LatestRejection;
    use tower_stripe_webhook::{ApiKey, Latest, StripeApi};

    const KEY: &str = "rk_test_hush_of_the_account";

    for wrong in [
        "pk_test_hush",
        "whsec_hush",
        "rk_test_hush\r\nhush",
        "hush hush",
    ] {
        error_hides(&ApiKey::new(wrong).unwrap_err());
        error_hides(&ApiKey::from_env(KEY).unwrap_err());
    }
    debug_hides(&ApiKey::new(KEY).unwrap());
    let responses = [
        (200, r#"{"object": "customer", "email": "hush"}"#),
        (200, "hush"),
        (
            404,
            r#"{"error": {"code": "resource_missing", "message": "hush"}}"#,
        ),
        (
            403,
            r#"{"error": {"code": "hush hush", "message": "hush"}}"#,
        ),
        (500, "hush"),
    ];
    for (status, body) in responses {
        let client = tower::service_fn(move |request: http::Request<ApiBody>| {
            debug_hides(&request);
            let response = http::Response::builder().status(status);
            let response = response.body(body.to_owned());
            async { response }
        });
        let api = StripeApi::new(ApiKey::new(KEY).unwrap(), client);
        debug_hides(&api);
        let types = EventRouter::<()>::new()
            .on("invoice.*", async || ())
            .event_types();
        debug_hides(&Reconciler::new(api.clone(), (), types));
        let handler = async |latest: Result<Latest<Mismatched>, LatestRejection>| {
            let rejection = latest.err().unwrap();
            error_hides(&rejection);
            hides(&rejection.body_text());
            rejection
        };
        let events = EventRouter::new().fallback(handler).with_state(api.clone());
        let event = event("customer.updated").build();
        let response = events.oneshot(event.clone().into_request()).await.unwrap();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        hides(str::from_utf8(&body).unwrap());
        if let Err(error) = api.event(&event).await {
            error_hides(&error);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn debug_of_an_inbox_hides_payloads() {
    let store = Arc::new(MemoryStore::new());
    let inbox = InboxLayer::new("billing", Arc::clone(&store));
    debug_hides(&inbox);
    debug_hides(&inbox.layer(EventRouter::<()>::new()));
    debug_hides(&inbox.worker(EventRouter::<()>::new()));

    let event = payload().build();
    let queue = Queue::new("billing", None);
    let key = Key::new("billing", None, "evt_1");
    let request = AcceptRequest::new(key, queue.clone(), &event);
    debug_hides(&request);
    let accepted = store.accept(&[request]).await.unwrap();
    assert_eq!(accepted, [Accepted::Stored]);
    debug_hides(&store);
    let taken = store.take(&TakeRequest::new(queue, 1)).await.unwrap();
    assert_eq!(taken.events.len(), 1);
    debug_hides(&taken);
}

#[tokio::test(start_paused = true)]
async fn debug_of_a_simulated_delivery_hides_the_payload() {
    let service = tower::service_fn(async |request: http::Request<DeliveryBody>| {
        debug_hides(&request);
        Ok::<_, Infallible>(http::Response::new(()))
    });
    let simulator = Simulator::new(SECRET).with_fault_rate(1.0);
    let report = simulator.run(service, [payload()]).await;
    debug_hides(&report);
    hides(&report.to_string());
    assert!(report.delivered() > 1, "{report}");
}

#[test]
fn errors_hide_secrets_and_payloads() {
    let now = support::unix_now();
    let header_at = |at| support::sign_at(SECRET, "hush", at);
    for (header, body) in [
        (String::new(), "hush"),
        ("hush".to_owned(), "hush"),
        ("t=hush,v1=hush".to_owned(), "hush"),
        (format!("t={now},v0=hush"), "hush"),
        (format!("t={now},v1=hush"), "hush"),
        (header_at(now), "hush, and more"),
        (header_at(now - 1_000), "hush"),
        (header_at(now + 1_000), "hush"),
    ] {
        let error = StripeEvent::verify(&verifier(), header.as_bytes(), body.into()).unwrap_err();
        error_hides(&error);
        let error = VerifiedPayload::verify(&verifier(), header.as_bytes(), body.into());
        error_hides(&error.unwrap_err());
    }
    for body in [
        "hush",
        r#""hush""#,
        r#"{"hush""#,
        r#"{"hush": "hush"}"#,
        r#"{"id": "evt_hush"}"#,
        r#"{"id": "evt_hush", "type": "hush", "object": "hush", "created": 1}"#,
        r#"{"id": "evt_hush", "type": "hush", "object": "event", "created": "hush"}"#,
        r#"{"id": "evt_1", "type": "hush", "object": "event", "created": 1, "livemode": "hush"}"#,
    ] {
        let header = support::sign(SECRET, body);
        let error = StripeEvent::verify(&verifier(), header.as_bytes(), body.into()).unwrap_err();
        error_hides(&error);
    }
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "deserializing it always fails")]
struct Mismatched {
    email: u8,
}

/// A type whose error message quotes the value, as types from other crates may.
#[derive(Debug)]
struct Quoting;

impl<'de> serde::Deserialize<'de> for Quoting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Err(serde::de::Error::custom(format!("bad {value}")))
    }
}

#[derive(Debug, serde::Deserialize)]
enum Preference {}

#[tokio::test]
async fn object_errors_hide_the_payload() {
    let event = payload().build();
    error_hides(&event.object::<Mismatched>().unwrap_err());
    error_hides(&event.object::<Quoting>().unwrap_err());
    error_hides(&event.object::<HashMap<String, Quoting>>().unwrap_err());
    error_hides(&event.object::<HashMap<String, Preference>>().unwrap_err());
    let seen = Arc::new(Mutex::new(false));
    let is_seen = Arc::clone(&seen);
    let handler = async move |object: Result<EventObject<Mismatched>, EventObjectRejection>| {
        let rejection = object.err().unwrap();
        error_hides(&rejection);
        hides(&rejection.body_text());
        *is_seen.lock().unwrap() = true;
    };
    let service = StripeWebhookLayer::new(verifier()).layer(EventRouter::new().fallback(handler));
    service.oneshot(delivery(SECRET)).await.unwrap();
    assert!(*seen.lock().unwrap());
}

fn delivery(secret: &str) -> Request {
    signed_request("/", secret, payload()).map(Body::new)
}

fn post(header: &str, body: impl Into<Body>) -> Request {
    Request::post("/")
        .header("stripe-signature", header)
        .body(body.into())
        .unwrap()
}

fn webhook() -> StripeWebhookLayer {
    StripeWebhookLayer::new(verifier())
}

fn service(webhook: StripeWebhookLayer, dedup: DedupLayer) -> Router {
    let handler = async |event: StripeEvent| match event.account() {
        Some("acct_panics") => panic!("this panic is intended"),
        Some("acct_hangs") => pending().await,
        Some("acct_fails") => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Some("acct_is_gone") => Discard("the account is gone".into()).into_response(),
        _ => StatusCode::OK.into_response(),
    };
    let events = EventRouter::new()
        .on("customer.*", handler)
        .on("invoice.*", async |_: EventObject<Mismatched>| ());
    let layers = ServiceBuilder::new().layer(webhook).layer(dedup);
    Router::new().route("/", axum::routing::post(events).route_layer(layers))
}

/// Sends a request, checks every part of the response, and returns the rejection's name or `none`.
async fn rejection_name(service: &Router, request: Request) -> &'static str {
    let response = service.clone().oneshot(request).await.unwrap();
    debug_hides(&response);
    hides_signatures(&format!("{response:?}"));
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let text = std::str::from_utf8(&body).unwrap();
    hides(text);
    hides_signatures(text);
    let rejection: Option<&WebhookRejection> = head.extensions.get();
    let dedup_rejection: Option<&DedupRejection> = head.extensions.get();
    rejection.inspect(|rejection| error_hides(*rejection));
    dedup_rejection.inspect(|rejection| error_hides(*rejection));
    let name = rejection.map(|rejection| rejection.kind().name());
    name.or(dedup_rejection.map(|rejection| rejection.kind().name()))
        .unwrap_or("none")
}

#[tokio::test(start_paused = true)]
async fn responses_and_logs_of_every_rejection_hide_secrets_and_payloads() {
    let (log, _guard) = Log::start();
    let store = Arc::new(MemoryStore::new());
    let dedup = || DedupLayer::new("billing", Arc::clone(&store));
    let plain = service(webhook(), dedup());
    let now = support::unix_now();
    let header_at = |at| support::sign_at(SECRET, "hush", at);
    let account = |account: &str| {
        let payload = payload().account(account);
        signed_request("/", SECRET, payload).map(Body::new)
    };
    let mismatched = || {
        let payload = event("invoice.paid").set("email", "hush");
        signed_request("/", SECRET, payload).map(Body::new)
    };

    let without = Request::post("/").body(Body::from("hush")).unwrap();
    assert_eq!(rejection_name(&plain, without).await, "missing_header");
    for (header, expected) in [
        ("hush".to_owned(), "malformed_header"),
        (format!("t={now},v0=hush"), "no_v1_signature"),
        (header_at(now - 1_000), "too_old"),
        (header_at(now + 1_000), "in_future"),
        (header_at(now), "not_an_event"),
    ] {
        assert_eq!(
            rejection_name(&plain, post(&header, "hush")).await,
            expected
        );
    }
    assert_eq!(
        rejection_name(&plain, delivery("whsec_hush_of_another")).await,
        "mismatch"
    );
    assert_eq!(
        rejection_name(
            &plain,
            post(&header_at(now), Body::from_stream(Bad::Breaks))
        )
        .await,
        "body_unreadable"
    );
    assert_eq!(
        rejection_name(
            &plain,
            post(&header_at(now), Body::from_stream(Bad::Stalls))
        )
        .await,
        "body_timeout"
    );
    let small = service(webhook().with_body_limit(10), dedup());
    assert_eq!(
        rejection_name(&small, delivery(SECRET)).await,
        "body_too_large"
    );
    let live = service(webhook().with_livemode(true), dedup());
    assert_eq!(
        rejection_name(&live, delivery(SECRET)).await,
        "livemode_mismatch"
    );
    for (versions, expected) in [
        (
            ApiVersions::serving("clover").ignoring("endive"),
            "api_version_ignored",
        ),
        (
            ApiVersions::serving("clover").refusing("endive"),
            "api_version_refused",
        ),
    ] {
        let gated = service(webhook().with_api_versions(versions), dedup());
        assert_eq!(rejection_name(&gated, delivery(SECRET)).await, expected);
    }
    let unset = service(StripeWebhookLayer::from_extensions(), dedup());
    assert_eq!(
        rejection_name(&unset, delivery(SECRET)).await,
        "no_verifier"
    );
    let raw = service(webhook().payload_only(), dedup());
    assert_eq!(rejection_name(&raw, delivery(SECRET)).await, "no_event");

    assert_eq!(rejection_name(&plain, delivery(SECRET)).await, "none");
    assert_eq!(rejection_name(&plain, delivery(SECRET)).await, "completed");
    assert_eq!(
        rejection_name(&plain, account("acct_panics")).await,
        "handler_panicked"
    );
    assert_eq!(
        rejection_name(&plain, account("acct_hangs")).await,
        "handler_timeout"
    );
    assert_eq!(rejection_name(&plain, account("acct_fails")).await, "none");
    assert_eq!(rejection_name(&plain, mismatched()).await, "none");
    assert_eq!(
        rejection_name(&plain, account("acct_is_gone")).await,
        "none"
    );
    assert_eq!(
        rejection_name(&plain, account("acct_is_gone")).await,
        "discarded"
    );
    let twice = tokio::join!(
        rejection_name(&plain, account("acct_hangs")),
        rejection_name(&plain, account("acct_hangs")),
    );
    assert_eq!(twice, ("handler_timeout", "in_progress"));
    let full = service(webhook(), dedup().with_max_in_flight(1));
    let both = tokio::join!(
        rejection_name(&full, account("acct_hangs")),
        rejection_name(&full, delivery(SECRET)),
    );
    assert_eq!(both, ("handler_timeout", "overloaded"));
    let drain = Drain::new();
    let closed = service(webhook(), dedup().with_drain(&drain));
    drain.shutdown().await;
    assert_eq!(rejection_name(&closed, delivery(SECRET)).await, "draining");
    let small_store = MemoryStore::new().with_capacity(1);
    let small_store = service(webhook(), DedupLayer::new("billing", small_store));
    let both = tokio::join!(
        rejection_name(&small_store, account("acct_hangs")),
        rejection_name(&small_store, delivery(SECRET)),
    );
    assert_eq!(both, ("handler_timeout", "store_unavailable"));
    let mut request = delivery(SECRET);
    let without_tenant = Verifier::new(SigningSecret::new(SECRET).unwrap());
    request.extensions_mut().insert(without_tenant);
    assert_eq!(rejection_name(&unset, request).await, "no_tenant");
    let fatal = payload().number(1).build();
    let mut claim = ClaimRequest::new(Key::new("billing", Some("acme"), fatal.id()), &fatal);
    claim.lease = Duration::ZERO;
    assert!(store.claim(&claim).await.is_ok());
    let strict = service(webhook(), dedup().with_max_crashes(1));
    let fatal = signed_request("/", SECRET, payload().number(1)).map(Body::new);
    assert_eq!(rejection_name(&strict, fatal).await, "exhausted");
    log_hides(&log);

    // Operators read the store's records, so these must not show secrets or payloads either.
    for state in [State::Completed, State::Released] {
        let records = store.list(state, 10).await.unwrap();
        assert!(!records.is_empty());
        debug_hides(&records);
    }
    debug_hides(&store);
    debug_hides(&Key::new("billing", Some("acme"), "evt_1"));
}

/// A body that never arrives completely.
enum Bad {
    Breaks,
    Stalls,
}

impl Stream for Bad {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match *self {
            Self::Breaks => Poll::Ready(Some(Err(io::Error::other("hush")))),
            Self::Stalls => Poll::Pending,
        }
    }
}

/// Calls a function that must panic, and returns the panic message.
#[track_caller]
fn panic_message(call: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(call)).unwrap_err();
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref().map(|text: &&str| (*text).to_owned()))
        .expect("the panic has a message")
}

#[test]
fn panics_about_invalid_secrets_hide_the_secret() {
    let placeholder = "whsec_xxxx";
    type Call = fn(&str);
    let calls: [(&str, Call); 6] = [
        ("new", |text| drop(Signer::new(text))),
        ("with_secret", |text| {
            drop(Signer::new(SECRET).with_secret(text));
        }),
        ("sign", |text| drop(sign(text, "hush", UNIX_EPOCH))),
        ("signed_request", |text| {
            drop(signed_request("/", text, "hush"));
        }),
        ("simulator", |text| drop(Simulator::new(text))),
        ("roll", |text| {
            drop(Simulator::new(SECRET).with_rotated_secret(text));
        }),
    ];
    for (name, call) in calls {
        let text = panic_message(|| call(placeholder));
        assert_eq!(
            text,
            "the signing secret is a placeholder: replace it with the endpoint's secret, from the \
             Stripe Dashboard or `stripe listen`",
            "{name}",
        );
    }
    let text = panic_message(|| drop(SigningSecret::new(placeholder).unwrap()));
    assert!(!text.contains(placeholder), "{text}");
    hides(&panic_message(|| {
        drop(signed_request("no URI", SECRET, "hush"));
    }));
}

/// Runs in the child process: panics if the environment is rejected.
#[test]
fn child() {
    if let Some(variable) = env::var_os("CHILD") {
        let verifier = Verifier::from_env(variable.to_str().unwrap());
        let error = verifier.as_ref().unwrap_err();
        println!("<{error} {error:?} {error:#?} {:?}>", error.kind());
        drop(verifier.unwrap());
    }
}

/// Runs a child process that must reject its environment and panic, and returns all of its output.
#[track_caller]
fn panic_output(variable: &str, value: Option<&OsStr>) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "child", "--nocapture"])
        .env("CHILD", variable)
        .env("RUST_BACKTRACE", "0")
        .env_remove("STRIPE_WEBHOOK_SECRET");
    if let Some(value) = value {
        command.env("STRIPE_WEBHOOK_SECRET", value);
    }
    let output = command.output().unwrap();
    assert!(!output.status.success(), "{value:?} was accepted");
    let all = [output.stdout, output.stderr].concat();
    let all = String::from_utf8(all).unwrap();
    assert!(all.contains('<'), "{all}");
    assert!(all.contains("called `Result::unwrap()`"), "{all}");
    all
}

#[test]
fn rejected_environment_values_are_not_shown() {
    for value in [
        "sk_live_hush",
        "rk_live_hush",
        "pk_live_hush",
        "we_hush",
        "ed_hush",
        " whsec_hush",
        "whsec_hush\n",
        "\"whsec_hush\"",
        "'whsec_hush'",
        "whsec_hush,",
        "whsec_hush,,whsec_hush",
        "whsec_hush,sk_live_hush",
        "whsec_hush,whsec_...",
    ] {
        hides(&panic_output("STRIPE_WEBHOOK_SECRET", Some(value.as_ref())));
    }
}

#[cfg(unix)]
#[test]
fn environment_values_that_are_not_unicode_are_not_shown() {
    use std::os::unix::ffi::OsStrExt;

    let value = OsStr::from_bytes(b"whsec_hush\xff");
    hides(&panic_output("STRIPE_WEBHOOK_SECRET", Some(value)));
}

#[test]
fn secret_passed_as_variable_name_is_not_shown() {
    for secret in ["whsec_hush", "sk_live_hush", "rk_live_hush"] {
        let output = panic_output(secret, None);
        hides(&output);
        assert!(output.contains("the variable is not set"), "{output}");
    }
}
