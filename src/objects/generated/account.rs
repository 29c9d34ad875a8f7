// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `account`. Stripe describes it in the [API reference](https://docs.stripe.com/api/accounts/object). [`objects`](crate::objects) describes what the methods return.
    Account "Account" "account"
}

impl Account {
    /// Returns the object `business_profile`, or `None` if it is null or absent.
    #[inline]
    pub fn business_profile(&self) -> Result<Option<&BusinessProfile>, FieldError> {
        self.0.opt_nested("business_profile")
    }

    /// Returns the text `business_type`, or `None` if it is null or absent. Known values are constants, such as [`BUSINESS_TYPE_COMPANY`](Self::BUSINESS_TYPE_COMPANY).
    #[inline]
    pub fn business_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("business_type")
    }

    /// Returns the object `capabilities`, or `None` if it is null or absent.
    #[inline]
    pub fn capabilities(&self) -> Result<Option<&Capabilities>, FieldError> {
        self.0.opt_nested("capabilities")
    }

    /// Returns the boolean `charges_enabled`, or `None` if it is null or absent.
    #[inline]
    pub fn charges_enabled(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("charges_enabled")
    }

    /// Returns the object `company`, or `None` if it is null or absent.
    #[inline]
    pub fn company(&self) -> Result<Option<&Company>, FieldError> {
        self.0.opt_nested("company")
    }

    /// Returns the object `controller`, or `None` if it is null or absent.
    #[inline]
    pub fn controller(&self) -> Result<Option<&Controller>, FieldError> {
        self.0.opt_nested("controller")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the time `created`, or `None` if it is null or absent.
    #[inline]
    pub fn created(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("created")
    }

    /// Returns the text `default_currency`, or `None` if it is null or absent.
    #[inline]
    pub fn default_currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("default_currency")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the boolean `details_submitted`, or `None` if it is null or absent.
    #[inline]
    pub fn details_submitted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("details_submitted")
    }

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the first page of the list `external_accounts`, or `None` if it is null or absent.
    #[inline]
    pub fn external_accounts(&self) -> Result<Option<&List<Object>>, FieldError> {
        self.0.opt_list("external_accounts")
    }

    /// Returns the object `future_requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn future_requirements(
        &self,
    ) -> Result<Option<&super::shared::AccountRequirements>, FieldError> {
        self.0.opt_nested("future_requirements")
    }

    /// Returns the object `groups`, or `None` if it is null or absent.
    #[inline]
    pub fn groups(&self) -> Result<Option<&Groups>, FieldError> {
        self.0.opt_nested("groups")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the object `individual`, or `None` if it is null or absent.
    #[inline]
    pub fn individual(&self) -> Result<Option<&super::Person>, FieldError> {
        self.0.opt_nested("individual")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the boolean `payouts_enabled`, or `None` if it is null or absent.
    #[inline]
    pub fn payouts_enabled(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("payouts_enabled")
    }

    /// Returns the object `requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn requirements(&self) -> Result<Option<&super::shared::AccountRequirements>, FieldError> {
        self.0.opt_nested("requirements")
    }

    /// Returns the object `settings`, or `None` if it is null or absent.
    #[inline]
    pub fn settings(&self) -> Result<Option<&Settings>, FieldError> {
        self.0.opt_nested("settings")
    }

    /// Returns the object `tos_acceptance`, or `None` if it is null or absent.
    #[inline]
    pub fn tos_acceptance(&self) -> Result<Option<&TosAcceptance>, FieldError> {
        self.0.opt_nested("tos_acceptance")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_CUSTOM`](Self::TYPE_CUSTOM).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `business_type`.
    pub const BUSINESS_TYPE_COMPANY: &'static str = "company";
    /// A value of `business_type`.
    pub const BUSINESS_TYPE_GOVERNMENT_ENTITY: &'static str = "government_entity";
    /// A value of `business_type`.
    pub const BUSINESS_TYPE_INDIVIDUAL: &'static str = "individual";
    /// A value of `business_type`.
    pub const BUSINESS_TYPE_NON_PROFIT: &'static str = "non_profit";
    /// A value of `type`.
    pub const TYPE_CUSTOM: &'static str = "custom";
    /// A value of `type`.
    pub const TYPE_EXPRESS: &'static str = "express";
    /// A value of `type`.
    pub const TYPE_NONE: &'static str = "none";
    /// A value of `type`.
    pub const TYPE_STANDARD: &'static str = "standard";
}

view! {
    /// The value of `business_profile` in [`Account`].
    BusinessProfile "account::BusinessProfile"
}

impl BusinessProfile {
    /// Returns the object `annual_revenue`, or `None` if it is null or absent.
    #[inline]
    pub fn annual_revenue(&self) -> Result<Option<&BusinessProfileAnnualRevenue>, FieldError> {
        self.0.opt_nested("annual_revenue")
    }

    /// Returns the integer `estimated_worker_count`, or `None` if it is null or absent.
    #[inline]
    pub fn estimated_worker_count(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("estimated_worker_count")
    }

    /// Returns the text `mcc`, or `None` if it is null or absent.
    #[inline]
    pub fn mcc(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mcc")
    }

    /// Returns the texts in `minority_owned_business_designation`, or `None` if it is null or absent.
    #[inline]
    pub fn minority_owned_business_designation(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("minority_owned_business_designation")
    }

    /// Returns the object `monthly_estimated_revenue`, or `None` if it is null or absent.
    #[inline]
    pub fn monthly_estimated_revenue(&self) -> Result<Option<&super::shared::Money>, FieldError> {
        self.0.opt_nested("monthly_estimated_revenue")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the text `product_description`, or `None` if it is null or absent.
    #[inline]
    pub fn product_description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("product_description")
    }

    /// Returns the text `specified_commercial_transactions_act_url`, or `None` if it is null or absent.
    #[inline]
    pub fn specified_commercial_transactions_act_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("specified_commercial_transactions_act_url")
    }

    /// Returns the object `support_address`, or `None` if it is null or absent.
    #[inline]
    pub fn support_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("support_address")
    }

    /// Returns the text `support_email`, or `None` if it is null or absent.
    #[inline]
    pub fn support_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("support_email")
    }

    /// Returns the text `support_phone`, or `None` if it is null or absent.
    #[inline]
    pub fn support_phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("support_phone")
    }

    /// Returns the text `support_url`, or `None` if it is null or absent.
    #[inline]
    pub fn support_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("support_url")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }
}

view! {
    /// The value of `business_profile.annual_revenue` in [`Account`].
    BusinessProfileAnnualRevenue "account::BusinessProfileAnnualRevenue"
}

impl BusinessProfileAnnualRevenue {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the text `fiscal_year_end`, or `None` if it is null or absent.
    #[inline]
    pub fn fiscal_year_end(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fiscal_year_end")
    }
}

view! {
    /// The value of `capabilities` in [`Account`].
    Capabilities "account::Capabilities"
}

impl Capabilities {
    /// Returns the text `acss_debit_payments`, or `None` if it is null or absent. Known values are constants, such as [`ACSS_DEBIT_PAYMENTS_ACTIVE`](Self::ACSS_DEBIT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn acss_debit_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("acss_debit_payments")
    }

    /// Returns the text `affirm_payments`, or `None` if it is null or absent. Known values are constants, such as [`AFFIRM_PAYMENTS_ACTIVE`](Self::AFFIRM_PAYMENTS_ACTIVE).
    #[inline]
    pub fn affirm_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("affirm_payments")
    }

    /// Returns the text `afterpay_clearpay_payments`, or `None` if it is null or absent. Known values are constants, such as [`AFTERPAY_CLEARPAY_PAYMENTS_ACTIVE`](Self::AFTERPAY_CLEARPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn afterpay_clearpay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("afterpay_clearpay_payments")
    }

    /// Returns the text `alma_payments`, or `None` if it is null or absent. Known values are constants, such as [`ALMA_PAYMENTS_ACTIVE`](Self::ALMA_PAYMENTS_ACTIVE).
    #[inline]
    pub fn alma_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("alma_payments")
    }

    /// Returns the text `amazon_pay_payments`, or `None` if it is null or absent. Known values are constants, such as [`AMAZON_PAY_PAYMENTS_ACTIVE`](Self::AMAZON_PAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn amazon_pay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amazon_pay_payments")
    }

    /// Returns the text `app_distribution`, or `None` if it is null or absent. Known values are constants, such as [`APP_DISTRIBUTION_ACTIVE`](Self::APP_DISTRIBUTION_ACTIVE).
    #[inline]
    pub fn app_distribution(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("app_distribution")
    }

    /// Returns the text `au_becs_debit_payments`, or `None` if it is null or absent. Known values are constants, such as [`AU_BECS_DEBIT_PAYMENTS_ACTIVE`](Self::AU_BECS_DEBIT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn au_becs_debit_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("au_becs_debit_payments")
    }

    /// Returns the text `bacs_debit_payments`, or `None` if it is null or absent. Known values are constants, such as [`BACS_DEBIT_PAYMENTS_ACTIVE`](Self::BACS_DEBIT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn bacs_debit_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bacs_debit_payments")
    }

    /// Returns the text `bancontact_payments`, or `None` if it is null or absent. Known values are constants, such as [`BANCONTACT_PAYMENTS_ACTIVE`](Self::BANCONTACT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn bancontact_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bancontact_payments")
    }

    /// Returns the text `bank_transfer_payments`, or `None` if it is null or absent. Known values are constants, such as [`BANK_TRANSFER_PAYMENTS_ACTIVE`](Self::BANK_TRANSFER_PAYMENTS_ACTIVE).
    #[inline]
    pub fn bank_transfer_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bank_transfer_payments")
    }

    /// Returns the text `billie_payments`, or `None` if it is null or absent. Known values are constants, such as [`BILLIE_PAYMENTS_ACTIVE`](Self::BILLIE_PAYMENTS_ACTIVE).
    #[inline]
    pub fn billie_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billie_payments")
    }

    /// Returns the text `bizum_payments`, or `None` if it is null or absent. Known values are constants, such as [`BIZUM_PAYMENTS_ACTIVE`](Self::BIZUM_PAYMENTS_ACTIVE).
    #[inline]
    pub fn bizum_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("bizum_payments")
    }

    /// Returns the text `blik_payments`, or `None` if it is null or absent. Known values are constants, such as [`BLIK_PAYMENTS_ACTIVE`](Self::BLIK_PAYMENTS_ACTIVE).
    #[inline]
    pub fn blik_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("blik_payments")
    }

    /// Returns the text `blik_recurring_payments`, or `None` if it is null or absent. Known values are constants, such as [`BLIK_RECURRING_PAYMENTS_ACTIVE`](Self::BLIK_RECURRING_PAYMENTS_ACTIVE).
    #[inline]
    pub fn blik_recurring_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("blik_recurring_payments")
    }

    /// Returns the text `boleto_payments`, or `None` if it is null or absent. Known values are constants, such as [`BOLETO_PAYMENTS_ACTIVE`](Self::BOLETO_PAYMENTS_ACTIVE).
    #[inline]
    pub fn boleto_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("boleto_payments")
    }

    /// Returns the text `card_issuing`, or `None` if it is null or absent. Known values are constants, such as [`CARD_ISSUING_ACTIVE`](Self::CARD_ISSUING_ACTIVE).
    #[inline]
    pub fn card_issuing(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("card_issuing")
    }

    /// Returns the text `card_payments`, or `None` if it is null or absent. Known values are constants, such as [`CARD_PAYMENTS_ACTIVE`](Self::CARD_PAYMENTS_ACTIVE).
    #[inline]
    pub fn card_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("card_payments")
    }

    /// Returns the text `cartes_bancaires_payments`, or `None` if it is null or absent. Known values are constants, such as [`CARTES_BANCAIRES_PAYMENTS_ACTIVE`](Self::CARTES_BANCAIRES_PAYMENTS_ACTIVE).
    #[inline]
    pub fn cartes_bancaires_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cartes_bancaires_payments")
    }

    /// Returns the text `cashapp_payments`, or `None` if it is null or absent. Known values are constants, such as [`CASHAPP_PAYMENTS_ACTIVE`](Self::CASHAPP_PAYMENTS_ACTIVE).
    #[inline]
    pub fn cashapp_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cashapp_payments")
    }

    /// Returns the text `crypto_payments`, or `None` if it is null or absent. Known values are constants, such as [`CRYPTO_PAYMENTS_ACTIVE`](Self::CRYPTO_PAYMENTS_ACTIVE).
    #[inline]
    pub fn crypto_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("crypto_payments")
    }

    /// Returns the text `eps_payments`, or `None` if it is null or absent. Known values are constants, such as [`EPS_PAYMENTS_ACTIVE`](Self::EPS_PAYMENTS_ACTIVE).
    #[inline]
    pub fn eps_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("eps_payments")
    }

    /// Returns the text `fpx_payments`, or `None` if it is null or absent. Known values are constants, such as [`FPX_PAYMENTS_ACTIVE`](Self::FPX_PAYMENTS_ACTIVE).
    #[inline]
    pub fn fpx_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fpx_payments")
    }

    /// Returns the text `gb_bank_transfer_payments`, or `None` if it is null or absent. Known values are constants, such as [`GB_BANK_TRANSFER_PAYMENTS_ACTIVE`](Self::GB_BANK_TRANSFER_PAYMENTS_ACTIVE).
    #[inline]
    pub fn gb_bank_transfer_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("gb_bank_transfer_payments")
    }

    /// Returns the text `giropay_payments`, or `None` if it is null or absent. Known values are constants, such as [`GIROPAY_PAYMENTS_ACTIVE`](Self::GIROPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn giropay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("giropay_payments")
    }

    /// Returns the text `grabpay_payments`, or `None` if it is null or absent. Known values are constants, such as [`GRABPAY_PAYMENTS_ACTIVE`](Self::GRABPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn grabpay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("grabpay_payments")
    }

    /// Returns the text `ideal_payments`, or `None` if it is null or absent. Known values are constants, such as [`IDEAL_PAYMENTS_ACTIVE`](Self::IDEAL_PAYMENTS_ACTIVE).
    #[inline]
    pub fn ideal_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ideal_payments")
    }

    /// Returns the text `india_international_payments`, or `None` if it is null or absent. Known values are constants, such as [`INDIA_INTERNATIONAL_PAYMENTS_ACTIVE`](Self::INDIA_INTERNATIONAL_PAYMENTS_ACTIVE).
    #[inline]
    pub fn india_international_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("india_international_payments")
    }

    /// Returns the text `jcb_payments`, or `None` if it is null or absent. Known values are constants, such as [`JCB_PAYMENTS_ACTIVE`](Self::JCB_PAYMENTS_ACTIVE).
    #[inline]
    pub fn jcb_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("jcb_payments")
    }

    /// Returns the text `jp_bank_transfer_payments`, or `None` if it is null or absent. Known values are constants, such as [`JP_BANK_TRANSFER_PAYMENTS_ACTIVE`](Self::JP_BANK_TRANSFER_PAYMENTS_ACTIVE).
    #[inline]
    pub fn jp_bank_transfer_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("jp_bank_transfer_payments")
    }

    /// Returns the text `kakao_pay_payments`, or `None` if it is null or absent. Known values are constants, such as [`KAKAO_PAY_PAYMENTS_ACTIVE`](Self::KAKAO_PAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn kakao_pay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("kakao_pay_payments")
    }

    /// Returns the text `klarna_payments`, or `None` if it is null or absent. Known values are constants, such as [`KLARNA_PAYMENTS_ACTIVE`](Self::KLARNA_PAYMENTS_ACTIVE).
    #[inline]
    pub fn klarna_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("klarna_payments")
    }

    /// Returns the text `konbini_payments`, or `None` if it is null or absent. Known values are constants, such as [`KONBINI_PAYMENTS_ACTIVE`](Self::KONBINI_PAYMENTS_ACTIVE).
    #[inline]
    pub fn konbini_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("konbini_payments")
    }

    /// Returns the text `kr_card_payments`, or `None` if it is null or absent. Known values are constants, such as [`KR_CARD_PAYMENTS_ACTIVE`](Self::KR_CARD_PAYMENTS_ACTIVE).
    #[inline]
    pub fn kr_card_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("kr_card_payments")
    }

    /// Returns the text `legacy_payments`, or `None` if it is null or absent. Known values are constants, such as [`LEGACY_PAYMENTS_ACTIVE`](Self::LEGACY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn legacy_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("legacy_payments")
    }

    /// Returns the text `link_payments`, or `None` if it is null or absent. Known values are constants, such as [`LINK_PAYMENTS_ACTIVE`](Self::LINK_PAYMENTS_ACTIVE).
    #[inline]
    pub fn link_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("link_payments")
    }

    /// Returns the text `mb_way_payments`, or `None` if it is null or absent. Known values are constants, such as [`MB_WAY_PAYMENTS_ACTIVE`](Self::MB_WAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn mb_way_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mb_way_payments")
    }

    /// Returns the text `mobilepay_payments`, or `None` if it is null or absent. Known values are constants, such as [`MOBILEPAY_PAYMENTS_ACTIVE`](Self::MOBILEPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn mobilepay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mobilepay_payments")
    }

    /// Returns the text `multibanco_payments`, or `None` if it is null or absent. Known values are constants, such as [`MULTIBANCO_PAYMENTS_ACTIVE`](Self::MULTIBANCO_PAYMENTS_ACTIVE).
    #[inline]
    pub fn multibanco_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("multibanco_payments")
    }

    /// Returns the text `mx_bank_transfer_payments`, or `None` if it is null or absent. Known values are constants, such as [`MX_BANK_TRANSFER_PAYMENTS_ACTIVE`](Self::MX_BANK_TRANSFER_PAYMENTS_ACTIVE).
    #[inline]
    pub fn mx_bank_transfer_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("mx_bank_transfer_payments")
    }

    /// Returns the text `naver_pay_payments`, or `None` if it is null or absent. Known values are constants, such as [`NAVER_PAY_PAYMENTS_ACTIVE`](Self::NAVER_PAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn naver_pay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("naver_pay_payments")
    }

    /// Returns the text `nz_bank_account_becs_debit_payments`, or `None` if it is null or absent. Known values are constants, such as [`NZ_BANK_ACCOUNT_BECS_DEBIT_PAYMENTS_ACTIVE`](Self::NZ_BANK_ACCOUNT_BECS_DEBIT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn nz_bank_account_becs_debit_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("nz_bank_account_becs_debit_payments")
    }

    /// Returns the text `oxxo_payments`, or `None` if it is null or absent. Known values are constants, such as [`OXXO_PAYMENTS_ACTIVE`](Self::OXXO_PAYMENTS_ACTIVE).
    #[inline]
    pub fn oxxo_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("oxxo_payments")
    }

    /// Returns the text `p24_payments`, or `None` if it is null or absent. Known values are constants, such as [`P24_PAYMENTS_ACTIVE`](Self::P24_PAYMENTS_ACTIVE).
    #[inline]
    pub fn p24_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("p24_payments")
    }

    /// Returns the text `pay_by_bank_payments`, or `None` if it is null or absent. Known values are constants, such as [`PAY_BY_BANK_PAYMENTS_ACTIVE`](Self::PAY_BY_BANK_PAYMENTS_ACTIVE).
    #[inline]
    pub fn pay_by_bank_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pay_by_bank_payments")
    }

    /// Returns the text `payco_payments`, or `None` if it is null or absent. Known values are constants, such as [`PAYCO_PAYMENTS_ACTIVE`](Self::PAYCO_PAYMENTS_ACTIVE).
    #[inline]
    pub fn payco_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payco_payments")
    }

    /// Returns the text `paynow_payments`, or `None` if it is null or absent. Known values are constants, such as [`PAYNOW_PAYMENTS_ACTIVE`](Self::PAYNOW_PAYMENTS_ACTIVE).
    #[inline]
    pub fn paynow_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("paynow_payments")
    }

    /// Returns the text `paypay_payments`, or `None` if it is null or absent. Known values are constants, such as [`PAYPAY_PAYMENTS_ACTIVE`](Self::PAYPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn paypay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("paypay_payments")
    }

    /// Returns the text `payto_payments`, or `None` if it is null or absent. Known values are constants, such as [`PAYTO_PAYMENTS_ACTIVE`](Self::PAYTO_PAYMENTS_ACTIVE).
    #[inline]
    pub fn payto_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payto_payments")
    }

    /// Returns the text `pix_payments`, or `None` if it is null or absent. Known values are constants, such as [`PIX_PAYMENTS_ACTIVE`](Self::PIX_PAYMENTS_ACTIVE).
    #[inline]
    pub fn pix_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("pix_payments")
    }

    /// Returns the text `promptpay_payments`, or `None` if it is null or absent. Known values are constants, such as [`PROMPTPAY_PAYMENTS_ACTIVE`](Self::PROMPTPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn promptpay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("promptpay_payments")
    }

    /// Returns the text `revolut_pay_payments`, or `None` if it is null or absent. Known values are constants, such as [`REVOLUT_PAY_PAYMENTS_ACTIVE`](Self::REVOLUT_PAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn revolut_pay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("revolut_pay_payments")
    }

    /// Returns the text `samsung_pay_payments`, or `None` if it is null or absent. Known values are constants, such as [`SAMSUNG_PAY_PAYMENTS_ACTIVE`](Self::SAMSUNG_PAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn samsung_pay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("samsung_pay_payments")
    }

    /// Returns the text `satispay_payments`, or `None` if it is null or absent. Known values are constants, such as [`SATISPAY_PAYMENTS_ACTIVE`](Self::SATISPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn satispay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("satispay_payments")
    }

    /// Returns the text `scalapay_payments`, or `None` if it is null or absent. Known values are constants, such as [`SCALAPAY_PAYMENTS_ACTIVE`](Self::SCALAPAY_PAYMENTS_ACTIVE).
    #[inline]
    pub fn scalapay_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("scalapay_payments")
    }

    /// Returns the text `sepa_bank_transfer_payments`, or `None` if it is null or absent. Known values are constants, such as [`SEPA_BANK_TRANSFER_PAYMENTS_ACTIVE`](Self::SEPA_BANK_TRANSFER_PAYMENTS_ACTIVE).
    #[inline]
    pub fn sepa_bank_transfer_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sepa_bank_transfer_payments")
    }

    /// Returns the text `sepa_debit_payments`, or `None` if it is null or absent. Known values are constants, such as [`SEPA_DEBIT_PAYMENTS_ACTIVE`](Self::SEPA_DEBIT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn sepa_debit_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sepa_debit_payments")
    }

    /// Returns the text `sequra_payments`, or `None` if it is null or absent. Known values are constants, such as [`SEQURA_PAYMENTS_ACTIVE`](Self::SEQURA_PAYMENTS_ACTIVE).
    #[inline]
    pub fn sequra_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sequra_payments")
    }

    /// Returns the text `sofort_payments`, or `None` if it is null or absent. Known values are constants, such as [`SOFORT_PAYMENTS_ACTIVE`](Self::SOFORT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn sofort_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sofort_payments")
    }

    /// Returns the text `sunbit_payments`, or `None` if it is null or absent. Known values are constants, such as [`SUNBIT_PAYMENTS_ACTIVE`](Self::SUNBIT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn sunbit_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sunbit_payments")
    }

    /// Returns the text `swish_payments`, or `None` if it is null or absent. Known values are constants, such as [`SWISH_PAYMENTS_ACTIVE`](Self::SWISH_PAYMENTS_ACTIVE).
    #[inline]
    pub fn swish_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("swish_payments")
    }

    /// Returns the text `tax_reporting_us_1099_k`, or `None` if it is null or absent. Known values are constants, such as [`TAX_REPORTING_US_1099_K_ACTIVE`](Self::TAX_REPORTING_US_1099_K_ACTIVE).
    #[inline]
    pub fn tax_reporting_us_1099_k(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_reporting_us_1099_k")
    }

    /// Returns the text `tax_reporting_us_1099_misc`, or `None` if it is null or absent. Known values are constants, such as [`TAX_REPORTING_US_1099_MISC_ACTIVE`](Self::TAX_REPORTING_US_1099_MISC_ACTIVE).
    #[inline]
    pub fn tax_reporting_us_1099_misc(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_reporting_us_1099_misc")
    }

    /// Returns the text `transfers`, or `None` if it is null or absent. Known values are constants, such as [`TRANSFERS_ACTIVE`](Self::TRANSFERS_ACTIVE).
    #[inline]
    pub fn transfers(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transfers")
    }

    /// Returns the text `treasury`, or `None` if it is null or absent. Known values are constants, such as [`TREASURY_ACTIVE`](Self::TREASURY_ACTIVE).
    #[inline]
    pub fn treasury(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("treasury")
    }

    /// Returns the text `twint_payments`, or `None` if it is null or absent. Known values are constants, such as [`TWINT_PAYMENTS_ACTIVE`](Self::TWINT_PAYMENTS_ACTIVE).
    #[inline]
    pub fn twint_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("twint_payments")
    }

    /// Returns the text `upi_payments`, or `None` if it is null or absent. Known values are constants, such as [`UPI_PAYMENTS_ACTIVE`](Self::UPI_PAYMENTS_ACTIVE).
    #[inline]
    pub fn upi_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("upi_payments")
    }

    /// Returns the text `us_bank_account_ach_payments`, or `None` if it is null or absent. Known values are constants, such as [`US_BANK_ACCOUNT_ACH_PAYMENTS_ACTIVE`](Self::US_BANK_ACCOUNT_ACH_PAYMENTS_ACTIVE).
    #[inline]
    pub fn us_bank_account_ach_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("us_bank_account_ach_payments")
    }

    /// Returns the text `us_bank_transfer_payments`, or `None` if it is null or absent. Known values are constants, such as [`US_BANK_TRANSFER_PAYMENTS_ACTIVE`](Self::US_BANK_TRANSFER_PAYMENTS_ACTIVE).
    #[inline]
    pub fn us_bank_transfer_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("us_bank_transfer_payments")
    }

    /// Returns the text `wero_payments`, or `None` if it is null or absent. Known values are constants, such as [`WERO_PAYMENTS_ACTIVE`](Self::WERO_PAYMENTS_ACTIVE).
    #[inline]
    pub fn wero_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("wero_payments")
    }

    /// Returns the text `zip_payments`, or `None` if it is null or absent. Known values are constants, such as [`ZIP_PAYMENTS_ACTIVE`](Self::ZIP_PAYMENTS_ACTIVE).
    #[inline]
    pub fn zip_payments(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("zip_payments")
    }

    /// A value of `acss_debit_payments`.
    pub const ACSS_DEBIT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `acss_debit_payments`.
    pub const ACSS_DEBIT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `acss_debit_payments`.
    pub const ACSS_DEBIT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `affirm_payments`.
    pub const AFFIRM_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `affirm_payments`.
    pub const AFFIRM_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `affirm_payments`.
    pub const AFFIRM_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `afterpay_clearpay_payments`.
    pub const AFTERPAY_CLEARPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `afterpay_clearpay_payments`.
    pub const AFTERPAY_CLEARPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `afterpay_clearpay_payments`.
    pub const AFTERPAY_CLEARPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `alma_payments`.
    pub const ALMA_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `alma_payments`.
    pub const ALMA_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `alma_payments`.
    pub const ALMA_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `amazon_pay_payments`.
    pub const AMAZON_PAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `amazon_pay_payments`.
    pub const AMAZON_PAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `amazon_pay_payments`.
    pub const AMAZON_PAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `app_distribution`.
    pub const APP_DISTRIBUTION_ACTIVE: &'static str = "active";
    /// A value of `app_distribution`.
    pub const APP_DISTRIBUTION_INACTIVE: &'static str = "inactive";
    /// A value of `app_distribution`.
    pub const APP_DISTRIBUTION_PENDING: &'static str = "pending";
    /// A value of `au_becs_debit_payments`.
    pub const AU_BECS_DEBIT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `au_becs_debit_payments`.
    pub const AU_BECS_DEBIT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `au_becs_debit_payments`.
    pub const AU_BECS_DEBIT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `bacs_debit_payments`.
    pub const BACS_DEBIT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `bacs_debit_payments`.
    pub const BACS_DEBIT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `bacs_debit_payments`.
    pub const BACS_DEBIT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `bancontact_payments`.
    pub const BANCONTACT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `bancontact_payments`.
    pub const BANCONTACT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `bancontact_payments`.
    pub const BANCONTACT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `bank_transfer_payments`.
    pub const BANK_TRANSFER_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `bank_transfer_payments`.
    pub const BANK_TRANSFER_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `bank_transfer_payments`.
    pub const BANK_TRANSFER_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `billie_payments`.
    pub const BILLIE_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `billie_payments`.
    pub const BILLIE_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `billie_payments`.
    pub const BILLIE_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `bizum_payments`.
    pub const BIZUM_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `bizum_payments`.
    pub const BIZUM_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `bizum_payments`.
    pub const BIZUM_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `blik_payments`.
    pub const BLIK_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `blik_payments`.
    pub const BLIK_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `blik_payments`.
    pub const BLIK_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `blik_recurring_payments`.
    pub const BLIK_RECURRING_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `blik_recurring_payments`.
    pub const BLIK_RECURRING_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `blik_recurring_payments`.
    pub const BLIK_RECURRING_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `boleto_payments`.
    pub const BOLETO_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `boleto_payments`.
    pub const BOLETO_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `boleto_payments`.
    pub const BOLETO_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `card_issuing`.
    pub const CARD_ISSUING_ACTIVE: &'static str = "active";
    /// A value of `card_issuing`.
    pub const CARD_ISSUING_INACTIVE: &'static str = "inactive";
    /// A value of `card_issuing`.
    pub const CARD_ISSUING_PENDING: &'static str = "pending";
    /// A value of `card_payments`.
    pub const CARD_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `card_payments`.
    pub const CARD_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `card_payments`.
    pub const CARD_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `cartes_bancaires_payments`.
    pub const CARTES_BANCAIRES_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `cartes_bancaires_payments`.
    pub const CARTES_BANCAIRES_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `cartes_bancaires_payments`.
    pub const CARTES_BANCAIRES_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `cashapp_payments`.
    pub const CASHAPP_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `cashapp_payments`.
    pub const CASHAPP_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `cashapp_payments`.
    pub const CASHAPP_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `crypto_payments`.
    pub const CRYPTO_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `crypto_payments`.
    pub const CRYPTO_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `crypto_payments`.
    pub const CRYPTO_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `eps_payments`.
    pub const EPS_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `eps_payments`.
    pub const EPS_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `eps_payments`.
    pub const EPS_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `fpx_payments`.
    pub const FPX_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `fpx_payments`.
    pub const FPX_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `fpx_payments`.
    pub const FPX_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `gb_bank_transfer_payments`.
    pub const GB_BANK_TRANSFER_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `gb_bank_transfer_payments`.
    pub const GB_BANK_TRANSFER_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `gb_bank_transfer_payments`.
    pub const GB_BANK_TRANSFER_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `giropay_payments`.
    pub const GIROPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `giropay_payments`.
    pub const GIROPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `giropay_payments`.
    pub const GIROPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `grabpay_payments`.
    pub const GRABPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `grabpay_payments`.
    pub const GRABPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `grabpay_payments`.
    pub const GRABPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `ideal_payments`.
    pub const IDEAL_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `ideal_payments`.
    pub const IDEAL_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `ideal_payments`.
    pub const IDEAL_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `india_international_payments`.
    pub const INDIA_INTERNATIONAL_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `india_international_payments`.
    pub const INDIA_INTERNATIONAL_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `india_international_payments`.
    pub const INDIA_INTERNATIONAL_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `jcb_payments`.
    pub const JCB_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `jcb_payments`.
    pub const JCB_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `jcb_payments`.
    pub const JCB_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `jp_bank_transfer_payments`.
    pub const JP_BANK_TRANSFER_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `jp_bank_transfer_payments`.
    pub const JP_BANK_TRANSFER_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `jp_bank_transfer_payments`.
    pub const JP_BANK_TRANSFER_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `kakao_pay_payments`.
    pub const KAKAO_PAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `kakao_pay_payments`.
    pub const KAKAO_PAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `kakao_pay_payments`.
    pub const KAKAO_PAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `klarna_payments`.
    pub const KLARNA_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `klarna_payments`.
    pub const KLARNA_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `klarna_payments`.
    pub const KLARNA_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `konbini_payments`.
    pub const KONBINI_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `konbini_payments`.
    pub const KONBINI_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `konbini_payments`.
    pub const KONBINI_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `kr_card_payments`.
    pub const KR_CARD_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `kr_card_payments`.
    pub const KR_CARD_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `kr_card_payments`.
    pub const KR_CARD_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `legacy_payments`.
    pub const LEGACY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `legacy_payments`.
    pub const LEGACY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `legacy_payments`.
    pub const LEGACY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `link_payments`.
    pub const LINK_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `link_payments`.
    pub const LINK_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `link_payments`.
    pub const LINK_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `mb_way_payments`.
    pub const MB_WAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `mb_way_payments`.
    pub const MB_WAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `mb_way_payments`.
    pub const MB_WAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `mobilepay_payments`.
    pub const MOBILEPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `mobilepay_payments`.
    pub const MOBILEPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `mobilepay_payments`.
    pub const MOBILEPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `multibanco_payments`.
    pub const MULTIBANCO_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `multibanco_payments`.
    pub const MULTIBANCO_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `multibanco_payments`.
    pub const MULTIBANCO_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `mx_bank_transfer_payments`.
    pub const MX_BANK_TRANSFER_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `mx_bank_transfer_payments`.
    pub const MX_BANK_TRANSFER_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `mx_bank_transfer_payments`.
    pub const MX_BANK_TRANSFER_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `naver_pay_payments`.
    pub const NAVER_PAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `naver_pay_payments`.
    pub const NAVER_PAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `naver_pay_payments`.
    pub const NAVER_PAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `nz_bank_account_becs_debit_payments`.
    pub const NZ_BANK_ACCOUNT_BECS_DEBIT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `nz_bank_account_becs_debit_payments`.
    pub const NZ_BANK_ACCOUNT_BECS_DEBIT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `nz_bank_account_becs_debit_payments`.
    pub const NZ_BANK_ACCOUNT_BECS_DEBIT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `oxxo_payments`.
    pub const OXXO_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `oxxo_payments`.
    pub const OXXO_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `oxxo_payments`.
    pub const OXXO_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `p24_payments`.
    pub const P24_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `p24_payments`.
    pub const P24_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `p24_payments`.
    pub const P24_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `pay_by_bank_payments`.
    pub const PAY_BY_BANK_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `pay_by_bank_payments`.
    pub const PAY_BY_BANK_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `pay_by_bank_payments`.
    pub const PAY_BY_BANK_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `payco_payments`.
    pub const PAYCO_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `payco_payments`.
    pub const PAYCO_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `payco_payments`.
    pub const PAYCO_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `paynow_payments`.
    pub const PAYNOW_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `paynow_payments`.
    pub const PAYNOW_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `paynow_payments`.
    pub const PAYNOW_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `paypay_payments`.
    pub const PAYPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `paypay_payments`.
    pub const PAYPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `paypay_payments`.
    pub const PAYPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `payto_payments`.
    pub const PAYTO_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `payto_payments`.
    pub const PAYTO_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `payto_payments`.
    pub const PAYTO_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `pix_payments`.
    pub const PIX_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `pix_payments`.
    pub const PIX_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `pix_payments`.
    pub const PIX_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `promptpay_payments`.
    pub const PROMPTPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `promptpay_payments`.
    pub const PROMPTPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `promptpay_payments`.
    pub const PROMPTPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `revolut_pay_payments`.
    pub const REVOLUT_PAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `revolut_pay_payments`.
    pub const REVOLUT_PAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `revolut_pay_payments`.
    pub const REVOLUT_PAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `samsung_pay_payments`.
    pub const SAMSUNG_PAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `samsung_pay_payments`.
    pub const SAMSUNG_PAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `samsung_pay_payments`.
    pub const SAMSUNG_PAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `satispay_payments`.
    pub const SATISPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `satispay_payments`.
    pub const SATISPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `satispay_payments`.
    pub const SATISPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `scalapay_payments`.
    pub const SCALAPAY_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `scalapay_payments`.
    pub const SCALAPAY_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `scalapay_payments`.
    pub const SCALAPAY_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `sepa_bank_transfer_payments`.
    pub const SEPA_BANK_TRANSFER_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `sepa_bank_transfer_payments`.
    pub const SEPA_BANK_TRANSFER_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `sepa_bank_transfer_payments`.
    pub const SEPA_BANK_TRANSFER_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `sepa_debit_payments`.
    pub const SEPA_DEBIT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `sepa_debit_payments`.
    pub const SEPA_DEBIT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `sepa_debit_payments`.
    pub const SEPA_DEBIT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `sequra_payments`.
    pub const SEQURA_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `sequra_payments`.
    pub const SEQURA_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `sequra_payments`.
    pub const SEQURA_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `sofort_payments`.
    pub const SOFORT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `sofort_payments`.
    pub const SOFORT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `sofort_payments`.
    pub const SOFORT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `sunbit_payments`.
    pub const SUNBIT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `sunbit_payments`.
    pub const SUNBIT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `sunbit_payments`.
    pub const SUNBIT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `swish_payments`.
    pub const SWISH_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `swish_payments`.
    pub const SWISH_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `swish_payments`.
    pub const SWISH_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `tax_reporting_us_1099_k`.
    pub const TAX_REPORTING_US_1099_K_ACTIVE: &'static str = "active";
    /// A value of `tax_reporting_us_1099_k`.
    pub const TAX_REPORTING_US_1099_K_INACTIVE: &'static str = "inactive";
    /// A value of `tax_reporting_us_1099_k`.
    pub const TAX_REPORTING_US_1099_K_PENDING: &'static str = "pending";
    /// A value of `tax_reporting_us_1099_misc`.
    pub const TAX_REPORTING_US_1099_MISC_ACTIVE: &'static str = "active";
    /// A value of `tax_reporting_us_1099_misc`.
    pub const TAX_REPORTING_US_1099_MISC_INACTIVE: &'static str = "inactive";
    /// A value of `tax_reporting_us_1099_misc`.
    pub const TAX_REPORTING_US_1099_MISC_PENDING: &'static str = "pending";
    /// A value of `transfers`.
    pub const TRANSFERS_ACTIVE: &'static str = "active";
    /// A value of `transfers`.
    pub const TRANSFERS_INACTIVE: &'static str = "inactive";
    /// A value of `transfers`.
    pub const TRANSFERS_PENDING: &'static str = "pending";
    /// A value of `treasury`.
    pub const TREASURY_ACTIVE: &'static str = "active";
    /// A value of `treasury`.
    pub const TREASURY_INACTIVE: &'static str = "inactive";
    /// A value of `treasury`.
    pub const TREASURY_PENDING: &'static str = "pending";
    /// A value of `twint_payments`.
    pub const TWINT_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `twint_payments`.
    pub const TWINT_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `twint_payments`.
    pub const TWINT_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `upi_payments`.
    pub const UPI_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `upi_payments`.
    pub const UPI_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `upi_payments`.
    pub const UPI_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `us_bank_account_ach_payments`.
    pub const US_BANK_ACCOUNT_ACH_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `us_bank_account_ach_payments`.
    pub const US_BANK_ACCOUNT_ACH_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `us_bank_account_ach_payments`.
    pub const US_BANK_ACCOUNT_ACH_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `us_bank_transfer_payments`.
    pub const US_BANK_TRANSFER_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `us_bank_transfer_payments`.
    pub const US_BANK_TRANSFER_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `us_bank_transfer_payments`.
    pub const US_BANK_TRANSFER_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `wero_payments`.
    pub const WERO_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `wero_payments`.
    pub const WERO_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `wero_payments`.
    pub const WERO_PAYMENTS_PENDING: &'static str = "pending";
    /// A value of `zip_payments`.
    pub const ZIP_PAYMENTS_ACTIVE: &'static str = "active";
    /// A value of `zip_payments`.
    pub const ZIP_PAYMENTS_INACTIVE: &'static str = "inactive";
    /// A value of `zip_payments`.
    pub const ZIP_PAYMENTS_PENDING: &'static str = "pending";
}

view! {
    /// The value of `company` in [`Account`].
    Company "account::Company"
}

impl Company {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("address")
    }

    /// Returns the object `address_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn address_kana(&self) -> Result<Option<&super::shared::JapaneseAddress>, FieldError> {
        self.0.opt_nested("address_kana")
    }

    /// Returns the object `address_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn address_kanji(&self) -> Result<Option<&super::shared::JapaneseAddress>, FieldError> {
        self.0.opt_nested("address_kanji")
    }

    /// Returns the object `administrative_address`, or `None` if it is null or absent.
    #[inline]
    pub fn administrative_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("administrative_address")
    }

    /// Returns the boolean `directors_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn directors_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("directors_provided")
    }

    /// Returns the object `directorship_declaration`, or `None` if it is null or absent.
    #[inline]
    pub fn directorship_declaration(
        &self,
    ) -> Result<Option<&super::shared::Acceptance>, FieldError> {
        self.0.opt_nested("directorship_declaration")
    }

    /// Returns the boolean `executives_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn executives_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("executives_provided")
    }

    /// Returns the text `export_license_id`, or `None` if it is null or absent.
    #[inline]
    pub fn export_license_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("export_license_id")
    }

    /// Returns the text `export_purpose_code`, or `None` if it is null or absent.
    #[inline]
    pub fn export_purpose_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("export_purpose_code")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the text `name_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn name_kana(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name_kana")
    }

    /// Returns the text `name_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn name_kanji(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name_kanji")
    }

    /// Returns the boolean `owners_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn owners_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("owners_provided")
    }

    /// Returns the object `ownership_declaration`, or `None` if it is null or absent.
    #[inline]
    pub fn ownership_declaration(&self) -> Result<Option<&super::shared::Acceptance>, FieldError> {
        self.0.opt_nested("ownership_declaration")
    }

    /// Returns the text `ownership_exemption_reason`, or `None` if it is null or absent. Known values are constants, such as [`OWNERSHIP_EXEMPTION_REASON_QUALIFIED_ENTITY_EXCEEDS_OWNERSHIP_THRESHOLD`](Self::OWNERSHIP_EXEMPTION_REASON_QUALIFIED_ENTITY_EXCEEDS_OWNERSHIP_THRESHOLD).
    #[inline]
    pub fn ownership_exemption_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ownership_exemption_reason")
    }

    /// Returns the text `phone`, or `None` if it is null or absent.
    #[inline]
    pub fn phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("phone")
    }

    /// Returns the object `physical_address`, or `None` if it is null or absent.
    #[inline]
    pub fn physical_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("physical_address")
    }

    /// Returns the object `principal_place_of_business`, or `None` if it is null or absent.
    #[inline]
    pub fn principal_place_of_business(
        &self,
    ) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("principal_place_of_business")
    }

    /// Returns the object `registration_date`, or `None` if it is null or absent.
    #[inline]
    pub fn registration_date(&self) -> Result<Option<&super::shared::CalendarDate>, FieldError> {
        self.0.opt_nested("registration_date")
    }

    /// Returns the object `representative_declaration`, or `None` if it is null or absent.
    #[inline]
    pub fn representative_declaration(
        &self,
    ) -> Result<Option<&super::shared::Acceptance>, FieldError> {
        self.0.opt_nested("representative_declaration")
    }

    /// Returns the text `structure`, or `None` if it is null or absent. Known values are constants, such as [`STRUCTURE_FREE_ZONE_ESTABLISHMENT`](Self::STRUCTURE_FREE_ZONE_ESTABLISHMENT).
    #[inline]
    pub fn structure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("structure")
    }

    /// Returns the boolean `tax_id_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_id_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("tax_id_provided")
    }

    /// Returns the text `tax_id_registrar`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_id_registrar(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_id_registrar")
    }

    /// Returns the boolean `vat_id_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn vat_id_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("vat_id_provided")
    }

    /// Returns the object `verification`, or `None` if it is null or absent.
    #[inline]
    pub fn verification(&self) -> Result<Option<&CompanyVerification>, FieldError> {
        self.0.opt_nested("verification")
    }

    /// A value of `ownership_exemption_reason`.
    pub const OWNERSHIP_EXEMPTION_REASON_QUALIFIED_ENTITY_EXCEEDS_OWNERSHIP_THRESHOLD:
        &'static str = "qualified_entity_exceeds_ownership_threshold";
    /// A value of `ownership_exemption_reason`.
    pub const OWNERSHIP_EXEMPTION_REASON_QUALIFIES_AS_FINANCIAL_INSTITUTION: &'static str =
        "qualifies_as_financial_institution";
    /// A value of `structure`.
    pub const STRUCTURE_FREE_ZONE_ESTABLISHMENT: &'static str = "free_zone_establishment";
    /// A value of `structure`.
    pub const STRUCTURE_FREE_ZONE_LLC: &'static str = "free_zone_llc";
    /// A value of `structure`.
    pub const STRUCTURE_GOVERNMENT_INSTRUMENTALITY: &'static str = "government_instrumentality";
    /// A value of `structure`.
    pub const STRUCTURE_GOVERNMENTAL_UNIT: &'static str = "governmental_unit";
    /// A value of `structure`.
    pub const STRUCTURE_INCORPORATED_NON_PROFIT: &'static str = "incorporated_non_profit";
    /// A value of `structure`.
    pub const STRUCTURE_INCORPORATED_PARTNERSHIP: &'static str = "incorporated_partnership";
    /// A value of `structure`.
    pub const STRUCTURE_LIMITED_LIABILITY_PARTNERSHIP: &'static str =
        "limited_liability_partnership";
    /// A value of `structure`.
    pub const STRUCTURE_LLC: &'static str = "llc";
    /// A value of `structure`.
    pub const STRUCTURE_MULTI_MEMBER_LLC: &'static str = "multi_member_llc";
    /// A value of `structure`.
    pub const STRUCTURE_PRIVATE_COMPANY: &'static str = "private_company";
    /// A value of `structure`.
    pub const STRUCTURE_PRIVATE_CORPORATION: &'static str = "private_corporation";
    /// A value of `structure`.
    pub const STRUCTURE_PRIVATE_PARTNERSHIP: &'static str = "private_partnership";
    /// A value of `structure`.
    pub const STRUCTURE_PUBLIC_COMPANY: &'static str = "public_company";
    /// A value of `structure`.
    pub const STRUCTURE_PUBLIC_CORPORATION: &'static str = "public_corporation";
    /// A value of `structure`.
    pub const STRUCTURE_PUBLIC_PARTNERSHIP: &'static str = "public_partnership";
    /// A value of `structure`.
    pub const STRUCTURE_REGISTERED_CHARITY: &'static str = "registered_charity";
    /// A value of `structure`.
    pub const STRUCTURE_SINGLE_MEMBER_LLC: &'static str = "single_member_llc";
    /// A value of `structure`.
    pub const STRUCTURE_SOLE_ESTABLISHMENT: &'static str = "sole_establishment";
    /// A value of `structure`.
    pub const STRUCTURE_SOLE_PROPRIETORSHIP: &'static str = "sole_proprietorship";
    /// A value of `structure`.
    pub const STRUCTURE_TAX_EXEMPT_GOVERNMENT_INSTRUMENTALITY: &'static str =
        "tax_exempt_government_instrumentality";
    /// A value of `structure`.
    pub const STRUCTURE_UNINCORPORATED_ASSOCIATION: &'static str = "unincorporated_association";
    /// A value of `structure`.
    pub const STRUCTURE_UNINCORPORATED_NON_PROFIT: &'static str = "unincorporated_non_profit";
    /// A value of `structure`.
    pub const STRUCTURE_UNINCORPORATED_PARTNERSHIP: &'static str = "unincorporated_partnership";
}

