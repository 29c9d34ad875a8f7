// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `review`. Stripe describes it in the [API reference](https://docs.stripe.com/api/radar/reviews/object). [`objects`](crate::objects) describes what the methods return.
    Review "Review" "review"
}

impl Review {
    /// Returns the text `billing_zip`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_zip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billing_zip")
    }

    /// Returns `charge` if it is expanded, or `None`. [`charge_id`](Self::charge_id) works either way.
    #[inline]
    pub fn charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("charge")
    }

    /// Returns the id of `charge`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn charge_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("charge")
    }

    /// Returns the text `closed_reason`, or `None` if it is null or absent. Known values are constants, such as [`CLOSED_REASON_ACKNOWLEDGED`](Self::CLOSED_REASON_ACKNOWLEDGED).
    #[inline]
    pub fn closed_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("closed_reason")
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

    /// Returns the text `ip_address`, or `None` if it is null or absent.
    #[inline]
    pub fn ip_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ip_address")
    }

    /// Returns the object `ip_address_location`, or `None` if it is null or absent.
    #[inline]
    pub fn ip_address_location(&self) -> Result<Option<&IpAddressLocation>, FieldError> {
        self.0.opt_nested("ip_address_location")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the boolean `open`.
    #[inline]
    pub fn open(&self) -> Result<bool, FieldError> {
        self.0.bool("open")
    }

    /// Returns the text `opened_reason`. Known values are constants, such as [`OPENED_REASON_MANUAL`](Self::OPENED_REASON_MANUAL).
    #[inline]
    pub fn opened_reason(&self) -> Result<&str, FieldError> {
        self.0.str("opened_reason")
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

    /// Returns the text `reason`.
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the object `session`, or `None` if it is null or absent.
    #[inline]
    pub fn session(&self) -> Result<Option<&Session>, FieldError> {
        self.0.opt_nested("session")
    }

    /// A value of `closed_reason`.
    pub const CLOSED_REASON_ACKNOWLEDGED: &'static str = "acknowledged";
    /// A value of `closed_reason`.
    pub const CLOSED_REASON_APPROVED: &'static str = "approved";
    /// A value of `closed_reason`.
    pub const CLOSED_REASON_CANCELED: &'static str = "canceled";
    /// A value of `closed_reason`.
    pub const CLOSED_REASON_DISPUTED: &'static str = "disputed";
    /// A value of `closed_reason`.
    pub const CLOSED_REASON_PAYMENT_NEVER_SETTLED: &'static str = "payment_never_settled";
    /// A value of `closed_reason`.
    pub const CLOSED_REASON_REDACTED: &'static str = "redacted";
    /// A value of `closed_reason`.
    pub const CLOSED_REASON_REFUNDED: &'static str = "refunded";
    /// A value of `closed_reason`.
    pub const CLOSED_REASON_REFUNDED_AS_FRAUD: &'static str = "refunded_as_fraud";
    /// A value of `opened_reason`.
    pub const OPENED_REASON_MANUAL: &'static str = "manual";
    /// A value of `opened_reason`.
    pub const OPENED_REASON_RULE: &'static str = "rule";
}

view! {
    /// The value of `ip_address_location` in [`Review`].
    IpAddressLocation "review::IpAddressLocation"
}

impl IpAddressLocation {
    /// Returns the text `city`, or `None` if it is null or absent.
    #[inline]
    pub fn city(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("city")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the number `latitude`, or `None` if it is null or absent.
    #[inline]
    pub fn latitude(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("latitude")
    }

    /// Returns the number `longitude`, or `None` if it is null or absent.
    #[inline]
    pub fn longitude(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("longitude")
    }

    /// Returns the text `region`, or `None` if it is null or absent.
    #[inline]
    pub fn region(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("region")
    }
}

view! {
    /// The value of `session` in [`Review`].
    Session "review::Session"
}

impl Session {
    /// Returns the text `browser`, or `None` if it is null or absent.
    #[inline]
    pub fn browser(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("browser")
    }

    /// Returns the text `device`, or `None` if it is null or absent.
    #[inline]
    pub fn device(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("device")
    }

    /// Returns the text `platform`, or `None` if it is null or absent.
    #[inline]
    pub fn platform(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("platform")
    }

    /// Returns the text `version`, or `None` if it is null or absent.
    #[inline]
    pub fn version(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("version")
    }
}
