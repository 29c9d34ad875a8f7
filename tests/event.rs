//! Parsing of events: accepted payloads, rejected payloads, and what errors and `Debug` never show.

mod support;

use std::collections::HashSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};
use tower_stripe_webhook::event::{EventErrorKind, Previous, VerifyError};
use tower_stripe_webhook::{
    EventKind, EventType, SignatureError, SigningSecret, StripeEvent, VerifiedPayload, Verifier,
};

use support::{CUSTOMER_UPDATED, INVOICE_PAID, PAYMENT_INTENT_SUCCEEDED, SECRET, THIN};

#[track_caller]
fn read(body: impl Into<Bytes>) -> StripeEvent {
    StripeEvent::assume_verified(body.into()).unwrap()
}

#[track_caller]
fn rejects(body: impl Into<Bytes>, kind: EventErrorKind, text: &str) {
    let body = body.into();
    let error = StripeEvent::assume_verified(body.clone()).unwrap_err();
    assert_eq!(error.kind(), kind, "{body:?}");
    assert_eq!(error.to_string(), text, "{body:?}");
}

/// Compares the result of every accessor with what `serde_json` reads from the same bytes.
#[track_caller]
fn agrees_with_serde_json(name: &str, body: &[u8]) {
    let value: Value = serde_json::from_slice(body).unwrap();
    let event = StripeEvent::assume_verified(Bytes::copy_from_slice(body))
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
    let is_thin = text("/object") == Some("v2.core.event");

    assert_eq!(Some(event.id()), text("/id"), "{name}");
    assert_eq!(Some(event.event_type().as_str()), text("/type"), "{name}");
    assert_eq!(event.kind() == EventKind::Thin, is_thin, "{name}");
    let created = if is_thin {
        humantime::parse_rfc3339(text("/created").unwrap()).unwrap()
    } else {
        UNIX_EPOCH + Duration::from_secs(value["created"].as_u64().unwrap())
    };
    assert_eq!(event.created(), created, "{name}");
    assert_eq!(
        Some(event.livemode()),
        value["livemode"].as_bool(),
        "{name}"
    );
    assert_eq!(event.account(), text("/account"), "{name}");
    assert_eq!(event.context(), text("/context"), "{name}");
    assert_eq!(event.api_version(), text("/api_version"), "{name}");
    assert_eq!(
        event.pending_webhooks(),
        value["pending_webhooks"].as_u64(),
        "{name}"
    );
    assert_eq!(event.snapshot_event(), text("/snapshot_event"), "{name}");

    let request = if is_thin {
        "/reason/request"
    } else {
        "/request"
    };
    let request_id = text(&format!("{request}/id")).or(text(request));
    assert_eq!(event.request_id(), request_id, "{name}");
    let key = text(&format!("{request}/idempotency_key"));
    assert_eq!(event.idempotency_key(), key, "{name}");
    let reason = event.reason().map(|reason| reason.reason_type());
    assert_eq!(reason, text("/reason/type"), "{name}");

    let object = value.pointer("/data/object").cloned().unwrap_or_default();
    assert_eq!(event.object::<Value>().unwrap(), object, "{name}");
    let json: Value = serde_json::from_slice(event.object_json()).unwrap();
    assert_eq!(json, object, "{name}");
    let previous = value.pointer("/data/previous_attributes").cloned();
    assert_eq!(
        event
            .previous_attributes::<Value>()
            .unwrap()
            .map(Previous::into_inner),
        previous,
        "{name}"
    );
    let data = value.get("data").cloned();
    assert_eq!(event.data::<Value>().unwrap(), data, "{name}");

    match (event.related_object(), &value["related_object"]) {
        (None, Value::Null) => {}
        (Some(related), expected) => {
            assert_eq!(related.id(), expected["id"].as_str(), "{name}");
            assert_eq!(
                Some(related.object_type()),
                expected["type"].as_str(),
                "{name}"
            );
            assert_eq!(Some(related.url()), expected["url"].as_str(), "{name}");
        }
        (None, expected) => panic!("{name}: `related_object` is not read: {expected}"),
    }
    assert_eq!(event.payload(), body, "{name}");
}

