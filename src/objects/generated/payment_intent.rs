// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `payment_intent`. Stripe describes it in the [API reference](https://docs.stripe.com/api/payment_intents/object). [`objects`](crate::objects) describes what the methods return.
    PaymentIntent "PaymentIntent" "payment_intent"
}

impl PaymentIntent {
    /// Returns the texts in `allowed_payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn allowed_payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allowed_payment_method_types")
    }

    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the amount `amount_capturable` in the currency's smallest unit.
    #[inline]
    pub fn amount_capturable(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_capturable")
    }

    /// Returns the object `amount_details`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_details(&self) -> Result<Option<&AmountDetails>, FieldError> {
        self.0.opt_nested("amount_details")
    }

    /// Returns the amount `amount_received` in the currency's smallest unit.
    #[inline]
    pub fn amount_received(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_received")
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

    /// Returns the id of `application`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn application_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("application")
    }

    /// Returns the object `automatic_payment_methods`, or `None` if it is null or absent.
    #[inline]
    pub fn automatic_payment_methods(
        &self,
    ) -> Result<Option<&AutomaticPaymentMethods>, FieldError> {
        self.0.opt_nested("automatic_payment_methods")
    }

    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the text `cancellation_reason`, or `None` if it is null or absent. Known values are constants, such as [`CANCELLATION_REASON_ABANDONED`](Self::CANCELLATION_REASON_ABANDONED).
    #[inline]
    pub fn cancellation_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cancellation_reason")
    }

    /// Returns the text `capture_method`. Known values are constants, such as [`CAPTURE_METHOD_AUTOMATIC`](Self::CAPTURE_METHOD_AUTOMATIC).
    #[inline]
    pub fn capture_method(&self) -> Result<&str, FieldError> {
        self.0.str("capture_method")
    }

    /// Returns the text `client_secret`, or `None` if it is null or absent.
    #[inline]
    pub fn client_secret(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client_secret")
    }

    /// Returns the text `confirmation_method`. Known values are constants, such as [`CONFIRMATION_METHOD_AUTOMATIC`](Self::CONFIRMATION_METHOD_AUTOMATIC).
    #[inline]
    pub fn confirmation_method(&self) -> Result<&str, FieldError> {
        self.0.str("confirmation_method")
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

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the texts in `excluded_payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn excluded_payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("excluded_payment_method_types")
    }

    /// Returns the object `hooks`, or `None` if it is null or absent.
    #[inline]
    pub fn hooks(&self) -> Result<Option<&Hooks>, FieldError> {
        self.0.opt_nested("hooks")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the object `last_payment_error`, or `None` if it is null or absent.
    #[inline]
    pub fn last_payment_error(&self) -> Result<Option<&super::shared::LastError>, FieldError> {
        self.0.opt_nested("last_payment_error")
    }

    /// Returns `latest_charge` if it is expanded, or `None`. [`latest_charge_id`](Self::latest_charge_id) works either way.
    #[inline]
    pub fn latest_charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("latest_charge")
    }

    /// Returns `latest_charge`. In older API versions it is `charges.data.0.id`. `None` if there is none.
    #[inline]
    pub fn latest_charge_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.moved_id("latest_charge|charges.data.0.id")
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

    /// Returns the object `next_action`, or `None` if it is null or absent.
    #[inline]
    pub fn next_action(&self) -> Result<Option<&NextAction>, FieldError> {
        self.0.opt_nested("next_action")
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

    /// Returns the object `payment_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_details(&self) -> Result<Option<&PaymentDetails>, FieldError> {
        self.0.opt_nested("payment_details")
    }

    /// Returns `payment_method` if it is expanded, or `None`. [`payment_method_id`](Self::payment_method_id) works either way.
    #[inline]
    pub fn payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("payment_method")
    }

    /// Returns the object `payment_method_configuration_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_configuration_details(
        &self,
    ) -> Result<Option<&super::shared::PaymentMethodConfigurationDetails>, FieldError> {
        self.0.opt_nested("payment_method_configuration_details")
    }

    /// Returns the id of `payment_method`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_method")
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

    /// Returns `payment_record` if it is expanded, or `None`. [`payment_record_id`](Self::payment_record_id) works either way.
    #[inline]
    pub fn payment_record(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("payment_record")
    }

    /// Returns the id of `payment_record`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_record_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_record")
    }

    /// Returns the object `presentment_details`, or `None` if it is null or absent.
    #[inline]
    pub fn presentment_details(
        &self,
    ) -> Result<Option<&super::shared::PresentmentDetails>, FieldError> {
        self.0.opt_nested("presentment_details")
    }

    /// Returns the object `processing`, or `None` if it is null or absent.
    #[inline]
    pub fn processing(&self) -> Result<Option<&Processing>, FieldError> {
        self.0.opt_nested("processing")
    }

    /// Returns the text `receipt_email`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("receipt_email")
    }

    /// Returns `review` if it is expanded, or `None`. [`review_id`](Self::review_id) works either way.
    #[inline]
    pub fn review(&self) -> Result<Option<&super::Review>, FieldError> {
        self.0.opt_expanded("review")
    }

    /// Returns the id of `review`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn review_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("review")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_OFF_SESSION`](Self::SETUP_FUTURE_USAGE_OFF_SESSION).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// Returns the object `shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping(&self) -> Result<Option<&super::shared::ShippingDetails>, FieldError> {
        self.0.opt_nested("shipping")
    }

    /// Returns `source` if it is expanded, or `None`. [`source_id`](Self::source_id) works either way.
    #[inline]
    pub fn source(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("source")
    }

    /// Returns the id of `source`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn source_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("source")
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

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CANCELED`](Self::STATUS_CANCELED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `transfer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_data(&self) -> Result<Option<&TransferData>, FieldError> {
        self.0.opt_nested("transfer_data")
    }

    /// Returns the text `transfer_group`, or `None` if it is null or absent.
    #[inline]
    pub fn transfer_group(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transfer_group")
    }

    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_ABANDONED: &'static str = "abandoned";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_AUTOMATIC: &'static str = "automatic";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_DUPLICATE: &'static str = "duplicate";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_EXPIRED: &'static str = "expired";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_FAILED_INVOICE: &'static str = "failed_invoice";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_FRAUDULENT: &'static str = "fraudulent";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_REQUESTED_BY_CUSTOMER: &'static str = "requested_by_customer";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_VOID_INVOICE: &'static str = "void_invoice";
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_AUTOMATIC_ASYNC: &'static str = "automatic_async";
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `confirmation_method`.
    pub const CONFIRMATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `confirmation_method`.
    pub const CONFIRMATION_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_PROCESSING: &'static str = "processing";
    /// A value of `status`.
    pub const STATUS_REQUIRES_ACTION: &'static str = "requires_action";
    /// A value of `status`.
    pub const STATUS_REQUIRES_CAPTURE: &'static str = "requires_capture";
    /// A value of `status`.
    pub const STATUS_REQUIRES_CONFIRMATION: &'static str = "requires_confirmation";
    /// A value of `status`.
    pub const STATUS_REQUIRES_PAYMENT_METHOD: &'static str = "requires_payment_method";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `amount_details` in [`PaymentIntent`].
    AmountDetails "payment_intent::AmountDetails"
}

impl AmountDetails {
    /// Returns the amount `discount_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn discount_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("discount_amount")
    }

    /// Returns the object `error`, or `None` if it is null or absent.
    #[inline]
    pub fn error(&self) -> Result<Option<&AmountDetailsError>, FieldError> {
        self.0.opt_nested("error")
    }

    /// Returns the first page of the list `line_items`, or `None` if it is null or absent.
    #[inline]
    pub fn line_items(&self) -> Result<Option<&List<Object>>, FieldError> {
        self.0.opt_list("line_items")
    }

    /// Returns the object `shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping(&self) -> Result<Option<&AmountDetailsShipping>, FieldError> {
        self.0.opt_nested("shipping")
    }

    /// Returns the object `tax`, or `None` if it is null or absent.
    #[inline]
    pub fn tax(&self) -> Result<Option<&AmountDetailsTax>, FieldError> {
        self.0.opt_nested("tax")
    }

    /// Returns the object `tip`, or `None` if it is null or absent.
    #[inline]
    pub fn tip(&self) -> Result<Option<&AmountDetailsTip>, FieldError> {
        self.0.opt_nested("tip")
    }
}

