//! Events from Amazon EventBridge and Azure Event Grid.

mod support;

use bytes::Bytes;
use proptest::prelude::*;
use serde_json::{Value, json};
use tower_stripe_webhook::event::{EventBusError, EventErrorKind};
use tower_stripe_webhook::{EventKind, StripeEvent};

use support::{INVOICE_PAID, PAYMENT_INTENT_SUCCEEDED, THIN};

type Wrap = fn(&str) -> String;
type Read = fn(Bytes) -> Result<StripeEvent, EventBusError>;

fn event_bridge(detail: &str) -> String {
    format!(
        r#"{{"version": "0", "id": "17e8dff5", "detail-type": "any", "source": "aws.partner/stripe.com/ed_1",
            "account": "123456789012", "time": "2026-11-01T00:00:00Z", "region": "eu-west-1", "resources": [],
            "detail": {detail}}}"#
    )
}

fn event_grid(data: &str) -> String {
    format!(
        r#"{{"specversion": "1.0", "type": "any", "source": "/providers/stripe/ed_1", "id": "9aeb0fdf",
            "time": "2026-11-01T00:00:00Z", "subject": null, "data": {data}}}"#
    )
}

const BUSES: [(Wrap, Read); 2] = [
    (event_bridge, StripeEvent::from_event_bridge),
    (event_grid, StripeEvent::from_event_grid),
];

#[track_caller]
fn error(read: Read, envelope: impl Into<Bytes>) -> EventBusError {
    read(envelope.into()).unwrap_err()
}

#[test]
fn the_payload_is_the_events_own_bytes_without_a_copy() {
    for (wrap, read) in BUSES {
        for body in [PAYMENT_INTENT_SUCCEEDED, INVOICE_PAID, THIN] {
            let envelope = Bytes::from(wrap(body.trim()));
            let event = read(envelope.clone()).unwrap();
            assert_eq!(event.payload(), body.trim());
            let range = envelope.as_ptr_range();
            assert!(range.contains(&event.payload().as_ptr()));
            assert!(event.verified_by().is_none());
        }
    }
}

#[test]
fn both_kinds_of_events_are_read() {
    for (wrap, read) in BUSES {
        let kind = |body: &str| read(wrap(body).into()).unwrap().kind();
        assert_eq!(kind(INVOICE_PAID), EventKind::Snapshot);
        assert_eq!(kind(THIN), EventKind::Thin);
    }
}

#[test]
fn every_event_can_be_in_an_envelope() {
    for (path, body) in support::wire_bodies(&["stripe/events", "stripe/thin-events"]) {
        let body = String::from_utf8(body).unwrap();
        for (wrap, read) in BUSES {
            let event = read(wrap(&body).into()).unwrap();
            assert_eq!(event.payload(), body.trim(), "{}", path.display());
        }
    }
}

#[test]
fn the_source_must_be_stripe() {
    let sources = [
        (0, "aws.partner/stripe.com"),
        (0, "aws.partner/stripe.com/"),
        (0, "aws.partner/stripe.com.example/ed_1"),
        (0, "aws.partner/example.com/stripe.com/ed_1"),
        (0, " aws.partner/stripe.com/ed_1"),
        (0, "AWS.partner/stripe.com/ed_1"),
        (0, "/providers/stripe/ed_1"),
        (0, "stripe"),
        (0, ""),
        (1, "/providers/stripe"),
        (1, "/providers/stripe/"),
        (1, "/providers/stripe.example/ed_1"),
        (1, "/providers/example/providers/stripe/ed_1"),
        (1, "providers/stripe/ed_1"),
        (1, "aws.partner/stripe.com/ed_1"),
    ];
    for (bus, source) in sources {
        let (wrap, read) = BUSES[bus];
        let envelope = replaced(&wrap(INVOICE_PAID), "source", json!(source));
        let error = error(read, envelope);
        assert_eq!(error, EventBusError::OtherSource, "{source}");
    }
}

/// Returns an envelope after replacing a member of it.
fn replaced(envelope: &str, name: &str, value: Value) -> String {
    let mut envelope: Value = serde_json::from_str(envelope).unwrap();
    envelope[name] = value;
    envelope.to_string()
}

