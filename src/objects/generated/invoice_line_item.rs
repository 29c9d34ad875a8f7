// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `line_item`.
    InvoiceLineItem "InvoiceLineItem" "line_item"
}

impl InvoiceLineItem {
    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the objects in `discount_amounts`, or `None` if it is null or absent.
    #[inline]
    pub fn discount_amounts(&self) -> Result<Option<&[DiscountAmount]>, FieldError> {
        self.0.opt_views("discount_amounts")
    }

    /// Returns the ids in `discounts`, expanded or not.
    #[inline]
    pub fn discount_ids(&self) -> Result<Vec<&str>, FieldError> {
        self.0.ids("discounts")
    }

    /// Returns the flag `discountable`.
    #[inline]
    pub fn discountable(&self) -> Result<bool, FieldError> {
        self.0.bool("discountable")
    }

    /// Returns `discounts` if it is expanded, or `None`.
    #[inline]
    pub fn discounts(&self) -> Result<Option<&[super::Discount]>, FieldError> {
        self.0.expanded_views("discounts")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `invoice`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("invoice")
    }

    /// Returns the flag `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the object `parent`, or `None` if it is null or absent.
    #[inline]
    pub fn parent(&self) -> Result<Option<&Parent>, FieldError> {
        self.0.opt_nested("parent")
    }

    /// Returns the object `period`.
    #[inline]
    pub fn period(&self) -> Result<&Period, FieldError> {
        self.0.nested("period")
    }

    /// Returns the objects in `pretax_credit_amounts`, or `None` if it is null or absent.
    #[inline]
    pub fn pretax_credit_amounts(&self) -> Result<Option<&[PretaxCreditAmount]>, FieldError> {
        self.0.opt_views("pretax_credit_amounts")
    }

    /// Returns `pricing.price_details.price`. In older API versions it is `price` or `plan`. `None` if there is none.
    #[inline]
    pub fn price_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.moved_id("pricing.price_details.price|price|plan")
    }

    /// Returns the object `pricing`, or `None` if it is null or absent.
    #[inline]
    pub fn pricing(&self) -> Result<Option<&Pricing>, FieldError> {
        self.0.opt_nested("pricing")
    }

    /// Returns the integer `quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn quantity(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("quantity")
    }

    /// Returns the decimal number `quantity_decimal` as text, or `None` if it is null or absent.
    #[inline]
    pub fn quantity_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("quantity_decimal")
    }

    /// Returns `subscription` if it is expanded, or `None`.
    #[inline]
    pub fn subscription(&self) -> Result<Option<&super::Subscription>, FieldError> {
        self.0.opt_expanded("subscription")
    }

    /// Returns the id of `subscription`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("subscription")
    }

    /// Returns the integer `subtotal`.
    #[inline]
    pub fn subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("subtotal")
    }

    /// Returns the objects in `taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn taxes(&self) -> Result<Option<&[Tax]>, FieldError> {
        self.0.opt_views("taxes")
    }
}

view! {
    /// Nested in [`InvoiceLineItem`].
    DiscountAmount "invoice_line_item::DiscountAmount"
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
    /// Nested in [`InvoiceLineItem`].
    Parent "invoice_line_item::Parent"
}

impl Parent {
    /// A value of `type`.
    pub const TYPE_INVOICE_ITEM_DETAILS: &'static str = "invoice_item_details";
    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_ITEM_DETAILS: &'static str = "subscription_item_details";

    /// Returns the object `invoice_item_details`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_item_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("invoice_item_details")
    }

    /// Returns the object `subscription_item_details`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_item_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("subscription_item_details")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// Nested in [`InvoiceLineItem`].
    Period "invoice_line_item::Period"
}

impl Period {
    /// Returns the time `end`.
    #[inline]
    pub fn end(&self) -> Result<SystemTime, FieldError> {
        self.0.time("end")
    }

    /// Returns the time `start`.
    #[inline]
    pub fn start(&self) -> Result<SystemTime, FieldError> {
        self.0.time("start")
    }
}

view! {
    /// Nested in [`InvoiceLineItem`].
    PretaxCreditAmount "invoice_line_item::PretaxCreditAmount"
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
    /// Nested in [`InvoiceLineItem`].
    Pricing "invoice_line_item::Pricing"
}

impl Pricing {
    /// A value of `type`.
    pub const TYPE_PRICE_DETAILS: &'static str = "price_details";

    /// Returns the object `price_details`, or `None` if it is null or absent.
    #[inline]
    pub fn price_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("price_details")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the decimal number `unit_amount_decimal` as text, or `None` if it is null or absent.
    #[inline]
    pub fn unit_amount_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unit_amount_decimal")
    }
}

view! {
    /// Nested in [`InvoiceLineItem`].
    Tax "invoice_line_item::Tax"
}

impl Tax {
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