view! {
    /// The value of `amount_details.error` in [`PaymentIntent`].
    AmountDetailsError "payment_intent::AmountDetailsError"
}

impl AmountDetailsError {
    /// Returns the text `code`, or `None` if it is null or absent. Known values are constants, such as [`CODE_AMOUNT_DETAILS_AMOUNT_MISMATCH`](Self::CODE_AMOUNT_DETAILS_AMOUNT_MISMATCH).
    #[inline]
    pub fn code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("code")
    }

    /// Returns the text `message`, or `None` if it is null or absent.
    #[inline]
    pub fn message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("message")
    }

    /// A value of `code`.
    pub const CODE_AMOUNT_DETAILS_AMOUNT_MISMATCH: &'static str = "amount_details_amount_mismatch";
    /// A value of `code`.
    pub const CODE_AMOUNT_DETAILS_TAX_SHIPPING_DISCOUNT_GREATER_THAN_AMOUNT: &'static str =
        "amount_details_tax_shipping_discount_greater_than_amount";
}

view! {
    /// The value of `amount_details.shipping` in [`PaymentIntent`].
    AmountDetailsShipping "payment_intent::AmountDetailsShipping"
}

impl AmountDetailsShipping {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `from_postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn from_postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("from_postal_code")
    }

    /// Returns the text `to_postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn to_postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("to_postal_code")
    }
}

view! {
    /// The value of `amount_details.tax` in [`PaymentIntent`].
    AmountDetailsTax "payment_intent::AmountDetailsTax"
}

impl AmountDetailsTax {
    /// Returns the amount `total_tax_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn total_tax_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("total_tax_amount")
    }
}

view! {
    /// The value of `amount_details.tip` in [`PaymentIntent`].
    AmountDetailsTip "payment_intent::AmountDetailsTip"
}

impl AmountDetailsTip {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }
}

view! {
    /// The value of `automatic_payment_methods` in [`PaymentIntent`].
    AutomaticPaymentMethods "payment_intent::AutomaticPaymentMethods"
}

impl AutomaticPaymentMethods {
    /// Returns the text `allow_redirects`, or `None` if it is null or absent. Known values are constants, such as [`ALLOW_REDIRECTS_ALWAYS`](Self::ALLOW_REDIRECTS_ALWAYS).
    #[inline]
    pub fn allow_redirects(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("allow_redirects")
    }

    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// A value of `allow_redirects`.
    pub const ALLOW_REDIRECTS_ALWAYS: &'static str = "always";
    /// A value of `allow_redirects`.
    pub const ALLOW_REDIRECTS_NEVER: &'static str = "never";
}

view! {
    /// The value of `hooks` in [`PaymentIntent`].
    Hooks "payment_intent::Hooks"
}

impl Hooks {
    /// Returns the object `inputs`, or `None` if it is null or absent.
    #[inline]
    pub fn inputs(&self) -> Result<Option<&HooksInputs>, FieldError> {
        self.0.opt_nested("inputs")
    }
}

view! {
    /// The value of `hooks.inputs` in [`PaymentIntent`].
    HooksInputs "payment_intent::HooksInputs"
}

impl HooksInputs {
    /// Returns the object `tax`, or `None` if it is null or absent.
    #[inline]
    pub fn tax(&self) -> Result<Option<&HooksInputsTax>, FieldError> {
        self.0.opt_nested("tax")
    }
}

view! {
    /// The value of `hooks.inputs.tax` in [`PaymentIntent`].
    HooksInputsTax "payment_intent::HooksInputsTax"
}

impl HooksInputsTax {
    /// Returns the text `calculation`.
    #[inline]
    pub fn calculation(&self) -> Result<&str, FieldError> {
        self.0.str("calculation")
    }
}

view! {
    /// The value of `next_action` in [`PaymentIntent`].
    NextAction "payment_intent::NextAction"
}

impl NextAction {
    /// Returns the object `alipay_handle_redirect`, or `None` if it is null or absent.
    #[inline]
    pub fn alipay_handle_redirect(
        &self,
    ) -> Result<Option<&NextActionAlipayHandleRedirect>, FieldError> {
        self.0.opt_nested("alipay_handle_redirect")
    }

    /// Returns the object `blik_authorize`, or `None` if it is null or absent.
    #[inline]
    pub fn blik_authorize(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("blik_authorize")
    }

    /// Returns the object `boleto_display_details`, or `None` if it is null or absent.
    #[inline]
    pub fn boleto_display_details(
        &self,
    ) -> Result<Option<&NextActionBoletoDisplayDetails>, FieldError> {
        self.0.opt_nested("boleto_display_details")
    }

    /// Returns the object `card_await_notification`, or `None` if it is null or absent.
    #[inline]
    pub fn card_await_notification(
        &self,
    ) -> Result<Option<&NextActionCardAwaitNotification>, FieldError> {
        self.0.opt_nested("card_await_notification")
    }

    /// Returns the object `cashapp_handle_redirect_or_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp_handle_redirect_or_display_qr_code(
        &self,
    ) -> Result<Option<&super::shared::CashappNextAction>, FieldError> {
        self.0
            .opt_nested("cashapp_handle_redirect_or_display_qr_code")
    }

    /// Returns the object `display_bank_transfer_instructions`, or `None` if it is null or absent.
    #[inline]
    pub fn display_bank_transfer_instructions(
        &self,
    ) -> Result<Option<&NextActionDisplayBankTransferInstructions>, FieldError> {
        self.0.opt_nested("display_bank_transfer_instructions")
    }

    /// Returns the object `klarna_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna_display_qr_code(
        &self,
    ) -> Result<Option<&NextActionKlarnaDisplayQrCode>, FieldError> {
        self.0.opt_nested("klarna_display_qr_code")
    }

    /// Returns the object `konbini_display_details`, or `None` if it is null or absent.
    #[inline]
    pub fn konbini_display_details(
        &self,
    ) -> Result<Option<&NextActionKonbiniDisplayDetails>, FieldError> {
        self.0.opt_nested("konbini_display_details")
    }

    /// Returns the object `multibanco_display_details`, or `None` if it is null or absent.
    #[inline]
    pub fn multibanco_display_details(
        &self,
    ) -> Result<Option<&NextActionMultibancoDisplayDetails>, FieldError> {
        self.0.opt_nested("multibanco_display_details")
    }

    /// Returns the object `oxxo_display_details`, or `None` if it is null or absent.
    #[inline]
    pub fn oxxo_display_details(
        &self,
    ) -> Result<Option<&NextActionOxxoDisplayDetails>, FieldError> {
        self.0.opt_nested("oxxo_display_details")
    }

    /// Returns the object `paynow_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn paynow_display_qr_code(
        &self,
    ) -> Result<Option<&NextActionPaynowDisplayQrCode>, FieldError> {
        self.0.opt_nested("paynow_display_qr_code")
    }

    /// Returns the object `pix_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn pix_display_qr_code(&self) -> Result<Option<&NextActionPixDisplayQrCode>, FieldError> {
        self.0.opt_nested("pix_display_qr_code")
    }

    /// Returns the object `promptpay_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn promptpay_display_qr_code(
        &self,
    ) -> Result<Option<&NextActionPromptpayDisplayQrCode>, FieldError> {
        self.0.opt_nested("promptpay_display_qr_code")
    }

    /// Returns the object `redirect_to_url`, or `None` if it is null or absent.
    #[inline]
    pub fn redirect_to_url(&self) -> Result<Option<&super::shared::RedirectToUrl>, FieldError> {
        self.0.opt_nested("redirect_to_url")
    }

    /// Returns the object `swish_handle_redirect_or_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn swish_handle_redirect_or_display_qr_code(
        &self,
    ) -> Result<Option<&NextActionSwishHandleRedirectOrDisplayQrCode>, FieldError> {
        self.0
            .opt_nested("swish_handle_redirect_or_display_qr_code")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `upi_handle_redirect_or_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn upi_handle_redirect_or_display_qr_code(
        &self,
    ) -> Result<Option<&super::shared::UpiNextAction>, FieldError> {
        self.0.opt_nested("upi_handle_redirect_or_display_qr_code")
    }

    /// Returns the object `use_stripe_sdk`, or `None` if it is null or absent.
    #[inline]
    pub fn use_stripe_sdk(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("use_stripe_sdk")
    }

    /// Returns the object `verify_with_microdeposits`, or `None` if it is null or absent.
    #[inline]
    pub fn verify_with_microdeposits(
        &self,
    ) -> Result<Option<&super::shared::VerifyWithMicrodeposits>, FieldError> {
        self.0.opt_nested("verify_with_microdeposits")
    }

    /// Returns the object `wechat_pay_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat_pay_display_qr_code(
        &self,
    ) -> Result<Option<&NextActionWechatPayDisplayQrCode>, FieldError> {
        self.0.opt_nested("wechat_pay_display_qr_code")
    }

    /// Returns the object `wechat_pay_redirect_to_android_app`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat_pay_redirect_to_android_app(
        &self,
    ) -> Result<Option<&NextActionWechatPayRedirectToAndroidApp>, FieldError> {
        self.0.opt_nested("wechat_pay_redirect_to_android_app")
    }

    /// Returns the object `wechat_pay_redirect_to_ios_app`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat_pay_redirect_to_ios_app(
        &self,
    ) -> Result<Option<&NextActionWechatPayRedirectToIosApp>, FieldError> {
        self.0.opt_nested("wechat_pay_redirect_to_ios_app")
    }
}

