// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `climate.product`. Stripe describes it in the [API reference](https://docs.stripe.com/api/climate/product/object). [`objects`](crate::objects) describes what the methods return.
    ClimateProduct "ClimateProduct" "climate.product"
}

impl ClimateProduct {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the object `current_prices_per_metric_ton`.
    #[inline]
    pub fn current_prices_per_metric_ton(&self) -> Result<&Object, FieldError> {
        self.0.nested("current_prices_per_metric_ton")
    }

    /// Returns the integer `delivery_year`, or `None` if it is null or absent.
    #[inline]
    pub fn delivery_year(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("delivery_year")
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

    /// Returns the decimal number `metric_tons_available` as text.
    #[inline]
    pub fn metric_tons_available(&self) -> Result<&str, FieldError> {
        self.0.str("metric_tons_available")
    }

    /// Returns the text `name`.
    #[inline]
    pub fn name(&self) -> Result<&str, FieldError> {
        self.0.str("name")
    }

    /// Returns the objects in `suppliers`.
    #[inline]
    pub fn suppliers(&self) -> Result<&[Object], FieldError> {
        self.0.views("suppliers")
    }
}
