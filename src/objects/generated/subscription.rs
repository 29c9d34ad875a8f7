// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `subscription`. Stripe describes it in the [API reference](https://docs.stripe.com/api/subscriptions/object). [`objects`](crate::objects) describes what the methods return.
    Subscription "Subscription" "subscription"
}

impl Subscription {
    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.opt_expanded("application")
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

    /// Returns the time `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(&self) -> Result<SystemTime, FieldError> {
        self.0.time("billing_cycle_anchor")
    }

    /// Returns the object `billing_cycle_anchor_config`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_cycle_anchor_config(
        &self,
    ) -> Result<Option<&BillingCycleAnchorConfig>, FieldError> {
        self.0.opt_nested("billing_cycle_anchor_config")
    }

    /// Returns the object `billing_mode`.
    #[inline]
    pub fn billing_mode(&self) -> Result<&BillingMode, FieldError> {
        self.0.nested("billing_mode")
    }

    /// Returns the objects in `billing_schedules`.
    #[inline]
    pub fn billing_schedules(&self) -> Result<&[BillingSchedule], FieldError> {
        self.0.views("billing_schedules")
    }

    /// Returns the object `billing_thresholds`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_thresholds(&self) -> Result<Option<&BillingThresholds>, FieldError> {
        self.0.opt_nested("billing_thresholds")
    }

    /// Returns the time `cancel_at`, or `None` if it is null or absent.
    #[inline]
    pub fn cancel_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("cancel_at")
    }

    /// Returns the boolean `cancel_at_period_end`.
    #[inline]
    pub fn cancel_at_period_end(&self) -> Result<bool, FieldError> {
        self.0.bool("cancel_at_period_end")
    }

    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the object `cancellation_details`, or `None` if it is null or absent.
    #[inline]
    pub fn cancellation_details(&self) -> Result<Option<&CancellationDetails>, FieldError> {
        self.0.opt_nested("cancellation_details")
    }

    /// Returns the text `collection_method`. Known values are constants, such as [`COLLECTION_METHOD_CHARGE_AUTOMATICALLY`](Self::COLLECTION_METHOD_CHARGE_AUTOMATICALLY).
    #[inline]
    pub fn collection_method(&self) -> Result<&str, FieldError> {
        self.0.str("collection_method")
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

    /// Returns `items.data.0.current_period_end`. In older API versions it is `current_period_end`. `None` if there is none.
    #[inline]
    pub fn current_period_end(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0
            .moved_time("items.data.0.current_period_end|current_period_end")
    }

    /// Returns `items.data.0.current_period_start`. In older API versions it is `current_period_start`. `None` if there is none.
    #[inline]
    pub fn current_period_start(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0
            .moved_time("items.data.0.current_period_start|current_period_start")
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

    /// Returns the integer `days_until_due`, or `None` if it is null or absent.
    #[inline]
    pub fn days_until_due(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("days_until_due")
    }

    /// Returns `default_payment_method` if it is expanded, or `None`. [`default_payment_method_id`](Self::default_payment_method_id) works either way.
    #[inline]
    pub fn default_payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("default_payment_method")
    }

    /// Returns the id of `default_payment_method`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_payment_method_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("default_payment_method")
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

    /// Returns the objects in `default_tax_rates`, or `None` if it is null or absent.
    #[inline]
    pub fn default_tax_rates(&self) -> Result<Option<&[super::TaxRate]>, FieldError> {
        self.0.opt_views("default_tax_rates")
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
    pub fn discounts(&self) -> Result<Option<&[super::Discount]>, FieldError> {
        self.0.expanded_views("discounts")
    }

    /// Returns the time `ended_at`, or `None` if it is null or absent.
    #[inline]
    pub fn ended_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("ended_at")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the object `invoice_settings`.
    #[inline]
    pub fn invoice_settings(&self) -> Result<&InvoiceSettings, FieldError> {
        self.0.nested("invoice_settings")
    }

    /// Returns the first page of the list `items`.
    #[inline]
    pub fn items(&self) -> Result<&List<super::SubscriptionItem>, FieldError> {
        self.0.list("items")
    }

    /// Returns `latest_invoice` if it is expanded, or `None`. [`latest_invoice_id`](Self::latest_invoice_id) works either way.
    #[inline]
    pub fn latest_invoice(&self) -> Result<Option<&super::Invoice>, FieldError> {
        self.0.opt_expanded("latest_invoice")
    }

    /// Returns the id of `latest_invoice`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn latest_invoice_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("latest_invoice")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the object `managed_payments`, or `None` if it is null or absent.
    #[inline]
    pub fn managed_payments(&self) -> Result<Option<&super::shared::Enabled>, FieldError> {
        self.0.opt_nested("managed_payments")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the time `next_pending_invoice_item_invoice`, or `None` if it is null or absent.
    #[inline]
    pub fn next_pending_invoice_item_invoice(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("next_pending_invoice_item_invoice")
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

    /// Returns the object `pause_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn pause_collection(&self) -> Result<Option<&PauseCollection>, FieldError> {
        self.0.opt_nested("pause_collection")
    }

    /// Returns the object `payment_settings`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_settings(&self) -> Result<Option<&PaymentSettings>, FieldError> {
        self.0.opt_nested("payment_settings")
    }

    /// Returns the object `pending_invoice_item_interval`, or `None` if it is null or absent.
    #[inline]
    pub fn pending_invoice_item_interval(
        &self,
    ) -> Result<Option<&PendingInvoiceItemInterval>, FieldError> {
        self.0.opt_nested("pending_invoice_item_interval")
    }

    /// Returns `pending_setup_intent` if it is expanded, or `None`. [`pending_setup_intent_id`](Self::pending_setup_intent_id) works either way.
    #[inline]
    pub fn pending_setup_intent(&self) -> Result<Option<&super::SetupIntent>, FieldError> {
        self.0.opt_expanded("pending_setup_intent")
    }

    /// Returns the id of `pending_setup_intent`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn pending_setup_intent_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("pending_setup_intent")
    }

    /// Returns the object `pending_update`, or `None` if it is null or absent.
    #[inline]
    pub fn pending_update(&self) -> Result<Option<&PendingUpdate>, FieldError> {
        self.0.opt_nested("pending_update")
    }

    /// Returns the object `presentment_details`, or `None` if it is null or absent.
    #[inline]
    pub fn presentment_details(&self) -> Result<Option<&PresentmentDetails>, FieldError> {
        self.0.opt_nested("presentment_details")
    }

    /// Returns `schedule` if it is expanded, or `None`. [`schedule_id`](Self::schedule_id) works either way.
    #[inline]
    pub fn schedule(&self) -> Result<Option<&super::SubscriptionSchedule>, FieldError> {
        self.0.opt_expanded("schedule")
    }

    /// Returns the id of `schedule`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn schedule_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("schedule")
    }

    /// Returns the time `start_date`.
    #[inline]
    pub fn start_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("start_date")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_details`, or `None` if it is null or absent.
    #[inline]
    pub fn status_details(&self) -> Result<Option<&StatusDetails>, FieldError> {
        self.0.opt_nested("status_details")
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

    /// Returns the object `transfer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_data(&self) -> Result<Option<&TransferData>, FieldError> {
        self.0.opt_nested("transfer_data")
    }

    /// Returns the time `trial_end`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_end(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("trial_end")
    }

    /// Returns the object `trial_settings`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_settings(&self) -> Result<Option<&TrialSettings>, FieldError> {
        self.0.opt_nested("trial_settings")
    }

    /// Returns the time `trial_start`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_start(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("trial_start")
    }

    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_CHARGE_AUTOMATICALLY: &'static str = "charge_automatically";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_SEND_INVOICE: &'static str = "send_invoice";
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_INCOMPLETE: &'static str = "incomplete";
    /// A value of `status`.
    pub const STATUS_INCOMPLETE_EXPIRED: &'static str = "incomplete_expired";
    /// A value of `status`.
    pub const STATUS_PAST_DUE: &'static str = "past_due";
    /// A value of `status`.
    pub const STATUS_PAUSED: &'static str = "paused";
    /// A value of `status`.
    pub const STATUS_TRIALING: &'static str = "trialing";
    /// A value of `status`.
    pub const STATUS_UNPAID: &'static str = "unpaid";
}

