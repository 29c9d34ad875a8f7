// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `radar.early_fraud_warning`. Stripe describes it in the [API reference](https://docs.stripe.com/api/radar/early_fraud_warnings/object). [`objects`](crate::objects) describes what the methods return.
    RadarEarlyFraudWarning "RadarEarlyFraudWarning" "radar.early_fraud_warning"
}

impl RadarEarlyFraudWarning {
    /// Returns the boolean `actionable`.
    #[inline]
    pub fn actionable(&self) -> Result<bool, FieldError> {
        self.0.bool("actionable")
    }

    /// Returns `charge` if it is expanded, or `None`. [`charge_id`](Self::charge_id) works either way.
    #[inline]
    pub fn charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.expanded("charge")
    }

    /// Returns the id of `charge`, expanded or not.
    #[inline]
    pub fn charge_id(&self) -> Result<&str, FieldError> {
        self.0.id("charge")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `fraud_type`.
    #[inline]
    pub fn fraud_type(&self) -> Result<&str, FieldError> {
        self.0.str("fraud_type")
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

    /// Returns `payment_intent` if it is expanded, or `None`. [`payment_intent_id`](Self::payment_intent_id) works either way.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.opt_expanded("payment_intent")
    }

    /// Returns the id of `payment_intent`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_intent_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_intent")
    }
}
