// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `issuing.authorization`. Stripe describes it in the [API reference](https://docs.stripe.com/api/issuing/authorizations/object). [`objects`](crate::objects) describes what the methods return.
    IssuingAuthorization "IssuingAuthorization" "issuing.authorization"
}

impl IssuingAuthorization {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `amount_details`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_details(&self) -> Result<Option<&AmountDetails>, FieldError> {
        self.0.opt_nested("amount_details")
    }

    /// Returns the boolean `approved`.
    #[inline]
    pub fn approved(&self) -> Result<bool, FieldError> {
        self.0.bool("approved")
    }

    /// Returns the text `authorization_method`. Known values are constants, such as [`AUTHORIZATION_METHOD_CHIP`](Self::AUTHORIZATION_METHOD_CHIP).
    #[inline]
    pub fn authorization_method(&self) -> Result<&str, FieldError> {
        self.0.str("authorization_method")
    }

    /// Returns the objects in `balance_transactions`.
    #[inline]
    pub fn balance_transactions(&self) -> Result<&[super::BalanceTransaction], FieldError> {
        self.0.views("balance_transactions")
    }

    /// Returns the object `card`.
    #[inline]
    pub fn card(&self) -> Result<&super::IssuingCard, FieldError> {
        self.0.nested("card")
    }

    /// Returns the text `card_presence`, or `None` if it is null or absent. Known values are constants, such as [`CARD_PRESENCE_NOT_PRESENT`](Self::CARD_PRESENCE_NOT_PRESENT).
    #[inline]
    pub fn card_presence(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("card_presence")
    }

    /// Returns `cardholder` if it is expanded, or `None`. [`cardholder_id`](Self::cardholder_id) works either way.
    #[inline]
    pub fn cardholder(&self) -> Result<Option<&super::IssuingCardholder>, FieldError> {
        self.0.opt_expanded("cardholder")
    }

    /// Returns the id of `cardholder`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn cardholder_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("cardholder")
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

    /// Returns the object `fleet`, or `None` if it is null or absent.
    #[inline]
    pub fn fleet(&self) -> Result<Option<&Fleet>, FieldError> {
        self.0.opt_nested("fleet")
    }

    /// Returns the objects in `fraud_challenges`, or `None` if it is null or absent.
    #[inline]
    pub fn fraud_challenges(&self) -> Result<Option<&[FraudChallenge]>, FieldError> {
        self.0.opt_views("fraud_challenges")
    }

    /// Returns the object `fuel`, or `None` if it is null or absent.
    #[inline]
    pub fn fuel(&self) -> Result<Option<&Fuel>, FieldError> {
        self.0.opt_nested("fuel")
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

    /// Returns the amount `merchant_amount` in the currency's smallest unit.
    #[inline]
    pub fn merchant_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("merchant_amount")
    }

    /// Returns the text `merchant_currency`.
    #[inline]
    pub fn merchant_currency(&self) -> Result<&str, FieldError> {
        self.0.str("merchant_currency")
    }