#[test]
fn a_source_that_is_not_text_is_missing() {
    for (wrap, read) in BUSES {
        for source in [
            Value::Null,
            json!(1),
            json!(["aws.partner/stripe.com/ed_1", "/providers/stripe/ed_1"]),
            json!({"source": "aws.partner/stripe.com/ed_1"}),
        ] {
            let envelope = replaced(&wrap(INVOICE_PAID), "source", source);
            assert_eq!(
                error(read, envelope),
                EventBusError::MissingMember("source")
            );
        }
        let lone_surrogate = wrap(INVOICE_PAID).replace("/ed_1", r"/\ud800");
        assert_eq!(
            error(read, lone_surrogate),
            EventBusError::MissingMember("source")
        );
    }
}

#[test]
fn only_the_envelopes_own_source_counts() {
    for (bus, inner, genuine) in [
        (0, "detail", "aws.partner/stripe.com/ed_1"),
        (1, "data", "/providers/stripe/ed_1"),
    ] {
        let (wrap, read) = BUSES[bus];
        let mut event: Value = serde_json::from_str(INVOICE_PAID).unwrap();
        event["source"] = json!(genuine);
        for name in [
            inner,
            "account",
            "detail-type",
            "type",
            "subject",
            "Source",
            "source ",
        ] {
            let content = if name == inner {
                event.clone()
            } else {
                json!(genuine)
            };
            let envelope = replaced(&wrap(INVOICE_PAID), "source", json!("com.example"));
            let envelope = replaced(&envelope, name, content);
            assert_eq!(error(read, envelope), EventBusError::OtherSource, "{name}");
        }
    }
}

#[test]
fn the_last_of_repeated_sources_counts_as_for_other_readers() {
    for (wrap, read) in BUSES {
        let envelope = wrap(INVOICE_PAID);
        let other_first = envelope.replacen('{', r#"{"source": "com.example", "#, 1);
        assert!(read(other_first.clone().into()).is_ok());
        let other_last =
            envelope.replacen(r#""time""#, r#""\u0073ource": "com.example", "time""#, 1);
        assert_eq!(error(read, other_last), EventBusError::OtherSource);
        let by_serde: Value = serde_json::from_str(&other_first).unwrap();
        assert_ne!(by_serde["source"], "com.example");
    }
}

#[test]
fn the_type_and_the_account_are_those_of_the_event() {
    for (wrap, read) in BUSES {
        let mut envelope = wrap(INVOICE_PAID);
        for name in ["detail-type", "type", "account"] {
            envelope = replaced(&envelope, name, json!("acct_of_the_envelope"));
        }
        let event = read(envelope.into()).unwrap();
        assert_eq!(event.event_type(), "invoice.paid");
        assert_ne!(event.account(), Some("acct_of_the_envelope"));
    }
}

#[test]
fn event_grids_validation_and_batches_are_not_envelopes() {
    let validation = r#"[{"id": "2d1781af", "topic": "/subscriptions/1", "subject": "",
        "data": {"validationCode": "512d38b6", "validationUrl": "https://example.com/"},
        "eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "eventTime": "2026-11-01T00:00:00Z",
        "metadataVersion": "1", "dataVersion": "1"}]"#;
    let in_schema_of_event_grid = &validation[1..validation.len() - 1];
    let batch = format!("[{}]", event_grid(INVOICE_PAID));
    for envelope in [validation, in_schema_of_event_grid, &batch] {
        assert_eq!(
            error(StripeEvent::from_event_grid, envelope.to_owned()),
            EventBusError::MissingMember("specversion")
        );
    }
}

#[test]
fn escapes_in_the_source_are_resolved() {
    for (wrap, read) in BUSES {
        let envelope = wrap(INVOICE_PAID).replace("/ed_1", r"\/\u0065d_1");
        assert!(read(envelope.into()).is_ok());
    }
}

#[test]
fn every_member_is_required() {
    for (bus, name) in [
        (0, "source"),
        (0, "detail"),
        (1, "specversion"),
        (1, "source"),
        (1, "data"),
    ] {
        let (wrap, read) = BUSES[bus];
        let mut envelope: Value = serde_json::from_str(&wrap(INVOICE_PAID)).unwrap();
        envelope.as_object_mut().unwrap().remove(name);
        let error = error(read, envelope.to_string());
        assert_eq!(error, EventBusError::MissingMember(name));
    }
}

