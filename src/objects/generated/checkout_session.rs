// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `checkout.session`. Stripe describes it in the [API reference](https://docs.stripe.com/api/checkout/sessions/object). [`objects`](crate::objects) describes what the methods return.
    CheckoutSession "CheckoutSession" "checkout.session"
}

impl CheckoutSession {
    /// Returns the object `adaptive_pricing`, or `None` if it is null or absent.
    #[inline]
    pub fn adaptive_pricing(&self) -> Result<Option<&super::shared::Enabled>, FieldError> {
        self.0.opt_nested("adaptive_pricing")
    }

    /// Returns the object `after_expiration`, or `None` if it is null or absent.
    #[inline]
    pub fn after_expiration(&self) -> Result<Option<&AfterExpiration>, FieldError> {
        self.0.opt_nested("after_expiration")
    }

    /// Returns the boolean `allow_promotion_codes`, or `None` if it is null or absent.
    #[inline]
    pub fn allow_promotion_codes(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("allow_promotion_codes")
    }

    /// Returns the texts in `allowed_payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn allowed_payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allowed_payment_method_types")
    }

    /// Returns the amount `amount_subtotal` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_subtotal")
    }

    /// Returns the amount `amount_total` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_total(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_total")
    }

    /// Returns the object `automatic_tax`.
    #[inline]
    pub fn automatic_tax(&self) -> Result<&AutomaticTax, FieldError> {
        self.0.nested("automatic_tax")
    }

    /// Returns the text `billing_address_collection`, or `None` if it is null or absent. Known values are constants, such as [`BILLING_ADDRESS_COLLECTION_AUTO`](Self::BILLING_ADDRESS_COLLECTION_AUTO).
    #[inline]
    pub fn billing_address_collection(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billing_address_collection")
    }

    /// Returns the object `branding_settings`, or `None` if it is null or absent.
    #[inline]
    pub fn branding_settings(&self) -> Result<Option<&BrandingSettings>, FieldError> {
        self.0.opt_nested("branding_settings")
    }

    /// Returns the text `cancel_url`, or `None` if it is null or absent.
    #[inline]
    pub fn cancel_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cancel_url")
    }

    /// Returns the text `client_reference_id`, or `None` if it is null or absent.
    #[inline]
    pub fn client_reference_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client_reference_id")
    }

    /// Returns the text `client_secret`, or `None` if it is null or absent.
    #[inline]
    pub fn client_secret(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client_secret")
    }

    /// Returns the object `collected_information`, or `None` if it is null or absent.
    #[inline]
    pub fn collected_information(&self) -> Result<Option<&CollectedInformation>, FieldError> {
        self.0.opt_nested("collected_information")
    }

    /// Returns the object `consent`, or `None` if it is null or absent.
    #[inline]
    pub fn consent(&self) -> Result<Option<&Consent>, FieldError> {
        self.0.opt_nested("consent")
    }

    /// Returns the object `consent_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn consent_collection(&self) -> Result<Option<&ConsentCollection>, FieldError> {
        self.0.opt_nested("consent_collection")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the object `currency_conversion`, or `None` if it is null or absent.
    #[inline]
    pub fn currency_conversion(&self) -> Result<Option<&CurrencyConversion>, FieldError> {
        self.0.opt_nested("currency_conversion")
    }

    /// Returns the objects in `custom_fields`.
    #[inline]
    pub fn custom_fields(&self) -> Result<&[CustomField], FieldError> {
        self.0.views("custom_fields")
    }

    /// Returns the object `custom_text`.
    #[inline]
    pub fn custom_text(&self) -> Result<&CustomText, FieldError> {
        self.0.nested("custom_text")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the text `customer_creation`, or `None` if it is null or absent. Known values are constants, such as [`CUSTOMER_CREATION_ALWAYS`](Self::CUSTOMER_CREATION_ALWAYS).
    #[inline]
    pub fn customer_creation(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_creation")
    }

    /// Returns the object `customer_details`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_details(&self) -> Result<Option<&CustomerDetails>, FieldError> {
        self.0.opt_nested("customer_details")
    }

    /// Returns the text `customer_email`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_email")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the objects in `discounts`, or `None` if it is null or absent.
    #[inline]
    pub fn discounts(&self) -> Result<Option<&[Discount]>, FieldError> {
        self.0.opt_views("discounts")
    }

    /// Returns the texts in `excluded_payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn excluded_payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("excluded_payment_method_types")
    }

    /// Returns the time `expires_at`.
    #[inline]
    pub fn expires_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("expires_at")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `integration_identifier`, or `None` if it is null or absent.
    #[inline]
    pub fn integration_identifier(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("integration_identifier")
    }

    /// Returns `invoice` if it is expanded, or `None`. [`invoice_id`](Self::invoice_id) works either way.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&super::Invoice>, FieldError> {
        self.0.opt_expanded("invoice")
    }

    /// Returns the object `invoice_creation`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_creation(&self) -> Result<Option<&InvoiceCreation>, FieldError> {
        self.0.opt_nested("invoice_creation")
    }

    /// Returns the id of `invoice`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("invoice")
    }

    /// Returns the first page of the list `line_items`, or `None` if it is null or absent.
    #[inline]
    pub fn line_items(&self) -> Result<Option<&List<super::LineItem>>, FieldError> {
        self.0.opt_list("line_items")
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

    /// Returns the object `managed_payments`, or `None` if it is null or absent.
    #[inline]
    pub fn managed_payments(&self) -> Result<Option<&super::shared::Enabled>, FieldError> {
        self.0.opt_nested("managed_payments")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the text `mode`. Known values are constants, such as [`MODE_PAYMENT`](Self::MODE_PAYMENT).
    #[inline]
    pub fn mode(&self) -> Result<&str, FieldError> {
        self.0.str("mode")
    }

    /// Returns the object `name_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn name_collection(&self) -> Result<Option<&NameCollection>, FieldError> {
        self.0.opt_nested("name_collection")
    }

    /// Returns the objects in `optional_items`, or `None` if it is null or absent.
    #[inline]
    pub fn optional_items(&self) -> Result<Option<&[OptionalItem]>, FieldError> {
        self.0.opt_views("optional_items")
    }

    /// Returns the text `origin_context`, or `None` if it is null or absent. Known values are constants, such as [`ORIGIN_CONTEXT_MOBILE_APP`](Self::ORIGIN_CONTEXT_MOBILE_APP).
    #[inline]
    pub fn origin_context(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("origin_context")
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

    /// Returns `payment_link` if it is expanded, or `None`. [`payment_link_id`](Self::payment_link_id) works either way.
    #[inline]
    pub fn payment_link(&self) -> Result<Option<&super::PaymentLink>, FieldError> {
        self.0.opt_expanded("payment_link")
    }

    /// Returns the id of `payment_link`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_link_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_link")
    }

    /// Returns the text `payment_method_collection`, or `None` if it is null or absent. Known values are constants, such as [`PAYMENT_METHOD_COLLECTION_ALWAYS`](Self::PAYMENT_METHOD_COLLECTION_ALWAYS).
    #[inline]
    pub fn payment_method_collection(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_collection")
    }

    /// Returns the object `payment_method_configuration_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_configuration_details(
        &self,
    ) -> Result<Option<&super::shared::PaymentMethodConfigurationDetails>, FieldError> {
        self.0.opt_nested("payment_method_configuration_details")
    }

    /// Returns the object `payment_method_options`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_options(&self) -> Result<Option<&PaymentMethodOptions>, FieldError> {
        self.0.opt_nested("payment_method_options")
    }

    /// Returns the texts in `payment_method_types`.
    #[inline]
    pub fn payment_method_types(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("payment_method_types")
    }

    /// Returns the text `payment_status`. Known values are constants, such as [`PAYMENT_STATUS_NO_PAYMENT_REQUIRED`](Self::PAYMENT_STATUS_NO_PAYMENT_REQUIRED).
    #[inline]
    pub fn payment_status(&self) -> Result<&str, FieldError> {
        self.0.str("payment_status")
    }

    /// Returns the object `permissions`, or `None` if it is null or absent.
    #[inline]
    pub fn permissions(&self) -> Result<Option<&Permissions>, FieldError> {
        self.0.opt_nested("permissions")
    }

    /// Returns the object `phone_number_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn phone_number_collection(&self) -> Result<Option<&super::shared::Enabled>, FieldError> {
        self.0.opt_nested("phone_number_collection")
    }

    /// Returns the object `presentment_details`, or `None` if it is null or absent.
    #[inline]
    pub fn presentment_details(
        &self,
    ) -> Result<Option<&super::shared::PresentmentDetails>, FieldError> {
        self.0.opt_nested("presentment_details")
    }

    /// Returns the text `recovered_from`, or `None` if it is null or absent.
    #[inline]
    pub fn recovered_from(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("recovered_from")
    }

    /// Returns the text `redirect_on_completion`, or `None` if it is null or absent. Known values are constants, such as [`REDIRECT_ON_COMPLETION_ALWAYS`](Self::REDIRECT_ON_COMPLETION_ALWAYS).
    #[inline]
    pub fn redirect_on_completion(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("redirect_on_completion")
    }

    /// Returns the text `return_url`, or `None` if it is null or absent.
    #[inline]
    pub fn return_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("return_url")
    }

    /// Returns the object `saved_payment_method_options`, or `None` if it is null or absent.
    #[inline]
    pub fn saved_payment_method_options(
        &self,
    ) -> Result<Option<&SavedPaymentMethodOptions>, FieldError> {
        self.0.opt_nested("saved_payment_method_options")
    }

    /// Returns `setup_intent` if it is expanded, or `None`. [`setup_intent_id`](Self::setup_intent_id) works either way.
    #[inline]
    pub fn setup_intent(&self) -> Result<Option<&super::SetupIntent>, FieldError> {
        self.0.opt_expanded("setup_intent")
    }

    /// Returns the id of `setup_intent`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn setup_intent_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("setup_intent")
    }

    /// Returns the object `shipping_address_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address_collection(
        &self,
    ) -> Result<Option<&ShippingAddressCollection>, FieldError> {
        self.0.opt_nested("shipping_address_collection")
    }

    /// Returns the object `shipping_cost`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_cost(&self) -> Result<Option<&super::shared::ShippingCost>, FieldError> {
        self.0.opt_nested("shipping_cost")
    }

    /// Returns `collected_information.shipping_details`. In older API versions it is `shipping_details` or `shipping`. `None` if there is none.
    #[inline]
    pub fn shipping_details(
        &self,
    ) -> Result<Option<&CollectedInformationShippingDetails>, FieldError> {
        self.0
            .moved_nested("collected_information.shipping_details|shipping_details|shipping")
    }

    /// Returns the objects in `shipping_options`.
    #[inline]
    pub fn shipping_options(&self) -> Result<&[super::shared::ShippingOption], FieldError> {
        self.0.views("shipping_options")
    }

    /// Returns the text `status`, or `None` if it is null or absent. Known values are constants, such as [`STATUS_COMPLETE`](Self::STATUS_COMPLETE).
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// Returns the text `submit_type`, or `None` if it is null or absent. Known values are constants, such as [`SUBMIT_TYPE_AUTO`](Self::SUBMIT_TYPE_AUTO).
    #[inline]
    pub fn submit_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("submit_type")
    }

    /// Returns `subscription` if it is expanded, or `None`. [`subscription_id`](Self::subscription_id) works either way.
    #[inline]
    pub fn subscription(&self) -> Result<Option<&super::Subscription>, FieldError> {
        self.0.opt_expanded("subscription")
    }

    /// Returns the id of `subscription`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("subscription")
    }

    /// Returns the text `success_url`, or `None` if it is null or absent.
    #[inline]
    pub fn success_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("success_url")
    }

    /// Returns the object `tax_id_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_id_collection(&self) -> Result<Option<&TaxIdCollection>, FieldError> {
        self.0.opt_nested("tax_id_collection")
    }

    /// Returns the object `total_details`, or `None` if it is null or absent.
    #[inline]
    pub fn total_details(&self) -> Result<Option<&TotalDetails>, FieldError> {
        self.0.opt_nested("total_details")
    }

    /// Returns the text `ui_mode`, or `None` if it is null or absent. Known values are constants, such as [`UI_MODE_ELEMENTS`](Self::UI_MODE_ELEMENTS).
    #[inline]
    pub fn ui_mode(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ui_mode")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }

    /// Returns the object `wallet_options`, or `None` if it is null or absent.
    #[inline]
    pub fn wallet_options(&self) -> Result<Option<&WalletOptions>, FieldError> {
        self.0.opt_nested("wallet_options")
    }

    /// A value of `billing_address_collection`.
    pub const BILLING_ADDRESS_COLLECTION_AUTO: &'static str = "auto";
    /// A value of `billing_address_collection`.
    pub const BILLING_ADDRESS_COLLECTION_REQUIRED: &'static str = "required";
    /// A value of `customer_creation`.
    pub const CUSTOMER_CREATION_ALWAYS: &'static str = "always";
    /// A value of `customer_creation`.
    pub const CUSTOMER_CREATION_IF_REQUIRED: &'static str = "if_required";
    /// A value of `mode`.
    pub const MODE_PAYMENT: &'static str = "payment";
    /// A value of `mode`.
    pub const MODE_SETUP: &'static str = "setup";
    /// A value of `mode`.
    pub const MODE_SUBSCRIPTION: &'static str = "subscription";
    /// A value of `origin_context`.
    pub const ORIGIN_CONTEXT_MOBILE_APP: &'static str = "mobile_app";
    /// A value of `origin_context`.
    pub const ORIGIN_CONTEXT_WEB: &'static str = "web";
    /// A value of `payment_method_collection`.
    pub const PAYMENT_METHOD_COLLECTION_ALWAYS: &'static str = "always";
    /// A value of `payment_method_collection`.
    pub const PAYMENT_METHOD_COLLECTION_IF_REQUIRED: &'static str = "if_required";
    /// A value of `payment_status`.
    pub const PAYMENT_STATUS_NO_PAYMENT_REQUIRED: &'static str = "no_payment_required";
    /// A value of `payment_status`.
    pub const PAYMENT_STATUS_PAID: &'static str = "paid";
    /// A value of `payment_status`.
    pub const PAYMENT_STATUS_UNPAID: &'static str = "unpaid";
    /// A value of `redirect_on_completion`.
    pub const REDIRECT_ON_COMPLETION_ALWAYS: &'static str = "always";
    /// A value of `redirect_on_completion`.
    pub const REDIRECT_ON_COMPLETION_IF_REQUIRED: &'static str = "if_required";
    /// A value of `redirect_on_completion`.
    pub const REDIRECT_ON_COMPLETION_NEVER: &'static str = "never";
    /// A value of `status`.
    pub const STATUS_COMPLETE: &'static str = "complete";
    /// A value of `status`.
    pub const STATUS_EXPIRED: &'static str = "expired";
    /// A value of `status`.
    pub const STATUS_OPEN: &'static str = "open";
    /// A value of `submit_type`.
    pub const SUBMIT_TYPE_AUTO: &'static str = "auto";
    /// A value of `submit_type`.
    pub const SUBMIT_TYPE_BOOK: &'static str = "book";
    /// A value of `submit_type`.
    pub const SUBMIT_TYPE_DONATE: &'static str = "donate";
    /// A value of `submit_type`.
    pub const SUBMIT_TYPE_PAY: &'static str = "pay";
    /// A value of `submit_type`.
    pub const SUBMIT_TYPE_SUBSCRIBE: &'static str = "subscribe";
    /// A value of `ui_mode`.
    pub const UI_MODE_ELEMENTS: &'static str = "elements";
    /// A value of `ui_mode`.
    pub const UI_MODE_EMBEDDED_PAGE: &'static str = "embedded_page";
    /// A value of `ui_mode`.
    pub const UI_MODE_FORM: &'static str = "form";
    /// A value of `ui_mode`.
    pub const UI_MODE_HOSTED_PAGE: &'static str = "hosted_page";
}

