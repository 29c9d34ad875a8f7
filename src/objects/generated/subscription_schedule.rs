// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `subscription_schedule`. Stripe describes it in the [API reference](https://docs.stripe.com/api/subscription_schedules/object). [`objects`](crate::objects) describes what the methods return.
    SubscriptionSchedule "SubscriptionSchedule" "subscription_schedule"
}

impl SubscriptionSchedule {
    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.opt_expanded("application")
    }

    /// Returns the id of `application`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application")
    }

    /// Returns the object `billing_mode`.
    #[inline]
    pub fn billing_mode(&self) -> Result<&BillingMode, FieldError> {
        self.0.nested("billing_mode")
    }

    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the time `completed_at`, or `None` if it is null or absent.
    #[inline]
    pub fn completed_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("completed_at")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the object `current_phase`, or `None` if it is null or absent.
    #[inline]
    pub fn current_phase(&self) -> Result<Option<&CurrentPhase>, FieldError> {
        self.0.opt_nested("current_phase")
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

    /// Returns the object `default_settings`.
    #[inline]
    pub fn default_settings(&self) -> Result<&DefaultSettings, FieldError> {
        self.0.nested("default_settings")
    }

    /// Returns the text `end_behavior`. Known values are constants, such as [`END_BEHAVIOR_CANCEL`](Self::END_BEHAVIOR_CANCEL).
    #[inline]
    pub fn end_behavior(&self) -> Result<&str, FieldError> {
        self.0.str("end_behavior")
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

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the objects in `pause_schedules`.
    #[inline]
    pub fn pause_schedules(&self) -> Result<&[PauseSchedule], FieldError> {
        self.0.views("pause_schedules")
    }

    /// Returns the objects in `phases`.
    #[inline]
    pub fn phases(&self) -> Result<&[Phase], FieldError> {
        self.0.views("phases")
    }

    /// Returns the time `released_at`, or `None` if it is null or absent.
    #[inline]
    pub fn released_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("released_at")
    }

    /// Returns the text `released_subscription`, or `None` if it is null or absent.
    #[inline]
    pub fn released_subscription(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("released_subscription")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
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

    /// A value of `end_behavior`.
    pub const END_BEHAVIOR_CANCEL: &'static str = "cancel";
    /// A value of `end_behavior`.
    pub const END_BEHAVIOR_NONE: &'static str = "none";
    /// A value of `end_behavior`.
    pub const END_BEHAVIOR_RELEASE: &'static str = "release";
    /// A value of `end_behavior`.
    pub const END_BEHAVIOR_RENEW: &'static str = "renew";
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_COMPLETED: &'static str = "completed";
    /// A value of `status`.
    pub const STATUS_NOT_STARTED: &'static str = "not_started";
    /// A value of `status`.
    pub const STATUS_RELEASED: &'static str = "released";
}

view! {
    /// The value of `billing_mode` in [`SubscriptionSchedule`].
    BillingMode "subscription_schedule::BillingMode"
}

impl BillingMode {
    /// Returns the object `flexible`, or `None` if it is null or absent.
    #[inline]
    pub fn flexible(&self) -> Result<Option<&Object>, FieldError> {
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
    /// The value of `current_phase` in [`SubscriptionSchedule`].
    CurrentPhase "subscription_schedule::CurrentPhase"
}

impl CurrentPhase {
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
}

view! {
    /// The value of `default_settings` in [`SubscriptionSchedule`].
    DefaultSettings "subscription_schedule::DefaultSettings"
}

impl DefaultSettings {
    /// Returns the number `application_fee_percent`, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_percent(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("application_fee_percent")
    }

    /// Returns the object `automatic_tax`, or `None` if it is null or absent.
    #[inline]
    pub fn automatic_tax(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("automatic_tax")
    }

    /// Returns the text `billing_cycle_anchor`. Known values are constants, such as [`BILLING_CYCLE_ANCHOR_AUTOMATIC`](Self::BILLING_CYCLE_ANCHOR_AUTOMATIC).
    #[inline]
    pub fn billing_cycle_anchor(&self) -> Result<&str, FieldError> {
        self.0.str("billing_cycle_anchor")
    }

    /// Returns the object `billing_thresholds`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_thresholds(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("billing_thresholds")
    }

    /// Returns the text `collection_method`, or `None` if it is null or absent. Known values are constants, such as [`COLLECTION_METHOD_CHARGE_AUTOMATICALLY`](Self::COLLECTION_METHOD_CHARGE_AUTOMATICALLY).
    #[inline]
    pub fn collection_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("collection_method")
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

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the object `invoice_settings`.
    #[inline]
    pub fn invoice_settings(&self) -> Result<&Object, FieldError> {
        self.0.nested("invoice_settings")
    }

    /// Returns the id of `on_behalf_of`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn on_behalf_of_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("on_behalf_of")
    }

    /// Returns `on_behalf_of` if it is expanded, or `None`. [`on_behalf_of_id`](Self::on_behalf_of_id) works either way.
    #[inline]
    pub fn on_behalf_of(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("on_behalf_of")
    }

    /// Returns the object `transfer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_data(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("transfer_data")
    }

    /// A value of `billing_cycle_anchor`.
    pub const BILLING_CYCLE_ANCHOR_AUTOMATIC: &'static str = "automatic";
    /// A value of `billing_cycle_anchor`.
    pub const BILLING_CYCLE_ANCHOR_PHASE_START: &'static str = "phase_start";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_CHARGE_AUTOMATICALLY: &'static str = "charge_automatically";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_SEND_INVOICE: &'static str = "send_invoice";
}

