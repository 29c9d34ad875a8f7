//! `ObjectError` names the field and what the type expects there, and never shows the payload.

mod support;

use std::any::type_name;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fmt::{self, Debug};

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::{self, DeserializeOwned, Deserializer, Unexpected, Visitor};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tower_stripe_webhook::{ObjectError, StripeEvent};

use support::INVOICE_PAID;

/// Returns an event with the given `data.object`, all on one line.
fn event_with(object: &Value) -> StripeEvent {
    let body = json!({
        "id": "evt_1", "object": "event", "type": "invoice.paid", "created": 1,
        "livemode": false, "data": { "object": object },
    });
    StripeEvent::assume_verified(body.to_string().into()).unwrap()
}

#[track_caller]
fn error_of<T: DeserializeOwned + Debug>(object: &Value) -> ObjectError {
    let error = event_with(object).object::<T>().unwrap_err();
    assert!(error.source().is_none());
    error
}

/// Checks the path and the cause, which is the part of the message between the type and the position.
#[track_caller]
fn says<T: DeserializeOwned + Debug>(object: &Value, path: &str, cause: &str) {
    let error = error_of::<T>(object);
    assert_eq!(error.path(), path, "{error}");
    let position = match (error.line(), error.column()) {
        (Some(line), Some(column)) => format!(" (line {line}, column {column} of the payload)"),
        _ => String::new(),
    };
    assert_eq!(
        error.to_string(),
        format!(
            "`{path}` does not fit {}: {cause}{position}: does the type match the API version of this \
             endpoint?",
            type_name::<T>(),
        ),
    );
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "deserializing it always fails")]
struct Line {
    discountable: bool,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "deserializing it always fails")]
struct Lines {
    data: Vec<Line>,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "deserializing it always fails")]
struct Invoice {
    lines: Lines,
}

#[test]
fn missing_field_is_named() {
    says::<Line>(&json!({}), "data.object.discountable", "missing field");
    let renamed = json!({ "type": "card" });
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "deserializing it always fails")]
    struct Method {
        #[serde(rename = "payment-kind")]
        kind: String,
    }
    says::<Method>(&renamed, "data.object.payment-kind", "missing field");
}

#[test]
fn missing_field_is_named_at_any_depth() {
    let path = "data.object.lines.data[0].discountable";
    let invoice = json!({ "lines": { "data": [{ "amount": 990 }] } });
    says::<Invoice>(&invoice, path, "missing field");
    let second = json!({ "lines": { "data": [{ "discountable": true }, {}] } });
    let path = "data.object.lines.data[1].discountable";
    says::<Invoice>(&second, path, "missing field");

    let fixture = StripeEvent::assume_verified(INVOICE_PAID.into()).unwrap();
    let error = fixture.object::<Invoice>().unwrap_err();
    assert_eq!(error.path(), "data.object.lines.data[0].discountable");
    let data = fixture.data::<HashMap<String, Line>>().unwrap_err();
    assert_eq!(data.path(), "data.object.discountable");

    says::<Vec<BTreeMap<String, Option<Box<Line>>>>>(
        &json!([{ "first": null, "second": {} }]),
        "data.object[0].second.discountable",
        "missing field",
    );
}

#[test]
fn missing_field_of_previous_attributes_is_named() {
    let body = r#"{"id": "evt_1", "object": "event", "type": "invoice.paid", "created": 1,
        "data": {"object": {}, "previous_attributes": {}}}"#;
    let event = StripeEvent::assume_verified(body.into()).unwrap();
    let error = event.previous_attributes::<Line>().unwrap_err();
    assert_eq!(error.path(), "data.previous_attributes.discountable");
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Card,
    #[expect(dead_code, reason = "deserializing it always fails")]
    Bank {
        iban: u8,
    },
    #[expect(dead_code, reason = "deserializing it always fails")]
    Pair(u8, u8),
    #[expect(dead_code, reason = "deserializing it always fails")]
    One(u8),
}

#[derive(Debug, Deserialize)]
#[serde(tag = "object", rename_all = "snake_case")]
#[expect(dead_code, reason = "deserializing it always fails")]
enum Tagged {
    Charge { amount: i64 },
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "deserializing it always fails")]
enum Untagged {
    Number(u8),
    Line(Line),
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "deserializing it always fails")]
struct Flat {
    id: String,
    #[serde(flatten)]
    line: Line,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "deserializing it always fails")]
