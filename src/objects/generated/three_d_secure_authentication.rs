// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `three_d_secure.authentication`. [`objects`](crate::objects) describes what the methods return.
    ThreeDSecureAuthentication "ThreeDSecureAuthentication" "three_d_secure.authentication"
}

impl ThreeDSecureAuthentication {
    /// Returns the object `acquirer_details`, or `None` if it is null or absent.
    #[inline]
    pub fn acquirer_details(&self) -> Result<Option<&AcquirerDetails>, FieldError> {
        self.0.opt_nested("acquirer_details")
    }

    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `challenge_url`, or `None` if it is null or absent.
    #[inline]
    pub fn challenge_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("challenge_url")
    }

    /// Returns the object `channel`.
    #[inline]
    pub fn channel(&self) -> Result<&Channel, FieldError> {
        self.0.nested("channel")
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

    /// Returns the text `directory_server`. Known values are constants, such as [`DIRECTORY_SERVER_AMERICAN_EXPRESS`](Self::DIRECTORY_SERVER_AMERICAN_EXPRESS).
    #[inline]
    pub fn directory_server(&self) -> Result<&str, FieldError> {
        self.0.str("directory_server")
    }

    /// Returns the text `fingerprinting_url`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprinting_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprinting_url")
    }

    /// Returns the object `flow_preference`, or `None` if it is null or absent.
    #[inline]
    pub fn flow_preference(&self) -> Result<Option<&FlowPreference>, FieldError> {
        self.0.opt_nested("flow_preference")
    }

    /// Returns the object `future_usage`, or `None` if it is null or absent.
    #[inline]
    pub fn future_usage(&self) -> Result<Option<&FutureUsage>, FieldError> {
        self.0.opt_nested("future_usage")
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

    /// Returns the text `message_category`. Known values are constants, such as [`MESSAGE_CATEGORY_NON_PAYMENT_AUTHENTICATION`](Self::MESSAGE_CATEGORY_NON_PAYMENT_AUTHENTICATION).
    #[inline]
    pub fn message_category(&self) -> Result<&str, FieldError> {
        self.0.str("message_category")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the text `outcome`, or `None` if it is null or absent. Known values are constants, such as [`OUTCOME_ABANDONED`](Self::OUTCOME_ABANDONED).
    #[inline]
    pub fn outcome(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("outcome")
    }

    /// Returns the object `outcome_details`, or `None` if it is null or absent.
    #[inline]
    pub fn outcome_details(&self) -> Result<Option<&OutcomeDetails>, FieldError> {
        self.0.opt_nested("outcome_details")
    }

    /// Returns `payment_method` if it is expanded, or `None`. [`payment_method_id`](Self::payment_method_id) works either way.
    #[inline]
    pub fn payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.expanded("payment_method")
    }

    /// Returns the id of `payment_method`, expanded or not.
    #[inline]
    pub fn payment_method_id(&self) -> Result<&str, FieldError> {
        self.0.id("payment_method")
    }

    /// Returns the text `reason`, or `None` if it is null or absent. Known values are constants, such as [`REASON_CARDHOLDER_AUTHENTICATION`](Self::REASON_CARDHOLDER_AUTHENTICATION).
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// Returns the object `shipping_address`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("shipping_address")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CANCELED`](Self::STATUS_CANCELED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `directory_server`.
    pub const DIRECTORY_SERVER_AMERICAN_EXPRESS: &'static str = "american_express";
    /// A value of `directory_server`.
    pub const DIRECTORY_SERVER_CARTES_BANCAIRES: &'static str = "cartes_bancaires";
    /// A value of `directory_server`.
    pub const DIRECTORY_SERVER_DISCOVER: &'static str = "discover";
    /// A value of `directory_server`.
    pub const DIRECTORY_SERVER_MASTERCARD: &'static str = "mastercard";
    /// A value of `directory_server`.
    pub const DIRECTORY_SERVER_VISA: &'static str = "visa";
    /// A value of `message_category`.
    pub const MESSAGE_CATEGORY_NON_PAYMENT_AUTHENTICATION: &'static str =
        "non_payment_authentication";
    /// A value of `message_category`.
    pub const MESSAGE_CATEGORY_PAYMENT_AUTHENTICATION: &'static str = "payment_authentication";
    /// A value of `outcome`.
    pub const OUTCOME_ABANDONED: &'static str = "abandoned";
    /// A value of `outcome`.
    pub const OUTCOME_ATTEMPT_ACKNOWLEDGED: &'static str = "attempt_acknowledged";
    /// A value of `outcome`.
    pub const OUTCOME_AUTHENTICATED: &'static str = "authenticated";
    /// A value of `outcome`.
    pub const OUTCOME_CANCELED: &'static str = "canceled";
    /// A value of `outcome`.
    pub const OUTCOME_DENIED: &'static str = "denied";
    /// A value of `outcome`.
    pub const OUTCOME_INFORMATIONAL: &'static str = "informational";
    /// A value of `outcome`.
    pub const OUTCOME_INTERNAL_ERROR: &'static str = "internal_error";
    /// A value of `outcome`.
    pub const OUTCOME_NOT_SUPPORTED: &'static str = "not_supported";
    /// A value of `outcome`.
    pub const OUTCOME_NOT_TRIGGERED: &'static str = "not_triggered";
    /// A value of `outcome`.
    pub const OUTCOME_PROCESSING_ERROR: &'static str = "processing_error";
    /// A value of `outcome`.
    pub const OUTCOME_REJECTED: &'static str = "rejected";
    /// A value of `reason`.
    pub const REASON_CARDHOLDER_AUTHENTICATION: &'static str = "cardholder_authentication";
    /// A value of `reason`.
    pub const REASON_ISSUER_REQUESTED: &'static str = "issuer_requested";
    /// A value of `reason`.
    pub const REASON_LIABILITY_SHIFT: &'static str = "liability_shift";
    /// A value of `reason`.
    pub const REASON_PROCESSING_COSTS: &'static str = "processing_costs";
    /// A value of `reason`.
    pub const REASON_REGULATORY_COMPLIANCE: &'static str = "regulatory_compliance";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_ERROR: &'static str = "error";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_REQUIRES_CHALLENGE: &'static str = "requires_challenge";
    /// A value of `status`.
    pub const STATUS_REQUIRES_SUBMISSION: &'static str = "requires_submission";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `acquirer_details` in [`ThreeDSecureAuthentication`].
    AcquirerDetails "three_d_secure_authentication::AcquirerDetails"
}

