// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `treasury.inbound_transfer`. Stripe describes it in the [API reference](https://docs.stripe.com/api/treasury/inbound_transfers/object). [`objects`](crate::objects) describes what the methods return.
    TreasuryInboundTransfer "TreasuryInboundTransfer" "treasury.inbound_transfer"
}

impl TreasuryInboundTransfer {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the boolean `cancelable`.
    #[inline]
    pub fn cancelable(&self) -> Result<bool, FieldError> {
        self.0.bool("cancelable")
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

    /// Returns the object `failure_details`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_details(&self) -> Result<Option<&FailureDetails>, FieldError> {
        self.0.opt_nested("failure_details")
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

    /// Returns the object `linked_flows`.
    #[inline]
    pub fn linked_flows(&self) -> Result<&LinkedFlows, FieldError> {
        self.0.nested("linked_flows")
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

    /// Returns the text `origin_payment_method`, or `None` if it is null or absent.
    #[inline]
    pub fn origin_payment_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("origin_payment_method")
    }

    /// Returns the object `origin_payment_method_details`, or `None` if it is null or absent.
    #[inline]
    pub fn origin_payment_method_details(
        &self,
    ) -> Result<Option<&OriginPaymentMethodDetails>, FieldError> {
        self.0.opt_nested("origin_payment_method_details")
    }

    /// Returns the boolean `returned`, or `None` if it is null or absent.
    #[inline]
    pub fn returned(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("returned")
    }

    /// Returns the text `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<&str, FieldError> {
        self.0.str("statement_descriptor")
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

    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_PROCESSING: &'static str = "processing";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `failure_details` in [`TreasuryInboundTransfer`].
    FailureDetails "treasury_inbound_transfer::FailureDetails"
}

impl FailureDetails {
    /// Returns the text `code`. Known values are constants, such as [`CODE_ACCOUNT_CLOSED`](Self::CODE_ACCOUNT_CLOSED).
    #[inline]
    pub fn code(&self) -> Result<&str, FieldError> {
        self.0.str("code")
    }

    /// A value of `code`.
    pub const CODE_ACCOUNT_CLOSED: &'static str = "account_closed";
    /// A value of `code`.
    pub const CODE_ACCOUNT_FROZEN: &'static str = "account_frozen";
    /// A value of `code`.
    pub const CODE_BANK_ACCOUNT_RESTRICTED: &'static str = "bank_account_restricted";
    /// A value of `code`.
    pub const CODE_BANK_OWNERSHIP_CHANGED: &'static str = "bank_ownership_changed";
    /// A value of `code`.
    pub const CODE_DEBIT_NOT_AUTHORIZED: &'static str = "debit_not_authorized";
    /// A value of `code`.
    pub const CODE_INCORRECT_ACCOUNT_HOLDER_ADDRESS: &'static str =
        "incorrect_account_holder_address";
    /// A value of `code`.
    pub const CODE_INCORRECT_ACCOUNT_HOLDER_NAME: &'static str = "incorrect_account_holder_name";
    /// A value of `code`.
    pub const CODE_INCORRECT_ACCOUNT_HOLDER_TAX_ID: &'static str =
        "incorrect_account_holder_tax_id";
    /// A value of `code`.
    pub const CODE_INSUFFICIENT_FUNDS: &'static str = "insufficient_funds";
    /// A value of `code`.
    pub const CODE_INVALID_ACCOUNT_NUMBER: &'static str = "invalid_account_number";
    /// A value of `code`.
    pub const CODE_INVALID_CURRENCY: &'static str = "invalid_currency";
    /// A value of `code`.
    pub const CODE_NO_ACCOUNT: &'static str = "no_account";
    /// A value of `code`.
    pub const CODE_OTHER: &'static str = "other";
}

view! {
    /// The value of `linked_flows` in [`TreasuryInboundTransfer`].
    LinkedFlows "treasury_inbound_transfer::LinkedFlows"
}

impl LinkedFlows {
    /// Returns the text `received_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn received_debit(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("received_debit")
    }
}

view! {
    /// The value of `origin_payment_method_details` in [`TreasuryInboundTransfer`].
    OriginPaymentMethodDetails "treasury_inbound_transfer::OriginPaymentMethodDetails"
}

impl OriginPaymentMethodDetails {
    /// Returns the object `billing_details`.
    #[inline]
    pub fn billing_details(&self) -> Result<&Object, FieldError> {
        self.0.nested("billing_details")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_US_BANK_ACCOUNT`](Self::TYPE_US_BANK_ACCOUNT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }

    /// A value of `type`.
    pub const TYPE_US_BANK_ACCOUNT: &'static str = "us_bank_account";
}

view! {
    /// The value of `status_transitions` in [`TreasuryInboundTransfer`].
    StatusTransitions "treasury_inbound_transfer::StatusTransitions"
}

impl StatusTransitions {
    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the time `failed_at`, or `None` if it is null or absent.
    #[inline]
    pub fn failed_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("failed_at")
    }

    /// Returns the time `succeeded_at`, or `None` if it is null or absent.
    #[inline]
    pub fn succeeded_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("succeeded_at")
    }
}
