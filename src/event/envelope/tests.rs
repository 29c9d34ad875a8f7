//! Checks the scanner's guarantees against `serde_json`.

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use super::*;

/// Reads an event with `serde_json` only. Returns its values by name, or `None` if the payload is not an
/// event.
fn expected_values(payload: &[u8]) -> Option<Vec<(&'static str, Value)>> {
    let event: Value = serde_json::from_slice(payload).ok()?;
    let text = |value: &Value| value.as_str().map_or(Value::Null, Value::from);
    let required = |name: &str| event[name].as_str().filter(|text| !text.is_empty());
    let is_thin = match required("object")? {
        "event" => false,
        "v2.core.event" => true,
        _ => return None,
    };
    (event.is_object() && required("id").is_some() && required("type").is_some()).then_some(())?;
    let created = match &event["created"] {
        Value::Number(seconds) if !is_thin => seconds.as_i64().is_some(),
        Value::String(text) if is_thin => humantime::parse_rfc3339(text).is_ok(),
        _ => false,
    };
    let livemode = matches!(event["livemode"], Value::Bool(_) | Value::Null);
    (created && livemode).then_some(())?;

    let request = if is_thin {
        &event["reason"]["request"]
    } else {
        &event["request"]
    };
    let request_id = if request.is_object() {
        &request["id"]
    } else {
        request
    };
    let related = &event["related_object"];
    Some(vec![
        ("id", text(&event["id"])),
        ("type", text(&event["type"])),
        ("livemode", event["livemode"].clone()),
        ("account", text(&event["account"])),
        ("context", text(&event["context"])),
        ("api_version", text(&event["api_version"])),
        ("request_id", text(request_id)),
        ("idempotency_key", text(&request["idempotency_key"])),
        ("reason_type", text(&event["reason"]["type"])),
        ("snapshot_event", text(&event["snapshot_event"])),
        ("related", Value::Bool(related.is_object())),
        ("related_id", text(&related["id"])),
        ("data", event["data"].clone()),
        ("object", event["data"]["object"].clone()),
        ("previous", event["data"]["previous_attributes"].clone()),
    ])
}

/// Returns the values of an envelope under the names that `expected_values` uses.
fn actual_values(payload: &[u8], envelope: &Envelope) -> Vec<(&'static str, Value)> {
    let text = |text: &Option<JsonStr>| {
        let text = text.as_ref().map(|text| text.get(payload));
        text.map_or(Value::Null, Value::from)
    };
    let json = |span: &Option<Range<usize>>| {
        let json = span.clone().map(|span| &payload[span]);
        json.map_or(Value::Null, |json| serde_json::from_slice(json).unwrap())
    };
    let related = envelope.related_object.as_ref();
    vec![
        ("id", envelope.id.get(payload).into()),
        ("type", envelope.event_type.as_str().into()),
        (
            "livemode",
            envelope.livemode.map_or(Value::Null, Value::from),
        ),
        ("account", text(&envelope.account)),
        ("context", text(&envelope.context)),
        ("api_version", text(&envelope.api_version)),
        ("request_id", text(&envelope.request_id)),
        ("idempotency_key", text(&envelope.idempotency_key)),
        ("reason_type", text(&envelope.reason_type)),
        ("snapshot_event", text(&envelope.snapshot_event)),
        ("related", related.is_some().into()),
        (
            "related_id",
            related.map_or(Value::Null, |related| text(&related.id)),
        ),
        ("data", json(&envelope.data)),
        ("object", json(&envelope.object)),
        ("previous", json(&envelope.previous_attributes)),
    ]
}

/// Checks that the scanner and `serde_json` agree, except about errors inside `data`.
#[track_caller]
fn agrees_with_serde_json(payload: &[u8]) {
    let shown = String::from_utf8_lossy(payload);
    match (Envelope::read(payload), expected_values(payload)) {
        (Ok(envelope), Some(expected)) => {
            assert_eq!(actual_values(payload, &envelope), expected, "{shown}");
        }
        (Err(error), Some(_)) => panic!("a valid event was rejected: {error}: {shown}"),
        // The error must be inside `data`: without `data`, the payload must be valid.
        (Ok(envelope), None) => {
            let mut rest = payload.to_vec();
            if let Some(data) = envelope.data {
                rest.splice(data, *b"null");
            }
            let rest = serde_json::from_slice::<IgnoredAny>(&rest);
            assert!(
                rest.is_ok(),
                "malformed JSON outside `data` was accepted: {shown}"
            );
        }
        (Err(_), None) => {}
    }
}

const SNAPSHOT: &str = include_str!("../../../tests/fixtures/payment_intent.succeeded.json");
const UPDATED: &str = include_str!("../../../tests/fixtures/customer.updated.json");
const THIN: &str = include_str!("../../../tests/fixtures/v1.payment_intent.succeeded.json");