view! {
    /// The value of `after_expiration` in [`CheckoutSession`].
    AfterExpiration "checkout_session::AfterExpiration"
}

impl AfterExpiration {
    /// Returns the object `recovery`, or `None` if it is null or absent.
    #[inline]
    pub fn recovery(&self) -> Result<Option<&AfterExpirationRecovery>, FieldError> {
        self.0.opt_nested("recovery")
    }
}

view! {
    /// The value of `after_expiration.recovery` in [`CheckoutSession`].
    AfterExpirationRecovery "checkout_session::AfterExpirationRecovery"
}

impl AfterExpirationRecovery {
    /// Returns the boolean `allow_promotion_codes`.
    #[inline]
    pub fn allow_promotion_codes(&self) -> Result<bool, FieldError> {
        self.0.bool("allow_promotion_codes")
    }

    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }
}

view! {
    /// The value of `automatic_tax` in [`CheckoutSession`].
    AutomaticTax "checkout_session::AutomaticTax"
}

impl AutomaticTax {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `liability`, or `None` if it is null or absent.
    #[inline]
    pub fn liability(&self) -> Result<Option<&super::shared::AccountReference>, FieldError> {
        self.0.opt_nested("liability")
    }

    /// Returns the text `provider`, or `None` if it is null or absent.
    #[inline]
    pub fn provider(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("provider")
    }

