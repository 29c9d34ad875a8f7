// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `customer_cash_balance_transaction`. [`objects`](crate::objects) describes what the methods return.
    CustomerCashBalanceTransaction "CustomerCashBalanceTransaction" "customer_cash_balance_transaction"
}

impl CustomerCashBalanceTransaction {
    /// Returns the object `adjusted_for_overdraft`, or `None` if it is null or absent.
    #[inline]
    pub fn adjusted_for_overdraft(&self) -> Result<Option<&AdjustedForOverdraft>, FieldError> {
        self.0.opt_nested("adjusted_for_overdraft")
    }

    /// Returns the object `applied_to_payment`, or `None` if it is null or absent.
    #[inline]
    pub fn applied_to_payment(&self) -> Result<Option<&AppliedToPayment>, FieldError> {
        self.0.opt_nested("applied_to_payment")
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

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the id of `customer`, expanded or not.
    #[inline]
    pub fn customer_id(&self) -> Result<&str, FieldError> {
        self.0.id("customer")
    }

    /// Returns the amount `ending_balance` in the currency's smallest unit.
    #[inline]
    pub fn ending_balance(&self) -> Result<i64, FieldError> {
        self.0.i64("ending_balance")
    }

    /// Returns the object `funded`, or `None` if it is null or absent.
    #[inline]
    pub fn funded(&self) -> Result<Option<&Funded>, FieldError> {
        self.0.opt_nested("funded")
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

    /// Returns the amount `net_amount` in the currency's smallest unit.
    #[inline]
    pub fn net_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("net_amount")
    }

    /// Returns the object `refunded_from_payment`, or `None` if it is null or absent.
    #[inline]
    pub fn refunded_from_payment(&self) -> Result<Option<&RefundedFromPayment>, FieldError> {
        self.0.opt_nested("refunded_from_payment")
    }

    /// Returns the object `transferred_to_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn transferred_to_balance(&self) -> Result<Option<&TransferredToBalance>, FieldError> {
        self.0.opt_nested("transferred_to_balance")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ADJUSTED_FOR_OVERDRAFT`](Self::TYPE_ADJUSTED_FOR_OVERDRAFT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `unapplied_from_payment`, or `None` if it is null or absent.
    #[inline]
    pub fn unapplied_from_payment(&self) -> Result<Option<&UnappliedFromPayment>, FieldError> {
        self.0.opt_nested("unapplied_from_payment")
    }

    /// A value of `type`.
    pub const TYPE_ADJUSTED_FOR_OVERDRAFT: &'static str = "adjusted_for_overdraft";
    /// A value of `type`.
    pub const TYPE_APPLIED_TO_PAYMENT: &'static str = "applied_to_payment";
    /// A value of `type`.
    pub const TYPE_FUNDED: &'static str = "funded";
    /// A value of `type`.
    pub const TYPE_FUNDING_REVERSED: &'static str = "funding_reversed";
    /// A value of `type`.
    pub const TYPE_REFUNDED_FROM_PAYMENT: &'static str = "refunded_from_payment";
    /// A value of `type`.
    pub const TYPE_RETURN_CANCELED: &'static str = "return_canceled";
    /// A value of `type`.
    pub const TYPE_RETURN_INITIATED: &'static str = "return_initiated";
    /// A value of `type`.
    pub const TYPE_TRANSFERRED_TO_BALANCE: &'static str = "transferred_to_balance";
    /// A value of `type`.
    pub const TYPE_UNAPPLIED_FROM_PAYMENT: &'static str = "unapplied_from_payment";
}

view! {
    /// The value of `adjusted_for_overdraft` in [`CustomerCashBalanceTransaction`].
    AdjustedForOverdraft "customer_cash_balance_transaction::AdjustedForOverdraft"
}

impl AdjustedForOverdraft {
    /// Returns the id of `balance_transaction`, expanded or not.
    #[inline]
    pub fn balance_transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("balance_transaction")
    }

    /// Returns `balance_transaction` if it is expanded, or `None`. [`balance_transaction_id`](Self::balance_transaction_id) works either way.
    #[inline]
    pub fn balance_transaction(&self) -> Result<Option<&super::BalanceTransaction>, FieldError> {
        self.0.expanded("balance_transaction")
    }

    /// Returns the id of `linked_transaction`, expanded or not.
    #[inline]
    pub fn linked_transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("linked_transaction")
    }

    /// Returns `linked_transaction` if it is expanded, or `None`. [`linked_transaction_id`](Self::linked_transaction_id) works either way.
    #[inline]
    pub fn linked_transaction(
        &self,
    ) -> Result<Option<&CustomerCashBalanceTransaction>, FieldError> {
        self.0.expanded("linked_transaction")
    }
}

view! {
    /// The value of `applied_to_payment` in [`CustomerCashBalanceTransaction`].
    AppliedToPayment "customer_cash_balance_transaction::AppliedToPayment"
}

impl AppliedToPayment {
    /// Returns the id of `payment_intent`, expanded or not.
    #[inline]
    pub fn payment_intent_id(&self) -> Result<&str, FieldError> {
        self.0.id("payment_intent")
    }

    /// Returns `payment_intent` if it is expanded, or `None`. [`payment_intent_id`](Self::payment_intent_id) works either way.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.expanded("payment_intent")
    }
}

view! {
    /// The value of `funded` in [`CustomerCashBalanceTransaction`].
    Funded "customer_cash_balance_transaction::Funded"
}

impl Funded {
    /// Returns the object `bank_transfer`.
    #[inline]
    pub fn bank_transfer(&self) -> Result<&Object, FieldError> {
        self.0.nested("bank_transfer")
    }
}

view! {
    /// The value of `refunded_from_payment` in [`CustomerCashBalanceTransaction`].
    RefundedFromPayment "customer_cash_balance_transaction::RefundedFromPayment"
}

impl RefundedFromPayment {
    /// Returns the id of `refund`, expanded or not.
    #[inline]
    pub fn refund_id(&self) -> Result<&str, FieldError> {
        self.0.id("refund")
    }

    /// Returns `refund` if it is expanded, or `None`. [`refund_id`](Self::refund_id) works either way.
    #[inline]
    pub fn refund(&self) -> Result<Option<&super::Refund>, FieldError> {
        self.0.expanded("refund")
    }
}

view! {
    /// The value of `transferred_to_balance` in [`CustomerCashBalanceTransaction`].
    TransferredToBalance "customer_cash_balance_transaction::TransferredToBalance"
}

impl TransferredToBalance {
    /// Returns the id of `balance_transaction`, expanded or not.
    #[inline]
    pub fn balance_transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("balance_transaction")
    }

    /// Returns `balance_transaction` if it is expanded, or `None`. [`balance_transaction_id`](Self::balance_transaction_id) works either way.
    #[inline]
    pub fn balance_transaction(&self) -> Result<Option<&super::BalanceTransaction>, FieldError> {
        self.0.expanded("balance_transaction")
    }
}

view! {
    /// The value of `unapplied_from_payment` in [`CustomerCashBalanceTransaction`].
    UnappliedFromPayment "customer_cash_balance_transaction::UnappliedFromPayment"
}

impl UnappliedFromPayment {
    /// Returns the id of `payment_intent`, expanded or not.
    #[inline]
    pub fn payment_intent_id(&self) -> Result<&str, FieldError> {
        self.0.id("payment_intent")
    }

    /// Returns `payment_intent` if it is expanded, or `None`. [`payment_intent_id`](Self::payment_intent_id) works either way.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.expanded("payment_intent")
    }
}
