// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `payment_link`. Stripe describes it in the [API reference](https://docs.stripe.com/api/payment-link/object). [`objects`](crate::objects) describes what the methods return.
    PaymentLink "PaymentLink" "payment_link"
}

impl PaymentLink {
    /// Returns the boolean `active`.
    #[inline]
    pub fn active(&self) -> Result<bool, FieldError> {
        self.0.bool("active")
    }

    /// Returns the object `after_completion`.
    #[inline]
    pub fn after_completion(&self) -> Result<&AfterCompletion, FieldError> {
        self.0.nested("after_completion")
    }

    /// Returns the boolean `allow_promotion_codes`.
    #[inline]
    pub fn allow_promotion_codes(&self) -> Result<bool, FieldError> {
        self.0.bool("allow_promotion_codes")
    }

    /// Returns `application` if it is expanded, or `None`. [`application_id`](Self::application_id) works either way.
    #[inline]
    pub fn application(&self) -> Result<Option<&super::Application>, FieldError> {
        self.0.opt_expanded("application")
    }

    /// Returns the amount `application_fee_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("application_fee_amount")
    }

    /// Returns the number `application_fee_percent`, or `None` if it is null or absent.
    #[inline]
    pub fn application_fee_percent(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("application_fee_percent")
    }

    /// Returns the id of `application`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application")
    }

    /// Returns the object `automatic_tax`.
    #[inline]
    pub fn automatic_tax(&self) -> Result<&AutomaticTax, FieldError> {
        self.0.nested("automatic_tax")
    }

    /// Returns the text `billing_address_collection`. Known values are constants, such as [`BILLING_ADDRESS_COLLECTION_AUTO`](Self::BILLING_ADDRESS_COLLECTION_AUTO).
    #[inline]
    pub fn billing_address_collection(&self) -> Result<&str, FieldError> {
        self.0.str("billing_address_collection")
    }

    /// Returns the object `consent_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn consent_collection(&self) -> Result<Option<&ConsentCollection>, FieldError> {
        self.0.opt_nested("consent_collection")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
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

    /// Returns the text `customer_creation`. Known values are constants, such as [`CUSTOMER_CREATION_ALWAYS`](Self::CUSTOMER_CREATION_ALWAYS).
    #[inline]
    pub fn customer_creation(&self) -> Result<&str, FieldError> {
        self.0.str("customer_creation")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `inactive_message`, or `None` if it is null or absent.
    #[inline]
    pub fn inactive_message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("inactive_message")
    }

    /// Returns the object `invoice_creation`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_creation(&self) -> Result<Option<&InvoiceCreation>, FieldError> {
        self.0.opt_nested("invoice_creation")
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

    /// Returns the object `managed_payments`, or `None` if it is null or absent.
    #[inline]
    pub fn managed_payments(&self) -> Result<Option<&super::shared::Enabled>, FieldError> {
        self.0.opt_nested("managed_payments")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the object `name_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn name_collection(&self) -> Result<Option<&NameCollection>, FieldError> {
        self.0.opt_nested("name_collection")
    }

    /// Returns `on_behalf_of` if it is expanded, or `None`. [`on_behalf_of_id`](Self::on_behalf_of_id) works either way.
    #[inline]
    pub fn on_behalf_of(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("on_behalf_of")
    }

    /// Returns the id of `on_behalf_of`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn on_behalf_of_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("on_behalf_of")
    }

    /// Returns the objects in `optional_items`, or `None` if it is null or absent.
    #[inline]
    pub fn optional_items(&self) -> Result<Option<&[OptionalItem]>, FieldError> {
        self.0.opt_views("optional_items")
    }

    /// Returns the object `payment_intent_data`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_intent_data(&self) -> Result<Option<&PaymentIntentData>, FieldError> {
        self.0.opt_nested("payment_intent_data")
    }

    /// Returns the text `payment_method_collection`. Known values are constants, such as [`PAYMENT_METHOD_COLLECTION_ALWAYS`](Self::PAYMENT_METHOD_COLLECTION_ALWAYS).
    #[inline]
    pub fn payment_method_collection(&self) -> Result<&str, FieldError> {
        self.0.str("payment_method_collection")
    }

    /// Returns the object `payment_method_options`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_options(&self) -> Result<Option<&PaymentMethodOptions>, FieldError> {
        self.0.opt_nested("payment_method_options")
    }

    /// Returns the texts in `payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("payment_method_types")
    }

    /// Returns the object `phone_number_collection`.
    #[inline]
    pub fn phone_number_collection(&self) -> Result<&super::shared::Enabled, FieldError> {
        self.0.nested("phone_number_collection")
    }

    /// Returns the object `restrictions`, or `None` if it is null or absent.
    #[inline]
    pub fn restrictions(&self) -> Result<Option<&Restrictions>, FieldError> {
        self.0.opt_nested("restrictions")
    }

    /// Returns the object `shipping_address_collection`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address_collection(
        &self,
    ) -> Result<Option<&ShippingAddressCollection>, FieldError> {
        self.0.opt_nested("shipping_address_collection")
    }

    /// Returns the objects in `shipping_options`.
    #[inline]
    pub fn shipping_options(&self) -> Result<&[super::shared::ShippingOption], FieldError> {
        self.0.views("shipping_options")
    }

    /// Returns the text `submit_type`. Known values are constants, such as [`SUBMIT_TYPE_AUTO`](Self::SUBMIT_TYPE_AUTO).
    #[inline]
    pub fn submit_type(&self) -> Result<&str, FieldError> {
        self.0.str("submit_type")
    }

    /// Returns the object `subscription_data`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_data(&self) -> Result<Option<&SubscriptionData>, FieldError> {
        self.0.opt_nested("subscription_data")
    }

    /// Returns the object `tax_id_collection`.
    #[inline]
    pub fn tax_id_collection(&self) -> Result<&TaxIdCollection, FieldError> {
        self.0.nested("tax_id_collection")
    }

    /// Returns the object `transfer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_data(&self) -> Result<Option<&super::shared::TransferData>, FieldError> {
        self.0.opt_nested("transfer_data")
    }

    /// Returns the text `url`.
    #[inline]
    pub fn url(&self) -> Result<&str, FieldError> {
        self.0.str("url")
    }

    /// A value of `billing_address_collection`.
    pub const BILLING_ADDRESS_COLLECTION_AUTO: &'static str = "auto";
    /// A value of `billing_address_collection`.
    pub const BILLING_ADDRESS_COLLECTION_REQUIRED: &'static str = "required";
    /// A value of `customer_creation`.
    pub const CUSTOMER_CREATION_ALWAYS: &'static str = "always";
    /// A value of `customer_creation`.
    pub const CUSTOMER_CREATION_IF_REQUIRED: &'static str = "if_required";
    /// A value of `payment_method_collection`.
    pub const PAYMENT_METHOD_COLLECTION_ALWAYS: &'static str = "always";
    /// A value of `payment_method_collection`.
    pub const PAYMENT_METHOD_COLLECTION_IF_REQUIRED: &'static str = "if_required";
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
}

