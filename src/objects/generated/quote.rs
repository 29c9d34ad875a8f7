// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `quote`. Stripe describes it in the [API reference](https://docs.stripe.com/api/quotes/object). [`objects`](crate::objects) describes what the methods return.
    Quote "Quote" "quote"
}

impl Quote {
    /// Returns the amount `amount_subtotal` in the currency's smallest unit.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_subtotal")
    }

    /// Returns the amount `amount_total` in the currency's smallest unit.
    #[inline]
    pub fn amount_total(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_total")
    }

    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.opt_expanded("application")
    }

    /// Returns the amount `application_fee_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("application_fee_amount")
    }

    /// Returns the number `application_fee_percent`, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_percent(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("application_fee_percent")
    }

    /// Returns the id of `application`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application")
    }

    /// Returns the object `automatic_tax`.
    #[inline]
    pub fn automatic_tax(&self) -> Result<&AutomaticTax, FieldError> {
        self.0.nested("automatic_tax")
    }

    /// Returns the text `collection_method`. Known values are constants, such as [`COLLECTION_METHOD_CHARGE_AUTOMATICALLY`](Self::COLLECTION_METHOD_CHARGE_AUTOMATICALLY).
    #[inline]
    pub fn collection_method(&self) -> Result<&str, FieldError> {
        self.0.str("collection_method")
    }

    /// Returns the object `computed`.
    #[inline]
    pub fn computed(&self) -> Result<&Computed, FieldError> {
        self.0.nested("computed")
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

    /// Returns the ids in `default_tax_rates`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_tax_rate_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("default_tax_rates")
    }

    /// Returns `default_tax_rates` if it is expanded, or `None`. [`default_tax_rate_ids`](Self::default_tax_rate_ids) works either way.
    #[inline]
    pub fn default_tax_rates(&self) -> Result<Option<&[super::TaxRate]>, FieldError> {
        self.0.opt_expanded_views("default_tax_rates")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the ids in `discounts`, expanded or not.
    #[inline]
    pub fn discount_ids(&self) -> Result<Vec<&str>, FieldError> {
        self.0.ids("discounts")
    }

    /// Returns `discounts` if it is expanded, or `None`. [`discount_ids`](Self::discount_ids) works either way.
    #[inline]
    pub fn discounts(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.expanded_views("discounts")
    }

    /// Returns the time `expires_at`.
    #[inline]
    pub fn expires_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("expires_at")
    }

    /// Returns the text `footer`, or `None` if it is null or absent.
    #[inline]
    pub fn footer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("footer")
    }

    /// Returns the object `from_quote`, or `None` if it is null or absent.
    #[inline]
    pub fn from_quote(&self) -> Result<Option<&FromQuote>, FieldError> {
        self.0.opt_nested("from_quote")
    }

    /// Returns the text `header`, or `None` if it is null or absent.
    #[inline]
    pub fn header(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("header")
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

    /// Returns the object `invoice_settings`.
    #[inline]
    pub fn invoice_settings(&self) -> Result<&InvoiceSettings, FieldError> {
        self.0.nested("invoice_settings")
    }

    /// Returns the first page of the list `line_items`, or `None` if it is null or absent.
    #[inline]
    pub fn line_items(&self) -> Result<Option<&List<super::LineItem>>, FieldError> {
        self.0.opt_list("line_items")
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

    /// Returns the text `number`, or `None` if it is null or absent.
    #[inline]
    pub fn number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("number")
    }

    /// Returns `on_behalf_of` if it is expanded, or `None`. [`on_behalf_of_id`](Self::on_behalf_of_id) works either way.
    #[inline]
    pub fn on_behalf_of(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("on_behalf_of")
    }

    /// Returns the id of `on_behalf_of`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn on_behalf_of_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("on_behalf_of")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACCEPTED`](Self::STATUS_ACCEPTED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_transitions`.
    #[inline]
    pub fn status_transitions(&self) -> Result<&StatusTransitions, FieldError> {
        self.0.nested("status_transitions")
    }

    /// Returns `subscription` if it is expanded, or `None`. [`subscription_id`](Self::subscription_id) works either way.
    #[inline]
    pub fn subscription(&self) -> Result<Option<&super::Subscription>, FieldError> {
        self.0.opt_expanded("subscription")
    }

    /// Returns the object `subscription_data`.
    #[inline]
    pub fn subscription_data(&self) -> Result<&SubscriptionData, FieldError> {
        self.0.nested("subscription_data")
    }

    /// Returns the id of `subscription`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("subscription")
    }

    /// Returns `subscription_schedule` if it is expanded, or `None`. [`subscription_schedule_id`](Self::subscription_schedule_id) works either way.
    #[inline]
    pub fn subscription_schedule(
        &self,
    ) -> Result<Option<&super::SubscriptionSchedule>, FieldError> {
        self.0.opt_expanded("subscription_schedule")
    }

    /// Returns the id of `subscription_schedule`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_schedule_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("subscription_schedule")
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

    /// Returns the object `total_details`.
    #[inline]
    pub fn total_details(&self) -> Result<&TotalDetails, FieldError> {
        self.0.nested("total_details")
    }

    /// Returns the object `transfer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_data(&self) -> Result<Option<&TransferData>, FieldError> {
        self.0.opt_nested("transfer_data")
    }

    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_CHARGE_AUTOMATICALLY: &'static str = "charge_automatically";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_SEND_INVOICE: &'static str = "send_invoice";
    /// A value of `status`.
    pub const STATUS_ACCEPTED: &'static str = "accepted";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_DRAFT: &'static str = "draft";
    /// A value of `status`.
    pub const STATUS_OPEN: &'static str = "open";
}

