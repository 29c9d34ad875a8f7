// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `source`. Stripe describes it in the [API reference](https://docs.stripe.com/api/sources/object). [`objects`](crate::objects) describes what the methods return.
    Source "Source" "source"
}

impl Source {
    /// Returns the object `ach_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn ach_credit_transfer(&self) -> Result<Option<&AchCreditTransfer>, FieldError> {
        self.0.opt_nested("ach_credit_transfer")
    }

    /// Returns the object `ach_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn ach_debit(&self) -> Result<Option<&AchDebit>, FieldError> {
        self.0.opt_nested("ach_debit")
    }

    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(&self) -> Result<Option<&AcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `alipay`, or `None` if it is null or absent.
    #[inline]
    pub fn alipay(&self) -> Result<Option<&Alipay>, FieldError> {
        self.0.opt_nested("alipay")
    }

    /// Returns the text `allow_redisplay`, or `None` if it is null or absent. Known values are constants, such as [`ALLOW_REDISPLAY_ALWAYS`](Self::ALLOW_REDISPLAY_ALWAYS).
    #[inline]
    pub fn allow_redisplay(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("allow_redisplay")
    }

    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the object `au_becs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn au_becs_debit(&self) -> Result<Option<&AuBecsDebit>, FieldError> {
        self.0.opt_nested("au_becs_debit")
    }

    /// Returns the object `bancontact`, or `None` if it is null or absent.
    #[inline]
    pub fn bancontact(&self) -> Result<Option<&Bancontact>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&Card>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `card_present`, or `None` if it is null or absent.
    #[inline]
    pub fn card_present(&self) -> Result<Option<&CardPresent>, FieldError> {
        self.0.opt_nested("card_present")
    }

    /// Returns the text `client_secret`.
    #[inline]
    pub fn client_secret(&self) -> Result<&str, FieldError> {
        self.0.str("client_secret")
    }

    /// Returns the object `code_verification`, or `None` if it is null or absent.
    #[inline]
    pub fn code_verification(&self) -> Result<Option<&CodeVerification>, FieldError> {
        self.0.opt_nested("code_verification")
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

    /// Returns the text `customer`, or `None` if it is null or absent.
    #[inline]
    pub fn customer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer")
    }

    /// Returns the object `eps`, or `None` if it is null or absent.
    #[inline]
    pub fn eps(&self) -> Result<Option<&Eps>, FieldError> {
        self.0.opt_nested("eps")
    }

    /// Returns the text `flow`.
    #[inline]
    pub fn flow(&self) -> Result<&str, FieldError> {
        self.0.str("flow")
    }

    /// Returns the object `giropay`, or `None` if it is null or absent.
    #[inline]
    pub fn giropay(&self) -> Result<Option<&Giropay>, FieldError> {
        self.0.opt_nested("giropay")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the object `ideal`, or `None` if it is null or absent.
    #[inline]
    pub fn ideal(&self) -> Result<Option<&Ideal>, FieldError> {
        self.0.opt_nested("ideal")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&Klarna>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `multibanco`, or `None` if it is null or absent.
    #[inline]
    pub fn multibanco(&self) -> Result<Option<&Multibanco>, FieldError> {
        self.0.opt_nested("multibanco")
    }

    /// Returns the object `owner`, or `None` if it is null or absent.
    #[inline]
    pub fn owner(&self) -> Result<Option<&Owner>, FieldError> {
        self.0.opt_nested("owner")
    }

    /// Returns the object `p24`, or `None` if it is null or absent.
    #[inline]
    pub fn p24(&self) -> Result<Option<&P24>, FieldError> {
        self.0.opt_nested("p24")
    }

    /// Returns the object `receiver`, or `None` if it is null or absent.
    #[inline]
    pub fn receiver(&self) -> Result<Option<&Receiver>, FieldError> {
        self.0.opt_nested("receiver")
    }

    /// Returns the object `redirect`, or `None` if it is null or absent.
    #[inline]
    pub fn redirect(&self) -> Result<Option<&Redirect>, FieldError> {
        self.0.opt_nested("redirect")
    }

    /// Returns the object `sepa_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_credit_transfer(&self) -> Result<Option<&SepaCreditTransfer>, FieldError> {
        self.0.opt_nested("sepa_credit_transfer")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&SepaDebit>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `sofort`, or `None` if it is null or absent.
    #[inline]
    pub fn sofort(&self) -> Result<Option<&Sofort>, FieldError> {
        self.0.opt_nested("sofort")
    }

    /// Returns the object `source_order`, or `None` if it is null or absent.
    #[inline]
    pub fn source_order(&self) -> Result<Option<&SourceOrder>, FieldError> {
        self.0.opt_nested("source_order")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `three_d_secure`, or `None` if it is null or absent.
    #[inline]
    pub fn three_d_secure(&self) -> Result<Option<&ThreeDSecure>, FieldError> {
        self.0.opt_nested("three_d_secure")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ACH_CREDIT_TRANSFER`](Self::TYPE_ACH_CREDIT_TRANSFER).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `usage`, or `None` if it is null or absent.
    #[inline]
    pub fn usage(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("usage")
    }

    /// Returns the object `wechat`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat(&self) -> Result<Option<&Wechat>, FieldError> {
        self.0.opt_nested("wechat")
    }

    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_ALWAYS: &'static str = "always";
    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_LIMITED: &'static str = "limited";
    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_UNSPECIFIED: &'static str = "unspecified";
    /// A value of `type`.
    pub const TYPE_ACH_CREDIT_TRANSFER: &'static str = "ach_credit_transfer";
    /// A value of `type`.
    pub const TYPE_ACH_DEBIT: &'static str = "ach_debit";
    /// A value of `type`.
    pub const TYPE_ACSS_DEBIT: &'static str = "acss_debit";
    /// A value of `type`.
    pub const TYPE_ALIPAY: &'static str = "alipay";
    /// A value of `type`.
    pub const TYPE_AU_BECS_DEBIT: &'static str = "au_becs_debit";
    /// A value of `type`.
    pub const TYPE_BANCONTACT: &'static str = "bancontact";
    /// A value of `type`.
    pub const TYPE_CARD: &'static str = "card";
    /// A value of `type`.
    pub const TYPE_CARD_PRESENT: &'static str = "card_present";
    /// A value of `type`.
    pub const TYPE_EPS: &'static str = "eps";
    /// A value of `type`.
    pub const TYPE_GIROPAY: &'static str = "giropay";
    /// A value of `type`.
    pub const TYPE_IDEAL: &'static str = "ideal";
    /// A value of `type`.
    pub const TYPE_KLARNA: &'static str = "klarna";
    /// A value of `type`.
    pub const TYPE_MULTIBANCO: &'static str = "multibanco";
    /// A value of `type`.
    pub const TYPE_P24: &'static str = "p24";
    /// A value of `type`.
    pub const TYPE_SEPA_CREDIT_TRANSFER: &'static str = "sepa_credit_transfer";
    /// A value of `type`.
    pub const TYPE_SEPA_DEBIT: &'static str = "sepa_debit";
    /// A value of `type`.
    pub const TYPE_SOFORT: &'static str = "sofort";
    /// A value of `type`.
    pub const TYPE_THREE_D_SECURE: &'static str = "three_d_secure";
    /// A value of `type`.
    pub const TYPE_WECHAT: &'static str = "wechat";
}

view! {
    /// The value of `ach_credit_transfer` in [`Source`].
    AchCreditTransfer "source::AchCreditTransfer"
}

impl AchCreditTransfer {
    /// Returns the text `account_number`, or `None` if it is null or absent.
    #[inline]
    pub fn account_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_number")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `refund_account_holder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_name")
    }

    /// Returns the text `refund_account_holder_type`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_type")
    }

    /// Returns the text `refund_routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_routing_number")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }

    /// Returns the text `swift_code`, or `None` if it is null or absent.
    #[inline]
    pub fn swift_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("swift_code")
    }
}

