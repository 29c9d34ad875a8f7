//! A small shop, whose handlers read everything through views: no structs.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use axum::extract::State;
use http::StatusCode;
use serde_json::json;
use tower::ServiceExt;
use tower_stripe_webhook::objects::{CheckoutSession, Dispute, Invoice, Subscription};
use tower_stripe_webhook::testing::{EventBuilder, event};
use tower_stripe_webhook::{EventObject, EventRouter, EventType, HandlerResult, StripeEvent};

/// The actions of the shop, as lines of text.
#[derive(Clone, Default)]
struct Shop(Arc<Mutex<Vec<String>>>);

impl Shop {
    fn did(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }
}

async fn checked_out(
    State(shop): State<Shop>,
    EventObject(session): EventObject<CheckoutSession>,
) -> HandlerResult {
    if session.payment_status()? != CheckoutSession::PAYMENT_STATUS_PAID {
        return Ok(()); // The customer chose a payment method that takes days.
    }
    let cart = session.client_reference_id()?.ok_or("no cart")?;
    let total = session.amount_total()?.unwrap_or_default();
    let currency = session.currency()?.unwrap_or("?");
    let customer = session.customer_details()?.ok_or("no customer")?;
    let email = customer.email()?.unwrap_or("nobody");
    let gift = session.metadata()?.and_then(|text| text.get("gift")) == Some("yes");
    let city = match session.shipping_details()? {
        Some(shipping) => shipping.address()?.city()?.unwrap_or("?"),
        None => "nowhere",
    };
    shop.did(format!(
        "ship cart {cart} ({total} {currency}, gift: {gift}) to {city}, mail {email}"
    ));
    Ok(())
}

async fn invoice_paid(
    State(shop): State<Shop>,
    EventObject(invoice): EventObject<Invoice>,
) -> HandlerResult {
    let Some(subscription) = invoice.subscription_id()? else {
        return Ok(());
    };
    for line in invoice.lines()?.data()? {
        let price = line.price_id()?.unwrap_or("no price");
        let until = seconds(line.period()?.end()?);
        shop.did(format!("{subscription} has {price} until {until}"));
    }
    Ok(())
}

async fn invoice_failed(
    State(shop): State<Shop>,
    EventObject(invoice): EventObject<Invoice>,
) -> HandlerResult {
    let customer = invoice.customer_id()?.ok_or("no customer")?;
    let due = invoice.amount_due()?;
    let next = invoice.next_payment_attempt()?.map(seconds);
    shop.did(format!("remind {customer} of {due}, next attempt {next:?}"));
    Ok(())
}

async fn subscription_changed(
    State(shop): State<Shop>,
    event: StripeEvent,
    EventObject(subscription): EventObject<Subscription>,
) -> HandlerResult {
    let id = subscription.id()?;
    if subscription.status()? == Subscription::STATUS_CANCELED {
        shop.did(format!("{id} ended"));
        return Ok(());
    }
    let previous = event.previous_attributes::<Subscription>()?;
    if previous.is_some_and(|previous| previous.contains("items")) {
        let mut prices = Vec::new();
        for item in subscription.items()?.data()? {
            prices.push(item.price()?.id()?);
        }
        shop.did(format!("{id} changed to {}", prices.join(", ")));
    }
    Ok(())
}

async fn disputed(
    State(shop): State<Shop>,
    EventObject(dispute): EventObject<Dispute>,
) -> HandlerResult {
    let charge = dispute.charge_id()?;
    let urgent = dispute.reason()? == "fraudulent";
    let due = dispute.evidence_details()?.due_by()?.map(seconds);
    shop.did(format!("answer for {charge} by {due:?}, urgent: {urgent}"));
    Ok(())
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or(Duration::ZERO)
        .as_secs()
}

/// Returns what the shop does when it receives an event.
async fn receive(event: EventBuilder) -> Vec<String> {
    let shop = Shop::default();
    let events: EventRouter = EventRouter::new()
        .on(EventType::CHECKOUT_SESSION_COMPLETED, checked_out)
        .on(EventType::INVOICE_PAID, invoice_paid)
        .on(EventType::INVOICE_PAYMENT_FAILED, invoice_failed)
        .on("customer.subscription.*", subscription_changed)
        .on(EventType::CHARGE_DISPUTE_CREATED, disputed)
        .with_state(shop.clone());
    let response = events.oneshot(event.build().into_request()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let lines = shop.0.lock().unwrap();
    lines.clone()
}

#[tokio::test]
async fn a_paid_cart_is_shipped() {
    let details = json!({"name": "Ada", "address": {"city": "London", "country": "GB"}});
    let session = event(EventType::CHECKOUT_SESSION_COMPLETED)
        .set("payment_status", "paid")
        .set("client_reference_id", "cart_7")
        .set("amount_total", 1_099)
        .set("currency", "gbp")
        .set("customer_details", json!({"email": "ada@example.com"}))
        .set("metadata.gift", "yes")
        .set(
            "collected_information",
            json!({"shipping_details": details}),
        );
    assert_eq!(
        receive(session).await,
        ["ship cart cart_7 (1099 gbp, gift: true) to London, mail ada@example.com"]
    );
}

#[tokio::test]
async fn a_cart_that_is_not_paid_yet_is_not_shipped() {
    let session = event(EventType::CHECKOUT_SESSION_COMPLETED).set("payment_status", "unpaid");
    assert!(receive(session).await.is_empty());
}

#[tokio::test]
async fn a_paid_invoice_extends_its_subscription() {
    let line = json!({
        "object": "line_item",
        "period": {"start": 1_700_000_000, "end": 1_702_600_000},
        "pricing": {"type": "price_details", "price_details": {"price": "price_gold"}},
    });
    let parent = json!({"subscription_details": {"subscription": "sub_1"}});
    let invoice = event(EventType::INVOICE_PAID)
        .set("parent", parent)
        .set("lines.data", json!([line]));
    assert_eq!(
        receive(invoice).await,
        ["sub_1 has price_gold until 1702600000"]
    );
}

#[tokio::test]
async fn the_customer_is_reminded_of_an_invoice_that_could_not_be_paid() {
    let invoice = event(EventType::INVOICE_PAYMENT_FAILED)
        .set("customer", "cus_1")
        .set("amount_due", 990)
        .set("next_payment_attempt", 1_700_000_000);
    assert_eq!(
        receive(invoice).await,
        ["remind cus_1 of 990, next attempt Some(1700000000)"]
    );
}

#[tokio::test]
async fn a_subscription_changes_its_items_and_ends() {
    let item =
        json!({"object": "subscription_item", "price": {"object": "price", "id": "price_2"}});
    let changed = event(EventType::CUSTOMER_SUBSCRIPTION_UPDATED)
        .set("id", "sub_1")
        .set("status", "active")
        .set("items.data", json!([item]))
        .previous_attributes(json!({"items": {"data": []}}));
    assert_eq!(receive(changed).await, ["sub_1 changed to price_2"]);

    let ended = event(EventType::CUSTOMER_SUBSCRIPTION_DELETED)
        .set("id", "sub_1")
        .set("status", "canceled");
    assert_eq!(receive(ended).await, ["sub_1 ended"]);
}

#[tokio::test]
async fn a_dispute_is_answered_in_time() {
    let dispute = event(EventType::CHARGE_DISPUTE_CREATED)
        .set("charge", "ch_1")
        .set("reason", "fraudulent")
        .set("evidence_details.due_by", 1_700_000_000);
    assert_eq!(
        receive(dispute).await,
        ["answer for ch_1 by Some(1700000000), urgent: true"]
    );
}