view! {
    /// The value of `automatic_tax` in [`Subscription`].
    AutomaticTax "subscription::AutomaticTax"
}

impl AutomaticTax {
    /// Returns the text `disabled_reason`, or `None` if it is null or absent. Known values are constants, such as [`DISABLED_REASON_REQUIRES_LOCATION_INPUTS`](Self::DISABLED_REASON_REQUIRES_LOCATION_INPUTS).
    #[inline]
    pub fn disabled_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("disabled_reason")
    }

    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `liability`, or `None` if it is null or absent.
    #[inline]
    pub fn liability(&self) -> Result<Option<&super::shared::AccountReference>, FieldError> {
        self.0.opt_nested("liability")
    }

    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REQUIRES_LOCATION_INPUTS: &'static str = "requires_location_inputs";
}

view! {
    /// The value of `billing_cycle_anchor_config` in [`Subscription`].
    BillingCycleAnchorConfig "subscription::BillingCycleAnchorConfig"
}

impl BillingCycleAnchorConfig {
    /// Returns the integer `day_of_month`.
    #[inline]
    pub fn day_of_month(&self) -> Result<i64, FieldError> {
        self.0.i64("day_of_month")
    }

    /// Returns the integer `hour`, or `None` if it is null or absent.
    #[inline]
    pub fn hour(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("hour")
    }

    /// Returns the integer `minute`, or `None` if it is null or absent.
    #[inline]
    pub fn minute(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("minute")
    }

    /// Returns the integer `month`, or `None` if it is null or absent.
    #[inline]
    pub fn month(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("month")
    }

    /// Returns the integer `second`, or `None` if it is null or absent.
    #[inline]
    pub fn second(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("second")
    }
}

