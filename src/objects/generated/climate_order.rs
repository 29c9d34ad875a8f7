// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `climate.order`. Stripe describes it in the [API reference](https://docs.stripe.com/api/climate/order/object). [`objects`](crate::objects) describes what the methods return.
    ClimateOrder "ClimateOrder" "climate.order"
}

impl ClimateOrder {
    /// Returns the amount `amount_fees` in the currency's smallest unit.
    #[inline]
    pub fn amount_fees(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_fees")
    }

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

    /// Returns the object `beneficiary`, or `None` if it is null or absent.
    #[inline]
    pub fn beneficiary(&self) -> Result<Option<&Beneficiary>, FieldError> {
        self.0.opt_nested("beneficiary")
    }

    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the text `cancellation_reason`, or `None` if it is null or absent. Known values are constants, such as [`CANCELLATION_REASON_EXPIRED`](Self::CANCELLATION_REASON_EXPIRED).
    #[inline]
    pub fn cancellation_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cancellation_reason")
    }

    /// Returns the text `certificate`, or `None` if it is null or absent.
    #[inline]
    pub fn certificate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("certificate")
    }

    /// Returns the time `confirmed_at`, or `None` if it is null or absent.
    #[inline]
    pub fn confirmed_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("confirmed_at")
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

    /// Returns the time `delayed_at`, or `None` if it is null or absent.
    #[inline]
    pub fn delayed_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("delayed_at")
    }

    /// Returns the time `delivered_at`, or `None` if it is null or absent.
    #[inline]
    pub fn delivered_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("delivered_at")
    }

    /// Returns the objects in `delivery_details`.
    #[inline]
    pub fn delivery_details(&self) -> Result<&[DeliveryDetail], FieldError> {
        self.0.views("delivery_details")
    }

    /// Returns the integer `expected_delivery_year`.
    #[inline]
    pub fn expected_delivery_year(&self) -> Result<i64, FieldError> {
        self.0.i64("expected_delivery_year")
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

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the decimal number `metric_tons` as text.
    #[inline]
    pub fn metric_tons(&self) -> Result<&str, FieldError> {
        self.0.str("metric_tons")
    }

    /// Returns `product` if it is expanded, or `None`. [`product_id`](Self::product_id) works either way.
    #[inline]
    pub fn product(&self) -> Result<Option<&super::ClimateProduct>, FieldError> {
        self.0.expanded("product")
    }

    /// Returns the id of `product`, expanded or not.
    #[inline]
    pub fn product_id(&self) -> Result<&str, FieldError> {
        self.0.id("product")
    }

    /// Returns the time `product_substituted_at`, or `None` if it is null or absent.
    #[inline]
    pub fn product_substituted_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("product_substituted_at")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_AWAITING_FUNDS`](Self::STATUS_AWAITING_FUNDS).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_EXPIRED: &'static str = "expired";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_PRODUCT_UNAVAILABLE: &'static str = "product_unavailable";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_REQUESTED: &'static str = "requested";
    /// A value of `status`.
    pub const STATUS_AWAITING_FUNDS: &'static str = "awaiting_funds";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_CONFIRMED: &'static str = "confirmed";
    /// A value of `status`.
    pub const STATUS_DELIVERED: &'static str = "delivered";
    /// A value of `status`.
    pub const STATUS_OPEN: &'static str = "open";
}

view! {
    /// The value of `beneficiary` in [`ClimateOrder`].
    Beneficiary "climate_order::Beneficiary"
}

impl Beneficiary {
    /// Returns the text `public_name`.
    #[inline]
    pub fn public_name(&self) -> Result<&str, FieldError> {
        self.0.str("public_name")
    }
}

view! {
    /// The value of `delivery_details[]` in [`ClimateOrder`].
    DeliveryDetail "climate_order::DeliveryDetail"
}

impl DeliveryDetail {
    /// Returns the time `delivered_at`.
    #[inline]
    pub fn delivered_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("delivered_at")
    }

    /// Returns the object `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("location")
    }

    /// Returns the text `metric_tons`.
    #[inline]
    pub fn metric_tons(&self) -> Result<&str, FieldError> {
        self.0.str("metric_tons")
    }

    /// Returns the text `registry_url`, or `None` if it is null or absent.
    #[inline]
    pub fn registry_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("registry_url")
    }

    /// Returns the object `supplier`.
    #[inline]
    pub fn supplier(&self) -> Result<&Object, FieldError> {
        self.0.nested("supplier")
    }
}
