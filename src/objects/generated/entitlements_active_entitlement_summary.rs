// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `entitlements.active_entitlement_summary`. [`objects`](crate::objects) describes what the methods return.
    EntitlementsActiveEntitlementSummary "EntitlementsActiveEntitlementSummary" "entitlements.active_entitlement_summary"
}

impl EntitlementsActiveEntitlementSummary {
    /// Returns the text `customer`.
    #[inline]
    pub fn customer(&self) -> Result<&str, FieldError> {
        self.0.str("customer")
    }

    /// Returns the first page of the list `entitlements`.
    #[inline]
    pub fn entitlements(&self) -> Result<&List<super::EntitlementsActiveEntitlement>, FieldError> {
        self.0.list("entitlements")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }
}