impl AcquirerDetails {
    /// Returns the text `acquirer_bin`, or `None` if it is null or absent.
    #[inline]
    pub fn acquirer_bin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("acquirer_bin")
    }

    /// Returns the text `acquirer_country`, or `None` if it is null or absent.
    #[inline]
    pub fn acquirer_country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("acquirer_country")
    }

    /// Returns the text `acquirer_merchant_id`, or `None` if it is null or absent.
    #[inline]
    pub fn acquirer_merchant_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("acquirer_merchant_id")
    }

    /// Returns the text `mcc`, or `None` if it is null or absent.
    #[inline]
    pub fn mcc(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mcc")
    }

    /// Returns the text `merchant_name`, or `None` if it is null or absent.
    #[inline]
    pub fn merchant_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("merchant_name")
    }

    /// Returns the text `requestor_id`, or `None` if it is null or absent.
    #[inline]
    pub fn requestor_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("requestor_id")
    }
}

view! {
    /// The value of `channel` in [`ThreeDSecureAuthentication`].
    Channel "three_d_secure_authentication::Channel"
}

impl Channel {
    /// Returns the object `browser`, or `None` if it is null or absent.
    #[inline]
    pub fn browser(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("browser")
    }

    /// Returns the object `three_r_i`, or `None` if it is null or absent.
    #[inline]
    pub fn three_r_i(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("three_r_i")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_BROWSER`](Self::TYPE_BROWSER).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_BROWSER: &'static str = "browser";
    /// A value of `type`.
    pub const TYPE_THREE_R_I: &'static str = "three_r_i";
}

view! {
    /// The value of `flow_preference` in [`ThreeDSecureAuthentication`].
    FlowPreference "three_d_secure_authentication::FlowPreference"
}

impl FlowPreference {
    /// Returns the object `challenge`, or `None` if it is null or absent.
    #[inline]
    pub fn challenge(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("challenge")
    }

    /// Returns the object `data_share`, or `None` if it is null or absent.
    #[inline]
    pub fn data_share(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("data_share")
    }

    /// Returns the object `frictionless`, or `None` if it is null or absent.
    #[inline]
    pub fn frictionless(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("frictionless")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CHALLENGE`](Self::TYPE_CHALLENGE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CHALLENGE: &'static str = "challenge";
    /// A value of `type`.
    pub const TYPE_DATA_SHARE: &'static str = "data_share";
    /// A value of `type`.
    pub const TYPE_FRICTIONLESS: &'static str = "frictionless";
}

view! {
    /// The value of `future_usage` in [`ThreeDSecureAuthentication`].
    FutureUsage "three_d_secure_authentication::FutureUsage"
}

impl FutureUsage {
    /// Returns the object `installment`, or `None` if it is null or absent.
    #[inline]
    pub fn installment(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("installment")
    }