view! {
    /// The value of `billing_mode` in [`Subscription`].
    BillingMode "subscription::BillingMode"
}

impl BillingMode {
    /// Returns the object `flexible`, or `None` if it is null or absent.
    #[inline]
    pub fn flexible(&self) -> Result<Option<&BillingModeFlexible>, FieldError> {
        self.0.opt_nested("flexible")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CLASSIC`](Self::TYPE_CLASSIC).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the time `updated_at`, or `None` if it is null or absent.
    #[inline]
    pub fn updated_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("updated_at")
    }

    /// A value of `type`.
    pub const TYPE_CLASSIC: &'static str = "classic";
    /// A value of `type`.
    pub const TYPE_FLEXIBLE: &'static str = "flexible";
}

view! {
    /// The value of `billing_mode.flexible` in [`Subscription`].
    BillingModeFlexible "subscription::BillingModeFlexible"
}

impl BillingModeFlexible {
    /// Returns the text `proration_discounts`, or `None` if it is null or absent. Known values are constants, such as [`PRORATION_DISCOUNTS_INCLUDED`](Self::PRORATION_DISCOUNTS_INCLUDED).
    #[inline]
    pub fn proration_discounts(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("proration_discounts")
    }

    /// A value of `proration_discounts`.
    pub const PRORATION_DISCOUNTS_INCLUDED: &'static str = "included";
    /// A value of `proration_discounts`.
    pub const PRORATION_DISCOUNTS_ITEMIZED: &'static str = "itemized";
}

view! {
    /// The value of `billing_schedules[]` in [`Subscription`].
    BillingSchedule "subscription::BillingSchedule"
}

impl BillingSchedule {
    /// Returns the objects in `applies_to`, or `None` if it is null or absent.
    #[inline]
    pub fn applies_to(&self) -> Result<Option<&[BillingScheduleAppliesTo]>, FieldError> {
        self.0.opt_views("applies_to")
    }

    /// Returns the object `bill_until`.
    #[inline]
    pub fn bill_until(&self) -> Result<&BillingScheduleBillUntil, FieldError> {
        self.0.nested("bill_until")
    }

    /// Returns the text `key`.
    #[inline]
    pub fn key(&self) -> Result<&str, FieldError> {
        self.0.str("key")
    }
}

view! {
    /// The value of `billing_schedules[].applies_to[]` in [`Subscription`].
    BillingScheduleAppliesTo "subscription::BillingScheduleAppliesTo"
}

impl BillingScheduleAppliesTo {
    /// Returns the id of `price`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn price_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("price")
    }

    /// Returns `price` if it is expanded, or `None`. [`price_id`](Self::price_id) works either way.
    #[inline]
    pub fn price(&self) -> Result<Option<&super::Price>, FieldError> {
        self.0.opt_expanded("price")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_PRICE`](Self::TYPE_PRICE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_PRICE: &'static str = "price";
}

view! {
    /// The value of `billing_schedules[].bill_until` in [`Subscription`].
    BillingScheduleBillUntil "subscription::BillingScheduleBillUntil"
}

impl BillingScheduleBillUntil {
    /// Returns the time `computed_timestamp`.
    #[inline]
    pub fn computed_timestamp(&self) -> Result<SystemTime, FieldError> {
        self.0.time("computed_timestamp")
    }

    /// Returns the object `duration`, or `None` if it is null or absent.
    #[inline]
    pub fn duration(&self) -> Result<Option<&BillingScheduleBillUntilDuration>, FieldError> {
        self.0.opt_nested("duration")
    }

