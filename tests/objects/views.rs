//! Values that views return, and the texts of their errors.

use serde_json::json;
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::objects::{Charge, Invoice, Object, PaymentIntent, Subscription, charge};

use crate::events::{event_of, event_with};

fn charge() -> Charge {
    let event = event_of(&json!({
        "id": "ch_1",
        "object": "charge",
        "amount": 2000,
        "captured": "yes",
        "description": "50 % \"off\"\n",
        "customer": {"id": "cus_1", "object": "customer", "email": "a@example.com"},
        "payment_intent": "pi_1",
        "currency": null,
        "metadata": {"order_id": "6735"},
        "outcome": {"type": "authorized", "risk_score": "high"},
        "refunds": {"object": "list", "data": [{"amount": 1}, null], "has_more": true},
        "payment_method_details": {"card": {"last4": "4242"}},
    }));
    event.object().unwrap()
}

#[test]
fn the_id_of_an_expandable_field_is_read_whether_it_is_expanded_or_not() {
    let charge = charge();
    assert_eq!(charge.customer_id(), Ok(Some("cus_1")));
    assert_eq!(
        charge.customer().unwrap().unwrap().email(),
        Ok(Some("a@example.com"))
    );
    assert_eq!(charge.payment_intent_id(), Ok(Some("pi_1")));
    assert!(charge.payment_intent().unwrap().is_none());
}

#[test]
fn null_and_absent_are_none_only_for_nullable_fields() {
    let charge = charge();
    assert_eq!(charge.failure_code(), Ok(None));
    let null = charge.currency().unwrap_err();
    assert!(!null.is_absent());
    assert_eq!(
        null.to_string(),
        "`data.object.currency` does not fit Charge: expected a string, found null (the views follow API version \
         2026-10-28.endive)"
    );
    let absent = charge.livemode().unwrap_err();
    assert!(absent.is_absent());
    assert_eq!(
        absent.to_string(),
        "`data.object.livemode` of Charge is absent (the views follow API version 2026-10-28.endive)"
    );
}

#[test]
fn a_wrong_type_is_an_error_and_never_none() {
    let charge = charge();
    let error = charge.captured().unwrap_err();
    assert_eq!(error.path(), "data.object.captured");
    assert!(
        error
            .to_string()
            .contains("expected a boolean, found a string"),
        "{error}"
    );
    let error = charge.outcome().unwrap().unwrap().risk_score().unwrap_err();
    assert_eq!(error.path(), "data.object.outcome.risk_score");
    assert_eq!(error.view(), "charge::Outcome");
    let refunds = charge.refunds().unwrap().unwrap();
    assert_eq!(
        refunds.data().unwrap_err().path(),
        "data.object.refunds.data[1]"
    );
    assert_eq!(refunds.has_more(), Ok(true));
}

