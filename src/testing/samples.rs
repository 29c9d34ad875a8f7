use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::sample_id::id_of;
use crate::event::EventType;

/// Sample objects by object type, and the changes that each event type makes to them. Field names
/// follow API version 2026-10-28.endive.
static SAMPLES: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("samples.json")).expect("samples.json is valid JSON")
});

/// Returns a realistic object for an event of this type, or a minimal one if there is no sample.
pub(super) fn object(event_type: &EventType) -> Value {
    let mut object = plain_object(object_type(event_type), event_type);
    merge(&mut object, &SAMPLES["changes"][event_type.as_str()]);
    object
}

/// Returns `previous_attributes` for an event of this type, if events of this type have them.
pub(super) fn previous_attributes(event_type: &EventType) -> Option<Value> {
    let previous = SAMPLES["previous_attributes"].get(event_type.as_str());
    previous.cloned()
}

/// Returns `related_object` for a thin event of this type, or `Null` if the type has none.
pub(super) fn related_object(event_type: &EventType) -> Value {
    match event_type.object_type() {
        Some(object_type) => {
            let object = plain_object(object_type, event_type);
            reference(object_type, object["id"].as_str())
        }
        None => Value::Null,
    }
}

/// Returns a thin event's reference to an object. References to singletons have no id.
pub(super) fn reference(object_type: &str, id: Option<&str>) -> Value {
    let url = match SAMPLES["urls"][object_type].as_str() {
        Some(url) => url.to_owned(),
        None => {
            let (version, path) = match object_type.strip_prefix("v2.") {
                Some(path) => ("v2", path),
                None => ("v1", object_type),
            };
            format!("/{version}/{}s/{{id}}", path.replace('.', "/"))
        }
    };
    // An object whose URL has no id is a singleton, such as the balance.
    match id.filter(|_| url.contains("{id}")) {
        Some(id) => json!({ "id": id, "type": object_type, "url": url.replace("{id}", id) }),
        None => json!({ "type": object_type, "url": url }),
    }
}

/// Replaces the characters after an id's prefix with ones derived from the id and the number.
pub(super) fn number_id(id: &str, number: u64) -> String {
    let prefix = id.rfind('_').map_or("", |end| &id[..=end]);
    id_of(prefix, id.len() - prefix.len(), &format!("{id} {number}"))
}

fn object_type(event_type: &EventType) -> &'static str {
    // Events of these types can have one of several object types: use the first.
    match event_type.as_str() {
        name if name.contains("external_account.") => "bank_account",
        name if name.starts_with("customer.source.") => "card",
        _ => event_type.object_type().unwrap_or("object"),
    }
}

fn plain_object(object_type: &str, event_type: &EventType) -> Value {
    if let Some(object) = SAMPLES["objects"].get(object_type) {
        return object.clone();
    }
    let mut object = match SAMPLES["least"].get(object_type) {
        Some(least) => least.clone(),
        None => json!({ "id": "obj_" }),
    };
    if let Some(prefix) = object["id"].as_str() {
        object["id"] = id_of(prefix, 14, event_type.as_str()).into();
    } else if let Value::Object(members) = &mut object {
        members.remove("id");
    }
    object["object"] = object_type.into();
    object
}

/// Merges `changes` into `object` recursively: nested objects are merged, other values replaced.
fn merge(object: &mut Value, changes: &Value) {
    let Value::Object(changes) = changes else {
        return;
    };
    for (key, change) in changes {
        match (&mut object[key], change) {
            (old @ Value::Object(_), Value::Object(_)) => merge(old, change),
            (old, new) => *old = new.clone(),
        }
    }
}

/// Sets the value at a dotted path, in which a number is an array index. Creates missing objects along
/// the path.
///
/// # Errors
///
/// Returns the reason if a value on the path has no such field or index.
pub(super) fn set(object: &mut Map<String, Value>, path: &str, value: Value) -> Result<(), String> {
    let (first, rest) = split_first(path);
    let slot = object.entry(first).or_insert(Value::Null);
    set_in(slot, first, rest, value)
}

fn set_in(slot: &mut Value, name: &str, path: Option<&str>, value: Value) -> Result<(), String> {
    let Some(path) = path else {
        *slot = value;
        return Ok(());
    };
    match slot {
        Value::Object(members) => set(members, path, value),
        Value::Null => {
            let mut members = Map::new();
            set(&mut members, path, value)?;
            *slot = Value::Object(members);
            Ok(())
        }
        Value::Array(items) => {
            let (first, rest) = split_first(path);
            let index: Option<usize> = first.parse().ok();
            match index.and_then(|index| items.get_mut(index)) {
                Some(item) => set_in(item, first, rest, value),
                None => Err(format!("array `{name}` has no item {first:?}")),
            }
        }
        _ => Err(format!("`{name}` is not an object")),
    }
}

/// Splits a path into its first segment and the rest.
fn split_first(path: &str) -> (&str, Option<&str>) {
    match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    }
}