    /// Returns the text `status`, or `None` if it is null or absent. Known values are constants, such as [`STATUS_COMPLETE`](Self::STATUS_COMPLETE).
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// A value of `status`.
    pub const STATUS_COMPLETE: &'static str = "complete";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_REQUIRES_LOCATION_INPUTS: &'static str = "requires_location_inputs";
}

view! {
    /// The value of `branding_settings` in [`CheckoutSession`].
    BrandingSettings "checkout_session::BrandingSettings"
}

impl BrandingSettings {
    /// Returns the text `background_color`.
    #[inline]
    pub fn background_color(&self) -> Result<&str, FieldError> {
        self.0.str("background_color")
    }

    /// Returns the text `border_style`. Known values are constants, such as [`BORDER_STYLE_PILL`](Self::BORDER_STYLE_PILL).
    #[inline]
    pub fn border_style(&self) -> Result<&str, FieldError> {
        self.0.str("border_style")
    }

    /// Returns the text `button_color`.
    #[inline]
    pub fn button_color(&self) -> Result<&str, FieldError> {
        self.0.str("button_color")
    }

    /// Returns the text `display_name`.
    #[inline]
    pub fn display_name(&self) -> Result<&str, FieldError> {
        self.0.str("display_name")
    }

    /// Returns the text `font_family`.
    #[inline]
    pub fn font_family(&self) -> Result<&str, FieldError> {
        self.0.str("font_family")
    }

    /// Returns the object `icon`, or `None` if it is null or absent.
    #[inline]
    pub fn icon(&self) -> Result<Option<&BrandingSettingsIcon>, FieldError> {
        self.0.opt_nested("icon")
    }

    /// Returns the object `logo`, or `None` if it is null or absent.
    #[inline]
    pub fn logo(&self) -> Result<Option<&BrandingSettingsLogo>, FieldError> {
        self.0.opt_nested("logo")
    }

    /// A value of `border_style`.
    pub const BORDER_STYLE_PILL: &'static str = "pill";
    /// A value of `border_style`.
    pub const BORDER_STYLE_RECTANGULAR: &'static str = "rectangular";
    /// A value of `border_style`.
    pub const BORDER_STYLE_ROUNDED: &'static str = "rounded";
}

view! {
    /// The value of `branding_settings.icon` in [`CheckoutSession`].
    BrandingSettingsIcon "checkout_session::BrandingSettingsIcon"
}

impl BrandingSettingsIcon {
    /// Returns the text `file`, or `None` if it is null or absent.
    #[inline]
    pub fn file(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("file")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_FILE`](Self::TYPE_FILE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }

    /// A value of `type`.
    pub const TYPE_FILE: &'static str = "file";
    /// A value of `type`.
    pub const TYPE_URL: &'static str = "url";
}

view! {
    /// The value of `branding_settings.logo` in [`CheckoutSession`].
    BrandingSettingsLogo "checkout_session::BrandingSettingsLogo"
}

impl BrandingSettingsLogo {
    /// Returns the text `file`, or `None` if it is null or absent.
    #[inline]
    pub fn file(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("file")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_FILE`](Self::TYPE_FILE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }

    /// A value of `type`.
    pub const TYPE_FILE: &'static str = "file";
    /// A value of `type`.
    pub const TYPE_URL: &'static str = "url";
}

view! {
    /// The value of `collected_information` in [`CheckoutSession`].
    CollectedInformation "checkout_session::CollectedInformation"
}

impl CollectedInformation {
    /// Returns the text `business_name`, or `None` if it is null or absent.
    #[inline]
    pub fn business_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("business_name")
    }

    /// Returns the text `individual_name`, or `None` if it is null or absent.
    #[inline]
    pub fn individual_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("individual_name")
    }

    /// Returns the object `shipping_details`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_details(
        &self,
    ) -> Result<Option<&CollectedInformationShippingDetails>, FieldError> {
        self.0.opt_nested("shipping_details")
    }
}

view! {
    /// The value of `collected_information.shipping_details` in [`CheckoutSession`].
    CollectedInformationShippingDetails "checkout_session::CollectedInformationShippingDetails"
}

impl CollectedInformationShippingDetails {
    /// Returns the object `address`.
    #[inline]
    pub fn address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("address")
    }

    /// Returns the text `name`.
    #[inline]
    pub fn name(&self) -> Result<&str, FieldError> {
        self.0.str("name")
    }
}

view! {
    /// The value of `consent` in [`CheckoutSession`].
    Consent "checkout_session::Consent"
}

impl Consent {
    /// Returns the text `promotions`, or `None` if it is null or absent. Known values are constants, such as [`PROMOTIONS_OPT_IN`](Self::PROMOTIONS_OPT_IN).
    #[inline]
    pub fn promotions(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("promotions")
    }

    /// Returns the text `terms_of_service`, or `None` if it is null or absent. Known values are constants, such as [`TERMS_OF_SERVICE_ACCEPTED`](Self::TERMS_OF_SERVICE_ACCEPTED).
    #[inline]
    pub fn terms_of_service(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("terms_of_service")
    }

    /// A value of `promotions`.
    pub const PROMOTIONS_OPT_IN: &'static str = "opt_in";
    /// A value of `promotions`.
    pub const PROMOTIONS_OPT_OUT: &'static str = "opt_out";
    /// A value of `terms_of_service`.
    pub const TERMS_OF_SERVICE_ACCEPTED: &'static str = "accepted";
}

view! {
    /// The value of `consent_collection` in [`CheckoutSession`].
    ConsentCollection "checkout_session::ConsentCollection"
}

