// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `test_helpers.test_clock`. Stripe describes it in the [API reference](https://docs.stripe.com/api/test_clocks/object). [`objects`](crate::objects) describes what the methods return.
    TestHelpersTestClock "TestHelpersTestClock" "test_helpers.test_clock"
}

impl TestHelpersTestClock {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the time `deletes_after`.
    #[inline]
    pub fn deletes_after(&self) -> Result<SystemTime, FieldError> {
        self.0.time("deletes_after")
    }

    /// Returns the time `frozen_time`.
    #[inline]
    pub fn frozen_time(&self) -> Result<SystemTime, FieldError> {
        self.0.time("frozen_time")
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

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ADVANCING`](Self::STATUS_ADVANCING).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_details`.
    #[inline]
    pub fn status_details(&self) -> Result<&StatusDetails, FieldError> {
        self.0.nested("status_details")
    }

    /// A value of `status`.
    pub const STATUS_ADVANCING: &'static str = "advancing";
    /// A value of `status`.
    pub const STATUS_INTERNAL_FAILURE: &'static str = "internal_failure";
    /// A value of `status`.
    pub const STATUS_READY: &'static str = "ready";
}

view! {
    /// The value of `status_details` in [`TestHelpersTestClock`].
    StatusDetails "test_helpers_test_clock::StatusDetails"
}

impl StatusDetails {
    /// Returns the object `advancing`, or `None` if it is null or absent.
    #[inline]
    pub fn advancing(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("advancing")
    }
}
