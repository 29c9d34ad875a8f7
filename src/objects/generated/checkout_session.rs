// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `checkout.session`.
    CheckoutSession "CheckoutSession" "checkout.session"
}

impl CheckoutSession {
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

    /// Returns the object `adaptive_pricing`, or `None` if it is null or absent.
    #[inline]
    pub fn adaptive_pricing(&self) -> Result<Option<&AdaptivePricing>, FieldError> {
        self.0.opt_nested("adaptive_pricing")
    }

    /// Returns the object `after_expiration`, or `None` if it is null or absent.
    #[inline]
    pub fn after_expiration(&self) -> Result<Option<&AfterExpiration>, FieldError> {
        self.0.opt_nested("after_expiration")
    }

    /// Returns the flag `allow_promotion_codes`, or `None` if it is null or absent.
    #[inline]
    pub fn allow_promotion_codes(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("allow_promotion_codes")
    }

    /// Returns the texts in `allowed_payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn allowed_payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allowed_payment_method_types")
    }

    /// Returns the integer `amount_subtotal`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_subtotal")
    }

    /// Returns the integer `amount_total`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_total(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_total")
    }

    /// Returns the object `automatic_tax`.
    #[inline]
    pub fn automatic_tax(&self) -> Result<&AutomaticTax, FieldError> {
        self.0.nested("automatic_tax")
    }

    /// Returns `billing_address_collection`, an open set of values, or `None` if it is null or absent.
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

    /// Returns `customer` if it is expanded, or `None`.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns `customer_creation`, an open set of values, or `None` if it is null or absent.
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

    /// Returns `invoice` if it is expanded, or `None`.
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

    /// Returns the list `line_items`, or `None` if it is null or absent.
    #[inline]
    pub fn line_items(&self) -> Result<Option<&List<super::LineItem>>, FieldError> {
        self.0.opt_list("line_items")
    }

    /// Returns the flag `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns `locale`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("locale")
    }

    /// Returns the object `managed_payments`, or `None` if it is null or absent.
    #[inline]
    pub fn managed_payments(&self) -> Result<Option<&ManagedPayments>, FieldError> {
        self.0.opt_nested("managed_payments")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns `mode`, an open set of values.
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

    /// Returns `origin_context`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn origin_context(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("origin_context")
    }

    /// Returns `payment_intent` if it is expanded, or `None`.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.opt_expanded("payment_intent")
    }

    /// Returns the id of `payment_intent`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_intent_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_intent")
    }

    /// Returns `payment_link` if it is expanded, or `None`.
    #[inline]
    pub fn payment_link(&self) -> Result<Option<&super::PaymentLink>, FieldError> {
        self.0.opt_expanded("payment_link")
    }

    /// Returns the id of `payment_link`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_link_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_link")
    }

    /// Returns `payment_method_collection`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_collection(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_collection")
    }

    /// Returns the object `payment_method_configuration_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_configuration_details(
        &self,
    ) -> Result<Option<&PaymentMethodConfigurationDetails>, FieldError> {
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

    /// Returns `payment_status`, an open set of values.
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
    pub fn phone_number_collection(&self) -> Result<Option<&PhoneNumberCollection>, FieldError> {
        self.0.opt_nested("phone_number_collection")
    }

    /// Returns the object `presentment_details`, or `None` if it is null or absent.
    #[inline]
    pub fn presentment_details(&self) -> Result<Option<&PresentmentDetails>, FieldError> {
        self.0.opt_nested("presentment_details")
    }

    /// Returns the text `recovered_from`, or `None` if it is null or absent.
    #[inline]
    pub fn recovered_from(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("recovered_from")
    }

    /// Returns `redirect_on_completion`, an open set of values, or `None` if it is null or absent.
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

    /// Returns `setup_intent` if it is expanded, or `None`.
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
    pub fn shipping_cost(&self) -> Result<Option<&ShippingCost>, FieldError> {
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
    pub fn shipping_options(&self) -> Result<&[ShippingOption], FieldError> {
        self.0.views("shipping_options")
    }

    /// Returns `status`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// Returns `submit_type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn submit_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("submit_type")
    }

    /// Returns `subscription` if it is expanded, or `None`.
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

    /// Returns `ui_mode`, an open set of values, or `None` if it is null or absent.
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
}

view! {
    /// Nested in [`CheckoutSession`].
    AdaptivePricing "checkout_session::AdaptivePricing"
}

impl AdaptivePricing {
    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    AfterExpirationRecovery "checkout_session::AfterExpirationRecovery"
}

impl AfterExpirationRecovery {
    /// Returns the flag `allow_promotion_codes`.
    #[inline]
    pub fn allow_promotion_codes(&self) -> Result<bool, FieldError> {
        self.0.bool("allow_promotion_codes")
    }

    /// Returns the flag `enabled`.
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
    /// Nested in [`CheckoutSession`].
    AutomaticTax "checkout_session::AutomaticTax"
}

impl AutomaticTax {
    /// A value of `status`.
    pub const STATUS_COMPLETE: &'static str = "complete";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_REQUIRES_LOCATION_INPUTS: &'static str = "requires_location_inputs";

    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `liability`, or `None` if it is null or absent.
    #[inline]
    pub fn liability(&self) -> Result<Option<&AutomaticTaxLiability>, FieldError> {
        self.0.opt_nested("liability")
    }

    /// Returns the text `provider`, or `None` if it is null or absent.
    #[inline]
    pub fn provider(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("provider")
    }

    /// Returns `status`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    AutomaticTaxLiability "checkout_session::AutomaticTaxLiability"
}

impl AutomaticTaxLiability {
    /// A value of `type`.
    pub const TYPE_ACCOUNT: &'static str = "account";
    /// A value of `type`.
    pub const TYPE_SELF: &'static str = "self";

    /// Returns the id of `account`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("account")
    }

    /// Returns `account` if it is expanded, or `None`.
    #[inline]
    pub fn account(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("account")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    BrandingSettings "checkout_session::BrandingSettings"
}

impl BrandingSettings {
    /// A value of `border_style`.
    pub const BORDER_STYLE_PILL: &'static str = "pill";
    /// A value of `border_style`.
    pub const BORDER_STYLE_RECTANGULAR: &'static str = "rectangular";
    /// A value of `border_style`.
    pub const BORDER_STYLE_ROUNDED: &'static str = "rounded";

