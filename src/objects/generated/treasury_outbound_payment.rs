// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `treasury.outbound_payment`.
    TreasuryOutboundPayment "TreasuryOutboundPayment" "treasury.outbound_payment"
}

impl TreasuryOutboundPayment {
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_POSTED: &'static str = "posted";
    /// A value of `status`.
    pub const STATUS_PROCESSING: &'static str = "processing";
    /// A value of `status`.
    pub const STATUS_RETURNED: &'static str = "returned";

    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the flag `cancelable`.
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

    /// Returns the text `customer`, or `None` if it is null or absent.
    #[inline]
    pub fn customer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `destination_payment_method`, or `None` if it is null or absent.
    #[inline]
    pub fn destination_payment_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("destination_payment_method")
    }

    /// Returns the object `destination_payment_method_details`, or `None` if it is null or absent.
    #[inline]
    pub fn destination_payment_method_details(
        &self,
    ) -> Result<Option<&DestinationPaymentMethodDetails>, FieldError> {
        self.0.opt_nested("destination_payment_method_details")
    }

    /// Returns the object `end_user_details`, or `None` if it is null or absent.
    #[inline]
    pub fn end_user_details(&self) -> Result<Option<&EndUserDetails>, FieldError> {
        self.0.opt_nested("end_user_details")
    }

    /// Returns the time `expected_arrival_date`.
    #[inline]
    pub fn expected_arrival_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("expected_arrival_date")
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

    /// Returns the flag `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the object `returned_details`, or `None` if it is null or absent.
    #[inline]
    pub fn returned_details(&self) -> Result<Option<&ReturnedDetails>, FieldError> {
        self.0.opt_nested("returned_details")
    }

    /// Returns the text `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<&str, FieldError> {
        self.0.str("statement_descriptor")
    }

    /// Returns `status`, an open set of values.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_transitions`.
    #[inline]
    pub fn status_transitions(&self) -> Result<&StatusTransitions, FieldError> {
        self.0.nested("status_transitions")
    }

    /// Returns the object `tracking_details`, or `None` if it is null or absent.
    #[inline]
    pub fn tracking_details(&self) -> Result<Option<&TrackingDetails>, FieldError> {
        self.0.opt_nested("tracking_details")
    }

    /// Returns `transaction` if it is expanded, or `None`.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("transaction")
    }

    /// Returns the id of `transaction`, expanded or not.
    #[inline]
    pub fn transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("transaction")
    }
}

view! {
    /// Nested in [`TreasuryOutboundPayment`].
    DestinationPaymentMethodDetails "treasury_outbound_payment::DestinationPaymentMethodDetails"
}

impl DestinationPaymentMethodDetails {
    /// A value of `type`.
    pub const TYPE_FINANCIAL_ACCOUNT: &'static str = "financial_account";
    /// A value of `type`.
    pub const TYPE_US_BANK_ACCOUNT: &'static str = "us_bank_account";

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
    /// Nested in [`TreasuryOutboundPayment`].
    EndUserDetails "treasury_outbound_payment::EndUserDetails"
}

impl EndUserDetails {
    /// Returns the text `ip_address`, or `None` if it is null or absent.
    #[inline]
    pub fn ip_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ip_address")
    }

    /// Returns the flag `present`.
    #[inline]
    pub fn present(&self) -> Result<bool, FieldError> {
        self.0.bool("present")
    }
}

view! {
    /// Nested in [`TreasuryOutboundPayment`].
    ReturnedDetails "treasury_outbound_payment::ReturnedDetails"
}

impl ReturnedDetails {
    /// A value of `code`.
    pub const CODE_ACCOUNT_CLOSED: &'static str = "account_closed";
    /// A value of `code`.
    pub const CODE_ACCOUNT_FROZEN: &'static str = "account_frozen";
    /// A value of `code`.
    pub const CODE_BANK_ACCOUNT_RESTRICTED: &'static str = "bank_account_restricted";
    /// A value of `code`.
    pub const CODE_BANK_OWNERSHIP_CHANGED: &'static str = "bank_ownership_changed";
    /// A value of `code`.
    pub const CODE_DECLINED: &'static str = "declined";
    /// A value of `code`.
    pub const CODE_INCORRECT_ACCOUNT_HOLDER_NAME: &'static str = "incorrect_account_holder_name";
    /// A value of `code`.
    pub const CODE_INVALID_ACCOUNT_NUMBER: &'static str = "invalid_account_number";
    /// A value of `code`.
    pub const CODE_INVALID_CURRENCY: &'static str = "invalid_currency";
    /// A value of `code`.
    pub const CODE_NO_ACCOUNT: &'static str = "no_account";
    /// A value of `code`.
    pub const CODE_OTHER: &'static str = "other";

    /// Returns `code`, an open set of values.
    #[inline]
    pub fn code(&self) -> Result<&str, FieldError> {
        self.0.str("code")
    }

    /// Returns the id of `transaction`, expanded or not.
    #[inline]
    pub fn transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("transaction")
    }

    /// Returns `transaction` if it is expanded, or `None`.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("transaction")
    }
}

view! {
    /// Nested in [`TreasuryOutboundPayment`].
    StatusTransitions "treasury_outbound_payment::StatusTransitions"
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

    /// Returns the time `posted_at`, or `None` if it is null or absent.
    #[inline]
    pub fn posted_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("posted_at")
    }

    /// Returns the time `returned_at`, or `None` if it is null or absent.
    #[inline]
    pub fn returned_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("returned_at")
    }
}

view! {
    /// Nested in [`TreasuryOutboundPayment`].
    TrackingDetails "treasury_outbound_payment::TrackingDetails"
}

impl TrackingDetails {
    /// A value of `type`.
    pub const TYPE_ACH: &'static str = "ach";
    /// A value of `type`.
    pub const TYPE_US_DOMESTIC_WIRE: &'static str = "us_domestic_wire";

    /// Returns the object `ach`, or `None` if it is null or absent.
    #[inline]
    pub fn ach(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("ach")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `us_domestic_wire`, or `None` if it is null or absent.
    #[inline]
    pub fn us_domestic_wire(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_domestic_wire")
    }
}