impl ConsentCollection {
    /// Returns the object `payment_method_reuse_agreement`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_reuse_agreement(
        &self,
    ) -> Result<Option<&ConsentCollectionPaymentMethodReuseAgreement>, FieldError> {
        self.0.opt_nested("payment_method_reuse_agreement")
    }

    /// Returns the text `promotions`, or `None` if it is null or absent. Known values are constants, such as [`PROMOTIONS_AUTO`](Self::PROMOTIONS_AUTO).
    #[inline]
    pub fn promotions(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("promotions")
    }

    /// Returns the text `terms_of_service`, or `None` if it is null or absent. Known values are constants, such as [`TERMS_OF_SERVICE_NONE`](Self::TERMS_OF_SERVICE_NONE).
    #[inline]
    pub fn terms_of_service(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("terms_of_service")
    }

    /// A value of `promotions`.
    pub const PROMOTIONS_AUTO: &'static str = "auto";
    /// A value of `promotions`.
    pub const PROMOTIONS_NONE: &'static str = "none";
    /// A value of `terms_of_service`.
    pub const TERMS_OF_SERVICE_NONE: &'static str = "none";
    /// A value of `terms_of_service`.
    pub const TERMS_OF_SERVICE_REQUIRED: &'static str = "required";
}

view! {
    /// The value of `consent_collection.payment_method_reuse_agreement` in [`CheckoutSession`].
    ConsentCollectionPaymentMethodReuseAgreement "checkout_session::ConsentCollectionPaymentMethodReuseAgreement"
}

impl ConsentCollectionPaymentMethodReuseAgreement {
    /// Returns the text `position`. Known values are constants, such as [`POSITION_AUTO`](Self::POSITION_AUTO).
    #[inline]
    pub fn position(&self) -> Result<&str, FieldError> {
        self.0.str("position")
    }

    /// A value of `position`.
    pub const POSITION_AUTO: &'static str = "auto";
    /// A value of `position`.
    pub const POSITION_HIDDEN: &'static str = "hidden";
}

view! {
    /// The value of `currency_conversion` in [`CheckoutSession`].
    CurrencyConversion "checkout_session::CurrencyConversion"
}

impl CurrencyConversion {
    /// Returns the amount `amount_subtotal` in the currency's smallest unit.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_subtotal")
    }

    /// Returns the amount `amount_total` in the currency's smallest unit.
    #[inline]
    pub fn amount_total(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_total")
    }

    /// Returns the decimal number `fx_rate` as text.
    #[inline]
    pub fn fx_rate(&self) -> Result<&str, FieldError> {
        self.0.str("fx_rate")
    }

    /// Returns the text `source_currency`.
    #[inline]
    pub fn source_currency(&self) -> Result<&str, FieldError> {
        self.0.str("source_currency")
    }
}

view! {
    /// The value of `custom_fields[]` in [`CheckoutSession`].
    CustomField "checkout_session::CustomField"
}

impl CustomField {
    /// Returns the object `dropdown`, or `None` if it is null or absent.
    #[inline]
    pub fn dropdown(&self) -> Result<Option<&CustomFieldDropdown>, FieldError> {
        self.0.opt_nested("dropdown")
    }

    /// Returns the text `key`.
    #[inline]
    pub fn key(&self) -> Result<&str, FieldError> {
        self.0.str("key")
    }

    /// Returns the object `label`.
    #[inline]
    pub fn label(&self) -> Result<&CustomFieldLabel, FieldError> {
        self.0.nested("label")
    }

    /// Returns the object `numeric`, or `None` if it is null or absent.
    #[inline]
    pub fn numeric(&self) -> Result<Option<&CustomFieldNumeric>, FieldError> {
        self.0.opt_nested("numeric")
    }

    /// Returns the boolean `optional`.
    #[inline]
    pub fn optional(&self) -> Result<bool, FieldError> {
        self.0.bool("optional")
    }

    /// Returns the object `text`, or `None` if it is null or absent.
    #[inline]
    pub fn text(&self) -> Result<Option<&CustomFieldText>, FieldError> {
        self.0.opt_nested("text")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_DROPDOWN`](Self::TYPE_DROPDOWN).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_DROPDOWN: &'static str = "dropdown";
    /// A value of `type`.
    pub const TYPE_NUMERIC: &'static str = "numeric";
    /// A value of `type`.
    pub const TYPE_TEXT: &'static str = "text";
}

view! {
    /// The value of `custom_fields[].dropdown` in [`CheckoutSession`].
    CustomFieldDropdown "checkout_session::CustomFieldDropdown"
}

impl CustomFieldDropdown {
    /// Returns the text `default_value`, or `None` if it is null or absent.
    #[inline]
    pub fn default_value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("default_value")
    }

    /// Returns the objects in `options`.
    #[inline]
    pub fn options(&self) -> Result<&[CustomFieldDropdownOption], FieldError> {
        self.0.views("options")
    }

    /// Returns the text `value`, or `None` if it is null or absent.
    #[inline]
    pub fn value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("value")
    }
}

view! {
    /// The value of `custom_fields[].dropdown.options[]` in [`CheckoutSession`].
    CustomFieldDropdownOption "checkout_session::CustomFieldDropdownOption"
}

impl CustomFieldDropdownOption {
    /// Returns the text `label`.
    #[inline]
    pub fn label(&self) -> Result<&str, FieldError> {
        self.0.str("label")
    }

    /// Returns the text `value`.
    #[inline]
    pub fn value(&self) -> Result<&str, FieldError> {
        self.0.str("value")
    }
}

view! {
    /// The value of `custom_fields[].label` in [`CheckoutSession`].
    CustomFieldLabel "checkout_session::CustomFieldLabel"
}

impl CustomFieldLabel {
    /// Returns the text `custom`, or `None` if it is null or absent.
    #[inline]
    pub fn custom(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("custom")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CUSTOM`](Self::TYPE_CUSTOM).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CUSTOM: &'static str = "custom";
}

view! {
    /// The value of `custom_fields[].numeric` in [`CheckoutSession`].
    CustomFieldNumeric "checkout_session::CustomFieldNumeric"
}

impl CustomFieldNumeric {
    /// Returns the text `default_value`, or `None` if it is null or absent.
    #[inline]
    pub fn default_value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("default_value")
    }

    /// Returns the integer `maximum_length`, or `None` if it is null or absent.
    #[inline]
    pub fn maximum_length(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("maximum_length")
    }

    /// Returns the integer `minimum_length`, or `None` if it is null or absent.
    #[inline]
    pub fn minimum_length(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("minimum_length")
    }

    /// Returns the text `value`, or `None` if it is null or absent.
    #[inline]
    pub fn value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("value")
    }
}

view! {
    /// The value of `custom_fields[].text` in [`CheckoutSession`].
    CustomFieldText "checkout_session::CustomFieldText"
}

impl CustomFieldText {
    /// Returns the text `default_value`, or `None` if it is null or absent.
    #[inline]
    pub fn default_value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("default_value")
    }

    /// Returns the integer `maximum_length`, or `None` if it is null or absent.
    #[inline]
    pub fn maximum_length(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("maximum_length")
    }

    /// Returns the integer `minimum_length`, or `None` if it is null or absent.
    #[inline]
    pub fn minimum_length(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("minimum_length")
    }

    /// Returns the text `value`, or `None` if it is null or absent.
    #[inline]
    pub fn value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("value")
    }
}

view! {
    /// The value of `custom_text` in [`CheckoutSession`].
    CustomText "checkout_session::CustomText"
}

