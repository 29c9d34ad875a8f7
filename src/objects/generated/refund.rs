// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `refund`. Stripe describes it in the [API reference](https://docs.stripe.com/api/refunds/object). [`objects`](crate::objects) describes what the methods return.
    Refund "Refund" "refund"
}

impl Refund {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
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

    /// Returns `charge` if it is expanded, or `None`. [`charge_id`](Self::charge_id) works either way.
    #[inline]
    pub fn charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("charge")
    }

    /// Returns the id of `charge`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn charge_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("charge")
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

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
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

    /// Returns the object `destination_details`, or `None` if it is null or absent.
    #[inline]
    pub fn destination_details(&self) -> Result<Option<&DestinationDetails>, FieldError> {
        self.0.opt_nested("destination_details")
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

    /// Returns the text `failure_reason`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_reason")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `instructions_email`, or `None` if it is null or absent.
    #[inline]
    pub fn instructions_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("instructions_email")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `next_action`, or `None` if it is null or absent.
    #[inline]
    pub fn next_action(&self) -> Result<Option<&NextAction>, FieldError> {
        self.0.opt_nested("next_action")
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

    /// Returns `payment_method` if it is expanded, or `None`. [`payment_method_id`](Self::payment_method_id) works either way.
    #[inline]
    pub fn payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("payment_method")
    }

    /// Returns the id of `payment_method`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_method")
    }

    /// Returns the text `pending_reason`, or `None` if it is null or absent. Known values are constants, such as [`PENDING_REASON_CHARGE_PENDING`](Self::PENDING_REASON_CHARGE_PENDING).
    #[inline]
    pub fn pending_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pending_reason")
    }

    /// Returns the object `presentment_details`, or `None` if it is null or absent.
    #[inline]
    pub fn presentment_details(
        &self,
    ) -> Result<Option<&super::shared::PresentmentDetails>, FieldError> {
        self.0.opt_nested("presentment_details")
    }

    /// Returns the text `reason`, or `None` if it is null or absent. Known values are constants, such as [`REASON_DUPLICATE`](Self::REASON_DUPLICATE).
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// Returns the text `receipt_number`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("receipt_number")
    }

    /// Returns `source_transfer_reversal` if it is expanded, or `None`. [`source_transfer_reversal_id`](Self::source_transfer_reversal_id) works either way.
    #[inline]
    pub fn source_transfer_reversal(&self) -> Result<Option<&super::TransferReversal>, FieldError> {
        self.0.opt_expanded("source_transfer_reversal")
    }

    /// Returns the id of `source_transfer_reversal`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn source_transfer_reversal_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("source_transfer_reversal")
    }

    /// Returns the text `status`, or `None` if it is null or absent.
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// Returns `transfer_reversal` if it is expanded, or `None`. [`transfer_reversal_id`](Self::transfer_reversal_id) works either way.
    #[inline]
    pub fn transfer_reversal(&self) -> Result<Option<&super::TransferReversal>, FieldError> {
        self.0.opt_expanded("transfer_reversal")
    }

    /// Returns the id of `transfer_reversal`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_reversal_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("transfer_reversal")
    }

    /// A value of `pending_reason`.
    pub const PENDING_REASON_CHARGE_PENDING: &'static str = "charge_pending";
    /// A value of `pending_reason`.
    pub const PENDING_REASON_INSUFFICIENT_FUNDS: &'static str = "insufficient_funds";
    /// A value of `pending_reason`.
    pub const PENDING_REASON_PROCESSING: &'static str = "processing";
    /// A value of `reason`.
    pub const REASON_DUPLICATE: &'static str = "duplicate";
    /// A value of `reason`.
    pub const REASON_EXPIRED_UNCAPTURED_CHARGE: &'static str = "expired_uncaptured_charge";
    /// A value of `reason`.
    pub const REASON_FRAUDULENT: &'static str = "fraudulent";
    /// A value of `reason`.
    pub const REASON_REQUESTED_BY_CUSTOMER: &'static str = "requested_by_customer";
}

view! {
    /// The value of `destination_details` in [`Refund`].
    DestinationDetails "refund::DestinationDetails"
}

impl DestinationDetails {
    /// Returns the object `affirm`, or `None` if it is null or absent.
    #[inline]
    pub fn affirm(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("affirm")
    }

    /// Returns the object `afterpay_clearpay`, or `None` if it is null or absent.
    #[inline]
    pub fn afterpay_clearpay(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("afterpay_clearpay")
    }