    /// Returns the text `background_color`.
    #[inline]
    pub fn background_color(&self) -> Result<&str, FieldError> {
        self.0.str("background_color")
    }

    /// Returns `border_style`, an open set of values.
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
}

view! {
    /// Nested in [`CheckoutSession`].
    BrandingSettingsIcon "checkout_session::BrandingSettingsIcon"
}

impl BrandingSettingsIcon {
    /// A value of `type`.
    pub const TYPE_FILE: &'static str = "file";
    /// A value of `type`.
    pub const TYPE_URL: &'static str = "url";

    /// Returns the text `file`, or `None` if it is null or absent.
    #[inline]
    pub fn file(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("file")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    BrandingSettingsLogo "checkout_session::BrandingSettingsLogo"
}

impl BrandingSettingsLogo {
    /// A value of `type`.
    pub const TYPE_FILE: &'static str = "file";
    /// A value of `type`.
    pub const TYPE_URL: &'static str = "url";

    /// Returns the text `file`, or `None` if it is null or absent.
    #[inline]
    pub fn file(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("file")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    CollectedInformationShippingDetails "checkout_session::CollectedInformationShippingDetails"
}

impl CollectedInformationShippingDetails {
    /// Returns the object `address`.
    #[inline]
    pub fn address(&self) -> Result<&CollectedInformationShippingDetailsAddress, FieldError> {
        self.0.nested("address")
    }

    /// Returns the text `name`.
    #[inline]
    pub fn name(&self) -> Result<&str, FieldError> {
        self.0.str("name")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    CollectedInformationShippingDetailsAddress "checkout_session::CollectedInformationShippingDetailsAddress"
}

impl CollectedInformationShippingDetailsAddress {
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

    /// Returns the text `line1`, or `None` if it is null or absent.
    #[inline]
    pub fn line1(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("line1")
    }

    /// Returns the text `line2`, or `None` if it is null or absent.
    #[inline]
    pub fn line2(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("line2")
    }

    /// Returns the text `postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("postal_code")
    }

    /// Returns the text `state`, or `None` if it is null or absent.
    #[inline]
    pub fn state(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("state")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    Consent "checkout_session::Consent"
}

impl Consent {
    /// A value of `promotions`.
    pub const PROMOTIONS_OPT_IN: &'static str = "opt_in";
    /// A value of `promotions`.
    pub const PROMOTIONS_OPT_OUT: &'static str = "opt_out";
    /// A value of `terms_of_service`.
    pub const TERMS_OF_SERVICE_ACCEPTED: &'static str = "accepted";

    /// Returns `promotions`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn promotions(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("promotions")
    }

    /// Returns `terms_of_service`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn terms_of_service(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("terms_of_service")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    ConsentCollection "checkout_session::ConsentCollection"
}

impl ConsentCollection {
    /// A value of `promotions`.
    pub const PROMOTIONS_AUTO: &'static str = "auto";
    /// A value of `promotions`.
    pub const PROMOTIONS_NONE: &'static str = "none";
    /// A value of `terms_of_service`.
    pub const TERMS_OF_SERVICE_NONE: &'static str = "none";
    /// A value of `terms_of_service`.
    pub const TERMS_OF_SERVICE_REQUIRED: &'static str = "required";

    /// Returns the object `payment_method_reuse_agreement`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_reuse_agreement(
        &self,
    ) -> Result<Option<&ConsentCollectionPaymentMethodReuseAgreement>, FieldError> {
        self.0.opt_nested("payment_method_reuse_agreement")
    }

    /// Returns `promotions`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn promotions(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("promotions")
    }

    /// Returns `terms_of_service`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn terms_of_service(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("terms_of_service")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    ConsentCollectionPaymentMethodReuseAgreement "checkout_session::ConsentCollectionPaymentMethodReuseAgreement"
}

impl ConsentCollectionPaymentMethodReuseAgreement {
    /// A value of `position`.
    pub const POSITION_AUTO: &'static str = "auto";
    /// A value of `position`.
    pub const POSITION_HIDDEN: &'static str = "hidden";

    /// Returns `position`, an open set of values.
    #[inline]
    pub fn position(&self) -> Result<&str, FieldError> {
        self.0.str("position")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    CurrencyConversion "checkout_session::CurrencyConversion"
}

impl CurrencyConversion {
    /// Returns the integer `amount_subtotal`.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_subtotal")
    }

    /// Returns the integer `amount_total`.
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
    /// Nested in [`CheckoutSession`].
    CustomField "checkout_session::CustomField"
}

impl CustomField {
    /// A value of `type`.
    pub const TYPE_DROPDOWN: &'static str = "dropdown";
    /// A value of `type`.
    pub const TYPE_NUMERIC: &'static str = "numeric";
    /// A value of `type`.
    pub const TYPE_TEXT: &'static str = "text";

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

    /// Returns the flag `optional`.
    #[inline]
    pub fn optional(&self) -> Result<bool, FieldError> {
        self.0.bool("optional")
    }

    /// Returns the object `text`, or `None` if it is null or absent.
    #[inline]
    pub fn text(&self) -> Result<Option<&CustomFieldText>, FieldError> {
        self.0.opt_nested("text")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    CustomFieldLabel "checkout_session::CustomFieldLabel"
}

impl CustomFieldLabel {
    /// A value of `type`.
    pub const TYPE_CUSTOM: &'static str = "custom";

    /// Returns the text `custom`, or `None` if it is null or absent.
    #[inline]
    pub fn custom(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("custom")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    CustomerDetails "checkout_session::CustomerDetails"
}

impl CustomerDetails {
    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_EXEMPT: &'static str = "exempt";
    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_NONE: &'static str = "none";
    /// A value of `tax_exempt`.
    pub const TAX_EXEMPT_REVERSE: &'static str = "reverse";

    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&CustomerDetailsAddress>, FieldError> {
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

    /// Returns `tax_exempt`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn tax_exempt(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_exempt")
    }

    /// Returns the objects in `tax_ids`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_ids(&self) -> Result<Option<&[CustomerDetailsTaxId]>, FieldError> {
        self.0.opt_views("tax_ids")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    CustomerDetailsAddress "checkout_session::CustomerDetailsAddress"
}

impl CustomerDetailsAddress {
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

