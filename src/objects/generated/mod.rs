// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

/// Views of the objects nested in [`Account`].
pub mod account;
mod application;
/// Views of the objects nested in [`ApplicationFee`].
pub mod application_fee;
/// Views of the objects nested in [`AppsInstall`].
pub mod apps_install;
/// Views of the objects nested in [`Balance`].
pub mod balance;
/// Views of the objects nested in [`BalanceSettings`].
pub mod balance_settings;
/// Views of the objects nested in [`BalanceTransaction`].
pub mod balance_transaction;
/// Views of the objects nested in [`BankAccount`].
pub mod bank_account;
mod billing_alert_triggered;
/// Views of the objects nested in [`BillingCreditBalanceTransaction`].
pub mod billing_credit_balance_transaction;
/// Views of the objects nested in [`BillingCreditGrant`].
pub mod billing_credit_grant;
/// Views of the objects nested in [`BillingMeter`].
pub mod billing_meter;
/// Views of the objects nested in [`BillingPortalConfiguration`].
pub mod billing_portal_configuration;
/// Views of the objects nested in [`BillingPortalSession`].
pub mod billing_portal_session;
/// Views of the objects nested in [`Capability`].
pub mod capability;
/// Views of the objects nested in [`Card`].
pub mod card;
/// Views of the objects nested in [`CashBalance`].
pub mod cash_balance;
/// Views of the objects nested in [`Charge`].
pub mod charge;
/// Views of the objects nested in [`CheckoutSession`].
pub mod checkout_session;
/// Views of the objects nested in [`ClimateOrder`].
pub mod climate_order;
mod climate_product;
/// Views of the objects nested in [`Coupon`].
pub mod coupon;
/// Views of the objects nested in [`CreditNote`].
pub mod credit_note;
/// Views of the objects nested in [`CreditNoteLineItem`].
pub mod credit_note_line_item;
/// Views of the objects nested in [`Customer`].
pub mod customer;
/// Views of the objects nested in [`CustomerCashBalanceTransaction`].
pub mod customer_cash_balance_transaction;
/// Views of the objects nested in [`Discount`].
pub mod discount;
/// Views of the objects nested in [`Dispute`].
pub mod dispute;
mod entitlements_active_entitlement;
mod entitlements_active_entitlement_summary;
mod fee_refund;
mod file;
/// Views of the objects nested in [`FinancialConnectionsAccount`].
pub mod financial_connections_account;
/// Views of the objects nested in [`FinancialConnectionsAuthorization`].
pub mod financial_connections_authorization;
/// Views of the objects nested in [`IdentityVerificationSession`].
pub mod identity_verification_session;
/// Views of the objects nested in [`Invoice`].
pub mod invoice;
/// Views of the objects nested in [`InvoiceItem`].
pub mod invoice_item;
/// Views of the objects nested in [`InvoiceLineItem`].
pub mod invoice_line_item;
/// Views of the objects nested in [`InvoicePayment`].
pub mod invoice_payment;
/// Views of the objects nested in [`IssuingAuthorization`].
pub mod issuing_authorization;
/// Views of the objects nested in [`IssuingCard`].
pub mod issuing_card;
/// Views of the objects nested in [`IssuingCardholder`].
pub mod issuing_cardholder;
/// Views of the objects nested in [`IssuingDispute`].
pub mod issuing_dispute;
/// Views of the objects nested in [`IssuingPersonalizationDesign`].
pub mod issuing_personalization_design;
/// Views of the objects nested in [`IssuingToken`].
pub mod issuing_token;
/// Views of the objects nested in [`IssuingTransaction`].
pub mod issuing_transaction;
/// Views of the objects nested in [`LineItem`].
pub mod line_item;
/// Views of the objects nested in [`Mandate`].
pub mod mandate;
/// Views of the objects nested in [`PaymentIntent`].
pub mod payment_intent;
/// Views of the objects nested in [`PaymentLink`].
pub mod payment_link;
/// Views of the objects nested in [`PaymentMethod`].
pub mod payment_method;
/// Views of the objects nested in [`Payout`].
pub mod payout;
/// Views of the objects nested in [`Person`].
pub mod person;
/// Views of the objects nested in [`Plan`].
pub mod plan;
/// Views of the objects nested in [`Price`].
pub mod price;
/// Views of the objects nested in [`Product`].
pub mod product;
/// Views of the objects nested in [`PromotionCode`].
pub mod promotion_code;
/// Views of the objects nested in [`Quote`].
pub mod quote;
mod radar_early_fraud_warning;
/// Views of the objects nested in [`Refund`].
pub mod refund;
/// Views of the objects nested in [`ReportingReportRun`].
pub mod reporting_report_run;
mod reporting_report_type;
/// Views of the objects nested in [`ReserveHold`].
pub mod reserve_hold;
/// Views of the objects nested in [`ReservePlan`].
pub mod reserve_plan;
/// Views of the objects nested in [`ReserveRelease`].
pub mod reserve_release;
/// Views of the objects nested in [`Review`].
pub mod review;
/// Views of the objects nested in [`ScheduledQueryRun`].
pub mod scheduled_query_run;
/// Views of the objects nested in [`SetupIntent`].
pub mod setup_intent;
/// Views of the objects nested in [`Source`].
pub mod source;
/// Views of the objects nested in [`SourceMandateNotification`].
pub mod source_mandate_notification;
/// Views of the objects nested in [`SourceTransaction`].
pub mod source_transaction;
/// Views of the objects nested in [`Subscription`].
pub mod subscription;
/// Views of the objects nested in [`SubscriptionItem`].
pub mod subscription_item;
/// Views of the objects nested in [`SubscriptionSchedule`].
pub mod subscription_schedule;
/// Views of the objects nested in [`TaxId`].
pub mod tax_id;
/// Views of the objects nested in [`TaxRate`].
pub mod tax_rate;
/// Views of the objects nested in [`TaxSettings`].
pub mod tax_settings;
/// Views of the objects nested in [`TerminalReader`].
pub mod terminal_reader;
/// Views of the objects nested in [`TestHelpersTestClock`].
pub mod test_helpers_test_clock;
/// Views of the objects nested in [`ThreeDSecureAuthentication`].
pub mod three_d_secure_authentication;
/// Views of the objects nested in [`Topup`].
pub mod topup;
mod transfer;
mod transfer_reversal;
/// Views of the objects nested in [`TreasuryCreditReversal`].
pub mod treasury_credit_reversal;
/// Views of the objects nested in [`TreasuryDebitReversal`].
pub mod treasury_debit_reversal;
/// Views of the objects nested in [`TreasuryFinancialAccount`].
pub mod treasury_financial_account;
/// Views of the objects nested in [`TreasuryInboundTransfer`].
pub mod treasury_inbound_transfer;
/// Views of the objects nested in [`TreasuryOutboundPayment`].
pub mod treasury_outbound_payment;
/// Views of the objects nested in [`TreasuryOutboundTransfer`].
pub mod treasury_outbound_transfer;
/// Views of the objects nested in [`TreasuryReceivedCredit`].
pub mod treasury_received_credit;
/// Views of the objects nested in [`TreasuryReceivedDebit`].
pub mod treasury_received_debit;

