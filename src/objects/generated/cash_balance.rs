// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `cash_balance`. [`objects`](crate::objects) describes what the methods return.
    CashBalance "CashBalance" "cash_balance"
}

impl CashBalance {
    /// Returns the object `available`, or `None` if it is null or absent.
    #[inline]
    pub fn available(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("available")
    }

    /// Returns the text `customer`.
    #[inline]
    pub fn customer(&self) -> Result<&str, FieldError> {
        self.0.str("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the object `settings`.
    #[inline]
    pub fn settings(&self) -> Result<&Settings, FieldError> {
        self.0.nested("settings")
    }
}

view! {
    /// The value of `settings` in [`CashBalance`].
    Settings "cash_balance::Settings"
}

impl Settings {
    /// Returns the text `reconciliation_mode`. Known values are constants, such as [`RECONCILIATION_MODE_AUTOMATIC`](Self::RECONCILIATION_MODE_AUTOMATIC).
    #[inline]
    pub fn reconciliation_mode(&self) -> Result<&str, FieldError> {
        self.0.str("reconciliation_mode")
    }

    /// Returns the boolean `using_merchant_default`.
    #[inline]
    pub fn using_merchant_default(&self) -> Result<bool, FieldError> {
        self.0.bool("using_merchant_default")
    }

    /// A value of `reconciliation_mode`.
    pub const RECONCILIATION_MODE_AUTOMATIC: &'static str = "automatic";
    /// A value of `reconciliation_mode`.
    pub const RECONCILIATION_MODE_MANUAL: &'static str = "manual";
}