view! {
    /// The value of `automatic_tax` in [`Quote`].
    AutomaticTax "quote::AutomaticTax"
}

impl AutomaticTax {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `liability`, or `None` if it is null or absent.
    #[inline]
    pub fn liability(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("liability")
    }

    /// Returns the text `provider`, or `None` if it is null or absent.
    #[inline]
    pub fn provider(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("provider")
    }

    /// Returns the text `status`, or `None` if it is null or absent. Known values are constants, such as [`STATUS_COMPLETE`](Self::STATUS_COMPLETE).
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// A value of `status`.
    pub const STATUS_COMPLETE: &'static str = "complete";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_REQUIRES_LOCATION_INPUTS: &'static str = "requires_location_inputs";
}

view! {
    /// The value of `computed` in [`Quote`].
    Computed "quote::Computed"
}

impl Computed {
    /// Returns the object `recurring`, or `None` if it is null or absent.
    #[inline]
    pub fn recurring(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("recurring")
    }

    /// Returns the object `upfront`.
    #[inline]
    pub fn upfront(&self) -> Result<&Object, FieldError> {
        self.0.nested("upfront")
    }
}

view! {
    /// The value of `from_quote` in [`Quote`].
    FromQuote "quote::FromQuote"
}

impl FromQuote {
    /// Returns the boolean `is_revision`.
    #[inline]
    pub fn is_revision(&self) -> Result<bool, FieldError> {
        self.0.bool("is_revision")
    }

    /// Returns the id of `quote`, expanded or not.
    #[inline]
    pub fn quote_id(&self) -> Result<&str, FieldError> {
        self.0.id("quote")
    }

    /// Returns `quote` if it is expanded, or `None`. [`quote_id`](Self::quote_id) works either way.
    #[inline]
    pub fn quote(&self) -> Result<Option<&Quote>, FieldError> {
        self.0.expanded("quote")
    }
}

view! {
    /// The value of `invoice_settings` in [`Quote`].
    InvoiceSettings "quote::InvoiceSettings"
}

impl InvoiceSettings {
    /// Returns the objects in `custom_fields`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_fields(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("custom_fields")
    }

    /// Returns the integer `days_until_due`, or `None` if it is null or absent.
    #[inline]
    pub fn days_until_due(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("days_until_due")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `footer`, or `None` if it is null or absent.
    #[inline]
    pub fn footer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("footer")
    }

    /// Returns the object `issuer`.
    #[inline]
    pub fn issuer(&self) -> Result<&Object, FieldError> {
        self.0.nested("issuer")
    }
}

view! {
    /// The value of `status_transitions` in [`Quote`].
    StatusTransitions "quote::StatusTransitions"
}

impl StatusTransitions {
    /// Returns the time `accepted_at`, or `None` if it is null or absent.
    #[inline]
    pub fn accepted_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("accepted_at")
    }

    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the time `finalized_at`, or `None` if it is null or absent.
    #[inline]
    pub fn finalized_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("finalized_at")
    }
}

view! {
    /// The value of `subscription_data` in [`Quote`].
    SubscriptionData "quote::SubscriptionData"
}

impl SubscriptionData {
    /// Returns the object `billing_mode`.
    #[inline]
    pub fn billing_mode(&self) -> Result<&Object, FieldError> {
        self.0.nested("billing_mode")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the time `effective_date`, or `None` if it is null or absent.
    #[inline]
    pub fn effective_date(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("effective_date")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the integer `trial_period_days`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_period_days(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("trial_period_days")
    }
}

view! {
    /// The value of `total_details` in [`Quote`].
    TotalDetails "quote::TotalDetails"
}

impl TotalDetails {
    /// Returns the amount `amount_discount` in the currency's smallest unit.
    #[inline]
    pub fn amount_discount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_discount")
    }

    /// Returns the amount `amount_shipping` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_shipping(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_shipping")
    }

    /// Returns the amount `amount_tax` in the currency's smallest unit.
    #[inline]
    pub fn amount_tax(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_tax")
    }

    /// Returns the object `breakdown`, or `None` if it is null or absent.
    #[inline]
    pub fn breakdown(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("breakdown")
    }
}

view! {
    /// The value of `transfer_data` in [`Quote`].
    TransferData "quote::TransferData"
}

impl TransferData {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the number `amount_percent`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_percent(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("amount_percent")
    }

    /// Returns the id of `destination`, expanded or not.
    #[inline]
    pub fn destination_id(&self) -> Result<&str, FieldError> {
        self.0.id("destination")
    }

    /// Returns `destination` if it is expanded, or `None`. [`destination_id`](Self::destination_id) works either way.
    #[inline]
    pub fn destination(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.expanded("destination")
    }
}
