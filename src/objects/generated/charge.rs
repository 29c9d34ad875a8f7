// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `charge`. Stripe describes it in the [API reference](https://docs.stripe.com/api/charges/object). [`objects`](crate::objects) describes what the methods return.
    Charge "Charge" "charge"
}

impl Charge {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the amount `amount_captured` in the currency's smallest unit.
    #[inline]
    pub fn amount_captured(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_captured")
    }

    /// Returns the amount `amount_refunded` in the currency's smallest unit.
    #[inline]
    pub fn amount_refunded(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_refunded")
    }

    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.opt_expanded("application")
    }

    /// Returns `application_fee` if it is expanded, or `None`. [`application_fee_id`](Self::application_fee_id) works either way.
    #[inline]
    pub fn application_fee(&self) -> Result<Option<&super::ApplicationFee>, FieldError> {
        self.0.opt_expanded("application_fee")
    }

    /// Returns the amount `application_fee_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("application_fee_amount")
    }

    /// Returns the id of `application_fee`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application_fee")
    }

    /// Returns the id of `application`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application")
    }

    /// Returns the text `authorization_code`, or `None` if it is null or absent.
    #[inline]
    pub fn authorization_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("authorization_code")
    }

    /// Returns `balance_transaction` if it is expanded, or `None`. [`balance_transaction_id`](Self::balance_transaction_id) works either way.
    #[inline]
    pub fn balance_transaction(&self) -> Result<Option<&super::BalanceTransaction>, FieldError> {
        self.0.opt_expanded("balance_transaction")
    }

    /// Returns the id of `balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("balance_transaction")
    }

    /// Returns the object `billing_details`.
    #[inline]
    pub fn billing_details(&self) -> Result<&super::shared::BillingDetails, FieldError> {
        self.0.nested("billing_details")
    }

    /// Returns the text `calculated_statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn calculated_statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("calculated_statement_descriptor")
    }

    /// Returns the boolean `captured`.
    #[inline]
    pub fn captured(&self) -> Result<bool, FieldError> {
        self.0.bool("captured")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the boolean `disputed`.
    #[inline]
    pub fn disputed(&self) -> Result<bool, FieldError> {
        self.0.bool("disputed")
    }

    /// Returns `failure_balance_transaction` if it is expanded, or `None`. [`failure_balance_transaction_id`](Self::failure_balance_transaction_id) works either way.
    #[inline]
    pub fn failure_balance_transaction(
        &self,
    ) -> Result<Option<&super::BalanceTransaction>, FieldError> {
        self.0.opt_expanded("failure_balance_transaction")
    }

    /// Returns the id of `failure_balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn failure_balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("failure_balance_transaction")
    }

    /// Returns the text `failure_code`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_code")
    }

    /// Returns the text `failure_message`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_message")
    }

    /// Returns the object `fraud_details`, or `None` if it is null or absent.
    #[inline]
    pub fn fraud_details(&self) -> Result<Option<&FraudDetails>, FieldError> {
        self.0.opt_nested("fraud_details")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the object `level3`, or `None` if it is null or absent.
    #[inline]
    pub fn level3(&self) -> Result<Option<&Level3>, FieldError> {
        self.0.opt_nested("level3")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns `on_behalf_of` if it is expanded, or `None`. [`on_behalf_of_id`](Self::on_behalf_of_id) works either way.
    #[inline]
    pub fn on_behalf_of(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("on_behalf_of")
    }

    /// Returns the id of `on_behalf_of`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn on_behalf_of_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("on_behalf_of")
    }

    /// Returns the object `outcome`, or `None` if it is null or absent.
    #[inline]
    pub fn outcome(&self) -> Result<Option<&Outcome>, FieldError> {
        self.0.opt_nested("outcome")
    }

    /// Returns the boolean `paid`.
    #[inline]
    pub fn paid(&self) -> Result<bool, FieldError> {
        self.0.bool("paid")
    }

    /// Returns `payment_intent` if it is expanded, or `None`. [`payment_intent_id`](Self::payment_intent_id) works either way.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.opt_expanded("payment_intent")
    }

    /// Returns the id of `payment_intent`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_intent_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_intent")
    }

    /// Returns the text `payment_method`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method")
    }

    /// Returns the object `payment_method_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_details(&self) -> Result<Option<&PaymentMethodDetails>, FieldError> {
        self.0.opt_nested("payment_method_details")
    }

    /// Returns the object `presentment_details`, or `None` if it is null or absent.
    #[inline]
    pub fn presentment_details(
        &self,
    ) -> Result<Option<&super::shared::PresentmentDetails>, FieldError> {
        self.0.opt_nested("presentment_details")
    }

    /// Returns the object `radar_options`, or `None` if it is null or absent.
    #[inline]
    pub fn radar_options(&self) -> Result<Option<&RadarOptions>, FieldError> {
        self.0.opt_nested("radar_options")
    }

    /// Returns the text `receipt_email`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("receipt_email")
    }

    /// Returns the text `receipt_number`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("receipt_number")
    }

    /// Returns the text `receipt_url`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("receipt_url")
    }

    /// Returns the boolean `refunded`.
    #[inline]
    pub fn refunded(&self) -> Result<bool, FieldError> {
        self.0.bool("refunded")
    }

    /// Returns the first page of the list `refunds`, or `None` if it is null or absent.
    #[inline]
    pub fn refunds(&self) -> Result<Option<&List<super::Refund>>, FieldError> {
        self.0.opt_list("refunds")
    }

    /// Returns `review` if it is expanded, or `None`. [`review_id`](Self::review_id) works either way.
    #[inline]
    pub fn review(&self) -> Result<Option<&super::Review>, FieldError> {
        self.0.opt_expanded("review")
    }

    /// Returns the id of `review`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn review_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("review")
    }

    /// Returns the object `shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping(&self) -> Result<Option<&super::shared::ShippingDetails>, FieldError> {
        self.0.opt_nested("shipping")
    }

    /// Returns the object `source`, or `None` if it is null or absent.
    #[inline]
    pub fn source(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("source")
    }

    /// Returns `source_transfer` if it is expanded, or `None`. [`source_transfer_id`](Self::source_transfer_id) works either way.
    #[inline]
    pub fn source_transfer(&self) -> Result<Option<&super::Transfer>, FieldError> {
        self.0.opt_expanded("source_transfer")
    }

    /// Returns the id of `source_transfer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn source_transfer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("source_transfer")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns the text `statement_descriptor_suffix`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_suffix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_suffix")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_FAILED`](Self::STATUS_FAILED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns `transfer` if it is expanded, or `None`. [`transfer_id`](Self::transfer_id) works either way.
    #[inline]
    pub fn transfer(&self) -> Result<Option<&super::Transfer>, FieldError> {
        self.0.opt_expanded("transfer")
    }

    /// Returns the object `transfer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_data(&self) -> Result<Option<&super::shared::TransferData>, FieldError> {
        self.0.opt_nested("transfer_data")
    }

    /// Returns the text `transfer_group`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_group(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transfer_group")
    }

    /// Returns the id of `transfer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("transfer")
    }

    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `fraud_details` in [`Charge`].
    FraudDetails "charge::FraudDetails"
}

impl FraudDetails {
    /// Returns the text `stripe_report`, or `None` if it is null or absent.
    #[inline]
    pub fn stripe_report(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("stripe_report")
    }

    /// Returns the text `user_report`, or `None` if it is null or absent.
    #[inline]
    pub fn user_report(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("user_report")
    }
}

view! {
    /// The value of `level3` in [`Charge`].
    Level3 "charge::Level3"
}

impl Level3 {
    /// Returns the text `customer_reference`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_reference")
    }

    /// Returns the objects in `line_items`.
    #[inline]
    pub fn line_items(&self) -> Result<&[Level3LineItem], FieldError> {
        self.0.views("line_items")
    }

    /// Returns the text `merchant_reference`.
    #[inline]
    pub fn merchant_reference(&self) -> Result<&str, FieldError> {
        self.0.str("merchant_reference")
    }

    /// Returns the text `shipping_address_zip`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address_zip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_address_zip")
    }

    /// Returns the amount `shipping_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("shipping_amount")
    }

    /// Returns the text `shipping_from_zip`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_from_zip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_from_zip")
    }
}

view! {
    /// The value of `level3.line_items[]` in [`Charge`].
    Level3LineItem "charge::Level3LineItem"
}

impl Level3LineItem {
    /// Returns the amount `discount_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn discount_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("discount_amount")
    }

    /// Returns the text `product_code`.
    #[inline]
    pub fn product_code(&self) -> Result<&str, FieldError> {
        self.0.str("product_code")
    }

    /// Returns the text `product_description`.
    #[inline]
    pub fn product_description(&self) -> Result<&str, FieldError> {
        self.0.str("product_description")
    }

    /// Returns the integer `quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn quantity(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("quantity")
    }

    /// Returns the amount `tax_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn tax_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("tax_amount")
    }

    /// Returns the amount `unit_cost` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn unit_cost(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("unit_cost")
    }
}

view! {
    /// The value of `outcome` in [`Charge`].
    Outcome "charge::Outcome"
}

impl Outcome {
    /// Returns the text `advice_code`, or `None` if it is null or absent. Known values are constants, such as [`ADVICE_CODE_CONFIRM_CARD_DATA`](Self::ADVICE_CODE_CONFIRM_CARD_DATA).
    #[inline]
    pub fn advice_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("advice_code")
    }

    /// Returns the text `network_advice_code`, or `None` if it is null or absent.
    #[inline]
    pub fn network_advice_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_advice_code")
    }

    /// Returns the text `network_decline_code`, or `None` if it is null or absent.
    #[inline]
    pub fn network_decline_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_decline_code")
    }

    /// Returns the text `network_status`, or `None` if it is null or absent.
    #[inline]
    pub fn network_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_status")
    }

    /// Returns the text `reason`, or `None` if it is null or absent.
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// Returns the text `risk_level`, or `None` if it is null or absent.
    #[inline]
    pub fn risk_level(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("risk_level")
    }

    /// Returns the integer `risk_score`, or `None` if it is null or absent.
    #[inline]
    pub fn risk_score(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("risk_score")
    }

    /// Returns the id of `rule`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn rule_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("rule")
    }

    /// Returns `rule` if it is expanded, or `None`. [`rule_id`](Self::rule_id) works either way.
    #[inline]
    pub fn rule(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("rule")
    }

    /// Returns the text `seller_message`, or `None` if it is null or absent.
    #[inline]
    pub fn seller_message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("seller_message")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `advice_code`.
    pub const ADVICE_CODE_CONFIRM_CARD_DATA: &'static str = "confirm_card_data";
    /// A value of `advice_code`.
    pub const ADVICE_CODE_DO_NOT_TRY_AGAIN: &'static str = "do_not_try_again";
    /// A value of `advice_code`.
    pub const ADVICE_CODE_TRY_AGAIN_LATER: &'static str = "try_again_later";
}

