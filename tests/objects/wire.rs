//! Every accessor against bodies on the wire.

use serde_json::Value;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::objects::Object;

use crate::check::{Check, check_object};
use crate::every_accessor::check_every_accessor;
use crate::support::wire_bodies;

/// Returns an event and its object as `serde_json` reads it.
fn read(body: &[u8]) -> Option<(StripeEvent, Value)> {
    let event = StripeEvent::assume_verified(body.to_vec().into()).ok()?;
    let json: Value = serde_json::from_slice(event.object_json()).ok()?;
    json.is_object().then_some((event, json))
}

#[test]
fn every_accessor_agrees_with_serde_json_on_all_bodies() {
    for (path, body) in wire_bodies(&[
        "stripe/events",
        "stripe/captured",
        "stripe/variants",
        "stripe/large",
    ]) {
        let Some((event, json)) = read(&body) else {
            continue;
        };
        println!("{}", path.display());
        let object: Object = event.object().unwrap();
        check_object(&object, &Check::new(&json));
        check_every_accessor(&object, &Check::new(&json));
    }
}