    /// Returns the text `line1`, or `None` if it is null or absent.
    #[inline]
    pub fn line1(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("line1")
    }

    /// Returns the text `line2`, or `None` if it is null or absent.
    #[inline]
    pub fn line2(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("line2")
    }

    /// Returns the text `postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("postal_code")
    }

    /// Returns the text `state`, or `None` if it is null or absent.
    #[inline]
    pub fn state(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("state")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    CustomerDetailsTaxId "checkout_session::CustomerDetailsTaxId"
}

impl CustomerDetailsTaxId {
    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `value`, or `None` if it is null or absent.
    #[inline]
    pub fn value(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("value")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    Discount "checkout_session::Discount"
}

impl Discount {
    /// Returns the id of `coupon`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn coupon_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("coupon")
    }

    /// Returns `coupon` if it is expanded, or `None`.
    #[inline]
    pub fn coupon(&self) -> Result<Option<&super::Coupon>, FieldError> {
        self.0.opt_expanded("coupon")
    }

    /// Returns the id of `promotion_code`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn promotion_code_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("promotion_code")
    }

    /// Returns `promotion_code` if it is expanded, or `None`.
    #[inline]
    pub fn promotion_code(&self) -> Result<Option<&super::PromotionCode>, FieldError> {
        self.0.opt_expanded("promotion_code")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    InvoiceCreation "checkout_session::InvoiceCreation"
}

impl InvoiceCreation {
    /// Returns the flag `enabled`.
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
    /// Nested in [`CheckoutSession`].
    InvoiceCreationInvoiceData "checkout_session::InvoiceCreationInvoiceData"
}

impl InvoiceCreationInvoiceData {
    /// Returns the ids in `account_tax_ids`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_tax_id_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("account_tax_ids")
    }

    /// Returns `account_tax_ids` if it is expanded, or `None`.
    #[inline]
    pub fn account_tax_ids(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_expanded_views("account_tax_ids")
    }