view! {
    /// The value of `payment_method_details` in [`Charge`].
    PaymentMethodDetails "charge::PaymentMethodDetails"
}

impl PaymentMethodDetails {
    /// Returns the object `ach_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn ach_credit_transfer(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsAchCreditTransfer>, FieldError> {
        self.0.opt_nested("ach_credit_transfer")
    }

    /// Returns the object `ach_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn ach_debit(&self) -> Result<Option<&PaymentMethodDetailsAchDebit>, FieldError> {
        self.0.opt_nested("ach_debit")
    }

    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(&self) -> Result<Option<&PaymentMethodDetailsAcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `affirm`, or `None` if it is null or absent.
    #[inline]
    pub fn affirm(&self) -> Result<Option<&PaymentMethodDetailsAffirm>, FieldError> {
        self.0.opt_nested("affirm")
    }

    /// Returns the object `afterpay_clearpay`, or `None` if it is null or absent.
    #[inline]
    pub fn afterpay_clearpay(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsAfterpayClearpay>, FieldError> {
        self.0.opt_nested("afterpay_clearpay")
    }

    /// Returns the object `alipay`, or `None` if it is null or absent.
    #[inline]
    pub fn alipay(&self) -> Result<Option<&PaymentMethodDetailsAlipay>, FieldError> {
        self.0.opt_nested("alipay")
    }

    /// Returns the object `alma`, or `None` if it is null or absent.
    #[inline]
    pub fn alma(&self) -> Result<Option<&PaymentMethodDetailsAlma>, FieldError> {
        self.0.opt_nested("alma")
    }

    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&PaymentMethodDetailsAmazonPay>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `au_becs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn au_becs_debit(&self) -> Result<Option<&PaymentMethodDetailsAuBecsDebit>, FieldError> {
        self.0.opt_nested("au_becs_debit")
    }

    /// Returns the object `bacs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit(&self) -> Result<Option<&PaymentMethodDetailsBacsDebit>, FieldError> {
        self.0.opt_nested("bacs_debit")
    }

    /// Returns the object `bancontact`, or `None` if it is null or absent.
    #[inline]
    pub fn bancontact(&self) -> Result<Option<&PaymentMethodDetailsBancontact>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `billie`, or `None` if it is null or absent.
    #[inline]
    pub fn billie(&self) -> Result<Option<&super::shared::TransactionReference>, FieldError> {
        self.0.opt_nested("billie")
    }

    /// Returns the object `bizum`, or `None` if it is null or absent.
    #[inline]
    pub fn bizum(&self) -> Result<Option<&super::shared::WalletPurchase>, FieldError> {
        self.0.opt_nested("bizum")
    }

    /// Returns the object `blik`, or `None` if it is null or absent.
    #[inline]
    pub fn blik(&self) -> Result<Option<&PaymentMethodDetailsBlik>, FieldError> {
        self.0.opt_nested("blik")
    }

    /// Returns the object `boleto`, or `None` if it is null or absent.
    #[inline]
    pub fn boleto(&self) -> Result<Option<&PaymentMethodDetailsBoleto>, FieldError> {
        self.0.opt_nested("boleto")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentMethodDetailsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `card_present`, or `None` if it is null or absent.
    #[inline]
    pub fn card_present(&self) -> Result<Option<&super::shared::CardPresent>, FieldError> {
        self.0.opt_nested("card_present")
    }

    /// Returns the object `cashapp`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp(&self) -> Result<Option<&PaymentMethodDetailsCashapp>, FieldError> {
        self.0.opt_nested("cashapp")
    }

    /// Returns the object `crypto`, or `None` if it is null or absent.
    #[inline]
    pub fn crypto(&self) -> Result<Option<&PaymentMethodDetailsCrypto>, FieldError> {
        self.0.opt_nested("crypto")
    }

    /// Returns the object `customer_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_balance(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("customer_balance")
    }

    /// Returns the object `eps`, or `None` if it is null or absent.
    #[inline]
    pub fn eps(&self) -> Result<Option<&PaymentMethodDetailsEps>, FieldError> {
        self.0.opt_nested("eps")
    }

    /// Returns the object `fpx`, or `None` if it is null or absent.
    #[inline]
    pub fn fpx(&self) -> Result<Option<&PaymentMethodDetailsFpx>, FieldError> {
        self.0.opt_nested("fpx")
    }

    /// Returns the object `giropay`, or `None` if it is null or absent.
    #[inline]
    pub fn giropay(&self) -> Result<Option<&PaymentMethodDetailsGiropay>, FieldError> {
        self.0.opt_nested("giropay")
    }

    /// Returns the object `grabpay`, or `None` if it is null or absent.
    #[inline]
    pub fn grabpay(&self) -> Result<Option<&super::shared::TransactionReference>, FieldError> {
        self.0.opt_nested("grabpay")
    }

    /// Returns the object `ideal`, or `None` if it is null or absent.
    #[inline]
    pub fn ideal(&self) -> Result<Option<&PaymentMethodDetailsIdeal>, FieldError> {
        self.0.opt_nested("ideal")
    }

    /// Returns the object `interac_present`, or `None` if it is null or absent.
    #[inline]
    pub fn interac_present(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsInteracPresent>, FieldError> {
        self.0.opt_nested("interac_present")
    }

    /// Returns the object `kakao_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn kakao_pay(&self) -> Result<Option<&super::shared::WalletPurchase>, FieldError> {
        self.0.opt_nested("kakao_pay")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&PaymentMethodDetailsKlarna>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `konbini`, or `None` if it is null or absent.
    #[inline]
    pub fn konbini(&self) -> Result<Option<&PaymentMethodDetailsKonbini>, FieldError> {
        self.0.opt_nested("konbini")
    }

    /// Returns the object `kr_card`, or `None` if it is null or absent.
    #[inline]
    pub fn kr_card(&self) -> Result<Option<&PaymentMethodDetailsKrCard>, FieldError> {
        self.0.opt_nested("kr_card")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&PaymentMethodDetailsLink>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the object `mb_way`, or `None` if it is null or absent.
    #[inline]
    pub fn mb_way(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("mb_way")
    }

    /// Returns the object `mobilepay`, or `None` if it is null or absent.
    #[inline]
    pub fn mobilepay(&self) -> Result<Option<&PaymentMethodDetailsMobilepay>, FieldError> {
        self.0.opt_nested("mobilepay")
    }

    /// Returns the object `multibanco`, or `None` if it is null or absent.
    #[inline]
    pub fn multibanco(&self) -> Result<Option<&PaymentMethodDetailsMultibanco>, FieldError> {
        self.0.opt_nested("multibanco")
    }

    /// Returns the object `naver_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn naver_pay(&self) -> Result<Option<&super::shared::WalletPurchase>, FieldError> {
        self.0.opt_nested("naver_pay")
    }

    /// Returns the object `nz_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn nz_bank_account(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsNzBankAccount>, FieldError> {
        self.0.opt_nested("nz_bank_account")
    }

    /// Returns the object `oxxo`, or `None` if it is null or absent.
    #[inline]
    pub fn oxxo(&self) -> Result<Option<&PaymentMethodDetailsOxxo>, FieldError> {
        self.0.opt_nested("oxxo")
    }

    /// Returns the object `p24`, or `None` if it is null or absent.
    #[inline]
    pub fn p24(&self) -> Result<Option<&PaymentMethodDetailsP24>, FieldError> {
        self.0.opt_nested("p24")
    }

    /// Returns the object `pay_by_bank`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_by_bank(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("pay_by_bank")
    }

    /// Returns the object `payco`, or `None` if it is null or absent.
    #[inline]
    pub fn payco(&self) -> Result<Option<&super::shared::WalletPurchase>, FieldError> {
        self.0.opt_nested("payco")
    }

    /// Returns the object `paynow`, or `None` if it is null or absent.
    #[inline]
    pub fn paynow(&self) -> Result<Option<&PaymentMethodDetailsPaynow>, FieldError> {
        self.0.opt_nested("paynow")
    }

    /// Returns the object `paypal`, or `None` if it is null or absent.
    #[inline]
    pub fn paypal(&self) -> Result<Option<&PaymentMethodDetailsPaypal>, FieldError> {
        self.0.opt_nested("paypal")
    }

    /// Returns the object `paypay`, or `None` if it is null or absent.
    #[inline]
    pub fn paypay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("paypay")
    }

    /// Returns the object `payto`, or `None` if it is null or absent.
    #[inline]
    pub fn payto(&self) -> Result<Option<&PaymentMethodDetailsPayto>, FieldError> {
        self.0.opt_nested("payto")
    }

    /// Returns the object `pix`, or `None` if it is null or absent.
    #[inline]
    pub fn pix(&self) -> Result<Option<&PaymentMethodDetailsPix>, FieldError> {
        self.0.opt_nested("pix")
    }

    /// Returns the object `promptpay`, or `None` if it is null or absent.
    #[inline]
    pub fn promptpay(&self) -> Result<Option<&PaymentMethodDetailsPromptpay>, FieldError> {
        self.0.opt_nested("promptpay")
    }

    /// Returns the object `revolut_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn revolut_pay(&self) -> Result<Option<&PaymentMethodDetailsRevolutPay>, FieldError> {
        self.0.opt_nested("revolut_pay")
    }

    /// Returns the object `samsung_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn samsung_pay(&self) -> Result<Option<&super::shared::WalletPurchase>, FieldError> {
        self.0.opt_nested("samsung_pay")
    }

    /// Returns the object `satispay`, or `None` if it is null or absent.
    #[inline]
    pub fn satispay(&self) -> Result<Option<&super::shared::TransactionReference>, FieldError> {
        self.0.opt_nested("satispay")
    }

    /// Returns the object `scalapay`, or `None` if it is null or absent.
    #[inline]
    pub fn scalapay(&self) -> Result<Option<&super::shared::TransactionReference>, FieldError> {
        self.0.opt_nested("scalapay")
    }

    /// Returns the object `sepa_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_credit_transfer(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsSepaCreditTransfer>, FieldError> {
        self.0.opt_nested("sepa_credit_transfer")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&PaymentMethodDetailsSepaDebit>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `sequra`, or `None` if it is null or absent.
    #[inline]
    pub fn sequra(&self) -> Result<Option<&super::shared::TransactionReference>, FieldError> {
        self.0.opt_nested("sequra")
    }

    /// Returns the object `sofort`, or `None` if it is null or absent.
    #[inline]
    pub fn sofort(&self) -> Result<Option<&PaymentMethodDetailsSofort>, FieldError> {
        self.0.opt_nested("sofort")
    }

    /// Returns the object `stripe_account`, or `None` if it is null or absent.
    #[inline]
    pub fn stripe_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("stripe_account")
    }

    /// Returns the object `sunbit`, or `None` if it is null or absent.
    #[inline]
    pub fn sunbit(&self) -> Result<Option<&super::shared::TransactionReference>, FieldError> {
        self.0.opt_nested("sunbit")
    }

    /// Returns the object `swish`, or `None` if it is null or absent.
    #[inline]
    pub fn swish(&self) -> Result<Option<&PaymentMethodDetailsSwish>, FieldError> {
        self.0.opt_nested("swish")
    }

    /// Returns the object `twint`, or `None` if it is null or absent.
    #[inline]
    pub fn twint(&self) -> Result<Option<&PaymentMethodDetailsTwint>, FieldError> {
        self.0.opt_nested("twint")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `upi`, or `None` if it is null or absent.
    #[inline]
    pub fn upi(&self) -> Result<Option<&PaymentMethodDetailsUpi>, FieldError> {
        self.0.opt_nested("upi")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsUsBankAccount>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }

    /// Returns the object `wechat`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("wechat")
    }

    /// Returns the object `wechat_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat_pay(&self) -> Result<Option<&PaymentMethodDetailsWechatPay>, FieldError> {
        self.0.opt_nested("wechat_pay")
    }

    /// Returns the object `zip`, or `None` if it is null or absent.
    #[inline]
    pub fn zip(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("zip")
    }
}