view! {
    /// The value of `company.verification` in [`Account`].
    CompanyVerification "account::CompanyVerification"
}

impl CompanyVerification {
    /// Returns the object `document`.
    #[inline]
    pub fn document(&self) -> Result<&CompanyVerificationDocument, FieldError> {
        self.0.nested("document")
    }
}

view! {
    /// The value of `company.verification.document` in [`Account`].
    CompanyVerificationDocument "account::CompanyVerificationDocument"
}

impl CompanyVerificationDocument {
    /// Returns the id of `back`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn back_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("back")
    }

    /// Returns `back` if it is expanded, or `None`. [`back_id`](Self::back_id) works either way.
    #[inline]
    pub fn back(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("back")
    }

    /// Returns the text `details`, or `None` if it is null or absent.
    #[inline]
    pub fn details(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("details")
    }

    /// Returns the text `details_code`, or `None` if it is null or absent.
    #[inline]
    pub fn details_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("details_code")
    }

    /// Returns the id of `front`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn front_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("front")
    }

    /// Returns `front` if it is expanded, or `None`. [`front_id`](Self::front_id) works either way.
    #[inline]
    pub fn front(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("front")
    }
}

view! {
    /// The value of `controller` in [`Account`].
    Controller "account::Controller"
}

impl Controller {
    /// Returns the object `fees`, or `None` if it is null or absent.
    #[inline]
    pub fn fees(&self) -> Result<Option<&ControllerFees>, FieldError> {
        self.0.opt_nested("fees")
    }