    /// Returns the time `timestamp`, or `None` if it is null or absent.
    #[inline]
    pub fn timestamp(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("timestamp")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_DURATION`](Self::TYPE_DURATION).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_DURATION: &'static str = "duration";
    /// A value of `type`.
    pub const TYPE_TIMESTAMP: &'static str = "timestamp";
}

view! {
    /// The value of `billing_schedules[].bill_until.duration` in [`Subscription`].
    BillingScheduleBillUntilDuration "subscription::BillingScheduleBillUntilDuration"
}

impl BillingScheduleBillUntilDuration {
    /// Returns the text `interval`. Known values are constants, such as [`INTERVAL_DAY`](Self::INTERVAL_DAY).
    #[inline]
    pub fn interval(&self) -> Result<&str, FieldError> {
        self.0.str("interval")
    }

    /// Returns the integer `interval_count`, or `None` if it is null or absent.
    #[inline]
    pub fn interval_count(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("interval_count")
    }

    /// A value of `interval`.
    pub const INTERVAL_DAY: &'static str = "day";
    /// A value of `interval`.
    pub const INTERVAL_MONTH: &'static str = "month";
    /// A value of `interval`.
    pub const INTERVAL_WEEK: &'static str = "week";
    /// A value of `interval`.
    pub const INTERVAL_YEAR: &'static str = "year";
}

view! {
    /// The value of `billing_thresholds` in [`Subscription`].
    BillingThresholds "subscription::BillingThresholds"
}

impl BillingThresholds {
    /// Returns the amount `amount_gte` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_gte(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_gte")
    }

    /// Returns the boolean `reset_billing_cycle_anchor`, or `None` if it is null or absent.
    #[inline]
    pub fn reset_billing_cycle_anchor(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("reset_billing_cycle_anchor")
    }
}

view! {
    /// The value of `cancellation_details` in [`Subscription`].
    CancellationDetails "subscription::CancellationDetails"
}

impl CancellationDetails {
    /// Returns the text `comment`, or `None` if it is null or absent.
    #[inline]
    pub fn comment(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("comment")
    }

    /// Returns the text `feedback`, or `None` if it is null or absent. Known values are constants, such as [`FEEDBACK_CUSTOMER_SERVICE`](Self::FEEDBACK_CUSTOMER_SERVICE).
    #[inline]
    pub fn feedback(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("feedback")
    }

    /// Returns the id of `feedback_option`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn feedback_option_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("feedback_option")
    }

    /// Returns `feedback_option` if it is expanded, or `None`. [`feedback_option_id`](Self::feedback_option_id) works either way.
    #[inline]
    pub fn feedback_option(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("feedback_option")
    }

    /// Returns the text `reason`, or `None` if it is null or absent. Known values are constants, such as [`REASON_CANCELED_BY_RETENTION_POLICY`](Self::REASON_CANCELED_BY_RETENTION_POLICY).
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// A value of `feedback`.
    pub const FEEDBACK_CUSTOMER_SERVICE: &'static str = "customer_service";
    /// A value of `feedback`.
    pub const FEEDBACK_LOW_QUALITY: &'static str = "low_quality";
    /// A value of `feedback`.
    pub const FEEDBACK_MISSING_FEATURES: &'static str = "missing_features";
    /// A value of `feedback`.
    pub const FEEDBACK_OTHER: &'static str = "other";
    /// A value of `feedback`.
    pub const FEEDBACK_SWITCHED_SERVICE: &'static str = "switched_service";
    /// A value of `feedback`.
    pub const FEEDBACK_TOO_COMPLEX: &'static str = "too_complex";
    /// A value of `feedback`.
    pub const FEEDBACK_TOO_EXPENSIVE: &'static str = "too_expensive";
    /// A value of `feedback`.
    pub const FEEDBACK_UNUSED: &'static str = "unused";
    /// A value of `reason`.
    pub const REASON_CANCELED_BY_RETENTION_POLICY: &'static str = "canceled_by_retention_policy";
    /// A value of `reason`.
    pub const REASON_CANCELLATION_REQUESTED: &'static str = "cancellation_requested";
    /// A value of `reason`.
    pub const REASON_PAYMENT_DISPUTED: &'static str = "payment_disputed";
    /// A value of `reason`.
    pub const REASON_PAYMENT_FAILED: &'static str = "payment_failed";
}

view! {
    /// The value of `invoice_settings` in [`Subscription`].
    InvoiceSettings "subscription::InvoiceSettings"
}

impl InvoiceSettings {
    /// Returns the ids in `account_tax_ids`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_tax_id_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("account_tax_ids")
    }

    /// Returns `account_tax_ids` if it is expanded, or `None`. [`account_tax_id_ids`](Self::account_tax_id_ids) works either way.
    #[inline]
    pub fn account_tax_ids(&self) -> Result<Option<&[super::TaxId]>, FieldError> {
        self.0.opt_expanded_views("account_tax_ids")
    }

    /// Returns the objects in `custom_fields`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_fields(&self) -> Result<Option<&[super::shared::CustomField]>, FieldError> {
        self.0.opt_views("custom_fields")
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
    pub fn issuer(&self) -> Result<&super::shared::AccountReference, FieldError> {
        self.0.nested("issuer")
    }
}

view! {
    /// The value of `pause_collection` in [`Subscription`].
    PauseCollection "subscription::PauseCollection"
}

impl PauseCollection {
    /// Returns the text `behavior`. Known values are constants, such as [`BEHAVIOR_KEEP_AS_DRAFT`](Self::BEHAVIOR_KEEP_AS_DRAFT).
    #[inline]
    pub fn behavior(&self) -> Result<&str, FieldError> {
        self.0.str("behavior")
    }

    /// Returns the time `resumes_at`, or `None` if it is null or absent.
    #[inline]
    pub fn resumes_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("resumes_at")
    }

    /// A value of `behavior`.
    pub const BEHAVIOR_KEEP_AS_DRAFT: &'static str = "keep_as_draft";
    /// A value of `behavior`.
    pub const BEHAVIOR_MARK_UNCOLLECTIBLE: &'static str = "mark_uncollectible";
    /// A value of `behavior`.
    pub const BEHAVIOR_VOID: &'static str = "void";
}

view! {
    /// The value of `payment_settings` in [`Subscription`].
    PaymentSettings "subscription::PaymentSettings"
}

impl PaymentSettings {
    /// Returns the object `payment_method_options`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptions>, FieldError> {
        self.0.opt_nested("payment_method_options")
    }

    /// Returns the texts in `payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("payment_method_types")
    }

