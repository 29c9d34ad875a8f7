// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `reserve.release`. [`objects`](crate::objects) describes what the methods return.
    ReserveRelease "ReserveRelease" "reserve.release"
}

impl ReserveRelease {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
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

    /// Returns the text `reason`. Known values are constants, such as [`REASON_HOLD_EXPIRED`](Self::REASON_HOLD_EXPIRED).
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the time `released_at`.
    #[inline]
    pub fn released_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("released_at")
    }

    /// Returns `reserve_hold` if it is expanded, or `None`. [`reserve_hold_id`](Self::reserve_hold_id) works either way.
    #[inline]
    pub fn reserve_hold(&self) -> Result<Option<&super::ReserveHold>, FieldError> {
        self.0.opt_expanded("reserve_hold")
    }

    /// Returns the id of `reserve_hold`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn reserve_hold_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("reserve_hold")
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

    /// Returns the object `source_transaction`, or `None` if it is null or absent.
    #[inline]
    pub fn source_transaction(&self) -> Result<Option<&SourceTransaction>, FieldError> {
        self.0.opt_nested("source_transaction")
    }

    /// A value of `created_by`.
    pub const CREATED_BY_APPLICATION: &'static str = "application";
    /// A value of `created_by`.
    pub const CREATED_BY_STRIPE: &'static str = "stripe";
    /// A value of `destination`.
    pub const DESTINATION_OTHER: &'static str = "other";
    /// A value of `destination`.
    pub const DESTINATION_PAYMENTS: &'static str = "payments";
    /// A value of `reason`.
    pub const REASON_HOLD_EXPIRED: &'static str = "hold_expired";
    /// A value of `reason`.
    pub const REASON_HOLD_RELEASED_EARLY: &'static str = "hold_released_early";
    /// A value of `reason`.
    pub const REASON_HOLD_REVERSED: &'static str = "hold_reversed";
    /// A value of `reason`.
    pub const REASON_PLAN_DISABLED: &'static str = "plan_disabled";
}

view! {
    /// The value of `source_transaction` in [`ReserveRelease`].
    SourceTransaction "reserve_release::SourceTransaction"
}

impl SourceTransaction {
    /// Returns the id of `dispute`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn dispute_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("dispute")
    }

    /// Returns `dispute` if it is expanded, or `None`. [`dispute_id`](Self::dispute_id) works either way.
    #[inline]
    pub fn dispute(&self) -> Result<Option<&super::Dispute>, FieldError> {
        self.0.opt_expanded("dispute")
    }

    /// Returns the id of `refund`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn refund_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("refund")
    }

    /// Returns `refund` if it is expanded, or `None`. [`refund_id`](Self::refund_id) works either way.
    #[inline]
    pub fn refund(&self) -> Result<Option<&super::Refund>, FieldError> {
        self.0.opt_expanded("refund")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_DISPUTE`](Self::TYPE_DISPUTE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_DISPUTE: &'static str = "dispute";
    /// A value of `type`.
    pub const TYPE_REFUND: &'static str = "refund";
}
