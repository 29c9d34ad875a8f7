// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `line_item`. Stripe describes it in the [API reference](https://docs.stripe.com/api/invoice-line-item/object). [`objects`](crate::objects) describes what the methods return.
    InvoiceLineItem "InvoiceLineItem" "line_item"
}

impl InvoiceLineItem {
    /// Returns the amount `amount` in the currency's smallest unit.
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
    pub fn discount_amounts(&self) -> Result<Option<&[super::shared::DiscountAmount]>, FieldError> {
        self.0.opt_views("discount_amounts")
    }

    /// Returns the ids in `discounts`, expanded or not.
    #[inline]
    pub fn discount_ids(&self) -> Result<Vec<&str>, FieldError> {
        self.0.ids("discounts")
    }

    /// Returns the boolean `discountable`.
    #[inline]
    pub fn discountable(&self) -> Result<bool, FieldError> {
        self.0.bool("discountable")
    }

    /// Returns `discounts` if it is expanded, or `None`. [`discount_ids`](Self::discount_ids) works either way.
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

    /// Returns the object `parent`, or `None` if it is null or absent.
    #[inline]
    pub fn parent(&self) -> Result<Option<&Parent>, FieldError> {
        self.0.opt_nested("parent")
    }

    /// Returns the object `period`.
    #[inline]
    pub fn period(&self) -> Result<&super::shared::Period, FieldError> {
        self.0.nested("period")
    }

    /// Returns the objects in `pretax_credit_amounts`, or `None` if it is null or absent.
    #[inline]
    pub fn pretax_credit_amounts(
        &self,
    ) -> Result<Option<&[super::shared::PretaxCreditAmount]>, FieldError> {
        self.0.opt_views("pretax_credit_amounts")
    }

    /// Returns `pricing.price_details.price`. In older API versions it is `price` or `plan`. `None` if there is none.
    #[inline]
    pub fn price_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.moved_id("pricing.price_details.price|price|plan")
    }

    /// Returns the object `pricing`, or `None` if it is null or absent.
    #[inline]
    pub fn pricing(&self) -> Result<Option<&super::shared::LineItemPricing>, FieldError> {
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

    /// Returns `subscription` if it is expanded, or `None`. [`subscription_id`](Self::subscription_id) works either way.
    #[inline]
    pub fn subscription(&self) -> Result<Option<&super::Subscription>, FieldError> {
        self.0.opt_expanded("subscription")
    }

    /// Returns the id of `subscription`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("subscription")
    }

    /// Returns the amount `subtotal` in the currency's smallest unit.
    #[inline]
    pub fn subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("subtotal")
    }

    /// Returns the objects in `taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn taxes(&self) -> Result<Option<&[super::shared::TaxAmount]>, FieldError> {
        self.0.opt_views("taxes")
    }
}

view! {
    /// The value of `parent` in [`InvoiceLineItem`].
    Parent "invoice_line_item::Parent"
}

impl Parent {
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

    /// Returns the text `type`. Known values are constants, such as [`TYPE_INVOICE_ITEM_DETAILS`](Self::TYPE_INVOICE_ITEM_DETAILS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_INVOICE_ITEM_DETAILS: &'static str = "invoice_item_details";
    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_ITEM_DETAILS: &'static str = "subscription_item_details";
}