    /// Returns the boolean `is_controller`, or `None` if it is null or absent.
    #[inline]
    pub fn is_controller(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("is_controller")
    }

    /// Returns the object `losses`, or `None` if it is null or absent.
    #[inline]
    pub fn losses(&self) -> Result<Option<&ControllerLosses>, FieldError> {
        self.0.opt_nested("losses")
    }

    /// Returns the text `requirement_collection`, or `None` if it is null or absent. Known values are constants, such as [`REQUIREMENT_COLLECTION_APPLICATION`](Self::REQUIREMENT_COLLECTION_APPLICATION).
    #[inline]
    pub fn requirement_collection(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("requirement_collection")
    }

    /// Returns the object `stripe_dashboard`, or `None` if it is null or absent.
    #[inline]
    pub fn stripe_dashboard(&self) -> Result<Option<&ControllerStripeDashboard>, FieldError> {
        self.0.opt_nested("stripe_dashboard")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ACCOUNT`](Self::TYPE_ACCOUNT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `requirement_collection`.
    pub const REQUIREMENT_COLLECTION_APPLICATION: &'static str = "application";
    /// A value of `requirement_collection`.
    pub const REQUIREMENT_COLLECTION_STRIPE: &'static str = "stripe";
    /// A value of `type`.
    pub const TYPE_ACCOUNT: &'static str = "account";
    /// A value of `type`.
    pub const TYPE_APPLICATION: &'static str = "application";
}

view! {
    /// The value of `controller.fees` in [`Account`].
    ControllerFees "account::ControllerFees"
}

impl ControllerFees {
    /// Returns the text `payer`. Known values are constants, such as [`PAYER_ACCOUNT`](Self::PAYER_ACCOUNT).
    #[inline]
    pub fn payer(&self) -> Result<&str, FieldError> {
        self.0.str("payer")
    }

    /// A value of `payer`.
    pub const PAYER_ACCOUNT: &'static str = "account";
    /// A value of `payer`.
    pub const PAYER_APPLICATION: &'static str = "application";
    /// A value of `payer`.
    pub const PAYER_APPLICATION_CUSTOM: &'static str = "application_custom";
    /// A value of `payer`.
    pub const PAYER_APPLICATION_EXPRESS: &'static str = "application_express";
}

view! {
    /// The value of `controller.losses` in [`Account`].
    ControllerLosses "account::ControllerLosses"
}

impl ControllerLosses {
    /// Returns the text `payments`. Known values are constants, such as [`PAYMENTS_APPLICATION`](Self::PAYMENTS_APPLICATION).
    #[inline]
    pub fn payments(&self) -> Result<&str, FieldError> {
        self.0.str("payments")
    }

    /// A value of `payments`.
    pub const PAYMENTS_APPLICATION: &'static str = "application";
    /// A value of `payments`.
    pub const PAYMENTS_STRIPE: &'static str = "stripe";
}

view! {
    /// The value of `controller.stripe_dashboard` in [`Account`].
    ControllerStripeDashboard "account::ControllerStripeDashboard"
}

impl ControllerStripeDashboard {
    /// Returns the text `type`. Known values are constants, such as [`TYPE_EXPRESS`](Self::TYPE_EXPRESS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_EXPRESS: &'static str = "express";
    /// A value of `type`.
    pub const TYPE_FULL: &'static str = "full";
    /// A value of `type`.
    pub const TYPE_NONE: &'static str = "none";
}

view! {
    /// The value of `groups` in [`Account`].
    Groups "account::Groups"
}

impl Groups {
    /// Returns the text `payments_pricing`, or `None` if it is null or absent.
    #[inline]
    pub fn payments_pricing(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payments_pricing")
    }
}

view! {
    /// The value of `settings` in [`Account`].
    Settings "account::Settings"
}

impl Settings {
    /// Returns the object `bacs_debit_payments`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit_payments(&self) -> Result<Option<&SettingsBacsDebitPayments>, FieldError> {
        self.0.opt_nested("bacs_debit_payments")
    }

    /// Returns the object `branding`.
    #[inline]
    pub fn branding(&self) -> Result<&SettingsBranding, FieldError> {
        self.0.nested("branding")
    }

    /// Returns the object `card_issuing`, or `None` if it is null or absent.
    #[inline]
    pub fn card_issuing(&self) -> Result<Option<&SettingsCardIssuing>, FieldError> {
        self.0.opt_nested("card_issuing")
    }

    /// Returns the object `card_payments`.
    #[inline]
    pub fn card_payments(&self) -> Result<&SettingsCardPayments, FieldError> {
        self.0.nested("card_payments")
    }

    /// Returns the object `dashboard`.
    #[inline]
    pub fn dashboard(&self) -> Result<&SettingsDashboard, FieldError> {
        self.0.nested("dashboard")
    }

    /// Returns the object `invoices`, or `None` if it is null or absent.
    #[inline]
    pub fn invoices(&self) -> Result<Option<&SettingsInvoices>, FieldError> {
        self.0.opt_nested("invoices")
    }

    /// Returns the object `payments`.
    #[inline]
    pub fn payments(&self) -> Result<&SettingsPayments, FieldError> {
        self.0.nested("payments")
    }

    /// Returns the object `payouts`, or `None` if it is null or absent.
    #[inline]
    pub fn payouts(&self) -> Result<Option<&SettingsPayouts>, FieldError> {
        self.0.opt_nested("payouts")
    }

    /// Returns the object `paypay_payments`, or `None` if it is null or absent.
    #[inline]
    pub fn paypay_payments(&self) -> Result<Option<&SettingsPaypayPayments>, FieldError> {
        self.0.opt_nested("paypay_payments")
    }

    /// Returns the object `sepa_debit_payments`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit_payments(&self) -> Result<Option<&SettingsSepaDebitPayments>, FieldError> {
        self.0.opt_nested("sepa_debit_payments")
    }

    /// Returns the object `treasury`, or `None` if it is null or absent.
    #[inline]
    pub fn treasury(&self) -> Result<Option<&SettingsTreasury>, FieldError> {
        self.0.opt_nested("treasury")
    }
}

view! {
    /// The value of `settings.bacs_debit_payments` in [`Account`].
    SettingsBacsDebitPayments "account::SettingsBacsDebitPayments"
}

impl SettingsBacsDebitPayments {
    /// Returns the text `display_name`, or `None` if it is null or absent.
    #[inline]
    pub fn display_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("display_name")
    }

    /// Returns the text `service_user_number`, or `None` if it is null or absent.
    #[inline]
    pub fn service_user_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("service_user_number")
    }
}

view! {
    /// The value of `settings.branding` in [`Account`].
    SettingsBranding "account::SettingsBranding"
}

impl SettingsBranding {
    /// Returns the id of `icon`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn icon_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("icon")
    }

    /// Returns `icon` if it is expanded, or `None`. [`icon_id`](Self::icon_id) works either way.
    #[inline]
    pub fn icon(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("icon")
    }

    /// Returns the id of `logo`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn logo_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("logo")
    }

    /// Returns `logo` if it is expanded, or `None`. [`logo_id`](Self::logo_id) works either way.
    #[inline]
    pub fn logo(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("logo")
    }

    /// Returns the text `primary_color`, or `None` if it is null or absent.
    #[inline]
    pub fn primary_color(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("primary_color")
    }

    /// Returns the text `secondary_color`, or `None` if it is null or absent.
    #[inline]
    pub fn secondary_color(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("secondary_color")
    }
}

view! {
    /// The value of `settings.card_issuing` in [`Account`].
    SettingsCardIssuing "account::SettingsCardIssuing"
}

impl SettingsCardIssuing {
    /// Returns the object `tos_acceptance`, or `None` if it is null or absent.
    #[inline]
    pub fn tos_acceptance(&self) -> Result<Option<&super::shared::Acceptance>, FieldError> {
        self.0.opt_nested("tos_acceptance")
    }
}

view! {
    /// The value of `settings.card_payments` in [`Account`].
    SettingsCardPayments "account::SettingsCardPayments"
}

impl SettingsCardPayments {
    /// Returns the object `decline_on`, or `None` if it is null or absent.
    #[inline]
    pub fn decline_on(&self) -> Result<Option<&SettingsCardPaymentsDeclineOn>, FieldError> {
        self.0.opt_nested("decline_on")
    }

    /// Returns the text `statement_descriptor_prefix`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_prefix(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_prefix")
    }

    /// Returns the text `statement_descriptor_prefix_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_prefix_kana(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_prefix_kana")
    }

    /// Returns the text `statement_descriptor_prefix_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_prefix_kanji(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_prefix_kanji")
    }
}

