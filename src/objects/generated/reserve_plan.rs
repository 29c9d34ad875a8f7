// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `reserve.plan`. [`objects`](crate::objects) describes what the methods return.
    ReservePlan "ReservePlan" "reserve.plan"
}

impl ReservePlan {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `created_by`. Known values are constants, such as [`CREATED_BY_APPLICATION`](Self::CREATED_BY_APPLICATION).
    #[inline]
    pub fn created_by(&self) -> Result<&str, FieldError> {
        self.0.str("created_by")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the text `destination`. Known values are constants, such as [`DESTINATION_OTHER`](Self::DESTINATION_OTHER).
    #[inline]
    pub fn destination(&self) -> Result<&str, FieldError> {
        self.0.str("destination")
    }

    /// Returns the time `disabled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn disabled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("disabled_at")
    }

    /// Returns the object `fixed_release`, or `None` if it is null or absent.
    #[inline]
    pub fn fixed_release(&self) -> Result<Option<&FixedRelease>, FieldError> {
        self.0.opt_nested("fixed_release")
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

    /// Returns the object `manual_release`, or `None` if it is null or absent.
    #[inline]
    pub fn manual_release(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("manual_release")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the integer `percent`.
    #[inline]
    pub fn percent(&self) -> Result<i64, FieldError> {
        self.0.i64("percent")
    }

    /// Returns the object `rolling_release`, or `None` if it is null or absent.
    #[inline]
    pub fn rolling_release(&self) -> Result<Option<&RollingRelease>, FieldError> {
        self.0.opt_nested("rolling_release")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_FIXED_RELEASE`](Self::TYPE_FIXED_RELEASE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `created_by`.
    pub const CREATED_BY_APPLICATION: &'static str = "application";
    /// A value of `created_by`.
    pub const CREATED_BY_STRIPE: &'static str = "stripe";
    /// A value of `destination`.
    pub const DESTINATION_OTHER: &'static str = "other";
    /// A value of `destination`.
    pub const DESTINATION_RISK_RESERVED: &'static str = "risk_reserved";
    /// A value of `destination`.
    pub const DESTINATION_SETTLEMENT_RESERVED: &'static str = "settlement_reserved";
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_DISABLED: &'static str = "disabled";
    /// A value of `status`.
    pub const STATUS_EXPIRED: &'static str = "expired";
    /// A value of `status`.
    pub const STATUS_OTHER: &'static str = "other";
    /// A value of `type`.
    pub const TYPE_FIXED_RELEASE: &'static str = "fixed_release";
    /// A value of `type`.
    pub const TYPE_MANUAL_RELEASE: &'static str = "manual_release";
    /// A value of `type`.
    pub const TYPE_OTHER: &'static str = "other";
    /// A value of `type`.
    pub const TYPE_ROLLING_RELEASE: &'static str = "rolling_release";
}

view! {
    /// The value of `fixed_release` in [`ReservePlan`].
    FixedRelease "reserve_plan::FixedRelease"
}

impl FixedRelease {
    /// Returns the time `release_after`.
    #[inline]
    pub fn release_after(&self) -> Result<SystemTime, FieldError> {
        self.0.time("release_after")
    }

    /// Returns the time `scheduled_release`.
    #[inline]
    pub fn scheduled_release(&self) -> Result<SystemTime, FieldError> {
        self.0.time("scheduled_release")
    }
}

view! {
    /// The value of `rolling_release` in [`ReservePlan`].
    RollingRelease "reserve_plan::RollingRelease"
}

impl RollingRelease {
    /// Returns the integer `days_after_charge`.
    #[inline]
    pub fn days_after_charge(&self) -> Result<i64, FieldError> {
        self.0.i64("days_after_charge")
    }

    /// Returns the time `expires_on`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_on(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_on")
    }
}
