// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `payment_method`. Stripe describes it in the [API reference](https://docs.stripe.com/api/payment_methods/object). [`objects`](crate::objects) describes what the methods return.
    PaymentMethod "PaymentMethod" "payment_method"
}

impl PaymentMethod {
    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(&self) -> Result<Option<&AcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `affirm`, or `None` if it is null or absent.
    #[inline]
    pub fn affirm(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("affirm")
    }

    /// Returns the object `afterpay_clearpay`, or `None` if it is null or absent.
    #[inline]
    pub fn afterpay_clearpay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("afterpay_clearpay")
    }

    /// Returns the object `alipay`, or `None` if it is null or absent.
    #[inline]
    pub fn alipay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("alipay")
    }

    /// Returns the text `allow_redisplay`, or `None` if it is null or absent. Known values are constants, such as [`ALLOW_REDISPLAY_ALWAYS`](Self::ALLOW_REDISPLAY_ALWAYS).
    #[inline]
    pub fn allow_redisplay(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("allow_redisplay")
    }

    /// Returns the object `alma`, or `None` if it is null or absent.
    #[inline]
    pub fn alma(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("alma")
    }

    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `au_becs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn au_becs_debit(&self) -> Result<Option<&AuBecsDebit>, FieldError> {
        self.0.opt_nested("au_becs_debit")
    }

    /// Returns the object `bacs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit(&self) -> Result<Option<&BacsDebit>, FieldError> {
        self.0.opt_nested("bacs_debit")
    }

    /// Returns the object `bancontact`, or `None` if it is null or absent.
    #[inline]
    pub fn bancontact(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `billie`, or `None` if it is null or absent.
    #[inline]
    pub fn billie(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("billie")
    }

    /// Returns the object `billing_details`.
    #[inline]
    pub fn billing_details(&self) -> Result<&super::shared::BillingDetails, FieldError> {
        self.0.nested("billing_details")
    }

    /// Returns the object `bizum`, or `None` if it is null or absent.
    #[inline]
    pub fn bizum(&self) -> Result<Option<&Bizum>, FieldError> {
        self.0.opt_nested("bizum")
    }

    /// Returns the object `blik`, or `None` if it is null or absent.
    #[inline]
    pub fn blik(&self) -> Result<Option<&Blik>, FieldError> {
        self.0.opt_nested("blik")
    }

    /// Returns the object `boleto`, or `None` if it is null or absent.
    #[inline]
    pub fn boleto(&self) -> Result<Option<&Boleto>, FieldError> {
        self.0.opt_nested("boleto")
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

    /// Returns the object `cashapp`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp(&self) -> Result<Option<&Cashapp>, FieldError> {
        self.0.opt_nested("cashapp")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the object `crypto`, or `None` if it is null or absent.
    #[inline]
    pub fn crypto(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("crypto")
    }

    /// Returns the object `custom`, or `None` if it is null or absent.
    #[inline]
    pub fn custom(&self) -> Result<Option<&Custom>, FieldError> {
        self.0.opt_nested("custom")
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

    /// Returns the object `customer_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_balance(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("customer_balance")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the object `eps`, or `None` if it is null or absent.
    #[inline]
    pub fn eps(&self) -> Result<Option<&Eps>, FieldError> {
        self.0.opt_nested("eps")
    }

    /// Returns the object `fpx`, or `None` if it is null or absent.
    #[inline]
    pub fn fpx(&self) -> Result<Option<&Fpx>, FieldError> {
        self.0.opt_nested("fpx")
    }

    /// Returns the object `giropay`, or `None` if it is null or absent.
    #[inline]
    pub fn giropay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("giropay")
    }

    /// Returns the object `grabpay`, or `None` if it is null or absent.
    #[inline]
    pub fn grabpay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("grabpay")
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

    /// Returns the object `interac_present`, or `None` if it is null or absent.
    #[inline]
    pub fn interac_present(&self) -> Result<Option<&InteracPresent>, FieldError> {
        self.0.opt_nested("interac_present")
    }

    /// Returns the object `kakao_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn kakao_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("kakao_pay")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&Klarna>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `konbini`, or `None` if it is null or absent.
    #[inline]
    pub fn konbini(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("konbini")
    }

    /// Returns the object `kr_card`, or `None` if it is null or absent.
    #[inline]
    pub fn kr_card(&self) -> Result<Option<&KrCard>, FieldError> {
        self.0.opt_nested("kr_card")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&Link>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the object `mb_way`, or `None` if it is null or absent.
    #[inline]
    pub fn mb_way(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("mb_way")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `mobilepay`, or `None` if it is null or absent.
    #[inline]
    pub fn mobilepay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("mobilepay")
    }

    /// Returns the object `multibanco`, or `None` if it is null or absent.
    #[inline]
    pub fn multibanco(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("multibanco")
    }

    /// Returns the object `naver_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn naver_pay(&self) -> Result<Option<&NaverPay>, FieldError> {
        self.0.opt_nested("naver_pay")
    }

    /// Returns the object `nz_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn nz_bank_account(&self) -> Result<Option<&NzBankAccount>, FieldError> {
        self.0.opt_nested("nz_bank_account")
    }

    /// Returns the object `oxxo`, or `None` if it is null or absent.
    #[inline]
    pub fn oxxo(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("oxxo")
    }

    /// Returns the object `p24`, or `None` if it is null or absent.
    #[inline]
    pub fn p24(&self) -> Result<Option<&P24>, FieldError> {
        self.0.opt_nested("p24")
    }

    /// Returns the object `pay_by_bank`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_by_bank(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("pay_by_bank")
    }

    /// Returns the object `payco`, or `None` if it is null or absent.
    #[inline]
    pub fn payco(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("payco")
    }

    /// Returns the object `paynow`, or `None` if it is null or absent.
    #[inline]
    pub fn paynow(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("paynow")
    }

    /// Returns the object `paypal`, or `None` if it is null or absent.
    #[inline]
    pub fn paypal(&self) -> Result<Option<&Paypal>, FieldError> {
        self.0.opt_nested("paypal")
    }

    /// Returns the object `paypay`, or `None` if it is null or absent.
    #[inline]
    pub fn paypay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("paypay")
    }

    /// Returns the object `payto`, or `None` if it is null or absent.
    #[inline]
    pub fn payto(&self) -> Result<Option<&Payto>, FieldError> {
        self.0.opt_nested("payto")
    }

    /// Returns the object `pix`, or `None` if it is null or absent.
    #[inline]
    pub fn pix(&self) -> Result<Option<&Pix>, FieldError> {
        self.0.opt_nested("pix")
    }

    /// Returns the object `promptpay`, or `None` if it is null or absent.
    #[inline]
    pub fn promptpay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("promptpay")
    }

    /// Returns the object `radar_options`, or `None` if it is null or absent.
    #[inline]
    pub fn radar_options(&self) -> Result<Option<&RadarOptions>, FieldError> {
        self.0.opt_nested("radar_options")
    }

    /// Returns the object `revolut_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn revolut_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("revolut_pay")
    }

    /// Returns the object `samsung_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn samsung_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("samsung_pay")
    }

    /// Returns the object `satispay`, or `None` if it is null or absent.
    #[inline]
    pub fn satispay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("satispay")
    }

    /// Returns the object `scalapay`, or `None` if it is null or absent.
    #[inline]
    pub fn scalapay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("scalapay")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&SepaDebit>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `sequra`, or `None` if it is null or absent.
    #[inline]
    pub fn sequra(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("sequra")
    }

    /// Returns the object `sofort`, or `None` if it is null or absent.
    #[inline]
    pub fn sofort(&self) -> Result<Option<&Sofort>, FieldError> {
        self.0.opt_nested("sofort")
    }

    /// Returns the object `sunbit`, or `None` if it is null or absent.
    #[inline]
    pub fn sunbit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("sunbit")
    }

    /// Returns the object `swish`, or `None` if it is null or absent.
    #[inline]
    pub fn swish(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("swish")
    }

    /// Returns the object `twint`, or `None` if it is null or absent.
    #[inline]
    pub fn twint(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("twint")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `upi`, or `None` if it is null or absent.
    #[inline]
    pub fn upi(&self) -> Result<Option<&Upi>, FieldError> {
        self.0.opt_nested("upi")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(&self) -> Result<Option<&UsBankAccount>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }

    /// Returns the object `wechat_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn wechat_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("wechat_pay")
    }

    /// Returns the object `zip`, or `None` if it is null or absent.
    #[inline]
    pub fn zip(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("zip")
    }

    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_ALWAYS: &'static str = "always";
    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_LIMITED: &'static str = "limited";
    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_UNSPECIFIED: &'static str = "unspecified";
}