    /// Returns the text `save_default_payment_method`, or `None` if it is null or absent. Known values are constants, such as [`SAVE_DEFAULT_PAYMENT_METHOD_OFF`](Self::SAVE_DEFAULT_PAYMENT_METHOD_OFF).
    #[inline]
    pub fn save_default_payment_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("save_default_payment_method")
    }

    /// A value of `save_default_payment_method`.
    pub const SAVE_DEFAULT_PAYMENT_METHOD_OFF: &'static str = "off";
    /// A value of `save_default_payment_method`.
    pub const SAVE_DEFAULT_PAYMENT_METHOD_ON_SUBSCRIPTION: &'static str = "on_subscription";
}

view! {
    /// The value of `payment_settings.payment_method_options` in [`Subscription`].
    PaymentSettingsPaymentMethodOptions "subscription::PaymentSettingsPaymentMethodOptions"
}

impl PaymentSettingsPaymentMethodOptions {
    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsAcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `bancontact`, or `None` if it is null or absent.
    #[inline]
    pub fn bancontact(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsBancontact>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `billie`, or `None` if it is null or absent.
    #[inline]
    pub fn billie(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsBillie>, FieldError> {
        self.0.opt_nested("billie")
    }

    /// Returns the object `blik`, or `None` if it is null or absent.
    #[inline]
    pub fn blik(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsBlik>, FieldError> {
        self.0.opt_nested("blik")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `customer_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_balance(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCustomerBalance>, FieldError> {
        self.0.opt_nested("customer_balance")
    }

    /// Returns the object `konbini`, or `None` if it is null or absent.
    #[inline]
    pub fn konbini(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("konbini")
    }

    /// Returns the object `payto`, or `None` if it is null or absent.
    #[inline]
    pub fn payto(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsPayto>, FieldError> {
        self.0.opt_nested("payto")
    }

    /// Returns the object `pix`, or `None` if it is null or absent.
    #[inline]
    pub fn pix(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsPix>, FieldError> {
        self.0.opt_nested("pix")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `upi`, or `None` if it is null or absent.
    #[inline]
    pub fn upi(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsUpi>, FieldError> {
        self.0.opt_nested("upi")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsUsBankAccount>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.acss_debit` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsAcssDebit "subscription::PaymentSettingsPaymentMethodOptionsAcssDebit"
}

impl PaymentSettingsPaymentMethodOptionsAcssDebit {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>, FieldError>
    {
        self.0.opt_nested("mandate_options")
    }

    /// Returns the text `verification_method`, or `None` if it is null or absent. Known values are constants, such as [`VERIFICATION_METHOD_AUTOMATIC`](Self::VERIFICATION_METHOD_AUTOMATIC).
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }

    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_INSTANT: &'static str = "instant";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_MICRODEPOSITS: &'static str = "microdeposits";
}

view! {
    /// The value of `payment_settings.payment_method_options.acss_debit.mandate_options` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions "subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions"
}

impl PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    /// Returns the text `transaction_type`, or `None` if it is null or absent. Known values are constants, such as [`TRANSACTION_TYPE_BUSINESS`](Self::TRANSACTION_TYPE_BUSINESS).
    #[inline]
    pub fn transaction_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_type")
    }

    /// A value of `transaction_type`.
    pub const TRANSACTION_TYPE_BUSINESS: &'static str = "business";
    /// A value of `transaction_type`.
    pub const TRANSACTION_TYPE_PERSONAL: &'static str = "personal";
}

view! {
    /// The value of `payment_settings.payment_method_options.bancontact` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsBancontact "subscription::PaymentSettingsPaymentMethodOptionsBancontact"
}

impl PaymentSettingsPaymentMethodOptionsBancontact {
    /// Returns the text `preferred_language`. Known values are constants, such as [`PREFERRED_LANGUAGE_DE`](Self::PREFERRED_LANGUAGE_DE).
    #[inline]
    pub fn preferred_language(&self) -> Result<&str, FieldError> {
        self.0.str("preferred_language")
    }

    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_DE: &'static str = "de";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_EN: &'static str = "en";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_FR: &'static str = "fr";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_NL: &'static str = "nl";
}

view! {
    /// The value of `payment_settings.payment_method_options.billie` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsBillie "subscription::PaymentSettingsPaymentMethodOptionsBillie"
}

impl PaymentSettingsPaymentMethodOptionsBillie {
    /// Returns the object `company_details`, or `None` if it is null or absent.
    #[inline]
    pub fn company_details(
        &self,
    ) -> Result<Option<&super::shared::BillieCompanyDetails>, FieldError> {
        self.0.opt_nested("company_details")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.blik` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsBlik "subscription::PaymentSettingsPaymentMethodOptionsBlik"
}

impl PaymentSettingsPaymentMethodOptionsBlik {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsBlikMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.blik.mandate_options` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsBlikMandateOptions "subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions"
}

impl PaymentSettingsPaymentMethodOptionsBlikMandateOptions {
    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.card` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsCard "subscription::PaymentSettingsPaymentMethodOptionsCard"
}

impl PaymentSettingsPaymentMethodOptionsCard {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCardMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns the text `network`, or `None` if it is null or absent. Known values are constants, such as [`NETWORK_AMEX`](Self::NETWORK_AMEX).
    #[inline]
    pub fn network(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network")
    }

    /// Returns the text `request_three_d_secure`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_THREE_D_SECURE_ANY`](Self::REQUEST_THREE_D_SECURE_ANY).
    #[inline]
    pub fn request_three_d_secure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_three_d_secure")
    }

