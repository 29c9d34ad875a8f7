//! Events with a given object.

use serde_json::{Value, json};
use tower_stripe_webhook::StripeEvent;

pub fn event_of(object: &Value) -> StripeEvent {
    event_with(object, &json!({}))
}

/// Returns an event with other members replaced or added.
pub fn event_with(object: &Value, members: &Value) -> StripeEvent {
    let mut event = json!({
        "id": "evt_1", "object": "event", "type": "charge.succeeded", "created": 1, "livemode": false,
        "api_version": "2026-10-28.endive", "data": {"object": object},
    });
    for (name, value) in members.as_object().unwrap() {
        event[name] = value.clone();
    }
    StripeEvent::assume_verified(event.to_string().into()).unwrap()
}
