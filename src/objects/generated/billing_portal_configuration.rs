// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `billing_portal.configuration`. Stripe describes it in the [API reference](https://docs.stripe.com/api/customer_portal/configurations/object). [`objects`](crate::objects) describes what the methods return.
    BillingPortalConfiguration "BillingPortalConfiguration" "billing_portal.configuration"
}

impl BillingPortalConfiguration {
    /// Returns the boolean `active`.
    #[inline]
    pub fn active(&self) -> Result<bool, FieldError> {
        self.0.bool("active")
    }

    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.opt_expanded("application")
    }

    /// Returns the id of `application`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application")
    }

    /// Returns the object `business_profile`.
    #[inline]
    pub fn business_profile(&self) -> Result<&BusinessProfile, FieldError> {
        self.0.nested("business_profile")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `default_return_url`, or `None` if it is null or absent.
    #[inline]
    pub fn default_return_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("default_return_url")
    }

    /// Returns the object `features`.
    #[inline]
    pub fn features(&self) -> Result<&Features, FieldError> {
        self.0.nested("features")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
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

    /// Returns the object `login_page`.
    #[inline]
    pub fn login_page(&self) -> Result<&LoginPage, FieldError> {
        self.0.nested("login_page")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the time `updated`.
    #[inline]
    pub fn updated(&self) -> Result<SystemTime, FieldError> {
        self.0.time("updated")
    }
}

view! {
    /// The value of `business_profile` in [`BillingPortalConfiguration`].
    BusinessProfile "billing_portal_configuration::BusinessProfile"
}

impl BusinessProfile {
    /// Returns the text `headline`, or `None` if it is null or absent.
    #[inline]
    pub fn headline(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("headline")
    }

    /// Returns the text `privacy_policy_url`, or `None` if it is null or absent.
    #[inline]
    pub fn privacy_policy_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("privacy_policy_url")
    }

    /// Returns the text `terms_of_service_url`, or `None` if it is null or absent.
    #[inline]
    pub fn terms_of_service_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("terms_of_service_url")
    }
}

view! {
    /// The value of `features` in [`BillingPortalConfiguration`].
    Features "billing_portal_configuration::Features"
}

impl Features {
    /// Returns the object `customer_update`.
    #[inline]
    pub fn customer_update(&self) -> Result<&Object, FieldError> {
        self.0.nested("customer_update")
    }

    /// Returns the object `invoice_history`.
    #[inline]
    pub fn invoice_history(&self) -> Result<&Object, FieldError> {
        self.0.nested("invoice_history")
    }

    /// Returns the object `payment_method_update`.
    #[inline]
    pub fn payment_method_update(&self) -> Result<&Object, FieldError> {
        self.0.nested("payment_method_update")
    }

    /// Returns the object `subscription_cancel`.
    #[inline]
    pub fn subscription_cancel(&self) -> Result<&Object, FieldError> {
        self.0.nested("subscription_cancel")
    }

    /// Returns the object `subscription_pause`.
    #[inline]
    pub fn subscription_pause(&self) -> Result<&Object, FieldError> {
        self.0.nested("subscription_pause")
    }

    /// Returns the object `subscription_update`.
    #[inline]
    pub fn subscription_update(&self) -> Result<&Object, FieldError> {
        self.0.nested("subscription_update")
    }
}

view! {
    /// The value of `login_page` in [`BillingPortalConfiguration`].
    LoginPage "billing_portal_configuration::LoginPage"
}

impl LoginPage {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }
}
