// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `invoice_payment`. Stripe describes it in the [API reference](https://docs.stripe.com/api/invoice-payment/object). [`objects`](crate::objects) describes what the methods return.
    InvoicePayment "InvoicePayment" "invoice_payment"
}

impl InvoicePayment {
    /// Returns the amount `amount_paid` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_paid(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_paid")
    }

    /// Returns the amount `amount_requested` in the currency's smallest unit.
    #[inline]
    pub fn amount_requested(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_requested")
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

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns `invoice` if it is expanded, or `None`. [`invoice_id`](Self::invoice_id) works either way.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&super::Invoice>, FieldError> {
        self.0.expanded("invoice")
    }

    /// Returns the id of `invoice`, expanded or not.
    #[inline]
    pub fn invoice_id(&self) -> Result<&str, FieldError> {
        self.0.id("invoice")
    }

    /// Returns the boolean `is_default`.
    #[inline]
    pub fn is_default(&self) -> Result<bool, FieldError> {
        self.0.bool("is_default")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the object `payment`.
    #[inline]
    pub fn payment(&self) -> Result<&Payment, FieldError> {
        self.0.nested("payment")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_transitions`.
    #[inline]
    pub fn status_transitions(&self) -> Result<&StatusTransitions, FieldError> {
        self.0.nested("status_transitions")
    }
}

view! {
    /// The value of `payment` in [`InvoicePayment`].
    Payment "invoice_payment::Payment"
}

impl Payment {
    /// Returns the id of `charge`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn charge_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("charge")
    }

    /// Returns `charge` if it is expanded, or `None`. [`charge_id`](Self::charge_id) works either way.
    #[inline]
    pub fn charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("charge")
    }

    /// Returns the id of `payment_intent`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_intent_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_intent")
    }

    /// Returns `payment_intent` if it is expanded, or `None`. [`payment_intent_id`](Self::payment_intent_id) works either way.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.opt_expanded("payment_intent")
    }

    /// Returns the id of `payment_record`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_record_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_record")
    }

    /// Returns `payment_record` if it is expanded, or `None`. [`payment_record_id`](Self::payment_record_id) works either way.
    #[inline]
    pub fn payment_record(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("payment_record")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CHARGE`](Self::TYPE_CHARGE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CHARGE: &'static str = "charge";
    /// A value of `type`.
    pub const TYPE_PAYMENT_INTENT: &'static str = "payment_intent";
    /// A value of `type`.
    pub const TYPE_PAYMENT_RECORD: &'static str = "payment_record";
}

view! {
    /// The value of `status_transitions` in [`InvoicePayment`].
    StatusTransitions "invoice_payment::StatusTransitions"
}

impl StatusTransitions {
    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the time `paid_at`, or `None` if it is null or absent.
    #[inline]
    pub fn paid_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("paid_at")
    }
}
