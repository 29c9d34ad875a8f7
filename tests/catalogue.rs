//! `event_type_names.rs` and `event_type_constants.rs` of `src/event` are generated from
//! `src/event/event_types.txt`.
//!
//! After an edit of the list, `UPDATE_CATALOGUE=1 cargo test --test catalogue` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::{env, fs};

use tower_stripe_webhook::EventType;

const LIST: &str = include_str!("../src/event/event_types.txt");

fn names() -> Vec<&'static str> {
    LIST.lines().filter(|line| !line.starts_with('#')).collect()
}

/// The name in upper case, each run of other characters than letters and digits as one `_`:
/// `v2.core.account[identity].updated` is `V2_CORE_ACCOUNT_IDENTITY_UPDATED`.
fn constant(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("_").to_ascii_uppercase()
}

const NOTE: &str =
    "// Generated from `event_types.txt` by `UPDATE_CATALOGUE=1 cargo test --test catalogue`.\n\n";

fn generate_names() -> String {
    let names = names();
    let mut code = format!("{NOTE}/// Every known name, sorted.\n");
    writeln!(code, "pub(super) static NAMES: [&str; {}] = [", names.len()).unwrap();
    for name in names {
        writeln!(code, "    \"{name}\",").unwrap();
    }
    code.push_str("];\n");
    code
}

fn generate_constants() -> String {
    let mut code = format!(
        "{NOTE}use super::event_type::EventType;\n\n#[rustfmt::skip]\nimpl EventType {{\n",
    );
    for (index, name) in names().into_iter().enumerate() {
        writeln!(code, "    /// `{name}`").unwrap();
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
fn is_generated(file: &str, code: &str) {
    let path = format!("{}/src/event/{file}", env!("CARGO_MANIFEST_DIR"));
    if env::var_os("UPDATE_CATALOGUE").is_some() {
        fs::write(&path, code).unwrap();
    }
    assert!(
        fs::read_to_string(&path).unwrap() == code,
        "{path} is not what the list generates: \
         run UPDATE_CATALOGUE=1 cargo test --test catalogue",
    );
}

#[test]
fn the_catalogue_is_what_the_list_generates() {
    is_generated("event_type_names.rs", &generate_names());
    is_generated("event_type_constants.rs", &generate_constants());
}

#[test]
fn the_list_is_sorted_and_no_two_names_share_a_constant() {
    assert!(names().is_sorted(), "event_types.txt is not sorted");
    let mut constants = BTreeMap::new();
    for name in names() {
        if let Some(other) = constants.insert(constant(name), name) {
            panic!("{other} and {name} have the same constant");
        }
    }
}

#[test]
fn every_name_of_the_list_is_known() {
    if env::var_os("UPDATE_CATALOGUE").is_some() {
        return; // This build still has the list as it was.
    }
    for name in names() {
        let event_type = EventType::from(name);
        assert!(event_type.is_known(), "{name}");
        assert_eq!(event_type.as_str(), name);
    }
    assert_eq!(EventType::all().count(), names().len());
}
