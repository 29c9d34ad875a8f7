//! Requests, signatures, and handlers without a claim.

use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::extract::Request;
use tower::{Layer, ServiceExt};
use tower_stripe_webhook::metrics::Metrics;
use tower_stripe_webhook::testing::{Signer, event, signed_request};
use tower_stripe_webhook::{ApiVersions, EventObject, EventRouter, HandlerError, HandlerResult};

use crate::prometheus::Prometheus;
use crate::{SECRET, delivery, invoice_paid, layer};

fn events() -> EventRouter {
    EventRouter::new()
        .on("invoice.paid", async || ())
        .on("payout.*", async || -> HandlerResult {
            Err(HandlerError::new("the ledger is closed"))
        })
}

async fn deliver(metrics: &Metrics, request: Request) {
    let service = layer(metrics).layer(events());
    service.oneshot(request).await.unwrap();
}

#[tokio::test]
async fn requests_are_counted_by_result_and_signatures_by_secret() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    deliver(&metrics, delivery(invoice_paid())).await;
    deliver(&metrics, delivery(invoice_paid())).await;
    let forged = signed_request("/", "whsec_another", invoice_paid()).map(Body::new);
    deliver(&metrics, forged).await;
    deliver(&metrics, Request::new(Body::empty())).await;
    let not_an_event = signed_request("/", SECRET, "{}").map(Body::new);
    deliver(&metrics, not_an_event).await;
    let long_ago = SystemTime::now() - Duration::from_secs(600);
    let payload = invoice_paid().payload();
    let old = Request::post("/")
        .header(
            "stripe-signature",
            Signer::new(SECRET).sign_at(&payload, long_ago),
        )
        .body(Body::from(payload))
        .unwrap();
    deliver(&metrics, old).await;

    prometheus.assert("requests_total", "result=\"verified\"", 2.0);
    prometheus.assert("requests_total", "result=\"mismatch\"", 1.0);
    prometheus.assert("requests_total", "result=\"missing_header\"", 1.0);
    prometheus.assert("requests_total", "result=\"not_an_event\"", 1.0);
    prometheus.assert("requests_total", "result=\"too_old\"", 1.0);
    prometheus.assert("signatures_total", "secret=\"2026\"", 2.0);
    let text = prometheus.text();
    assert!(
        text.contains("# TYPE stripe_webhook_requests_total counter"),
        "{text}"
    );
    assert!(text.contains("# HELP stripe_webhook_requests_total Requests, by"));
}

#[tokio::test]
async fn events_are_counted_and_their_handlers_measured_by_type_and_outcome() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    deliver(&metrics, delivery(invoice_paid())).await;
    deliver(&metrics, delivery(event("payout.failed"))).await;
    deliver(&metrics, delivery(event("charge.failed"))).await;
    let of = |event_type: &str, outcome: &str| {
        format!("event_type=\"{event_type}\",outcome=\"{outcome}\"")
    };
    for labels in [
        of("invoice.paid", "completed"),
        of("payout.failed", "failed"),
        // No handler.
        of("other", "unrouted"),
    ] {
        prometheus.assert("events_total", &labels, 1.0);
        prometheus.assert("handler_seconds_count", &labels, 1.0);
    }
    let text = prometheus.text();
    for edge in ["0.005", "2", "10", "300"] {
        let bucket = format!("outcome=\"completed\",le=\"{edge}\"}}");
        assert!(text.contains(&bucket), "{text}");
    }
    assert!(!text.contains("charge.failed"), "{text}");
}

#[tokio::test]
async fn the_type_is_a_label_only_for_the_types_that_are_given() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing").with_event_types(["payout.failed".into()]);
    deliver(&metrics, delivery(invoice_paid())).await;
    deliver(&metrics, delivery(event("payout.failed"))).await;
    let other = "event_type=\"other\",outcome=\"completed\"";
    prometheus.assert("events_total", other, 1.0);
    let failed = "event_type=\"payout.failed\",outcome=\"failed\"";
    prometheus.assert("events_total", failed, 1.0);
}

#[tokio::test]
async fn an_event_of_the_other_mode_is_counted_once() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let service = layer(&metrics).with_livemode(true).layer(events());
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    prometheus.assert("requests_total", "result=\"verified\"", 1.0);
    let labels = "event_type=\"other\",outcome=\"livemode_mismatch\"";
    prometheus.assert("events_total", labels, 1.0);
    assert!(!prometheus.text().contains("result=\"livemode_mismatch\""));
}

