// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// Shared by objects nested in [`Account`](super::Account), such as `company.directorship_declaration` in `Account`.
    Acceptance "shared::Acceptance"
}

impl Acceptance {
    /// Returns the time `date`, or `None` if it is null or absent.
    #[inline]
    pub fn date(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("date")
    }

    /// Returns the text `ip`, or `None` if it is null or absent.
    #[inline]
    pub fn ip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ip")
    }

    /// Returns the text `user_agent`, or `None` if it is null or absent.
    #[inline]
    pub fn user_agent(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("user_agent")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Invoice`](super::Invoice), [`Subscription`](super::Subscription), such as `automatic_tax.liability` in `CheckoutSession`.
    AccountReference "shared::AccountReference"
}

impl AccountReference {
    /// Returns the id of `account`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("account")
    }

    /// Returns `account` if it is expanded, or `None`. [`account_id`](Self::account_id) works either way.
    #[inline]
    pub fn account(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("account")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ACCOUNT`](Self::TYPE_ACCOUNT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_ACCOUNT: &'static str = "account";
    /// A value of `type`.
    pub const TYPE_SELF: &'static str = "self";
}

view! {
    /// Shared by objects nested in [`Account`](super::Account), such as `future_requirements` in `Account`.
    AccountRequirements "shared::AccountRequirements"
}

impl AccountRequirements {
    /// Returns the objects in `alternatives`, or `None` if it is null or absent.
    #[inline]
    pub fn alternatives(&self) -> Result<Option<&[RequirementAlternative]>, FieldError> {
        self.0.opt_views("alternatives")
    }

    /// Returns the time `current_deadline`, or `None` if it is null or absent.
    #[inline]
    pub fn current_deadline(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("current_deadline")
    }

    /// Returns the texts in `currently_due`, or `None` if it is null or absent.
    #[inline]
    pub fn currently_due(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("currently_due")
    }

    /// Returns the text `disabled_reason`, or `None` if it is null or absent. Known values are constants, such as [`DISABLED_REASON_ACTION_REQUIRED_REQUESTED_CAPABILITIES`](Self::DISABLED_REASON_ACTION_REQUIRED_REQUESTED_CAPABILITIES).
    #[inline]
    pub fn disabled_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("disabled_reason")
    }

    /// Returns the objects in `errors`, or `None` if it is null or absent.
    #[inline]
    pub fn errors(&self) -> Result<Option<&[RequirementError]>, FieldError> {
        self.0.opt_views("errors")
    }

    /// Returns the texts in `eventually_due`, or `None` if it is null or absent.
    #[inline]
    pub fn eventually_due(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("eventually_due")
    }

    /// Returns the texts in `past_due`, or `None` if it is null or absent.
    #[inline]
    pub fn past_due(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("past_due")
    }

    /// Returns the texts in `pending_verification`, or `None` if it is null or absent.
    #[inline]
    pub fn pending_verification(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("pending_verification")
    }

    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_ACTION_REQUIRED_REQUESTED_CAPABILITIES: &'static str =
        "action_required.requested_capabilities";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_LISTED: &'static str = "listed";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_OTHER: &'static str = "other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PLATFORM_PAUSED: &'static str = "platform_paused";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_FRAUD: &'static str = "rejected.fraud";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_INCOMPLETE_VERIFICATION: &'static str =
        "rejected.incomplete_verification";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_LISTED: &'static str = "rejected.listed";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_OTHER: &'static str = "rejected.other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_PLATFORM_FRAUD: &'static str = "rejected.platform_fraud";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_PLATFORM_OTHER: &'static str = "rejected.platform_other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_PLATFORM_TERMS_OF_SERVICE: &'static str =
        "rejected.platform_terms_of_service";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_TERMS_OF_SERVICE: &'static str = "rejected.terms_of_service";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REQUIREMENTS_PAST_DUE: &'static str = "requirements.past_due";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REQUIREMENTS_PENDING_VERIFICATION: &'static str =
        "requirements.pending_verification";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_UNDER_REVIEW: &'static str = "under_review";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`SetupIntent`](super::SetupIntent), such as `payment_method_options.acss_debit.mandate_options` in `CheckoutSession`.
    AcssDebitMandateOptions "shared::AcssDebitMandateOptions"
}

impl AcssDebitMandateOptions {
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
    /// Shared by objects nested in [`Account`](super::Account), [`Charge`](super::Charge), [`CheckoutSession`](super::CheckoutSession), [`Customer`](super::Customer), [`Dispute`](super::Dispute), [`Invoice`](super::Invoice), [`PaymentIntent`](super::PaymentIntent), [`PaymentMethod`](super::PaymentMethod), [`Person`](super::Person), [`Subscription`](super::Subscription), [`ThreeDSecureAuthentication`](super::ThreeDSecureAuthentication), such as `business_profile.support_address` in `Account`.
    Address "shared::Address"
}

impl Address {
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
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`LineItem`](super::LineItem), such as `optional_items[].adjustable_quantity` in `CheckoutSession`.
    AdjustableQuantity "shared::AdjustableQuantity"
}

impl AdjustableQuantity {
    /// Returns the boolean `enabled`.
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
    /// Shared by objects nested in [`Balance`](super::Balance), such as `available[]` in `Balance`.
    BalanceAmount "shared::BalanceAmount"
}

impl BalanceAmount {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the object `source_types`, or `None` if it is null or absent.
    #[inline]
    pub fn source_types(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("source_types")
    }
}

view! {
    /// Shared by objects nested in [`BankAccount`](super::BankAccount), such as `future_requirements` in `BankAccount`.
    BankAccountRequirements "shared::BankAccountRequirements"
}

impl BankAccountRequirements {
    /// Returns the texts in `currently_due`, or `None` if it is null or absent.
    #[inline]
    pub fn currently_due(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("currently_due")
    }

    /// Returns the objects in `errors`, or `None` if it is null or absent.
    #[inline]
    pub fn errors(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("errors")
    }

    /// Returns the texts in `past_due`, or `None` if it is null or absent.
    #[inline]
    pub fn past_due(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("past_due")
    }

