//! Requests, and events that are handled without a claim.

use std::future::pending;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::extract::Request;
use axum::routing::post;
use bytes::Bytes;
use futures_core::Stream;
use tower_stripe_webhook::testing::{Signer, signed_request};
use tower_stripe_webhook::{
    ApiVersions, EventObject, EventRouter, HandlerError, HandlerResult, StripeWebhookLayer,
};

use super::drive::{Drive, send};
use crate::{SECRET, delivery, invoice_paid};

pub async fn drive(drive: &Drive<'_>) {
    results(drive).await;
    checks_of_events(drive).await;
    handlers(drive).await;
}

async fn results(drive: &Drive<'_>) {
    let deliver = |request| send_to(drive.layer(), request);
    drive
        .result("verified", deliver(delivery(invoice_paid())))
        .await;
    let live = delivery(invoice_paid().livemode(true));
    drive.result("verified", deliver(live)).await;

    let without_header = Request::post("/webhook").body(Body::empty()).unwrap();
    drive
        .result("missing_header", deliver(without_header))
        .await;
    let now = SystemTime::now();
    let ten_minutes = Duration::from_secs(600);
    for (result, header) in [
        ("malformed_header", "signed by Stripe".to_owned()),
        ("no_v1_signature", "t=1,v0=00".to_owned()),
        ("too_old", sign_at(now - ten_minutes)),
        ("in_future", sign_at(now + ten_minutes)),
    ] {
        let request = with_body(&header, Body::from("{}"));
        drive.result(result, deliver(request)).await;
    }
    let forged = signed_request("/webhook", "whsec_another", invoice_paid());
    drive
        .result("mismatch", deliver(forged.map(Body::new)))
        .await;
    let not_an_event = signed_request("/webhook", SECRET, "{}");
    drive
        .result("not_an_event", deliver(not_an_event.map(Body::new)))
        .await;
    for (result, body) in [
        ("body_unreadable", BadBody::Breaks),
        ("body_timeout", BadBody::Stalls),
    ] {
        let request = with_body(&sign_at(now), Body::from_stream(body));
        drive.result(result, deliver(request)).await;
    }

    let small = drive.layer().with_body_limit(10);
    let request = delivery(invoice_paid());
    drive
        .result("body_too_large", send_to(small, request))
        .await;
    let unset = StripeWebhookLayer::from_extensions().with_observer(drive.metrics().clone());
    let request = delivery(invoice_paid());
    drive.result("no_verifier", send_to(unset, request)).await;
}

async fn checks_of_events(drive: &Drive<'_>) {
    let versions = || ApiVersions::serving("dahlia");
    for (outcome, layer) in [
        ("livemode_mismatch", drive.layer().with_livemode(true)),
        (
            "api_version_ignored",
            drive
                .layer()
                .with_api_versions(versions().ignoring("endive")),
        ),
        (
            "api_version_refused",
            drive
                .layer()
                .with_api_versions(versions().refusing("endive")),
        ),
    ] {
        let request = delivery(invoice_paid());
        drive.outcome(outcome, send_to(layer, request)).await;
    }
}

async fn handlers(drive: &Drive<'_>) {
    let deliver = |events| {
        send(
            post::<_, _, ()>(events).route_layer(drive.layer()),
            delivery(invoice_paid()),
        )
    };
    drive
        .outcome("completed", deliver(on_invoice(async || ())))
        .await;
    drive.outcome("failed", deliver(on_invoice(fails))).await;
    drive
        .outcome("failed", deliver(on_invoice(wrong_type)))
        .await;
    drive.outcome("unrouted", deliver(EventRouter::new())).await;
    // Stripe hangs up once the handler waits.
    let hangs = deliver(on_invoice(async || pending::<()>().await));
    let hung_up = async {
        tokio::select! {
            biased;
            () = hangs => panic!("the handler never responds"),
            () = tokio::task::yield_now() => {}
        }
    };
    drive.outcome("hung_up", hung_up).await;
}

async fn fails() -> HandlerResult {
    Err(HandlerError::new("the ledger is closed"))
}

async fn wrong_type(_: EventObject<u8>) {}

pub fn on_invoice<H, T>(handler: H) -> EventRouter
where
    H: axum::handler::Handler<T, ()>,
{
    EventRouter::new().on("invoice.*", handler)
}

async fn send_to(layer: StripeWebhookLayer, request: Request) {
    let events = on_invoice(async || ());
    send(post(events).route_layer(layer), request).await;
}

fn sign_at(time: SystemTime) -> String {
    Signer::new(SECRET).sign_at(b"{}", time)
}

fn with_body(header: &str, body: Body) -> Request {
    let request = Request::post("/webhook").header("stripe-signature", header);
    request.body(body).unwrap()
}

/// A body that never ends.
enum BadBody {
    Breaks,
    Stalls,
}

impl Stream for BadBody {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match *self {
            Self::Breaks => Poll::Ready(Some(Err(io::Error::other("reset")))),
            Self::Stalls => Poll::Pending,
        }
    }
}
