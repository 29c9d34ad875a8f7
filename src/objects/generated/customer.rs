// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `customer`. Stripe describes it in the [API reference](https://docs.stripe.com/api/customers/object). [`objects`](crate::objects) describes what the methods return.
    Customer "Customer" "customer"
}

impl Customer {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("address")
    }

    /// Returns the amount `balance` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn balance(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("balance")
    }

    /// Returns the text `business_name`, or `None` if it is null or absent.
    #[inline]
    pub fn business_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("business_name")
    }

    /// Returns the object `cash_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn cash_balance(&self) -> Result<Option<&super::CashBalance>, FieldError> {
        self.0.opt_nested("cash_balance")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns `default_source` if it is expanded, or `None`. [`default_source_id`](Self::default_source_id) works either way.
    #[inline]
    pub fn default_source(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("default_source")
    }

    /// Returns the id of `default_source`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_source_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("default_source")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the boolean `delinquent`, or `None` if it is null or absent.
    #[inline]
    pub fn delinquent(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("delinquent")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the object `discount`, or `None` if it is null or absent.
    #[inline]
    pub fn discount(&self) -> Result<Option<&super::Discount>, FieldError> {
        self.0.opt_nested("discount")
    }

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `individual_name`, or `None` if it is null or absent.
    #[inline]
    pub fn individual_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("individual_name")
    }

    /// Returns the object `invoice_credit_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_credit_balance(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("invoice_credit_balance")
    }

    /// Returns the text `invoice_prefix`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_prefix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("invoice_prefix")
    }

    /// Returns the object `invoice_settings`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_settings(&self) -> Result<Option<&InvoiceSettings>, FieldError> {
        self.0.opt_nested("invoice_settings")
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

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the integer `next_invoice_sequence`, or `None` if it is null or absent.
    #[inline]
    pub fn next_invoice_sequence(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("next_invoice_sequence")
    }

    /// Returns the text `phone`, or `None` if it is null or absent.
    #[inline]
    pub fn phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("phone")
    }

    /// Returns the texts in `preferred_locales`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locales(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("preferred_locales")
    }

    /// Returns the object `shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping(&self) -> Result<Option<&super::shared::ShippingDetails>, FieldError> {
        self.0.opt_nested("shipping")
    }

    /// Returns the first page of the list `sources`, or `None` if it is null or absent.
    #[inline]
    pub fn sources(&self) -> Result<Option<&List<Object>>, FieldError> {
        self.0.opt_list("sources")
    }

    /// Returns the first page of the list `subscriptions`, or `None` if it is null or absent.
    #[inline]
    pub fn subscriptions(&self) -> Result<Option<&List<super::Subscription>>, FieldError> {
        self.0.opt_list("subscriptions")
    }

    /// Returns the object `tax`, or `None` if it is null or absent.
    #[inline]
    pub fn tax(&self) -> Result<Option<&Tax>, FieldError> {
        self.0.opt_nested("tax")
    }

    /// Returns the text `tax_exempt`, or `None` if it is null or absent. Known values are constants, such as [`TAX_EXEMPT_EXEMPT`](Self::TAX_EXEMPT_EXEMPT).
    #[inline]
    pub fn tax_exempt(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_exempt")
    }

    /// Returns the first page of the list `tax_ids`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_ids(&self) -> Result<Option<&List<super::TaxId>>, FieldError> {
        self.0.opt_list("tax_ids")
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

    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_EXEMPT: &'static str = "exempt";
    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_NONE: &'static str = "none";
    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_REVERSE: &'static str = "reverse";
}

view! {
    /// The value of `invoice_settings` in [`Customer`].
    InvoiceSettings "customer::InvoiceSettings"
}

