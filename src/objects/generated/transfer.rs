// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `transfer`. Stripe describes it in the [API reference](https://docs.stripe.com/api/transfers/object). [`objects`](crate::objects) describes what the methods return.
    Transfer "Transfer" "transfer"
}

impl Transfer {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the amount `amount_reversed` in the currency's smallest unit.
    #[inline]
    pub fn amount_reversed(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_reversed")
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

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns `destination` if it is expanded, or `None`. [`destination_id`](Self::destination_id) works either way.
    #[inline]
    pub fn destination(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("destination")
    }

    /// Returns the id of `destination`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn destination_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("destination")
    }

    /// Returns `destination_payment` if it is expanded, or `None`. [`destination_payment_id`](Self::destination_payment_id) works either way.
    #[inline]
    pub fn destination_payment(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("destination_payment")
    }

    /// Returns the id of `destination_payment`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn destination_payment_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("destination_payment")
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

    /// Returns the first page of the list `reversals`.
    #[inline]
    pub fn reversals(&self) -> Result<&List<super::TransferReversal>, FieldError> {
        self.0.list("reversals")
    }

    /// Returns the boolean `reversed`.
    #[inline]
    pub fn reversed(&self) -> Result<bool, FieldError> {
        self.0.bool("reversed")
    }

    /// Returns `source_transaction` if it is expanded, or `None`. [`source_transaction_id`](Self::source_transaction_id) works either way.
    #[inline]
    pub fn source_transaction(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("source_transaction")
    }

    /// Returns the id of `source_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn source_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("source_transaction")
    }

    /// Returns the text `source_type`, or `None` if it is null or absent.
    #[inline]
    pub fn source_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("source_type")
    }

    /// Returns the text `transfer_group`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_group(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transfer_group")
    }
}
