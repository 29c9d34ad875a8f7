// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `capability`.
    Capability "Capability" "capability"
}

impl Capability {
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_UNREQUESTED: &'static str = "unrequested";

    /// Returns `account` if it is expanded, or `None`.
    #[inline]
    pub fn account(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.expanded("account")
    }

    /// Returns the id of `account`, expanded or not.
    #[inline]
    pub fn account_id(&self) -> Result<&str, FieldError> {
        self.0.id("account")
    }

    /// Returns the object `future_requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn future_requirements(&self) -> Result<Option<&FutureRequirements>, FieldError> {
        self.0.opt_nested("future_requirements")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the flag `requested`.
    #[inline]
    pub fn requested(&self) -> Result<bool, FieldError> {
        self.0.bool("requested")
    }

    /// Returns the time `requested_at`, or `None` if it is null or absent.
    #[inline]
    pub fn requested_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("requested_at")
    }

    /// Returns the object `requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn requirements(&self) -> Result<Option<&Requirements>, FieldError> {
        self.0.opt_nested("requirements")
    }

    /// Returns `status`, an open set of values.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }
}

view! {
    /// Nested in [`Capability`].
    FutureRequirements "capability::FutureRequirements"
}

impl FutureRequirements {
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_OTHER: &'static str = "other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PAUSED_INACTIVITY: &'static str = "paused.inactivity";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PENDING_ONBOARDING: &'static str = "pending.onboarding";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PENDING_REVIEW: &'static str = "pending.review";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PLATFORM_DISABLED: &'static str = "platform_disabled";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PLATFORM_PAUSED: &'static str = "platform_paused";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_INACTIVITY: &'static str = "rejected.inactivity";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_OTHER: &'static str = "rejected.other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_UNSUPPORTED_BUSINESS: &'static str =
        "rejected.unsupported_business";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REQUIREMENTS_FIELDS_NEEDED: &'static str =
        "requirements.fields_needed";

    /// Returns the objects in `alternatives`, or `None` if it is null or absent.
    #[inline]
    pub fn alternatives(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("alternatives")
    }

    /// Returns the integer `current_deadline`, or `None` if it is null or absent.
    #[inline]
    pub fn current_deadline(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("current_deadline")
    }

    /// Returns the texts in `currently_due`.
    #[inline]
    pub fn currently_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("currently_due")
    }

    /// Returns `disabled_reason`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn disabled_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("disabled_reason")
    }

    /// Returns the objects in `errors`.
    #[inline]
    pub fn errors(&self) -> Result<&[Object], FieldError> {
        self.0.views("errors")
    }

    /// Returns the texts in `eventually_due`.
    #[inline]
    pub fn eventually_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("eventually_due")
    }

    /// Returns the texts in `past_due`.
    #[inline]
    pub fn past_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("past_due")
    }

    /// Returns the texts in `pending_verification`.
    #[inline]
    pub fn pending_verification(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("pending_verification")
    }
}

view! {
    /// Nested in [`Capability`].
    Requirements "capability::Requirements"
}

impl Requirements {
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_OTHER: &'static str = "other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PAUSED_INACTIVITY: &'static str = "paused.inactivity";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PENDING_ONBOARDING: &'static str = "pending.onboarding";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PENDING_REVIEW: &'static str = "pending.review";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PLATFORM_DISABLED: &'static str = "platform_disabled";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PLATFORM_PAUSED: &'static str = "platform_paused";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_INACTIVITY: &'static str = "rejected.inactivity";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_OTHER: &'static str = "rejected.other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_UNSUPPORTED_BUSINESS: &'static str =
        "rejected.unsupported_business";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REQUIREMENTS_FIELDS_NEEDED: &'static str =
        "requirements.fields_needed";

    /// Returns the objects in `alternatives`, or `None` if it is null or absent.
    #[inline]
    pub fn alternatives(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("alternatives")
    }

    /// Returns the integer `current_deadline`, or `None` if it is null or absent.
    #[inline]
    pub fn current_deadline(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("current_deadline")
    }

    /// Returns the texts in `currently_due`.
    #[inline]
    pub fn currently_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("currently_due")
    }

    /// Returns `disabled_reason`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn disabled_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("disabled_reason")
    }

    /// Returns the objects in `errors`.
    #[inline]
    pub fn errors(&self) -> Result<&[Object], FieldError> {
        self.0.views("errors")
    }

    /// Returns the texts in `eventually_due`.
    #[inline]
    pub fn eventually_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("eventually_due")
    }

    /// Returns the texts in `past_due`.
    #[inline]
    pub fn past_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("past_due")
    }

    /// Returns the texts in `pending_verification`.
    #[inline]
    pub fn pending_verification(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("pending_verification")
    }
}