view! {
    /// The value of `payment_method_details.ach_credit_transfer` in [`Charge`].
    PaymentMethodDetailsAchCreditTransfer "charge::PaymentMethodDetailsAchCreditTransfer"
}

impl PaymentMethodDetailsAchCreditTransfer {
    /// Returns the text `account_number`, or `None` if it is null or absent.
    #[inline]
    pub fn account_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_number")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }

    /// Returns the text `swift_code`, or `None` if it is null or absent.
    #[inline]
    pub fn swift_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("swift_code")
    }
}

view! {
    /// The value of `payment_method_details.ach_debit` in [`Charge`].
    PaymentMethodDetailsAchDebit "charge::PaymentMethodDetailsAchDebit"
}

impl PaymentMethodDetailsAchDebit {
    /// Returns the text `account_holder_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_HOLDER_TYPE_COMPANY`](Self::ACCOUNT_HOLDER_TYPE_COMPANY).
    #[inline]
    pub fn account_holder_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_type")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }

    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_COMPANY: &'static str = "company";
    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_INDIVIDUAL: &'static str = "individual";
}

view! {
    /// The value of `payment_method_details.acss_debit` in [`Charge`].
    PaymentMethodDetailsAcssDebit "charge::PaymentMethodDetailsAcssDebit"
}

impl PaymentMethodDetailsAcssDebit {
    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `expected_debit_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_debit_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("expected_debit_date")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `institution_number`, or `None` if it is null or absent.
    #[inline]
    pub fn institution_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("institution_number")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate")
    }

    /// Returns the text `transit_number`, or `None` if it is null or absent.
    #[inline]
    pub fn transit_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transit_number")
    }
}

view! {
    /// The value of `payment_method_details.affirm` in [`Charge`].
    PaymentMethodDetailsAffirm "charge::PaymentMethodDetailsAffirm"
}

impl PaymentMethodDetailsAffirm {
    /// Returns the text `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("location")
    }

    /// Returns the text `reader`, or `None` if it is null or absent.
    #[inline]
    pub fn reader(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reader")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `payment_method_details.afterpay_clearpay` in [`Charge`].
    PaymentMethodDetailsAfterpayClearpay "charge::PaymentMethodDetailsAfterpayClearpay"
}

impl PaymentMethodDetailsAfterpayClearpay {
    /// Returns the text `order_id`, or `None` if it is null or absent.
    #[inline]
    pub fn order_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("order_id")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `payment_method_details.alipay` in [`Charge`].
    PaymentMethodDetailsAlipay "charge::PaymentMethodDetailsAlipay"
}

impl PaymentMethodDetailsAlipay {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `payment_method_details.alma` in [`Charge`].
    PaymentMethodDetailsAlma "charge::PaymentMethodDetailsAlma"
}

impl PaymentMethodDetailsAlma {
    /// Returns the object `installments`, or `None` if it is null or absent.
    #[inline]
    pub fn installments(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsAlmaInstallments>, FieldError> {
        self.0.opt_nested("installments")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `payment_method_details.alma.installments` in [`Charge`].
    PaymentMethodDetailsAlmaInstallments "charge::PaymentMethodDetailsAlmaInstallments"
}

impl PaymentMethodDetailsAlmaInstallments {
    /// Returns the integer `count`.
    #[inline]
    pub fn count(&self) -> Result<i64, FieldError> {
        self.0.i64("count")
    }
}

view! {
    /// The value of `payment_method_details.amazon_pay` in [`Charge`].
    PaymentMethodDetailsAmazonPay "charge::PaymentMethodDetailsAmazonPay"
}

impl PaymentMethodDetailsAmazonPay {
    /// Returns the object `funding`, or `None` if it is null or absent.
    #[inline]
    pub fn funding(&self) -> Result<Option<&PaymentMethodDetailsAmazonPayFunding>, FieldError> {
        self.0.opt_nested("funding")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `payment_method_details.amazon_pay.funding` in [`Charge`].
    PaymentMethodDetailsAmazonPayFunding "charge::PaymentMethodDetailsAmazonPayFunding"
}

impl PaymentMethodDetailsAmazonPayFunding {
    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&super::shared::FundingCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_CARD`](Self::TYPE_CARD).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_CARD: &'static str = "card";
}

view! {
    /// The value of `payment_method_details.au_becs_debit` in [`Charge`].
    PaymentMethodDetailsAuBecsDebit "charge::PaymentMethodDetailsAuBecsDebit"
}

impl PaymentMethodDetailsAuBecsDebit {
    /// Returns the text `bsb_number`, or `None` if it is null or absent.
    #[inline]
    pub fn bsb_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bsb_number")
    }

    /// Returns the text `expected_debit_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_debit_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("expected_debit_date")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate")
    }
}

view! {
    /// The value of `payment_method_details.bacs_debit` in [`Charge`].
    PaymentMethodDetailsBacsDebit "charge::PaymentMethodDetailsBacsDebit"
}

impl PaymentMethodDetailsBacsDebit {
    /// Returns the text `expected_debit_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_debit_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("expected_debit_date")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate")
    }

    /// Returns the text `sort_code`, or `None` if it is null or absent.
    #[inline]
    pub fn sort_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sort_code")
    }
}

view! {
    /// The value of `payment_method_details.bancontact` in [`Charge`].
    PaymentMethodDetailsBancontact "charge::PaymentMethodDetailsBancontact"
}

impl PaymentMethodDetailsBancontact {
    /// Returns the text `bank_code`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_code")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the id of `generated_sepa_debit`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn generated_sepa_debit_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("generated_sepa_debit")
    }

    /// Returns `generated_sepa_debit` if it is expanded, or `None`. [`generated_sepa_debit_id`](Self::generated_sepa_debit_id) works either way.
    #[inline]
    pub fn generated_sepa_debit(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("generated_sepa_debit")
    }

    /// Returns the id of `generated_sepa_debit_mandate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn generated_sepa_debit_mandate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("generated_sepa_debit_mandate")
    }

    /// Returns `generated_sepa_debit_mandate` if it is expanded, or `None`. [`generated_sepa_debit_mandate_id`](Self::generated_sepa_debit_mandate_id) works either way.
    #[inline]
    pub fn generated_sepa_debit_mandate(&self) -> Result<Option<&super::Mandate>, FieldError> {
        self.0.opt_expanded("generated_sepa_debit_mandate")
    }

    /// Returns the text `iban_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn iban_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban_last4")
    }

    /// Returns the text `preferred_language`, or `None` if it is null or absent. Known values are constants, such as [`PREFERRED_LANGUAGE_DE`](Self::PREFERRED_LANGUAGE_DE).
    #[inline]
    pub fn preferred_language(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_language")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }

    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_DE: &'static str = "de";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_EN: &'static str = "en";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_FR: &'static str = "fr";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_NL: &'static str = "nl";
}

view! {
    /// The value of `payment_method_details.blik` in [`Charge`].
    PaymentMethodDetailsBlik "charge::PaymentMethodDetailsBlik"
}

impl PaymentMethodDetailsBlik {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }
}

view! {
    /// The value of `payment_method_details.boleto` in [`Charge`].
    PaymentMethodDetailsBoleto "charge::PaymentMethodDetailsBoleto"
}

impl PaymentMethodDetailsBoleto {
    /// Returns the text `tax_id`.
    #[inline]
    pub fn tax_id(&self) -> Result<&str, FieldError> {
        self.0.str("tax_id")
    }
}

view! {
    /// The value of `payment_method_details.card` in [`Charge`].
    PaymentMethodDetailsCard "charge::PaymentMethodDetailsCard"
}

