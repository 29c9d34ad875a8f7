//! Each line of `moved_fields.tsv`: the accessor finds the field in all its places.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tower_stripe_webhook::objects::{
    CheckoutSession, Discount, Invoice, InvoiceLineItem, Object, PaymentIntent, PromotionCode,
    Subscription, View,
};

fn view<T: View>(object: &Value) -> T {
    Object::from_json(object.to_string())
        .unwrap()
        .view()
        .unwrap()
}

#[test]
fn the_shipping_details_of_a_checkout_session() {
    let details = json!({"name": "Ada"});
    for place in [
        json!({"collected_information": {"shipping_details": details}}),
        json!({"shipping_details": details}),
        json!({"shipping": details}),
    ] {
        let mut object = json!({"object": "checkout.session"});
        object
            .as_object_mut()
            .unwrap()
            .extend(place.as_object().unwrap().clone());
        let session: CheckoutSession = view(&object);
        let details = session.shipping_details().unwrap().unwrap();
        assert_eq!(details.name(), Ok("Ada"), "{place}");
    }
}

#[test]
fn the_coupon_of_a_discount() {
    let discount: Discount = view(&json!({"object": "discount", "source": {"coupon": "c_1"}}));
    assert_eq!(discount.coupon_id(), Ok(Some("c_1")));
    let discount: Discount = view(&json!({"object": "discount", "coupon": {"id": "c_1"}}));
    assert_eq!(discount.coupon_id(), Ok(Some("c_1")));
}

#[test]
fn the_coupon_of_a_promotion_code() {
    let code: PromotionCode =
        view(&json!({"object": "promotion_code", "promotion": {"coupon": "c_1"}}));
    assert_eq!(code.coupon_id(), Ok(Some("c_1")));
    let code: PromotionCode = view(&json!({"object": "promotion_code", "coupon": {"id": "c_1"}}));
    assert_eq!(code.coupon_id(), Ok(Some("c_1")));
}

#[test]
fn the_subscription_of_an_invoice() {
    let parent = json!({"subscription_details": {"subscription": "sub_1"}});
    let invoice: Invoice = view(&json!({"object": "invoice", "parent": parent}));
    assert_eq!(invoice.subscription_id(), Ok(Some("sub_1")));
    let invoice: Invoice = view(&json!({"object": "invoice", "subscription": "sub_1"}));
    assert_eq!(invoice.subscription_id(), Ok(Some("sub_1")));
    let invoice: Invoice = view(&json!({"object": "invoice", "parent": null}));
    assert_eq!(invoice.subscription_id(), Ok(None));
    let invoice: Invoice =
        view(&json!({"object": "invoice", "parent": {"subscription_details": 1}}));
    assert_eq!(
        invoice.subscription_id().unwrap_err().path(),
        "parent.subscription_details"
    );
}

/// Until 2025-02-24, an invoice had one payment. Since then, it can have several, and events do not contain them:
/// an accessor that looks in both places would return `None` for every paid invoice.
#[test]
fn the_payment_of_an_older_invoice_is_read_by_name() {
    let invoice: Invoice = view(&json!({"object": "invoice", "charge": "ch_1"}));
    assert_eq!(invoice.get::<Option<&str>>("charge"), Ok(Some("ch_1")));
    assert_eq!(invoice.get::<Option<&str>>("payment_intent"), Ok(None));
    let payment = json!({"payment": {"type": "payment_intent", "payment_intent": "pi_1"}});
    let invoice: Invoice =
        view(&json!({"object": "invoice", "payments": {"data": [payment], "has_more": false}}));
    let payments = invoice.payments().unwrap().unwrap();
    let [payment] = payments.data().unwrap() else {
        panic!("expected one payment");
    };
    let payment = payment.payment().unwrap();
    assert_eq!(payment.payment_intent_id(), Ok(Some("pi_1")));
}

#[test]
fn the_price_of_an_invoice_line_item() {
    for place in [
        json!({"object": "line_item", "pricing": {"price_details": {"price": "price_1"}}}),
        json!({"object": "line_item", "price": {"id": "price_1"}}),
        json!({"object": "line_item", "plan": {"id": "price_1"}}),
    ] {
        let line: InvoiceLineItem = view(&place);
        assert_eq!(line.price_id(), Ok(Some("price_1")), "{place}");
    }
}

#[test]
fn the_latest_charge_of_a_payment_intent() {
    let intent: PaymentIntent = view(&json!({"object": "payment_intent", "latest_charge": "ch_1"}));
    assert_eq!(intent.latest_charge_id(), Ok(Some("ch_1")));
    let charges = json!({"data": [{"id": "ch_1"}]});
    let intent: PaymentIntent = view(&json!({"object": "payment_intent", "charges": charges}));
    assert_eq!(intent.latest_charge_id(), Ok(Some("ch_1")));
    let charges = json!({"data": []});
    let intent: PaymentIntent = view(&json!({"object": "payment_intent", "charges": charges}));
    assert_eq!(intent.latest_charge_id(), Ok(None));
}

#[test]
fn the_current_period_of_a_subscription() {
    let at = |seconds| Ok(Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)));
    let period = json!({"current_period_start": 1, "current_period_end": 2});
    let subscription: Subscription =
        view(&json!({"object": "subscription", "items": {"data": [period]}}));
    assert_eq!(subscription.current_period_start(), at(1));
    assert_eq!(subscription.current_period_end(), at(2));
    let mut object = period;
    object["object"] = "subscription".into();
    let subscription: Subscription = view(&object);
    assert_eq!(subscription.current_period_start(), at(1));
    assert_eq!(subscription.current_period_end(), at(2));
}
