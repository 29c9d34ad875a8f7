//! Defines the rows of the tables.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::SystemTime;

use axum::handler::HandlerWithoutStateExt;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::{Request, Response};
use http_body_util::Full;
use sha2::Sha256;
use tower::{Layer, Service, ServiceExt};
use tower_stripe_webhook::EventPattern;
use tower_stripe_webhook::testing::{Signer, event, sign};
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{
    EventRouter, EventType, SigningSecret, StripeEvent, StripeWebhookLayer, Verifier,
};

use crate::bodies;
use crate::harness::Row;

const SECRET: &str = "whsec_benchmark_0123456789abcdef";

fn verifier() -> Verifier {
    Verifier::new(SigningSecret::new(SECRET).expect("the secret is valid"))
}

fn keyed() -> Hmac<Sha256> {
    Hmac::new_from_slice(SECRET.as_bytes()).expect("HMAC accepts keys of any length")
}

/// Returns the rows for one body: the bare HMAC, verify, read, deserialize, a plain handler, and the layer
/// around it.
pub(crate) fn for_body(body: &Bytes) -> Vec<Row> {
    let header = sign(SECRET, body, SystemTime::now());
    let keyed = keyed();
    let limit = {
        // The signed bytes: the timestamp, a dot, the body.
        let signed = [b"1700000000.", &body[..]].concat();
        Row::new("limit", move || {
            let mut mac = keyed.clone();
            mac.update(&signed);
            black_box(mac.finalize());
        })
    };
    let verify = {
        let (verifier, header, body) = (verifier(), header.clone(), body.clone());
        Row::new("verify", move || {
            black_box(verifier.verify(header.as_bytes(), &body)).expect("the signature is valid");
        })
    };
    let read = {
        let (verifier, header, body) = (verifier(), header.clone(), body.clone());
        Row::new("read", move || {
            let event = StripeEvent::verify(&verifier, header.as_bytes(), body.clone());
            black_box(event).expect("the body is an event");
        })
    };
    let typed = {
        let (verifier, header, body) = (verifier(), header.clone(), body.clone());
        Row::new("typed", move || {
            let event = StripeEvent::verify(&verifier, header.as_bytes(), body.clone());
            let event = event.expect("the body is an event");
            black_box(event.object::<bodies::SixFields>()).expect("the object has the fields");
        })
    };
    vec![
        limit,
        verify,
        read,
        typed,
        in_process("handler", PlainHandler, &header, body),
        in_process("layer", layer().layer(PlainHandler), &header, body),
    ]
}

/// Returns groups of rows. The first row of a group is the baseline for the others.
pub(crate) fn groups() -> Vec<(&'static str, Vec<Row>)> {
    let body = bodies::invoice(5 * 1024);
    vec![
        ("Secrets tried, 5 KiB", secrets(&body)),
        ("`v1` signatures in the header, 5 KiB", signatures(&body)),
        (
            "Rejections, 5 KiB, compared with a plain handler",
            rejections(&body),
        ),
        ("Routing, by number of handlers", routing()),
        ("Per byte, verify and read", per_byte()),
    ]
}

/// Verifies with several secrets, of which only the last one matches.
fn secrets(body: &Bytes) -> Vec<Row> {
    let header = sign(SECRET, body, SystemTime::now());
    [1, 2, 10]
        .into_iter()
        .map(|count| {
            let others = (1..count).map(|n| SigningSecret::new(format!("whsec_{n}_other")));
            let all = others.chain([SigningSecret::new(SECRET)]);
            let mut all = all.map(|secret| secret.expect("the secret is valid"));
            let first = Verifier::new(all.next().expect("the iterator contains SECRET"));
            let verifier = all.fold(first, Verifier::with_secret);
            let (header, body) = (header.clone(), body.clone());
            Row::new(format!("{count}"), move || {
                black_box(verifier.verify(header.as_bytes(), &body))
                    .expect("the signature is valid");
            })
        })
        .collect()
}