impl PaymentMethodDetailsCard {
    /// Returns the amount `amount_authorized` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_authorized(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_authorized")
    }

    /// Returns the text `authorization_code`, or `None` if it is null or absent.
    #[inline]
    pub fn authorization_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("authorization_code")
    }

    /// Returns the text `brand`, or `None` if it is null or absent.
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the time `capture_before`, or `None` if it is null or absent.
    #[inline]
    pub fn capture_before(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("capture_before")
    }

    /// Returns the object `checks`, or `None` if it is null or absent.
    #[inline]
    pub fn checks(&self) -> Result<Option<&super::shared::CardChecks>, FieldError> {
        self.0.opt_nested("checks")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `electronic_commerce_indicator`, or `None` if it is null or absent.
    #[inline]
    pub fn electronic_commerce_indicator(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("electronic_commerce_indicator")
    }

    /// Returns the integer `exp_month`.
    #[inline]
    pub fn exp_month(&self) -> Result<i64, FieldError> {
        self.0.i64("exp_month")
    }

    /// Returns the integer `exp_year`.
    #[inline]
    pub fn exp_year(&self) -> Result<i64, FieldError> {
        self.0.i64("exp_year")
    }

    /// Returns the object `extended_authorization`, or `None` if it is null or absent.
    #[inline]
    pub fn extended_authorization(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsCardExtendedAuthorization>, FieldError> {
        self.0.opt_nested("extended_authorization")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `funding`, or `None` if it is null or absent.
    #[inline]
    pub fn funding(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding")
    }

    /// Returns the text `iin`, or `None` if it is null or absent.
    #[inline]
    pub fn iin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iin")
    }

    /// Returns the object `incremental_authorization`, or `None` if it is null or absent.
    #[inline]
    pub fn incremental_authorization(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsCardIncrementalAuthorization>, FieldError> {
        self.0.opt_nested("incremental_authorization")
    }

    /// Returns the object `installments`, or `None` if it is null or absent.
    #[inline]
    pub fn installments(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsCardInstallments>, FieldError> {
        self.0.opt_nested("installments")
    }

    /// Returns the text `issuer`, or `None` if it is null or absent.
    #[inline]
    pub fn issuer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuer")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the id of `mandate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("mandate")
    }

    /// Returns `mandate` if it is expanded, or `None`. [`mandate_id`](Self::mandate_id) works either way.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&super::Mandate>, FieldError> {
        self.0.opt_expanded("mandate")
    }

    /// Returns the boolean `moto`, or `None` if it is null or absent.
    #[inline]
    pub fn moto(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("moto")
    }

    /// Returns the object `multicapture`, or `None` if it is null or absent.
    #[inline]
    pub fn multicapture(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsCardMulticapture>, FieldError> {
        self.0.opt_nested("multicapture")
    }

    /// Returns the text `network`, or `None` if it is null or absent.
    #[inline]
    pub fn network(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network")
    }

    /// Returns the object `network_token`, or `None` if it is null or absent.
    #[inline]
    pub fn network_token(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsCardNetworkToken>, FieldError> {
        self.0.opt_nested("network_token")
    }

    /// Returns the text `network_transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn network_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_transaction_id")
    }

    /// Returns the object `overcapture`, or `None` if it is null or absent.
    #[inline]
    pub fn overcapture(&self) -> Result<Option<&PaymentMethodDetailsCardOvercapture>, FieldError> {
        self.0.opt_nested("overcapture")
    }

    /// Returns the text `regulated_status`, or `None` if it is null or absent. Known values are constants, such as [`REGULATED_STATUS_REGULATED`](Self::REGULATED_STATUS_REGULATED).
    #[inline]
    pub fn regulated_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("regulated_status")
    }

    /// Returns the text `setup_credential_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_CREDENTIAL_USAGE_INSTALLMENT`](Self::SETUP_CREDENTIAL_USAGE_INSTALLMENT).
    #[inline]
    pub fn setup_credential_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_credential_usage")
    }

    /// Returns the text `stored_credential_usage`, or `None` if it is null or absent. Known values are constants, such as [`STORED_CREDENTIAL_USAGE_INSTALLMENT`](Self::STORED_CREDENTIAL_USAGE_INSTALLMENT).
    #[inline]
    pub fn stored_credential_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("stored_credential_usage")
    }

    /// Returns the object `three_d_secure`, or `None` if it is null or absent.
    #[inline]
    pub fn three_d_secure(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsCardThreeDSecure>, FieldError> {
        self.0.opt_nested("three_d_secure")
    }

    /// Returns the text `transaction_link_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_link_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_link_id")
    }

    /// Returns the object `wallet`, or `None` if it is null or absent.
    #[inline]
    pub fn wallet(&self) -> Result<Option<&PaymentMethodDetailsCardWallet>, FieldError> {
        self.0.opt_nested("wallet")
    }

    /// A value of `regulated_status`.
    pub const REGULATED_STATUS_REGULATED: &'static str = "regulated";
    /// A value of `regulated_status`.
    pub const REGULATED_STATUS_UNREGULATED: &'static str = "unregulated";
    /// A value of `setup_credential_usage`.
    pub const SETUP_CREDENTIAL_USAGE_INSTALLMENT: &'static str = "installment";
    /// A value of `setup_credential_usage`.
    pub const SETUP_CREDENTIAL_USAGE_RECURRING: &'static str = "recurring";
    /// A value of `setup_credential_usage`.
    pub const SETUP_CREDENTIAL_USAGE_UNSCHEDULED: &'static str = "unscheduled";
    /// A value of `stored_credential_usage`.
    pub const STORED_CREDENTIAL_USAGE_INSTALLMENT: &'static str = "installment";
    /// A value of `stored_credential_usage`.
    pub const STORED_CREDENTIAL_USAGE_RECURRING: &'static str = "recurring";
    /// A value of `stored_credential_usage`.
    pub const STORED_CREDENTIAL_USAGE_UNSCHEDULED: &'static str = "unscheduled";
}

view! {
    /// The value of `payment_method_details.card.extended_authorization` in [`Charge`].
    PaymentMethodDetailsCardExtendedAuthorization "charge::PaymentMethodDetailsCardExtendedAuthorization"
}

impl PaymentMethodDetailsCardExtendedAuthorization {
    /// Returns the text `status`. Known values are constants, such as [`STATUS_DISABLED`](Self::STATUS_DISABLED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_DISABLED: &'static str = "disabled";
    /// A value of `status`.
    pub const STATUS_ENABLED: &'static str = "enabled";
}

view! {
    /// The value of `payment_method_details.card.incremental_authorization` in [`Charge`].
    PaymentMethodDetailsCardIncrementalAuthorization "charge::PaymentMethodDetailsCardIncrementalAuthorization"
}

impl PaymentMethodDetailsCardIncrementalAuthorization {
    /// Returns the text `status`. Known values are constants, such as [`STATUS_AVAILABLE`](Self::STATUS_AVAILABLE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_AVAILABLE: &'static str = "available";
    /// A value of `status`.
    pub const STATUS_UNAVAILABLE: &'static str = "unavailable";
}

view! {
    /// The value of `payment_method_details.card.installments` in [`Charge`].
    PaymentMethodDetailsCardInstallments "charge::PaymentMethodDetailsCardInstallments"
}

impl PaymentMethodDetailsCardInstallments {
    /// Returns the object `plan`, or `None` if it is null or absent.
    #[inline]
    pub fn plan(&self) -> Result<Option<&super::shared::InstallmentPlan>, FieldError> {
        self.0.opt_nested("plan")
    }
}

view! {
    /// The value of `payment_method_details.card.multicapture` in [`Charge`].
    PaymentMethodDetailsCardMulticapture "charge::PaymentMethodDetailsCardMulticapture"
}

impl PaymentMethodDetailsCardMulticapture {
    /// Returns the text `status`. Known values are constants, such as [`STATUS_AVAILABLE`](Self::STATUS_AVAILABLE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_AVAILABLE: &'static str = "available";
    /// A value of `status`.
    pub const STATUS_UNAVAILABLE: &'static str = "unavailable";
}

view! {
    /// The value of `payment_method_details.card.network_token` in [`Charge`].
    PaymentMethodDetailsCardNetworkToken "charge::PaymentMethodDetailsCardNetworkToken"
}

impl PaymentMethodDetailsCardNetworkToken {
    /// Returns the boolean `used`.
    #[inline]
    pub fn used(&self) -> Result<bool, FieldError> {
        self.0.bool("used")
    }
}

view! {
    /// The value of `payment_method_details.card.overcapture` in [`Charge`].
    PaymentMethodDetailsCardOvercapture "charge::PaymentMethodDetailsCardOvercapture"
}

impl PaymentMethodDetailsCardOvercapture {
    /// Returns the amount `maximum_amount_capturable` in the currency's smallest unit.
    #[inline]
    pub fn maximum_amount_capturable(&self) -> Result<i64, FieldError> {
        self.0.i64("maximum_amount_capturable")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_AVAILABLE`](Self::STATUS_AVAILABLE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_AVAILABLE: &'static str = "available";
    /// A value of `status`.
    pub const STATUS_UNAVAILABLE: &'static str = "unavailable";
}

view! {
    /// The value of `payment_method_details.card.three_d_secure` in [`Charge`].
    PaymentMethodDetailsCardThreeDSecure "charge::PaymentMethodDetailsCardThreeDSecure"
}

impl PaymentMethodDetailsCardThreeDSecure {
    /// Returns the text `authentication_flow`, or `None` if it is null or absent. Known values are constants, such as [`AUTHENTICATION_FLOW_CHALLENGE`](Self::AUTHENTICATION_FLOW_CHALLENGE).
    #[inline]
    pub fn authentication_flow(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("authentication_flow")
    }

    /// Returns the text `electronic_commerce_indicator`, or `None` if it is null or absent. Known values are constants, such as [`ELECTRONIC_COMMERCE_INDICATOR_01`](Self::ELECTRONIC_COMMERCE_INDICATOR_01).
    #[inline]
    pub fn electronic_commerce_indicator(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("electronic_commerce_indicator")
    }

    /// Returns the text `exemption_indicator`, or `None` if it is null or absent. Known values are constants, such as [`EXEMPTION_INDICATOR_LOW_RISK`](Self::EXEMPTION_INDICATOR_LOW_RISK).
    #[inline]
    pub fn exemption_indicator(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("exemption_indicator")
    }

    /// Returns the boolean `exemption_indicator_applied`, or `None` if it is null or absent.
    #[inline]
    pub fn exemption_indicator_applied(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("exemption_indicator_applied")
    }

    /// Returns the text `result`, or `None` if it is null or absent. Known values are constants, such as [`RESULT_ATTEMPT_ACKNOWLEDGED`](Self::RESULT_ATTEMPT_ACKNOWLEDGED).
    #[inline]
    pub fn result(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("result")
    }

    /// Returns the text `result_reason`, or `None` if it is null or absent. Known values are constants, such as [`RESULT_REASON_ABANDONED`](Self::RESULT_REASON_ABANDONED).
    #[inline]
    pub fn result_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("result_reason")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }

    /// Returns the text `version`, or `None` if it is null or absent. Known values are constants, such as [`VERSION_1_0_2`](Self::VERSION_1_0_2).
    #[inline]
    pub fn version(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("version")
    }

    /// A value of `authentication_flow`.
    pub const AUTHENTICATION_FLOW_CHALLENGE: &'static str = "challenge";
    /// A value of `authentication_flow`.
    pub const AUTHENTICATION_FLOW_FRICTIONLESS: &'static str = "frictionless";
    /// A value of `electronic_commerce_indicator`.
    pub const ELECTRONIC_COMMERCE_INDICATOR_01: &'static str = "01";
    /// A value of `electronic_commerce_indicator`.
    pub const ELECTRONIC_COMMERCE_INDICATOR_02: &'static str = "02";
    /// A value of `electronic_commerce_indicator`.
    pub const ELECTRONIC_COMMERCE_INDICATOR_05: &'static str = "05";
    /// A value of `electronic_commerce_indicator`.
    pub const ELECTRONIC_COMMERCE_INDICATOR_06: &'static str = "06";
    /// A value of `electronic_commerce_indicator`.
    pub const ELECTRONIC_COMMERCE_INDICATOR_07: &'static str = "07";
    /// A value of `exemption_indicator`.
    pub const EXEMPTION_INDICATOR_LOW_RISK: &'static str = "low_risk";
    /// A value of `exemption_indicator`.
    pub const EXEMPTION_INDICATOR_NONE: &'static str = "none";
    /// A value of `result`.
    pub const RESULT_ATTEMPT_ACKNOWLEDGED: &'static str = "attempt_acknowledged";
    /// A value of `result`.
    pub const RESULT_AUTHENTICATED: &'static str = "authenticated";
    /// A value of `result`.
    pub const RESULT_DATA_SHARE_ONLY: &'static str = "data_share_only";
    /// A value of `result`.
    pub const RESULT_EXEMPTED: &'static str = "exempted";
    /// A value of `result`.
    pub const RESULT_FAILED: &'static str = "failed";
    /// A value of `result`.
    pub const RESULT_NOT_SUPPORTED: &'static str = "not_supported";
    /// A value of `result`.
    pub const RESULT_PROCESSING_ERROR: &'static str = "processing_error";
    /// A value of `result_reason`.
    pub const RESULT_REASON_ABANDONED: &'static str = "abandoned";
    /// A value of `result_reason`.
    pub const RESULT_REASON_BYPASSED: &'static str = "bypassed";
    /// A value of `result_reason`.
    pub const RESULT_REASON_CANCELED: &'static str = "canceled";
    /// A value of `result_reason`.
    pub const RESULT_REASON_CARD_NOT_ENROLLED: &'static str = "card_not_enrolled";
    /// A value of `result_reason`.
    pub const RESULT_REASON_NETWORK_NOT_SUPPORTED: &'static str = "network_not_supported";
    /// A value of `result_reason`.
    pub const RESULT_REASON_PROTOCOL_ERROR: &'static str = "protocol_error";
    /// A value of `result_reason`.
    pub const RESULT_REASON_REJECTED: &'static str = "rejected";
    /// A value of `version`.
    pub const VERSION_1_0_2: &'static str = "1.0.2";
    /// A value of `version`.
    pub const VERSION_2_1_0: &'static str = "2.1.0";
    /// A value of `version`.
    pub const VERSION_2_2_0: &'static str = "2.2.0";
    /// A value of `version`.
    pub const VERSION_2_3_0: &'static str = "2.3.0";
    /// A value of `version`.
    pub const VERSION_2_3_1: &'static str = "2.3.1";
}

view! {
    /// The value of `payment_method_details.card.wallet` in [`Charge`].
    PaymentMethodDetailsCardWallet "charge::PaymentMethodDetailsCardWallet"
}

impl PaymentMethodDetailsCardWallet {
    /// Returns the object `amex_express_checkout`, or `None` if it is null or absent.
    #[inline]
    pub fn amex_express_checkout(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amex_express_checkout")
    }

    /// Returns the object `apple_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn apple_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("apple_pay")
    }