    /// Returns the object `alipay`, or `None` if it is null or absent.
    #[inline]
    pub fn alipay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("alipay")
    }

    /// Returns the object `alma`, or `None` if it is null or absent.
    #[inline]
    pub fn alma(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("alma")
    }

    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `au_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn au_bank_transfer(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("au_bank_transfer")
    }

    /// Returns the object `blik`, or `None` if it is null or absent.
    #[inline]
    pub fn blik(&self) -> Result<Option<&super::shared::RefundNetworkReference>, FieldError> {
        self.0.opt_nested("blik")
    }

    /// Returns the object `br_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn br_bank_transfer(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("br_bank_transfer")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&DestinationDetailsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `cashapp`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("cashapp")
    }

    /// Returns the object `crypto`, or `None` if it is null or absent.
    #[inline]
    pub fn crypto(&self) -> Result<Option<&DestinationDetailsCrypto>, FieldError> {
        self.0.opt_nested("crypto")
    }

    /// Returns the object `customer_cash_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_cash_balance(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("customer_cash_balance")
    }

    /// Returns the object `eps`, or `None` if it is null or absent.
    #[inline]
    pub fn eps(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("eps")
    }

    /// Returns the object `eu_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn eu_bank_transfer(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("eu_bank_transfer")
    }

    /// Returns the object `gb_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn gb_bank_transfer(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("gb_bank_transfer")
    }

    /// Returns the object `giropay`, or `None` if it is null or absent.
    #[inline]
    pub fn giropay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("giropay")
    }

    /// Returns the object `grabpay`, or `None` if it is null or absent.
    #[inline]
    pub fn grabpay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("grabpay")
    }

    /// Returns the object `jp_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn jp_bank_transfer(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("jp_bank_transfer")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `mb_way`, or `None` if it is null or absent.
    #[inline]
    pub fn mb_way(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("mb_way")
    }

    /// Returns the object `multibanco`, or `None` if it is null or absent.
    #[inline]
    pub fn multibanco(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("multibanco")
    }

    /// Returns the object `mx_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn mx_bank_transfer(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("mx_bank_transfer")
    }

    /// Returns the object `nz_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn nz_bank_transfer(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("nz_bank_transfer")
    }

    /// Returns the object `p24`, or `None` if it is null or absent.
    #[inline]
    pub fn p24(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("p24")
    }

    /// Returns the object `paynow`, or `None` if it is null or absent.
    #[inline]
    pub fn paynow(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("paynow")
    }

    /// Returns the object `paypal`, or `None` if it is null or absent.
    #[inline]
    pub fn paypal(&self) -> Result<Option<&super::shared::RefundNetworkReference>, FieldError> {
        self.0.opt_nested("paypal")
    }

    /// Returns the object `pix`, or `None` if it is null or absent.
    #[inline]
    pub fn pix(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("pix")
    }

    /// Returns the object `revolut`, or `None` if it is null or absent.
    #[inline]
    pub fn revolut(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("revolut")
    }

    /// Returns the object `scalapay`, or `None` if it is null or absent.
    #[inline]
    pub fn scalapay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("scalapay")
    }

    /// Returns the object `sofort`, or `None` if it is null or absent.
    #[inline]
    pub fn sofort(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("sofort")
    }

    /// Returns the object `swish`, or `None` if it is null or absent.
    #[inline]
    pub fn swish(&self) -> Result<Option<&super::shared::RefundNetworkReference>, FieldError> {
        self.0.opt_nested("swish")
    }

    /// Returns the object `th_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn th_bank_transfer(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("th_bank_transfer")
    }

    /// Returns the object `twint`, or `None` if it is null or absent.
    #[inline]
    pub fn twint(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("twint")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `us_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_transfer(&self) -> Result<Option<&super::shared::RefundReference>, FieldError> {
        self.0.opt_nested("us_bank_transfer")
    }

    /// Returns the object `wechat_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("wechat_pay")
    }

    /// Returns the object `zip`, or `None` if it is null or absent.
    #[inline]
    pub fn zip(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("zip")
    }
}

view! {
    /// The value of `destination_details.card` in [`Refund`].
    DestinationDetailsCard "refund::DestinationDetailsCard"
}

impl DestinationDetailsCard {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `reference_status`, or `None` if it is null or absent.
    #[inline]
    pub fn reference_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference_status")
    }

    /// Returns the text `reference_type`, or `None` if it is null or absent.
    #[inline]
    pub fn reference_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference_type")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_PENDING`](Self::TYPE_PENDING).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_PENDING: &'static str = "pending";
    /// A value of `type`.
    pub const TYPE_REFUND: &'static str = "refund";
    /// A value of `type`.
    pub const TYPE_REVERSAL: &'static str = "reversal";
}

view! {
    /// The value of `destination_details.crypto` in [`Refund`].
    DestinationDetailsCrypto "refund::DestinationDetailsCrypto"
}

impl DestinationDetailsCrypto {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `next_action` in [`Refund`].
    NextAction "refund::NextAction"
}

impl NextAction {
    /// Returns the object `display_details`, or `None` if it is null or absent.
    #[inline]
    pub fn display_details(&self) -> Result<Option<&NextActionDisplayDetails>, FieldError> {
        self.0.opt_nested("display_details")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// The value of `next_action.display_details` in [`Refund`].
    NextActionDisplayDetails "refund::NextActionDisplayDetails"
}

impl NextActionDisplayDetails {
    /// Returns the object `email_sent`.
    #[inline]
    pub fn email_sent(&self) -> Result<&NextActionDisplayDetailsEmailSent, FieldError> {
        self.0.nested("email_sent")
    }

    /// Returns the time `expires_at`.
    #[inline]
    pub fn expires_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("expires_at")
    }
}

view! {
    /// The value of `next_action.display_details.email_sent` in [`Refund`].
    NextActionDisplayDetailsEmailSent "refund::NextActionDisplayDetailsEmailSent"
}

impl NextActionDisplayDetailsEmailSent {
    /// Returns the time `email_sent_at`.
    #[inline]
    pub fn email_sent_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("email_sent_at")
    }

    /// Returns the text `email_sent_to`.
    #[inline]
    pub fn email_sent_to(&self) -> Result<&str, FieldError> {
        self.0.str("email_sent_to")
    }
}