impl CustomText {
    /// Returns the object `after_submit`, or `None` if it is null or absent.
    #[inline]
    pub fn after_submit(&self) -> Result<Option<&CustomTextAfterSubmit>, FieldError> {
        self.0.opt_nested("after_submit")
    }

    /// Returns the object `shipping_address`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address(&self) -> Result<Option<&CustomTextShippingAddress>, FieldError> {
        self.0.opt_nested("shipping_address")
    }

    /// Returns the object `submit`, or `None` if it is null or absent.
    #[inline]
    pub fn submit(&self) -> Result<Option<&CustomTextSubmit>, FieldError> {
        self.0.opt_nested("submit")
    }

    /// Returns the object `terms_of_service_acceptance`, or `None` if it is null or absent.
    #[inline]
    pub fn terms_of_service_acceptance(
        &self,
    ) -> Result<Option<&CustomTextTermsOfServiceAcceptance>, FieldError> {
        self.0.opt_nested("terms_of_service_acceptance")
    }
}

view! {
    /// The value of `custom_text.after_submit` in [`CheckoutSession`].
    CustomTextAfterSubmit "checkout_session::CustomTextAfterSubmit"
}

impl CustomTextAfterSubmit {
    /// Returns the text `message`.
    #[inline]
    pub fn message(&self) -> Result<&str, FieldError> {
        self.0.str("message")
    }
}

view! {
    /// The value of `custom_text.shipping_address` in [`CheckoutSession`].
    CustomTextShippingAddress "checkout_session::CustomTextShippingAddress"
}

impl CustomTextShippingAddress {
    /// Returns the text `message`.
    #[inline]
    pub fn message(&self) -> Result<&str, FieldError> {
        self.0.str("message")
    }
}

view! {
    /// The value of `custom_text.submit` in [`CheckoutSession`].
    CustomTextSubmit "checkout_session::CustomTextSubmit"
}

impl CustomTextSubmit {
    /// Returns the text `message`.
    #[inline]
    pub fn message(&self) -> Result<&str, FieldError> {
        self.0.str("message")
    }
}

view! {
    /// The value of `custom_text.terms_of_service_acceptance` in [`CheckoutSession`].
    CustomTextTermsOfServiceAcceptance "checkout_session::CustomTextTermsOfServiceAcceptance"
}

impl CustomTextTermsOfServiceAcceptance {
    /// Returns the text `message`.
    #[inline]
    pub fn message(&self) -> Result<&str, FieldError> {
        self.0.str("message")
    }
}

view! {
    /// The value of `customer_details` in [`CheckoutSession`].
    CustomerDetails "checkout_session::CustomerDetails"
}

impl CustomerDetails {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("address")
    }

    /// Returns the text `business_name`, or `None` if it is null or absent.
    #[inline]
    pub fn business_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("business_name")
    }

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the text `individual_name`, or `None` if it is null or absent.
    #[inline]
    pub fn individual_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("individual_name")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the text `phone`, or `None` if it is null or absent.
    #[inline]
    pub fn phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("phone")
    }

    /// Returns the text `tax_exempt`, or `None` if it is null or absent. Known values are constants, such as [`TAX_EXEMPT_EXEMPT`](Self::TAX_EXEMPT_EXEMPT).
    #[inline]
    pub fn tax_exempt(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_exempt")
    }

    /// Returns the objects in `tax_ids`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_ids(&self) -> Result<Option<&[super::shared::TaxIdValue]>, FieldError> {
        self.0.opt_views("tax_ids")
    }

    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_EXEMPT: &'static str = "exempt";
    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_NONE: &'static str = "none";
    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_REVERSE: &'static str = "reverse";
}

view! {
    /// The value of `discounts[]` in [`CheckoutSession`].
    Discount "checkout_session::Discount"
}

impl Discount {
    /// Returns the id of `coupon`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn coupon_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("coupon")
    }

    /// Returns `coupon` if it is expanded, or `None`. [`coupon_id`](Self::coupon_id) works either way.
    #[inline]
    pub fn coupon(&self) -> Result<Option<&super::Coupon>, FieldError> {
        self.0.opt_expanded("coupon")
    }

    /// Returns the id of `promotion_code`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn promotion_code_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("promotion_code")
    }

    /// Returns `promotion_code` if it is expanded, or `None`. [`promotion_code_id`](Self::promotion_code_id) works either way.
    #[inline]
    pub fn promotion_code(&self) -> Result<Option<&super::PromotionCode>, FieldError> {
        self.0.opt_expanded("promotion_code")
    }
}

view! {
    /// The value of `invoice_creation` in [`CheckoutSession`].
    InvoiceCreation "checkout_session::InvoiceCreation"
}

impl InvoiceCreation {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `invoice_data`.
    #[inline]
    pub fn invoice_data(&self) -> Result<&InvoiceCreationInvoiceData, FieldError> {
        self.0.nested("invoice_data")
    }
}

view! {
    /// The value of `invoice_creation.invoice_data` in [`CheckoutSession`].
    InvoiceCreationInvoiceData "checkout_session::InvoiceCreationInvoiceData"
}

impl InvoiceCreationInvoiceData {
    /// Returns the ids in `account_tax_ids`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_tax_id_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("account_tax_ids")
    }

    /// Returns `account_tax_ids` if it is expanded, or `None`. [`account_tax_id_ids`](Self::account_tax_id_ids) works either way.
    #[inline]
    pub fn account_tax_ids(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_expanded_views("account_tax_ids")
    }

    /// Returns the objects in `custom_fields`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_fields(&self) -> Result<Option<&[super::shared::CustomField]>, FieldError> {
        self.0.opt_views("custom_fields")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `footer`, or `None` if it is null or absent.
    #[inline]
    pub fn footer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("footer")
    }

    /// Returns the object `issuer`, or `None` if it is null or absent.
    #[inline]
    pub fn issuer(&self) -> Result<Option<&super::shared::AccountReference>, FieldError> {
        self.0.opt_nested("issuer")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `rendering_options`, or `None` if it is null or absent.
    #[inline]
    pub fn rendering_options(
        &self,
    ) -> Result<Option<&InvoiceCreationInvoiceDataRenderingOptions>, FieldError> {
        self.0.opt_nested("rendering_options")
    }
}

view! {
    /// The value of `invoice_creation.invoice_data.rendering_options` in [`CheckoutSession`].
    InvoiceCreationInvoiceDataRenderingOptions "checkout_session::InvoiceCreationInvoiceDataRenderingOptions"
}

impl InvoiceCreationInvoiceDataRenderingOptions {
    /// Returns the text `amount_tax_display`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_tax_display(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_tax_display")
    }

    /// Returns the text `template`, or `None` if it is null or absent.
    #[inline]
    pub fn template(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("template")
    }
}

view! {
    /// The value of `name_collection` in [`CheckoutSession`].
    NameCollection "checkout_session::NameCollection"
}

impl NameCollection {
    /// Returns the object `business`, or `None` if it is null or absent.
    #[inline]
    pub fn business(&self) -> Result<Option<&NameCollectionBusiness>, FieldError> {
        self.0.opt_nested("business")
    }

    /// Returns the object `individual`, or `None` if it is null or absent.
    #[inline]
    pub fn individual(&self) -> Result<Option<&NameCollectionIndividual>, FieldError> {
        self.0.opt_nested("individual")
    }
}

view! {
    /// The value of `name_collection.business` in [`CheckoutSession`].
    NameCollectionBusiness "checkout_session::NameCollectionBusiness"
}

impl NameCollectionBusiness {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the boolean `optional`.
    #[inline]
    pub fn optional(&self) -> Result<bool, FieldError> {
        self.0.bool("optional")
    }
}

view! {
    /// The value of `name_collection.individual` in [`CheckoutSession`].
    NameCollectionIndividual "checkout_session::NameCollectionIndividual"
}