    /// A value of `network`.
    pub const NETWORK_AMEX: &'static str = "amex";
    /// A value of `network`.
    pub const NETWORK_CARTES_BANCAIRES: &'static str = "cartes_bancaires";
    /// A value of `network`.
    pub const NETWORK_DINERS: &'static str = "diners";
    /// A value of `network`.
    pub const NETWORK_DISCOVER: &'static str = "discover";
    /// A value of `network`.
    pub const NETWORK_EFTPOS_AU: &'static str = "eftpos_au";
    /// A value of `network`.
    pub const NETWORK_GIROCARD: &'static str = "girocard";
    /// A value of `network`.
    pub const NETWORK_INTERAC: &'static str = "interac";
    /// A value of `network`.
    pub const NETWORK_JCB: &'static str = "jcb";
    /// A value of `network`.
    pub const NETWORK_LINK: &'static str = "link";
    /// A value of `network`.
    pub const NETWORK_MASTERCARD: &'static str = "mastercard";
    /// A value of `network`.
    pub const NETWORK_UNIONPAY: &'static str = "unionpay";
    /// A value of `network`.
    pub const NETWORK_UNKNOWN: &'static str = "unknown";
    /// A value of `network`.
    pub const NETWORK_VISA: &'static str = "visa";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_ANY: &'static str = "any";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_AUTOMATIC: &'static str = "automatic";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_CHALLENGE: &'static str = "challenge";
}

view! {
    /// The value of `payment_settings.payment_method_options.card.mandate_options` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsCardMandateOptions "subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions"
}

impl PaymentSettingsPaymentMethodOptionsCardMandateOptions {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `amount_type`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_TYPE_FIXED`](Self::AMOUNT_TYPE_FIXED).
    #[inline]
    pub fn amount_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_type")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";
}

view! {
    /// The value of `payment_settings.payment_method_options.customer_balance` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsCustomerBalance "subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance"
}

impl PaymentSettingsPaymentMethodOptionsCustomerBalance {
    /// Returns the object `bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_transfer(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>, FieldError>
    {
        self.0.opt_nested("bank_transfer")
    }

    /// Returns the text `funding_type`, or `None` if it is null or absent. Known values are constants, such as [`FUNDING_TYPE_BANK_TRANSFER`](Self::FUNDING_TYPE_BANK_TRANSFER).
    #[inline]
    pub fn funding_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding_type")
    }

    /// A value of `funding_type`.
    pub const FUNDING_TYPE_BANK_TRANSFER: &'static str = "bank_transfer";
}

view! {
    /// The value of `payment_settings.payment_method_options.customer_balance.bank_transfer` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer "subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer"
}

impl PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// Returns the object `eu_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn eu_bank_transfer(&self) -> Result<Option<&super::shared::EuBankTransfer>, FieldError> {
        self.0.opt_nested("eu_bank_transfer")
    }

    /// Returns the text `type`, or `None` if it is null or absent.
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.payto` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsPayto "subscription::PaymentSettingsPaymentMethodOptionsPayto"
}

impl PaymentSettingsPaymentMethodOptionsPayto {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.payto.mandate_options` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsPaytoMandateOptions "subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions"
}

impl PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `amount_type`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_TYPE_FIXED`](Self::AMOUNT_TYPE_FIXED).
    #[inline]
    pub fn amount_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_type")
    }

    /// Returns the text `purpose`, or `None` if it is null or absent. Known values are constants, such as [`PURPOSE_DEPENDANT_SUPPORT`](Self::PURPOSE_DEPENDANT_SUPPORT).
    #[inline]
    pub fn purpose(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("purpose")
    }

    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";
    /// A value of `purpose`.
    pub const PURPOSE_DEPENDANT_SUPPORT: &'static str = "dependant_support";
    /// A value of `purpose`.
    pub const PURPOSE_GOVERNMENT: &'static str = "government";
    /// A value of `purpose`.
    pub const PURPOSE_LOAN: &'static str = "loan";
    /// A value of `purpose`.
    pub const PURPOSE_MORTGAGE: &'static str = "mortgage";
    /// A value of `purpose`.
    pub const PURPOSE_OTHER: &'static str = "other";
    /// A value of `purpose`.
    pub const PURPOSE_PENSION: &'static str = "pension";
    /// A value of `purpose`.
    pub const PURPOSE_PERSONAL: &'static str = "personal";
    /// A value of `purpose`.
    pub const PURPOSE_RETAIL: &'static str = "retail";
    /// A value of `purpose`.
    pub const PURPOSE_SALARY: &'static str = "salary";
    /// A value of `purpose`.
    pub const PURPOSE_TAX: &'static str = "tax";
    /// A value of `purpose`.
    pub const PURPOSE_UTILITY: &'static str = "utility";
}

view! {
    /// The value of `payment_settings.payment_method_options.pix` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsPix "subscription::PaymentSettingsPaymentMethodOptionsPix"
}

impl PaymentSettingsPaymentMethodOptionsPix {
    /// Returns the integer `expires_after_seconds`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_after_seconds(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("expires_after_seconds")
    }

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsPixMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.pix.mandate_options` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsPixMandateOptions "subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions"
}