    /// Returns the objects in `custom_fields`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_fields(
        &self,
    ) -> Result<Option<&[InvoiceCreationInvoiceDataCustomField]>, FieldError> {
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
    pub fn issuer(&self) -> Result<Option<&InvoiceCreationInvoiceDataIssuer>, FieldError> {
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
    /// Nested in [`CheckoutSession`].
    InvoiceCreationInvoiceDataCustomField "checkout_session::InvoiceCreationInvoiceDataCustomField"
}

impl InvoiceCreationInvoiceDataCustomField {
    /// Returns the text `name`.
    #[inline]
    pub fn name(&self) -> Result<&str, FieldError> {
        self.0.str("name")
    }

    /// Returns the text `value`.
    #[inline]
    pub fn value(&self) -> Result<&str, FieldError> {
        self.0.str("value")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    InvoiceCreationInvoiceDataIssuer "checkout_session::InvoiceCreationInvoiceDataIssuer"
}

impl InvoiceCreationInvoiceDataIssuer {
    /// A value of `type`.
    pub const TYPE_ACCOUNT: &'static str = "account";
    /// A value of `type`.
    pub const TYPE_SELF: &'static str = "self";

    /// Returns the id of `account`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("account")
    }

    /// Returns `account` if it is expanded, or `None`.
    #[inline]
    pub fn account(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("account")
    }

    /// Returns `type`, an open set of values.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    ManagedPayments "checkout_session::ManagedPayments"
}

impl ManagedPayments {
    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    NameCollectionBusiness "checkout_session::NameCollectionBusiness"
}

impl NameCollectionBusiness {
    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the flag `optional`.
    #[inline]
    pub fn optional(&self) -> Result<bool, FieldError> {
        self.0.bool("optional")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    NameCollectionIndividual "checkout_session::NameCollectionIndividual"
}

impl NameCollectionIndividual {
    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the flag `optional`.
    #[inline]
    pub fn optional(&self) -> Result<bool, FieldError> {
        self.0.bool("optional")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    OptionalItem "checkout_session::OptionalItem"
}

impl OptionalItem {
    /// Returns the object `adjustable_quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn adjustable_quantity(
        &self,
    ) -> Result<Option<&OptionalItemAdjustableQuantity>, FieldError> {
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
    /// Nested in [`CheckoutSession`].
    OptionalItemAdjustableQuantity "checkout_session::OptionalItemAdjustableQuantity"
}

impl OptionalItemAdjustableQuantity {
    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the integer `maximum`, or `None` if it is null or absent.
    #[inline]
    pub fn maximum(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("maximum")
    }

    /// Returns the integer `minimum`, or `None` if it is null or absent.
    #[inline]
    pub fn minimum(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("minimum")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodConfigurationDetails "checkout_session::PaymentMethodConfigurationDetails"
}

impl PaymentMethodConfigurationDetails {
    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `parent`, or `None` if it is null or absent.
    #[inline]
    pub fn parent(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("parent")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    pub fn affirm(&self) -> Result<Option<&PaymentMethodOptionsAffirm>, FieldError> {
        self.0.opt_nested("affirm")
    }

    /// Returns the object `afterpay_clearpay`, or `None` if it is null or absent.
    #[inline]
    pub fn afterpay_clearpay(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsAfterpayClearpay>, FieldError> {
        self.0.opt_nested("afterpay_clearpay")
    }

    /// Returns the object `alipay`, or `None` if it is null or absent.
    #[inline]
    pub fn alipay(&self) -> Result<Option<&PaymentMethodOptionsAlipay>, FieldError> {
        self.0.opt_nested("alipay")
    }

    /// Returns the object `alma`, or `None` if it is null or absent.
    #[inline]
    pub fn alma(&self) -> Result<Option<&PaymentMethodOptionsAlma>, FieldError> {
        self.0.opt_nested("alma")
    }

    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&PaymentMethodOptionsAmazonPay>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `au_becs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn au_becs_debit(&self) -> Result<Option<&PaymentMethodOptionsAuBecsDebit>, FieldError> {
        self.0.opt_nested("au_becs_debit")
    }

    /// Returns the object `bacs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit(&self) -> Result<Option<&PaymentMethodOptionsBacsDebit>, FieldError> {
        self.0.opt_nested("bacs_debit")
    }

    /// Returns the object `bancontact`, or `None` if it is null or absent.
    #[inline]
    pub fn bancontact(&self) -> Result<Option<&PaymentMethodOptionsBancontact>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `billie`, or `None` if it is null or absent.
    #[inline]
    pub fn billie(&self) -> Result<Option<&PaymentMethodOptionsBillie>, FieldError> {
        self.0.opt_nested("billie")
    }

    /// Returns the object `boleto`, or `None` if it is null or absent.
    #[inline]
    pub fn boleto(&self) -> Result<Option<&PaymentMethodOptionsBoleto>, FieldError> {
        self.0.opt_nested("boleto")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentMethodOptionsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `cashapp`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp(&self) -> Result<Option<&PaymentMethodOptionsCashapp>, FieldError> {
        self.0.opt_nested("cashapp")
    }

    /// Returns the object `customer_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_balance(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsCustomerBalance>, FieldError> {
        self.0.opt_nested("customer_balance")
    }

    /// Returns the object `eps`, or `None` if it is null or absent.
    #[inline]
    pub fn eps(&self) -> Result<Option<&PaymentMethodOptionsEps>, FieldError> {
        self.0.opt_nested("eps")
    }

    /// Returns the object `fpx`, or `None` if it is null or absent.
    #[inline]
    pub fn fpx(&self) -> Result<Option<&PaymentMethodOptionsFpx>, FieldError> {
        self.0.opt_nested("fpx")
    }

    /// Returns the object `giropay`, or `None` if it is null or absent.
    #[inline]
    pub fn giropay(&self) -> Result<Option<&PaymentMethodOptionsGiropay>, FieldError> {
        self.0.opt_nested("giropay")
    }

    /// Returns the object `grabpay`, or `None` if it is null or absent.
    #[inline]
    pub fn grabpay(&self) -> Result<Option<&PaymentMethodOptionsGrabpay>, FieldError> {
        self.0.opt_nested("grabpay")
    }

    /// Returns the object `ideal`, or `None` if it is null or absent.
    #[inline]
    pub fn ideal(&self) -> Result<Option<&PaymentMethodOptionsIdeal>, FieldError> {
        self.0.opt_nested("ideal")
    }

    /// Returns the object `kakao_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn kakao_pay(&self) -> Result<Option<&PaymentMethodOptionsKakaoPay>, FieldError> {
        self.0.opt_nested("kakao_pay")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&PaymentMethodOptionsKlarna>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `konbini`, or `None` if it is null or absent.
    #[inline]
    pub fn konbini(&self) -> Result<Option<&PaymentMethodOptionsKonbini>, FieldError> {
        self.0.opt_nested("konbini")
    }

    /// Returns the object `kr_card`, or `None` if it is null or absent.
    #[inline]
    pub fn kr_card(&self) -> Result<Option<&PaymentMethodOptionsKrCard>, FieldError> {
        self.0.opt_nested("kr_card")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&PaymentMethodOptionsLink>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the object `mobilepay`, or `None` if it is null or absent.
    #[inline]
    pub fn mobilepay(&self) -> Result<Option<&PaymentMethodOptionsMobilepay>, FieldError> {
        self.0.opt_nested("mobilepay")
    }

    /// Returns the object `multibanco`, or `None` if it is null or absent.
    #[inline]
    pub fn multibanco(&self) -> Result<Option<&PaymentMethodOptionsMultibanco>, FieldError> {
        self.0.opt_nested("multibanco")
    }

    /// Returns the object `naver_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn naver_pay(&self) -> Result<Option<&PaymentMethodOptionsNaverPay>, FieldError> {
        self.0.opt_nested("naver_pay")
    }

    /// Returns the object `oxxo`, or `None` if it is null or absent.
    #[inline]
    pub fn oxxo(&self) -> Result<Option<&PaymentMethodOptionsOxxo>, FieldError> {
        self.0.opt_nested("oxxo")
    }

    /// Returns the object `p24`, or `None` if it is null or absent.
    #[inline]
    pub fn p24(&self) -> Result<Option<&PaymentMethodOptionsP24>, FieldError> {
        self.0.opt_nested("p24")
    }

    /// Returns the object `payco`, or `None` if it is null or absent.
    #[inline]
    pub fn payco(&self) -> Result<Option<&PaymentMethodOptionsPayco>, FieldError> {
        self.0.opt_nested("payco")
    }

    /// Returns the object `paynow`, or `None` if it is null or absent.
    #[inline]
    pub fn paynow(&self) -> Result<Option<&PaymentMethodOptionsPaynow>, FieldError> {
        self.0.opt_nested("paynow")
    }

    /// Returns the object `paypal`, or `None` if it is null or absent.
    #[inline]
    pub fn paypal(&self) -> Result<Option<&PaymentMethodOptionsPaypal>, FieldError> {
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
    pub fn revolut_pay(&self) -> Result<Option<&PaymentMethodOptionsRevolutPay>, FieldError> {
        self.0.opt_nested("revolut_pay")
    }

    /// Returns the object `samsung_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn samsung_pay(&self) -> Result<Option<&PaymentMethodOptionsSamsungPay>, FieldError> {
        self.0.opt_nested("samsung_pay")
    }

    /// Returns the object `satispay`, or `None` if it is null or absent.
    #[inline]
    pub fn satispay(&self) -> Result<Option<&PaymentMethodOptionsSatispay>, FieldError> {
        self.0.opt_nested("satispay")
    }

    /// Returns the object `scalapay`, or `None` if it is null or absent.
    #[inline]
    pub fn scalapay(&self) -> Result<Option<&PaymentMethodOptionsScalapay>, FieldError> {
        self.0.opt_nested("scalapay")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&PaymentMethodOptionsSepaDebit>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `sequra`, or `None` if it is null or absent.
    #[inline]
    pub fn sequra(&self) -> Result<Option<&PaymentMethodOptionsSequra>, FieldError> {
        self.0.opt_nested("sequra")
    }

    /// Returns the object `sofort`, or `None` if it is null or absent.
    #[inline]
    pub fn sofort(&self) -> Result<Option<&PaymentMethodOptionsSofort>, FieldError> {
        self.0.opt_nested("sofort")
    }

    /// Returns the object `sunbit`, or `None` if it is null or absent.
    #[inline]
    pub fn sunbit(&self) -> Result<Option<&PaymentMethodOptionsSunbit>, FieldError> {
        self.0.opt_nested("sunbit")
    }

    /// Returns the object `swish`, or `None` if it is null or absent.
    #[inline]
    pub fn swish(&self) -> Result<Option<&PaymentMethodOptionsSwish>, FieldError> {
        self.0.opt_nested("swish")
    }

    /// Returns the object `twint`, or `None` if it is null or absent.
    #[inline]
    pub fn twint(&self) -> Result<Option<&PaymentMethodOptionsTwint>, FieldError> {
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
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAcssDebit "checkout_session::PaymentMethodOptionsAcssDebit"
}

impl PaymentMethodOptionsAcssDebit {
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

    /// Returns `currency`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsAcssDebitMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }

    /// Returns `verification_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAcssDebitMandateOptions "checkout_session::PaymentMethodOptionsAcssDebitMandateOptions"
}

impl PaymentMethodOptionsAcssDebitMandateOptions {
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_COMBINED: &'static str = "combined";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_INTERVAL: &'static str = "interval";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_SPORADIC: &'static str = "sporadic";
    /// A value of `transaction_type`.
    pub const TRANSACTION_TYPE_BUSINESS: &'static str = "business";
    /// A value of `transaction_type`.
    pub const TRANSACTION_TYPE_PERSONAL: &'static str = "personal";

    /// Returns the text `custom_mandate_url`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_mandate_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("custom_mandate_url")
    }

    /// Returns the texts in `default_for`, or `None` if it is null or absent.
    #[inline]
    pub fn default_for(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("default_for")
    }

    /// Returns the text `interval_description`, or `None` if it is null or absent.
    #[inline]
    pub fn interval_description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("interval_description")
    }

    /// Returns `payment_schedule`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn payment_schedule(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_schedule")
    }

    /// Returns `transaction_type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_type")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAffirm "checkout_session::PaymentMethodOptionsAffirm"
}

impl PaymentMethodOptionsAffirm {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAfterpayClearpay "checkout_session::PaymentMethodOptionsAfterpayClearpay"
}

impl PaymentMethodOptionsAfterpayClearpay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAlipay "checkout_session::PaymentMethodOptionsAlipay"
}

impl PaymentMethodOptionsAlipay {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAlma "checkout_session::PaymentMethodOptionsAlma"
}

impl PaymentMethodOptionsAlma {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAmazonPay "checkout_session::PaymentMethodOptionsAmazonPay"
}

impl PaymentMethodOptionsAmazonPay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsAuBecsDebit "checkout_session::PaymentMethodOptionsAuBecsDebit"
}

impl PaymentMethodOptionsAuBecsDebit {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsBacsDebit "checkout_session::PaymentMethodOptionsBacsDebit"
}

impl PaymentMethodOptionsBacsDebit {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsBacsDebitMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsBacsDebitMandateOptions "checkout_session::PaymentMethodOptionsBacsDebitMandateOptions"
}

impl PaymentMethodOptionsBacsDebitMandateOptions {
    /// Returns the text `reference_prefix`, or `None` if it is null or absent.
    #[inline]
    pub fn reference_prefix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference_prefix")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsBancontact "checkout_session::PaymentMethodOptionsBancontact"
}

impl PaymentMethodOptionsBancontact {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsBillie "checkout_session::PaymentMethodOptionsBillie"
}

impl PaymentMethodOptionsBillie {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsBoleto "checkout_session::PaymentMethodOptionsBoleto"
}

impl PaymentMethodOptionsBoleto {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";

    /// Returns the integer `expires_after_days`.
    #[inline]
    pub fn expires_after_days(&self) -> Result<i64, FieldError> {
        self.0.i64("expires_after_days")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsCard "checkout_session::PaymentMethodOptionsCard"
}

impl PaymentMethodOptionsCard {
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

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
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

    /// Returns `request_extended_authorization`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn request_extended_authorization(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_extended_authorization")
    }

    /// Returns `request_incremental_authorization`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn request_incremental_authorization(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_incremental_authorization")
    }

    /// Returns `request_multicapture`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn request_multicapture(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_multicapture")
    }

    /// Returns `request_overcapture`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn request_overcapture(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_overcapture")
    }

    /// Returns `request_three_d_secure`, an open set of values.
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

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
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
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsCardInstallments "checkout_session::PaymentMethodOptionsCardInstallments"
}

impl PaymentMethodOptionsCardInstallments {
    /// Returns the flag `enabled`, or `None` if it is null or absent.
    #[inline]
    pub fn enabled(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("enabled")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsCashapp "checkout_session::PaymentMethodOptionsCashapp"
}

impl PaymentMethodOptionsCashapp {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsCustomerBalance "checkout_session::PaymentMethodOptionsCustomerBalance"
}

impl PaymentMethodOptionsCustomerBalance {
    /// A value of `funding_type`.
    pub const FUNDING_TYPE_BANK_TRANSFER: &'static str = "bank_transfer";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns the object `bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_transfer(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsCustomerBalanceBankTransfer>, FieldError> {
        self.0.opt_nested("bank_transfer")
    }