impl NameCollectionIndividual {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the boolean `optional`.
    #[inline]
    pub fn optional(&self) -> Result<bool, FieldError> {
        self.0.bool("optional")
    }
}

view! {
    /// The value of `optional_items[]` in [`CheckoutSession`].
    OptionalItem "checkout_session::OptionalItem"
}

impl OptionalItem {
    /// Returns the object `adjustable_quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn adjustable_quantity(
        &self,
    ) -> Result<Option<&super::shared::AdjustableQuantity>, FieldError> {
        self.0.opt_nested("adjustable_quantity")
    }

    /// Returns the text `price`.
    #[inline]
    pub fn price(&self) -> Result<&str, FieldError> {
        self.0.str("price")
    }

    /// Returns the integer `quantity`.
    #[inline]
    pub fn quantity(&self) -> Result<i64, FieldError> {
        self.0.i64("quantity")
    }
}

view! {
    /// The value of `payment_method_options` in [`CheckoutSession`].
    PaymentMethodOptions "checkout_session::PaymentMethodOptions"
}

impl PaymentMethodOptions {
    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(&self) -> Result<Option<&PaymentMethodOptionsAcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `affirm`, or `None` if it is null or absent.
    #[inline]
    pub fn affirm(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("affirm")
    }

    /// Returns the object `afterpay_clearpay`, or `None` if it is null or absent.
    #[inline]
    pub fn afterpay_clearpay(
        &self,
    ) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("afterpay_clearpay")
    }

    /// Returns the object `alipay`, or `None` if it is null or absent.
    #[inline]
    pub fn alipay(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("alipay")
    }

    /// Returns the object `alma`, or `None` if it is null or absent.
    #[inline]
    pub fn alma(&self) -> Result<Option<&super::shared::CaptureOptions>, FieldError> {
        self.0.opt_nested("alma")
    }

    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `au_becs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn au_becs_debit(&self) -> Result<Option<&PaymentMethodOptionsAuBecsDebit>, FieldError> {
        self.0.opt_nested("au_becs_debit")
    }

    /// Returns the object `bacs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit(&self) -> Result<Option<&super::shared::DirectDebitOptions>, FieldError> {
        self.0.opt_nested("bacs_debit")
    }

    /// Returns the object `bancontact`, or `None` if it is null or absent.
    #[inline]
    pub fn bancontact(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `billie`, or `None` if it is null or absent.
    #[inline]
    pub fn billie(&self) -> Result<Option<&super::shared::CaptureOptions>, FieldError> {
        self.0.opt_nested("billie")
    }

    /// Returns the object `boleto`, or `None` if it is null or absent.
    #[inline]
    pub fn boleto(&self) -> Result<Option<&super::shared::VoucherOptions>, FieldError> {
        self.0.opt_nested("boleto")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentMethodOptionsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `cashapp`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("cashapp")
    }

    /// Returns the object `customer_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_balance(
        &self,
    ) -> Result<Option<&super::shared::CustomerBalanceOptions>, FieldError> {
        self.0.opt_nested("customer_balance")
    }

    /// Returns the object `eps`, or `None` if it is null or absent.
    #[inline]
    pub fn eps(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("eps")
    }

    /// Returns the object `fpx`, or `None` if it is null or absent.
    #[inline]
    pub fn fpx(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("fpx")
    }

    /// Returns the object `giropay`, or `None` if it is null or absent.
    #[inline]
    pub fn giropay(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("giropay")
    }

    /// Returns the object `grabpay`, or `None` if it is null or absent.
    #[inline]
    pub fn grabpay(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("grabpay")
    }

    /// Returns the object `ideal`, or `None` if it is null or absent.
    #[inline]
    pub fn ideal(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("ideal")
    }

    /// Returns the object `kakao_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn kakao_pay(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("kakao_pay")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `konbini`, or `None` if it is null or absent.
    #[inline]
    pub fn konbini(&self) -> Result<Option<&PaymentMethodOptionsKonbini>, FieldError> {
        self.0.opt_nested("konbini")
    }

    /// Returns the object `kr_card`, or `None` if it is null or absent.
    #[inline]
    pub fn kr_card(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("kr_card")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the object `mobilepay`, or `None` if it is null or absent.
    #[inline]
    pub fn mobilepay(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("mobilepay")
    }

    /// Returns the object `multibanco`, or `None` if it is null or absent.
    #[inline]
    pub fn multibanco(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("multibanco")
    }

    /// Returns the object `naver_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn naver_pay(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("naver_pay")
    }

    /// Returns the object `oxxo`, or `None` if it is null or absent.
    #[inline]
    pub fn oxxo(&self) -> Result<Option<&super::shared::VoucherOptions>, FieldError> {
        self.0.opt_nested("oxxo")
    }

    /// Returns the object `p24`, or `None` if it is null or absent.
    #[inline]
    pub fn p24(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("p24")
    }

    /// Returns the object `payco`, or `None` if it is null or absent.
    #[inline]
    pub fn payco(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("payco")
    }

    /// Returns the object `paynow`, or `None` if it is null or absent.
    #[inline]
    pub fn paynow(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("paynow")
    }

    /// Returns the object `paypal`, or `None` if it is null or absent.
    #[inline]
    pub fn paypal(&self) -> Result<Option<&super::shared::PaypalOptions>, FieldError> {
        self.0.opt_nested("paypal")
    }

    /// Returns the object `payto`, or `None` if it is null or absent.
    #[inline]
    pub fn payto(&self) -> Result<Option<&PaymentMethodOptionsPayto>, FieldError> {
        self.0.opt_nested("payto")
    }

    /// Returns the object `pix`, or `None` if it is null or absent.
    #[inline]
    pub fn pix(&self) -> Result<Option<&PaymentMethodOptionsPix>, FieldError> {
        self.0.opt_nested("pix")
    }

    /// Returns the object `revolut_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn revolut_pay(
        &self,
    ) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("revolut_pay")
    }

    /// Returns the object `samsung_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn samsung_pay(
        &self,
    ) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("samsung_pay")
    }

    /// Returns the object `satispay`, or `None` if it is null or absent.
    #[inline]
    pub fn satispay(&self) -> Result<Option<&super::shared::CaptureOptions>, FieldError> {
        self.0.opt_nested("satispay")
    }

    /// Returns the object `scalapay`, or `None` if it is null or absent.
    #[inline]
    pub fn scalapay(&self) -> Result<Option<&super::shared::CaptureOptions>, FieldError> {
        self.0.opt_nested("scalapay")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&super::shared::DirectDebitOptions>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `sequra`, or `None` if it is null or absent.
    #[inline]
    pub fn sequra(&self) -> Result<Option<&super::shared::CaptureOptions>, FieldError> {
        self.0.opt_nested("sequra")
    }

    /// Returns the object `sofort`, or `None` if it is null or absent.
    #[inline]
    pub fn sofort(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("sofort")
    }

    /// Returns the object `sunbit`, or `None` if it is null or absent.
    #[inline]
    pub fn sunbit(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("sunbit")
    }

    /// Returns the object `swish`, or `None` if it is null or absent.
    #[inline]
    pub fn swish(&self) -> Result<Option<&PaymentMethodOptionsSwish>, FieldError> {
        self.0.opt_nested("swish")
    }

    /// Returns the object `twint`, or `None` if it is null or absent.
    #[inline]
    pub fn twint(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("twint")
    }

    /// Returns the object `upi`, or `None` if it is null or absent.
    #[inline]
    pub fn upi(&self) -> Result<Option<&PaymentMethodOptionsUpi>, FieldError> {
        self.0.opt_nested("upi")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsUsBankAccount>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }

    /// Returns the object `wechat_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat_pay(&self) -> Result<Option<&PaymentMethodOptionsWechatPay>, FieldError> {
        self.0.opt_nested("wechat_pay")
    }
}