    /// Returns the object `merchant_data`.
    #[inline]
    pub fn merchant_data(&self) -> Result<&super::shared::MerchantData, FieldError> {
        self.0.nested("merchant_data")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the object `network_data`, or `None` if it is null or absent.
    #[inline]
    pub fn network_data(&self) -> Result<Option<&NetworkData>, FieldError> {
        self.0.opt_nested("network_data")
    }

    /// Returns the object `pending_request`, or `None` if it is null or absent.
    #[inline]
    pub fn pending_request(&self) -> Result<Option<&PendingRequest>, FieldError> {
        self.0.opt_nested("pending_request")
    }

    /// Returns the objects in `request_history`.
    #[inline]
    pub fn request_history(&self) -> Result<&[RequestHistory], FieldError> {
        self.0.views("request_history")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CLOSED`](Self::STATUS_CLOSED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns `token` if it is expanded, or `None`. [`token_id`](Self::token_id) works either way.
    #[inline]
    pub fn token(&self) -> Result<Option<&super::IssuingToken>, FieldError> {
        self.0.opt_expanded("token")
    }

    /// Returns the id of `token`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn token_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("token")
    }

    /// Returns the objects in `transactions`.
    #[inline]
    pub fn transactions(&self) -> Result<&[super::IssuingTransaction], FieldError> {
        self.0.views("transactions")
    }

    /// Returns the object `treasury`, or `None` if it is null or absent.
    #[inline]
    pub fn treasury(&self) -> Result<Option<&Treasury>, FieldError> {
        self.0.opt_nested("treasury")
    }

    /// Returns the object `verification_data`.
    #[inline]
    pub fn verification_data(&self) -> Result<&VerificationData, FieldError> {
        self.0.nested("verification_data")
    }

    /// Returns the boolean `verified_by_fraud_challenge`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_by_fraud_challenge(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("verified_by_fraud_challenge")
    }

    /// Returns the text `wallet`, or `None` if it is null or absent.
    #[inline]
    pub fn wallet(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("wallet")
    }

    /// A value of `authorization_method`.
    pub const AUTHORIZATION_METHOD_CHIP: &'static str = "chip";
    /// A value of `authorization_method`.
    pub const AUTHORIZATION_METHOD_CONTACTLESS: &'static str = "contactless";
    /// A value of `authorization_method`.
    pub const AUTHORIZATION_METHOD_KEYED_IN: &'static str = "keyed_in";
    /// A value of `authorization_method`.
    pub const AUTHORIZATION_METHOD_ONLINE: &'static str = "online";
    /// A value of `authorization_method`.
    pub const AUTHORIZATION_METHOD_SWIPE: &'static str = "swipe";
    /// A value of `card_presence`.
    pub const CARD_PRESENCE_NOT_PRESENT: &'static str = "not_present";
    /// A value of `card_presence`.
    pub const CARD_PRESENCE_PRESENT: &'static str = "present";
    /// A value of `status`.
    pub const STATUS_CLOSED: &'static str = "closed";
    /// A value of `status`.
    pub const STATUS_EXPIRED: &'static str = "expired";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_REVERSED: &'static str = "reversed";
}

view! {
    /// The value of `amount_details` in [`IssuingAuthorization`].
    AmountDetails "issuing_authorization::AmountDetails"
}

impl AmountDetails {
    /// Returns the amount `atm_fee` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn atm_fee(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("atm_fee")
    }

    /// Returns the amount `cashback_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn cashback_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("cashback_amount")
    }
}

view! {
    /// The value of `fleet` in [`IssuingAuthorization`].
    Fleet "issuing_authorization::Fleet"
}

impl Fleet {
    /// Returns the object `cardholder_prompt_data`, or `None` if it is null or absent.
    #[inline]
    pub fn cardholder_prompt_data(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("cardholder_prompt_data")
    }

    /// Returns the text `purchase_type`, or `None` if it is null or absent. Known values are constants, such as [`PURCHASE_TYPE_FUEL_AND_NON_FUEL_PURCHASE`](Self::PURCHASE_TYPE_FUEL_AND_NON_FUEL_PURCHASE).
    #[inline]
    pub fn purchase_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("purchase_type")
    }

    /// Returns the object `reported_breakdown`, or `None` if it is null or absent.
    #[inline]
    pub fn reported_breakdown(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("reported_breakdown")
    }

    /// Returns the text `service_type`, or `None` if it is null or absent. Known values are constants, such as [`SERVICE_TYPE_FULL_SERVICE`](Self::SERVICE_TYPE_FULL_SERVICE).
    #[inline]
    pub fn service_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("service_type")
    }

    /// A value of `purchase_type`.
    pub const PURCHASE_TYPE_FUEL_AND_NON_FUEL_PURCHASE: &'static str = "fuel_and_non_fuel_purchase";
    /// A value of `purchase_type`.
    pub const PURCHASE_TYPE_FUEL_PURCHASE: &'static str = "fuel_purchase";
    /// A value of `purchase_type`.
    pub const PURCHASE_TYPE_NON_FUEL_PURCHASE: &'static str = "non_fuel_purchase";
    /// A value of `service_type`.
    pub const SERVICE_TYPE_FULL_SERVICE: &'static str = "full_service";
    /// A value of `service_type`.
    pub const SERVICE_TYPE_NON_FUEL_TRANSACTION: &'static str = "non_fuel_transaction";
    /// A value of `service_type`.
    pub const SERVICE_TYPE_SELF_SERVICE: &'static str = "self_service";
}

view! {
    /// The value of `fraud_challenges[]` in [`IssuingAuthorization`].
    FraudChallenge "issuing_authorization::FraudChallenge"
}

