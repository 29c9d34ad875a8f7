// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `issuing.token`. Stripe describes it in the [API reference](https://docs.stripe.com/api/issuing/tokens/object). [`objects`](crate::objects) describes what the methods return.
    IssuingToken "IssuingToken" "issuing.token"
}

impl IssuingToken {
    /// Returns `card` if it is expanded, or `None`. [`card_id`](Self::card_id) works either way.
    #[inline]
    pub fn card(&self) -> Result<Option<&super::IssuingCard>, FieldError> {
        self.0.expanded("card")
    }

    /// Returns the id of `card`, expanded or not.
    #[inline]
    pub fn card_id(&self) -> Result<&str, FieldError> {
        self.0.id("card")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `device_fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn device_fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("device_fingerprint")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text `network`. Known values are constants, such as [`NETWORK_MASTERCARD`](Self::NETWORK_MASTERCARD).
    #[inline]
    pub fn network(&self) -> Result<&str, FieldError> {
        self.0.str("network")
    }

    /// Returns the object `network_data`, or `None` if it is null or absent.
    #[inline]
    pub fn network_data(&self) -> Result<Option<&NetworkData>, FieldError> {
        self.0.opt_nested("network_data")
    }

    /// Returns the time `network_updated_at`.
    #[inline]
    pub fn network_updated_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("network_updated_at")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `wallet_provider`, or `None` if it is null or absent. Known values are constants, such as [`WALLET_PROVIDER_APPLE_PAY`](Self::WALLET_PROVIDER_APPLE_PAY).
    #[inline]
    pub fn wallet_provider(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("wallet_provider")
    }

    /// A value of `network`.
    pub const NETWORK_MASTERCARD: &'static str = "mastercard";
    /// A value of `network`.
    pub const NETWORK_VISA: &'static str = "visa";
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_DELETED: &'static str = "deleted";
    /// A value of `status`.
    pub const STATUS_REQUESTED: &'static str = "requested";
    /// A value of `status`.
    pub const STATUS_SUSPENDED: &'static str = "suspended";
    /// A value of `wallet_provider`.
    pub const WALLET_PROVIDER_APPLE_PAY: &'static str = "apple_pay";
    /// A value of `wallet_provider`.
    pub const WALLET_PROVIDER_GOOGLE_PAY: &'static str = "google_pay";
    /// A value of `wallet_provider`.
    pub const WALLET_PROVIDER_SAMSUNG_PAY: &'static str = "samsung_pay";
}

view! {
    /// The value of `network_data` in [`IssuingToken`].
    NetworkData "issuing_token::NetworkData"
}

impl NetworkData {
    /// Returns the object `device`, or `None` if it is null or absent.
    #[inline]
    pub fn device(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("device")
    }

    /// Returns the object `mastercard`, or `None` if it is null or absent.
    #[inline]
    pub fn mastercard(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("mastercard")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_MASTERCARD`](Self::TYPE_MASTERCARD).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `visa`, or `None` if it is null or absent.
    #[inline]
    pub fn visa(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("visa")
    }

    /// Returns the object `wallet_provider`, or `None` if it is null or absent.
    #[inline]
    pub fn wallet_provider(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("wallet_provider")
    }

    /// A value of `type`.
    pub const TYPE_MASTERCARD: &'static str = "mastercard";
    /// A value of `type`.
    pub const TYPE_VISA: &'static str = "visa";
}
