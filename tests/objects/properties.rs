//! For any JSON, every accessor returns what `serde_json::Value` says, and none panics.

use std::collections::BTreeMap;
use std::fmt::Write;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use tower_stripe_webhook::objects::Object;

use crate::check::{Check, check_object};
use crate::every_accessor::check_every_accessor;

const FIELDS: &str = include_str!("../../src/objects/catalogue/fields.tsv");

/// Returns the names of all fields of each object, also of those nested in it.
fn fields() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut fields = BTreeMap::<_, Vec<_>>::new();
    for line in FIELDS.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (object, name) = (columns.next().unwrap(), columns.nth(1).unwrap());
        fields.entry(object).or_default().push(name);
    }
    fields
}

/// JSON as written: unlike `Value`, with repeated members, escapes and whitespace.
#[derive(Clone, Debug)]
enum Json {
    Scalar(String),
    Text(String, Escapes),
    Array(Vec<Json>),
    Object(Vec<(String, Escapes, Json)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Escapes {
    AsNeeded,
    Everywhere,
}

impl Json {
    fn write(&self, json: &mut String, space: &str) {
        match self {
            Self::Scalar(scalar) => json.push_str(scalar),
            Self::Text(text, escapes) => write_text(json, text, *escapes),
            Self::Array(elements) => {
                json.push('[');
                for (number, element) in elements.iter().enumerate() {
                    json.push_str(if number == 0 { space } else { "," });
                    element.write(json, space);
                }
                json.push(']');
            }
            Self::Object(members) => {
                json.push('{');
                for (number, (key, escapes, value)) in members.iter().enumerate() {
                    json.push_str(if number == 0 { space } else { "," });
                    write_text(json, key, *escapes);
                    json.push_str(space);
                    json.push(':');
                    json.push_str(space);
                    value.write(json, space);
                }
                json.push_str(space);
                json.push('}');
            }
        }
    }
}

fn write_text(json: &mut String, text: &str, escapes: Escapes) {
    if escapes == Escapes::AsNeeded {
        json.push_str(&Value::from(text).to_string());
        return;
    }
    json.push('"');
    for unit in text.encode_utf16() {
        write!(json, "\\u{unit:04x}").unwrap();
    }
    json.push('"');
}

fn escapes() -> impl Strategy<Value = Escapes> {
    prop_oneof![4 => Just(Escapes::AsNeeded), 1 => Just(Escapes::Everywhere)]
}

fn scalar() -> impl Strategy<Value = Json> {
    let text = prop_oneof!["[a-z_]{0,12}", "\\PC{0,8}", Just("\"\\{}[]".to_owned())];
    prop_oneof![
        2 => select(vec!["null", "true", "false", "0", "-0", "-1", "1.5", "1e3", "99999999999999999999"])
            .prop_map(|scalar| Json::Scalar(scalar.to_owned())),
        1 => any::<i64>().prop_map(|number| Json::Scalar(number.to_string())),
        1 => (0_i64..2_000_000_000).prop_map(|number| Json::Scalar(number.to_string())),
        4 => (text, escapes()).prop_map(|(text, escapes)| Json::Text(text, escapes)),
    ]
}

/// Generates JSON whose keys are taken from a list of names.
fn json(names: Vec<&'static str>) -> impl Strategy<Value = Json> {
    scalar().prop_recursive(4, 64, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::Array),
            members(names.clone(), inner).prop_map(Json::Object),
        ]
    })
}

fn members(
    names: Vec<&'static str>,
    value: impl Strategy<Value = Json>,
) -> impl Strategy<Value = Vec<(String, Escapes, Json)>> {
    let name = prop_oneof![
        20 => select(names).prop_map(ToOwned::to_owned),
        4 => select(vec!["data", "has_more", "id"]).prop_map(ToOwned::to_owned),
        1 => "\\PC{0,4}",
    ];
    vec((name, escapes(), value), 0..12)
}

/// Generates the text of an object of a type that has a view.
fn object() -> impl Strategy<Value = String> {
    let objects: Vec<_> = fields().into_iter().collect();
    let members = select(objects).prop_flat_map(|(object, names)| {
        (
            Just(object),
            members(names.clone(), json(names)),
            any::<Index>(),
        )
    });
    (members, select(vec!["", " ", "\n  "])).prop_map(|((object, mut members, at), space)| {
        let at = at.index(members.len() + 1);
        let object = Json::Text(object.to_owned(), Escapes::AsNeeded);
        members.retain(|(key, ..)| key != "object");
        let at = at.min(members.len());
        members.insert(at, ("object".to_owned(), Escapes::AsNeeded, object));
        let mut text = String::new();
        Json::Object(members).write(&mut text, space);
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn every_accessor_agrees_with_serde_json(text in object()) {
        let json: Value = serde_json::from_str(&text).unwrap();
        let object = Object::from_json(text).unwrap();
        check_object(&object, &Check::new(&json));
        check_every_accessor(&object, &Check::new(&json));
    }
}
