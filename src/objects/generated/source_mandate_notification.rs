// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `source_mandate_notification`. [`objects`](crate::objects) describes what the methods return.
    SourceMandateNotification "SourceMandateNotification" "source_mandate_notification"
}

impl SourceMandateNotification {
    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(&self) -> Result<Option<&AcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the object `bacs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit(&self) -> Result<Option<&BacsDebit>, FieldError> {
        self.0.opt_nested("bacs_debit")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
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

    /// Returns the text `reason`.
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&SepaDebit>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `source`.
    #[inline]
    pub fn source(&self) -> Result<&super::Source, FieldError> {
        self.0.nested("source")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// The value of `acss_debit` in [`SourceMandateNotification`].
    AcssDebit "source_mandate_notification::AcssDebit"
}

impl AcssDebit {
    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `bacs_debit` in [`SourceMandateNotification`].
    BacsDebit "source_mandate_notification::BacsDebit"
}

impl BacsDebit {
    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }
}

view! {
    /// The value of `sepa_debit` in [`SourceMandateNotification`].
    SepaDebit "source_mandate_notification::SepaDebit"
}

impl SepaDebit {
    /// Returns the text `creditor_identifier`, or `None` if it is null or absent.
    #[inline]
    pub fn creditor_identifier(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("creditor_identifier")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `mandate_reference`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate_reference")
    }
}