pub use self::account::Account;
pub use self::application::Application;
pub use self::application_fee::ApplicationFee;
pub use self::apps_install::AppsInstall;
pub use self::balance::Balance;
pub use self::balance_settings::BalanceSettings;
pub use self::balance_transaction::BalanceTransaction;
pub use self::bank_account::BankAccount;
pub use self::billing_alert_triggered::BillingAlertTriggered;
pub use self::billing_credit_balance_transaction::BillingCreditBalanceTransaction;
pub use self::billing_credit_grant::BillingCreditGrant;
pub use self::billing_meter::BillingMeter;
pub use self::billing_portal_configuration::BillingPortalConfiguration;
pub use self::billing_portal_session::BillingPortalSession;
pub use self::capability::Capability;
pub use self::card::Card;
pub use self::cash_balance::CashBalance;
pub use self::charge::Charge;
pub use self::checkout_session::CheckoutSession;
pub use self::climate_order::ClimateOrder;
pub use self::climate_product::ClimateProduct;
pub use self::coupon::Coupon;
pub use self::credit_note::CreditNote;
pub use self::credit_note_line_item::CreditNoteLineItem;
pub use self::customer::Customer;
pub use self::customer_cash_balance_transaction::CustomerCashBalanceTransaction;
pub use self::discount::Discount;
pub use self::dispute::Dispute;
pub use self::entitlements_active_entitlement::EntitlementsActiveEntitlement;
pub use self::entitlements_active_entitlement_summary::EntitlementsActiveEntitlementSummary;
pub use self::fee_refund::FeeRefund;
pub use self::file::File;
pub use self::financial_connections_account::FinancialConnectionsAccount;
pub use self::financial_connections_authorization::FinancialConnectionsAuthorization;
pub use self::identity_verification_session::IdentityVerificationSession;
pub use self::invoice::Invoice;
pub use self::invoice_item::InvoiceItem;
pub use self::invoice_line_item::InvoiceLineItem;
pub use self::invoice_payment::InvoicePayment;
pub use self::issuing_authorization::IssuingAuthorization;
pub use self::issuing_card::IssuingCard;
pub use self::issuing_cardholder::IssuingCardholder;
pub use self::issuing_dispute::IssuingDispute;
pub use self::issuing_personalization_design::IssuingPersonalizationDesign;
pub use self::issuing_token::IssuingToken;
pub use self::issuing_transaction::IssuingTransaction;
pub use self::line_item::LineItem;
pub use self::mandate::Mandate;
pub use self::payment_intent::PaymentIntent;
pub use self::payment_link::PaymentLink;
pub use self::payment_method::PaymentMethod;
pub use self::payout::Payout;
pub use self::person::Person;
pub use self::plan::Plan;
pub use self::price::Price;
pub use self::product::Product;
pub use self::promotion_code::PromotionCode;
pub use self::quote::Quote;
pub use self::radar_early_fraud_warning::RadarEarlyFraudWarning;
pub use self::refund::Refund;
pub use self::reporting_report_run::ReportingReportRun;
pub use self::reporting_report_type::ReportingReportType;
pub use self::reserve_hold::ReserveHold;
pub use self::reserve_plan::ReservePlan;
pub use self::reserve_release::ReserveRelease;
pub use self::review::Review;
pub use self::scheduled_query_run::ScheduledQueryRun;
pub use self::setup_intent::SetupIntent;
pub use self::source::Source;
pub use self::source_mandate_notification::SourceMandateNotification;
pub use self::source_transaction::SourceTransaction;
pub use self::subscription::Subscription;
pub use self::subscription_item::SubscriptionItem;
pub use self::subscription_schedule::SubscriptionSchedule;
pub use self::tax_id::TaxId;
pub use self::tax_rate::TaxRate;
pub use self::tax_settings::TaxSettings;
pub use self::terminal_reader::TerminalReader;
pub use self::test_helpers_test_clock::TestHelpersTestClock;
pub use self::three_d_secure_authentication::ThreeDSecureAuthentication;
pub use self::topup::Topup;
pub use self::transfer::Transfer;
pub use self::transfer_reversal::TransferReversal;
pub use self::treasury_credit_reversal::TreasuryCreditReversal;
pub use self::treasury_debit_reversal::TreasuryDebitReversal;
pub use self::treasury_financial_account::TreasuryFinancialAccount;
pub use self::treasury_inbound_transfer::TreasuryInboundTransfer;
pub use self::treasury_outbound_payment::TreasuryOutboundPayment;
pub use self::treasury_outbound_transfer::TreasuryOutboundTransfer;
pub use self::treasury_received_credit::TreasuryReceivedCredit;
pub use self::treasury_received_debit::TreasuryReceivedDebit;

#[cfg(feature = "api")]
mod paths;
#[cfg(feature = "api")]
pub(crate) use self::paths::PATHS;

/// The API version that the views are generated from.
pub const API_VERSION: &str = "2026-10-28.endive";
