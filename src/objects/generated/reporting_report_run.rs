// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `reporting.report_run`. Stripe describes it in the [API reference](https://docs.stripe.com/api/reporting/report_run/object). [`objects`](crate::objects) describes what the methods return.
    ReportingReportRun "ReportingReportRun" "reporting.report_run"
}

impl ReportingReportRun {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `error`, or `None` if it is null or absent.
    #[inline]
    pub fn error(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("error")
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

    /// Returns the object `parameters`.
    #[inline]
    pub fn parameters(&self) -> Result<&Parameters, FieldError> {
        self.0.nested("parameters")
    }

    /// Returns the text `report_type`.
    #[inline]
    pub fn report_type(&self) -> Result<&str, FieldError> {
        self.0.str("report_type")
    }

    /// Returns the object `result`, or `None` if it is null or absent.
    #[inline]
    pub fn result(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_nested("result")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the time `succeeded_at`, or `None` if it is null or absent.
    #[inline]
    pub fn succeeded_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("succeeded_at")
    }
}

view! {
    /// The value of `parameters` in [`ReportingReportRun`].
    Parameters "reporting_report_run::Parameters"
}

impl Parameters {
    /// Returns the texts in `columns`, or `None` if it is null or absent.
    #[inline]
    pub fn columns(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("columns")
    }

    /// Returns the text `connected_account`, or `None` if it is null or absent.
    #[inline]
    pub fn connected_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("connected_account")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the time `interval_end`, or `None` if it is null or absent.
    #[inline]
    pub fn interval_end(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("interval_end")
    }

    /// Returns the time `interval_start`, or `None` if it is null or absent.
    #[inline]
    pub fn interval_start(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("interval_start")
    }

    /// Returns the text `payout`, or `None` if it is null or absent.
    #[inline]
    pub fn payout(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payout")
    }

    /// Returns the text `reporting_category`, or `None` if it is null or absent.
    #[inline]
    pub fn reporting_category(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reporting_category")
    }

    /// Returns the text `timezone`, or `None` if it is null or absent.
    #[inline]
    pub fn timezone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("timezone")
    }
}
