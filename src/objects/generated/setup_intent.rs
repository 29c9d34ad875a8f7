// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `setup_intent`. Stripe describes it in the [API reference](https://docs.stripe.com/api/setup_intents/object). [`objects`](crate::objects) describes what the methods return.
    SetupIntent "SetupIntent" "setup_intent"
}

impl SetupIntent {
    /// Returns the texts in `allowed_payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn allowed_payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allowed_payment_method_types")
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

    /// Returns the boolean `attach_to_self`, or `None` if it is null or absent.
    #[inline]
    pub fn attach_to_self(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("attach_to_self")
    }

    /// Returns the object `automatic_payment_methods`, or `None` if it is null or absent.
    #[inline]
    pub fn automatic_payment_methods(
        &self,
    ) -> Result<Option<&AutomaticPaymentMethods>, FieldError> {
        self.0.opt_nested("automatic_payment_methods")
    }

    /// Returns the text `cancellation_reason`, or `None` if it is null or absent. Known values are constants, such as [`CANCELLATION_REASON_ABANDONED`](Self::CANCELLATION_REASON_ABANDONED).
    #[inline]
    pub fn cancellation_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cancellation_reason")
    }

    /// Returns the text `client_secret`, or `None` if it is null or absent.
    #[inline]
    pub fn client_secret(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client_secret")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
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

    /// Returns the texts in `flow_directions`, or `None` if it is null or absent.
    #[inline]
    pub fn flow_directions(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("flow_directions")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the object `last_setup_error`, or `None` if it is null or absent.
    #[inline]
    pub fn last_setup_error(&self) -> Result<Option<&super::shared::LastError>, FieldError> {
        self.0.opt_nested("last_setup_error")
    }

    /// Returns `latest_attempt` if it is expanded, or `None`. [`latest_attempt_id`](Self::latest_attempt_id) works either way.
    #[inline]
    pub fn latest_attempt(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("latest_attempt")
    }

    /// Returns the id of `latest_attempt`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn latest_attempt_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("latest_attempt")
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

    /// Returns `mandate` if it is expanded, or `None`. [`mandate_id`](Self::mandate_id) works either way.
    #[inline]
    pub fn mandate(&self) -> Result<Option<&super::Mandate>, FieldError> {
        self.0.opt_expanded("mandate")
    }

    /// Returns the id of `mandate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("mandate")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
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

    /// Returns `single_use_mandate` if it is expanded, or `None`. [`single_use_mandate_id`](Self::single_use_mandate_id) works either way.
    #[inline]
    pub fn single_use_mandate(&self) -> Result<Option<&super::Mandate>, FieldError> {
        self.0.opt_expanded("single_use_mandate")
    }

    /// Returns the id of `single_use_mandate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn single_use_mandate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("single_use_mandate")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CANCELED`](Self::STATUS_CANCELED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `usage`.
    #[inline]
    pub fn usage(&self) -> Result<&str, FieldError> {
        self.0.str("usage")
    }

    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_ABANDONED: &'static str = "abandoned";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_DUPLICATE: &'static str = "duplicate";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_REQUESTED_BY_CUSTOMER: &'static str = "requested_by_customer";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_PROCESSING: &'static str = "processing";
    /// A value of `status`.
    pub const STATUS_REQUIRES_ACTION: &'static str = "requires_action";
    /// A value of `status`.
    pub const STATUS_REQUIRES_CONFIRMATION: &'static str = "requires_confirmation";
    /// A value of `status`.
    pub const STATUS_REQUIRES_PAYMENT_METHOD: &'static str = "requires_payment_method";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `automatic_payment_methods` in [`SetupIntent`].
    AutomaticPaymentMethods "setup_intent::AutomaticPaymentMethods"
}

impl AutomaticPaymentMethods {
    /// Returns the text `allow_redirects`, or `None` if it is null or absent. Known values are constants, such as [`ALLOW_REDIRECTS_ALWAYS`](Self::ALLOW_REDIRECTS_ALWAYS).
    #[inline]
    pub fn allow_redirects(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("allow_redirects")
    }

    /// Returns the boolean `enabled`, or `None` if it is null or absent.
    #[inline]
    pub fn enabled(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("enabled")
    }

    /// A value of `allow_redirects`.
    pub const ALLOW_REDIRECTS_ALWAYS: &'static str = "always";
    /// A value of `allow_redirects`.
    pub const ALLOW_REDIRECTS_NEVER: &'static str = "never";
}

view! {
    /// The value of `next_action` in [`SetupIntent`].
    NextAction "setup_intent::NextAction"
}

impl NextAction {
    /// Returns the object `blik_authorize`, or `None` if it is null or absent.
    #[inline]
    pub fn blik_authorize(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("blik_authorize")
    }

    /// Returns the object `cashapp_handle_redirect_or_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp_handle_redirect_or_display_qr_code(
        &self,
    ) -> Result<Option<&super::shared::CashappNextAction>, FieldError> {
        self.0
            .opt_nested("cashapp_handle_redirect_or_display_qr_code")
    }

    /// Returns the object `pix_display_qr_code`, or `None` if it is null or absent.
    #[inline]
    pub fn pix_display_qr_code(&self) -> Result<Option<&NextActionPixDisplayQrCode>, FieldError> {
        self.0.opt_nested("pix_display_qr_code")
    }

    /// Returns the object `redirect_to_url`, or `None` if it is null or absent.
    #[inline]
    pub fn redirect_to_url(&self) -> Result<Option<&super::shared::RedirectToUrl>, FieldError> {
        self.0.opt_nested("redirect_to_url")
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
}

view! {
    /// The value of `next_action.pix_display_qr_code` in [`SetupIntent`].
    NextActionPixDisplayQrCode "setup_intent::NextActionPixDisplayQrCode"
}

impl NextActionPixDisplayQrCode {
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
    /// The value of `payment_method_options` in [`SetupIntent`].
    PaymentMethodOptions "setup_intent::PaymentMethodOptions"
}

impl PaymentMethodOptions {
    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(&self) -> Result<Option<&PaymentMethodOptionsAcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `bacs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit(&self) -> Result<Option<&PaymentMethodOptionsBacsDebit>, FieldError> {
        self.0.opt_nested("bacs_debit")
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

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentMethodOptionsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `card_present`, or `None` if it is null or absent.
    #[inline]
    pub fn card_present(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("card_present")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&PaymentMethodOptionsKlarna>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&PaymentMethodOptionsLink>, FieldError> {
        self.0.opt_nested("link")
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

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&PaymentMethodOptionsSepaDebit>, FieldError> {
        self.0.opt_nested("sepa_debit")
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
}

view! {
    /// The value of `payment_method_options.acss_debit` in [`SetupIntent`].
    PaymentMethodOptionsAcssDebit "setup_intent::PaymentMethodOptionsAcssDebit"
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

    /// Returns the text `verification_method`, or `None` if it is null or absent. Known values are constants, such as [`VERIFICATION_METHOD_AUTOMATIC`](Self::VERIFICATION_METHOD_AUTOMATIC).
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }

    /// A value of `currency`.
    pub const CURRENCY_CAD: &'static str = "cad";
    /// A value of `currency`.
    pub const CURRENCY_USD: &'static str = "usd";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_INSTANT: &'static str = "instant";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_MICRODEPOSITS: &'static str = "microdeposits";
}

view! {
    /// The value of `payment_method_options.bacs_debit` in [`SetupIntent`].
    PaymentMethodOptionsBacsDebit "setup_intent::PaymentMethodOptionsBacsDebit"
}

impl PaymentMethodOptionsBacsDebit {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&super::shared::DirectDebitMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_method_options.blik` in [`SetupIntent`].
    PaymentMethodOptionsBlik "setup_intent::PaymentMethodOptionsBlik"
}

impl PaymentMethodOptionsBlik {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentMethodOptionsBlikMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_method_options.blik.mandate_options` in [`SetupIntent`].
    PaymentMethodOptionsBlikMandateOptions "setup_intent::PaymentMethodOptionsBlikMandateOptions"
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
    /// The value of `payment_method_options.card` in [`SetupIntent`].
    PaymentMethodOptionsCard "setup_intent::PaymentMethodOptionsCard"
}

impl PaymentMethodOptionsCard {
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

    /// Returns the text `request_three_d_secure`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_THREE_D_SECURE_ANY`](Self::REQUEST_THREE_D_SECURE_ANY).
    #[inline]
    pub fn request_three_d_secure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_three_d_secure")
    }

    /// Returns the text `setup_credential_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_CREDENTIAL_USAGE_INSTALLMENT`](Self::SETUP_CREDENTIAL_USAGE_INSTALLMENT).
    #[inline]
    pub fn setup_credential_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_credential_usage")
    }

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
}