    /// Returns the text `dynamic_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn dynamic_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dynamic_last4")
    }

    /// Returns the object `google_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn google_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("google_pay")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&PaymentMethodDetailsCardWalletLink>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the object `masterpass`, or `None` if it is null or absent.
    #[inline]
    pub fn masterpass(&self) -> Result<Option<&super::shared::WalletContact>, FieldError> {
        self.0.opt_nested("masterpass")
    }

    /// Returns the object `samsung_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn samsung_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("samsung_pay")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_AMEX_EXPRESS_CHECKOUT`](Self::TYPE_AMEX_EXPRESS_CHECKOUT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `visa_checkout`, or `None` if it is null or absent.
    #[inline]
    pub fn visa_checkout(&self) -> Result<Option<&super::shared::WalletContact>, FieldError> {
        self.0.opt_nested("visa_checkout")
    }

    /// A value of `type`.
    pub const TYPE_AMEX_EXPRESS_CHECKOUT: &'static str = "amex_express_checkout";
    /// A value of `type`.
    pub const TYPE_APPLE_PAY: &'static str = "apple_pay";
    /// A value of `type`.
    pub const TYPE_GOOGLE_PAY: &'static str = "google_pay";
    /// A value of `type`.
    pub const TYPE_LINK: &'static str = "link";
    /// A value of `type`.
    pub const TYPE_MASTERPASS: &'static str = "masterpass";
    /// A value of `type`.
    pub const TYPE_SAMSUNG_PAY: &'static str = "samsung_pay";
    /// A value of `type`.
    pub const TYPE_VISA_CHECKOUT: &'static str = "visa_checkout";
}

view! {
    /// The value of `payment_method_details.card.wallet.link` in [`Charge`].
    PaymentMethodDetailsCardWalletLink "charge::PaymentMethodDetailsCardWalletLink"
}

impl PaymentMethodDetailsCardWalletLink {
    /// Returns the text `funding_source_group`, or `None` if it is null or absent.
    #[inline]
    pub fn funding_source_group(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding_source_group")
    }
}

view! {
    /// The value of `payment_method_details.cashapp` in [`Charge`].
    PaymentMethodDetailsCashapp "charge::PaymentMethodDetailsCashapp"
}

impl PaymentMethodDetailsCashapp {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }

    /// Returns the text `cashtag`, or `None` if it is null or absent.
    #[inline]
    pub fn cashtag(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cashtag")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `payment_method_details.crypto` in [`Charge`].
    PaymentMethodDetailsCrypto "charge::PaymentMethodDetailsCrypto"
}

impl PaymentMethodDetailsCrypto {
    /// Returns the text `buyer_address`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_address")
    }

    /// Returns the text `network`, or `None` if it is null or absent. Known values are constants, such as [`NETWORK_BASE`](Self::NETWORK_BASE).
    #[inline]
    pub fn network(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network")
    }

    /// Returns the text `token_currency`, or `None` if it is null or absent. Known values are constants, such as [`TOKEN_CURRENCY_OUSD`](Self::TOKEN_CURRENCY_OUSD).
    #[inline]
    pub fn token_currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("token_currency")
    }

    /// Returns the text `transaction_hash`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_hash(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_hash")
    }

    /// A value of `network`.
    pub const NETWORK_BASE: &'static str = "base";
    /// A value of `network`.
    pub const NETWORK_ETHEREUM: &'static str = "ethereum";
    /// A value of `network`.
    pub const NETWORK_POLYGON: &'static str = "polygon";
    /// A value of `network`.
    pub const NETWORK_SOLANA: &'static str = "solana";
    /// A value of `network`.
    pub const NETWORK_SUI: &'static str = "sui";
    /// A value of `network`.
    pub const NETWORK_TEMPO: &'static str = "tempo";
    /// A value of `token_currency`.
    pub const TOKEN_CURRENCY_OUSD: &'static str = "ousd";
    /// A value of `token_currency`.
    pub const TOKEN_CURRENCY_PHANTOM_CASH: &'static str = "phantom_cash";
    /// A value of `token_currency`.
    pub const TOKEN_CURRENCY_USDC: &'static str = "usdc";
    /// A value of `token_currency`.
    pub const TOKEN_CURRENCY_USDG: &'static str = "usdg";
    /// A value of `token_currency`.
    pub const TOKEN_CURRENCY_USDP: &'static str = "usdp";
    /// A value of `token_currency`.
    pub const TOKEN_CURRENCY_USDSUI: &'static str = "usdsui";
    /// A value of `token_currency`.
    pub const TOKEN_CURRENCY_USDT: &'static str = "usdt";
}

view! {
    /// The value of `payment_method_details.eps` in [`Charge`].
    PaymentMethodDetailsEps "charge::PaymentMethodDetailsEps"
}

impl PaymentMethodDetailsEps {
    /// Returns the text `bank`, or `None` if it is null or absent. Known values are constants, such as [`BANK_ARZTE_UND_APOTHEKER_BANK`](Self::BANK_ARZTE_UND_APOTHEKER_BANK).
    #[inline]
    pub fn bank(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }

    /// A value of `bank`.
    pub const BANK_ARZTE_UND_APOTHEKER_BANK: &'static str = "arzte_und_apotheker_bank";
    /// A value of `bank`.
    pub const BANK_AUSTRIAN_ANADI_BANK_AG: &'static str = "austrian_anadi_bank_ag";
    /// A value of `bank`.
    pub const BANK_BANK_AUSTRIA: &'static str = "bank_austria";
    /// A value of `bank`.
    pub const BANK_BANKHAUS_CARL_SPANGLER: &'static str = "bankhaus_carl_spangler";
    /// A value of `bank`.
    pub const BANK_BANKHAUS_SCHELHAMMER_UND_SCHATTERA_AG: &'static str =
        "bankhaus_schelhammer_und_schattera_ag";
    /// A value of `bank`.
    pub const BANK_BAWAG_PSK_AG: &'static str = "bawag_psk_ag";
    /// A value of `bank`.
    pub const BANK_BKS_BANK_AG: &'static str = "bks_bank_ag";
    /// A value of `bank`.
    pub const BANK_BRULL_KALLMUS_BANK_AG: &'static str = "brull_kallmus_bank_ag";
    /// A value of `bank`.
    pub const BANK_BTV_VIER_LANDER_BANK: &'static str = "btv_vier_lander_bank";
    /// A value of `bank`.
    pub const BANK_CAPITAL_BANK_GRAWE_GRUPPE_AG: &'static str = "capital_bank_grawe_gruppe_ag";
    /// A value of `bank`.
    pub const BANK_DEUTSCHE_BANK_AG: &'static str = "deutsche_bank_ag";
    /// A value of `bank`.
    pub const BANK_DOLOMITENBANK: &'static str = "dolomitenbank";
    /// A value of `bank`.
    pub const BANK_EASYBANK_AG: &'static str = "easybank_ag";
    /// A value of `bank`.
    pub const BANK_ERSTE_BANK_UND_SPARKASSEN: &'static str = "erste_bank_und_sparkassen";
    /// A value of `bank`.
    pub const BANK_HYPO_ALPEADRIABANK_INTERNATIONAL_AG: &'static str =
        "hypo_alpeadriabank_international_ag";
    /// A value of `bank`.
    pub const BANK_HYPO_BANK_BURGENLAND_AKTIENGESELLSCHAFT: &'static str =
        "hypo_bank_burgenland_aktiengesellschaft";
    /// A value of `bank`.
    pub const BANK_HYPO_NOE_LB_FUR_NIEDEROSTERREICH_U_WIEN: &'static str =
        "hypo_noe_lb_fur_niederosterreich_u_wien";
    /// A value of `bank`.
    pub const BANK_HYPO_OBEROSTERREICH_SALZBURG_STEIERMARK: &'static str =
        "hypo_oberosterreich_salzburg_steiermark";
    /// A value of `bank`.
    pub const BANK_HYPO_TIROL_BANK_AG: &'static str = "hypo_tirol_bank_ag";
    /// A value of `bank`.
    pub const BANK_HYPO_VORARLBERG_BANK_AG: &'static str = "hypo_vorarlberg_bank_ag";
    /// A value of `bank`.
    pub const BANK_MARCHFELDER_BANK: &'static str = "marchfelder_bank";
    /// A value of `bank`.
    pub const BANK_OBERBANK_AG: &'static str = "oberbank_ag";
    /// A value of `bank`.
    pub const BANK_RAIFFEISEN_BANKENGRUPPE_OSTERREICH: &'static str =
        "raiffeisen_bankengruppe_osterreich";
    /// A value of `bank`.
    pub const BANK_SCHOELLERBANK_AG: &'static str = "schoellerbank_ag";
    /// A value of `bank`.
    pub const BANK_SPARDA_BANK_WIEN: &'static str = "sparda_bank_wien";
    /// A value of `bank`.
    pub const BANK_VOLKSBANK_GRUPPE: &'static str = "volksbank_gruppe";
    /// A value of `bank`.
    pub const BANK_VOLKSKREDITBANK_AG: &'static str = "volkskreditbank_ag";
    /// A value of `bank`.
    pub const BANK_VR_BANK_BRAUNAU: &'static str = "vr_bank_braunau";
}

