// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `subscription_item`. Stripe describes it in the [API reference](https://docs.stripe.com/api/subscription_items/object). [`objects`](crate::objects) describes what the methods return.
    SubscriptionItem "SubscriptionItem" "subscription_item"
}

impl SubscriptionItem {
    /// Returns the time `billed_until`, or `None` if it is null or absent.
    #[inline]
    pub fn billed_until(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("billed_until")
    }

    /// Returns the object `billing_thresholds`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_thresholds(&self) -> Result<Option<&BillingThresholds>, FieldError> {
        self.0.opt_nested("billing_thresholds")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the time `current_period_end`.
    #[inline]
    pub fn current_period_end(&self) -> Result<SystemTime, FieldError> {
        self.0.time("current_period_end")
    }

    /// Returns the time `current_period_start`.
    #[inline]
    pub fn current_period_start(&self) -> Result<SystemTime, FieldError> {
        self.0.time("current_period_start")
    }

    /// Returns the object `current_trial`, or `None` if it is null or absent.
    #[inline]
    pub fn current_trial(&self) -> Result<Option<&CurrentTrial>, FieldError> {
        self.0.opt_nested("current_trial")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the ids in `discounts`, expanded or not.
    #[inline]
    pub fn discount_ids(&self) -> Result<Vec<&str>, FieldError> {
        self.0.ids("discounts")
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

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the object `plan`.
    #[inline]
    pub fn plan(&self) -> Result<&super::Plan, FieldError> {
        self.0.nested("plan")
    }

    /// Returns the object `price`.
    #[inline]
    pub fn price(&self) -> Result<&super::Price, FieldError> {
        self.0.nested("price")
    }

    /// Returns the integer `quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn quantity(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("quantity")
    }

    /// Returns the text `subscription`.
    #[inline]
    pub fn subscription(&self) -> Result<&str, FieldError> {
        self.0.str("subscription")
    }

    /// Returns the objects in `tax_rates`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_rates(&self) -> Result<Option<&[super::TaxRate]>, FieldError> {
        self.0.opt_views("tax_rates")
    }
}

view! {
    /// The value of `billing_thresholds` in [`SubscriptionItem`].
    BillingThresholds "subscription_item::BillingThresholds"
}

impl BillingThresholds {
    /// Returns the integer `usage_gte`, or `None` if it is null or absent.
    #[inline]
    pub fn usage_gte(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("usage_gte")
    }
}

view! {
    /// The value of `current_trial` in [`SubscriptionItem`].
    CurrentTrial "subscription_item::CurrentTrial"
}

impl CurrentTrial {
    /// Returns the time `end_date`.
    #[inline]
    pub fn end_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("end_date")
    }

    /// Returns the time `start_date`.
    #[inline]
    pub fn start_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("start_date")
    }

    /// Returns the text `trial_offer`.
    #[inline]
    pub fn trial_offer(&self) -> Result<&str, FieldError> {
        self.0.str("trial_offer")
    }
}