view! {
    /// The value of `settings.card_payments.decline_on` in [`Account`].
    SettingsCardPaymentsDeclineOn "account::SettingsCardPaymentsDeclineOn"
}

impl SettingsCardPaymentsDeclineOn {
    /// Returns the boolean `avs_failure`.
    #[inline]
    pub fn avs_failure(&self) -> Result<bool, FieldError> {
        self.0.bool("avs_failure")
    }

    /// Returns the boolean `cvc_failure`.
    #[inline]
    pub fn cvc_failure(&self) -> Result<bool, FieldError> {
        self.0.bool("cvc_failure")
    }
}

view! {
    /// The value of `settings.dashboard` in [`Account`].
    SettingsDashboard "account::SettingsDashboard"
}

impl SettingsDashboard {
    /// Returns the text `display_name`, or `None` if it is null or absent.
    #[inline]
    pub fn display_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("display_name")
    }

    /// Returns the text `timezone`, or `None` if it is null or absent.
    #[inline]
    pub fn timezone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("timezone")
    }
}

view! {
    /// The value of `settings.invoices` in [`Account`].
    SettingsInvoices "account::SettingsInvoices"
}

impl SettingsInvoices {
    /// Returns the ids in `default_account_tax_ids`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_account_tax_id_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("default_account_tax_ids")
    }

    /// Returns `default_account_tax_ids` if it is expanded, or `None`. [`default_account_tax_id_ids`](Self::default_account_tax_id_ids) works either way.
    #[inline]
    pub fn default_account_tax_ids(&self) -> Result<Option<&[super::TaxId]>, FieldError> {
        self.0.opt_expanded_views("default_account_tax_ids")
    }

    /// Returns the text `hosted_payment_method_save`, or `None` if it is null or absent. Known values are constants, such as [`HOSTED_PAYMENT_METHOD_SAVE_ALWAYS`](Self::HOSTED_PAYMENT_METHOD_SAVE_ALWAYS).
    #[inline]
    pub fn hosted_payment_method_save(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_payment_method_save")
    }

    /// A value of `hosted_payment_method_save`.
    pub const HOSTED_PAYMENT_METHOD_SAVE_ALWAYS: &'static str = "always";
    /// A value of `hosted_payment_method_save`.
    pub const HOSTED_PAYMENT_METHOD_SAVE_NEVER: &'static str = "never";
    /// A value of `hosted_payment_method_save`.
    pub const HOSTED_PAYMENT_METHOD_SAVE_OFFER: &'static str = "offer";
}

