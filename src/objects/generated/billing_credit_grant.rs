// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `billing.credit_grant`. Stripe describes it in the [API reference](https://docs.stripe.com/api/billing/credit-grant/object). [`objects`](crate::objects) describes what the methods return.
    BillingCreditGrant "BillingCreditGrant" "billing.credit_grant"
}

impl BillingCreditGrant {
    /// Returns the object `amount`.
    #[inline]
    pub fn amount(&self) -> Result<&Amount, FieldError> {
        self.0.nested("amount")
    }

    /// Returns the object `applicability_config`.
    #[inline]
    pub fn applicability_config(&self) -> Result<&ApplicabilityConfig, FieldError> {
        self.0.nested("applicability_config")
    }

    /// Returns the text `category`. Known values are constants, such as [`CATEGORY_PAID`](Self::CATEGORY_PAID).
    #[inline]
    pub fn category(&self) -> Result<&str, FieldError> {
        self.0.str("category")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the id of `customer`, expanded or not.
    #[inline]
    pub fn customer_id(&self) -> Result<&str, FieldError> {
        self.0.id("customer")
    }

    /// Returns the time `effective_at`, or `None` if it is null or absent.
    #[inline]
    pub fn effective_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("effective_at")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
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

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the integer `priority`, or `None` if it is null or absent.
    #[inline]
    pub fn priority(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("priority")
    }

    /// Returns `test_clock` if it is expanded, or `None`. [`test_clock_id`](Self::test_clock_id) works either way.
    #[inline]
    pub fn test_clock(&self) -> Result<Option<&super::TestHelpersTestClock>, FieldError> {
        self.0.opt_expanded("test_clock")
    }

    /// Returns the id of `test_clock`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn test_clock_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("test_clock")
    }

    /// Returns the time `updated`.
    #[inline]
    pub fn updated(&self) -> Result<SystemTime, FieldError> {
        self.0.time("updated")
    }

    /// Returns the time `voided_at`, or `None` if it is null or absent.
    #[inline]
    pub fn voided_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("voided_at")
    }

    /// A value of `category`.
    pub const CATEGORY_PAID: &'static str = "paid";
    /// A value of `category`.
    pub const CATEGORY_PROMOTIONAL: &'static str = "promotional";
}

view! {
    /// The value of `amount` in [`BillingCreditGrant`].
    Amount "billing_credit_grant::Amount"
}

impl Amount {
    /// Returns the object `monetary`, or `None` if it is null or absent.
    #[inline]
    pub fn monetary(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("monetary")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_MONETARY`](Self::TYPE_MONETARY).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_MONETARY: &'static str = "monetary";
}

view! {
    /// The value of `applicability_config` in [`BillingCreditGrant`].
    ApplicabilityConfig "billing_credit_grant::ApplicabilityConfig"
}

impl ApplicabilityConfig {
    /// Returns the object `scope`.
    #[inline]
    pub fn scope(&self) -> Result<&Object, FieldError> {
        self.0.nested("scope")
    }
}