view! {
    /// The value of `acss_debit` in [`PaymentMethod`].
    AcssDebit "payment_method::AcssDebit"
}

impl AcssDebit {
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

    /// Returns the text `institution_number`, or `None` if it is null or absent.
    #[inline]
    pub fn institution_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("institution_number")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `transit_number`, or `None` if it is null or absent.
    #[inline]
    pub fn transit_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transit_number")
    }
}

view! {
    /// The value of `au_becs_debit` in [`PaymentMethod`].
    AuBecsDebit "payment_method::AuBecsDebit"
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
    /// The value of `bacs_debit` in [`PaymentMethod`].
    BacsDebit "payment_method::BacsDebit"
}

impl BacsDebit {
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

    /// Returns the text `sort_code`, or `None` if it is null or absent.
    #[inline]
    pub fn sort_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sort_code")
    }
}

view! {
    /// The value of `bizum` in [`PaymentMethod`].
    Bizum "payment_method::Bizum"
}

impl Bizum {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }
}

view! {
    /// The value of `blik` in [`PaymentMethod`].
    Blik "payment_method::Blik"
}

impl Blik {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }
}

view! {
    /// The value of `boleto` in [`PaymentMethod`].
    Boleto "payment_method::Boleto"
}

impl Boleto {
    /// Returns the text `tax_id`.
    #[inline]
    pub fn tax_id(&self) -> Result<&str, FieldError> {
        self.0.str("tax_id")
    }
}

view! {
    /// The value of `card` in [`PaymentMethod`].
    Card "payment_method::Card"
}

impl Card {
    /// Returns the text `brand`.
    #[inline]
    pub fn brand(&self) -> Result<&str, FieldError> {
        self.0.str("brand")
    }

    /// Returns the object `checks`, or `None` if it is null or absent.
    #[inline]
    pub fn checks(&self) -> Result<Option<&super::shared::CardChecks>, FieldError> {
        self.0.opt_nested("checks")
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

    /// Returns the text `display_brand`, or `None` if it is null or absent.
    #[inline]
    pub fn display_brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("display_brand")
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

    /// Returns the text `funding`.
    #[inline]
    pub fn funding(&self) -> Result<&str, FieldError> {
        self.0.str("funding")
    }

    /// Returns the object `generated_from`, or `None` if it is null or absent.
    #[inline]
    pub fn generated_from(&self) -> Result<Option<&CardGeneratedFrom>, FieldError> {
        self.0.opt_nested("generated_from")
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

    /// Returns the text `last4`.
    #[inline]
    pub fn last4(&self) -> Result<&str, FieldError> {
        self.0.str("last4")
    }

    /// Returns the object `networks`, or `None` if it is null or absent.
    #[inline]
    pub fn networks(&self) -> Result<Option<&super::shared::CardNetworks>, FieldError> {
        self.0.opt_nested("networks")
    }

    /// Returns the text `regulated_status`, or `None` if it is null or absent. Known values are constants, such as [`REGULATED_STATUS_REGULATED`](Self::REGULATED_STATUS_REGULATED).
    #[inline]
    pub fn regulated_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("regulated_status")
    }

    /// Returns the object `three_d_secure_usage`, or `None` if it is null or absent.
    #[inline]
    pub fn three_d_secure_usage(&self) -> Result<Option<&CardThreeDSecureUsage>, FieldError> {
        self.0.opt_nested("three_d_secure_usage")
    }

    /// Returns the object `wallet`, or `None` if it is null or absent.
    #[inline]
    pub fn wallet(&self) -> Result<Option<&CardWallet>, FieldError> {
        self.0.opt_nested("wallet")
    }

    /// A value of `regulated_status`.
    pub const REGULATED_STATUS_REGULATED: &'static str = "regulated";
    /// A value of `regulated_status`.
    pub const REGULATED_STATUS_UNREGULATED: &'static str = "unregulated";
}

view! {
    /// The value of `card.generated_from` in [`PaymentMethod`].
    CardGeneratedFrom "payment_method::CardGeneratedFrom"
}

impl CardGeneratedFrom {
    /// Returns the text `charge`, or `None` if it is null or absent.
    #[inline]
    pub fn charge(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("charge")
    }