impl FraudChallenge {
    /// Returns the text `channel`. Known values are constants, such as [`CHANNEL_SMS`](Self::CHANNEL_SMS).
    #[inline]
    pub fn channel(&self) -> Result<&str, FieldError> {
        self.0.str("channel")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_EXPIRED`](Self::STATUS_EXPIRED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `undeliverable_reason`, or `None` if it is null or absent. Known values are constants, such as [`UNDELIVERABLE_REASON_NO_PHONE_NUMBER`](Self::UNDELIVERABLE_REASON_NO_PHONE_NUMBER).
    #[inline]
    pub fn undeliverable_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("undeliverable_reason")
    }

    /// A value of `channel`.
    pub const CHANNEL_SMS: &'static str = "sms";
    /// A value of `status`.
    pub const STATUS_EXPIRED: &'static str = "expired";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_REJECTED: &'static str = "rejected";
    /// A value of `status`.
    pub const STATUS_UNDELIVERABLE: &'static str = "undeliverable";
    /// A value of `status`.
    pub const STATUS_VERIFIED: &'static str = "verified";
    /// A value of `undeliverable_reason`.
    pub const UNDELIVERABLE_REASON_NO_PHONE_NUMBER: &'static str = "no_phone_number";
    /// A value of `undeliverable_reason`.
    pub const UNDELIVERABLE_REASON_UNSUPPORTED_PHONE_NUMBER: &'static str =
        "unsupported_phone_number";
}

view! {
    /// The value of `fuel` in [`IssuingAuthorization`].
    Fuel "issuing_authorization::Fuel"
}

impl Fuel {
    /// Returns the text `industry_product_code`, or `None` if it is null or absent.
    #[inline]
    pub fn industry_product_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("industry_product_code")
    }

    /// Returns the decimal number `quantity_decimal` as text, or `None` if it is null or absent.
    #[inline]
    pub fn quantity_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("quantity_decimal")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_DIESEL`](Self::TYPE_DIESEL).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// Returns the text `unit`, or `None` if it is null or absent. Known values are constants, such as [`UNIT_CHARGING_MINUTE`](Self::UNIT_CHARGING_MINUTE).
    #[inline]
    pub fn unit(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unit")
    }

    /// Returns the decimal number `unit_cost_decimal` as text, or `None` if it is null or absent.
    #[inline]
    pub fn unit_cost_decimal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unit_cost_decimal")
    }

    /// A value of `type`.
    pub const TYPE_DIESEL: &'static str = "diesel";
    /// A value of `type`.
    pub const TYPE_OTHER: &'static str = "other";
    /// A value of `type`.
    pub const TYPE_UNLEADED_PLUS: &'static str = "unleaded_plus";
    /// A value of `type`.
    pub const TYPE_UNLEADED_REGULAR: &'static str = "unleaded_regular";
    /// A value of `type`.
    pub const TYPE_UNLEADED_SUPER: &'static str = "unleaded_super";
    /// A value of `unit`.
    pub const UNIT_CHARGING_MINUTE: &'static str = "charging_minute";
    /// A value of `unit`.
    pub const UNIT_IMPERIAL_GALLON: &'static str = "imperial_gallon";
    /// A value of `unit`.
    pub const UNIT_KILOGRAM: &'static str = "kilogram";
    /// A value of `unit`.
    pub const UNIT_KILOWATT_HOUR: &'static str = "kilowatt_hour";
    /// A value of `unit`.
    pub const UNIT_LITER: &'static str = "liter";
    /// A value of `unit`.
    pub const UNIT_OTHER: &'static str = "other";
    /// A value of `unit`.
    pub const UNIT_POUND: &'static str = "pound";
    /// A value of `unit`.
    pub const UNIT_US_GALLON: &'static str = "us_gallon";
}

view! {
    /// The value of `network_data` in [`IssuingAuthorization`].
    NetworkData "issuing_authorization::NetworkData"
}

impl NetworkData {
    /// Returns the text `acquiring_institution_id`, or `None` if it is null or absent.
    #[inline]
    pub fn acquiring_institution_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("acquiring_institution_id")
    }

    /// Returns the text `system_trace_audit_number`, or `None` if it is null or absent.
    #[inline]
    pub fn system_trace_audit_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("system_trace_audit_number")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `pending_request` in [`IssuingAuthorization`].
    PendingRequest "issuing_authorization::PendingRequest"
}

