// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `billing.credit_balance_transaction`. Stripe describes it in the [API reference](https://docs.stripe.com/api/billing/credit-balance-transaction/object). [`objects`](crate::objects) describes what the methods return.
    BillingCreditBalanceTransaction "BillingCreditBalanceTransaction" "billing.credit_balance_transaction"
}

impl BillingCreditBalanceTransaction {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the object `credit`, or `None` if it is null or absent.
    #[inline]
    pub fn credit(&self) -> Result<Option<&Credit>, FieldError> {
        self.0.opt_nested("credit")
    }

    /// Returns `credit_grant` if it is expanded, or `None`. [`credit_grant_id`](Self::credit_grant_id) works either way.
    #[inline]
    pub fn credit_grant(&self) -> Result<Option<&super::BillingCreditGrant>, FieldError> {
        self.0.expanded("credit_grant")
    }

    /// Returns the id of `credit_grant`, expanded or not.
    #[inline]
    pub fn credit_grant_id(&self) -> Result<&str, FieldError> {
        self.0.id("credit_grant")
    }

    /// Returns the object `debit`, or `None` if it is null or absent.
    #[inline]
    pub fn debit(&self) -> Result<Option<&Debit>, FieldError> {
        self.0.opt_nested("debit")
    }

    /// Returns the time `effective_at`.
    #[inline]
    pub fn effective_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("effective_at")
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

    /// Returns `test_clock` if it is expanded, or `None`. [`test_clock_id`](Self::test_clock_id) works either way.
    #[inline]
    pub fn test_clock(&self) -> Result<Option<&super::TestHelpersTestClock>, FieldError> {
        self.0.opt_expanded("test_clock")
    }

    /// Returns the id of `test_clock`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn test_clock_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("test_clock")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_CREDIT`](Self::TYPE_CREDIT).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_CREDIT: &'static str = "credit";
    /// A value of `type`.
    pub const TYPE_DEBIT: &'static str = "debit";
}

view! {
    /// The value of `credit` in [`BillingCreditBalanceTransaction`].
    Credit "billing_credit_balance_transaction::Credit"
}

impl Credit {
    /// Returns the object `amount`.
    #[inline]
    pub fn amount(&self) -> Result<&Object, FieldError> {
        self.0.nested("amount")
    }

    /// Returns the object `credits_application_invoice_voided`, or `None` if it is null or absent.
    #[inline]
    pub fn credits_application_invoice_voided(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("credits_application_invoice_voided")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CREDITS_APPLICATION_INVOICE_VOIDED`](Self::TYPE_CREDITS_APPLICATION_INVOICE_VOIDED).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CREDITS_APPLICATION_INVOICE_VOIDED: &'static str =
        "credits_application_invoice_voided";
    /// A value of `type`.
    pub const TYPE_CREDITS_GRANTED: &'static str = "credits_granted";
}

view! {
    /// The value of `debit` in [`BillingCreditBalanceTransaction`].
    Debit "billing_credit_balance_transaction::Debit"
}

impl Debit {
    /// Returns the object `amount`.
    #[inline]
    pub fn amount(&self) -> Result<&Object, FieldError> {
        self.0.nested("amount")
    }

    /// Returns the object `credits_applied`, or `None` if it is null or absent.
    #[inline]
    pub fn credits_applied(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("credits_applied")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CREDITS_APPLIED`](Self::TYPE_CREDITS_APPLIED).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CREDITS_APPLIED: &'static str = "credits_applied";
    /// A value of `type`.
    pub const TYPE_CREDITS_EXPIRED: &'static str = "credits_expired";
    /// A value of `type`.
    pub const TYPE_CREDITS_VOIDED: &'static str = "credits_voided";
}
