//! The events of `testing` have objects that views read.

use serde_json::Value;
use tower_stripe_webhook::EventType;
use tower_stripe_webhook::objects::Object;
use tower_stripe_webhook::testing::event;

use crate::check::{Check, check_object};
use crate::every_accessor::check_every_accessor;

#[test]
fn every_built_event_has_an_object_that_its_view_reads() {
    let mut types = 0;
    for name in EventType::all() {
        types += 1;
        let event = event(name).build();
        let json: Value = serde_json::from_slice(event.object_json()).unwrap();
        if event.event_type().is_thin() {
            assert!(event.object::<Object>().is_err(), "{}", event.event_type());
            continue;
        }
        let object: Object = event.object().unwrap();
        if let Some(expected) = event.event_type().object_type() {
            assert_eq!(
                object.object_type(),
                Some(expected),
                "{}",
                event.event_type()
            );
        }
        check_object(&object, &Check::new(&json));
        check_every_accessor(&object, &Check::new(&json));
        if let Some(previous) = event.previous_attributes::<Object>().unwrap() {
            assert!(previous.keys().all(|key| previous.contains(key)));
        }
    }
    assert_eq!(types, 601);
}

#[test]
fn what_the_builder_sets_is_what_the_view_reads() {
    use tower_stripe_webhook::objects::PaymentIntent;

    let event = event("payment_intent.succeeded")
        .set("amount", 4_200)
        .set("metadata.order_id", "6735")
        .set("customer", Value::Null)
        .build();
    let intent: PaymentIntent = event.object().unwrap();
    assert_eq!(intent.amount(), Ok(4_200));
    assert_eq!(intent.metadata().unwrap().get("order_id"), Some("6735"));
    assert_eq!(intent.customer_id(), Ok(None));
    assert_eq!(intent.status(), Ok(PaymentIntent::STATUS_SUCCEEDED));
}