struct Strict {
    id: Option<String>,
    amount: Option<i64>,
}

#[test]
fn errors_name_the_expected_type_and_the_kind_of_value_found() {
    for (found, kind) in [
        (json!("secret"), "a string"),
        (json!(5.5), "a floating point number"),
        (json!(true), "a boolean"),
        (json!(null), "null"),
        (json!([]), "a sequence"),
        (json!({}), "a map"),
    ] {
        let object = json!({ "amount": found });
        let cause = format!("expected i64, found {kind}");
        says::<HashMap<String, i64>>(&object, "data.object.amount", &cause);
    }
    let cause = "expected a boolean, found an integer";
    says::<Line>(
        &json!({ "discountable": 1 }),
        "data.object.discountable",
        cause,
    );
    says::<Vec<u8>>(
        &json!([1, -2]),
        "data.object[1]",
        "expected u8, found an integer",
    );
    says::<u8>(&json!(300), "data.object", "expected u8, found an integer");
    says::<char>(
        &json!("ab"),
        "data.object",
        "expected a character, found a string",
    );
    let cause = "expected struct Line, found a string";
    says::<Line>(&json!("line"), "data.object", cause);
    let cause = "expected a tuple of size 2, found another length";
    says::<(u8, u8)>(&json!([1]), "data.object", cause);
    says::<Flat>(
        &json!({ "id": "in_1", "discountable": "no" }),
        "data.object",
        "expected a boolean, found a string",
    );
    says::<Flat>(
        &json!({ "id": "in_1" }),
        "data.object.discountable",
        "missing field",
    );
}

#[test]
fn errors_list_known_variants_and_fields_but_not_the_unknown_one() {
    let variants = "unknown variant, expected `card` or `bank` or `pair` or `one`";
    says::<Kind>(&json!("cheque"), "data.object", variants);
    says::<Vec<Kind>>(
        &json!(["card", { "cheque": 1 }]),
        "data.object[1]",
        variants,
    );
    let path = "data.object.iban";
    says::<Kind>(&json!({ "bank": {} }), path, "missing field");
    let cause = "expected u8, found a string";
    says::<Kind>(&json!({ "bank": { "iban": "DE00" } }), path, cause);
    says::<Kind>(&json!({ "pair": [1, "2"] }), "data.object[1]", cause);
    says::<Kind>(&json!({ "one": "2" }), "data.object", cause);

    says::<Tagged>(
        &json!({ "amount": 5 }),
        "data.object.object",
        "missing field",
    );
    let path = "data.object.object";
    says::<Tagged>(
        &json!({ "object": "refund" }),
        path,
        "unknown variant, expected `charge`",
    );
    let path = "data.object.amount";
    says::<Tagged>(&json!({ "object": "charge" }), path, "missing field");

    let fields = "unknown field, expected `id` or `amount`";
    says::<Strict>(
        &json!({ "email": "ada@example.com" }),
        "data.object.email",
        fields,
    );
    says::<Strict>(&json!({ "ada@example.com": 1 }), "data.object.?", fields);
}

#[test]
fn duplicate_field_is_named() {
    let body = r#"{"id": "evt_1", "object": "event", "type": "x", "created": 1,
        "data": {"object": {"id": "a", "id": "b"}}}"#;
    let event = StripeEvent::assume_verified(body.into()).unwrap();
    let error = event.object::<Strict>().unwrap_err();
    assert_eq!(error.path(), "data.object.id");
    assert!(
        error.to_string().contains(": duplicate field (line 2"),
        "{error}"
    );
}

#[test]
fn long_lists_of_variants_are_truncated() {
    #[derive(Debug, Deserialize)]
    #[rustfmt::skip]
    enum Many { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R }
    let error = error_of::<Many>(&json!("x")).to_string();
    assert!(error.contains("expected `A` or `B` or"), "{error}");
    assert!(error.contains("or `P` or one of 2 more (line"), "{error}");
}

#[test]
fn custom_error_messages_are_dropped() {
    says::<Untagged>(&json!("secret"), "data.object", "invalid value");
    says::<Custom>(&json!("secret"), "data.object", "invalid value");
    says::<Vec<Quoting>>(
        &json!(["secret"]),
        "data.object[0]",
        "did not expect a string",
    );
}

#[test]
fn expectations_that_quote_the_rejected_value_are_dropped() {
    says::<Expecting>(&json!("secret"), "data.object", "did not expect a string");
    says::<Expecting>(&json!(4200), "data.object", "did not expect an integer");
}

