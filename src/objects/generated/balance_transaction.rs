// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `balance_transaction`. Stripe describes it in the [API reference](https://docs.stripe.com/api/balance_transactions/object). [`objects`](crate::objects) describes what the methods return.
    BalanceTransaction "BalanceTransaction" "balance_transaction"
}

impl BalanceTransaction {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the time `available_on`.
    #[inline]
    pub fn available_on(&self) -> Result<SystemTime, FieldError> {
        self.0.time("available_on")
    }

    /// Returns the text `balance_type`. Known values are constants, such as [`BALANCE_TYPE_ISSUING`](Self::BALANCE_TYPE_ISSUING).
    #[inline]
    pub fn balance_type(&self) -> Result<&str, FieldError> {
        self.0.str("balance_type")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the number `exchange_rate`, or `None` if it is null or absent.
    #[inline]
    pub fn exchange_rate(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("exchange_rate")
    }

    /// Returns the amount `fee` in the currency's smallest unit.
    #[inline]
    pub fn fee(&self) -> Result<i64, FieldError> {
        self.0.i64("fee")
    }

    /// Returns the objects in `fee_details`.
    #[inline]
    pub fn fee_details(&self) -> Result<&[FeeDetail], FieldError> {
        self.0.views("fee_details")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the amount `net` in the currency's smallest unit.
    #[inline]
    pub fn net(&self) -> Result<i64, FieldError> {
        self.0.i64("net")
    }

    /// Returns the text `reporting_category`.
    #[inline]
    pub fn reporting_category(&self) -> Result<&str, FieldError> {
        self.0.str("reporting_category")
    }

    /// Returns `source` if it is expanded, or `None`. [`source_id`](Self::source_id) works either way.
    #[inline]
    pub fn source(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("source")
    }

    /// Returns the id of `source`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn source_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("source")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `balance_type`.
    pub const BALANCE_TYPE_ISSUING: &'static str = "issuing";
    /// A value of `balance_type`.
    pub const BALANCE_TYPE_PAYMENTS: &'static str = "payments";
    /// A value of `balance_type`.
    pub const BALANCE_TYPE_REFUND_AND_DISPUTE_PREFUNDING: &'static str =
        "refund_and_dispute_prefunding";
    /// A value of `balance_type`.
    pub const BALANCE_TYPE_RISK_RESERVED: &'static str = "risk_reserved";
}

view! {
    /// The value of `fee_details[]` in [`BalanceTransaction`].
    FeeDetail "balance_transaction::FeeDetail"
}

impl FeeDetail {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `application`, or `None` if it is null or absent.
    #[inline]
    pub fn application(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("application")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}
