// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `reserve.hold`. [`objects`](crate::objects) describes what the methods return.
    ReserveHold "ReserveHold" "reserve.hold"
}

impl ReserveHold {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the amount `amount_releasable` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_releasable(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_releasable")
    }

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

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the text `destination`. Known values are constants, such as [`DESTINATION_OTHER`](Self::DESTINATION_OTHER).
    #[inline]
    pub fn destination(&self) -> Result<&str, FieldError> {
        self.0.str("destination")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the boolean `is_releasable`, or `None` if it is null or absent.
    #[inline]
    pub fn is_releasable(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("is_releasable")
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

    /// Returns the text `reason`. Known values are constants, such as [`REASON_CHARGE`](Self::REASON_CHARGE).
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the objects in `release_details`, or `None` if it is null or absent.
    #[inline]
    pub fn release_details(&self) -> Result<Option<&[ReleaseDetail]>, FieldError> {
        self.0.opt_views("release_details")
    }

    /// Returns the object `release_schedule`.
    #[inline]
    pub fn release_schedule(&self) -> Result<&ReleaseSchedule, FieldError> {
        self.0.nested("release_schedule")
    }

    /// Returns `reserve_plan` if it is expanded, or `None`. [`reserve_plan_id`](Self::reserve_plan_id) works either way.
    #[inline]
    pub fn reserve_plan(&self) -> Result<Option<&super::ReservePlan>, FieldError> {
        self.0.opt_expanded("reserve_plan")
    }

    /// Returns the id of `reserve_plan`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn reserve_plan_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("reserve_plan")
    }

    /// Returns `source_charge` if it is expanded, or `None`. [`source_charge_id`](Self::source_charge_id) works either way.
    #[inline]
    pub fn source_charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("source_charge")
    }

    /// Returns the id of `source_charge`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn source_charge_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("source_charge")
    }

    /// Returns the text `source_type`. Known values are constants, such as [`SOURCE_TYPE_BANK_ACCOUNT`](Self::SOURCE_TYPE_BANK_ACCOUNT).
    #[inline]
    pub fn source_type(&self) -> Result<&str, FieldError> {
        self.0.str("source_type")
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
    /// A value of `reason`.
    pub const REASON_CHARGE: &'static str = "charge";
    /// A value of `reason`.
    pub const REASON_STANDALONE: &'static str = "standalone";
    /// A value of `source_type`.
    pub const SOURCE_TYPE_BANK_ACCOUNT: &'static str = "bank_account";
    /// A value of `source_type`.
    pub const SOURCE_TYPE_CARD: &'static str = "card";
    /// A value of `source_type`.
    pub const SOURCE_TYPE_FPX: &'static str = "fpx";
}

view! {
    /// The value of `release_details[]` in [`ReserveHold`].
    ReleaseDetail "reserve_hold::ReleaseDetail"
}

impl ReleaseDetail {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `reserve_release`.
    #[inline]
    pub fn reserve_release(&self) -> Result<&str, FieldError> {
        self.0.str("reserve_release")
    }
}

view! {
    /// The value of `release_schedule` in [`ReserveHold`].
    ReleaseSchedule "reserve_hold::ReleaseSchedule"
}

impl ReleaseSchedule {
    /// Returns the time `release_after`, or `None` if it is null or absent.
    #[inline]
    pub fn release_after(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("release_after")
    }

    /// Returns the time `scheduled_release`, or `None` if it is null or absent.
    #[inline]
    pub fn scheduled_release(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("scheduled_release")
    }
}