view! {
    /// The value of `settings.payments` in [`Account`].
    SettingsPayments "account::SettingsPayments"
}

impl SettingsPayments {
    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns the text `statement_descriptor_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_kana(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_kana")
    }

    /// Returns the text `statement_descriptor_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_kanji(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_kanji")
    }

    /// Returns the text `statement_descriptor_prefix_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_prefix_kana(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_prefix_kana")
    }

    /// Returns the text `statement_descriptor_prefix_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor_prefix_kanji(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor_prefix_kanji")
    }
}

view! {
    /// The value of `settings.payouts` in [`Account`].
    SettingsPayouts "account::SettingsPayouts"
}

impl SettingsPayouts {
    /// Returns the boolean `debit_negative_balances`.
    #[inline]
    pub fn debit_negative_balances(&self) -> Result<bool, FieldError> {
        self.0.bool("debit_negative_balances")
    }

    /// Returns the object `schedule`.
    #[inline]
    pub fn schedule(&self) -> Result<&SettingsPayoutsSchedule, FieldError> {
        self.0.nested("schedule")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }
}

view! {
    /// The value of `settings.payouts.schedule` in [`Account`].
    SettingsPayoutsSchedule "account::SettingsPayoutsSchedule"
}

impl SettingsPayoutsSchedule {
    /// Returns the integer `delay_days`.
    #[inline]
    pub fn delay_days(&self) -> Result<i64, FieldError> {
        self.0.i64("delay_days")
    }