/// Verifies headers with several signatures, of which only the last one matches.
fn signatures(body: &Bytes) -> Vec<Row> {
    [1, 10, 100]
        .into_iter()
        .map(|count| {
            let others = (1..count).map(|n| format!("whsec_{n}_other"));
            let mut all: Vec<_> = others.chain([SECRET.to_owned()]).collect();
            let first = Signer::new(&all.remove(0));
            let signer = all
                .iter()
                .fold(first, |signer, secret| signer.with_secret(secret));
            let (verifier, header, body) = (verifier(), signer.sign(body), body.clone());
            Row::new(format!("{count}"), move || {
                black_box(verifier.verify(header.as_bytes(), &body))
                    .expect("the signature is valid");
            })
        })
        .collect()
}

fn rejections(body: &Bytes) -> Vec<Row> {
    let now = SystemTime::now();
    let stale = now - std::time::Duration::from_secs(1_000);
    let good = sign(SECRET, body, now);
    let row = |name, header: &str| in_process(name, layer().layer(PlainHandler), header, body);
    vec![
        in_process("(the plain handler)", PlainHandler, &good, body),
        row("missing", ""),
        row("malformed", "t=1700000000 v1=00"),
        row("stale", &sign(SECRET, body, stale)),
        row("wrong signature", &sign("whsec_another", body, now)),
        row("(genuine)", &good),
    ]
}

/// Returns a row for a handler without a router, and rows for routers with several handlers. The event is
/// routed to the last of them. The difference to the first row is the cost of the lookup.
fn routing() -> Vec<Row> {
    let handler = (async || ()).into_service();
    let routers = [1, 10, 300].map(|count| {
        let types: Vec<_> = EventType::all().take(count).collect();
        let events = types.iter().fold(EventRouter::new(), |events, known| {
            events.on(EventPattern::from(known.clone()), async || ())
        });
        routed(&count.to_string(), &types[count - 1], events)
    });
    let first = routed(
        "(handler without a router)",
        &EventType::INVOICE_PAID,
        handler,
    );
    [first].into_iter().chain(routers).collect()
}

fn routed<S>(name: &str, event_type: &EventType, service: S) -> Row
where
    S: Service<Request<EventBody>> + Clone + 'static,
{
    let event = event(event_type.clone()).build();
    Row::new(name, move || {
        poll(service.clone().oneshot(event.clone().into_request()));
    })
}

fn per_byte() -> Vec<Row> {
    [64, 1024]
        .into_iter()
        .map(|kib| {
            let body = bodies::invoice(kib * 1024);
            let header = sign(SECRET, &body, SystemTime::now());
            let verifier = verifier();
            Row::new(format!("{kib} KiB"), move || {
                let event = StripeEvent::verify(&verifier, header.as_bytes(), body.clone());
                black_box(event).expect("the body is an event");
            })
        })
        .collect()
}

fn layer() -> StripeWebhookLayer {
    StripeWebhookLayer::new(verifier())
}

/// Returns a row that builds a request, calls the service in process, and waits for the response.
fn in_process<S>(name: &str, service: S, header: &str, body: &Bytes) -> Row
where
    S: Service<Request<Full<Bytes>>, Error = Infallible> + Clone + 'static,
{
    let header = http::HeaderValue::from_str(header).expect("the header value is valid");
    let body = body.clone();
    Row::new(name, move || {
        let request = Request::post("/")
            .header("stripe-signature", header.clone())
            .body(Full::new(body.clone()))
            .expect("the request is valid");
        poll(service.clone().oneshot(request));
    })
}

#[derive(Clone)]
struct PlainHandler;

impl<B> Service<Request<B>> for PlainHandler {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        black_box(request);
        ready(Ok(Response::default()))
    }
}

fn poll(future: impl Future) {
    let mut cx = Context::from_waker(Waker::noop());
    assert!(pin!(future).poll(&mut cx).map(black_box).is_ready());
}