#[test]
fn fixtures_read_as_in_serde_json() {
    for body in [
        PAYMENT_INTENT_SUCCEEDED,
        INVOICE_PAID,
        CUSTOMER_UPDATED,
        THIN,
    ] {
        agrees_with_serde_json(body, body.as_bytes());
    }
}

#[test]
fn wire_data_bodies_read_as_in_serde_json() {
    let bodies = support::wire_bodies(&[
        "stripe/events",
        "stripe/thin-events",
        "stripe/variants",
        "stripe/large",
        "stripe/captured",
    ]);
    for (path, body) in &bodies {
        agrees_with_serde_json(&path.display().to_string(), body);
    }
    if support::wire_data().is_some() {
        assert!(bodies.len() >= 497, "{}", bodies.len());
    }
}

#[test]
fn snapshot_event_accessors_return_its_members() {
    let event = read(INVOICE_PAID);
    assert_eq!(event.id(), "evt_1TestInvoicePaid0000001");
    assert_eq!(event.event_type(), &EventType::INVOICE_PAID);
    assert_eq!(event.kind(), EventKind::Snapshot);
    assert_eq!(
        event.created(),
        UNIX_EPOCH + Duration::from_secs(1_793_540_100)
    );
    assert!(event.livemode());
    assert_eq!(event.account(), Some("acct_1TestConnected01"));
    assert_eq!(event.api_version(), Some("2026-10-28.endive"));
    assert_eq!(event.pending_webhooks(), Some(2));
    assert_eq!(event.request_id(), None);
    assert_eq!(event.related_object(), None);
    assert_eq!(event.verified_by(), None);
}

#[test]
fn thin_event_accessors_return_its_members() {
    let event = read(THIN);
    assert_eq!(event.kind(), EventKind::Thin);
    assert_eq!(event.event_type(), &EventType::V1_PAYMENT_INTENT_SUCCEEDED);
    assert_eq!(
        event.created(),
        UNIX_EPOCH + Duration::from_millis(1_793_536_400_125)
    );
    let related = event.related_object().unwrap();
    assert_eq!(related.id(), Some("pi_3TestPaymentIntent000002"));
    assert_eq!(related.object_type(), "payment_intent");
    assert_eq!(
        related.url(),
        "/v1/payment_intents/pi_3TestPaymentIntent000002"
    );
    let reason = event.reason().unwrap();
    assert_eq!(reason.reason_type(), "request");
    assert_eq!(reason.request_id(), Some("req_TestRequest02"));
    assert_eq!(reason.idempotency_key(), Some("order-1002"));
    assert_eq!(event.snapshot_event(), Some("evt_3TestPaymentIntentPaid02"));
    assert_eq!(event.object_json(), b"null");
    assert_eq!(event.data::<Value>().unwrap(), None);
}

#[test]
fn related_singletons_have_no_id() {
    let event = read(
        r#"{"id": "evt_1", "object": "v2.core.event", "type": "v1.balance.available",
            "created": "2026-01-01T00:00:00Z", "related_object": {"type": "balance", "url": "/v1/balance"}}"#,
    );
    let related = event.related_object().unwrap();
    assert_eq!(related.id(), None);
    assert_eq!(related.object_type(), "balance");
}

#[test]
fn previous_attributes_are_the_values_before_the_change() {
    #[derive(Deserialize)]
    struct Changed<'a> {
        email: Option<&'a str>,
        name: Option<&'a str>,
    }

    let event = read(CUSTOMER_UPDATED);
    let previous = event.previous_attributes::<Changed<'_>>().unwrap().unwrap();
    assert_eq!(previous.email, Some("old@example.com"));
    assert_eq!(previous.name, None);
    assert!(
        read(INVOICE_PAID)
            .previous_attributes::<Value>()
            .unwrap()
            .is_none()
    );
}

#[test]
fn requests_before_2017_05_25_are_only_an_id() {
    let event = read(
        r#"{"id": "evt_1", "object": "event", "type": "ping", "created": 1, "request": "req_123",
            "data": {"object": null}}"#,
    );
    assert_eq!(event.request_id(), Some("req_123"));
    assert_eq!(event.idempotency_key(), None);
    assert_eq!(event.object::<Option<Value>>().unwrap(), None);
}

