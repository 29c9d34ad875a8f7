//! The index of objects, compared with `serde_json`.

use serde::de::IgnoredAny;
use serde_json::{Map, Value};
use tower_stripe_webhook::objects::{Object, Subscription};

/// Checks the following for any text:
///
/// * If it is a JSON object, every field at every level reads as in `serde_json`.
/// * If it is accepted although it is not JSON, the error is inside a nested value.
/// * Nothing panics.
#[track_caller]
pub fn check(json: &[u8]) {
    let read = Object::from_json(json.to_vec());
    match (serde_json::from_slice(json), &read) {
        (Ok(Value::Object(fields)), Ok(object)) => agrees(object, &fields),
        (Ok(Value::Object(_)), Err(error)) => panic!("an object was rejected: {error}"),
        (Ok(_), read) => assert!(read.is_err(), "a value that is not an object was accepted"),
        (Err(_), Ok(object)) => {
            read_everything(object);
            let is_json = serde_json::from_slice::<IgnoredAny>(json).is_ok();
            let is_malformed = |key: &str| object.get::<IgnoredAny>(key).is_err();
            assert!(
                is_json || has_repeated_key(object, json) || object.keys().any(is_malformed),
                "malformed JSON outside nested values was accepted"
            );
        }
        (Err(_), Err(_)) => {}
    }
}

/// Returns whether a key of an object may be repeated, judged by the text: the error may be in the value that does not
/// count.
fn has_repeated_key(object: &Object, json: &[u8]) -> bool {
    json.contains(&b'\\')
        || object.keys().any(|key| {
            let quoted = format!("\"{key}\"");
            let found = json
                .windows(quoted.len())
                .filter(|text| *text == quoted.as_bytes());
            found.count() > 1
        })
}

#[track_caller]
fn agrees(object: &Object, fields: &Map<String, Value>) {
    let mut keys: Vec<_> = object.keys().collect();
    keys.sort_unstable();
    let mut expected: Vec<_> = fields.keys().map(String::as_str).collect();
    expected.sort_unstable();
    assert_eq!(keys, expected);
    assert_eq!(
        object.object_type(),
        fields.get("object").and_then(Value::as_str)
    );
    for (key, value) in fields {
        assert!(object.contains(key));
        assert_eq!(object.get::<Value>(key).as_ref(), Ok(value));
        match (object.object(key), value) {
            (Ok(Some(nested)), Value::Object(fields)) => agrees(nested, fields),
            (Ok(None), Value::Null) => {}
            (Err(error), value) => {
                assert!(!value.is_object() && !value.is_null());
                assert!(!error.is_absent());
            }
            (nested, value) => panic!("{value} was read as {nested:?}"),
        }
    }
}

/// Reads all fields as all kinds, to find panics.
fn read_everything(object: &Object) {
    for key in object.keys() {
        let _ = object.get::<Value>(key);
        if let Ok(Some(nested)) = object.object(key) {
            read_everything(nested);
        }
    }
    let Ok(subscription) = object.view::<Subscription>() else {
        return;
    };
    let _ = (
        subscription.id(),
        subscription.created(),
        subscription.status(),
    );
    let _ = (
        subscription.cancel_at_period_end(),
        subscription.application_fee_percent(),
    );
    let _ = (subscription.customer_id(), subscription.customer());
    let _ = (subscription.discount_ids(), subscription.discounts());
    let _ = (subscription.metadata(), subscription.current_period_end());
    if let Ok(items) = subscription.items() {
        let _ = (items.data(), items.has_more());
    }
}
