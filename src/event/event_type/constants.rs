// Generated from `event_types.tsv`. See README.md in this folder.

use super::event_type::EventType;

#[rustfmt::skip]
impl EventType {
    /// `account.application.authorized`: carries [`application`](crate::objects::Application).
    pub const ACCOUNT_APPLICATION_AUTHORIZED: Self = Self::known(0);
    /// `account.application.deauthorized`: carries [`application`](crate::objects::Application).
    pub const ACCOUNT_APPLICATION_DEAUTHORIZED: Self = Self::known(1);
    /// `account.external_account.created`: carries [`bank_account`](crate::objects::BankAccount), [`card`](crate::objects::Card) or [`source`](crate::objects::Source).
    pub const ACCOUNT_EXTERNAL_ACCOUNT_CREATED: Self = Self::known(2);
    /// `account.external_account.deleted`: carries [`bank_account`](crate::objects::BankAccount), [`card`](crate::objects::Card) or [`source`](crate::objects::Source).
    pub const ACCOUNT_EXTERNAL_ACCOUNT_DELETED: Self = Self::known(3);
    /// `account.external_account.updated`: carries [`bank_account`](crate::objects::BankAccount), [`card`](crate::objects::Card) or [`source`](crate::objects::Source).
    pub const ACCOUNT_EXTERNAL_ACCOUNT_UPDATED: Self = Self::known(4);
    /// `account.updated`: carries [`account`](crate::objects::Account).
    pub const ACCOUNT_UPDATED: Self = Self::known(5);
    /// `application_fee.created`: carries [`application_fee`](crate::objects::ApplicationFee).
    pub const APPLICATION_FEE_CREATED: Self = Self::known(6);
    /// `application_fee.refund.updated`: carries [`fee_refund`](crate::objects::FeeRefund).
    pub const APPLICATION_FEE_REFUND_UPDATED: Self = Self::known(7);
    /// `application_fee.refunded`: carries [`application_fee`](crate::objects::ApplicationFee).
    pub const APPLICATION_FEE_REFUNDED: Self = Self::known(8);
    /// `apps.install.created`: carries [`apps.install`](crate::objects::AppsInstall).
    pub const APPS_INSTALL_CREATED: Self = Self::known(9);
    /// `apps.install.deleted`: carries [`apps.install`](crate::objects::AppsInstall).
    pub const APPS_INSTALL_DELETED: Self = Self::known(10);
    /// `apps.install.updated`: carries [`apps.install`](crate::objects::AppsInstall).
    pub const APPS_INSTALL_UPDATED: Self = Self::known(11);
    /// `balance.available`: carries [`balance`](crate::objects::Balance).
    pub const BALANCE_AVAILABLE: Self = Self::known(12);
    /// `balance_settings.updated`: carries [`balance_settings`](crate::objects::BalanceSettings).
    pub const BALANCE_SETTINGS_UPDATED: Self = Self::known(13);
    /// `billing.alert.triggered`: carries [`billing.alert_triggered`](crate::objects::BillingAlertTriggered).
    pub const BILLING_ALERT_TRIGGERED: Self = Self::known(14);
    /// `billing.credit_balance_transaction.created`: carries [`billing.credit_balance_transaction`](crate::objects::BillingCreditBalanceTransaction).
    pub const BILLING_CREDIT_BALANCE_TRANSACTION_CREATED: Self = Self::known(15);
    /// `billing.credit_grant.created`: carries [`billing.credit_grant`](crate::objects::BillingCreditGrant).
    pub const BILLING_CREDIT_GRANT_CREATED: Self = Self::known(16);
    /// `billing.credit_grant.updated`: carries [`billing.credit_grant`](crate::objects::BillingCreditGrant).
    pub const BILLING_CREDIT_GRANT_UPDATED: Self = Self::known(17);
    /// `billing.meter.created`: carries [`billing.meter`](crate::objects::BillingMeter).
    pub const BILLING_METER_CREATED: Self = Self::known(18);
    /// `billing.meter.deactivated`: carries [`billing.meter`](crate::objects::BillingMeter).
    pub const BILLING_METER_DEACTIVATED: Self = Self::known(19);
    /// `billing.meter.reactivated`: carries [`billing.meter`](crate::objects::BillingMeter).
    pub const BILLING_METER_REACTIVATED: Self = Self::known(20);
    /// `billing.meter.updated`: carries [`billing.meter`](crate::objects::BillingMeter).
    pub const BILLING_METER_UPDATED: Self = Self::known(21);
    /// `billing_portal.configuration.created`: carries [`billing_portal.configuration`](crate::objects::BillingPortalConfiguration).
    pub const BILLING_PORTAL_CONFIGURATION_CREATED: Self = Self::known(22);
    /// `billing_portal.configuration.updated`: carries [`billing_portal.configuration`](crate::objects::BillingPortalConfiguration).
    pub const BILLING_PORTAL_CONFIGURATION_UPDATED: Self = Self::known(23);
    /// `billing_portal.session.created`: carries [`billing_portal.session`](crate::objects::BillingPortalSession).
    pub const BILLING_PORTAL_SESSION_CREATED: Self = Self::known(24);
    /// `capability.updated`: carries [`capability`](crate::objects::Capability).
    pub const CAPABILITY_UPDATED: Self = Self::known(25);
    /// `cash_balance.funds_available`: carries [`cash_balance`](crate::objects::CashBalance).
    pub const CASH_BALANCE_FUNDS_AVAILABLE: Self = Self::known(26);
    /// `charge.captured`: carries [`charge`](crate::objects::Charge).
    pub const CHARGE_CAPTURED: Self = Self::known(27);
    /// `charge.dispute.closed`: carries [`dispute`](crate::objects::Dispute).
    pub const CHARGE_DISPUTE_CLOSED: Self = Self::known(28);
    /// `charge.dispute.created`: carries [`dispute`](crate::objects::Dispute).
    pub const CHARGE_DISPUTE_CREATED: Self = Self::known(29);
    /// `charge.dispute.funds_reinstated`: carries [`dispute`](crate::objects::Dispute).
    pub const CHARGE_DISPUTE_FUNDS_REINSTATED: Self = Self::known(30);
    /// `charge.dispute.funds_withdrawn`: carries [`dispute`](crate::objects::Dispute).
    pub const CHARGE_DISPUTE_FUNDS_WITHDRAWN: Self = Self::known(31);
    /// `charge.dispute.updated`: carries [`dispute`](crate::objects::Dispute).
    pub const CHARGE_DISPUTE_UPDATED: Self = Self::known(32);
    /// `charge.expired`: carries [`charge`](crate::objects::Charge).
    pub const CHARGE_EXPIRED: Self = Self::known(33);
    /// `charge.failed`: carries [`charge`](crate::objects::Charge).
    pub const CHARGE_FAILED: Self = Self::known(34);
    /// `charge.pending`: carries [`charge`](crate::objects::Charge).
    pub const CHARGE_PENDING: Self = Self::known(35);
    /// `charge.refund.updated`: carries [`refund`](crate::objects::Refund).
    pub const CHARGE_REFUND_UPDATED: Self = Self::known(36);
    /// `charge.refunded`: carries [`charge`](crate::objects::Charge).
    pub const CHARGE_REFUNDED: Self = Self::known(37);
    /// `charge.succeeded`: carries [`charge`](crate::objects::Charge).
    pub const CHARGE_SUCCEEDED: Self = Self::known(38);
    /// `charge.updated`: carries [`charge`](crate::objects::Charge).
    pub const CHARGE_UPDATED: Self = Self::known(39);
    /// `checkout.session.async_payment_failed`: carries [`checkout.session`](crate::objects::CheckoutSession).
    pub const CHECKOUT_SESSION_ASYNC_PAYMENT_FAILED: Self = Self::known(40);
    /// `checkout.session.async_payment_succeeded`: carries [`checkout.session`](crate::objects::CheckoutSession).
    pub const CHECKOUT_SESSION_ASYNC_PAYMENT_SUCCEEDED: Self = Self::known(41);
    /// `checkout.session.completed`: carries [`checkout.session`](crate::objects::CheckoutSession).
    pub const CHECKOUT_SESSION_COMPLETED: Self = Self::known(42);
    /// `checkout.session.expired`: carries [`checkout.session`](crate::objects::CheckoutSession).
    pub const CHECKOUT_SESSION_EXPIRED: Self = Self::known(43);
    /// `climate.order.canceled`: carries [`climate.order`](crate::objects::ClimateOrder).
    pub const CLIMATE_ORDER_CANCELED: Self = Self::known(44);
    /// `climate.order.created`: carries [`climate.order`](crate::objects::ClimateOrder).
    pub const CLIMATE_ORDER_CREATED: Self = Self::known(45);
    /// `climate.order.delayed`: carries [`climate.order`](crate::objects::ClimateOrder).
    pub const CLIMATE_ORDER_DELAYED: Self = Self::known(46);
    /// `climate.order.delivered`: carries [`climate.order`](crate::objects::ClimateOrder).
    pub const CLIMATE_ORDER_DELIVERED: Self = Self::known(47);
    /// `climate.order.product_substituted`: carries [`climate.order`](crate::objects::ClimateOrder).
    pub const CLIMATE_ORDER_PRODUCT_SUBSTITUTED: Self = Self::known(48);
    /// `climate.product.created`: carries [`climate.product`](crate::objects::ClimateProduct).
    pub const CLIMATE_PRODUCT_CREATED: Self = Self::known(49);
    /// `climate.product.pricing_updated`: carries [`climate.product`](crate::objects::ClimateProduct).
    pub const CLIMATE_PRODUCT_PRICING_UPDATED: Self = Self::known(50);
    /// `coupon.created`: carries [`coupon`](crate::objects::Coupon).
    pub const COUPON_CREATED: Self = Self::known(51);
    /// `coupon.deleted`: carries [`coupon`](crate::objects::Coupon).
    pub const COUPON_DELETED: Self = Self::known(52);
    /// `coupon.updated`: carries [`coupon`](crate::objects::Coupon).
    pub const COUPON_UPDATED: Self = Self::known(53);
    /// `credit_note.created`: carries [`credit_note`](crate::objects::CreditNote).
    pub const CREDIT_NOTE_CREATED: Self = Self::known(54);
    /// `credit_note.updated`: carries [`credit_note`](crate::objects::CreditNote).
    pub const CREDIT_NOTE_UPDATED: Self = Self::known(55);
    /// `credit_note.voided`: carries [`credit_note`](crate::objects::CreditNote).
    pub const CREDIT_NOTE_VOIDED: Self = Self::known(56);
    /// `customer.created`: carries [`customer`](crate::objects::Customer).
    pub const CUSTOMER_CREATED: Self = Self::known(57);
    /// `customer.deleted`: carries [`customer`](crate::objects::Customer).
    pub const CUSTOMER_DELETED: Self = Self::known(58);
    /// `customer.discount.created`: carries [`discount`](crate::objects::Discount).
    pub const CUSTOMER_DISCOUNT_CREATED: Self = Self::known(59);
    /// `customer.discount.deleted`: carries [`discount`](crate::objects::Discount).
    pub const CUSTOMER_DISCOUNT_DELETED: Self = Self::known(60);
    /// `customer.discount.updated`: carries [`discount`](crate::objects::Discount).
    pub const CUSTOMER_DISCOUNT_UPDATED: Self = Self::known(61);
    /// `customer.source.created`: carries [`bank_account`](crate::objects::BankAccount), [`card`](crate::objects::Card) or [`source`](crate::objects::Source).
    pub const CUSTOMER_SOURCE_CREATED: Self = Self::known(62);
    /// `customer.source.deleted`: carries [`bank_account`](crate::objects::BankAccount), [`card`](crate::objects::Card) or [`source`](crate::objects::Source).
    pub const CUSTOMER_SOURCE_DELETED: Self = Self::known(63);
    /// `customer.source.expiring`: carries [`card`](crate::objects::Card) or [`source`](crate::objects::Source).
    pub const CUSTOMER_SOURCE_EXPIRING: Self = Self::known(64);
    /// `customer.source.updated`: carries [`bank_account`](crate::objects::BankAccount), [`card`](crate::objects::Card) or [`source`](crate::objects::Source).
    pub const CUSTOMER_SOURCE_UPDATED: Self = Self::known(65);
    /// `customer.subscription.created`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_CREATED: Self = Self::known(66);
    /// `customer.subscription.deleted`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_DELETED: Self = Self::known(67);
    /// `customer.subscription.paused`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_PAUSED: Self = Self::known(68);
    /// `customer.subscription.pending_update_applied`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_APPLIED: Self = Self::known(69);
    /// `customer.subscription.pending_update_expired`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_EXPIRED: Self = Self::known(70);
    /// `customer.subscription.resumed`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_RESUMED: Self = Self::known(71);
    /// `customer.subscription.trial_will_end`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_TRIAL_WILL_END: Self = Self::known(72);
    /// `customer.subscription.updated`: carries [`subscription`](crate::objects::Subscription).
    pub const CUSTOMER_SUBSCRIPTION_UPDATED: Self = Self::known(73);
    /// `customer.tax_id.created`: carries [`tax_id`](crate::objects::TaxId).
    pub const CUSTOMER_TAX_ID_CREATED: Self = Self::known(74);
    /// `customer.tax_id.deleted`: carries [`tax_id`](crate::objects::TaxId).
    pub const CUSTOMER_TAX_ID_DELETED: Self = Self::known(75);
    /// `customer.tax_id.updated`: carries [`tax_id`](crate::objects::TaxId).
    pub const CUSTOMER_TAX_ID_UPDATED: Self = Self::known(76);
    /// `customer.updated`: carries [`customer`](crate::objects::Customer).
    pub const CUSTOMER_UPDATED: Self = Self::known(77);
    /// `customer_cash_balance_transaction.created`: carries [`customer_cash_balance_transaction`](crate::objects::CustomerCashBalanceTransaction).
    pub const CUSTOMER_CASH_BALANCE_TRANSACTION_CREATED: Self = Self::known(78);
    /// `entitlements.active_entitlement_summary.updated`: carries [`entitlements.active_entitlement_summary`](crate::objects::EntitlementsActiveEntitlementSummary).
    pub const ENTITLEMENTS_ACTIVE_ENTITLEMENT_SUMMARY_UPDATED: Self = Self::known(79);
    /// `file.created`: carries [`file`](crate::objects::File).
    pub const FILE_CREATED: Self = Self::known(80);
    /// `financial_connections.account.account_numbers_updated`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_ACCOUNT_NUMBERS_UPDATED: Self = Self::known(81);
    /// `financial_connections.account.created`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_CREATED: Self = Self::known(82);
    /// `financial_connections.account.deactivated`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_DEACTIVATED: Self = Self::known(83);
    /// `financial_connections.account.disconnected`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_DISCONNECTED: Self = Self::known(84);
    /// `financial_connections.account.expected_deactivation_date_updated`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_EXPECTED_DEACTIVATION_DATE_UPDATED: Self = Self::known(85);
    /// `financial_connections.account.reactivated`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REACTIVATED: Self = Self::known(86);
    /// `financial_connections.account.refreshed_balance`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_BALANCE: Self = Self::known(87);
    /// `financial_connections.account.refreshed_ownership`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_OWNERSHIP: Self = Self::known(88);
    /// `financial_connections.account.refreshed_transactions`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_TRANSACTIONS: Self = Self::known(89);
    /// `financial_connections.account.supported_payment_method_types_updated`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_SUPPORTED_PAYMENT_METHOD_TYPES_UPDATED: Self = Self::known(90);
    /// `financial_connections.account.upcoming_account_number_expiry`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_UPCOMING_ACCOUNT_NUMBER_EXPIRY: Self = Self::known(91);
    /// `financial_connections.account.upcoming_deactivation`: carries [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const FINANCIAL_CONNECTIONS_ACCOUNT_UPCOMING_DEACTIVATION: Self = Self::known(92);
    /// `financial_connections.authorization.expected_deactivation_date_updated`: carries [`financial_connections.authorization`](crate::objects::FinancialConnectionsAuthorization).
    pub const FINANCIAL_CONNECTIONS_AUTHORIZATION_EXPECTED_DEACTIVATION_DATE_UPDATED: Self = Self::known(93);
    /// `financial_connections.authorization.upcoming_deactivation`: carries [`financial_connections.authorization`](crate::objects::FinancialConnectionsAuthorization).
    pub const FINANCIAL_CONNECTIONS_AUTHORIZATION_UPCOMING_DEACTIVATION: Self = Self::known(94);
    /// `identity.verification_session.canceled`: carries [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const IDENTITY_VERIFICATION_SESSION_CANCELED: Self = Self::known(95);
    /// `identity.verification_session.created`: carries [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const IDENTITY_VERIFICATION_SESSION_CREATED: Self = Self::known(96);
    /// `identity.verification_session.processing`: carries [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const IDENTITY_VERIFICATION_SESSION_PROCESSING: Self = Self::known(97);
    /// `identity.verification_session.redacted`: carries [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const IDENTITY_VERIFICATION_SESSION_REDACTED: Self = Self::known(98);
    /// `identity.verification_session.requires_input`: carries [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const IDENTITY_VERIFICATION_SESSION_REQUIRES_INPUT: Self = Self::known(99);
    /// `identity.verification_session.verified`: carries [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const IDENTITY_VERIFICATION_SESSION_VERIFIED: Self = Self::known(100);
    /// `invoice.created`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_CREATED: Self = Self::known(101);
    /// `invoice.deleted`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_DELETED: Self = Self::known(102);
    /// `invoice.finalization_failed`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_FINALIZATION_FAILED: Self = Self::known(103);
    /// `invoice.finalized`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_FINALIZED: Self = Self::known(104);
    /// `invoice.marked_uncollectible`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_MARKED_UNCOLLECTIBLE: Self = Self::known(105);
    /// `invoice.overdue`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_OVERDUE: Self = Self::known(106);
    /// `invoice.overpaid`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_OVERPAID: Self = Self::known(107);
    /// `invoice.paid`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_PAID: Self = Self::known(108);
    /// `invoice.payment_action_required`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_PAYMENT_ACTION_REQUIRED: Self = Self::known(109);
    /// `invoice.payment_attempt_required`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_PAYMENT_ATTEMPT_REQUIRED: Self = Self::known(110);
    /// `invoice.payment_failed`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_PAYMENT_FAILED: Self = Self::known(111);
    /// `invoice.payment_succeeded`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_PAYMENT_SUCCEEDED: Self = Self::known(112);
    /// `invoice.sent`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_SENT: Self = Self::known(113);
    /// `invoice.upcoming`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_UPCOMING: Self = Self::known(114);
    /// `invoice.updated`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_UPDATED: Self = Self::known(115);
    /// `invoice.voided`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_VOIDED: Self = Self::known(116);
    /// `invoice.will_be_due`: carries [`invoice`](crate::objects::Invoice).
    pub const INVOICE_WILL_BE_DUE: Self = Self::known(117);
    /// `invoice_payment.paid`: carries [`invoice_payment`](crate::objects::InvoicePayment).
    pub const INVOICE_PAYMENT_PAID: Self = Self::known(118);
    /// `invoiceitem.created`: carries [`invoiceitem`](crate::objects::InvoiceItem).
    pub const INVOICEITEM_CREATED: Self = Self::known(119);
    /// `invoiceitem.deleted`: carries [`invoiceitem`](crate::objects::InvoiceItem).
    pub const INVOICEITEM_DELETED: Self = Self::known(120);
    /// `issuing_authorization.created`: carries [`issuing.authorization`](crate::objects::IssuingAuthorization).
    pub const ISSUING_AUTHORIZATION_CREATED: Self = Self::known(121);
    /// `issuing_authorization.request`: carries [`issuing.authorization`](crate::objects::IssuingAuthorization).
    pub const ISSUING_AUTHORIZATION_REQUEST: Self = Self::known(122);
    /// `issuing_authorization.updated`: carries [`issuing.authorization`](crate::objects::IssuingAuthorization).
    pub const ISSUING_AUTHORIZATION_UPDATED: Self = Self::known(123);
    /// `issuing_card.created`: carries [`issuing.card`](crate::objects::IssuingCard).
    pub const ISSUING_CARD_CREATED: Self = Self::known(124);
    /// `issuing_card.updated`: carries [`issuing.card`](crate::objects::IssuingCard).
    pub const ISSUING_CARD_UPDATED: Self = Self::known(125);
    /// `issuing_cardholder.created`: carries [`issuing.cardholder`](crate::objects::IssuingCardholder).
    pub const ISSUING_CARDHOLDER_CREATED: Self = Self::known(126);
    /// `issuing_cardholder.updated`: carries [`issuing.cardholder`](crate::objects::IssuingCardholder).
    pub const ISSUING_CARDHOLDER_UPDATED: Self = Self::known(127);
    /// `issuing_dispute.closed`: carries [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const ISSUING_DISPUTE_CLOSED: Self = Self::known(128);
    /// `issuing_dispute.created`: carries [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const ISSUING_DISPUTE_CREATED: Self = Self::known(129);
    /// `issuing_dispute.funds_reinstated`: carries [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const ISSUING_DISPUTE_FUNDS_REINSTATED: Self = Self::known(130);
    /// `issuing_dispute.funds_rescinded`: carries [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const ISSUING_DISPUTE_FUNDS_RESCINDED: Self = Self::known(131);
    /// `issuing_dispute.submitted`: carries [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const ISSUING_DISPUTE_SUBMITTED: Self = Self::known(132);
    /// `issuing_dispute.updated`: carries [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const ISSUING_DISPUTE_UPDATED: Self = Self::known(133);
    /// `issuing_personalization_design.activated`: carries [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const ISSUING_PERSONALIZATION_DESIGN_ACTIVATED: Self = Self::known(134);
    /// `issuing_personalization_design.deactivated`: carries [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const ISSUING_PERSONALIZATION_DESIGN_DEACTIVATED: Self = Self::known(135);
    /// `issuing_personalization_design.rejected`: carries [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const ISSUING_PERSONALIZATION_DESIGN_REJECTED: Self = Self::known(136);
    /// `issuing_personalization_design.updated`: carries [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const ISSUING_PERSONALIZATION_DESIGN_UPDATED: Self = Self::known(137);
    /// `issuing_token.created`: carries [`issuing.token`](crate::objects::IssuingToken).
    pub const ISSUING_TOKEN_CREATED: Self = Self::known(138);
    /// `issuing_token.updated`: carries [`issuing.token`](crate::objects::IssuingToken).
    pub const ISSUING_TOKEN_UPDATED: Self = Self::known(139);
    /// `issuing_transaction.created`: carries [`issuing.transaction`](crate::objects::IssuingTransaction).
    pub const ISSUING_TRANSACTION_CREATED: Self = Self::known(140);
    /// `issuing_transaction.purchase_details_receipt_updated`: carries [`issuing.transaction`](crate::objects::IssuingTransaction).
    pub const ISSUING_TRANSACTION_PURCHASE_DETAILS_RECEIPT_UPDATED: Self = Self::known(141);
    /// `issuing_transaction.updated`: carries [`issuing.transaction`](crate::objects::IssuingTransaction).
    pub const ISSUING_TRANSACTION_UPDATED: Self = Self::known(142);
    /// `mandate.updated`: carries [`mandate`](crate::objects::Mandate).
    pub const MANDATE_UPDATED: Self = Self::known(143);
    /// `payment_intent.amount_capturable_updated`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_AMOUNT_CAPTURABLE_UPDATED: Self = Self::known(144);
    /// `payment_intent.canceled`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_CANCELED: Self = Self::known(145);
    /// `payment_intent.created`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_CREATED: Self = Self::known(146);
    /// `payment_intent.partially_funded`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_PARTIALLY_FUNDED: Self = Self::known(147);
    /// `payment_intent.payment_failed`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_PAYMENT_FAILED: Self = Self::known(148);
    /// `payment_intent.processing`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_PROCESSING: Self = Self::known(149);
    /// `payment_intent.requires_action`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_REQUIRES_ACTION: Self = Self::known(150);
    /// `payment_intent.succeeded`: carries [`payment_intent`](crate::objects::PaymentIntent).
    pub const PAYMENT_INTENT_SUCCEEDED: Self = Self::known(151);
    /// `payment_link.created`: carries [`payment_link`](crate::objects::PaymentLink).
    pub const PAYMENT_LINK_CREATED: Self = Self::known(152);
    /// `payment_link.updated`: carries [`payment_link`](crate::objects::PaymentLink).
    pub const PAYMENT_LINK_UPDATED: Self = Self::known(153);
    /// `payment_method.attached`: carries [`payment_method`](crate::objects::PaymentMethod).
    pub const PAYMENT_METHOD_ATTACHED: Self = Self::known(154);
    /// `payment_method.automatically_updated`: carries [`payment_method`](crate::objects::PaymentMethod).
    pub const PAYMENT_METHOD_AUTOMATICALLY_UPDATED: Self = Self::known(155);
    /// `payment_method.detached`: carries [`payment_method`](crate::objects::PaymentMethod).
    pub const PAYMENT_METHOD_DETACHED: Self = Self::known(156);
    /// `payment_method.updated`: carries [`payment_method`](crate::objects::PaymentMethod).
    pub const PAYMENT_METHOD_UPDATED: Self = Self::known(157);
    /// `payout.canceled`: carries [`payout`](crate::objects::Payout).
    pub const PAYOUT_CANCELED: Self = Self::known(158);
    /// `payout.created`: carries [`payout`](crate::objects::Payout).
    pub const PAYOUT_CREATED: Self = Self::known(159);
    /// `payout.failed`: carries [`payout`](crate::objects::Payout).
    pub const PAYOUT_FAILED: Self = Self::known(160);
    /// `payout.paid`: carries [`payout`](crate::objects::Payout).
    pub const PAYOUT_PAID: Self = Self::known(161);
    /// `payout.reconciliation_completed`: carries [`payout`](crate::objects::Payout).
    pub const PAYOUT_RECONCILIATION_COMPLETED: Self = Self::known(162);
    /// `payout.updated`: carries [`payout`](crate::objects::Payout).
    pub const PAYOUT_UPDATED: Self = Self::known(163);
    /// `person.created`: carries [`person`](crate::objects::Person).
    pub const PERSON_CREATED: Self = Self::known(164);
    /// `person.deleted`: carries [`person`](crate::objects::Person).
    pub const PERSON_DELETED: Self = Self::known(165);
    /// `person.updated`: carries [`person`](crate::objects::Person).
    pub const PERSON_UPDATED: Self = Self::known(166);
    /// `plan.created`: carries [`plan`](crate::objects::Plan).
    pub const PLAN_CREATED: Self = Self::known(167);
    /// `plan.deleted`: carries [`plan`](crate::objects::Plan).
    pub const PLAN_DELETED: Self = Self::known(168);
    /// `plan.updated`: carries [`plan`](crate::objects::Plan).
    pub const PLAN_UPDATED: Self = Self::known(169);
    /// `price.created`: carries [`price`](crate::objects::Price).
    pub const PRICE_CREATED: Self = Self::known(170);
    /// `price.deleted`: carries [`price`](crate::objects::Price).
    pub const PRICE_DELETED: Self = Self::known(171);
    /// `price.updated`: carries [`price`](crate::objects::Price).
    pub const PRICE_UPDATED: Self = Self::known(172);
    /// `product.created`: carries [`product`](crate::objects::Product).
    pub const PRODUCT_CREATED: Self = Self::known(173);
    /// `product.deleted`: carries [`product`](crate::objects::Product).
    pub const PRODUCT_DELETED: Self = Self::known(174);
    /// `product.updated`: carries [`product`](crate::objects::Product).
    pub const PRODUCT_UPDATED: Self = Self::known(175);
    /// `promotion_code.created`: carries [`promotion_code`](crate::objects::PromotionCode).
    pub const PROMOTION_CODE_CREATED: Self = Self::known(176);
    /// `promotion_code.updated`: carries [`promotion_code`](crate::objects::PromotionCode).
    pub const PROMOTION_CODE_UPDATED: Self = Self::known(177);
    /// `quote.accepted`: carries [`quote`](crate::objects::Quote).
    pub const QUOTE_ACCEPTED: Self = Self::known(178);
    /// `quote.canceled`: carries [`quote`](crate::objects::Quote).
    pub const QUOTE_CANCELED: Self = Self::known(179);
    /// `quote.created`: carries [`quote`](crate::objects::Quote).
    pub const QUOTE_CREATED: Self = Self::known(180);
    /// `quote.finalized`: carries [`quote`](crate::objects::Quote).
    pub const QUOTE_FINALIZED: Self = Self::known(181);
    /// `radar.early_fraud_warning.created`: carries [`radar.early_fraud_warning`](crate::objects::RadarEarlyFraudWarning).
    pub const RADAR_EARLY_FRAUD_WARNING_CREATED: Self = Self::known(182);
    /// `radar.early_fraud_warning.updated`: carries [`radar.early_fraud_warning`](crate::objects::RadarEarlyFraudWarning).
    pub const RADAR_EARLY_FRAUD_WARNING_UPDATED: Self = Self::known(183);
    /// `refund.created`: carries [`refund`](crate::objects::Refund).
    pub const REFUND_CREATED: Self = Self::known(184);
    /// `refund.failed`: carries [`refund`](crate::objects::Refund).
    pub const REFUND_FAILED: Self = Self::known(185);
    /// `refund.updated`: carries [`refund`](crate::objects::Refund).
    pub const REFUND_UPDATED: Self = Self::known(186);
    /// `reporting.report_run.failed`: carries [`reporting.report_run`](crate::objects::ReportingReportRun).
    pub const REPORTING_REPORT_RUN_FAILED: Self = Self::known(187);
    /// `reporting.report_run.succeeded`: carries [`reporting.report_run`](crate::objects::ReportingReportRun).
    pub const REPORTING_REPORT_RUN_SUCCEEDED: Self = Self::known(188);
    /// `reporting.report_type.updated`: carries [`reporting.report_type`](crate::objects::ReportingReportType).
    pub const REPORTING_REPORT_TYPE_UPDATED: Self = Self::known(189);
    /// `reserve.hold.created`: carries [`reserve.hold`](crate::objects::ReserveHold).
    pub const RESERVE_HOLD_CREATED: Self = Self::known(190);
    /// `reserve.hold.updated`: carries [`reserve.hold`](crate::objects::ReserveHold).
    pub const RESERVE_HOLD_UPDATED: Self = Self::known(191);
    /// `reserve.plan.created`: carries [`reserve.plan`](crate::objects::ReservePlan).
    pub const RESERVE_PLAN_CREATED: Self = Self::known(192);
    /// `reserve.plan.disabled`: carries [`reserve.plan`](crate::objects::ReservePlan).
    pub const RESERVE_PLAN_DISABLED: Self = Self::known(193);
    /// `reserve.plan.expired`: carries [`reserve.plan`](crate::objects::ReservePlan).
    pub const RESERVE_PLAN_EXPIRED: Self = Self::known(194);
    /// `reserve.plan.updated`: carries [`reserve.plan`](crate::objects::ReservePlan).
    pub const RESERVE_PLAN_UPDATED: Self = Self::known(195);
    /// `reserve.release.created`: carries [`reserve.release`](crate::objects::ReserveRelease).
    pub const RESERVE_RELEASE_CREATED: Self = Self::known(196);
    /// `review.closed`: carries [`review`](crate::objects::Review).
    pub const REVIEW_CLOSED: Self = Self::known(197);
    /// `review.opened`: carries [`review`](crate::objects::Review).
    pub const REVIEW_OPENED: Self = Self::known(198);
    /// `setup_intent.canceled`: carries [`setup_intent`](crate::objects::SetupIntent).
    pub const SETUP_INTENT_CANCELED: Self = Self::known(199);
    /// `setup_intent.created`: carries [`setup_intent`](crate::objects::SetupIntent).
    pub const SETUP_INTENT_CREATED: Self = Self::known(200);
    /// `setup_intent.requires_action`: carries [`setup_intent`](crate::objects::SetupIntent).
    pub const SETUP_INTENT_REQUIRES_ACTION: Self = Self::known(201);
    /// `setup_intent.setup_failed`: carries [`setup_intent`](crate::objects::SetupIntent).
    pub const SETUP_INTENT_SETUP_FAILED: Self = Self::known(202);
    /// `setup_intent.succeeded`: carries [`setup_intent`](crate::objects::SetupIntent).
    pub const SETUP_INTENT_SUCCEEDED: Self = Self::known(203);
    /// `sigma.scheduled_query_run.created`: carries [`scheduled_query_run`](crate::objects::ScheduledQueryRun).
    pub const SIGMA_SCHEDULED_QUERY_RUN_CREATED: Self = Self::known(204);
    /// `source.canceled`: carries [`source`](crate::objects::Source).
    pub const SOURCE_CANCELED: Self = Self::known(205);
    /// `source.chargeable`: carries [`source`](crate::objects::Source).
    pub const SOURCE_CHARGEABLE: Self = Self::known(206);
    /// `source.failed`: carries [`source`](crate::objects::Source).
    pub const SOURCE_FAILED: Self = Self::known(207);
    /// `source.mandate_notification`: carries [`source_mandate_notification`](crate::objects::SourceMandateNotification).
    pub const SOURCE_MANDATE_NOTIFICATION: Self = Self::known(208);
    /// `source.refund_attributes_required`: carries [`source`](crate::objects::Source).
    pub const SOURCE_REFUND_ATTRIBUTES_REQUIRED: Self = Self::known(209);
    /// `source.transaction.created`: carries [`source_transaction`](crate::objects::SourceTransaction).
    pub const SOURCE_TRANSACTION_CREATED: Self = Self::known(210);
    /// `source.transaction.updated`: carries [`source_transaction`](crate::objects::SourceTransaction).
    pub const SOURCE_TRANSACTION_UPDATED: Self = Self::known(211);
    /// `subscription_schedule.aborted`: carries [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const SUBSCRIPTION_SCHEDULE_ABORTED: Self = Self::known(212);
    /// `subscription_schedule.canceled`: carries [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const SUBSCRIPTION_SCHEDULE_CANCELED: Self = Self::known(213);
    /// `subscription_schedule.completed`: carries [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const SUBSCRIPTION_SCHEDULE_COMPLETED: Self = Self::known(214);
    /// `subscription_schedule.created`: carries [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const SUBSCRIPTION_SCHEDULE_CREATED: Self = Self::known(215);
    /// `subscription_schedule.expiring`: carries [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const SUBSCRIPTION_SCHEDULE_EXPIRING: Self = Self::known(216);
    /// `subscription_schedule.released`: carries [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const SUBSCRIPTION_SCHEDULE_RELEASED: Self = Self::known(217);
    /// `subscription_schedule.updated`: carries [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const SUBSCRIPTION_SCHEDULE_UPDATED: Self = Self::known(218);
    /// `tax.settings.updated`: carries [`tax.settings`](crate::objects::TaxSettings).
    pub const TAX_SETTINGS_UPDATED: Self = Self::known(219);
    /// `tax_rate.created`: carries [`tax_rate`](crate::objects::TaxRate).
    pub const TAX_RATE_CREATED: Self = Self::known(220);
    /// `tax_rate.updated`: carries [`tax_rate`](crate::objects::TaxRate).
    pub const TAX_RATE_UPDATED: Self = Self::known(221);
    /// `terminal.reader.action_failed`: carries [`terminal.reader`](crate::objects::TerminalReader).
    pub const TERMINAL_READER_ACTION_FAILED: Self = Self::known(222);
    /// `terminal.reader.action_succeeded`: carries [`terminal.reader`](crate::objects::TerminalReader).
    pub const TERMINAL_READER_ACTION_SUCCEEDED: Self = Self::known(223);
    /// `terminal.reader.action_updated`: carries [`terminal.reader`](crate::objects::TerminalReader).
    pub const TERMINAL_READER_ACTION_UPDATED: Self = Self::known(224);
    /// `test_helpers.test_clock.advancing`: carries [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const TEST_HELPERS_TEST_CLOCK_ADVANCING: Self = Self::known(225);
    /// `test_helpers.test_clock.created`: carries [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const TEST_HELPERS_TEST_CLOCK_CREATED: Self = Self::known(226);
    /// `test_helpers.test_clock.deleted`: carries [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const TEST_HELPERS_TEST_CLOCK_DELETED: Self = Self::known(227);
    /// `test_helpers.test_clock.internal_failure`: carries [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const TEST_HELPERS_TEST_CLOCK_INTERNAL_FAILURE: Self = Self::known(228);
    /// `test_helpers.test_clock.ready`: carries [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const TEST_HELPERS_TEST_CLOCK_READY: Self = Self::known(229);
    /// `three_d_secure.authentication.canceled`: carries [`three_d_secure.authentication`](crate::objects::ThreeDSecureAuthentication).
    pub const THREE_D_SECURE_AUTHENTICATION_CANCELED: Self = Self::known(230);
    /// `three_d_secure.authentication.challenge_started`: carries [`three_d_secure.authentication`](crate::objects::ThreeDSecureAuthentication).
    pub const THREE_D_SECURE_AUTHENTICATION_CHALLENGE_STARTED: Self = Self::known(231);
    /// `three_d_secure.authentication.errored`: carries [`three_d_secure.authentication`](crate::objects::ThreeDSecureAuthentication).
    pub const THREE_D_SECURE_AUTHENTICATION_ERRORED: Self = Self::known(232);
    /// `three_d_secure.authentication.failed`: carries [`three_d_secure.authentication`](crate::objects::ThreeDSecureAuthentication).
    pub const THREE_D_SECURE_AUTHENTICATION_FAILED: Self = Self::known(233);
    /// `three_d_secure.authentication.requires_challenge`: carries [`three_d_secure.authentication`](crate::objects::ThreeDSecureAuthentication).
    pub const THREE_D_SECURE_AUTHENTICATION_REQUIRES_CHALLENGE: Self = Self::known(234);
    /// `three_d_secure.authentication.requires_submission`: carries [`three_d_secure.authentication`](crate::objects::ThreeDSecureAuthentication).
    pub const THREE_D_SECURE_AUTHENTICATION_REQUIRES_SUBMISSION: Self = Self::known(235);
    /// `three_d_secure.authentication.succeeded`: carries [`three_d_secure.authentication`](crate::objects::ThreeDSecureAuthentication).
    pub const THREE_D_SECURE_AUTHENTICATION_SUCCEEDED: Self = Self::known(236);
    /// `topup.canceled`: carries [`topup`](crate::objects::Topup).
    pub const TOPUP_CANCELED: Self = Self::known(237);
    /// `topup.created`: carries [`topup`](crate::objects::Topup).
    pub const TOPUP_CREATED: Self = Self::known(238);
    /// `topup.failed`: carries [`topup`](crate::objects::Topup).
    pub const TOPUP_FAILED: Self = Self::known(239);
    /// `topup.reversed`: carries [`topup`](crate::objects::Topup).
    pub const TOPUP_REVERSED: Self = Self::known(240);
    /// `topup.succeeded`: carries [`topup`](crate::objects::Topup).
    pub const TOPUP_SUCCEEDED: Self = Self::known(241);
    /// `transfer.created`: carries [`transfer`](crate::objects::Transfer).
    pub const TRANSFER_CREATED: Self = Self::known(242);
    /// `transfer.reversed`: carries [`transfer`](crate::objects::Transfer).
    pub const TRANSFER_REVERSED: Self = Self::known(243);
    /// `transfer.updated`: carries [`transfer`](crate::objects::Transfer).
    pub const TRANSFER_UPDATED: Self = Self::known(244);
    /// `treasury.credit_reversal.created`: carries [`treasury.credit_reversal`](crate::objects::TreasuryCreditReversal).
    pub const TREASURY_CREDIT_REVERSAL_CREATED: Self = Self::known(245);
    /// `treasury.credit_reversal.posted`: carries [`treasury.credit_reversal`](crate::objects::TreasuryCreditReversal).
    pub const TREASURY_CREDIT_REVERSAL_POSTED: Self = Self::known(246);
    /// `treasury.debit_reversal.completed`: carries [`treasury.debit_reversal`](crate::objects::TreasuryDebitReversal).
    pub const TREASURY_DEBIT_REVERSAL_COMPLETED: Self = Self::known(247);
    /// `treasury.debit_reversal.created`: carries [`treasury.debit_reversal`](crate::objects::TreasuryDebitReversal).
    pub const TREASURY_DEBIT_REVERSAL_CREATED: Self = Self::known(248);
    /// `treasury.debit_reversal.initial_credit_granted`: carries [`treasury.debit_reversal`](crate::objects::TreasuryDebitReversal).
    pub const TREASURY_DEBIT_REVERSAL_INITIAL_CREDIT_GRANTED: Self = Self::known(249);
    /// `treasury.financial_account.closed`: carries [`treasury.financial_account`](crate::objects::TreasuryFinancialAccount).
    pub const TREASURY_FINANCIAL_ACCOUNT_CLOSED: Self = Self::known(250);
    /// `treasury.financial_account.created`: carries [`treasury.financial_account`](crate::objects::TreasuryFinancialAccount).
    pub const TREASURY_FINANCIAL_ACCOUNT_CREATED: Self = Self::known(251);
    /// `treasury.financial_account.features_status_updated`: carries [`treasury.financial_account`](crate::objects::TreasuryFinancialAccount).
    pub const TREASURY_FINANCIAL_ACCOUNT_FEATURES_STATUS_UPDATED: Self = Self::known(252);
    /// `treasury.inbound_transfer.canceled`: carries [`treasury.inbound_transfer`](crate::objects::TreasuryInboundTransfer).
    pub const TREASURY_INBOUND_TRANSFER_CANCELED: Self = Self::known(253);
    /// `treasury.inbound_transfer.created`: carries [`treasury.inbound_transfer`](crate::objects::TreasuryInboundTransfer).
    pub const TREASURY_INBOUND_TRANSFER_CREATED: Self = Self::known(254);
    /// `treasury.inbound_transfer.failed`: carries [`treasury.inbound_transfer`](crate::objects::TreasuryInboundTransfer).
    pub const TREASURY_INBOUND_TRANSFER_FAILED: Self = Self::known(255);
    /// `treasury.inbound_transfer.succeeded`: carries [`treasury.inbound_transfer`](crate::objects::TreasuryInboundTransfer).
    pub const TREASURY_INBOUND_TRANSFER_SUCCEEDED: Self = Self::known(256);
    /// `treasury.outbound_payment.canceled`: carries [`treasury.outbound_payment`](crate::objects::TreasuryOutboundPayment).
    pub const TREASURY_OUTBOUND_PAYMENT_CANCELED: Self = Self::known(257);
    /// `treasury.outbound_payment.created`: carries [`treasury.outbound_payment`](crate::objects::TreasuryOutboundPayment).
    pub const TREASURY_OUTBOUND_PAYMENT_CREATED: Self = Self::known(258);
    /// `treasury.outbound_payment.expected_arrival_date_updated`: carries [`treasury.outbound_payment`](crate::objects::TreasuryOutboundPayment).
    pub const TREASURY_OUTBOUND_PAYMENT_EXPECTED_ARRIVAL_DATE_UPDATED: Self = Self::known(259);
    /// `treasury.outbound_payment.failed`: carries [`treasury.outbound_payment`](crate::objects::TreasuryOutboundPayment).
    pub const TREASURY_OUTBOUND_PAYMENT_FAILED: Self = Self::known(260);
    /// `treasury.outbound_payment.posted`: carries [`treasury.outbound_payment`](crate::objects::TreasuryOutboundPayment).
    pub const TREASURY_OUTBOUND_PAYMENT_POSTED: Self = Self::known(261);
    /// `treasury.outbound_payment.returned`: carries [`treasury.outbound_payment`](crate::objects::TreasuryOutboundPayment).
    pub const TREASURY_OUTBOUND_PAYMENT_RETURNED: Self = Self::known(262);
    /// `treasury.outbound_payment.tracking_details_updated`: carries [`treasury.outbound_payment`](crate::objects::TreasuryOutboundPayment).
    pub const TREASURY_OUTBOUND_PAYMENT_TRACKING_DETAILS_UPDATED: Self = Self::known(263);
    /// `treasury.outbound_transfer.canceled`: carries [`treasury.outbound_transfer`](crate::objects::TreasuryOutboundTransfer).
    pub const TREASURY_OUTBOUND_TRANSFER_CANCELED: Self = Self::known(264);
    /// `treasury.outbound_transfer.created`: carries [`treasury.outbound_transfer`](crate::objects::TreasuryOutboundTransfer).
    pub const TREASURY_OUTBOUND_TRANSFER_CREATED: Self = Self::known(265);
    /// `treasury.outbound_transfer.expected_arrival_date_updated`: carries [`treasury.outbound_transfer`](crate::objects::TreasuryOutboundTransfer).
    pub const TREASURY_OUTBOUND_TRANSFER_EXPECTED_ARRIVAL_DATE_UPDATED: Self = Self::known(266);
    /// `treasury.outbound_transfer.failed`: carries [`treasury.outbound_transfer`](crate::objects::TreasuryOutboundTransfer).
    pub const TREASURY_OUTBOUND_TRANSFER_FAILED: Self = Self::known(267);
    /// `treasury.outbound_transfer.posted`: carries [`treasury.outbound_transfer`](crate::objects::TreasuryOutboundTransfer).
    pub const TREASURY_OUTBOUND_TRANSFER_POSTED: Self = Self::known(268);
    /// `treasury.outbound_transfer.returned`: carries [`treasury.outbound_transfer`](crate::objects::TreasuryOutboundTransfer).
    pub const TREASURY_OUTBOUND_TRANSFER_RETURNED: Self = Self::known(269);
    /// `treasury.outbound_transfer.tracking_details_updated`: carries [`treasury.outbound_transfer`](crate::objects::TreasuryOutboundTransfer).
    pub const TREASURY_OUTBOUND_TRANSFER_TRACKING_DETAILS_UPDATED: Self = Self::known(270);
    /// `treasury.received_credit.created`: carries [`treasury.received_credit`](crate::objects::TreasuryReceivedCredit).
    pub const TREASURY_RECEIVED_CREDIT_CREATED: Self = Self::known(271);
    /// `treasury.received_credit.failed`: carries [`treasury.received_credit`](crate::objects::TreasuryReceivedCredit).
    pub const TREASURY_RECEIVED_CREDIT_FAILED: Self = Self::known(272);
    /// `treasury.received_credit.succeeded`: carries [`treasury.received_credit`](crate::objects::TreasuryReceivedCredit).
    pub const TREASURY_RECEIVED_CREDIT_SUCCEEDED: Self = Self::known(273);
    /// `treasury.received_debit.created`: carries [`treasury.received_debit`](crate::objects::TreasuryReceivedDebit).
    pub const TREASURY_RECEIVED_DEBIT_CREATED: Self = Self::known(274);
    /// `v1.account.application.authorized`: refers to no object.
    pub const V1_ACCOUNT_APPLICATION_AUTHORIZED: Self = Self::known(275);
    /// `v1.account.application.deauthorized`: refers to no object.
    pub const V1_ACCOUNT_APPLICATION_DEAUTHORIZED: Self = Self::known(276);
    /// `v1.account.external_account.created`: refers to no object.
    pub const V1_ACCOUNT_EXTERNAL_ACCOUNT_CREATED: Self = Self::known(277);
    /// `v1.account.external_account.deleted`: refers to no object.
    pub const V1_ACCOUNT_EXTERNAL_ACCOUNT_DELETED: Self = Self::known(278);
    /// `v1.account.external_account.updated`: refers to no object.
    pub const V1_ACCOUNT_EXTERNAL_ACCOUNT_UPDATED: Self = Self::known(279);
    /// `v1.account.updated`: refers to [`account`](crate::objects::Account).
    pub const V1_ACCOUNT_UPDATED: Self = Self::known(280);
    /// `v1.application_fee.created`: refers to [`application_fee`](crate::objects::ApplicationFee).
    pub const V1_APPLICATION_FEE_CREATED: Self = Self::known(281);
    /// `v1.application_fee.refund.updated`: refers to [`fee_refund`](crate::objects::FeeRefund).
    pub const V1_APPLICATION_FEE_REFUND_UPDATED: Self = Self::known(282);
    /// `v1.application_fee.refunded`: refers to [`application_fee`](crate::objects::ApplicationFee).
    pub const V1_APPLICATION_FEE_REFUNDED: Self = Self::known(283);
    /// `v1.balance.available`: refers to [`balance`](crate::objects::Balance).
    pub const V1_BALANCE_AVAILABLE: Self = Self::known(284);
    /// `v1.balance_settings.updated`: refers to [`balance_settings`](crate::objects::BalanceSettings).
    pub const V1_BALANCE_SETTINGS_UPDATED: Self = Self::known(285);
    /// `v1.billing.alert.triggered`: refers to `billing.alert`.
    pub const V1_BILLING_ALERT_TRIGGERED: Self = Self::known(286);
    /// `v1.billing.credit_balance_transaction.created`: refers to [`billing.credit_balance_transaction`](crate::objects::BillingCreditBalanceTransaction).
    pub const V1_BILLING_CREDIT_BALANCE_TRANSACTION_CREATED: Self = Self::known(287);
    /// `v1.billing.credit_grant.created`: refers to [`billing.credit_grant`](crate::objects::BillingCreditGrant).
    pub const V1_BILLING_CREDIT_GRANT_CREATED: Self = Self::known(288);
    /// `v1.billing.credit_grant.updated`: refers to [`billing.credit_grant`](crate::objects::BillingCreditGrant).
    pub const V1_BILLING_CREDIT_GRANT_UPDATED: Self = Self::known(289);
    /// `v1.billing.meter.created`: refers to [`billing.meter`](crate::objects::BillingMeter).
    pub const V1_BILLING_METER_CREATED: Self = Self::known(290);
    /// `v1.billing.meter.deactivated`: refers to [`billing.meter`](crate::objects::BillingMeter).
    pub const V1_BILLING_METER_DEACTIVATED: Self = Self::known(291);
    /// `v1.billing.meter.error_report_triggered`: refers to [`billing.meter`](crate::objects::BillingMeter).
    pub const V1_BILLING_METER_ERROR_REPORT_TRIGGERED: Self = Self::known(292);
    /// `v1.billing.meter.no_meter_found`: refers to no object.
    pub const V1_BILLING_METER_NO_METER_FOUND: Self = Self::known(293);
    /// `v1.billing.meter.reactivated`: refers to [`billing.meter`](crate::objects::BillingMeter).
    pub const V1_BILLING_METER_REACTIVATED: Self = Self::known(294);
    /// `v1.billing.meter.updated`: refers to [`billing.meter`](crate::objects::BillingMeter).
    pub const V1_BILLING_METER_UPDATED: Self = Self::known(295);
    /// `v1.billing_portal.configuration.created`: refers to [`billing_portal.configuration`](crate::objects::BillingPortalConfiguration).
    pub const V1_BILLING_PORTAL_CONFIGURATION_CREATED: Self = Self::known(296);
    /// `v1.billing_portal.configuration.updated`: refers to [`billing_portal.configuration`](crate::objects::BillingPortalConfiguration).
    pub const V1_BILLING_PORTAL_CONFIGURATION_UPDATED: Self = Self::known(297);
    /// `v1.billing_portal.session.created`: refers to no object.
    pub const V1_BILLING_PORTAL_SESSION_CREATED: Self = Self::known(298);
    /// `v1.capability.updated`: refers to [`capability`](crate::objects::Capability).
    pub const V1_CAPABILITY_UPDATED: Self = Self::known(299);
    /// `v1.cash_balance.funds_available`: refers to [`cash_balance`](crate::objects::CashBalance).
    pub const V1_CASH_BALANCE_FUNDS_AVAILABLE: Self = Self::known(300);
    /// `v1.charge.captured`: refers to [`charge`](crate::objects::Charge).
    pub const V1_CHARGE_CAPTURED: Self = Self::known(301);
    /// `v1.charge.dispute.closed`: refers to [`dispute`](crate::objects::Dispute).
    pub const V1_CHARGE_DISPUTE_CLOSED: Self = Self::known(302);
    /// `v1.charge.dispute.created`: refers to [`dispute`](crate::objects::Dispute).
    pub const V1_CHARGE_DISPUTE_CREATED: Self = Self::known(303);
    /// `v1.charge.dispute.funds_reinstated`: refers to [`dispute`](crate::objects::Dispute).
    pub const V1_CHARGE_DISPUTE_FUNDS_REINSTATED: Self = Self::known(304);
    /// `v1.charge.dispute.funds_withdrawn`: refers to [`dispute`](crate::objects::Dispute).
    pub const V1_CHARGE_DISPUTE_FUNDS_WITHDRAWN: Self = Self::known(305);
    /// `v1.charge.dispute.updated`: refers to [`dispute`](crate::objects::Dispute).
    pub const V1_CHARGE_DISPUTE_UPDATED: Self = Self::known(306);
    /// `v1.charge.expired`: refers to [`charge`](crate::objects::Charge).
    pub const V1_CHARGE_EXPIRED: Self = Self::known(307);
    /// `v1.charge.failed`: refers to [`charge`](crate::objects::Charge).
    pub const V1_CHARGE_FAILED: Self = Self::known(308);
    /// `v1.charge.pending`: refers to [`charge`](crate::objects::Charge).
    pub const V1_CHARGE_PENDING: Self = Self::known(309);
    /// `v1.charge.refund.updated`: refers to [`refund`](crate::objects::Refund).
    pub const V1_CHARGE_REFUND_UPDATED: Self = Self::known(310);
    /// `v1.charge.refunded`: refers to [`charge`](crate::objects::Charge).
    pub const V1_CHARGE_REFUNDED: Self = Self::known(311);
    /// `v1.charge.succeeded`: refers to [`charge`](crate::objects::Charge).
    pub const V1_CHARGE_SUCCEEDED: Self = Self::known(312);
    /// `v1.charge.updated`: refers to [`charge`](crate::objects::Charge).
    pub const V1_CHARGE_UPDATED: Self = Self::known(313);
    /// `v1.checkout.session.async_payment_failed`: refers to [`checkout.session`](crate::objects::CheckoutSession).
    pub const V1_CHECKOUT_SESSION_ASYNC_PAYMENT_FAILED: Self = Self::known(314);
    /// `v1.checkout.session.async_payment_succeeded`: refers to [`checkout.session`](crate::objects::CheckoutSession).
    pub const V1_CHECKOUT_SESSION_ASYNC_PAYMENT_SUCCEEDED: Self = Self::known(315);
    /// `v1.checkout.session.completed`: refers to [`checkout.session`](crate::objects::CheckoutSession).
    pub const V1_CHECKOUT_SESSION_COMPLETED: Self = Self::known(316);
    /// `v1.checkout.session.expired`: refers to [`checkout.session`](crate::objects::CheckoutSession).
    pub const V1_CHECKOUT_SESSION_EXPIRED: Self = Self::known(317);
    /// `v1.climate.order.canceled`: refers to [`climate.order`](crate::objects::ClimateOrder).
    pub const V1_CLIMATE_ORDER_CANCELED: Self = Self::known(318);
    /// `v1.climate.order.created`: refers to [`climate.order`](crate::objects::ClimateOrder).
    pub const V1_CLIMATE_ORDER_CREATED: Self = Self::known(319);
    /// `v1.climate.order.delayed`: refers to [`climate.order`](crate::objects::ClimateOrder).
    pub const V1_CLIMATE_ORDER_DELAYED: Self = Self::known(320);
    /// `v1.climate.order.delivered`: refers to [`climate.order`](crate::objects::ClimateOrder).
    pub const V1_CLIMATE_ORDER_DELIVERED: Self = Self::known(321);
    /// `v1.climate.order.product_substituted`: refers to [`climate.order`](crate::objects::ClimateOrder).
    pub const V1_CLIMATE_ORDER_PRODUCT_SUBSTITUTED: Self = Self::known(322);
    /// `v1.climate.product.created`: refers to [`climate.product`](crate::objects::ClimateProduct).
    pub const V1_CLIMATE_PRODUCT_CREATED: Self = Self::known(323);
    /// `v1.climate.product.pricing_updated`: refers to [`climate.product`](crate::objects::ClimateProduct).
    pub const V1_CLIMATE_PRODUCT_PRICING_UPDATED: Self = Self::known(324);
    /// `v1.coupon.created`: refers to [`coupon`](crate::objects::Coupon).
    pub const V1_COUPON_CREATED: Self = Self::known(325);
    /// `v1.coupon.deleted`: refers to [`coupon`](crate::objects::Coupon).
    pub const V1_COUPON_DELETED: Self = Self::known(326);
    /// `v1.coupon.updated`: refers to [`coupon`](crate::objects::Coupon).
    pub const V1_COUPON_UPDATED: Self = Self::known(327);
    /// `v1.credit_note.created`: refers to [`credit_note`](crate::objects::CreditNote).
    pub const V1_CREDIT_NOTE_CREATED: Self = Self::known(328);
    /// `v1.credit_note.updated`: refers to [`credit_note`](crate::objects::CreditNote).
    pub const V1_CREDIT_NOTE_UPDATED: Self = Self::known(329);
    /// `v1.credit_note.voided`: refers to [`credit_note`](crate::objects::CreditNote).
    pub const V1_CREDIT_NOTE_VOIDED: Self = Self::known(330);
    /// `v1.customer.created`: refers to [`customer`](crate::objects::Customer).
    pub const V1_CUSTOMER_CREATED: Self = Self::known(331);
    /// `v1.customer.deleted`: refers to [`customer`](crate::objects::Customer).
    pub const V1_CUSTOMER_DELETED: Self = Self::known(332);
    /// `v1.customer.discount.created`: refers to [`discount`](crate::objects::Discount).
    pub const V1_CUSTOMER_DISCOUNT_CREATED: Self = Self::known(333);
    /// `v1.customer.discount.deleted`: refers to [`discount`](crate::objects::Discount).
    pub const V1_CUSTOMER_DISCOUNT_DELETED: Self = Self::known(334);
    /// `v1.customer.discount.source_changed`: refers to no object.
    pub const V1_CUSTOMER_DISCOUNT_SOURCE_CHANGED: Self = Self::known(335);
    /// `v1.customer.discount.updated`: refers to [`discount`](crate::objects::Discount).
    pub const V1_CUSTOMER_DISCOUNT_UPDATED: Self = Self::known(336);
    /// `v1.customer.subscription.active`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_ACTIVE: Self = Self::known(337);
    /// `v1.customer.subscription.cancel_at_changed`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_CANCEL_AT_CHANGED: Self = Self::known(338);
    /// `v1.customer.subscription.created`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_CREATED: Self = Self::known(339);
    /// `v1.customer.subscription.default_payment_method_changed`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_DEFAULT_PAYMENT_METHOD_CHANGED: Self = Self::known(340);
    /// `v1.customer.subscription.deleted`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_DELETED: Self = Self::known(341);
    /// `v1.customer.subscription.incomplete`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_INCOMPLETE: Self = Self::known(342);
    /// `v1.customer.subscription.incomplete_expired`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_INCOMPLETE_EXPIRED: Self = Self::known(343);
    /// `v1.customer.subscription.item_added`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_ITEM_ADDED: Self = Self::known(344);
    /// `v1.customer.subscription.item_price_changed`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_ITEM_PRICE_CHANGED: Self = Self::known(345);
    /// `v1.customer.subscription.item_quantity_changed`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_ITEM_QUANTITY_CHANGED: Self = Self::known(346);
    /// `v1.customer.subscription.item_removed`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_ITEM_REMOVED: Self = Self::known(347);
    /// `v1.customer.subscription.item_tax_rates_changed`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_ITEM_TAX_RATES_CHANGED: Self = Self::known(348);
    /// `v1.customer.subscription.past_due`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_PAST_DUE: Self = Self::known(349);
    /// `v1.customer.subscription.paused`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_PAUSED: Self = Self::known(350);
    /// `v1.customer.subscription.pending_update_applied`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_APPLIED: Self = Self::known(351);
    /// `v1.customer.subscription.pending_update_expired`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_PENDING_UPDATE_EXPIRED: Self = Self::known(352);
    /// `v1.customer.subscription.resumed`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_RESUMED: Self = Self::known(353);
    /// `v1.customer.subscription.trial_will_end`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_TRIAL_WILL_END: Self = Self::known(354);
    /// `v1.customer.subscription.trialing`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_TRIALING: Self = Self::known(355);
    /// `v1.customer.subscription.unpaid`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_UNPAID: Self = Self::known(356);
    /// `v1.customer.subscription.updated`: refers to [`subscription`](crate::objects::Subscription).
    pub const V1_CUSTOMER_SUBSCRIPTION_UPDATED: Self = Self::known(357);
    /// `v1.customer.tax_id.created`: refers to [`tax_id`](crate::objects::TaxId).
    pub const V1_CUSTOMER_TAX_ID_CREATED: Self = Self::known(358);
    /// `v1.customer.tax_id.deleted`: refers to [`tax_id`](crate::objects::TaxId).
    pub const V1_CUSTOMER_TAX_ID_DELETED: Self = Self::known(359);
    /// `v1.customer.tax_id.updated`: refers to [`tax_id`](crate::objects::TaxId).
    pub const V1_CUSTOMER_TAX_ID_UPDATED: Self = Self::known(360);
    /// `v1.customer.updated`: refers to [`customer`](crate::objects::Customer).
    pub const V1_CUSTOMER_UPDATED: Self = Self::known(361);
    /// `v1.customer_cash_balance_transaction.created`: refers to [`customer_cash_balance_transaction`](crate::objects::CustomerCashBalanceTransaction).
    pub const V1_CUSTOMER_CASH_BALANCE_TRANSACTION_CREATED: Self = Self::known(362);
    /// `v1.entitlements.active_entitlement_summary.entitlement_added`: refers to no object.
    pub const V1_ENTITLEMENTS_ACTIVE_ENTITLEMENT_SUMMARY_ENTITLEMENT_ADDED: Self = Self::known(363);
    /// `v1.entitlements.active_entitlement_summary.entitlement_removed`: refers to no object.
    pub const V1_ENTITLEMENTS_ACTIVE_ENTITLEMENT_SUMMARY_ENTITLEMENT_REMOVED: Self = Self::known(364);
    /// `v1.entitlements.active_entitlement_summary.updated`: refers to no object.
    pub const V1_ENTITLEMENTS_ACTIVE_ENTITLEMENT_SUMMARY_UPDATED: Self = Self::known(365);
    /// `v1.file.created`: refers to [`file`](crate::objects::File).
    pub const V1_FILE_CREATED: Self = Self::known(366);
    /// `v1.financial_connections.account.account_numbers_updated`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_ACCOUNT_NUMBERS_UPDATED: Self = Self::known(367);
    /// `v1.financial_connections.account.balance_refresh_failed`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_BALANCE_REFRESH_FAILED: Self = Self::known(368);
    /// `v1.financial_connections.account.balance_refresh_succeeded`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_BALANCE_REFRESH_SUCCEEDED: Self = Self::known(369);
    /// `v1.financial_connections.account.created`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_CREATED: Self = Self::known(370);
    /// `v1.financial_connections.account.deactivated`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_DEACTIVATED: Self = Self::known(371);
    /// `v1.financial_connections.account.disconnected`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_DISCONNECTED: Self = Self::known(372);
    /// `v1.financial_connections.account.expected_deactivation_date_updated`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_EXPECTED_DEACTIVATION_DATE_UPDATED: Self = Self::known(373);
    /// `v1.financial_connections.account.inferred_balances_refresh_failed`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_INFERRED_BALANCES_REFRESH_FAILED: Self = Self::known(374);
    /// `v1.financial_connections.account.inferred_balances_refresh_succeeded`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_INFERRED_BALANCES_REFRESH_SUCCEEDED: Self = Self::known(375);
    /// `v1.financial_connections.account.ownership_refresh_failed`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_OWNERSHIP_REFRESH_FAILED: Self = Self::known(376);
    /// `v1.financial_connections.account.ownership_refresh_succeeded`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_OWNERSHIP_REFRESH_SUCCEEDED: Self = Self::known(377);
    /// `v1.financial_connections.account.reactivated`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_REACTIVATED: Self = Self::known(378);
    /// `v1.financial_connections.account.refreshed_balance`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_BALANCE: Self = Self::known(379);
    /// `v1.financial_connections.account.refreshed_ownership`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_OWNERSHIP: Self = Self::known(380);
    /// `v1.financial_connections.account.refreshed_transactions`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_REFRESHED_TRANSACTIONS: Self = Self::known(381);
    /// `v1.financial_connections.account.risk_intelligence_refresh_failed`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_RISK_INTELLIGENCE_REFRESH_FAILED: Self = Self::known(382);
    /// `v1.financial_connections.account.risk_intelligence_refresh_succeeded`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_RISK_INTELLIGENCE_REFRESH_SUCCEEDED: Self = Self::known(383);
    /// `v1.financial_connections.account.supported_payment_method_types_updated`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_SUPPORTED_PAYMENT_METHOD_TYPES_UPDATED: Self = Self::known(384);
    /// `v1.financial_connections.account.transactions_refresh_failed`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_TRANSACTIONS_REFRESH_FAILED: Self = Self::known(385);
    /// `v1.financial_connections.account.transactions_refresh_succeeded`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_TRANSACTIONS_REFRESH_SUCCEEDED: Self = Self::known(386);
    /// `v1.financial_connections.account.upcoming_account_number_expiry`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_UPCOMING_ACCOUNT_NUMBER_EXPIRY: Self = Self::known(387);
    /// `v1.financial_connections.account.upcoming_deactivation`: refers to [`financial_connections.account`](crate::objects::FinancialConnectionsAccount).
    pub const V1_FINANCIAL_CONNECTIONS_ACCOUNT_UPCOMING_DEACTIVATION: Self = Self::known(388);
    /// `v1.identity.verification_session.canceled`: refers to [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const V1_IDENTITY_VERIFICATION_SESSION_CANCELED: Self = Self::known(389);
    /// `v1.identity.verification_session.created`: refers to [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const V1_IDENTITY_VERIFICATION_SESSION_CREATED: Self = Self::known(390);
    /// `v1.identity.verification_session.processing`: refers to [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const V1_IDENTITY_VERIFICATION_SESSION_PROCESSING: Self = Self::known(391);
    /// `v1.identity.verification_session.redacted`: refers to [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const V1_IDENTITY_VERIFICATION_SESSION_REDACTED: Self = Self::known(392);
    /// `v1.identity.verification_session.requires_input`: refers to [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const V1_IDENTITY_VERIFICATION_SESSION_REQUIRES_INPUT: Self = Self::known(393);
    /// `v1.identity.verification_session.verified`: refers to [`identity.verification_session`](crate::objects::IdentityVerificationSession).
    pub const V1_IDENTITY_VERIFICATION_SESSION_VERIFIED: Self = Self::known(394);
    /// `v1.invoice.created`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_CREATED: Self = Self::known(395);
    /// `v1.invoice.deleted`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_DELETED: Self = Self::known(396);
    /// `v1.invoice.discount_added`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_DISCOUNT_ADDED: Self = Self::known(397);
    /// `v1.invoice.discount_removed`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_DISCOUNT_REMOVED: Self = Self::known(398);
    /// `v1.invoice.finalization_failed`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_FINALIZATION_FAILED: Self = Self::known(399);
    /// `v1.invoice.finalized`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_FINALIZED: Self = Self::known(400);
    /// `v1.invoice.line_item_added`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_LINE_ITEM_ADDED: Self = Self::known(401);
    /// `v1.invoice.line_item_pricing_changed`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_LINE_ITEM_PRICING_CHANGED: Self = Self::known(402);
    /// `v1.invoice.line_item_quantity_changed`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_LINE_ITEM_QUANTITY_CHANGED: Self = Self::known(403);
    /// `v1.invoice.line_item_removed`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_LINE_ITEM_REMOVED: Self = Self::known(404);
    /// `v1.invoice.marked_uncollectible`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_MARKED_UNCOLLECTIBLE: Self = Self::known(405);
    /// `v1.invoice.overdue`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_OVERDUE: Self = Self::known(406);
    /// `v1.invoice.overpaid`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_OVERPAID: Self = Self::known(407);
    /// `v1.invoice.paid`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_PAID: Self = Self::known(408);
    /// `v1.invoice.payment_action_required`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_PAYMENT_ACTION_REQUIRED: Self = Self::known(409);
    /// `v1.invoice.payment_attempt_required`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_PAYMENT_ATTEMPT_REQUIRED: Self = Self::known(410);
    /// `v1.invoice.payment_failed`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_PAYMENT_FAILED: Self = Self::known(411);
    /// `v1.invoice.payment_succeeded`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_PAYMENT_SUCCEEDED: Self = Self::known(412);
    /// `v1.invoice.sent`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_SENT: Self = Self::known(413);
    /// `v1.invoice.upcoming`: refers to no object.
    pub const V1_INVOICE_UPCOMING: Self = Self::known(414);
    /// `v1.invoice.updated`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_UPDATED: Self = Self::known(415);
    /// `v1.invoice.voided`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_VOIDED: Self = Self::known(416);
    /// `v1.invoice.will_be_due`: refers to [`invoice`](crate::objects::Invoice).
    pub const V1_INVOICE_WILL_BE_DUE: Self = Self::known(417);
    /// `v1.invoice_payment.canceled`: refers to [`invoice_payment`](crate::objects::InvoicePayment).
    pub const V1_INVOICE_PAYMENT_CANCELED: Self = Self::known(418);
    /// `v1.invoice_payment.open`: refers to [`invoice_payment`](crate::objects::InvoicePayment).
    pub const V1_INVOICE_PAYMENT_OPEN: Self = Self::known(419);
    /// `v1.invoice_payment.paid`: refers to [`invoice_payment`](crate::objects::InvoicePayment).
    pub const V1_INVOICE_PAYMENT_PAID: Self = Self::known(420);
    /// `v1.invoiceitem.amount_changed`: refers to [`invoiceitem`](crate::objects::InvoiceItem).
    pub const V1_INVOICEITEM_AMOUNT_CHANGED: Self = Self::known(421);
    /// `v1.invoiceitem.created`: refers to [`invoiceitem`](crate::objects::InvoiceItem).
    pub const V1_INVOICEITEM_CREATED: Self = Self::known(422);
    /// `v1.invoiceitem.deleted`: refers to [`invoiceitem`](crate::objects::InvoiceItem).
    pub const V1_INVOICEITEM_DELETED: Self = Self::known(423);
    /// `v1.invoiceitem.discount_added`: refers to [`invoiceitem`](crate::objects::InvoiceItem).
    pub const V1_INVOICEITEM_DISCOUNT_ADDED: Self = Self::known(424);
    /// `v1.invoiceitem.discount_removed`: refers to [`invoiceitem`](crate::objects::InvoiceItem).
    pub const V1_INVOICEITEM_DISCOUNT_REMOVED: Self = Self::known(425);
    /// `v1.issuing_authorization.created`: refers to [`issuing.authorization`](crate::objects::IssuingAuthorization).
    pub const V1_ISSUING_AUTHORIZATION_CREATED: Self = Self::known(426);
    /// `v1.issuing_authorization.request`: refers to [`issuing.authorization`](crate::objects::IssuingAuthorization).
    pub const V1_ISSUING_AUTHORIZATION_REQUEST: Self = Self::known(427);
    /// `v1.issuing_authorization.updated`: refers to [`issuing.authorization`](crate::objects::IssuingAuthorization).
    pub const V1_ISSUING_AUTHORIZATION_UPDATED: Self = Self::known(428);
    /// `v1.issuing_card.created`: refers to [`issuing.card`](crate::objects::IssuingCard).
    pub const V1_ISSUING_CARD_CREATED: Self = Self::known(429);
    /// `v1.issuing_card.updated`: refers to [`issuing.card`](crate::objects::IssuingCard).
    pub const V1_ISSUING_CARD_UPDATED: Self = Self::known(430);
    /// `v1.issuing_cardholder.created`: refers to [`issuing.cardholder`](crate::objects::IssuingCardholder).
    pub const V1_ISSUING_CARDHOLDER_CREATED: Self = Self::known(431);
    /// `v1.issuing_cardholder.updated`: refers to [`issuing.cardholder`](crate::objects::IssuingCardholder).
    pub const V1_ISSUING_CARDHOLDER_UPDATED: Self = Self::known(432);
    /// `v1.issuing_dispute.closed`: refers to [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const V1_ISSUING_DISPUTE_CLOSED: Self = Self::known(433);
    /// `v1.issuing_dispute.created`: refers to [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const V1_ISSUING_DISPUTE_CREATED: Self = Self::known(434);
    /// `v1.issuing_dispute.funds_reinstated`: refers to [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const V1_ISSUING_DISPUTE_FUNDS_REINSTATED: Self = Self::known(435);
    /// `v1.issuing_dispute.funds_rescinded`: refers to [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const V1_ISSUING_DISPUTE_FUNDS_RESCINDED: Self = Self::known(436);
    /// `v1.issuing_dispute.submitted`: refers to [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const V1_ISSUING_DISPUTE_SUBMITTED: Self = Self::known(437);
    /// `v1.issuing_dispute.updated`: refers to [`issuing.dispute`](crate::objects::IssuingDispute).
    pub const V1_ISSUING_DISPUTE_UPDATED: Self = Self::known(438);
    /// `v1.issuing_personalization_design.activated`: refers to [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const V1_ISSUING_PERSONALIZATION_DESIGN_ACTIVATED: Self = Self::known(439);
    /// `v1.issuing_personalization_design.deactivated`: refers to [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const V1_ISSUING_PERSONALIZATION_DESIGN_DEACTIVATED: Self = Self::known(440);
    /// `v1.issuing_personalization_design.rejected`: refers to [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const V1_ISSUING_PERSONALIZATION_DESIGN_REJECTED: Self = Self::known(441);
    /// `v1.issuing_personalization_design.updated`: refers to [`issuing.personalization_design`](crate::objects::IssuingPersonalizationDesign).
    pub const V1_ISSUING_PERSONALIZATION_DESIGN_UPDATED: Self = Self::known(442);
    /// `v1.issuing_token.created`: refers to [`issuing.token`](crate::objects::IssuingToken).
    pub const V1_ISSUING_TOKEN_CREATED: Self = Self::known(443);
    /// `v1.issuing_token.updated`: refers to [`issuing.token`](crate::objects::IssuingToken).
    pub const V1_ISSUING_TOKEN_UPDATED: Self = Self::known(444);
    /// `v1.issuing_transaction.created`: refers to [`issuing.transaction`](crate::objects::IssuingTransaction).
    pub const V1_ISSUING_TRANSACTION_CREATED: Self = Self::known(445);
    /// `v1.issuing_transaction.purchase_details_receipt_updated`: refers to [`issuing.transaction`](crate::objects::IssuingTransaction).
    pub const V1_ISSUING_TRANSACTION_PURCHASE_DETAILS_RECEIPT_UPDATED: Self = Self::known(446);
    /// `v1.issuing_transaction.updated`: refers to [`issuing.transaction`](crate::objects::IssuingTransaction).
    pub const V1_ISSUING_TRANSACTION_UPDATED: Self = Self::known(447);
    /// `v1.mandate.updated`: refers to [`mandate`](crate::objects::Mandate).
    pub const V1_MANDATE_UPDATED: Self = Self::known(448);
    /// `v1.payment_intent.amount_capturable_updated`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_AMOUNT_CAPTURABLE_UPDATED: Self = Self::known(449);
    /// `v1.payment_intent.canceled`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_CANCELED: Self = Self::known(450);
    /// `v1.payment_intent.created`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_CREATED: Self = Self::known(451);
    /// `v1.payment_intent.partially_funded`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_PARTIALLY_FUNDED: Self = Self::known(452);
    /// `v1.payment_intent.payment_failed`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_PAYMENT_FAILED: Self = Self::known(453);
    /// `v1.payment_intent.processing`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_PROCESSING: Self = Self::known(454);
    /// `v1.payment_intent.requires_action`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_REQUIRES_ACTION: Self = Self::known(455);
    /// `v1.payment_intent.succeeded`: refers to [`payment_intent`](crate::objects::PaymentIntent).
    pub const V1_PAYMENT_INTENT_SUCCEEDED: Self = Self::known(456);
    /// `v1.payment_link.created`: refers to [`payment_link`](crate::objects::PaymentLink).
    pub const V1_PAYMENT_LINK_CREATED: Self = Self::known(457);
    /// `v1.payment_link.updated`: refers to [`payment_link`](crate::objects::PaymentLink).
    pub const V1_PAYMENT_LINK_UPDATED: Self = Self::known(458);
    /// `v1.payment_method.attached`: refers to [`payment_method`](crate::objects::PaymentMethod).
    pub const V1_PAYMENT_METHOD_ATTACHED: Self = Self::known(459);
    /// `v1.payment_method.automatically_updated`: refers to [`payment_method`](crate::objects::PaymentMethod).
    pub const V1_PAYMENT_METHOD_AUTOMATICALLY_UPDATED: Self = Self::known(460);
    /// `v1.payment_method.detached`: refers to [`payment_method`](crate::objects::PaymentMethod).
    pub const V1_PAYMENT_METHOD_DETACHED: Self = Self::known(461);
    /// `v1.payment_method.updated`: refers to [`payment_method`](crate::objects::PaymentMethod).
    pub const V1_PAYMENT_METHOD_UPDATED: Self = Self::known(462);
    /// `v1.payout.canceled`: refers to [`payout`](crate::objects::Payout).
    pub const V1_PAYOUT_CANCELED: Self = Self::known(463);
    /// `v1.payout.created`: refers to [`payout`](crate::objects::Payout).
    pub const V1_PAYOUT_CREATED: Self = Self::known(464);
    /// `v1.payout.failed`: refers to [`payout`](crate::objects::Payout).
    pub const V1_PAYOUT_FAILED: Self = Self::known(465);
    /// `v1.payout.paid`: refers to [`payout`](crate::objects::Payout).
    pub const V1_PAYOUT_PAID: Self = Self::known(466);
    /// `v1.payout.reconciliation_completed`: refers to [`payout`](crate::objects::Payout).
    pub const V1_PAYOUT_RECONCILIATION_COMPLETED: Self = Self::known(467);
    /// `v1.payout.updated`: refers to [`payout`](crate::objects::Payout).
    pub const V1_PAYOUT_UPDATED: Self = Self::known(468);
    /// `v1.person.created`: refers to [`person`](crate::objects::Person).
    pub const V1_PERSON_CREATED: Self = Self::known(469);
    /// `v1.person.deleted`: refers to [`person`](crate::objects::Person).
    pub const V1_PERSON_DELETED: Self = Self::known(470);
    /// `v1.person.updated`: refers to [`person`](crate::objects::Person).
    pub const V1_PERSON_UPDATED: Self = Self::known(471);
    /// `v1.plan.created`: refers to [`plan`](crate::objects::Plan).
    pub const V1_PLAN_CREATED: Self = Self::known(472);
    /// `v1.plan.deleted`: refers to [`plan`](crate::objects::Plan).
    pub const V1_PLAN_DELETED: Self = Self::known(473);
    /// `v1.plan.updated`: refers to [`plan`](crate::objects::Plan).
    pub const V1_PLAN_UPDATED: Self = Self::known(474);
    /// `v1.price.activated`: refers to [`price`](crate::objects::Price).
    pub const V1_PRICE_ACTIVATED: Self = Self::known(475);
    /// `v1.price.created`: refers to [`price`](crate::objects::Price).
    pub const V1_PRICE_CREATED: Self = Self::known(476);
    /// `v1.price.deactivated`: refers to [`price`](crate::objects::Price).
    pub const V1_PRICE_DEACTIVATED: Self = Self::known(477);
    /// `v1.price.deleted`: refers to [`price`](crate::objects::Price).
    pub const V1_PRICE_DELETED: Self = Self::known(478);
    /// `v1.price.lookup_key_changed`: refers to [`price`](crate::objects::Price).
    pub const V1_PRICE_LOOKUP_KEY_CHANGED: Self = Self::known(479);
    /// `v1.price.tax_behavior_changed`: refers to [`price`](crate::objects::Price).
    pub const V1_PRICE_TAX_BEHAVIOR_CHANGED: Self = Self::known(480);
    /// `v1.price.updated`: refers to [`price`](crate::objects::Price).
    pub const V1_PRICE_UPDATED: Self = Self::known(481);
    /// `v1.product.activated`: refers to [`product`](crate::objects::Product).
    pub const V1_PRODUCT_ACTIVATED: Self = Self::known(482);
    /// `v1.product.created`: refers to [`product`](crate::objects::Product).
    pub const V1_PRODUCT_CREATED: Self = Self::known(483);
    /// `v1.product.deactivated`: refers to [`product`](crate::objects::Product).
    pub const V1_PRODUCT_DEACTIVATED: Self = Self::known(484);
    /// `v1.product.default_price_changed`: refers to [`product`](crate::objects::Product).
    pub const V1_PRODUCT_DEFAULT_PRICE_CHANGED: Self = Self::known(485);
    /// `v1.product.deleted`: refers to [`product`](crate::objects::Product).
    pub const V1_PRODUCT_DELETED: Self = Self::known(486);
    /// `v1.product.tax_code_changed`: refers to [`product`](crate::objects::Product).
    pub const V1_PRODUCT_TAX_CODE_CHANGED: Self = Self::known(487);
    /// `v1.product.updated`: refers to [`product`](crate::objects::Product).
    pub const V1_PRODUCT_UPDATED: Self = Self::known(488);
    /// `v1.promotion_code.created`: refers to [`promotion_code`](crate::objects::PromotionCode).
    pub const V1_PROMOTION_CODE_CREATED: Self = Self::known(489);
    /// `v1.promotion_code.fully_redeemed`: refers to [`promotion_code`](crate::objects::PromotionCode).
    pub const V1_PROMOTION_CODE_FULLY_REDEEMED: Self = Self::known(490);
    /// `v1.promotion_code.updated`: refers to [`promotion_code`](crate::objects::PromotionCode).
    pub const V1_PROMOTION_CODE_UPDATED: Self = Self::known(491);
    /// `v1.quote.accepted`: refers to [`quote`](crate::objects::Quote).
    pub const V1_QUOTE_ACCEPTED: Self = Self::known(492);
    /// `v1.quote.canceled`: refers to [`quote`](crate::objects::Quote).
    pub const V1_QUOTE_CANCELED: Self = Self::known(493);
    /// `v1.quote.created`: refers to [`quote`](crate::objects::Quote).
    pub const V1_QUOTE_CREATED: Self = Self::known(494);
    /// `v1.quote.finalized`: refers to [`quote`](crate::objects::Quote).
    pub const V1_QUOTE_FINALIZED: Self = Self::known(495);
    /// `v1.radar.early_fraud_warning.created`: refers to [`radar.early_fraud_warning`](crate::objects::RadarEarlyFraudWarning).
    pub const V1_RADAR_EARLY_FRAUD_WARNING_CREATED: Self = Self::known(496);
    /// `v1.radar.early_fraud_warning.updated`: refers to [`radar.early_fraud_warning`](crate::objects::RadarEarlyFraudWarning).
    pub const V1_RADAR_EARLY_FRAUD_WARNING_UPDATED: Self = Self::known(497);
    /// `v1.refund.created`: refers to [`refund`](crate::objects::Refund).
    pub const V1_REFUND_CREATED: Self = Self::known(498);
    /// `v1.refund.failed`: refers to [`refund`](crate::objects::Refund).
    pub const V1_REFUND_FAILED: Self = Self::known(499);
    /// `v1.refund.updated`: refers to [`refund`](crate::objects::Refund).
    pub const V1_REFUND_UPDATED: Self = Self::known(500);
    /// `v1.review.closed`: refers to [`review`](crate::objects::Review).
    pub const V1_REVIEW_CLOSED: Self = Self::known(501);
    /// `v1.review.opened`: refers to [`review`](crate::objects::Review).
    pub const V1_REVIEW_OPENED: Self = Self::known(502);
    /// `v1.setup_intent.canceled`: refers to [`setup_intent`](crate::objects::SetupIntent).
    pub const V1_SETUP_INTENT_CANCELED: Self = Self::known(503);
    /// `v1.setup_intent.created`: refers to [`setup_intent`](crate::objects::SetupIntent).
    pub const V1_SETUP_INTENT_CREATED: Self = Self::known(504);
    /// `v1.setup_intent.requires_action`: refers to [`setup_intent`](crate::objects::SetupIntent).
    pub const V1_SETUP_INTENT_REQUIRES_ACTION: Self = Self::known(505);
    /// `v1.setup_intent.setup_failed`: refers to [`setup_intent`](crate::objects::SetupIntent).
    pub const V1_SETUP_INTENT_SETUP_FAILED: Self = Self::known(506);
    /// `v1.setup_intent.succeeded`: refers to [`setup_intent`](crate::objects::SetupIntent).
    pub const V1_SETUP_INTENT_SUCCEEDED: Self = Self::known(507);
    /// `v1.sigma.scheduled_query_run.created`: refers to [`scheduled_query_run`](crate::objects::ScheduledQueryRun).
    pub const V1_SIGMA_SCHEDULED_QUERY_RUN_CREATED: Self = Self::known(508);
    /// `v1.source.canceled`: refers to [`source`](crate::objects::Source).
    pub const V1_SOURCE_CANCELED: Self = Self::known(509);
    /// `v1.source.chargeable`: refers to [`source`](crate::objects::Source).
    pub const V1_SOURCE_CHARGEABLE: Self = Self::known(510);
    /// `v1.source.failed`: refers to [`source`](crate::objects::Source).
    pub const V1_SOURCE_FAILED: Self = Self::known(511);
    /// `v1.source.refund_attributes_required`: refers to [`source`](crate::objects::Source).
    pub const V1_SOURCE_REFUND_ATTRIBUTES_REQUIRED: Self = Self::known(512);
    /// `v1.subscription_schedule.aborted`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_ABORTED: Self = Self::known(513);
    /// `v1.subscription_schedule.canceled`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_CANCELED: Self = Self::known(514);
    /// `v1.subscription_schedule.completed`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_COMPLETED: Self = Self::known(515);
    /// `v1.subscription_schedule.created`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_CREATED: Self = Self::known(516);
    /// `v1.subscription_schedule.expiring`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_EXPIRING: Self = Self::known(517);
    /// `v1.subscription_schedule.phase_added`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_PHASE_ADDED: Self = Self::known(518);
    /// `v1.subscription_schedule.phase_default_tax_rates_changed`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_PHASE_DEFAULT_TAX_RATES_CHANGED: Self = Self::known(519);
    /// `v1.subscription_schedule.phase_end_date_changed`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_PHASE_END_DATE_CHANGED: Self = Self::known(520);
    /// `v1.subscription_schedule.phase_removed`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_PHASE_REMOVED: Self = Self::known(521);
    /// `v1.subscription_schedule.phase_trial_end_changed`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_PHASE_TRIAL_END_CHANGED: Self = Self::known(522);
    /// `v1.subscription_schedule.released`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_RELEASED: Self = Self::known(523);
    /// `v1.subscription_schedule.updated`: refers to [`subscription_schedule`](crate::objects::SubscriptionSchedule).
    pub const V1_SUBSCRIPTION_SCHEDULE_UPDATED: Self = Self::known(524);
    /// `v1.tax.settings.updated`: refers to [`tax.settings`](crate::objects::TaxSettings).
    pub const V1_TAX_SETTINGS_UPDATED: Self = Self::known(525);
    /// `v1.tax_rate.created`: refers to [`tax_rate`](crate::objects::TaxRate).
    pub const V1_TAX_RATE_CREATED: Self = Self::known(526);
    /// `v1.tax_rate.updated`: refers to [`tax_rate`](crate::objects::TaxRate).
    pub const V1_TAX_RATE_UPDATED: Self = Self::known(527);
    /// `v1.terminal.reader.action_failed`: refers to [`terminal.reader`](crate::objects::TerminalReader).
    pub const V1_TERMINAL_READER_ACTION_FAILED: Self = Self::known(528);
    /// `v1.terminal.reader.action_succeeded`: refers to [`terminal.reader`](crate::objects::TerminalReader).
    pub const V1_TERMINAL_READER_ACTION_SUCCEEDED: Self = Self::known(529);
    /// `v1.terminal.reader.action_updated`: refers to [`terminal.reader`](crate::objects::TerminalReader).
    pub const V1_TERMINAL_READER_ACTION_UPDATED: Self = Self::known(530);
    /// `v1.test_helpers.test_clock.advancing`: refers to [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const V1_TEST_HELPERS_TEST_CLOCK_ADVANCING: Self = Self::known(531);
    /// `v1.test_helpers.test_clock.created`: refers to [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const V1_TEST_HELPERS_TEST_CLOCK_CREATED: Self = Self::known(532);
    /// `v1.test_helpers.test_clock.deleted`: refers to [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const V1_TEST_HELPERS_TEST_CLOCK_DELETED: Self = Self::known(533);
    /// `v1.test_helpers.test_clock.internal_failure`: refers to [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const V1_TEST_HELPERS_TEST_CLOCK_INTERNAL_FAILURE: Self = Self::known(534);
    /// `v1.test_helpers.test_clock.ready`: refers to [`test_helpers.test_clock`](crate::objects::TestHelpersTestClock).
    pub const V1_TEST_HELPERS_TEST_CLOCK_READY: Self = Self::known(535);
    /// `v1.topup.canceled`: refers to [`topup`](crate::objects::Topup).
    pub const V1_TOPUP_CANCELED: Self = Self::known(536);
    /// `v1.topup.created`: refers to [`topup`](crate::objects::Topup).
    pub const V1_TOPUP_CREATED: Self = Self::known(537);
    /// `v1.topup.failed`: refers to [`topup`](crate::objects::Topup).
    pub const V1_TOPUP_FAILED: Self = Self::known(538);
    /// `v1.topup.reversed`: refers to [`topup`](crate::objects::Topup).
    pub const V1_TOPUP_REVERSED: Self = Self::known(539);
    /// `v1.topup.succeeded`: refers to [`topup`](crate::objects::Topup).
    pub const V1_TOPUP_SUCCEEDED: Self = Self::known(540);
    /// `v1.transfer.created`: refers to [`transfer`](crate::objects::Transfer).
    pub const V1_TRANSFER_CREATED: Self = Self::known(541);
    /// `v1.transfer.reversed`: refers to [`transfer`](crate::objects::Transfer).
    pub const V1_TRANSFER_REVERSED: Self = Self::known(542);
    /// `v1.transfer.updated`: refers to [`transfer`](crate::objects::Transfer).
    pub const V1_TRANSFER_UPDATED: Self = Self::known(543);
    /// `v2.commerce.product_catalog.imports.failed`: refers to `v2.commerce.product_catalog_import`.
    pub const V2_COMMERCE_PRODUCT_CATALOG_IMPORTS_FAILED: Self = Self::known(544);
    /// `v2.commerce.product_catalog.imports.processing`: refers to `v2.commerce.product_catalog_import`.
    pub const V2_COMMERCE_PRODUCT_CATALOG_IMPORTS_PROCESSING: Self = Self::known(545);
    /// `v2.commerce.product_catalog.imports.succeeded`: refers to `v2.commerce.product_catalog_import`.
    pub const V2_COMMERCE_PRODUCT_CATALOG_IMPORTS_SUCCEEDED: Self = Self::known(546);
    /// `v2.commerce.product_catalog.imports.succeeded_with_errors`: refers to `v2.commerce.product_catalog_import`.
    pub const V2_COMMERCE_PRODUCT_CATALOG_IMPORTS_SUCCEEDED_WITH_ERRORS: Self = Self::known(547);
    /// `v2.core.account.closed`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CLOSED: Self = Self::known(548);
    /// `v2.core.account.created`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CREATED: Self = Self::known(549);
    /// `v2.core.account.updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_UPDATED: Self = Self::known(550);
    /// `v2.core.account[configuration.customer].capability_status_updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CONFIGURATION_CUSTOMER_CAPABILITY_STATUS_UPDATED: Self = Self::known(551);
    /// `v2.core.account[configuration.customer].updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CONFIGURATION_CUSTOMER_UPDATED: Self = Self::known(552);
    /// `v2.core.account[configuration.merchant].capability_status_updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CONFIGURATION_MERCHANT_CAPABILITY_STATUS_UPDATED: Self = Self::known(553);
    /// `v2.core.account[configuration.merchant].updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CONFIGURATION_MERCHANT_UPDATED: Self = Self::known(554);
    /// `v2.core.account[configuration.recipient].capability_status_updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CONFIGURATION_RECIPIENT_CAPABILITY_STATUS_UPDATED: Self = Self::known(555);
    /// `v2.core.account[configuration.recipient].updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_CONFIGURATION_RECIPIENT_UPDATED: Self = Self::known(556);
    /// `v2.core.account[defaults].updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_DEFAULTS_UPDATED: Self = Self::known(557);
    /// `v2.core.account[future_requirements].updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_FUTURE_REQUIREMENTS_UPDATED: Self = Self::known(558);
    /// `v2.core.account[identity].updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_IDENTITY_UPDATED: Self = Self::known(559);
    /// `v2.core.account[requirements].updated`: refers to `v2.core.account`.
    pub const V2_CORE_ACCOUNT_REQUIREMENTS_UPDATED: Self = Self::known(560);
    /// `v2.core.account_link.returned`: refers to no object.
    pub const V2_CORE_ACCOUNT_LINK_RETURNED: Self = Self::known(561);
    /// `v2.core.account_person.created`: refers to `v2.core.account_person`.
    pub const V2_CORE_ACCOUNT_PERSON_CREATED: Self = Self::known(562);
    /// `v2.core.account_person.deleted`: refers to `v2.core.account_person`.
    pub const V2_CORE_ACCOUNT_PERSON_DELETED: Self = Self::known(563);
    /// `v2.core.account_person.updated`: refers to `v2.core.account_person`.
    pub const V2_CORE_ACCOUNT_PERSON_UPDATED: Self = Self::known(564);
    /// `v2.core.event_destination.ping`: refers to `v2.core.event_destination`.
    pub const V2_CORE_EVENT_DESTINATION_PING: Self = Self::known(565);
    /// `v2.money_management.adjustment.created`: refers to `v2.money_management.adjustment`.
    pub const V2_MONEY_MANAGEMENT_ADJUSTMENT_CREATED: Self = Self::known(566);
    /// `v2.money_management.financial_account.created`: refers to `v2.money_management.financial_account`.
    pub const V2_MONEY_MANAGEMENT_FINANCIAL_ACCOUNT_CREATED: Self = Self::known(567);
    /// `v2.money_management.financial_account.updated`: refers to `v2.money_management.financial_account`.
    pub const V2_MONEY_MANAGEMENT_FINANCIAL_ACCOUNT_UPDATED: Self = Self::known(568);
    /// `v2.money_management.financial_address.activated`: refers to `v2.money_management.financial_address`.
    pub const V2_MONEY_MANAGEMENT_FINANCIAL_ADDRESS_ACTIVATED: Self = Self::known(569);
    /// `v2.money_management.financial_address.failed`: refers to `v2.money_management.financial_address`.
    pub const V2_MONEY_MANAGEMENT_FINANCIAL_ADDRESS_FAILED: Self = Self::known(570);
    /// `v2.money_management.inbound_transfer.available`: refers to `v2.money_management.inbound_transfer`.
    pub const V2_MONEY_MANAGEMENT_INBOUND_TRANSFER_AVAILABLE: Self = Self::known(571);
    /// `v2.money_management.inbound_transfer.bank_debit_failed`: refers to `v2.money_management.inbound_transfer`.
    pub const V2_MONEY_MANAGEMENT_INBOUND_TRANSFER_BANK_DEBIT_FAILED: Self = Self::known(572);
    /// `v2.money_management.inbound_transfer.bank_debit_processing`: refers to `v2.money_management.inbound_transfer`.
    pub const V2_MONEY_MANAGEMENT_INBOUND_TRANSFER_BANK_DEBIT_PROCESSING: Self = Self::known(573);
    /// `v2.money_management.inbound_transfer.bank_debit_queued`: refers to `v2.money_management.inbound_transfer`.
    pub const V2_MONEY_MANAGEMENT_INBOUND_TRANSFER_BANK_DEBIT_QUEUED: Self = Self::known(574);
    /// `v2.money_management.inbound_transfer.bank_debit_returned`: refers to `v2.money_management.inbound_transfer`.
    pub const V2_MONEY_MANAGEMENT_INBOUND_TRANSFER_BANK_DEBIT_RETURNED: Self = Self::known(575);
    /// `v2.money_management.inbound_transfer.bank_debit_succeeded`: refers to `v2.money_management.inbound_transfer`.
    pub const V2_MONEY_MANAGEMENT_INBOUND_TRANSFER_BANK_DEBIT_SUCCEEDED: Self = Self::known(576);
    /// `v2.money_management.outbound_payment.canceled`: refers to `v2.money_management.outbound_payment`.
    pub const V2_MONEY_MANAGEMENT_OUTBOUND_PAYMENT_CANCELED: Self = Self::known(577);
    /// `v2.money_management.outbound_payment.created`: refers to `v2.money_management.outbound_payment`.
    pub const V2_MONEY_MANAGEMENT_OUTBOUND_PAYMENT_CREATED: Self = Self::known(578);
    /// `v2.money_management.outbound_payment.failed`: refers to `v2.money_management.outbound_payment`.
    pub const V2_MONEY_MANAGEMENT_OUTBOUND_PAYMENT_FAILED: Self = Self::known(579);
    /// `v2.money_management.outbound_payment.posted`: refers to `v2.money_management.outbound_payment`.
    pub const V2_MONEY_MANAGEMENT_OUTBOUND_PAYMENT_POSTED: Self = Self::known(580);
    /// `v2.money_management.outbound_payment.returned`: refers to `v2.money_management.outbound_payment`.
    pub const V2_MONEY_MANAGEMENT_OUTBOUND_PAYMENT_RETURNED: Self = Self::known(581);
    /// `v2.money_management.outbound_payment.under_review`: refers to `v2.money_management.outbound_payment`.
    pub const V2_MONEY_MANAGEMENT_OUTBOUND_PAYMENT_UNDER_REVIEW: Self = Self::known(582);
    /// `v2.money_management.outbound_payment.updated`: refers to `v2.money_management.outbound_payment`.
    pub const V2_MONEY_MANAGEMENT_OUTBOUND_PAYMENT_UPDATED: Self = Self::known(583);
    /// `v2.money_management.payout_intent.canceled`: refers to `v2.money_management.payout_intent`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_INTENT_CANCELED: Self = Self::known(584);
    /// `v2.money_management.payout_intent.created`: refers to `v2.money_management.payout_intent`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_INTENT_CREATED: Self = Self::known(585);
    /// `v2.money_management.payout_intent.pending`: refers to `v2.money_management.payout_intent`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_INTENT_PENDING: Self = Self::known(586);
    /// `v2.money_management.payout_intent.posted`: refers to `v2.money_management.payout_intent`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_INTENT_POSTED: Self = Self::known(587);
    /// `v2.money_management.payout_intent.processing`: refers to `v2.money_management.payout_intent`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_INTENT_PROCESSING: Self = Self::known(588);
    /// `v2.money_management.payout_intent.requires_action`: refers to `v2.money_management.payout_intent`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_INTENT_REQUIRES_ACTION: Self = Self::known(589);
    /// `v2.money_management.payout_intent.updated`: refers to `v2.money_management.payout_intent`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_INTENT_UPDATED: Self = Self::known(590);
    /// `v2.money_management.payout_method.created`: refers to `v2.money_management.payout_method`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_METHOD_CREATED: Self = Self::known(591);
    /// `v2.money_management.payout_method.updated`: refers to `v2.money_management.payout_method`.
    pub const V2_MONEY_MANAGEMENT_PAYOUT_METHOD_UPDATED: Self = Self::known(592);
    /// `v2.money_management.received_credit.available`: refers to `v2.money_management.received_credit`.
    pub const V2_MONEY_MANAGEMENT_RECEIVED_CREDIT_AVAILABLE: Self = Self::known(593);
    /// `v2.money_management.received_credit.failed`: refers to `v2.money_management.received_credit`.
    pub const V2_MONEY_MANAGEMENT_RECEIVED_CREDIT_FAILED: Self = Self::known(594);
    /// `v2.money_management.received_credit.returned`: refers to `v2.money_management.received_credit`.
    pub const V2_MONEY_MANAGEMENT_RECEIVED_CREDIT_RETURNED: Self = Self::known(595);
    /// `v2.money_management.received_credit.succeeded`: refers to `v2.money_management.received_credit`.
    pub const V2_MONEY_MANAGEMENT_RECEIVED_CREDIT_SUCCEEDED: Self = Self::known(596);
    /// `v2.money_management.recipient_verification.created`: refers to `v2.money_management.recipient_verification`.
    pub const V2_MONEY_MANAGEMENT_RECIPIENT_VERIFICATION_CREATED: Self = Self::known(597);
    /// `v2.money_management.recipient_verification.updated`: refers to `v2.money_management.recipient_verification`.
    pub const V2_MONEY_MANAGEMENT_RECIPIENT_VERIFICATION_UPDATED: Self = Self::known(598);
    /// `v2.money_management.transaction.created`: refers to `v2.money_management.transaction`.
    pub const V2_MONEY_MANAGEMENT_TRANSACTION_CREATED: Self = Self::known(599);
    /// `v2.money_management.transaction.updated`: refers to `v2.money_management.transaction`.
    pub const V2_MONEY_MANAGEMENT_TRANSACTION_UPDATED: Self = Self::known(600);
}
