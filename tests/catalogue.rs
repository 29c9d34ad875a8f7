//! Generates `table.rs` and `constants.rs` in `src/event/event_type` from `event_types.tsv`. README.md in
//! that folder explains how.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::{env, fs};

use tower_stripe_webhook::EventType;

#[allow(dead_code, reason = "the test `object_catalogue` uses the rest")]
#[path = "object_catalogue/names.rs"]
mod names;

const LIST: &str = include_str!("../src/event/event_type/event_types.tsv");

/// The objects that have views.
const FIELDS: &str = include_str!("../src/objects/catalogue/fields.tsv");

/// Returns each event type with the types of its object.
fn list() -> BTreeMap<&'static str, Vec<&'static str>> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, objects) = line.split_once('\t').unwrap();
            let objects = objects.split('|').filter(|object| *object != "-");
            (name, objects.collect())
        })
        .collect()
}

/// Returns the name of the constant for a type: in upper case, with each run of characters other than
/// letters and digits replaced by one `_`.
///
/// `v2.core.account[identity].updated` becomes `V2_CORE_ACCOUNT_IDENTITY_UPDATED`.
fn constant(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("_").to_ascii_uppercase()
}

/// Returns the name of an object for docs, as a link if the object has a view.
fn documented(object: &str) -> String {
    let has_view = FIELDS
        .lines()
        .any(|line| line.split('\t').next() == Some(object));
    if has_view {
        format!("[`{object}`](crate::objects::{})", names::view(object))
    } else {
        format!("`{object}`")
    }
}

const HEADER: &str = "// Generated from `event_types.tsv`. See README.md in this folder.\n\n";

fn generate_table() -> String {
    let list = list();
    let mut code = format!(
        "{HEADER}pub(super) struct Entry {{\n    \
             pub(super) name: &'static str,\n    \
             /// `None` if events have no object, or one of several types.\n    \
             pub(super) object_type: Option<&'static str>,\n\
         }}\n\n\
         /// Every known type, sorted by name.\n\
         #[rustfmt::skip]\n\
         pub(super) static TABLE: [Entry; {}] = [\n",
        list.len(),
    );
    for (name, objects) in list {
        let object_type = match objects[..] {
            [only] => Some(only),
            _ => None,
        };
        writeln!(
            code,
            "    Entry {{ name: {name:?}, object_type: {object_type:?} }},"
        )
        .unwrap();
    }
    code.push_str("];\n");
    code
}

fn generate_constants() -> String {
    let mut code = format!(
        "{HEADER}use super::event_type::EventType;\n\n#[rustfmt::skip]\nimpl EventType {{\n",
    );
    for (index, (name, objects)) in list().into_iter().enumerate() {
        let quoted: Vec<_> = objects.iter().map(|object| documented(object)).collect();
        let carries = if name.starts_with("v1.") || name.starts_with("v2.") {
            "refers to"
        } else {
            "carries"
        };
        let objects = match &quoted[..] {
            [] => "no object".to_owned(),
            [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
            _ => quoted.concat(),
        };
        writeln!(code, "    /// `{name}`: {carries} {objects}.").unwrap();
        writeln!(
            code,
            "    pub const {}: Self = Self::known({index});",
            constant(name)
        )
        .unwrap();
    }
    code.push_str("}\n");
    code
}

#[track_caller]
fn check_generated(file: &str, code: &str) {
    let path = format!("{}/src/event/event_type/{file}", env!("CARGO_MANIFEST_DIR"));
    if env::var_os("UPDATE_CATALOGUE").is_some() {
        fs::write(&path, code).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == code,
        "{path} is out of date: run UPDATE_CATALOGUE=1 cargo test --test catalogue",
    );
}

#[test]
fn generated_files_are_up_to_date() {
    check_generated("table.rs", &generate_table());
    check_generated("constants.rs", &generate_constants());
}

#[test]
fn constant_names_are_unique() {
    let constants: BTreeSet<_> = list().into_keys().map(constant).collect();
    assert_eq!(constants.len(), list().len());
    assert_eq!(
        constant("payment_intent.succeeded"),
        "PAYMENT_INTENT_SUCCEEDED"
    );
    assert_eq!(
        constant("v2.core.account[configuration.customer].updated"),
        "V2_CORE_ACCOUNT_CONFIGURATION_CUSTOMER_UPDATED",
    );
}

#[test]
fn listed_types_are_known_and_have_the_listed_object_type() {
    if env::var_os("UPDATE_CATALOGUE").is_some() {
        return; // This binary was compiled with the previous list.
    }
    let list = list();
    assert!(EventType::all().eq(list.keys().copied()));
    for (name, objects) in list {
        let event_type = EventType::from(name);
        assert!(event_type.is_known(), "{name}");
        assert_eq!(event_type.as_str(), name);
        let only = (objects.len() == 1).then(|| objects[0]);
        assert_eq!(event_type.object_type(), only, "{name}");
    }
}

#[test]
fn thin_twin_and_snapshot_twin_are_inverse() {
    let twins = EventType::all().filter_map(|event_type| {
        let twin = event_type.thin_twin()?;
        assert!(!event_type.is_thin() && twin.is_thin());
        assert_eq!(twin.snapshot_twin(), Some(event_type));
        Some(twin)
    });
    let with_snapshot = EventType::all().filter(|thin| thin.snapshot_twin().is_some());
    assert!(twins.eq(with_snapshot));
    assert_eq!(
        EventType::from("v2.core.account.created").snapshot_twin(),
        None
    );
    assert_eq!(EventType::from("no.such").thin_twin(), None);
}