#[test]
fn members_with_an_unexpected_json_type_read_as_absent() {
    let event = read(
        r#"{"id": "evt_1", "object": "event", "type": "x", "created": 1, "account": 5,
            "context": {}, "api_version": [], "pending_webhooks": "2", "request": 7, "data": [],
            "reason": "why", "related_object": "ch_1", "snapshot_event": false}"#,
    );
    assert_eq!(event.account(), None);
    assert_eq!(event.context(), None);
    assert_eq!(event.api_version(), None);
    assert_eq!(event.pending_webhooks(), None);
    assert_eq!(event.request_id(), None);
    assert_eq!(event.reason(), None);
    assert_eq!(event.related_object(), None);
    assert_eq!(event.snapshot_event(), None);
    assert_eq!(event.object_json(), b"null");
}

#[test]
fn escapes_in_keys_and_values_are_resolved() {
    let event = read(
        r#"{"\u0069d": "evt_\u0031", "object": "e\u0076ent", "type": "invoice\u002epaid",
            "created": 1, "data": {"\u006fbject": {"id": "in_1"}}}"#,
    );
    assert_eq!(event.id(), "evt_1");
    assert_eq!(event.event_type(), &EventType::INVOICE_PAID);
    assert_eq!(event.object_json(), br#"{"id": "in_1"}"#);
}

#[test]
fn last_of_repeated_members_wins() {
    let event = read(
        r#"{"id": "evt_1", "object": "event", "type": "x", "created": 1, "id": "evt_2",
            "data": {"object": 1, "object": 2}}"#,
    );
    assert_eq!(event.id(), "evt_2");
    assert_eq!(event.object::<i32>().unwrap(), 2);
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let event = read(format!(
        r#"{{"id": "evt_1", "object": "event", "type": "x", "created": 1, "new": {deep},
            "data": {{"object": {deep}}}}}"#
    ));
    assert_eq!(event.id(), "evt_1");
    assert_eq!(event.object_json(), deep.as_bytes());
    assert!(event.object::<Value>().is_err());
}