view! {
    /// The value of `payment_method_options.card.mandate_options` in [`SetupIntent`].
    PaymentMethodOptionsCardMandateOptions "setup_intent::PaymentMethodOptionsCardMandateOptions"
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

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
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
    /// The value of `payment_method_options.klarna` in [`SetupIntent`].
    PaymentMethodOptionsKlarna "setup_intent::PaymentMethodOptionsKlarna"
}

impl PaymentMethodOptionsKlarna {
    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the text `preferred_locale`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_locale")
    }
}

view! {
    /// The value of `payment_method_options.link` in [`SetupIntent`].
    PaymentMethodOptionsLink "setup_intent::PaymentMethodOptionsLink"
}

impl PaymentMethodOptionsLink {
    /// Returns the text `persistent_token`, or `None` if it is null or absent.
    #[inline]
    pub fn persistent_token(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("persistent_token")
    }
}

view! {
    /// The value of `payment_method_options.paypal` in [`SetupIntent`].
    PaymentMethodOptionsPaypal "setup_intent::PaymentMethodOptionsPaypal"
}

impl PaymentMethodOptionsPaypal {
    /// Returns the text `billing_agreement_id`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_agreement_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billing_agreement_id")
    }
}

view! {
    /// The value of `payment_method_options.payto` in [`SetupIntent`].
    PaymentMethodOptionsPayto "setup_intent::PaymentMethodOptionsPayto"
}