view! {
    /// The value of `pause_schedules[]` in [`SubscriptionSchedule`].
    PauseSchedule "subscription_schedule::PauseSchedule"
}

impl PauseSchedule {
    /// Returns the text `key`.
    #[inline]
    pub fn key(&self) -> Result<&str, FieldError> {
        self.0.str("key")
    }

    /// Returns the object `pause`.
    #[inline]
    pub fn pause(&self) -> Result<&Object, FieldError> {
        self.0.nested("pause")
    }

    /// Returns the object `resume`, or `None` if it is null or absent.
    #[inline]
    pub fn resume(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("resume")
    }
}

view! {
    /// The value of `phases[]` in [`SubscriptionSchedule`].
    Phase "subscription_schedule::Phase"
}

impl Phase {
    /// Returns the objects in `add_invoice_items`.
    #[inline]
    pub fn add_invoice_items(&self) -> Result<&[Object], FieldError> {
        self.0.views("add_invoice_items")
    }

    /// Returns the number `application_fee_percent`, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_percent(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("application_fee_percent")
    }

    /// Returns the object `automatic_tax`, or `None` if it is null or absent.
    #[inline]
    pub fn automatic_tax(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("automatic_tax")
    }

    /// Returns the text `billing_cycle_anchor`, or `None` if it is null or absent. Known values are constants, such as [`BILLING_CYCLE_ANCHOR_AUTOMATIC`](Self::BILLING_CYCLE_ANCHOR_AUTOMATIC).
    #[inline]
    pub fn billing_cycle_anchor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billing_cycle_anchor")
    }

    /// Returns the object `billing_thresholds`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_thresholds(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("billing_thresholds")
    }

    /// Returns the text `collection_method`, or `None` if it is null or absent. Known values are constants, such as [`COLLECTION_METHOD_CHARGE_AUTOMATICALLY`](Self::COLLECTION_METHOD_CHARGE_AUTOMATICALLY).
    #[inline]
    pub fn collection_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("collection_method")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
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

    /// Returns the objects in `discounts`.
    #[inline]
    pub fn discounts(&self) -> Result<&[Object], FieldError> {
        self.0.views("discounts")
    }

    /// Returns the time `end_date`.
    #[inline]
    pub fn end_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("end_date")
    }

    /// Returns the object `invoice_settings`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_settings(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("invoice_settings")
    }

    /// Returns the objects in `items`.
    #[inline]
    pub fn items(&self) -> Result<&[Object], FieldError> {
        self.0.views("items")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the id of `on_behalf_of`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn on_behalf_of_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("on_behalf_of")
    }

    /// Returns `on_behalf_of` if it is expanded, or `None`. [`on_behalf_of_id`](Self::on_behalf_of_id) works either way.
    #[inline]
    pub fn on_behalf_of(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("on_behalf_of")
    }

    /// Returns the text `proration_behavior`. Known values are constants, such as [`PRORATION_BEHAVIOR_ALWAYS_INVOICE`](Self::PRORATION_BEHAVIOR_ALWAYS_INVOICE).
    #[inline]
    pub fn proration_behavior(&self) -> Result<&str, FieldError> {
        self.0.str("proration_behavior")
    }

    /// Returns the time `start_date`.
    #[inline]
    pub fn start_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("start_date")
    }

    /// Returns the object `transfer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_data(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("transfer_data")
    }

    /// Returns the boolean `trial`, or `None` if it is null or absent.
    #[inline]
    pub fn trial(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("trial")
    }

    /// Returns the time `trial_end`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_end(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("trial_end")
    }

    /// A value of `billing_cycle_anchor`.
    pub const BILLING_CYCLE_ANCHOR_AUTOMATIC: &'static str = "automatic";
    /// A value of `billing_cycle_anchor`.
    pub const BILLING_CYCLE_ANCHOR_PHASE_START: &'static str = "phase_start";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_CHARGE_AUTOMATICALLY: &'static str = "charge_automatically";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_SEND_INVOICE: &'static str = "send_invoice";
    /// A value of `proration_behavior`.
    pub const PRORATION_BEHAVIOR_ALWAYS_INVOICE: &'static str = "always_invoice";
    /// A value of `proration_behavior`.
    pub const PRORATION_BEHAVIOR_CREATE_PRORATIONS: &'static str = "create_prorations";
    /// A value of `proration_behavior`.
    pub const PRORATION_BEHAVIOR_NONE: &'static str = "none";
}
