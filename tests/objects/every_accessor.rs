//! Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use tower_stripe_webhook::objects::{self, Object};

use crate::check::{Check, check_object};

/// Checks every accessor of the view of an object, and of those nested in it.
pub fn check_every_accessor(object: &Object, check: &Check<'_>) {
    match object.object_type() {
        Some("account") => account(&object.view().unwrap(), check),
        Some("application") => application(&object.view().unwrap(), check),
        Some("application_fee") => applicationfee(&object.view().unwrap(), check),
        Some("apps.install") => appsinstall(&object.view().unwrap(), check),
        Some("balance") => balance(&object.view().unwrap(), check),
        Some("balance_settings") => balancesettings(&object.view().unwrap(), check),
        Some("balance_transaction") => balancetransaction(&object.view().unwrap(), check),
        Some("bank_account") => bankaccount(&object.view().unwrap(), check),
        Some("billing.alert_triggered") => billingalerttriggered(&object.view().unwrap(), check),
        Some("billing.credit_balance_transaction") => {
            billingcreditbalancetransaction(&object.view().unwrap(), check);
        }
        Some("billing.credit_grant") => billingcreditgrant(&object.view().unwrap(), check),
        Some("billing.meter") => billingmeter(&object.view().unwrap(), check),
        Some("billing_portal.configuration") => {
            billingportalconfiguration(&object.view().unwrap(), check);
        }
        Some("billing_portal.session") => billingportalsession(&object.view().unwrap(), check),
        Some("capability") => capability(&object.view().unwrap(), check),
        Some("card") => card(&object.view().unwrap(), check),
        Some("cash_balance") => cashbalance(&object.view().unwrap(), check),
        Some("charge") => charge(&object.view().unwrap(), check),
        Some("checkout.session") => checkoutsession(&object.view().unwrap(), check),
        Some("climate.order") => climateorder(&object.view().unwrap(), check),
        Some("climate.product") => climateproduct(&object.view().unwrap(), check),
        Some("coupon") => coupon(&object.view().unwrap(), check),
        Some("credit_note") => creditnote(&object.view().unwrap(), check),
        Some("credit_note_line_item") => creditnotelineitem(&object.view().unwrap(), check),
        Some("customer") => customer(&object.view().unwrap(), check),
        Some("customer_cash_balance_transaction") => {
            customercashbalancetransaction(&object.view().unwrap(), check);
        }
        Some("discount") => discount(&object.view().unwrap(), check),
        Some("dispute") => dispute(&object.view().unwrap(), check),
        Some("entitlements.active_entitlement") => {
            entitlementsactiveentitlement(&object.view().unwrap(), check);
        }
        Some("entitlements.active_entitlement_summary") => {
            entitlementsactiveentitlementsummary(&object.view().unwrap(), check);
        }
        Some("fee_refund") => feerefund(&object.view().unwrap(), check),
        Some("file") => file(&object.view().unwrap(), check),
        Some("financial_connections.account") => {
            financialconnectionsaccount(&object.view().unwrap(), check);
        }
        Some("financial_connections.authorization") => {
            financialconnectionsauthorization(&object.view().unwrap(), check);
        }
        Some("identity.verification_session") => {
            identityverificationsession(&object.view().unwrap(), check);
        }
        Some("invoice") => invoice(&object.view().unwrap(), check),
        Some("invoice_payment") => invoicepayment(&object.view().unwrap(), check),
        Some("invoiceitem") => invoiceitem(&object.view().unwrap(), check),
        Some("issuing.authorization") => issuingauthorization(&object.view().unwrap(), check),
        Some("issuing.card") => issuingcard(&object.view().unwrap(), check),
        Some("issuing.cardholder") => issuingcardholder(&object.view().unwrap(), check),
        Some("issuing.dispute") => issuingdispute(&object.view().unwrap(), check),
        Some("issuing.personalization_design") => {
            issuingpersonalizationdesign(&object.view().unwrap(), check);
        }
        Some("issuing.token") => issuingtoken(&object.view().unwrap(), check),
        Some("issuing.transaction") => issuingtransaction(&object.view().unwrap(), check),
        Some("item") => lineitem(&object.view().unwrap(), check),
        Some("line_item") => invoicelineitem(&object.view().unwrap(), check),
        Some("mandate") => mandate(&object.view().unwrap(), check),
        Some("payment_intent") => paymentintent(&object.view().unwrap(), check),
        Some("payment_link") => paymentlink(&object.view().unwrap(), check),
        Some("payment_method") => paymentmethod(&object.view().unwrap(), check),
        Some("payout") => payout(&object.view().unwrap(), check),
        Some("person") => person(&object.view().unwrap(), check),
        Some("plan") => plan(&object.view().unwrap(), check),
        Some("price") => price(&object.view().unwrap(), check),
        Some("product") => product(&object.view().unwrap(), check),
        Some("promotion_code") => promotioncode(&object.view().unwrap(), check),
        Some("quote") => quote(&object.view().unwrap(), check),
        Some("radar.early_fraud_warning") => radarearlyfraudwarning(&object.view().unwrap(), check),
        Some("refund") => refund(&object.view().unwrap(), check),
        Some("reporting.report_run") => reportingreportrun(&object.view().unwrap(), check),
        Some("reporting.report_type") => reportingreporttype(&object.view().unwrap(), check),
        Some("reserve.hold") => reservehold(&object.view().unwrap(), check),
        Some("reserve.plan") => reserveplan(&object.view().unwrap(), check),
        Some("reserve.release") => reserverelease(&object.view().unwrap(), check),
        Some("review") => review(&object.view().unwrap(), check),
        Some("scheduled_query_run") => scheduledqueryrun(&object.view().unwrap(), check),
        Some("setup_intent") => setupintent(&object.view().unwrap(), check),
        Some("source") => source(&object.view().unwrap(), check),
        Some("source_mandate_notification") => {
            sourcemandatenotification(&object.view().unwrap(), check);
        }
        Some("source_transaction") => sourcetransaction(&object.view().unwrap(), check),
        Some("subscription") => subscription(&object.view().unwrap(), check),
        Some("subscription_item") => subscriptionitem(&object.view().unwrap(), check),
        Some("subscription_schedule") => subscriptionschedule(&object.view().unwrap(), check),
        Some("tax.settings") => taxsettings(&object.view().unwrap(), check),
        Some("tax_id") => taxid(&object.view().unwrap(), check),
        Some("tax_rate") => taxrate(&object.view().unwrap(), check),
        Some("terminal.reader") => terminalreader(&object.view().unwrap(), check),
        Some("test_helpers.test_clock") => testhelperstestclock(&object.view().unwrap(), check),
        Some("three_d_secure.authentication") => {
            threedsecureauthentication(&object.view().unwrap(), check);
        }
        Some("topup") => topup(&object.view().unwrap(), check),
        Some("transfer") => transfer(&object.view().unwrap(), check),
        Some("transfer_reversal") => transferreversal(&object.view().unwrap(), check),
        Some("treasury.credit_reversal") => treasurycreditreversal(&object.view().unwrap(), check),
        Some("treasury.debit_reversal") => treasurydebitreversal(&object.view().unwrap(), check),
        Some("treasury.financial_account") => {
            treasuryfinancialaccount(&object.view().unwrap(), check);
        }
        Some("treasury.inbound_transfer") => {
            treasuryinboundtransfer(&object.view().unwrap(), check);
        }
        Some("treasury.outbound_payment") => {
            treasuryoutboundpayment(&object.view().unwrap(), check);
        }
        Some("treasury.outbound_transfer") => {
            treasuryoutboundtransfer(&object.view().unwrap(), check);
        }
        Some("treasury.received_credit") => treasuryreceivedcredit(&object.view().unwrap(), check),
        Some("treasury.received_debit") => treasuryreceiveddebit(&object.view().unwrap(), check),
        _ => {}
    }
}

pub fn account(view: &objects::Account, check: &Check<'_>) {
    check.opt_nested(
        "business_profile",
        view.business_profile(),
        account_businessprofile,
    );
    check.opt_str("business_type", view.business_type());
    check.opt_nested("capabilities", view.capabilities(), account_capabilities);
    check.opt_bool("charges_enabled", view.charges_enabled());
    check.opt_nested("company", view.company(), account_company);
    check.opt_nested("controller", view.controller(), account_controller);
    check.opt_str("country", view.country());
    check.opt_time("created", view.created());
    check.opt_str("default_currency", view.default_currency());
    check.opt_bool("deleted", view.deleted());
    check.opt_bool("details_submitted", view.details_submitted());
    check.opt_str("email", view.email());
    check.opt_list("external_accounts", view.external_accounts(), check_object);
    check.opt_nested(
        "future_requirements",
        view.future_requirements(),
        shared_accountrequirements,
    );
    check.opt_nested("groups", view.groups(), account_groups);
    check.str("id", view.id());
    check.opt_nested("individual", view.individual(), person);
    check.opt_metadata("metadata", view.metadata());
    check.opt_bool("payouts_enabled", view.payouts_enabled());
    check.opt_nested(
        "requirements",
        view.requirements(),
        shared_accountrequirements,
    );
    check.opt_nested("settings", view.settings(), account_settings);
    check.opt_nested(
        "tos_acceptance",
        view.tos_acceptance(),
        account_tosacceptance,
    );
    check.opt_str("type", view.type_());
}

pub fn account_businessprofile(view: &objects::account::BusinessProfile, check: &Check<'_>) {
    check.opt_nested(
        "annual_revenue",
        view.annual_revenue(),
        account_businessprofileannualrevenue,
    );
    check.opt_i64("estimated_worker_count", view.estimated_worker_count());
    check.opt_str("mcc", view.mcc());
    check.opt_strs(
        "minority_owned_business_designation",
        view.minority_owned_business_designation(),
    );
    check.opt_nested(
        "monthly_estimated_revenue",
        view.monthly_estimated_revenue(),
        shared_money,
    );
    check.opt_str("name", view.name());
    check.opt_str("product_description", view.product_description());
    check.opt_str(
        "specified_commercial_transactions_act_url",
        view.specified_commercial_transactions_act_url(),
    );
    check.opt_nested("support_address", view.support_address(), shared_address);
    check.opt_str("support_email", view.support_email());
    check.opt_str("support_phone", view.support_phone());
    check.opt_str("support_url", view.support_url());
    check.opt_str("url", view.url());
}

pub fn account_businessprofileannualrevenue(
    view: &objects::account::BusinessProfileAnnualRevenue,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("currency", view.currency());
    check.opt_str("fiscal_year_end", view.fiscal_year_end());
}

pub fn account_capabilities(view: &objects::account::Capabilities, check: &Check<'_>) {
    check.opt_str("acss_debit_payments", view.acss_debit_payments());
    check.opt_str("affirm_payments", view.affirm_payments());
    check.opt_str(
        "afterpay_clearpay_payments",
        view.afterpay_clearpay_payments(),
    );
    check.opt_str("alma_payments", view.alma_payments());
    check.opt_str("amazon_pay_payments", view.amazon_pay_payments());
    check.opt_str("app_distribution", view.app_distribution());
    check.opt_str("au_becs_debit_payments", view.au_becs_debit_payments());
    check.opt_str("bacs_debit_payments", view.bacs_debit_payments());
    check.opt_str("bancontact_payments", view.bancontact_payments());
    check.opt_str("bank_transfer_payments", view.bank_transfer_payments());
    check.opt_str("billie_payments", view.billie_payments());
    check.opt_str("bizum_payments", view.bizum_payments());
    check.opt_str("blik_payments", view.blik_payments());
    check.opt_str("blik_recurring_payments", view.blik_recurring_payments());
    check.opt_str("boleto_payments", view.boleto_payments());
    check.opt_str("card_issuing", view.card_issuing());
    check.opt_str("card_payments", view.card_payments());
    check.opt_str(
        "cartes_bancaires_payments",
        view.cartes_bancaires_payments(),
    );
    check.opt_str("cashapp_payments", view.cashapp_payments());
    check.opt_str("crypto_payments", view.crypto_payments());
    check.opt_str("eps_payments", view.eps_payments());
    check.opt_str("fpx_payments", view.fpx_payments());
    check.opt_str(
        "gb_bank_transfer_payments",
        view.gb_bank_transfer_payments(),
    );
    check.opt_str("giropay_payments", view.giropay_payments());
    check.opt_str("grabpay_payments", view.grabpay_payments());
    check.opt_str("ideal_payments", view.ideal_payments());
    check.opt_str(
        "india_international_payments",
        view.india_international_payments(),
    );
    check.opt_str("jcb_payments", view.jcb_payments());
    check.opt_str(
        "jp_bank_transfer_payments",
        view.jp_bank_transfer_payments(),
    );
    check.opt_str("kakao_pay_payments", view.kakao_pay_payments());
    check.opt_str("klarna_payments", view.klarna_payments());
    check.opt_str("konbini_payments", view.konbini_payments());
    check.opt_str("kr_card_payments", view.kr_card_payments());
    check.opt_str("legacy_payments", view.legacy_payments());
    check.opt_str("link_payments", view.link_payments());
    check.opt_str("mb_way_payments", view.mb_way_payments());
    check.opt_str("mobilepay_payments", view.mobilepay_payments());
    check.opt_str("multibanco_payments", view.multibanco_payments());
    check.opt_str(
        "mx_bank_transfer_payments",
        view.mx_bank_transfer_payments(),
    );
    check.opt_str("naver_pay_payments", view.naver_pay_payments());
    check.opt_str(
        "nz_bank_account_becs_debit_payments",
        view.nz_bank_account_becs_debit_payments(),
    );
    check.opt_str("oxxo_payments", view.oxxo_payments());
    check.opt_str("p24_payments", view.p24_payments());
    check.opt_str("pay_by_bank_payments", view.pay_by_bank_payments());
    check.opt_str("payco_payments", view.payco_payments());
    check.opt_str("paynow_payments", view.paynow_payments());
    check.opt_str("paypay_payments", view.paypay_payments());
    check.opt_str("payto_payments", view.payto_payments());
    check.opt_str("pix_payments", view.pix_payments());
    check.opt_str("promptpay_payments", view.promptpay_payments());
    check.opt_str("revolut_pay_payments", view.revolut_pay_payments());
    check.opt_str("samsung_pay_payments", view.samsung_pay_payments());
    check.opt_str("satispay_payments", view.satispay_payments());
    check.opt_str("scalapay_payments", view.scalapay_payments());
    check.opt_str(
        "sepa_bank_transfer_payments",
        view.sepa_bank_transfer_payments(),
    );
    check.opt_str("sepa_debit_payments", view.sepa_debit_payments());
    check.opt_str("sequra_payments", view.sequra_payments());
    check.opt_str("sofort_payments", view.sofort_payments());
    check.opt_str("sunbit_payments", view.sunbit_payments());
    check.opt_str("swish_payments", view.swish_payments());
    check.opt_str("tax_reporting_us_1099_k", view.tax_reporting_us_1099_k());
    check.opt_str(
        "tax_reporting_us_1099_misc",
        view.tax_reporting_us_1099_misc(),
    );
    check.opt_str("transfers", view.transfers());
    check.opt_str("treasury", view.treasury());
    check.opt_str("twint_payments", view.twint_payments());
    check.opt_str("upi_payments", view.upi_payments());
    check.opt_str(
        "us_bank_account_ach_payments",
        view.us_bank_account_ach_payments(),
    );
    check.opt_str(
        "us_bank_transfer_payments",
        view.us_bank_transfer_payments(),
    );
    check.opt_str("wero_payments", view.wero_payments());
    check.opt_str("zip_payments", view.zip_payments());
}

pub fn account_company(view: &objects::account::Company, check: &Check<'_>) {
    check.opt_nested("address", view.address(), shared_address);
    check.opt_nested("address_kana", view.address_kana(), shared_japaneseaddress);
    check.opt_nested(
        "address_kanji",
        view.address_kanji(),
        shared_japaneseaddress,
    );
    check.opt_nested(
        "administrative_address",
        view.administrative_address(),
        shared_address,
    );
    check.opt_bool("directors_provided", view.directors_provided());
    check.opt_nested(
        "directorship_declaration",
        view.directorship_declaration(),
        shared_acceptance,
    );
    check.opt_bool("executives_provided", view.executives_provided());
    check.opt_str("export_license_id", view.export_license_id());
    check.opt_str("export_purpose_code", view.export_purpose_code());
    check.opt_str("name", view.name());
    check.opt_str("name_kana", view.name_kana());
    check.opt_str("name_kanji", view.name_kanji());
    check.opt_bool("owners_provided", view.owners_provided());
    check.opt_nested(
        "ownership_declaration",
        view.ownership_declaration(),
        shared_acceptance,
    );
    check.opt_str(
        "ownership_exemption_reason",
        view.ownership_exemption_reason(),
    );
    check.opt_str("phone", view.phone());
    check.opt_nested("physical_address", view.physical_address(), shared_address);
    check.opt_nested(
        "principal_place_of_business",
        view.principal_place_of_business(),
        shared_address,
    );
    check.opt_nested(
        "registration_date",
        view.registration_date(),
        shared_calendardate,
    );
    check.opt_nested(
        "representative_declaration",
        view.representative_declaration(),
        shared_acceptance,
    );
    check.opt_str("structure", view.structure());
    check.opt_bool("tax_id_provided", view.tax_id_provided());
    check.opt_str("tax_id_registrar", view.tax_id_registrar());
    check.opt_bool("vat_id_provided", view.vat_id_provided());
    check.opt_nested(
        "verification",
        view.verification(),
        account_companyverification,
    );
}

pub fn account_companyverification(
    view: &objects::account::CompanyVerification,
    check: &Check<'_>,
) {
    check.nested(
        "document",
        view.document(),
        account_companyverificationdocument,
    );
}

pub fn account_companyverificationdocument(
    view: &objects::account::CompanyVerificationDocument,
    check: &Check<'_>,
) {
    check.opt_id("back", view.back_id());
    check.opt_expanded("back", view.back(), file);
    check.opt_str("details", view.details());
    check.opt_str("details_code", view.details_code());
    check.opt_id("front", view.front_id());
    check.opt_expanded("front", view.front(), file);
}

pub fn account_controller(view: &objects::account::Controller, check: &Check<'_>) {
    check.opt_nested("fees", view.fees(), account_controllerfees);
    check.opt_bool("is_controller", view.is_controller());
    check.opt_nested("losses", view.losses(), account_controllerlosses);
    check.opt_str("requirement_collection", view.requirement_collection());
    check.opt_nested(
        "stripe_dashboard",
        view.stripe_dashboard(),
        account_controllerstripedashboard,
    );
    check.str("type", view.type_());
}

pub fn account_controllerfees(view: &objects::account::ControllerFees, check: &Check<'_>) {
    check.str("payer", view.payer());
}

pub fn account_controllerlosses(view: &objects::account::ControllerLosses, check: &Check<'_>) {
    check.str("payments", view.payments());
}

pub fn account_controllerstripedashboard(
    view: &objects::account::ControllerStripeDashboard,
    check: &Check<'_>,
) {
    check.str("type", view.type_());
}

pub fn account_groups(view: &objects::account::Groups, check: &Check<'_>) {
    check.opt_str("payments_pricing", view.payments_pricing());
}

pub fn account_settings(view: &objects::account::Settings, check: &Check<'_>) {
    check.opt_nested(
        "bacs_debit_payments",
        view.bacs_debit_payments(),
        account_settingsbacsdebitpayments,
    );
    check.nested("branding", view.branding(), account_settingsbranding);
    check.opt_nested(
        "card_issuing",
        view.card_issuing(),
        account_settingscardissuing,
    );
    check.nested(
        "card_payments",
        view.card_payments(),
        account_settingscardpayments,
    );
    check.nested("dashboard", view.dashboard(), account_settingsdashboard);
    check.opt_nested("invoices", view.invoices(), account_settingsinvoices);
    check.nested("payments", view.payments(), account_settingspayments);
    check.opt_nested("payouts", view.payouts(), account_settingspayouts);
    check.opt_nested(
        "paypay_payments",
        view.paypay_payments(),
        account_settingspaypaypayments,
    );
    check.opt_nested(
        "sepa_debit_payments",
        view.sepa_debit_payments(),
        account_settingssepadebitpayments,
    );
    check.opt_nested("treasury", view.treasury(), account_settingstreasury);
}

pub fn account_settingsbacsdebitpayments(
    view: &objects::account::SettingsBacsDebitPayments,
    check: &Check<'_>,
) {
    check.opt_str("display_name", view.display_name());
    check.opt_str("service_user_number", view.service_user_number());
}

pub fn account_settingsbranding(view: &objects::account::SettingsBranding, check: &Check<'_>) {
    check.opt_id("icon", view.icon_id());
    check.opt_expanded("icon", view.icon(), file);
    check.opt_id("logo", view.logo_id());
    check.opt_expanded("logo", view.logo(), file);
    check.opt_str("primary_color", view.primary_color());
    check.opt_str("secondary_color", view.secondary_color());
}

pub fn account_settingscardissuing(
    view: &objects::account::SettingsCardIssuing,
    check: &Check<'_>,
) {
    check.opt_nested("tos_acceptance", view.tos_acceptance(), shared_acceptance);
}

pub fn account_settingscardpayments(
    view: &objects::account::SettingsCardPayments,
    check: &Check<'_>,
) {
    check.opt_nested(
        "decline_on",
        view.decline_on(),
        account_settingscardpaymentsdeclineon,
    );
    check.opt_str(
        "statement_descriptor_prefix",
        view.statement_descriptor_prefix(),
    );
    check.opt_str(
        "statement_descriptor_prefix_kana",
        view.statement_descriptor_prefix_kana(),
    );
    check.opt_str(
        "statement_descriptor_prefix_kanji",
        view.statement_descriptor_prefix_kanji(),
    );
}

pub fn account_settingscardpaymentsdeclineon(
    view: &objects::account::SettingsCardPaymentsDeclineOn,
    check: &Check<'_>,
) {
    check.bool("avs_failure", view.avs_failure());
    check.bool("cvc_failure", view.cvc_failure());
}

pub fn account_settingsdashboard(view: &objects::account::SettingsDashboard, check: &Check<'_>) {
    check.opt_str("display_name", view.display_name());
    check.opt_str("timezone", view.timezone());
}

pub fn account_settingsinvoices(view: &objects::account::SettingsInvoices, check: &Check<'_>) {
    check.opt_ids("default_account_tax_ids", view.default_account_tax_id_ids());
    check.opt_expanded_views(
        "default_account_tax_ids",
        view.default_account_tax_ids(),
        taxid,
    );
    check.opt_str(
        "hosted_payment_method_save",
        view.hosted_payment_method_save(),
    );
}

pub fn account_settingspayments(view: &objects::account::SettingsPayments, check: &Check<'_>) {
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.opt_str(
        "statement_descriptor_kana",
        view.statement_descriptor_kana(),
    );
    check.opt_str(
        "statement_descriptor_kanji",
        view.statement_descriptor_kanji(),
    );
    check.opt_str(
        "statement_descriptor_prefix_kana",
        view.statement_descriptor_prefix_kana(),
    );
    check.opt_str(
        "statement_descriptor_prefix_kanji",
        view.statement_descriptor_prefix_kanji(),
    );
}

pub fn account_settingspayouts(view: &objects::account::SettingsPayouts, check: &Check<'_>) {
    check.bool("debit_negative_balances", view.debit_negative_balances());
    check.nested("schedule", view.schedule(), account_settingspayoutsschedule);
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn account_settingspayoutsschedule(
    view: &objects::account::SettingsPayoutsSchedule,
    check: &Check<'_>,
) {
    check.i64("delay_days", view.delay_days());
    check.str("interval", view.interval());
    check.opt_i64("monthly_anchor", view.monthly_anchor());
    check.opt_ints("monthly_payout_days", view.monthly_payout_days());
    check.opt_str("weekly_anchor", view.weekly_anchor());
    check.opt_strs("weekly_payout_days", view.weekly_payout_days());
}

pub fn account_settingspaypaypayments(
    view: &objects::account::SettingsPaypayPayments,
    check: &Check<'_>,
) {
    check.opt_strs("additional_files", view.additional_files());
    check.opt_str("goods_type", view.goods_type());
    check.opt_nested("site", view.site(), account_settingspaypaypaymentssite);
}

pub fn account_settingspaypaypaymentssite(
    view: &objects::account::SettingsPaypayPaymentsSite,
    check: &Check<'_>,
) {
    check.opt_nested("accessible", view.accessible(), check_object);
    check.opt_nested(
        "in_development",
        view.in_development(),
        account_settingspaypaypaymentssiteindevelopment,
    );
    check.opt_nested(
        "restricted",
        view.restricted(),
        account_settingspaypaypaymentssiterestricted,
    );
    check.opt_str("type", view.type_());
}

pub fn account_settingspaypaypaymentssiteindevelopment(
    view: &objects::account::SettingsPaypayPaymentsSiteInDevelopment,
    check: &Check<'_>,
) {
    check.opt_bool("password_provided", view.password_provided());
    check.opt_str("username", view.username());
}

pub fn account_settingspaypaypaymentssiterestricted(
    view: &objects::account::SettingsPaypayPaymentsSiteRestricted,
    check: &Check<'_>,
) {
    check.opt_str("payment_flow_file", view.payment_flow_file());
}

pub fn account_settingssepadebitpayments(
    view: &objects::account::SettingsSepaDebitPayments,
    check: &Check<'_>,
) {
    check.opt_str("creditor_id", view.creditor_id());
}

pub fn account_settingstreasury(view: &objects::account::SettingsTreasury, check: &Check<'_>) {
    check.opt_nested("tos_acceptance", view.tos_acceptance(), shared_acceptance);
}

pub fn account_tosacceptance(view: &objects::account::TosAcceptance, check: &Check<'_>) {
    check.opt_time("date", view.date());
    check.opt_str("ip", view.ip());
    check.opt_str("service_agreement", view.service_agreement());
    check.opt_str("user_agent", view.user_agent());
}

pub fn application(view: &objects::Application, check: &Check<'_>) {
    check.opt_bool("deleted", view.deleted());
    check.str("id", view.id());
    check.opt_str("name", view.name());
}

pub fn applicationfee(view: &objects::ApplicationFee, check: &Check<'_>) {
    check.id("account", view.account_id());
    check.expanded("account", view.account(), account);
    check.i64("amount", view.amount());
    check.i64("amount_refunded", view.amount_refunded());
    check.id("application", view.application_id());
    check.expanded("application", view.application(), application);
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.id("charge", view.charge_id());
    check.expanded("charge", view.charge(), charge);
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_nested("fee_source", view.fee_source(), application_fee_feesource);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_id("originating_transaction", view.originating_transaction_id());
    check.opt_expanded(
        "originating_transaction",
        view.originating_transaction(),
        charge,
    );
    check.bool("refunded", view.refunded());
    check.list("refunds", view.refunds(), feerefund);
}

pub fn application_fee_feesource(view: &objects::application_fee::FeeSource, check: &Check<'_>) {
    check.opt_str("charge", view.charge());
    check.opt_str("payout", view.payout());
    check.str("type", view.type_());
}

pub fn appsinstall(view: &objects::AppsInstall, check: &Check<'_>) {
    check.str("account", view.account());
    check.str("app", view.app());
    check.bool("approval_required", view.approval_required());
    check.opt_str("auth_code", view.auth_code());
    check.str("channel", view.channel());
    check.nested(
        "content_security_policy_granted",
        view.content_security_policy_granted(),
        apps_install_contentsecuritypolicygranted,
    );
    check.nested(
        "content_security_policy_pending",
        view.content_security_policy_pending(),
        apps_install_contentsecuritypolicypending,
    );
    check.time("created", view.created());
    check.opt_str("created_by", view.created_by());
    check.strs("endpoints_granted", view.endpoints_granted());
    check.strs("endpoints_pending", view.endpoints_pending());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.strs("permissions_granted", view.permissions_granted());
    check.strs("permissions_pending", view.permissions_pending());
    check.str("status", view.status());
}

pub fn apps_install_contentsecuritypolicygranted(
    view: &objects::apps_install::ContentSecurityPolicyGranted,
    check: &Check<'_>,
) {
    check.strs("connect_src", view.connect_src());
    check.strs("image_src", view.image_src());
}

pub fn apps_install_contentsecuritypolicypending(
    view: &objects::apps_install::ContentSecurityPolicyPending,
    check: &Check<'_>,
) {
    check.strs("connect_src", view.connect_src());
    check.strs("image_src", view.image_src());
}

pub fn balance(view: &objects::Balance, check: &Check<'_>) {
    check.views("available", view.available(), shared_balanceamount);
    check.opt_views(
        "connect_reserved",
        view.connect_reserved(),
        shared_balanceamount,
    );
    check.opt_views(
        "instant_available",
        view.instant_available(),
        balance_instantavailable,
    );
    check.opt_nested("issuing", view.issuing(), balance_issuing);
    check.bool("livemode", view.livemode());
    check.views("pending", view.pending(), shared_balanceamount);
    check.opt_nested(
        "refund_and_dispute_prefunding",
        view.refund_and_dispute_prefunding(),
        balance_refundanddisputeprefunding,
    );
}

pub fn balance_instantavailable(view: &objects::balance::InstantAvailable, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("currency", view.currency());
    check.opt_views("net_available", view.net_available(), check_object);
    check.opt_nested("source_types", view.source_types(), check_object);
}

pub fn balance_issuing(view: &objects::balance::Issuing, check: &Check<'_>) {
    check.views("available", view.available(), check_object);
}

pub fn balance_refundanddisputeprefunding(
    view: &objects::balance::RefundAndDisputePrefunding,
    check: &Check<'_>,
) {
    check.views("available", view.available(), check_object);
    check.views("pending", view.pending(), check_object);
}

pub fn balancesettings(view: &objects::BalanceSettings, check: &Check<'_>) {
    check.nested("payments", view.payments(), balance_settings_payments);
}

pub fn balance_settings_payments(view: &objects::balance_settings::Payments, check: &Check<'_>) {
    check.opt_bool("debit_negative_balances", view.debit_negative_balances());
    check.opt_nested("payouts", view.payouts(), check_object);
    check.nested("settlement_timing", view.settlement_timing(), check_object);
}

pub fn balancetransaction(view: &objects::BalanceTransaction, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.time("available_on", view.available_on());
    check.str("balance_type", view.balance_type());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_f64("exchange_rate", view.exchange_rate());
    check.i64("fee", view.fee());
    check.views(
        "fee_details",
        view.fee_details(),
        balance_transaction_feedetail,
    );
    check.str("id", view.id());
    check.i64("net", view.net());
    check.str("reporting_category", view.reporting_category());
    check.opt_id("source", view.source_id());
    check.opt_expanded("source", view.source(), check_object);
    check.str("status", view.status());
    check.str("type", view.type_());
}

pub fn balance_transaction_feedetail(
    view: &objects::balance_transaction::FeeDetail,
    check: &Check<'_>,
) {
    check.i64("amount", view.amount());
    check.opt_str("application", view.application());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.str("type", view.type_());
}

pub fn bankaccount(view: &objects::BankAccount, check: &Check<'_>) {
    check.opt_id("account", view.account_id());
    check.opt_expanded("account", view.account(), account);
    check.opt_str("account_holder_name", view.account_holder_name());
    check.opt_str("account_holder_type", view.account_holder_type());
    check.opt_str("account_type", view.account_type());
    check.opt_strs("available_payout_methods", view.available_payout_methods());
    check.opt_str("bank_name", view.bank_name());
    check.str("country", view.country());
    check.str("currency", view.currency());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_bool("default_for_currency", view.default_for_currency());
    check.opt_bool("deleted", view.deleted());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_nested(
        "future_requirements",
        view.future_requirements(),
        shared_bankaccountrequirements,
    );
    check.str("id", view.id());
    check.str("last4", view.last4());
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested(
        "requirements",
        view.requirements(),
        shared_bankaccountrequirements,
    );
    check.opt_str("routing_number", view.routing_number());
    check.str("status", view.status());
}

pub fn billingalerttriggered(view: &objects::BillingAlertTriggered, check: &Check<'_>) {
    check.nested("alert", view.alert(), check_object);
    check.time("created", view.created());
    check.str("customer", view.customer());
    check.bool("livemode", view.livemode());
    check.i64("value", view.value());
}

pub fn billingcreditbalancetransaction(
    view: &objects::BillingCreditBalanceTransaction,
    check: &Check<'_>,
) {
    check.time("created", view.created());
    check.opt_nested(
        "credit",
        view.credit(),
        billing_credit_balance_transaction_credit,
    );
    check.id("credit_grant", view.credit_grant_id());
    check.expanded("credit_grant", view.credit_grant(), billingcreditgrant);
    check.opt_nested(
        "debit",
        view.debit(),
        billing_credit_balance_transaction_debit,
    );
    check.time("effective_at", view.effective_at());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
    check.opt_str("type", view.type_());
}

pub fn billing_credit_balance_transaction_credit(
    view: &objects::billing_credit_balance_transaction::Credit,
    check: &Check<'_>,
) {
    check.nested("amount", view.amount(), check_object);
    check.opt_nested(
        "credits_application_invoice_voided",
        view.credits_application_invoice_voided(),
        check_object,
    );
    check.str("type", view.type_());
}

pub fn billing_credit_balance_transaction_debit(
    view: &objects::billing_credit_balance_transaction::Debit,
    check: &Check<'_>,
) {
    check.nested("amount", view.amount(), check_object);
    check.opt_nested("credits_applied", view.credits_applied(), check_object);
    check.str("type", view.type_());
}

pub fn billingcreditgrant(view: &objects::BillingCreditGrant, check: &Check<'_>) {
    check.nested("amount", view.amount(), billing_credit_grant_amount);
    check.nested(
        "applicability_config",
        view.applicability_config(),
        billing_credit_grant_applicabilityconfig,
    );
    check.str("category", view.category());
    check.time("created", view.created());
    check.id("customer", view.customer_id());
    check.expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_time("effective_at", view.effective_at());
    check.opt_time("expires_at", view.expires_at());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_str("name", view.name());
    check.opt_i64("priority", view.priority());
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
    check.time("updated", view.updated());
    check.opt_time("voided_at", view.voided_at());
}

pub fn billing_credit_grant_amount(
    view: &objects::billing_credit_grant::Amount,
    check: &Check<'_>,
) {
    check.opt_nested("monetary", view.monetary(), check_object);
    check.str("type", view.type_());
}

pub fn billing_credit_grant_applicabilityconfig(
    view: &objects::billing_credit_grant::ApplicabilityConfig,
    check: &Check<'_>,
) {
    check.nested("scope", view.scope(), check_object);
}

pub fn billingmeter(view: &objects::BillingMeter, check: &Check<'_>) {
    check.time("created", view.created());
    check.nested(
        "customer_mapping",
        view.customer_mapping(),
        billing_meter_customermapping,
    );
    check.nested(
        "default_aggregation",
        view.default_aggregation(),
        billing_meter_defaultaggregation,
    );
    check.str("display_name", view.display_name());
    check.str("event_name", view.event_name());
    check.opt_str("event_time_window", view.event_time_window());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        billing_meter_statustransitions,
    );
    check.time("updated", view.updated());
    check.nested(
        "value_settings",
        view.value_settings(),
        billing_meter_valuesettings,
    );
}

pub fn billing_meter_customermapping(
    view: &objects::billing_meter::CustomerMapping,
    check: &Check<'_>,
) {
    check.str("event_payload_key", view.event_payload_key());
    check.str("type", view.type_());
}

pub fn billing_meter_defaultaggregation(
    view: &objects::billing_meter::DefaultAggregation,
    check: &Check<'_>,
) {
    check.str("formula", view.formula());
}

pub fn billing_meter_statustransitions(
    view: &objects::billing_meter::StatusTransitions,
    check: &Check<'_>,
) {
    check.opt_time("deactivated_at", view.deactivated_at());
}

pub fn billing_meter_valuesettings(
    view: &objects::billing_meter::ValueSettings,
    check: &Check<'_>,
) {
    check.str("event_payload_key", view.event_payload_key());
}

pub fn billingportalconfiguration(view: &objects::BillingPortalConfiguration, check: &Check<'_>) {
    check.bool("active", view.active());
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.nested(
        "business_profile",
        view.business_profile(),
        billing_portal_configuration_businessprofile,
    );
    check.time("created", view.created());
    check.opt_str("default_return_url", view.default_return_url());
    check.nested(
        "features",
        view.features(),
        billing_portal_configuration_features,
    );
    check.str("id", view.id());
    check.bool("is_default", view.is_default());
    check.bool("livemode", view.livemode());
    check.nested(
        "login_page",
        view.login_page(),
        billing_portal_configuration_loginpage,
    );
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("name", view.name());
    check.time("updated", view.updated());
}

pub fn billing_portal_configuration_businessprofile(
    view: &objects::billing_portal_configuration::BusinessProfile,
    check: &Check<'_>,
) {
    check.opt_str("headline", view.headline());
    check.opt_str("privacy_policy_url", view.privacy_policy_url());
    check.opt_str("terms_of_service_url", view.terms_of_service_url());
}

pub fn billing_portal_configuration_features(
    view: &objects::billing_portal_configuration::Features,
    check: &Check<'_>,
) {
    check.nested("customer_update", view.customer_update(), check_object);
    check.nested("invoice_history", view.invoice_history(), check_object);
    check.nested(
        "payment_method_update",
        view.payment_method_update(),
        check_object,
    );
    check.nested(
        "subscription_cancel",
        view.subscription_cancel(),
        check_object,
    );
    check.nested(
        "subscription_pause",
        view.subscription_pause(),
        check_object,
    );
    check.nested(
        "subscription_update",
        view.subscription_update(),
        check_object,
    );
}

pub fn billing_portal_configuration_loginpage(
    view: &objects::billing_portal_configuration::LoginPage,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.opt_str("url", view.url());
}

pub fn billingportalsession(view: &objects::BillingPortalSession, check: &Check<'_>) {
    check.opt_nested(
        "after_expiration",
        view.after_expiration(),
        billing_portal_session_afterexpiration,
    );
    check.id("configuration", view.configuration_id());
    check.expanded(
        "configuration",
        view.configuration(),
        billingportalconfiguration,
    );
    check.time("created", view.created());
    check.str("customer", view.customer());
    check.opt_str("customer_account", view.customer_account());
    check.opt_nested("flow", view.flow(), billing_portal_session_flow);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_str("locale", view.locale());
    check.opt_str("on_behalf_of", view.on_behalf_of());
    check.opt_str("return_url", view.return_url());
    check.str("url", view.url());
}

pub fn billing_portal_session_afterexpiration(
    view: &objects::billing_portal_session::AfterExpiration,
    check: &Check<'_>,
) {
    check.opt_nested("customer_login", view.customer_login(), check_object);
    check.str("type", view.type_());
}

pub fn billing_portal_session_flow(
    view: &objects::billing_portal_session::Flow,
    check: &Check<'_>,
) {
    check.nested("after_completion", view.after_completion(), check_object);
    check.opt_nested("customer_update", view.customer_update(), check_object);
    check.opt_nested(
        "subscription_cancel",
        view.subscription_cancel(),
        check_object,
    );
    check.opt_nested(
        "subscription_pause",
        view.subscription_pause(),
        check_object,
    );
    check.opt_nested(
        "subscription_update",
        view.subscription_update(),
        check_object,
    );
    check.opt_nested(
        "subscription_update_confirm",
        view.subscription_update_confirm(),
        check_object,
    );
    check.str("type", view.type_());
}

pub fn capability(view: &objects::Capability, check: &Check<'_>) {
    check.id("account", view.account_id());
    check.expanded("account", view.account(), account);
    check.opt_nested(
        "future_requirements",
        view.future_requirements(),
        shared_capabilityrequirements,
    );
    check.str("id", view.id());
    check.bool("requested", view.requested());
    check.opt_time("requested_at", view.requested_at());
    check.opt_nested(
        "requirements",
        view.requirements(),
        shared_capabilityrequirements,
    );
    check.str("status", view.status());
}

pub fn card(view: &objects::Card, check: &Check<'_>) {
    check.opt_id("account", view.account_id());
    check.opt_expanded("account", view.account(), account);
    check.opt_str("address_city", view.address_city());
    check.opt_str("address_country", view.address_country());
    check.opt_str("address_line1", view.address_line1());
    check.opt_str("address_line1_check", view.address_line1_check());
    check.opt_str("address_line2", view.address_line2());
    check.opt_str("address_state", view.address_state());
    check.opt_str("address_zip", view.address_zip());
    check.opt_str("address_zip_check", view.address_zip_check());
    check.opt_str("allow_redisplay", view.allow_redisplay());
    check.opt_strs("available_payout_methods", view.available_payout_methods());
    check.str("brand", view.brand());
    check.opt_str("country", view.country());
    check.opt_str("currency", view.currency());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("cvc_check", view.cvc_check());
    check.opt_bool("default_for_currency", view.default_for_currency());
    check.opt_bool("deleted", view.deleted());
    check.opt_str("description", view.description());
    check.opt_str("dynamic_last4", view.dynamic_last4());
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.str("funding", view.funding());
    check.str("id", view.id());
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.str("last4", view.last4());
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("name", view.name());
    check.opt_nested("networks", view.networks(), card_networks);
    check.opt_str("regulated_status", view.regulated_status());
    check.opt_str("status", view.status());
    check.opt_str("tokenization_method", view.tokenization_method());
}

pub fn card_networks(view: &objects::card::Networks, check: &Check<'_>) {
    check.opt_str("preferred", view.preferred());
}

pub fn cashbalance(view: &objects::CashBalance, check: &Check<'_>) {
    check.opt_nested("available", view.available(), check_object);
    check.str("customer", view.customer());
    check.opt_str("customer_account", view.customer_account());
    check.bool("livemode", view.livemode());
    check.nested("settings", view.settings(), cash_balance_settings);
}

pub fn cash_balance_settings(view: &objects::cash_balance::Settings, check: &Check<'_>) {
    check.str("reconciliation_mode", view.reconciliation_mode());
    check.bool("using_merchant_default", view.using_merchant_default());
}

pub fn charge(view: &objects::Charge, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.i64("amount_captured", view.amount_captured());
    check.i64("amount_refunded", view.amount_refunded());
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.opt_id("application_fee", view.application_fee_id());
    check.opt_expanded("application_fee", view.application_fee(), applicationfee);
    check.opt_i64("application_fee_amount", view.application_fee_amount());
    check.opt_str("authorization_code", view.authorization_code());
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.nested(
        "billing_details",
        view.billing_details(),
        shared_billingdetails,
    );
    check.opt_str(
        "calculated_statement_descriptor",
        view.calculated_statement_descriptor(),
    );
    check.bool("captured", view.captured());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("description", view.description());
    check.bool("disputed", view.disputed());
    check.opt_id(
        "failure_balance_transaction",
        view.failure_balance_transaction_id(),
    );
    check.opt_expanded(
        "failure_balance_transaction",
        view.failure_balance_transaction(),
        balancetransaction,
    );
    check.opt_str("failure_code", view.failure_code());
    check.opt_str("failure_message", view.failure_message());
    check.opt_nested("fraud_details", view.fraud_details(), charge_frauddetails);
    check.str("id", view.id());
    check.opt_nested("level3", view.level3(), charge_level3);
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.opt_nested("outcome", view.outcome(), charge_outcome);
    check.bool("paid", view.paid());
    check.opt_id("payment_intent", view.payment_intent_id());
    check.opt_expanded("payment_intent", view.payment_intent(), paymentintent);
    check.opt_str("payment_method", view.payment_method());
    check.opt_nested(
        "payment_method_details",
        view.payment_method_details(),
        charge_paymentmethoddetails,
    );
    check.opt_nested(
        "presentment_details",
        view.presentment_details(),
        shared_presentmentdetails,
    );
    check.opt_nested("radar_options", view.radar_options(), charge_radaroptions);
    check.opt_str("receipt_email", view.receipt_email());
    check.opt_str("receipt_number", view.receipt_number());
    check.opt_str("receipt_url", view.receipt_url());
    check.bool("refunded", view.refunded());
    check.opt_list("refunds", view.refunds(), refund);
    check.opt_id("review", view.review_id());
    check.opt_expanded("review", view.review(), review);
    check.opt_nested("shipping", view.shipping(), shared_shippingdetails);
    check.opt_nested("source", view.source(), check_object);
    check.opt_id("source_transfer", view.source_transfer_id());
    check.opt_expanded("source_transfer", view.source_transfer(), transfer);
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.opt_str(
        "statement_descriptor_suffix",
        view.statement_descriptor_suffix(),
    );
    check.str("status", view.status());
    check.opt_id("transfer", view.transfer_id());
    check.opt_expanded("transfer", view.transfer(), transfer);
    check.opt_nested("transfer_data", view.transfer_data(), shared_transferdata);
    check.opt_str("transfer_group", view.transfer_group());
}

pub fn charge_frauddetails(view: &objects::charge::FraudDetails, check: &Check<'_>) {
    check.opt_str("stripe_report", view.stripe_report());
    check.opt_str("user_report", view.user_report());
}

pub fn charge_level3(view: &objects::charge::Level3, check: &Check<'_>) {
    check.opt_str("customer_reference", view.customer_reference());
    check.views("line_items", view.line_items(), charge_level3lineitem);
    check.str("merchant_reference", view.merchant_reference());
    check.opt_str("shipping_address_zip", view.shipping_address_zip());
    check.opt_i64("shipping_amount", view.shipping_amount());
    check.opt_str("shipping_from_zip", view.shipping_from_zip());
}

pub fn charge_level3lineitem(view: &objects::charge::Level3LineItem, check: &Check<'_>) {
    check.opt_i64("discount_amount", view.discount_amount());
    check.str("product_code", view.product_code());
    check.str("product_description", view.product_description());
    check.opt_i64("quantity", view.quantity());
    check.opt_i64("tax_amount", view.tax_amount());
    check.opt_i64("unit_cost", view.unit_cost());
}

pub fn charge_outcome(view: &objects::charge::Outcome, check: &Check<'_>) {
    check.opt_str("advice_code", view.advice_code());
    check.opt_str("network_advice_code", view.network_advice_code());
    check.opt_str("network_decline_code", view.network_decline_code());
    check.opt_str("network_status", view.network_status());
    check.opt_str("reason", view.reason());
    check.opt_str("risk_level", view.risk_level());
    check.opt_i64("risk_score", view.risk_score());
    check.opt_id("rule", view.rule_id());
    check.opt_expanded("rule", view.rule(), check_object);
    check.opt_str("seller_message", view.seller_message());
    check.str("type", view.type_());
}

pub fn charge_paymentmethoddetails(
    view: &objects::charge::PaymentMethodDetails,
    check: &Check<'_>,
) {
    check.opt_nested(
        "ach_credit_transfer",
        view.ach_credit_transfer(),
        charge_paymentmethoddetailsachcredittransfer,
    );
    check.opt_nested(
        "ach_debit",
        view.ach_debit(),
        charge_paymentmethoddetailsachdebit,
    );
    check.opt_nested(
        "acss_debit",
        view.acss_debit(),
        charge_paymentmethoddetailsacssdebit,
    );
    check.opt_nested("affirm", view.affirm(), charge_paymentmethoddetailsaffirm);
    check.opt_nested(
        "afterpay_clearpay",
        view.afterpay_clearpay(),
        charge_paymentmethoddetailsafterpayclearpay,
    );
    check.opt_nested("alipay", view.alipay(), charge_paymentmethoddetailsalipay);
    check.opt_nested("alma", view.alma(), charge_paymentmethoddetailsalma);
    check.opt_nested(
        "amazon_pay",
        view.amazon_pay(),
        charge_paymentmethoddetailsamazonpay,
    );
    check.opt_nested(
        "au_becs_debit",
        view.au_becs_debit(),
        charge_paymentmethoddetailsaubecsdebit,
    );
    check.opt_nested(
        "bacs_debit",
        view.bacs_debit(),
        charge_paymentmethoddetailsbacsdebit,
    );
    check.opt_nested(
        "bancontact",
        view.bancontact(),
        charge_paymentmethoddetailsbancontact,
    );
    check.opt_nested("billie", view.billie(), shared_transactionreference);
    check.opt_nested("bizum", view.bizum(), shared_walletpurchase);
    check.opt_nested("blik", view.blik(), charge_paymentmethoddetailsblik);
    check.opt_nested("boleto", view.boleto(), charge_paymentmethoddetailsboleto);
    check.opt_nested("card", view.card(), charge_paymentmethoddetailscard);
    check.opt_nested("card_present", view.card_present(), shared_cardpresent);
    check.opt_nested(
        "cashapp",
        view.cashapp(),
        charge_paymentmethoddetailscashapp,
    );
    check.opt_nested("crypto", view.crypto(), charge_paymentmethoddetailscrypto);
    check.opt_nested("customer_balance", view.customer_balance(), check_object);
    check.opt_nested("eps", view.eps(), charge_paymentmethoddetailseps);
    check.opt_nested("fpx", view.fpx(), charge_paymentmethoddetailsfpx);
    check.opt_nested(
        "giropay",
        view.giropay(),
        charge_paymentmethoddetailsgiropay,
    );
    check.opt_nested("grabpay", view.grabpay(), shared_transactionreference);
    check.opt_nested("ideal", view.ideal(), charge_paymentmethoddetailsideal);
    check.opt_nested(
        "interac_present",
        view.interac_present(),
        charge_paymentmethoddetailsinteracpresent,
    );
    check.opt_nested("kakao_pay", view.kakao_pay(), shared_walletpurchase);
    check.opt_nested("klarna", view.klarna(), charge_paymentmethoddetailsklarna);
    check.opt_nested(
        "konbini",
        view.konbini(),
        charge_paymentmethoddetailskonbini,
    );
    check.opt_nested("kr_card", view.kr_card(), charge_paymentmethoddetailskrcard);
    check.opt_nested("link", view.link(), charge_paymentmethoddetailslink);
    check.opt_nested("mb_way", view.mb_way(), check_object);
    check.opt_nested(
        "mobilepay",
        view.mobilepay(),
        charge_paymentmethoddetailsmobilepay,
    );
    check.opt_nested(
        "multibanco",
        view.multibanco(),
        charge_paymentmethoddetailsmultibanco,
    );
    check.opt_nested("naver_pay", view.naver_pay(), shared_walletpurchase);
    check.opt_nested(
        "nz_bank_account",
        view.nz_bank_account(),
        charge_paymentmethoddetailsnzbankaccount,
    );
    check.opt_nested("oxxo", view.oxxo(), charge_paymentmethoddetailsoxxo);
    check.opt_nested("p24", view.p24(), charge_paymentmethoddetailsp24);
    check.opt_nested("pay_by_bank", view.pay_by_bank(), check_object);
    check.opt_nested("payco", view.payco(), shared_walletpurchase);
    check.opt_nested("paynow", view.paynow(), charge_paymentmethoddetailspaynow);
    check.opt_nested("paypal", view.paypal(), charge_paymentmethoddetailspaypal);
    check.opt_nested("paypay", view.paypay(), check_object);
    check.opt_nested("payto", view.payto(), charge_paymentmethoddetailspayto);
    check.opt_nested("pix", view.pix(), charge_paymentmethoddetailspix);
    check.opt_nested(
        "promptpay",
        view.promptpay(),
        charge_paymentmethoddetailspromptpay,
    );
    check.opt_nested(
        "revolut_pay",
        view.revolut_pay(),
        charge_paymentmethoddetailsrevolutpay,
    );
    check.opt_nested("samsung_pay", view.samsung_pay(), shared_walletpurchase);
    check.opt_nested("satispay", view.satispay(), shared_transactionreference);
    check.opt_nested("scalapay", view.scalapay(), shared_transactionreference);
    check.opt_nested(
        "sepa_credit_transfer",
        view.sepa_credit_transfer(),
        charge_paymentmethoddetailssepacredittransfer,
    );
    check.opt_nested(
        "sepa_debit",
        view.sepa_debit(),
        charge_paymentmethoddetailssepadebit,
    );
    check.opt_nested("sequra", view.sequra(), shared_transactionreference);
    check.opt_nested("sofort", view.sofort(), charge_paymentmethoddetailssofort);
    check.opt_nested("stripe_account", view.stripe_account(), check_object);
    check.opt_nested("sunbit", view.sunbit(), shared_transactionreference);
    check.opt_nested("swish", view.swish(), charge_paymentmethoddetailsswish);
    check.opt_nested("twint", view.twint(), charge_paymentmethoddetailstwint);
    check.str("type", view.type_());
    check.opt_nested("upi", view.upi(), charge_paymentmethoddetailsupi);
    check.opt_nested(
        "us_bank_account",
        view.us_bank_account(),
        charge_paymentmethoddetailsusbankaccount,
    );
    check.opt_nested("wechat", view.wechat(), check_object);
    check.opt_nested(
        "wechat_pay",
        view.wechat_pay(),
        charge_paymentmethoddetailswechatpay,
    );
    check.opt_nested("zip", view.zip(), check_object);
}

pub fn charge_paymentmethoddetailsachcredittransfer(
    view: &objects::charge::PaymentMethodDetailsAchCreditTransfer,
    check: &Check<'_>,
) {
    check.opt_str("account_number", view.account_number());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("routing_number", view.routing_number());
    check.opt_str("swift_code", view.swift_code());
}

pub fn charge_paymentmethoddetailsachdebit(
    view: &objects::charge::PaymentMethodDetailsAchDebit,
    check: &Check<'_>,
) {
    check.opt_str("account_holder_type", view.account_holder_type());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("country", view.country());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("routing_number", view.routing_number());
}

pub fn charge_paymentmethoddetailsacssdebit(
    view: &objects::charge::PaymentMethodDetailsAcssDebit,
    check: &Check<'_>,
) {
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("expected_debit_date", view.expected_debit_date());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("institution_number", view.institution_number());
    check.opt_str("last4", view.last4());
    check.opt_str("mandate", view.mandate());
    check.opt_str("transit_number", view.transit_number());
}

pub fn charge_paymentmethoddetailsaffirm(
    view: &objects::charge::PaymentMethodDetailsAffirm,
    check: &Check<'_>,
) {
    check.opt_str("location", view.location());
    check.opt_str("reader", view.reader());
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailsafterpayclearpay(
    view: &objects::charge::PaymentMethodDetailsAfterpayClearpay,
    check: &Check<'_>,
) {
    check.opt_str("order_id", view.order_id());
    check.opt_str("reference", view.reference());
}

pub fn charge_paymentmethoddetailsalipay(
    view: &objects::charge::PaymentMethodDetailsAlipay,
    check: &Check<'_>,
) {
    check.opt_str("buyer_id", view.buyer_id());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailsalma(
    view: &objects::charge::PaymentMethodDetailsAlma,
    check: &Check<'_>,
) {
    check.opt_nested(
        "installments",
        view.installments(),
        charge_paymentmethoddetailsalmainstallments,
    );
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailsalmainstallments(
    view: &objects::charge::PaymentMethodDetailsAlmaInstallments,
    check: &Check<'_>,
) {
    check.i64("count", view.count());
}

pub fn charge_paymentmethoddetailsamazonpay(
    view: &objects::charge::PaymentMethodDetailsAmazonPay,
    check: &Check<'_>,
) {
    check.opt_nested(
        "funding",
        view.funding(),
        charge_paymentmethoddetailsamazonpayfunding,
    );
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailsamazonpayfunding(
    view: &objects::charge::PaymentMethodDetailsAmazonPayFunding,
    check: &Check<'_>,
) {
    check.opt_nested("card", view.card(), shared_fundingcard);
    check.opt_str("type", view.type_());
}

pub fn charge_paymentmethoddetailsaubecsdebit(
    view: &objects::charge::PaymentMethodDetailsAuBecsDebit,
    check: &Check<'_>,
) {
    check.opt_str("bsb_number", view.bsb_number());
    check.opt_str("expected_debit_date", view.expected_debit_date());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("mandate", view.mandate());
}

pub fn charge_paymentmethoddetailsbacsdebit(
    view: &objects::charge::PaymentMethodDetailsBacsDebit,
    check: &Check<'_>,
) {
    check.opt_str("expected_debit_date", view.expected_debit_date());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("mandate", view.mandate());
    check.opt_str("sort_code", view.sort_code());
}

pub fn charge_paymentmethoddetailsbancontact(
    view: &objects::charge::PaymentMethodDetailsBancontact,
    check: &Check<'_>,
) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_id("generated_sepa_debit", view.generated_sepa_debit_id());
    check.opt_expanded(
        "generated_sepa_debit",
        view.generated_sepa_debit(),
        paymentmethod,
    );
    check.opt_id(
        "generated_sepa_debit_mandate",
        view.generated_sepa_debit_mandate_id(),
    );
    check.opt_expanded(
        "generated_sepa_debit_mandate",
        view.generated_sepa_debit_mandate(),
        mandate,
    );
    check.opt_str("iban_last4", view.iban_last4());
    check.opt_str("preferred_language", view.preferred_language());
    check.opt_str("verified_name", view.verified_name());
}

pub fn charge_paymentmethoddetailsblik(
    view: &objects::charge::PaymentMethodDetailsBlik,
    check: &Check<'_>,
) {
    check.opt_str("buyer_id", view.buyer_id());
}

pub fn charge_paymentmethoddetailsboleto(
    view: &objects::charge::PaymentMethodDetailsBoleto,
    check: &Check<'_>,
) {
    check.str("tax_id", view.tax_id());
}

pub fn charge_paymentmethoddetailscard(
    view: &objects::charge::PaymentMethodDetailsCard,
    check: &Check<'_>,
) {
    check.opt_i64("amount_authorized", view.amount_authorized());
    check.opt_str("authorization_code", view.authorization_code());
    check.opt_str("brand", view.brand());
    check.opt_time("capture_before", view.capture_before());
    check.opt_nested("checks", view.checks(), shared_cardchecks);
    check.opt_str("country", view.country());
    check.opt_str("description", view.description());
    check.opt_str(
        "electronic_commerce_indicator",
        view.electronic_commerce_indicator(),
    );
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_nested(
        "extended_authorization",
        view.extended_authorization(),
        charge_paymentmethoddetailscardextendedauthorization,
    );
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("iin", view.iin());
    check.opt_nested(
        "incremental_authorization",
        view.incremental_authorization(),
        charge_paymentmethoddetailscardincrementalauthorization,
    );
    check.opt_nested(
        "installments",
        view.installments(),
        charge_paymentmethoddetailscardinstallments,
    );
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_id("mandate", view.mandate_id());
    check.opt_expanded("mandate", view.mandate(), mandate);
    check.opt_bool("moto", view.moto());
    check.opt_nested(
        "multicapture",
        view.multicapture(),
        charge_paymentmethoddetailscardmulticapture,
    );
    check.opt_str("network", view.network());
    check.opt_nested(
        "network_token",
        view.network_token(),
        charge_paymentmethoddetailscardnetworktoken,
    );
    check.opt_str("network_transaction_id", view.network_transaction_id());
    check.opt_nested(
        "overcapture",
        view.overcapture(),
        charge_paymentmethoddetailscardovercapture,
    );
    check.opt_str("regulated_status", view.regulated_status());
    check.opt_str("setup_credential_usage", view.setup_credential_usage());
    check.opt_str("stored_credential_usage", view.stored_credential_usage());
    check.opt_nested(
        "three_d_secure",
        view.three_d_secure(),
        charge_paymentmethoddetailscardthreedsecure,
    );
    check.opt_str("transaction_link_id", view.transaction_link_id());
    check.opt_nested(
        "wallet",
        view.wallet(),
        charge_paymentmethoddetailscardwallet,
    );
}

pub fn charge_paymentmethoddetailscardextendedauthorization(
    view: &objects::charge::PaymentMethodDetailsCardExtendedAuthorization,
    check: &Check<'_>,
) {
    check.str("status", view.status());
}

pub fn charge_paymentmethoddetailscardincrementalauthorization(
    view: &objects::charge::PaymentMethodDetailsCardIncrementalAuthorization,
    check: &Check<'_>,
) {
    check.str("status", view.status());
}

pub fn charge_paymentmethoddetailscardinstallments(
    view: &objects::charge::PaymentMethodDetailsCardInstallments,
    check: &Check<'_>,
) {
    check.opt_nested("plan", view.plan(), shared_installmentplan);
}

pub fn charge_paymentmethoddetailscardmulticapture(
    view: &objects::charge::PaymentMethodDetailsCardMulticapture,
    check: &Check<'_>,
) {
    check.str("status", view.status());
}

pub fn charge_paymentmethoddetailscardnetworktoken(
    view: &objects::charge::PaymentMethodDetailsCardNetworkToken,
    check: &Check<'_>,
) {
    check.bool("used", view.used());
}

pub fn charge_paymentmethoddetailscardovercapture(
    view: &objects::charge::PaymentMethodDetailsCardOvercapture,
    check: &Check<'_>,
) {
    check.i64(
        "maximum_amount_capturable",
        view.maximum_amount_capturable(),
    );
    check.str("status", view.status());
}

pub fn charge_paymentmethoddetailscardthreedsecure(
    view: &objects::charge::PaymentMethodDetailsCardThreeDSecure,
    check: &Check<'_>,
) {
    check.opt_str("authentication_flow", view.authentication_flow());
    check.opt_str(
        "electronic_commerce_indicator",
        view.electronic_commerce_indicator(),
    );
    check.opt_str("exemption_indicator", view.exemption_indicator());
    check.opt_bool(
        "exemption_indicator_applied",
        view.exemption_indicator_applied(),
    );
    check.opt_str("result", view.result());
    check.opt_str("result_reason", view.result_reason());
    check.opt_str("transaction_id", view.transaction_id());
    check.opt_str("version", view.version());
}

pub fn charge_paymentmethoddetailscardwallet(
    view: &objects::charge::PaymentMethodDetailsCardWallet,
    check: &Check<'_>,
) {
    check.opt_nested(
        "amex_express_checkout",
        view.amex_express_checkout(),
        check_object,
    );
    check.opt_nested("apple_pay", view.apple_pay(), check_object);
    check.opt_str("dynamic_last4", view.dynamic_last4());
    check.opt_nested("google_pay", view.google_pay(), check_object);
    check.opt_nested(
        "link",
        view.link(),
        charge_paymentmethoddetailscardwalletlink,
    );
    check.opt_nested("masterpass", view.masterpass(), shared_walletcontact);
    check.opt_nested("samsung_pay", view.samsung_pay(), check_object);
    check.str("type", view.type_());
    check.opt_nested("visa_checkout", view.visa_checkout(), shared_walletcontact);
}

pub fn charge_paymentmethoddetailscardwalletlink(
    view: &objects::charge::PaymentMethodDetailsCardWalletLink,
    check: &Check<'_>,
) {
    check.opt_str("funding_source_group", view.funding_source_group());
}

pub fn charge_paymentmethoddetailscashapp(
    view: &objects::charge::PaymentMethodDetailsCashapp,
    check: &Check<'_>,
) {
    check.opt_str("buyer_id", view.buyer_id());
    check.opt_str("cashtag", view.cashtag());
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailscrypto(
    view: &objects::charge::PaymentMethodDetailsCrypto,
    check: &Check<'_>,
) {
    check.opt_str("buyer_address", view.buyer_address());
    check.opt_str("network", view.network());
    check.opt_str("token_currency", view.token_currency());
    check.opt_str("transaction_hash", view.transaction_hash());
}

pub fn charge_paymentmethoddetailseps(
    view: &objects::charge::PaymentMethodDetailsEps,
    check: &Check<'_>,
) {
    check.opt_str("bank", view.bank());
    check.opt_str("verified_name", view.verified_name());
}

pub fn charge_paymentmethoddetailsfpx(
    view: &objects::charge::PaymentMethodDetailsFpx,
    check: &Check<'_>,
) {
    check.opt_str("account_holder_type", view.account_holder_type());
    check.str("bank", view.bank());
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailsgiropay(
    view: &objects::charge::PaymentMethodDetailsGiropay,
    check: &Check<'_>,
) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_str("verified_name", view.verified_name());
}

pub fn charge_paymentmethoddetailsideal(
    view: &objects::charge::PaymentMethodDetailsIdeal,
    check: &Check<'_>,
) {
    check.opt_str("bank", view.bank());
    check.opt_str("bic", view.bic());
    check.opt_id("generated_sepa_debit", view.generated_sepa_debit_id());
    check.opt_expanded(
        "generated_sepa_debit",
        view.generated_sepa_debit(),
        paymentmethod,
    );
    check.opt_id(
        "generated_sepa_debit_mandate",
        view.generated_sepa_debit_mandate_id(),
    );
    check.opt_expanded(
        "generated_sepa_debit_mandate",
        view.generated_sepa_debit_mandate(),
        mandate,
    );
    check.opt_str("iban_last4", view.iban_last4());
    check.opt_str("transaction_id", view.transaction_id());
    check.opt_str("verified_name", view.verified_name());
}

pub fn charge_paymentmethoddetailsinteracpresent(
    view: &objects::charge::PaymentMethodDetailsInteracPresent,
    check: &Check<'_>,
) {
    check.opt_str("brand", view.brand());
    check.opt_str("cardholder_name", view.cardholder_name());
    check.opt_str("country", view.country());
    check.opt_str("description", view.description());
    check.opt_str("emv_auth_data", view.emv_auth_data());
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("generated_card", view.generated_card());
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_str("location", view.location());
    check.opt_str("network", view.network());
    check.opt_str("network_transaction_id", view.network_transaction_id());
    check.opt_strs("preferred_locales", view.preferred_locales());
    check.opt_str("read_method", view.read_method());
    check.opt_str("reader", view.reader());
    check.opt_nested("receipt", view.receipt(), shared_cardpresentreceipt);
}

pub fn charge_paymentmethoddetailsklarna(
    view: &objects::charge::PaymentMethodDetailsKlarna,
    check: &Check<'_>,
) {
    check.opt_str("location", view.location());
    check.opt_nested(
        "payer_details",
        view.payer_details(),
        charge_paymentmethoddetailsklarnapayerdetails,
    );
    check.opt_str("payment_method_category", view.payment_method_category());
    check.opt_str("preferred_locale", view.preferred_locale());
    check.opt_str("reader", view.reader());
}

pub fn charge_paymentmethoddetailsklarnapayerdetails(
    view: &objects::charge::PaymentMethodDetailsKlarnaPayerDetails,
    check: &Check<'_>,
) {
    check.opt_nested(
        "address",
        view.address(),
        charge_paymentmethoddetailsklarnapayerdetailsaddress,
    );
}

pub fn charge_paymentmethoddetailsklarnapayerdetailsaddress(
    view: &objects::charge::PaymentMethodDetailsKlarnaPayerDetailsAddress,
    check: &Check<'_>,
) {
    check.opt_str("country", view.country());
}

pub fn charge_paymentmethoddetailskonbini(
    view: &objects::charge::PaymentMethodDetailsKonbini,
    check: &Check<'_>,
) {
    check.opt_nested(
        "store",
        view.store(),
        charge_paymentmethoddetailskonbinistore,
    );
}

pub fn charge_paymentmethoddetailskonbinistore(
    view: &objects::charge::PaymentMethodDetailsKonbiniStore,
    check: &Check<'_>,
) {
    check.opt_str("chain", view.chain());
}

pub fn charge_paymentmethoddetailskrcard(
    view: &objects::charge::PaymentMethodDetailsKrCard,
    check: &Check<'_>,
) {
    check.opt_str("brand", view.brand());
    check.opt_str("buyer_id", view.buyer_id());
    check.opt_str("last4", view.last4());
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailslink(
    view: &objects::charge::PaymentMethodDetailsLink,
    check: &Check<'_>,
) {
    check.opt_str("country", view.country());
    check.opt_str("funding_source_group", view.funding_source_group());
}

pub fn charge_paymentmethoddetailsmobilepay(
    view: &objects::charge::PaymentMethodDetailsMobilepay,
    check: &Check<'_>,
) {
    check.opt_nested(
        "card",
        view.card(),
        charge_paymentmethoddetailsmobilepaycard,
    );
}

pub fn charge_paymentmethoddetailsmobilepaycard(
    view: &objects::charge::PaymentMethodDetailsMobilepayCard,
    check: &Check<'_>,
) {
    check.opt_str("brand", view.brand());
    check.opt_str("country", view.country());
    check.opt_i64("exp_month", view.exp_month());
    check.opt_i64("exp_year", view.exp_year());
    check.opt_str("last4", view.last4());
}

pub fn charge_paymentmethoddetailsmultibanco(
    view: &objects::charge::PaymentMethodDetailsMultibanco,
    check: &Check<'_>,
) {
    check.opt_str("entity", view.entity());
    check.opt_str("reference", view.reference());
}

pub fn charge_paymentmethoddetailsnzbankaccount(
    view: &objects::charge::PaymentMethodDetailsNzBankAccount,
    check: &Check<'_>,
) {
    check.opt_str("account_holder_name", view.account_holder_name());
    check.str("bank_code", view.bank_code());
    check.str("bank_name", view.bank_name());
    check.str("branch_code", view.branch_code());
    check.opt_str("expected_debit_date", view.expected_debit_date());
    check.str("last4", view.last4());
    check.opt_str("suffix", view.suffix());
}

pub fn charge_paymentmethoddetailsoxxo(
    view: &objects::charge::PaymentMethodDetailsOxxo,
    check: &Check<'_>,
) {
    check.opt_str("number", view.number());
}

pub fn charge_paymentmethoddetailsp24(
    view: &objects::charge::PaymentMethodDetailsP24,
    check: &Check<'_>,
) {
    check.opt_str("bank", view.bank());
    check.opt_str("reference", view.reference());
    check.opt_str("verified_name", view.verified_name());
}

pub fn charge_paymentmethoddetailspaynow(
    view: &objects::charge::PaymentMethodDetailsPaynow,
    check: &Check<'_>,
) {
    check.opt_str("location", view.location());
    check.opt_str("reader", view.reader());
    check.opt_str("reference", view.reference());
}

pub fn charge_paymentmethoddetailspaypal(
    view: &objects::charge::PaymentMethodDetailsPaypal,
    check: &Check<'_>,
) {
    check.opt_str("country", view.country());
    check.opt_str("payer_email", view.payer_email());
    check.opt_str("payer_id", view.payer_id());
    check.opt_str("payer_name", view.payer_name());
    check.opt_nested(
        "seller_protection",
        view.seller_protection(),
        charge_paymentmethoddetailspaypalsellerprotection,
    );
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailspaypalsellerprotection(
    view: &objects::charge::PaymentMethodDetailsPaypalSellerProtection,
    check: &Check<'_>,
) {
    check.opt_strs("dispute_categories", view.dispute_categories());
    check.str("status", view.status());
}

pub fn charge_paymentmethoddetailspayto(
    view: &objects::charge::PaymentMethodDetailsPayto,
    check: &Check<'_>,
) {
    check.opt_str("bsb_number", view.bsb_number());
    check.opt_str("last4", view.last4());
    check.opt_str("mandate", view.mandate());
    check.opt_str("pay_id", view.pay_id());
}

pub fn charge_paymentmethoddetailspix(
    view: &objects::charge::PaymentMethodDetailsPix,
    check: &Check<'_>,
) {
    check.opt_str("bank_transaction_id", view.bank_transaction_id());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("mandate", view.mandate());
}

pub fn charge_paymentmethoddetailspromptpay(
    view: &objects::charge::PaymentMethodDetailsPromptpay,
    check: &Check<'_>,
) {
    check.opt_str("reference", view.reference());
}

pub fn charge_paymentmethoddetailsrevolutpay(
    view: &objects::charge::PaymentMethodDetailsRevolutPay,
    check: &Check<'_>,
) {
    check.opt_nested(
        "funding",
        view.funding(),
        charge_paymentmethoddetailsrevolutpayfunding,
    );
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_paymentmethoddetailsrevolutpayfunding(
    view: &objects::charge::PaymentMethodDetailsRevolutPayFunding,
    check: &Check<'_>,
) {
    check.opt_nested("card", view.card(), shared_fundingcard);
    check.opt_str("type", view.type_());
}

pub fn charge_paymentmethoddetailssepacredittransfer(
    view: &objects::charge::PaymentMethodDetailsSepaCreditTransfer,
    check: &Check<'_>,
) {
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_str("iban", view.iban());
}

pub fn charge_paymentmethoddetailssepadebit(
    view: &objects::charge::PaymentMethodDetailsSepaDebit,
    check: &Check<'_>,
) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("branch_code", view.branch_code());
    check.opt_str("country", view.country());
    check.opt_str("expected_debit_date", view.expected_debit_date());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("mandate", view.mandate());
}

pub fn charge_paymentmethoddetailssofort(
    view: &objects::charge::PaymentMethodDetailsSofort,
    check: &Check<'_>,
) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_str("country", view.country());
    check.opt_id("generated_sepa_debit", view.generated_sepa_debit_id());
    check.opt_expanded(
        "generated_sepa_debit",
        view.generated_sepa_debit(),
        paymentmethod,
    );
    check.opt_id(
        "generated_sepa_debit_mandate",
        view.generated_sepa_debit_mandate_id(),
    );
    check.opt_expanded(
        "generated_sepa_debit_mandate",
        view.generated_sepa_debit_mandate(),
        mandate,
    );
    check.opt_str("iban_last4", view.iban_last4());
    check.opt_str("preferred_language", view.preferred_language());
    check.opt_str("verified_name", view.verified_name());
}

pub fn charge_paymentmethoddetailsswish(
    view: &objects::charge::PaymentMethodDetailsSwish,
    check: &Check<'_>,
) {
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("payment_reference", view.payment_reference());
    check.opt_str("verified_phone_last4", view.verified_phone_last4());
}

pub fn charge_paymentmethoddetailstwint(
    view: &objects::charge::PaymentMethodDetailsTwint,
    check: &Check<'_>,
) {
    check.opt_str("mandate", view.mandate());
}

pub fn charge_paymentmethoddetailsupi(
    view: &objects::charge::PaymentMethodDetailsUpi,
    check: &Check<'_>,
) {
    check.opt_str("vpa", view.vpa());
}

pub fn charge_paymentmethoddetailsusbankaccount(
    view: &objects::charge::PaymentMethodDetailsUsBankAccount,
    check: &Check<'_>,
) {
    check.opt_str("account_holder_type", view.account_holder_type());
    check.opt_str("account_type", view.account_type());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("expected_debit_date", view.expected_debit_date());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_id("mandate", view.mandate_id());
    check.opt_expanded("mandate", view.mandate(), mandate);
    check.opt_str("payment_reference", view.payment_reference());
    check.opt_str("routing_number", view.routing_number());
}

pub fn charge_paymentmethoddetailswechatpay(
    view: &objects::charge::PaymentMethodDetailsWechatPay,
    check: &Check<'_>,
) {
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("location", view.location());
    check.opt_str("reader", view.reader());
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn charge_radaroptions(view: &objects::charge::RadarOptions, check: &Check<'_>) {
    check.opt_str("session", view.session());
}

pub fn checkoutsession(view: &objects::CheckoutSession, check: &Check<'_>) {
    check.opt_nested("adaptive_pricing", view.adaptive_pricing(), shared_enabled);
    check.opt_nested(
        "after_expiration",
        view.after_expiration(),
        checkout_session_afterexpiration,
    );
    check.opt_bool("allow_promotion_codes", view.allow_promotion_codes());
    check.opt_strs(
        "allowed_payment_method_types",
        view.allowed_payment_method_types(),
    );
    check.opt_i64("amount_subtotal", view.amount_subtotal());
    check.opt_i64("amount_total", view.amount_total());
    check.nested(
        "automatic_tax",
        view.automatic_tax(),
        checkout_session_automatictax,
    );
    check.opt_str(
        "billing_address_collection",
        view.billing_address_collection(),
    );
    check.opt_nested(
        "branding_settings",
        view.branding_settings(),
        checkout_session_brandingsettings,
    );
    check.opt_str("cancel_url", view.cancel_url());
    check.opt_str("client_reference_id", view.client_reference_id());
    check.opt_str("client_secret", view.client_secret());
    check.opt_nested(
        "collected_information",
        view.collected_information(),
        checkout_session_collectedinformation,
    );
    check.opt_nested("consent", view.consent(), checkout_session_consent);
    check.opt_nested(
        "consent_collection",
        view.consent_collection(),
        checkout_session_consentcollection,
    );
    check.time("created", view.created());
    check.opt_str("currency", view.currency());
    check.opt_nested(
        "currency_conversion",
        view.currency_conversion(),
        checkout_session_currencyconversion,
    );
    check.views(
        "custom_fields",
        view.custom_fields(),
        checkout_session_customfield,
    );
    check.nested(
        "custom_text",
        view.custom_text(),
        checkout_session_customtext,
    );
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_str("customer_creation", view.customer_creation());
    check.opt_nested(
        "customer_details",
        view.customer_details(),
        checkout_session_customerdetails,
    );
    check.opt_str("customer_email", view.customer_email());
    check.opt_views("discounts", view.discounts(), checkout_session_discount);
    check.opt_strs(
        "excluded_payment_method_types",
        view.excluded_payment_method_types(),
    );
    check.time("expires_at", view.expires_at());
    check.str("id", view.id());
    check.opt_str("integration_identifier", view.integration_identifier());
    check.opt_id("invoice", view.invoice_id());
    check.opt_expanded("invoice", view.invoice(), invoice);
    check.opt_nested(
        "invoice_creation",
        view.invoice_creation(),
        checkout_session_invoicecreation,
    );
    check.opt_list("line_items", view.line_items(), lineitem);
    check.bool("livemode", view.livemode());
    check.opt_str("locale", view.locale());
    check.opt_nested("managed_payments", view.managed_payments(), shared_enabled);
    check.opt_metadata("metadata", view.metadata());
    check.str("mode", view.mode());
    check.opt_nested(
        "name_collection",
        view.name_collection(),
        checkout_session_namecollection,
    );
    check.opt_views(
        "optional_items",
        view.optional_items(),
        checkout_session_optionalitem,
    );
    check.opt_str("origin_context", view.origin_context());
    check.opt_id("payment_intent", view.payment_intent_id());
    check.opt_expanded("payment_intent", view.payment_intent(), paymentintent);
    check.opt_id("payment_link", view.payment_link_id());
    check.opt_expanded("payment_link", view.payment_link(), paymentlink);
    check.opt_str(
        "payment_method_collection",
        view.payment_method_collection(),
    );
    check.opt_nested(
        "payment_method_configuration_details",
        view.payment_method_configuration_details(),
        shared_paymentmethodconfigurationdetails,
    );
    check.opt_nested(
        "payment_method_options",
        view.payment_method_options(),
        checkout_session_paymentmethodoptions,
    );
    check.strs("payment_method_types", view.payment_method_types());
    check.str("payment_status", view.payment_status());
    check.opt_nested(
        "permissions",
        view.permissions(),
        checkout_session_permissions,
    );
    check.opt_nested(
        "phone_number_collection",
        view.phone_number_collection(),
        shared_enabled,
    );
    check.opt_nested(
        "presentment_details",
        view.presentment_details(),
        shared_presentmentdetails,
    );
    check.opt_str("recovered_from", view.recovered_from());
    check.opt_str("redirect_on_completion", view.redirect_on_completion());
    check.opt_str("return_url", view.return_url());
    check.opt_nested(
        "saved_payment_method_options",
        view.saved_payment_method_options(),
        checkout_session_savedpaymentmethodoptions,
    );
    check.opt_id("setup_intent", view.setup_intent_id());
    check.opt_expanded("setup_intent", view.setup_intent(), setupintent);
    check.opt_nested(
        "shipping_address_collection",
        view.shipping_address_collection(),
        checkout_session_shippingaddresscollection,
    );
    check.opt_nested("shipping_cost", view.shipping_cost(), shared_shippingcost);
    check.views(
        "shipping_options",
        view.shipping_options(),
        shared_shippingoption,
    );
    check.opt_str("status", view.status());
    check.opt_str("submit_type", view.submit_type());
    check.opt_id("subscription", view.subscription_id());
    check.opt_expanded("subscription", view.subscription(), subscription);
    check.opt_str("success_url", view.success_url());
    check.opt_nested(
        "tax_id_collection",
        view.tax_id_collection(),
        checkout_session_taxidcollection,
    );
    check.opt_nested(
        "total_details",
        view.total_details(),
        checkout_session_totaldetails,
    );
    check.opt_str("ui_mode", view.ui_mode());
    check.opt_str("url", view.url());
    check.opt_nested(
        "wallet_options",
        view.wallet_options(),
        checkout_session_walletoptions,
    );
}

pub fn checkout_session_afterexpiration(
    view: &objects::checkout_session::AfterExpiration,
    check: &Check<'_>,
) {
    check.opt_nested(
        "recovery",
        view.recovery(),
        checkout_session_afterexpirationrecovery,
    );
}

pub fn checkout_session_afterexpirationrecovery(
    view: &objects::checkout_session::AfterExpirationRecovery,
    check: &Check<'_>,
) {
    check.bool("allow_promotion_codes", view.allow_promotion_codes());
    check.bool("enabled", view.enabled());
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("url", view.url());
}

pub fn checkout_session_automatictax(
    view: &objects::checkout_session::AutomaticTax,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.opt_nested("liability", view.liability(), shared_accountreference);
    check.opt_str("provider", view.provider());
    check.opt_str("status", view.status());
}

pub fn checkout_session_brandingsettings(
    view: &objects::checkout_session::BrandingSettings,
    check: &Check<'_>,
) {
    check.str("background_color", view.background_color());
    check.str("border_style", view.border_style());
    check.str("button_color", view.button_color());
    check.str("display_name", view.display_name());
    check.str("font_family", view.font_family());
    check.opt_nested("icon", view.icon(), checkout_session_brandingsettingsicon);
    check.opt_nested("logo", view.logo(), checkout_session_brandingsettingslogo);
}

pub fn checkout_session_brandingsettingsicon(
    view: &objects::checkout_session::BrandingSettingsIcon,
    check: &Check<'_>,
) {
    check.opt_str("file", view.file());
    check.str("type", view.type_());
    check.opt_str("url", view.url());
}

pub fn checkout_session_brandingsettingslogo(
    view: &objects::checkout_session::BrandingSettingsLogo,
    check: &Check<'_>,
) {
    check.opt_str("file", view.file());
    check.str("type", view.type_());
    check.opt_str("url", view.url());
}

pub fn checkout_session_collectedinformation(
    view: &objects::checkout_session::CollectedInformation,
    check: &Check<'_>,
) {
    check.opt_str("business_name", view.business_name());
    check.opt_str("individual_name", view.individual_name());
    check.opt_nested(
        "shipping_details",
        view.shipping_details(),
        checkout_session_collectedinformationshippingdetails,
    );
}

pub fn checkout_session_collectedinformationshippingdetails(
    view: &objects::checkout_session::CollectedInformationShippingDetails,
    check: &Check<'_>,
) {
    check.nested("address", view.address(), shared_address);
    check.str("name", view.name());
}

pub fn checkout_session_consent(view: &objects::checkout_session::Consent, check: &Check<'_>) {
    check.opt_str("promotions", view.promotions());
    check.opt_str("terms_of_service", view.terms_of_service());
}

pub fn checkout_session_consentcollection(
    view: &objects::checkout_session::ConsentCollection,
    check: &Check<'_>,
) {
    check.opt_nested(
        "payment_method_reuse_agreement",
        view.payment_method_reuse_agreement(),
        checkout_session_consentcollectionpaymentmethodreuseagreement,
    );
    check.opt_str("promotions", view.promotions());
    check.opt_str("terms_of_service", view.terms_of_service());
}

pub fn checkout_session_consentcollectionpaymentmethodreuseagreement(
    view: &objects::checkout_session::ConsentCollectionPaymentMethodReuseAgreement,
    check: &Check<'_>,
) {
    check.str("position", view.position());
}

pub fn checkout_session_currencyconversion(
    view: &objects::checkout_session::CurrencyConversion,
    check: &Check<'_>,
) {
    check.i64("amount_subtotal", view.amount_subtotal());
    check.i64("amount_total", view.amount_total());
    check.str("fx_rate", view.fx_rate());
    check.str("source_currency", view.source_currency());
}

pub fn checkout_session_customfield(
    view: &objects::checkout_session::CustomField,
    check: &Check<'_>,
) {
    check.opt_nested(
        "dropdown",
        view.dropdown(),
        checkout_session_customfielddropdown,
    );
    check.str("key", view.key());
    check.nested("label", view.label(), checkout_session_customfieldlabel);
    check.opt_nested(
        "numeric",
        view.numeric(),
        checkout_session_customfieldnumeric,
    );
    check.bool("optional", view.optional());
    check.opt_nested("text", view.text(), checkout_session_customfieldtext);
    check.str("type", view.type_());
}

pub fn checkout_session_customfielddropdown(
    view: &objects::checkout_session::CustomFieldDropdown,
    check: &Check<'_>,
) {
    check.opt_str("default_value", view.default_value());
    check.views(
        "options",
        view.options(),
        checkout_session_customfielddropdownoption,
    );
    check.opt_str("value", view.value());
}

pub fn checkout_session_customfielddropdownoption(
    view: &objects::checkout_session::CustomFieldDropdownOption,
    check: &Check<'_>,
) {
    check.str("label", view.label());
    check.str("value", view.value());
}

pub fn checkout_session_customfieldlabel(
    view: &objects::checkout_session::CustomFieldLabel,
    check: &Check<'_>,
) {
    check.opt_str("custom", view.custom());
    check.str("type", view.type_());
}

pub fn checkout_session_customfieldnumeric(
    view: &objects::checkout_session::CustomFieldNumeric,
    check: &Check<'_>,
) {
    check.opt_str("default_value", view.default_value());
    check.opt_i64("maximum_length", view.maximum_length());
    check.opt_i64("minimum_length", view.minimum_length());
    check.opt_str("value", view.value());
}

pub fn checkout_session_customfieldtext(
    view: &objects::checkout_session::CustomFieldText,
    check: &Check<'_>,
) {
    check.opt_str("default_value", view.default_value());
    check.opt_i64("maximum_length", view.maximum_length());
    check.opt_i64("minimum_length", view.minimum_length());
    check.opt_str("value", view.value());
}

pub fn checkout_session_customtext(
    view: &objects::checkout_session::CustomText,
    check: &Check<'_>,
) {
    check.opt_nested(
        "after_submit",
        view.after_submit(),
        checkout_session_customtextaftersubmit,
    );
    check.opt_nested(
        "shipping_address",
        view.shipping_address(),
        checkout_session_customtextshippingaddress,
    );
    check.opt_nested("submit", view.submit(), checkout_session_customtextsubmit);
    check.opt_nested(
        "terms_of_service_acceptance",
        view.terms_of_service_acceptance(),
        checkout_session_customtexttermsofserviceacceptance,
    );
}

pub fn checkout_session_customtextaftersubmit(
    view: &objects::checkout_session::CustomTextAfterSubmit,
    check: &Check<'_>,
) {
    check.str("message", view.message());
}

pub fn checkout_session_customtextshippingaddress(
    view: &objects::checkout_session::CustomTextShippingAddress,
    check: &Check<'_>,
) {
    check.str("message", view.message());
}

pub fn checkout_session_customtextsubmit(
    view: &objects::checkout_session::CustomTextSubmit,
    check: &Check<'_>,
) {
    check.str("message", view.message());
}

pub fn checkout_session_customtexttermsofserviceacceptance(
    view: &objects::checkout_session::CustomTextTermsOfServiceAcceptance,
    check: &Check<'_>,
) {
    check.str("message", view.message());
}

pub fn checkout_session_customerdetails(
    view: &objects::checkout_session::CustomerDetails,
    check: &Check<'_>,
) {
    check.opt_nested("address", view.address(), shared_address);
    check.opt_str("business_name", view.business_name());
    check.opt_str("email", view.email());
    check.opt_str("individual_name", view.individual_name());
    check.opt_str("name", view.name());
    check.opt_str("phone", view.phone());
    check.opt_str("tax_exempt", view.tax_exempt());
    check.opt_views("tax_ids", view.tax_ids(), shared_taxidvalue);
}

pub fn checkout_session_discount(view: &objects::checkout_session::Discount, check: &Check<'_>) {
    check.opt_id("coupon", view.coupon_id());
    check.opt_expanded("coupon", view.coupon(), coupon);
    check.opt_id("promotion_code", view.promotion_code_id());
    check.opt_expanded("promotion_code", view.promotion_code(), promotioncode);
}

pub fn checkout_session_invoicecreation(
    view: &objects::checkout_session::InvoiceCreation,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.nested(
        "invoice_data",
        view.invoice_data(),
        checkout_session_invoicecreationinvoicedata,
    );
}

pub fn checkout_session_invoicecreationinvoicedata(
    view: &objects::checkout_session::InvoiceCreationInvoiceData,
    check: &Check<'_>,
) {
    check.opt_ids("account_tax_ids", view.account_tax_id_ids());
    check.opt_expanded_views("account_tax_ids", view.account_tax_ids(), check_object);
    check.opt_views("custom_fields", view.custom_fields(), shared_customfield);
    check.opt_str("description", view.description());
    check.opt_str("footer", view.footer());
    check.opt_nested("issuer", view.issuer(), shared_accountreference);
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested(
        "rendering_options",
        view.rendering_options(),
        checkout_session_invoicecreationinvoicedatarenderingoptions,
    );
}

pub fn checkout_session_invoicecreationinvoicedatarenderingoptions(
    view: &objects::checkout_session::InvoiceCreationInvoiceDataRenderingOptions,
    check: &Check<'_>,
) {
    check.opt_str("amount_tax_display", view.amount_tax_display());
    check.opt_str("template", view.template());
}

pub fn checkout_session_namecollection(
    view: &objects::checkout_session::NameCollection,
    check: &Check<'_>,
) {
    check.opt_nested(
        "business",
        view.business(),
        checkout_session_namecollectionbusiness,
    );
    check.opt_nested(
        "individual",
        view.individual(),
        checkout_session_namecollectionindividual,
    );
}

pub fn checkout_session_namecollectionbusiness(
    view: &objects::checkout_session::NameCollectionBusiness,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.bool("optional", view.optional());
}

pub fn checkout_session_namecollectionindividual(
    view: &objects::checkout_session::NameCollectionIndividual,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.bool("optional", view.optional());
}

pub fn checkout_session_optionalitem(
    view: &objects::checkout_session::OptionalItem,
    check: &Check<'_>,
) {
    check.opt_nested(
        "adjustable_quantity",
        view.adjustable_quantity(),
        shared_adjustablequantity,
    );
    check.str("price", view.price());
    check.i64("quantity", view.quantity());
}

pub fn checkout_session_paymentmethodoptions(
    view: &objects::checkout_session::PaymentMethodOptions,
    check: &Check<'_>,
) {
    check.opt_nested(
        "acss_debit",
        view.acss_debit(),
        checkout_session_paymentmethodoptionsacssdebit,
    );
    check.opt_nested("affirm", view.affirm(), shared_captureandsetupoptions);
    check.opt_nested(
        "afterpay_clearpay",
        view.afterpay_clearpay(),
        shared_captureandsetupoptions,
    );
    check.opt_nested("alipay", view.alipay(), shared_setupoptions);
    check.opt_nested("alma", view.alma(), shared_captureoptions);
    check.opt_nested(
        "amazon_pay",
        view.amazon_pay(),
        shared_captureandsetupoptions,
    );
    check.opt_nested(
        "au_becs_debit",
        view.au_becs_debit(),
        checkout_session_paymentmethodoptionsaubecsdebit,
    );
    check.opt_nested("bacs_debit", view.bacs_debit(), shared_directdebitoptions);
    check.opt_nested("bancontact", view.bancontact(), shared_setupoptions);
    check.opt_nested("billie", view.billie(), shared_captureoptions);
    check.opt_nested("boleto", view.boleto(), shared_voucheroptions);
    check.opt_nested(
        "card",
        view.card(),
        checkout_session_paymentmethodoptionscard,
    );
    check.opt_nested("cashapp", view.cashapp(), shared_captureandsetupoptions);
    check.opt_nested(
        "customer_balance",
        view.customer_balance(),
        shared_customerbalanceoptions,
    );
    check.opt_nested("eps", view.eps(), shared_setupoptions);
    check.opt_nested("fpx", view.fpx(), shared_setupoptions);
    check.opt_nested("giropay", view.giropay(), shared_setupoptions);
    check.opt_nested("grabpay", view.grabpay(), shared_setupoptions);
    check.opt_nested("ideal", view.ideal(), shared_setupoptions);
    check.opt_nested("kakao_pay", view.kakao_pay(), shared_captureandsetupoptions);
    check.opt_nested("klarna", view.klarna(), shared_captureandsetupoptions);
    check.opt_nested(
        "konbini",
        view.konbini(),
        checkout_session_paymentmethodoptionskonbini,
    );
    check.opt_nested("kr_card", view.kr_card(), shared_captureandsetupoptions);
    check.opt_nested("link", view.link(), shared_captureandsetupoptions);
    check.opt_nested("mobilepay", view.mobilepay(), shared_captureandsetupoptions);
    check.opt_nested("multibanco", view.multibanco(), shared_setupoptions);
    check.opt_nested("naver_pay", view.naver_pay(), shared_captureandsetupoptions);
    check.opt_nested("oxxo", view.oxxo(), shared_voucheroptions);
    check.opt_nested("p24", view.p24(), shared_setupoptions);
    check.opt_nested("payco", view.payco(), shared_captureandsetupoptions);
    check.opt_nested("paynow", view.paynow(), shared_setupoptions);
    check.opt_nested("paypal", view.paypal(), shared_paypaloptions);
    check.opt_nested(
        "payto",
        view.payto(),
        checkout_session_paymentmethodoptionspayto,
    );
    check.opt_nested("pix", view.pix(), checkout_session_paymentmethodoptionspix);
    check.opt_nested(
        "revolut_pay",
        view.revolut_pay(),
        shared_captureandsetupoptions,
    );
    check.opt_nested(
        "samsung_pay",
        view.samsung_pay(),
        shared_captureandsetupoptions,
    );
    check.opt_nested("satispay", view.satispay(), shared_captureoptions);
    check.opt_nested("scalapay", view.scalapay(), shared_captureoptions);
    check.opt_nested("sepa_debit", view.sepa_debit(), shared_directdebitoptions);
    check.opt_nested("sequra", view.sequra(), shared_captureoptions);
    check.opt_nested("sofort", view.sofort(), shared_setupoptions);
    check.opt_nested("sunbit", view.sunbit(), shared_captureandsetupoptions);
    check.opt_nested(
        "swish",
        view.swish(),
        checkout_session_paymentmethodoptionsswish,
    );
    check.opt_nested("twint", view.twint(), shared_setupoptions);
    check.opt_nested("upi", view.upi(), checkout_session_paymentmethodoptionsupi);
    check.opt_nested(
        "us_bank_account",
        view.us_bank_account(),
        checkout_session_paymentmethodoptionsusbankaccount,
    );
    check.opt_nested(
        "wechat_pay",
        view.wechat_pay(),
        checkout_session_paymentmethodoptionswechatpay,
    );
}

pub fn checkout_session_paymentmethodoptionsacssdebit(
    view: &objects::checkout_session::PaymentMethodOptionsAcssDebit,
    check: &Check<'_>,
) {
    check.opt_str("currency", view.currency());
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_acssdebitmandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
    check.opt_str("verification_method", view.verification_method());
}

pub fn checkout_session_paymentmethodoptionsaubecsdebit(
    view: &objects::checkout_session::PaymentMethodOptionsAuBecsDebit,
    check: &Check<'_>,
) {
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
}

pub fn checkout_session_paymentmethodoptionscard(
    view: &objects::checkout_session::PaymentMethodOptionsCard,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_nested(
        "installments",
        view.installments(),
        checkout_session_paymentmethodoptionscardinstallments,
    );
    check.opt_str(
        "request_extended_authorization",
        view.request_extended_authorization(),
    );
    check.opt_str(
        "request_incremental_authorization",
        view.request_incremental_authorization(),
    );
    check.opt_str("request_multicapture", view.request_multicapture());
    check.opt_str("request_overcapture", view.request_overcapture());
    check.str("request_three_d_secure", view.request_three_d_secure());
    check.opt_nested(
        "restrictions",
        view.restrictions(),
        checkout_session_paymentmethodoptionscardrestrictions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str(
        "statement_descriptor_suffix_kana",
        view.statement_descriptor_suffix_kana(),
    );
    check.opt_str(
        "statement_descriptor_suffix_kanji",
        view.statement_descriptor_suffix_kanji(),
    );
}

pub fn checkout_session_paymentmethodoptionscardinstallments(
    view: &objects::checkout_session::PaymentMethodOptionsCardInstallments,
    check: &Check<'_>,
) {
    check.opt_bool("enabled", view.enabled());
}

pub fn checkout_session_paymentmethodoptionscardrestrictions(
    view: &objects::checkout_session::PaymentMethodOptionsCardRestrictions,
    check: &Check<'_>,
) {
    check.opt_strs("brands_blocked", view.brands_blocked());
    check.opt_strs("funding_types_blocked", view.funding_types_blocked());
}

pub fn checkout_session_paymentmethodoptionskonbini(
    view: &objects::checkout_session::PaymentMethodOptionsKonbini,
    check: &Check<'_>,
) {
    check.opt_i64("expires_after_days", view.expires_after_days());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn checkout_session_paymentmethodoptionspayto(
    view: &objects::checkout_session::PaymentMethodOptionsPayto,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_paytomandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn checkout_session_paymentmethodoptionspix(
    view: &objects::checkout_session::PaymentMethodOptionsPix,
    check: &Check<'_>,
) {
    check.opt_str("amount_includes_iof", view.amount_includes_iof());
    check.opt_i64("expires_after_seconds", view.expires_after_seconds());
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_pixmandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn checkout_session_paymentmethodoptionsswish(
    view: &objects::checkout_session::PaymentMethodOptionsSwish,
    check: &Check<'_>,
) {
    check.opt_str("reference", view.reference());
}

pub fn checkout_session_paymentmethodoptionsupi(
    view: &objects::checkout_session::PaymentMethodOptionsUpi,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_upimandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn checkout_session_paymentmethodoptionsusbankaccount(
    view: &objects::checkout_session::PaymentMethodOptionsUsBankAccount,
    check: &Check<'_>,
) {
    check.opt_nested(
        "financial_connections",
        view.financial_connections(),
        shared_financialconnectionsoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
    check.opt_str("verification_method", view.verification_method());
}

pub fn checkout_session_paymentmethodoptionswechatpay(
    view: &objects::checkout_session::PaymentMethodOptionsWechatPay,
    check: &Check<'_>,
) {
    check.opt_str("app_id", view.app_id());
    check.opt_str("client", view.client());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn checkout_session_permissions(
    view: &objects::checkout_session::Permissions,
    check: &Check<'_>,
) {
    check.opt_str("update_shipping_details", view.update_shipping_details());
}

pub fn checkout_session_savedpaymentmethodoptions(
    view: &objects::checkout_session::SavedPaymentMethodOptions,
    check: &Check<'_>,
) {
    check.opt_strs("allow_redisplay_filters", view.allow_redisplay_filters());
    check.opt_str("payment_method_remove", view.payment_method_remove());
    check.opt_str("payment_method_save", view.payment_method_save());
}

pub fn checkout_session_shippingaddresscollection(
    view: &objects::checkout_session::ShippingAddressCollection,
    check: &Check<'_>,
) {
    check.strs("allowed_countries", view.allowed_countries());
}

pub fn checkout_session_taxidcollection(
    view: &objects::checkout_session::TaxIdCollection,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.str("required", view.required());
}

pub fn checkout_session_totaldetails(
    view: &objects::checkout_session::TotalDetails,
    check: &Check<'_>,
) {
    check.i64("amount_discount", view.amount_discount());
    check.opt_i64("amount_shipping", view.amount_shipping());
    check.i64("amount_tax", view.amount_tax());
    check.opt_nested(
        "breakdown",
        view.breakdown(),
        checkout_session_totaldetailsbreakdown,
    );
}

pub fn checkout_session_totaldetailsbreakdown(
    view: &objects::checkout_session::TotalDetailsBreakdown,
    check: &Check<'_>,
) {
    check.views(
        "discounts",
        view.discounts(),
        checkout_session_totaldetailsbreakdowndiscount,
    );
    check.views("taxes", view.taxes(), shared_tax);
}

pub fn checkout_session_totaldetailsbreakdowndiscount(
    view: &objects::checkout_session::TotalDetailsBreakdownDiscount,
    check: &Check<'_>,
) {
    check.i64("amount", view.amount());
    check.nested("discount", view.discount(), check_object);
}

pub fn checkout_session_walletoptions(
    view: &objects::checkout_session::WalletOptions,
    check: &Check<'_>,
) {
    check.opt_nested("link", view.link(), checkout_session_walletoptionslink);
}

pub fn checkout_session_walletoptionslink(
    view: &objects::checkout_session::WalletOptionsLink,
    check: &Check<'_>,
) {
    check.opt_str("display", view.display());
}

pub fn climateorder(view: &objects::ClimateOrder, check: &Check<'_>) {
    check.i64("amount_fees", view.amount_fees());
    check.i64("amount_subtotal", view.amount_subtotal());
    check.i64("amount_total", view.amount_total());
    check.opt_nested("beneficiary", view.beneficiary(), climate_order_beneficiary);
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_str("cancellation_reason", view.cancellation_reason());
    check.opt_str("certificate", view.certificate());
    check.opt_time("confirmed_at", view.confirmed_at());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_time("delayed_at", view.delayed_at());
    check.opt_time("delivered_at", view.delivered_at());
    check.views(
        "delivery_details",
        view.delivery_details(),
        climate_order_deliverydetail,
    );
    check.i64("expected_delivery_year", view.expected_delivery_year());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.str("metric_tons", view.metric_tons());
    check.id("product", view.product_id());
    check.expanded("product", view.product(), climateproduct);
    check.opt_time("product_substituted_at", view.product_substituted_at());
    check.str("status", view.status());
}

pub fn climate_order_beneficiary(view: &objects::climate_order::Beneficiary, check: &Check<'_>) {
    check.str("public_name", view.public_name());
}

pub fn climate_order_deliverydetail(
    view: &objects::climate_order::DeliveryDetail,
    check: &Check<'_>,
) {
    check.time("delivered_at", view.delivered_at());
    check.opt_nested("location", view.location(), check_object);
    check.str("metric_tons", view.metric_tons());
    check.opt_str("registry_url", view.registry_url());
    check.nested("supplier", view.supplier(), check_object);
}

pub fn climateproduct(view: &objects::ClimateProduct, check: &Check<'_>) {
    check.time("created", view.created());
    check.nested(
        "current_prices_per_metric_ton",
        view.current_prices_per_metric_ton(),
        check_object,
    );
    check.opt_i64("delivery_year", view.delivery_year());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.str("metric_tons_available", view.metric_tons_available());
    check.str("name", view.name());
    check.views("suppliers", view.suppliers(), check_object);
}

pub fn coupon(view: &objects::Coupon, check: &Check<'_>) {
    check.opt_i64("amount_off", view.amount_off());
    check.opt_nested("applies_to", view.applies_to(), coupon_appliesto);
    check.time("created", view.created());
    check.opt_str("currency", view.currency());
    check.opt_nested("currency_options", view.currency_options(), check_object);
    check.opt_bool("deleted", view.deleted());
    check.str("duration", view.duration());
    check.opt_i64("duration_in_months", view.duration_in_months());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_i64("max_redemptions", view.max_redemptions());
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("name", view.name());
    check.opt_f64("percent_off", view.percent_off());
    check.opt_time("redeem_by", view.redeem_by());
    check.i64("times_redeemed", view.times_redeemed());
    check.bool("valid", view.valid());
}

pub fn coupon_appliesto(view: &objects::coupon::AppliesTo, check: &Check<'_>) {
    check.strs("products", view.products());
}

pub fn creditnote(view: &objects::CreditNote, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.i64("amount_shipping", view.amount_shipping());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.id("customer", view.customer_id());
    check.expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_id(
        "customer_balance_transaction",
        view.customer_balance_transaction_id(),
    );
    check.opt_expanded(
        "customer_balance_transaction",
        view.customer_balance_transaction(),
        check_object,
    );
    check.i64("discount_amount", view.discount_amount());
    check.views(
        "discount_amounts",
        view.discount_amounts(),
        shared_discountamount,
    );
    check.opt_time("effective_at", view.effective_at());
    check.str("id", view.id());
    check.id("invoice", view.invoice_id());
    check.expanded("invoice", view.invoice(), invoice);
    check.list("lines", view.lines(), creditnotelineitem);
    check.bool("livemode", view.livemode());
    check.opt_str("memo", view.memo());
    check.opt_metadata("metadata", view.metadata());
    check.str("number", view.number());
    check.opt_i64("out_of_band_amount", view.out_of_band_amount());
    check.str("pdf", view.pdf());
    check.i64("post_payment_amount", view.post_payment_amount());
    check.i64("pre_payment_amount", view.pre_payment_amount());
    check.views(
        "pretax_credit_amounts",
        view.pretax_credit_amounts(),
        shared_pretaxcreditamount,
    );
    check.opt_str("reason", view.reason());
    check.views("refunds", view.refunds(), credit_note_refund);
    check.opt_nested(
        "shipping_cost",
        view.shipping_cost(),
        credit_note_shippingcost,
    );
    check.str("status", view.status());
    check.i64("subtotal", view.subtotal());
    check.opt_i64("subtotal_excluding_tax", view.subtotal_excluding_tax());
    check.i64("total", view.total());
    check.opt_i64("total_excluding_tax", view.total_excluding_tax());
    check.opt_views("total_taxes", view.total_taxes(), shared_taxamount);
    check.str("type", view.type_());
    check.opt_time("voided_at", view.voided_at());
}

pub fn credit_note_refund(view: &objects::credit_note::Refund, check: &Check<'_>) {
    check.i64("amount_refunded", view.amount_refunded());
    check.opt_nested(
        "payment_record_refund",
        view.payment_record_refund(),
        check_object,
    );
    check.id("refund", view.refund_id());
    check.expanded("refund", view.refund(), check_object);
    check.opt_str("type", view.type_());
}

pub fn credit_note_shippingcost(view: &objects::credit_note::ShippingCost, check: &Check<'_>) {
    check.i64("amount_subtotal", view.amount_subtotal());
    check.i64("amount_tax", view.amount_tax());
    check.i64("amount_total", view.amount_total());
    check.opt_id("shipping_rate", view.shipping_rate_id());
    check.opt_expanded("shipping_rate", view.shipping_rate(), check_object);
    check.opt_views("taxes", view.taxes(), check_object);
}

pub fn creditnotelineitem(view: &objects::CreditNoteLineItem, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_str("description", view.description());
    check.i64("discount_amount", view.discount_amount());
    check.views(
        "discount_amounts",
        view.discount_amounts(),
        shared_discountamount,
    );
    check.str("id", view.id());
    check.opt_str("invoice_line_item", view.invoice_line_item());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.views(
        "pretax_credit_amounts",
        view.pretax_credit_amounts(),
        shared_pretaxcreditamount,
    );
    check.opt_i64("quantity", view.quantity());
    check.views("tax_rates", view.tax_rates(), taxrate);
    check.opt_views("taxes", view.taxes(), shared_taxamount);
    check.str("type", view.type_());
    check.opt_i64("unit_amount", view.unit_amount());
    check.opt_str("unit_amount_decimal", view.unit_amount_decimal());
}

pub fn customer(view: &objects::Customer, check: &Check<'_>) {
    check.opt_nested("address", view.address(), shared_address);
    check.opt_i64("balance", view.balance());
    check.opt_str("business_name", view.business_name());
    check.opt_nested("cash_balance", view.cash_balance(), cashbalance);
    check.time("created", view.created());
    check.opt_str("currency", view.currency());
    check.opt_str("customer_account", view.customer_account());
    check.opt_id("default_source", view.default_source_id());
    check.opt_expanded("default_source", view.default_source(), check_object);
    check.opt_bool("deleted", view.deleted());
    check.opt_bool("delinquent", view.delinquent());
    check.opt_str("description", view.description());
    check.opt_nested("discount", view.discount(), discount);
    check.opt_str("email", view.email());
    check.str("id", view.id());
    check.opt_str("individual_name", view.individual_name());
    check.opt_nested(
        "invoice_credit_balance",
        view.invoice_credit_balance(),
        check_object,
    );
    check.opt_str("invoice_prefix", view.invoice_prefix());
    check.opt_nested(
        "invoice_settings",
        view.invoice_settings(),
        customer_invoicesettings,
    );
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("name", view.name());
    check.opt_i64("next_invoice_sequence", view.next_invoice_sequence());
    check.opt_str("phone", view.phone());
    check.opt_strs("preferred_locales", view.preferred_locales());
    check.opt_nested("shipping", view.shipping(), shared_shippingdetails);
    check.opt_list("sources", view.sources(), check_object);
    check.opt_list("subscriptions", view.subscriptions(), subscription);
    check.opt_nested("tax", view.tax(), customer_tax);
    check.opt_str("tax_exempt", view.tax_exempt());
    check.opt_list("tax_ids", view.tax_ids(), taxid);
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
}

pub fn customer_invoicesettings(view: &objects::customer::InvoiceSettings, check: &Check<'_>) {
    check.opt_views("custom_fields", view.custom_fields(), shared_customfield);
    check.opt_id("default_payment_method", view.default_payment_method_id());
    check.opt_expanded(
        "default_payment_method",
        view.default_payment_method(),
        paymentmethod,
    );
    check.opt_str("footer", view.footer());
    check.opt_nested(
        "rendering_options",
        view.rendering_options(),
        customer_invoicesettingsrenderingoptions,
    );
}

pub fn customer_invoicesettingsrenderingoptions(
    view: &objects::customer::InvoiceSettingsRenderingOptions,
    check: &Check<'_>,
) {
    check.opt_str("amount_tax_display", view.amount_tax_display());
    check.opt_str("template", view.template());
}

pub fn customer_tax(view: &objects::customer::Tax, check: &Check<'_>) {
    check.str("automatic_tax", view.automatic_tax());
    check.opt_str("ip_address", view.ip_address());
    check.opt_nested("location", view.location(), customer_taxlocation);
    check.str("provider", view.provider());
}

pub fn customer_taxlocation(view: &objects::customer::TaxLocation, check: &Check<'_>) {
    check.str("country", view.country());
    check.str("source", view.source());
    check.opt_str("state", view.state());
}

pub fn customercashbalancetransaction(
    view: &objects::CustomerCashBalanceTransaction,
    check: &Check<'_>,
) {
    check.opt_nested(
        "adjusted_for_overdraft",
        view.adjusted_for_overdraft(),
        customer_cash_balance_transaction_adjustedforoverdraft,
    );
    check.opt_nested(
        "applied_to_payment",
        view.applied_to_payment(),
        customer_cash_balance_transaction_appliedtopayment,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.id("customer", view.customer_id());
    check.expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.i64("ending_balance", view.ending_balance());
    check.opt_nested(
        "funded",
        view.funded(),
        customer_cash_balance_transaction_funded,
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.i64("net_amount", view.net_amount());
    check.opt_nested(
        "refunded_from_payment",
        view.refunded_from_payment(),
        customer_cash_balance_transaction_refundedfrompayment,
    );
    check.opt_nested(
        "transferred_to_balance",
        view.transferred_to_balance(),
        customer_cash_balance_transaction_transferredtobalance,
    );
    check.str("type", view.type_());
    check.opt_nested(
        "unapplied_from_payment",
        view.unapplied_from_payment(),
        customer_cash_balance_transaction_unappliedfrompayment,
    );
}

pub fn customer_cash_balance_transaction_adjustedforoverdraft(
    view: &objects::customer_cash_balance_transaction::AdjustedForOverdraft,
    check: &Check<'_>,
) {
    check.id("balance_transaction", view.balance_transaction_id());
    check.expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.id("linked_transaction", view.linked_transaction_id());
    check.expanded(
        "linked_transaction",
        view.linked_transaction(),
        customercashbalancetransaction,
    );
}

pub fn customer_cash_balance_transaction_appliedtopayment(
    view: &objects::customer_cash_balance_transaction::AppliedToPayment,
    check: &Check<'_>,
) {
    check.id("payment_intent", view.payment_intent_id());
    check.expanded("payment_intent", view.payment_intent(), paymentintent);
}

pub fn customer_cash_balance_transaction_funded(
    view: &objects::customer_cash_balance_transaction::Funded,
    check: &Check<'_>,
) {
    check.nested("bank_transfer", view.bank_transfer(), check_object);
}

pub fn customer_cash_balance_transaction_refundedfrompayment(
    view: &objects::customer_cash_balance_transaction::RefundedFromPayment,
    check: &Check<'_>,
) {
    check.id("refund", view.refund_id());
    check.expanded("refund", view.refund(), refund);
}

pub fn customer_cash_balance_transaction_transferredtobalance(
    view: &objects::customer_cash_balance_transaction::TransferredToBalance,
    check: &Check<'_>,
) {
    check.id("balance_transaction", view.balance_transaction_id());
    check.expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
}

pub fn customer_cash_balance_transaction_unappliedfrompayment(
    view: &objects::customer_cash_balance_transaction::UnappliedFromPayment,
    check: &Check<'_>,
) {
    check.id("payment_intent", view.payment_intent_id());
    check.expanded("payment_intent", view.payment_intent(), paymentintent);
}

pub fn discount(view: &objects::Discount, check: &Check<'_>) {
    check.opt_str("checkout_session", view.checkout_session());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_bool("deleted", view.deleted());
    check.opt_time("end", view.end());
    check.str("id", view.id());
    check.opt_str("invoice", view.invoice());
    check.opt_str("invoice_item", view.invoice_item());
    check.opt_id("promotion_code", view.promotion_code_id());
    check.opt_expanded("promotion_code", view.promotion_code(), promotioncode);
    check.nested("source", view.source(), shared_couponsource);
    check.time("start", view.start());
    check.opt_str("subscription", view.subscription());
    check.opt_str("subscription_item", view.subscription_item());
}

pub fn dispute(view: &objects::Dispute, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.views(
        "balance_transactions",
        view.balance_transactions(),
        balancetransaction,
    );
    check.id("charge", view.charge_id());
    check.expanded("charge", view.charge(), charge);
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.strs(
        "enhanced_eligibility_types",
        view.enhanced_eligibility_types(),
    );
    check.nested("evidence", view.evidence(), dispute_evidence);
    check.nested(
        "evidence_details",
        view.evidence_details(),
        dispute_evidencedetails,
    );
    check.str("id", view.id());
    check.opt_str(
        "intended_submission_method",
        view.intended_submission_method(),
    );
    check.bool("is_charge_refundable", view.is_charge_refundable());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_str("network_reason_code", view.network_reason_code());
    check.opt_id("payment_intent", view.payment_intent_id());
    check.opt_expanded("payment_intent", view.payment_intent(), paymentintent);
    check.opt_nested(
        "payment_method_details",
        view.payment_method_details(),
        dispute_paymentmethoddetails,
    );
    check.str("reason", view.reason());
    check.str("status", view.status());
}

pub fn dispute_evidence(view: &objects::dispute::Evidence, check: &Check<'_>) {
    check.opt_str("access_activity_log", view.access_activity_log());
    check.opt_nested("appeal", view.appeal(), dispute_evidenceappeal);
    check.opt_str("billing_address", view.billing_address());
    check.opt_id("cancellation_policy", view.cancellation_policy_id());
    check.opt_expanded("cancellation_policy", view.cancellation_policy(), file);
    check.opt_str(
        "cancellation_policy_disclosure",
        view.cancellation_policy_disclosure(),
    );
    check.opt_str("cancellation_rebuttal", view.cancellation_rebuttal());
    check.opt_id("customer_communication", view.customer_communication_id());
    check.opt_expanded(
        "customer_communication",
        view.customer_communication(),
        file,
    );
    check.opt_str("customer_email_address", view.customer_email_address());
    check.opt_str("customer_name", view.customer_name());
    check.opt_str("customer_purchase_ip", view.customer_purchase_ip());
    check.opt_id("customer_signature", view.customer_signature_id());
    check.opt_expanded("customer_signature", view.customer_signature(), file);
    check.opt_id(
        "duplicate_charge_documentation",
        view.duplicate_charge_documentation_id(),
    );
    check.opt_expanded(
        "duplicate_charge_documentation",
        view.duplicate_charge_documentation(),
        file,
    );
    check.opt_str(
        "duplicate_charge_explanation",
        view.duplicate_charge_explanation(),
    );
    check.opt_str("duplicate_charge_id", view.duplicate_charge_id());
    check.nested(
        "enhanced_evidence",
        view.enhanced_evidence(),
        dispute_evidenceenhancedevidence,
    );
    check.opt_str("product_description", view.product_description());
    check.opt_id("receipt", view.receipt_id());
    check.opt_expanded("receipt", view.receipt(), file);
    check.opt_id("refund_policy", view.refund_policy_id());
    check.opt_expanded("refund_policy", view.refund_policy(), file);
    check.opt_str("refund_policy_disclosure", view.refund_policy_disclosure());
    check.opt_str(
        "refund_refusal_explanation",
        view.refund_refusal_explanation(),
    );
    check.opt_str("service_date", view.service_date());
    check.opt_id("service_documentation", view.service_documentation_id());
    check.opt_expanded("service_documentation", view.service_documentation(), file);
    check.opt_str("shipping_address", view.shipping_address());
    check.opt_str("shipping_carrier", view.shipping_carrier());
    check.opt_str("shipping_date", view.shipping_date());
    check.opt_id("shipping_documentation", view.shipping_documentation_id());
    check.opt_expanded(
        "shipping_documentation",
        view.shipping_documentation(),
        file,
    );
    check.opt_str("shipping_tracking_number", view.shipping_tracking_number());
    check.opt_id("uncategorized_file", view.uncategorized_file_id());
    check.opt_expanded("uncategorized_file", view.uncategorized_file(), file);
    check.opt_str("uncategorized_text", view.uncategorized_text());
}

pub fn dispute_evidenceappeal(view: &objects::dispute::EvidenceAppeal, check: &Check<'_>) {
    check.opt_nested("card", view.card(), dispute_evidenceappealcard);
}

pub fn dispute_evidenceappealcard(view: &objects::dispute::EvidenceAppealCard, check: &Check<'_>) {
    check.opt_str("reason_for_filing", view.reason_for_filing());
    check.opt_strs("supporting_files", view.supporting_files());
}

pub fn dispute_evidenceenhancedevidence(
    view: &objects::dispute::EvidenceEnhancedEvidence,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mastercard_compliance",
        view.mastercard_compliance(),
        dispute_evidenceenhancedevidencemastercardcompliance,
    );
    check.opt_nested(
        "visa_compelling_evidence_3",
        view.visa_compelling_evidence_3(),
        dispute_evidenceenhancedevidencevisacompellingevidence3,
    );
    check.opt_nested(
        "visa_compliance",
        view.visa_compliance(),
        dispute_evidenceenhancedevidencevisacompliance,
    );
}

pub fn dispute_evidenceenhancedevidencemastercardcompliance(
    view: &objects::dispute::EvidenceEnhancedEvidenceMastercardCompliance,
    check: &Check<'_>,
) {
    check.bool("fee_acknowledged", view.fee_acknowledged());
}

pub fn dispute_evidenceenhancedevidencevisacompellingevidence3(
    view: &objects::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3,
    check: &Check<'_>,
) {
    check.opt_nested(
        "disputed_transaction",
        view.disputed_transaction(),
        dispute_evidenceenhancedevidencevisacompellingevidence3disputedtransaction,
    );
    check.views(
        "prior_undisputed_transactions",
        view.prior_undisputed_transactions(),
        dispute_evidenceenhancedevidencevisacompellingevidence3priorundisputedtransaction,
    );
}

pub fn dispute_evidenceenhancedevidencevisacompellingevidence3disputedtransaction(
    view: &objects::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction,
    check: &Check<'_>,
) {
    check.opt_str("customer_account_id", view.customer_account_id());
    check.opt_str(
        "customer_device_fingerprint",
        view.customer_device_fingerprint(),
    );
    check.opt_str("customer_device_id", view.customer_device_id());
    check.opt_str("customer_email_address", view.customer_email_address());
    check.opt_str("customer_purchase_ip", view.customer_purchase_ip());
    check.opt_str("merchandise_or_services", view.merchandise_or_services());
    check.opt_str("product_description", view.product_description());
    check.opt_nested("shipping_address", view.shipping_address(), shared_address);
}

pub fn dispute_evidenceenhancedevidencevisacompellingevidence3priorundisputedtransaction(
    view: &objects::dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction,
    check: &Check<'_>,
) {
    check.str("charge", view.charge());
    check.opt_str("customer_account_id", view.customer_account_id());
    check.opt_str(
        "customer_device_fingerprint",
        view.customer_device_fingerprint(),
    );
    check.opt_str("customer_device_id", view.customer_device_id());
    check.opt_str("customer_email_address", view.customer_email_address());
    check.opt_str("customer_purchase_ip", view.customer_purchase_ip());
    check.opt_str("product_description", view.product_description());
    check.opt_nested("shipping_address", view.shipping_address(), shared_address);
}

pub fn dispute_evidenceenhancedevidencevisacompliance(
    view: &objects::dispute::EvidenceEnhancedEvidenceVisaCompliance,
    check: &Check<'_>,
) {
    check.bool("fee_acknowledged", view.fee_acknowledged());
}

pub fn dispute_evidencedetails(view: &objects::dispute::EvidenceDetails, check: &Check<'_>) {
    check.opt_time("due_by", view.due_by());
    check.nested(
        "enhanced_eligibility",
        view.enhanced_eligibility(),
        dispute_evidencedetailsenhancedeligibility,
    );
    check.bool("has_evidence", view.has_evidence());
    check.bool("past_due", view.past_due());
    check.i64("submission_count", view.submission_count());
    check.str("submission_method", view.submission_method());
}

pub fn dispute_evidencedetailsenhancedeligibility(
    view: &objects::dispute::EvidenceDetailsEnhancedEligibility,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mastercard_compliance",
        view.mastercard_compliance(),
        dispute_evidencedetailsenhancedeligibilitymastercardcompliance,
    );
    check.opt_nested(
        "visa_compelling_evidence_3",
        view.visa_compelling_evidence_3(),
        dispute_evidencedetailsenhancedeligibilityvisacompellingevidence3,
    );
    check.opt_nested(
        "visa_compliance",
        view.visa_compliance(),
        dispute_evidencedetailsenhancedeligibilityvisacompliance,
    );
}

pub fn dispute_evidencedetailsenhancedeligibilitymastercardcompliance(
    view: &objects::dispute::EvidenceDetailsEnhancedEligibilityMastercardCompliance,
    check: &Check<'_>,
) {
    check.str("status", view.status());
}

pub fn dispute_evidencedetailsenhancedeligibilityvisacompellingevidence3(
    view: &objects::dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3,
    check: &Check<'_>,
) {
    check.strs("required_actions", view.required_actions());
    check.str("status", view.status());
}

pub fn dispute_evidencedetailsenhancedeligibilityvisacompliance(
    view: &objects::dispute::EvidenceDetailsEnhancedEligibilityVisaCompliance,
    check: &Check<'_>,
) {
    check.str("status", view.status());
}

pub fn dispute_paymentmethoddetails(
    view: &objects::dispute::PaymentMethodDetails,
    check: &Check<'_>,
) {
    check.opt_nested(
        "amazon_pay",
        view.amazon_pay(),
        dispute_paymentmethoddetailsamazonpay,
    );
    check.opt_nested("card", view.card(), dispute_paymentmethoddetailscard);
    check.opt_nested("klarna", view.klarna(), dispute_paymentmethoddetailsklarna);
    check.opt_nested("paypal", view.paypal(), dispute_paymentmethoddetailspaypal);
    check.str("type", view.type_());
}

pub fn dispute_paymentmethoddetailsamazonpay(
    view: &objects::dispute::PaymentMethodDetailsAmazonPay,
    check: &Check<'_>,
) {
    check.opt_str("dispute_type", view.dispute_type());
}

pub fn dispute_paymentmethoddetailscard(
    view: &objects::dispute::PaymentMethodDetailsCard,
    check: &Check<'_>,
) {
    check.str("brand", view.brand());
    check.str("case_type", view.case_type());
    check.str("network", view.network());
    check.opt_str("network_reason_code", view.network_reason_code());
}

pub fn dispute_paymentmethoddetailsklarna(
    view: &objects::dispute::PaymentMethodDetailsKlarna,
    check: &Check<'_>,
) {
    check.opt_str(
        "chargeback_loss_reason_code",
        view.chargeback_loss_reason_code(),
    );
    check.opt_str("reason_code", view.reason_code());
}

pub fn dispute_paymentmethoddetailspaypal(
    view: &objects::dispute::PaymentMethodDetailsPaypal,
    check: &Check<'_>,
) {
    check.opt_str("case_id", view.case_id());
    check.opt_str("reason_code", view.reason_code());
}

pub fn entitlementsactiveentitlement(
    view: &objects::EntitlementsActiveEntitlement,
    check: &Check<'_>,
) {
    check.id("feature", view.feature_id());
    check.expanded("feature", view.feature(), check_object);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.str("lookup_key", view.lookup_key());
}

pub fn entitlementsactiveentitlementsummary(
    view: &objects::EntitlementsActiveEntitlementSummary,
    check: &Check<'_>,
) {
    check.str("customer", view.customer());
    check.list(
        "entitlements",
        view.entitlements(),
        entitlementsactiveentitlement,
    );
    check.bool("livemode", view.livemode());
}

pub fn feerefund(view: &objects::FeeRefund, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.id("fee", view.fee_id());
    check.expanded("fee", view.fee(), applicationfee);
    check.str("id", view.id());
    check.opt_metadata("metadata", view.metadata());
}

pub fn file(view: &objects::File, check: &Check<'_>) {
    check.time("created", view.created());
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("filename", view.filename());
    check.str("id", view.id());
    check.opt_list("links", view.links(), check_object);
    check.str("purpose", view.purpose());
    check.i64("size", view.size());
    check.opt_str("title", view.title());
    check.opt_str("type", view.type_());
    check.opt_str("url", view.url());
}

pub fn financialconnectionsaccount(view: &objects::FinancialConnectionsAccount, check: &Check<'_>) {
    check.opt_nested(
        "account_holder",
        view.account_holder(),
        financial_connections_account_accountholder,
    );
    check.opt_views(
        "account_numbers",
        view.account_numbers(),
        financial_connections_account_accountnumber,
    );
    check.opt_nested(
        "balance",
        view.balance(),
        financial_connections_account_balance,
    );
    check.opt_nested(
        "balance_refresh",
        view.balance_refresh(),
        financial_connections_account_balancerefresh,
    );
    check.str("category", view.category());
    check.time("created", view.created());
    check.opt_str("display_name", view.display_name());
    check.str("id", view.id());
    check.str("institution_name", view.institution_name());
    check.opt_str("last4", view.last4());
    check.bool("livemode", view.livemode());
    check.opt_id("ownership", view.ownership_id());
    check.opt_expanded("ownership", view.ownership(), check_object);
    check.opt_nested(
        "ownership_refresh",
        view.ownership_refresh(),
        financial_connections_account_ownershiprefresh,
    );
    check.opt_strs("permissions", view.permissions());
    check.str("status", view.status());
    check.opt_nested(
        "status_details",
        view.status_details(),
        financial_connections_account_statusdetails,
    );
    check.str("subcategory", view.subcategory());
    check.opt_strs("subscriptions", view.subscriptions());
    check.strs(
        "supported_payment_method_types",
        view.supported_payment_method_types(),
    );
    check.opt_nested(
        "transaction_refresh",
        view.transaction_refresh(),
        financial_connections_account_transactionrefresh,
    );
}

pub fn financial_connections_account_accountholder(
    view: &objects::financial_connections_account::AccountHolder,
    check: &Check<'_>,
) {
    check.opt_id("account", view.account_id());
    check.opt_expanded("account", view.account(), check_object);
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.str("type", view.type_());
}

pub fn financial_connections_account_accountnumber(
    view: &objects::financial_connections_account::AccountNumber,
    check: &Check<'_>,
) {
    check.opt_time("expected_expiry_date", view.expected_expiry_date());
    check.str("identifier_type", view.identifier_type());
    check.str("status", view.status());
    check.strs("supported_networks", view.supported_networks());
}

pub fn financial_connections_account_balance(
    view: &objects::financial_connections_account::Balance,
    check: &Check<'_>,
) {
    check.time("as_of", view.as_of());
    check.opt_nested("cash", view.cash(), check_object);
    check.opt_nested("credit", view.credit(), check_object);
    check.nested("current", view.current(), check_object);
    check.str("type", view.type_());
}

pub fn financial_connections_account_balancerefresh(
    view: &objects::financial_connections_account::BalanceRefresh,
    check: &Check<'_>,
) {
    check.time("last_attempted_at", view.last_attempted_at());
    check.opt_time(
        "next_refresh_available_at",
        view.next_refresh_available_at(),
    );
    check.str("status", view.status());
}

pub fn financial_connections_account_ownershiprefresh(
    view: &objects::financial_connections_account::OwnershipRefresh,
    check: &Check<'_>,
) {
    check.time("last_attempted_at", view.last_attempted_at());
    check.opt_time(
        "next_refresh_available_at",
        view.next_refresh_available_at(),
    );
    check.str("status", view.status());
}

pub fn financial_connections_account_statusdetails(
    view: &objects::financial_connections_account::StatusDetails,
    check: &Check<'_>,
) {
    check.opt_nested("active", view.active(), check_object);
}

pub fn financial_connections_account_transactionrefresh(
    view: &objects::financial_connections_account::TransactionRefresh,
    check: &Check<'_>,
) {
    check.str("id", view.id());
    check.time("last_attempted_at", view.last_attempted_at());
    check.opt_time(
        "next_refresh_available_at",
        view.next_refresh_available_at(),
    );
    check.str("status", view.status());
}

pub fn financialconnectionsauthorization(
    view: &objects::FinancialConnectionsAuthorization,
    check: &Check<'_>,
) {
    check.str("id", view.id());
    check.str("institution_name", view.institution_name());
    check.bool("livemode", view.livemode());
    check.str("status", view.status());
    check.nested(
        "status_details",
        view.status_details(),
        financial_connections_authorization_statusdetails,
    );
}

pub fn financial_connections_authorization_statusdetails(
    view: &objects::financial_connections_authorization::StatusDetails,
    check: &Check<'_>,
) {
    check.opt_nested("active", view.active(), check_object);
    check.opt_nested("inactive", view.inactive(), check_object);
}

pub fn identityverificationsession(view: &objects::IdentityVerificationSession, check: &Check<'_>) {
    check.opt_str("client_reference_id", view.client_reference_id());
    check.opt_str("client_secret", view.client_secret());
    check.time("created", view.created());
    check.str("id", view.id());
    check.opt_nested(
        "last_error",
        view.last_error(),
        identity_verification_session_lasterror,
    );
    check.opt_id(
        "last_verification_report",
        view.last_verification_report_id(),
    );
    check.opt_expanded(
        "last_verification_report",
        view.last_verification_report(),
        check_object,
    );
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_nested(
        "options",
        view.options(),
        identity_verification_session_options,
    );
    check.opt_nested(
        "provided_details",
        view.provided_details(),
        identity_verification_session_provideddetails,
    );
    check.opt_nested(
        "redaction",
        view.redaction(),
        identity_verification_session_redaction,
    );
    check.opt_str("related_customer", view.related_customer());
    check.opt_str("related_customer_account", view.related_customer_account());
    check.opt_nested(
        "related_person",
        view.related_person(),
        identity_verification_session_relatedperson,
    );
    check.str("status", view.status());
    check.str("type", view.type_());
    check.opt_str("url", view.url());
    check.opt_str("verification_flow", view.verification_flow());
    check.opt_nested(
        "verified_outputs",
        view.verified_outputs(),
        identity_verification_session_verifiedoutputs,
    );
}

pub fn identity_verification_session_lasterror(
    view: &objects::identity_verification_session::LastError,
    check: &Check<'_>,
) {
    check.opt_str("code", view.code());
    check.opt_str("reason", view.reason());
}

pub fn identity_verification_session_options(
    view: &objects::identity_verification_session::Options,
    check: &Check<'_>,
) {
    check.opt_nested("document", view.document(), check_object);
    check.opt_nested("email", view.email(), check_object);
    check.opt_nested("id_number", view.id_number(), check_object);
    check.opt_nested("matching", view.matching(), check_object);
    check.opt_nested("phone", view.phone(), check_object);
}

pub fn identity_verification_session_provideddetails(
    view: &objects::identity_verification_session::ProvidedDetails,
    check: &Check<'_>,
) {
    check.opt_str("email", view.email());
    check.opt_str("phone", view.phone());
}

pub fn identity_verification_session_redaction(
    view: &objects::identity_verification_session::Redaction,
    check: &Check<'_>,
) {
    check.str("status", view.status());
}

pub fn identity_verification_session_relatedperson(
    view: &objects::identity_verification_session::RelatedPerson,
    check: &Check<'_>,
) {
    check.str("account", view.account());
    check.str("person", view.person());
}

pub fn identity_verification_session_verifiedoutputs(
    view: &objects::identity_verification_session::VerifiedOutputs,
    check: &Check<'_>,
) {
    check.opt_nested("address", view.address(), check_object);
    check.opt_nested("dob", view.dob(), check_object);
    check.opt_str("email", view.email());
    check.opt_str("first_name", view.first_name());
    check.opt_str("id_number", view.id_number());
    check.opt_str("id_number_type", view.id_number_type());
    check.opt_str("last_name", view.last_name());
    check.opt_str("phone", view.phone());
    check.opt_str("sex", view.sex());
    check.opt_str("unparsed_place_of_birth", view.unparsed_place_of_birth());
    check.opt_str("unparsed_sex", view.unparsed_sex());
}

pub fn invoice(view: &objects::Invoice, check: &Check<'_>) {
    check.opt_str("account_country", view.account_country());
    check.opt_str("account_name", view.account_name());
    check.opt_ids("account_tax_ids", view.account_tax_id_ids());
    check.opt_expanded_views("account_tax_ids", view.account_tax_ids(), taxid);
    check.i64("amount_due", view.amount_due());
    check.i64("amount_overpaid", view.amount_overpaid());
    check.i64("amount_paid", view.amount_paid());
    check.opt_i64("amount_paid_off_stripe", view.amount_paid_off_stripe());
    check.i64("amount_remaining", view.amount_remaining());
    check.i64("amount_shipping", view.amount_shipping());
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.i64("attempt_count", view.attempt_count());
    check.bool("attempted", view.attempted());
    check.opt_bool("auto_advance", view.auto_advance());
    check.nested("automatic_tax", view.automatic_tax(), invoice_automatictax);
    check.opt_time(
        "automatically_finalizes_at",
        view.automatically_finalizes_at(),
    );
    check.opt_str("billing_reason", view.billing_reason());
    check.str("collection_method", view.collection_method());
    check.opt_nested(
        "confirmation_secret",
        view.confirmation_secret(),
        invoice_confirmationsecret,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_views("custom_fields", view.custom_fields(), shared_customfield);
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_nested("customer_address", view.customer_address(), shared_address);
    check.opt_str("customer_email", view.customer_email());
    check.opt_str("customer_name", view.customer_name());
    check.opt_str("customer_phone", view.customer_phone());
    check.opt_nested(
        "customer_shipping",
        view.customer_shipping(),
        shared_shippingdetails,
    );
    check.opt_str("customer_tax_exempt", view.customer_tax_exempt());
    check.opt_views(
        "customer_tax_ids",
        view.customer_tax_ids(),
        shared_taxidvalue,
    );
    check.opt_id("default_payment_method", view.default_payment_method_id());
    check.opt_expanded(
        "default_payment_method",
        view.default_payment_method(),
        paymentmethod,
    );
    check.opt_id("default_source", view.default_source_id());
    check.opt_expanded("default_source", view.default_source(), check_object);
    check.views("default_tax_rates", view.default_tax_rates(), taxrate);
    check.opt_bool("deleted", view.deleted());
    check.opt_str("description", view.description());
    check.ids("discounts", view.discount_ids());
    check.expanded_views("discounts", view.discounts(), discount);
    check.opt_time("due_date", view.due_date());
    check.opt_time("effective_at", view.effective_at());
    check.opt_i64("ending_balance", view.ending_balance());
    check.opt_str("footer", view.footer());
    check.opt_nested("from_invoice", view.from_invoice(), invoice_frominvoice);
    check.opt_str("hosted_invoice_url", view.hosted_invoice_url());
    check.str("id", view.id());
    check.opt_str("invoice_pdf", view.invoice_pdf());
    check.nested("issuer", view.issuer(), shared_accountreference);
    check.opt_nested(
        "last_finalization_error",
        view.last_finalization_error(),
        shared_lasterror,
    );
    check.opt_id("latest_revision", view.latest_revision_id());
    check.opt_expanded("latest_revision", view.latest_revision(), invoice);
    check.list("lines", view.lines(), invoicelineitem);
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.opt_time("next_payment_attempt", view.next_payment_attempt());
    check.opt_str("number", view.number());
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.opt_nested("parent", view.parent(), invoice_parent);
    check.nested(
        "payment_settings",
        view.payment_settings(),
        invoice_paymentsettings,
    );
    check.opt_list("payments", view.payments(), invoicepayment);
    check.time("period_end", view.period_end());
    check.time("period_start", view.period_start());
    check.i64(
        "post_payment_credit_notes_amount",
        view.post_payment_credit_notes_amount(),
    );
    check.i64(
        "pre_payment_credit_notes_amount",
        view.pre_payment_credit_notes_amount(),
    );
    check.opt_str("receipt_number", view.receipt_number());
    check.opt_nested("rendering", view.rendering(), invoice_rendering);
    check.opt_nested("shipping_cost", view.shipping_cost(), shared_shippingcost);
    check.opt_nested(
        "shipping_details",
        view.shipping_details(),
        shared_shippingdetails,
    );
    check.i64("starting_balance", view.starting_balance());
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.opt_str("status", view.status());
    check.opt_nested(
        "status_details",
        view.status_details(),
        invoice_statusdetails,
    );
    check.nested(
        "status_transitions",
        view.status_transitions(),
        invoice_statustransitions,
    );
    check.i64("subtotal", view.subtotal());
    check.opt_i64("subtotal_excluding_tax", view.subtotal_excluding_tax());
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
    check.opt_nested(
        "threshold_reason",
        view.threshold_reason(),
        invoice_thresholdreason,
    );
    check.i64("total", view.total());
    check.opt_views(
        "total_discount_amounts",
        view.total_discount_amounts(),
        shared_discountamount,
    );
    check.opt_i64("total_excluding_tax", view.total_excluding_tax());
    check.opt_views(
        "total_pretax_credit_amounts",
        view.total_pretax_credit_amounts(),
        shared_pretaxcreditamount,
    );
    check.opt_views("total_taxes", view.total_taxes(), invoice_totaltax);
    check.opt_time("webhooks_delivered_at", view.webhooks_delivered_at());
}

pub fn invoice_automatictax(view: &objects::invoice::AutomaticTax, check: &Check<'_>) {
    check.opt_str("disabled_reason", view.disabled_reason());
    check.bool("enabled", view.enabled());
    check.opt_nested("liability", view.liability(), shared_accountreference);
    check.opt_str("provider", view.provider());
    check.opt_str("status", view.status());
}

pub fn invoice_confirmationsecret(view: &objects::invoice::ConfirmationSecret, check: &Check<'_>) {
    check.str("client_secret", view.client_secret());
    check.str("type", view.type_());
}

pub fn invoice_frominvoice(view: &objects::invoice::FromInvoice, check: &Check<'_>) {
    check.str("action", view.action());
    check.id("invoice", view.invoice_id());
    check.expanded("invoice", view.invoice(), invoice);
}

pub fn invoice_parent(view: &objects::invoice::Parent, check: &Check<'_>) {
    check.opt_nested(
        "quote_details",
        view.quote_details(),
        invoice_parentquotedetails,
    );
    check.opt_nested(
        "subscription_details",
        view.subscription_details(),
        invoice_parentsubscriptiondetails,
    );
    check.str("type", view.type_());
}

pub fn invoice_parentquotedetails(view: &objects::invoice::ParentQuoteDetails, check: &Check<'_>) {
    check.str("quote", view.quote());
}

pub fn invoice_parentsubscriptiondetails(
    view: &objects::invoice::ParentSubscriptionDetails,
    check: &Check<'_>,
) {
    check.opt_metadata("metadata", view.metadata());
    check.expanded("subscription", view.subscription(), subscription);
    check.opt_time(
        "subscription_proration_date",
        view.subscription_proration_date(),
    );
}

pub fn invoice_paymentsettings(view: &objects::invoice::PaymentSettings, check: &Check<'_>) {
    check.opt_str("default_mandate", view.default_mandate());
    check.opt_nested(
        "payment_method_options",
        view.payment_method_options(),
        invoice_paymentsettingspaymentmethodoptions,
    );
    check.opt_strs("payment_method_types", view.payment_method_types());
}

pub fn invoice_paymentsettingspaymentmethodoptions(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptions,
    check: &Check<'_>,
) {
    check.opt_nested(
        "acss_debit",
        view.acss_debit(),
        invoice_paymentsettingspaymentmethodoptionsacssdebit,
    );
    check.opt_nested(
        "bancontact",
        view.bancontact(),
        invoice_paymentsettingspaymentmethodoptionsbancontact,
    );
    check.opt_nested(
        "billie",
        view.billie(),
        invoice_paymentsettingspaymentmethodoptionsbillie,
    );
    check.opt_nested("blik", view.blik(), check_object);
    check.opt_nested(
        "card",
        view.card(),
        invoice_paymentsettingspaymentmethodoptionscard,
    );
    check.opt_nested(
        "customer_balance",
        view.customer_balance(),
        invoice_paymentsettingspaymentmethodoptionscustomerbalance,
    );
    check.opt_nested("konbini", view.konbini(), check_object);
    check.opt_nested(
        "payto",
        view.payto(),
        invoice_paymentsettingspaymentmethodoptionspayto,
    );
    check.opt_nested(
        "pix",
        view.pix(),
        invoice_paymentsettingspaymentmethodoptionspix,
    );
    check.opt_nested("sepa_debit", view.sepa_debit(), check_object);
    check.opt_nested(
        "upi",
        view.upi(),
        invoice_paymentsettingspaymentmethodoptionsupi,
    );
    check.opt_nested(
        "us_bank_account",
        view.us_bank_account(),
        invoice_paymentsettingspaymentmethodoptionsusbankaccount,
    );
}

pub fn invoice_paymentsettingspaymentmethodoptionsacssdebit(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsAcssDebit,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        invoice_paymentsettingspaymentmethodoptionsacssdebitmandateoptions,
    );
    check.opt_str("verification_method", view.verification_method());
}

pub fn invoice_paymentsettingspaymentmethodoptionsacssdebitmandateoptions(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
    check: &Check<'_>,
) {
    check.opt_str("transaction_type", view.transaction_type());
}

pub fn invoice_paymentsettingspaymentmethodoptionsbancontact(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsBancontact,
    check: &Check<'_>,
) {
    check.str("preferred_language", view.preferred_language());
}

pub fn invoice_paymentsettingspaymentmethodoptionsbillie(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsBillie,
    check: &Check<'_>,
) {
    check.opt_nested(
        "company_details",
        view.company_details(),
        shared_billiecompanydetails,
    );
    check.opt_str("reference", view.reference());
}

pub fn invoice_paymentsettingspaymentmethodoptionscard(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsCard,
    check: &Check<'_>,
) {
    check.opt_nested(
        "installments",
        view.installments(),
        invoice_paymentsettingspaymentmethodoptionscardinstallments,
    );
    check.opt_str("request_three_d_secure", view.request_three_d_secure());
}

pub fn invoice_paymentsettingspaymentmethodoptionscardinstallments(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsCardInstallments,
    check: &Check<'_>,
) {
    check.opt_bool("enabled", view.enabled());
}

pub fn invoice_paymentsettingspaymentmethodoptionscustomerbalance(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalance,
    check: &Check<'_>,
) {
    check.opt_nested(
        "bank_transfer",
        view.bank_transfer(),
        invoice_paymentsettingspaymentmethodoptionscustomerbalancebanktransfer,
    );
    check.opt_str("funding_type", view.funding_type());
}

pub fn invoice_paymentsettingspaymentmethodoptionscustomerbalancebanktransfer(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    check: &Check<'_>,
) {
    check.opt_nested(
        "eu_bank_transfer",
        view.eu_bank_transfer(),
        shared_eubanktransfer,
    );
    check.opt_str("type", view.type_());
}

pub fn invoice_paymentsettingspaymentmethodoptionspayto(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsPayto,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        invoice_paymentsettingspaymentmethodoptionspaytomandateoptions,
    );
}

pub fn invoice_paymentsettingspaymentmethodoptionspaytomandateoptions(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_type", view.amount_type());
    check.opt_str("purpose", view.purpose());
}

pub fn invoice_paymentsettingspaymentmethodoptionspix(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsPix,
    check: &Check<'_>,
) {
    check.opt_str("amount_includes_iof", view.amount_includes_iof());
    check.opt_i64("expires_after_seconds", view.expires_after_seconds());
}

pub fn invoice_paymentsettingspaymentmethodoptionsupi(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsUpi,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_upimandateoptions,
    );
}

pub fn invoice_paymentsettingspaymentmethodoptionsusbankaccount(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccount,
    check: &Check<'_>,
) {
    check.opt_nested(
        "financial_connections",
        view.financial_connections(),
        invoice_paymentsettingspaymentmethodoptionsusbankaccountfinancialconnections,
    );
    check.opt_str("verification_method", view.verification_method());
}

pub fn invoice_paymentsettingspaymentmethodoptionsusbankaccountfinancialconnections(
    view: &objects::invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
    check: &Check<'_>,
) {
    check.opt_nested(
        "filters",
        view.filters(),
        shared_financialconnectionsfilters,
    );
    check.opt_strs("permissions", view.permissions());
    check.opt_strs("prefetch", view.prefetch());
}

pub fn invoice_rendering(view: &objects::invoice::Rendering, check: &Check<'_>) {
    check.opt_str("amount_tax_display", view.amount_tax_display());
    check.opt_nested("pdf", view.pdf(), invoice_renderingpdf);
    check.opt_str("template", view.template());
    check.opt_i64("template_version", view.template_version());
}

pub fn invoice_renderingpdf(view: &objects::invoice::RenderingPdf, check: &Check<'_>) {
    check.opt_str("page_size", view.page_size());
}

pub fn invoice_statusdetails(view: &objects::invoice::StatusDetails, check: &Check<'_>) {
    check.opt_nested(
        "uncollectible",
        view.uncollectible(),
        invoice_statusdetailsuncollectible,
    );
}

pub fn invoice_statusdetailsuncollectible(
    view: &objects::invoice::StatusDetailsUncollectible,
    check: &Check<'_>,
) {
    check.opt_str("reason", view.reason());
}

pub fn invoice_statustransitions(view: &objects::invoice::StatusTransitions, check: &Check<'_>) {
    check.opt_time("finalized_at", view.finalized_at());
    check.opt_time("marked_uncollectible_at", view.marked_uncollectible_at());
    check.opt_time("paid_at", view.paid_at());
    check.opt_time("voided_at", view.voided_at());
}

pub fn invoice_thresholdreason(view: &objects::invoice::ThresholdReason, check: &Check<'_>) {
    check.opt_i64("amount_gte", view.amount_gte());
    check.views(
        "item_reasons",
        view.item_reasons(),
        invoice_thresholdreasonitemreason,
    );
}

pub fn invoice_thresholdreasonitemreason(
    view: &objects::invoice::ThresholdReasonItemReason,
    check: &Check<'_>,
) {
    check.strs("line_item_ids", view.line_item_ids());
    check.i64("usage_gte", view.usage_gte());
}

pub fn invoice_totaltax(view: &objects::invoice::TotalTax, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("tax_behavior", view.tax_behavior());
    check.opt_nested(
        "tax_rate_details",
        view.tax_rate_details(),
        invoice_totaltaxtaxratedetails,
    );
    check.str("taxability_reason", view.taxability_reason());
    check.opt_i64("taxable_amount", view.taxable_amount());
    check.str("type", view.type_());
}

pub fn invoice_totaltaxtaxratedetails(
    view: &objects::invoice::TotalTaxTaxRateDetails,
    check: &Check<'_>,
) {
    check.str("tax_rate", view.tax_rate());
}

pub fn invoicepayment(view: &objects::InvoicePayment, check: &Check<'_>) {
    check.opt_i64("amount_paid", view.amount_paid());
    check.i64("amount_requested", view.amount_requested());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.str("id", view.id());
    check.id("invoice", view.invoice_id());
    check.expanded("invoice", view.invoice(), invoice);
    check.bool("is_default", view.is_default());
    check.bool("livemode", view.livemode());
    check.nested("payment", view.payment(), invoice_payment_payment);
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        invoice_payment_statustransitions,
    );
}

pub fn invoice_payment_payment(view: &objects::invoice_payment::Payment, check: &Check<'_>) {
    check.opt_id("charge", view.charge_id());
    check.opt_expanded("charge", view.charge(), charge);
    check.opt_id("payment_intent", view.payment_intent_id());
    check.opt_expanded("payment_intent", view.payment_intent(), paymentintent);
    check.opt_id("payment_record", view.payment_record_id());
    check.opt_expanded("payment_record", view.payment_record(), check_object);
    check.str("type", view.type_());
}

pub fn invoice_payment_statustransitions(
    view: &objects::invoice_payment::StatusTransitions,
    check: &Check<'_>,
) {
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_time("paid_at", view.paid_at());
}

pub fn invoiceitem(view: &objects::InvoiceItem, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("currency", view.currency());
    check.id("customer", view.customer_id());
    check.expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.time("date", view.date());
    check.opt_bool("deleted", view.deleted());
    check.opt_str("description", view.description());
    check.bool("discountable", view.discountable());
    check.opt_ids("discounts", view.discount_ids());
    check.opt_expanded_views("discounts", view.discounts(), discount);
    check.opt_strs("frozen_fields", view.frozen_fields());
    check.str("id", view.id());
    check.opt_id("invoice", view.invoice_id());
    check.opt_expanded("invoice", view.invoice(), invoice);
    check.opt_views(
        "invoicing_rules",
        view.invoicing_rules(),
        invoice_item_invoicingrule,
    );
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.opt_i64("net_amount", view.net_amount());
    check.opt_nested("parent", view.parent(), invoice_item_parent);
    check.nested("period", view.period(), shared_period);
    check.opt_nested("pricing", view.pricing(), shared_lineitempricing);
    check.bool("proration", view.proration());
    check.opt_nested(
        "proration_details",
        view.proration_details(),
        invoice_item_prorationdetails,
    );
    check.i64("quantity", view.quantity());
    check.str("quantity_decimal", view.quantity_decimal());
    check.opt_views("tax_rates", view.tax_rates(), taxrate);
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
}

pub fn invoice_item_invoicingrule(view: &objects::invoice_item::InvoicingRule, check: &Check<'_>) {
    check.str("type", view.type_());
}

pub fn invoice_item_parent(view: &objects::invoice_item::Parent, check: &Check<'_>) {
    check.opt_nested(
        "subscription_details",
        view.subscription_details(),
        check_object,
    );
    check.str("type", view.type_());
}

pub fn invoice_item_prorationdetails(
    view: &objects::invoice_item::ProrationDetails,
    check: &Check<'_>,
) {
    check.opt_nested("credited_items", view.credited_items(), check_object);
    check.views("discount_amounts", view.discount_amounts(), check_object);
}

pub fn issuingauthorization(view: &objects::IssuingAuthorization, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_nested(
        "amount_details",
        view.amount_details(),
        issuing_authorization_amountdetails,
    );
    check.bool("approved", view.approved());
    check.str("authorization_method", view.authorization_method());
    check.views(
        "balance_transactions",
        view.balance_transactions(),
        balancetransaction,
    );
    check.nested("card", view.card(), issuingcard);
    check.opt_str("card_presence", view.card_presence());
    check.opt_id("cardholder", view.cardholder_id());
    check.opt_expanded("cardholder", view.cardholder(), issuingcardholder);
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_nested("fleet", view.fleet(), issuing_authorization_fleet);
    check.opt_views(
        "fraud_challenges",
        view.fraud_challenges(),
        issuing_authorization_fraudchallenge,
    );
    check.opt_nested("fuel", view.fuel(), issuing_authorization_fuel);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.i64("merchant_amount", view.merchant_amount());
    check.str("merchant_currency", view.merchant_currency());
    check.nested("merchant_data", view.merchant_data(), shared_merchantdata);
    check.metadata("metadata", view.metadata());
    check.opt_nested(
        "network_data",
        view.network_data(),
        issuing_authorization_networkdata,
    );
    check.opt_nested(
        "pending_request",
        view.pending_request(),
        issuing_authorization_pendingrequest,
    );
    check.views(
        "request_history",
        view.request_history(),
        issuing_authorization_requesthistory,
    );
    check.str("status", view.status());
    check.opt_id("token", view.token_id());
    check.opt_expanded("token", view.token(), issuingtoken);
    check.views("transactions", view.transactions(), issuingtransaction);
    check.opt_nested("treasury", view.treasury(), issuing_authorization_treasury);
    check.nested(
        "verification_data",
        view.verification_data(),
        issuing_authorization_verificationdata,
    );
    check.opt_bool(
        "verified_by_fraud_challenge",
        view.verified_by_fraud_challenge(),
    );
    check.opt_str("wallet", view.wallet());
}

pub fn issuing_authorization_amountdetails(
    view: &objects::issuing_authorization::AmountDetails,
    check: &Check<'_>,
) {
    check.opt_i64("atm_fee", view.atm_fee());
    check.opt_i64("cashback_amount", view.cashback_amount());
}

pub fn issuing_authorization_fleet(
    view: &objects::issuing_authorization::Fleet,
    check: &Check<'_>,
) {
    check.opt_nested(
        "cardholder_prompt_data",
        view.cardholder_prompt_data(),
        check_object,
    );
    check.opt_str("purchase_type", view.purchase_type());
    check.opt_nested(
        "reported_breakdown",
        view.reported_breakdown(),
        check_object,
    );
    check.opt_str("service_type", view.service_type());
}

pub fn issuing_authorization_fraudchallenge(
    view: &objects::issuing_authorization::FraudChallenge,
    check: &Check<'_>,
) {
    check.str("channel", view.channel());
    check.str("status", view.status());
    check.opt_str("undeliverable_reason", view.undeliverable_reason());
}

pub fn issuing_authorization_fuel(view: &objects::issuing_authorization::Fuel, check: &Check<'_>) {
    check.opt_str("industry_product_code", view.industry_product_code());
    check.opt_str("quantity_decimal", view.quantity_decimal());
    check.opt_str("type", view.type_());
    check.opt_str("unit", view.unit());
    check.opt_str("unit_cost_decimal", view.unit_cost_decimal());
}

pub fn issuing_authorization_networkdata(
    view: &objects::issuing_authorization::NetworkData,
    check: &Check<'_>,
) {
    check.opt_str("acquiring_institution_id", view.acquiring_institution_id());
    check.opt_str(
        "system_trace_audit_number",
        view.system_trace_audit_number(),
    );
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn issuing_authorization_pendingrequest(
    view: &objects::issuing_authorization::PendingRequest,
    check: &Check<'_>,
) {
    check.i64("amount", view.amount());
    check.opt_nested("amount_details", view.amount_details(), check_object);
    check.str("currency", view.currency());
    check.bool("is_amount_controllable", view.is_amount_controllable());
    check.i64("merchant_amount", view.merchant_amount());
    check.str("merchant_currency", view.merchant_currency());
    check.opt_i64("network_risk_score", view.network_risk_score());
}

pub fn issuing_authorization_requesthistory(
    view: &objects::issuing_authorization::RequestHistory,
    check: &Check<'_>,
) {
    check.i64("amount", view.amount());
    check.opt_nested("amount_details", view.amount_details(), check_object);
    check.bool("approved", view.approved());
    check.opt_str("authorization_code", view.authorization_code());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.i64("merchant_amount", view.merchant_amount());
    check.str("merchant_currency", view.merchant_currency());
    check.opt_i64("network_risk_score", view.network_risk_score());
    check.str("reason", view.reason());
    check.opt_str("reason_message", view.reason_message());
    check.opt_time("requested_at", view.requested_at());
}

pub fn issuing_authorization_treasury(
    view: &objects::issuing_authorization::Treasury,
    check: &Check<'_>,
) {
    check.strs("received_credits", view.received_credits());
    check.strs("received_debits", view.received_debits());
    check.opt_str("transaction", view.transaction());
}

pub fn issuing_authorization_verificationdata(
    view: &objects::issuing_authorization::VerificationData,
    check: &Check<'_>,
) {
    check.str("address_line1_check", view.address_line1_check());
    check.str(
        "address_postal_code_check",
        view.address_postal_code_check(),
    );
    check.opt_nested(
        "authentication_exemption",
        view.authentication_exemption(),
        check_object,
    );
    check.str("cvc_check", view.cvc_check());
    check.str("expiry_check", view.expiry_check());
    check.opt_str("postal_code", view.postal_code());
    check.opt_nested("three_d_secure", view.three_d_secure(), check_object);
}

pub fn issuingcard(view: &objects::IssuingCard, check: &Check<'_>) {
    check.str("brand", view.brand());
    check.opt_str("cancellation_reason", view.cancellation_reason());
    check.nested("cardholder", view.cardholder(), issuingcardholder);
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("cvc", view.cvc());
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_str("financial_account", view.financial_account());
    check.str("id", view.id());
    check.str("last4", view.last4());
    check.opt_nested(
        "latest_fraud_warning",
        view.latest_fraud_warning(),
        issuing_card_latestfraudwarning,
    );
    check.opt_nested(
        "lifecycle_controls",
        view.lifecycle_controls(),
        issuing_card_lifecyclecontrols,
    );
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_str("number", view.number());
    check.opt_id("personalization_design", view.personalization_design_id());
    check.opt_expanded(
        "personalization_design",
        view.personalization_design(),
        issuingpersonalizationdesign,
    );
    check.opt_id("replaced_by", view.replaced_by_id());
    check.opt_expanded("replaced_by", view.replaced_by(), issuingcard);
    check.opt_id("replacement_for", view.replacement_for_id());
    check.opt_expanded("replacement_for", view.replacement_for(), issuingcard);
    check.opt_str("replacement_reason", view.replacement_reason());
    check.opt_str("second_line", view.second_line());
    check.opt_nested("shipping", view.shipping(), issuing_card_shipping);
    check.nested(
        "spending_controls",
        view.spending_controls(),
        shared_spendingcontrols,
    );
    check.str("status", view.status());
    check.str("type", view.type_());
    check.opt_nested("wallets", view.wallets(), issuing_card_wallets);
}

pub fn issuing_card_latestfraudwarning(
    view: &objects::issuing_card::LatestFraudWarning,
    check: &Check<'_>,
) {
    check.opt_time("started_at", view.started_at());
    check.opt_str("type", view.type_());
}

pub fn issuing_card_lifecyclecontrols(
    view: &objects::issuing_card::LifecycleControls,
    check: &Check<'_>,
) {
    check.nested("cancel_after", view.cancel_after(), check_object);
}

pub fn issuing_card_shipping(view: &objects::issuing_card::Shipping, check: &Check<'_>) {
    check.nested("address", view.address(), check_object);
    check.opt_nested(
        "address_validation",
        view.address_validation(),
        check_object,
    );
    check.opt_str("business_name", view.business_name());
    check.opt_str("carrier", view.carrier());
    check.opt_nested("customs", view.customs(), check_object);
    check.opt_time("delivered_at", view.delivered_at());
    check.opt_time("eta", view.eta());
    check.str("name", view.name());
    check.opt_str("phone_number", view.phone_number());
    check.opt_bool("require_signature", view.require_signature());
    check.str("service", view.service());
    check.opt_time("shipped_at", view.shipped_at());
    check.opt_str("status", view.status());
    check.opt_str("tracking_number", view.tracking_number());
    check.opt_str("tracking_url", view.tracking_url());
    check.str("type", view.type_());
}

pub fn issuing_card_wallets(view: &objects::issuing_card::Wallets, check: &Check<'_>) {
    check.nested("apple_pay", view.apple_pay(), check_object);
    check.nested("google_pay", view.google_pay(), check_object);
    check.opt_str(
        "primary_account_identifier",
        view.primary_account_identifier(),
    );
}

pub fn issuingcardholder(view: &objects::IssuingCardholder, check: &Check<'_>) {
    check.nested("billing", view.billing(), issuing_cardholder_billing);
    check.opt_nested("company", view.company(), issuing_cardholder_company);
    check.time("created", view.created());
    check.opt_str("email", view.email());
    check.str("id", view.id());
    check.opt_nested(
        "individual",
        view.individual(),
        issuing_cardholder_individual,
    );
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.str("name", view.name());
    check.opt_str("phone_number", view.phone_number());
    check.opt_strs("preferred_locales", view.preferred_locales());
    check.nested(
        "requirements",
        view.requirements(),
        issuing_cardholder_requirements,
    );
    check.opt_nested(
        "spending_controls",
        view.spending_controls(),
        shared_spendingcontrols,
    );
    check.str("status", view.status());
    check.str("type", view.type_());
}

pub fn issuing_cardholder_billing(view: &objects::issuing_cardholder::Billing, check: &Check<'_>) {
    check.nested("address", view.address(), check_object);
}

pub fn issuing_cardholder_company(view: &objects::issuing_cardholder::Company, check: &Check<'_>) {
    check.bool("tax_id_provided", view.tax_id_provided());
}

pub fn issuing_cardholder_individual(
    view: &objects::issuing_cardholder::Individual,
    check: &Check<'_>,
) {
    check.opt_nested("card_issuing", view.card_issuing(), check_object);
    check.opt_nested("dob", view.dob(), check_object);
    check.opt_str("first_name", view.first_name());
    check.opt_str("last_name", view.last_name());
    check.opt_nested("verification", view.verification(), check_object);
}

pub fn issuing_cardholder_requirements(
    view: &objects::issuing_cardholder::Requirements,
    check: &Check<'_>,
) {
    check.opt_str("disabled_reason", view.disabled_reason());
    check.opt_strs("past_due", view.past_due());
}

pub fn issuingdispute(view: &objects::IssuingDispute, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_views(
        "balance_transactions",
        view.balance_transactions(),
        balancetransaction,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.nested("evidence", view.evidence(), issuing_dispute_evidence);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_str("loss_reason", view.loss_reason());
    check.metadata("metadata", view.metadata());
    check.str("status", view.status());
    check.id("transaction", view.transaction_id());
    check.expanded("transaction", view.transaction(), issuingtransaction);
    check.opt_nested("treasury", view.treasury(), issuing_dispute_treasury);
}

pub fn issuing_dispute_evidence(view: &objects::issuing_dispute::Evidence, check: &Check<'_>) {
    check.opt_nested("canceled", view.canceled(), check_object);
    check.opt_nested("duplicate", view.duplicate(), check_object);
    check.opt_nested("fraudulent", view.fraudulent(), check_object);
    check.opt_nested(
        "merchandise_not_as_described",
        view.merchandise_not_as_described(),
        check_object,
    );
    check.opt_nested(
        "no_valid_authorization",
        view.no_valid_authorization(),
        check_object,
    );
    check.opt_nested("not_received", view.not_received(), check_object);
    check.opt_nested("other", view.other(), check_object);
    check.str("reason", view.reason());
    check.opt_nested(
        "service_not_as_described",
        view.service_not_as_described(),
        check_object,
    );
}

pub fn issuing_dispute_treasury(view: &objects::issuing_dispute::Treasury, check: &Check<'_>) {
    check.opt_str("debit_reversal", view.debit_reversal());
    check.str("received_debit", view.received_debit());
}

pub fn issuingpersonalizationdesign(
    view: &objects::IssuingPersonalizationDesign,
    check: &Check<'_>,
) {
    check.opt_id("card_logo", view.card_logo_id());
    check.opt_expanded("card_logo", view.card_logo(), file);
    check.opt_nested(
        "carrier_text",
        view.carrier_text(),
        issuing_personalization_design_carriertext,
    );
    check.time("created", view.created());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_str("lookup_key", view.lookup_key());
    check.metadata("metadata", view.metadata());
    check.opt_str("name", view.name());
    check.id("physical_bundle", view.physical_bundle_id());
    check.expanded("physical_bundle", view.physical_bundle(), check_object);
    check.nested(
        "preferences",
        view.preferences(),
        issuing_personalization_design_preferences,
    );
    check.nested(
        "rejection_reasons",
        view.rejection_reasons(),
        issuing_personalization_design_rejectionreasons,
    );
    check.str("status", view.status());
}

pub fn issuing_personalization_design_carriertext(
    view: &objects::issuing_personalization_design::CarrierText,
    check: &Check<'_>,
) {
    check.opt_str("footer_body", view.footer_body());
    check.opt_str("footer_title", view.footer_title());
    check.opt_str("header_body", view.header_body());
    check.opt_str("header_title", view.header_title());
}

pub fn issuing_personalization_design_preferences(
    view: &objects::issuing_personalization_design::Preferences,
    check: &Check<'_>,
) {
    check.bool("is_default", view.is_default());
    check.opt_bool("is_platform_default", view.is_platform_default());
}

pub fn issuing_personalization_design_rejectionreasons(
    view: &objects::issuing_personalization_design::RejectionReasons,
    check: &Check<'_>,
) {
    check.opt_strs("card_logo", view.card_logo());
    check.opt_strs("carrier_text", view.carrier_text());
}

pub fn issuingtoken(view: &objects::IssuingToken, check: &Check<'_>) {
    check.id("card", view.card_id());
    check.expanded("card", view.card(), issuingcard);
    check.time("created", view.created());
    check.opt_str("device_fingerprint", view.device_fingerprint());
    check.str("id", view.id());
    check.opt_str("last4", view.last4());
    check.bool("livemode", view.livemode());
    check.str("network", view.network());
    check.opt_nested(
        "network_data",
        view.network_data(),
        issuing_token_networkdata,
    );
    check.time("network_updated_at", view.network_updated_at());
    check.str("status", view.status());
    check.opt_str("wallet_provider", view.wallet_provider());
}

pub fn issuing_token_networkdata(view: &objects::issuing_token::NetworkData, check: &Check<'_>) {
    check.opt_nested("device", view.device(), check_object);
    check.opt_nested("mastercard", view.mastercard(), check_object);
    check.str("type", view.type_());
    check.opt_nested("visa", view.visa(), check_object);
    check.opt_nested("wallet_provider", view.wallet_provider(), check_object);
}

pub fn issuingtransaction(view: &objects::IssuingTransaction, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_nested(
        "amount_details",
        view.amount_details(),
        issuing_transaction_amountdetails,
    );
    check.opt_id("authorization", view.authorization_id());
    check.opt_expanded("authorization", view.authorization(), issuingauthorization);
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.id("card", view.card_id());
    check.expanded("card", view.card(), issuingcard);
    check.opt_id("cardholder", view.cardholder_id());
    check.opt_expanded("cardholder", view.cardholder(), issuingcardholder);
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_id("dispute", view.dispute_id());
    check.opt_expanded("dispute", view.dispute(), issuingdispute);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.i64("merchant_amount", view.merchant_amount());
    check.str("merchant_currency", view.merchant_currency());
    check.nested("merchant_data", view.merchant_data(), shared_merchantdata);
    check.metadata("metadata", view.metadata());
    check.opt_nested(
        "network_data",
        view.network_data(),
        issuing_transaction_networkdata,
    );
    check.opt_nested(
        "purchase_details",
        view.purchase_details(),
        issuing_transaction_purchasedetails,
    );
    check.opt_id("token", view.token_id());
    check.opt_expanded("token", view.token(), issuingtoken);
    check.opt_nested("treasury", view.treasury(), issuing_transaction_treasury);
    check.str("type", view.type_());
    check.opt_str("wallet", view.wallet());
}

pub fn issuing_transaction_amountdetails(
    view: &objects::issuing_transaction::AmountDetails,
    check: &Check<'_>,
) {
    check.opt_i64("atm_fee", view.atm_fee());
    check.opt_i64("cashback_amount", view.cashback_amount());
}

pub fn issuing_transaction_networkdata(
    view: &objects::issuing_transaction::NetworkData,
    check: &Check<'_>,
) {
    check.opt_str("authorization_code", view.authorization_code());
    check.opt_str("processing_date", view.processing_date());
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn issuing_transaction_purchasedetails(
    view: &objects::issuing_transaction::PurchaseDetails,
    check: &Check<'_>,
) {
    check.opt_nested("fleet", view.fleet(), check_object);
    check.opt_nested("flight", view.flight(), check_object);
    check.opt_nested("fuel", view.fuel(), check_object);
    check.opt_nested("lodging", view.lodging(), check_object);
    check.opt_views("receipt", view.receipt(), check_object);
    check.opt_str("reference", view.reference());
}

pub fn issuing_transaction_treasury(
    view: &objects::issuing_transaction::Treasury,
    check: &Check<'_>,
) {
    check.opt_str("received_credit", view.received_credit());
    check.opt_str("received_debit", view.received_debit());
}

pub fn lineitem(view: &objects::LineItem, check: &Check<'_>) {
    check.opt_nested(
        "adjustable_quantity",
        view.adjustable_quantity(),
        shared_adjustablequantity,
    );
    check.i64("amount_discount", view.amount_discount());
    check.i64("amount_subtotal", view.amount_subtotal());
    check.i64("amount_tax", view.amount_tax());
    check.i64("amount_total", view.amount_total());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_views("discounts", view.discounts(), line_item_discount);
    check.str("id", view.id());
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested("price", view.price(), price);
    check.opt_i64("quantity", view.quantity());
    check.opt_views("taxes", view.taxes(), shared_tax);
}

pub fn line_item_discount(view: &objects::line_item::Discount, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.nested("discount", view.discount(), check_object);
}

pub fn invoicelineitem(view: &objects::InvoiceLineItem, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_views(
        "discount_amounts",
        view.discount_amounts(),
        shared_discountamount,
    );
    check.bool("discountable", view.discountable());
    check.ids("discounts", view.discount_ids());
    check.expanded_views("discounts", view.discounts(), discount);
    check.str("id", view.id());
    check.opt_str("invoice", view.invoice());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_nested("parent", view.parent(), invoice_line_item_parent);
    check.nested("period", view.period(), shared_period);
    check.opt_views(
        "pretax_credit_amounts",
        view.pretax_credit_amounts(),
        shared_pretaxcreditamount,
    );
    check.opt_nested("pricing", view.pricing(), shared_lineitempricing);
    check.opt_i64("quantity", view.quantity());
    check.opt_str("quantity_decimal", view.quantity_decimal());
    check.opt_id("subscription", view.subscription_id());
    check.opt_expanded("subscription", view.subscription(), subscription);
    check.i64("subtotal", view.subtotal());
    check.opt_views("taxes", view.taxes(), shared_taxamount);
}

pub fn invoice_line_item_parent(view: &objects::invoice_line_item::Parent, check: &Check<'_>) {
    check.opt_nested(
        "invoice_item_details",
        view.invoice_item_details(),
        check_object,
    );
    check.opt_nested(
        "subscription_item_details",
        view.subscription_item_details(),
        check_object,
    );
    check.str("type", view.type_());
}

pub fn mandate(view: &objects::Mandate, check: &Check<'_>) {
    check.nested(
        "customer_acceptance",
        view.customer_acceptance(),
        mandate_customeracceptance,
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_nested("multi_use", view.multi_use(), mandate_multiuse);
    check.opt_str("on_behalf_of", view.on_behalf_of());
    check.id("payment_method", view.payment_method_id());
    check.expanded("payment_method", view.payment_method(), paymentmethod);
    check.nested(
        "payment_method_details",
        view.payment_method_details(),
        mandate_paymentmethoddetails,
    );
    check.opt_nested("single_use", view.single_use(), shared_money);
    check.str("status", view.status());
    check.str("type", view.type_());
}

pub fn mandate_customeracceptance(view: &objects::mandate::CustomerAcceptance, check: &Check<'_>) {
    check.opt_time("accepted_at", view.accepted_at());
    check.opt_nested("offline", view.offline(), check_object);
    check.opt_nested("online", view.online(), check_object);
    check.str("type", view.type_());
}

pub fn mandate_multiuse(view: &objects::mandate::MultiUse, check: &Check<'_>) {
    check.opt_i64("amount", view.amount());
    check.opt_str("currency", view.currency());
}

pub fn mandate_paymentmethoddetails(
    view: &objects::mandate::PaymentMethodDetails,
    check: &Check<'_>,
) {
    check.opt_nested("acss_debit", view.acss_debit(), check_object);
    check.opt_nested("amazon_pay", view.amazon_pay(), check_object);
    check.opt_nested("au_becs_debit", view.au_becs_debit(), check_object);
    check.opt_nested("bacs_debit", view.bacs_debit(), check_object);
    check.opt_nested("blik", view.blik(), check_object);
    check.opt_nested("card", view.card(), check_object);
    check.opt_nested("cashapp", view.cashapp(), check_object);
    check.opt_nested("kakao_pay", view.kakao_pay(), check_object);
    check.opt_nested("klarna", view.klarna(), check_object);
    check.opt_nested("kr_card", view.kr_card(), check_object);
    check.opt_nested("link", view.link(), check_object);
    check.opt_nested("naver_pay", view.naver_pay(), check_object);
    check.opt_nested("nz_bank_account", view.nz_bank_account(), check_object);
    check.opt_nested("paypal", view.paypal(), check_object);
    check.opt_nested("payto", view.payto(), check_object);
    check.opt_nested("pix", view.pix(), check_object);
    check.opt_nested("revolut_pay", view.revolut_pay(), check_object);
    check.opt_nested("sepa_debit", view.sepa_debit(), check_object);
    check.opt_nested("twint", view.twint(), check_object);
    check.str("type", view.type_());
    check.opt_nested("upi", view.upi(), check_object);
    check.opt_nested("us_bank_account", view.us_bank_account(), check_object);
}

pub fn paymentintent(view: &objects::PaymentIntent, check: &Check<'_>) {
    check.opt_strs(
        "allowed_payment_method_types",
        view.allowed_payment_method_types(),
    );
    check.i64("amount", view.amount());
    check.i64("amount_capturable", view.amount_capturable());
    check.opt_nested(
        "amount_details",
        view.amount_details(),
        payment_intent_amountdetails,
    );
    check.i64("amount_received", view.amount_received());
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.opt_i64("application_fee_amount", view.application_fee_amount());
    check.opt_nested(
        "automatic_payment_methods",
        view.automatic_payment_methods(),
        payment_intent_automaticpaymentmethods,
    );
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_str("cancellation_reason", view.cancellation_reason());
    check.str("capture_method", view.capture_method());
    check.opt_str("client_secret", view.client_secret());
    check.str("confirmation_method", view.confirmation_method());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_str("description", view.description());
    check.opt_strs(
        "excluded_payment_method_types",
        view.excluded_payment_method_types(),
    );
    check.opt_nested("hooks", view.hooks(), payment_intent_hooks);
    check.str("id", view.id());
    check.opt_nested(
        "last_payment_error",
        view.last_payment_error(),
        shared_lasterror,
    );
    check.opt_expanded("latest_charge", view.latest_charge(), charge);
    check.bool("livemode", view.livemode());
    check.opt_nested("managed_payments", view.managed_payments(), shared_enabled);
    check.metadata("metadata", view.metadata());
    check.opt_nested("next_action", view.next_action(), payment_intent_nextaction);
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.opt_nested(
        "payment_details",
        view.payment_details(),
        payment_intent_paymentdetails,
    );
    check.opt_id("payment_method", view.payment_method_id());
    check.opt_expanded("payment_method", view.payment_method(), paymentmethod);
    check.opt_nested(
        "payment_method_configuration_details",
        view.payment_method_configuration_details(),
        shared_paymentmethodconfigurationdetails,
    );
    check.opt_nested(
        "payment_method_options",
        view.payment_method_options(),
        payment_intent_paymentmethodoptions,
    );
    check.strs("payment_method_types", view.payment_method_types());
    check.opt_id("payment_record", view.payment_record_id());
    check.opt_expanded("payment_record", view.payment_record(), check_object);
    check.opt_nested(
        "presentment_details",
        view.presentment_details(),
        shared_presentmentdetails,
    );
    check.opt_nested("processing", view.processing(), payment_intent_processing);
    check.opt_str("receipt_email", view.receipt_email());
    check.opt_id("review", view.review_id());
    check.opt_expanded("review", view.review(), review);
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_nested("shipping", view.shipping(), shared_shippingdetails);
    check.opt_id("source", view.source_id());
    check.opt_expanded("source", view.source(), check_object);
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.opt_str(
        "statement_descriptor_suffix",
        view.statement_descriptor_suffix(),
    );
    check.str("status", view.status());
    check.opt_nested(
        "transfer_data",
        view.transfer_data(),
        payment_intent_transferdata,
    );
    check.opt_str("transfer_group", view.transfer_group());
}

pub fn payment_intent_amountdetails(
    view: &objects::payment_intent::AmountDetails,
    check: &Check<'_>,
) {
    check.opt_i64("discount_amount", view.discount_amount());
    check.opt_nested("error", view.error(), payment_intent_amountdetailserror);
    check.opt_list("line_items", view.line_items(), check_object);
    check.opt_nested(
        "shipping",
        view.shipping(),
        payment_intent_amountdetailsshipping,
    );
    check.opt_nested("tax", view.tax(), payment_intent_amountdetailstax);
    check.opt_nested("tip", view.tip(), payment_intent_amountdetailstip);
}

pub fn payment_intent_amountdetailserror(
    view: &objects::payment_intent::AmountDetailsError,
    check: &Check<'_>,
) {
    check.opt_str("code", view.code());
    check.opt_str("message", view.message());
}

pub fn payment_intent_amountdetailsshipping(
    view: &objects::payment_intent::AmountDetailsShipping,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("from_postal_code", view.from_postal_code());
    check.opt_str("to_postal_code", view.to_postal_code());
}

pub fn payment_intent_amountdetailstax(
    view: &objects::payment_intent::AmountDetailsTax,
    check: &Check<'_>,
) {
    check.opt_i64("total_tax_amount", view.total_tax_amount());
}

pub fn payment_intent_amountdetailstip(
    view: &objects::payment_intent::AmountDetailsTip,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
}

pub fn payment_intent_automaticpaymentmethods(
    view: &objects::payment_intent::AutomaticPaymentMethods,
    check: &Check<'_>,
) {
    check.opt_str("allow_redirects", view.allow_redirects());
    check.bool("enabled", view.enabled());
}

pub fn payment_intent_hooks(view: &objects::payment_intent::Hooks, check: &Check<'_>) {
    check.opt_nested("inputs", view.inputs(), payment_intent_hooksinputs);
}

pub fn payment_intent_hooksinputs(view: &objects::payment_intent::HooksInputs, check: &Check<'_>) {
    check.opt_nested("tax", view.tax(), payment_intent_hooksinputstax);
}

pub fn payment_intent_hooksinputstax(
    view: &objects::payment_intent::HooksInputsTax,
    check: &Check<'_>,
) {
    check.str("calculation", view.calculation());
}

pub fn payment_intent_nextaction(view: &objects::payment_intent::NextAction, check: &Check<'_>) {
    check.opt_nested(
        "alipay_handle_redirect",
        view.alipay_handle_redirect(),
        payment_intent_nextactionalipayhandleredirect,
    );
    check.opt_nested("blik_authorize", view.blik_authorize(), check_object);
    check.opt_nested(
        "boleto_display_details",
        view.boleto_display_details(),
        payment_intent_nextactionboletodisplaydetails,
    );
    check.opt_nested(
        "card_await_notification",
        view.card_await_notification(),
        payment_intent_nextactioncardawaitnotification,
    );
    check.opt_nested(
        "cashapp_handle_redirect_or_display_qr_code",
        view.cashapp_handle_redirect_or_display_qr_code(),
        shared_cashappnextaction,
    );
    check.opt_nested(
        "display_bank_transfer_instructions",
        view.display_bank_transfer_instructions(),
        payment_intent_nextactiondisplaybanktransferinstructions,
    );
    check.opt_nested(
        "klarna_display_qr_code",
        view.klarna_display_qr_code(),
        payment_intent_nextactionklarnadisplayqrcode,
    );
    check.opt_nested(
        "konbini_display_details",
        view.konbini_display_details(),
        payment_intent_nextactionkonbinidisplaydetails,
    );
    check.opt_nested(
        "multibanco_display_details",
        view.multibanco_display_details(),
        payment_intent_nextactionmultibancodisplaydetails,
    );
    check.opt_nested(
        "oxxo_display_details",
        view.oxxo_display_details(),
        payment_intent_nextactionoxxodisplaydetails,
    );
    check.opt_nested(
        "paynow_display_qr_code",
        view.paynow_display_qr_code(),
        payment_intent_nextactionpaynowdisplayqrcode,
    );
    check.opt_nested(
        "pix_display_qr_code",
        view.pix_display_qr_code(),
        payment_intent_nextactionpixdisplayqrcode,
    );
    check.opt_nested(
        "promptpay_display_qr_code",
        view.promptpay_display_qr_code(),
        payment_intent_nextactionpromptpaydisplayqrcode,
    );
    check.opt_nested(
        "redirect_to_url",
        view.redirect_to_url(),
        shared_redirecttourl,
    );
    check.opt_nested(
        "swish_handle_redirect_or_display_qr_code",
        view.swish_handle_redirect_or_display_qr_code(),
        payment_intent_nextactionswishhandleredirectordisplayqrcode,
    );
    check.str("type", view.type_());
    check.opt_nested(
        "upi_handle_redirect_or_display_qr_code",
        view.upi_handle_redirect_or_display_qr_code(),
        shared_upinextaction,
    );
    check.opt_nested("use_stripe_sdk", view.use_stripe_sdk(), check_object);
    check.opt_nested(
        "verify_with_microdeposits",
        view.verify_with_microdeposits(),
        shared_verifywithmicrodeposits,
    );
    check.opt_nested(
        "wechat_pay_display_qr_code",
        view.wechat_pay_display_qr_code(),
        payment_intent_nextactionwechatpaydisplayqrcode,
    );
    check.opt_nested(
        "wechat_pay_redirect_to_android_app",
        view.wechat_pay_redirect_to_android_app(),
        payment_intent_nextactionwechatpayredirecttoandroidapp,
    );
    check.opt_nested(
        "wechat_pay_redirect_to_ios_app",
        view.wechat_pay_redirect_to_ios_app(),
        payment_intent_nextactionwechatpayredirecttoiosapp,
    );
}

pub fn payment_intent_nextactionalipayhandleredirect(
    view: &objects::payment_intent::NextActionAlipayHandleRedirect,
    check: &Check<'_>,
) {
    check.opt_str("native_data", view.native_data());
    check.opt_str("native_url", view.native_url());
    check.opt_str("return_url", view.return_url());
    check.opt_str("url", view.url());
}

pub fn payment_intent_nextactionboletodisplaydetails(
    view: &objects::payment_intent::NextActionBoletoDisplayDetails,
    check: &Check<'_>,
) {
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("hosted_voucher_url", view.hosted_voucher_url());
    check.opt_str("number", view.number());
    check.opt_str("pdf", view.pdf());
}

pub fn payment_intent_nextactioncardawaitnotification(
    view: &objects::payment_intent::NextActionCardAwaitNotification,
    check: &Check<'_>,
) {
    check.opt_time("charge_attempt_at", view.charge_attempt_at());
    check.opt_bool(
        "customer_approval_required",
        view.customer_approval_required(),
    );
}

pub fn payment_intent_nextactiondisplaybanktransferinstructions(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructions,
    check: &Check<'_>,
) {
    check.opt_i64("amount_remaining", view.amount_remaining());
    check.opt_str("currency", view.currency());
    check.opt_views(
        "financial_addresses",
        view.financial_addresses(),
        payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddress,
    );
    check.opt_str("hosted_instructions_url", view.hosted_instructions_url());
    check.opt_str("reference", view.reference());
    check.str("type", view.type_());
}

pub fn payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddress(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddress,
    check: &Check<'_>,
) {
    check.opt_nested(
        "aba",
        view.aba(),
        payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressaba,
    );
    check.opt_nested(
        "iban",
        view.iban(),
        payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressiban,
    );
    check.opt_nested(
        "sort_code",
        view.sort_code(),
        payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddresssortcode,
    );
    check.opt_nested(
        "spei",
        view.spei(),
        payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressspei,
    );
    check.opt_strs("supported_networks", view.supported_networks());
    check.opt_nested(
        "swift",
        view.swift(),
        payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressswift,
    );
    check.str("type", view.type_());
    check.opt_nested(
        "zengin",
        view.zengin(),
        payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddresszengin,
    );
}

pub fn payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressaba(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressAba,
    check: &Check<'_>,
) {
    check.nested(
        "account_holder_address",
        view.account_holder_address(),
        shared_address,
    );
    check.str("account_holder_name", view.account_holder_name());
    check.str("account_number", view.account_number());
    check.str("account_type", view.account_type());
    check.nested("bank_address", view.bank_address(), shared_address);
    check.str("bank_name", view.bank_name());
    check.str("routing_number", view.routing_number());
}

pub fn payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressiban(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressIban,
    check: &Check<'_>,
) {
    check.nested(
        "account_holder_address",
        view.account_holder_address(),
        shared_address,
    );
    check.str("account_holder_name", view.account_holder_name());
    check.nested("bank_address", view.bank_address(), shared_address);
    check.str("bic", view.bic());
    check.str("country", view.country());
    check.str("iban", view.iban());
}

pub fn payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddresssortcode(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSortCode,
    check: &Check<'_>,
) {
    check.nested(
        "account_holder_address",
        view.account_holder_address(),
        shared_address,
    );
    check.str("account_holder_name", view.account_holder_name());
    check.str("account_number", view.account_number());
    check.nested("bank_address", view.bank_address(), shared_address);
    check.str("sort_code", view.sort_code());
}

pub fn payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressspei(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSpei,
    check: &Check<'_>,
) {
    check.nested(
        "account_holder_address",
        view.account_holder_address(),
        shared_address,
    );
    check.str("account_holder_name", view.account_holder_name());
    check.nested("bank_address", view.bank_address(), shared_address);
    check.str("bank_code", view.bank_code());
    check.str("bank_name", view.bank_name());
    check.str("clabe", view.clabe());
}

pub fn payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddressswift(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressSwift,
    check: &Check<'_>,
) {
    check.nested(
        "account_holder_address",
        view.account_holder_address(),
        shared_address,
    );
    check.str("account_holder_name", view.account_holder_name());
    check.str("account_number", view.account_number());
    check.str("account_type", view.account_type());
    check.nested("bank_address", view.bank_address(), shared_address);
    check.str("bank_name", view.bank_name());
    check.str("swift_code", view.swift_code());
}

pub fn payment_intent_nextactiondisplaybanktransferinstructionsfinancialaddresszengin(
    view: &objects::payment_intent::NextActionDisplayBankTransferInstructionsFinancialAddressZengin,
    check: &Check<'_>,
) {
    check.nested(
        "account_holder_address",
        view.account_holder_address(),
        shared_address,
    );
    check.opt_str("account_holder_name", view.account_holder_name());
    check.opt_str("account_number", view.account_number());
    check.opt_str("account_type", view.account_type());
    check.nested("bank_address", view.bank_address(), shared_address);
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("branch_code", view.branch_code());
    check.opt_str("branch_name", view.branch_name());
}

pub fn payment_intent_nextactionklarnadisplayqrcode(
    view: &objects::payment_intent::NextActionKlarnaDisplayQrCode,
    check: &Check<'_>,
) {
    check.str("data", view.data());
    check.opt_time("expires_at", view.expires_at());
    check.str("image_url_png", view.image_url_png());
    check.str("image_url_svg", view.image_url_svg());
}

pub fn payment_intent_nextactionkonbinidisplaydetails(
    view: &objects::payment_intent::NextActionKonbiniDisplayDetails,
    check: &Check<'_>,
) {
    check.time("expires_at", view.expires_at());
    check.opt_str("hosted_voucher_url", view.hosted_voucher_url());
    check.nested(
        "stores",
        view.stores(),
        payment_intent_nextactionkonbinidisplaydetailsstores,
    );
}

pub fn payment_intent_nextactionkonbinidisplaydetailsstores(
    view: &objects::payment_intent::NextActionKonbiniDisplayDetailsStores,
    check: &Check<'_>,
) {
    check.opt_nested("familymart", view.familymart(), shared_konbinistore);
    check.opt_nested("lawson", view.lawson(), shared_konbinistore);
    check.opt_nested("ministop", view.ministop(), shared_konbinistore);
    check.opt_nested("seicomart", view.seicomart(), shared_konbinistore);
}

pub fn payment_intent_nextactionmultibancodisplaydetails(
    view: &objects::payment_intent::NextActionMultibancoDisplayDetails,
    check: &Check<'_>,
) {
    check.opt_str("entity", view.entity());
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("hosted_voucher_url", view.hosted_voucher_url());
    check.opt_str("reference", view.reference());
}

pub fn payment_intent_nextactionoxxodisplaydetails(
    view: &objects::payment_intent::NextActionOxxoDisplayDetails,
    check: &Check<'_>,
) {
    check.opt_time("expires_after", view.expires_after());
    check.opt_str("hosted_voucher_url", view.hosted_voucher_url());
    check.opt_str("number", view.number());
}

pub fn payment_intent_nextactionpaynowdisplayqrcode(
    view: &objects::payment_intent::NextActionPaynowDisplayQrCode,
    check: &Check<'_>,
) {
    check.str("data", view.data());
    check.opt_str("hosted_instructions_url", view.hosted_instructions_url());
    check.str("image_url_png", view.image_url_png());
    check.str("image_url_svg", view.image_url_svg());
}

pub fn payment_intent_nextactionpixdisplayqrcode(
    view: &objects::payment_intent::NextActionPixDisplayQrCode,
    check: &Check<'_>,
) {
    check.opt_str("data", view.data());
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("hosted_instructions_url", view.hosted_instructions_url());
    check.opt_str("image_url_png", view.image_url_png());
    check.opt_str("image_url_svg", view.image_url_svg());
}

pub fn payment_intent_nextactionpromptpaydisplayqrcode(
    view: &objects::payment_intent::NextActionPromptpayDisplayQrCode,
    check: &Check<'_>,
) {
    check.str("data", view.data());
    check.str("hosted_instructions_url", view.hosted_instructions_url());
    check.str("image_url_png", view.image_url_png());
    check.str("image_url_svg", view.image_url_svg());
}

pub fn payment_intent_nextactionswishhandleredirectordisplayqrcode(
    view: &objects::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCode,
    check: &Check<'_>,
) {
    check.str("hosted_instructions_url", view.hosted_instructions_url());
    check.str("mobile_auth_url", view.mobile_auth_url());
    check.nested(
        "qr_code",
        view.qr_code(),
        payment_intent_nextactionswishhandleredirectordisplayqrcodeqrcode,
    );
}

pub fn payment_intent_nextactionswishhandleredirectordisplayqrcodeqrcode(
    view: &objects::payment_intent::NextActionSwishHandleRedirectOrDisplayQrCodeQrCode,
    check: &Check<'_>,
) {
    check.str("data", view.data());
    check.time("expires_at", view.expires_at());
    check.str("image_url_png", view.image_url_png());
    check.str("image_url_svg", view.image_url_svg());
}

pub fn payment_intent_nextactionwechatpaydisplayqrcode(
    view: &objects::payment_intent::NextActionWechatPayDisplayQrCode,
    check: &Check<'_>,
) {
    check.str("data", view.data());
    check.str("hosted_instructions_url", view.hosted_instructions_url());
    check.str("image_data_url", view.image_data_url());
    check.str("image_url_png", view.image_url_png());
    check.str("image_url_svg", view.image_url_svg());
}

pub fn payment_intent_nextactionwechatpayredirecttoandroidapp(
    view: &objects::payment_intent::NextActionWechatPayRedirectToAndroidApp,
    check: &Check<'_>,
) {
    check.str("app_id", view.app_id());
    check.str("nonce_str", view.nonce_str());
    check.str("package", view.package());
    check.str("partner_id", view.partner_id());
    check.str("prepay_id", view.prepay_id());
    check.str("sign", view.sign());
    check.str("timestamp", view.timestamp());
}

pub fn payment_intent_nextactionwechatpayredirecttoiosapp(
    view: &objects::payment_intent::NextActionWechatPayRedirectToIosApp,
    check: &Check<'_>,
) {
    check.str("native_url", view.native_url());
}

pub fn payment_intent_paymentdetails(
    view: &objects::payment_intent::PaymentDetails,
    check: &Check<'_>,
) {
    check.opt_str("customer_reference", view.customer_reference());
    check.opt_str("order_reference", view.order_reference());
}

pub fn payment_intent_paymentmethodoptions(
    view: &objects::payment_intent::PaymentMethodOptions,
    check: &Check<'_>,
) {
    check.opt_nested(
        "acss_debit",
        view.acss_debit(),
        payment_intent_paymentmethodoptionsacssdebit,
    );
    check.opt_nested(
        "affirm",
        view.affirm(),
        payment_intent_paymentmethodoptionsaffirm,
    );
    check.opt_nested(
        "afterpay_clearpay",
        view.afterpay_clearpay(),
        payment_intent_paymentmethodoptionsafterpayclearpay,
    );
    check.opt_nested("alipay", view.alipay(), shared_setupoptions);
    check.opt_nested("alma", view.alma(), shared_captureoptions);
    check.opt_nested(
        "amazon_pay",
        view.amazon_pay(),
        shared_captureandsetupoptions,
    );
    check.opt_nested(
        "au_becs_debit",
        view.au_becs_debit(),
        payment_intent_paymentmethodoptionsaubecsdebit,
    );
    check.opt_nested("bacs_debit", view.bacs_debit(), shared_directdebitoptions);
    check.opt_nested(
        "bancontact",
        view.bancontact(),
        payment_intent_paymentmethodoptionsbancontact,
    );
    check.opt_nested(
        "billie",
        view.billie(),
        payment_intent_paymentmethodoptionsbillie,
    );
    check.opt_nested("bizum", view.bizum(), check_object);
    check.opt_nested("blik", view.blik(), payment_intent_paymentmethodoptionsblik);
    check.opt_nested("boleto", view.boleto(), shared_voucheroptions);
    check.opt_nested("card", view.card(), payment_intent_paymentmethodoptionscard);
    check.opt_nested(
        "card_present",
        view.card_present(),
        payment_intent_paymentmethodoptionscardpresent,
    );
    check.opt_nested("cashapp", view.cashapp(), shared_captureandsetupoptions);
    check.opt_nested("crypto", view.crypto(), shared_setupoptions);
    check.opt_nested(
        "customer_balance",
        view.customer_balance(),
        shared_customerbalanceoptions,
    );
    check.opt_nested("eps", view.eps(), shared_setupoptions);
    check.opt_nested("fpx", view.fpx(), shared_setupoptions);
    check.opt_nested("giropay", view.giropay(), shared_setupoptions);
    check.opt_nested("grabpay", view.grabpay(), shared_setupoptions);
    check.opt_nested("ideal", view.ideal(), shared_setupoptions);
    check.opt_nested("interac_present", view.interac_present(), check_object);
    check.opt_nested("kakao_pay", view.kakao_pay(), shared_captureandsetupoptions);
    check.opt_nested(
        "klarna",
        view.klarna(),
        payment_intent_paymentmethodoptionsklarna,
    );
    check.opt_nested(
        "konbini",
        view.konbini(),
        payment_intent_paymentmethodoptionskonbini,
    );
    check.opt_nested("kr_card", view.kr_card(), shared_captureandsetupoptions);
    check.opt_nested("link", view.link(), payment_intent_paymentmethodoptionslink);
    check.opt_nested("mb_way", view.mb_way(), shared_setupoptions);
    check.opt_nested("mobilepay", view.mobilepay(), shared_captureandsetupoptions);
    check.opt_nested("multibanco", view.multibanco(), shared_setupoptions);
    check.opt_nested("naver_pay", view.naver_pay(), shared_captureandsetupoptions);
    check.opt_nested(
        "nz_bank_account",
        view.nz_bank_account(),
        payment_intent_paymentmethodoptionsnzbankaccount,
    );
    check.opt_nested("oxxo", view.oxxo(), shared_voucheroptions);
    check.opt_nested("p24", view.p24(), shared_setupoptions);
    check.opt_nested("pay_by_bank", view.pay_by_bank(), check_object);
    check.opt_nested("payco", view.payco(), shared_captureandsetupoptions);
    check.opt_nested("paynow", view.paynow(), shared_setupoptions);
    check.opt_nested("paypal", view.paypal(), shared_paypaloptions);
    check.opt_nested("paypay", view.paypay(), check_object);
    check.opt_nested(
        "payto",
        view.payto(),
        payment_intent_paymentmethodoptionspayto,
    );
    check.opt_nested("pix", view.pix(), payment_intent_paymentmethodoptionspix);
    check.opt_nested("promptpay", view.promptpay(), shared_setupoptions);
    check.opt_nested(
        "revolut_pay",
        view.revolut_pay(),
        shared_captureandsetupoptions,
    );
    check.opt_nested(
        "samsung_pay",
        view.samsung_pay(),
        shared_captureandsetupoptions,
    );
    check.opt_nested("satispay", view.satispay(), shared_captureandsetupoptions);
    check.opt_nested("scalapay", view.scalapay(), shared_captureoptions);
    check.opt_nested("sepa_debit", view.sepa_debit(), shared_directdebitoptions);
    check.opt_nested("sequra", view.sequra(), shared_captureandsetupoptions);
    check.opt_nested(
        "sofort",
        view.sofort(),
        payment_intent_paymentmethodoptionssofort,
    );
    check.opt_nested("sunbit", view.sunbit(), shared_captureandsetupoptions);
    check.opt_nested(
        "swish",
        view.swish(),
        payment_intent_paymentmethodoptionsswish,
    );
    check.opt_nested("twint", view.twint(), shared_setupoptions);
    check.opt_nested("upi", view.upi(), payment_intent_paymentmethodoptionsupi);
    check.opt_nested(
        "us_bank_account",
        view.us_bank_account(),
        payment_intent_paymentmethodoptionsusbankaccount,
    );
    check.opt_nested(
        "wechat_pay",
        view.wechat_pay(),
        payment_intent_paymentmethodoptionswechatpay,
    );
    check.opt_nested("zip", view.zip(), shared_setupoptions);
}

pub fn payment_intent_paymentmethodoptionsacssdebit(
    view: &objects::payment_intent::PaymentMethodOptionsAcssDebit,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        payment_intent_paymentmethodoptionsacssdebitmandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
    check.opt_str("verification_method", view.verification_method());
}

pub fn payment_intent_paymentmethodoptionsacssdebitmandateoptions(
    view: &objects::payment_intent::PaymentMethodOptionsAcssDebitMandateOptions,
    check: &Check<'_>,
) {
    check.opt_str("custom_mandate_url", view.custom_mandate_url());
    check.opt_str("interval_description", view.interval_description());
    check.opt_str("payment_schedule", view.payment_schedule());
    check.opt_str("transaction_type", view.transaction_type());
}

pub fn payment_intent_paymentmethodoptionsaffirm(
    view: &objects::payment_intent::PaymentMethodOptionsAffirm,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_str("preferred_locale", view.preferred_locale());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsafterpayclearpay(
    view: &objects::payment_intent::PaymentMethodOptionsAfterpayClearpay,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_str("reference", view.reference());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsaubecsdebit(
    view: &objects::payment_intent::PaymentMethodOptionsAuBecsDebit,
    check: &Check<'_>,
) {
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
}

pub fn payment_intent_paymentmethodoptionsbancontact(
    view: &objects::payment_intent::PaymentMethodOptionsBancontact,
    check: &Check<'_>,
) {
    check.str("preferred_language", view.preferred_language());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsbillie(
    view: &objects::payment_intent::PaymentMethodOptionsBillie,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_nested(
        "company_details",
        view.company_details(),
        shared_billiecompanydetails,
    );
    check.opt_str("reference", view.reference());
}

pub fn payment_intent_paymentmethodoptionsblik(
    view: &objects::payment_intent::PaymentMethodOptionsBlik,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        payment_intent_paymentmethodoptionsblikmandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsblikmandateoptions(
    view: &objects::payment_intent::PaymentMethodOptionsBlikMandateOptions,
    check: &Check<'_>,
) {
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("type", view.type_());
}

pub fn payment_intent_paymentmethodoptionscard(
    view: &objects::payment_intent::PaymentMethodOptionsCard,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_nested(
        "installments",
        view.installments(),
        payment_intent_paymentmethodoptionscardinstallments,
    );
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        payment_intent_paymentmethodoptionscardmandateoptions,
    );
    check.opt_str("network", view.network());
    check.opt_str(
        "request_extended_authorization",
        view.request_extended_authorization(),
    );
    check.opt_str(
        "request_incremental_authorization",
        view.request_incremental_authorization(),
    );
    check.opt_str("request_multicapture", view.request_multicapture());
    check.opt_str("request_overcapture", view.request_overcapture());
    check.opt_str("request_three_d_secure", view.request_three_d_secure());
    check.opt_bool("require_cvc_recollection", view.require_cvc_recollection());
    check.opt_str("setup_credential_usage", view.setup_credential_usage());
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str(
        "statement_descriptor_suffix_kana",
        view.statement_descriptor_suffix_kana(),
    );
    check.opt_str(
        "statement_descriptor_suffix_kanji",
        view.statement_descriptor_suffix_kanji(),
    );
    check.opt_str("stored_credential_usage", view.stored_credential_usage());
}

pub fn payment_intent_paymentmethodoptionscardinstallments(
    view: &objects::payment_intent::PaymentMethodOptionsCardInstallments,
    check: &Check<'_>,
) {
    check.opt_views(
        "available_plans",
        view.available_plans(),
        shared_installmentplan,
    );
    check.bool("enabled", view.enabled());
    check.opt_nested("plan", view.plan(), shared_installmentplan);
}

pub fn payment_intent_paymentmethodoptionscardmandateoptions(
    view: &objects::payment_intent::PaymentMethodOptionsCardMandateOptions,
    check: &Check<'_>,
) {
    check.i64("amount", view.amount());
    check.str("amount_type", view.amount_type());
    check.opt_str("description", view.description());
    check.opt_time("end_date", view.end_date());
    check.str("interval", view.interval());
    check.opt_i64("interval_count", view.interval_count());
    check.str("reference", view.reference());
    check.time("start_date", view.start_date());
    check.opt_strs("supported_types", view.supported_types());
}

pub fn payment_intent_paymentmethodoptionscardpresent(
    view: &objects::payment_intent::PaymentMethodOptionsCardPresent,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_bool(
        "request_extended_authorization",
        view.request_extended_authorization(),
    );
    check.opt_bool(
        "request_incremental_authorization_support",
        view.request_incremental_authorization_support(),
    );
    check.opt_nested(
        "routing",
        view.routing(),
        payment_intent_paymentmethodoptionscardpresentrouting,
    );
}

pub fn payment_intent_paymentmethodoptionscardpresentrouting(
    view: &objects::payment_intent::PaymentMethodOptionsCardPresentRouting,
    check: &Check<'_>,
) {
    check.opt_str("requested_priority", view.requested_priority());
}

pub fn payment_intent_paymentmethodoptionsklarna(
    view: &objects::payment_intent::PaymentMethodOptionsKlarna,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_str("preferred_locale", view.preferred_locale());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionskonbini(
    view: &objects::payment_intent::PaymentMethodOptionsKonbini,
    check: &Check<'_>,
) {
    check.opt_str("confirmation_number", view.confirmation_number());
    check.opt_i64("expires_after_days", view.expires_after_days());
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("product_description", view.product_description());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionslink(
    view: &objects::payment_intent::PaymentMethodOptionsLink,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_str("persistent_token", view.persistent_token());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsnzbankaccount(
    view: &objects::payment_intent::PaymentMethodOptionsNzBankAccount,
    check: &Check<'_>,
) {
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
}

pub fn payment_intent_paymentmethodoptionspayto(
    view: &objects::payment_intent::PaymentMethodOptionsPayto,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        payment_intent_paymentmethodoptionspaytomandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionspaytomandateoptions(
    view: &objects::payment_intent::PaymentMethodOptionsPaytoMandateOptions,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_type", view.amount_type());
    check.opt_str("end_date", view.end_date());
    check.opt_str("payment_schedule", view.payment_schedule());
    check.opt_i64("payments_per_period", view.payments_per_period());
    check.opt_str("purpose", view.purpose());
}

pub fn payment_intent_paymentmethodoptionspix(
    view: &objects::payment_intent::PaymentMethodOptionsPix,
    check: &Check<'_>,
) {
    check.opt_str("amount_includes_iof", view.amount_includes_iof());
    check.opt_i64("expires_after_seconds", view.expires_after_seconds());
    check.opt_time("expires_at", view.expires_at());
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_pixmandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionssofort(
    view: &objects::payment_intent::PaymentMethodOptionsSofort,
    check: &Check<'_>,
) {
    check.opt_str("preferred_language", view.preferred_language());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsswish(
    view: &objects::payment_intent::PaymentMethodOptionsSwish,
    check: &Check<'_>,
) {
    check.opt_str("reference", view.reference());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsupi(
    view: &objects::payment_intent::PaymentMethodOptionsUpi,
    check: &Check<'_>,
) {
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_paymentmethodoptionsusbankaccount(
    view: &objects::payment_intent::PaymentMethodOptionsUsBankAccount,
    check: &Check<'_>,
) {
    check.opt_nested(
        "financial_connections",
        view.financial_connections(),
        shared_financialconnectionsoptions,
    );
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        payment_intent_paymentmethodoptionsusbankaccountmandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
    check.opt_str("transaction_purpose", view.transaction_purpose());
    check.opt_str("verification_method", view.verification_method());
}

pub fn payment_intent_paymentmethodoptionsusbankaccountmandateoptions(
    view: &objects::payment_intent::PaymentMethodOptionsUsBankAccountMandateOptions,
    check: &Check<'_>,
) {
    check.opt_str("collection_method", view.collection_method());
}

pub fn payment_intent_paymentmethodoptionswechatpay(
    view: &objects::payment_intent::PaymentMethodOptionsWechatPay,
    check: &Check<'_>,
) {
    check.opt_str("app_id", view.app_id());
    check.opt_str("client", view.client());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn payment_intent_processing(view: &objects::payment_intent::Processing, check: &Check<'_>) {
    check.opt_nested("card", view.card(), payment_intent_processingcard);
    check.str("type", view.type_());
}

pub fn payment_intent_processingcard(
    view: &objects::payment_intent::ProcessingCard,
    check: &Check<'_>,
) {
    check.opt_nested(
        "customer_notification",
        view.customer_notification(),
        payment_intent_processingcardcustomernotification,
    );
}

pub fn payment_intent_processingcardcustomernotification(
    view: &objects::payment_intent::ProcessingCardCustomerNotification,
    check: &Check<'_>,
) {
    check.opt_bool("approval_requested", view.approval_requested());
    check.opt_time("completes_at", view.completes_at());
}

pub fn payment_intent_transferdata(
    view: &objects::payment_intent::TransferData,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("description", view.description());
    check.id("destination", view.destination_id());
    check.expanded("destination", view.destination(), account);
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested(
        "payment_data",
        view.payment_data(),
        payment_intent_transferdatapaymentdata,
    );
}

pub fn payment_intent_transferdatapaymentdata(
    view: &objects::payment_intent::TransferDataPaymentData,
    check: &Check<'_>,
) {
    check.opt_str("description", view.description());
    check.opt_metadata("metadata", view.metadata());
}

pub fn paymentlink(view: &objects::PaymentLink, check: &Check<'_>) {
    check.bool("active", view.active());
    check.nested(
        "after_completion",
        view.after_completion(),
        payment_link_aftercompletion,
    );
    check.bool("allow_promotion_codes", view.allow_promotion_codes());
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.opt_i64("application_fee_amount", view.application_fee_amount());
    check.opt_f64("application_fee_percent", view.application_fee_percent());
    check.nested(
        "automatic_tax",
        view.automatic_tax(),
        payment_link_automatictax,
    );
    check.str(
        "billing_address_collection",
        view.billing_address_collection(),
    );
    check.opt_nested(
        "consent_collection",
        view.consent_collection(),
        payment_link_consentcollection,
    );
    check.str("currency", view.currency());
    check.views(
        "custom_fields",
        view.custom_fields(),
        payment_link_customfield,
    );
    check.nested("custom_text", view.custom_text(), payment_link_customtext);
    check.str("customer_creation", view.customer_creation());
    check.str("id", view.id());
    check.opt_str("inactive_message", view.inactive_message());
    check.opt_nested(
        "invoice_creation",
        view.invoice_creation(),
        payment_link_invoicecreation,
    );
    check.opt_list("line_items", view.line_items(), lineitem);
    check.bool("livemode", view.livemode());
    check.opt_nested("managed_payments", view.managed_payments(), shared_enabled);
    check.metadata("metadata", view.metadata());
    check.opt_nested(
        "name_collection",
        view.name_collection(),
        payment_link_namecollection,
    );
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.opt_views(
        "optional_items",
        view.optional_items(),
        payment_link_optionalitem,
    );
    check.opt_nested(
        "payment_intent_data",
        view.payment_intent_data(),
        payment_link_paymentintentdata,
    );
    check.str(
        "payment_method_collection",
        view.payment_method_collection(),
    );
    check.opt_nested(
        "payment_method_options",
        view.payment_method_options(),
        payment_link_paymentmethodoptions,
    );
    check.opt_strs("payment_method_types", view.payment_method_types());
    check.nested(
        "phone_number_collection",
        view.phone_number_collection(),
        shared_enabled,
    );
    check.opt_nested(
        "restrictions",
        view.restrictions(),
        payment_link_restrictions,
    );
    check.opt_nested(
        "shipping_address_collection",
        view.shipping_address_collection(),
        payment_link_shippingaddresscollection,
    );
    check.views(
        "shipping_options",
        view.shipping_options(),
        shared_shippingoption,
    );
    check.str("submit_type", view.submit_type());
    check.opt_nested(
        "subscription_data",
        view.subscription_data(),
        payment_link_subscriptiondata,
    );
    check.nested(
        "tax_id_collection",
        view.tax_id_collection(),
        payment_link_taxidcollection,
    );
    check.opt_nested("transfer_data", view.transfer_data(), shared_transferdata);
    check.str("url", view.url());
}

pub fn payment_link_aftercompletion(
    view: &objects::payment_link::AfterCompletion,
    check: &Check<'_>,
) {
    check.opt_nested(
        "hosted_confirmation",
        view.hosted_confirmation(),
        check_object,
    );
    check.opt_nested("redirect", view.redirect(), check_object);
    check.str("type", view.type_());
}

pub fn payment_link_automatictax(view: &objects::payment_link::AutomaticTax, check: &Check<'_>) {
    check.bool("enabled", view.enabled());
    check.opt_nested("liability", view.liability(), check_object);
}

pub fn payment_link_consentcollection(
    view: &objects::payment_link::ConsentCollection,
    check: &Check<'_>,
) {
    check.opt_nested(
        "payment_method_reuse_agreement",
        view.payment_method_reuse_agreement(),
        check_object,
    );
    check.opt_str("promotions", view.promotions());
    check.opt_str("terms_of_service", view.terms_of_service());
}

pub fn payment_link_customfield(view: &objects::payment_link::CustomField, check: &Check<'_>) {
    check.opt_nested("dropdown", view.dropdown(), check_object);
    check.str("key", view.key());
    check.nested("label", view.label(), check_object);
    check.opt_nested("numeric", view.numeric(), check_object);
    check.bool("optional", view.optional());
    check.opt_nested("text", view.text(), check_object);
    check.str("type", view.type_());
}

pub fn payment_link_customtext(view: &objects::payment_link::CustomText, check: &Check<'_>) {
    check.opt_nested("after_submit", view.after_submit(), check_object);
    check.opt_nested("shipping_address", view.shipping_address(), check_object);
    check.opt_nested("submit", view.submit(), check_object);
    check.opt_nested(
        "terms_of_service_acceptance",
        view.terms_of_service_acceptance(),
        check_object,
    );
}

pub fn payment_link_invoicecreation(
    view: &objects::payment_link::InvoiceCreation,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.opt_nested("invoice_data", view.invoice_data(), check_object);
}

pub fn payment_link_namecollection(
    view: &objects::payment_link::NameCollection,
    check: &Check<'_>,
) {
    check.opt_nested("business", view.business(), check_object);
    check.opt_nested("individual", view.individual(), check_object);
}

pub fn payment_link_optionalitem(view: &objects::payment_link::OptionalItem, check: &Check<'_>) {
    check.opt_nested(
        "adjustable_quantity",
        view.adjustable_quantity(),
        check_object,
    );
    check.str("price", view.price());
    check.i64("quantity", view.quantity());
}

pub fn payment_link_paymentintentdata(
    view: &objects::payment_link::PaymentIntentData,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_str("description", view.description());
    check.metadata("metadata", view.metadata());
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.opt_str(
        "statement_descriptor_suffix",
        view.statement_descriptor_suffix(),
    );
    check.opt_str("transfer_group", view.transfer_group());
}

pub fn payment_link_paymentmethodoptions(
    view: &objects::payment_link::PaymentMethodOptions,
    check: &Check<'_>,
) {
    check.opt_nested("card", view.card(), check_object);
}

pub fn payment_link_restrictions(view: &objects::payment_link::Restrictions, check: &Check<'_>) {
    check.nested(
        "completed_sessions",
        view.completed_sessions(),
        check_object,
    );
}

pub fn payment_link_shippingaddresscollection(
    view: &objects::payment_link::ShippingAddressCollection,
    check: &Check<'_>,
) {
    check.strs("allowed_countries", view.allowed_countries());
}

pub fn payment_link_subscriptiondata(
    view: &objects::payment_link::SubscriptionData,
    check: &Check<'_>,
) {
    check.opt_str("description", view.description());
    check.nested("invoice_settings", view.invoice_settings(), check_object);
    check.metadata("metadata", view.metadata());
    check.opt_i64("trial_period_days", view.trial_period_days());
    check.opt_nested("trial_settings", view.trial_settings(), check_object);
}

pub fn payment_link_taxidcollection(
    view: &objects::payment_link::TaxIdCollection,
    check: &Check<'_>,
) {
    check.bool("enabled", view.enabled());
    check.str("required", view.required());
}

pub fn paymentmethod(view: &objects::PaymentMethod, check: &Check<'_>) {
    check.opt_nested("acss_debit", view.acss_debit(), payment_method_acssdebit);
    check.opt_nested("affirm", view.affirm(), check_object);
    check.opt_nested("afterpay_clearpay", view.afterpay_clearpay(), check_object);
    check.opt_nested("alipay", view.alipay(), check_object);
    check.opt_str("allow_redisplay", view.allow_redisplay());
    check.opt_nested("alma", view.alma(), check_object);
    check.opt_nested("amazon_pay", view.amazon_pay(), check_object);
    check.opt_nested(
        "au_becs_debit",
        view.au_becs_debit(),
        payment_method_aubecsdebit,
    );
    check.opt_nested("bacs_debit", view.bacs_debit(), payment_method_bacsdebit);
    check.opt_nested("bancontact", view.bancontact(), check_object);
    check.opt_nested("billie", view.billie(), check_object);
    check.nested(
        "billing_details",
        view.billing_details(),
        shared_billingdetails,
    );
    check.opt_nested("bizum", view.bizum(), payment_method_bizum);
    check.opt_nested("blik", view.blik(), payment_method_blik);
    check.opt_nested("boleto", view.boleto(), payment_method_boleto);
    check.opt_nested("card", view.card(), payment_method_card);
    check.opt_nested(
        "card_present",
        view.card_present(),
        payment_method_cardpresent,
    );
    check.opt_nested("cashapp", view.cashapp(), payment_method_cashapp);
    check.time("created", view.created());
    check.opt_nested("crypto", view.crypto(), check_object);
    check.opt_nested("custom", view.custom(), payment_method_custom);
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_nested("customer_balance", view.customer_balance(), check_object);
    check.opt_nested("eps", view.eps(), payment_method_eps);
    check.opt_nested("fpx", view.fpx(), payment_method_fpx);
    check.opt_nested("giropay", view.giropay(), check_object);
    check.opt_nested("grabpay", view.grabpay(), check_object);
    check.str("id", view.id());
    check.opt_nested("ideal", view.ideal(), payment_method_ideal);
    check.opt_nested(
        "interac_present",
        view.interac_present(),
        payment_method_interacpresent,
    );
    check.opt_nested("kakao_pay", view.kakao_pay(), check_object);
    check.opt_nested("klarna", view.klarna(), payment_method_klarna);
    check.opt_nested("konbini", view.konbini(), check_object);
    check.opt_nested("kr_card", view.kr_card(), payment_method_krcard);
    check.opt_nested("link", view.link(), payment_method_link);
    check.bool("livemode", view.livemode());
    check.opt_nested("mb_way", view.mb_way(), check_object);
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested("mobilepay", view.mobilepay(), check_object);
    check.opt_nested("multibanco", view.multibanco(), check_object);
    check.opt_nested("naver_pay", view.naver_pay(), payment_method_naverpay);
    check.opt_nested(
        "nz_bank_account",
        view.nz_bank_account(),
        payment_method_nzbankaccount,
    );
    check.opt_nested("oxxo", view.oxxo(), check_object);
    check.opt_nested("p24", view.p24(), payment_method_p24);
    check.opt_nested("pay_by_bank", view.pay_by_bank(), check_object);
    check.opt_nested("payco", view.payco(), check_object);
    check.opt_nested("paynow", view.paynow(), check_object);
    check.opt_nested("paypal", view.paypal(), payment_method_paypal);
    check.opt_nested("paypay", view.paypay(), check_object);
    check.opt_nested("payto", view.payto(), payment_method_payto);
    check.opt_nested("pix", view.pix(), payment_method_pix);
    check.opt_nested("promptpay", view.promptpay(), check_object);
    check.opt_nested(
        "radar_options",
        view.radar_options(),
        payment_method_radaroptions,
    );
    check.opt_nested("revolut_pay", view.revolut_pay(), check_object);
    check.opt_nested("samsung_pay", view.samsung_pay(), check_object);
    check.opt_nested("satispay", view.satispay(), check_object);
    check.opt_nested("scalapay", view.scalapay(), check_object);
    check.opt_nested("sepa_debit", view.sepa_debit(), payment_method_sepadebit);
    check.opt_nested("sequra", view.sequra(), check_object);
    check.opt_nested("sofort", view.sofort(), payment_method_sofort);
    check.opt_nested("sunbit", view.sunbit(), check_object);
    check.opt_nested("swish", view.swish(), check_object);
    check.opt_nested("twint", view.twint(), check_object);
    check.str("type", view.type_());
    check.opt_nested("upi", view.upi(), payment_method_upi);
    check.opt_nested(
        "us_bank_account",
        view.us_bank_account(),
        payment_method_usbankaccount,
    );
    check.opt_nested("wechat_pay", view.wechat_pay(), check_object);
    check.opt_nested("zip", view.zip(), check_object);
}

pub fn payment_method_acssdebit(view: &objects::payment_method::AcssDebit, check: &Check<'_>) {
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("institution_number", view.institution_number());
    check.opt_str("last4", view.last4());
    check.opt_str("transit_number", view.transit_number());
}

pub fn payment_method_aubecsdebit(view: &objects::payment_method::AuBecsDebit, check: &Check<'_>) {
    check.opt_str("bsb_number", view.bsb_number());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
}

pub fn payment_method_bacsdebit(view: &objects::payment_method::BacsDebit, check: &Check<'_>) {
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("sort_code", view.sort_code());
}

pub fn payment_method_bizum(view: &objects::payment_method::Bizum, check: &Check<'_>) {
    check.opt_str("buyer_id", view.buyer_id());
}

pub fn payment_method_blik(view: &objects::payment_method::Blik, check: &Check<'_>) {
    check.opt_str("buyer_id", view.buyer_id());
}

pub fn payment_method_boleto(view: &objects::payment_method::Boleto, check: &Check<'_>) {
    check.str("tax_id", view.tax_id());
}

pub fn payment_method_card(view: &objects::payment_method::Card, check: &Check<'_>) {
    check.str("brand", view.brand());
    check.opt_nested("checks", view.checks(), shared_cardchecks);
    check.opt_str("country", view.country());
    check.opt_str("description", view.description());
    check.opt_str("display_brand", view.display_brand());
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.str("funding", view.funding());
    check.opt_nested(
        "generated_from",
        view.generated_from(),
        payment_method_cardgeneratedfrom,
    );
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.str("last4", view.last4());
    check.opt_nested("networks", view.networks(), shared_cardnetworks);
    check.opt_str("regulated_status", view.regulated_status());
    check.opt_nested(
        "three_d_secure_usage",
        view.three_d_secure_usage(),
        payment_method_cardthreedsecureusage,
    );
    check.opt_nested("wallet", view.wallet(), payment_method_cardwallet);
}

pub fn payment_method_cardgeneratedfrom(
    view: &objects::payment_method::CardGeneratedFrom,
    check: &Check<'_>,
) {
    check.opt_str("charge", view.charge());
    check.opt_nested(
        "payment_method_details",
        view.payment_method_details(),
        payment_method_cardgeneratedfrompaymentmethoddetails,
    );
    check.opt_id("setup_attempt", view.setup_attempt_id());
    check.opt_expanded("setup_attempt", view.setup_attempt(), check_object);
}

pub fn payment_method_cardgeneratedfrompaymentmethoddetails(
    view: &objects::payment_method::CardGeneratedFromPaymentMethodDetails,
    check: &Check<'_>,
) {
    check.opt_nested("card_present", view.card_present(), shared_cardpresent);
    check.str("type", view.type_());
}

pub fn payment_method_cardthreedsecureusage(
    view: &objects::payment_method::CardThreeDSecureUsage,
    check: &Check<'_>,
) {
    check.bool("supported", view.supported());
}

pub fn payment_method_cardwallet(view: &objects::payment_method::CardWallet, check: &Check<'_>) {
    check.opt_nested(
        "amex_express_checkout",
        view.amex_express_checkout(),
        check_object,
    );
    check.opt_nested("apple_pay", view.apple_pay(), check_object);
    check.opt_str("dynamic_last4", view.dynamic_last4());
    check.opt_nested("google_pay", view.google_pay(), check_object);
    check.opt_nested("link", view.link(), check_object);
    check.opt_nested("masterpass", view.masterpass(), shared_walletcontact);
    check.opt_nested("samsung_pay", view.samsung_pay(), check_object);
    check.str("type", view.type_());
    check.opt_nested("visa_checkout", view.visa_checkout(), shared_walletcontact);
}

pub fn payment_method_cardpresent(view: &objects::payment_method::CardPresent, check: &Check<'_>) {
    check.opt_str("brand", view.brand());
    check.opt_str("brand_product", view.brand_product());
    check.opt_str("cardholder_name", view.cardholder_name());
    check.opt_str("country", view.country());
    check.opt_str("description", view.description());
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_nested("networks", view.networks(), shared_cardnetworks);
    check.opt_nested("offline", view.offline(), shared_cardpresentoffline);
    check.opt_strs("preferred_locales", view.preferred_locales());
    check.opt_str("read_method", view.read_method());
    check.opt_nested("wallet", view.wallet(), shared_cardpresentwallet);
}

pub fn payment_method_cashapp(view: &objects::payment_method::Cashapp, check: &Check<'_>) {
    check.opt_str("buyer_id", view.buyer_id());
    check.opt_str("cashtag", view.cashtag());
}

pub fn payment_method_custom(view: &objects::payment_method::Custom, check: &Check<'_>) {
    check.opt_str("display_name", view.display_name());
    check.opt_nested("logo", view.logo(), payment_method_customlogo);
    check.str("type", view.type_());
}

pub fn payment_method_customlogo(view: &objects::payment_method::CustomLogo, check: &Check<'_>) {
    check.opt_str("content_type", view.content_type());
    check.str("url", view.url());
}

pub fn payment_method_eps(view: &objects::payment_method::Eps, check: &Check<'_>) {
    check.opt_str("bank", view.bank());
}

pub fn payment_method_fpx(view: &objects::payment_method::Fpx, check: &Check<'_>) {
    check.opt_str("account_holder_type", view.account_holder_type());
    check.str("bank", view.bank());
}

pub fn payment_method_ideal(view: &objects::payment_method::Ideal, check: &Check<'_>) {
    check.opt_str("bank", view.bank());
    check.opt_str("bic", view.bic());
}

pub fn payment_method_interacpresent(
    view: &objects::payment_method::InteracPresent,
    check: &Check<'_>,
) {
    check.opt_str("brand", view.brand());
    check.opt_str("cardholder_name", view.cardholder_name());
    check.opt_str("country", view.country());
    check.opt_str("description", view.description());
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_nested("networks", view.networks(), shared_cardnetworks);
    check.opt_strs("preferred_locales", view.preferred_locales());
    check.opt_str("read_method", view.read_method());
}

pub fn payment_method_klarna(view: &objects::payment_method::Klarna, check: &Check<'_>) {
    check.opt_nested("dob", view.dob(), shared_calendardate);
}

pub fn payment_method_krcard(view: &objects::payment_method::KrCard, check: &Check<'_>) {
    check.opt_str("brand", view.brand());
    check.opt_str("last4", view.last4());
}

pub fn payment_method_link(view: &objects::payment_method::Link, check: &Check<'_>) {
    check.opt_str("email", view.email());
    check.opt_str("persistent_token", view.persistent_token());
}

pub fn payment_method_naverpay(view: &objects::payment_method::NaverPay, check: &Check<'_>) {
    check.opt_str("buyer_id", view.buyer_id());
    check.str("funding", view.funding());
}

pub fn payment_method_nzbankaccount(
    view: &objects::payment_method::NzBankAccount,
    check: &Check<'_>,
) {
    check.opt_str("account_holder_name", view.account_holder_name());
    check.str("bank_code", view.bank_code());
    check.str("bank_name", view.bank_name());
    check.str("branch_code", view.branch_code());
    check.str("last4", view.last4());
    check.opt_str("suffix", view.suffix());
}

pub fn payment_method_p24(view: &objects::payment_method::P24, check: &Check<'_>) {
    check.opt_str("bank", view.bank());
}

pub fn payment_method_paypal(view: &objects::payment_method::Paypal, check: &Check<'_>) {
    check.opt_str("country", view.country());
    check.opt_str("payer_email", view.payer_email());
    check.opt_str("payer_id", view.payer_id());
}

pub fn payment_method_payto(view: &objects::payment_method::Payto, check: &Check<'_>) {
    check.opt_str("bsb_number", view.bsb_number());
    check.opt_str("last4", view.last4());
    check.opt_str("pay_id", view.pay_id());
}

pub fn payment_method_pix(view: &objects::payment_method::Pix, check: &Check<'_>) {
    check.opt_str("fingerprint", view.fingerprint());
}

pub fn payment_method_radaroptions(
    view: &objects::payment_method::RadarOptions,
    check: &Check<'_>,
) {
    check.opt_str("session", view.session());
}

pub fn payment_method_sepadebit(view: &objects::payment_method::SepaDebit, check: &Check<'_>) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("branch_code", view.branch_code());
    check.opt_str("country", view.country());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_nested(
        "generated_from",
        view.generated_from(),
        payment_method_sepadebitgeneratedfrom,
    );
    check.opt_str("last4", view.last4());
}

pub fn payment_method_sepadebitgeneratedfrom(
    view: &objects::payment_method::SepaDebitGeneratedFrom,
    check: &Check<'_>,
) {
    check.opt_id("charge", view.charge_id());
    check.opt_expanded("charge", view.charge(), charge);
    check.opt_id("setup_attempt", view.setup_attempt_id());
    check.opt_expanded("setup_attempt", view.setup_attempt(), check_object);
}

pub fn payment_method_sofort(view: &objects::payment_method::Sofort, check: &Check<'_>) {
    check.opt_str("country", view.country());
}

pub fn payment_method_upi(view: &objects::payment_method::Upi, check: &Check<'_>) {
    check.opt_str("vpa", view.vpa());
}

pub fn payment_method_usbankaccount(
    view: &objects::payment_method::UsBankAccount,
    check: &Check<'_>,
) {
    check.opt_str("account_holder_type", view.account_holder_type());
    check.opt_str("account_type", view.account_type());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str(
        "financial_connections_account",
        view.financial_connections_account(),
    );
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_nested(
        "networks",
        view.networks(),
        payment_method_usbankaccountnetworks,
    );
    check.opt_str("routing_number", view.routing_number());
    check.opt_nested(
        "status_details",
        view.status_details(),
        payment_method_usbankaccountstatusdetails,
    );
}

pub fn payment_method_usbankaccountnetworks(
    view: &objects::payment_method::UsBankAccountNetworks,
    check: &Check<'_>,
) {
    check.opt_str("preferred", view.preferred());
    check.strs("supported", view.supported());
}

pub fn payment_method_usbankaccountstatusdetails(
    view: &objects::payment_method::UsBankAccountStatusDetails,
    check: &Check<'_>,
) {
    check.opt_nested(
        "blocked",
        view.blocked(),
        payment_method_usbankaccountstatusdetailsblocked,
    );
}

pub fn payment_method_usbankaccountstatusdetailsblocked(
    view: &objects::payment_method::UsBankAccountStatusDetailsBlocked,
    check: &Check<'_>,
) {
    check.opt_str("network_code", view.network_code());
    check.opt_str("reason", view.reason());
}

pub fn payout(view: &objects::Payout, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_id("application_fee", view.application_fee_id());
    check.opt_expanded("application_fee", view.application_fee(), applicationfee);
    check.opt_i64("application_fee_amount", view.application_fee_amount());
    check.time("arrival_date", view.arrival_date());
    check.bool("automatic", view.automatic());
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_id("destination", view.destination_id());
    check.opt_expanded("destination", view.destination(), check_object);
    check.opt_id(
        "failure_balance_transaction",
        view.failure_balance_transaction_id(),
    );
    check.opt_expanded(
        "failure_balance_transaction",
        view.failure_balance_transaction(),
        balancetransaction,
    );
    check.opt_str("failure_code", view.failure_code());
    check.opt_str("failure_message", view.failure_message());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.str("method", view.method());
    check.opt_id("original_payout", view.original_payout_id());
    check.opt_expanded("original_payout", view.original_payout(), payout);
    check.opt_str("payout_method", view.payout_method());
    check.str("reconciliation_status", view.reconciliation_status());
    check.opt_id("reversed_by", view.reversed_by_id());
    check.opt_expanded("reversed_by", view.reversed_by(), payout);
    check.str("source_type", view.source_type());
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.str("status", view.status());
    check.opt_nested("trace_id", view.trace_id(), payout_traceid);
    check.str("type", view.type_());
}

pub fn payout_traceid(view: &objects::payout::TraceId, check: &Check<'_>) {
    check.str("status", view.status());
    check.opt_str("value", view.value());
}

pub fn person(view: &objects::Person, check: &Check<'_>) {
    check.opt_str("account", view.account());
    check.opt_nested(
        "additional_tos_acceptances",
        view.additional_tos_acceptances(),
        person_additionaltosacceptances,
    );
    check.opt_nested("address", view.address(), shared_address);
    check.opt_nested("address_kana", view.address_kana(), shared_japaneseaddress);
    check.opt_nested(
        "address_kanji",
        view.address_kanji(),
        shared_japaneseaddress,
    );
    check.time("created", view.created());
    check.opt_bool("deleted", view.deleted());
    check.opt_nested("dob", view.dob(), shared_calendardate);
    check.opt_str("email", view.email());
    check.opt_str("first_name", view.first_name());
    check.opt_str("first_name_kana", view.first_name_kana());
    check.opt_str("first_name_kanji", view.first_name_kanji());
    check.opt_strs("full_name_aliases", view.full_name_aliases());
    check.opt_nested(
        "future_requirements",
        view.future_requirements(),
        shared_personrequirements,
    );
    check.opt_str("gender", view.gender());
    check.str("id", view.id());
    check.opt_bool("id_number_provided", view.id_number_provided());
    check.opt_bool(
        "id_number_secondary_provided",
        view.id_number_secondary_provided(),
    );
    check.opt_str("last_name", view.last_name());
    check.opt_str("last_name_kana", view.last_name_kana());
    check.opt_str("last_name_kanji", view.last_name_kanji());
    check.opt_str("maiden_name", view.maiden_name());
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("nationality", view.nationality());
    check.opt_str("phone", view.phone());
    check.opt_str("political_exposure", view.political_exposure());
    check.opt_nested(
        "registered_address",
        view.registered_address(),
        shared_address,
    );
    check.opt_nested("relationship", view.relationship(), person_relationship);
    check.opt_nested(
        "requirements",
        view.requirements(),
        shared_personrequirements,
    );
    check.opt_bool("ssn_last_4_provided", view.ssn_last_4_provided());
    check.opt_nested("us_cfpb_data", view.us_cfpb_data(), person_uscfpbdata);
    check.opt_nested("verification", view.verification(), person_verification);
}

pub fn person_additionaltosacceptances(
    view: &objects::person::AdditionalTosAcceptances,
    check: &Check<'_>,
) {
    check.opt_nested("account", view.account(), check_object);
}

pub fn person_relationship(view: &objects::person::Relationship, check: &Check<'_>) {
    check.opt_bool("authorizer", view.authorizer());
    check.opt_bool("director", view.director());
    check.opt_bool("executive", view.executive());
    check.opt_bool("legal_guardian", view.legal_guardian());
    check.opt_bool("owner", view.owner());
    check.opt_f64("percent_ownership", view.percent_ownership());
    check.opt_bool("representative", view.representative());
    check.opt_str("title", view.title());
}

pub fn person_uscfpbdata(view: &objects::person::UsCfpbData, check: &Check<'_>) {
    check.opt_nested("ethnicity_details", view.ethnicity_details(), check_object);
    check.opt_nested("race_details", view.race_details(), check_object);
    check.opt_str("self_identified_gender", view.self_identified_gender());
}

pub fn person_verification(view: &objects::person::Verification, check: &Check<'_>) {
    check.opt_nested(
        "additional_document",
        view.additional_document(),
        check_object,
    );
    check.opt_str("details", view.details());
    check.opt_str("details_code", view.details_code());
    check.opt_nested("document", view.document(), check_object);
    check.str("status", view.status());
}

pub fn plan(view: &objects::Plan, check: &Check<'_>) {
    check.bool("active", view.active());
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_decimal", view.amount_decimal());
    check.str("billing_scheme", view.billing_scheme());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_bool("deleted", view.deleted());
    check.str("id", view.id());
    check.str("interval", view.interval());
    check.i64("interval_count", view.interval_count());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("meter", view.meter());
    check.opt_str("nickname", view.nickname());
    check.opt_id("product", view.product_id());
    check.opt_expanded("product", view.product(), product);
    check.opt_views("tiers", view.tiers(), shared_pricetier);
    check.opt_str("tiers_mode", view.tiers_mode());
    check.opt_nested(
        "transform_usage",
        view.transform_usage(),
        shared_transformquantity,
    );
    check.opt_i64("trial_period_days", view.trial_period_days());
    check.str("usage_type", view.usage_type());
}

pub fn price(view: &objects::Price, check: &Check<'_>) {
    check.bool("active", view.active());
    check.str("billing_scheme", view.billing_scheme());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_nested("currency_options", view.currency_options(), check_object);
    check.opt_nested(
        "custom_unit_amount",
        view.custom_unit_amount(),
        price_customunitamount,
    );
    check.opt_bool("deleted", view.deleted());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_str("lookup_key", view.lookup_key());
    check.metadata("metadata", view.metadata());
    check.opt_str("nickname", view.nickname());
    check.id("product", view.product_id());
    check.expanded("product", view.product(), product);
    check.opt_nested("recurring", view.recurring(), price_recurring);
    check.opt_str("tax_behavior", view.tax_behavior());
    check.opt_views("tiers", view.tiers(), shared_pricetier);
    check.opt_str("tiers_mode", view.tiers_mode());
    check.opt_nested(
        "transform_quantity",
        view.transform_quantity(),
        shared_transformquantity,
    );
    check.str("type", view.type_());
    check.opt_i64("unit_amount", view.unit_amount());
    check.opt_str("unit_amount_decimal", view.unit_amount_decimal());
}

pub fn price_customunitamount(view: &objects::price::CustomUnitAmount, check: &Check<'_>) {
    check.opt_i64("maximum", view.maximum());
    check.opt_i64("minimum", view.minimum());
    check.opt_i64("preset", view.preset());
}

pub fn price_recurring(view: &objects::price::Recurring, check: &Check<'_>) {
    check.str("interval", view.interval());
    check.i64("interval_count", view.interval_count());
    check.opt_str("meter", view.meter());
    check.opt_i64("trial_period_days", view.trial_period_days());
    check.str("usage_type", view.usage_type());
}

pub fn product(view: &objects::Product, check: &Check<'_>) {
    check.bool("active", view.active());
    check.time("created", view.created());
    check.opt_id("default_price", view.default_price_id());
    check.opt_expanded("default_price", view.default_price(), price);
    check.opt_bool("deleted", view.deleted());
    check.opt_str("description", view.description());
    check.str("id", view.id());
    check.strs("images", view.images());
    check.bool("livemode", view.livemode());
    check.views(
        "marketing_features",
        view.marketing_features(),
        product_marketingfeature,
    );
    check.metadata("metadata", view.metadata());
    check.str("name", view.name());
    check.opt_nested(
        "package_dimensions",
        view.package_dimensions(),
        product_packagedimensions,
    );
    check.opt_bool("shippable", view.shippable());
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.opt_id("tax_code", view.tax_code_id());
    check.opt_expanded("tax_code", view.tax_code(), check_object);
    check.opt_nested("tax_details", view.tax_details(), product_taxdetails);
    check.str("type", view.type_());
    check.opt_str("unit_label", view.unit_label());
    check.time("updated", view.updated());
    check.opt_str("url", view.url());
}

pub fn product_marketingfeature(view: &objects::product::MarketingFeature, check: &Check<'_>) {
    check.opt_str("name", view.name());
}

pub fn product_packagedimensions(view: &objects::product::PackageDimensions, check: &Check<'_>) {
    check.f64("height", view.height());
    check.f64("length", view.length());
    check.f64("weight", view.weight());
    check.f64("width", view.width());
}

pub fn product_taxdetails(view: &objects::product::TaxDetails, check: &Check<'_>) {
    check.opt_str("performance_location", view.performance_location());
    check.opt_str("tax_code", view.tax_code());
}

pub fn promotioncode(view: &objects::PromotionCode, check: &Check<'_>) {
    check.bool("active", view.active());
    check.str("code", view.code());
    check.time("created", view.created());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_time("expires_at", view.expires_at());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_i64("max_redemptions", view.max_redemptions());
    check.opt_metadata("metadata", view.metadata());
    check.nested("promotion", view.promotion(), shared_couponsource);
    check.nested(
        "restrictions",
        view.restrictions(),
        promotion_code_restrictions,
    );
    check.i64("times_redeemed", view.times_redeemed());
}

pub fn promotion_code_restrictions(
    view: &objects::promotion_code::Restrictions,
    check: &Check<'_>,
) {
    check.opt_nested("currency_options", view.currency_options(), check_object);
    check.bool("first_time_transaction", view.first_time_transaction());
    check.opt_i64("minimum_amount", view.minimum_amount());
    check.opt_str("minimum_amount_currency", view.minimum_amount_currency());
}

pub fn quote(view: &objects::Quote, check: &Check<'_>) {
    check.i64("amount_subtotal", view.amount_subtotal());
    check.i64("amount_total", view.amount_total());
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.opt_i64("application_fee_amount", view.application_fee_amount());
    check.opt_f64("application_fee_percent", view.application_fee_percent());
    check.nested("automatic_tax", view.automatic_tax(), quote_automatictax);
    check.str("collection_method", view.collection_method());
    check.nested("computed", view.computed(), quote_computed);
    check.time("created", view.created());
    check.opt_str("currency", view.currency());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_ids("default_tax_rates", view.default_tax_rate_ids());
    check.opt_expanded_views("default_tax_rates", view.default_tax_rates(), taxrate);
    check.opt_str("description", view.description());
    check.ids("discounts", view.discount_ids());
    check.expanded_views("discounts", view.discounts(), check_object);
    check.time("expires_at", view.expires_at());
    check.opt_str("footer", view.footer());
    check.opt_nested("from_quote", view.from_quote(), quote_fromquote);
    check.opt_str("header", view.header());
    check.str("id", view.id());
    check.opt_id("invoice", view.invoice_id());
    check.opt_expanded("invoice", view.invoice(), invoice);
    check.nested(
        "invoice_settings",
        view.invoice_settings(),
        quote_invoicesettings,
    );
    check.opt_list("line_items", view.line_items(), lineitem);
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_str("number", view.number());
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        quote_statustransitions,
    );
    check.opt_id("subscription", view.subscription_id());
    check.opt_expanded("subscription", view.subscription(), subscription);
    check.nested(
        "subscription_data",
        view.subscription_data(),
        quote_subscriptiondata,
    );
    check.opt_id("subscription_schedule", view.subscription_schedule_id());
    check.opt_expanded(
        "subscription_schedule",
        view.subscription_schedule(),
        subscriptionschedule,
    );
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
    check.nested("total_details", view.total_details(), quote_totaldetails);
    check.opt_nested("transfer_data", view.transfer_data(), quote_transferdata);
}

pub fn quote_automatictax(view: &objects::quote::AutomaticTax, check: &Check<'_>) {
    check.bool("enabled", view.enabled());
    check.opt_nested("liability", view.liability(), check_object);
    check.opt_str("provider", view.provider());
    check.opt_str("status", view.status());
}

pub fn quote_computed(view: &objects::quote::Computed, check: &Check<'_>) {
    check.opt_nested("recurring", view.recurring(), check_object);
    check.nested("upfront", view.upfront(), check_object);
}

pub fn quote_fromquote(view: &objects::quote::FromQuote, check: &Check<'_>) {
    check.bool("is_revision", view.is_revision());
    check.id("quote", view.quote_id());
    check.expanded("quote", view.quote(), quote);
}

pub fn quote_invoicesettings(view: &objects::quote::InvoiceSettings, check: &Check<'_>) {
    check.opt_views("custom_fields", view.custom_fields(), check_object);
    check.opt_i64("days_until_due", view.days_until_due());
    check.opt_str("description", view.description());
    check.opt_str("footer", view.footer());
    check.nested("issuer", view.issuer(), check_object);
}

pub fn quote_statustransitions(view: &objects::quote::StatusTransitions, check: &Check<'_>) {
    check.opt_time("accepted_at", view.accepted_at());
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_time("finalized_at", view.finalized_at());
}

pub fn quote_subscriptiondata(view: &objects::quote::SubscriptionData, check: &Check<'_>) {
    check.nested("billing_mode", view.billing_mode(), check_object);
    check.opt_str("description", view.description());
    check.opt_time("effective_date", view.effective_date());
    check.opt_metadata("metadata", view.metadata());
    check.opt_i64("trial_period_days", view.trial_period_days());
}

pub fn quote_totaldetails(view: &objects::quote::TotalDetails, check: &Check<'_>) {
    check.i64("amount_discount", view.amount_discount());
    check.opt_i64("amount_shipping", view.amount_shipping());
    check.i64("amount_tax", view.amount_tax());
    check.opt_nested("breakdown", view.breakdown(), check_object);
}

pub fn quote_transferdata(view: &objects::quote::TransferData, check: &Check<'_>) {
    check.opt_i64("amount", view.amount());
    check.opt_f64("amount_percent", view.amount_percent());
    check.id("destination", view.destination_id());
    check.expanded("destination", view.destination(), account);
}

pub fn radarearlyfraudwarning(view: &objects::RadarEarlyFraudWarning, check: &Check<'_>) {
    check.bool("actionable", view.actionable());
    check.id("charge", view.charge_id());
    check.expanded("charge", view.charge(), charge);
    check.time("created", view.created());
    check.str("fraud_type", view.fraud_type());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_id("payment_intent", view.payment_intent_id());
    check.opt_expanded("payment_intent", view.payment_intent(), paymentintent);
}

pub fn refund(view: &objects::Refund, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.opt_id("charge", view.charge_id());
    check.opt_expanded("charge", view.charge(), charge);
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_str("description", view.description());
    check.opt_nested(
        "destination_details",
        view.destination_details(),
        refund_destinationdetails,
    );
    check.opt_id(
        "failure_balance_transaction",
        view.failure_balance_transaction_id(),
    );
    check.opt_expanded(
        "failure_balance_transaction",
        view.failure_balance_transaction(),
        balancetransaction,
    );
    check.opt_str("failure_reason", view.failure_reason());
    check.str("id", view.id());
    check.opt_str("instructions_email", view.instructions_email());
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested("next_action", view.next_action(), refund_nextaction);
    check.opt_id("payment_intent", view.payment_intent_id());
    check.opt_expanded("payment_intent", view.payment_intent(), paymentintent);
    check.opt_id("payment_method", view.payment_method_id());
    check.opt_expanded("payment_method", view.payment_method(), paymentmethod);
    check.opt_str("pending_reason", view.pending_reason());
    check.opt_nested(
        "presentment_details",
        view.presentment_details(),
        shared_presentmentdetails,
    );
    check.opt_str("reason", view.reason());
    check.opt_str("receipt_number", view.receipt_number());
    check.opt_id(
        "source_transfer_reversal",
        view.source_transfer_reversal_id(),
    );
    check.opt_expanded(
        "source_transfer_reversal",
        view.source_transfer_reversal(),
        transferreversal,
    );
    check.opt_str("status", view.status());
    check.opt_id("transfer_reversal", view.transfer_reversal_id());
    check.opt_expanded(
        "transfer_reversal",
        view.transfer_reversal(),
        transferreversal,
    );
}

pub fn refund_destinationdetails(view: &objects::refund::DestinationDetails, check: &Check<'_>) {
    check.opt_nested("affirm", view.affirm(), check_object);
    check.opt_nested(
        "afterpay_clearpay",
        view.afterpay_clearpay(),
        shared_refundreference,
    );
    check.opt_nested("alipay", view.alipay(), check_object);
    check.opt_nested("alma", view.alma(), check_object);
    check.opt_nested("amazon_pay", view.amazon_pay(), check_object);
    check.opt_nested("au_bank_transfer", view.au_bank_transfer(), check_object);
    check.opt_nested("blik", view.blik(), shared_refundnetworkreference);
    check.opt_nested(
        "br_bank_transfer",
        view.br_bank_transfer(),
        shared_refundreference,
    );
    check.opt_nested("card", view.card(), refund_destinationdetailscard);
    check.opt_nested("cashapp", view.cashapp(), check_object);
    check.opt_nested("crypto", view.crypto(), refund_destinationdetailscrypto);
    check.opt_nested(
        "customer_cash_balance",
        view.customer_cash_balance(),
        check_object,
    );
    check.opt_nested("eps", view.eps(), check_object);
    check.opt_nested(
        "eu_bank_transfer",
        view.eu_bank_transfer(),
        shared_refundreference,
    );
    check.opt_nested(
        "gb_bank_transfer",
        view.gb_bank_transfer(),
        shared_refundreference,
    );
    check.opt_nested("giropay", view.giropay(), check_object);
    check.opt_nested("grabpay", view.grabpay(), check_object);
    check.opt_nested(
        "jp_bank_transfer",
        view.jp_bank_transfer(),
        shared_refundreference,
    );
    check.opt_nested("klarna", view.klarna(), shared_refundreference);
    check.opt_nested("mb_way", view.mb_way(), shared_refundreference);
    check.opt_nested("multibanco", view.multibanco(), shared_refundreference);
    check.opt_nested(
        "mx_bank_transfer",
        view.mx_bank_transfer(),
        shared_refundreference,
    );
    check.opt_nested("nz_bank_transfer", view.nz_bank_transfer(), check_object);
    check.opt_nested("p24", view.p24(), shared_refundreference);
    check.opt_nested("paynow", view.paynow(), check_object);
    check.opt_nested("paypal", view.paypal(), shared_refundnetworkreference);
    check.opt_nested("pix", view.pix(), check_object);
    check.opt_nested("revolut", view.revolut(), check_object);
    check.opt_nested("scalapay", view.scalapay(), check_object);
    check.opt_nested("sofort", view.sofort(), check_object);
    check.opt_nested("swish", view.swish(), shared_refundnetworkreference);
    check.opt_nested(
        "th_bank_transfer",
        view.th_bank_transfer(),
        shared_refundreference,
    );
    check.opt_nested("twint", view.twint(), check_object);
    check.str("type", view.type_());
    check.opt_nested(
        "us_bank_transfer",
        view.us_bank_transfer(),
        shared_refundreference,
    );
    check.opt_nested("wechat_pay", view.wechat_pay(), check_object);
    check.opt_nested("zip", view.zip(), check_object);
}

pub fn refund_destinationdetailscard(
    view: &objects::refund::DestinationDetailsCard,
    check: &Check<'_>,
) {
    check.opt_str("reference", view.reference());
    check.opt_str("reference_status", view.reference_status());
    check.opt_str("reference_type", view.reference_type());
    check.str("type", view.type_());
}

pub fn refund_destinationdetailscrypto(
    view: &objects::refund::DestinationDetailsCrypto,
    check: &Check<'_>,
) {
    check.opt_str("reference", view.reference());
}

pub fn refund_nextaction(view: &objects::refund::NextAction, check: &Check<'_>) {
    check.opt_nested(
        "display_details",
        view.display_details(),
        refund_nextactiondisplaydetails,
    );
    check.str("type", view.type_());
}

pub fn refund_nextactiondisplaydetails(
    view: &objects::refund::NextActionDisplayDetails,
    check: &Check<'_>,
) {
    check.nested(
        "email_sent",
        view.email_sent(),
        refund_nextactiondisplaydetailsemailsent,
    );
    check.time("expires_at", view.expires_at());
}

pub fn refund_nextactiondisplaydetailsemailsent(
    view: &objects::refund::NextActionDisplayDetailsEmailSent,
    check: &Check<'_>,
) {
    check.time("email_sent_at", view.email_sent_at());
    check.str("email_sent_to", view.email_sent_to());
}

pub fn reportingreportrun(view: &objects::ReportingReportRun, check: &Check<'_>) {
    check.time("created", view.created());
    check.opt_str("error", view.error());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.nested(
        "parameters",
        view.parameters(),
        reporting_report_run_parameters,
    );
    check.str("report_type", view.report_type());
    check.opt_nested("result", view.result(), file);
    check.str("status", view.status());
    check.opt_time("succeeded_at", view.succeeded_at());
}

pub fn reporting_report_run_parameters(
    view: &objects::reporting_report_run::Parameters,
    check: &Check<'_>,
) {
    check.opt_strs("columns", view.columns());
    check.opt_str("connected_account", view.connected_account());
    check.opt_str("currency", view.currency());
    check.opt_time("interval_end", view.interval_end());
    check.opt_time("interval_start", view.interval_start());
    check.opt_str("payout", view.payout());
    check.opt_str("reporting_category", view.reporting_category());
    check.opt_str("timezone", view.timezone());
}

pub fn reportingreporttype(view: &objects::ReportingReportType, check: &Check<'_>) {
    check.time("data_available_end", view.data_available_end());
    check.time("data_available_start", view.data_available_start());
    check.opt_strs("default_columns", view.default_columns());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.str("name", view.name());
    check.time("updated", view.updated());
    check.i64("version", view.version());
}

pub fn reservehold(view: &objects::ReserveHold, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_i64("amount_releasable", view.amount_releasable());
    check.time("created", view.created());
    check.str("created_by", view.created_by());
    check.str("currency", view.currency());
    check.str("destination", view.destination());
    check.str("id", view.id());
    check.opt_bool("is_releasable", view.is_releasable());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.str("reason", view.reason());
    check.opt_views(
        "release_details",
        view.release_details(),
        reserve_hold_releasedetail,
    );
    check.nested(
        "release_schedule",
        view.release_schedule(),
        reserve_hold_releaseschedule,
    );
    check.opt_id("reserve_plan", view.reserve_plan_id());
    check.opt_expanded("reserve_plan", view.reserve_plan(), reserveplan);
    check.opt_id("source_charge", view.source_charge_id());
    check.opt_expanded("source_charge", view.source_charge(), charge);
    check.str("source_type", view.source_type());
}

pub fn reserve_hold_releasedetail(view: &objects::reserve_hold::ReleaseDetail, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("reserve_release", view.reserve_release());
}

pub fn reserve_hold_releaseschedule(
    view: &objects::reserve_hold::ReleaseSchedule,
    check: &Check<'_>,
) {
    check.opt_time("release_after", view.release_after());
    check.opt_time("scheduled_release", view.scheduled_release());
}

pub fn reserveplan(view: &objects::ReservePlan, check: &Check<'_>) {
    check.time("created", view.created());
    check.str("created_by", view.created_by());
    check.opt_str("currency", view.currency());
    check.str("destination", view.destination());
    check.opt_time("disabled_at", view.disabled_at());
    check.opt_nested(
        "fixed_release",
        view.fixed_release(),
        reserve_plan_fixedrelease,
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_nested("manual_release", view.manual_release(), check_object);
    check.opt_metadata("metadata", view.metadata());
    check.i64("percent", view.percent());
    check.opt_nested(
        "rolling_release",
        view.rolling_release(),
        reserve_plan_rollingrelease,
    );
    check.str("status", view.status());
    check.str("type", view.type_());
}

pub fn reserve_plan_fixedrelease(view: &objects::reserve_plan::FixedRelease, check: &Check<'_>) {
    check.time("release_after", view.release_after());
    check.time("scheduled_release", view.scheduled_release());
}

pub fn reserve_plan_rollingrelease(
    view: &objects::reserve_plan::RollingRelease,
    check: &Check<'_>,
) {
    check.i64("days_after_charge", view.days_after_charge());
    check.opt_time("expires_on", view.expires_on());
}

pub fn reserverelease(view: &objects::ReserveRelease, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.time("created", view.created());
    check.str("created_by", view.created_by());
    check.str("currency", view.currency());
    check.str("destination", view.destination());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.str("reason", view.reason());
    check.time("released_at", view.released_at());
    check.opt_id("reserve_hold", view.reserve_hold_id());
    check.opt_expanded("reserve_hold", view.reserve_hold(), reservehold);
    check.opt_id("reserve_plan", view.reserve_plan_id());
    check.opt_expanded("reserve_plan", view.reserve_plan(), reserveplan);
    check.opt_nested(
        "source_transaction",
        view.source_transaction(),
        reserve_release_sourcetransaction,
    );
}

pub fn reserve_release_sourcetransaction(
    view: &objects::reserve_release::SourceTransaction,
    check: &Check<'_>,
) {
    check.opt_id("dispute", view.dispute_id());
    check.opt_expanded("dispute", view.dispute(), dispute);
    check.opt_id("refund", view.refund_id());
    check.opt_expanded("refund", view.refund(), refund);
    check.str("type", view.type_());
}

pub fn review(view: &objects::Review, check: &Check<'_>) {
    check.opt_str("billing_zip", view.billing_zip());
    check.opt_id("charge", view.charge_id());
    check.opt_expanded("charge", view.charge(), charge);
    check.opt_str("closed_reason", view.closed_reason());
    check.time("created", view.created());
    check.str("id", view.id());
    check.opt_str("ip_address", view.ip_address());
    check.opt_nested(
        "ip_address_location",
        view.ip_address_location(),
        review_ipaddresslocation,
    );
    check.bool("livemode", view.livemode());
    check.bool("open", view.open());
    check.str("opened_reason", view.opened_reason());
    check.opt_id("payment_intent", view.payment_intent_id());
    check.opt_expanded("payment_intent", view.payment_intent(), paymentintent);
    check.str("reason", view.reason());
    check.opt_nested("session", view.session(), review_session);
}

pub fn review_ipaddresslocation(view: &objects::review::IpAddressLocation, check: &Check<'_>) {
    check.opt_str("city", view.city());
    check.opt_str("country", view.country());
    check.opt_f64("latitude", view.latitude());
    check.opt_f64("longitude", view.longitude());
    check.opt_str("region", view.region());
}

pub fn review_session(view: &objects::review::Session, check: &Check<'_>) {
    check.opt_str("browser", view.browser());
    check.opt_str("device", view.device());
    check.opt_str("platform", view.platform());
    check.opt_str("version", view.version());
}

pub fn scheduledqueryrun(view: &objects::ScheduledQueryRun, check: &Check<'_>) {
    check.time("created", view.created());
    check.time("data_load_time", view.data_load_time());
    check.opt_nested("error", view.error(), scheduled_query_run_error);
    check.opt_nested("file", view.file(), file);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.time("result_available_until", view.result_available_until());
    check.str("sql", view.sql());
    check.str("status", view.status());
    check.str("title", view.title());
}

pub fn scheduled_query_run_error(view: &objects::scheduled_query_run::Error, check: &Check<'_>) {
    check.str("message", view.message());
}

pub fn setupintent(view: &objects::SetupIntent, check: &Check<'_>) {
    check.opt_strs(
        "allowed_payment_method_types",
        view.allowed_payment_method_types(),
    );
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.opt_bool("attach_to_self", view.attach_to_self());
    check.opt_nested(
        "automatic_payment_methods",
        view.automatic_payment_methods(),
        setup_intent_automaticpaymentmethods,
    );
    check.opt_str("cancellation_reason", view.cancellation_reason());
    check.opt_str("client_secret", view.client_secret());
    check.time("created", view.created());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_str("description", view.description());
    check.opt_strs(
        "excluded_payment_method_types",
        view.excluded_payment_method_types(),
    );
    check.opt_strs("flow_directions", view.flow_directions());
    check.str("id", view.id());
    check.opt_nested(
        "last_setup_error",
        view.last_setup_error(),
        shared_lasterror,
    );
    check.opt_id("latest_attempt", view.latest_attempt_id());
    check.opt_expanded("latest_attempt", view.latest_attempt(), check_object);
    check.bool("livemode", view.livemode());
    check.opt_nested("managed_payments", view.managed_payments(), shared_enabled);
    check.opt_id("mandate", view.mandate_id());
    check.opt_expanded("mandate", view.mandate(), mandate);
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested("next_action", view.next_action(), setup_intent_nextaction);
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.opt_id("payment_method", view.payment_method_id());
    check.opt_expanded("payment_method", view.payment_method(), paymentmethod);
    check.opt_nested(
        "payment_method_configuration_details",
        view.payment_method_configuration_details(),
        shared_paymentmethodconfigurationdetails,
    );
    check.opt_nested(
        "payment_method_options",
        view.payment_method_options(),
        setup_intent_paymentmethodoptions,
    );
    check.strs("payment_method_types", view.payment_method_types());
    check.opt_id("single_use_mandate", view.single_use_mandate_id());
    check.opt_expanded("single_use_mandate", view.single_use_mandate(), mandate);
    check.str("status", view.status());
    check.str("usage", view.usage());
}

pub fn setup_intent_automaticpaymentmethods(
    view: &objects::setup_intent::AutomaticPaymentMethods,
    check: &Check<'_>,
) {
    check.opt_str("allow_redirects", view.allow_redirects());
    check.opt_bool("enabled", view.enabled());
}

pub fn setup_intent_nextaction(view: &objects::setup_intent::NextAction, check: &Check<'_>) {
    check.opt_nested("blik_authorize", view.blik_authorize(), check_object);
    check.opt_nested(
        "cashapp_handle_redirect_or_display_qr_code",
        view.cashapp_handle_redirect_or_display_qr_code(),
        shared_cashappnextaction,
    );
    check.opt_nested(
        "pix_display_qr_code",
        view.pix_display_qr_code(),
        setup_intent_nextactionpixdisplayqrcode,
    );
    check.opt_nested(
        "redirect_to_url",
        view.redirect_to_url(),
        shared_redirecttourl,
    );
    check.str("type", view.type_());
    check.opt_nested(
        "upi_handle_redirect_or_display_qr_code",
        view.upi_handle_redirect_or_display_qr_code(),
        shared_upinextaction,
    );
    check.opt_nested("use_stripe_sdk", view.use_stripe_sdk(), check_object);
    check.opt_nested(
        "verify_with_microdeposits",
        view.verify_with_microdeposits(),
        shared_verifywithmicrodeposits,
    );
}

pub fn setup_intent_nextactionpixdisplayqrcode(
    view: &objects::setup_intent::NextActionPixDisplayQrCode,
    check: &Check<'_>,
) {
    check.str("data", view.data());
    check.time("expires_at", view.expires_at());
    check.str("hosted_instructions_url", view.hosted_instructions_url());
    check.str("image_url_png", view.image_url_png());
    check.str("image_url_svg", view.image_url_svg());
}

pub fn setup_intent_paymentmethodoptions(
    view: &objects::setup_intent::PaymentMethodOptions,
    check: &Check<'_>,
) {
    check.opt_nested(
        "acss_debit",
        view.acss_debit(),
        setup_intent_paymentmethodoptionsacssdebit,
    );
    check.opt_nested("amazon_pay", view.amazon_pay(), check_object);
    check.opt_nested(
        "bacs_debit",
        view.bacs_debit(),
        setup_intent_paymentmethodoptionsbacsdebit,
    );
    check.opt_nested("bizum", view.bizum(), check_object);
    check.opt_nested("blik", view.blik(), setup_intent_paymentmethodoptionsblik);
    check.opt_nested("card", view.card(), setup_intent_paymentmethodoptionscard);
    check.opt_nested("card_present", view.card_present(), check_object);
    check.opt_nested(
        "klarna",
        view.klarna(),
        setup_intent_paymentmethodoptionsklarna,
    );
    check.opt_nested("link", view.link(), setup_intent_paymentmethodoptionslink);
    check.opt_nested(
        "paypal",
        view.paypal(),
        setup_intent_paymentmethodoptionspaypal,
    );
    check.opt_nested(
        "payto",
        view.payto(),
        setup_intent_paymentmethodoptionspayto,
    );
    check.opt_nested("pix", view.pix(), setup_intent_paymentmethodoptionspix);
    check.opt_nested(
        "sepa_debit",
        view.sepa_debit(),
        setup_intent_paymentmethodoptionssepadebit,
    );
    check.opt_nested("upi", view.upi(), setup_intent_paymentmethodoptionsupi);
    check.opt_nested(
        "us_bank_account",
        view.us_bank_account(),
        setup_intent_paymentmethodoptionsusbankaccount,
    );
}

pub fn setup_intent_paymentmethodoptionsacssdebit(
    view: &objects::setup_intent::PaymentMethodOptionsAcssDebit,
    check: &Check<'_>,
) {
    check.opt_str("currency", view.currency());
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_acssdebitmandateoptions,
    );
    check.opt_str("verification_method", view.verification_method());
}

pub fn setup_intent_paymentmethodoptionsbacsdebit(
    view: &objects::setup_intent::PaymentMethodOptionsBacsDebit,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_directdebitmandateoptions,
    );
}

pub fn setup_intent_paymentmethodoptionsblik(
    view: &objects::setup_intent::PaymentMethodOptionsBlik,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        setup_intent_paymentmethodoptionsblikmandateoptions,
    );
}

pub fn setup_intent_paymentmethodoptionsblikmandateoptions(
    view: &objects::setup_intent::PaymentMethodOptionsBlikMandateOptions,
    check: &Check<'_>,
) {
    check.opt_time("expires_at", view.expires_at());
    check.opt_str("type", view.type_());
}

pub fn setup_intent_paymentmethodoptionscard(
    view: &objects::setup_intent::PaymentMethodOptionsCard,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        setup_intent_paymentmethodoptionscardmandateoptions,
    );
    check.opt_str("network", view.network());
    check.opt_str("request_three_d_secure", view.request_three_d_secure());
    check.opt_str("setup_credential_usage", view.setup_credential_usage());
}

pub fn setup_intent_paymentmethodoptionscardmandateoptions(
    view: &objects::setup_intent::PaymentMethodOptionsCardMandateOptions,
    check: &Check<'_>,
) {
    check.i64("amount", view.amount());
    check.str("amount_type", view.amount_type());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_time("end_date", view.end_date());
    check.str("interval", view.interval());
    check.opt_i64("interval_count", view.interval_count());
    check.str("reference", view.reference());
    check.time("start_date", view.start_date());
    check.opt_strs("supported_types", view.supported_types());
}

pub fn setup_intent_paymentmethodoptionsklarna(
    view: &objects::setup_intent::PaymentMethodOptionsKlarna,
    check: &Check<'_>,
) {
    check.opt_str("currency", view.currency());
    check.opt_str("preferred_locale", view.preferred_locale());
}

pub fn setup_intent_paymentmethodoptionslink(
    view: &objects::setup_intent::PaymentMethodOptionsLink,
    check: &Check<'_>,
) {
    check.opt_str("persistent_token", view.persistent_token());
}

pub fn setup_intent_paymentmethodoptionspaypal(
    view: &objects::setup_intent::PaymentMethodOptionsPaypal,
    check: &Check<'_>,
) {
    check.opt_str("billing_agreement_id", view.billing_agreement_id());
}

pub fn setup_intent_paymentmethodoptionspayto(
    view: &objects::setup_intent::PaymentMethodOptionsPayto,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_paytomandateoptions,
    );
}

pub fn setup_intent_paymentmethodoptionspix(
    view: &objects::setup_intent::PaymentMethodOptionsPix,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_pixmandateoptions,
    );
}

pub fn setup_intent_paymentmethodoptionssepadebit(
    view: &objects::setup_intent::PaymentMethodOptionsSepaDebit,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_directdebitmandateoptions,
    );
}

pub fn setup_intent_paymentmethodoptionsupi(
    view: &objects::setup_intent::PaymentMethodOptionsUpi,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_upimandateoptions,
    );
}

pub fn setup_intent_paymentmethodoptionsusbankaccount(
    view: &objects::setup_intent::PaymentMethodOptionsUsBankAccount,
    check: &Check<'_>,
) {
    check.opt_nested(
        "financial_connections",
        view.financial_connections(),
        shared_financialconnectionsoptions,
    );
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        setup_intent_paymentmethodoptionsusbankaccountmandateoptions,
    );
    check.opt_str("verification_method", view.verification_method());
}

pub fn setup_intent_paymentmethodoptionsusbankaccountmandateoptions(
    view: &objects::setup_intent::PaymentMethodOptionsUsBankAccountMandateOptions,
    check: &Check<'_>,
) {
    check.opt_str("collection_method", view.collection_method());
}

pub fn source(view: &objects::Source, check: &Check<'_>) {
    check.opt_nested(
        "ach_credit_transfer",
        view.ach_credit_transfer(),
        source_achcredittransfer,
    );
    check.opt_nested("ach_debit", view.ach_debit(), source_achdebit);
    check.opt_nested("acss_debit", view.acss_debit(), source_acssdebit);
    check.opt_nested("alipay", view.alipay(), source_alipay);
    check.opt_str("allow_redisplay", view.allow_redisplay());
    check.opt_i64("amount", view.amount());
    check.opt_nested("au_becs_debit", view.au_becs_debit(), source_aubecsdebit);
    check.opt_nested("bancontact", view.bancontact(), source_bancontact);
    check.opt_nested("card", view.card(), source_card);
    check.opt_nested("card_present", view.card_present(), source_cardpresent);
    check.str("client_secret", view.client_secret());
    check.opt_nested(
        "code_verification",
        view.code_verification(),
        source_codeverification,
    );
    check.time("created", view.created());
    check.opt_str("currency", view.currency());
    check.opt_str("customer", view.customer());
    check.opt_nested("eps", view.eps(), source_eps);
    check.str("flow", view.flow());
    check.opt_nested("giropay", view.giropay(), source_giropay);
    check.str("id", view.id());
    check.opt_nested("ideal", view.ideal(), source_ideal);
    check.opt_nested("klarna", view.klarna(), source_klarna);
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.opt_nested("multibanco", view.multibanco(), source_multibanco);
    check.opt_nested("owner", view.owner(), source_owner);
    check.opt_nested("p24", view.p24(), source_p24);
    check.opt_nested("receiver", view.receiver(), source_receiver);
    check.opt_nested("redirect", view.redirect(), source_redirect);
    check.opt_nested(
        "sepa_credit_transfer",
        view.sepa_credit_transfer(),
        source_sepacredittransfer,
    );
    check.opt_nested("sepa_debit", view.sepa_debit(), source_sepadebit);
    check.opt_nested("sofort", view.sofort(), source_sofort);
    check.opt_nested("source_order", view.source_order(), source_sourceorder);
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.str("status", view.status());
    check.opt_nested("three_d_secure", view.three_d_secure(), source_threedsecure);
    check.str("type", view.type_());
    check.opt_str("usage", view.usage());
    check.opt_nested("wechat", view.wechat(), source_wechat);
}

pub fn source_achcredittransfer(view: &objects::source::AchCreditTransfer, check: &Check<'_>) {
    check.opt_str("account_number", view.account_number());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str(
        "refund_account_holder_name",
        view.refund_account_holder_name(),
    );
    check.opt_str(
        "refund_account_holder_type",
        view.refund_account_holder_type(),
    );
    check.opt_str("refund_routing_number", view.refund_routing_number());
    check.opt_str("routing_number", view.routing_number());
    check.opt_str("swift_code", view.swift_code());
}

pub fn source_achdebit(view: &objects::source::AchDebit, check: &Check<'_>) {
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("country", view.country());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("routing_number", view.routing_number());
    check.opt_str("type", view.type_());
}

pub fn source_acssdebit(view: &objects::source::AcssDebit, check: &Check<'_>) {
    check.opt_str("bank_address_city", view.bank_address_city());
    check.opt_str("bank_address_line_1", view.bank_address_line_1());
    check.opt_str("bank_address_line_2", view.bank_address_line_2());
    check.opt_str("bank_address_postal_code", view.bank_address_postal_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("category", view.category());
    check.opt_str("country", view.country());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("routing_number", view.routing_number());
}

pub fn source_alipay(view: &objects::source::Alipay, check: &Check<'_>) {
    check.opt_str("data_string", view.data_string());
    check.opt_str("native_url", view.native_url());
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn source_aubecsdebit(view: &objects::source::AuBecsDebit, check: &Check<'_>) {
    check.opt_str("bsb_number", view.bsb_number());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
}

pub fn source_bancontact(view: &objects::source::Bancontact, check: &Check<'_>) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_str("iban_last4", view.iban_last4());
    check.opt_str("preferred_language", view.preferred_language());
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn source_card(view: &objects::source::Card, check: &Check<'_>) {
    check.opt_str("address_line1_check", view.address_line1_check());
    check.opt_str("address_zip_check", view.address_zip_check());
    check.opt_str("brand", view.brand());
    check.opt_str("country", view.country());
    check.opt_str("cvc_check", view.cvc_check());
    check.opt_str("description", view.description());
    check.opt_str("dynamic_last4", view.dynamic_last4());
    check.opt_i64("exp_month", view.exp_month());
    check.opt_i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_str("name", view.name());
    check.opt_str("three_d_secure", view.three_d_secure());
    check.opt_str("tokenization_method", view.tokenization_method());
}

pub fn source_cardpresent(view: &objects::source::CardPresent, check: &Check<'_>) {
    check.opt_str("application_cryptogram", view.application_cryptogram());
    check.opt_str(
        "application_preferred_name",
        view.application_preferred_name(),
    );
    check.opt_str("authorization_code", view.authorization_code());
    check.opt_str(
        "authorization_response_code",
        view.authorization_response_code(),
    );
    check.opt_str("brand", view.brand());
    check.opt_str("country", view.country());
    check.opt_str("cvm_type", view.cvm_type());
    check.opt_str("data_type", view.data_type());
    check.opt_str("dedicated_file_name", view.dedicated_file_name());
    check.opt_str("description", view.description());
    check.opt_str("emv_auth_data", view.emv_auth_data());
    check.opt_str(
        "evidence_customer_signature",
        view.evidence_customer_signature(),
    );
    check.opt_str(
        "evidence_transaction_certificate",
        view.evidence_transaction_certificate(),
    );
    check.opt_i64("exp_month", view.exp_month());
    check.opt_i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_str("pos_device_id", view.pos_device_id());
    check.opt_str("pos_entry_mode", view.pos_entry_mode());
    check.opt_str("read_method", view.read_method());
    check.opt_str("reader", view.reader());
    check.opt_str(
        "terminal_verification_results",
        view.terminal_verification_results(),
    );
    check.opt_str(
        "transaction_status_information",
        view.transaction_status_information(),
    );
}

pub fn source_codeverification(view: &objects::source::CodeVerification, check: &Check<'_>) {
    check.i64("attempts_remaining", view.attempts_remaining());
    check.str("status", view.status());
}

pub fn source_eps(view: &objects::source::Eps, check: &Check<'_>) {
    check.opt_str("reference", view.reference());
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn source_giropay(view: &objects::source::Giropay, check: &Check<'_>) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn source_ideal(view: &objects::source::Ideal, check: &Check<'_>) {
    check.opt_str("bank", view.bank());
    check.opt_str("bic", view.bic());
    check.opt_str("iban_last4", view.iban_last4());
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn source_klarna(view: &objects::source::Klarna, check: &Check<'_>) {
    check.opt_str("background_image_url", view.background_image_url());
    check.opt_str("client_token", view.client_token());
    check.opt_str("first_name", view.first_name());
    check.opt_str("last_name", view.last_name());
    check.opt_str("locale", view.locale());
    check.opt_str("logo_url", view.logo_url());
    check.opt_str("page_title", view.page_title());
    check.opt_str(
        "pay_later_asset_urls_descriptive",
        view.pay_later_asset_urls_descriptive(),
    );
    check.opt_str(
        "pay_later_asset_urls_standard",
        view.pay_later_asset_urls_standard(),
    );
    check.opt_str("pay_later_name", view.pay_later_name());
    check.opt_str("pay_later_redirect_url", view.pay_later_redirect_url());
    check.opt_str(
        "pay_now_asset_urls_descriptive",
        view.pay_now_asset_urls_descriptive(),
    );
    check.opt_str(
        "pay_now_asset_urls_standard",
        view.pay_now_asset_urls_standard(),
    );
    check.opt_str("pay_now_name", view.pay_now_name());
    check.opt_str("pay_now_redirect_url", view.pay_now_redirect_url());
    check.opt_str(
        "pay_over_time_asset_urls_descriptive",
        view.pay_over_time_asset_urls_descriptive(),
    );
    check.opt_str(
        "pay_over_time_asset_urls_standard",
        view.pay_over_time_asset_urls_standard(),
    );
    check.opt_str("pay_over_time_name", view.pay_over_time_name());
    check.opt_str(
        "pay_over_time_redirect_url",
        view.pay_over_time_redirect_url(),
    );
    check.opt_str(
        "payment_method_categories",
        view.payment_method_categories(),
    );
    check.opt_str("purchase_country", view.purchase_country());
    check.opt_str("purchase_type", view.purchase_type());
    check.opt_str("redirect_url", view.redirect_url());
    check.opt_i64("shipping_delay", view.shipping_delay());
    check.opt_str("shipping_first_name", view.shipping_first_name());
    check.opt_str("shipping_last_name", view.shipping_last_name());
}

pub fn source_multibanco(view: &objects::source::Multibanco, check: &Check<'_>) {
    check.opt_str("entity", view.entity());
    check.opt_str("reference", view.reference());
    check.opt_str(
        "refund_account_holder_address_city",
        view.refund_account_holder_address_city(),
    );
    check.opt_str(
        "refund_account_holder_address_country",
        view.refund_account_holder_address_country(),
    );
    check.opt_str(
        "refund_account_holder_address_line1",
        view.refund_account_holder_address_line1(),
    );
    check.opt_str(
        "refund_account_holder_address_line2",
        view.refund_account_holder_address_line2(),
    );
    check.opt_str(
        "refund_account_holder_address_postal_code",
        view.refund_account_holder_address_postal_code(),
    );
    check.opt_str(
        "refund_account_holder_address_state",
        view.refund_account_holder_address_state(),
    );
    check.opt_str(
        "refund_account_holder_name",
        view.refund_account_holder_name(),
    );
    check.opt_str("refund_iban", view.refund_iban());
}

pub fn source_owner(view: &objects::source::Owner, check: &Check<'_>) {
    check.opt_nested("address", view.address(), check_object);
    check.opt_str("email", view.email());
    check.opt_str("name", view.name());
    check.opt_str("phone", view.phone());
    check.opt_nested("verified_address", view.verified_address(), check_object);
    check.opt_str("verified_email", view.verified_email());
    check.opt_str("verified_name", view.verified_name());
    check.opt_str("verified_phone", view.verified_phone());
}

pub fn source_p24(view: &objects::source::P24, check: &Check<'_>) {
    check.opt_str("reference", view.reference());
}

pub fn source_receiver(view: &objects::source::Receiver, check: &Check<'_>) {
    check.opt_str("address", view.address());
    check.i64("amount_charged", view.amount_charged());
    check.i64("amount_received", view.amount_received());
    check.i64("amount_returned", view.amount_returned());
    check.str("refund_attributes_method", view.refund_attributes_method());
    check.str("refund_attributes_status", view.refund_attributes_status());
}

pub fn source_redirect(view: &objects::source::Redirect, check: &Check<'_>) {
    check.opt_str("failure_reason", view.failure_reason());
    check.str("return_url", view.return_url());
    check.str("status", view.status());
    check.str("url", view.url());
}

pub fn source_sepacredittransfer(view: &objects::source::SepaCreditTransfer, check: &Check<'_>) {
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_str("iban", view.iban());
    check.opt_str(
        "refund_account_holder_address_city",
        view.refund_account_holder_address_city(),
    );
    check.opt_str(
        "refund_account_holder_address_country",
        view.refund_account_holder_address_country(),
    );
    check.opt_str(
        "refund_account_holder_address_line1",
        view.refund_account_holder_address_line1(),
    );
    check.opt_str(
        "refund_account_holder_address_line2",
        view.refund_account_holder_address_line2(),
    );
    check.opt_str(
        "refund_account_holder_address_postal_code",
        view.refund_account_holder_address_postal_code(),
    );
    check.opt_str(
        "refund_account_holder_address_state",
        view.refund_account_holder_address_state(),
    );
    check.opt_str(
        "refund_account_holder_name",
        view.refund_account_holder_name(),
    );
    check.opt_str("refund_iban", view.refund_iban());
}

pub fn source_sepadebit(view: &objects::source::SepaDebit, check: &Check<'_>) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("branch_code", view.branch_code());
    check.opt_str("country", view.country());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("mandate_reference", view.mandate_reference());
    check.opt_str("mandate_url", view.mandate_url());
}

pub fn source_sofort(view: &objects::source::Sofort, check: &Check<'_>) {
    check.opt_str("bank_code", view.bank_code());
    check.opt_str("bank_name", view.bank_name());
    check.opt_str("bic", view.bic());
    check.opt_str("country", view.country());
    check.opt_str("iban_last4", view.iban_last4());
    check.opt_str("preferred_language", view.preferred_language());
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn source_sourceorder(view: &objects::source::SourceOrder, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("currency", view.currency());
    check.opt_str("email", view.email());
    check.opt_views("items", view.items(), check_object);
    check.opt_nested("shipping", view.shipping(), check_object);
}

pub fn source_threedsecure(view: &objects::source::ThreeDSecure, check: &Check<'_>) {
    check.opt_str("address_line1_check", view.address_line1_check());
    check.opt_str("address_zip_check", view.address_zip_check());
    check.opt_bool("authenticated", view.authenticated());
    check.opt_str("brand", view.brand());
    check.opt_str("card", view.card());
    check.opt_str("country", view.country());
    check.opt_str("customer", view.customer());
    check.opt_str("cvc_check", view.cvc_check());
    check.opt_str("description", view.description());
    check.opt_str("dynamic_last4", view.dynamic_last4());
    check.opt_i64("exp_month", view.exp_month());
    check.opt_i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("iin", view.iin());
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_str("name", view.name());
    check.opt_str("three_d_secure", view.three_d_secure());
    check.opt_str("tokenization_method", view.tokenization_method());
}

pub fn source_wechat(view: &objects::source::Wechat, check: &Check<'_>) {
    check.opt_str("prepay_id", view.prepay_id());
    check.opt_str("qr_code_url", view.qr_code_url());
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn sourcemandatenotification(view: &objects::SourceMandateNotification, check: &Check<'_>) {
    check.opt_nested(
        "acss_debit",
        view.acss_debit(),
        source_mandate_notification_acssdebit,
    );
    check.opt_i64("amount", view.amount());
    check.opt_nested(
        "bacs_debit",
        view.bacs_debit(),
        source_mandate_notification_bacsdebit,
    );
    check.time("created", view.created());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.str("reason", view.reason());
    check.opt_nested(
        "sepa_debit",
        view.sepa_debit(),
        source_mandate_notification_sepadebit,
    );
    check.nested("source", view.source(), source);
    check.str("status", view.status());
    check.str("type", view.type_());
}

pub fn source_mandate_notification_acssdebit(
    view: &objects::source_mandate_notification::AcssDebit,
    check: &Check<'_>,
) {
    check.opt_str("statement_descriptor", view.statement_descriptor());
}

pub fn source_mandate_notification_bacsdebit(
    view: &objects::source_mandate_notification::BacsDebit,
    check: &Check<'_>,
) {
    check.opt_str("last4", view.last4());
}

pub fn source_mandate_notification_sepadebit(
    view: &objects::source_mandate_notification::SepaDebit,
    check: &Check<'_>,
) {
    check.opt_str("creditor_identifier", view.creditor_identifier());
    check.opt_str("last4", view.last4());
    check.opt_str("mandate_reference", view.mandate_reference());
}

pub fn sourcetransaction(view: &objects::SourceTransaction, check: &Check<'_>) {
    check.opt_nested(
        "ach_credit_transfer",
        view.ach_credit_transfer(),
        source_transaction_achcredittransfer,
    );
    check.i64("amount", view.amount());
    check.opt_nested(
        "chf_credit_transfer",
        view.chf_credit_transfer(),
        source_transaction_chfcredittransfer,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_nested(
        "gbp_credit_transfer",
        view.gbp_credit_transfer(),
        source_transaction_gbpcredittransfer,
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_nested(
        "paper_check",
        view.paper_check(),
        source_transaction_papercheck,
    );
    check.opt_nested(
        "sepa_credit_transfer",
        view.sepa_credit_transfer(),
        source_transaction_sepacredittransfer,
    );
    check.str("source", view.source());
    check.str("status", view.status());
    check.str("type", view.type_());
}

pub fn source_transaction_achcredittransfer(
    view: &objects::source_transaction::AchCreditTransfer,
    check: &Check<'_>,
) {
    check.opt_str("customer_data", view.customer_data());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("last4", view.last4());
    check.opt_str("routing_number", view.routing_number());
}

pub fn source_transaction_chfcredittransfer(
    view: &objects::source_transaction::ChfCreditTransfer,
    check: &Check<'_>,
) {
    check.opt_str("reference", view.reference());
    check.opt_str("sender_address_country", view.sender_address_country());
    check.opt_str("sender_address_line1", view.sender_address_line1());
    check.opt_str("sender_iban", view.sender_iban());
    check.opt_str("sender_name", view.sender_name());
}

pub fn source_transaction_gbpcredittransfer(
    view: &objects::source_transaction::GbpCreditTransfer,
    check: &Check<'_>,
) {
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding_method", view.funding_method());
    check.opt_str("last4", view.last4());
    check.opt_str("reference", view.reference());
    check.opt_str("sender_account_number", view.sender_account_number());
    check.opt_str("sender_name", view.sender_name());
    check.opt_str("sender_sort_code", view.sender_sort_code());
}

pub fn source_transaction_papercheck(
    view: &objects::source_transaction::PaperCheck,
    check: &Check<'_>,
) {
    check.opt_str("available_at", view.available_at());
    check.opt_str("invoices", view.invoices());
}

pub fn source_transaction_sepacredittransfer(
    view: &objects::source_transaction::SepaCreditTransfer,
    check: &Check<'_>,
) {
    check.opt_str("reference", view.reference());
    check.opt_str("sender_iban", view.sender_iban());
    check.opt_str("sender_name", view.sender_name());
}

pub fn subscription(view: &objects::Subscription, check: &Check<'_>) {
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.opt_f64("application_fee_percent", view.application_fee_percent());
    check.nested(
        "automatic_tax",
        view.automatic_tax(),
        subscription_automatictax,
    );
    check.time("billing_cycle_anchor", view.billing_cycle_anchor());
    check.opt_nested(
        "billing_cycle_anchor_config",
        view.billing_cycle_anchor_config(),
        subscription_billingcycleanchorconfig,
    );
    check.nested(
        "billing_mode",
        view.billing_mode(),
        subscription_billingmode,
    );
    check.views(
        "billing_schedules",
        view.billing_schedules(),
        subscription_billingschedule,
    );
    check.opt_nested(
        "billing_thresholds",
        view.billing_thresholds(),
        subscription_billingthresholds,
    );
    check.opt_time("cancel_at", view.cancel_at());
    check.bool("cancel_at_period_end", view.cancel_at_period_end());
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_nested(
        "cancellation_details",
        view.cancellation_details(),
        subscription_cancellationdetails,
    );
    check.str("collection_method", view.collection_method());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.id("customer", view.customer_id());
    check.expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_i64("days_until_due", view.days_until_due());
    check.opt_id("default_payment_method", view.default_payment_method_id());
    check.opt_expanded(
        "default_payment_method",
        view.default_payment_method(),
        paymentmethod,
    );
    check.opt_id("default_source", view.default_source_id());
    check.opt_expanded("default_source", view.default_source(), check_object);
    check.opt_views("default_tax_rates", view.default_tax_rates(), taxrate);
    check.opt_str("description", view.description());
    check.ids("discounts", view.discount_ids());
    check.expanded_views("discounts", view.discounts(), discount);
    check.opt_time("ended_at", view.ended_at());
    check.str("id", view.id());
    check.nested(
        "invoice_settings",
        view.invoice_settings(),
        subscription_invoicesettings,
    );
    check.list("items", view.items(), subscriptionitem);
    check.opt_id("latest_invoice", view.latest_invoice_id());
    check.opt_expanded("latest_invoice", view.latest_invoice(), invoice);
    check.bool("livemode", view.livemode());
    check.opt_nested("managed_payments", view.managed_payments(), shared_enabled);
    check.metadata("metadata", view.metadata());
    check.opt_time(
        "next_pending_invoice_item_invoice",
        view.next_pending_invoice_item_invoice(),
    );
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.opt_nested(
        "pause_collection",
        view.pause_collection(),
        subscription_pausecollection,
    );
    check.opt_nested(
        "payment_settings",
        view.payment_settings(),
        subscription_paymentsettings,
    );
    check.opt_nested(
        "pending_invoice_item_interval",
        view.pending_invoice_item_interval(),
        subscription_pendinginvoiceiteminterval,
    );
    check.opt_id("pending_setup_intent", view.pending_setup_intent_id());
    check.opt_expanded(
        "pending_setup_intent",
        view.pending_setup_intent(),
        setupintent,
    );
    check.opt_nested(
        "pending_update",
        view.pending_update(),
        subscription_pendingupdate,
    );
    check.opt_nested(
        "presentment_details",
        view.presentment_details(),
        subscription_presentmentdetails,
    );
    check.opt_id("schedule", view.schedule_id());
    check.opt_expanded("schedule", view.schedule(), subscriptionschedule);
    check.time("start_date", view.start_date());
    check.str("status", view.status());
    check.opt_nested(
        "status_details",
        view.status_details(),
        subscription_statusdetails,
    );
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
    check.opt_nested(
        "transfer_data",
        view.transfer_data(),
        subscription_transferdata,
    );
    check.opt_time("trial_end", view.trial_end());
    check.opt_nested(
        "trial_settings",
        view.trial_settings(),
        subscription_trialsettings,
    );
    check.opt_time("trial_start", view.trial_start());
}

pub fn subscription_automatictax(view: &objects::subscription::AutomaticTax, check: &Check<'_>) {
    check.opt_str("disabled_reason", view.disabled_reason());
    check.bool("enabled", view.enabled());
    check.opt_nested("liability", view.liability(), shared_accountreference);
}

pub fn subscription_billingcycleanchorconfig(
    view: &objects::subscription::BillingCycleAnchorConfig,
    check: &Check<'_>,
) {
    check.i64("day_of_month", view.day_of_month());
    check.opt_i64("hour", view.hour());
    check.opt_i64("minute", view.minute());
    check.opt_i64("month", view.month());
    check.opt_i64("second", view.second());
}

pub fn subscription_billingmode(view: &objects::subscription::BillingMode, check: &Check<'_>) {
    check.opt_nested(
        "flexible",
        view.flexible(),
        subscription_billingmodeflexible,
    );
    check.str("type", view.type_());
    check.opt_time("updated_at", view.updated_at());
}

pub fn subscription_billingmodeflexible(
    view: &objects::subscription::BillingModeFlexible,
    check: &Check<'_>,
) {
    check.opt_str("proration_discounts", view.proration_discounts());
}

pub fn subscription_billingschedule(
    view: &objects::subscription::BillingSchedule,
    check: &Check<'_>,
) {
    check.opt_views(
        "applies_to",
        view.applies_to(),
        subscription_billingscheduleappliesto,
    );
    check.nested(
        "bill_until",
        view.bill_until(),
        subscription_billingschedulebilluntil,
    );
    check.str("key", view.key());
}

pub fn subscription_billingscheduleappliesto(
    view: &objects::subscription::BillingScheduleAppliesTo,
    check: &Check<'_>,
) {
    check.opt_id("price", view.price_id());
    check.opt_expanded("price", view.price(), price);
    check.str("type", view.type_());
}

pub fn subscription_billingschedulebilluntil(
    view: &objects::subscription::BillingScheduleBillUntil,
    check: &Check<'_>,
) {
    check.time("computed_timestamp", view.computed_timestamp());
    check.opt_nested(
        "duration",
        view.duration(),
        subscription_billingschedulebilluntilduration,
    );
    check.opt_time("timestamp", view.timestamp());
    check.str("type", view.type_());
}

pub fn subscription_billingschedulebilluntilduration(
    view: &objects::subscription::BillingScheduleBillUntilDuration,
    check: &Check<'_>,
) {
    check.str("interval", view.interval());
    check.opt_i64("interval_count", view.interval_count());
}

pub fn subscription_billingthresholds(
    view: &objects::subscription::BillingThresholds,
    check: &Check<'_>,
) {
    check.opt_i64("amount_gte", view.amount_gte());
    check.opt_bool(
        "reset_billing_cycle_anchor",
        view.reset_billing_cycle_anchor(),
    );
}

pub fn subscription_cancellationdetails(
    view: &objects::subscription::CancellationDetails,
    check: &Check<'_>,
) {
    check.opt_str("comment", view.comment());
    check.opt_str("feedback", view.feedback());
    check.opt_id("feedback_option", view.feedback_option_id());
    check.opt_expanded("feedback_option", view.feedback_option(), check_object);
    check.opt_str("reason", view.reason());
}

pub fn subscription_invoicesettings(
    view: &objects::subscription::InvoiceSettings,
    check: &Check<'_>,
) {
    check.opt_ids("account_tax_ids", view.account_tax_id_ids());
    check.opt_expanded_views("account_tax_ids", view.account_tax_ids(), taxid);
    check.opt_views("custom_fields", view.custom_fields(), shared_customfield);
    check.opt_str("description", view.description());
    check.opt_str("footer", view.footer());
    check.nested("issuer", view.issuer(), shared_accountreference);
}

pub fn subscription_pausecollection(
    view: &objects::subscription::PauseCollection,
    check: &Check<'_>,
) {
    check.str("behavior", view.behavior());
    check.opt_time("resumes_at", view.resumes_at());
}

pub fn subscription_paymentsettings(
    view: &objects::subscription::PaymentSettings,
    check: &Check<'_>,
) {
    check.opt_nested(
        "payment_method_options",
        view.payment_method_options(),
        subscription_paymentsettingspaymentmethodoptions,
    );
    check.opt_strs("payment_method_types", view.payment_method_types());
    check.opt_str(
        "save_default_payment_method",
        view.save_default_payment_method(),
    );
}

pub fn subscription_paymentsettingspaymentmethodoptions(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptions,
    check: &Check<'_>,
) {
    check.opt_nested(
        "acss_debit",
        view.acss_debit(),
        subscription_paymentsettingspaymentmethodoptionsacssdebit,
    );
    check.opt_nested(
        "bancontact",
        view.bancontact(),
        subscription_paymentsettingspaymentmethodoptionsbancontact,
    );
    check.opt_nested(
        "billie",
        view.billie(),
        subscription_paymentsettingspaymentmethodoptionsbillie,
    );
    check.opt_nested(
        "blik",
        view.blik(),
        subscription_paymentsettingspaymentmethodoptionsblik,
    );
    check.opt_nested(
        "card",
        view.card(),
        subscription_paymentsettingspaymentmethodoptionscard,
    );
    check.opt_nested(
        "customer_balance",
        view.customer_balance(),
        subscription_paymentsettingspaymentmethodoptionscustomerbalance,
    );
    check.opt_nested("konbini", view.konbini(), check_object);
    check.opt_nested(
        "payto",
        view.payto(),
        subscription_paymentsettingspaymentmethodoptionspayto,
    );
    check.opt_nested(
        "pix",
        view.pix(),
        subscription_paymentsettingspaymentmethodoptionspix,
    );
    check.opt_nested("sepa_debit", view.sepa_debit(), check_object);
    check.opt_nested(
        "upi",
        view.upi(),
        subscription_paymentsettingspaymentmethodoptionsupi,
    );
    check.opt_nested(
        "us_bank_account",
        view.us_bank_account(),
        subscription_paymentsettingspaymentmethodoptionsusbankaccount,
    );
}

pub fn subscription_paymentsettingspaymentmethodoptionsacssdebit(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsAcssDebit,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        subscription_paymentsettingspaymentmethodoptionsacssdebitmandateoptions,
    );
    check.opt_str("verification_method", view.verification_method());
}

pub fn subscription_paymentsettingspaymentmethodoptionsacssdebitmandateoptions(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
    check: &Check<'_>,
) {
    check.opt_str("transaction_type", view.transaction_type());
}

pub fn subscription_paymentsettingspaymentmethodoptionsbancontact(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsBancontact,
    check: &Check<'_>,
) {
    check.str("preferred_language", view.preferred_language());
}

pub fn subscription_paymentsettingspaymentmethodoptionsbillie(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsBillie,
    check: &Check<'_>,
) {
    check.opt_nested(
        "company_details",
        view.company_details(),
        shared_billiecompanydetails,
    );
}

pub fn subscription_paymentsettingspaymentmethodoptionsblik(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsBlik,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        subscription_paymentsettingspaymentmethodoptionsblikmandateoptions,
    );
}

pub fn subscription_paymentsettingspaymentmethodoptionsblikmandateoptions(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsBlikMandateOptions,
    check: &Check<'_>,
) {
    check.opt_time("expires_at", view.expires_at());
}

pub fn subscription_paymentsettingspaymentmethodoptionscard(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsCard,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        subscription_paymentsettingspaymentmethodoptionscardmandateoptions,
    );
    check.opt_str("network", view.network());
    check.opt_str("request_three_d_secure", view.request_three_d_secure());
}

pub fn subscription_paymentsettingspaymentmethodoptionscardmandateoptions(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsCardMandateOptions,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_type", view.amount_type());
    check.opt_str("description", view.description());
}

pub fn subscription_paymentsettingspaymentmethodoptionscustomerbalance(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalance,
    check: &Check<'_>,
) {
    check.opt_nested(
        "bank_transfer",
        view.bank_transfer(),
        subscription_paymentsettingspaymentmethodoptionscustomerbalancebanktransfer,
    );
    check.opt_str("funding_type", view.funding_type());
}

pub fn subscription_paymentsettingspaymentmethodoptionscustomerbalancebanktransfer(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    check: &Check<'_>,
) {
    check.opt_nested(
        "eu_bank_transfer",
        view.eu_bank_transfer(),
        shared_eubanktransfer,
    );
    check.opt_str("type", view.type_());
}

pub fn subscription_paymentsettingspaymentmethodoptionspayto(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsPayto,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        subscription_paymentsettingspaymentmethodoptionspaytomandateoptions,
    );
}

pub fn subscription_paymentsettingspaymentmethodoptionspaytomandateoptions(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_type", view.amount_type());
    check.opt_str("purpose", view.purpose());
}

pub fn subscription_paymentsettingspaymentmethodoptionspix(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsPix,
    check: &Check<'_>,
) {
    check.opt_i64("expires_after_seconds", view.expires_after_seconds());
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        subscription_paymentsettingspaymentmethodoptionspixmandateoptions,
    );
}

pub fn subscription_paymentsettingspaymentmethodoptionspixmandateoptions(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsPixMandateOptions,
    check: &Check<'_>,
) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_includes_iof", view.amount_includes_iof());
    check.opt_str("end_date", view.end_date());
    check.opt_str("payment_schedule", view.payment_schedule());
}

pub fn subscription_paymentsettingspaymentmethodoptionsupi(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsUpi,
    check: &Check<'_>,
) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_upimandateoptions,
    );
}

pub fn subscription_paymentsettingspaymentmethodoptionsusbankaccount(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccount,
    check: &Check<'_>,
) {
    check.opt_nested(
        "financial_connections",
        view.financial_connections(),
        subscription_paymentsettingspaymentmethodoptionsusbankaccountfinancialconnections,
    );
    check.opt_str("verification_method", view.verification_method());
}

pub fn subscription_paymentsettingspaymentmethodoptionsusbankaccountfinancialconnections(
    view: &objects::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
    check: &Check<'_>,
) {
    check.opt_nested(
        "filters",
        view.filters(),
        shared_financialconnectionsfilters,
    );
    check.opt_strs("permissions", view.permissions());
    check.opt_strs("prefetch", view.prefetch());
}

pub fn subscription_pendinginvoiceiteminterval(
    view: &objects::subscription::PendingInvoiceItemInterval,
    check: &Check<'_>,
) {
    check.str("interval", view.interval());
    check.i64("interval_count", view.interval_count());
}

pub fn subscription_pendingupdate(view: &objects::subscription::PendingUpdate, check: &Check<'_>) {
    check.opt_time("billing_cycle_anchor", view.billing_cycle_anchor());
    check.opt_bool("cancel_at_period_end", view.cancel_at_period_end());
    check.opt_nested("discount", view.discount(), discount);
    check.opt_ids("discounts", view.discount_ids());
    check.opt_expanded_views("discounts", view.discounts(), discount);
    check.time("expires_at", view.expires_at());
    check.opt_metadata("metadata", view.metadata());
    check.opt_views(
        "subscription_items",
        view.subscription_items(),
        subscriptionitem,
    );
    check.opt_time("trial_end", view.trial_end());
    check.opt_bool("trial_from_plan", view.trial_from_plan());
}

pub fn subscription_presentmentdetails(
    view: &objects::subscription::PresentmentDetails,
    check: &Check<'_>,
) {
    check.str("presentment_currency", view.presentment_currency());
}

pub fn subscription_statusdetails(view: &objects::subscription::StatusDetails, check: &Check<'_>) {
    check.nested("paused", view.paused(), subscription_statusdetailspaused);
}

pub fn subscription_statusdetailspaused(
    view: &objects::subscription::StatusDetailsPaused,
    check: &Check<'_>,
) {
    check.nested(
        "subscription",
        view.subscription(),
        subscription_statusdetailspausedsubscription,
    );
    check.time("transitioned_at", view.transitioned_at());
    check.str("type", view.type_());
}

pub fn subscription_statusdetailspausedsubscription(
    view: &objects::subscription::StatusDetailsPausedSubscription,
    check: &Check<'_>,
) {
    check.str("type", view.type_());
}

pub fn subscription_transferdata(view: &objects::subscription::TransferData, check: &Check<'_>) {
    check.opt_f64("amount_percent", view.amount_percent());
    check.id("destination", view.destination_id());
    check.expanded("destination", view.destination(), account);
}

pub fn subscription_trialsettings(view: &objects::subscription::TrialSettings, check: &Check<'_>) {
    check.nested(
        "end_behavior",
        view.end_behavior(),
        subscription_trialsettingsendbehavior,
    );
}

pub fn subscription_trialsettingsendbehavior(
    view: &objects::subscription::TrialSettingsEndBehavior,
    check: &Check<'_>,
) {
    check.opt_str("billing_cycle_anchor", view.billing_cycle_anchor());
    check.str("missing_payment_method", view.missing_payment_method());
}

pub fn subscriptionitem(view: &objects::SubscriptionItem, check: &Check<'_>) {
    check.opt_time("billed_until", view.billed_until());
    check.opt_nested(
        "billing_thresholds",
        view.billing_thresholds(),
        subscription_item_billingthresholds,
    );
    check.time("created", view.created());
    check.time("current_period_end", view.current_period_end());
    check.time("current_period_start", view.current_period_start());
    check.opt_nested(
        "current_trial",
        view.current_trial(),
        subscription_item_currenttrial,
    );
    check.opt_bool("deleted", view.deleted());
    check.ids("discounts", view.discount_ids());
    check.expanded_views("discounts", view.discounts(), discount);
    check.str("id", view.id());
    check.metadata("metadata", view.metadata());
    check.nested("plan", view.plan(), plan);
    check.nested("price", view.price(), price);
    check.opt_i64("quantity", view.quantity());
    check.str("subscription", view.subscription());
    check.opt_views("tax_rates", view.tax_rates(), taxrate);
}

pub fn subscription_item_billingthresholds(
    view: &objects::subscription_item::BillingThresholds,
    check: &Check<'_>,
) {
    check.opt_i64("usage_gte", view.usage_gte());
}

pub fn subscription_item_currenttrial(
    view: &objects::subscription_item::CurrentTrial,
    check: &Check<'_>,
) {
    check.time("end_date", view.end_date());
    check.time("start_date", view.start_date());
    check.str("trial_offer", view.trial_offer());
}

pub fn subscriptionschedule(view: &objects::SubscriptionSchedule, check: &Check<'_>) {
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.nested(
        "billing_mode",
        view.billing_mode(),
        subscription_schedule_billingmode,
    );
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_time("completed_at", view.completed_at());
    check.time("created", view.created());
    check.opt_nested(
        "current_phase",
        view.current_phase(),
        subscription_schedule_currentphase,
    );
    check.id("customer", view.customer_id());
    check.expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.nested(
        "default_settings",
        view.default_settings(),
        subscription_schedule_defaultsettings,
    );
    check.str("end_behavior", view.end_behavior());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.views(
        "pause_schedules",
        view.pause_schedules(),
        subscription_schedule_pauseschedule,
    );
    check.views("phases", view.phases(), subscription_schedule_phase);
    check.opt_time("released_at", view.released_at());
    check.opt_str("released_subscription", view.released_subscription());
    check.str("status", view.status());
    check.opt_id("subscription", view.subscription_id());
    check.opt_expanded("subscription", view.subscription(), subscription);
    check.opt_id("test_clock", view.test_clock_id());
    check.opt_expanded("test_clock", view.test_clock(), testhelperstestclock);
}

pub fn subscription_schedule_billingmode(
    view: &objects::subscription_schedule::BillingMode,
    check: &Check<'_>,
) {
    check.opt_nested("flexible", view.flexible(), check_object);
    check.str("type", view.type_());
    check.opt_time("updated_at", view.updated_at());
}

pub fn subscription_schedule_currentphase(
    view: &objects::subscription_schedule::CurrentPhase,
    check: &Check<'_>,
) {
    check.time("end_date", view.end_date());
    check.time("start_date", view.start_date());
}

pub fn subscription_schedule_defaultsettings(
    view: &objects::subscription_schedule::DefaultSettings,
    check: &Check<'_>,
) {
    check.opt_f64("application_fee_percent", view.application_fee_percent());
    check.opt_nested("automatic_tax", view.automatic_tax(), check_object);
    check.str("billing_cycle_anchor", view.billing_cycle_anchor());
    check.opt_nested(
        "billing_thresholds",
        view.billing_thresholds(),
        check_object,
    );
    check.opt_str("collection_method", view.collection_method());
    check.opt_id("default_payment_method", view.default_payment_method_id());
    check.opt_expanded(
        "default_payment_method",
        view.default_payment_method(),
        paymentmethod,
    );
    check.opt_str("description", view.description());
    check.nested("invoice_settings", view.invoice_settings(), check_object);
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.opt_nested("transfer_data", view.transfer_data(), check_object);
}

pub fn subscription_schedule_pauseschedule(
    view: &objects::subscription_schedule::PauseSchedule,
    check: &Check<'_>,
) {
    check.str("key", view.key());
    check.nested("pause", view.pause(), check_object);
    check.opt_nested("resume", view.resume(), check_object);
}

pub fn subscription_schedule_phase(
    view: &objects::subscription_schedule::Phase,
    check: &Check<'_>,
) {
    check.views("add_invoice_items", view.add_invoice_items(), check_object);
    check.opt_f64("application_fee_percent", view.application_fee_percent());
    check.opt_nested("automatic_tax", view.automatic_tax(), check_object);
    check.opt_str("billing_cycle_anchor", view.billing_cycle_anchor());
    check.opt_nested(
        "billing_thresholds",
        view.billing_thresholds(),
        check_object,
    );
    check.opt_str("collection_method", view.collection_method());
    check.str("currency", view.currency());
    check.opt_id("default_payment_method", view.default_payment_method_id());
    check.opt_expanded(
        "default_payment_method",
        view.default_payment_method(),
        paymentmethod,
    );
    check.opt_views("default_tax_rates", view.default_tax_rates(), taxrate);
    check.opt_str("description", view.description());
    check.views("discounts", view.discounts(), check_object);
    check.time("end_date", view.end_date());
    check.opt_nested("invoice_settings", view.invoice_settings(), check_object);
    check.views("items", view.items(), check_object);
    check.opt_metadata("metadata", view.metadata());
    check.opt_id("on_behalf_of", view.on_behalf_of_id());
    check.opt_expanded("on_behalf_of", view.on_behalf_of(), account);
    check.str("proration_behavior", view.proration_behavior());
    check.time("start_date", view.start_date());
    check.opt_nested("transfer_data", view.transfer_data(), check_object);
    check.opt_bool("trial", view.trial());
    check.opt_time("trial_end", view.trial_end());
}

pub fn taxsettings(view: &objects::TaxSettings, check: &Check<'_>) {
    check.nested("defaults", view.defaults(), tax_settings_defaults);
    check.opt_nested("head_office", view.head_office(), tax_settings_headoffice);
    check.bool("livemode", view.livemode());
    check.str("status", view.status());
    check.nested(
        "status_details",
        view.status_details(),
        tax_settings_statusdetails,
    );
}

pub fn tax_settings_defaults(view: &objects::tax_settings::Defaults, check: &Check<'_>) {
    check.str("provider", view.provider());
    check.opt_str("tax_behavior", view.tax_behavior());
    check.opt_str("tax_code", view.tax_code());
}

pub fn tax_settings_headoffice(view: &objects::tax_settings::HeadOffice, check: &Check<'_>) {
    check.nested("address", view.address(), check_object);
}

pub fn tax_settings_statusdetails(view: &objects::tax_settings::StatusDetails, check: &Check<'_>) {
    check.opt_nested("active", view.active(), check_object);
    check.opt_nested("pending", view.pending(), check_object);
}

pub fn taxid(view: &objects::TaxId, check: &Check<'_>) {
    check.opt_str("country", view.country());
    check.time("created", view.created());
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.opt_bool("deleted", view.deleted());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_nested("owner", view.owner(), tax_id_owner);
    check.str("type", view.type_());
    check.str("value", view.value());
    check.opt_nested("verification", view.verification(), tax_id_verification);
}

pub fn tax_id_owner(view: &objects::tax_id::Owner, check: &Check<'_>) {
    check.opt_id("account", view.account_id());
    check.opt_expanded("account", view.account(), account);
    check.opt_id("application", view.application_id());
    check.opt_expanded("application", view.application(), application);
    check.opt_id("customer", view.customer_id());
    check.opt_expanded("customer", view.customer(), customer);
    check.opt_str("customer_account", view.customer_account());
    check.str("type", view.type_());
}

pub fn tax_id_verification(view: &objects::tax_id::Verification, check: &Check<'_>) {
    check.str("status", view.status());
    check.opt_str("verified_address", view.verified_address());
    check.opt_str("verified_name", view.verified_name());
}

pub fn taxrate(view: &objects::TaxRate, check: &Check<'_>) {
    check.bool("active", view.active());
    check.opt_str("country", view.country());
    check.time("created", view.created());
    check.opt_str("description", view.description());
    check.str("display_name", view.display_name());
    check.opt_f64("effective_percentage", view.effective_percentage());
    check.opt_nested("flat_amount", view.flat_amount(), shared_money);
    check.str("id", view.id());
    check.bool("inclusive", view.inclusive());
    check.opt_str("jurisdiction", view.jurisdiction());
    check.opt_str("jurisdiction_level", view.jurisdiction_level());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.f64("percentage", view.percentage());
    check.opt_str("rate_type", view.rate_type());
    check.opt_str("state", view.state());
    check.opt_str("tax_type", view.tax_type());
}

pub fn terminalreader(view: &objects::TerminalReader, check: &Check<'_>) {
    check.opt_nested("action", view.action(), terminal_reader_action);
    check.opt_bool("deleted", view.deleted());
    check.opt_str("device_sw_version", view.device_sw_version());
    check.str("device_type", view.device_type());
    check.str("id", view.id());
    check.opt_str("ip_address", view.ip_address());
    check.str("label", view.label());
    check.opt_time("last_seen_at", view.last_seen_at());
    check.bool("livemode", view.livemode());
    check.opt_id("location", view.location_id());
    check.opt_expanded("location", view.location(), check_object);
    check.metadata("metadata", view.metadata());
    check.str("serial_number", view.serial_number());
    check.opt_str("status", view.status());
}

pub fn terminal_reader_action(view: &objects::terminal_reader::Action, check: &Check<'_>) {
    check.opt_nested("api_error", view.api_error(), check_object);
    check.opt_nested("collect_inputs", view.collect_inputs(), check_object);
    check.opt_nested(
        "collect_payment_method",
        view.collect_payment_method(),
        check_object,
    );
    check.opt_nested(
        "confirm_payment_intent",
        view.confirm_payment_intent(),
        check_object,
    );
    check.opt_str("failure_code", view.failure_code());
    check.opt_str("failure_message", view.failure_message());
    check.opt_nested("print_content", view.print_content(), check_object);
    check.opt_nested(
        "process_payment_intent",
        view.process_payment_intent(),
        check_object,
    );
    check.opt_nested(
        "process_setup_intent",
        view.process_setup_intent(),
        check_object,
    );
    check.opt_nested("refund_payment", view.refund_payment(), check_object);
    check.opt_nested(
        "set_reader_display",
        view.set_reader_display(),
        check_object,
    );
    check.str("status", view.status());
    check.str("type", view.type_());
}

pub fn testhelperstestclock(view: &objects::TestHelpersTestClock, check: &Check<'_>) {
    check.time("created", view.created());
    check.opt_bool("deleted", view.deleted());
    check.time("deletes_after", view.deletes_after());
    check.time("frozen_time", view.frozen_time());
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.opt_str("name", view.name());
    check.str("status", view.status());
    check.nested(
        "status_details",
        view.status_details(),
        test_helpers_test_clock_statusdetails,
    );
}

pub fn test_helpers_test_clock_statusdetails(
    view: &objects::test_helpers_test_clock::StatusDetails,
    check: &Check<'_>,
) {
    check.opt_nested("advancing", view.advancing(), check_object);
}

pub fn threedsecureauthentication(view: &objects::ThreeDSecureAuthentication, check: &Check<'_>) {
    check.opt_nested(
        "acquirer_details",
        view.acquirer_details(),
        three_d_secure_authentication_acquirerdetails,
    );
    check.opt_i64("amount", view.amount());
    check.opt_str("challenge_url", view.challenge_url());
    check.nested(
        "channel",
        view.channel(),
        three_d_secure_authentication_channel,
    );
    check.time("created", view.created());
    check.opt_str("currency", view.currency());
    check.str("directory_server", view.directory_server());
    check.opt_str("fingerprinting_url", view.fingerprinting_url());
    check.opt_nested(
        "flow_preference",
        view.flow_preference(),
        three_d_secure_authentication_flowpreference,
    );
    check.opt_nested(
        "future_usage",
        view.future_usage(),
        three_d_secure_authentication_futureusage,
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.str("message_category", view.message_category());
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("outcome", view.outcome());
    check.opt_nested(
        "outcome_details",
        view.outcome_details(),
        three_d_secure_authentication_outcomedetails,
    );
    check.id("payment_method", view.payment_method_id());
    check.expanded("payment_method", view.payment_method(), paymentmethod);
    check.opt_str("reason", view.reason());
    check.opt_nested("shipping_address", view.shipping_address(), shared_address);
    check.str("status", view.status());
}

pub fn three_d_secure_authentication_acquirerdetails(
    view: &objects::three_d_secure_authentication::AcquirerDetails,
    check: &Check<'_>,
) {
    check.opt_str("acquirer_bin", view.acquirer_bin());
    check.opt_str("acquirer_country", view.acquirer_country());
    check.opt_str("acquirer_merchant_id", view.acquirer_merchant_id());
    check.opt_str("mcc", view.mcc());
    check.opt_str("merchant_name", view.merchant_name());
    check.opt_str("requestor_id", view.requestor_id());
}

pub fn three_d_secure_authentication_channel(
    view: &objects::three_d_secure_authentication::Channel,
    check: &Check<'_>,
) {
    check.opt_nested("browser", view.browser(), check_object);
    check.opt_nested("three_r_i", view.three_r_i(), check_object);
    check.str("type", view.type_());
}

pub fn three_d_secure_authentication_flowpreference(
    view: &objects::three_d_secure_authentication::FlowPreference,
    check: &Check<'_>,
) {
    check.opt_nested("challenge", view.challenge(), check_object);
    check.opt_nested("data_share", view.data_share(), check_object);
    check.opt_nested("frictionless", view.frictionless(), check_object);
    check.str("type", view.type_());
}

pub fn three_d_secure_authentication_futureusage(
    view: &objects::three_d_secure_authentication::FutureUsage,
    check: &Check<'_>,
) {
    check.opt_nested("installment", view.installment(), check_object);
    check.opt_nested("recurring", view.recurring(), check_object);
    check.str("type", view.type_());
}

pub fn three_d_secure_authentication_outcomedetails(
    view: &objects::three_d_secure_authentication::OutcomeDetails,
    check: &Check<'_>,
) {
    check.opt_str("acs_transaction_id", view.acs_transaction_id());
    check.opt_str("ares", view.ares());
    check.opt_str("ares_trans_status", view.ares_trans_status());
    check.opt_str("cryptogram", view.cryptogram());
    check.opt_str("ds_transaction_id", view.ds_transaction_id());
    check.opt_str("eci", view.eci());
    check.opt_nested("network_details", view.network_details(), check_object);
    check.str("protocol_version", view.protocol_version());
    check.opt_str(
        "requestor_challenge_indicator",
        view.requestor_challenge_indicator(),
    );
    check.opt_str("rreq", view.rreq());
    check.opt_str("rreq_trans_status", view.rreq_trans_status());
    check.str(
        "three_ds_server_transaction_id",
        view.three_ds_server_transaction_id(),
    );
}

pub fn topup(view: &objects::Topup, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_time(
        "expected_availability_date",
        view.expected_availability_date(),
    );
    check.opt_str("failure_code", view.failure_code());
    check.opt_str("failure_message", view.failure_message());
    check.str("id", view.id());
    check.opt_str("initiated_by", view.initiated_by());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_id("payment_method", view.payment_method_id());
    check.opt_expanded("payment_method", view.payment_method(), paymentmethod);
    check.opt_nested(
        "payment_method_options",
        view.payment_method_options(),
        topup_paymentmethodoptions,
    );
    check.opt_nested("source", view.source(), source);
    check.opt_str("statement_descriptor", view.statement_descriptor());
    check.str("status", view.status());
    check.opt_str("transfer_group", view.transfer_group());
}

pub fn topup_paymentmethodoptions(view: &objects::topup::PaymentMethodOptions, check: &Check<'_>) {
    check.opt_nested("us_bank_account", view.us_bank_account(), check_object);
}

pub fn transfer(view: &objects::Transfer, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.i64("amount_reversed", view.amount_reversed());
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_id("destination", view.destination_id());
    check.opt_expanded("destination", view.destination(), account);
    check.opt_id("destination_payment", view.destination_payment_id());
    check.opt_expanded("destination_payment", view.destination_payment(), charge);
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.list("reversals", view.reversals(), transferreversal);
    check.bool("reversed", view.reversed());
    check.opt_id("source_transaction", view.source_transaction_id());
    check.opt_expanded("source_transaction", view.source_transaction(), charge);
    check.opt_str("source_type", view.source_type());
    check.opt_str("transfer_group", view.transfer_group());
}

pub fn transferreversal(view: &objects::TransferReversal, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_id("balance_transaction", view.balance_transaction_id());
    check.opt_expanded(
        "balance_transaction",
        view.balance_transaction(),
        balancetransaction,
    );
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_id(
        "destination_payment_refund",
        view.destination_payment_refund_id(),
    );
    check.opt_expanded(
        "destination_payment_refund",
        view.destination_payment_refund(),
        refund,
    );
    check.str("id", view.id());
    check.opt_metadata("metadata", view.metadata());
    check.opt_id("source_refund", view.source_refund_id());
    check.opt_expanded("source_refund", view.source_refund(), refund);
    check.id("transfer", view.transfer_id());
    check.expanded("transfer", view.transfer(), transfer);
}

pub fn treasurycreditreversal(view: &objects::TreasuryCreditReversal, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.str("financial_account", view.financial_account());
    check.opt_str(
        "hosted_regulatory_receipt_url",
        view.hosted_regulatory_receipt_url(),
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.str("network", view.network());
    check.str("received_credit", view.received_credit());
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        treasury_credit_reversal_statustransitions,
    );
    check.opt_id("transaction", view.transaction_id());
    check.opt_expanded("transaction", view.transaction(), check_object);
}

pub fn treasury_credit_reversal_statustransitions(
    view: &objects::treasury_credit_reversal::StatusTransitions,
    check: &Check<'_>,
) {
    check.opt_time("posted_at", view.posted_at());
}

pub fn treasurydebitreversal(view: &objects::TreasuryDebitReversal, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("financial_account", view.financial_account());
    check.opt_str(
        "hosted_regulatory_receipt_url",
        view.hosted_regulatory_receipt_url(),
    );
    check.str("id", view.id());
    check.opt_nested(
        "linked_flows",
        view.linked_flows(),
        treasury_debit_reversal_linkedflows,
    );
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.str("network", view.network());
    check.str("received_debit", view.received_debit());
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        treasury_debit_reversal_statustransitions,
    );
    check.opt_id("transaction", view.transaction_id());
    check.opt_expanded("transaction", view.transaction(), check_object);
}

pub fn treasury_debit_reversal_linkedflows(
    view: &objects::treasury_debit_reversal::LinkedFlows,
    check: &Check<'_>,
) {
    check.opt_str("issuing_dispute", view.issuing_dispute());
}

pub fn treasury_debit_reversal_statustransitions(
    view: &objects::treasury_debit_reversal::StatusTransitions,
    check: &Check<'_>,
) {
    check.opt_time("completed_at", view.completed_at());
}

pub fn treasuryfinancialaccount(view: &objects::TreasuryFinancialAccount, check: &Check<'_>) {
    check.opt_strs("active_features", view.active_features());
    check.nested(
        "balance",
        view.balance(),
        treasury_financial_account_balance,
    );
    check.str("country", view.country());
    check.time("created", view.created());
    check.opt_nested("features", view.features(), check_object);
    check.views(
        "financial_addresses",
        view.financial_addresses(),
        treasury_financial_account_financialaddress,
    );
    check.str("id", view.id());
    check.opt_bool("is_default", view.is_default());
    check.bool("livemode", view.livemode());
    check.opt_metadata("metadata", view.metadata());
    check.opt_str("nickname", view.nickname());
    check.opt_strs("pending_features", view.pending_features());
    check.opt_nested(
        "platform_restrictions",
        view.platform_restrictions(),
        treasury_financial_account_platformrestrictions,
    );
    check.opt_strs("restricted_features", view.restricted_features());
    check.str("status", view.status());
    check.nested(
        "status_details",
        view.status_details(),
        treasury_financial_account_statusdetails,
    );
    check.strs("supported_currencies", view.supported_currencies());
}

pub fn treasury_financial_account_balance(
    view: &objects::treasury_financial_account::Balance,
    check: &Check<'_>,
) {
    check.nested("cash", view.cash(), check_object);
    check.nested("inbound_pending", view.inbound_pending(), check_object);
    check.nested("outbound_pending", view.outbound_pending(), check_object);
}

pub fn treasury_financial_account_financialaddress(
    view: &objects::treasury_financial_account::FinancialAddress,
    check: &Check<'_>,
) {
    check.opt_nested("aba", view.aba(), check_object);
    check.opt_strs("supported_networks", view.supported_networks());
    check.str("type", view.type_());
}

pub fn treasury_financial_account_platformrestrictions(
    view: &objects::treasury_financial_account::PlatformRestrictions,
    check: &Check<'_>,
) {
    check.opt_str("inbound_flows", view.inbound_flows());
    check.opt_str("outbound_flows", view.outbound_flows());
}

pub fn treasury_financial_account_statusdetails(
    view: &objects::treasury_financial_account::StatusDetails,
    check: &Check<'_>,
) {
    check.opt_nested("closed", view.closed(), check_object);
}

pub fn treasuryinboundtransfer(view: &objects::TreasuryInboundTransfer, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.bool("cancelable", view.cancelable());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_nested(
        "failure_details",
        view.failure_details(),
        treasury_inbound_transfer_failuredetails,
    );
    check.str("financial_account", view.financial_account());
    check.opt_str(
        "hosted_regulatory_receipt_url",
        view.hosted_regulatory_receipt_url(),
    );
    check.str("id", view.id());
    check.nested(
        "linked_flows",
        view.linked_flows(),
        treasury_inbound_transfer_linkedflows,
    );
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_str("origin_payment_method", view.origin_payment_method());
    check.opt_nested(
        "origin_payment_method_details",
        view.origin_payment_method_details(),
        treasury_inbound_transfer_originpaymentmethoddetails,
    );
    check.opt_bool("returned", view.returned());
    check.str("statement_descriptor", view.statement_descriptor());
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        treasury_inbound_transfer_statustransitions,
    );
    check.opt_id("transaction", view.transaction_id());
    check.opt_expanded("transaction", view.transaction(), check_object);
}

pub fn treasury_inbound_transfer_failuredetails(
    view: &objects::treasury_inbound_transfer::FailureDetails,
    check: &Check<'_>,
) {
    check.str("code", view.code());
}

pub fn treasury_inbound_transfer_linkedflows(
    view: &objects::treasury_inbound_transfer::LinkedFlows,
    check: &Check<'_>,
) {
    check.opt_str("received_debit", view.received_debit());
}

pub fn treasury_inbound_transfer_originpaymentmethoddetails(
    view: &objects::treasury_inbound_transfer::OriginPaymentMethodDetails,
    check: &Check<'_>,
) {
    check.nested("billing_details", view.billing_details(), check_object);
    check.str("type", view.type_());
    check.opt_nested("us_bank_account", view.us_bank_account(), check_object);
}

pub fn treasury_inbound_transfer_statustransitions(
    view: &objects::treasury_inbound_transfer::StatusTransitions,
    check: &Check<'_>,
) {
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_time("failed_at", view.failed_at());
    check.opt_time("succeeded_at", view.succeeded_at());
}

pub fn treasuryoutboundpayment(view: &objects::TreasuryOutboundPayment, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.bool("cancelable", view.cancelable());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("customer", view.customer());
    check.opt_str("description", view.description());
    check.opt_str(
        "destination_payment_method",
        view.destination_payment_method(),
    );
    check.opt_nested(
        "destination_payment_method_details",
        view.destination_payment_method_details(),
        shared_destinationpaymentmethoddetails,
    );
    check.opt_nested(
        "end_user_details",
        view.end_user_details(),
        treasury_outbound_payment_enduserdetails,
    );
    check.time("expected_arrival_date", view.expected_arrival_date());
    check.str("financial_account", view.financial_account());
    check.opt_str(
        "hosted_regulatory_receipt_url",
        view.hosted_regulatory_receipt_url(),
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_nested(
        "returned_details",
        view.returned_details(),
        shared_returneddetails,
    );
    check.str("statement_descriptor", view.statement_descriptor());
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        shared_outboundstatustransitions,
    );
    check.opt_nested(
        "tracking_details",
        view.tracking_details(),
        shared_trackingdetails,
    );
    check.id("transaction", view.transaction_id());
    check.expanded("transaction", view.transaction(), check_object);
}

pub fn treasury_outbound_payment_enduserdetails(
    view: &objects::treasury_outbound_payment::EndUserDetails,
    check: &Check<'_>,
) {
    check.opt_str("ip_address", view.ip_address());
    check.bool("present", view.present());
}

pub fn treasuryoutboundtransfer(view: &objects::TreasuryOutboundTransfer, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.bool("cancelable", view.cancelable());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.opt_str("description", view.description());
    check.opt_str(
        "destination_payment_method",
        view.destination_payment_method(),
    );
    check.nested(
        "destination_payment_method_details",
        view.destination_payment_method_details(),
        shared_destinationpaymentmethoddetails,
    );
    check.time("expected_arrival_date", view.expected_arrival_date());
    check.str("financial_account", view.financial_account());
    check.opt_str(
        "hosted_regulatory_receipt_url",
        view.hosted_regulatory_receipt_url(),
    );
    check.str("id", view.id());
    check.bool("livemode", view.livemode());
    check.metadata("metadata", view.metadata());
    check.opt_nested(
        "returned_details",
        view.returned_details(),
        shared_returneddetails,
    );
    check.str("statement_descriptor", view.statement_descriptor());
    check.str("status", view.status());
    check.nested(
        "status_transitions",
        view.status_transitions(),
        shared_outboundstatustransitions,
    );
    check.opt_nested(
        "tracking_details",
        view.tracking_details(),
        shared_trackingdetails,
    );
    check.id("transaction", view.transaction_id());
    check.expanded("transaction", view.transaction(), check_object);
}

pub fn treasuryreceivedcredit(view: &objects::TreasuryReceivedCredit, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.str("description", view.description());
    check.opt_str("failure_code", view.failure_code());
    check.opt_str("financial_account", view.financial_account());
    check.opt_str(
        "hosted_regulatory_receipt_url",
        view.hosted_regulatory_receipt_url(),
    );
    check.str("id", view.id());
    check.nested(
        "initiating_payment_method_details",
        view.initiating_payment_method_details(),
        shared_initiatingpaymentmethoddetails,
    );
    check.nested(
        "linked_flows",
        view.linked_flows(),
        treasury_received_credit_linkedflows,
    );
    check.bool("livemode", view.livemode());
    check.str("network", view.network());
    check.opt_nested(
        "reversal_details",
        view.reversal_details(),
        shared_reversaldetails,
    );
    check.str("status", view.status());
    check.opt_id("transaction", view.transaction_id());
    check.opt_expanded("transaction", view.transaction(), check_object);
}

pub fn treasury_received_credit_linkedflows(
    view: &objects::treasury_received_credit::LinkedFlows,
    check: &Check<'_>,
) {
    check.opt_str("credit_reversal", view.credit_reversal());
    check.opt_str("issuing_authorization", view.issuing_authorization());
    check.opt_str("issuing_transaction", view.issuing_transaction());
    check.opt_str("source_flow", view.source_flow());
    check.opt_nested(
        "source_flow_details",
        view.source_flow_details(),
        check_object,
    );
    check.opt_str("source_flow_type", view.source_flow_type());
}

pub fn treasuryreceiveddebit(view: &objects::TreasuryReceivedDebit, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.time("created", view.created());
    check.str("currency", view.currency());
    check.str("description", view.description());
    check.opt_str("failure_code", view.failure_code());
    check.opt_str("financial_account", view.financial_account());
    check.opt_str(
        "hosted_regulatory_receipt_url",
        view.hosted_regulatory_receipt_url(),
    );
    check.str("id", view.id());
    check.opt_nested(
        "initiating_payment_method_details",
        view.initiating_payment_method_details(),
        shared_initiatingpaymentmethoddetails,
    );
    check.nested(
        "linked_flows",
        view.linked_flows(),
        treasury_received_debit_linkedflows,
    );
    check.bool("livemode", view.livemode());
    check.str("network", view.network());
    check.opt_nested(
        "reversal_details",
        view.reversal_details(),
        shared_reversaldetails,
    );
    check.str("status", view.status());
    check.opt_id("transaction", view.transaction_id());
    check.opt_expanded("transaction", view.transaction(), check_object);
}

pub fn treasury_received_debit_linkedflows(
    view: &objects::treasury_received_debit::LinkedFlows,
    check: &Check<'_>,
) {
    check.opt_str("debit_reversal", view.debit_reversal());
    check.opt_str("inbound_transfer", view.inbound_transfer());
    check.opt_str("issuing_authorization", view.issuing_authorization());
    check.opt_str("issuing_transaction", view.issuing_transaction());
    check.opt_str("payout", view.payout());
    check.opt_str("topup", view.topup());
}

pub fn shared_acceptance(view: &objects::shared::Acceptance, check: &Check<'_>) {
    check.opt_time("date", view.date());
    check.opt_str("ip", view.ip());
    check.opt_str("user_agent", view.user_agent());
}

pub fn shared_accountreference(view: &objects::shared::AccountReference, check: &Check<'_>) {
    check.opt_id("account", view.account_id());
    check.opt_expanded("account", view.account(), account);
    check.str("type", view.type_());
}

pub fn shared_accountrequirements(view: &objects::shared::AccountRequirements, check: &Check<'_>) {
    check.opt_views(
        "alternatives",
        view.alternatives(),
        shared_requirementalternative,
    );
    check.opt_time("current_deadline", view.current_deadline());
    check.opt_strs("currently_due", view.currently_due());
    check.opt_str("disabled_reason", view.disabled_reason());
    check.opt_views("errors", view.errors(), shared_requirementerror);
    check.opt_strs("eventually_due", view.eventually_due());
    check.opt_strs("past_due", view.past_due());
    check.opt_strs("pending_verification", view.pending_verification());
}

pub fn shared_acssdebitmandateoptions(
    view: &objects::shared::AcssDebitMandateOptions,
    check: &Check<'_>,
) {
    check.opt_str("custom_mandate_url", view.custom_mandate_url());
    check.opt_strs("default_for", view.default_for());
    check.opt_str("interval_description", view.interval_description());
    check.opt_str("payment_schedule", view.payment_schedule());
    check.opt_str("transaction_type", view.transaction_type());
}

pub fn shared_address(view: &objects::shared::Address, check: &Check<'_>) {
    check.opt_str("city", view.city());
    check.opt_str("country", view.country());
    check.opt_str("line1", view.line1());
    check.opt_str("line2", view.line2());
    check.opt_str("postal_code", view.postal_code());
    check.opt_str("state", view.state());
}

pub fn shared_adjustablequantity(view: &objects::shared::AdjustableQuantity, check: &Check<'_>) {
    check.bool("enabled", view.enabled());
    check.opt_i64("maximum", view.maximum());
    check.opt_i64("minimum", view.minimum());
}

pub fn shared_balanceamount(view: &objects::shared::BalanceAmount, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("currency", view.currency());
    check.opt_nested("source_types", view.source_types(), check_object);
}

pub fn shared_bankaccountrequirements(
    view: &objects::shared::BankAccountRequirements,
    check: &Check<'_>,
) {
    check.opt_strs("currently_due", view.currently_due());
    check.opt_views("errors", view.errors(), check_object);
    check.opt_strs("past_due", view.past_due());
    check.opt_strs("pending_verification", view.pending_verification());
}

pub fn shared_banktransferoptions(view: &objects::shared::BankTransferOptions, check: &Check<'_>) {
    check.opt_nested(
        "eu_bank_transfer",
        view.eu_bank_transfer(),
        shared_eubanktransfer,
    );
    check.opt_strs("requested_address_types", view.requested_address_types());
    check.opt_str("type", view.type_());
}

pub fn shared_billiecompanydetails(
    view: &objects::shared::BillieCompanyDetails,
    check: &Check<'_>,
) {
    check.opt_nested(
        "registered_address",
        view.registered_address(),
        shared_address,
    );
    check.opt_str("registered_name", view.registered_name());
    check.opt_str("registration_number", view.registration_number());
    check.opt_str("registration_type", view.registration_type());
    check.opt_str("vat", view.vat());
}

pub fn shared_billingdetails(view: &objects::shared::BillingDetails, check: &Check<'_>) {
    check.opt_nested("address", view.address(), shared_address);
    check.opt_str("email", view.email());
    check.opt_str("name", view.name());
    check.opt_str("phone", view.phone());
    check.opt_str("tax_id", view.tax_id());
}

pub fn shared_calendardate(view: &objects::shared::CalendarDate, check: &Check<'_>) {
    check.opt_i64("day", view.day());
    check.opt_i64("month", view.month());
    check.opt_i64("year", view.year());
}

pub fn shared_capabilityrequirements(
    view: &objects::shared::CapabilityRequirements,
    check: &Check<'_>,
) {
    check.opt_views("alternatives", view.alternatives(), check_object);
    check.opt_time("current_deadline", view.current_deadline());
    check.strs("currently_due", view.currently_due());
    check.opt_str("disabled_reason", view.disabled_reason());
    check.views("errors", view.errors(), check_object);
    check.strs("eventually_due", view.eventually_due());
    check.strs("past_due", view.past_due());
    check.strs("pending_verification", view.pending_verification());
}

pub fn shared_captureandsetupoptions(
    view: &objects::shared::CaptureAndSetupOptions,
    check: &Check<'_>,
) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn shared_captureoptions(view: &objects::shared::CaptureOptions, check: &Check<'_>) {
    check.opt_str("capture_method", view.capture_method());
}

pub fn shared_cardchecks(view: &objects::shared::CardChecks, check: &Check<'_>) {
    check.opt_str("address_line1_check", view.address_line1_check());
    check.opt_str(
        "address_postal_code_check",
        view.address_postal_code_check(),
    );
    check.opt_str("cvc_check", view.cvc_check());
}

pub fn shared_cardnetworks(view: &objects::shared::CardNetworks, check: &Check<'_>) {
    check.strs("available", view.available());
    check.opt_str("preferred", view.preferred());
}

pub fn shared_cardpresent(view: &objects::shared::CardPresent, check: &Check<'_>) {
    check.opt_i64("amount_authorized", view.amount_authorized());
    check.opt_str("brand", view.brand());
    check.opt_str("brand_product", view.brand_product());
    check.opt_time("capture_before", view.capture_before());
    check.opt_str("cardholder_name", view.cardholder_name());
    check.opt_str("country", view.country());
    check.opt_str("description", view.description());
    check.opt_str("emv_auth_data", view.emv_auth_data());
    check.i64("exp_month", view.exp_month());
    check.i64("exp_year", view.exp_year());
    check.opt_str("fingerprint", view.fingerprint());
    check.opt_str("funding", view.funding());
    check.opt_str("generated_card", view.generated_card());
    check.opt_str("iin", view.iin());
    check.bool(
        "incremental_authorization_supported",
        view.incremental_authorization_supported(),
    );
    check.opt_str("issuer", view.issuer());
    check.opt_str("last4", view.last4());
    check.opt_str("location", view.location());
    check.opt_str("network", view.network());
    check.opt_str("network_transaction_id", view.network_transaction_id());
    check.opt_nested("offline", view.offline(), shared_cardpresentoffline);
    check.bool("overcapture_supported", view.overcapture_supported());
    check.opt_strs("preferred_locales", view.preferred_locales());
    check.opt_str("read_method", view.read_method());
    check.opt_str("reader", view.reader());
    check.opt_nested("receipt", view.receipt(), shared_cardpresentreceipt);
    check.opt_nested("wallet", view.wallet(), shared_cardpresentwallet);
}

pub fn shared_cardpresentoffline(view: &objects::shared::CardPresentOffline, check: &Check<'_>) {
    check.opt_time("stored_at", view.stored_at());
    check.opt_str("type", view.type_());
}

pub fn shared_cardpresentreceipt(view: &objects::shared::CardPresentReceipt, check: &Check<'_>) {
    check.opt_str("account_type", view.account_type());
    check.opt_str("application_cryptogram", view.application_cryptogram());
    check.opt_str(
        "application_preferred_name",
        view.application_preferred_name(),
    );
    check.opt_str("authorization_code", view.authorization_code());
    check.opt_str(
        "authorization_response_code",
        view.authorization_response_code(),
    );
    check.opt_str(
        "cardholder_verification_method",
        view.cardholder_verification_method(),
    );
    check.opt_str("dedicated_file_name", view.dedicated_file_name());
    check.opt_str(
        "terminal_verification_results",
        view.terminal_verification_results(),
    );
    check.opt_str(
        "transaction_status_information",
        view.transaction_status_information(),
    );
}

pub fn shared_cardpresentwallet(view: &objects::shared::CardPresentWallet, check: &Check<'_>) {
    check.str("type", view.type_());
}

pub fn shared_cashappnextaction(view: &objects::shared::CashappNextAction, check: &Check<'_>) {
    check.str("hosted_instructions_url", view.hosted_instructions_url());
    check.str("mobile_auth_url", view.mobile_auth_url());
    check.nested("qr_code", view.qr_code(), shared_qrcode);
}

pub fn shared_couponsource(view: &objects::shared::CouponSource, check: &Check<'_>) {
    check.opt_expanded("coupon", view.coupon(), coupon);
    check.str("type", view.type_());
}

pub fn shared_customfield(view: &objects::shared::CustomField, check: &Check<'_>) {
    check.str("name", view.name());
    check.str("value", view.value());
}

pub fn shared_customerbalanceoptions(
    view: &objects::shared::CustomerBalanceOptions,
    check: &Check<'_>,
) {
    check.opt_nested(
        "bank_transfer",
        view.bank_transfer(),
        shared_banktransferoptions,
    );
    check.opt_str("funding_type", view.funding_type());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn shared_destinationpaymentmethoddetails(
    view: &objects::shared::DestinationPaymentMethodDetails,
    check: &Check<'_>,
) {
    check.nested("billing_details", view.billing_details(), check_object);
    check.opt_nested("financial_account", view.financial_account(), check_object);
    check.str("type", view.type_());
    check.opt_nested("us_bank_account", view.us_bank_account(), check_object);
}

pub fn shared_directdebitmandateoptions(
    view: &objects::shared::DirectDebitMandateOptions,
    check: &Check<'_>,
) {
    check.opt_str("reference_prefix", view.reference_prefix());
}

pub fn shared_directdebitoptions(view: &objects::shared::DirectDebitOptions, check: &Check<'_>) {
    check.opt_nested(
        "mandate_options",
        view.mandate_options(),
        shared_directdebitmandateoptions,
    );
    check.opt_str("setup_future_usage", view.setup_future_usage());
    check.opt_str("target_date", view.target_date());
}

pub fn shared_discountamount(view: &objects::shared::DiscountAmount, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.id("discount", view.discount_id());
    check.expanded("discount", view.discount(), discount);
}

pub fn shared_enabled(view: &objects::shared::Enabled, check: &Check<'_>) {
    check.bool("enabled", view.enabled());
}

pub fn shared_eubanktransfer(view: &objects::shared::EuBankTransfer, check: &Check<'_>) {
    check.str("country", view.country());
}

pub fn shared_financialconnectionsfilters(
    view: &objects::shared::FinancialConnectionsFilters,
    check: &Check<'_>,
) {
    check.opt_strs("account_subcategories", view.account_subcategories());
}

pub fn shared_financialconnectionsoptions(
    view: &objects::shared::FinancialConnectionsOptions,
    check: &Check<'_>,
) {
    check.opt_nested(
        "filters",
        view.filters(),
        shared_financialconnectionsfilters,
    );
    check.opt_strs("permissions", view.permissions());
    check.opt_strs("prefetch", view.prefetch());
    check.opt_str("return_url", view.return_url());
}

pub fn shared_fundingcard(view: &objects::shared::FundingCard, check: &Check<'_>) {
    check.opt_str("brand", view.brand());
    check.opt_str("country", view.country());
    check.opt_i64("exp_month", view.exp_month());
    check.opt_i64("exp_year", view.exp_year());
    check.opt_str("funding", view.funding());
    check.opt_str("last4", view.last4());
}

pub fn shared_initiatingpaymentmethoddetails(
    view: &objects::shared::InitiatingPaymentMethodDetails,
    check: &Check<'_>,
) {
    check.opt_str("balance", view.balance());
    check.nested("billing_details", view.billing_details(), check_object);
    check.opt_nested("financial_account", view.financial_account(), check_object);
    check.opt_str("issuing_card", view.issuing_card());
    check.str("type", view.type_());
    check.opt_nested("us_bank_account", view.us_bank_account(), check_object);
}

pub fn shared_installmentplan(view: &objects::shared::InstallmentPlan, check: &Check<'_>) {
    check.opt_i64("count", view.count());
    check.opt_str("interval", view.interval());
    check.str("type", view.type_());
}

pub fn shared_japaneseaddress(view: &objects::shared::JapaneseAddress, check: &Check<'_>) {
    check.opt_str("city", view.city());
    check.opt_str("country", view.country());
    check.opt_str("line1", view.line1());
    check.opt_str("line2", view.line2());
    check.opt_str("postal_code", view.postal_code());
    check.opt_str("state", view.state());
    check.opt_str("town", view.town());
}

pub fn shared_konbinistore(view: &objects::shared::KonbiniStore, check: &Check<'_>) {
    check.opt_str("confirmation_number", view.confirmation_number());
    check.str("payment_code", view.payment_code());
}

pub fn shared_lasterror(view: &objects::shared::LastError, check: &Check<'_>) {
    check.opt_str("advice_code", view.advice_code());
    check.opt_str("charge", view.charge());
    check.opt_str("code", view.code());
    check.opt_str("decline_code", view.decline_code());
    check.opt_str("doc_url", view.doc_url());
    check.opt_str("message", view.message());
    check.opt_str("network_advice_code", view.network_advice_code());
    check.opt_str("network_decline_code", view.network_decline_code());
    check.opt_str("param", view.param());
    check.opt_nested("payment_intent", view.payment_intent(), paymentintent);
    check.opt_nested("payment_method", view.payment_method(), paymentmethod);
    check.opt_str("payment_method_type", view.payment_method_type());
    check.opt_str("request_log_url", view.request_log_url());
    check.opt_nested("setup_intent", view.setup_intent(), setupintent);
    check.opt_nested("source", view.source(), check_object);
    check.str("type", view.type_());
}

pub fn shared_lineitempricing(view: &objects::shared::LineItemPricing, check: &Check<'_>) {
    check.opt_nested("price_details", view.price_details(), check_object);
    check.str("type", view.type_());
    check.opt_str("unit_amount_decimal", view.unit_amount_decimal());
}

pub fn shared_merchantdata(view: &objects::shared::MerchantData, check: &Check<'_>) {
    check.str("category", view.category());
    check.str("category_code", view.category_code());
    check.opt_str("city", view.city());
    check.opt_str("country", view.country());
    check.opt_str("name", view.name());
    check.str("network_id", view.network_id());
    check.opt_str("postal_code", view.postal_code());
    check.opt_str("state", view.state());
    check.opt_str("tax_id", view.tax_id());
    check.opt_str("terminal_id", view.terminal_id());
    check.opt_str("url", view.url());
}

pub fn shared_money(view: &objects::shared::Money, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("currency", view.currency());
}

pub fn shared_outboundstatustransitions(
    view: &objects::shared::OutboundStatusTransitions,
    check: &Check<'_>,
) {
    check.opt_time("canceled_at", view.canceled_at());
    check.opt_time("failed_at", view.failed_at());
    check.opt_time("posted_at", view.posted_at());
    check.opt_time("returned_at", view.returned_at());
}

pub fn shared_paymentmethodconfigurationdetails(
    view: &objects::shared::PaymentMethodConfigurationDetails,
    check: &Check<'_>,
) {
    check.str("id", view.id());
    check.opt_str("parent", view.parent());
}

pub fn shared_paypaloptions(view: &objects::shared::PaypalOptions, check: &Check<'_>) {
    check.opt_str("capture_method", view.capture_method());
    check.opt_str("preferred_locale", view.preferred_locale());
    check.opt_str("reference", view.reference());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn shared_paytomandateoptions(view: &objects::shared::PaytoMandateOptions, check: &Check<'_>) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_type", view.amount_type());
    check.opt_str("end_date", view.end_date());
    check.opt_str("payment_schedule", view.payment_schedule());
    check.opt_i64("payments_per_period", view.payments_per_period());
    check.opt_str("purpose", view.purpose());
    check.opt_str("start_date", view.start_date());
}

pub fn shared_period(view: &objects::shared::Period, check: &Check<'_>) {
    check.time("end", view.end());
    check.time("start", view.start());
}

pub fn shared_personrequirements(view: &objects::shared::PersonRequirements, check: &Check<'_>) {
    check.opt_views("alternatives", view.alternatives(), check_object);
    check.strs("currently_due", view.currently_due());
    check.views("errors", view.errors(), check_object);
    check.strs("eventually_due", view.eventually_due());
    check.strs("past_due", view.past_due());
    check.strs("pending_verification", view.pending_verification());
}

pub fn shared_pixmandateoptions(view: &objects::shared::PixMandateOptions, check: &Check<'_>) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_includes_iof", view.amount_includes_iof());
    check.opt_str("amount_type", view.amount_type());
    check.opt_str("currency", view.currency());
    check.opt_str("end_date", view.end_date());
    check.opt_str("payment_schedule", view.payment_schedule());
    check.opt_str("reference", view.reference());
    check.opt_str("start_date", view.start_date());
}

pub fn shared_presentmentdetails(view: &objects::shared::PresentmentDetails, check: &Check<'_>) {
    check.i64("presentment_amount", view.presentment_amount());
    check.str("presentment_currency", view.presentment_currency());
}

pub fn shared_pretaxcreditamount(view: &objects::shared::PretaxCreditAmount, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.opt_id(
        "credit_balance_transaction",
        view.credit_balance_transaction_id(),
    );
    check.opt_expanded(
        "credit_balance_transaction",
        view.credit_balance_transaction(),
        billingcreditbalancetransaction,
    );
    check.opt_id("discount", view.discount_id());
    check.opt_expanded("discount", view.discount(), discount);
    check.str("type", view.type_());
}

pub fn shared_pricetier(view: &objects::shared::PriceTier, check: &Check<'_>) {
    check.opt_i64("flat_amount", view.flat_amount());
    check.opt_str("flat_amount_decimal", view.flat_amount_decimal());
    check.opt_i64("unit_amount", view.unit_amount());
    check.opt_str("unit_amount_decimal", view.unit_amount_decimal());
    check.opt_i64("up_to", view.up_to());
}

pub fn shared_qrcode(view: &objects::shared::QrCode, check: &Check<'_>) {
    check.time("expires_at", view.expires_at());
    check.str("image_url_png", view.image_url_png());
    check.str("image_url_svg", view.image_url_svg());
}

pub fn shared_redirecttourl(view: &objects::shared::RedirectToUrl, check: &Check<'_>) {
    check.opt_str("return_url", view.return_url());
    check.opt_str("url", view.url());
}

pub fn shared_refundnetworkreference(
    view: &objects::shared::RefundNetworkReference,
    check: &Check<'_>,
) {
    check.opt_str("network_decline_code", view.network_decline_code());
    check.opt_str("reference", view.reference());
    check.opt_str("reference_status", view.reference_status());
}

pub fn shared_refundreference(view: &objects::shared::RefundReference, check: &Check<'_>) {
    check.opt_str("reference", view.reference());
    check.opt_str("reference_status", view.reference_status());
}

pub fn shared_requirementalternative(
    view: &objects::shared::RequirementAlternative,
    check: &Check<'_>,
) {
    check.strs("alternative_fields_due", view.alternative_fields_due());
    check.strs("original_fields_due", view.original_fields_due());
}

pub fn shared_requirementerror(view: &objects::shared::RequirementError, check: &Check<'_>) {
    check.str("code", view.code());
    check.str("reason", view.reason());
    check.str("requirement", view.requirement());
}

pub fn shared_returneddetails(view: &objects::shared::ReturnedDetails, check: &Check<'_>) {
    check.str("code", view.code());
    check.id("transaction", view.transaction_id());
    check.expanded("transaction", view.transaction(), check_object);
}

pub fn shared_reversaldetails(view: &objects::shared::ReversalDetails, check: &Check<'_>) {
    check.opt_time("deadline", view.deadline());
    check.opt_str("restricted_reason", view.restricted_reason());
}

pub fn shared_setupoptions(view: &objects::shared::SetupOptions, check: &Check<'_>) {
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn shared_shippingcost(view: &objects::shared::ShippingCost, check: &Check<'_>) {
    check.i64("amount_subtotal", view.amount_subtotal());
    check.i64("amount_tax", view.amount_tax());
    check.i64("amount_total", view.amount_total());
    check.opt_id("shipping_rate", view.shipping_rate_id());
    check.opt_expanded("shipping_rate", view.shipping_rate(), check_object);
    check.opt_views("taxes", view.taxes(), shared_tax);
}

pub fn shared_shippingdetails(view: &objects::shared::ShippingDetails, check: &Check<'_>) {
    check.opt_nested("address", view.address(), shared_address);
    check.opt_str("carrier", view.carrier());
    check.opt_str("name", view.name());
    check.opt_str("phone", view.phone());
    check.opt_str("tracking_number", view.tracking_number());
}

pub fn shared_shippingoption(view: &objects::shared::ShippingOption, check: &Check<'_>) {
    check.i64("shipping_amount", view.shipping_amount());
    check.id("shipping_rate", view.shipping_rate_id());
    check.expanded("shipping_rate", view.shipping_rate(), check_object);
}

pub fn shared_spendingcontrols(view: &objects::shared::SpendingControls, check: &Check<'_>) {
    check.opt_strs("allowed_card_presences", view.allowed_card_presences());
    check.opt_strs("allowed_categories", view.allowed_categories());
    check.opt_strs(
        "allowed_merchant_countries",
        view.allowed_merchant_countries(),
    );
    check.opt_strs("blocked_card_presences", view.blocked_card_presences());
    check.opt_strs("blocked_categories", view.blocked_categories());
    check.opt_strs(
        "blocked_merchant_countries",
        view.blocked_merchant_countries(),
    );
    check.opt_views("spending_limits", view.spending_limits(), check_object);
    check.opt_str("spending_limits_currency", view.spending_limits_currency());
}

pub fn shared_tax(view: &objects::shared::Tax, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.nested("rate", view.rate(), taxrate);
    check.opt_str("taxability_reason", view.taxability_reason());
    check.opt_i64("taxable_amount", view.taxable_amount());
}

pub fn shared_taxamount(view: &objects::shared::TaxAmount, check: &Check<'_>) {
    check.i64("amount", view.amount());
    check.str("tax_behavior", view.tax_behavior());
    check.opt_nested("tax_rate_details", view.tax_rate_details(), check_object);
    check.str("taxability_reason", view.taxability_reason());
    check.opt_i64("taxable_amount", view.taxable_amount());
    check.str("type", view.type_());
}

pub fn shared_taxidvalue(view: &objects::shared::TaxIdValue, check: &Check<'_>) {
    check.str("type", view.type_());
    check.opt_str("value", view.value());
}

pub fn shared_trackingdetails(view: &objects::shared::TrackingDetails, check: &Check<'_>) {
    check.opt_nested("ach", view.ach(), check_object);
    check.str("type", view.type_());
    check.opt_nested("us_domestic_wire", view.us_domestic_wire(), check_object);
}

pub fn shared_transactionreference(
    view: &objects::shared::TransactionReference,
    check: &Check<'_>,
) {
    check.opt_str("transaction_id", view.transaction_id());
}

pub fn shared_transferdata(view: &objects::shared::TransferData, check: &Check<'_>) {
    check.opt_i64("amount", view.amount());
    check.id("destination", view.destination_id());
    check.expanded("destination", view.destination(), account);
}

pub fn shared_transformquantity(view: &objects::shared::TransformQuantity, check: &Check<'_>) {
    check.i64("divide_by", view.divide_by());
    check.str("round", view.round());
}

pub fn shared_upimandateoptions(view: &objects::shared::UpiMandateOptions, check: &Check<'_>) {
    check.opt_i64("amount", view.amount());
    check.opt_str("amount_type", view.amount_type());
    check.opt_str("description", view.description());
    check.opt_time("end_date", view.end_date());
}

pub fn shared_upinextaction(view: &objects::shared::UpiNextAction, check: &Check<'_>) {
    check.str("hosted_instructions_url", view.hosted_instructions_url());
    check.nested("qr_code", view.qr_code(), shared_qrcode);
}

pub fn shared_verifywithmicrodeposits(
    view: &objects::shared::VerifyWithMicrodeposits,
    check: &Check<'_>,
) {
    check.time("arrival_date", view.arrival_date());
    check.str("hosted_verification_url", view.hosted_verification_url());
    check.opt_str("microdeposit_type", view.microdeposit_type());
}

pub fn shared_voucheroptions(view: &objects::shared::VoucherOptions, check: &Check<'_>) {
    check.i64("expires_after_days", view.expires_after_days());
    check.opt_str("setup_future_usage", view.setup_future_usage());
}

pub fn shared_walletcontact(view: &objects::shared::WalletContact, check: &Check<'_>) {
    check.opt_nested("billing_address", view.billing_address(), shared_address);
    check.opt_str("email", view.email());
    check.opt_str("name", view.name());
    check.opt_nested("shipping_address", view.shipping_address(), shared_address);
}

pub fn shared_walletpurchase(view: &objects::shared::WalletPurchase, check: &Check<'_>) {
    check.opt_str("buyer_id", view.buyer_id());
    check.opt_str("transaction_id", view.transaction_id());
}