#[test]
fn payloads_that_are_not_events_are_rejected_with_a_reason() {
    let with = |member: &str| {
        format!(r#"{{"id": "evt_1", "object": "event", "type": "x", "created": 1, {member}}}"#)
    };
    let not_json = |line, column| EventErrorKind::NotJson { line, column };
    rejects(
        "",
        not_json(1, 1),
        "not a Stripe event: invalid JSON at line 1, column 1",
    );
    rejects(
        "payment=yes",
        not_json(1, 1),
        "not a Stripe event: invalid JSON at line 1, column 1",
    );
    rejects(
        "\u{feff}{}",
        not_json(1, 1),
        "not a Stripe event: invalid JSON at line 1, column 1",
    );
    rejects(
        "{\n  \"id\": tru",
        not_json(2, 9),
        "not a Stripe event: invalid JSON at line 2, column 9",
    );
    rejects(
        "{}}",
        not_json(1, 3),
        "not a Stripe event: invalid JSON at line 1, column 3",
    );
    let invalid_utf8 = [
        b"{\"id\": \"evt_\xff\"",
        PAYMENT_INTENT_SUCCEEDED.as_bytes(),
    ]
    .concat();
    assert!(StripeEvent::assume_verified(invalid_utf8.into()).is_err());
    for body in ["[]", "null", "1", "\"event\""] {
        rejects(
            body,
            EventErrorKind::NotAnObject,
            "not a Stripe event: the JSON is not an object",
        );
    }
    rejects(
        "{}",
        EventErrorKind::MissingMember("object"),
        "not a Stripe event: `object` is missing, empty or has the wrong JSON type",
    );
    rejects(
        with(r#""id": 5"#),
        EventErrorKind::MissingMember("id"),
        "not a Stripe event: `id` is missing, empty or has the wrong JSON type",
    );
    rejects(
        with(r#""type": null"#),
        EventErrorKind::MissingMember("type"),
        "not a Stripe event: `type` is missing, empty or has the wrong JSON type",
    );
    rejects(
        r#"{"id": "evt_1", "object": "event", "type": "x"}"#,
        EventErrorKind::MissingMember("created"),
        "not a Stripe event: `created` is missing, empty or has the wrong JSON type",
    );
    rejects(
        with(r#""object": "charge""#),
        EventErrorKind::OtherObject,
        "not a Stripe event: `object` is neither `event` nor `v2.core.event`",
    );
    for created in [
        "\"2026-01-01T00:00:00Z\"",
        "1.5",
        "null",
        "99999999999999999999999",
    ] {
        rejects(
            with(&format!(r#""created": {created}"#)),
            EventErrorKind::UnreadableCreated,
            "not a Stripe event: `created` is not a valid time",
        );
    }
    rejects(
        with(r#""livemode": "true""#),
        EventErrorKind::UnreadableLivemode,
        "not a Stripe event: `livemode` is neither true nor false",
    );
}

#[test]
fn object_errors_show_the_position_but_not_the_value() {
    #[derive(Debug, Deserialize)]
    struct Line {
        #[expect(dead_code)]
        amount: Vec<String>,
    }
    #[derive(Debug, Deserialize)]
    struct Lines {
        #[expect(dead_code)]
        data: Vec<Line>,
    }
    #[derive(Debug, Deserialize)]
    struct Invoice {
        #[expect(dead_code)]
        lines: Lines,
    }

    let error = read(INVOICE_PAID).object::<Invoice>().unwrap_err();
    assert_eq!(error.path(), "data.object.lines.data[0].amount");
    assert_eq!((error.line(), error.column()), (Some(19), Some(25)));
    assert_eq!(
        error.to_string(),
        format!(
            "`data.object.lines.data[0].amount` does not fit {}: expected a sequence, found an \
             integer (line 19, column 25 of the payload): does the type match the API version of \
             this endpoint?",
            std::any::type_name::<Invoice>(),
        ),
    );
    assert!(!format!("{error:?}").contains("990"));
    assert!(std::error::Error::source(&error).is_none());
}

#[test]
fn error_column_counts_from_the_start_of_the_payload() {
    let body = support::event_of("charge.succeeded");
    let error = read(body.clone()).object::<u8>().unwrap_err();
    assert_eq!(error.path(), "data.object");
    assert_eq!(error.line(), Some(1));
    assert_eq!(error.column(), body.find(r#"{"id":"obj_1""#));
}

#[test]
fn error_path_hides_keys_a_customer_may_have_entered() {
    let event = read(
        r#"{"id": "evt_1", "object": "event", "type": "x", "created": 1,
            "data": {"object": {"metadata": {"ada@example.com\n": 5}}}}"#,
    );
    #[derive(Debug, Deserialize)]
    struct Object {
        #[expect(dead_code)]
        metadata: std::collections::HashMap<String, String>,
    }
    let error = event.object::<Object>().unwrap_err();
    assert_eq!(error.path(), "data.object.metadata.?");
}

#[test]
fn reading_the_object_of_a_thin_event_explains_that_it_has_none() {
    let event = read(THIN);
    assert_eq!(event.object::<Option<u8>>().unwrap(), None);
    let error = event.object::<u8>().unwrap_err();
    assert_eq!(
        (error.path(), error.line(), error.column()),
        ("data.object", None, None)
    );
    assert_eq!(
        error.to_string(),
        "`data.object` is absent and cannot be read as u8: is this a thin event? `Latest` \
         (feature `api`) fetches the object of a thin event",
    );
}

#[test]
fn empty_id_or_type_is_rejected() {
    for member in ["id", "type"] {
        let body = support::event_of("invoice.paid");
        let mut body: Value = serde_json::from_str(&body).unwrap();
        body[member] = "".into();
        let error = StripeEvent::assume_verified(body.to_string().into()).unwrap_err();
        assert_eq!(error.kind(), EventErrorKind::MissingMember(member));
    }
}

#[test]
fn keys_with_invalid_unicode_do_not_affect_other_members() {
    let event = read(
        r#"{"id": "evt_1", "object": "event", "type": "x", "created": 1, "\ud83d": 1,
            "data": {"object": {"id": "in_1"}, "\ud83d": 1}}"#,
    );
    assert_eq!(event.object_json(), br#"{"id": "in_1"}"#);
}

#[test]
fn thin_event_request_comes_from_its_reason() {
    let event = read(
        r#"{"id": "evt_1", "object": "v2.core.event", "type": "v1.balance.available",
            "created": "2026-01-01T00:00:00Z", "request": null,
            "reason": {"type": "request", "request": {"id": "req_1"}}}"#,
    );
    assert_eq!(event.request_id(), Some("req_1"));
    assert_eq!(event.reason().unwrap().request_id(), Some("req_1"));
}

#[test]
fn debug_shows_id_type_and_size_but_not_the_payload() {
    let shown = format!("{:?}", read(CUSTOMER_UPDATED));
    assert_eq!(
        shown,
        format!(
            "StripeEvent {{ id: \"evt_1TestCustomerUpdated001\", type: \"customer.updated\", \
             kind: Snapshot, livemode: false, payload_bytes: {}, .. }}",
            CUSTOMER_UPDATED.len(),
        ),
    );
}

#[test]
fn verified_event_returns_secret_name_tenant_and_time() {
    let secret = SigningSecret::new(SECRET).unwrap().named("main");
    let verifier = Verifier::new(secret).with_tenant("acme");
    let header = support::sign(SECRET, THIN);
    let event = StripeEvent::verify(&verifier, header.as_bytes(), THIN.into()).unwrap();
    let verified_by = event.verified_by().unwrap();
    assert_eq!(verified_by.secret_name(), Some("main"));
    assert_eq!(verified_by.tenant(), Some("acme"));
    let age = SystemTime::now()
        .duration_since(verified_by.signed_at())
        .unwrap();
    assert!(age < Duration::from_secs(60));

    let header = support::sign(SECRET, "[]");
    assert!(matches!(
        StripeEvent::verify(&verifier, header.as_bytes(), "[]".into()),
        Err(VerifyError::Event(error)) if error.kind() == EventErrorKind::NotAnObject,
    ));
    assert_eq!(
        StripeEvent::verify(&verifier, header.as_bytes(), THIN.into()).unwrap_err(),
        VerifyError::Signature(SignatureError::Mismatch),
    );
}

#[test]
fn the_tenant_is_that_of_the_verifier_unless_another_one_is_set() {
    let assumed = StripeEvent::assume_verified(THIN.into()).unwrap();
    assert_eq!(assumed.tenant(), None);
    let assumed = assumed.with_tenant("acme");
    assert_eq!(assumed.tenant(), Some("acme"));
    assert_eq!(assumed.clone().tenant(), Some("acme"));
    assert_eq!(assumed.verified_by(), None);

    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap()).with_tenant("acme");
    let header = support::sign(SECRET, THIN);
    let verified = StripeEvent::verify(&verifier, header.as_bytes(), THIN.into()).unwrap();
    assert_eq!(verified.tenant(), Some("acme"));
    let moved = verified.with_tenant("umbrella");
    assert_eq!(moved.tenant(), Some("umbrella"));
    assert_eq!(moved.verified_by().unwrap().tenant(), Some("acme"));
}

#[test]
fn event_from_verified_payload_keeps_how_it_was_verified() {
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap().named("main"));
    let at = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let header = support::sign_at(SECRET, THIN, 1_700_000_000);
    let payload =
        VerifiedPayload::verify_at(&verifier, header.as_bytes(), THIN.into(), at).unwrap();
    let event = StripeEvent::try_from(payload).unwrap();
    assert_eq!(event.verified_by().unwrap().secret_name(), Some("main"));
    assert_eq!(event.verified_by().unwrap().signed_at(), at);
}

#[test]
fn event_shares_its_payload_and_can_be_stored_and_read_back() {
    let payload = Bytes::from(PAYMENT_INTENT_SUCCEEDED);
    let event = read(payload.clone());
    assert_eq!(event.payload().as_ptr(), payload.as_ptr());
    assert_eq!(event.clone().payload().as_ptr(), payload.as_ptr());
    let read_back = read(event.payload().to_vec());
    assert_eq!(read_back.id(), event.id());

    fn can_be_an_extension<T: Clone + Send + Sync + 'static>() {}
    can_be_an_extension::<StripeEvent>();
}

#[test]
fn event_types_are_an_open_set_compared_by_name() {
    let known = EventType::from("invoice.paid");
    assert_eq!(known, EventType::INVOICE_PAID);
    assert!(known.is_known());
    assert!(matches!(known, EventType::INVOICE_PAID));
    let unknown = EventType::from("invoice.teleported".to_owned());
    assert!(!unknown.is_known());
    assert_eq!(unknown, EventType::from("invoice.teleported"));
    assert_ne!(unknown, EventType::INVOICE_PAID);
    assert_eq!(unknown, *"invoice.teleported");
    assert!(known < unknown && unknown < EventType::INVOICE_UPCOMING);
    assert_eq!("invoice.paid", known);
    assert_eq!(
        format!("[{known:>14}] {unknown:?}"),
        "[  invoice.paid] \"invoice.teleported\""
    );
    let set: HashSet<_> = EventType::all().chain([known, unknown]).collect();
    assert_eq!(set.len(), EventType::all().count() + 1);
}

#[test]
fn event_type_constants_work_as_match_patterns() {
    let event = read(PAYMENT_INTENT_SUCCEEDED);
    let name = match *event.event_type() {
        EventType::INVOICE_PAID => "invoice",
        EventType::PAYMENT_INTENT_SUCCEEDED => "payment",
        _ => "other",
    };
    assert_eq!(name, "payment");
}

#[test]
fn event_types_serialize_as_strings() {
    for text in ["invoice.paid", "invoice.teleported"] {
        let event_type: EventType = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(event_type, text);
        assert_eq!(serde_json::to_value(&event_type).unwrap(), json!(text));
    }
    assert!(serde_json::from_value::<EventType>(json!(5)).is_err());
}

#[test]
fn catalogue_contains_every_published_type() {
    let Some(root) = support::wire_data() else {
        return;
    };
    let column = |file: &str, keep: fn(&[&str]) -> bool| -> Vec<(String, String)> {
        let table = std::fs::read_to_string(root.join("stripe").join(file)).unwrap();
        let rows = table
            .lines()
            .skip(1)
            .map(|row| row.split('\t').collect::<Vec<_>>());
        rows.filter(|row| keep(row))
            .map(|row| (row[0].to_owned(), row[1].to_owned()))
            .collect()
    };
    let mut published = column("event-types.tsv", |_| true);
    for (event_type, object) in &published {
        let event_type = EventType::from(event_type.as_str());
        let only = Some(object.as_str()).filter(|object| !object.contains('|'));
        assert_eq!(event_type.object_type(), only, "{event_type}");
    }
    let thin = column("thin-event-types.tsv", |row| row[2].starts_with("GA"));
    for (event_type, object) in &thin {
        let event_type = EventType::from(event_type.as_str());
        let only = object.split(' ').next().filter(|object| !object.is_empty());
        assert_eq!(event_type.object_type(), only, "{event_type}");
    }
    published.extend(thin);
    let mut published: Vec<_> = published
        .into_iter()
        .map(|(event_type, _)| event_type)
        .collect();
    published.sort_unstable();
    assert_eq!(published.len(), 275 + 326);
    assert!(EventType::all().eq(published.iter().map(String::as_str)));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_payload_panics(bytes: Vec<u8>, cut in 0_usize..400, flip: prop::sample::Index) {
        let _ = StripeEvent::assume_verified(bytes.into());
        let mut body = PAYMENT_INTENT_SUCCEEDED.as_bytes().to_vec();
        let at = flip.index(body.len());
        body[at] ^= 1 << (cut % 8);
        let _ = StripeEvent::assume_verified(body.clone().into());
        body.truncate(cut);
        let _ = StripeEvent::assume_verified(body.into());
    }

    #[test]
    fn arbitrary_json_in_the_object_reads_as_in_serde_json(text in ".+", number: i64) {
        let object = json!({ "text": text, text.clone(): [number, { "a": null }] });
        let body = json!({
            "id": text, "object": "event", "type": text, "created": number.unsigned_abs() >> 8,
            "livemode": number > 0, "data": { "object": object }, "account": text,
        });
        agrees_with_serde_json("compact", body.to_string().as_bytes());
        agrees_with_serde_json("pretty", &serde_json::to_vec_pretty(&body).unwrap());
    }
}