view! {
    /// The value of `payment_method_options.acss_debit` in [`CheckoutSession`].
    PaymentMethodOptionsAcssDebit "checkout_session::PaymentMethodOptionsAcssDebit"
}

impl PaymentMethodOptionsAcssDebit {
    /// Returns the text `currency`, or `None` if it is null or absent. Known values are constants, such as [`CURRENCY_CAD`](Self::CURRENCY_CAD).
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&super::shared::AcssDebitMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }

    /// Returns the text `verification_method`, or `None` if it is null or absent. Known values are constants, such as [`VERIFICATION_METHOD_AUTOMATIC`](Self::VERIFICATION_METHOD_AUTOMATIC).
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }

    /// A value of `currency`.
    pub const CURRENCY_CAD: &'static str = "cad";
    /// A value of `currency`.
    pub const CURRENCY_USD: &'static str = "usd";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_INSTANT: &'static str = "instant";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_MICRODEPOSITS: &'static str = "microdeposits";
}

view! {
    /// The value of `payment_method_options.au_becs_debit` in [`CheckoutSession`].
    PaymentMethodOptionsAuBecsDebit "checkout_session::PaymentMethodOptionsAuBecsDebit"
}

impl PaymentMethodOptionsAuBecsDebit {
    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }

    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
}

view! {
    /// The value of `payment_method_options.card` in [`CheckoutSession`].
    PaymentMethodOptionsCard "checkout_session::PaymentMethodOptionsCard"
}

impl PaymentMethodOptionsCard {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the object `installments`, or `None` if it is null or absent.
    #[inline]
    pub fn installments(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsCardInstallments>, FieldError> {
        self.0.opt_nested("installments")
    }

    /// Returns the text `request_extended_authorization`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_EXTENDED_AUTHORIZATION_IF_AVAILABLE`](Self::REQUEST_EXTENDED_AUTHORIZATION_IF_AVAILABLE).
    #[inline]
    pub fn request_extended_authorization(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_extended_authorization")
    }

    /// Returns the text `request_incremental_authorization`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_INCREMENTAL_AUTHORIZATION_IF_AVAILABLE`](Self::REQUEST_INCREMENTAL_AUTHORIZATION_IF_AVAILABLE).
    #[inline]
    pub fn request_incremental_authorization(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_incremental_authorization")
    }

    /// Returns the text `request_multicapture`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_MULTICAPTURE_IF_AVAILABLE`](Self::REQUEST_MULTICAPTURE_IF_AVAILABLE).
    #[inline]
    pub fn request_multicapture(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_multicapture")
    }

    /// Returns the text `request_overcapture`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_OVERCAPTURE_IF_AVAILABLE`](Self::REQUEST_OVERCAPTURE_IF_AVAILABLE).
    #[inline]
    pub fn request_overcapture(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_overcapture")
    }

    /// Returns the text `request_three_d_secure`. Known values are constants, such as [`REQUEST_THREE_D_SECURE_ANY`](Self::REQUEST_THREE_D_SECURE_ANY).
    #[inline]
    pub fn request_three_d_secure(&self) -> Result<&str, FieldError> {
        self.0.str("request_three_d_secure")
    }

    /// Returns the object `restrictions`, or `None` if it is null or absent.
    #[inline]
    pub fn restrictions(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsCardRestrictions>, FieldError> {
        self.0.opt_nested("restrictions")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `statement_descriptor_suffix_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_suffix_kana(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_suffix_kana")
    }

    /// Returns the text `statement_descriptor_suffix_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_suffix_kanji(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_suffix_kanji")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `request_extended_authorization`.
    pub const REQUEST_EXTENDED_AUTHORIZATION_IF_AVAILABLE: &'static str = "if_available";
    /// A value of `request_extended_authorization`.
    pub const REQUEST_EXTENDED_AUTHORIZATION_NEVER: &'static str = "never";
    /// A value of `request_incremental_authorization`.
    pub const REQUEST_INCREMENTAL_AUTHORIZATION_IF_AVAILABLE: &'static str = "if_available";
    /// A value of `request_incremental_authorization`.
    pub const REQUEST_INCREMENTAL_AUTHORIZATION_NEVER: &'static str = "never";
    /// A value of `request_multicapture`.
    pub const REQUEST_MULTICAPTURE_IF_AVAILABLE: &'static str = "if_available";
    /// A value of `request_multicapture`.
    pub const REQUEST_MULTICAPTURE_NEVER: &'static str = "never";
    /// A value of `request_overcapture`.
    pub const REQUEST_OVERCAPTURE_IF_AVAILABLE: &'static str = "if_available";
    /// A value of `request_overcapture`.
    pub const REQUEST_OVERCAPTURE_NEVER: &'static str = "never";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_ANY: &'static str = "any";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_AUTOMATIC: &'static str = "automatic";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_CHALLENGE: &'static str = "challenge";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// The value of `payment_method_options.card.installments` in [`CheckoutSession`].
    PaymentMethodOptionsCardInstallments "checkout_session::PaymentMethodOptionsCardInstallments"
}

impl PaymentMethodOptionsCardInstallments {
    /// Returns the boolean `enabled`, or `None` if it is null or absent.
    #[inline]
    pub fn enabled(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("enabled")
    }
}

view! {
    /// The value of `payment_method_options.card.restrictions` in [`CheckoutSession`].
    PaymentMethodOptionsCardRestrictions "checkout_session::PaymentMethodOptionsCardRestrictions"
}

impl PaymentMethodOptionsCardRestrictions {
    /// Returns the texts in `brands_blocked`, or `None` if it is null or absent.
    #[inline]
    pub fn brands_blocked(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("brands_blocked")
    }

    /// Returns the texts in `funding_types_blocked`, or `None` if it is null or absent.
    #[inline]
    pub fn funding_types_blocked(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("funding_types_blocked")
    }
}

view! {
    /// The value of `payment_method_options.konbini` in [`CheckoutSession`].
    PaymentMethodOptionsKonbini "checkout_session::PaymentMethodOptionsKonbini"
}

impl PaymentMethodOptionsKonbini {
    /// Returns the integer `expires_after_days`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_after_days(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("expires_after_days")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
}

view! {
    /// The value of `payment_method_options.payto` in [`CheckoutSession`].
    PaymentMethodOptionsPayto "checkout_session::PaymentMethodOptionsPayto"
}

impl PaymentMethodOptionsPayto {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&super::shared::PaytoMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
}

view! {
    /// The value of `payment_method_options.pix` in [`CheckoutSession`].
    PaymentMethodOptionsPix "checkout_session::PaymentMethodOptionsPix"
}

impl PaymentMethodOptionsPix {
    /// Returns the text `amount_includes_iof`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_INCLUDES_IOF_ALWAYS`](Self::AMOUNT_INCLUDES_IOF_ALWAYS).
    #[inline]
    pub fn amount_includes_iof(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_includes_iof")
    }

    /// Returns the integer `expires_after_seconds`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_after_seconds(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("expires_after_seconds")
    }

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(&self) -> Result<Option<&super::shared::PixMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_ALWAYS: &'static str = "always";
    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_NEVER: &'static str = "never";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
}

view! {
    /// The value of `payment_method_options.swish` in [`CheckoutSession`].
    PaymentMethodOptionsSwish "checkout_session::PaymentMethodOptionsSwish"
}

impl PaymentMethodOptionsSwish {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `payment_method_options.upi` in [`CheckoutSession`].
    PaymentMethodOptionsUpi "checkout_session::PaymentMethodOptionsUpi"
}

impl PaymentMethodOptionsUpi {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(&self) -> Result<Option<&super::shared::UpiMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// The value of `payment_method_options.us_bank_account` in [`CheckoutSession`].
    PaymentMethodOptionsUsBankAccount "checkout_session::PaymentMethodOptionsUsBankAccount"
}

impl PaymentMethodOptionsUsBankAccount {
    /// Returns the object `financial_connections`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_connections(
        &self,
    ) -> Result<Option<&super::shared::FinancialConnectionsOptions>, FieldError> {
        self.0.opt_nested("financial_connections")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }

    /// Returns the text `verification_method`, or `None` if it is null or absent. Known values are constants, such as [`VERIFICATION_METHOD_AUTOMATIC`](Self::VERIFICATION_METHOD_AUTOMATIC).
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }

    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_INSTANT: &'static str = "instant";
}

view! {
    /// The value of `payment_method_options.wechat_pay` in [`CheckoutSession`].
    PaymentMethodOptionsWechatPay "checkout_session::PaymentMethodOptionsWechatPay"
}

impl PaymentMethodOptionsWechatPay {
    /// Returns the text `app_id`, or `None` if it is null or absent.
    #[inline]
    pub fn app_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("app_id")
    }