    /// Returns the text `interval`.
    #[inline]
    pub fn interval(&self) -> Result<&str, FieldError> {
        self.0.str("interval")
    }

    /// Returns the integer `monthly_anchor`, or `None` if it is null or absent.
    #[inline]
    pub fn monthly_anchor(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("monthly_anchor")
    }

    /// Returns the integers in `monthly_payout_days`, or `None` if it is null or absent.
    #[inline]
    pub fn monthly_payout_days(&self) -> Result<Option<Vec<i64>>, FieldError> {
        self.0.opt_ints("monthly_payout_days")
    }

    /// Returns the text `weekly_anchor`, or `None` if it is null or absent.
    #[inline]
    pub fn weekly_anchor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("weekly_anchor")
    }

    /// Returns the texts in `weekly_payout_days`, or `None` if it is null or absent.
    #[inline]
    pub fn weekly_payout_days(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("weekly_payout_days")
    }
}

view! {
    /// The value of `settings.paypay_payments` in [`Account`].
    SettingsPaypayPayments "account::SettingsPaypayPayments"
}

impl SettingsPaypayPayments {
    /// Returns the texts in `additional_files`, or `None` if it is null or absent.
    #[inline]
    pub fn additional_files(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("additional_files")
    }

    /// Returns the text `goods_type`, or `None` if it is null or absent. Known values are constants, such as [`GOODS_TYPE_DIGITAL_CONTENT`](Self::GOODS_TYPE_DIGITAL_CONTENT).
    #[inline]
    pub fn goods_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("goods_type")
    }

    /// Returns the object `site`, or `None` if it is null or absent.
    #[inline]
    pub fn site(&self) -> Result<Option<&SettingsPaypayPaymentsSite>, FieldError> {
        self.0.opt_nested("site")
    }

    /// A value of `goods_type`.
    pub const GOODS_TYPE_DIGITAL_CONTENT: &'static str = "digital_content";
    /// A value of `goods_type`.
    pub const GOODS_TYPE_OTHER: &'static str = "other";
}