view! {
    /// The value of `payment_method_details.fpx` in [`Charge`].
    PaymentMethodDetailsFpx "charge::PaymentMethodDetailsFpx"
}

impl PaymentMethodDetailsFpx {
    /// Returns the text `account_holder_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_HOLDER_TYPE_COMPANY`](Self::ACCOUNT_HOLDER_TYPE_COMPANY).
    #[inline]
    pub fn account_holder_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_type")
    }

    /// Returns the text `bank`. Known values are constants, such as [`BANK_AFFIN_BANK`](Self::BANK_AFFIN_BANK).
    #[inline]
    pub fn bank(&self) -> Result<&str, FieldError> {
        self.0.str("bank")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }

    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_COMPANY: &'static str = "company";
    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_INDIVIDUAL: &'static str = "individual";
    /// A value of `bank`.
    pub const BANK_AFFIN_BANK: &'static str = "affin_bank";
    /// A value of `bank`.
    pub const BANK_AGROBANK: &'static str = "agrobank";
    /// A value of `bank`.
    pub const BANK_ALLIANCE_BANK: &'static str = "alliance_bank";
    /// A value of `bank`.
    pub const BANK_AMBANK: &'static str = "ambank";
    /// A value of `bank`.
    pub const BANK_BANK_ISLAM: &'static str = "bank_islam";
    /// A value of `bank`.
    pub const BANK_BANK_MUAMALAT: &'static str = "bank_muamalat";
    /// A value of `bank`.
    pub const BANK_BANK_OF_CHINA: &'static str = "bank_of_china";
    /// A value of `bank`.
    pub const BANK_BANK_RAKYAT: &'static str = "bank_rakyat";
    /// A value of `bank`.
    pub const BANK_BNP_PARIBAS: &'static str = "bnp_paribas";
    /// A value of `bank`.
    pub const BANK_BSN: &'static str = "bsn";
    /// A value of `bank`.
    pub const BANK_CIMB: &'static str = "cimb";
    /// A value of `bank`.
    pub const BANK_CITIBANK: &'static str = "citibank";
    /// A value of `bank`.
    pub const BANK_DEUTSCHE_BANK: &'static str = "deutsche_bank";
    /// A value of `bank`.
    pub const BANK_HONG_LEONG_BANK: &'static str = "hong_leong_bank";
    /// A value of `bank`.
    pub const BANK_HSBC: &'static str = "hsbc";
    /// A value of `bank`.
    pub const BANK_KFH: &'static str = "kfh";
    /// A value of `bank`.
    pub const BANK_MAYBANK2E: &'static str = "maybank2e";
    /// A value of `bank`.
    pub const BANK_MAYBANK2U: &'static str = "maybank2u";
    /// A value of `bank`.
    pub const BANK_MBSB_BANK: &'static str = "mbsb_bank";
    /// A value of `bank`.
    pub const BANK_OCBC: &'static str = "ocbc";
    /// A value of `bank`.
    pub const BANK_PB_ENTERPRISE: &'static str = "pb_enterprise";
    /// A value of `bank`.
    pub const BANK_PUBLIC_BANK: &'static str = "public_bank";
    /// A value of `bank`.
    pub const BANK_RHB: &'static str = "rhb";
    /// A value of `bank`.
    pub const BANK_STANDARD_CHARTERED: &'static str = "standard_chartered";
    /// A value of `bank`.
    pub const BANK_UOB: &'static str = "uob";
}

view! {
    /// The value of `payment_method_details.giropay` in [`Charge`].
    PaymentMethodDetailsGiropay "charge::PaymentMethodDetailsGiropay"
}

impl PaymentMethodDetailsGiropay {
    /// Returns the text `bank_code`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_code")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }
}

view! {
    /// The value of `payment_method_details.ideal` in [`Charge`].
    PaymentMethodDetailsIdeal "charge::PaymentMethodDetailsIdeal"
}

impl PaymentMethodDetailsIdeal {
    /// Returns the text `bank`, or `None` if it is null or absent. Known values are constants, such as [`BANK_ABN_AMRO`](Self::BANK_ABN_AMRO).
    #[inline]
    pub fn bank(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank")
    }

    /// Returns the text `bic`, or `None` if it is null or absent. Known values are constants, such as [`BIC_ABNANL2A`](Self::BIC_ABNANL2A).
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the id of `generated_sepa_debit`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn generated_sepa_debit_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("generated_sepa_debit")
    }

    /// Returns `generated_sepa_debit` if it is expanded, or `None`. [`generated_sepa_debit_id`](Self::generated_sepa_debit_id) works either way.
    #[inline]
    pub fn generated_sepa_debit(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("generated_sepa_debit")
    }

    /// Returns the id of `generated_sepa_debit_mandate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn generated_sepa_debit_mandate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("generated_sepa_debit_mandate")
    }

    /// Returns `generated_sepa_debit_mandate` if it is expanded, or `None`. [`generated_sepa_debit_mandate_id`](Self::generated_sepa_debit_mandate_id) works either way.
    #[inline]
    pub fn generated_sepa_debit_mandate(&self) -> Result<Option<&super::Mandate>, FieldError> {
        self.0.opt_expanded("generated_sepa_debit_mandate")
    }

    /// Returns the text `iban_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn iban_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban_last4")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }

    /// A value of `bank`.
    pub const BANK_ABN_AMRO: &'static str = "abn_amro";
    /// A value of `bank`.
    pub const BANK_ADYEN: &'static str = "adyen";
    /// A value of `bank`.
    pub const BANK_ASN_BANK: &'static str = "asn_bank";
    /// A value of `bank`.
    pub const BANK_BUNQ: &'static str = "bunq";
    /// A value of `bank`.
    pub const BANK_BUUT: &'static str = "buut";
    /// A value of `bank`.
    pub const BANK_FINOM: &'static str = "finom";
    /// A value of `bank`.
    pub const BANK_HANDELSBANKEN: &'static str = "handelsbanken";
    /// A value of `bank`.
    pub const BANK_ING: &'static str = "ing";
    /// A value of `bank`.
    pub const BANK_KNAB: &'static str = "knab";
    /// A value of `bank`.
    pub const BANK_MOLLIE: &'static str = "mollie";
    /// A value of `bank`.
    pub const BANK_MONEYOU: &'static str = "moneyou";
    /// A value of `bank`.
    pub const BANK_N26: &'static str = "n26";
    /// A value of `bank`.
    pub const BANK_NN: &'static str = "nn";
    /// A value of `bank`.
    pub const BANK_RABOBANK: &'static str = "rabobank";
    /// A value of `bank`.
    pub const BANK_REGIOBANK: &'static str = "regiobank";
    /// A value of `bank`.
    pub const BANK_REVOLUT: &'static str = "revolut";
    /// A value of `bank`.
    pub const BANK_SNS_BANK: &'static str = "sns_bank";
    /// A value of `bank`.
    pub const BANK_TRIODOS_BANK: &'static str = "triodos_bank";
    /// A value of `bank`.
    pub const BANK_VAN_LANSCHOT: &'static str = "van_lanschot";
    /// A value of `bank`.
    pub const BANK_YOURSAFE: &'static str = "yoursafe";
    /// A value of `bic`.
    pub const BIC_ABNANL2A: &'static str = "ABNANL2A";
    /// A value of `bic`.
    pub const BIC_ADYBNL2A: &'static str = "ADYBNL2A";
    /// A value of `bic`.
    pub const BIC_ASNBNL21: &'static str = "ASNBNL21";
    /// A value of `bic`.
    pub const BIC_BITSNL2A: &'static str = "BITSNL2A";
    /// A value of `bic`.
    pub const BIC_BUNQNL2A: &'static str = "BUNQNL2A";
    /// A value of `bic`.
    pub const BIC_BUUTNL2A: &'static str = "BUUTNL2A";
    /// A value of `bic`.
    pub const BIC_FNOMNL22: &'static str = "FNOMNL22";
    /// A value of `bic`.
    pub const BIC_FVLBNL22: &'static str = "FVLBNL22";
    /// A value of `bic`.
    pub const BIC_HANDNL2A: &'static str = "HANDNL2A";
    /// A value of `bic`.
    pub const BIC_INGBNL2A: &'static str = "INGBNL2A";
    /// A value of `bic`.
    pub const BIC_KNABNL2H: &'static str = "KNABNL2H";
    /// A value of `bic`.
    pub const BIC_MLLENL2A: &'static str = "MLLENL2A";
    /// A value of `bic`.
    pub const BIC_MOYONL21: &'static str = "MOYONL21";
    /// A value of `bic`.
    pub const BIC_NNBANL2G: &'static str = "NNBANL2G";
    /// A value of `bic`.
    pub const BIC_NTSBDEB1: &'static str = "NTSBDEB1";
    /// A value of `bic`.
    pub const BIC_RABONL2U: &'static str = "RABONL2U";
    /// A value of `bic`.
    pub const BIC_RBRBNL21: &'static str = "RBRBNL21";
    /// A value of `bic`.
    pub const BIC_REVOIE23: &'static str = "REVOIE23";
    /// A value of `bic`.
    pub const BIC_REVOLT21: &'static str = "REVOLT21";
    /// A value of `bic`.
    pub const BIC_SNSBNL2A: &'static str = "SNSBNL2A";
    /// A value of `bic`.
    pub const BIC_TRIONL2U: &'static str = "TRIONL2U";
}

view! {
    /// The value of `payment_method_details.interac_present` in [`Charge`].
    PaymentMethodDetailsInteracPresent "charge::PaymentMethodDetailsInteracPresent"
}

impl PaymentMethodDetailsInteracPresent {
    /// Returns the text `brand`, or `None` if it is null or absent.
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the text `cardholder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn cardholder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cardholder_name")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `emv_auth_data`, or `None` if it is null or absent.
    #[inline]
    pub fn emv_auth_data(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("emv_auth_data")
    }

    /// Returns the integer `exp_month`.
    #[inline]
    pub fn exp_month(&self) -> Result<i64, FieldError> {
        self.0.i64("exp_month")
    }

    /// Returns the integer `exp_year`.
    #[inline]
    pub fn exp_year(&self) -> Result<i64, FieldError> {
        self.0.i64("exp_year")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `funding`, or `None` if it is null or absent.
    #[inline]
    pub fn funding(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding")
    }

    /// Returns the text `generated_card`, or `None` if it is null or absent.
    #[inline]
    pub fn generated_card(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("generated_card")
    }

    /// Returns the text `iin`, or `None` if it is null or absent.
    #[inline]
    pub fn iin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iin")
    }

    /// Returns the text `issuer`, or `None` if it is null or absent.
    #[inline]
    pub fn issuer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuer")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("location")
    }

    /// Returns the text `network`, or `None` if it is null or absent.
    #[inline]
    pub fn network(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network")
    }

    /// Returns the text `network_transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn network_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_transaction_id")
    }

    /// Returns the texts in `preferred_locales`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locales(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("preferred_locales")
    }

    /// Returns the text `read_method`, or `None` if it is null or absent. Known values are constants, such as [`READ_METHOD_CONTACT_EMV`](Self::READ_METHOD_CONTACT_EMV).
    #[inline]
    pub fn read_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("read_method")
    }

    /// Returns the text `reader`, or `None` if it is null or absent.
    #[inline]
    pub fn reader(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reader")
    }

    /// Returns the object `receipt`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt(&self) -> Result<Option<&super::shared::CardPresentReceipt>, FieldError> {
        self.0.opt_nested("receipt")
    }

    /// A value of `read_method`.
    pub const READ_METHOD_CONTACT_EMV: &'static str = "contact_emv";
    /// A value of `read_method`.
    pub const READ_METHOD_CONTACTLESS_EMV: &'static str = "contactless_emv";
    /// A value of `read_method`.
    pub const READ_METHOD_CONTACTLESS_MAGSTRIPE_MODE: &'static str = "contactless_magstripe_mode";
    /// A value of `read_method`.
    pub const READ_METHOD_MAGNETIC_STRIPE_FALLBACK: &'static str = "magnetic_stripe_fallback";
    /// A value of `read_method`.
    pub const READ_METHOD_MAGNETIC_STRIPE_TRACK2: &'static str = "magnetic_stripe_track2";
}