    /// Returns `funding_type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn funding_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding_type")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsCustomerBalanceBankTransfer "checkout_session::PaymentMethodOptionsCustomerBalanceBankTransfer"
}

impl PaymentMethodOptionsCustomerBalanceBankTransfer {
    /// A value of `type`.
    pub const TYPE_EU_BANK_TRANSFER: &'static str = "eu_bank_transfer";
    /// A value of `type`.
    pub const TYPE_GB_BANK_TRANSFER: &'static str = "gb_bank_transfer";
    /// A value of `type`.
    pub const TYPE_JP_BANK_TRANSFER: &'static str = "jp_bank_transfer";
    /// A value of `type`.
    pub const TYPE_MX_BANK_TRANSFER: &'static str = "mx_bank_transfer";
    /// A value of `type`.
    pub const TYPE_US_BANK_TRANSFER: &'static str = "us_bank_transfer";

    /// Returns the object `eu_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn eu_bank_transfer(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>, FieldError>
    {
        self.0.opt_nested("eu_bank_transfer")
    }

    /// Returns the texts in `requested_address_types`, or `None` if it is null or absent.
    #[inline]
    pub fn requested_address_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("requested_address_types")
    }

    /// Returns `type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer "checkout_session::PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer"
}

impl PaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    /// A value of `country`.
    pub const COUNTRY_BE: &'static str = "BE";
    /// A value of `country`.
    pub const COUNTRY_DE: &'static str = "DE";
    /// A value of `country`.
    pub const COUNTRY_ES: &'static str = "ES";
    /// A value of `country`.
    pub const COUNTRY_FR: &'static str = "FR";
    /// A value of `country`.
    pub const COUNTRY_IE: &'static str = "IE";
    /// A value of `country`.
    pub const COUNTRY_NL: &'static str = "NL";

    /// Returns `country`, an open set of values.
    #[inline]
    pub fn country(&self) -> Result<&str, FieldError> {
        self.0.str("country")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsEps "checkout_session::PaymentMethodOptionsEps"
}