impl PendingRequest {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `amount_details`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amount_details")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns the boolean `is_amount_controllable`.
    #[inline]
    pub fn is_amount_controllable(&self) -> Result<bool, FieldError> {
        self.0.bool("is_amount_controllable")
    }

    /// Returns the amount `merchant_amount` in the currency's smallest unit.
    #[inline]
    pub fn merchant_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("merchant_amount")
    }

    /// Returns the text `merchant_currency`.
    #[inline]
    pub fn merchant_currency(&self) -> Result<&str, FieldError> {
        self.0.str("merchant_currency")
    }

    /// Returns the integer `network_risk_score`, or `None` if it is null or absent.
    #[inline]
    pub fn network_risk_score(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("network_risk_score")
    }
}

view! {
    /// The value of `request_history[]` in [`IssuingAuthorization`].
    RequestHistory "issuing_authorization::RequestHistory"
}

impl RequestHistory {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `amount_details`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amount_details")
    }

    /// Returns the boolean `approved`.
    #[inline]
    pub fn approved(&self) -> Result<bool, FieldError> {
        self.0.bool("approved")
    }

    /// Returns the text `authorization_code`, or `None` if it is null or absent.
    #[inline]
    pub fn authorization_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("authorization_code")
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

    /// Returns the amount `merchant_amount` in the currency's smallest unit.
    #[inline]
    pub fn merchant_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("merchant_amount")
    }

    /// Returns the text `merchant_currency`.
    #[inline]
    pub fn merchant_currency(&self) -> Result<&str, FieldError> {
        self.0.str("merchant_currency")
    }

    /// Returns the integer `network_risk_score`, or `None` if it is null or absent.
    #[inline]
    pub fn network_risk_score(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("network_risk_score")
    }

    /// Returns the text `reason`. Known values are constants, such as [`REASON_ACCOUNT_DISABLED`](Self::REASON_ACCOUNT_DISABLED).
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the text `reason_message`, or `None` if it is null or absent.
    #[inline]
    pub fn reason_message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason_message")
    }

    /// Returns the time `requested_at`, or `None` if it is null or absent.
    #[inline]
    pub fn requested_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("requested_at")
    }

    /// A value of `reason`.
    pub const REASON_ACCOUNT_DISABLED: &'static str = "account_disabled";
    /// A value of `reason`.
    pub const REASON_CARD_ACTIVE: &'static str = "card_active";
    /// A value of `reason`.
    pub const REASON_CARD_CANCELED: &'static str = "card_canceled";
    /// A value of `reason`.
    pub const REASON_CARD_EXPIRED: &'static str = "card_expired";
    /// A value of `reason`.
    pub const REASON_CARD_INACTIVE: &'static str = "card_inactive";
    /// A value of `reason`.
    pub const REASON_CARDHOLDER_BLOCKED: &'static str = "cardholder_blocked";
    /// A value of `reason`.
    pub const REASON_CARDHOLDER_INACTIVE: &'static str = "cardholder_inactive";
    /// A value of `reason`.
    pub const REASON_CARDHOLDER_VERIFICATION_REQUIRED: &'static str =
        "cardholder_verification_required";
    /// A value of `reason`.
    pub const REASON_INSECURE_AUTHORIZATION_METHOD: &'static str = "insecure_authorization_method";
    /// A value of `reason`.
    pub const REASON_INSUFFICIENT_FUNDS: &'static str = "insufficient_funds";
    /// A value of `reason`.
    pub const REASON_NETWORK_FALLBACK: &'static str = "network_fallback";
    /// A value of `reason`.
    pub const REASON_NOT_ALLOWED: &'static str = "not_allowed";
    /// A value of `reason`.
    pub const REASON_PIN_BLOCKED: &'static str = "pin_blocked";
    /// A value of `reason`.
    pub const REASON_SPENDING_CONTROLS: &'static str = "spending_controls";
    /// A value of `reason`.
    pub const REASON_STRIPE_INTERNAL_ERROR: &'static str = "stripe_internal_error";
    /// A value of `reason`.
    pub const REASON_SUSPECTED_FRAUD: &'static str = "suspected_fraud";
    /// A value of `reason`.
    pub const REASON_VERIFICATION_FAILED: &'static str = "verification_failed";
    /// A value of `reason`.
    pub const REASON_WEBHOOK_APPROVED: &'static str = "webhook_approved";
    /// A value of `reason`.
    pub const REASON_WEBHOOK_DECLINED: &'static str = "webhook_declined";
    /// A value of `reason`.
    pub const REASON_WEBHOOK_ERROR: &'static str = "webhook_error";
    /// A value of `reason`.
    pub const REASON_WEBHOOK_TIMEOUT: &'static str = "webhook_timeout";
}