view! {
    /// The value of `ach_debit` in [`Source`].
    AchDebit "source::AchDebit"
}

impl AchDebit {
    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }

    /// Returns the text `type`, or `None` if it is null or absent.
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }
}

view! {
    /// The value of `acss_debit` in [`Source`].
    AcssDebit "source::AcssDebit"
}

impl AcssDebit {
    /// Returns the text `bank_address_city`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_address_city(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_address_city")
    }

    /// Returns the text `bank_address_line_1`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_address_line_1(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_address_line_1")
    }

    /// Returns the text `bank_address_line_2`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_address_line_2(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_address_line_2")
    }

    /// Returns the text `bank_address_postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_address_postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_address_postal_code")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `category`, or `None` if it is null or absent.
    #[inline]
    pub fn category(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("category")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }
}

view! {
    /// The value of `alipay` in [`Source`].
    Alipay "source::Alipay"
}

impl Alipay {
    /// Returns the text `data_string`, or `None` if it is null or absent.
    #[inline]
    pub fn data_string(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("data_string")
    }

    /// Returns the text `native_url`, or `None` if it is null or absent.
    #[inline]
    pub fn native_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("native_url")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `au_becs_debit` in [`Source`].
    AuBecsDebit "source::AuBecsDebit"
}

impl AuBecsDebit {
    /// Returns the text `bsb_number`, or `None` if it is null or absent.
    #[inline]
    pub fn bsb_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bsb_number")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }
}