view! {
    /// The value of `settings.paypay_payments.site` in [`Account`].
    SettingsPaypayPaymentsSite "account::SettingsPaypayPaymentsSite"
}

impl SettingsPaypayPaymentsSite {
    /// Returns the object `accessible`, or `None` if it is null or absent.
    #[inline]
    pub fn accessible(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("accessible")
    }

    /// Returns the object `in_development`, or `None` if it is null or absent.
    #[inline]
    pub fn in_development(
        &self,
    ) -> Result<Option<&SettingsPaypayPaymentsSiteInDevelopment>, FieldError> {
        self.0.opt_nested("in_development")
    }

    /// Returns the object `restricted`, or `None` if it is null or absent.
    #[inline]
    pub fn restricted(&self) -> Result<Option<&SettingsPaypayPaymentsSiteRestricted>, FieldError> {
        self.0.opt_nested("restricted")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_ACCESSIBLE`](Self::TYPE_ACCESSIBLE).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_ACCESSIBLE: &'static str = "accessible";
    /// A value of `type`.
    pub const TYPE_IN_DEVELOPMENT: &'static str = "in_development";
    /// A value of `type`.
    pub const TYPE_RESTRICTED: &'static str = "restricted";
}

view! {
    /// The value of `settings.paypay_payments.site.in_development` in [`Account`].
    SettingsPaypayPaymentsSiteInDevelopment "account::SettingsPaypayPaymentsSiteInDevelopment"
}

impl SettingsPaypayPaymentsSiteInDevelopment {
    /// Returns the boolean `password_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn password_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("password_provided")
    }