view! {
    /// The value of `next_action.alipay_handle_redirect` in [`PaymentIntent`].
    NextActionAlipayHandleRedirect "payment_intent::NextActionAlipayHandleRedirect"
}

impl NextActionAlipayHandleRedirect {
    /// Returns the text `native_data`, or `None` if it is null or absent.
    #[inline]
    pub fn native_data(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("native_data")
    }

    /// Returns the text `native_url`, or `None` if it is null or absent.
    #[inline]
    pub fn native_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("native_url")
    }

    /// Returns the text `return_url`, or `None` if it is null or absent.
    #[inline]
    pub fn return_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("return_url")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }
}

view! {
    /// The value of `next_action.boleto_display_details` in [`PaymentIntent`].
    NextActionBoletoDisplayDetails "payment_intent::NextActionBoletoDisplayDetails"
}

impl NextActionBoletoDisplayDetails {
    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `hosted_voucher_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_voucher_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_voucher_url")
    }

    /// Returns the text `number`, or `None` if it is null or absent.
    #[inline]
    pub fn number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("number")
    }

    /// Returns the text `pdf`, or `None` if it is null or absent.
    #[inline]
    pub fn pdf(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pdf")
    }
}

view! {
    /// The value of `next_action.card_await_notification` in [`PaymentIntent`].
    NextActionCardAwaitNotification "payment_intent::NextActionCardAwaitNotification"
}

impl NextActionCardAwaitNotification {
    /// Returns the time `charge_attempt_at`, or `None` if it is null or absent.
    #[inline]
    pub fn charge_attempt_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("charge_attempt_at")
    }

    /// Returns the boolean `customer_approval_required`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_approval_required(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("customer_approval_required")
    }
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructions "payment_intent::NextActionDisplayBankTransferInstructions"
}

impl NextActionDisplayBankTransferInstructions {
    /// Returns the amount `amount_remaining` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_remaining(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_remaining")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the objects in `financial_addresses`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_addresses(
        &self,
    ) -> Result<Option<&[NextActionDisplayBankTransferInstructionsFinancialAddress]>, FieldError>
    {
        self.0.opt_views("financial_addresses")
    }

    /// Returns the text `hosted_instructions_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_instructions_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_instructions_url")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_EU_BANK_TRANSFER`](Self::TYPE_EU_BANK_TRANSFER).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

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
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions.financial_addresses[]` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructionsFinancialAddress "payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress"
}

impl NextActionDisplayBankTransferInstructionsFinancialAddress {
    /// Returns the object `aba`, or `None` if it is null or absent.
    #[inline]
    pub fn aba(
        &self,
    ) -> Result<Option<&NextActionDisplayBankTransferInstructionsFinancialAddressAba>, FieldError>
    {
        self.0.opt_nested("aba")
    }

    /// Returns the object `iban`, or `None` if it is null or absent.
    #[inline]
    pub fn iban(
        &self,
    ) -> Result<Option<&NextActionDisplayBankTransferInstructionsFinancialAddressIban>, FieldError>
    {
        self.0.opt_nested("iban")
    }

    /// Returns the object `sort_code`, or `None` if it is null or absent.
    #[inline]
    pub fn sort_code(
        &self,
    ) -> Result<
        Option<&NextActionDisplayBankTransferInstructionsFinancialAddressSortCode>,
        FieldError,
    > {
        self.0.opt_nested("sort_code")
    }

    /// Returns the object `spei`, or `None` if it is null or absent.
    #[inline]
    pub fn spei(
        &self,
    ) -> Result<Option<&NextActionDisplayBankTransferInstructionsFinancialAddressSpei>, FieldError>
    {
        self.0.opt_nested("spei")
    }

    /// Returns the texts in `supported_networks`, or `None` if it is null or absent.
    #[inline]
    pub fn supported_networks(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("supported_networks")
    }

    /// Returns the object `swift`, or `None` if it is null or absent.
    #[inline]
    pub fn swift(
        &self,
    ) -> Result<Option<&NextActionDisplayBankTransferInstructionsFinancialAddressSwift>, FieldError>
    {
        self.0.opt_nested("swift")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ABA`](Self::TYPE_ABA).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `zengin`, or `None` if it is null or absent.
    #[inline]
    pub fn zengin(
        &self,
    ) -> Result<Option<&NextActionDisplayBankTransferInstructionsFinancialAddressZengin>, FieldError>
    {
        self.0.opt_nested("zengin")
    }

    /// A value of `type`.
    pub const TYPE_ABA: &'static str = "aba";
    /// A value of `type`.
    pub const TYPE_IBAN: &'static str = "iban";
    /// A value of `type`.
    pub const TYPE_SORT_CODE: &'static str = "sort_code";
    /// A value of `type`.
    pub const TYPE_SPEI: &'static str = "spei";
    /// A value of `type`.
    pub const TYPE_SWIFT: &'static str = "swift";
    /// A value of `type`.
    pub const TYPE_ZENGIN: &'static str = "zengin";
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions.financial_addresses[].aba` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructionsFinancialAddressAba "payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba"
}

impl NextActionDisplayBankTransferInstructionsFinancialAddressAba {
    /// Returns the object `account_holder_address`.
    #[inline]
    pub fn account_holder_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("account_holder_address")
    }

    /// Returns the text `account_holder_name`.
    #[inline]
    pub fn account_holder_name(&self) -> Result<&str, FieldError> {
        self.0.str("account_holder_name")
    }

    /// Returns the text `account_number`.
    #[inline]
    pub fn account_number(&self) -> Result<&str, FieldError> {
        self.0.str("account_number")
    }

    /// Returns the text `account_type`.
    #[inline]
    pub fn account_type(&self) -> Result<&str, FieldError> {
        self.0.str("account_type")
    }

    /// Returns the object `bank_address`.
    #[inline]
    pub fn bank_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("bank_address")
    }

    /// Returns the text `bank_name`.
    #[inline]
    pub fn bank_name(&self) -> Result<&str, FieldError> {
        self.0.str("bank_name")
    }

    /// Returns the text `routing_number`.
    #[inline]
    pub fn routing_number(&self) -> Result<&str, FieldError> {
        self.0.str("routing_number")
    }
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions.financial_addresses[].iban` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructionsFinancialAddressIban "payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban"
}

