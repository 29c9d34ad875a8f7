// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `balance_settings`. Stripe describes it in the [API reference](https://docs.stripe.com/api/balance-settings/object). [`objects`](crate::objects) describes what the methods return.
    BalanceSettings "BalanceSettings" "balance_settings"
}

impl BalanceSettings {
    /// Returns the object `payments`.
    #[inline]
    pub fn payments(&self) -> Result<&Payments, FieldError> {
        self.0.nested("payments")
    }
}

view! {
    /// The value of `payments` in [`BalanceSettings`].
    Payments "balance_settings::Payments"
}

impl Payments {
    /// Returns the boolean `debit_negative_balances`, or `None` if it is null or absent.
    #[inline]
    pub fn debit_negative_balances(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("debit_negative_balances")
    }

    /// Returns the object `payouts`, or `None` if it is null or absent.
    #[inline]
    pub fn payouts(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("payouts")
    }

    /// Returns the object `settlement_timing`.
    #[inline]
    pub fn settlement_timing(&self) -> Result<&Object, FieldError> {
        self.0.nested("settlement_timing")
    }
}
