use std::ops::Range;
use std::str;
use std::time::SystemTime;

use serde_core::de::IgnoredAny;

use super::created;
use super::error::{EventError, EventErrorKind};
use super::event_type::EventType;
use super::kind::EventKind;
use super::scanner::{Malformed, Scanner};
use super::text::{Text, span_of};

/// Where the members of an event stand in its payload.
///
/// A member of another JSON type than Stripe documents reads as absent, so that the envelope always
/// reads; what an event cannot do without is an error: `id`, `type`, `object`, `created`, and a
/// `livemode` that is there but no boolean, because test events must not pass for live ones nor
/// the reverse.
pub(super) struct Envelope {
    pub(super) id: Text,
    pub(super) event_type: EventType,
    pub(super) kind: EventKind,
    pub(super) created: SystemTime,
    /// `None` where the payload does not say.
    pub(super) livemode: Option<bool>,
    pub(super) account: Option<Text>,
    pub(super) context: Option<Text>,
    pub(super) api_version: Option<Text>,
    pub(super) pending_webhooks: Option<u64>,
    pub(super) request_id: Option<Text>,
    pub(super) idempotency_key: Option<Text>,
    pub(super) reason_type: Option<Text>,
    pub(super) related_object: Option<Related>,
    pub(super) snapshot_event: Option<Text>,
    pub(super) data: Option<Range<usize>>,
    pub(super) object: Option<Range<usize>>,
    pub(super) previous_attributes: Option<Range<usize>>,
}

pub(super) struct Related {
    pub(super) id: Option<Text>,
    pub(super) object_type: Text,
    pub(super) url: Text,
}