#[tokio::test]
async fn an_event_of_an_ignored_api_version_is_counted_once() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let versions = ApiVersions::serving("dahlia").ignoring("endive");
    let service = layer(&metrics).with_api_versions(versions).layer(events());
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    prometheus.assert("requests_total", "result=\"verified\"", 1.0);
    let labels = "event_type=\"other\",outcome=\"api_version_ignored\"";
    prometheus.assert("events_total", labels, 1.0);
    assert!(!prometheus.text().contains("result=\"api_version_ignored\""));
}

#[tokio::test]
async fn the_time_of_the_last_verified_request_is_set_at_the_start_and_by_each() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let now = || {
        let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        since_1970.unwrap().as_secs_f64()
    };
    let last_verified = |livemode: &str| {
        let name = "stripe_webhook_last_verified_timestamp_seconds";
        let labels = format!("endpoint=\"billing\",livemode=\"{livemode}\"");
        prometheus.value(&format!("{name}{{{labels}}}")).unwrap()
    };
    let before = now();
    let metrics = Metrics::new("billing");
    let started = last_verified("true");
    assert!((before..=now()).contains(&started));
    assert!((before..=now()).contains(&last_verified("false")));

    let before = now();
    let live = invoice_paid().livemode(true);
    deliver(&metrics, delivery(live)).await;
    assert!((before..=now()).contains(&last_verified("true")));
    assert!(last_verified("false") <= before);
}

#[tokio::test]
async fn the_clock_and_the_delivery_are_compared_with_the_signature() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let signed_at = SystemTime::now() - Duration::from_secs(100);
    let payload = invoice_paid().payload();
    let header = Signer::new(SECRET).sign_at(&payload, signed_at);
    let request = Request::post("/")
        .header("stripe-signature", header)
        .body(Body::from(payload))
        .unwrap();
    deliver(&metrics, request).await;
    let skew = prometheus.value("stripe_webhook_clock_skew_seconds{endpoint=\"billing\"}");
    assert!((100.0..110.0).contains(&skew.unwrap()), "{skew:?}");
    prometheus.assert("delivery_seconds_bucket", "le=\"60\"", 0.0);
    prometheus.assert("delivery_seconds_bucket", "le=\"120\"", 1.0);

    // Anyone can send a request that is too old, so it says nothing about the clock.
    let payload = invoice_paid().payload();
    let header = Signer::new(SECRET).sign_at(&payload, signed_at - Duration::from_secs(1_000));
    let request = Request::post("/")
        .header("stripe-signature", header)
        .body(Body::from(payload))
        .unwrap();
    deliver(&metrics, request).await;
    prometheus.assert("requests_total", "result=\"too_old\"", 1.0);
    let after = prometheus.value("stripe_webhook_clock_skew_seconds{endpoint=\"billing\"}");
    assert_eq!(after, skew);
    prometheus.assert("delivery_seconds_count", "", 1.0);
}

#[tokio::test]
async fn objects_that_do_not_fit_are_counted() {
    #[derive(serde::Deserialize)]
    struct Wrong {
        #[expect(dead_code)]
        id: u8,
    }

    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let events = EventRouter::new().on("invoice.*", async |_: EventObject<Wrong>| ());
    let service = layer(&metrics).layer(events);
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    let labels = "event_type=\"invoice.paid\"";
    prometheus.assert("object_mismatches_total", labels, 1.0);
}

#[tokio::test]
async fn a_payload_that_is_not_read_is_counted() {
    let prometheus = Prometheus::new();
    let _guard = prometheus.record();
    let metrics = Metrics::new("billing");
    let handler = tower::service_fn(async |_: http::Request<tower_stripe_webhook::EventBody>| {
        Ok::<_, std::convert::Infallible>(http::Response::new(Body::empty()))
    });
    let service = layer(&metrics).payload_only().layer(handler);
    service.oneshot(delivery(invoice_paid())).await.unwrap();
    prometheus.assert("requests_total", "result=\"verified\"", 1.0);
    prometheus.assert("signatures_total", "secret=\"2026\"", 1.0);
}
