// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `credit_note_line_item`. [`objects`](crate::objects) describes what the methods return.
    CreditNoteLineItem "CreditNoteLineItem" "credit_note_line_item"
}

impl CreditNoteLineItem {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
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

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `invoice_line_item`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_line_item(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("invoice_line_item")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the objects in `pretax_credit_amounts`.
    #[inline]
    pub fn pretax_credit_amounts(
        &self,
    ) -> Result<&[super::shared::PretaxCreditAmount], FieldError> {
        self.0.views("pretax_credit_amounts")
    }

    /// Returns the integer `quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn quantity(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("quantity")
    }

    /// Returns the objects in `tax_rates`.
    #[inline]
    pub fn tax_rates(&self) -> Result<&[super::TaxRate], FieldError> {
        self.0.views("tax_rates")
    }

    /// Returns the objects in `taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn taxes(&self) -> Result<Option<&[super::shared::TaxAmount]>, FieldError> {
        self.0.opt_views("taxes")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CUSTOM_LINE_ITEM`](Self::TYPE_CUSTOM_LINE_ITEM).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the amount `unit_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn unit_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("unit_amount")
    }

    /// Returns the amount `unit_amount_decimal` in the currency's smallest unit, a decimal number as text, or `None` if it is null or absent.
    #[inline]
    pub fn unit_amount_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unit_amount_decimal")
    }

    /// A value of `type`.
    pub const TYPE_CUSTOM_LINE_ITEM: &'static str = "custom_line_item";
    /// A value of `type`.
    pub const TYPE_INVOICE_LINE_ITEM: &'static str = "invoice_line_item";
}
