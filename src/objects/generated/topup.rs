// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `topup`. Stripe describes it in the [API reference](https://docs.stripe.com/api/topups/object). [`objects`](crate::objects) describes what the methods return.
    Topup "Topup" "topup"
}

impl Topup {
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

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the time `expected_availability_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_availability_date(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expected_availability_date")
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

    /// Returns the text `initiated_by`, or `None` if it is null or absent. Known values are constants, such as [`INITIATED_BY_STRIPE`](Self::INITIATED_BY_STRIPE).
    #[inline]
    pub fn initiated_by(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("initiated_by")
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

    /// Returns `payment_method` if it is expanded, or `None`. [`payment_method_id`](Self::payment_method_id) works either way.
    #[inline]
    pub fn payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("payment_method")
    }

    /// Returns the id of `payment_method`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_method")
    }

    /// Returns the object `payment_method_options`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_options(&self) -> Result<Option<&PaymentMethodOptions>, FieldError> {
        self.0.opt_nested("payment_method_options")
    }

    /// Returns the object `source`, or `None` if it is null or absent.
    #[inline]
    pub fn source(&self) -> Result<Option<&super::Source>, FieldError> {
        self.0.opt_nested("source")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CANCELED`](Self::STATUS_CANCELED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `transfer_group`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_group(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transfer_group")
    }

    /// A value of `initiated_by`.
    pub const INITIATED_BY_STRIPE: &'static str = "stripe";
    /// A value of `initiated_by`.
    pub const INITIATED_BY_USER: &'static str = "user";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_REVERSED: &'static str = "reversed";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `payment_method_options` in [`Topup`].
    PaymentMethodOptions "topup::PaymentMethodOptions"
}

impl PaymentMethodOptions {
    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }
}
