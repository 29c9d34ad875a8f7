// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `payout`. Stripe describes it in the [API reference](https://docs.stripe.com/api/payouts/object). [`objects`](crate::objects) describes what the methods return.
    Payout "Payout" "payout"
}

impl Payout {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns `application_fee` if it is expanded, or `None`. [`application_fee_id`](Self::application_fee_id) works either way.
    #[inline]
    pub fn application_fee(&self) -> Result<Option<&super::ApplicationFee>, FieldError> {
        self.0.opt_expanded("application_fee")
    }

    /// Returns the amount `application_fee_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("application_fee_amount")
    }

    /// Returns the id of `application_fee`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application_fee")
    }

    /// Returns the time `arrival_date`.
    #[inline]
    pub fn arrival_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("arrival_date")
    }

    /// Returns the boolean `automatic`.
    #[inline]
    pub fn automatic(&self) -> Result<bool, FieldError> {
        self.0.bool("automatic")
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
    pub fn destination(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("destination")
    }

    /// Returns the id of `destination`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn destination_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("destination")
    }

    /// Returns `failure_balance_transaction` if it is expanded, or `None`. [`failure_balance_transaction_id`](Self::failure_balance_transaction_id) works either way.
    #[inline]
    pub fn failure_balance_transaction(
        &self,
    ) -> Result<Option<&super::BalanceTransaction>, FieldError> {
        self.0.opt_expanded("failure_balance_transaction")
    }

    /// Returns the id of `failure_balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn failure_balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("failure_balance_transaction")
    }

    /// Returns the text `failure_code`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_code")
    }

    /// Returns the text `failure_message`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_message")
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

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the text `method`.
    #[inline]
    pub fn method(&self) -> Result<&str, FieldError> {
        self.0.str("method")
    }

    /// Returns `original_payout` if it is expanded, or `None`. [`original_payout_id`](Self::original_payout_id) works either way.
    #[inline]
    pub fn original_payout(&self) -> Result<Option<&Payout>, FieldError> {
        self.0.opt_expanded("original_payout")
    }

    /// Returns the id of `original_payout`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn original_payout_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("original_payout")
    }

    /// Returns the text `payout_method`, or `None` if it is null or absent.
    #[inline]
    pub fn payout_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payout_method")
    }

    /// Returns the text `reconciliation_status`. Known values are constants, such as [`RECONCILIATION_STATUS_COMPLETED`](Self::RECONCILIATION_STATUS_COMPLETED).
    #[inline]
    pub fn reconciliation_status(&self) -> Result<&str, FieldError> {
        self.0.str("reconciliation_status")
    }

    /// Returns `reversed_by` if it is expanded, or `None`. [`reversed_by_id`](Self::reversed_by_id) works either way.
    #[inline]
    pub fn reversed_by(&self) -> Result<Option<&Payout>, FieldError> {
        self.0.opt_expanded("reversed_by")
    }

    /// Returns the id of `reversed_by`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn reversed_by_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("reversed_by")
    }

    /// Returns the text `source_type`.
    #[inline]
    pub fn source_type(&self) -> Result<&str, FieldError> {
        self.0.str("source_type")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `trace_id`, or `None` if it is null or absent.
    #[inline]
    pub fn trace_id(&self) -> Result<Option<&TraceId>, FieldError> {
        self.0.opt_nested("trace_id")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_BANK_ACCOUNT`](Self::TYPE_BANK_ACCOUNT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `reconciliation_status`.
    pub const RECONCILIATION_STATUS_COMPLETED: &'static str = "completed";
    /// A value of `reconciliation_status`.
    pub const RECONCILIATION_STATUS_IN_PROGRESS: &'static str = "in_progress";
    /// A value of `reconciliation_status`.
    pub const RECONCILIATION_STATUS_NOT_APPLICABLE: &'static str = "not_applicable";
    /// A value of `type`.
    pub const TYPE_BANK_ACCOUNT: &'static str = "bank_account";
    /// A value of `type`.
    pub const TYPE_CARD: &'static str = "card";
}

view! {
    /// The value of `trace_id` in [`Payout`].
    TraceId "payout::TraceId"
}

impl TraceId {
    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `value`, or `None` if it is null or absent.
    #[inline]
    pub fn value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("value")
    }
}