view! {
    /// The value of `after_completion` in [`PaymentLink`].
    AfterCompletion "payment_link::AfterCompletion"
}

impl AfterCompletion {
    /// Returns the object `hosted_confirmation`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_confirmation(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("hosted_confirmation")
    }

    /// Returns the object `redirect`, or `None` if it is null or absent.
    #[inline]
    pub fn redirect(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("redirect")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_HOSTED_CONFIRMATION`](Self::TYPE_HOSTED_CONFIRMATION).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_HOSTED_CONFIRMATION: &'static str = "hosted_confirmation";
    /// A value of `type`.
    pub const TYPE_REDIRECT: &'static str = "redirect";
}

view! {
    /// The value of `automatic_tax` in [`PaymentLink`].
    AutomaticTax "payment_link::AutomaticTax"
}

impl AutomaticTax {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `liability`, or `None` if it is null or absent.
    #[inline]
    pub fn liability(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("liability")
    }
}

view! {
    /// The value of `consent_collection` in [`PaymentLink`].
    ConsentCollection "payment_link::ConsentCollection"
}

impl ConsentCollection {
    /// Returns the object `payment_method_reuse_agreement`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_reuse_agreement(&self) -> Result<Option<&Object>, FieldError> {
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
    /// The value of `custom_fields[]` in [`PaymentLink`].
    CustomField "payment_link::CustomField"
}

impl CustomField {
    /// Returns the object `dropdown`, or `None` if it is null or absent.
    #[inline]
    pub fn dropdown(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("dropdown")
    }

    /// Returns the text `key`.
    #[inline]
    pub fn key(&self) -> Result<&str, FieldError> {
        self.0.str("key")
    }

    /// Returns the object `label`.
    #[inline]
    pub fn label(&self) -> Result<&Object, FieldError> {
        self.0.nested("label")
    }

    /// Returns the object `numeric`, or `None` if it is null or absent.
    #[inline]
    pub fn numeric(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("numeric")
    }

    /// Returns the boolean `optional`.
    #[inline]
    pub fn optional(&self) -> Result<bool, FieldError> {
        self.0.bool("optional")
    }

    /// Returns the object `text`, or `None` if it is null or absent.
    #[inline]
    pub fn text(&self) -> Result<Option<&Object>, FieldError> {
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
    /// The value of `custom_text` in [`PaymentLink`].
    CustomText "payment_link::CustomText"
}

impl CustomText {
    /// Returns the object `after_submit`, or `None` if it is null or absent.
    #[inline]
    pub fn after_submit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("after_submit")
    }

    /// Returns the object `shipping_address`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("shipping_address")
    }

    /// Returns the object `submit`, or `None` if it is null or absent.
    #[inline]
    pub fn submit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("submit")
    }

    /// Returns the object `terms_of_service_acceptance`, or `None` if it is null or absent.
    #[inline]
    pub fn terms_of_service_acceptance(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("terms_of_service_acceptance")
    }
}

view! {
    /// The value of `invoice_creation` in [`PaymentLink`].
    InvoiceCreation "payment_link::InvoiceCreation"
}

impl InvoiceCreation {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `invoice_data`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_data(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("invoice_data")
    }
}

view! {
    /// The value of `name_collection` in [`PaymentLink`].
    NameCollection "payment_link::NameCollection"
}

impl NameCollection {
    /// Returns the object `business`, or `None` if it is null or absent.
    #[inline]
    pub fn business(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("business")
    }

    /// Returns the object `individual`, or `None` if it is null or absent.
    #[inline]
    pub fn individual(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("individual")
    }
}

view! {
    /// The value of `optional_items[]` in [`PaymentLink`].
    OptionalItem "payment_link::OptionalItem"
}

impl OptionalItem {
    /// Returns the object `adjustable_quantity`, or `None` if it is null or absent.
    #[inline]
    pub fn adjustable_quantity(&self) -> Result<Option<&Object>, FieldError> {
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
    /// The value of `payment_intent_data` in [`PaymentLink`].
    PaymentIntentData "payment_link::PaymentIntentData"
}

impl PaymentIntentData {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_AUTOMATIC`](Self::CAPTURE_METHOD_AUTOMATIC).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_OFF_SESSION`](Self::SETUP_FUTURE_USAGE_OFF_SESSION).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns the text `statement_descriptor_suffix`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_suffix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_suffix")
    }

    /// Returns the text `transfer_group`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_group(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transfer_group")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_AUTOMATIC_ASYNC: &'static str = "automatic_async";
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// The value of `payment_method_options` in [`PaymentLink`].
    PaymentMethodOptions "payment_link::PaymentMethodOptions"
}

impl PaymentMethodOptions {
    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("card")
    }
}

view! {
    /// The value of `restrictions` in [`PaymentLink`].
    Restrictions "payment_link::Restrictions"
}

impl Restrictions {
    /// Returns the object `completed_sessions`.
    #[inline]
    pub fn completed_sessions(&self) -> Result<&Object, FieldError> {
        self.0.nested("completed_sessions")
    }
}

view! {
    /// The value of `shipping_address_collection` in [`PaymentLink`].
    ShippingAddressCollection "payment_link::ShippingAddressCollection"
}

impl ShippingAddressCollection {
    /// Returns the texts in `allowed_countries`.
    #[inline]
    pub fn allowed_countries(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("allowed_countries")
    }
}

view! {
    /// The value of `subscription_data` in [`PaymentLink`].
    SubscriptionData "payment_link::SubscriptionData"
}

impl SubscriptionData {
    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the object `invoice_settings`.
    #[inline]
    pub fn invoice_settings(&self) -> Result<&Object, FieldError> {
        self.0.nested("invoice_settings")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the integer `trial_period_days`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_period_days(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("trial_period_days")
    }

    /// Returns the object `trial_settings`, or `None` if it is null or absent.
    #[inline]
    pub fn trial_settings(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("trial_settings")
    }
}

view! {
    /// The value of `tax_id_collection` in [`PaymentLink`].
    TaxIdCollection "payment_link::TaxIdCollection"
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