    /// Returns the texts in `pending_verification`, or `None` if it is null or absent.
    #[inline]
    pub fn pending_verification(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("pending_verification")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.customer_balance.bank_transfer` in `CheckoutSession`.
    BankTransferOptions "shared::BankTransferOptions"
}

impl BankTransferOptions {
    /// Returns the object `eu_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn eu_bank_transfer(&self) -> Result<Option<&EuBankTransfer>, FieldError> {
        self.0.opt_nested("eu_bank_transfer")
    }

    /// Returns the texts in `requested_address_types`, or `None` if it is null or absent.
    #[inline]
    pub fn requested_address_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("requested_address_types")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_EU_BANK_TRANSFER`](Self::TYPE_EU_BANK_TRANSFER).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
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
    /// Shared by objects nested in [`Invoice`](super::Invoice), [`PaymentIntent`](super::PaymentIntent), [`Subscription`](super::Subscription), such as `payment_settings.payment_method_options.billie.company_details` in `Invoice`.
    BillieCompanyDetails "shared::BillieCompanyDetails"
}

impl BillieCompanyDetails {
    /// Returns the object `registered_address`, or `None` if it is null or absent.
    #[inline]
    pub fn registered_address(&self) -> Result<Option<&Address>, FieldError> {
        self.0.opt_nested("registered_address")
    }

    /// Returns the text `registered_name`, or `None` if it is null or absent.
    #[inline]
    pub fn registered_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("registered_name")
    }

    /// Returns the text `registration_number`, or `None` if it is null or absent.
    #[inline]
    pub fn registration_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("registration_number")
    }

    /// Returns the text `registration_type`, or `None` if it is null or absent. Known values are constants, such as [`REGISTRATION_TYPE_CH_EIN`](Self::REGISTRATION_TYPE_CH_EIN).
    #[inline]
    pub fn registration_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("registration_type")
    }

    /// Returns the text `vat`, or `None` if it is null or absent.
    #[inline]
    pub fn vat(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("vat")
    }

    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_CH_EIN: &'static str = "ch_ein";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_DE_HRB: &'static str = "de_hrb";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_DK_CVR: &'static str = "dk_cvr";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_ES_CIF: &'static str = "es_cif";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_FI_TUNNUS: &'static str = "fi_tunnus";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_FR_SIREN: &'static str = "fr_siren";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_FR_SIRET: &'static str = "fr_siret";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_IT_REA: &'static str = "it_rea";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_NL_KVK: &'static str = "nl_kvk";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_NO_ORG_NUMBER: &'static str = "no_org_number";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_NO_PNO: &'static str = "no_pno";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_SE_ORG_NUMBER: &'static str = "se_org_number";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_SE_PNO: &'static str = "se_pno";
    /// A value of `registration_type`.
    pub const REGISTRATION_TYPE_UK_CRN: &'static str = "uk_crn";
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentMethod`](super::PaymentMethod), such as `billing_details` in `Charge`.
    BillingDetails "shared::BillingDetails"
}

impl BillingDetails {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&Address>, FieldError> {
        self.0.opt_nested("address")
    }

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
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

    /// Returns the text `tax_id`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_id")
    }
}

view! {
    /// Shared by objects nested in [`Account`](super::Account), [`PaymentMethod`](super::PaymentMethod), [`Person`](super::Person), such as `company.registration_date` in `Account`.
    CalendarDate "shared::CalendarDate"
}

impl CalendarDate {
    /// Returns the integer `day`, or `None` if it is null or absent.
    #[inline]
    pub fn day(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("day")
    }

    /// Returns the integer `month`, or `None` if it is null or absent.
    #[inline]
    pub fn month(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("month")
    }

    /// Returns the integer `year`, or `None` if it is null or absent.
    #[inline]
    pub fn year(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("year")
    }
}

view! {
    /// Shared by objects nested in [`Capability`](super::Capability), such as `future_requirements` in `Capability`.
    CapabilityRequirements "shared::CapabilityRequirements"
}

impl CapabilityRequirements {
    /// Returns the objects in `alternatives`, or `None` if it is null or absent.
    #[inline]
    pub fn alternatives(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("alternatives")
    }

    /// Returns the time `current_deadline`, or `None` if it is null or absent.
    #[inline]
    pub fn current_deadline(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("current_deadline")
    }

    /// Returns the texts in `currently_due`.
    #[inline]
    pub fn currently_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("currently_due")
    }

    /// Returns the text `disabled_reason`, or `None` if it is null or absent. Known values are constants, such as [`DISABLED_REASON_OTHER`](Self::DISABLED_REASON_OTHER).
    #[inline]
    pub fn disabled_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("disabled_reason")
    }

    /// Returns the objects in `errors`.
    #[inline]
    pub fn errors(&self) -> Result<&[Object], FieldError> {
        self.0.views("errors")
    }

    /// Returns the texts in `eventually_due`.
    #[inline]
    pub fn eventually_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("eventually_due")
    }

    /// Returns the texts in `past_due`.
    #[inline]
    pub fn past_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("past_due")
    }

    /// Returns the texts in `pending_verification`.
    #[inline]
    pub fn pending_verification(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("pending_verification")
    }

    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_OTHER: &'static str = "other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PAUSED_INACTIVITY: &'static str = "paused.inactivity";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PENDING_ONBOARDING: &'static str = "pending.onboarding";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PENDING_REVIEW: &'static str = "pending.review";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PLATFORM_DISABLED: &'static str = "platform_disabled";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_PLATFORM_PAUSED: &'static str = "platform_paused";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_INACTIVITY: &'static str = "rejected.inactivity";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_OTHER: &'static str = "rejected.other";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_UNSUPPORTED_BUSINESS: &'static str =
        "rejected.unsupported_business";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REQUIREMENTS_FIELDS_NEEDED: &'static str =
        "requirements.fields_needed";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.affirm` in `CheckoutSession`.
    CaptureAndSetupOptions "shared::CaptureAndSetupOptions"
}

impl CaptureAndSetupOptions {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
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
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.alma` in `CheckoutSession`.
    CaptureOptions "shared::CaptureOptions"
}

impl CaptureOptions {
    /// Returns the text `capture_method`, or `None` if it is null or absent. Known values are constants, such as [`CAPTURE_METHOD_MANUAL`](Self::CAPTURE_METHOD_MANUAL).
    #[inline]
    pub fn capture_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("capture_method")
    }

    /// A value of `capture_method`.
    pub const CAPTURE_METHOD_MANUAL: &'static str = "manual";
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentMethod`](super::PaymentMethod), such as `payment_method_details.card.checks` in `Charge`.
    CardChecks "shared::CardChecks"
}

impl CardChecks {
    /// Returns the text `address_line1_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_line1_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_line1_check")
    }

    /// Returns the text `address_postal_code_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_postal_code_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_postal_code_check")
    }

    /// Returns the text `cvc_check`, or `None` if it is null or absent.
    #[inline]
    pub fn cvc_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cvc_check")
    }
}

view! {
    /// Shared by objects nested in [`PaymentMethod`](super::PaymentMethod), such as `card.networks` in `PaymentMethod`.
    CardNetworks "shared::CardNetworks"
}

impl CardNetworks {
    /// Returns the texts in `available`.
    #[inline]
    pub fn available(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("available")
    }

