//! How many of the captured bodies, of many API versions, a handler of the usual fields can read.

use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::objects::{self, FieldError, Object};

use crate::support::wire_bodies;

/// Reads what handlers of an object usually read. Returns `None` for objects without a view.
fn read_usual_fields(object: &Object) -> Option<Result<(), FieldError>> {
    macro_rules! read {
        ($view:ident: $($field:ident)*) => {
            object.view::<objects::$view>().and_then(|view| {
                $(view.$field()?;)*
                Ok(())
            })
        };
    }
    Some(match object.object_type()? {
        "account" => {
            read!(Account: id email charges_enabled payouts_enabled details_submitted requirements metadata)
        }
        "balance" => read!(Balance: available pending livemode),
        "bank_account" => read!(BankAccount: id bank_name last4 currency country status account_id),
        "card" => read!(Card: id brand last4 exp_month exp_year customer_id),
        "charge" => {
            read!(Charge: id amount amount_refunded currency status paid refunded customer_id
            payment_intent_id receipt_url failure_code billing_details metadata created)
        }
        "checkout.session" => {
            read!(CheckoutSession: id mode payment_status amount_total currency customer_id
            subscription_id payment_intent_id client_reference_id customer_details metadata)
        }
        "coupon" => read!(Coupon: id name percent_off amount_off currency duration valid),
        "credit_note" => read!(CreditNote: id amount currency invoice_id customer_id status reason),
        "customer" => read!(Customer: id email name phone description balance metadata created),
        "discount" => read!(Discount: coupon_id customer_id start end),
        "dispute" => {
            read!(Dispute: id amount currency charge_id reason status evidence_details metadata)
        }
        "invoice" => {
            read!(Invoice: id number amount_due amount_paid currency status customer_id customer_email
            subscription_id billing_reason hosted_invoice_url lines metadata created)
        }
        "invoiceitem" => read!(InvoiceItem: id amount currency customer_id description),
        "mandate" => read!(Mandate: id status type_ payment_method_id),
        "payment_intent" => {
            read!(PaymentIntent: id amount amount_received currency status customer_id
            latest_charge_id last_payment_error metadata created)
        }
        "payment_link" => read!(PaymentLink: id active url metadata),
        "payment_method" => {
            read!(PaymentMethod: id type_ customer_id billing_details card metadata)
        }
        "payout" => {
            read!(Payout: id amount currency status arrival_date destination_id failure_code)
        }
        "plan" => read!(Plan: id amount currency interval product_id active),
        "price" => read!(Price: id unit_amount currency type_ product_id recurring active),
        "product" => read!(Product: id name active description metadata),
        "quote" => read!(Quote: id status amount_total customer_id),
        "refund" => read!(Refund: id amount currency status charge_id payment_intent_id reason),
        "review" => read!(Review: id open reason charge_id payment_intent_id),
        "setup_intent" => {
            read!(SetupIntent: id status customer_id payment_method_id usage metadata)
        }
        "subscription" => {
            read!(Subscription: id status customer_id current_period_end cancel_at_period_end
            canceled_at trial_end items latest_invoice_id metadata created)
        }
        "subscription_schedule" => {
            read!(SubscriptionSchedule: id status customer_id subscription_id phases)
        }
        "tax_id" => read!(TaxId: id type_ value customer_id verification),
        "tax_rate" => read!(TaxRate: id percentage display_name active inclusive),
        "transfer" => read!(Transfer: id amount currency destination_id),
        _ => return None,
    })
}

#[test]
fn handlers_of_the_usual_fields_read_most_captured_bodies() {
    let (mut read, mut failed) = (0, Vec::new());
    for (path, body) in wire_bodies(&["stripe/captured"]) {
        let Ok(event) = StripeEvent::assume_verified(body.into()) else {
            continue;
        };
        let Ok(object) = event.object::<Object>() else {
            continue;
        };
        match read_usual_fields(&object) {
            Some(Ok(())) => read += 1,
            Some(Err(error)) => failed.push(format!("{}: {error}", path.display())),
            None => println!("skipped {}: {:?}", path.display(), object.object_type()),
        }
    }
    println!("{read} read, {} not: {failed:#?}", failed.len());
    // The rest have no such field. Without wire data there are no bodies.
    assert!(failed.iter().all(|error| error.contains("is absent")));
    assert!(read >= 117 || read + failed.len() == 0);
}
