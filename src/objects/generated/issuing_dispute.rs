// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `issuing.dispute`. Stripe describes it in the [API reference](https://docs.stripe.com/api/issuing/disputes/object). [`objects`](crate::objects) describes what the methods return.
    IssuingDispute "IssuingDispute" "issuing.dispute"
}

impl IssuingDispute {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the objects in `balance_transactions`, or `None` if it is null or absent.
    #[inline]
    pub fn balance_transactions(&self) -> Result<Option<&[super::BalanceTransaction]>, FieldError> {
        self.0.opt_views("balance_transactions")
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

    /// Returns the object `evidence`.
    #[inline]
    pub fn evidence(&self) -> Result<&Evidence, FieldError> {
        self.0.nested("evidence")
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

    /// Returns the text `loss_reason`, or `None` if it is null or absent. Known values are constants, such as [`LOSS_REASON_CARDHOLDER_AUTHENTICATION_ISSUER_LIABILITY`](Self::LOSS_REASON_CARDHOLDER_AUTHENTICATION_ISSUER_LIABILITY).
    #[inline]
    pub fn loss_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("loss_reason")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_EXPIRED`](Self::STATUS_EXPIRED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns `transaction` if it is expanded, or `None`. [`transaction_id`](Self::transaction_id) works either way.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&super::IssuingTransaction>, FieldError> {
        self.0.expanded("transaction")
    }

    /// Returns the id of `transaction`, expanded or not.
    #[inline]
    pub fn transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("transaction")
    }

    /// Returns the object `treasury`, or `None` if it is null or absent.
    #[inline]
    pub fn treasury(&self) -> Result<Option<&Treasury>, FieldError> {
        self.0.opt_nested("treasury")
    }

    /// A value of `loss_reason`.
    pub const LOSS_REASON_CARDHOLDER_AUTHENTICATION_ISSUER_LIABILITY: &'static str =
        "cardholder_authentication_issuer_liability";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_ECI5_TOKEN_TRANSACTION_WITH_TAVV: &'static str =
        "eci5_token_transaction_with_tavv";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_EXCESS_DISPUTES_IN_TIMEFRAME: &'static str =
        "excess_disputes_in_timeframe";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_HAS_NOT_MET_THE_MINIMUM_DISPUTE_AMOUNT_REQUIREMENTS: &'static str =
        "has_not_met_the_minimum_dispute_amount_requirements";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_INVALID_DUPLICATE_DISPUTE: &'static str = "invalid_duplicate_dispute";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_INVALID_INCORRECT_AMOUNT_DISPUTE: &'static str =
        "invalid_incorrect_amount_dispute";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_INVALID_NO_AUTHORIZATION: &'static str = "invalid_no_authorization";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_INVALID_USE_OF_DISPUTES: &'static str = "invalid_use_of_disputes";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_MERCHANDISE_DELIVERED_OR_SHIPPED: &'static str =
        "merchandise_delivered_or_shipped";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_MERCHANDISE_OR_SERVICE_AS_DESCRIBED: &'static str =
        "merchandise_or_service_as_described";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_NOT_CANCELLED: &'static str = "not_cancelled";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_OTHER: &'static str = "other";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_REFUND_ISSUED: &'static str = "refund_issued";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_SUBMITTED_BEYOND_ALLOWABLE_TIME_LIMIT: &'static str =
        "submitted_beyond_allowable_time_limit";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_TRANSACTION_3DS_REQUIRED: &'static str = "transaction_3ds_required";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_TRANSACTION_APPROVED_AFTER_PRIOR_FRAUD_DISPUTE: &'static str =
        "transaction_approved_after_prior_fraud_dispute";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_TRANSACTION_AUTHORIZED: &'static str = "transaction_authorized";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_TRANSACTION_ELECTRONICALLY_READ: &'static str =
        "transaction_electronically_read";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_TRANSACTION_QUALIFIES_FOR_VISA_EASY_PAYMENT_SERVICE: &'static str =
        "transaction_qualifies_for_visa_easy_payment_service";
    /// A value of `loss_reason`.
    pub const LOSS_REASON_TRANSACTION_UNATTENDED: &'static str = "transaction_unattended";
    /// A value of `status`.
    pub const STATUS_EXPIRED: &'static str = "expired";
    /// A value of `status`.
    pub const STATUS_LOST: &'static str = "lost";
    /// A value of `status`.
    pub const STATUS_SUBMITTED: &'static str = "submitted";
    /// A value of `status`.
    pub const STATUS_UNSUBMITTED: &'static str = "unsubmitted";
    /// A value of `status`.
    pub const STATUS_WON: &'static str = "won";
}

view! {
    /// The value of `evidence` in [`IssuingDispute`].
    Evidence "issuing_dispute::Evidence"
}

impl Evidence {
    /// Returns the object `canceled`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("canceled")
    }

    /// Returns the object `duplicate`, or `None` if it is null or absent.
    #[inline]
    pub fn duplicate(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("duplicate")
    }

    /// Returns the object `fraudulent`, or `None` if it is null or absent.
    #[inline]
    pub fn fraudulent(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("fraudulent")
    }

    /// Returns the object `merchandise_not_as_described`, or `None` if it is null or absent.
    #[inline]
    pub fn merchandise_not_as_described(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("merchandise_not_as_described")
    }

    /// Returns the object `no_valid_authorization`, or `None` if it is null or absent.
    #[inline]
    pub fn no_valid_authorization(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("no_valid_authorization")
    }

    /// Returns the object `not_received`, or `None` if it is null or absent.
    #[inline]
    pub fn not_received(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("not_received")
    }

    /// Returns the object `other`, or `None` if it is null or absent.
    #[inline]
    pub fn other(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("other")
    }

    /// Returns the text `reason`. Known values are constants, such as [`REASON_CANCELED`](Self::REASON_CANCELED).
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the object `service_not_as_described`, or `None` if it is null or absent.
    #[inline]
    pub fn service_not_as_described(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("service_not_as_described")
    }

    /// A value of `reason`.
    pub const REASON_CANCELED: &'static str = "canceled";
    /// A value of `reason`.
    pub const REASON_DUPLICATE: &'static str = "duplicate";
    /// A value of `reason`.
    pub const REASON_FRAUDULENT: &'static str = "fraudulent";
    /// A value of `reason`.
    pub const REASON_MERCHANDISE_NOT_AS_DESCRIBED: &'static str = "merchandise_not_as_described";
    /// A value of `reason`.
    pub const REASON_NO_VALID_AUTHORIZATION: &'static str = "no_valid_authorization";
    /// A value of `reason`.
    pub const REASON_NOT_RECEIVED: &'static str = "not_received";
    /// A value of `reason`.
    pub const REASON_OTHER: &'static str = "other";
    /// A value of `reason`.
    pub const REASON_SERVICE_NOT_AS_DESCRIBED: &'static str = "service_not_as_described";
}

view! {
    /// The value of `treasury` in [`IssuingDispute`].
    Treasury "issuing_dispute::Treasury"
}

impl Treasury {
    /// Returns the text `debit_reversal`, or `None` if it is null or absent.
    #[inline]
    pub fn debit_reversal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("debit_reversal")
    }

    /// Returns the text `received_debit`.
    #[inline]
    pub fn received_debit(&self) -> Result<&str, FieldError> {
        self.0.str("received_debit")
    }
}
