//! Whatever `serde_json` reads as an event, the scanner reads to the same values; and nothing panics.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tower_stripe_webhook::{EventKind, StripeEvent};

fuzz_target!(|payload: &[u8]| {
    let read = StripeEvent::assume_verified(payload.to_vec().into());
    if let Ok(event) = &read {
        let _ = (event.object::<Value>(), event.data::<Value>());
        let _ = event.previous_attributes::<Value>();
    }
    let Ok(value) = serde_json::from_slice::<Value>(payload) else {
        return;
    };
    if !is_event(&value) {
        assert!(read.is_err(), "it is no event");
        return;
    }
    let event = read.expect("it is an event");
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
    assert_eq!(event.livemode(), value["livemode"] == true);
    assert_eq!(event.account(), text("/account"));
    assert_eq!(event.context(), text("/context"));
    assert_eq!(event.api_version(), text("/api_version"));
    assert_eq!(event.snapshot_event(), text("/snapshot_event"));
    assert_eq!(
        event.idempotency_key(),
        text(&format!("{request}/idempotency_key"))
    );
    let object = value.pointer("/data/object").cloned().unwrap_or_default();
    assert_eq!(event.object::<Value>().expect("it is JSON"), object);
});

/// What makes a JSON value an event.
fn is_event(value: &Value) -> bool {
    let text = |name: &str| value[name].as_str().filter(|text| !text.is_empty());
    let created = match (text("object"), &value["created"]) {
        (Some("event"), Value::Number(seconds)) => seconds.as_i64().is_some(),
        (Some("v2.core.event"), Value::String(text)) => humantime::parse_rfc3339(text).is_ok(),
        _ => false,
    };
    let livemode = matches!(value["livemode"], Value::Null | Value::Bool(_));
    created && livemode && text("id").is_some() && text("type").is_some()
}
