// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `application_fee`. Stripe describes it in the [API reference](https://docs.stripe.com/api/application_fees/object). [`objects`](crate::objects) describes what the methods return.
    ApplicationFee "ApplicationFee" "application_fee"
}

impl ApplicationFee {
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

    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the amount `amount_refunded` in the currency's smallest unit.
    #[inline]
    pub fn amount_refunded(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_refunded")
    }

    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.expanded("application")
    }

    /// Returns the id of `application`, expanded or not.
    #[inline]
    pub fn application_id(&self) -> Result<&str, FieldError> {
        self.0.id("application")
    }

    /// Returns `balance_transaction` if it is expanded, or `None`. [`balance_transaction_id`](Self::balance_transaction_id) works either way.
    #[inline]
    pub fn balance_transaction(&self) -> Result<Option<&super::BalanceTransaction>, FieldError> {
        self.0.opt_expanded("balance_transaction")
    }

    /// Returns the id of `balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("balance_transaction")
    }

    /// Returns `charge` if it is expanded, or `None`. [`charge_id`](Self::charge_id) works either way.
    #[inline]
    pub fn charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.expanded("charge")
    }

    /// Returns the id of `charge`, expanded or not.
    #[inline]
    pub fn charge_id(&self) -> Result<&str, FieldError> {
        self.0.id("charge")
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

    /// Returns the object `fee_source`, or `None` if it is null or absent.
    #[inline]
    pub fn fee_source(&self) -> Result<Option<&FeeSource>, FieldError> {
        self.0.opt_nested("fee_source")
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

    /// Returns `originating_transaction` if it is expanded, or `None`. [`originating_transaction_id`](Self::originating_transaction_id) works either way.
    #[inline]
    pub fn originating_transaction(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("originating_transaction")
    }

    /// Returns the id of `originating_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn originating_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("originating_transaction")
    }

    /// Returns the boolean `refunded`.
    #[inline]
    pub fn refunded(&self) -> Result<bool, FieldError> {
        self.0.bool("refunded")
    }

    /// Returns the first page of the list `refunds`.
    #[inline]
    pub fn refunds(&self) -> Result<&List<super::FeeRefund>, FieldError> {
        self.0.list("refunds")
    }
}

view! {
    /// The value of `fee_source` in [`ApplicationFee`].
    FeeSource "application_fee::FeeSource"
}

impl FeeSource {
    /// Returns the text `charge`, or `None` if it is null or absent.
    #[inline]
    pub fn charge(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("charge")
    }

    /// Returns the text `payout`, or `None` if it is null or absent.
    #[inline]
    pub fn payout(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payout")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CHARGE`](Self::TYPE_CHARGE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CHARGE: &'static str = "charge";
    /// A value of `type`.
    pub const TYPE_PAYOUT: &'static str = "payout";
}