    /// Returns the text `preferred`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred")
    }
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentMethod`](super::PaymentMethod), such as `payment_method_details.card_present` in `Charge`.
    CardPresent "shared::CardPresent"
}

impl CardPresent {
    /// Returns the amount `amount_authorized` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_authorized(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_authorized")
    }

    /// Returns the text `brand`, or `None` if it is null or absent.
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the text `brand_product`, or `None` if it is null or absent.
    #[inline]
    pub fn brand_product(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand_product")
    }

    /// Returns the time `capture_before`, or `None` if it is null or absent.
    #[inline]
    pub fn capture_before(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("capture_before")
    }

    /// Returns the text `cardholder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn cardholder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cardholder_name")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `emv_auth_data`, or `None` if it is null or absent.
    #[inline]
    pub fn emv_auth_data(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("emv_auth_data")
    }

    /// Returns the integer `exp_month`.
    #[inline]
    pub fn exp_month(&self) -> Result<i64, FieldError> {
        self.0.i64("exp_month")
    }

    /// Returns the integer `exp_year`.
    #[inline]
    pub fn exp_year(&self) -> Result<i64, FieldError> {
        self.0.i64("exp_year")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `funding`, or `None` if it is null or absent.
    #[inline]
    pub fn funding(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding")
    }

    /// Returns the text `generated_card`, or `None` if it is null or absent.
    #[inline]
    pub fn generated_card(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("generated_card")
    }

    /// Returns the text `iin`, or `None` if it is null or absent.
    #[inline]
    pub fn iin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iin")
    }

    /// Returns the boolean `incremental_authorization_supported`.
    #[inline]
    pub fn incremental_authorization_supported(&self) -> Result<bool, FieldError> {
        self.0.bool("incremental_authorization_supported")
    }

    /// Returns the text `issuer`, or `None` if it is null or absent.
    #[inline]
    pub fn issuer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuer")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `location`, or `None` if it is null or absent.
    #[inline]
    pub fn location(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("location")
    }

    /// Returns the text `network`, or `None` if it is null or absent.
    #[inline]
    pub fn network(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network")
    }

    /// Returns the text `network_transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn network_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_transaction_id")
    }

    /// Returns the object `offline`, or `None` if it is null or absent.
    #[inline]
    pub fn offline(&self) -> Result<Option<&CardPresentOffline>, FieldError> {
        self.0.opt_nested("offline")
    }

    /// Returns the boolean `overcapture_supported`.
    #[inline]
    pub fn overcapture_supported(&self) -> Result<bool, FieldError> {
        self.0.bool("overcapture_supported")
    }

    /// Returns the texts in `preferred_locales`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locales(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("preferred_locales")
    }

    /// Returns the text `read_method`, or `None` if it is null or absent. Known values are constants, such as [`READ_METHOD_CONTACT_EMV`](Self::READ_METHOD_CONTACT_EMV).
    #[inline]
    pub fn read_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("read_method")
    }

    /// Returns the text `reader`, or `None` if it is null or absent.
    #[inline]
    pub fn reader(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reader")
    }

    /// Returns the object `receipt`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt(&self) -> Result<Option<&CardPresentReceipt>, FieldError> {
        self.0.opt_nested("receipt")
    }

    /// Returns the object `wallet`, or `None` if it is null or absent.
    #[inline]
    pub fn wallet(&self) -> Result<Option<&CardPresentWallet>, FieldError> {
        self.0.opt_nested("wallet")
    }

    /// A value of `read_method`.
    pub const READ_METHOD_CONTACT_EMV: &'static str = "contact_emv";
    /// A value of `read_method`.
    pub const READ_METHOD_CONTACTLESS_EMV: &'static str = "contactless_emv";
    /// A value of `read_method`.
    pub const READ_METHOD_CONTACTLESS_MAGSTRIPE_MODE: &'static str = "contactless_magstripe_mode";
    /// A value of `read_method`.
    pub const READ_METHOD_MAGNETIC_STRIPE_FALLBACK: &'static str = "magnetic_stripe_fallback";
    /// A value of `read_method`.
    pub const READ_METHOD_MAGNETIC_STRIPE_TRACK2: &'static str = "magnetic_stripe_track2";
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentMethod`](super::PaymentMethod), such as `payment_method_details.card_present.offline` in `Charge`.
    CardPresentOffline "shared::CardPresentOffline"
}

impl CardPresentOffline {
    /// Returns the time `stored_at`, or `None` if it is null or absent.
    #[inline]
    pub fn stored_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("stored_at")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_DEFERRED`](Self::TYPE_DEFERRED).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_DEFERRED: &'static str = "deferred";
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentMethod`](super::PaymentMethod), such as `payment_method_details.card_present.receipt` in `Charge`.
    CardPresentReceipt "shared::CardPresentReceipt"
}

impl CardPresentReceipt {
    /// Returns the text `account_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_TYPE_CHECKING`](Self::ACCOUNT_TYPE_CHECKING).
    #[inline]
    pub fn account_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_type")
    }

    /// Returns the text `application_cryptogram`, or `None` if it is null or absent.
    #[inline]
    pub fn application_cryptogram(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("application_cryptogram")
    }

    /// Returns the text `application_preferred_name`, or `None` if it is null or absent.
    #[inline]
    pub fn application_preferred_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("application_preferred_name")
    }

    /// Returns the text `authorization_code`, or `None` if it is null or absent.
    #[inline]
    pub fn authorization_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("authorization_code")
    }

    /// Returns the text `authorization_response_code`, or `None` if it is null or absent.
    #[inline]
    pub fn authorization_response_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("authorization_response_code")
    }

    /// Returns the text `cardholder_verification_method`, or `None` if it is null or absent.
    #[inline]
    pub fn cardholder_verification_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cardholder_verification_method")
    }

    /// Returns the text `dedicated_file_name`, or `None` if it is null or absent.
    #[inline]
    pub fn dedicated_file_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dedicated_file_name")
    }

    /// Returns the text `terminal_verification_results`, or `None` if it is null or absent.
    #[inline]
    pub fn terminal_verification_results(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("terminal_verification_results")
    }

    /// Returns the text `transaction_status_information`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_status_information(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_status_information")
    }

    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_CHECKING: &'static str = "checking";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_CREDIT: &'static str = "credit";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_PREPAID: &'static str = "prepaid";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_SAVINGS: &'static str = "savings";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_UNKNOWN: &'static str = "unknown";
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentMethod`](super::PaymentMethod), such as `payment_method_details.card_present.wallet` in `Charge`.
    CardPresentWallet "shared::CardPresentWallet"
}

impl CardPresentWallet {
    /// Returns the text `type`. Known values are constants, such as [`TYPE_APPLE_PAY`](Self::TYPE_APPLE_PAY).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_APPLE_PAY: &'static str = "apple_pay";
    /// A value of `type`.
    pub const TYPE_GOOGLE_PAY: &'static str = "google_pay";
    /// A value of `type`.
    pub const TYPE_SAMSUNG_PAY: &'static str = "samsung_pay";
    /// A value of `type`.
    pub const TYPE_UNKNOWN: &'static str = "unknown";
}

view! {
    /// Shared by objects nested in [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `next_action.cashapp_handle_redirect_or_display_qr_code` in `PaymentIntent`.
    CashappNextAction "shared::CashappNextAction"
}

impl CashappNextAction {
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
    pub fn qr_code(&self) -> Result<&QrCode, FieldError> {
        self.0.nested("qr_code")
    }
}

view! {
    /// Shared by objects nested in [`Discount`](super::Discount), [`PromotionCode`](super::PromotionCode), such as `source` in `Discount`.
    CouponSource "shared::CouponSource"
}

impl CouponSource {
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

    /// Returns the text `type`. Known values are constants, such as [`TYPE_COUPON`](Self::TYPE_COUPON).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_COUPON: &'static str = "coupon";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Customer`](super::Customer), [`Invoice`](super::Invoice), [`Subscription`](super::Subscription), such as `invoice_creation.invoice_data.custom_fields[]` in `CheckoutSession`.
    CustomField "shared::CustomField"
}

impl CustomField {
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
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.customer_balance` in `CheckoutSession`.
    CustomerBalanceOptions "shared::CustomerBalanceOptions"
}

impl CustomerBalanceOptions {
    /// Returns the object `bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_transfer(&self) -> Result<Option<&BankTransferOptions>, FieldError> {
        self.0.opt_nested("bank_transfer")
    }

    /// Returns the text `funding_type`, or `None` if it is null or absent. Known values are constants, such as [`FUNDING_TYPE_BANK_TRANSFER`](Self::FUNDING_TYPE_BANK_TRANSFER).
    #[inline]
    pub fn funding_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding_type")
    }

    /// Returns the text `setup_future_usage`, or `None` if it is null or absent. Known values are constants, such as [`SETUP_FUTURE_USAGE_NONE`](Self::SETUP_FUTURE_USAGE_NONE).
    #[inline]
    pub fn setup_future_usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("setup_future_usage")
    }

    /// A value of `funding_type`.
    pub const FUNDING_TYPE_BANK_TRANSFER: &'static str = "bank_transfer";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
}

