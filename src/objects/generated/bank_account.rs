// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `bank_account`. [`objects`](crate::objects) describes what the methods return.
    BankAccount "BankAccount" "bank_account"
}

impl BankAccount {
    /// Returns `account` if it is expanded, or `None`. [`account_id`](Self::account_id) works either way.
    #[inline]
    pub fn account(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("account")
    }

    /// Returns the text `account_holder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn account_holder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_name")
    }

    /// Returns the text `account_holder_type`, or `None` if it is null or absent.
    #[inline]
    pub fn account_holder_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_type")
    }

    /// Returns the id of `account`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("account")
    }

    /// Returns the text `account_type`, or `None` if it is null or absent.
    #[inline]
    pub fn account_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_type")
    }

    /// Returns the texts in `available_payout_methods`, or `None` if it is null or absent.
    #[inline]
    pub fn available_payout_methods(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("available_payout_methods")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `country`.
    #[inline]
    pub fn country(&self) -> Result<&str, FieldError> {
        self.0.str("country")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the boolean `default_for_currency`, or `None` if it is null or absent.
    #[inline]
    pub fn default_for_currency(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("default_for_currency")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the object `future_requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn future_requirements(
        &self,
    ) -> Result<Option<&super::shared::BankAccountRequirements>, FieldError> {
        self.0.opt_nested("future_requirements")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `last4`.
    #[inline]
    pub fn last4(&self) -> Result<&str, FieldError> {
        self.0.str("last4")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn requirements(
        &self,
    ) -> Result<Option<&super::shared::BankAccountRequirements>, FieldError> {
        self.0.opt_nested("requirements")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }
}