impl PaymentMethodOptionsEps {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsFpx "checkout_session::PaymentMethodOptionsFpx"
}

impl PaymentMethodOptionsFpx {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsGiropay "checkout_session::PaymentMethodOptionsGiropay"
}

impl PaymentMethodOptionsGiropay {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsGrabpay "checkout_session::PaymentMethodOptionsGrabpay"
}

impl PaymentMethodOptionsGrabpay {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsIdeal "checkout_session::PaymentMethodOptionsIdeal"
}

impl PaymentMethodOptionsIdeal {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsKakaoPay "checkout_session::PaymentMethodOptionsKakaoPay"
}

impl PaymentMethodOptionsKakaoPay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsKlarna "checkout_session::PaymentMethodOptionsKlarna"
}

impl PaymentMethodOptionsKlarna {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsKonbini "checkout_session::PaymentMethodOptionsKonbini"
}

impl PaymentMethodOptionsKonbini {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns the integer `expires_after_days`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_after_days(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("expires_after_days")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsKrCard "checkout_session::PaymentMethodOptionsKrCard"
}

impl PaymentMethodOptionsKrCard {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsLink "checkout_session::PaymentMethodOptionsLink"
}

impl PaymentMethodOptionsLink {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsMobilepay "checkout_session::PaymentMethodOptionsMobilepay"
}

impl PaymentMethodOptionsMobilepay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsMultibanco "checkout_session::PaymentMethodOptionsMultibanco"
}

impl PaymentMethodOptionsMultibanco {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsNaverPay "checkout_session::PaymentMethodOptionsNaverPay"
}

impl PaymentMethodOptionsNaverPay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsOxxo "checkout_session::PaymentMethodOptionsOxxo"
}

impl PaymentMethodOptionsOxxo {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns the integer `expires_after_days`.
    #[inline]
    pub fn expires_after_days(&self) -> Result<i64, FieldError> {
        self.0.i64("expires_after_days")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsP24 "checkout_session::PaymentMethodOptionsP24"
}

impl PaymentMethodOptionsP24 {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsPayco "checkout_session::PaymentMethodOptionsPayco"
}

impl PaymentMethodOptionsPayco {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsPaynow "checkout_session::PaymentMethodOptionsPaynow"
}

impl PaymentMethodOptionsPaynow {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsPaypal "checkout_session::PaymentMethodOptionsPaypal"
}

impl PaymentMethodOptionsPaypal {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the text `preferred_locale`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_locale")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsPayto "checkout_session::PaymentMethodOptionsPayto"
}

impl PaymentMethodOptionsPayto {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsPaytoMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsPaytoMandateOptions "checkout_session::PaymentMethodOptionsPaytoMandateOptions"
}

impl PaymentMethodOptionsPaytoMandateOptions {
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_ADHOC: &'static str = "adhoc";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_ANNUAL: &'static str = "annual";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_DAILY: &'static str = "daily";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_FORTNIGHTLY: &'static str = "fortnightly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_MONTHLY: &'static str = "monthly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_QUARTERLY: &'static str = "quarterly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_SEMI_ANNUAL: &'static str = "semi_annual";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_WEEKLY: &'static str = "weekly";
    /// A value of `purpose`.
    pub const PURPOSE_DEPENDANT_SUPPORT: &'static str = "dependant_support";
    /// A value of `purpose`.
    pub const PURPOSE_GOVERNMENT: &'static str = "government";
    /// A value of `purpose`.
    pub const PURPOSE_LOAN: &'static str = "loan";
    /// A value of `purpose`.
    pub const PURPOSE_MORTGAGE: &'static str = "mortgage";
    /// A value of `purpose`.
    pub const PURPOSE_OTHER: &'static str = "other";
    /// A value of `purpose`.
    pub const PURPOSE_PENSION: &'static str = "pension";
    /// A value of `purpose`.
    pub const PURPOSE_PERSONAL: &'static str = "personal";
    /// A value of `purpose`.
    pub const PURPOSE_RETAIL: &'static str = "retail";
    /// A value of `purpose`.
    pub const PURPOSE_SALARY: &'static str = "salary";
    /// A value of `purpose`.
    pub const PURPOSE_TAX: &'static str = "tax";
    /// A value of `purpose`.
    pub const PURPOSE_UTILITY: &'static str = "utility";

    /// Returns the integer `amount`, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns `amount_type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn amount_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_type")
    }

    /// Returns the text `end_date`, or `None` if it is null or absent.
    #[inline]
    pub fn end_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("end_date")
    }

    /// Returns `payment_schedule`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn payment_schedule(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_schedule")
    }

    /// Returns the integer `payments_per_period`, or `None` if it is null or absent.
    #[inline]
    pub fn payments_per_period(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("payments_per_period")
    }

    /// Returns `purpose`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn purpose(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("purpose")
    }

    /// Returns the text `start_date`, or `None` if it is null or absent.
    #[inline]
    pub fn start_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("start_date")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsPix "checkout_session::PaymentMethodOptionsPix"
}

impl PaymentMethodOptionsPix {
    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_ALWAYS: &'static str = "always";
    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_NEVER: &'static str = "never";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `amount_includes_iof`, an open set of values, or `None` if it is null or absent.
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
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsPixMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsPixMandateOptions "checkout_session::PaymentMethodOptionsPixMandateOptions"
}

impl PaymentMethodOptionsPixMandateOptions {
    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_ALWAYS: &'static str = "always";
    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_NEVER: &'static str = "never";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_HALFYEARLY: &'static str = "halfyearly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_MONTHLY: &'static str = "monthly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_QUARTERLY: &'static str = "quarterly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_WEEKLY: &'static str = "weekly";
    /// A value of `payment_schedule`.
    pub const PAYMENT_SCHEDULE_YEARLY: &'static str = "yearly";