#[test]
fn errors_and_debug_output_do_not_show_values() {
    let charge = charge();
    for text in [format!("{charge:?}"), format!("{:?}", charge.captured())] {
        assert!(
            !text.contains("yes") && !text.contains("example.com"),
            "{text}"
        );
    }
    assert_eq!(format!("{charge:?}"), r#"Charge { id: Some("ch_1"), .. }"#);
    let card = charge
        .payment_method_details()
        .unwrap()
        .unwrap()
        .card()
        .unwrap()
        .unwrap();
    assert_eq!(
        format!("{card:?}"),
        "charge::PaymentMethodDetailsCard { id: None, .. }"
    );
    assert_eq!(
        format!("{:?}", charge.metadata().unwrap()),
        "Metadata { keys: 1, .. }"
    );
}

#[test]
fn references_live_as_long_as_the_object() {
    let charge = charge();
    let last4 = charge
        .payment_method_details()
        .unwrap()
        .unwrap()
        .card()
        .unwrap()
        .unwrap()
        .last4();
    assert_eq!(last4, Ok(Some("4242")));
    // The same text is returned every time, although it had to be unescaped.
    let description = charge.description().unwrap().unwrap();
    assert_eq!(description, "50 % \"off\"\n");
    assert_eq!(
        charge.description().unwrap().unwrap().as_ptr(),
        description.as_ptr()
    );
}

#[test]
fn views_are_clone_send_sync_and_static() {
    fn check<T: Clone + Send + Sync + 'static>(_: &T) {}
    let charge = charge();
    check(&charge);
    check(charge.outcome().unwrap().unwrap());
    check(charge.refunds().unwrap().unwrap());
    let outcome: charge::Outcome = charge.outcome().unwrap().unwrap().clone();
    drop(charge);
    assert_eq!(outcome.type_(), Ok("authorized"));
}

#[test]
fn a_field_without_an_accessor_is_read_by_name() {
    let event = event_of(&json!({"object": "charge", "beta": {"scores": [1, 2]}}));
    let charge: Charge = event.object().unwrap();
    let beta = charge.object("beta").unwrap().unwrap();
    assert_eq!(beta.get::<Vec<u8>>("scores"), Ok(vec![1, 2]));
    assert_eq!(beta.json(), br#"{"scores":[1,2]}"#);
    let error = beta.get::<Vec<bool>>("scores").unwrap_err();
    assert_eq!(error.path(), "data.object.beta.scores[0]");
    assert_eq!(charge.get::<Option<u8>>("gamma"), Ok(None));
    assert!(charge.get::<u8>("gamma").unwrap_err().is_absent());
}

#[test]
fn the_wrong_object_names_both() {
    let event = event_of(&json!({"id": "ch_1", "object": "charge"}));
    let error = event.object::<PaymentIntent>().unwrap_err();
    assert_eq!(error.path(), "data.object");
    let cause = "expected the object `payment_intent`, found `charge`";
    assert!(error.to_string().contains(cause), "{error}");
    let object: Object = event.object().unwrap();
    assert!(
        object
            .view::<Invoice>()
            .unwrap_err()
            .to_string()
            .contains("found `charge`")
    );

    let error = event_of(&json!({})).object::<Charge>().unwrap_err();
    assert!(
        error.to_string().contains("found one without a name"),
        "{error}"
    );
    let error = event_of(&json!({"object": "a customer's text"}))
        .object::<Charge>()
        .unwrap_err();
    assert!(error.to_string().contains("found `?`"), "{error}");
    let error = event_of(&json!([])).object::<Charge>().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("expected a map, found a sequence"),
        "{error}"
    );
}

#[test]
fn a_thin_event_has_no_object_to_view() {
    let payload = crate::support::THIN.as_bytes().to_vec();
    let event = StripeEvent::assume_verified(payload.into()).unwrap();
    let error = event.object::<Charge>().unwrap_err();
    assert!(
        error.to_string().contains("is this a thin event"),
        "{error}"
    );
}

#[test]
fn previous_attributes_distinguish_unset_from_unchanged() {
    let event = event_with(
        &json!({"object": "subscription"}),
        &json!({"data": {
            "object": {"object": "subscription"},
            "previous_attributes": {"cancel_at": null, "metadata": {"plan": null, "seats": "3"}},
        }}),
    );
    let previous = event
        .previous_attributes::<Subscription>()
        .unwrap()
        .unwrap();
    assert_eq!(previous.cancel_at(), Ok(None));
    assert!(previous.contains("cancel_at"));
    assert_eq!(previous.ended_at(), Ok(None));
    assert!(!previous.contains("ended_at"));
    assert!(previous.status().unwrap_err().is_absent());

    let metadata = previous.metadata().unwrap();
    assert_eq!(metadata.get("plan"), None);
    assert!(metadata.contains_key("plan"));
    assert_eq!(metadata.iter().collect::<Vec<_>>(), [("seats", "3")]);
}

#[test]
fn text_that_is_not_an_object_is_rejected() {
    for json in ["", "[]", "null", "{", "{}x", "{\"a\"}", "\u{feff}{}"] {
        assert!(Object::from_json(json).is_err(), "{json}");
    }
    assert!(Object::from_json(&b"{\"a\": \"\xff\"}"[..]).is_err());
    assert!(Object::from_json(" {} ").is_ok());
}