view! {
    /// Shared by objects nested in [`TreasuryOutboundPayment`](super::TreasuryOutboundPayment), [`TreasuryOutboundTransfer`](super::TreasuryOutboundTransfer), such as `destination_payment_method_details` in `TreasuryOutboundPayment`.
    DestinationPaymentMethodDetails "shared::DestinationPaymentMethodDetails"
}

impl DestinationPaymentMethodDetails {
    /// Returns the object `billing_details`.
    #[inline]
    pub fn billing_details(&self) -> Result<&Object, FieldError> {
        self.0.nested("billing_details")
    }

    /// Returns the object `financial_account`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("financial_account")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_FINANCIAL_ACCOUNT`](Self::TYPE_FINANCIAL_ACCOUNT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }

    /// A value of `type`.
    pub const TYPE_FINANCIAL_ACCOUNT: &'static str = "financial_account";
    /// A value of `type`.
    pub const TYPE_US_BANK_ACCOUNT: &'static str = "us_bank_account";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `payment_method_options.bacs_debit.mandate_options` in `CheckoutSession`.
    DirectDebitMandateOptions "shared::DirectDebitMandateOptions"
}

impl DirectDebitMandateOptions {
    /// Returns the text `reference_prefix`, or `None` if it is null or absent.
    #[inline]
    pub fn reference_prefix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference_prefix")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.bacs_debit` in `CheckoutSession`.
    DirectDebitOptions "shared::DirectDebitOptions"
}

impl DirectDebitOptions {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(&self) -> Result<Option<&DirectDebitMandateOptions>, FieldError> {
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

    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_NONE: &'static str = "none";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_ON_SESSION: &'static str = "on_session";
}

view! {
    /// Shared by objects nested in [`CreditNote`](super::CreditNote), [`CreditNoteLineItem`](super::CreditNoteLineItem), [`Invoice`](super::Invoice), [`InvoiceLineItem`](super::InvoiceLineItem), such as `discount_amounts[]` in `CreditNote`.
    DiscountAmount "shared::DiscountAmount"
}

impl DiscountAmount {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the id of `discount`, expanded or not.
    #[inline]
    pub fn discount_id(&self) -> Result<&str, FieldError> {
        self.0.id("discount")
    }

    /// Returns `discount` if it is expanded, or `None`. [`discount_id`](Self::discount_id) works either way.
    #[inline]
    pub fn discount(&self) -> Result<Option<&super::Discount>, FieldError> {
        self.0.expanded("discount")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), [`PaymentLink`](super::PaymentLink), [`SetupIntent`](super::SetupIntent), [`Subscription`](super::Subscription), such as `adaptive_pricing` in `CheckoutSession`.
    Enabled "shared::Enabled"
}

impl Enabled {
    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Invoice`](super::Invoice), [`PaymentIntent`](super::PaymentIntent), [`Subscription`](super::Subscription), such as `payment_method_options.customer_balance.bank_transfer.eu_bank_transfer` in `CheckoutSession`.
    EuBankTransfer "shared::EuBankTransfer"
}

impl EuBankTransfer {
    /// Returns the text `country`. Known values are constants, such as [`COUNTRY_BE`](Self::COUNTRY_BE).
    #[inline]
    pub fn country(&self) -> Result<&str, FieldError> {
        self.0.str("country")
    }

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
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Invoice`](super::Invoice), [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), [`Subscription`](super::Subscription), such as `payment_method_options.us_bank_account.financial_connections.filters` in `CheckoutSession`.
    FinancialConnectionsFilters "shared::FinancialConnectionsFilters"
}

impl FinancialConnectionsFilters {
    /// Returns the texts in `account_subcategories`, or `None` if it is null or absent.
    #[inline]
    pub fn account_subcategories(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("account_subcategories")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `payment_method_options.us_bank_account.financial_connections` in `CheckoutSession`.
    FinancialConnectionsOptions "shared::FinancialConnectionsOptions"
}

impl FinancialConnectionsOptions {
    /// Returns the object `filters`, or `None` if it is null or absent.
    #[inline]
    pub fn filters(&self) -> Result<Option<&FinancialConnectionsFilters>, FieldError> {
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
    /// Shared by objects nested in [`Charge`](super::Charge), such as `payment_method_details.amazon_pay.funding.card` in `Charge`.
    FundingCard "shared::FundingCard"
}

impl FundingCard {
    /// Returns the text `brand`, or `None` if it is null or absent.
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the integer `exp_month`, or `None` if it is null or absent.
    #[inline]
    pub fn exp_month(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("exp_month")
    }

    /// Returns the integer `exp_year`, or `None` if it is null or absent.
    #[inline]
    pub fn exp_year(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("exp_year")
    }

    /// Returns the text `funding`, or `None` if it is null or absent.
    #[inline]
    pub fn funding(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }
}

view! {
    /// Shared by objects nested in [`TreasuryReceivedCredit`](super::TreasuryReceivedCredit), [`TreasuryReceivedDebit`](super::TreasuryReceivedDebit), such as `initiating_payment_method_details` in `TreasuryReceivedCredit`.
    InitiatingPaymentMethodDetails "shared::InitiatingPaymentMethodDetails"
}

impl InitiatingPaymentMethodDetails {
    /// Returns the text `balance`, or `None` if it is null or absent. Known values are constants, such as [`BALANCE_PAYMENTS`](Self::BALANCE_PAYMENTS).
    #[inline]
    pub fn balance(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("balance")
    }

    /// Returns the object `billing_details`.
    #[inline]
    pub fn billing_details(&self) -> Result<&Object, FieldError> {
        self.0.nested("billing_details")
    }

    /// Returns the object `financial_account`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("financial_account")
    }

    /// Returns the text `issuing_card`, or `None` if it is null or absent.
    #[inline]
    pub fn issuing_card(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuing_card")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_BALANCE`](Self::TYPE_BALANCE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }

    /// A value of `balance`.
    pub const BALANCE_PAYMENTS: &'static str = "payments";
    /// A value of `type`.
    pub const TYPE_BALANCE: &'static str = "balance";
    /// A value of `type`.
    pub const TYPE_FINANCIAL_ACCOUNT: &'static str = "financial_account";
    /// A value of `type`.
    pub const TYPE_ISSUING_CARD: &'static str = "issuing_card";
    /// A value of `type`.
    pub const TYPE_STRIPE: &'static str = "stripe";
    /// A value of `type`.
    pub const TYPE_US_BANK_ACCOUNT: &'static str = "us_bank_account";
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_details.card.installments.plan` in `Charge`.
    InstallmentPlan "shared::InstallmentPlan"
}

impl InstallmentPlan {
    /// Returns the integer `count`, or `None` if it is null or absent.
    #[inline]
    pub fn count(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("count")
    }

    /// Returns the text `interval`, or `None` if it is null or absent. Known values are constants, such as [`INTERVAL_MONTH`](Self::INTERVAL_MONTH).
    #[inline]
    pub fn interval(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("interval")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_BONUS`](Self::TYPE_BONUS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `interval`.
    pub const INTERVAL_MONTH: &'static str = "month";
    /// A value of `type`.
    pub const TYPE_BONUS: &'static str = "bonus";
    /// A value of `type`.
    pub const TYPE_FIXED_COUNT: &'static str = "fixed_count";
    /// A value of `type`.
    pub const TYPE_REVOLVING: &'static str = "revolving";
}

view! {
    /// Shared by objects nested in [`Account`](super::Account), [`Person`](super::Person), such as `company.address_kana` in `Account`.
    JapaneseAddress "shared::JapaneseAddress"
}

impl JapaneseAddress {
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