fn event_with(member: &str) -> String {
    format!(r#"{{"id":"evt_1","object":"event","type":"x","created":1,{member}}}"#)
}

#[test]
fn repeated_members_read_as_in_serde_json_at_every_depth() {
    for member in [
        r#""id":"evt_2""#,
        r#""data":{"object":1},"data":{"object":2,"object":3}"#,
        r#""data":{"object":1},"data":null"#,
        r#""data":{"object":1},"data":{"previous_attributes":{}}"#,
        r#""request":{"id":"req_1"},"request":"req_2""#,
        r#""request":{"id":"req_1","id":null}"#,
    ] {
        agrees_with_serde_json(event_with(member).as_bytes());
    }
}

#[test]
fn escapes_in_keys_and_values_read_as_in_serde_json() {
    for member in [
        r#""\u0069d":"evt_\u0032""#,
        r#""da\u0074a":{"obj\u0065ct":"\\\"{[","x":"\\"}"#,
        r#""data":{"object":"\\\\\"}"}"#,
        r#""account":"\ud83d\ude00","context":"\n\/""#,
        r#""account":"\ud83d""#,
        r#""x\"":"\x""#,
    ] {
        agrees_with_serde_json(event_with(member).as_bytes());
    }
}

#[test]
fn deep_nesting_and_huge_numbers_read_as_in_serde_json() {
    let deep = format!("{}{}", r#"{"a":["#.repeat(60), "]}".repeat(60));
    for member in [
        format!(r#""x":{deep},"data":{{"object":{deep}}}"#),
        r#""pending_webhooks":18446744073709551616"#.to_owned(),
        r#""x":-0.1e-9,"y":1e400,"z":123456789012345678901234567890"#.to_owned(),
        r#""x":01"#.to_owned(),
        r#""x":1."#.to_owned(),
        r#""x":-"#.to_owned(),
        r#""created":-5"#.to_owned(),
    ] {
        agrees_with_serde_json(event_with(&member).as_bytes());
    }
}

#[test]
fn trailing_garbage_byte_order_marks_and_invalid_utf8_are_rejected_as_in_serde_json() {
    let event = event_with(r#""data":{"object":{}}"#);
    for payload in [
        [event.as_bytes(), b" \n"].concat(),
        [event.as_bytes(), b"x"].concat(),
        [event.as_bytes(), b"}"].concat(),
        [b"\xef\xbb\xbf", event.as_bytes()].concat(),
        event_with("\"account\":\"\u{0}\"").into_bytes(),
        event.replace("evt_1", "evt_\u{7f}").into_bytes(),
        [b"{\"x\":\"\xff\",", &event.as_bytes()[1..]].concat(),
        [b"{\"data\":{\"object\":\"\xff\"},", &event.as_bytes()[1..]].concat(),
    ] {
        agrees_with_serde_json(&payload);
    }
}

#[test]
fn malformed_json_inside_data_is_accepted_until_it_is_read() {
    for data in [
        r#"{"object":{"a":tru}}"#,
        r#"{"object":{]}"#,
        r#"{"object":[1,,2]}"#,
    ] {
        let payload = event_with(&format!(r#""data":{data}"#));
        assert!(Envelope::read(payload.as_bytes()).is_ok(), "{data}");
        agrees_with_serde_json(payload.as_bytes());
    }
    for data in [r#"{"object":{"#, r#"{"object"}"#, "}", r#"{"object":tru}"#] {
        let payload = event_with(&format!(r#""data":{data}"#));
        assert!(Envelope::read(payload.as_bytes()).is_err(), "{data}");
    }
}

/// Generates known and unknown members with values of any shape.
fn any_members() -> impl Strategy<Value = String> {
    let key = select(vec![
        "id",
        "object",
        "type",
        "created",
        "livemode",
        "account",
        "request",
        "reason",
        "data",
        "related_object",
        "snapshot_event",
        "pending_webhooks",
        "idempotency_key",
        "previous_attributes",
        "url",
        "x",
        "\\u0069d",
        "d\\u0061ta",
    ]);
    let leaf = select(vec![
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1793540000",
        "1e3",
        "1.5",
        "\"\"",
        "\"event\"",
        "\"v2.core.event\"",
        "\"evt_1\"",
        "\"2026-01-01T00:00:00Z\"",
        "\"}{][\\\\\\\"\"",
        "\"\\u007b\"",
        "{}",
        "[]",
        "[ ]",
        "{ \n}",
        "\"Größe 1234567\"",
    ])
    .prop_map(str::to_owned);
    let blank = select(vec!["", " ", "\n  ", "\t\r\n"]);
    let value = leaf.prop_recursive(4, 40, 6, move |inner| {
        let member = (key.clone(), blank.clone(), inner.clone());
        let member = member.prop_map(|(key, blank, value)| {
            format!("{blank}\"{key}\"{blank}:{blank}{value}{blank}")
        });
        prop_oneof![
            proptest::collection::vec(member, 0..6)
                .prop_map(|members| format!("{{{}}}", members.join(","))),
            proptest::collection::vec(inner, 0..4)
                .prop_map(|items| format!("[{}]", items.join(","))),
        ]
    });
    value.prop_map(|value| {
        let members = value
            .strip_prefix('{')
            .and_then(|value| value.strip_suffix('}'));
        members.unwrap_or_default().to_owned()
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn arbitrary_members_read_as_in_serde_json(before in any_members(), after in any_members()) {
        let event = [r#""id":"evt_1""#, r#""object":"event""#, r#""type":"x""#, r#""created":1"#];
        let all = [&[&*before][..], &event, &[&*after]].concat();
        let all: Vec<_> = all.into_iter().filter(|member| !member.trim().is_empty()).collect();
        agrees_with_serde_json(format!("{{{}}}", all.join(",")).as_bytes());
        agrees_with_serde_json(format!("{{{before}}}").as_bytes());
    }

    #[test]
    fn payloads_changed_anywhere_read_as_in_serde_json(
        body in select(vec![SNAPSHOT, UPDATED, THIN]),
        changes in proptest::collection::vec(
            (any::<Index>(), select(b"\"\\{}[],:0a\n \xff\x01".to_vec()), 0..3_u8), 1..4,
        ),
    ) {
        let mut payload = body.as_bytes().to_vec();
        for (index, byte, change) in changes {
            let at = index.index(payload.len());
            match change {
                0 => payload[at] = byte,
                1 => payload.insert(at, byte),
                _ => drop(payload.drain(at..(at + 3).min(payload.len()))),
            }
        }
        agrees_with_serde_json(&payload);
    }
}