impl NextActionDisplayBankTransferInstructionsFinancialAddressIban {
    /// Returns the object `account_holder_address`.
    #[inline]
    pub fn account_holder_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("account_holder_address")
    }

    /// Returns the text `account_holder_name`.
    #[inline]
    pub fn account_holder_name(&self) -> Result<&str, FieldError> {
        self.0.str("account_holder_name")
    }

    /// Returns the object `bank_address`.
    #[inline]
    pub fn bank_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("bank_address")
    }

    /// Returns the text `bic`.
    #[inline]
    pub fn bic(&self) -> Result<&str, FieldError> {
        self.0.str("bic")
    }

    /// Returns the text `country`.
    #[inline]
    pub fn country(&self) -> Result<&str, FieldError> {
        self.0.str("country")
    }

    /// Returns the text `iban`.
    #[inline]
    pub fn iban(&self) -> Result<&str, FieldError> {
        self.0.str("iban")
    }
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions.financial_addresses[].sort_code` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructionsFinancialAddressSortCode "payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode"
}

impl NextActionDisplayBankTransferInstructionsFinancialAddressSortCode {
    /// Returns the object `account_holder_address`.
    #[inline]
    pub fn account_holder_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("account_holder_address")
    }

    /// Returns the text `account_holder_name`.
    #[inline]
    pub fn account_holder_name(&self) -> Result<&str, FieldError> {
        self.0.str("account_holder_name")
    }

    /// Returns the text `account_number`.
    #[inline]
    pub fn account_number(&self) -> Result<&str, FieldError> {
        self.0.str("account_number")
    }

    /// Returns the object `bank_address`.
    #[inline]
    pub fn bank_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("bank_address")
    }

    /// Returns the text `sort_code`.
    #[inline]
    pub fn sort_code(&self) -> Result<&str, FieldError> {
        self.0.str("sort_code")
    }
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions.financial_addresses[].spei` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructionsFinancialAddressSpei "payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei"
}

impl NextActionDisplayBankTransferInstructionsFinancialAddressSpei {
    /// Returns the object `account_holder_address`.
    #[inline]
    pub fn account_holder_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("account_holder_address")
    }

    /// Returns the text `account_holder_name`.
    #[inline]
    pub fn account_holder_name(&self) -> Result<&str, FieldError> {
        self.0.str("account_holder_name")
    }

    /// Returns the object `bank_address`.
    #[inline]
    pub fn bank_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("bank_address")
    }

    /// Returns the text `bank_code`.
    #[inline]
    pub fn bank_code(&self) -> Result<&str, FieldError> {
        self.0.str("bank_code")
    }

    /// Returns the text `bank_name`.
    #[inline]
    pub fn bank_name(&self) -> Result<&str, FieldError> {
        self.0.str("bank_name")
    }

    /// Returns the text `clabe`.
    #[inline]
    pub fn clabe(&self) -> Result<&str, FieldError> {
        self.0.str("clabe")
    }
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions.financial_addresses[].swift` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructionsFinancialAddressSwift "payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift"
}

impl NextActionDisplayBankTransferInstructionsFinancialAddressSwift {
    /// Returns the object `account_holder_address`.
    #[inline]
    pub fn account_holder_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("account_holder_address")
    }

    /// Returns the text `account_holder_name`.
    #[inline]
    pub fn account_holder_name(&self) -> Result<&str, FieldError> {
        self.0.str("account_holder_name")
    }

    /// Returns the text `account_number`.
    #[inline]
    pub fn account_number(&self) -> Result<&str, FieldError> {
        self.0.str("account_number")
    }

    /// Returns the text `account_type`.
    #[inline]
    pub fn account_type(&self) -> Result<&str, FieldError> {
        self.0.str("account_type")
    }

    /// Returns the object `bank_address`.
    #[inline]
    pub fn bank_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("bank_address")
    }

    /// Returns the text `bank_name`.
    #[inline]
    pub fn bank_name(&self) -> Result<&str, FieldError> {
        self.0.str("bank_name")
    }

    /// Returns the text `swift_code`.
    #[inline]
    pub fn swift_code(&self) -> Result<&str, FieldError> {
        self.0.str("swift_code")
    }
}

view! {
    /// The value of `next_action.display_bank_transfer_instructions.financial_addresses[].zengin` in [`PaymentIntent`].
    NextActionDisplayBankTransferInstructionsFinancialAddressZengin "payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin"
}

impl NextActionDisplayBankTransferInstructionsFinancialAddressZengin {
    /// Returns the object `account_holder_address`.
    #[inline]
    pub fn account_holder_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("account_holder_address")
    }

    /// Returns the text `account_holder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn account_holder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_name")
    }

    /// Returns the text `account_number`, or `None` if it is null or absent.
    #[inline]
    pub fn account_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_number")
    }

    /// Returns the text `account_type`, or `None` if it is null or absent.
    #[inline]
    pub fn account_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_type")
    }

    /// Returns the object `bank_address`.
    #[inline]
    pub fn bank_address(&self) -> Result<&super::shared::Address, FieldError> {
        self.0.nested("bank_address")
    }

    /// Returns the text `bank_code`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_code")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `branch_code`, or `None` if it is null or absent.
    #[inline]
    pub fn branch_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("branch_code")
    }

    /// Returns the text `branch_name`, or `None` if it is null or absent.
    #[inline]
    pub fn branch_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("branch_name")
    }
}

view! {
    /// The value of `next_action.klarna_display_qr_code` in [`PaymentIntent`].
    NextActionKlarnaDisplayQrCode "payment_intent::NextActionKlarnaDisplayQrCode"
}

impl NextActionKlarnaDisplayQrCode {
    /// Returns the text `data`.
    #[inline]
    pub fn data(&self) -> Result<&str, FieldError> {
        self.0.str("data")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `image_url_png`.
    #[inline]
    pub fn image_url_png(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_png")
    }

    /// Returns the text `image_url_svg`.
    #[inline]
    pub fn image_url_svg(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_svg")
    }
}

view! {
    /// The value of `next_action.konbini_display_details` in [`PaymentIntent`].
    NextActionKonbiniDisplayDetails "payment_intent::NextActionKonbiniDisplayDetails"
}

impl NextActionKonbiniDisplayDetails {
    /// Returns the time `expires_at`.
    #[inline]
    pub fn expires_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("expires_at")
    }

    /// Returns the text `hosted_voucher_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_voucher_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_voucher_url")
    }

    /// Returns the object `stores`.
    #[inline]
    pub fn stores(&self) -> Result<&NextActionKonbiniDisplayDetailsStores, FieldError> {
        self.0.nested("stores")
    }
}

view! {
    /// The value of `next_action.konbini_display_details.stores` in [`PaymentIntent`].
    NextActionKonbiniDisplayDetailsStores "payment_intent::NextActionKonbiniDisplayDetailsStores"
}

impl NextActionKonbiniDisplayDetailsStores {
    /// Returns the object `familymart`, or `None` if it is null or absent.
    #[inline]
    pub fn familymart(&self) -> Result<Option<&super::shared::KonbiniStore>, FieldError> {
        self.0.opt_nested("familymart")
    }

    /// Returns the object `lawson`, or `None` if it is null or absent.
    #[inline]
    pub fn lawson(&self) -> Result<Option<&super::shared::KonbiniStore>, FieldError> {
        self.0.opt_nested("lawson")
    }

    /// Returns the object `ministop`, or `None` if it is null or absent.
    #[inline]
    pub fn ministop(&self) -> Result<Option<&super::shared::KonbiniStore>, FieldError> {
        self.0.opt_nested("ministop")
    }

