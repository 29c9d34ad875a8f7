// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `fee_refund`. Stripe describes it in the [API reference](https://docs.stripe.com/api/fee_refunds/object). [`objects`](crate::objects) describes what the methods return.
    FeeRefund "FeeRefund" "fee_refund"
}

impl FeeRefund {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
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

    /// Returns `fee` if it is expanded, or `None`. [`fee_id`](Self::fee_id) works either way.
    #[inline]
    pub fn fee(&self) -> Result<Option<&super::ApplicationFee>, FieldError> {
        self.0.expanded("fee")
    }

    /// Returns the id of `fee`, expanded or not.
    #[inline]
    pub fn fee_id(&self) -> Result<&str, FieldError> {
        self.0.id("fee")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }
}
