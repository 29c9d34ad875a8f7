// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `credit_note`. Stripe describes it in the [API reference](https://docs.stripe.com/api/credit_notes/object). [`objects`](crate::objects) describes what the methods return.
    CreditNote "CreditNote" "credit_note"
}

impl CreditNote {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the amount `amount_shipping` in the currency's smallest unit.
    #[inline]
    pub fn amount_shipping(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_shipping")
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
        self.0.expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns `customer_balance_transaction` if it is expanded, or `None`. [`customer_balance_transaction_id`](Self::customer_balance_transaction_id) works either way.
    #[inline]
    pub fn customer_balance_transaction(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("customer_balance_transaction")
    }

    /// Returns the id of `customer_balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer_balance_transaction")
    }

    /// Returns the id of `customer`, expanded or not.
    #[inline]
    pub fn customer_id(&self) -> Result<&str, FieldError> {
        self.0.id("customer")
    }

    /// Returns the amount `discount_amount` in the currency's smallest unit.
    #[inline]
    pub fn discount_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("discount_amount")
    }

    /// Returns the objects in `discount_amounts`.
    #[inline]
    pub fn discount_amounts(&self) -> Result<&[super::shared::DiscountAmount], FieldError> {
        self.0.views("discount_amounts")
    }

    /// Returns the time `effective_at`, or `None` if it is null or absent.
    #[inline]
    pub fn effective_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("effective_at")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns `invoice` if it is expanded, or `None`. [`invoice_id`](Self::invoice_id) works either way.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&super::Invoice>, FieldError> {
        self.0.expanded("invoice")
    }

    /// Returns the id of `invoice`, expanded or not.
    #[inline]
    pub fn invoice_id(&self) -> Result<&str, FieldError> {
        self.0.id("invoice")
    }

    /// Returns the first page of the list `lines`.
    #[inline]
    pub fn lines(&self) -> Result<&List<super::CreditNoteLineItem>, FieldError> {
        self.0.list("lines")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text `memo`, or `None` if it is null or absent.
    #[inline]
    pub fn memo(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("memo")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the text `number`.
    #[inline]
    pub fn number(&self) -> Result<&str, FieldError> {
        self.0.str("number")
    }

    /// Returns the amount `out_of_band_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn out_of_band_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("out_of_band_amount")
    }

    /// Returns the text `pdf`.
    #[inline]
    pub fn pdf(&self) -> Result<&str, FieldError> {
        self.0.str("pdf")
    }

    /// Returns the amount `post_payment_amount` in the currency's smallest unit.
    #[inline]
    pub fn post_payment_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("post_payment_amount")
    }

    /// Returns the amount `pre_payment_amount` in the currency's smallest unit.
    #[inline]
    pub fn pre_payment_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("pre_payment_amount")
    }

    /// Returns the objects in `pretax_credit_amounts`.
    #[inline]
    pub fn pretax_credit_amounts(
        &self,
    ) -> Result<&[super::shared::PretaxCreditAmount], FieldError> {
        self.0.views("pretax_credit_amounts")
    }

    /// Returns the text `reason`, or `None` if it is null or absent. Known values are constants, such as [`REASON_DUPLICATE`](Self::REASON_DUPLICATE).
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// Returns the objects in `refunds`.
    #[inline]
    pub fn refunds(&self) -> Result<&[Refund], FieldError> {
        self.0.views("refunds")
    }

    /// Returns the object `shipping_cost`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_cost(&self) -> Result<Option<&ShippingCost>, FieldError> {
        self.0.opt_nested("shipping_cost")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ISSUED`](Self::STATUS_ISSUED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the amount `subtotal` in the currency's smallest unit.
    #[inline]
    pub fn subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("subtotal")
    }

    /// Returns the amount `subtotal_excluding_tax` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn subtotal_excluding_tax(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("subtotal_excluding_tax")
    }

    /// Returns the amount `total` in the currency's smallest unit.
    #[inline]
    pub fn total(&self) -> Result<i64, FieldError> {
        self.0.i64("total")
    }

    /// Returns the amount `total_excluding_tax` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn total_excluding_tax(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("total_excluding_tax")
    }

    /// Returns the objects in `total_taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn total_taxes(&self) -> Result<Option<&[super::shared::TaxAmount]>, FieldError> {
        self.0.opt_views("total_taxes")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_MIXED`](Self::TYPE_MIXED).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the time `voided_at`, or `None` if it is null or absent.
    #[inline]
    pub fn voided_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("voided_at")
    }

    /// A value of `reason`.
    pub const REASON_DUPLICATE: &'static str = "duplicate";
    /// A value of `reason`.
    pub const REASON_FRAUDULENT: &'static str = "fraudulent";
    /// A value of `reason`.
    pub const REASON_ORDER_CHANGE: &'static str = "order_change";
    /// A value of `reason`.
    pub const REASON_PRODUCT_UNSATISFACTORY: &'static str = "product_unsatisfactory";
    /// A value of `status`.
    pub const STATUS_ISSUED: &'static str = "issued";
    /// A value of `status`.
    pub const STATUS_VOID: &'static str = "void";
    /// A value of `type`.
    pub const TYPE_MIXED: &'static str = "mixed";
    /// A value of `type`.
    pub const TYPE_POST_PAYMENT: &'static str = "post_payment";
    /// A value of `type`.
    pub const TYPE_PRE_PAYMENT: &'static str = "pre_payment";
}

view! {
    /// The value of `refunds[]` in [`CreditNote`].
    Refund "credit_note::Refund"
}

impl Refund {
    /// Returns the amount `amount_refunded` in the currency's smallest unit.
    #[inline]
    pub fn amount_refunded(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_refunded")
    }

    /// Returns the object `payment_record_refund`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_record_refund(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("payment_record_refund")
    }

    /// Returns the id of `refund`, expanded or not.
    #[inline]
    pub fn refund_id(&self) -> Result<&str, FieldError> {
        self.0.id("refund")
    }

    /// Returns `refund` if it is expanded, or `None`. [`refund_id`](Self::refund_id) works either way.
    #[inline]
    pub fn refund(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("refund")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_PAYMENT_RECORD_REFUND`](Self::TYPE_PAYMENT_RECORD_REFUND).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_PAYMENT_RECORD_REFUND: &'static str = "payment_record_refund";
    /// A value of `type`.
    pub const TYPE_REFUND: &'static str = "refund";
}

view! {
    /// The value of `shipping_cost` in [`CreditNote`].
    ShippingCost "credit_note::ShippingCost"
}

impl ShippingCost {
    /// Returns the amount `amount_subtotal` in the currency's smallest unit.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_subtotal")
    }

    /// Returns the amount `amount_tax` in the currency's smallest unit.
    #[inline]
    pub fn amount_tax(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_tax")
    }

    /// Returns the amount `amount_total` in the currency's smallest unit.
    #[inline]
    pub fn amount_total(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_total")
    }

    /// Returns the id of `shipping_rate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_rate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("shipping_rate")
    }

    /// Returns `shipping_rate` if it is expanded, or `None`. [`shipping_rate_id`](Self::shipping_rate_id) works either way.
    #[inline]
    pub fn shipping_rate(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("shipping_rate")
    }

    /// Returns the objects in `taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn taxes(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("taxes")
    }
}