view! {
    /// The value of `bancontact` in [`Source`].
    Bancontact "source::Bancontact"
}

impl Bancontact {
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

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `iban_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn iban_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban_last4")
    }

    /// Returns the text `preferred_language`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_language(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_language")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `card` in [`Source`].
    Card "source::Card"
}

impl Card {
    /// Returns the text `address_line1_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_line1_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_line1_check")
    }

    /// Returns the text `address_zip_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_zip_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_zip_check")
    }

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

    /// Returns the text `cvc_check`, or `None` if it is null or absent.
    #[inline]
    pub fn cvc_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cvc_check")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `dynamic_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn dynamic_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dynamic_last4")
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

    /// Returns the text `iin`, or `None` if it is null or absent.
    #[inline]
    pub fn iin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iin")
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

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the text `three_d_secure`, or `None` if it is null or absent.
    #[inline]
    pub fn three_d_secure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("three_d_secure")
    }

    /// Returns the text `tokenization_method`, or `None` if it is null or absent.
    #[inline]
    pub fn tokenization_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tokenization_method")
    }
}

view! {
    /// The value of `card_present` in [`Source`].
    CardPresent "source::CardPresent"
}

impl CardPresent {
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

    /// Returns the text `cvm_type`, or `None` if it is null or absent.
    #[inline]
    pub fn cvm_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cvm_type")
    }

    /// Returns the text `data_type`, or `None` if it is null or absent.
    #[inline]
    pub fn data_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("data_type")
    }

    /// Returns the text `dedicated_file_name`, or `None` if it is null or absent.
    #[inline]
    pub fn dedicated_file_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dedicated_file_name")
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

    /// Returns the text `evidence_customer_signature`, or `None` if it is null or absent.
    #[inline]
    pub fn evidence_customer_signature(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("evidence_customer_signature")
    }

    /// Returns the text `evidence_transaction_certificate`, or `None` if it is null or absent.
    #[inline]
    pub fn evidence_transaction_certificate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("evidence_transaction_certificate")
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

    /// Returns the text `iin`, or `None` if it is null or absent.
    #[inline]
    pub fn iin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iin")
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

    /// Returns the text `pos_device_id`, or `None` if it is null or absent.
    #[inline]
    pub fn pos_device_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pos_device_id")
    }

    /// Returns the text `pos_entry_mode`, or `None` if it is null or absent.
    #[inline]
    pub fn pos_entry_mode(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pos_entry_mode")
    }

    /// Returns the text `read_method`, or `None` if it is null or absent.
    #[inline]
    pub fn read_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("read_method")
    }

    /// Returns the text `reader`, or `None` if it is null or absent.
    #[inline]
    pub fn reader(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reader")
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
}

view! {
    /// The value of `code_verification` in [`Source`].
    CodeVerification "source::CodeVerification"
}

impl CodeVerification {
    /// Returns the integer `attempts_remaining`.
    #[inline]
    pub fn attempts_remaining(&self) -> Result<i64, FieldError> {
        self.0.i64("attempts_remaining")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }
}

view! {
    /// The value of `eps` in [`Source`].
    Eps "source::Eps"
}

impl Eps {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `giropay` in [`Source`].
    Giropay "source::Giropay"
}

impl Giropay {
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

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `ideal` in [`Source`].
    Ideal "source::Ideal"
}

