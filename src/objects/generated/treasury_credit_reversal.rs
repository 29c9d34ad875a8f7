// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `treasury.credit_reversal`. Stripe describes it in the [API reference](https://docs.stripe.com/api/treasury/credit_reversals/object). [`objects`](crate::objects) describes what the methods return.
    TreasuryCreditReversal "TreasuryCreditReversal" "treasury.credit_reversal"
}

impl TreasuryCreditReversal {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
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

    /// Returns the text `financial_account`.
    #[inline]
    pub fn financial_account(&self) -> Result<&str, FieldError> {
        self.0.str("financial_account")
    }

    /// Returns the text `hosted_regulatory_receipt_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_regulatory_receipt_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_regulatory_receipt_url")
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

    /// Returns the text `network`. Known values are constants, such as [`NETWORK_ACH`](Self::NETWORK_ACH).
    #[inline]
    pub fn network(&self) -> Result<&str, FieldError> {
        self.0.str("network")
    }

    /// Returns the text `received_credit`.
    #[inline]
    pub fn received_credit(&self) -> Result<&str, FieldError> {
        self.0.str("received_credit")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CANCELED`](Self::STATUS_CANCELED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_transitions`.
    #[inline]
    pub fn status_transitions(&self) -> Result<&StatusTransitions, FieldError> {
        self.0.nested("status_transitions")
    }

    /// Returns `transaction` if it is expanded, or `None`. [`transaction_id`](Self::transaction_id) works either way.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("transaction")
    }

    /// Returns the id of `transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("transaction")
    }

    /// A value of `network`.
    pub const NETWORK_ACH: &'static str = "ach";
    /// A value of `network`.
    pub const NETWORK_STRIPE: &'static str = "stripe";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_POSTED: &'static str = "posted";
    /// A value of `status`.
    pub const STATUS_PROCESSING: &'static str = "processing";
}

view! {
    /// The value of `status_transitions` in [`TreasuryCreditReversal`].
    StatusTransitions "treasury_credit_reversal::StatusTransitions"
}

impl StatusTransitions {
    /// Returns the time `posted_at`, or `None` if it is null or absent.
    #[inline]
    pub fn posted_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("posted_at")
    }
}
