use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::id::id_of;
use crate::event::EventType;

/// Objects by their type, and what events of a type change in them; the names of fields are those of
/// API version 2026-10-28.endive.
static SAMPLES: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("samples.json")).expect("samples.json is JSON")
});

/// When sample objects were created, in Unix seconds.
const CREATED: u64 = 1_793_540_000;

/// Returns a realistic object for an event of the type, or the least that an object has.
pub(super) fn object(event_type: &EventType) -> Value {
    let object_type = object_type(event_type);
    let mut object = match SAMPLES["objects"].get(object_type) {
        Some(object) => object.clone(),
        None => least_object(event_type, object_type),
    };
    merge(&mut object, &SAMPLES["changes"][event_type.as_str()]);
    object
}

/// Returns the former values of what an event of the type tells to be changed, if it does.
pub(super) fn previous_attributes(event_type: &EventType) -> Option<Value> {
    SAMPLES["previous_attributes"]
        .get(event_type.as_str())
        .cloned()
}

/// Returns the reference that a thin event of the type has; `Null` if it has none.
pub(super) fn related_object(event_type: &EventType) -> Value {
    let Some(object_type) = event_type.object_type() else {
        return Value::Null;
    };
    let without_id = SAMPLES["without_id"].as_array();
    if without_id.is_some_and(|types| types.iter().any(|known| known == object_type)) {
        let path = object_type.replace('.', "/");
        return json!({ "type": object_type, "url": format!("/v1/{path}") });
    }
    let id = match SAMPLES["objects"].get(object_type) {
        Some(object) => object["id"].clone(),
        None => least_object(event_type, object_type)["id"].clone(),
    };
    let (version, path) = match object_type.strip_prefix("v2.") {
        Some(path) => ("v2", path.replace('.', "/")),
        None => ("v1", object_type.replace('.', "/")),
    };
    let url = format!("/{version}/{path}s/{}", id.as_str().unwrap_or_default());
    json!({ "id": id, "type": object_type, "url": url })
}

fn object_type(event_type: &EventType) -> &'static str {
    // Where it is one of several, the first of them.
    match event_type.as_str() {
        name if name.contains("external_account.") => "bank_account",
        name if name.starts_with("customer.source.") => "card",
        _ => event_type.object_type().unwrap_or("object"),
    }
}

fn least_object(event_type: &EventType, object_type: &str) -> Value {
    let prefix = SAMPLES["id_prefixes"][object_type].as_str();
    json!({
        "id": id_of(prefix.unwrap_or("obj_"), 14, event_type.as_str()),
        "object": object_type,
        "created": CREATED,
        "livemode": false,
    })
}

/// Puts the members of `changes` in the place of those of `object`, level by level.
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

/// Sets the member at a dotted path, and makes the objects on the way.
pub(super) fn set(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => drop(object.insert(path.to_owned(), value)),
        Some((first, rest)) => {
            let inner = object.entry(first).or_insert_with(|| json!({}));
            if !inner.is_object() {
                *inner = json!({});
            }
            if let Value::Object(inner) = inner {
                set(inner, rest, value);
            }
        }
    }
}
