// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `billing.alert_triggered`. [`objects`](crate::objects) describes what the methods return.
    BillingAlertTriggered "BillingAlertTriggered" "billing.alert_triggered"
}

impl BillingAlertTriggered {
    /// Returns the object `alert`.
    #[inline]
    pub fn alert(&self) -> Result<&Object, FieldError> {
        self.0.nested("alert")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `customer`.
    #[inline]
    pub fn customer(&self) -> Result<&str, FieldError> {
        self.0.str("customer")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the integer `value`.
    #[inline]
    pub fn value(&self) -> Result<i64, FieldError> {
        self.0.i64("value")
    }
}
