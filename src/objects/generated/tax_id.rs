// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `tax_id`. Stripe describes it in the [API reference](https://docs.stripe.com/api/tax_ids/object). [`objects`](crate::objects) describes what the methods return.
    TaxId "TaxId" "tax_id"
}

impl TaxId {
    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
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

    /// Returns the object `owner`, or `None` if it is null or absent.
    #[inline]
    pub fn owner(&self) -> Result<Option<&Owner>, FieldError> {
        self.0.opt_nested("owner")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `value`.
    #[inline]
    pub fn value(&self) -> Result<&str, FieldError> {
        self.0.str("value")
    }

    /// Returns the object `verification`, or `None` if it is null or absent.
    #[inline]
    pub fn verification(&self) -> Result<Option<&Verification>, FieldError> {
        self.0.opt_nested("verification")
    }
}

view! {
    /// The value of `owner` in [`TaxId`].
    Owner "tax_id::Owner"
}

impl Owner {
    /// Returns the id of `account`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("account")
    }

    /// Returns `account` if it is expanded, or `None`. [`account_id`](Self::account_id) works either way.
    #[inline]
    pub fn account(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("account")
    }

    /// Returns the id of `application`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application")
    }

    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.opt_expanded("application")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ACCOUNT`](Self::TYPE_ACCOUNT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_ACCOUNT: &'static str = "account";
    /// A value of `type`.
    pub const TYPE_APPLICATION: &'static str = "application";
    /// A value of `type`.
    pub const TYPE_CUSTOMER: &'static str = "customer";
    /// A value of `type`.
    pub const TYPE_SELF: &'static str = "self";
}

view! {
    /// The value of `verification` in [`TaxId`].
    Verification "tax_id::Verification"
}

impl Verification {
    /// Returns the text `status`. Known values are constants, such as [`STATUS_PENDING`](Self::STATUS_PENDING).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `verified_address`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_address")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }

    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_UNAVAILABLE: &'static str = "unavailable";
    /// A value of `status`.
    pub const STATUS_UNVERIFIED: &'static str = "unverified";
    /// A value of `status`.
    pub const STATUS_VERIFIED: &'static str = "verified";
}