    /// Returns the integer `amount`, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns `amount_includes_iof`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn amount_includes_iof(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_includes_iof")
    }

    /// Returns `amount_type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn amount_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_type")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the text `end_date`, or `None` if it is null or absent.
    #[inline]
    pub fn end_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("end_date")
    }

    /// Returns `payment_schedule`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn payment_schedule(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_schedule")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `start_date`, or `None` if it is null or absent.
    #[inline]
    pub fn start_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("start_date")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsRevolutPay "checkout_session::PaymentMethodOptionsRevolutPay"
}

impl PaymentMethodOptionsRevolutPay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsSamsungPay "checkout_session::PaymentMethodOptionsSamsungPay"
}

impl PaymentMethodOptionsSamsungPay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsSatispay "checkout_session::PaymentMethodOptionsSatispay"
}

impl PaymentMethodOptionsSatispay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsScalapay "checkout_session::PaymentMethodOptionsScalapay"
}

impl PaymentMethodOptionsScalapay {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsSepaDebit "checkout_session::PaymentMethodOptionsSepaDebit"
}

impl PaymentMethodOptionsSepaDebit {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsSepaDebitMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsSepaDebitMandateOptions "checkout_session::PaymentMethodOptionsSepaDebitMandateOptions"
}

impl PaymentMethodOptionsSepaDebitMandateOptions {
    /// Returns the text `reference_prefix`, or `None` if it is null or absent.
    #[inline]
    pub fn reference_prefix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference_prefix")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsSequra "checkout_session::PaymentMethodOptionsSequra"
}

impl PaymentMethodOptionsSequra {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsSofort "checkout_session::PaymentMethodOptionsSofort"
}

impl PaymentMethodOptionsSofort {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsSunbit "checkout_session::PaymentMethodOptionsSunbit"
}

impl PaymentMethodOptionsSunbit {
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns `capture_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsTwint "checkout_session::PaymentMethodOptionsTwint"
}

impl PaymentMethodOptionsTwint {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsUpi "checkout_session::PaymentMethodOptionsUpi"
}

impl PaymentMethodOptionsUpi {
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsUpiMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsUpiMandateOptions "checkout_session::PaymentMethodOptionsUpiMandateOptions"
}

impl PaymentMethodOptionsUpiMandateOptions {
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";

    /// Returns the integer `amount`, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns `amount_type`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn amount_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_type")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the time `end_date`, or `None` if it is null or absent.
    #[inline]
    pub fn end_date(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("end_date")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsUsBankAccount "checkout_session::PaymentMethodOptionsUsBankAccount"
}

impl PaymentMethodOptionsUsBankAccount {
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

    /// Returns the object `financial_connections`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_connections(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsUsBankAccountFinancialConnections>, FieldError> {
        self.0.opt_nested("financial_connections")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `target_date`, or `None` if it is null or absent.
    #[inline]
    pub fn target_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("target_date")
    }

    /// Returns `verification_method`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsUsBankAccountFinancialConnections "checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnections"
}

impl PaymentMethodOptionsUsBankAccountFinancialConnections {
    /// Returns the object `filters`, or `None` if it is null or absent.
    #[inline]
    pub fn filters(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>, FieldError>
    {
        self.0.opt_nested("filters")
    }

    /// Returns the texts in `permissions`, or `None` if it is null or absent.
    #[inline]
    pub fn permissions(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("permissions")
    }

    /// Returns the texts in `prefetch`, or `None` if it is null or absent.
    #[inline]
    pub fn prefetch(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("prefetch")
    }

    /// Returns the text `return_url`, or `None` if it is null or absent.
    #[inline]
    pub fn return_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("return_url")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters "checkout_session::PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters"
}

impl PaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
    /// Returns the texts in `account_subcategories`, or `None` if it is null or absent.
    #[inline]
    pub fn account_subcategories(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("account_subcategories")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PaymentMethodOptionsWechatPay "checkout_session::PaymentMethodOptionsWechatPay"
}

impl PaymentMethodOptionsWechatPay {
    /// A value of `client`.
    pub const CLIENT_ANDROID: &'static str = "android";
    /// A value of `client`.
    pub const CLIENT_IOS: &'static str = "ios";
    /// A value of `client`.
    pub const CLIENT_WEB: &'static str = "web";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";

    /// Returns the text `app_id`, or `None` if it is null or absent.
    #[inline]
    pub fn app_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("app_id")
    }

    /// Returns `client`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn client(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client")
    }

    /// Returns `setup_future_usage`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    Permissions "checkout_session::Permissions"
}

impl Permissions {
    /// A value of `update_shipping_details`.
    pub const UPDATE_SHIPPING_DETAILS_CLIENT_ONLY: &'static str = "client_only";
    /// A value of `update_shipping_details`.
    pub const UPDATE_SHIPPING_DETAILS_SERVER_ONLY: &'static str = "server_only";

    /// Returns `update_shipping_details`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn update_shipping_details(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("update_shipping_details")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PhoneNumberCollection "checkout_session::PhoneNumberCollection"
}

impl PhoneNumberCollection {
    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    PresentmentDetails "checkout_session::PresentmentDetails"
}

impl PresentmentDetails {
    /// Returns the integer `presentment_amount`.
    #[inline]
    pub fn presentment_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("presentment_amount")
    }

    /// Returns the text `presentment_currency`.
    #[inline]
    pub fn presentment_currency(&self) -> Result<&str, FieldError> {
        self.0.str("presentment_currency")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    SavedPaymentMethodOptions "checkout_session::SavedPaymentMethodOptions"
}

impl SavedPaymentMethodOptions {
    /// A value of `payment_method_remove`.
    pub const PAYMENT_METHOD_REMOVE_DISABLED: &'static str = "disabled";
    /// A value of `payment_method_remove`.
    pub const PAYMENT_METHOD_REMOVE_ENABLED: &'static str = "enabled";
    /// A value of `payment_method_save`.
    pub const PAYMENT_METHOD_SAVE_DISABLED: &'static str = "disabled";
    /// A value of `payment_method_save`.
    pub const PAYMENT_METHOD_SAVE_ENABLED: &'static str = "enabled";

    /// Returns the texts in `allow_redisplay_filters`, or `None` if it is null or absent.
    #[inline]
    pub fn allow_redisplay_filters(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allow_redisplay_filters")
    }

    /// Returns `payment_method_remove`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_remove(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_remove")
    }

    /// Returns `payment_method_save`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_save(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_save")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    ShippingCost "checkout_session::ShippingCost"
}

impl ShippingCost {
    /// Returns the integer `amount_subtotal`.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_subtotal")
    }

    /// Returns the integer `amount_tax`.
    #[inline]
    pub fn amount_tax(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_tax")
    }

    /// Returns the integer `amount_total`.
    #[inline]
    pub fn amount_total(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_total")
    }

    /// Returns the id of `shipping_rate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_rate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("shipping_rate")
    }

    /// Returns `shipping_rate` if it is expanded, or `None`.
    #[inline]
    pub fn shipping_rate(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("shipping_rate")
    }

    /// Returns the objects in `taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn taxes(&self) -> Result<Option<&[ShippingCostTax]>, FieldError> {
        self.0.opt_views("taxes")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    ShippingCostTax "checkout_session::ShippingCostTax"
}

