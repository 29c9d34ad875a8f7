//! Parsing of events, compared with `serde_json`.

use std::time::{Duration, SystemTime};

use serde::de::IgnoredAny;
use serde_json::Value;
use tower_stripe_webhook::{EventKind, StripeEvent};

use super::header::instant;

/// Checks the following for any payload:
///
/// * If it is JSON, it is accepted if and only if it is an event, with the same values as in `serde_json`.
/// * If malformed JSON is accepted, the error is inside `data` and is reported when `data` is read.
/// * Nothing panics.
#[track_caller]
pub fn check(payload: &[u8]) {
    let read = StripeEvent::assume_verified(payload.to_vec().into());
    if let Ok(event) = &read {
        let _ = (event.object::<Value>(), event.data::<Value>());
        let _ = event.previous_attributes::<Value>();
        if serde_json::from_slice::<IgnoredAny>(payload).is_err() && has_one_data(payload) {
            let data = event.data::<IgnoredAny>();
            assert!(data.is_err(), "malformed JSON outside `data` was accepted");
        }
    }
    let Ok(value) = serde_json::from_slice::<Value>(payload) else {
        return;
    };
    if !is_event(&value) {
        assert!(read.is_err(), "a payload that is not an event was accepted");
        return;
    }
    agrees(&read.expect("an event must be accepted"), &value);
}

#[track_caller]
fn agrees(event: &StripeEvent, value: &Value) {
    let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
    let is_thin = event.kind() == EventKind::Thin;
    let request = if is_thin {
        "/reason/request"
    } else {
        "/request"
    };
    assert_eq!(Some(event.id()), text("/id"));
    assert_eq!(Some(event.event_type().as_str()), text("/type"));
    assert_eq!(is_thin, text("/object") == Some("v2.core.event"));
    assert_eq!(Some(event.created()), created(value));
    assert_eq!(event.livemode(), value["livemode"] == true);
    assert_eq!(event.account(), text("/account"));
    assert_eq!(event.context(), text("/context"));
    assert_eq!(event.api_version(), text("/api_version"));
    assert_eq!(event.pending_webhooks(), value["pending_webhooks"].as_u64());
    assert_eq!(event.snapshot_event(), text("/snapshot_event"));
    assert_eq!(
        event.request_id(),
        text(&format!("{request}/id")).or(text(request))
    );
    assert_eq!(
        event.idempotency_key(),
        text(&format!("{request}/idempotency_key"))
    );
    let reason = event.reason().map(|reason| reason.reason_type());
    assert_eq!(reason, text("/reason/type"));
    let related = event.related_object();
    assert_eq!(related.is_some(), value["related_object"].is_object());
    if let Some(related) = related {
        assert_eq!(related.id(), text("/related_object/id"));
        let names = [related.object_type(), related.url()];
        let expected = ["type", "url"].map(|name| &value["related_object"][name]);
        for (name, expected) in names.iter().zip(expected) {
            assert_eq!(*name, expected.as_str().unwrap_or_default());
        }
    }
    let data = event.data::<Value>().expect("the payload is JSON");
    assert_eq!(data.as_ref().unwrap_or(&Value::Null), &value["data"]);
    let object = value.pointer("/data/object").cloned().unwrap_or_default();
    let actual = event.object::<Value>().expect("the payload is JSON");
    assert_eq!(actual, object);
    let previous = event.previous_attributes::<Value>();
    let previous = previous.expect("the payload is JSON");
    let expected = &value["data"]["previous_attributes"];
    assert_eq!(previous.as_deref().unwrap_or(&Value::Null), expected);
}

/// Returns whether at most one member can be named `data`, judged by the text. A backslash could hide
/// the name in an escape.
fn has_one_data(payload: &[u8]) -> bool {
    let named = payload.windows(6).filter(|text| text == b"\"data\"");
    named.count() <= 1 && !payload.contains(&b'\\')
}

/// Returns whether a JSON value is an event.
pub fn is_event(value: &Value) -> bool {
    let text = |name: &str| value[name].as_str().filter(|text| !text.is_empty());
    let livemode = matches!(value["livemode"], Value::Null | Value::Bool(_));
    created(value).is_some() && livemode && text("id").is_some() && text("type").is_some()
}

/// Returns when an event was created, or `None` if `created` is not valid for its kind of event.
pub fn created(event: &Value) -> Option<SystemTime> {
    match (event["object"].as_str()?, &event["created"]) {
        ("event", Value::Number(seconds)) => instant(seconds.as_i64()?),
        ("v2.core.event", Value::String(text)) => humantime::parse_rfc3339(text).ok(),
        _ => None,
    }
}

/// Returns `created` as a builder writes it: in whole seconds or milliseconds, and limited to the years
/// 1970 to 9999.
pub fn rounded_created(created: SystemTime, is_thin: bool) -> SystemTime {
    const END_OF_9999: Duration = Duration::from_secs(253_402_300_799);
    let since = created.duration_since(SystemTime::UNIX_EPOCH);
    let since = since.unwrap_or_default().min(END_OF_9999);
    SystemTime::UNIX_EPOCH
        + if is_thin {
            Duration::from_millis(since.as_secs() * 1000 + u64::from(since.subsec_millis()))
        } else {
            Duration::from_secs(since.as_secs())
        }
}