    /// Returns the text `town`, or `None` if it is null or absent.
    #[inline]
    pub fn town(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("town")
    }
}

view! {
    /// Shared by objects nested in [`PaymentIntent`](super::PaymentIntent), such as `next_action.konbini_display_details.stores.familymart` in `PaymentIntent`.
    KonbiniStore "shared::KonbiniStore"
}

impl KonbiniStore {
    /// Returns the text `confirmation_number`, or `None` if it is null or absent.
    #[inline]
    pub fn confirmation_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("confirmation_number")
    }

    /// Returns the text `payment_code`.
    #[inline]
    pub fn payment_code(&self) -> Result<&str, FieldError> {
        self.0.str("payment_code")
    }
}

view! {
    /// Shared by objects nested in [`Invoice`](super::Invoice), [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `last_finalization_error` in `Invoice`.
    LastError "shared::LastError"
}

impl LastError {
    /// Returns the text `advice_code`, or `None` if it is null or absent.
    #[inline]
    pub fn advice_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("advice_code")
    }

    /// Returns the text `charge`, or `None` if it is null or absent.
    #[inline]
    pub fn charge(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("charge")
    }

    /// Returns the text `code`, or `None` if it is null or absent.
    #[inline]
    pub fn code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("code")
    }

    /// Returns the text `decline_code`, or `None` if it is null or absent.
    #[inline]
    pub fn decline_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("decline_code")
    }

    /// Returns the text `doc_url`, or `None` if it is null or absent.
    #[inline]
    pub fn doc_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("doc_url")
    }

    /// Returns the text `message`, or `None` if it is null or absent.
    #[inline]
    pub fn message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("message")
    }

    /// Returns the text `network_advice_code`, or `None` if it is null or absent.
    #[inline]
    pub fn network_advice_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_advice_code")
    }

    /// Returns the text `network_decline_code`, or `None` if it is null or absent.
    #[inline]
    pub fn network_decline_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_decline_code")
    }

    /// Returns the text `param`, or `None` if it is null or absent.
    #[inline]
    pub fn param(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("param")
    }

    /// Returns the object `payment_intent`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.opt_nested("payment_intent")
    }

    /// Returns the object `payment_method`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_nested("payment_method")
    }

    /// Returns the text `payment_method_type`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_type")
    }

    /// Returns the text `request_log_url`, or `None` if it is null or absent.
    #[inline]
    pub fn request_log_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_log_url")
    }

    /// Returns the object `setup_intent`, or `None` if it is null or absent.
    #[inline]
    pub fn setup_intent(&self) -> Result<Option<&super::SetupIntent>, FieldError> {
        self.0.opt_nested("setup_intent")
    }

    /// Returns the object `source`, or `None` if it is null or absent.
    #[inline]
    pub fn source(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("source")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_API_ERROR`](Self::TYPE_API_ERROR).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_API_ERROR: &'static str = "api_error";
    /// A value of `type`.
    pub const TYPE_CARD_ERROR: &'static str = "card_error";
    /// A value of `type`.
    pub const TYPE_IDEMPOTENCY_ERROR: &'static str = "idempotency_error";
    /// A value of `type`.
    pub const TYPE_INVALID_REQUEST_ERROR: &'static str = "invalid_request_error";
}

view! {
    /// Shared by objects nested in [`InvoiceItem`](super::InvoiceItem), [`InvoiceLineItem`](super::InvoiceLineItem), such as `pricing` in `InvoiceItem`.
    LineItemPricing "shared::LineItemPricing"
}

impl LineItemPricing {
    /// Returns the object `price_details`, or `None` if it is null or absent.
    #[inline]
    pub fn price_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("price_details")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_PRICE_DETAILS`](Self::TYPE_PRICE_DETAILS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the amount `unit_amount_decimal` in the currency's smallest unit, a decimal number as text, or `None` if it is null or absent.
    #[inline]
    pub fn unit_amount_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unit_amount_decimal")
    }

    /// A value of `type`.
    pub const TYPE_PRICE_DETAILS: &'static str = "price_details";
}

view! {
    /// Shared by objects nested in [`IssuingAuthorization`](super::IssuingAuthorization), [`IssuingTransaction`](super::IssuingTransaction), such as `merchant_data` in `IssuingAuthorization`.
    MerchantData "shared::MerchantData"
}

impl MerchantData {
    /// Returns the text `category`.
    #[inline]
    pub fn category(&self) -> Result<&str, FieldError> {
        self.0.str("category")
    }

    /// Returns the text `category_code`.
    #[inline]
    pub fn category_code(&self) -> Result<&str, FieldError> {
        self.0.str("category_code")
    }

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

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the text `network_id`.
    #[inline]
    pub fn network_id(&self) -> Result<&str, FieldError> {
        self.0.str("network_id")
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

    /// Returns the text `tax_id`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_id")
    }

    /// Returns the text `terminal_id`, or `None` if it is null or absent.
    #[inline]
    pub fn terminal_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("terminal_id")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }
}

view! {
    /// Shared by objects nested in [`Account`](super::Account), [`Mandate`](super::Mandate), [`TaxRate`](super::TaxRate), such as `business_profile.monthly_estimated_revenue` in `Account`.
    Money "shared::Money"
}

impl Money {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }
}

view! {
    /// Shared by objects nested in [`TreasuryOutboundPayment`](super::TreasuryOutboundPayment), [`TreasuryOutboundTransfer`](super::TreasuryOutboundTransfer), such as `status_transitions` in `TreasuryOutboundPayment`.
    OutboundStatusTransitions "shared::OutboundStatusTransitions"
}