    /// Returns the object `payment_method_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_details(
        &self,
    ) -> Result<Option<&CardGeneratedFromPaymentMethodDetails>, FieldError> {
        self.0.opt_nested("payment_method_details")
    }

    /// Returns the id of `setup_attempt`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn setup_attempt_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("setup_attempt")
    }

    /// Returns `setup_attempt` if it is expanded, or `None`. [`setup_attempt_id`](Self::setup_attempt_id) works either way.
    #[inline]
    pub fn setup_attempt(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("setup_attempt")
    }
}

view! {
    /// The value of `card.generated_from.payment_method_details` in [`PaymentMethod`].
    CardGeneratedFromPaymentMethodDetails "payment_method::CardGeneratedFromPaymentMethodDetails"
}

impl CardGeneratedFromPaymentMethodDetails {
    /// Returns the object `card_present`, or `None` if it is null or absent.
    #[inline]
    pub fn card_present(&self) -> Result<Option<&super::shared::CardPresent>, FieldError> {
        self.0.opt_nested("card_present")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// The value of `card.three_d_secure_usage` in [`PaymentMethod`].
    CardThreeDSecureUsage "payment_method::CardThreeDSecureUsage"
}

impl CardThreeDSecureUsage {
    /// Returns the boolean `supported`.
    #[inline]
    pub fn supported(&self) -> Result<bool, FieldError> {
        self.0.bool("supported")
    }
}

view! {
    /// The value of `card.wallet` in [`PaymentMethod`].
    CardWallet "payment_method::CardWallet"
}

impl CardWallet {
    /// Returns the object `amex_express_checkout`, or `None` if it is null or absent.
    #[inline]
    pub fn amex_express_checkout(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amex_express_checkout")
    }

    /// Returns the object `apple_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn apple_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("apple_pay")
    }

    /// Returns the text `dynamic_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn dynamic_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dynamic_last4")
    }

    /// Returns the object `google_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn google_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("google_pay")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the object `masterpass`, or `None` if it is null or absent.
    #[inline]
    pub fn masterpass(&self) -> Result<Option<&super::shared::WalletContact>, FieldError> {
        self.0.opt_nested("masterpass")
    }

    /// Returns the object `samsung_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn samsung_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("samsung_pay")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_AMEX_EXPRESS_CHECKOUT`](Self::TYPE_AMEX_EXPRESS_CHECKOUT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `visa_checkout`, or `None` if it is null or absent.
    #[inline]
    pub fn visa_checkout(&self) -> Result<Option<&super::shared::WalletContact>, FieldError> {
        self.0.opt_nested("visa_checkout")
    }

    /// A value of `type`.
    pub const TYPE_AMEX_EXPRESS_CHECKOUT: &'static str = "amex_express_checkout";
    /// A value of `type`.
    pub const TYPE_APPLE_PAY: &'static str = "apple_pay";
    /// A value of `type`.
    pub const TYPE_GOOGLE_PAY: &'static str = "google_pay";
    /// A value of `type`.
    pub const TYPE_LINK: &'static str = "link";
    /// A value of `type`.
    pub const TYPE_MASTERPASS: &'static str = "masterpass";
    /// A value of `type`.
    pub const TYPE_SAMSUNG_PAY: &'static str = "samsung_pay";
    /// A value of `type`.
    pub const TYPE_VISA_CHECKOUT: &'static str = "visa_checkout";
}

view! {
    /// The value of `card_present` in [`PaymentMethod`].
    CardPresent "payment_method::CardPresent"
}

impl CardPresent {
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

    /// Returns the object `networks`, or `None` if it is null or absent.
    #[inline]
    pub fn networks(&self) -> Result<Option<&super::shared::CardNetworks>, FieldError> {
        self.0.opt_nested("networks")
    }

    /// Returns the object `offline`, or `None` if it is null or absent.
    #[inline]
    pub fn offline(&self) -> Result<Option<&super::shared::CardPresentOffline>, FieldError> {
        self.0.opt_nested("offline")
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

    /// Returns the object `wallet`, or `None` if it is null or absent.
    #[inline]
    pub fn wallet(&self) -> Result<Option<&super::shared::CardPresentWallet>, FieldError> {
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
    /// The value of `cashapp` in [`PaymentMethod`].
    Cashapp "payment_method::Cashapp"
}

impl Cashapp {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }

    /// Returns the text `cashtag`, or `None` if it is null or absent.
    #[inline]
    pub fn cashtag(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cashtag")
    }
}

view! {
    /// The value of `custom` in [`PaymentMethod`].
    Custom "payment_method::Custom"
}

impl Custom {
    /// Returns the text `display_name`, or `None` if it is null or absent.
    #[inline]
    pub fn display_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("display_name")
    }