impl ShippingCostTax {
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_CUSTOMER_EXEMPT: &'static str = "customer_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_COLLECTING: &'static str = "not_collecting";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_SUBJECT_TO_TAX: &'static str = "not_subject_to_tax";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_SUPPORTED: &'static str = "not_supported";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_PRODUCT_EXEMPT: &'static str = "portion_product_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_REDUCED_RATED: &'static str = "portion_reduced_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_STANDARD_RATED: &'static str = "portion_standard_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PRODUCT_EXEMPT: &'static str = "product_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PRODUCT_EXEMPT_HOLIDAY: &'static str = "product_exempt_holiday";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PROPORTIONALLY_RATED: &'static str = "proportionally_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_REDUCED_RATED: &'static str = "reduced_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_REVERSE_CHARGE: &'static str = "reverse_charge";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_STANDARD_RATED: &'static str = "standard_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_TAXABLE_BASIS_REDUCED: &'static str = "taxable_basis_reduced";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_ZERO_RATED: &'static str = "zero_rated";

    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `rate`.
    #[inline]
    pub fn rate(&self) -> Result<&super::TaxRate, FieldError> {
        self.0.nested("rate")
    }

    /// Returns `taxability_reason`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn taxability_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("taxability_reason")
    }

    /// Returns the integer `taxable_amount`, or `None` if it is null or absent.
    #[inline]
    pub fn taxable_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("taxable_amount")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    ShippingOption "checkout_session::ShippingOption"
}

impl ShippingOption {
    /// Returns the integer `shipping_amount`.
    #[inline]
    pub fn shipping_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("shipping_amount")
    }

    /// Returns the id of `shipping_rate`, expanded or not.
    #[inline]
    pub fn shipping_rate_id(&self) -> Result<&str, FieldError> {
        self.0.id("shipping_rate")
    }

    /// Returns `shipping_rate` if it is expanded, or `None`.
    #[inline]
    pub fn shipping_rate(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("shipping_rate")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    TaxIdCollection "checkout_session::TaxIdCollection"
}

impl TaxIdCollection {
    /// A value of `required`.
    pub const REQUIRED_IF_SUPPORTED: &'static str = "if_supported";
    /// A value of `required`.
    pub const REQUIRED_NEVER: &'static str = "never";

    /// Returns the flag `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns `required`, an open set of values.
    #[inline]
    pub fn required(&self) -> Result<&str, FieldError> {
        self.0.str("required")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    TotalDetails "checkout_session::TotalDetails"
}

impl TotalDetails {
    /// Returns the integer `amount_discount`.
    #[inline]
    pub fn amount_discount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_discount")
    }

    /// Returns the integer `amount_shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_shipping(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_shipping")
    }

    /// Returns the integer `amount_tax`.
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
    /// Nested in [`CheckoutSession`].
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
    pub fn taxes(&self) -> Result<&[TotalDetailsBreakdownTax], FieldError> {
        self.0.views("taxes")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
    TotalDetailsBreakdownDiscount "checkout_session::TotalDetailsBreakdownDiscount"
}

impl TotalDetailsBreakdownDiscount {
    /// Returns the integer `amount`.
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
    /// Nested in [`CheckoutSession`].
    TotalDetailsBreakdownTax "checkout_session::TotalDetailsBreakdownTax"
}

impl TotalDetailsBreakdownTax {
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_CUSTOMER_EXEMPT: &'static str = "customer_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_COLLECTING: &'static str = "not_collecting";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_SUBJECT_TO_TAX: &'static str = "not_subject_to_tax";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_SUPPORTED: &'static str = "not_supported";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_PRODUCT_EXEMPT: &'static str = "portion_product_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_REDUCED_RATED: &'static str = "portion_reduced_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PORTION_STANDARD_RATED: &'static str = "portion_standard_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PRODUCT_EXEMPT: &'static str = "product_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PRODUCT_EXEMPT_HOLIDAY: &'static str = "product_exempt_holiday";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_PROPORTIONALLY_RATED: &'static str = "proportionally_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_REDUCED_RATED: &'static str = "reduced_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_REVERSE_CHARGE: &'static str = "reverse_charge";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_STANDARD_RATED: &'static str = "standard_rated";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_TAXABLE_BASIS_REDUCED: &'static str = "taxable_basis_reduced";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_ZERO_RATED: &'static str = "zero_rated";

    /// Returns the integer `amount`.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `rate`.
    #[inline]
    pub fn rate(&self) -> Result<&super::TaxRate, FieldError> {
        self.0.nested("rate")
    }

    /// Returns `taxability_reason`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn taxability_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("taxability_reason")
    }

    /// Returns the integer `taxable_amount`, or `None` if it is null or absent.
    #[inline]
    pub fn taxable_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("taxable_amount")
    }
}

view! {
    /// Nested in [`CheckoutSession`].
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
    /// Nested in [`CheckoutSession`].
    WalletOptionsLink "checkout_session::WalletOptionsLink"
}

impl WalletOptionsLink {
    /// A value of `display`.
    pub const DISPLAY_AUTO: &'static str = "auto";
    /// A value of `display`.
    pub const DISPLAY_NEVER: &'static str = "never";

    /// Returns `display`, an open set of values, or `None` if it is null or absent.
    #[inline]
    pub fn display(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("display")
    }
}