#[test]
fn payloads_that_imitate_serde_errors_do_not_change_the_message() {
    for text in [
        ", expected secret",
        "missing field `secret`",
        "\", expected secret",
        "invalid type: null, expected secret at line 1 column 2",
    ] {
        let object = json!({ "discountable": text });
        let cause = "expected a boolean, found a string";
        says::<Line>(&object, "data.object.discountable", cause);
        says::<Custom>(&json!(text), "data.object", "invalid value");
        let variants = "unknown variant, expected `card` or `bank` or `pair` or `one`";
        says::<Kind>(&json!(text), "data.object", variants);
    }
}

/// The type is deserialized a second time to find the error. That pass must accept everything the
/// first one accepts.
#[test]
fn values_before_the_error_deserialize_as_usual() {
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "deserializing it always fails")]
    struct All<'a> {
        text: &'a str,
        #[serde(borrow)]
        raw: &'a RawValue,
        number: serde_json::Number,
        big: i128,
        float: f32,
        keyed: HashMap<u64, bool>,
        bytes: Bytes,
        kinds: Vec<Kind>,
        nothing: (),
        unit: Option<Option<u8>>,
        rest: Value,
        last: u8,
    }
    let mut object = json!({
        "text": "plain", "raw": [1, { "a": null }], "number": 1.5, "big": 5, "float": 0.1,
        "keyed": { "1": true, "22": false }, "bytes": "abc", "nothing": null, "unit": 3,
        "kinds": ["card", { "bank": { "iban": 1 } }, { "pair": [1, 2] }, { "one": 1 }],
        "rest": { "deep": [[[{ "x": "y" }]]] }, "ignored": { "a": [1, "b"] },
    });
    let event = event_with(&object);
    let error = event.object::<All<'_>>().unwrap_err();
    assert_eq!(error.path(), "data.object.last");
    object["keyed"]["x"] = json!(1);
    let event = event_with(&object);
    let error = event.object::<All<'_>>().unwrap_err();
    assert_eq!(error.path(), "data.object.keyed");
    object["keyed"] = json!({ "7": 1 });
    let event = event_with(&object);
    let error = event.object::<All<'_>>().unwrap_err();
    assert_eq!(error.path(), "data.object.keyed.7");
    object["last"] = json!(1);
    object["keyed"] = json!({});
    event_with(&object).object::<All<'_>>().unwrap();
}

#[test]
fn too_deep_nesting_is_an_error_without_details() {
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let body = format!(
        r#"{{"id": "evt_1", "object": "event", "type": "x", "created": 1, "data": {{"object": {deep}}}}}"#
    );
    let event = StripeEvent::assume_verified(body.into()).unwrap();
    let error = event.object::<Value>().unwrap_err();
    assert!(
        error.to_string().contains(": invalid value (line 1"),
        "{error}"
    );
}

/// A type whose error message quotes the value, as types from other crates may.
#[derive(Debug)]
struct Custom;

impl<'de> Deserialize<'de> for Custom {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Err(de::Error::custom(format!("bad {value}")))
    }
}

/// A type that quotes the value in the text of what it expects.
#[derive(Debug)]
struct Quoting;

impl<'de> Deserialize<'de> for Quoting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = String::deserialize(deserializer)?;
        let expected = format!("no {value:?}");
        Err(de::Error::invalid_value(
            Unexpected::Str(&value),
            &expected.as_str(),
        ))
    }
}

/// A visitor that quotes the value in its `expecting` text.
#[derive(Debug)]
struct Expecting(String);

impl<'de> Deserialize<'de> for Expecting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Expecting(String::new()))
    }
}

impl Visitor<'_> for Expecting {
    type Value = Expecting;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "anything but {}", self.0)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self, E> {
        Err(E::invalid_type(
            Unexpected::Str(value),
            &Expecting(value.into()),
        ))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self, E> {
        Err(E::invalid_type(
            Unexpected::Unsigned(value),
            &Expecting(value.to_string()),
        ))
    }
}

#[derive(Debug)]
struct Bytes;

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(Bytes)
    }
}

impl Visitor<'_> for Bytes {
    type Value = Bytes;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes")
    }

    fn visit_bytes<E: de::Error>(self, _: &[u8]) -> Result<Self, E> {
        Ok(Self)
    }
}