    /// Returns the object `logo`, or `None` if it is null or absent.
    #[inline]
    pub fn logo(&self) -> Result<Option<&CustomLogo>, FieldError> {
        self.0.opt_nested("logo")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// The value of `custom.logo` in [`PaymentMethod`].
    CustomLogo "payment_method::CustomLogo"
}

impl CustomLogo {
    /// Returns the text `content_type`, or `None` if it is null or absent.
    #[inline]
    pub fn content_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("content_type")
    }

    /// Returns the text `url`.
    #[inline]
    pub fn url(&self) -> Result<&str, FieldError> {
        self.0.str("url")
    }
}

view! {
    /// The value of `eps` in [`PaymentMethod`].
    Eps "payment_method::Eps"
}

impl Eps {
    /// Returns the text `bank`, or `None` if it is null or absent. Known values are constants, such as [`BANK_ARZTE_UND_APOTHEKER_BANK`](Self::BANK_ARZTE_UND_APOTHEKER_BANK).
    #[inline]
    pub fn bank(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank")
    }

    /// A value of `bank`.
    pub const BANK_ARZTE_UND_APOTHEKER_BANK: &'static str = "arzte_und_apotheker_bank";
    /// A value of `bank`.
    pub const BANK_AUSTRIAN_ANADI_BANK_AG: &'static str = "austrian_anadi_bank_ag";
    /// A value of `bank`.
    pub const BANK_BANK_AUSTRIA: &'static str = "bank_austria";
    /// A value of `bank`.
    pub const BANK_BANKHAUS_CARL_SPANGLER: &'static str = "bankhaus_carl_spangler";
    /// A value of `bank`.
    pub const BANK_BANKHAUS_SCHELHAMMER_UND_SCHATTERA_AG: &'static str =
        "bankhaus_schelhammer_und_schattera_ag";
    /// A value of `bank`.
    pub const BANK_BAWAG_PSK_AG: &'static str = "bawag_psk_ag";
    /// A value of `bank`.
    pub const BANK_BKS_BANK_AG: &'static str = "bks_bank_ag";
    /// A value of `bank`.
    pub const BANK_BRULL_KALLMUS_BANK_AG: &'static str = "brull_kallmus_bank_ag";
    /// A value of `bank`.
    pub const BANK_BTV_VIER_LANDER_BANK: &'static str = "btv_vier_lander_bank";
    /// A value of `bank`.
    pub const BANK_CAPITAL_BANK_GRAWE_GRUPPE_AG: &'static str = "capital_bank_grawe_gruppe_ag";
    /// A value of `bank`.
    pub const BANK_DEUTSCHE_BANK_AG: &'static str = "deutsche_bank_ag";
    /// A value of `bank`.
    pub const BANK_DOLOMITENBANK: &'static str = "dolomitenbank";
    /// A value of `bank`.
    pub const BANK_EASYBANK_AG: &'static str = "easybank_ag";
    /// A value of `bank`.
    pub const BANK_ERSTE_BANK_UND_SPARKASSEN: &'static str = "erste_bank_und_sparkassen";
    /// A value of `bank`.
    pub const BANK_HYPO_ALPEADRIABANK_INTERNATIONAL_AG: &'static str =
        "hypo_alpeadriabank_international_ag";
    /// A value of `bank`.
    pub const BANK_HYPO_BANK_BURGENLAND_AKTIENGESELLSCHAFT: &'static str =
        "hypo_bank_burgenland_aktiengesellschaft";
    /// A value of `bank`.
    pub const BANK_HYPO_NOE_LB_FUR_NIEDEROSTERREICH_U_WIEN: &'static str =
        "hypo_noe_lb_fur_niederosterreich_u_wien";
    /// A value of `bank`.
    pub const BANK_HYPO_OBEROSTERREICH_SALZBURG_STEIERMARK: &'static str =
        "hypo_oberosterreich_salzburg_steiermark";
    /// A value of `bank`.
    pub const BANK_HYPO_TIROL_BANK_AG: &'static str = "hypo_tirol_bank_ag";
    /// A value of `bank`.
    pub const BANK_HYPO_VORARLBERG_BANK_AG: &'static str = "hypo_vorarlberg_bank_ag";
    /// A value of `bank`.
    pub const BANK_MARCHFELDER_BANK: &'static str = "marchfelder_bank";
    /// A value of `bank`.
    pub const BANK_OBERBANK_AG: &'static str = "oberbank_ag";
    /// A value of `bank`.
    pub const BANK_RAIFFEISEN_BANKENGRUPPE_OSTERREICH: &'static str =
        "raiffeisen_bankengruppe_osterreich";
    /// A value of `bank`.
    pub const BANK_SCHOELLERBANK_AG: &'static str = "schoellerbank_ag";
    /// A value of `bank`.
    pub const BANK_SPARDA_BANK_WIEN: &'static str = "sparda_bank_wien";
    /// A value of `bank`.
    pub const BANK_VOLKSBANK_GRUPPE: &'static str = "volksbank_gruppe";
    /// A value of `bank`.
    pub const BANK_VOLKSKREDITBANK_AG: &'static str = "volkskreditbank_ag";
    /// A value of `bank`.
    pub const BANK_VR_BANK_BRAUNAU: &'static str = "vr_bank_braunau";
}

view! {
    /// The value of `fpx` in [`PaymentMethod`].
    Fpx "payment_method::Fpx"
}

