// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `tax.settings`. Stripe describes it in the [API reference](https://docs.stripe.com/api/tax/settings/object). [`objects`](crate::objects) describes what the methods return.
    TaxSettings "TaxSettings" "tax.settings"
}

impl TaxSettings {
    /// Returns the object `defaults`.
    #[inline]
    pub fn defaults(&self) -> Result<&Defaults, FieldError> {
        self.0.nested("defaults")
    }

    /// Returns the object `head_office`, or `None` if it is null or absent.
    #[inline]
    pub fn head_office(&self) -> Result<Option<&HeadOffice>, FieldError> {
        self.0.opt_nested("head_office")
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
    pub const STATUS_PENDING: &'static str = "pending";
}

view! {
    /// The value of `defaults` in [`TaxSettings`].
    Defaults "tax_settings::Defaults"
}

impl Defaults {
    /// Returns the text `provider`. Known values are constants, such as [`PROVIDER_ANROK`](Self::PROVIDER_ANROK).
    #[inline]
    pub fn provider(&self) -> Result<&str, FieldError> {
        self.0.str("provider")
    }

    /// Returns the text `tax_behavior`, or `None` if it is null or absent. Known values are constants, such as [`TAX_BEHAVIOR_EXCLUSIVE`](Self::TAX_BEHAVIOR_EXCLUSIVE).
    #[inline]
    pub fn tax_behavior(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_behavior")
    }

    /// Returns the text `tax_code`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_code")
    }

    /// A value of `provider`.
    pub const PROVIDER_ANROK: &'static str = "anrok";
    /// A value of `provider`.
    pub const PROVIDER_AVALARA: &'static str = "avalara";
    /// A value of `provider`.
    pub const PROVIDER_SPHERE: &'static str = "sphere";
    /// A value of `provider`.
    pub const PROVIDER_STRIPE: &'static str = "stripe";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_EXCLUSIVE: &'static str = "exclusive";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_INCLUSIVE: &'static str = "inclusive";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_INFERRED_BY_CURRENCY: &'static str = "inferred_by_currency";
}

view! {
    /// The value of `head_office` in [`TaxSettings`].
    HeadOffice "tax_settings::HeadOffice"
}

impl HeadOffice {
    /// Returns the object `address`.
    #[inline]
    pub fn address(&self) -> Result<&Object, FieldError> {
        self.0.nested("address")
    }
}

view! {
    /// The value of `status_details` in [`TaxSettings`].
    StatusDetails "tax_settings::StatusDetails"
}

impl StatusDetails {
    /// Returns the object `active`, or `None` if it is null or absent.
    #[inline]
    pub fn active(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("active")
    }

    /// Returns the object `pending`, or `None` if it is null or absent.
    #[inline]
    pub fn pending(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("pending")
    }
}