impl OutboundStatusTransitions {
    /// Returns the time `canceled_at`, or `None` if it is null or absent.
    #[inline]
    pub fn canceled_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("canceled_at")
    }

    /// Returns the time `failed_at`, or `None` if it is null or absent.
    #[inline]
    pub fn failed_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("failed_at")
    }

    /// Returns the time `posted_at`, or `None` if it is null or absent.
    #[inline]
    pub fn posted_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("posted_at")
    }

    /// Returns the time `returned_at`, or `None` if it is null or absent.
    #[inline]
    pub fn returned_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("returned_at")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `payment_method_configuration_details` in `CheckoutSession`.
    PaymentMethodConfigurationDetails "shared::PaymentMethodConfigurationDetails"
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
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.paypal` in `CheckoutSession`.
    PaypalOptions "shared::PaypalOptions"
}

impl PaypalOptions {
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
    /// A value of `setup_future_usage`.
    pub const SETUP_FUTURE_USAGE_OFF_SESSION: &'static str = "off_session";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`SetupIntent`](super::SetupIntent), such as `payment_method_options.payto.mandate_options` in `CheckoutSession`.
    PaytoMandateOptions "shared::PaytoMandateOptions"
}

impl PaytoMandateOptions {
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

    /// Returns the text `start_date`, or `None` if it is null or absent.
    #[inline]
    pub fn start_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("start_date")
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
    /// Shared by objects nested in [`InvoiceItem`](super::InvoiceItem), [`InvoiceLineItem`](super::InvoiceLineItem), such as `period` in `InvoiceItem`.
    Period "shared::Period"
}

impl Period {
    /// Returns the time `end`.
    #[inline]
    pub fn end(&self) -> Result<SystemTime, FieldError> {
        self.0.time("end")
    }

    /// Returns the time `start`.
    #[inline]
    pub fn start(&self) -> Result<SystemTime, FieldError> {
        self.0.time("start")
    }
}

view! {
    /// Shared by objects nested in [`Person`](super::Person), such as `future_requirements` in `Person`.
    PersonRequirements "shared::PersonRequirements"
}

impl PersonRequirements {
    /// Returns the objects in `alternatives`, or `None` if it is null or absent.
    #[inline]
    pub fn alternatives(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("alternatives")
    }

    /// Returns the texts in `currently_due`.
    #[inline]
    pub fn currently_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("currently_due")
    }

    /// Returns the objects in `errors`.
    #[inline]
    pub fn errors(&self) -> Result<&[Object], FieldError> {
        self.0.views("errors")
    }

    /// Returns the texts in `eventually_due`.
    #[inline]
    pub fn eventually_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("eventually_due")
    }

    /// Returns the texts in `past_due`.
    #[inline]
    pub fn past_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("past_due")
    }

    /// Returns the texts in `pending_verification`.
    #[inline]
    pub fn pending_verification(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("pending_verification")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `payment_method_options.pix.mandate_options` in `CheckoutSession`.
    PixMandateOptions "shared::PixMandateOptions"
}

impl PixMandateOptions {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `amount_includes_iof`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_INCLUDES_IOF_ALWAYS`](Self::AMOUNT_INCLUDES_IOF_ALWAYS).
    #[inline]
    pub fn amount_includes_iof(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_includes_iof")
    }

    /// Returns the text `amount_type`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_TYPE_FIXED`](Self::AMOUNT_TYPE_FIXED).
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

    /// Returns the text `payment_schedule`, or `None` if it is null or absent. Known values are constants, such as [`PAYMENT_SCHEDULE_HALFYEARLY`](Self::PAYMENT_SCHEDULE_HALFYEARLY).
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
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), [`Refund`](super::Refund), such as `presentment_details` in `Charge`.
    PresentmentDetails "shared::PresentmentDetails"
}

impl PresentmentDetails {
    /// Returns the amount `presentment_amount` in the currency's smallest unit.
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
    /// Shared by objects nested in [`CreditNote`](super::CreditNote), [`CreditNoteLineItem`](super::CreditNoteLineItem), [`Invoice`](super::Invoice), [`InvoiceLineItem`](super::InvoiceLineItem), such as `pretax_credit_amounts[]` in `CreditNote`.
    PretaxCreditAmount "shared::PretaxCreditAmount"
}

impl PretaxCreditAmount {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the id of `credit_balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn credit_balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("credit_balance_transaction")
    }

    /// Returns `credit_balance_transaction` if it is expanded, or `None`. [`credit_balance_transaction_id`](Self::credit_balance_transaction_id) works either way.
    #[inline]
    pub fn credit_balance_transaction(
        &self,
    ) -> Result<Option<&super::BillingCreditBalanceTransaction>, FieldError> {
        self.0.opt_expanded("credit_balance_transaction")
    }

    /// Returns the id of `discount`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn discount_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("discount")
    }

    /// Returns `discount` if it is expanded, or `None`. [`discount_id`](Self::discount_id) works either way.
    #[inline]
    pub fn discount(&self) -> Result<Option<&super::Discount>, FieldError> {
        self.0.opt_expanded("discount")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CREDIT_BALANCE_TRANSACTION`](Self::TYPE_CREDIT_BALANCE_TRANSACTION).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CREDIT_BALANCE_TRANSACTION: &'static str = "credit_balance_transaction";
    /// A value of `type`.
    pub const TYPE_DISCOUNT: &'static str = "discount";
}

view! {
    /// Shared by objects nested in [`Plan`](super::Plan), [`Price`](super::Price), such as `tiers[]` in `Plan`.
    PriceTier "shared::PriceTier"
}

impl PriceTier {
    /// Returns the amount `flat_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn flat_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("flat_amount")
    }

    /// Returns the amount `flat_amount_decimal` in the currency's smallest unit, a decimal number as text, or `None` if it is null or absent.
    #[inline]
    pub fn flat_amount_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("flat_amount_decimal")
    }

    /// Returns the amount `unit_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn unit_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("unit_amount")
    }

    /// Returns the amount `unit_amount_decimal` in the currency's smallest unit, a decimal number as text, or `None` if it is null or absent.
    #[inline]
    pub fn unit_amount_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unit_amount_decimal")
    }

    /// Returns the integer `up_to`, or `None` if it is null or absent.
    #[inline]
    pub fn up_to(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("up_to")
    }
}

view! {
    /// Shared by objects nested in [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` in `PaymentIntent`.
    QrCode "shared::QrCode"
}

impl QrCode {
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
    /// Shared by objects nested in [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `next_action.redirect_to_url` in `PaymentIntent`.
    RedirectToUrl "shared::RedirectToUrl"
}

impl RedirectToUrl {
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
    /// Shared by objects nested in [`Refund`](super::Refund), such as `destination_details.blik` in `Refund`.
    RefundNetworkReference "shared::RefundNetworkReference"
}

impl RefundNetworkReference {
    /// Returns the text `network_decline_code`, or `None` if it is null or absent.
    #[inline]
    pub fn network_decline_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_decline_code")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `reference_status`, or `None` if it is null or absent.
    #[inline]
    pub fn reference_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference_status")
    }
}

view! {
    /// Shared by objects nested in [`Refund`](super::Refund), such as `destination_details.afterpay_clearpay` in `Refund`.
    RefundReference "shared::RefundReference"
}

impl RefundReference {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `reference_status`, or `None` if it is null or absent.
    #[inline]
    pub fn reference_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference_status")
    }
}

view! {
    /// Shared by objects nested in [`Account`](super::Account), such as `future_requirements.alternatives[]` in `Account`.
    RequirementAlternative "shared::RequirementAlternative"
}

impl RequirementAlternative {
    /// Returns the texts in `alternative_fields_due`.
    #[inline]
    pub fn alternative_fields_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("alternative_fields_due")
    }

    /// Returns the texts in `original_fields_due`.
    #[inline]
    pub fn original_fields_due(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("original_fields_due")
    }
}

view! {
    /// Shared by objects nested in [`Account`](super::Account), such as `future_requirements.errors[]` in `Account`.
    RequirementError "shared::RequirementError"
}

impl RequirementError {
    /// Returns the text `code`.
    #[inline]
    pub fn code(&self) -> Result<&str, FieldError> {
        self.0.str("code")
    }

    /// Returns the text `reason`.
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the text `requirement`.
    #[inline]
    pub fn requirement(&self) -> Result<&str, FieldError> {
        self.0.str("requirement")
    }
}

view! {
    /// Shared by objects nested in [`TreasuryOutboundPayment`](super::TreasuryOutboundPayment), [`TreasuryOutboundTransfer`](super::TreasuryOutboundTransfer), such as `returned_details` in `TreasuryOutboundPayment`.
    ReturnedDetails "shared::ReturnedDetails"
}

impl ReturnedDetails {
    /// Returns the text `code`. Known values are constants, such as [`CODE_ACCOUNT_CLOSED`](Self::CODE_ACCOUNT_CLOSED).
    #[inline]
    pub fn code(&self) -> Result<&str, FieldError> {
        self.0.str("code")
    }

    /// Returns the id of `transaction`, expanded or not.
    #[inline]
    pub fn transaction_id(&self) -> Result<&str, FieldError> {
        self.0.id("transaction")
    }