impl Fpx {
    /// Returns the text `account_holder_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_HOLDER_TYPE_COMPANY`](Self::ACCOUNT_HOLDER_TYPE_COMPANY).
    #[inline]
    pub fn account_holder_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_type")
    }

    /// Returns the text `bank`. Known values are constants, such as [`BANK_AFFIN_BANK`](Self::BANK_AFFIN_BANK).
    #[inline]
    pub fn bank(&self) -> Result<&str, FieldError> {
        self.0.str("bank")
    }

    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_COMPANY: &'static str = "company";
    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_INDIVIDUAL: &'static str = "individual";
    /// A value of `bank`.
    pub const BANK_AFFIN_BANK: &'static str = "affin_bank";
    /// A value of `bank`.
    pub const BANK_AGROBANK: &'static str = "agrobank";
    /// A value of `bank`.
    pub const BANK_ALLIANCE_BANK: &'static str = "alliance_bank";
    /// A value of `bank`.
    pub const BANK_AMBANK: &'static str = "ambank";
    /// A value of `bank`.
    pub const BANK_BANK_ISLAM: &'static str = "bank_islam";
    /// A value of `bank`.
    pub const BANK_BANK_MUAMALAT: &'static str = "bank_muamalat";
    /// A value of `bank`.
    pub const BANK_BANK_OF_CHINA: &'static str = "bank_of_china";
    /// A value of `bank`.
    pub const BANK_BANK_RAKYAT: &'static str = "bank_rakyat";
    /// A value of `bank`.
    pub const BANK_BNP_PARIBAS: &'static str = "bnp_paribas";
    /// A value of `bank`.
    pub const BANK_BSN: &'static str = "bsn";
    /// A value of `bank`.
    pub const BANK_CIMB: &'static str = "cimb";
    /// A value of `bank`.
    pub const BANK_CITIBANK: &'static str = "citibank";
    /// A value of `bank`.
    pub const BANK_DEUTSCHE_BANK: &'static str = "deutsche_bank";
    /// A value of `bank`.
    pub const BANK_HONG_LEONG_BANK: &'static str = "hong_leong_bank";
    /// A value of `bank`.
    pub const BANK_HSBC: &'static str = "hsbc";
    /// A value of `bank`.
    pub const BANK_KFH: &'static str = "kfh";
    /// A value of `bank`.
    pub const BANK_MAYBANK2E: &'static str = "maybank2e";
    /// A value of `bank`.
    pub const BANK_MAYBANK2U: &'static str = "maybank2u";
    /// A value of `bank`.
    pub const BANK_MBSB_BANK: &'static str = "mbsb_bank";
    /// A value of `bank`.
    pub const BANK_OCBC: &'static str = "ocbc";
    /// A value of `bank`.
    pub const BANK_PB_ENTERPRISE: &'static str = "pb_enterprise";
    /// A value of `bank`.
    pub const BANK_PUBLIC_BANK: &'static str = "public_bank";
    /// A value of `bank`.
    pub const BANK_RHB: &'static str = "rhb";
    /// A value of `bank`.
    pub const BANK_STANDARD_CHARTERED: &'static str = "standard_chartered";
    /// A value of `bank`.
    pub const BANK_UOB: &'static str = "uob";
}

view! {
    /// The value of `ideal` in [`PaymentMethod`].
    Ideal "payment_method::Ideal"
}

impl Ideal {
    /// Returns the text `bank`, or `None` if it is null or absent. Known values are constants, such as [`BANK_ABN_AMRO`](Self::BANK_ABN_AMRO).
    #[inline]
    pub fn bank(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank")
    }

    /// Returns the text `bic`, or `None` if it is null or absent. Known values are constants, such as [`BIC_ABNANL2A`](Self::BIC_ABNANL2A).
    #[inline]
    pub fn bic(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bic")
    }

    /// A value of `bank`.
    pub const BANK_ABN_AMRO: &'static str = "abn_amro";
    /// A value of `bank`.
    pub const BANK_ADYEN: &'static str = "adyen";
    /// A value of `bank`.
    pub const BANK_ASN_BANK: &'static str = "asn_bank";
    /// A value of `bank`.
    pub const BANK_BUNQ: &'static str = "bunq";
    /// A value of `bank`.
    pub const BANK_BUUT: &'static str = "buut";
    /// A value of `bank`.
    pub const BANK_FINOM: &'static str = "finom";
    /// A value of `bank`.
    pub const BANK_HANDELSBANKEN: &'static str = "handelsbanken";
    /// A value of `bank`.
    pub const BANK_ING: &'static str = "ing";
    /// A value of `bank`.
    pub const BANK_KNAB: &'static str = "knab";
    /// A value of `bank`.
    pub const BANK_MOLLIE: &'static str = "mollie";
    /// A value of `bank`.
    pub const BANK_MONEYOU: &'static str = "moneyou";
    /// A value of `bank`.
    pub const BANK_N26: &'static str = "n26";
    /// A value of `bank`.
    pub const BANK_NN: &'static str = "nn";
    /// A value of `bank`.
    pub const BANK_RABOBANK: &'static str = "rabobank";
    /// A value of `bank`.
    pub const BANK_REGIOBANK: &'static str = "regiobank";
    /// A value of `bank`.
    pub const BANK_REVOLUT: &'static str = "revolut";
    /// A value of `bank`.
    pub const BANK_SNS_BANK: &'static str = "sns_bank";
    /// A value of `bank`.
    pub const BANK_TRIODOS_BANK: &'static str = "triodos_bank";
    /// A value of `bank`.
    pub const BANK_VAN_LANSCHOT: &'static str = "van_lanschot";
    /// A value of `bank`.
    pub const BANK_YOURSAFE: &'static str = "yoursafe";
    /// A value of `bic`.
    pub const BIC_ABNANL2A: &'static str = "ABNANL2A";
    /// A value of `bic`.
    pub const BIC_ADYBNL2A: &'static str = "ADYBNL2A";
    /// A value of `bic`.
    pub const BIC_ASNBNL21: &'static str = "ASNBNL21";
    /// A value of `bic`.
    pub const BIC_BITSNL2A: &'static str = "BITSNL2A";
    /// A value of `bic`.
    pub const BIC_BUNQNL2A: &'static str = "BUNQNL2A";
    /// A value of `bic`.
    pub const BIC_BUUTNL2A: &'static str = "BUUTNL2A";
    /// A value of `bic`.
    pub const BIC_FNOMNL22: &'static str = "FNOMNL22";
    /// A value of `bic`.
    pub const BIC_FVLBNL22: &'static str = "FVLBNL22";
    /// A value of `bic`.
    pub const BIC_HANDNL2A: &'static str = "HANDNL2A";
    /// A value of `bic`.
    pub const BIC_INGBNL2A: &'static str = "INGBNL2A";
    /// A value of `bic`.
    pub const BIC_KNABNL2H: &'static str = "KNABNL2H";
    /// A value of `bic`.
    pub const BIC_MLLENL2A: &'static str = "MLLENL2A";
    /// A value of `bic`.
    pub const BIC_MOYONL21: &'static str = "MOYONL21";
    /// A value of `bic`.
    pub const BIC_NNBANL2G: &'static str = "NNBANL2G";
    /// A value of `bic`.
    pub const BIC_NTSBDEB1: &'static str = "NTSBDEB1";
    /// A value of `bic`.
    pub const BIC_RABONL2U: &'static str = "RABONL2U";
    /// A value of `bic`.
    pub const BIC_RBRBNL21: &'static str = "RBRBNL21";
    /// A value of `bic`.
    pub const BIC_REVOIE23: &'static str = "REVOIE23";
    /// A value of `bic`.
    pub const BIC_REVOLT21: &'static str = "REVOLT21";
    /// A value of `bic`.
    pub const BIC_SNSBNL2A: &'static str = "SNSBNL2A";
    /// A value of `bic`.
    pub const BIC_TRIONL2U: &'static str = "TRIONL2U";
}

