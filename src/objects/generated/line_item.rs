// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `item`.
    LineItem "LineItem" "item"
}

impl LineItem {
    /// Returns the object `adjustable_quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn adjustable_quantity(&self) -> Result<Option<&AdjustableQuantity>, FieldError> {
        self.0.opt_nested("adjustable_quantity")
    }

    /// Returns the integer `amount_discount`.
    #[inline]
    pub fn amount_discount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_discount")
    }

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

    /// Returns the objects in `discounts`, or `None` if it is null or absent.
    #[inline]
    pub fn discounts(&self) -> Result<Option<&[Discount]>, FieldError> {
        self.0.opt_views("discounts")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `price`, or `None` if it is null or absent.
    #[inline]
    pub fn price(&self) -> Result<Option<&super::Price>, FieldError> {
        self.0.opt_nested("price")
    }

    /// Returns the integer `quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn quantity(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("quantity")
    }

    /// Returns the objects in `taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn taxes(&self) -> Result<Option<&[Tax]>, FieldError> {
        self.0.opt_views("taxes")
    }
}

view! {
    /// Nested in [`LineItem`].
    AdjustableQuantity "line_item::AdjustableQuantity"
}

impl AdjustableQuantity {
    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the integer `maximum`, or `None` if it is null or absent.
    #[inline]
    pub fn maximum(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("maximum")
    }

    /// Returns the integer `minimum`, or `None` if it is null or absent.
    #[inline]
    pub fn minimum(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("minimum")
    }
}

view! {
    /// Nested in [`LineItem`].
    Discount "line_item::Discount"
}

impl Discount {
    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `discount`.
    #[inline]
    pub fn discount(&self) -> Result<&Object, FieldError> {
        self.0.nested("discount")
    }
}

view! {
    /// Nested in [`LineItem`].
    Tax "line_item::Tax"
}

impl Tax {
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_CUSTOMER_EXEMPT: &'static str = "customer_exempt";
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

    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `rate`.
    #[inline]
    pub fn rate(&self) -> Result<&super::TaxRate, FieldError> {
        self.0.nested("rate")
    }

    /// Returns `taxability_reason`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn taxability_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("taxability_reason")
    }

    /// Returns the integer `taxable_amount`, or `None` if it is null or absent.
    #[inline]
    pub fn taxable_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("taxable_amount")
    }
}