impl PaymentSettingsPaymentMethodOptionsPixMandateOptions {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `amount_includes_iof`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_INCLUDES_IOF_ALWAYS`](Self::AMOUNT_INCLUDES_IOF_ALWAYS).
    #[inline]
    pub fn amount_includes_iof(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_includes_iof")
    }

    /// Returns the text `end_date`, or `None` if it is null or absent.
    #[inline]
    pub fn end_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("end_date")
    }

    /// Returns the text `payment_schedule`, or `None` if it is null or absent. Known values are constants, such as [`PAYMENT_SCHEDULE_HALFYEARLY`](Self::PAYMENT_SCHEDULE_HALFYEARLY).
    #[inline]
    pub fn payment_schedule(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_schedule")
    }

    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_ALWAYS: &'static str = "always";
    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_NEVER: &'static str = "never";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_HALFYEARLY: &'static str = "halfyearly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_MONTHLY: &'static str = "monthly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_QUARTERLY: &'static str = "quarterly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_WEEKLY: &'static str = "weekly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_YEARLY: &'static str = "yearly";
}

view! {
    /// The value of `payment_settings.payment_method_options.upi` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsUpi "subscription::PaymentSettingsPaymentMethodOptionsUpi"
}

impl PaymentSettingsPaymentMethodOptionsUpi {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(&self) -> Result<Option<&super::shared::UpiMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.us_bank_account` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsUsBankAccount "subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount"
}

impl PaymentSettingsPaymentMethodOptionsUsBankAccount {
    /// Returns the object `financial_connections`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_connections(
        &self,
    ) -> Result<
        Option<&PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>,
        FieldError,
    > {
        self.0.opt_nested("financial_connections")
    }

    /// Returns the text `verification_method`, or `None` if it is null or absent. Known values are constants, such as [`VERIFICATION_METHOD_AUTOMATIC`](Self::VERIFICATION_METHOD_AUTOMATIC).
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }

    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_INSTANT: &'static str = "instant";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_MICRODEPOSITS: &'static str = "microdeposits";
}

view! {
    /// The value of `payment_settings.payment_method_options.us_bank_account.financial_connections` in [`Subscription`].
    PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections "subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections"
}

impl PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
    /// Returns the object `filters`, or `None` if it is null or absent.
    #[inline]
    pub fn filters(
        &self,
    ) -> Result<Option<&super::shared::FinancialConnectionsFilters>, FieldError> {
        self.0.opt_nested("filters")
    }

    /// Returns the texts in `permissions`, or `None` if it is null or absent.
    #[inline]
    pub fn permissions(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("permissions")
    }

    /// Returns the texts in `prefetch`, or `None` if it is null or absent.
    #[inline]
    pub fn prefetch(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("prefetch")
    }
}

view! {
    /// The value of `pending_invoice_item_interval` in [`Subscription`].
    PendingInvoiceItemInterval "subscription::PendingInvoiceItemInterval"
}

impl PendingInvoiceItemInterval {
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

    /// A value of `interval`.
    pub const INTERVAL_DAY: &'static str = "day";
    /// A value of `interval`.
    pub const INTERVAL_MONTH: &'static str = "month";
    /// A value of `interval`.
    pub const INTERVAL_WEEK: &'static str = "week";
    /// A value of `interval`.
    pub const INTERVAL_YEAR: &'static str = "year";
}

view! {
    /// The value of `pending_update` in [`Subscription`].
    PendingUpdate "subscription::PendingUpdate"
}

impl PendingUpdate {
    /// Returns the time `billing_cycle_anchor`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_cycle_anchor(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("billing_cycle_anchor")
    }

    /// Returns the boolean `cancel_at_period_end`, or `None` if it is null or absent.
    #[inline]
    pub fn cancel_at_period_end(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("cancel_at_period_end")
    }

    /// Returns the object `discount`, or `None` if it is null or absent.
    #[inline]
    pub fn discount(&self) -> Result<Option<&super::Discount>, FieldError> {
        self.0.opt_nested("discount")
    }

    /// Returns the ids in `discounts`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn discount_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("discounts")
    }

    /// Returns `discounts` if it is expanded, or `None`. [`discount_ids`](Self::discount_ids) works either way.
    #[inline]
    pub fn discounts(&self) -> Result<Option<&[super::Discount]>, FieldError> {
        self.0.opt_expanded_views("discounts")
    }

    /// Returns the time `expires_at`.
    #[inline]
    pub fn expires_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("expires_at")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the objects in `subscription_items`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_items(&self) -> Result<Option<&[super::SubscriptionItem]>, FieldError> {
        self.0.opt_views("subscription_items")
    }

    /// Returns the time `trial_end`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_end(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("trial_end")
    }

    /// Returns the boolean `trial_from_plan`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_from_plan(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("trial_from_plan")
    }
}