view! {
    /// The value of `interac_present` in [`PaymentMethod`].
    InteracPresent "payment_method::InteracPresent"
}

impl InteracPresent {
    /// Returns the text `brand`, or `None` if it is null or absent.
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
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

    /// Returns the object `networks`, or `None` if it is null or absent.
    #[inline]
    pub fn networks(&self) -> Result<Option<&super::shared::CardNetworks>, FieldError> {
        self.0.opt_nested("networks")
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
    /// The value of `klarna` in [`PaymentMethod`].
    Klarna "payment_method::Klarna"
}

impl Klarna {
    /// Returns the object `dob`, or `None` if it is null or absent.
    #[inline]
    pub fn dob(&self) -> Result<Option<&super::shared::CalendarDate>, FieldError> {
        self.0.opt_nested("dob")
    }
}

view! {
    /// The value of `kr_card` in [`PaymentMethod`].
    KrCard "payment_method::KrCard"
}

impl KrCard {
    /// Returns the text `brand`, or `None` if it is null or absent. Known values are constants, such as [`BRAND_BC`](Self::BRAND_BC).
    #[inline]
    pub fn brand(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("brand")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// A value of `brand`.
    pub const BRAND_BC: &'static str = "bc";
    /// A value of `brand`.
    pub const BRAND_CITI: &'static str = "citi";
    /// A value of `brand`.
    pub const BRAND_HANA: &'static str = "hana";
    /// A value of `brand`.
    pub const BRAND_HYUNDAI: &'static str = "hyundai";
    /// A value of `brand`.
    pub const BRAND_JEJU: &'static str = "jeju";
    /// A value of `brand`.
    pub const BRAND_JEONBUK: &'static str = "jeonbuk";
    /// A value of `brand`.
    pub const BRAND_KAKAOBANK: &'static str = "kakaobank";
    /// A value of `brand`.
    pub const BRAND_KBANK: &'static str = "kbank";
    /// A value of `brand`.
    pub const BRAND_KDBBANK: &'static str = "kdbbank";
    /// A value of `brand`.
    pub const BRAND_KOOKMIN: &'static str = "kookmin";
    /// A value of `brand`.
    pub const BRAND_KWANGJU: &'static str = "kwangju";
    /// A value of `brand`.
    pub const BRAND_LOTTE: &'static str = "lotte";
    /// A value of `brand`.
    pub const BRAND_MG: &'static str = "mg";
    /// A value of `brand`.
    pub const BRAND_NH: &'static str = "nh";
    /// A value of `brand`.
    pub const BRAND_POST: &'static str = "post";
    /// A value of `brand`.
    pub const BRAND_SAMSUNG: &'static str = "samsung";
    /// A value of `brand`.
    pub const BRAND_SAVINGSBANK: &'static str = "savingsbank";
    /// A value of `brand`.
    pub const BRAND_SHINHAN: &'static str = "shinhan";
    /// A value of `brand`.
    pub const BRAND_SHINHYUP: &'static str = "shinhyup";
    /// A value of `brand`.
    pub const BRAND_SUHYUP: &'static str = "suhyup";
    /// A value of `brand`.
    pub const BRAND_TOSSBANK: &'static str = "tossbank";
    /// A value of `brand`.
    pub const BRAND_WOORI: &'static str = "woori";
}

view! {
    /// The value of `link` in [`PaymentMethod`].
    Link "payment_method::Link"
}

impl Link {
    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the text `persistent_token`, or `None` if it is null or absent.
    #[inline]
    pub fn persistent_token(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("persistent_token")
    }
}

view! {
    /// The value of `naver_pay` in [`PaymentMethod`].
    NaverPay "payment_method::NaverPay"
}

impl NaverPay {
    /// Returns the text `buyer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn buyer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("buyer_id")
    }

    /// Returns the text `funding`. Known values are constants, such as [`FUNDING_CARD`](Self::FUNDING_CARD).
    #[inline]
    pub fn funding(&self) -> Result<&str, FieldError> {
        self.0.str("funding")
    }

