// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `invoiceitem`. Stripe describes it in the [API reference](https://docs.stripe.com/api/invoiceitems/object). [`objects`](crate::objects) describes what the methods return.
    InvoiceItem "InvoiceItem" "invoiceitem"
}

impl InvoiceItem {
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

    /// Returns the id of `customer`, expanded or not.
    #[inline]
    pub fn customer_id(&self) -> Result<&str, FieldError> {
        self.0.id("customer")
    }

    /// Returns the time `date`.
    #[inline]
    pub fn date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("date")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the ids in `discounts`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn discount_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("discounts")
    }

    /// Returns the boolean `discountable`.
    #[inline]
    pub fn discountable(&self) -> Result<bool, FieldError> {
        self.0.bool("discountable")
    }

    /// Returns `discounts` if it is expanded, or `None`. [`discount_ids`](Self::discount_ids) works either way.
    #[inline]
    pub fn discounts(&self) -> Result<Option<&[super::Discount]>, FieldError> {
        self.0.opt_expanded_views("discounts")
    }

    /// Returns the texts in `frozen_fields`, or `None` if it is null or absent.
    #[inline]
    pub fn frozen_fields(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("frozen_fields")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns `invoice` if it is expanded, or `None`. [`invoice_id`](Self::invoice_id) works either way.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&super::Invoice>, FieldError> {
        self.0.opt_expanded("invoice")
    }

    /// Returns the id of `invoice`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("invoice")
    }

    /// Returns the objects in `invoicing_rules`, or `None` if it is null or absent.
    #[inline]
    pub fn invoicing_rules(&self) -> Result<Option<&[InvoicingRule]>, FieldError> {
        self.0.opt_views("invoicing_rules")
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

    /// Returns the amount `net_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn net_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("net_amount")
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

    /// Returns the object `pricing`, or `None` if it is null or absent.
    #[inline]
    pub fn pricing(&self) -> Result<Option<&super::shared::LineItemPricing>, FieldError> {
        self.0.opt_nested("pricing")
    }

    /// Returns the boolean `proration`.
    #[inline]
    pub fn proration(&self) -> Result<bool, FieldError> {
        self.0.bool("proration")
    }

    /// Returns the object `proration_details`, or `None` if it is null or absent.
    #[inline]
    pub fn proration_details(&self) -> Result<Option<&ProrationDetails>, FieldError> {
        self.0.opt_nested("proration_details")
    }

    /// Returns the integer `quantity`.
    #[inline]
    pub fn quantity(&self) -> Result<i64, FieldError> {
        self.0.i64("quantity")
    }

    /// Returns the decimal number `quantity_decimal` as text.
    #[inline]
    pub fn quantity_decimal(&self) -> Result<&str, FieldError> {
        self.0.str("quantity_decimal")
    }

    /// Returns the objects in `tax_rates`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_rates(&self) -> Result<Option<&[super::TaxRate]>, FieldError> {
        self.0.opt_views("tax_rates")
    }

    /// Returns `test_clock` if it is expanded, or `None`. [`test_clock_id`](Self::test_clock_id) works either way.
    #[inline]
    pub fn test_clock(&self) -> Result<Option<&super::TestHelpersTestClock>, FieldError> {
        self.0.opt_expanded("test_clock")
    }

    /// Returns the id of `test_clock`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn test_clock_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("test_clock")
    }
}

view! {
    /// The value of `invoicing_rules[]` in [`InvoiceItem`].
    InvoicingRule "invoice_item::InvoicingRule"
}

impl InvoicingRule {
    /// Returns the text `type`. Known values are constants, such as [`TYPE_DEFER_UNTIL_CREDITED_ITEMS_RESOLVED`](Self::TYPE_DEFER_UNTIL_CREDITED_ITEMS_RESOLVED).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_DEFER_UNTIL_CREDITED_ITEMS_RESOLVED: &'static str =
        "defer_until_credited_items_resolved";
}

view! {
    /// The value of `parent` in [`InvoiceItem`].
    Parent "invoice_item::Parent"
}

impl Parent {
    /// Returns the object `subscription_details`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("subscription_details")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_SUBSCRIPTION_DETAILS`](Self::TYPE_SUBSCRIPTION_DETAILS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_DETAILS: &'static str = "subscription_details";
}

view! {
    /// The value of `proration_details` in [`InvoiceItem`].
    ProrationDetails "invoice_item::ProrationDetails"
}

impl ProrationDetails {
    /// Returns the object `credited_items`, or `None` if it is null or absent.
    #[inline]
    pub fn credited_items(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("credited_items")
    }

    /// Returns the objects in `discount_amounts`.
    #[inline]
    pub fn discount_amounts(&self) -> Result<&[Object], FieldError> {
        self.0.views("discount_amounts")
    }
}