impl Ideal {
    /// Returns the text `bank`, or `None` if it is null or absent.
    #[inline]
    pub fn bank(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank")
    }

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `iban_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn iban_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban_last4")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `klarna` in [`Source`].
    Klarna "source::Klarna"
}

impl Klarna {
    /// Returns the text `background_image_url`, or `None` if it is null or absent.
    #[inline]
    pub fn background_image_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("background_image_url")
    }

    /// Returns the text `client_token`, or `None` if it is null or absent.
    #[inline]
    pub fn client_token(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client_token")
    }

    /// Returns the text `first_name`, or `None` if it is null or absent.
    #[inline]
    pub fn first_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("first_name")
    }

    /// Returns the text `last_name`, or `None` if it is null or absent.
    #[inline]
    pub fn last_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last_name")
    }

    /// Returns the text `locale`, or `None` if it is null or absent.
    #[inline]
    pub fn locale(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("locale")
    }

    /// Returns the text `logo_url`, or `None` if it is null or absent.
    #[inline]
    pub fn logo_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("logo_url")
    }

    /// Returns the text `page_title`, or `None` if it is null or absent.
    #[inline]
    pub fn page_title(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("page_title")
    }

    /// Returns the text `pay_later_asset_urls_descriptive`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_later_asset_urls_descriptive(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_later_asset_urls_descriptive")
    }

    /// Returns the text `pay_later_asset_urls_standard`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_later_asset_urls_standard(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_later_asset_urls_standard")
    }

    /// Returns the text `pay_later_name`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_later_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_later_name")
    }

    /// Returns the text `pay_later_redirect_url`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_later_redirect_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_later_redirect_url")
    }

    /// Returns the text `pay_now_asset_urls_descriptive`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_now_asset_urls_descriptive(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_now_asset_urls_descriptive")
    }

    /// Returns the text `pay_now_asset_urls_standard`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_now_asset_urls_standard(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_now_asset_urls_standard")
    }

    /// Returns the text `pay_now_name`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_now_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_now_name")
    }

    /// Returns the text `pay_now_redirect_url`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_now_redirect_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_now_redirect_url")
    }

    /// Returns the text `pay_over_time_asset_urls_descriptive`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_over_time_asset_urls_descriptive(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_over_time_asset_urls_descriptive")
    }

    /// Returns the text `pay_over_time_asset_urls_standard`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_over_time_asset_urls_standard(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_over_time_asset_urls_standard")
    }

    /// Returns the text `pay_over_time_name`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_over_time_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_over_time_name")
    }

    /// Returns the text `pay_over_time_redirect_url`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_over_time_redirect_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_over_time_redirect_url")
    }

    /// Returns the text `payment_method_categories`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_categories(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_method_categories")
    }

    /// Returns the text `purchase_country`, or `None` if it is null or absent.
    #[inline]
    pub fn purchase_country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("purchase_country")
    }

    /// Returns the text `purchase_type`, or `None` if it is null or absent.
    #[inline]
    pub fn purchase_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("purchase_type")
    }

    /// Returns the text `redirect_url`, or `None` if it is null or absent.
    #[inline]
    pub fn redirect_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("redirect_url")
    }

    /// Returns the integer `shipping_delay`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_delay(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("shipping_delay")
    }

    /// Returns the text `shipping_first_name`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_first_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_first_name")
    }

    /// Returns the text `shipping_last_name`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_last_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_last_name")
    }
}

view! {
    /// The value of `multibanco` in [`Source`].
    Multibanco "source::Multibanco"
}

impl Multibanco {
    /// Returns the text `entity`, or `None` if it is null or absent.
    #[inline]
    pub fn entity(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("entity")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `refund_account_holder_address_city`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_city(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_city")
    }

    /// Returns the text `refund_account_holder_address_country`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_country")
    }

    /// Returns the text `refund_account_holder_address_line1`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_line1(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_line1")
    }

    /// Returns the text `refund_account_holder_address_line2`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_line2(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_line2")
    }

    /// Returns the text `refund_account_holder_address_postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_postal_code")
    }

    /// Returns the text `refund_account_holder_address_state`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_state(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_state")
    }

    /// Returns the text `refund_account_holder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_name")
    }

    /// Returns the text `refund_iban`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_iban(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_iban")
    }
}

view! {
    /// The value of `owner` in [`Source`].
    Owner "source::Owner"
}

impl Owner {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&Object>, FieldError> {
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

    /// Returns the object `verified_address`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_address(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("verified_address")
    }

    /// Returns the text `verified_email`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_email")
    }

    /// Returns the text `verified_name`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_name")
    }

    /// Returns the text `verified_phone`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verified_phone")
    }
}

view! {
    /// The value of `p24` in [`Source`].
    P24 "source::P24"
}

impl P24 {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `receiver` in [`Source`].
    Receiver "source::Receiver"
}

impl Receiver {
    /// Returns the text `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address")
    }

    /// Returns the amount `amount_charged` in the currency's smallest unit.
    #[inline]
    pub fn amount_charged(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_charged")
    }

    /// Returns the amount `amount_received` in the currency's smallest unit.
    #[inline]
    pub fn amount_received(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_received")
    }

    /// Returns the amount `amount_returned` in the currency's smallest unit.
    #[inline]
    pub fn amount_returned(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_returned")
    }

    /// Returns the text `refund_attributes_method`.
    #[inline]
    pub fn refund_attributes_method(&self) -> Result<&str, FieldError> {
        self.0.str("refund_attributes_method")
    }

    /// Returns the text `refund_attributes_status`.
    #[inline]
    pub fn refund_attributes_status(&self) -> Result<&str, FieldError> {
        self.0.str("refund_attributes_status")
    }
}