    /// A value of `funding`.
    pub const FUNDING_CARD: &'static str = "card";
    /// A value of `funding`.
    pub const FUNDING_POINTS: &'static str = "points";
}

view! {
    /// The value of `nz_bank_account` in [`PaymentMethod`].
    NzBankAccount "payment_method::NzBankAccount"
}

impl NzBankAccount {
    /// Returns the text `account_holder_name`, or `None` if it is null or absent.
    #[inline]
    pub fn account_holder_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_name")
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

    /// Returns the text `branch_code`.
    #[inline]
    pub fn branch_code(&self) -> Result<&str, FieldError> {
        self.0.str("branch_code")
    }

    /// Returns the text `last4`.
    #[inline]
    pub fn last4(&self) -> Result<&str, FieldError> {
        self.0.str("last4")
    }

    /// Returns the text `suffix`, or `None` if it is null or absent.
    #[inline]
    pub fn suffix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("suffix")
    }
}

view! {
    /// The value of `p24` in [`PaymentMethod`].
    P24 "payment_method::P24"
}

impl P24 {
    /// Returns the text `bank`, or `None` if it is null or absent. Known values are constants, such as [`BANK_ALIOR_BANK`](Self::BANK_ALIOR_BANK).
    #[inline]
    pub fn bank(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank")
    }

    /// A value of `bank`.
    pub const BANK_ALIOR_BANK: &'static str = "alior_bank";
    /// A value of `bank`.
    pub const BANK_BANK_MILLENNIUM: &'static str = "bank_millennium";
    /// A value of `bank`.
    pub const BANK_BANK_NOWY_BFG_SA: &'static str = "bank_nowy_bfg_sa";
    /// A value of `bank`.
    pub const BANK_BANK_PEKAO_SA: &'static str = "bank_pekao_sa";
    /// A value of `bank`.
    pub const BANK_BANKI_SPBDZIELCZE: &'static str = "banki_spbdzielcze";
    /// A value of `bank`.
    pub const BANK_BLIK: &'static str = "blik";
    /// A value of `bank`.
    pub const BANK_BNP_PARIBAS: &'static str = "bnp_paribas";
    /// A value of `bank`.
    pub const BANK_BOZ: &'static str = "boz";
    /// A value of `bank`.
    pub const BANK_CITI_HANDLOWY: &'static str = "citi_handlowy";
    /// A value of `bank`.
    pub const BANK_CREDIT_AGRICOLE: &'static str = "credit_agricole";
    /// A value of `bank`.
    pub const BANK_ENVELOBANK: &'static str = "envelobank";
    /// A value of `bank`.
    pub const BANK_ETRANSFER_POCZTOWY24: &'static str = "etransfer_pocztowy24";
    /// A value of `bank`.
    pub const BANK_GETIN_BANK: &'static str = "getin_bank";
    /// A value of `bank`.
    pub const BANK_IDEABANK: &'static str = "ideabank";
    /// A value of `bank`.
    pub const BANK_ING: &'static str = "ing";
    /// A value of `bank`.
    pub const BANK_INTELIGO: &'static str = "inteligo";
    /// A value of `bank`.
    pub const BANK_MBANK_MTRANSFER: &'static str = "mbank_mtransfer";
    /// A value of `bank`.
    pub const BANK_NEST_PRZELEW: &'static str = "nest_przelew";
    /// A value of `bank`.
    pub const BANK_NOBLE_PAY: &'static str = "noble_pay";
    /// A value of `bank`.
    pub const BANK_PBAC_Z_IPKO: &'static str = "pbac_z_ipko";
    /// A value of `bank`.
    pub const BANK_PLUS_BANK: &'static str = "plus_bank";
    /// A value of `bank`.
    pub const BANK_SANTANDER_PRZELEW24: &'static str = "santander_przelew24";
    /// A value of `bank`.
    pub const BANK_TMOBILE_USBUGI_BANKOWE: &'static str = "tmobile_usbugi_bankowe";
    /// A value of `bank`.
    pub const BANK_TOYOTA_BANK: &'static str = "toyota_bank";
    /// A value of `bank`.
    pub const BANK_VELOBANK: &'static str = "velobank";
    /// A value of `bank`.
    pub const BANK_VOLKSWAGEN_BANK: &'static str = "volkswagen_bank";
}

view! {
    /// The value of `paypal` in [`PaymentMethod`].
    Paypal "payment_method::Paypal"
}

impl Paypal {
    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `payer_email`, or `None` if it is null or absent.
    #[inline]
    pub fn payer_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payer_email")
    }

    /// Returns the text `payer_id`, or `None` if it is null or absent.
    #[inline]
    pub fn payer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payer_id")
    }
}

view! {
    /// The value of `payto` in [`PaymentMethod`].
    Payto "payment_method::Payto"
}

impl Payto {
    /// Returns the text `bsb_number`, or `None` if it is null or absent.
    #[inline]
    pub fn bsb_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bsb_number")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `pay_id`, or `None` if it is null or absent.
    #[inline]
    pub fn pay_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_id")
    }
}

view! {
    /// The value of `pix` in [`PaymentMethod`].
    Pix "payment_method::Pix"
}

impl Pix {
    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }
}

view! {
    /// The value of `radar_options` in [`PaymentMethod`].
    RadarOptions "payment_method::RadarOptions"
}

impl RadarOptions {
    /// Returns the text `session`, or `None` if it is null or absent.
    #[inline]
    pub fn session(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("session")
    }
}

view! {
    /// The value of `sepa_debit` in [`PaymentMethod`].
    SepaDebit "payment_method::SepaDebit"
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

    /// Returns the object `generated_from`, or `None` if it is null or absent.
    #[inline]
    pub fn generated_from(&self) -> Result<Option<&SepaDebitGeneratedFrom>, FieldError> {
        self.0.opt_nested("generated_from")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }
}