    /// Returns `transaction` if it is expanded, or `None`. [`transaction_id`](Self::transaction_id) works either way.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("transaction")
    }

    /// A value of `code`.
    pub const CODE_ACCOUNT_CLOSED: &'static str = "account_closed";
    /// A value of `code`.
    pub const CODE_ACCOUNT_FROZEN: &'static str = "account_frozen";
    /// A value of `code`.
    pub const CODE_BANK_ACCOUNT_RESTRICTED: &'static str = "bank_account_restricted";
    /// A value of `code`.
    pub const CODE_BANK_OWNERSHIP_CHANGED: &'static str = "bank_ownership_changed";
    /// A value of `code`.
    pub const CODE_DECLINED: &'static str = "declined";
    /// A value of `code`.
    pub const CODE_INCORRECT_ACCOUNT_HOLDER_NAME: &'static str = "incorrect_account_holder_name";
    /// A value of `code`.
    pub const CODE_INVALID_ACCOUNT_NUMBER: &'static str = "invalid_account_number";
    /// A value of `code`.
    pub const CODE_INVALID_CURRENCY: &'static str = "invalid_currency";
    /// A value of `code`.
    pub const CODE_NO_ACCOUNT: &'static str = "no_account";
    /// A value of `code`.
    pub const CODE_OTHER: &'static str = "other";
}

view! {
    /// Shared by objects nested in [`TreasuryReceivedCredit`](super::TreasuryReceivedCredit), [`TreasuryReceivedDebit`](super::TreasuryReceivedDebit), such as `reversal_details` in `TreasuryReceivedCredit`.
    ReversalDetails "shared::ReversalDetails"
}

impl ReversalDetails {
    /// Returns the time `deadline`, or `None` if it is null or absent.
    #[inline]
    pub fn deadline(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("deadline")
    }

    /// Returns the text `restricted_reason`, or `None` if it is null or absent. Known values are constants, such as [`RESTRICTED_REASON_ALREADY_REVERSED`](Self::RESTRICTED_REASON_ALREADY_REVERSED).
    #[inline]
    pub fn restricted_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("restricted_reason")
    }

    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_ALREADY_REVERSED: &'static str = "already_reversed";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_DEADLINE_PASSED: &'static str = "deadline_passed";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_NETWORK_RESTRICTED: &'static str = "network_restricted";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_OTHER: &'static str = "other";
    /// A value of `restricted_reason`.
    pub const RESTRICTED_REASON_SOURCE_FLOW_RESTRICTED: &'static str = "source_flow_restricted";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.alipay` in `CheckoutSession`.
    SetupOptions "shared::SetupOptions"
}

impl SetupOptions {
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
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Invoice`](super::Invoice), such as `shipping_cost` in `CheckoutSession`.
    ShippingCost "shared::ShippingCost"
}

impl ShippingCost {
    /// Returns the amount `amount_subtotal` in the currency's smallest unit.
    #[inline]
    pub fn amount_subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_subtotal")
    }

    /// Returns the amount `amount_tax` in the currency's smallest unit.
    #[inline]
    pub fn amount_tax(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_tax")
    }

    /// Returns the amount `amount_total` in the currency's smallest unit.
    #[inline]
    pub fn amount_total(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_total")
    }

    /// Returns the id of `shipping_rate`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_rate_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("shipping_rate")
    }

    /// Returns `shipping_rate` if it is expanded, or `None`. [`shipping_rate_id`](Self::shipping_rate_id) works either way.
    #[inline]
    pub fn shipping_rate(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("shipping_rate")
    }

    /// Returns the objects in `taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn taxes(&self) -> Result<Option<&[Tax]>, FieldError> {
        self.0.opt_views("taxes")
    }
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`Customer`](super::Customer), [`Invoice`](super::Invoice), [`PaymentIntent`](super::PaymentIntent), such as `shipping` in `Charge`.
    ShippingDetails "shared::ShippingDetails"
}

impl ShippingDetails {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&Address>, FieldError> {
        self.0.opt_nested("address")
    }

    /// Returns the text `carrier`, or `None` if it is null or absent.
    #[inline]
    pub fn carrier(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("carrier")
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

    /// Returns the text `tracking_number`, or `None` if it is null or absent.
    #[inline]
    pub fn tracking_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tracking_number")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentLink`](super::PaymentLink), such as `shipping_options[]` in `CheckoutSession`.
    ShippingOption "shared::ShippingOption"
}

impl ShippingOption {
    /// Returns the amount `shipping_amount` in the currency's smallest unit.
    #[inline]
    pub fn shipping_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("shipping_amount")
    }

    /// Returns the id of `shipping_rate`, expanded or not.
    #[inline]
    pub fn shipping_rate_id(&self) -> Result<&str, FieldError> {
        self.0.id("shipping_rate")
    }

    /// Returns `shipping_rate` if it is expanded, or `None`. [`shipping_rate_id`](Self::shipping_rate_id) works either way.
    #[inline]
    pub fn shipping_rate(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("shipping_rate")
    }
}

view! {
    /// Shared by objects nested in [`IssuingCard`](super::IssuingCard), [`IssuingCardholder`](super::IssuingCardholder), such as `spending_controls` in `IssuingCard`.
    SpendingControls "shared::SpendingControls"
}

impl SpendingControls {
    /// Returns the texts in `allowed_card_presences`, or `None` if it is null or absent.
    #[inline]
    pub fn allowed_card_presences(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allowed_card_presences")
    }

    /// Returns the texts in `allowed_categories`, or `None` if it is null or absent.
    #[inline]
    pub fn allowed_categories(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allowed_categories")
    }

    /// Returns the texts in `allowed_merchant_countries`, or `None` if it is null or absent.
    #[inline]
    pub fn allowed_merchant_countries(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("allowed_merchant_countries")
    }

    /// Returns the texts in `blocked_card_presences`, or `None` if it is null or absent.
    #[inline]
    pub fn blocked_card_presences(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("blocked_card_presences")
    }

    /// Returns the texts in `blocked_categories`, or `None` if it is null or absent.
    #[inline]
    pub fn blocked_categories(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("blocked_categories")
    }

    /// Returns the texts in `blocked_merchant_countries`, or `None` if it is null or absent.
    #[inline]
    pub fn blocked_merchant_countries(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("blocked_merchant_countries")
    }

    /// Returns the objects in `spending_limits`, or `None` if it is null or absent.
    #[inline]
    pub fn spending_limits(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("spending_limits")
    }

    /// Returns the text `spending_limits_currency`, or `None` if it is null or absent.
    #[inline]
    pub fn spending_limits_currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("spending_limits_currency")
    }
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Invoice`](super::Invoice), [`LineItem`](super::LineItem), such as `shipping_cost.taxes[]` in `CheckoutSession`.
    Tax "shared::Tax"
}

impl Tax {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `rate`.
    #[inline]
    pub fn rate(&self) -> Result<&super::TaxRate, FieldError> {
        self.0.nested("rate")
    }

    /// Returns the text `taxability_reason`, or `None` if it is null or absent. Known values are constants, such as [`TAXABILITY_REASON_CUSTOMER_EXEMPT`](Self::TAXABILITY_REASON_CUSTOMER_EXEMPT).
    #[inline]
    pub fn taxability_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("taxability_reason")
    }

    /// Returns the amount `taxable_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn taxable_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("taxable_amount")
    }

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
}