view! {
    /// The value of `presentment_details` in [`Subscription`].
    PresentmentDetails "subscription::PresentmentDetails"
}

impl PresentmentDetails {
    /// Returns the text `presentment_currency`.
    #[inline]
    pub fn presentment_currency(&self) -> Result<&str, FieldError> {
        self.0.str("presentment_currency")
    }
}

view! {
    /// The value of `status_details` in [`Subscription`].
    StatusDetails "subscription::StatusDetails"
}

impl StatusDetails {
    /// Returns the object `paused`.
    #[inline]
    pub fn paused(&self) -> Result<&StatusDetailsPaused, FieldError> {
        self.0.nested("paused")
    }
}

view! {
    /// The value of `status_details.paused` in [`Subscription`].
    StatusDetailsPaused "subscription::StatusDetailsPaused"
}

impl StatusDetailsPaused {
    /// Returns the object `subscription`.
    #[inline]
    pub fn subscription(&self) -> Result<&StatusDetailsPausedSubscription, FieldError> {
        self.0.nested("subscription")
    }

    /// Returns the time `transitioned_at`.
    #[inline]
    pub fn transitioned_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("transitioned_at")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_SUBSCRIPTION`](Self::TYPE_SUBSCRIPTION).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION: &'static str = "subscription";
}

view! {
    /// The value of `status_details.paused.subscription` in [`Subscription`].
    StatusDetailsPausedSubscription "subscription::StatusDetailsPausedSubscription"
}

impl StatusDetailsPausedSubscription {
    /// Returns the text `type`. Known values are constants, such as [`TYPE_FINAL_PAYMENT_FAILURE`](Self::TYPE_FINAL_PAYMENT_FAILURE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_FINAL_PAYMENT_FAILURE: &'static str = "final_payment_failure";
    /// A value of `type`.
    pub const TYPE_FIRST_PAYMENT_FAILURE: &'static str = "first_payment_failure";
    /// A value of `type`.
    pub const TYPE_PAUSE_REQUESTED: &'static str = "pause_requested";
    /// A value of `type`.
    pub const TYPE_SYSTEM: &'static str = "system";
    /// A value of `type`.
    pub const TYPE_TRIAL_END_WITHOUT_PAYMENT_METHOD: &'static str =
        "trial_end_without_payment_method";
}

view! {
    /// The value of `transfer_data` in [`Subscription`].
    TransferData "subscription::TransferData"
}

impl TransferData {
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

view! {
    /// The value of `trial_settings` in [`Subscription`].
    TrialSettings "subscription::TrialSettings"
}

impl TrialSettings {
    /// Returns the object `end_behavior`.
    #[inline]
    pub fn end_behavior(&self) -> Result<&TrialSettingsEndBehavior, FieldError> {
        self.0.nested("end_behavior")
    }
}

view! {
    /// The value of `trial_settings.end_behavior` in [`Subscription`].
    TrialSettingsEndBehavior "subscription::TrialSettingsEndBehavior"
}

impl TrialSettingsEndBehavior {
    /// Returns the text `billing_cycle_anchor`, or `None` if it is null or absent. Known values are constants, such as [`BILLING_CYCLE_ANCHOR_NOW`](Self::BILLING_CYCLE_ANCHOR_NOW).
    #[inline]
    pub fn billing_cycle_anchor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billing_cycle_anchor")
    }

    /// Returns the text `missing_payment_method`. Known values are constants, such as [`MISSING_PAYMENT_METHOD_CANCEL`](Self::MISSING_PAYMENT_METHOD_CANCEL).
    #[inline]
    pub fn missing_payment_method(&self) -> Result<&str, FieldError> {
        self.0.str("missing_payment_method")
    }

    /// A value of `billing_cycle_anchor`.
    pub const BILLING_CYCLE_ANCHOR_NOW: &'static str = "now";
    /// A value of `billing_cycle_anchor`.
    pub const BILLING_CYCLE_ANCHOR_UNCHANGED: &'static str = "unchanged";
    /// A value of `missing_payment_method`.
    pub const MISSING_PAYMENT_METHOD_CANCEL: &'static str = "cancel";
    /// A value of `missing_payment_method`.
    pub const MISSING_PAYMENT_METHOD_CREATE_INVOICE: &'static str = "create_invoice";
    /// A value of `missing_payment_method`.
    pub const MISSING_PAYMENT_METHOD_PAUSE: &'static str = "pause";
}
