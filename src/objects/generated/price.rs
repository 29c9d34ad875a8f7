// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `price`. Stripe describes it in the [API reference](https://docs.stripe.com/api/prices/object). [`objects`](crate::objects) describes what the methods return.
    Price "Price" "price"
}

impl Price {
    /// Returns the boolean `active`.
    #[inline]
    pub fn active(&self) -> Result<bool, FieldError> {
        self.0.bool("active")
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

    /// Returns the object `currency_options`, or `None` if it is null or absent.
    #[inline]
    pub fn currency_options(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("currency_options")
    }

    /// Returns the object `custom_unit_amount`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_unit_amount(&self) -> Result<Option<&CustomUnitAmount>, FieldError> {
        self.0.opt_nested("custom_unit_amount")
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

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text `lookup_key`, or `None` if it is null or absent.
    #[inline]
    pub fn lookup_key(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("lookup_key")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the text `nickname`, or `None` if it is null or absent.
    #[inline]
    pub fn nickname(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("nickname")
    }

    /// Returns `product` if it is expanded, or `None`. [`product_id`](Self::product_id) works either way.
    #[inline]
    pub fn product(&self) -> Result<Option<&super::Product>, FieldError> {
        self.0.expanded("product")
    }

    /// Returns the id of `product`, expanded or not.
    #[inline]
    pub fn product_id(&self) -> Result<&str, FieldError> {
        self.0.id("product")
    }

    /// Returns the object `recurring`, or `None` if it is null or absent.
    #[inline]
    pub fn recurring(&self) -> Result<Option<&Recurring>, FieldError> {
        self.0.opt_nested("recurring")
    }

    /// Returns the text `tax_behavior`, or `None` if it is null or absent. Known values are constants, such as [`TAX_BEHAVIOR_EXCLUSIVE`](Self::TAX_BEHAVIOR_EXCLUSIVE).
    #[inline]
    pub fn tax_behavior(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_behavior")
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

    /// Returns the object `transform_quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn transform_quantity(
        &self,
    ) -> Result<Option<&super::shared::TransformQuantity>, FieldError> {
        self.0.opt_nested("transform_quantity")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ONE_TIME`](Self::TYPE_ONE_TIME).
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

    /// A value of `billing_scheme`.
    pub const BILLING_SCHEME_PER_UNIT: &'static str = "per_unit";
    /// A value of `billing_scheme`.
    pub const BILLING_SCHEME_TIERED: &'static str = "tiered";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_EXCLUSIVE: &'static str = "exclusive";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_INCLUSIVE: &'static str = "inclusive";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_UNSPECIFIED: &'static str = "unspecified";
    /// A value of `tiers_mode`.
    pub const TIERS_MODE_GRADUATED: &'static str = "graduated";
    /// A value of `tiers_mode`.
    pub const TIERS_MODE_VOLUME: &'static str = "volume";
    /// A value of `type`.
    pub const TYPE_ONE_TIME: &'static str = "one_time";
    /// A value of `type`.
    pub const TYPE_RECURRING: &'static str = "recurring";
}

view! {
    /// The value of `custom_unit_amount` in [`Price`].
    CustomUnitAmount "price::CustomUnitAmount"
}

impl CustomUnitAmount {
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

    /// Returns the integer `preset`, or `None` if it is null or absent.
    #[inline]
    pub fn preset(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("preset")
    }
}

view! {
    /// The value of `recurring` in [`Price`].
    Recurring "price::Recurring"
}

impl Recurring {
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

    /// Returns the text `meter`, or `None` if it is null or absent.
    #[inline]
    pub fn meter(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("meter")
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

    /// A value of `interval`.
    pub const INTERVAL_DAY: &'static str = "day";
    /// A value of `interval`.
    pub const INTERVAL_MONTH: &'static str = "month";
    /// A value of `interval`.
    pub const INTERVAL_WEEK: &'static str = "week";
    /// A value of `interval`.
    pub const INTERVAL_YEAR: &'static str = "year";
    /// A value of `usage_type`.
    pub const USAGE_TYPE_LICENSED: &'static str = "licensed";
    /// A value of `usage_type`.
    pub const USAGE_TYPE_METERED: &'static str = "metered";
}
