//! The `testing` module: its events look like Stripe's, and the simulator exposes faulty receivers.

#![cfg(all(feature = "axum", feature = "testing"))]

mod support;

use std::convert::Infallible;
use std::panic::catch_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use axum::Router;
use axum::routing::post;
use http::{Response, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde::Deserialize;
use serde_json::{Value, json};
use tower::service_fn;
use tower_stripe_webhook::testing::{
    Attempt, DeliveryBody, EventBuilder, Fault, Report, Signer, Simulator, event, sign,
    signed_request,
};
use tower_stripe_webhook::{
    EventKind, EventType, SignatureError, SigningSecret, StripeEvent, StripeWebhookLayer, Verifier,
};

use support::SECRET;

fn verifier(secret: &str) -> Verifier {
    Verifier::new(SigningSecret::new(secret).unwrap())
}

fn object_of(event: &StripeEvent) -> Value {
    event.object().unwrap()
}

#[test]
fn every_known_type_has_an_event_with_the_right_object_type() {
    for event_type in EventType::all() {
        let event = event(event_type.clone()).build();
        assert_eq!(event.event_type(), &event_type);
        assert_eq!(event.kind() == EventKind::Thin, event_type.is_thin());
        if event_type.is_thin() {
            let related = event.related_object();
            let object_type = related.map(|related| related.object_type());
            assert_eq!(object_type, event_type.object_type(), "{event_type}");
        } else {
            let object = object_of(&event);
            let object_type = object["object"].as_str().unwrap();
            let expected = event_type.object_type().unwrap_or(object_type);
            assert_eq!(object_type, expected, "{event_type}");
        }
    }
}

#[test]
fn sample_objects_only_have_fields_that_stripe_sends() {
    /// Documented fields that the recorded events do not have.
    const OPTIONAL: &[(&str, &str)] = &[
        ("person", "address"),
        ("person", "email"),
        ("refund", "failure_reason"),
        ("review", "payment_intent"),
        ("source", "customer"),
        ("source", "sepa_debit"),
    ];
    for (path, body) in support::wire_bodies(&["stripe/events"]) {
        let theirs: Value = serde_json::from_slice(&body).unwrap();
        let event_type = theirs["type"].as_str().unwrap();
        let ours = object_of(&event(event_type).build());
        let theirs = &theirs["data"]["object"];
        if EventType::from(event_type).object_type().is_none() {
            continue; // Events of this type can have objects of several types.
        }
        assert_eq!(ours["object"], theirs["object"], "{}", path.display());
        for (field, value) in ours.as_object().unwrap() {
            let is_recorded = theirs.get(field).is_some();
            let object_type = ours["object"].as_str().unwrap();
            let is_optional = OPTIONAL.contains(&(object_type, field.as_str()));
            assert!(is_recorded || is_optional, "{event_type}: {field}");
            let json_types = [value, &theirs[field]].map(std::mem::discriminant);
            let is_null = value.is_null() || theirs[field].is_null();
            assert!(
                is_null || json_types[0] == json_types[1],
                "{event_type}: {field}"
            );
        }
    }
}

#[test]
fn payloads_have_stripes_key_order_and_indentation() {
    let payload = event("transfer.created")
        .id("evt_1")
        .account("acct_1")
        .object(json!({ "b": [], "object": "transfer", "a": { "x": 1 }, "id": "tr_1" }))
        .payload();
    assert_eq!(
        payload,
        r#"{
  "id": "evt_1",
  "object": "event",
  "account": "acct_1",
  "api_version": "2026-10-28.endive",
  "created": 1793540000,
  "data": {
    "object": {
      "id": "tr_1",
      "object": "transfer",
      "a": {
        "x": 1
      },
      "b": []
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": {
    "id": "req_SampleRequest1",
    "idempotency_key": null
  },
  "type": "transfer.created"
}"#,
    );
}

#[test]
fn event_ids_are_derived_from_the_rest_of_the_event() {
    let id = |event: EventBuilder| event.build().id().to_owned();
    let paid = || event("invoice.paid");
    assert_eq!(id(paid()), id(paid()));
    assert_ne!(id(paid()), id(paid().set("amount_paid", 1)));
    assert_eq!(id(paid()).len(), "evt_1KJrGtJDPojXS6LN15fcthM3".len());
    assert!(id(event("v1.invoice.paid")).starts_with("evt_test_65"));
    assert_eq!(id(paid().id("evt_own")), "evt_own");
}

#[test]
fn the_builder_sets_every_field() {
    let at = UNIX_EPOCH + Duration::from_millis(1_700_000_000_125);
    let snapshot = event("customer.updated")
        .set("metadata.plan.name", "pro")
        .set("email", Value::Null)
        .previous_attributes(json!({ "name": "Old" }))
        .livemode(true)
        .account("acct_1")
        .context("org_1/acct_1")
        .api_version("2025-01-01.acacia")
        .created(at)
        .member("pending_webhooks", 3)
        .build();
    let object = object_of(&snapshot);
    assert_eq!(object["metadata"]["plan"]["name"], "pro");
    assert_eq!(object["email"], Value::Null);
    assert_eq!(object["livemode"], true);
    let previous = snapshot.previous_attributes::<Value>().unwrap();
    assert_eq!(*previous.unwrap(), json!({ "name": "Old" }));
    assert!(snapshot.livemode());
    assert_eq!(snapshot.account(), Some("acct_1"));
    assert_eq!(snapshot.context(), Some("org_1/acct_1"));
    assert_eq!(snapshot.api_version(), Some("2025-01-01.acacia"));
    assert_eq!(
        snapshot.created(),
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    );
    assert_eq!(snapshot.pending_webhooks(), Some(3));

    let thin = event("v1.charge.refunded")
        .related_object("ch_1", "charge", "/v1/charges/ch_1")
        .snapshot_event("evt_2")
        .account("acct_1")
        .created(at)
        .build();
    assert_eq!(thin.related_object().unwrap().id(), Some("ch_1"));
    assert_eq!(thin.snapshot_event(), Some("evt_2"));
    assert_eq!(thin.context(), Some("acct_1"));
    assert_eq!(thin.created(), at);
}

#[test]
fn numbered_events_differ_in_all_their_ids() {
    let numbered = |event_type: &str, number| event(event_type).number(number).build();
    let (one, two) = (numbered("invoice.paid", 1), numbered("invoice.paid", 2));
    assert_ne!(one.id(), two.id());
    let ids = [&one, &two].map(|event| object_of(event)["id"].as_str().unwrap().to_owned());
    assert_ne!(ids[0], ids[1]);
    assert!(ids[0].starts_with("in_") && ids[0].len() == ids[1].len());
    let (one, two) = (
        numbered("v1.invoice.paid", 1),
        numbered("v1.invoice.paid", 2),
    );
    assert_ne!(one.related_object(), two.related_object());
    assert_ne!(one.snapshot_event(), two.snapshot_event());
    assert_ne!(
        numbered("balance.available", 1).id(),
        numbered("balance.available", 2).id()
    );
    assert_eq!(
        numbered("invoice.paid", 7).payload(),
        numbered("invoice.paid", 7).payload()
    );
}

#[test]
fn set_accepts_array_indices_and_panics_on_impossible_paths() {
    let invoice = event("invoice.paid").set("lines.data.0.amount", 5).build();
    assert_eq!(object_of(&invoice)["lines"]["data"][0]["amount"], 5);
    let panic = catch_unwind(|| event("invoice.paid").set("lines.data.1.amount", 5)).unwrap_err();
    assert_eq!(
        *panic.downcast::<String>().unwrap(),
        "cannot set \"lines.data.1.amount\" in `data.object`: array `data` has no item \"1\"",
    );
    let panic = catch_unwind(|| event("invoice.paid").set("status.of", 5)).unwrap_err();
    assert_eq!(
        *panic.downcast::<String>().unwrap(),
        "cannot set \"status.of\" in `data.object`: `status` is not an object",
    );
}

#[test]
fn an_unknown_type_panics_and_suggests_the_closest_one() {
    let panic = catch_unwind(|| event("invoice.payed")).unwrap_err();
    assert_eq!(
        *panic.downcast::<String>().unwrap(),
        "unknown event type \"invoice.payed\": did you mean \"invoice.paid\"? \
         (`EventBuilder::unlisted` accepts types that this release does not list)",
    );
    let unlisted = EventBuilder::unlisted("hologram.sent").build();
    assert_eq!(unlisted.event_type(), &EventType::from("hologram.sent"));
}

#[test]
fn setting_the_object_of_a_thin_event_panics() {
    let panic = catch_unwind(|| event("v1.invoice.paid").set("amount", 1)).unwrap_err();
    assert_eq!(
        *panic.downcast::<&str>().unwrap(),
        "a thin event contains no object: use `related_object`",
    );
}

/// Reads the fields that a typical service needs.
#[test]
fn samples_deserialize_into_typical_structs() {
    #[derive(Deserialize)]
    struct Invoice {
        customer: String,
        amount_paid: i64,
        status: String,
        lines: List<Line>,
    }
    #[derive(Deserialize)]
    struct List<T> {
        data: Vec<T>,
    }
    #[derive(Deserialize)]
    struct Line {
        amount: i64,
        period: Period,
    }
    #[derive(Deserialize)]
    struct Period {
        start: i64,
        end: i64,
    }
    #[derive(Deserialize)]
    struct Subscription {
        status: String,
        items: List<Item>,
    }
    #[derive(Deserialize)]
    struct Item {
        price: Price,
    }
    #[derive(Deserialize)]
    struct Price {
        lookup_key: Option<String>,
    }

    let paid: Invoice = event("invoice.paid").build().object().unwrap();
    assert!(paid.customer.starts_with("cus_"));
    assert_eq!(paid.amount_paid, paid.lines.data[0].amount);
    assert!(paid.lines.data[0].period.start < paid.lines.data[0].period.end);
    assert_eq!(paid.status, "paid");
    let failed: Invoice = event("invoice.payment_failed").build().object().unwrap();
    assert_eq!((failed.amount_paid, failed.status.as_str()), (0, "open"));
    let deleted = event("customer.subscription.deleted").build();
    let deleted: Subscription = deleted.object().unwrap();
    assert_eq!(deleted.status, "canceled");
    assert_eq!(
        deleted.items.data[0].price.lookup_key.as_deref(),
        Some("pro_monthly")
    );

    for (event_type, field, value) in [
        (
            "payment_intent.payment_failed",
            "status",
            "requires_payment_method",
        ),
        ("payment_method.attached", "customer", "cus_SampleCust0001"),
        ("charge.failed", "failure_code", "card_declined"),
        ("checkout.session.completed", "payment_status", "paid"),
        ("setup_intent.succeeded", "status", "succeeded"),
        ("payout.failed", "status", "failed"),
        ("account.updated", "type", "express"),
        ("refund.created", "status", "pending"),
        ("charge.dispute.created", "reason", "fraudulent"),
        ("customer.created", "email", "ada@example.com"),
    ] {
        assert_eq!(
            object_of(&event(event_type).build())[field],
            value,
            "{event_type}"
        );
    }
}

#[test]
fn a_signer_with_two_secrets_satisfies_both_verifiers_and_decoys_are_ignored() {
    let signer = Signer::new("whsec_new_one")
        .with_secret("whsec_old_one")
        .with_decoy();
    let header = signer.sign("{}");
    for secret in ["whsec_new_one", "whsec_old_one"] {
        assert!(verifier(secret).verify(header.as_bytes(), b"{}").is_ok());
    }
    assert_eq!(header.matches("v1=").count(), 2);
    assert_eq!(header.matches("v0=").count(), 1);
    let other = verifier("whsec_another").verify(header.as_bytes(), b"{}");
    assert_eq!(other.unwrap_err(), SignatureError::Mismatch);

    let at = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    assert_eq!(
        sign(SECRET, "{}", at),
        support::sign_at(SECRET, "{}", 1_700_000_000),
    );
    assert!(format!("{signer:?}").find("whsec").is_none());
}

#[test]
fn requests_have_the_headers_that_stripe_sends() {
    let payload = event("invoice.paid").payload();
    let request = signed_request("http://localhost:4242/webhook", SECRET, payload.clone());
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "http://localhost:4242/webhook");
    for (name, value) in [
        ("accept", "*/*; q=0.5, application/xml"),
        ("accept-encoding", "gzip"),
        ("cache-control", "no-cache"),
        ("content-length", &payload.len().to_string()),
        ("content-type", "application/json; charset=utf-8"),
        (
            "user-agent",
            "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        ),
    ] {
        assert_eq!(request.headers()[name], value, "{name}");
    }
    let header = request.headers()["stripe-signature"].as_bytes();
    assert!(verifier(SECRET).verify(header, &payload).is_ok());
}

fn app<H, T>(secrets: &[&str], handler: H) -> Router
where
    H: axum::handler::Handler<T, ()>,
    T: 'static,
{
    let mut secrets = secrets
        .iter()
        .map(|secret| SigningSecret::new(*secret).unwrap());
    let first = Verifier::new(secrets.next().unwrap());
    let verifier = secrets.fold(first, Verifier::with_secret);
    let layer = StripeWebhookLayer::new(verifier);
    Router::new().route("/webhook", post(handler).layer(layer))
}

fn payments(count: u64) -> impl Iterator<Item = EventBuilder> {
    (0..count).map(|number| event("payment_intent.succeeded").number(number))
}

#[tokio::test(start_paused = true)]
async fn a_run_is_determined_by_its_seed() {
    let run = async |seed| {
        let simulator = Simulator::new(SECRET).with_seed(seed);
        let report = simulator
            .run(app(&[SECRET], async || ()), payments(50))
            .await;
        format!("{report:?}")
    };
    assert_eq!(run(7).await, run(7).await);
    assert_ne!(run(7).await, run(8).await);
}

#[tokio::test(start_paused = true)]
async fn a_correct_receiver_survives_every_fault() {
    let report = Simulator::new(SECRET)
        .run(app(&[SECRET], async |_: StripeEvent| ()), payments(200))
        .await;
    assert_eq!(report.acknowledged(), 200, "{report}");
    assert_eq!(report.unacknowledged().count(), 0);
    assert_eq!(report.wrongly_accepted(), 0);
    assert!(report.refused() > 100, "{report}");
    assert!(report.delivered() > 250, "{report}");
    let attempts: Vec<_> = report.ids().flat_map(|id| report.attempts(id)).collect();
    for fault in Fault::all() {
        let occurred = attempts
            .iter()
            .any(|attempt| attempt.fault() == Some(fault));
        assert!(occurred || fault == Fault::Reorder, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_faults_each_event_is_delivered_once_and_in_order() {
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let handler = {
        let seen = Arc::clone(&seen);
        async move |event: StripeEvent| seen.lock().unwrap().push(event.id().to_owned())
    };
    let expected: Vec<_> = payments(20)
        .map(|event| event.build().id().to_owned())
        .collect();
    let report = Simulator::new(SECRET)
        .with_faults([])
        .with_concurrency(1)
        .run(app(&[SECRET], handler), payments(20))
        .await;
    assert_eq!(report.delivered(), 20);
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_receiver_without_verification_is_reported() {
    let gullible =
        service_fn(async |_: http::Request<DeliveryBody>| Ok::<_, Infallible>(Response::new(())));
    let report = Simulator::new(SECRET).run(gullible, payments(50)).await;
    assert!(report.wrongly_accepted() > 0, "{report}");
    assert_eq!(report.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn failed_deliveries_are_retried_up_to_the_maximum() {
    let calls = Arc::new(AtomicUsize::new(0));
    let handler = {
        let calls = Arc::clone(&calls);
        async move || match calls.fetch_add(1, Ordering::Relaxed) {
            0..3 => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::OK,
        }
    };
    let simulator = Simulator::new(SECRET).with_faults([]);
    let report = simulator.run(app(&[SECRET], handler), payments(1)).await;
    let id = report.ids().next().unwrap();
    let statuses: Vec<_> = report.attempts(id).iter().map(Attempt::status).collect();
    assert_eq!(statuses, [Some(503), Some(503), Some(503), Some(200)]);

    let never = async || StatusCode::INTERNAL_SERVER_ERROR;
    let simulator = simulator.with_max_attempts(5);
    let report = simulator.run(app(&[SECRET], never), payments(1)).await;
    assert_eq!((report.acknowledged(), report.delivered()), (0, 5));
    assert_eq!(
        report.to_string(),
        "1 events, 5 deliveries: 0 acknowledged, 1 lost; 5 failed, 0 rejected, 0 wrongly accepted",
    );
}

#[tokio::test(start_paused = true)]
async fn a_handler_panic_closes_the_connection_and_is_retried() {
    let calls = Arc::new(AtomicUsize::new(0));
    let handler = {
        let calls = Arc::clone(&calls);
        async move || assert!(calls.fetch_add(1, Ordering::Relaxed) > 0, "test panic")
    };
    let simulator = Simulator::new(SECRET).with_faults([]);
    let report = simulator.run(app(&[SECRET], handler), payments(1)).await;
    let id = report.ids().next().unwrap();
    let statuses: Vec<_> = report.attempts(id).iter().map(Attempt::status).collect();
    assert_eq!(statuses, [None, Some(200)]);
}

#[tokio::test(start_paused = true)]
async fn hanging_up_drops_the_waiting_handler_and_the_event_is_retried() {
    let (started, finished) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let handler = {
        let (started, finished) = (Arc::clone(&started), Arc::clone(&finished));
        async move || {
            started.fetch_add(1, Ordering::Relaxed);
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
            finished.fetch_add(1, Ordering::Relaxed);
        }
    };
    let report = Simulator::new(SECRET)
        .with_faults([Fault::HangUp])
        .with_fault_rate(1.0)
        .run(app(&[SECRET], handler), payments(3))
        .await;
    assert_eq!(report.acknowledged(), 3);
    assert_eq!(started.load(Ordering::Relaxed), 6);
    assert_eq!(finished.load(Ordering::Relaxed), 3);
}

#[tokio::test(start_paused = true)]
async fn recording_an_event_before_handling_it_is_exposed_as_lost_work() {
    let recorded = Arc::new(std::sync::Mutex::new(std::collections::HashSet::new()));
    let booked = Arc::new(AtomicUsize::new(0));
    let handler = {
        let booked = Arc::clone(&booked);
        async move |event: StripeEvent| {
            if recorded.lock().unwrap().insert(event.id().to_owned()) {
                tokio::task::yield_now().await;
                tokio::task::yield_now().await;
                booked.fetch_add(1, Ordering::Relaxed);
            }
        }
    };
    let report = Simulator::new(SECRET)
        .run(app(&[SECRET], handler), payments(200))
        .await;
    assert_eq!(report.acknowledged(), 200, "{report}");
    assert!(booked.load(Ordering::Relaxed) < 200, "no event was lost");
}

#[tokio::test(start_paused = true)]
async fn at_a_fault_rate_of_one_every_event_receives_every_fault() {
    let report = Simulator::new(SECRET)
        .with_fault_rate(1.0)
        .run(app(&[SECRET], async |_: StripeEvent| ()), payments(20))
        .await;
    for fault in Fault::all().filter(|fault| *fault != Fault::Reorder) {
        for id in report.ids() {
            let attempts = report.attempts(id).iter();
            let affected = attempts.filter(|attempt| attempt.fault() == Some(fault));
            assert_eq!(affected.count(), 1, "{fault:?}");
        }
    }
    assert_eq!(
        (report.wrongly_accepted(), report.failed()),
        (0, 0),
        "{report}"
    );
}

#[tokio::test(start_paused = true)]
async fn every_delivery_of_an_event_has_its_own_signature() {
    let headers = Arc::new(std::sync::Mutex::new(Vec::new()));
    let handler = {
        let headers = Arc::clone(&headers);
        async move |request: http::HeaderMap| {
            headers
                .lock()
                .unwrap()
                .push(request["stripe-signature"].clone());
            StatusCode::INTERNAL_SERVER_ERROR
        }
    };
    Simulator::new(SECRET)
        .with_faults([])
        .run(app(&[SECRET], handler), payments(1))
        .await;
    let headers = headers.lock().unwrap();
    let distinct: std::collections::HashSet<_> = headers.iter().collect();
    assert_eq!((headers.len(), distinct.len()), (16, 16));
}

#[tokio::test(start_paused = true)]
async fn deduplicating_before_verifying_is_reported() {
    let known = Arc::new(std::sync::Mutex::new(std::collections::HashSet::new()));
    let inner = app(&[SECRET], async || ());
    let careless = Router::new().route(
        "/webhook",
        post(async move |headers: http::HeaderMap, body: bytes::Bytes| {
            let value: Value = serde_json::from_slice(&body).unwrap_or_default();
            let id = value["id"].to_string();
            if known.lock().unwrap().contains(&id) {
                return StatusCode::OK;
            }
            let mut request = http::Request::post("/webhook").body(axum::body::Body::from(body));
            *request.as_mut().unwrap().headers_mut() = headers;
            let response = tower::ServiceExt::oneshot(inner.clone(), request.unwrap()).await;
            let status = response.unwrap().status();
            if status.is_success() {
                known.lock().unwrap().insert(id);
            }
            status
        }),
    );
    let report = Simulator::new(SECRET).run(careless, payments(50)).await;
    assert!(report.wrongly_accepted() > 0, "{report}");
}

#[tokio::test(start_paused = true)]
async fn deliveries_without_a_response_do_not_count_as_rejected() {
    let silent = service_fn(async |_: http::Request<DeliveryBody>| {
        std::future::pending::<Result<Response<()>, Infallible>>().await
    });
    let report = Simulator::new(SECRET)
        .with_max_attempts(1)
        .run(silent, payments(20))
        .await;
    assert_eq!(
        (report.refused(), report.wrongly_accepted(), report.failed()),
        (0, 0, 0),
        "{report}"
    );
    assert_eq!(report.acknowledged(), 0);
}

#[tokio::test(start_paused = true)]
async fn dropping_the_run_aborts_deliveries_in_flight() {
    let running = Arc::new(());
    let handler = {
        let running = Arc::clone(&running);
        async move || {
            let _guard = Arc::clone(&running);
            std::future::pending::<()>().await;
        }
    };
    let app = app(&[SECRET], handler);
    let simulator = Simulator::new(SECRET).with_fault_rate(1.0);
    let run = simulator.run(app, payments(50));
    assert!(
        tokio::time::timeout(Duration::from_millis(100), run)
            .await
            .is_err()
    );
    tokio::time::sleep(Duration::from_millis(1)).await;
    assert_eq!(Arc::strong_count(&running), 1);
}

#[tokio::test]
#[should_panic(expected = "use `EventBuilder::number` to create distinct events")]
async fn two_events_with_the_same_id_panic() {
    let same = [event("invoice.paid"), event("invoice.paid")];
    Simulator::new(SECRET)
        .run(app(&[SECRET], async || ()), same)
        .await;
}

#[test]
#[should_panic(expected = "invalid URI \"not a uri\"")]
fn an_invalid_uri_panics() {
    let _ = Simulator::new(SECRET).with_uri("not a uri");
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_not_clone_works_in_a_buffer() {
    let service = tower::util::BoxService::new(app(&[SECRET], async || ()));
    let buffer = tower::buffer::Buffer::new(service, 16);
    let report = Simulator::new(SECRET).run(buffer, payments(20)).await;
    assert_eq!(report.acknowledged(), 20, "{report}");
}

#[tokio::test(start_paused = true)]
async fn a_secret_roll_loses_nothing_if_the_receiver_knows_both_secrets() {
    let simulator = Simulator::new("whsec_old_one").with_rotated_secret("whsec_new_one");
    let both = app(&["whsec_new_one", "whsec_old_one"], async || ());
    let report = simulator.run(both, payments(30)).await;
    assert_eq!(
        (report.acknowledged(), report.wrongly_accepted()),
        (30, 0),
        "{report}"
    );
    let only_old = app(&["whsec_old_one"], async || ());
    let report = simulator.run(only_old, payments(30)).await;
    assert_eq!(report.acknowledged(), 20, "{report}");
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_counts_duplicates_is_exposed() {
    let naive = Arc::new(AtomicUsize::new(0));
    let handler = {
        let naive = Arc::clone(&naive);
        async move || {
            naive.fetch_add(1, Ordering::Relaxed);
        }
    };
    let report: Report = Simulator::new(SECRET)
        .run(app(&[SECRET], handler), payments(100))
        .await;
    assert_eq!(report.acknowledged(), 100);
    assert!(naive.load(Ordering::Relaxed) > 100);
}

#[tokio::test]
async fn an_http_client_can_deliver_to_a_url() {
    let handled = Arc::new(AtomicUsize::new(0));
    let handler = {
        let handled = Arc::clone(&handled);
        async move |_: StripeEvent| {
            handled.fetch_add(1, Ordering::Relaxed);
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let uri = format!("http://{}/webhook", listener.local_addr().unwrap());
    let app = app(&[SECRET], handler);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });

    let client = Client::builder(TokioExecutor::new()).build_http();
    let simulator = Simulator::new(SECRET).with_uri(&uri);
    let report = simulator.run(client, payments(50)).await;
    assert_eq!(report.acknowledged(), 50, "{report}");
    assert_eq!(report.wrongly_accepted(), 0, "{report}");
    assert!(handled.load(Ordering::Relaxed) >= 50);
}
