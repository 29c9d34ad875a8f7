// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `item`. [`objects`](crate::objects) describes what the methods return.
    LineItem "LineItem" "item"
}

impl LineItem {
    /// Returns the object `adjustable_quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn adjustable_quantity(
        &self,
    ) -> Result<Option<&super::shared::AdjustableQuantity>, FieldError> {
        self.0.opt_nested("adjustable_quantity")
    }

    /// Returns the amount `amount_discount` in the currency's smallest unit.
    #[inline]
    pub fn amount_discount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_discount")
    }

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
    pub fn taxes(&self) -> Result<Option<&[super::shared::Tax]>, FieldError> {
        self.0.opt_views("taxes")
    }
}

view! {
    /// The value of `discounts[]` in [`LineItem`].
    Discount "line_item::Discount"
}

impl Discount {
    /// Returns the amount `amount` in the currency's smallest unit.
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
