// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `credit_note`.
    CreditNote "CreditNote" "credit_note"
}

impl CreditNote {
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

    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the integer `amount_shipping`.
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

    /// Returns `customer` if it is expanded, or `None`.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns `customer_balance_transaction` if it is expanded, or `None`.
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

    /// Returns the integer `discount_amount`.
    #[inline]
    pub fn discount_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("discount_amount")
    }

    /// Returns the objects in `discount_amounts`.
    #[inline]
    pub fn discount_amounts(&self) -> Result<&[DiscountAmount], FieldError> {
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

    /// Returns `invoice` if it is expanded, or `None`.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&super::Invoice>, FieldError> {
        self.0.expanded("invoice")
    }

    /// Returns the id of `invoice`, expanded or not.
    #[inline]
    pub fn invoice_id(&self) -> Result<&str, FieldError> {
        self.0.id("invoice")
    }

    /// Returns the list `lines`.
    #[inline]
    pub fn lines(&self) -> Result<&List<super::CreditNoteLineItem>, FieldError> {
        self.0.list("lines")
    }

    /// Returns the flag `livemode`.
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

    /// Returns the integer `out_of_band_amount`, or `None` if it is null or absent.
    #[inline]
    pub fn out_of_band_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("out_of_band_amount")
    }

    /// Returns the text `pdf`.
    #[inline]
    pub fn pdf(&self) -> Result<&str, FieldError> {
        self.0.str("pdf")
    }

    /// Returns the integer `post_payment_amount`.
    #[inline]
    pub fn post_payment_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("post_payment_amount")
    }

    /// Returns the integer `pre_payment_amount`.
    #[inline]
    pub fn pre_payment_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("pre_payment_amount")
    }

    /// Returns the objects in `pretax_credit_amounts`.
    #[inline]
    pub fn pretax_credit_amounts(&self) -> Result<&[PretaxCreditAmount], FieldError> {
        self.0.views("pretax_credit_amounts")
    }

    /// Returns `reason`, an open set of values, or `None` if it is null or absent.
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

    /// Returns `status`, an open set of values.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the integer `subtotal`.
    #[inline]
    pub fn subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("subtotal")
    }

    /// Returns the integer `subtotal_excluding_tax`, or `None` if it is null or absent.
    #[inline]
    pub fn subtotal_excluding_tax(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("subtotal_excluding_tax")
    }

    /// Returns the integer `total`.
    #[inline]
    pub fn total(&self) -> Result<i64, FieldError> {
        self.0.i64("total")
    }

    /// Returns the integer `total_excluding_tax`, or `None` if it is null or absent.
    #[inline]
    pub fn total_excluding_tax(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("total_excluding_tax")
    }

    /// Returns the objects in `total_taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn total_taxes(&self) -> Result<Option<&[TotalTax]>, FieldError> {
        self.0.opt_views("total_taxes")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the time `voided_at`, or `None` if it is null or absent.
    #[inline]
    pub fn voided_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("voided_at")
    }
}

view! {
    /// Nested in [`CreditNote`].
    DiscountAmount "credit_note::DiscountAmount"
}

impl DiscountAmount {
    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the id of `discount`, expanded or not.
    #[inline]
    pub fn discount_id(&self) -> Result<&str, FieldError> {
        self.0.id("discount")
    }

    /// Returns `discount` if it is expanded, or `None`.
    #[inline]
    pub fn discount(&self) -> Result<Option<&super::Discount>, FieldError> {
        self.0.expanded("discount")
    }
}

view! {
    /// Nested in [`CreditNote`].
    PretaxCreditAmount "credit_note::PretaxCreditAmount"
}

impl PretaxCreditAmount {
    /// A value of `type`.
    pub const TYPE_CREDIT_BALANCE_TRANSACTION: &'static str = "credit_balance_transaction";
    /// A value of `type`.
    pub const TYPE_DISCOUNT: &'static str = "discount";

    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the id of `credit_balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn credit_balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("credit_balance_transaction")
    }

    /// Returns `credit_balance_transaction` if it is expanded, or `None`.
    #[inline]
    pub fn credit_balance_transaction(
        &self,
    ) -> Result<Option<&super::BillingCreditBalanceTransaction>, FieldError> {
        self.0.opt_expanded("credit_balance_transaction")
    }

    /// Returns the id of `discount`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn discount_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("discount")
    }

    /// Returns `discount` if it is expanded, or `None`.
    #[inline]
    pub fn discount(&self) -> Result<Option<&super::Discount>, FieldError> {
        self.0.opt_expanded("discount")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// Nested in [`CreditNote`].
    Refund "credit_note::Refund"
}

impl Refund {
    /// A value of `type`.
    pub const TYPE_PAYMENT_RECORD_REFUND: &'static str = "payment_record_refund";
    /// A value of `type`.
    pub const TYPE_REFUND: &'static str = "refund";

    /// Returns the integer `amount_refunded`.
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

    /// Returns `refund` if it is expanded, or `None`.
    #[inline]
    pub fn refund(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("refund")
    }

    /// Returns `type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }
}

view! {
    /// Nested in [`CreditNote`].
    ShippingCost "credit_note::ShippingCost"
}

impl ShippingCost {
    /// Returns the integer `amount_subtotal`.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_subtotal")
    }

    /// Returns the integer `amount_tax`.
    #[inline]
    pub fn amount_tax(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_tax")
    }

    /// Returns the integer `amount_total`.
    #[inline]
    pub fn amount_total(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_total")
    }

    /// Returns the id of `shipping_rate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_rate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("shipping_rate")
    }

    /// Returns `shipping_rate` if it is expanded, or `None`.
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

view! {
    /// Nested in [`CreditNote`].
    TotalTax "credit_note::TotalTax"
}

impl TotalTax {
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_EXCLUSIVE: &'static str = "exclusive";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_INCLUSIVE: &'static str = "inclusive";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_CUSTOMER_EXEMPT: &'static str = "customer_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_AVAILABLE: &'static str = "not_available";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_COLLECTING: &'static str = "not_collecting";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_SUBJECT_TO_TAX: &'static str = "not_subject_to_tax";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_SUPPORTED: &'static str = "not_supported";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_PRODUCT_EXEMPT: &'static str = "portion_product_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_REDUCED_RATED: &'static str = "portion_reduced_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_STANDARD_RATED: &'static str = "portion_standard_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PRODUCT_EXEMPT: &'static str = "product_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PRODUCT_EXEMPT_HOLIDAY: &'static str = "product_exempt_holiday";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PROPORTIONALLY_RATED: &'static str = "proportionally_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_REDUCED_RATED: &'static str = "reduced_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_REVERSE_CHARGE: &'static str = "reverse_charge";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_STANDARD_RATED: &'static str = "standard_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_TAXABLE_BASIS_REDUCED: &'static str = "taxable_basis_reduced";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_ZERO_RATED: &'static str = "zero_rated";
    /// A value of `type`.
    pub const TYPE_TAX_RATE_DETAILS: &'static str = "tax_rate_details";

    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns `tax_behavior`, an open set of values.
    #[inline]
    pub fn tax_behavior(&self) -> Result<&str, FieldError> {
        self.0.str("tax_behavior")
    }

    /// Returns the object `tax_rate_details`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_rate_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("tax_rate_details")
    }

    /// Returns `taxability_reason`, an open set of values.
    #[inline]
    pub fn taxability_reason(&self) -> Result<&str, FieldError> {
        self.0.str("taxability_reason")
    }

    /// Returns the integer `taxable_amount`, or `None` if it is null or absent.
    #[inline]
    pub fn taxable_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("taxable_amount")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}