    /// Returns the object `seicomart`, or `None` if it is null or absent.
    #[inline]
    pub fn seicomart(&self) -> Result<Option<&super::shared::KonbiniStore>, FieldError> {
        self.0.opt_nested("seicomart")
    }
}

view! {
    /// The value of `next_action.multibanco_display_details` in [`PaymentIntent`].
    NextActionMultibancoDisplayDetails "payment_intent::NextActionMultibancoDisplayDetails"
}

impl NextActionMultibancoDisplayDetails {
    /// Returns the text `entity`, or `None` if it is null or absent.
    #[inline]
    pub fn entity(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("entity")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `hosted_voucher_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_voucher_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_voucher_url")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `next_action.oxxo_display_details` in [`PaymentIntent`].
    NextActionOxxoDisplayDetails "payment_intent::NextActionOxxoDisplayDetails"
}

impl NextActionOxxoDisplayDetails {
    /// Returns the time `expires_after`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_after(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_after")
    }

    /// Returns the text `hosted_voucher_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_voucher_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_voucher_url")
    }

    /// Returns the text `number`, or `None` if it is null or absent.
    #[inline]
    pub fn number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("number")
    }
}

view! {
    /// The value of `next_action.paynow_display_qr_code` in [`PaymentIntent`].
    NextActionPaynowDisplayQrCode "payment_intent::NextActionPaynowDisplayQrCode"
}

impl NextActionPaynowDisplayQrCode {
    /// Returns the text `data`.
    #[inline]
    pub fn data(&self) -> Result<&str, FieldError> {
        self.0.str("data")
    }

    /// Returns the text `hosted_instructions_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_instructions_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_instructions_url")
    }

    /// Returns the text `image_url_png`.
    #[inline]
    pub fn image_url_png(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_png")
    }

    /// Returns the text `image_url_svg`.
    #[inline]
    pub fn image_url_svg(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_svg")
    }
}

view! {
    /// The value of `next_action.pix_display_qr_code` in [`PaymentIntent`].
    NextActionPixDisplayQrCode "payment_intent::NextActionPixDisplayQrCode"
}

