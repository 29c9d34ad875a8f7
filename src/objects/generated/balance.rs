// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `balance`.
    Balance "Balance" "balance"
}

impl Balance {
    /// Returns the objects in `available`.
    #[inline]
    pub fn available(&self) -> Result<&[Available], FieldError> {
        self.0.views("available")
    }

    /// Returns the objects in `connect_reserved`, or `None` if it is null or absent.
    #[inline]
    pub fn connect_reserved(&self) -> Result<Option<&[ConnectReserved]>, FieldError> {
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

    /// Returns the flag `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the objects in `pending`.
    #[inline]
    pub fn pending(&self) -> Result<&[Pending], FieldError> {
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
    /// Nested in [`Balance`].
    Available "balance::Available"
}

impl Available {
    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the object `source_types`, or `None` if it is null or absent.
    #[inline]
    pub fn source_types(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("source_types")
    }
}

view! {
    /// Nested in [`Balance`].
    ConnectReserved "balance::ConnectReserved"
}

impl ConnectReserved {
    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the object `source_types`, or `None` if it is null or absent.
    #[inline]
    pub fn source_types(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("source_types")
    }
}

view! {
    /// Nested in [`Balance`].
    InstantAvailable "balance::InstantAvailable"
}

impl InstantAvailable {
    /// Returns the integer `amount`.
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
    /// Nested in [`Balance`].
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
    /// Nested in [`Balance`].
    Pending "balance::Pending"
}

impl Pending {
    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the object `source_types`, or `None` if it is null or absent.
    #[inline]
    pub fn source_types(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("source_types")
    }
}

view! {
    /// Nested in [`Balance`].
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