/// Checks that the error, if the type does not fit, contains no marked text.
#[track_caller]
fn hides<T: DeserializeOwned + Debug>(object: &Value) {
    if let Err(error) = event_with(object).object::<T>() {
        let shown = format!("{error} {error:#} {error:?} {error:#?} {}", error.path());
        assert!(!shown.contains(MARK), "{shown}");
    }
}

/// Checks that the path is the same as in `serde_path_to_error`, plus the name of a missing field.
#[track_caller]
fn check_path<T: DeserializeOwned + Debug>(object: &Value) {
    hides::<T>(object);
    let event = event_with(object);
    let Err(error) = event.object::<T>() else {
        return;
    };
    let mut parser = serde_json::Deserializer::from_slice(event.object_json());
    let reference = serde_path_to_error::deserialize::<_, T>(&mut parser).unwrap_err();
    let mut path = "data.object".to_owned();
    for segment in reference.path() {
        match segment {
            serde_path_to_error::Segment::Seq { index } => path.push_str(&format!("[{index}]")),
            serde_path_to_error::Segment::Map { key } if key.contains(MARK) => path.push_str(".?"),
            serde_path_to_error::Segment::Map { key } => path.push_str(&format!(".{key}")),
            _ => {}
        }
    }
    let text = reference.inner().to_string();
    let names_a_field = text.starts_with("missing field") || text.starts_with("duplicate field");
    if names_a_field {
        path.push_str(&format!(".{}", text.split('`').nth(1).unwrap()));
    }
    assert_eq!(error.path(), path, "{text}");
}

/// Marks text from the payload. No type or message in this file contains it.
const MARK: char = '☃';

fn marked() -> impl Strategy<Value = String> {
    let start = "(|, expected |missing field `|unknown variant `|invalid type: null, expected |\")";
    (start, any::<String>()).prop_map(|(start, text)| format!("{MARK}{start}{text}{MARK}"))
}

/// Generates objects that almost fit the types above.
fn objects() -> impl Strategy<Value = Value> {
    let names = [
        "lines",
        "data",
        "discountable",
        "bank",
        "iban",
        "card",
        "object",
        "id",
        "amount",
        "pair",
    ];
    let leaf = prop_oneof![
        marked().prop_map(Value::from),
        prop::sample::select(vec![
            json!(null),
            json!(1),
            json!(true),
            json!(-2.5),
            json!("card")
        ]),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let key = prop_oneof![
            4 => prop::sample::select(names.to_vec()).prop_map(str::to_owned),
            1 => marked(),
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key, inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, cases: 500, ..ProptestConfig::default()
    })]

    #[test]
    fn errors_name_the_path_and_hide_the_payload(object in objects()) {
        check_path::<Invoice>(&object);
        check_path::<Line>(&object);
        check_path::<HashMap<String, Vec<Line>>>(&object);
        hides::<BTreeMap<KeyKind, u8>>(&object);
        check_path::<Vec<Kind>>(&object);
        check_path::<Kind>(&object);
        check_path::<Tagged>(&object);
        check_path::<Untagged>(&object);
        check_path::<Flat>(&object);
        check_path::<Strict>(&object);
        check_path::<Custom>(&object);
        check_path::<Quoting>(&object);
        check_path::<Expecting>(&object);
        check_path::<HashMap<String, Custom>>(&object);
        check_path::<HashMap<String, Expecting>>(&object);
        check_path::<Option<(u8, Vec<Option<bool>>)>>(&object);
        check_path::<HashMap<u8, String>>(&object);
        check_path::<u64>(&object);
        check_path::<()>(&object);
        check_path::<Bytes>(&object);
    }

    #[test]
    fn errors_never_show_strings_from_the_payload(text in marked()) {
        for object in [json!(text), json!({ text.clone(): text }), json!([text, text])] {
            hides::<Line>(&object);
            hides::<Kind>(&object);
            hides::<Vec<Quoting>>(&object);
            hides::<Vec<Expecting>>(&object);
            hides::<HashMap<String, Kind>>(&object);
            hides::<Strict>(&object);
            hides::<bool>(&object);
            hides::<char>(&object);
        }
        for key in ["discountable", "object", "bank", "id"] {
            let object = json!({ key: text });
            hides::<Line>(&object);
            hides::<Kind>(&object);
            hides::<Tagged>(&object);
            hides::<Flat>(&object);
            hides::<Invoice>(&json!({ "lines": { "data": [object] } }));
        }
    }
}

/// An enum used as the key of a map.
#[derive(Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum KeyKind {
    Card,
    Bank,
}
