// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `billing.meter`. Stripe describes it in the [API reference](https://docs.stripe.com/api/billing/meter/object). [`objects`](crate::objects) describes what the methods return.
    BillingMeter "BillingMeter" "billing.meter"
}

impl BillingMeter {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the object `customer_mapping`.
    #[inline]
    pub fn customer_mapping(&self) -> Result<&CustomerMapping, FieldError> {
        self.0.nested("customer_mapping")
    }

    /// Returns the object `default_aggregation`.
    #[inline]
    pub fn default_aggregation(&self) -> Result<&DefaultAggregation, FieldError> {
        self.0.nested("default_aggregation")
    }

    /// Returns the text `display_name`.
    #[inline]
    pub fn display_name(&self) -> Result<&str, FieldError> {
        self.0.str("display_name")
    }

    /// Returns the text `event_name`.
    #[inline]
    pub fn event_name(&self) -> Result<&str, FieldError> {
        self.0.str("event_name")
    }

    /// Returns the text `event_time_window`, or `None` if it is null or absent. Known values are constants, such as [`EVENT_TIME_WINDOW_DAY`](Self::EVENT_TIME_WINDOW_DAY).
    #[inline]
    pub fn event_time_window(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("event_time_window")
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

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_transitions`.
    #[inline]
    pub fn status_transitions(&self) -> Result<&StatusTransitions, FieldError> {
        self.0.nested("status_transitions")
    }

    /// Returns the time `updated`.
    #[inline]
    pub fn updated(&self) -> Result<SystemTime, FieldError> {
        self.0.time("updated")
    }

    /// Returns the object `value_settings`.
    #[inline]
    pub fn value_settings(&self) -> Result<&ValueSettings, FieldError> {
        self.0.nested("value_settings")
    }

    /// A value of `event_time_window`.
    pub const EVENT_TIME_WINDOW_DAY: &'static str = "day";
    /// A value of `event_time_window`.
    pub const EVENT_TIME_WINDOW_HOUR: &'static str = "hour";
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
}

view! {
    /// The value of `customer_mapping` in [`BillingMeter`].
    CustomerMapping "billing_meter::CustomerMapping"
}

impl CustomerMapping {
    /// Returns the text `event_payload_key`.
    #[inline]
    pub fn event_payload_key(&self) -> Result<&str, FieldError> {
        self.0.str("event_payload_key")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_BY_ID`](Self::TYPE_BY_ID).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_BY_ID: &'static str = "by_id";
}

view! {
    /// The value of `default_aggregation` in [`BillingMeter`].
    DefaultAggregation "billing_meter::DefaultAggregation"
}

impl DefaultAggregation {
    /// Returns the text `formula`. Known values are constants, such as [`FORMULA_COUNT`](Self::FORMULA_COUNT).
    #[inline]
    pub fn formula(&self) -> Result<&str, FieldError> {
        self.0.str("formula")
    }

    /// A value of `formula`.
    pub const FORMULA_COUNT: &'static str = "count";
    /// A value of `formula`.
    pub const FORMULA_LAST: &'static str = "last";
    /// A value of `formula`.
    pub const FORMULA_SUM: &'static str = "sum";
}

view! {
    /// The value of `status_transitions` in [`BillingMeter`].
    StatusTransitions "billing_meter::StatusTransitions"
}

impl StatusTransitions {
    /// Returns the time `deactivated_at`, or `None` if it is null or absent.
    #[inline]
    pub fn deactivated_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("deactivated_at")
    }
}

view! {
    /// The value of `value_settings` in [`BillingMeter`].
    ValueSettings "billing_meter::ValueSettings"
}

impl ValueSettings {
    /// Returns the text `event_payload_key`.
    #[inline]
    pub fn event_payload_key(&self) -> Result<&str, FieldError> {
        self.0.str("event_payload_key")
    }
}
