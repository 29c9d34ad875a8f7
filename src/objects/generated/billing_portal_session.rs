// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `billing_portal.session`. Stripe describes it in the [API reference](https://docs.stripe.com/api/customer_portal/sessions/object). [`objects`](crate::objects) describes what the methods return.
    BillingPortalSession "BillingPortalSession" "billing_portal.session"
}

impl BillingPortalSession {
    /// Returns the object `after_expiration`, or `None` if it is null or absent.
    #[inline]
    pub fn after_expiration(&self) -> Result<Option<&AfterExpiration>, FieldError> {
        self.0.opt_nested("after_expiration")
    }

    /// Returns `configuration` if it is expanded, or `None`. [`configuration_id`](Self::configuration_id) works either way.
    #[inline]
    pub fn configuration(&self) -> Result<Option<&super::BillingPortalConfiguration>, FieldError> {
        self.0.expanded("configuration")
    }

    /// Returns the id of `configuration`, expanded or not.
    #[inline]
    pub fn configuration_id(&self) -> Result<&str, FieldError> {
        self.0.id("configuration")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `customer`.
    #[inline]
    pub fn customer(&self) -> Result<&str, FieldError> {
        self.0.str("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the object `flow`, or `None` if it is null or absent.
    #[inline]
    pub fn flow(&self) -> Result<Option<&Flow>, FieldError> {
        self.0.opt_nested("flow")
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

    /// Returns the text `locale`, or `None` if it is null or absent.
    #[inline]
    pub fn locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("locale")
    }

    /// Returns the text `on_behalf_of`, or `None` if it is null or absent.
    #[inline]
    pub fn on_behalf_of(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("on_behalf_of")
    }

    /// Returns the text `return_url`, or `None` if it is null or absent.
    #[inline]
    pub fn return_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("return_url")
    }

    /// Returns the text `url`.
    #[inline]
    pub fn url(&self) -> Result<&str, FieldError> {
        self.0.str("url")
    }
}

view! {
    /// The value of `after_expiration` in [`BillingPortalSession`].
    AfterExpiration "billing_portal_session::AfterExpiration"
}

impl AfterExpiration {
    /// Returns the object `customer_login`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_login(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("customer_login")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CUSTOMER_LOGIN`](Self::TYPE_CUSTOMER_LOGIN).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CUSTOMER_LOGIN: &'static str = "customer_login";
}

view! {
    /// The value of `flow` in [`BillingPortalSession`].
    Flow "billing_portal_session::Flow"
}

impl Flow {
    /// Returns the object `after_completion`.
    #[inline]
    pub fn after_completion(&self) -> Result<&Object, FieldError> {
        self.0.nested("after_completion")
    }

    /// Returns the object `customer_update`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_update(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("customer_update")
    }

    /// Returns the object `subscription_cancel`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_cancel(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("subscription_cancel")
    }

    /// Returns the object `subscription_pause`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_pause(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("subscription_pause")
    }

    /// Returns the object `subscription_update`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_update(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("subscription_update")
    }

    /// Returns the object `subscription_update_confirm`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_update_confirm(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("subscription_update_confirm")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CUSTOMER_UPDATE`](Self::TYPE_CUSTOMER_UPDATE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CUSTOMER_UPDATE: &'static str = "customer_update";
    /// A value of `type`.
    pub const TYPE_PAYMENT_METHOD_UPDATE: &'static str = "payment_method_update";
    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_CANCEL: &'static str = "subscription_cancel";
    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_PAUSE: &'static str = "subscription_pause";
    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_UPDATE: &'static str = "subscription_update";
    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_UPDATE_CONFIRM: &'static str = "subscription_update_confirm";
}