/// The raw JSON of the members of an event; of a repeated one, the last.
#[derive(Default)]
struct Members<'a> {
    id: Option<&'a str>,
    object: Option<&'a str>,
    event_type: Option<&'a str>,
    created: Option<&'a str>,
    livemode: Option<&'a str>,
    account: Option<&'a str>,
    context: Option<&'a str>,
    api_version: Option<&'a str>,
    pending_webhooks: Option<&'a str>,
    request: Option<&'a str>,
    /// `id` and `idempotency_key`.
    request_members: [Option<&'a str>; 2],
    /// `type` and `request`.
    reason_members: [Option<&'a str>; 2],
    related_object: Option<&'a str>,
    /// `id`, `type` and `url`.
    related_members: [Option<&'a str>; 3],
    snapshot_event: Option<&'a str>,
    data: Option<&'a str>,
    data_object: Option<&'a str>,
    previous_attributes: Option<&'a str>,
}

const REQUEST: [&str; 2] = ["id", "idempotency_key"];

impl<'a> Members<'a> {
    fn scan(payload: &'a str) -> Result<Self, Malformed> {
        let mut members = Self::default();
        let mut scanner = Scanner::new(payload);
        scanner.members(|scanner, key| {
            let member = match key {
                "id" => &mut members.id,
                "object" => &mut members.object,
                "type" => &mut members.event_type,
                "created" => &mut members.created,
                "livemode" => &mut members.livemode,
                "account" => &mut members.account,
                "context" => &mut members.context,
                "api_version" => &mut members.api_version,
                "pending_webhooks" => &mut members.pending_webhooks,
                "request" => {
                    let (raw, nested) = scanner.value_with(REQUEST)?;
                    (members.request, members.request_members) = (Some(raw), nested);
                    return Ok(());
                }
                "reason" => {
                    (_, members.reason_members) = scanner.value_with(["type", "request"])?;
                    return Ok(());
                }
                "related_object" => {
                    let (raw, nested) = scanner.value_with(["id", "type", "url"])?;
                    (members.related_object, members.related_members) = (Some(raw), nested);
                    return Ok(());
                }
                "snapshot_event" => &mut members.snapshot_event,
                "data" => return members.scan_data(scanner, payload),
                _ => return scanner.value().map(drop),
            };
            *member = Some(scanner.value()?);
            Ok(())
        })?;
        scanner.end()?;
        Ok(members)
    }

    /// `data` is gone through once, and what is in it is left for those who read it.
    fn scan_data(&mut self, scanner: &mut Scanner<'a>, payload: &'a str) -> Result<(), Malformed> {
        (self.data_object, self.previous_attributes) = (None, None);
        let start = scanner.position();
        if scanner.is_at_object() {
            scanner.members(|scanner, key| {
                let value = scanner.unchecked_value()?;
                match key {
                    "object" => self.data_object = Some(value),
                    "previous_attributes" => self.previous_attributes = Some(value),
                    _ => {}
                }
                Ok(())
            })?;
        } else {
            scanner.value()?;
        }
        self.data = Some(&payload[start..scanner.position()]);
        Ok(())
    }
}

impl Envelope {
    pub(super) fn read(payload: &[u8]) -> Result<Self, EventError> {
        let text = str::from_utf8(payload)
            .map_err(|error| EventError::not_json(payload, error.valid_up_to()))?;
        let members = match Members::scan(text) {
            Ok(members) => members,
            Err(_) if is_other_json(text) => {
                return Err(EventError::new(EventErrorKind::NotAnObject));
            }
            Err(malformed) => return Err(EventError::not_json(payload, malformed.at)),
        };

        let text = |raw: Option<&str>| raw.and_then(|raw| Text::read(payload, raw));
        let required = |raw, name| {
            text(raw)
                .filter(|text| !text.get(payload).is_empty())
                .ok_or(EventError::new(EventErrorKind::MissingMember(name)))
        };

        let kind = match required(members.object, "object")?.get(payload) {
            "event" => EventKind::Snapshot,
            "v2.core.event" => EventKind::Thin,
            _ => return Err(EventError::new(EventErrorKind::OtherObject)),
        };
        let id = required(members.id, "id")?;
        let event_type = required(members.event_type, "type")?.get(payload).into();
        let created = read_created(payload, kind, members.created)?;
        let livemode = read_livemode(members.livemode)?;

        let [reason_type, reason_request] = members.reason_members;
        let (request, [request_id, idempotency_key]) = match (kind, reason_request) {
            (EventKind::Snapshot, _) => (members.request, members.request_members),
            (EventKind::Thin, None) => (None, [None; 2]),
            (EventKind::Thin, Some(raw)) => {
                let nested = Scanner::new(raw).value_with(REQUEST);
                (Some(raw), nested.map_or([None; 2], |(_, members)| members))
            }
        };
        let span = |raw: &str| span_of(payload, raw);
        let not_null = |raw: &&str| *raw != "null";

        Ok(Self {
            id,
            event_type,
            kind,
            created,
            livemode,
            account: text(members.account),
            context: text(members.context),
            api_version: text(members.api_version),
            pending_webhooks: members.pending_webhooks.and_then(|raw| raw.parse().ok()),
            // Before API version 2017-05-25 `request` was the id alone.
            request_id: text(request_id.or(request)),
            idempotency_key: text(idempotency_key),
            reason_type: text(reason_type),
            related_object: members
                .related_object
                .filter(|raw| raw.starts_with('{'))
                .map(|_| {
                    let [id, object_type, url] = members.related_members;
                    Related {
                        id: text(id),
                        object_type: text(object_type).unwrap_or_default(),
                        url: text(url).unwrap_or_default(),
                    }
                }),
            snapshot_event: text(members.snapshot_event),
            data: members.data.filter(not_null).map(span),
            object: members.data_object.map(span),
            previous_attributes: members.previous_attributes.filter(not_null).map(span),
        })
    }
}

/// Returns whether a text is JSON, but no object.
fn is_other_json(text: &str) -> bool {
    !Scanner::new(text).is_at_object() && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

fn read_created(
    payload: &[u8],
    kind: EventKind,
    raw: Option<&str>,
) -> Result<SystemTime, EventError> {
    let raw = raw.ok_or(EventError::new(EventErrorKind::MissingMember("created")))?;
    match kind {
        EventKind::Snapshot => created::from_unix_seconds(raw),
        EventKind::Thin => {
            Text::read(payload, raw).and_then(|text| created::from_rfc3339(text.get(payload)))
        }
    }
    .ok_or(EventError::new(EventErrorKind::UnreadableCreated))
}

fn read_livemode(raw: Option<&str>) -> Result<Option<bool>, EventError> {
    match raw {
        Some("true") => Ok(Some(true)),
        Some("false") => Ok(Some(false)),
        Some("null") | None => Ok(None),
        Some(_) => Err(EventError::new(EventErrorKind::UnreadableLivemode)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::{Index, select};
    use serde_json::Value;

    use super::*;

    /// Reads an event by `serde_json` alone; returns what it finds by name, `None` where the text is no
    /// event.
    fn oracle(payload: &[u8]) -> Option<Vec<(&'static str, Value)>> {
        let event: Value = serde_json::from_slice(payload).ok()?;
        let text = |value: &Value| value.as_str().map_or(Value::Null, Value::from);
        let required = |name: &str| event[name].as_str().filter(|text| !text.is_empty());
        let is_thin = match required("object")? {
            "event" => false,
            "v2.core.event" => true,
            _ => return None,
        };
        (event.is_object() && required("id").is_some() && required("type").is_some())
            .then_some(())?;
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

    fn reading(payload: &[u8], envelope: &Envelope) -> Vec<(&'static str, Value)> {
        let text = |text: &Option<Text>| {
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

    /// The contract of the scanner.
    #[track_caller]
    fn agrees_with_serde_json(payload: &[u8]) {
        let shown = String::from_utf8_lossy(payload);
        match (Envelope::read(payload), oracle(payload)) {
            (Ok(envelope), Some(expected)) => {
                assert_eq!(reading(payload, &envelope), expected, "{shown}");
            }
            (Err(error), Some(_)) => panic!("{error}: {shown}"),
            // What is malformed must be so inside `data`.
            (Ok(envelope), None) => {
                let mut rest = payload.to_vec();
                if let Some(data) = envelope.data {
                    rest.splice(data, *b"null");
                }
                let rest = serde_json::from_slice::<IgnoredAny>(&rest);
                assert!(rest.is_ok(), "{shown}");
            }
            (Err(_), None) => {}
        }
    }

    const SNAPSHOT: &str = include_str!("../../tests/fixtures/payment_intent.succeeded.json");
    const UPDATED: &str = include_str!("../../tests/fixtures/customer.updated.json");
    const THIN: &str = include_str!("../../tests/fixtures/v1.payment_intent.succeeded.json");

    fn event_with(member: &str) -> String {
        format!(r#"{{"id":"evt_1","object":"event","type":"x","created":1,{member}}}"#)
    }

    #[test]
    fn repeated_members_at_every_depth() {
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
    fn escapes_in_keys_and_values() {
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
    fn deep_nesting_and_huge_numbers() {
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
    fn trailing_garbage_marks_of_byte_order_and_text_that_is_no_utf_8() {
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
    fn what_is_malformed_inside_data_is_left_for_those_who_read_it() {
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

    /// Members that matter and others, of any shape.
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
        fn any_members_read_as_serde_json_reads_them(before in any_members(), after in any_members()) {
            let event = [r#""id":"evt_1""#, r#""object":"event""#, r#""type":"x""#, r#""created":1"#];
            let all = [&[&*before][..], &event, &[&*after]].concat();
            let all: Vec<_> = all.into_iter().filter(|member| !member.trim().is_empty()).collect();
            agrees_with_serde_json(format!("{{{}}}", all.join(",")).as_bytes());
            agrees_with_serde_json(format!("{{{before}}}").as_bytes());
        }

        #[test]
        fn a_change_anywhere_is_told_as_serde_json_tells_it(
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
}
