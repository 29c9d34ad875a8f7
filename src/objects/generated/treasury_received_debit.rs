// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `treasury.received_debit`.
    TreasuryReceivedDebit "TreasuryReceivedDebit" "treasury.received_debit"
}

impl TreasuryReceivedDebit {
    /// A value of `failure_code`.
    pub const FAILURE_CODE_ACCOUNT_CLOSED: &'static str = "account_closed";
    /// A value of `failure_code`.
    pub const FAILURE_CODE_ACCOUNT_FROZEN: &'static str = "account_frozen";
    /// A value of `failure_code`.
    pub const FAILURE_CODE_INSUFFICIENT_FUNDS: &'static str = "insufficient_funds";
    /// A value of `failure_code`.
    pub const FAILURE_CODE_INTERNATIONAL_TRANSACTION: &'static str = "international_transaction";
    /// A value of `failure_code`.
    pub const FAILURE_CODE_OTHER: &'static str = "other";
    /// A value of `network`.
    pub const NETWORK_ACH: &'static str = "ach";
    /// A value of `network`.
    pub const NETWORK_CARD: &'static str = "card";
    /// A value of `network`.
    pub const NETWORK_STRIPE: &'static str = "stripe";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";

    /// Returns the integer `amount`.
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

    /// Returns the text `description`.
    #[inline]
    pub fn description(&self) -> Result<&str, FieldError> {
        self.0.str("description")
    }

    /// Returns `failure_code`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn failure_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_code")
    }

    /// Returns the text `financial_account`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("financial_account")
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

    /// Returns the object `initiating_payment_method_details`, or `None` if it is null or absent.
    #[inline]
    pub fn initiating_payment_method_details(
        &self,
    ) -> Result<Option<&InitiatingPaymentMethodDetails>, FieldError> {
        self.0.opt_nested("initiating_payment_method_details")
    }

    /// Returns the object `linked_flows`.
    #[inline]
    pub fn linked_flows(&self) -> Result<&LinkedFlows, FieldError> {
        self.0.nested("linked_flows")
    }

    /// Returns the flag `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns `network`, an open set of values.
    #[inline]
    pub fn network(&self) -> Result<&str, FieldError> {
        self.0.str("network")
    }

    /// Returns the object `reversal_details`, or `None` if it is null or absent.
    #[inline]
    pub fn reversal_details(&self) -> Result<Option<&ReversalDetails>, FieldError> {
        self.0.opt_nested("reversal_details")
    }

    /// Returns `status`, an open set of values.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns `transaction` if it is expanded, or `None`.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("transaction")
    }

    /// Returns the id of `transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("transaction")
    }
}

view! {
    /// Nested in [`TreasuryReceivedDebit`].
    InitiatingPaymentMethodDetails "treasury_received_debit::InitiatingPaymentMethodDetails"
}

impl InitiatingPaymentMethodDetails {
    /// A value of `balance`.
    pub const BALANCE_PAYMENTS: &'static str = "payments";
    /// A value of `type`.
    pub const TYPE_BALANCE: &'static str = "balance";
    /// A value of `type`.
    pub const TYPE_FINANCIAL_ACCOUNT: &'static str = "financial_account";
    /// A value of `type`.
    pub const TYPE_ISSUING_CARD: &'static str = "issuing_card";
    /// A value of `type`.
    pub const TYPE_STRIPE: &'static str = "stripe";
    /// A value of `type`.
    pub const TYPE_US_BANK_ACCOUNT: &'static str = "us_bank_account";

    /// Returns `balance`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn balance(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("balance")
    }

    /// Returns the object `billing_details`.
    #[inline]
    pub fn billing_details(&self) -> Result<&Object, FieldError> {
        self.0.nested("billing_details")
    }

    /// Returns the object `financial_account`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("financial_account")
    }

    /// Returns the text `issuing_card`, or `None` if it is null or absent.
    #[inline]
    pub fn issuing_card(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuing_card")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }
}

view! {
    /// Nested in [`TreasuryReceivedDebit`].
    LinkedFlows "treasury_received_debit::LinkedFlows"
}

impl LinkedFlows {
    /// Returns the text `debit_reversal`, or `None` if it is null or absent.
    #[inline]
    pub fn debit_reversal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("debit_reversal")
    }

    /// Returns the text `inbound_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn inbound_transfer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("inbound_transfer")
    }

    /// Returns the text `issuing_authorization`, or `None` if it is null or absent.
    #[inline]
    pub fn issuing_authorization(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuing_authorization")
    }

    /// Returns the text `issuing_transaction`, or `None` if it is null or absent.
    #[inline]
    pub fn issuing_transaction(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuing_transaction")
    }

    /// Returns the text `payout`, or `None` if it is null or absent.
    #[inline]
    pub fn payout(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payout")
    }

    /// Returns the text `topup`, or `None` if it is null or absent.
    #[inline]
    pub fn topup(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("topup")
    }
}

view! {
    /// Nested in [`TreasuryReceivedDebit`].
    ReversalDetails "treasury_received_debit::ReversalDetails"
}

impl ReversalDetails {
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_ALREADY_REVERSED: &'static str = "already_reversed";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_DEADLINE_PASSED: &'static str = "deadline_passed";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_NETWORK_RESTRICTED: &'static str = "network_restricted";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_OTHER: &'static str = "other";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_SOURCE_FLOW_RESTRICTED: &'static str = "source_flow_restricted";

    /// Returns the integer `deadline`, or `None` if it is null or absent.
    #[inline]
    pub fn deadline(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("deadline")
    }

    /// Returns `restricted_reason`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn restricted_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("restricted_reason")
    }
}