view! {
    /// The value of `sepa_debit.generated_from` in [`PaymentMethod`].
    SepaDebitGeneratedFrom "payment_method::SepaDebitGeneratedFrom"
}

impl SepaDebitGeneratedFrom {
    /// Returns the id of `charge`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn charge_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("charge")
    }

    /// Returns `charge` if it is expanded, or `None`. [`charge_id`](Self::charge_id) works either way.
    #[inline]
    pub fn charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.opt_expanded("charge")
    }

    /// Returns the id of `setup_attempt`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn setup_attempt_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("setup_attempt")
    }

    /// Returns `setup_attempt` if it is expanded, or `None`. [`setup_attempt_id`](Self::setup_attempt_id) works either way.
    #[inline]
    pub fn setup_attempt(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("setup_attempt")
    }
}

view! {
    /// The value of `sofort` in [`PaymentMethod`].
    Sofort "payment_method::Sofort"
}

impl Sofort {
    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }
}

view! {
    /// The value of `upi` in [`PaymentMethod`].
    Upi "payment_method::Upi"
}

impl Upi {
    /// Returns the text `vpa`, or `None` if it is null or absent.
    #[inline]
    pub fn vpa(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("vpa")
    }
}

view! {
    /// The value of `us_bank_account` in [`PaymentMethod`].
    UsBankAccount "payment_method::UsBankAccount"
}

impl UsBankAccount {
    /// Returns the text `account_holder_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_HOLDER_TYPE_COMPANY`](Self::ACCOUNT_HOLDER_TYPE_COMPANY).
    #[inline]
    pub fn account_holder_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_holder_type")
    }

    /// Returns the text `account_type`, or `None` if it is null or absent. Known values are constants, such as [`ACCOUNT_TYPE_CHECKING`](Self::ACCOUNT_TYPE_CHECKING).
    #[inline]
    pub fn account_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_type")
    }

    /// Returns the text `bank_name`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_name")
    }

    /// Returns the text `financial_connections_account`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_connections_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("financial_connections_account")
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

    /// Returns the object `networks`, or `None` if it is null or absent.
    #[inline]
    pub fn networks(&self) -> Result<Option<&UsBankAccountNetworks>, FieldError> {
        self.0.opt_nested("networks")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }

    /// Returns the object `status_details`, or `None` if it is null or absent.
    #[inline]
    pub fn status_details(&self) -> Result<Option<&UsBankAccountStatusDetails>, FieldError> {
        self.0.opt_nested("status_details")
    }

    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_COMPANY: &'static str = "company";
    /// A value of `account_holder_type`.
    pub const ACCOUNT_HOLDER_TYPE_INDIVIDUAL: &'static str = "individual";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_CHECKING: &'static str = "checking";
    /// A value of `account_type`.
    pub const ACCOUNT_TYPE_SAVINGS: &'static str = "savings";
}

view! {
    /// The value of `us_bank_account.networks` in [`PaymentMethod`].
    UsBankAccountNetworks "payment_method::UsBankAccountNetworks"
}

impl UsBankAccountNetworks {
    /// Returns the text `preferred`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred")
    }

    /// Returns the texts in `supported`.
    #[inline]
    pub fn supported(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("supported")
    }
}

view! {
    /// The value of `us_bank_account.status_details` in [`PaymentMethod`].
    UsBankAccountStatusDetails "payment_method::UsBankAccountStatusDetails"
}

impl UsBankAccountStatusDetails {
    /// Returns the object `blocked`, or `None` if it is null or absent.
    #[inline]
    pub fn blocked(&self) -> Result<Option<&UsBankAccountStatusDetailsBlocked>, FieldError> {
        self.0.opt_nested("blocked")
    }
}

view! {
    /// The value of `us_bank_account.status_details.blocked` in [`PaymentMethod`].
    UsBankAccountStatusDetailsBlocked "payment_method::UsBankAccountStatusDetailsBlocked"
}

impl UsBankAccountStatusDetailsBlocked {
    /// Returns the text `network_code`, or `None` if it is null or absent. Known values are constants, such as [`NETWORK_CODE_R02`](Self::NETWORK_CODE_R02).
    #[inline]
    pub fn network_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_code")
    }

    /// Returns the text `reason`, or `None` if it is null or absent. Known values are constants, such as [`REASON_BANK_ACCOUNT_CLOSED`](Self::REASON_BANK_ACCOUNT_CLOSED).
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// A value of `network_code`.
    pub const NETWORK_CODE_R02: &'static str = "R02";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R03: &'static str = "R03";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R04: &'static str = "R04";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R05: &'static str = "R05";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R07: &'static str = "R07";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R08: &'static str = "R08";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R10: &'static str = "R10";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R11: &'static str = "R11";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R16: &'static str = "R16";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R20: &'static str = "R20";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R29: &'static str = "R29";
    /// A value of `network_code`.
    pub const NETWORK_CODE_R31: &'static str = "R31";
    /// A value of `reason`.
    pub const REASON_BANK_ACCOUNT_CLOSED: &'static str = "bank_account_closed";
    /// A value of `reason`.
    pub const REASON_BANK_ACCOUNT_FROZEN: &'static str = "bank_account_frozen";
    /// A value of `reason`.
    pub const REASON_BANK_ACCOUNT_INVALID_DETAILS: &'static str = "bank_account_invalid_details";
    /// A value of `reason`.
    pub const REASON_BANK_ACCOUNT_RESTRICTED: &'static str = "bank_account_restricted";
    /// A value of `reason`.
    pub const REASON_BANK_ACCOUNT_UNUSABLE: &'static str = "bank_account_unusable";
    /// A value of `reason`.
    pub const REASON_DEBIT_NOT_AUTHORIZED: &'static str = "debit_not_authorized";
    /// A value of `reason`.
    pub const REASON_TOKENIZED_ACCOUNT_NUMBER_DEACTIVATED: &'static str =
        "tokenized_account_number_deactivated";
}
