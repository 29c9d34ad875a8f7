// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `capability`. Stripe describes it in the [API reference](https://docs.stripe.com/api/capabilities/object). [`objects`](crate::objects) describes what the methods return.
    Capability "Capability" "capability"
}

impl Capability {
    /// Returns `account` if it is expanded, or `None`. [`account_id`](Self::account_id) works either way.
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
    pub fn future_requirements(
        &self,
    ) -> Result<Option<&super::shared::CapabilityRequirements>, FieldError> {
        self.0.opt_nested("future_requirements")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the boolean `requested`.
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
    pub fn requirements(
        &self,
    ) -> Result<Option<&super::shared::CapabilityRequirements>, FieldError> {
        self.0.opt_nested("requirements")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_UNREQUESTED: &'static str = "unrequested";
}