    /// Returns the text `client`, or `None` if it is null or absent. Known values are constants, such as [`CLIENT_ANDROID`](Self::CLIENT_ANDROID).
    #[inline]
    pub fn client(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `client`.
    pub const CLIENT_ANDROID: &'static str = "android";
    /// A value of `client`.
    pub const CLIENT_IOS: &'static str = "ios";
    /// A value of `client`.
    pub const CLIENT_WEB: &'static str = "web";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
}

view! {
    /// The value of `permissions` in [`CheckoutSession`].
    Permissions "checkout_session::Permissions"
}

impl Permissions {
    /// Returns the text `update_shipping_details`, or `None` if it is null or absent. Known values are constants, such as [`UPDATE_SHIPPING_DETAILS_CLIENT_ONLY`](Self::UPDATE_SHIPPING_DETAILS_CLIENT_ONLY).
    #[inline]
    pub fn update_shipping_details(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("update_shipping_details")
    }

    /// A value of `update_shipping_details`.
    pub const UPDATE_SHIPPING_DETAILS_CLIENT_ONLY: &'static str = "client_only";
    /// A value of `update_shipping_details`.
    pub const UPDATE_SHIPPING_DETAILS_SERVER_ONLY: &'static str = "server_only";
}

view! {
    /// The value of `saved_payment_method_options` in [`CheckoutSession`].
    SavedPaymentMethodOptions "checkout_session::SavedPaymentMethodOptions"
}

impl SavedPaymentMethodOptions {
    /// Returns the texts in `allow_redisplay_filters`, or `None` if it is null or absent.
    #[inline]
    pub fn allow_redisplay_filters(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allow_redisplay_filters")
    }

    /// Returns the text `payment_method_remove`, or `None` if it is null or absent. Known values are constants, such as [`PAYMENT_METHOD_REMOVE_DISABLED`](Self::PAYMENT_METHOD_REMOVE_DISABLED).
    #[inline]
    pub fn payment_method_remove(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_remove")
    }

    /// Returns the text `payment_method_save`, or `None` if it is null or absent. Known values are constants, such as [`PAYMENT_METHOD_SAVE_DISABLED`](Self::PAYMENT_METHOD_SAVE_DISABLED).
    #[inline]
    pub fn payment_method_save(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_save")
    }

    /// A value of `payment_method_remove`.
    pub const PAYMENT_METHOD_REMOVE_DISABLED: &'static str = "disabled";
    /// A value of `payment_method_remove`.
    pub const PAYMENT_METHOD_REMOVE_ENABLED: &'static str = "enabled";
    /// A value of `payment_method_save`.
    pub const PAYMENT_METHOD_SAVE_DISABLED: &'static str = "disabled";
    /// A value of `payment_method_save`.
    pub const PAYMENT_METHOD_SAVE_ENABLED: &'static str = "enabled";
}

view! {
    /// The value of `shipping_address_collection` in [`CheckoutSession`].
    ShippingAddressCollection "checkout_session::ShippingAddressCollection"
}

impl ShippingAddressCollection {
    /// Returns the texts in `allowed_countries`.
    #[inline]
    pub fn allowed_countries(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("allowed_countries")
    }
}

view! {
    /// The value of `tax_id_collection` in [`CheckoutSession`].
    TaxIdCollection "checkout_session::TaxIdCollection"
}

impl TaxIdCollection {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the text `required`. Known values are constants, such as [`REQUIRED_IF_SUPPORTED`](Self::REQUIRED_IF_SUPPORTED).
    #[inline]
    pub fn required(&self) -> Result<&str, FieldError> {
        self.0.str("required")
    }

    /// A value of `required`.
    pub const REQUIRED_IF_SUPPORTED: &'static str = "if_supported";
    /// A value of `required`.
    pub const REQUIRED_NEVER: &'static str = "never";
}

view! {
    /// The value of `total_details` in [`CheckoutSession`].
    TotalDetails "checkout_session::TotalDetails"
}

impl TotalDetails {
    /// Returns the amount `amount_discount` in the currency's smallest unit.
    #[inline]
    pub fn amount_discount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_discount")
    }

    /// Returns the amount `amount_shipping` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_shipping(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_shipping")
    }

    /// Returns the amount `amount_tax` in the currency's smallest unit.
    #[inline]
    pub fn amount_tax(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_tax")
    }

    /// Returns the object `breakdown`, or `None` if it is null or absent.
    #[inline]
    pub fn breakdown(&self) -> Result<Option<&TotalDetailsBreakdown>, FieldError> {
        self.0.opt_nested("breakdown")
    }
}

view! {
    /// The value of `total_details.breakdown` in [`CheckoutSession`].
    TotalDetailsBreakdown "checkout_session::TotalDetailsBreakdown"
}

impl TotalDetailsBreakdown {
    /// Returns the objects in `discounts`.
    #[inline]
    pub fn discounts(&self) -> Result<&[TotalDetailsBreakdownDiscount], FieldError> {
        self.0.views("discounts")
    }

    /// Returns the objects in `taxes`.
    #[inline]
    pub fn taxes(&self) -> Result<&[super::shared::Tax], FieldError> {
        self.0.views("taxes")
    }
}

view! {
    /// The value of `total_details.breakdown.discounts[]` in [`CheckoutSession`].
    TotalDetailsBreakdownDiscount "checkout_session::TotalDetailsBreakdownDiscount"
}

impl TotalDetailsBreakdownDiscount {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `discount`.
    #[inline]
    pub fn discount(&self) -> Result<&Object, FieldError> {
        self.0.nested("discount")
    }
}

view! {
    /// The value of `wallet_options` in [`CheckoutSession`].
    WalletOptions "checkout_session::WalletOptions"
}

impl WalletOptions {
    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&WalletOptionsLink>, FieldError> {
        self.0.opt_nested("link")
    }
}

view! {
    /// The value of `wallet_options.link` in [`CheckoutSession`].
    WalletOptionsLink "checkout_session::WalletOptionsLink"
}

impl WalletOptionsLink {
    /// Returns the text `display`, or `None` if it is null or absent. Known values are constants, such as [`DISPLAY_AUTO`](Self::DISPLAY_AUTO).
    #[inline]
    pub fn display(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("display")
    }

    /// A value of `display`.
    pub const DISPLAY_AUTO: &'static str = "auto";
    /// A value of `display`.
    pub const DISPLAY_NEVER: &'static str = "never";
}
