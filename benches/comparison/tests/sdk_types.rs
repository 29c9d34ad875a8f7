//! Deserializes the sample events of the `testing` feature into the types of an SDK, async-stripe, with serde
//! and with miniserde.

use serde::de::DeserializeOwned;
use stripe_shared as sdk;
use tower_stripe_webhook::testing::event;
use tower_stripe_webhook::{EventObject, EventType, HandlerResult, StripeEvent};

/// The handler in the docs of `StripeEvent::object_json`.
async fn paid(event: StripeEvent) -> HandlerResult {
    let json = str::from_utf8(event.object_json())?;
    let invoice: stripe_shared::Invoice = miniserde::json::from_str(json)?;
    println!("{} paid", invoice.amount_paid);
    Ok(())
}

/// With async-stripe's feature `deserialize`, the types also work with the extractor.
async fn paid_with_serde(EventObject(invoice): EventObject<sdk::Invoice>) -> HandlerResult {
    println!("{} paid", invoice.amount_paid);
    Ok(())
}

#[tokio::test]
async fn handlers_receive_the_types_of_an_sdk() {
    let event = event("invoice.paid").build();
    paid(event.clone()).await.unwrap();
    let object = event.object().unwrap();
    paid_with_serde(EventObject(object)).await.unwrap();
}

#[test]
fn samples_fit_the_types_of_an_sdk() {
    let mut checked = 0;
    let mut failures = Vec::new();
    for event_type in EventType::all().filter(|event_type| !event_type.is_thin()) {
        let event = event(event_type.clone()).build();
        let object: serde_json::Value = event.object().unwrap();
        let Some(check) = check_for(object["object"].as_str().unwrap()) else {
            continue;
        };
        checked += 1;
        if let Err(error) = check(&event) {
            failures.push(format!("{event_type}: {error}"));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert_eq!(checked, 140);
}

type Check = fn(&StripeEvent) -> Result<(), String>;

fn check_for(object_type: &str) -> Option<Check> {
    let check: Check = match object_type {
        "account" => fits::<sdk::Account>,
        "application" => fits::<sdk::Application>,
        "application_fee" => fits::<sdk::ApplicationFee>,
        "bank_account" => fits::<sdk::BankAccount>,
        "capability" => fits::<sdk::Capability>,
        "card" => fits::<sdk::Card>,
        "cash_balance" => fits::<sdk::CashBalance>,
        "charge" => fits::<sdk::Charge>,
        "checkout.session" => fits::<sdk::CheckoutSession>,
        "coupon" => fits::<sdk::Coupon>,
        "credit_note" => fits::<sdk::CreditNote>,
        "customer" => fits::<sdk::Customer>,
        "customer_cash_balance_transaction" => fits::<sdk::CustomerCashBalanceTransaction>,
        "discount" => fits::<sdk::Discount>,
        "dispute" => fits::<sdk::Dispute>,
        "file" => fits::<sdk::File>,
        "invoice" => fits::<sdk::Invoice>,
        "invoice_payment" => fits::<sdk::InvoicePayment>,
        "mandate" => fits::<sdk::Mandate>,
        "payment_intent" => fits::<sdk::PaymentIntent>,
        "payment_link" => fits::<sdk::PaymentLink>,
        "payment_method" => fits::<sdk::PaymentMethod>,
        "payout" => fits::<sdk::Payout>,
        "person" => fits::<sdk::Person>,
        "plan" => fits::<sdk::Plan>,
        "price" => fits::<sdk::Price>,
        "product" => fits::<sdk::Product>,
        "promotion_code" => fits::<sdk::PromotionCode>,
        "refund" => fits::<sdk::Refund>,
        "review" => fits::<sdk::Review>,
        "setup_intent" => fits::<sdk::SetupIntent>,
        "source" => fits::<sdk::Source>,
        "subscription" => fits::<sdk::Subscription>,
        "subscription_schedule" => fits::<sdk::SubscriptionSchedule>,
        "tax_id" => fits::<sdk::TaxId>,
        "tax_rate" => fits::<sdk::TaxRate>,
        "topup" => fits::<sdk::Topup>,
        "transfer" => fits::<sdk::Transfer>,
        _ => return None,
    };
    Some(check)
}

fn fits<T>(event: &StripeEvent) -> Result<(), String>
where
    T: DeserializeOwned + miniserde::Deserialize,
{
    event
        .object::<T>()
        .map_err(|error| format!("serde: {error}"))?;
    let json = str::from_utf8(event.object_json()).map_err(|error| error.to_string())?;
    miniserde::json::from_str::<T>(json).map_err(|_| "miniserde does not accept it".to_owned())?;
    Ok(())
}