view! {
    /// The value of `treasury` in [`IssuingAuthorization`].
    Treasury "issuing_authorization::Treasury"
}

impl Treasury {
    /// Returns the texts in `received_credits`.
    #[inline]
    pub fn received_credits(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("received_credits")
    }

    /// Returns the texts in `received_debits`.
    #[inline]
    pub fn received_debits(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("received_debits")
    }

    /// Returns the text `transaction`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction")
    }
}

view! {
    /// The value of `verification_data` in [`IssuingAuthorization`].
    VerificationData "issuing_authorization::VerificationData"
}

impl VerificationData {
    /// Returns the text `address_line1_check`. Known values are constants, such as [`ADDRESS_LINE1_CHECK_MATCH`](Self::ADDRESS_LINE1_CHECK_MATCH).
    #[inline]
    pub fn address_line1_check(&self) -> Result<&str, FieldError> {
        self.0.str("address_line1_check")
    }

    /// Returns the text `address_postal_code_check`. Known values are constants, such as [`ADDRESS_POSTAL_CODE_CHECK_MATCH`](Self::ADDRESS_POSTAL_CODE_CHECK_MATCH).
    #[inline]
    pub fn address_postal_code_check(&self) -> Result<&str, FieldError> {
        self.0.str("address_postal_code_check")
    }

    /// Returns the object `authentication_exemption`, or `None` if it is null or absent.
    #[inline]
    pub fn authentication_exemption(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("authentication_exemption")
    }

    /// Returns the text `cvc_check`. Known values are constants, such as [`CVC_CHECK_MATCH`](Self::CVC_CHECK_MATCH).
    #[inline]
    pub fn cvc_check(&self) -> Result<&str, FieldError> {
        self.0.str("cvc_check")
    }

    /// Returns the text `expiry_check`. Known values are constants, such as [`EXPIRY_CHECK_MATCH`](Self::EXPIRY_CHECK_MATCH).
    #[inline]
    pub fn expiry_check(&self) -> Result<&str, FieldError> {
        self.0.str("expiry_check")
    }

    /// Returns the text `postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("postal_code")
    }

    /// Returns the object `three_d_secure`, or `None` if it is null or absent.
    #[inline]
    pub fn three_d_secure(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("three_d_secure")
    }

    /// A value of `address_line1_check`.
    pub const ADDRESS_LINE1_CHECK_MATCH: &'static str = "match";
    /// A value of `address_line1_check`.
    pub const ADDRESS_LINE1_CHECK_MISMATCH: &'static str = "mismatch";
    /// A value of `address_line1_check`.
    pub const ADDRESS_LINE1_CHECK_NOT_PROVIDED: &'static str = "not_provided";
    /// A value of `address_postal_code_check`.
    pub const ADDRESS_POSTAL_CODE_CHECK_MATCH: &'static str = "match";
    /// A value of `address_postal_code_check`.
    pub const ADDRESS_POSTAL_CODE_CHECK_MISMATCH: &'static str = "mismatch";
    /// A value of `address_postal_code_check`.
    pub const ADDRESS_POSTAL_CODE_CHECK_NOT_PROVIDED: &'static str = "not_provided";
    /// A value of `cvc_check`.
    pub const CVC_CHECK_MATCH: &'static str = "match";
    /// A value of `cvc_check`.
    pub const CVC_CHECK_MISMATCH: &'static str = "mismatch";
    /// A value of `cvc_check`.
    pub const CVC_CHECK_NOT_PROVIDED: &'static str = "not_provided";
    /// A value of `expiry_check`.
    pub const EXPIRY_CHECK_MATCH: &'static str = "match";
    /// A value of `expiry_check`.
    pub const EXPIRY_CHECK_MISMATCH: &'static str = "mismatch";
    /// A value of `expiry_check`.
    pub const EXPIRY_CHECK_NOT_PROVIDED: &'static str = "not_provided";
}
