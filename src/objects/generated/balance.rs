// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `balance`. Stripe describes it in the [API reference](https://docs.stripe.com/api/balance/balance_object). [`objects`](crate::objects) describes what the methods return.
    Balance "Balance" "balance"
}

impl Balance {
    /// Returns the objects in `available`.
    #[inline]
    pub fn available(&self) -> Result<&[super::shared::BalanceAmount], FieldError> {
        self.0.views("available")
    }

    /// Returns the objects in `connect_reserved`, or `None` if it is null or absent.
    #[inline]
    pub fn connect_reserved(&self) -> Result<Option<&[super::shared::BalanceAmount]>, FieldError> {
        self.0.opt_views("connect_reserved")
    }

    /// Returns the objects in `instant_available`, or `None` if it is null or absent.
    #[inline]
    pub fn instant_available(&self) -> Result<Option<&[InstantAvailable]>, FieldError> {
        self.0.opt_views("instant_available")
    }

    /// Returns the object `issuing`, or `None` if it is null or absent.
    #[inline]
    pub fn issuing(&self) -> Result<Option<&Issuing>, FieldError> {
        self.0.opt_nested("issuing")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the objects in `pending`.
    #[inline]
    pub fn pending(&self) -> Result<&[super::shared::BalanceAmount], FieldError> {
        self.0.views("pending")
    }

    /// Returns the object `refund_and_dispute_prefunding`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_and_dispute_prefunding(
        &self,
    ) -> Result<Option<&RefundAndDisputePrefunding>, FieldError> {
        self.0.opt_nested("refund_and_dispute_prefunding")
    }
}

view! {
    /// The value of `instant_available[]` in [`Balance`].
    InstantAvailable "balance::InstantAvailable"
}

impl InstantAvailable {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the objects in `net_available`, or `None` if it is null or absent.
    #[inline]
    pub fn net_available(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("net_available")
    }

    /// Returns the object `source_types`, or `None` if it is null or absent.
    #[inline]
    pub fn source_types(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("source_types")
    }
}

view! {
    /// The value of `issuing` in [`Balance`].
    Issuing "balance::Issuing"
}

impl Issuing {
    /// Returns the objects in `available`.
    #[inline]
    pub fn available(&self) -> Result<&[Object], FieldError> {
        self.0.views("available")
    }
}

view! {
    /// The value of `refund_and_dispute_prefunding` in [`Balance`].
    RefundAndDisputePrefunding "balance::RefundAndDisputePrefunding"
}

impl RefundAndDisputePrefunding {
    /// Returns the objects in `available`.
    #[inline]
    pub fn available(&self) -> Result<&[Object], FieldError> {
        self.0.views("available")
    }

    /// Returns the objects in `pending`.
    #[inline]
    pub fn pending(&self) -> Result<&[Object], FieldError> {
        self.0.views("pending")
    }
}
