// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `plan`. Stripe describes it in the [API reference](https://docs.stripe.com/api/plans/object). [`objects`](crate::objects) describes what the methods return.
    Plan "Plan" "plan"
}

impl Plan {
    /// Returns the boolean `active`.
    #[inline]
    pub fn active(&self) -> Result<bool, FieldError> {
        self.0.bool("active")
    }

    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the amount `amount_decimal` in the currency's smallest unit, a decimal number as text, or `None` if it is null or absent.
    #[inline]
    pub fn amount_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_decimal")
    }

    /// Returns the text `billing_scheme`. Known values are constants, such as [`BILLING_SCHEME_PER_UNIT`](Self::BILLING_SCHEME_PER_UNIT).
    #[inline]
    pub fn billing_scheme(&self) -> Result<&str, FieldError> {
        self.0.str("billing_scheme")
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

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `interval`. Known values are constants, such as [`INTERVAL_DAY`](Self::INTERVAL_DAY).
    #[inline]
    pub fn interval(&self) -> Result<&str, FieldError> {
        self.0.str("interval")
    }

    /// Returns the integer `interval_count`.
    #[inline]
    pub fn interval_count(&self) -> Result<i64, FieldError> {
        self.0.i64("interval_count")
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

    /// Returns the text `meter`, or `None` if it is null or absent.
    #[inline]
    pub fn meter(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("meter")
    }

    /// Returns the text `nickname`, or `None` if it is null or absent.
    #[inline]
    pub fn nickname(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("nickname")
    }

    /// Returns `product` if it is expanded, or `None`. [`product_id`](Self::product_id) works either way.
    #[inline]
    pub fn product(&self) -> Result<Option<&super::Product>, FieldError> {
        self.0.opt_expanded("product")
    }

    /// Returns the id of `product`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn product_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("product")
    }

    /// Returns the objects in `tiers`, or `None` if it is null or absent.
    #[inline]
    pub fn tiers(&self) -> Result<Option<&[super::shared::PriceTier]>, FieldError> {
        self.0.opt_views("tiers")
    }

    /// Returns the text `tiers_mode`, or `None` if it is null or absent. Known values are constants, such as [`TIERS_MODE_GRADUATED`](Self::TIERS_MODE_GRADUATED).
    #[inline]
    pub fn tiers_mode(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tiers_mode")
    }

    /// Returns the object `transform_usage`, or `None` if it is null or absent.
    #[inline]
    pub fn transform_usage(&self) -> Result<Option<&super::shared::TransformQuantity>, FieldError> {
        self.0.opt_nested("transform_usage")
    }

    /// Returns the integer `trial_period_days`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_period_days(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("trial_period_days")
    }

    /// Returns the text `usage_type`. Known values are constants, such as [`USAGE_TYPE_LICENSED`](Self::USAGE_TYPE_LICENSED).
    #[inline]
    pub fn usage_type(&self) -> Result<&str, FieldError> {
        self.0.str("usage_type")
    }

    /// A value of `billing_scheme`.
    pub const BILLING_SCHEME_PER_UNIT: &'static str = "per_unit";
    /// A value of `billing_scheme`.
    pub const BILLING_SCHEME_TIERED: &'static str = "tiered";
    /// A value of `interval`.
    pub const INTERVAL_DAY: &'static str = "day";
    /// A value of `interval`.
    pub const INTERVAL_MONTH: &'static str = "month";
    /// A value of `interval`.
    pub const INTERVAL_WEEK: &'static str = "week";
    /// A value of `interval`.
    pub const INTERVAL_YEAR: &'static str = "year";
    /// A value of `tiers_mode`.
    pub const TIERS_MODE_GRADUATED: &'static str = "graduated";
    /// A value of `tiers_mode`.
    pub const TIERS_MODE_VOLUME: &'static str = "volume";
    /// A value of `usage_type`.
    pub const USAGE_TYPE_LICENSED: &'static str = "licensed";
    /// A value of `usage_type`.
    pub const USAGE_TYPE_METERED: &'static str = "metered";
}
