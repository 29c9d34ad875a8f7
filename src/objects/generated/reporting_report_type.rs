// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `reporting.report_type`. Stripe describes it in the [API reference](https://docs.stripe.com/api/reporting/report_type/object). [`objects`](crate::objects) describes what the methods return.
    ReportingReportType "ReportingReportType" "reporting.report_type"
}

impl ReportingReportType {
    /// Returns the time `data_available_end`.
    #[inline]
    pub fn data_available_end(&self) -> Result<SystemTime, FieldError> {
        self.0.time("data_available_end")
    }

    /// Returns the time `data_available_start`.
    #[inline]
    pub fn data_available_start(&self) -> Result<SystemTime, FieldError> {
        self.0.time("data_available_start")
    }

    /// Returns the texts in `default_columns`, or `None` if it is null or absent.
    #[inline]
    pub fn default_columns(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("default_columns")
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

    /// Returns the text `name`.
    #[inline]
    pub fn name(&self) -> Result<&str, FieldError> {
        self.0.str("name")
    }

    /// Returns the time `updated`.
    #[inline]
    pub fn updated(&self) -> Result<SystemTime, FieldError> {
        self.0.time("updated")
    }

    /// Returns the integer `version`.
    #[inline]
    pub fn version(&self) -> Result<i64, FieldError> {
        self.0.i64("version")
    }
}