impl NextActionPixDisplayQrCode {
    /// Returns the text `data`, or `None` if it is null or absent.
    #[inline]
    pub fn data(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("data")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `hosted_instructions_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_instructions_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_instructions_url")
    }

    /// Returns the text `image_url_png`, or `None` if it is null or absent.
    #[inline]
    pub fn image_url_png(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("image_url_png")
    }

    /// Returns the text `image_url_svg`, or `None` if it is null or absent.
    #[inline]
    pub fn image_url_svg(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("image_url_svg")
    }
}

view! {
    /// The value of `next_action.promptpay_display_qr_code` in [`PaymentIntent`].
    NextActionPromptpayDisplayQrCode "payment_intent::NextActionPromptpayDisplayQrCode"
}

impl NextActionPromptpayDisplayQrCode {
    /// Returns the text `data`.
    #[inline]
    pub fn data(&self) -> Result<&str, FieldError> {
        self.0.str("data")
    }

    /// Returns the text `hosted_instructions_url`.
    #[inline]
    pub fn hosted_instructions_url(&self) -> Result<&str, FieldError> {
        self.0.str("hosted_instructions_url")
    }

    /// Returns the text `image_url_png`.
    #[inline]
    pub fn image_url_png(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_png")
    }

    /// Returns the text `image_url_svg`.
    #[inline]
    pub fn image_url_svg(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_svg")
    }
}

view! {
    /// The value of `next_action.swish_handle_redirect_or_display_qr_code` in [`PaymentIntent`].
    NextActionSwishHandleRedirectOrDisplayQrCode "payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode"
}

impl NextActionSwishHandleRedirectOrDisplayQrCode {
    /// Returns the text `hosted_instructions_url`.
    #[inline]
    pub fn hosted_instructions_url(&self) -> Result<&str, FieldError> {
        self.0.str("hosted_instructions_url")
    }

    /// Returns the text `mobile_auth_url`.
    #[inline]
    pub fn mobile_auth_url(&self) -> Result<&str, FieldError> {
        self.0.str("mobile_auth_url")
    }

    /// Returns the object `qr_code`.
    #[inline]
    pub fn qr_code(
        &self,
    ) -> Result<&NextActionSwishHandleRedirectOrDisplayQrCodeQrCode, FieldError> {
        self.0.nested("qr_code")
    }
}

view! {
    /// The value of `next_action.swish_handle_redirect_or_display_qr_code.qr_code` in [`PaymentIntent`].
    NextActionSwishHandleRedirectOrDisplayQrCodeQrCode "payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode"
}

impl NextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
    /// Returns the text `data`.
    #[inline]
    pub fn data(&self) -> Result<&str, FieldError> {
        self.0.str("data")
    }

    /// Returns the time `expires_at`.
    #[inline]
    pub fn expires_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("expires_at")
    }

    /// Returns the text `image_url_png`.
    #[inline]
    pub fn image_url_png(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_png")
    }

    /// Returns the text `image_url_svg`.
    #[inline]
    pub fn image_url_svg(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_svg")
    }
}

view! {
    /// The value of `next_action.wechat_pay_display_qr_code` in [`PaymentIntent`].
    NextActionWechatPayDisplayQrCode "payment_intent::NextActionWechatPayDisplayQrCode"
}

impl NextActionWechatPayDisplayQrCode {
    /// Returns the text `data`.
    #[inline]
    pub fn data(&self) -> Result<&str, FieldError> {
        self.0.str("data")
    }

    /// Returns the text `hosted_instructions_url`.
    #[inline]
    pub fn hosted_instructions_url(&self) -> Result<&str, FieldError> {
        self.0.str("hosted_instructions_url")
    }

    /// Returns the text `image_data_url`.
    #[inline]
    pub fn image_data_url(&self) -> Result<&str, FieldError> {
        self.0.str("image_data_url")
    }

    /// Returns the text `image_url_png`.
    #[inline]
    pub fn image_url_png(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_png")
    }

    /// Returns the text `image_url_svg`.
    #[inline]
    pub fn image_url_svg(&self) -> Result<&str, FieldError> {
        self.0.str("image_url_svg")
    }
}

view! {
    /// The value of `next_action.wechat_pay_redirect_to_android_app` in [`PaymentIntent`].
    NextActionWechatPayRedirectToAndroidApp "payment_intent::NextActionWechatPayRedirectToAndroidApp"
}

impl NextActionWechatPayRedirectToAndroidApp {
    /// Returns the text `app_id`.
    #[inline]
    pub fn app_id(&self) -> Result<&str, FieldError> {
        self.0.str("app_id")
    }

    /// Returns the text `nonce_str`.
    #[inline]
    pub fn nonce_str(&self) -> Result<&str, FieldError> {
        self.0.str("nonce_str")
    }

    /// Returns the text `package`.
    #[inline]
    pub fn package(&self) -> Result<&str, FieldError> {
        self.0.str("package")
    }

    /// Returns the text `partner_id`.
    #[inline]
    pub fn partner_id(&self) -> Result<&str, FieldError> {
        self.0.str("partner_id")
    }

    /// Returns the text `prepay_id`.
    #[inline]
    pub fn prepay_id(&self) -> Result<&str, FieldError> {
        self.0.str("prepay_id")
    }

    /// Returns the text `sign`.
    #[inline]
    pub fn sign(&self) -> Result<&str, FieldError> {
        self.0.str("sign")
    }

    /// Returns the text `timestamp`.
    #[inline]
    pub fn timestamp(&self) -> Result<&str, FieldError> {
        self.0.str("timestamp")
    }
}

view! {
    /// The value of `next_action.wechat_pay_redirect_to_ios_app` in [`PaymentIntent`].
    NextActionWechatPayRedirectToIosApp "payment_intent::NextActionWechatPayRedirectToIosApp"
}

impl NextActionWechatPayRedirectToIosApp {
    /// Returns the text `native_url`.
    #[inline]
    pub fn native_url(&self) -> Result<&str, FieldError> {
        self.0.str("native_url")
    }
}

view! {
    /// The value of `payment_details` in [`PaymentIntent`].
    PaymentDetails "payment_intent::PaymentDetails"
}

impl PaymentDetails {
    /// Returns the text `customer_reference`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_reference")
    }

    /// Returns the text `order_reference`, or `None` if it is null or absent.
    #[inline]
    pub fn order_reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("order_reference")
    }
}

view! {
    /// The value of `payment_method_options` in [`PaymentIntent`].
    PaymentMethodOptions "payment_intent::PaymentMethodOptions"
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
    pub fn bancontact(&self) -> Result<Option<&PaymentMethodOptionsBancontact>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `billie`, or `None` if it is null or absent.
    #[inline]
    pub fn billie(&self) -> Result<Option<&PaymentMethodOptionsBillie>, FieldError> {
        self.0.opt_nested("billie")
    }

    /// Returns the object `bizum`, or `None` if it is null or absent.
    #[inline]
    pub fn bizum(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("bizum")
    }

    /// Returns the object `blik`, or `None` if it is null or absent.
    #[inline]
    pub fn blik(&self) -> Result<Option<&PaymentMethodOptionsBlik>, FieldError> {
        self.0.opt_nested("blik")
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

    /// Returns the object `card_present`, or `None` if it is null or absent.
    #[inline]
    pub fn card_present(&self) -> Result<Option<&PaymentMethodOptionsCardPresent>, FieldError> {
        self.0.opt_nested("card_present")
    }

    /// Returns the object `cashapp`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("cashapp")
    }

    /// Returns the object `crypto`, or `None` if it is null or absent.
    #[inline]
    pub fn crypto(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("crypto")
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

    /// Returns the object `interac_present`, or `None` if it is null or absent.
    #[inline]
    pub fn interac_present(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("interac_present")
    }

    /// Returns the object `kakao_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn kakao_pay(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
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
    pub fn kr_card(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("kr_card")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&PaymentMethodOptionsLink>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the object `mb_way`, or `None` if it is null or absent.
    #[inline]
    pub fn mb_way(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("mb_way")
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

    /// Returns the object `nz_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn nz_bank_account(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsNzBankAccount>, FieldError> {
        self.0.opt_nested("nz_bank_account")
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

    /// Returns the object `pay_by_bank`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_by_bank(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("pay_by_bank")
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

    /// Returns the object `paypay`, or `None` if it is null or absent.
    #[inline]
    pub fn paypay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("paypay")
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

    /// Returns the object `promptpay`, or `None` if it is null or absent.
    #[inline]
    pub fn promptpay(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("promptpay")
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
    pub fn satispay(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
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
    pub fn sequra(&self) -> Result<Option<&super::shared::CaptureAndSetupOptions>, FieldError> {
        self.0.opt_nested("sequra")
    }

    /// Returns the object `sofort`, or `None` if it is null or absent.
    #[inline]
    pub fn sofort(&self) -> Result<Option<&PaymentMethodOptionsSofort>, FieldError> {
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

    /// Returns the object `zip`, or `None` if it is null or absent.
    #[inline]
    pub fn zip(&self) -> Result<Option<&super::shared::SetupOptions>, FieldError> {
        self.0.opt_nested("zip")
    }
}

view! {
    /// The value of `payment_method_options.acss_debit` in [`PaymentIntent`].
    PaymentMethodOptionsAcssDebit "payment_intent::PaymentMethodOptionsAcssDebit"
}

impl PaymentMethodOptionsAcssDebit {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsAcssDebitMandateOptions>, FieldError> {
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
    /// The value of `payment_method_options.acss_debit.mandate_options` in [`PaymentIntent`].
    PaymentMethodOptionsAcssDebitMandateOptions "payment_intent::PaymentMethodOptionsAcssDebitMandateOptions"
}

impl PaymentMethodOptionsAcssDebitMandateOptions {
    /// Returns the text `custom_mandate_url`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_mandate_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("custom_mandate_url")
    }

    /// Returns the text `interval_description`, or `None` if it is null or absent.
    #[inline]
    pub fn interval_description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("interval_description")
    }

    /// Returns the text `payment_schedule`, or `None` if it is null or absent. Known values are constants, such as [`PAYMENT_SCHEDULE_COMBINED`](Self::PAYMENT_SCHEDULE_COMBINED).
    #[inline]
    pub fn payment_schedule(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_schedule")
    }

    /// Returns the text `transaction_type`, or `None` if it is null or absent. Known values are constants, such as [`TRANSACTION_TYPE_BUSINESS`](Self::TRANSACTION_TYPE_BUSINESS).
    #[inline]
    pub fn transaction_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_type")
    }

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
}

view! {
    /// The value of `payment_method_options.affirm` in [`PaymentIntent`].
    PaymentMethodOptionsAffirm "payment_intent::PaymentMethodOptionsAffirm"
}

impl PaymentMethodOptionsAffirm {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the text `preferred_locale`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_locale")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
}

view! {
    /// The value of `payment_method_options.afterpay_clearpay` in [`PaymentIntent`].
    PaymentMethodOptionsAfterpayClearpay "payment_intent::PaymentMethodOptionsAfterpayClearpay"
}

impl PaymentMethodOptionsAfterpayClearpay {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
}

view! {
    /// The value of `payment_method_options.au_becs_debit` in [`PaymentIntent`].
    PaymentMethodOptionsAuBecsDebit "payment_intent::PaymentMethodOptionsAuBecsDebit"
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
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// The value of `payment_method_options.bancontact` in [`PaymentIntent`].
    PaymentMethodOptionsBancontact "payment_intent::PaymentMethodOptionsBancontact"
}

impl PaymentMethodOptionsBancontact {
    /// Returns the text `preferred_language`. Known values are constants, such as [`PREFERRED_LANGUAGE_DE`](Self::PREFERRED_LANGUAGE_DE).
    #[inline]
    pub fn preferred_language(&self) -> Result<&str, FieldError> {
        self.0.str("preferred_language")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_DE: &'static str = "de";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_EN: &'static str = "en";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_FR: &'static str = "fr";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_NL: &'static str = "nl";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
}

view! {
    /// The value of `payment_method_options.billie` in [`PaymentIntent`].
    PaymentMethodOptionsBillie "payment_intent::PaymentMethodOptionsBillie"
}

impl PaymentMethodOptionsBillie {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the object `company_details`, or `None` if it is null or absent.
    #[inline]
    pub fn company_details(
        &self,
    ) -> Result<Option<&super::shared::BillieCompanyDetails>, FieldError> {
        self.0.opt_nested("company_details")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
}

view! {
    /// The value of `payment_method_options.blik` in [`PaymentIntent`].
    PaymentMethodOptionsBlik "payment_intent::PaymentMethodOptionsBlik"
}

impl PaymentMethodOptionsBlik {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsBlikMandateOptions>, FieldError> {
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
    /// The value of `payment_method_options.blik.mandate_options` in [`PaymentIntent`].
    PaymentMethodOptionsBlikMandateOptions "payment_intent::PaymentMethodOptionsBlikMandateOptions"
}

impl PaymentMethodOptionsBlikMandateOptions {
    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_OFF_SESSION`](Self::TYPE_OFF_SESSION).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_OFF_SESSION: &'static str = "off_session";
}

view! {
    /// The value of `payment_method_options.card` in [`PaymentIntent`].
    PaymentMethodOptionsCard "payment_intent::PaymentMethodOptionsCard"
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

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsCardMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }

    /// Returns the text `network`, or `None` if it is null or absent. Known values are constants, such as [`NETWORK_AMEX`](Self::NETWORK_AMEX).
    #[inline]
    pub fn network(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network")
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

    /// Returns the text `request_three_d_secure`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_THREE_D_SECURE_ANY`](Self::REQUEST_THREE_D_SECURE_ANY).
    #[inline]
    pub fn request_three_d_secure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_three_d_secure")
    }

    /// Returns the boolean `require_cvc_recollection`, or `None` if it is null or absent.
    #[inline]
    pub fn require_cvc_recollection(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("require_cvc_recollection")
    }

    /// Returns the text `setup_credential_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_CREDENTIAL_USAGE_INSTALLMENT`](Self::SETUP_CREDENTIAL_USAGE_INSTALLMENT).
    #[inline]
    pub fn setup_credential_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_credential_usage")
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

    /// Returns the text `stored_credential_usage`, or `None` if it is null or absent. Known values are constants, such as [`STORED_CREDENTIAL_USAGE_INSTALLMENT`](Self::STORED_CREDENTIAL_USAGE_INSTALLMENT).
    #[inline]
    pub fn stored_credential_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("stored_credential_usage")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `network`.
    pub const NETWORK_AMEX: &'static str = "amex";
    /// A value of `network`.
    pub const NETWORK_CARTES_BANCAIRES: &'static str = "cartes_bancaires";
    /// A value of `network`.
    pub const NETWORK_DINERS: &'static str = "diners";
    /// A value of `network`.
    pub const NETWORK_DISCOVER: &'static str = "discover";
    /// A value of `network`.
    pub const NETWORK_EFTPOS_AU: &'static str = "eftpos_au";
    /// A value of `network`.
    pub const NETWORK_GIROCARD: &'static str = "girocard";
    /// A value of `network`.
    pub const NETWORK_INTERAC: &'static str = "interac";
    /// A value of `network`.
    pub const NETWORK_JCB: &'static str = "jcb";
    /// A value of `network`.
    pub const NETWORK_LINK: &'static str = "link";
    /// A value of `network`.
    pub const NETWORK_MASTERCARD: &'static str = "mastercard";
    /// A value of `network`.
    pub const NETWORK_UNIONPAY: &'static str = "unionpay";
    /// A value of `network`.
    pub const NETWORK_UNKNOWN: &'static str = "unknown";
    /// A value of `network`.
    pub const NETWORK_VISA: &'static str = "visa";
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
    /// A value of `setup_credential_usage`.
    pub const SETUP_CREDENTIAL_USAGE_INSTALLMENT: &'static str = "installment";
    /// A value of `setup_credential_usage`.
    pub const SETUP_CREDENTIAL_USAGE_RECURRING: &'static str = "recurring";
    /// A value of `setup_credential_usage`.
    pub const SETUP_CREDENTIAL_USAGE_UNSCHEDULED: &'static str = "unscheduled";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
    /// A value of `stored_credential_usage`.
    pub const STORED_CREDENTIAL_USAGE_INSTALLMENT: &'static str = "installment";
    /// A value of `stored_credential_usage`.
    pub const STORED_CREDENTIAL_USAGE_RECURRING: &'static str = "recurring";
    /// A value of `stored_credential_usage`.
    pub const STORED_CREDENTIAL_USAGE_UNSCHEDULED: &'static str = "unscheduled";
}

view! {
    /// The value of `payment_method_options.card.installments` in [`PaymentIntent`].
    PaymentMethodOptionsCardInstallments "payment_intent::PaymentMethodOptionsCardInstallments"
}

impl PaymentMethodOptionsCardInstallments {
    /// Returns the objects in `available_plans`, or `None` if it is null or absent.
    #[inline]
    pub fn available_plans(&self) -> Result<Option<&[super::shared::InstallmentPlan]>, FieldError> {
        self.0.opt_views("available_plans")
    }

    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `plan`, or `None` if it is null or absent.
    #[inline]
    pub fn plan(&self) -> Result<Option<&super::shared::InstallmentPlan>, FieldError> {
        self.0.opt_nested("plan")
    }
}

view! {
    /// The value of `payment_method_options.card.mandate_options` in [`PaymentIntent`].
    PaymentMethodOptionsCardMandateOptions "payment_intent::PaymentMethodOptionsCardMandateOptions"
}

impl PaymentMethodOptionsCardMandateOptions {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `amount_type`. Known values are constants, such as [`AMOUNT_TYPE_FIXED`](Self::AMOUNT_TYPE_FIXED).
    #[inline]
    pub fn amount_type(&self) -> Result<&str, FieldError> {
        self.0.str("amount_type")
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

    /// Returns the text `interval`. Known values are constants, such as [`INTERVAL_DAY`](Self::INTERVAL_DAY).
    #[inline]
    pub fn interval(&self) -> Result<&str, FieldError> {
        self.0.str("interval")
    }

    /// Returns the integer `interval_count`, or `None` if it is null or absent.
    #[inline]
    pub fn interval_count(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("interval_count")
    }

    /// Returns the text `reference`.
    #[inline]
    pub fn reference(&self) -> Result<&str, FieldError> {
        self.0.str("reference")
    }

    /// Returns the time `start_date`.
    #[inline]
    pub fn start_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("start_date")
    }

    /// Returns the texts in `supported_types`, or `None` if it is null or absent.
    #[inline]
    pub fn supported_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("supported_types")
    }

    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";
    /// A value of `interval`.
    pub const INTERVAL_DAY: &'static str = "day";
    /// A value of `interval`.
    pub const INTERVAL_MONTH: &'static str = "month";
    /// A value of `interval`.
    pub const INTERVAL_SPORADIC: &'static str = "sporadic";
    /// A value of `interval`.
    pub const INTERVAL_WEEK: &'static str = "week";
    /// A value of `interval`.
    pub const INTERVAL_YEAR: &'static str = "year";
}

view! {
    /// The value of `payment_method_options.card_present` in [`PaymentIntent`].
    PaymentMethodOptionsCardPresent "payment_intent::PaymentMethodOptionsCardPresent"
}

impl PaymentMethodOptionsCardPresent {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the boolean `request_extended_authorization`, or `None` if it is null or absent.
    #[inline]
    pub fn request_extended_authorization(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("request_extended_authorization")
    }

    /// Returns the boolean `request_incremental_authorization_support`, or `None` if it is null or absent.
    #[inline]
    pub fn request_incremental_authorization_support(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("request_incremental_authorization_support")
    }

    /// Returns the object `routing`, or `None` if it is null or absent.
    #[inline]
    pub fn routing(&self) -> Result<Option<&PaymentMethodOptionsCardPresentRouting>, FieldError> {
        self.0.opt_nested("routing")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL_PREFERRED: &'static str = "manual_preferred";
}

view! {
    /// The value of `payment_method_options.card_present.routing` in [`PaymentIntent`].
    PaymentMethodOptionsCardPresentRouting "payment_intent::PaymentMethodOptionsCardPresentRouting"
}

impl PaymentMethodOptionsCardPresentRouting {
    /// Returns the text `requested_priority`, or `None` if it is null or absent. Known values are constants, such as [`REQUESTED_PRIORITY_DOMESTIC`](Self::REQUESTED_PRIORITY_DOMESTIC).
    #[inline]
    pub fn requested_priority(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("requested_priority")
    }

    /// A value of `requested_priority`.
    pub const REQUESTED_PRIORITY_DOMESTIC: &'static str = "domestic";
    /// A value of `requested_priority`.
    pub const REQUESTED_PRIORITY_INTERNATIONAL: &'static str = "international";
}

view! {
    /// The value of `payment_method_options.klarna` in [`PaymentIntent`].
    PaymentMethodOptionsKlarna "payment_intent::PaymentMethodOptionsKlarna"
}

impl PaymentMethodOptionsKlarna {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the text `preferred_locale`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_locale")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// The value of `payment_method_options.konbini` in [`PaymentIntent`].
    PaymentMethodOptionsKonbini "payment_intent::PaymentMethodOptionsKonbini"
}

impl PaymentMethodOptionsKonbini {
    /// Returns the text `confirmation_number`, or `None` if it is null or absent.
    #[inline]
    pub fn confirmation_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("confirmation_number")
    }

    /// Returns the integer `expires_after_days`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_after_days(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("expires_after_days")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `product_description`, or `None` if it is null or absent.
    #[inline]
    pub fn product_description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("product_description")
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
    /// The value of `payment_method_options.link` in [`PaymentIntent`].
    PaymentMethodOptionsLink "payment_intent::PaymentMethodOptionsLink"
}

impl PaymentMethodOptionsLink {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// Returns the text `persistent_token`, or `None` if it is null or absent.
    #[inline]
    pub fn persistent_token(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("persistent_token")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
}

view! {
    /// The value of `payment_method_options.nz_bank_account` in [`PaymentIntent`].
    PaymentMethodOptionsNzBankAccount "payment_intent::PaymentMethodOptionsNzBankAccount"
}

impl PaymentMethodOptionsNzBankAccount {
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
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// The value of `payment_method_options.payto` in [`PaymentIntent`].
    PaymentMethodOptionsPayto "payment_intent::PaymentMethodOptionsPayto"
}

impl PaymentMethodOptionsPayto {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsPaytoMandateOptions>, FieldError> {
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
    /// The value of `payment_method_options.payto.mandate_options` in [`PaymentIntent`].
    PaymentMethodOptionsPaytoMandateOptions "payment_intent::PaymentMethodOptionsPaytoMandateOptions"
}

impl PaymentMethodOptionsPaytoMandateOptions {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `amount_type`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_TYPE_FIXED`](Self::AMOUNT_TYPE_FIXED).
    #[inline]
    pub fn amount_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_type")
    }

    /// Returns the text `end_date`, or `None` if it is null or absent.
    #[inline]
    pub fn end_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("end_date")
    }

    /// Returns the text `payment_schedule`, or `None` if it is null or absent. Known values are constants, such as [`PAYMENT_SCHEDULE_ADHOC`](Self::PAYMENT_SCHEDULE_ADHOC).
    #[inline]
    pub fn payment_schedule(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_schedule")
    }

    /// Returns the integer `payments_per_period`, or `None` if it is null or absent.
    #[inline]
    pub fn payments_per_period(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("payments_per_period")
    }

    /// Returns the text `purpose`, or `None` if it is null or absent. Known values are constants, such as [`PURPOSE_DEPENDANT_SUPPORT`](Self::PURPOSE_DEPENDANT_SUPPORT).
    #[inline]
    pub fn purpose(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("purpose")
    }

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
}

view! {
    /// The value of `payment_method_options.pix` in [`PaymentIntent`].
    PaymentMethodOptionsPix "payment_intent::PaymentMethodOptionsPix"
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

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
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
    /// The value of `payment_method_options.sofort` in [`PaymentIntent`].
    PaymentMethodOptionsSofort "payment_intent::PaymentMethodOptionsSofort"
}

impl PaymentMethodOptionsSofort {
    /// Returns the text `preferred_language`, or `None` if it is null or absent. Known values are constants, such as [`PREFERRED_LANGUAGE_DE`](Self::PREFERRED_LANGUAGE_DE).
    #[inline]
    pub fn preferred_language(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_language")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_DE: &'static str = "de";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_EN: &'static str = "en";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_ES: &'static str = "es";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_FR: &'static str = "fr";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_IT: &'static str = "it";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_NL: &'static str = "nl";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_PL: &'static str = "pl";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
}

view! {
    /// The value of `payment_method_options.swish` in [`PaymentIntent`].
    PaymentMethodOptionsSwish "payment_intent::PaymentMethodOptionsSwish"
}

impl PaymentMethodOptionsSwish {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
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
    /// The value of `payment_method_options.upi` in [`PaymentIntent`].
    PaymentMethodOptionsUpi "payment_intent::PaymentMethodOptionsUpi"
}

impl PaymentMethodOptionsUpi {
    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_OFF_SESSION`](Self::SETUP_FUTURE_USAGE_OFF_SESSION).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// The value of `payment_method_options.us_bank_account` in [`PaymentIntent`].
    PaymentMethodOptionsUsBankAccount "payment_intent::PaymentMethodOptionsUsBankAccount"
}

impl PaymentMethodOptionsUsBankAccount {
    /// Returns the object `financial_connections`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_connections(
        &self,
    ) -> Result<Option<&super::shared::FinancialConnectionsOptions>, FieldError> {
        self.0.opt_nested("financial_connections")
    }

    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsUsBankAccountMandateOptions>, FieldError> {
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

    /// Returns the text `transaction_purpose`, or `None` if it is null or absent. Known values are constants, such as [`TRANSACTION_PURPOSE_GOODS`](Self::TRANSACTION_PURPOSE_GOODS).
    #[inline]
    pub fn transaction_purpose(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_purpose")
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
    /// A value of `transaction_purpose`.
    pub const TRANSACTION_PURPOSE_GOODS: &'static str = "goods";
    /// A value of `transaction_purpose`.
    pub const TRANSACTION_PURPOSE_OTHER: &'static str = "other";
    /// A value of `transaction_purpose`.
    pub const TRANSACTION_PURPOSE_SERVICES: &'static str = "services";
    /// A value of `transaction_purpose`.
    pub const TRANSACTION_PURPOSE_UNSPECIFIED: &'static str = "unspecified";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_INSTANT: &'static str = "instant";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_MICRODEPOSITS: &'static str = "microdeposits";
}

view! {
    /// The value of `payment_method_options.us_bank_account.mandate_options` in [`PaymentIntent`].
    PaymentMethodOptionsUsBankAccountMandateOptions "payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions"
}

impl PaymentMethodOptionsUsBankAccountMandateOptions {
    /// Returns the text `collection_method`, or `None` if it is null or absent. Known values are constants, such as [`COLLECTION_METHOD_PAPER`](Self::COLLECTION_METHOD_PAPER).
    #[inline]
    pub fn collection_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("collection_method")
    }

    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_PAPER: &'static str = "paper";
}

view! {
    /// The value of `payment_method_options.wechat_pay` in [`PaymentIntent`].
    PaymentMethodOptionsWechatPay "payment_intent::PaymentMethodOptionsWechatPay"
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
    /// The value of `processing` in [`PaymentIntent`].
    Processing "payment_intent::Processing"
}

impl Processing {
    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&ProcessingCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CARD`](Self::TYPE_CARD).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CARD: &'static str = "card";
}

view! {
    /// The value of `processing.card` in [`PaymentIntent`].
    ProcessingCard "payment_intent::ProcessingCard"
}

impl ProcessingCard {
    /// Returns the object `customer_notification`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_notification(
        &self,
    ) -> Result<Option<&ProcessingCardCustomerNotification>, FieldError> {
        self.0.opt_nested("customer_notification")
    }
}

view! {
    /// The value of `processing.card.customer_notification` in [`PaymentIntent`].
    ProcessingCardCustomerNotification "payment_intent::ProcessingCardCustomerNotification"
}

impl ProcessingCardCustomerNotification {
    /// Returns the boolean `approval_requested`, or `None` if it is null or absent.
    #[inline]
    pub fn approval_requested(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("approval_requested")
    }

    /// Returns the time `completes_at`, or `None` if it is null or absent.
    #[inline]
    pub fn completes_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("completes_at")
    }
}

view! {
    /// The value of `transfer_data` in [`PaymentIntent`].
    TransferData "payment_intent::TransferData"
}

impl TransferData {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the id of `destination`, expanded or not.
    #[inline]
    pub fn destination_id(&self) -> Result<&str, FieldError> {
        self.0.id("destination")
    }

    /// Returns `destination` if it is expanded, or `None`. [`destination_id`](Self::destination_id) works either way.
    #[inline]
    pub fn destination(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.expanded("destination")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `payment_data`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_data(&self) -> Result<Option<&TransferDataPaymentData>, FieldError> {
        self.0.opt_nested("payment_data")
    }
}

view! {
    /// The value of `transfer_data.payment_data` in [`PaymentIntent`].
    TransferDataPaymentData "payment_intent::TransferDataPaymentData"
}

impl TransferDataPaymentData {
    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }
}