impl InvoiceSettings {
    /// Returns the objects in `custom_fields`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_fields(&self) -> Result<Option<&[super::shared::CustomField]>, FieldError> {
        self.0.opt_views("custom_fields")
    }

    /// Returns the id of `default_payment_method`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_payment_method_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("default_payment_method")
    }

    /// Returns `default_payment_method` if it is expanded, or `None`. [`default_payment_method_id`](Self::default_payment_method_id) works either way.
    #[inline]
    pub fn default_payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("default_payment_method")
    }

    /// Returns the text `footer`, or `None` if it is null or absent.
    #[inline]
    pub fn footer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("footer")
    }

    /// Returns the object `rendering_options`, or `None` if it is null or absent.
    #[inline]
    pub fn rendering_options(
        &self,
    ) -> Result<Option<&InvoiceSettingsRenderingOptions>, FieldError> {
        self.0.opt_nested("rendering_options")
    }
}

view! {
    /// The value of `invoice_settings.rendering_options` in [`Customer`].
    InvoiceSettingsRenderingOptions "customer::InvoiceSettingsRenderingOptions"
}

impl InvoiceSettingsRenderingOptions {
    /// Returns the text `amount_tax_display`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_tax_display(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_tax_display")
    }

    /// Returns the text `template`, or `None` if it is null or absent.
    #[inline]
    pub fn template(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("template")
    }
}

view! {
    /// The value of `tax` in [`Customer`].
    Tax "customer::Tax"
}

impl Tax {
    /// Returns the text `automatic_tax`. Known values are constants, such as [`AUTOMATIC_TAX_FAILED`](Self::AUTOMATIC_TAX_FAILED).
    #[inline]
    pub fn automatic_tax(&self) -> Result<&str, FieldError> {
        self.0.str("automatic_tax")
    }

    /// Returns the text `ip_address`, or `None` if it is null or absent.
    #[inline]
    pub fn ip_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ip_address")
    }

    /// Returns the object `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&TaxLocation>, FieldError> {
        self.0.opt_nested("location")
    }

    /// Returns the text `provider`. Known values are constants, such as [`PROVIDER_ANROK`](Self::PROVIDER_ANROK).
    #[inline]
    pub fn provider(&self) -> Result<&str, FieldError> {
        self.0.str("provider")
    }

    /// A value of `automatic_tax`.
    pub const AUTOMATIC_TAX_FAILED: &'static str = "failed";
    /// A value of `automatic_tax`.
    pub const AUTOMATIC_TAX_NOT_COLLECTING: &'static str = "not_collecting";
    /// A value of `automatic_tax`.
    pub const AUTOMATIC_TAX_SUPPORTED: &'static str = "supported";
    /// A value of `automatic_tax`.
    pub const AUTOMATIC_TAX_UNRECOGNIZED_LOCATION: &'static str = "unrecognized_location";
    /// A value of `provider`.
    pub const PROVIDER_ANROK: &'static str = "anrok";
    /// A value of `provider`.
    pub const PROVIDER_AVALARA: &'static str = "avalara";
    /// A value of `provider`.
    pub const PROVIDER_SPHERE: &'static str = "sphere";
    /// A value of `provider`.
    pub const PROVIDER_STRIPE: &'static str = "stripe";
}

view! {
    /// The value of `tax.location` in [`Customer`].
    TaxLocation "customer::TaxLocation"
}

impl TaxLocation {
    /// Returns the text `country`.
    #[inline]
    pub fn country(&self) -> Result<&str, FieldError> {
        self.0.str("country")
    }

    /// Returns the text `source`. Known values are constants, such as [`SOURCE_BILLING_ADDRESS`](Self::SOURCE_BILLING_ADDRESS).
    #[inline]
    pub fn source(&self) -> Result<&str, FieldError> {
        self.0.str("source")
    }

    /// Returns the text `state`, or `None` if it is null or absent.
    #[inline]
    pub fn state(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("state")
    }

    /// A value of `source`.
    pub const SOURCE_BILLING_ADDRESS: &'static str = "billing_address";
    /// A value of `source`.
    pub const SOURCE_IP_ADDRESS: &'static str = "ip_address";
    /// A value of `source`.
    pub const SOURCE_PAYMENT_METHOD: &'static str = "payment_method";
    /// A value of `source`.
    pub const SOURCE_SHIPPING_DESTINATION: &'static str = "shipping_destination";
}