view! {
    /// The value of `payment_method_details.klarna` in [`Charge`].
    PaymentMethodDetailsKlarna "charge::PaymentMethodDetailsKlarna"
}

impl PaymentMethodDetailsKlarna {
    /// Returns the text `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("location")
    }

    /// Returns the object `payer_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payer_details(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsKlarnaPayerDetails>, FieldError> {
        self.0.opt_nested("payer_details")
    }

    /// Returns the text `payment_method_category`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_category(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_category")
    }

    /// Returns the text `preferred_locale`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_locale")
    }

    /// Returns the text `reader`, or `None` if it is null or absent.
    #[inline]
    pub fn reader(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reader")
    }
}

view! {
    /// The value of `payment_method_details.klarna.payer_details` in [`Charge`].
    PaymentMethodDetailsKlarnaPayerDetails "charge::PaymentMethodDetailsKlarnaPayerDetails"
}

impl PaymentMethodDetailsKlarnaPayerDetails {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsKlarnaPayerDetailsAddress>, FieldError> {
        self.0.opt_nested("address")
    }
}

view! {
    /// The value of `payment_method_details.klarna.payer_details.address` in [`Charge`].
    PaymentMethodDetailsKlarnaPayerDetailsAddress "charge::PaymentMethodDetailsKlarnaPayerDetailsAddress"
}

impl PaymentMethodDetailsKlarnaPayerDetailsAddress {
    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }
}

view! {
    /// The value of `payment_method_details.konbini` in [`Charge`].
    PaymentMethodDetailsKonbini "charge::PaymentMethodDetailsKonbini"
}

impl PaymentMethodDetailsKonbini {
    /// Returns the object `store`, or `None` if it is null or absent.
    #[inline]
    pub fn store(&self) -> Result<Option<&PaymentMethodDetailsKonbiniStore>, FieldError> {
        self.0.opt_nested("store")
    }
}

view! {
    /// The value of `payment_method_details.konbini.store` in [`Charge`].
    PaymentMethodDetailsKonbiniStore "charge::PaymentMethodDetailsKonbiniStore"
}

impl PaymentMethodDetailsKonbiniStore {
    /// Returns the text `chain`, or `None` if it is null or absent. Known values are constants, such as [`CHAIN_FAMILYMART`](Self::CHAIN_FAMILYMART).
    #[inline]
    pub fn chain(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("chain")
    }

    /// A value of `chain`.
    pub const CHAIN_FAMILYMART: &'static str = "familymart";
    /// A value of `chain`.
    pub const CHAIN_LAWSON: &'static str = "lawson";
    /// A value of `chain`.
    pub const CHAIN_MINISTOP: &'static str = "ministop";
    /// A value of `chain`.
    pub const CHAIN_SEICOMART: &'static str = "seicomart";
}

view! {
    /// The value of `payment_method_details.kr_card` in [`Charge`].
    PaymentMethodDetailsKrCard "charge::PaymentMethodDetailsKrCard"
}

impl PaymentMethodDetailsKrCard {
    /// Returns the text `brand`, or `None` if it is null or absent. Known values are constants, such as [`BRAND_BC`](Self::BRAND_BC).
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }

    /// A value of `brand`.
    pub const BRAND_BC: &'static str = "bc";
    /// A value of `brand`.
    pub const BRAND_CITI: &'static str = "citi";
    /// A value of `brand`.
    pub const BRAND_HANA: &'static str = "hana";
    /// A value of `brand`.
    pub const BRAND_HYUNDAI: &'static str = "hyundai";
    /// A value of `brand`.
    pub const BRAND_JEJU: &'static str = "jeju";
    /// A value of `brand`.
    pub const BRAND_JEONBUK: &'static str = "jeonbuk";
    /// A value of `brand`.
    pub const BRAND_KAKAOBANK: &'static str = "kakaobank";
    /// A value of `brand`.
    pub const BRAND_KBANK: &'static str = "kbank";
    /// A value of `brand`.
    pub const BRAND_KDBBANK: &'static str = "kdbbank";
    /// A value of `brand`.
    pub const BRAND_KOOKMIN: &'static str = "kookmin";
    /// A value of `brand`.
    pub const BRAND_KWANGJU: &'static str = "kwangju";
    /// A value of `brand`.
    pub const BRAND_LOTTE: &'static str = "lotte";
    /// A value of `brand`.
    pub const BRAND_MG: &'static str = "mg";
    /// A value of `brand`.
    pub const BRAND_NH: &'static str = "nh";
    /// A value of `brand`.
    pub const BRAND_POST: &'static str = "post";
    /// A value of `brand`.
    pub const BRAND_SAMSUNG: &'static str = "samsung";
    /// A value of `brand`.
    pub const BRAND_SAVINGSBANK: &'static str = "savingsbank";
    /// A value of `brand`.
    pub const BRAND_SHINHAN: &'static str = "shinhan";
    /// A value of `brand`.
    pub const BRAND_SHINHYUP: &'static str = "shinhyup";
    /// A value of `brand`.
    pub const BRAND_SUHYUP: &'static str = "suhyup";
    /// A value of `brand`.
    pub const BRAND_TOSSBANK: &'static str = "tossbank";
    /// A value of `brand`.
    pub const BRAND_WOORI: &'static str = "woori";
}

view! {
    /// The value of `payment_method_details.link` in [`Charge`].
    PaymentMethodDetailsLink "charge::PaymentMethodDetailsLink"
}

impl PaymentMethodDetailsLink {
    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `funding_source_group`, or `None` if it is null or absent.
    #[inline]
    pub fn funding_source_group(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding_source_group")
    }
}

view! {
    /// The value of `payment_method_details.mobilepay` in [`Charge`].
    PaymentMethodDetailsMobilepay "charge::PaymentMethodDetailsMobilepay"
}

impl PaymentMethodDetailsMobilepay {
    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentMethodDetailsMobilepayCard>, FieldError> {
        self.0.opt_nested("card")
    }
}

view! {
    /// The value of `payment_method_details.mobilepay.card` in [`Charge`].
    PaymentMethodDetailsMobilepayCard "charge::PaymentMethodDetailsMobilepayCard"
}

impl PaymentMethodDetailsMobilepayCard {
    /// Returns the text `brand`, or `None` if it is null or absent.
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the integer `exp_month`, or `None` if it is null or absent.
    #[inline]
    pub fn exp_month(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("exp_month")
    }

    /// Returns the integer `exp_year`, or `None` if it is null or absent.
    #[inline]
    pub fn exp_year(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("exp_year")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }
}

view! {
    /// The value of `payment_method_details.multibanco` in [`Charge`].
    PaymentMethodDetailsMultibanco "charge::PaymentMethodDetailsMultibanco"
}

impl PaymentMethodDetailsMultibanco {
    /// Returns the text `entity`, or `None` if it is null or absent.
    #[inline]
    pub fn entity(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("entity")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `payment_method_details.nz_bank_account` in [`Charge`].
    PaymentMethodDetailsNzBankAccount "charge::PaymentMethodDetailsNzBankAccount"
}

impl PaymentMethodDetailsNzBankAccount {
    /// Returns the text `account_holder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn account_holder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_name")
    }

    /// Returns the text `bank_code`.
    #[inline]
    pub fn bank_code(&self) -> Result<&str, FieldError> {
        self.0.str("bank_code")
    }

    /// Returns the text `bank_name`.
    #[inline]
    pub fn bank_name(&self) -> Result<&str, FieldError> {
        self.0.str("bank_name")
    }

    /// Returns the text `branch_code`.
    #[inline]
    pub fn branch_code(&self) -> Result<&str, FieldError> {
        self.0.str("branch_code")
    }

    /// Returns the text `expected_debit_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_debit_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("expected_debit_date")
    }

    /// Returns the text `last4`.
    #[inline]
    pub fn last4(&self) -> Result<&str, FieldError> {
        self.0.str("last4")
    }

    /// Returns the text `suffix`, or `None` if it is null or absent.
    #[inline]
    pub fn suffix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("suffix")
    }
}

view! {
    /// The value of `payment_method_details.oxxo` in [`Charge`].
    PaymentMethodDetailsOxxo "charge::PaymentMethodDetailsOxxo"
}

impl PaymentMethodDetailsOxxo {
    /// Returns the text `number`, or `None` if it is null or absent.
    #[inline]
    pub fn number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("number")
    }
}

view! {
    /// The value of `payment_method_details.p24` in [`Charge`].
    PaymentMethodDetailsP24 "charge::PaymentMethodDetailsP24"
}

impl PaymentMethodDetailsP24 {
    /// Returns the text `bank`, or `None` if it is null or absent. Known values are constants, such as [`BANK_ALIOR_BANK`](Self::BANK_ALIOR_BANK).
    #[inline]
    pub fn bank(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }

