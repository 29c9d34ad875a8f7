// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `treasury.outbound_payment`. Stripe describes it in the [API reference](https://docs.stripe.com/api/treasury/outbound_payments/object). [`objects`](crate::objects) describes what the methods return.
    TreasuryOutboundPayment "TreasuryOutboundPayment" "treasury.outbound_payment"
}

impl TreasuryOutboundPayment {
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
    ) -> Result<Option<&super::shared::DestinationPaymentMethodDetails>, FieldError> {
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

    /// Returns the object `returned_details`, or `None` if it is null or absent.
    #[inline]
    pub fn returned_details(&self) -> Result<Option<&super::shared::ReturnedDetails>, FieldError> {
        self.0.opt_nested("returned_details")
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
    pub fn status_transitions(
        &self,
    ) -> Result<&super::shared::OutboundStatusTransitions, FieldError> {
        self.0.nested("status_transitions")
    }

    /// Returns the object `tracking_details`, or `None` if it is null or absent.
    #[inline]
    pub fn tracking_details(&self) -> Result<Option<&super::shared::TrackingDetails>, FieldError> {
        self.0.opt_nested("tracking_details")
    }

    /// Returns `transaction` if it is expanded, or `None`. [`transaction_id`](Self::transaction_id) works either way.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("transaction")
    }

    /// Returns the id of `transaction`, expanded or not.
    #[inline]
    pub fn transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("transaction")
    }

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
}

view! {
    /// The value of `end_user_details` in [`TreasuryOutboundPayment`].
    EndUserDetails "treasury_outbound_payment::EndUserDetails"
}

impl EndUserDetails {
    /// Returns the text `ip_address`, or `None` if it is null or absent.
    #[inline]
    pub fn ip_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ip_address")
    }

    /// Returns the boolean `present`.
    #[inline]
    pub fn present(&self) -> Result<bool, FieldError> {
        self.0.bool("present")
    }
}