view! {
    /// The value of `redirect` in [`Source`].
    Redirect "source::Redirect"
}

impl Redirect {
    /// Returns the text `failure_reason`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_reason")
    }

    /// Returns the text `return_url`.
    #[inline]
    pub fn return_url(&self) -> Result<&str, FieldError> {
        self.0.str("return_url")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `url`.
    #[inline]
    pub fn url(&self) -> Result<&str, FieldError> {
        self.0.str("url")
    }
}

view! {
    /// The value of `sepa_credit_transfer` in [`Source`].
    SepaCreditTransfer "source::SepaCreditTransfer"
}

impl SepaCreditTransfer {
    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `iban`, or `None` if it is null or absent.
    #[inline]
    pub fn iban(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban")
    }

    /// Returns the text `refund_account_holder_address_city`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_city(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_city")
    }

    /// Returns the text `refund_account_holder_address_country`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_country")
    }

    /// Returns the text `refund_account_holder_address_line1`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_line1(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_line1")
    }

    /// Returns the text `refund_account_holder_address_line2`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_line2(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_line2")
    }

    /// Returns the text `refund_account_holder_address_postal_code`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_postal_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_postal_code")
    }

    /// Returns the text `refund_account_holder_address_state`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_address_state(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_address_state")
    }

    /// Returns the text `refund_account_holder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_account_holder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_account_holder_name")
    }

    /// Returns the text `refund_iban`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_iban(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_iban")
    }
}

view! {
    /// The value of `sepa_debit` in [`Source`].
    SepaDebit "source::SepaDebit"
}

impl SepaDebit {
    /// Returns the text `bank_code`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_code")
    }

    /// Returns the text `branch_code`, or `None` if it is null or absent.
    #[inline]
    pub fn branch_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("branch_code")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `mandate_reference`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate_reference")
    }

    /// Returns the text `mandate_url`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mandate_url")
    }
}

view! {
    /// The value of `sofort` in [`Source`].
    Sofort "source::Sofort"
}

impl Sofort {
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

    /// Returns the text `bic`, or `None` if it is null or absent.
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `iban_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn iban_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iban_last4")
    }

    /// Returns the text `preferred_language`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_language(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred_language")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `source_order` in [`Source`].
    SourceOrder "source::SourceOrder"
}

impl SourceOrder {
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

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the objects in `items`, or `None` if it is null or absent.
    #[inline]
    pub fn items(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("items")
    }

    /// Returns the object `shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("shipping")
    }
}

view! {
    /// The value of `three_d_secure` in [`Source`].
    ThreeDSecure "source::ThreeDSecure"
}

impl ThreeDSecure {
    /// Returns the text `address_line1_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_line1_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_line1_check")
    }

    /// Returns the text `address_zip_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_zip_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_zip_check")
    }

    /// Returns the boolean `authenticated`, or `None` if it is null or absent.
    #[inline]
    pub fn authenticated(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("authenticated")
    }

    /// Returns the text `brand`, or `None` if it is null or absent.
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the text `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("card")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `customer`, or `None` if it is null or absent.
    #[inline]
    pub fn customer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer")
    }

    /// Returns the text `cvc_check`, or `None` if it is null or absent.
    #[inline]
    pub fn cvc_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cvc_check")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `dynamic_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn dynamic_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dynamic_last4")
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

    /// Returns the text `iin`, or `None` if it is null or absent.
    #[inline]
    pub fn iin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iin")
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

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the text `three_d_secure`, or `None` if it is null or absent.
    #[inline]
    pub fn three_d_secure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("three_d_secure")
    }

    /// Returns the text `tokenization_method`, or `None` if it is null or absent.
    #[inline]
    pub fn tokenization_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tokenization_method")
    }
}

view! {
    /// The value of `wechat` in [`Source`].
    Wechat "source::Wechat"
}

impl Wechat {
    /// Returns the text `prepay_id`, or `None` if it is null or absent.
    #[inline]
    pub fn prepay_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("prepay_id")
    }

    /// Returns the text `qr_code_url`, or `None` if it is null or absent.
    #[inline]
    pub fn qr_code_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("qr_code_url")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}