    /// A value of `bank`.
    pub const BANK_ALIOR_BANK: &'static str = "alior_bank";
    /// A value of `bank`.
    pub const BANK_BANK_MILLENNIUM: &'static str = "bank_millennium";
    /// A value of `bank`.
    pub const BANK_BANK_NOWY_BFG_SA: &'static str = "bank_nowy_bfg_sa";
    /// A value of `bank`.
    pub const BANK_BANK_PEKAO_SA: &'static str = "bank_pekao_sa";
    /// A value of `bank`.
    pub const BANK_BANKI_SPBDZIELCZE: &'static str = "banki_spbdzielcze";
    /// A value of `bank`.
    pub const BANK_BLIK: &'static str = "blik";
    /// A value of `bank`.
    pub const BANK_BNP_PARIBAS: &'static str = "bnp_paribas";
    /// A value of `bank`.
    pub const BANK_BOZ: &'static str = "boz";
    /// A value of `bank`.
    pub const BANK_CITI_HANDLOWY: &'static str = "citi_handlowy";
    /// A value of `bank`.
    pub const BANK_CREDIT_AGRICOLE: &'static str = "credit_agricole";
    /// A value of `bank`.
    pub const BANK_ENVELOBANK: &'static str = "envelobank";
    /// A value of `bank`.
    pub const BANK_ETRANSFER_POCZTOWY24: &'static str = "etransfer_pocztowy24";
    /// A value of `bank`.
    pub const BANK_GETIN_BANK: &'static str = "getin_bank";
    /// A value of `bank`.
    pub const BANK_IDEABANK: &'static str = "ideabank";
    /// A value of `bank`.
    pub const BANK_ING: &'static str = "ing";
    /// A value of `bank`.
    pub const BANK_INTELIGO: &'static str = "inteligo";
    /// A value of `bank`.
    pub const BANK_MBANK_MTRANSFER: &'static str = "mbank_mtransfer";
    /// A value of `bank`.
    pub const BANK_NEST_PRZELEW: &'static str = "nest_przelew";
    /// A value of `bank`.
    pub const BANK_NOBLE_PAY: &'static str = "noble_pay";
    /// A value of `bank`.
    pub const BANK_PBAC_Z_IPKO: &'static str = "pbac_z_ipko";
    /// A value of `bank`.
    pub const BANK_PLUS_BANK: &'static str = "plus_bank";
    /// A value of `bank`.
    pub const BANK_SANTANDER_PRZELEW24: &'static str = "santander_przelew24";
    /// A value of `bank`.
    pub const BANK_TMOBILE_USBUGI_BANKOWE: &'static str = "tmobile_usbugi_bankowe";
    /// A value of `bank`.
    pub const BANK_TOYOTA_BANK: &'static str = "toyota_bank";
    /// A value of `bank`.
    pub const BANK_VELOBANK: &'static str = "velobank";
    /// A value of `bank`.
    pub const BANK_VOLKSWAGEN_BANK: &'static str = "volkswagen_bank";
}

view! {
    /// The value of `payment_method_details.paynow` in [`Charge`].
    PaymentMethodDetailsPaynow "charge::PaymentMethodDetailsPaynow"
}

impl PaymentMethodDetailsPaynow {
    /// Returns the text `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("location")
    }

    /// Returns the text `reader`, or `None` if it is null or absent.
    #[inline]
    pub fn reader(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reader")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `payment_method_details.paypal` in [`Charge`].
    PaymentMethodDetailsPaypal "charge::PaymentMethodDetailsPaypal"
}

impl PaymentMethodDetailsPaypal {
    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `payer_email`, or `None` if it is null or absent.
    #[inline]
    pub fn payer_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payer_email")
    }

    /// Returns the text `payer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn payer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payer_id")
    }

    /// Returns the text `payer_name`, or `None` if it is null or absent.
    #[inline]
    pub fn payer_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payer_name")
    }

    /// Returns the object `seller_protection`, or `None` if it is null or absent.
    #[inline]
    pub fn seller_protection(
        &self,
    ) -> Result<Option<&PaymentMethodDetailsPaypalSellerProtection>, FieldError> {
        self.0.opt_nested("seller_protection")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `payment_method_details.paypal.seller_protection` in [`Charge`].
    PaymentMethodDetailsPaypalSellerProtection "charge::PaymentMethodDetailsPaypalSellerProtection"
}

impl PaymentMethodDetailsPaypalSellerProtection {
    /// Returns the texts in `dispute_categories`, or `None` if it is null or absent.
    #[inline]
    pub fn dispute_categories(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("dispute_categories")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ELIGIBLE`](Self::STATUS_ELIGIBLE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_ELIGIBLE: &'static str = "eligible";
    /// A value of `status`.
    pub const STATUS_NOT_ELIGIBLE: &'static str = "not_eligible";
    /// A value of `status`.
    pub const STATUS_PARTIALLY_ELIGIBLE: &'static str = "partially_eligible";
}

view! {
    /// The value of `payment_method_details.payto` in [`Charge`].
    PaymentMethodDetailsPayto "charge::PaymentMethodDetailsPayto"
}

impl PaymentMethodDetailsPayto {
    /// Returns the text `bsb_number`, or `None` if it is null or absent.
    #[inline]
    pub fn bsb_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bsb_number")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate")
    }

    /// Returns the text `pay_id`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_id")
    }
}

view! {
    /// The value of `payment_method_details.pix` in [`Charge`].
    PaymentMethodDetailsPix "charge::PaymentMethodDetailsPix"
}

impl PaymentMethodDetailsPix {
    /// Returns the text `bank_transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_transaction_id")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate")
    }
}

view! {
    /// The value of `payment_method_details.promptpay` in [`Charge`].
    PaymentMethodDetailsPromptpay "charge::PaymentMethodDetailsPromptpay"
}

impl PaymentMethodDetailsPromptpay {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `payment_method_details.revolut_pay` in [`Charge`].
    PaymentMethodDetailsRevolutPay "charge::PaymentMethodDetailsRevolutPay"
}

impl PaymentMethodDetailsRevolutPay {
    /// Returns the object `funding`, or `None` if it is null or absent.
    #[inline]
    pub fn funding(&self) -> Result<Option<&PaymentMethodDetailsRevolutPayFunding>, FieldError> {
        self.0.opt_nested("funding")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `payment_method_details.revolut_pay.funding` in [`Charge`].
    PaymentMethodDetailsRevolutPayFunding "charge::PaymentMethodDetailsRevolutPayFunding"
}

impl PaymentMethodDetailsRevolutPayFunding {
    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&super::shared::FundingCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_CARD`](Self::TYPE_CARD).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_CARD: &'static str = "card";
}

view! {
    /// The value of `payment_method_details.sepa_credit_transfer` in [`Charge`].
    PaymentMethodDetailsSepaCreditTransfer "charge::PaymentMethodDetailsSepaCreditTransfer"
}

impl PaymentMethodDetailsSepaCreditTransfer {
    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `iban`, or `None` if it is null or absent.
    #[inline]
    pub fn iban(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban")
    }
}

view! {
    /// The value of `payment_method_details.sepa_debit` in [`Charge`].
    PaymentMethodDetailsSepaDebit "charge::PaymentMethodDetailsSepaDebit"
}

impl PaymentMethodDetailsSepaDebit {
    /// Returns the text `bank_code`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_code")
    }

    /// Returns the text `branch_code`, or `None` if it is null or absent.
    #[inline]
    pub fn branch_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("branch_code")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `expected_debit_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_debit_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("expected_debit_date")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate")
    }
}

view! {
    /// The value of `payment_method_details.sofort` in [`Charge`].
    PaymentMethodDetailsSofort "charge::PaymentMethodDetailsSofort"
}

impl PaymentMethodDetailsSofort {
    /// Returns the text `bank_code`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_code")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the id of `generated_sepa_debit`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn generated_sepa_debit_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("generated_sepa_debit")
    }

    /// Returns `generated_sepa_debit` if it is expanded, or `None`. [`generated_sepa_debit_id`](Self::generated_sepa_debit_id) works either way.
    #[inline]
    pub fn generated_sepa_debit(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("generated_sepa_debit")
    }

    /// Returns the id of `generated_sepa_debit_mandate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn generated_sepa_debit_mandate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("generated_sepa_debit_mandate")
    }

    /// Returns `generated_sepa_debit_mandate` if it is expanded, or `None`. [`generated_sepa_debit_mandate_id`](Self::generated_sepa_debit_mandate_id) works either way.
    #[inline]
    pub fn generated_sepa_debit_mandate(&self) -> Result<Option<&super::Mandate>, FieldError> {
        self.0.opt_expanded("generated_sepa_debit_mandate")
    }

    /// Returns the text `iban_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn iban_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban_last4")
    }

    /// Returns the text `preferred_language`, or `None` if it is null or absent. Known values are constants, such as [`PREFERRED_LANGUAGE_DE`](Self::PREFERRED_LANGUAGE_DE).
    #[inline]
    pub fn preferred_language(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_language")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }

    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_DE: &'static str = "de";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_EN: &'static str = "en";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_ES: &'static str = "es";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_FR: &'static str = "fr";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_IT: &'static str = "it";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_NL: &'static str = "nl";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_PL: &'static str = "pl";
}

view! {
    /// The value of `payment_method_details.swish` in [`Charge`].
    PaymentMethodDetailsSwish "charge::PaymentMethodDetailsSwish"
}

impl PaymentMethodDetailsSwish {
    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `payment_reference`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_reference")
    }

    /// Returns the text `verified_phone_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_phone_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_phone_last4")
    }
}

view! {
    /// The value of `payment_method_details.twint` in [`Charge`].
    PaymentMethodDetailsTwint "charge::PaymentMethodDetailsTwint"
}

impl PaymentMethodDetailsTwint {
    /// Returns the text `mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate")
    }
}

view! {
    /// The value of `payment_method_details.upi` in [`Charge`].
    PaymentMethodDetailsUpi "charge::PaymentMethodDetailsUpi"
}

impl PaymentMethodDetailsUpi {
    /// Returns the text `vpa`, or `None` if it is null or absent.
    #[inline]
    pub fn vpa(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("vpa")
    }
}

view! {
    /// The value of `payment_method_details.us_bank_account` in [`Charge`].
    PaymentMethodDetailsUsBankAccount "charge::PaymentMethodDetailsUsBankAccount"
}

impl PaymentMethodDetailsUsBankAccount {
    /// Returns the text `account_holder_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_HOLDER_TYPE_COMPANY`](Self::ACCOUNT_HOLDER_TYPE_COMPANY).
    #[inline]
    pub fn account_holder_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_type")
    }

    /// Returns the text `account_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_TYPE_CHECKING`](Self::ACCOUNT_TYPE_CHECKING).
    #[inline]
    pub fn account_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_type")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `expected_debit_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_debit_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("expected_debit_date")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the id of `mandate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("mandate")
    }

    /// Returns `mandate` if it is expanded, or `None`. [`mandate_id`](Self::mandate_id) works either way.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&super::Mandate>, FieldError> {
        self.0.opt_expanded("mandate")
    }

    /// Returns the text `payment_reference`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_reference")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }

    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_COMPANY: &'static str = "company";
    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_INDIVIDUAL: &'static str = "individual";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_CHECKING: &'static str = "checking";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_SAVINGS: &'static str = "savings";
}

view! {
    /// The value of `payment_method_details.wechat_pay` in [`Charge`].
    PaymentMethodDetailsWechatPay "charge::PaymentMethodDetailsWechatPay"
}

impl PaymentMethodDetailsWechatPay {
    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("location")
    }

    /// Returns the text `reader`, or `None` if it is null or absent.
    #[inline]
    pub fn reader(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reader")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `radar_options` in [`Charge`].
    RadarOptions "charge::RadarOptions"
}

impl RadarOptions {
    /// Returns the text `session`, or `None` if it is null or absent.
    #[inline]
    pub fn session(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("session")
    }
}