    /// Returns the object `recurring`, or `None` if it is null or absent.
    #[inline]
    pub fn recurring(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("recurring")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CARD_ON_FILE`](Self::TYPE_CARD_ON_FILE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CARD_ON_FILE: &'static str = "card_on_file";
    /// A value of `type`.
    pub const TYPE_INSTALLMENT: &'static str = "installment";
    /// A value of `type`.
    pub const TYPE_RECURRING: &'static str = "recurring";
}

view! {
    /// The value of `outcome_details` in [`ThreeDSecureAuthentication`].
    OutcomeDetails "three_d_secure_authentication::OutcomeDetails"
}

impl OutcomeDetails {
    /// Returns the text `acs_transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn acs_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("acs_transaction_id")
    }

    /// Returns the text `ares`, or `None` if it is null or absent.
    #[inline]
    pub fn ares(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ares")
    }

    /// Returns the text `ares_trans_status`, or `None` if it is null or absent. Known values are constants, such as [`ARES_TRANS_STATUS_A`](Self::ARES_TRANS_STATUS_A).
    #[inline]
    pub fn ares_trans_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ares_trans_status")
    }

    /// Returns the text `cryptogram`, or `None` if it is null or absent.
    #[inline]
    pub fn cryptogram(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cryptogram")
    }

    /// Returns the text `ds_transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn ds_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ds_transaction_id")
    }

    /// Returns the text `eci`, or `None` if it is null or absent.
    #[inline]
    pub fn eci(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("eci")
    }

    /// Returns the object `network_details`, or `None` if it is null or absent.
    #[inline]
    pub fn network_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("network_details")
    }

    /// Returns the text `protocol_version`. Known values are constants, such as [`PROTOCOL_VERSION_2_1_0`](Self::PROTOCOL_VERSION_2_1_0).
    #[inline]
    pub fn protocol_version(&self) -> Result<&str, FieldError> {
        self.0.str("protocol_version")
    }

    /// Returns the text `requestor_challenge_indicator`, or `None` if it is null or absent. Known values are constants, such as [`REQUESTOR_CHALLENGE_INDICATOR_01`](Self::REQUESTOR_CHALLENGE_INDICATOR_01).
    #[inline]
    pub fn requestor_challenge_indicator(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("requestor_challenge_indicator")
    }

    /// Returns the text `rreq`, or `None` if it is null or absent.
    #[inline]
    pub fn rreq(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("rreq")
    }

    /// Returns the text `rreq_trans_status`, or `None` if it is null or absent. Known values are constants, such as [`RREQ_TRANS_STATUS_A`](Self::RREQ_TRANS_STATUS_A).
    #[inline]
    pub fn rreq_trans_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("rreq_trans_status")
    }

    /// Returns the text `three_ds_server_transaction_id`.
    #[inline]
    pub fn three_ds_server_transaction_id(&self) -> Result<&str, FieldError> {
        self.0.str("three_ds_server_transaction_id")
    }

    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_A: &'static str = "A";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_C: &'static str = "C";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_D: &'static str = "D";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_I: &'static str = "I";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_N: &'static str = "N";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_R: &'static str = "R";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_S: &'static str = "S";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_U: &'static str = "U";
    /// A value of `ares_trans_status`.
    pub const ARES_TRANS_STATUS_Y: &'static str = "Y";
    /// A value of `protocol_version`.
    pub const PROTOCOL_VERSION_2_1_0: &'static str = "2.1.0";
    /// A value of `protocol_version`.
    pub const PROTOCOL_VERSION_2_2_0: &'static str = "2.2.0";
    /// A value of `protocol_version`.
    pub const PROTOCOL_VERSION_2_3_1: &'static str = "2.3.1";
    /// A value of `requestor_challenge_indicator`.
    pub const REQUESTOR_CHALLENGE_INDICATOR_01: &'static str = "01";
    /// A value of `requestor_challenge_indicator`.
    pub const REQUESTOR_CHALLENGE_INDICATOR_02: &'static str = "02";
    /// A value of `requestor_challenge_indicator`.
    pub const REQUESTOR_CHALLENGE_INDICATOR_03: &'static str = "03";
    /// A value of `requestor_challenge_indicator`.
    pub const REQUESTOR_CHALLENGE_INDICATOR_04: &'static str = "04";
    /// A value of `requestor_challenge_indicator`.
    pub const REQUESTOR_CHALLENGE_INDICATOR_05: &'static str = "05";
    /// A value of `requestor_challenge_indicator`.
    pub const REQUESTOR_CHALLENGE_INDICATOR_06: &'static str = "06";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_A: &'static str = "A";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_C: &'static str = "C";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_D: &'static str = "D";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_I: &'static str = "I";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_N: &'static str = "N";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_R: &'static str = "R";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_S: &'static str = "S";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_U: &'static str = "U";
    /// A value of `rreq_trans_status`.
    pub const RREQ_TRANS_STATUS_Y: &'static str = "Y";
}
