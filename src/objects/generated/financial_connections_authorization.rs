// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `financial_connections.authorization`. [`objects`](crate::objects) describes what the methods return.
    FinancialConnectionsAuthorization "FinancialConnectionsAuthorization" "financial_connections.authorization"
}

impl FinancialConnectionsAuthorization {
    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `institution_name`.
    #[inline]
    pub fn institution_name(&self) -> Result<&str, FieldError> {
        self.0.str("institution_name")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
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
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
}

view! {
    /// The value of `status_details` in [`FinancialConnectionsAuthorization`].
    StatusDetails "financial_connections_authorization::StatusDetails"
}

impl StatusDetails {
    /// Returns the object `active`, or `None` if it is null or absent.
    #[inline]
    pub fn active(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("active")
    }

    /// Returns the object `inactive`, or `None` if it is null or absent.
    #[inline]
    pub fn inactive(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("inactive")
    }
}