#[test]
fn the_event_alone_and_a_batch_are_not_envelopes() {
    for (read, first) in [
        (StripeEvent::from_event_bridge as Read, "source"),
        (StripeEvent::from_event_grid, "specversion"),
    ] {
        for other in [INVOICE_PAID, "[]", "null", "\"\""] {
            assert_eq!(error(read, other), EventBusError::MissingMember(first));
        }
    }
}

#[test]
fn other_versions_of_cloudevents_are_rejected() {
    let envelope = event_grid(INVOICE_PAID).replace(r#""1.0""#, r#""0.3""#);
    let error = error(StripeEvent::from_event_grid, envelope);
    assert_eq!(error, EventBusError::OtherSpecVersion);
}

#[test]
fn the_content_must_be_an_event() {
    for (wrap, read) in BUSES {
        for (content, kind) in [
            ("null", EventErrorKind::NotAnObject),
            (r#""text""#, EventErrorKind::NotAnObject),
            ("{}", EventErrorKind::MissingMember("object")),
            (r#"{"object": "charge"}"#, EventErrorKind::OtherObject),
        ] {
            let EventBusError::Event(error) = error(read, wrap(content)) else {
                panic!("{content}");
            };
            assert_eq!(error.kind(), kind, "{content}");
        }
    }
}

#[test]
fn an_envelope_that_is_not_json_is_rejected_with_the_position() {
    for (_, read) in BUSES {
        assert_eq!(
            error(read, "{\n  \"source\": x}"),
            EventBusError::NotJson {
                line: 2,
                column: 13
            }
        );
        assert_eq!(
            error(read, &b"{\"a\": \"\xff\"}"[..]),
            EventBusError::NotJson { line: 1, column: 8 }
        );
        assert!(matches!(
            error(read, format!("{} x", event_bridge(INVOICE_PAID))),
            EventBusError::NotJson { .. }
        ));
    }
}

#[test]
fn the_messages_say_what_to_do_and_quote_nothing() {
    for (error, message) in [
        (
            error(StripeEvent::from_event_bridge, INVOICE_PAID),
            "not the envelope of an event: `source` is missing or has the wrong JSON type; pass one whole envelope, \
             not the event inside it and not a batch",
        ),
        (
            EventBusError::OtherSource,
            "the envelope's `source` is not Stripe: does the rule or the subscription match other sources?",
        ),
        (
            EventBusError::OtherSpecVersion,
            "the envelope's `specversion` is not 1.0, the version of CloudEvents",
        ),
        (
            error(StripeEvent::from_event_bridge, "{"),
            "not the envelope of an event: invalid JSON at line 1, column 2",
        ),
        (
            error(StripeEvent::from_event_bridge, event_bridge("{}")),
            "not a Stripe event: `object` is missing, empty or has the wrong JSON type",
        ),
    ] {
        assert_eq!(error.to_string(), message);
    }
}

proptest! {
    #[test]
    fn no_envelope_panics(envelope in prop::collection::vec(any::<u8>(), 0..200)) {
        for (_, read) in BUSES {
            prop_assert!(read(envelope.clone().into()).is_err());
        }
    }

    #[test]
    fn a_changed_envelope_is_accepted_only_if_its_source_is_stripe(
        bus in 0..2_usize,
        at in any::<prop::sample::Index>(),
        insert: bool,
        text in prop::sample::select(vec!["\"", "\\", "{", "}", "[", "]", ",", ":", "/", " ", "x", "0", "\u{e9}"]),
    ) {
        let (wrap, read) = BUSES[bus];
        let mut envelope = wrap(r#"{"id": "evt_1", "object": "event", "type": "ping", "created": 1}"#);
        let at = at.index(envelope.len());
        let removed = usize::from(!insert);
        envelope.replace_range(at..at + removed, text);
        if let Ok(event) = read(envelope.clone().into()) {
            let by_serde: Value = serde_json::from_str(&envelope).unwrap();
            let content = &by_serde[["detail", "data"][bus]];
            let source = by_serde["source"].as_str().unwrap();
            prop_assert!(source.starts_with(["aws.partner/stripe.com/", "/providers/stripe/"][bus]));
            prop_assert_eq!(event.id(), content["id"].as_str().unwrap());
        }
    }

    #[test]
    fn no_cut_envelope_is_accepted(at in 0..event_bridge(INVOICE_PAID).len()) {
        let mut envelope = event_bridge(INVOICE_PAID);
        envelope.truncate(at);
        prop_assert!(StripeEvent::from_event_bridge(envelope.into()).is_err());
    }
}