    /// Returns the text `username`, or `None` if it is null or absent.
    #[inline]
    pub fn username(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("username")
    }
}

view! {
    /// The value of `settings.paypay_payments.site.restricted` in [`Account`].
    SettingsPaypayPaymentsSiteRestricted "account::SettingsPaypayPaymentsSiteRestricted"
}

impl SettingsPaypayPaymentsSiteRestricted {
    /// Returns the text `payment_flow_file`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_flow_file(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("payment_flow_file")
    }
}

view! {
    /// The value of `settings.sepa_debit_payments` in [`Account`].
    SettingsSepaDebitPayments "account::SettingsSepaDebitPayments"
}

impl SettingsSepaDebitPayments {
    /// Returns the text `creditor_id`, or `None` if it is null or absent.
    #[inline]
    pub fn creditor_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("creditor_id")
    }
}

view! {
    /// The value of `settings.treasury` in [`Account`].
    SettingsTreasury "account::SettingsTreasury"
}

impl SettingsTreasury {
    /// Returns the object `tos_acceptance`, or `None` if it is null or absent.
    #[inline]
    pub fn tos_acceptance(&self) -> Result<Option<&super::shared::Acceptance>, FieldError> {
        self.0.opt_nested("tos_acceptance")
    }
}

view! {
    /// The value of `tos_acceptance` in [`Account`].
    TosAcceptance "account::TosAcceptance"
}

impl TosAcceptance {
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

    /// Returns the text `service_agreement`, or `None` if it is null or absent.
    #[inline]
    pub fn service_agreement(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("service_agreement")
    }

    /// Returns the text `user_agent`, or `None` if it is null or absent.
    #[inline]
    pub fn user_agent(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("user_agent")
    }
}
