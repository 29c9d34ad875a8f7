// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `entitlements.active_entitlement`. Stripe describes it in the [API reference](https://docs.stripe.com/api/entitlements/active-entitlement/object). [`objects`](crate::objects) describes what the methods return.
    EntitlementsActiveEntitlement "EntitlementsActiveEntitlement" "entitlements.active_entitlement"
}

impl EntitlementsActiveEntitlement {
    /// Returns `feature` if it is expanded, or `None`. [`feature_id`](Self::feature_id) works either way.
    #[inline]
    pub fn feature(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("feature")
    }

    /// Returns the id of `feature`, expanded or not.
    #[inline]
    pub fn feature_id(&self) -> Result<&str, FieldError> {
        self.0.id("feature")
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

    /// Returns the text `lookup_key`.
    #[inline]
    pub fn lookup_key(&self) -> Result<&str, FieldError> {
        self.0.str("lookup_key")
    }
}
