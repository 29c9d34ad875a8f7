// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `transfer_reversal`. Stripe describes it in the [API reference](https://docs.stripe.com/api/transfer_reversals/object). [`objects`](crate::objects) describes what the methods return.
    TransferReversal "TransferReversal" "transfer_reversal"
}

impl TransferReversal {
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

    /// Returns `destination_payment_refund` if it is expanded, or `None`. [`destination_payment_refund_id`](Self::destination_payment_refund_id) works either way.
    #[inline]
    pub fn destination_payment_refund(&self) -> Result<Option<&super::Refund>, FieldError> {
        self.0.opt_expanded("destination_payment_refund")
    }

    /// Returns the id of `destination_payment_refund`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn destination_payment_refund_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("destination_payment_refund")
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

    /// Returns `source_refund` if it is expanded, or `None`. [`source_refund_id`](Self::source_refund_id) works either way.
    #[inline]
    pub fn source_refund(&self) -> Result<Option<&super::Refund>, FieldError> {
        self.0.opt_expanded("source_refund")
    }

    /// Returns the id of `source_refund`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn source_refund_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("source_refund")
    }

    /// Returns `transfer` if it is expanded, or `None`. [`transfer_id`](Self::transfer_id) works either way.
    #[inline]
    pub fn transfer(&self) -> Result<Option<&super::Transfer>, FieldError> {
        self.0.expanded("transfer")
    }

    /// Returns the id of `transfer`, expanded or not.
    #[inline]
    pub fn transfer_id(&self) -> Result<&str, FieldError> {
        self.0.id("transfer")
    }
}