impl PaymentMethodOptionsPayto {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&super::shared::PaytoMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_method_options.pix` in [`SetupIntent`].
    PaymentMethodOptionsPix "setup_intent::PaymentMethodOptionsPix"
}

impl PaymentMethodOptionsPix {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(&self) -> Result<Option<&super::shared::PixMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_method_options.sepa_debit` in [`SetupIntent`].
    PaymentMethodOptionsSepaDebit "setup_intent::PaymentMethodOptionsSepaDebit"
}

impl PaymentMethodOptionsSepaDebit {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&super::shared::DirectDebitMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_method_options.upi` in [`SetupIntent`].
    PaymentMethodOptionsUpi "setup_intent::PaymentMethodOptionsUpi"
}

impl PaymentMethodOptionsUpi {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(&self) -> Result<Option<&super::shared::UpiMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_method_options.us_bank_account` in [`SetupIntent`].
    PaymentMethodOptionsUsBankAccount "setup_intent::PaymentMethodOptionsUsBankAccount"
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

    /// Returns the text `verification_method`, or `None` if it is null or absent. Known values are constants, such as [`VERIFICATION_METHOD_AUTOMATIC`](Self::VERIFICATION_METHOD_AUTOMATIC).
    #[inline]
    pub fn verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_method")
    }

    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_AUTOMATIC: &'static str = "automatic";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_INSTANT: &'static str = "instant";
    /// A value of `verification_method`.
    pub const VERIFICATION_METHOD_MICRODEPOSITS: &'static str = "microdeposits";
}

view! {
    /// The value of `payment_method_options.us_bank_account.mandate_options` in [`SetupIntent`].
    PaymentMethodOptionsUsBankAccountMandateOptions "setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions"
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