view! {
    /// Shared by objects nested in [`CreditNote`](super::CreditNote), [`CreditNoteLineItem`](super::CreditNoteLineItem), [`InvoiceLineItem`](super::InvoiceLineItem), such as `total_taxes[]` in `CreditNote`.
    TaxAmount "shared::TaxAmount"
}

impl TaxAmount {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the text `tax_behavior`. Known values are constants, such as [`TAX_BEHAVIOR_EXCLUSIVE`](Self::TAX_BEHAVIOR_EXCLUSIVE).
    #[inline]
    pub fn tax_behavior(&self) -> Result<&str, FieldError> {
        self.0.str("tax_behavior")
    }

    /// Returns the object `tax_rate_details`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_rate_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("tax_rate_details")
    }

    /// Returns the text `taxability_reason`. Known values are constants, such as [`TAXABILITY_REASON_CUSTOMER_EXEMPT`](Self::TAXABILITY_REASON_CUSTOMER_EXEMPT).
    #[inline]
    pub fn taxability_reason(&self) -> Result<&str, FieldError> {
        self.0.str("taxability_reason")
    }

    /// Returns the amount `taxable_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn taxable_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("taxable_amount")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_TAX_RATE_DETAILS`](Self::TYPE_TAX_RATE_DETAILS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_EXCLUSIVE: &'static str = "exclusive";
    /// A value of `tax_behavior`.
    pub const TAX_BEHAVIOR_INCLUSIVE: &'static str = "inclusive";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_CUSTOMER_EXEMPT: &'static str = "customer_exempt";
    /// A value of `taxability_reason`.
    pub const TAXABILITY_REASON_NOT_AVAILABLE: &'static str = "not_available";
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
    /// A value of `type`.
    pub const TYPE_TAX_RATE_DETAILS: &'static str = "tax_rate_details";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Invoice`](super::Invoice), such as `customer_details.tax_ids[]` in `CheckoutSession`.
    TaxIdValue "shared::TaxIdValue"
}

impl TaxIdValue {
    /// Returns the text `type`.
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
    /// Shared by objects nested in [`TreasuryOutboundPayment`](super::TreasuryOutboundPayment), [`TreasuryOutboundTransfer`](super::TreasuryOutboundTransfer), such as `tracking_details` in `TreasuryOutboundPayment`.
    TrackingDetails "shared::TrackingDetails"
}

impl TrackingDetails {
    /// Returns the object `ach`, or `None` if it is null or absent.
    #[inline]
    pub fn ach(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("ach")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ACH`](Self::TYPE_ACH).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `us_domestic_wire`, or `None` if it is null or absent.
    #[inline]
    pub fn us_domestic_wire(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_domestic_wire")
    }

    /// A value of `type`.
    pub const TYPE_ACH: &'static str = "ach";
    /// A value of `type`.
    pub const TYPE_US_DOMESTIC_WIRE: &'static str = "us_domestic_wire";
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), such as `payment_method_details.billie` in `Charge`.
    TransactionReference "shared::TransactionReference"
}

impl TransactionReference {
    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentLink`](super::PaymentLink), such as `transfer_data` in `Charge`.
    TransferData "shared::TransferData"
}

impl TransferData {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
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
}

view! {
    /// Shared by objects nested in [`Plan`](super::Plan), [`Price`](super::Price), such as `transform_usage` in `Plan`.
    TransformQuantity "shared::TransformQuantity"
}

impl TransformQuantity {
    /// Returns the integer `divide_by`.
    #[inline]
    pub fn divide_by(&self) -> Result<i64, FieldError> {
        self.0.i64("divide_by")
    }

    /// Returns the text `round`. Known values are constants, such as [`ROUND_DOWN`](Self::ROUND_DOWN).
    #[inline]
    pub fn round(&self) -> Result<&str, FieldError> {
        self.0.str("round")
    }

    /// A value of `round`.
    pub const ROUND_DOWN: &'static str = "down";
    /// A value of `round`.
    pub const ROUND_UP: &'static str = "up";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`Invoice`](super::Invoice), [`SetupIntent`](super::SetupIntent), [`Subscription`](super::Subscription), such as `payment_method_options.upi.mandate_options` in `CheckoutSession`.
    UpiMandateOptions "shared::UpiMandateOptions"
}

impl UpiMandateOptions {
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

    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";
}

view! {
    /// Shared by objects nested in [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `next_action.upi_handle_redirect_or_display_qr_code` in `PaymentIntent`.
    UpiNextAction "shared::UpiNextAction"
}

impl UpiNextAction {
    /// Returns the text `hosted_instructions_url`.
    #[inline]
    pub fn hosted_instructions_url(&self) -> Result<&str, FieldError> {
        self.0.str("hosted_instructions_url")
    }

    /// Returns the object `qr_code`.
    #[inline]
    pub fn qr_code(&self) -> Result<&QrCode, FieldError> {
        self.0.nested("qr_code")
    }
}

view! {
    /// Shared by objects nested in [`PaymentIntent`](super::PaymentIntent), [`SetupIntent`](super::SetupIntent), such as `next_action.verify_with_microdeposits` in `PaymentIntent`.
    VerifyWithMicrodeposits "shared::VerifyWithMicrodeposits"
}

impl VerifyWithMicrodeposits {
    /// Returns the time `arrival_date`.
    #[inline]
    pub fn arrival_date(&self) -> Result<SystemTime, FieldError> {
        self.0.time("arrival_date")
    }

    /// Returns the text `hosted_verification_url`.
    #[inline]
    pub fn hosted_verification_url(&self) -> Result<&str, FieldError> {
        self.0.str("hosted_verification_url")
    }

    /// Returns the text `microdeposit_type`, or `None` if it is null or absent. Known values are constants, such as [`MICRODEPOSIT_TYPE_AMOUNTS`](Self::MICRODEPOSIT_TYPE_AMOUNTS).
    #[inline]
    pub fn microdeposit_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("microdeposit_type")
    }

    /// A value of `microdeposit_type`.
    pub const MICRODEPOSIT_TYPE_AMOUNTS: &'static str = "amounts";
    /// A value of `microdeposit_type`.
    pub const MICRODEPOSIT_TYPE_DESCRIPTOR_CODE: &'static str = "descriptor_code";
}

view! {
    /// Shared by objects nested in [`CheckoutSession`](super::CheckoutSession), [`PaymentIntent`](super::PaymentIntent), such as `payment_method_options.boleto` in `CheckoutSession`.
    VoucherOptions "shared::VoucherOptions"
}

impl VoucherOptions {
    /// Returns the integer `expires_after_days`.
    #[inline]
    pub fn expires_after_days(&self) -> Result<i64, FieldError> {
        self.0.i64("expires_after_days")
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
    /// Shared by objects nested in [`Charge`](super::Charge), [`PaymentMethod`](super::PaymentMethod), such as `payment_method_details.card.wallet.masterpass` in `Charge`.
    WalletContact "shared::WalletContact"
}

impl WalletContact {
    /// Returns the object `billing_address`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_address(&self) -> Result<Option<&Address>, FieldError> {
        self.0.opt_nested("billing_address")
    }

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the object `shipping_address`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address(&self) -> Result<Option<&Address>, FieldError> {
        self.0.opt_nested("shipping_address")
    }
}

view! {
    /// Shared by objects nested in [`Charge`](super::Charge), such as `payment_method_details.bizum` in `Charge`.
    WalletPurchase "shared::WalletPurchase"
}

impl WalletPurchase {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}
