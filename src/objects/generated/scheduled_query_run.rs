// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `scheduled_query_run`. Stripe describes it in the [API reference](https://docs.stripe.com/api/sigma/scheduled_queries/object). [`objects`](crate::objects) describes what the methods return.
    ScheduledQueryRun "ScheduledQueryRun" "scheduled_query_run"
}

impl ScheduledQueryRun {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the time `data_load_time`.
    #[inline]
    pub fn data_load_time(&self) -> Result<SystemTime, FieldError> {
        self.0.time("data_load_time")
    }

    /// Returns the object `error`, or `None` if it is null or absent.
    #[inline]
    pub fn error(&self) -> Result<Option<&Error>, FieldError> {
        self.0.opt_nested("error")
    }

    /// Returns the object `file`, or `None` if it is null or absent.
    #[inline]
    pub fn file(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_nested("file")
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

    /// Returns the time `result_available_until`.
    #[inline]
    pub fn result_available_until(&self) -> Result<SystemTime, FieldError> {
        self.0.time("result_available_until")
    }

    /// Returns the text `sql`.
    #[inline]
    pub fn sql(&self) -> Result<&str, FieldError> {
        self.0.str("sql")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `title`.
    #[inline]
    pub fn title(&self) -> Result<&str, FieldError> {
        self.0.str("title")
    }
}

view! {
    /// The value of `error` in [`ScheduledQueryRun`].
    Error "scheduled_query_run::Error"
}

impl Error {
    /// Returns the text `message`.
    #[inline]
    pub fn message(&self) -> Result<&str, FieldError> {
        self.0.str("message")
    }
}
