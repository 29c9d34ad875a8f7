// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `invoice`. Stripe describes it in the [API reference](https://docs.stripe.com/api/invoices/object). [`objects`](crate::objects) describes what the methods return.
    Invoice "Invoice" "invoice"
}

impl Invoice {
    /// Returns the text `account_country`, or `None` if it is null or absent.
    #[inline]
    pub fn account_country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_country")
    }

    /// Returns the text `account_name`, or `None` if it is null or absent.
    #[inline]
    pub fn account_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account_name")
    }

    /// Returns the ids in `account_tax_ids`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_tax_id_ids(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_ids("account_tax_ids")
    }

    /// Returns `account_tax_ids` if it is expanded, or `None`. [`account_tax_id_ids`](Self::account_tax_id_ids) works either way.
    #[inline]
    pub fn account_tax_ids(&self) -> Result<Option<&[super::TaxId]>, FieldError> {
        self.0.opt_expanded_views("account_tax_ids")
    }

    /// Returns the amount `amount_due` in the currency's smallest unit.
    #[inline]
    pub fn amount_due(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_due")
    }

    /// Returns the amount `amount_overpaid` in the currency's smallest unit.
    #[inline]
    pub fn amount_overpaid(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_overpaid")
    }

    /// Returns the amount `amount_paid` in the currency's smallest unit.
    #[inline]
    pub fn amount_paid(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_paid")
    }

    /// Returns the amount `amount_paid_off_stripe` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_paid_off_stripe(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_paid_off_stripe")
    }

    /// Returns the amount `amount_remaining` in the currency's smallest unit.
    #[inline]
    pub fn amount_remaining(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_remaining")
    }

    /// Returns the amount `amount_shipping` in the currency's smallest unit.
    #[inline]
    pub fn amount_shipping(&self) -> Result<i64, FieldError> {
        self.0.i64("amount_shipping")
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

    /// Returns the integer `attempt_count`.
    #[inline]
    pub fn attempt_count(&self) -> Result<i64, FieldError> {
        self.0.i64("attempt_count")
    }

    /// Returns the boolean `attempted`.
    #[inline]
    pub fn attempted(&self) -> Result<bool, FieldError> {
        self.0.bool("attempted")
    }

    /// Returns the boolean `auto_advance`, or `None` if it is null or absent.
    #[inline]
    pub fn auto_advance(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("auto_advance")
    }

    /// Returns the object `automatic_tax`.
    #[inline]
    pub fn automatic_tax(&self) -> Result<&AutomaticTax, FieldError> {
        self.0.nested("automatic_tax")
    }

    /// Returns the time `automatically_finalizes_at`, or `None` if it is null or absent.
    #[inline]
    pub fn automatically_finalizes_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("automatically_finalizes_at")
    }

    /// Returns the text `billing_reason`, or `None` if it is null or absent. Known values are constants, such as [`BILLING_REASON_AUTOMATIC_PENDING_INVOICE_ITEM_INVOICE`](Self::BILLING_REASON_AUTOMATIC_PENDING_INVOICE_ITEM_INVOICE).
    #[inline]
    pub fn billing_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billing_reason")
    }

    /// Returns the text `collection_method`. Known values are constants, such as [`COLLECTION_METHOD_CHARGE_AUTOMATICALLY`](Self::COLLECTION_METHOD_CHARGE_AUTOMATICALLY).
    #[inline]
    pub fn collection_method(&self) -> Result<&str, FieldError> {
        self.0.str("collection_method")
    }

    /// Returns the object `confirmation_secret`, or `None` if it is null or absent.
    #[inline]
    pub fn confirmation_secret(&self) -> Result<Option<&ConfirmationSecret>, FieldError> {
        self.0.opt_nested("confirmation_secret")
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

    /// Returns the objects in `custom_fields`, or `None` if it is null or absent.
    #[inline]
    pub fn custom_fields(&self) -> Result<Option<&[super::shared::CustomField]>, FieldError> {
        self.0.opt_views("custom_fields")
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

    /// Returns the object `customer_address`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("customer_address")
    }

    /// Returns the text `customer_email`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_email")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the text `customer_name`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_name")
    }

    /// Returns the text `customer_phone`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_phone")
    }

    /// Returns the object `customer_shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_shipping(&self) -> Result<Option<&super::shared::ShippingDetails>, FieldError> {
        self.0.opt_nested("customer_shipping")
    }

    /// Returns the text `customer_tax_exempt`, or `None` if it is null or absent. Known values are constants, such as [`CUSTOMER_TAX_EXEMPT_EXEMPT`](Self::CUSTOMER_TAX_EXEMPT_EXEMPT).
    #[inline]
    pub fn customer_tax_exempt(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_tax_exempt")
    }

    /// Returns the objects in `customer_tax_ids`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_tax_ids(&self) -> Result<Option<&[super::shared::TaxIdValue]>, FieldError> {
        self.0.opt_views("customer_tax_ids")
    }

    /// Returns `default_payment_method` if it is expanded, or `None`. [`default_payment_method_id`](Self::default_payment_method_id) works either way.
    #[inline]
    pub fn default_payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.opt_expanded("default_payment_method")
    }

    /// Returns the id of `default_payment_method`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_payment_method_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("default_payment_method")
    }

    /// Returns `default_source` if it is expanded, or `None`. [`default_source_id`](Self::default_source_id) works either way.
    #[inline]
    pub fn default_source(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("default_source")
    }

    /// Returns the id of `default_source`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_source_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("default_source")
    }

    /// Returns the objects in `default_tax_rates`.
    #[inline]
    pub fn default_tax_rates(&self) -> Result<&[super::TaxRate], FieldError> {
        self.0.views("default_tax_rates")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the ids in `discounts`, expanded or not.
    #[inline]
    pub fn discount_ids(&self) -> Result<Vec<&str>, FieldError> {
        self.0.ids("discounts")
    }

    /// Returns `discounts` if it is expanded, or `None`. [`discount_ids`](Self::discount_ids) works either way.
    #[inline]
    pub fn discounts(&self) -> Result<Option<&[super::Discount]>, FieldError> {
        self.0.expanded_views("discounts")
    }

    /// Returns the time `due_date`, or `None` if it is null or absent.
    #[inline]
    pub fn due_date(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("due_date")
    }

    /// Returns the time `effective_at`, or `None` if it is null or absent.
    #[inline]
    pub fn effective_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("effective_at")
    }

    /// Returns the amount `ending_balance` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn ending_balance(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("ending_balance")
    }

    /// Returns the text `footer`, or `None` if it is null or absent.
    #[inline]
    pub fn footer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("footer")
    }

    /// Returns the object `from_invoice`, or `None` if it is null or absent.
    #[inline]
    pub fn from_invoice(&self) -> Result<Option<&FromInvoice>, FieldError> {
        self.0.opt_nested("from_invoice")
    }

    /// Returns the text `hosted_invoice_url`, or `None` if it is null or absent.
    #[inline]
    pub fn hosted_invoice_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("hosted_invoice_url")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `invoice_pdf`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_pdf(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("invoice_pdf")
    }

    /// Returns the object `issuer`.
    #[inline]
    pub fn issuer(&self) -> Result<&super::shared::AccountReference, FieldError> {
        self.0.nested("issuer")
    }

    /// Returns the object `last_finalization_error`, or `None` if it is null or absent.
    #[inline]
    pub fn last_finalization_error(&self) -> Result<Option<&super::shared::LastError>, FieldError> {
        self.0.opt_nested("last_finalization_error")
    }

    /// Returns `latest_revision` if it is expanded, or `None`. [`latest_revision_id`](Self::latest_revision_id) works either way.
    #[inline]
    pub fn latest_revision(&self) -> Result<Option<&Invoice>, FieldError> {
        self.0.opt_expanded("latest_revision")
    }

    /// Returns the id of `latest_revision`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn latest_revision_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("latest_revision")
    }

    /// Returns the first page of the list `lines`.
    #[inline]
    pub fn lines(&self) -> Result<&List<super::InvoiceLineItem>, FieldError> {
        self.0.list("lines")
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

    /// Returns the time `next_payment_attempt`, or `None` if it is null or absent.
    #[inline]
    pub fn next_payment_attempt(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("next_payment_attempt")
    }

    /// Returns the text `number`, or `None` if it is null or absent.
    #[inline]
    pub fn number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("number")
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

    /// Returns the object `parent`, or `None` if it is null or absent.
    #[inline]
    pub fn parent(&self) -> Result<Option<&Parent>, FieldError> {
        self.0.opt_nested("parent")
    }

    /// Returns the object `payment_settings`.
    #[inline]
    pub fn payment_settings(&self) -> Result<&PaymentSettings, FieldError> {
        self.0.nested("payment_settings")
    }

    /// Returns the first page of the list `payments`, or `None` if it is null or absent.
    #[inline]
    pub fn payments(&self) -> Result<Option<&List<super::InvoicePayment>>, FieldError> {
        self.0.opt_list("payments")
    }

    /// Returns the time `period_end`.
    #[inline]
    pub fn period_end(&self) -> Result<SystemTime, FieldError> {
        self.0.time("period_end")
    }

    /// Returns the time `period_start`.
    #[inline]
    pub fn period_start(&self) -> Result<SystemTime, FieldError> {
        self.0.time("period_start")
    }

    /// Returns the amount `post_payment_credit_notes_amount` in the currency's smallest unit.
    #[inline]
    pub fn post_payment_credit_notes_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("post_payment_credit_notes_amount")
    }

    /// Returns the amount `pre_payment_credit_notes_amount` in the currency's smallest unit.
    #[inline]
    pub fn pre_payment_credit_notes_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("pre_payment_credit_notes_amount")
    }

    /// Returns the text `receipt_number`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("receipt_number")
    }

    /// Returns the object `rendering`, or `None` if it is null or absent.
    #[inline]
    pub fn rendering(&self) -> Result<Option<&Rendering>, FieldError> {
        self.0.opt_nested("rendering")
    }

    /// Returns the object `shipping_cost`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_cost(&self) -> Result<Option<&super::shared::ShippingCost>, FieldError> {
        self.0.opt_nested("shipping_cost")
    }

    /// Returns the object `shipping_details`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_details(&self) -> Result<Option<&super::shared::ShippingDetails>, FieldError> {
        self.0.opt_nested("shipping_details")
    }

    /// Returns the amount `starting_balance` in the currency's smallest unit.
    #[inline]
    pub fn starting_balance(&self) -> Result<i64, FieldError> {
        self.0.i64("starting_balance")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns the text `status`, or `None` if it is null or absent. Known values are constants, such as [`STATUS_DRAFT`](Self::STATUS_DRAFT).
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// Returns the object `status_details`, or `None` if it is null or absent.
    #[inline]
    pub fn status_details(&self) -> Result<Option<&StatusDetails>, FieldError> {
        self.0.opt_nested("status_details")
    }

    /// Returns the object `status_transitions`.
    #[inline]
    pub fn status_transitions(&self) -> Result<&StatusTransitions, FieldError> {
        self.0.nested("status_transitions")
    }

    /// Returns `parent.subscription_details.subscription`. In older API versions it is `subscription`. `None` if there is none.
    #[inline]
    pub fn subscription_id(&self) -> Result<Option<&str>, FieldError> {
        self.0
            .moved_id("parent.subscription_details.subscription|subscription")
    }

    /// Returns the amount `subtotal` in the currency's smallest unit.
    #[inline]
    pub fn subtotal(&self) -> Result<i64, FieldError> {
        self.0.i64("subtotal")
    }

    /// Returns the amount `subtotal_excluding_tax` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn subtotal_excluding_tax(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("subtotal_excluding_tax")
    }

    /// Returns `test_clock` if it is expanded, or `None`. [`test_clock_id`](Self::test_clock_id) works either way.
    #[inline]
    pub fn test_clock(&self) -> Result<Option<&super::TestHelpersTestClock>, FieldError> {
        self.0.opt_expanded("test_clock")
    }

    /// Returns the id of `test_clock`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn test_clock_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("test_clock")
    }

    /// Returns the object `threshold_reason`, or `None` if it is null or absent.
    #[inline]
    pub fn threshold_reason(&self) -> Result<Option<&ThresholdReason>, FieldError> {
        self.0.opt_nested("threshold_reason")
    }

    /// Returns the amount `total` in the currency's smallest unit.
    #[inline]
    pub fn total(&self) -> Result<i64, FieldError> {
        self.0.i64("total")
    }

    /// Returns the objects in `total_discount_amounts`, or `None` if it is null or absent.
    #[inline]
    pub fn total_discount_amounts(
        &self,
    ) -> Result<Option<&[super::shared::DiscountAmount]>, FieldError> {
        self.0.opt_views("total_discount_amounts")
    }

    /// Returns the amount `total_excluding_tax` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn total_excluding_tax(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("total_excluding_tax")
    }

    /// Returns the objects in `total_pretax_credit_amounts`, or `None` if it is null or absent.
    #[inline]
    pub fn total_pretax_credit_amounts(
        &self,
    ) -> Result<Option<&[super::shared::PretaxCreditAmount]>, FieldError> {
        self.0.opt_views("total_pretax_credit_amounts")
    }

    /// Returns the objects in `total_taxes`, or `None` if it is null or absent.
    #[inline]
    pub fn total_taxes(&self) -> Result<Option<&[TotalTax]>, FieldError> {
        self.0.opt_views("total_taxes")
    }

    /// Returns the time `webhooks_delivered_at`, or `None` if it is null or absent.
    #[inline]
    pub fn webhooks_delivered_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("webhooks_delivered_at")
    }

    /// A value of `billing_reason`.
    pub const BILLING_REASON_AUTOMATIC_PENDING_INVOICE_ITEM_INVOICE: &'static str =
        "automatic_pending_invoice_item_invoice";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_MANUAL: &'static str = "manual";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_QUOTE_ACCEPT: &'static str = "quote_accept";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_SUBSCRIPTION: &'static str = "subscription";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_SUBSCRIPTION_CREATE: &'static str = "subscription_create";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_SUBSCRIPTION_CYCLE: &'static str = "subscription_cycle";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_SUBSCRIPTION_THRESHOLD: &'static str = "subscription_threshold";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_SUBSCRIPTION_UPDATE: &'static str = "subscription_update";
    /// A value of `billing_reason`.
    pub const BILLING_REASON_UPCOMING: &'static str = "upcoming";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_CHARGE_AUTOMATICALLY: &'static str = "charge_automatically";
    /// A value of `collection_method`.
    pub const COLLECTION_METHOD_SEND_INVOICE: &'static str = "send_invoice";
    /// A value of `customer_tax_exempt`.
    pub const CUSTOMER_TAX_EXEMPT_EXEMPT: &'static str = "exempt";
    /// A value of `customer_tax_exempt`.
    pub const CUSTOMER_TAX_EXEMPT_NONE: &'static str = "none";
    /// A value of `customer_tax_exempt`.
    pub const CUSTOMER_TAX_EXEMPT_REVERSE: &'static str = "reverse";
    /// A value of `status`.
    pub const STATUS_DRAFT: &'static str = "draft";
    /// A value of `status`.
    pub const STATUS_OPEN: &'static str = "open";
    /// A value of `status`.
    pub const STATUS_PAID: &'static str = "paid";
    /// A value of `status`.
    pub const STATUS_UNCOLLECTIBLE: &'static str = "uncollectible";
    /// A value of `status`.
    pub const STATUS_VOID: &'static str = "void";
}

view! {
    /// The value of `automatic_tax` in [`Invoice`].
    AutomaticTax "invoice::AutomaticTax"
}

impl AutomaticTax {
    /// Returns the text `disabled_reason`, or `None` if it is null or absent. Known values are constants, such as [`DISABLED_REASON_FINALIZATION_REQUIRES_LOCATION_INPUTS`](Self::DISABLED_REASON_FINALIZATION_REQUIRES_LOCATION_INPUTS).
    #[inline]
    pub fn disabled_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("disabled_reason")
    }

    /// Returns the boolean `enabled`.
    #[inline]
    pub fn enabled(&self) -> Result<bool, FieldError> {
        self.0.bool("enabled")
    }

    /// Returns the object `liability`, or `None` if it is null or absent.
    #[inline]
    pub fn liability(&self) -> Result<Option<&super::shared::AccountReference>, FieldError> {
        self.0.opt_nested("liability")
    }

    /// Returns the text `provider`, or `None` if it is null or absent.
    #[inline]
    pub fn provider(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("provider")
    }

    /// Returns the text `status`, or `None` if it is null or absent. Known values are constants, such as [`STATUS_COMPLETE`](Self::STATUS_COMPLETE).
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_FINALIZATION_REQUIRES_LOCATION_INPUTS: &'static str =
        "finalization_requires_location_inputs";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_FINALIZATION_SYSTEM_ERROR: &'static str = "finalization_system_error";
    /// A value of `status`.
    pub const STATUS_COMPLETE: &'static str = "complete";
    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_REQUIRES_LOCATION_INPUTS: &'static str = "requires_location_inputs";
}

view! {
    /// The value of `confirmation_secret` in [`Invoice`].
    ConfirmationSecret "invoice::ConfirmationSecret"
}

impl ConfirmationSecret {
    /// Returns the text `client_secret`.
    #[inline]
    pub fn client_secret(&self) -> Result<&str, FieldError> {
        self.0.str("client_secret")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }
}

view! {
    /// The value of `from_invoice` in [`Invoice`].
    FromInvoice "invoice::FromInvoice"
}

impl FromInvoice {
    /// Returns the text `action`.
    #[inline]
    pub fn action(&self) -> Result<&str, FieldError> {
        self.0.str("action")
    }

    /// Returns the id of `invoice`, expanded or not.
    #[inline]
    pub fn invoice_id(&self) -> Result<&str, FieldError> {
        self.0.id("invoice")
    }

    /// Returns `invoice` if it is expanded, or `None`. [`invoice_id`](Self::invoice_id) works either way.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&Invoice>, FieldError> {
        self.0.expanded("invoice")
    }
}

view! {
    /// The value of `parent` in [`Invoice`].
    Parent "invoice::Parent"
}

impl Parent {
    /// Returns the object `quote_details`, or `None` if it is null or absent.
    #[inline]
    pub fn quote_details(&self) -> Result<Option<&ParentQuoteDetails>, FieldError> {
        self.0.opt_nested("quote_details")
    }

    /// Returns the object `subscription_details`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_details(&self) -> Result<Option<&ParentSubscriptionDetails>, FieldError> {
        self.0.opt_nested("subscription_details")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_QUOTE_DETAILS`](Self::TYPE_QUOTE_DETAILS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_QUOTE_DETAILS: &'static str = "quote_details";
    /// A value of `type`.
    pub const TYPE_SUBSCRIPTION_DETAILS: &'static str = "subscription_details";
}

view! {
    /// The value of `parent.quote_details` in [`Invoice`].
    ParentQuoteDetails "invoice::ParentQuoteDetails"
}

impl ParentQuoteDetails {
    /// Returns the text `quote`.
    #[inline]
    pub fn quote(&self) -> Result<&str, FieldError> {
        self.0.str("quote")
    }
}

view! {
    /// The value of `parent.subscription_details` in [`Invoice`].
    ParentSubscriptionDetails "invoice::ParentSubscriptionDetails"
}

impl ParentSubscriptionDetails {
    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the id of `subscription`, expanded or not.
    #[inline]
    pub fn subscription_id(&self) -> Result<&str, FieldError> {
        self.0.id("subscription")
    }

    /// Returns `subscription` if it is expanded, or `None`. [`subscription_id`](Self::subscription_id) works either way.
    #[inline]
    pub fn subscription(&self) -> Result<Option<&super::Subscription>, FieldError> {
        self.0.expanded("subscription")
    }

    /// Returns the time `subscription_proration_date`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_proration_date(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("subscription_proration_date")
    }
}

view! {
    /// The value of `payment_settings` in [`Invoice`].
    PaymentSettings "invoice::PaymentSettings"
}

impl PaymentSettings {
    /// Returns the text `default_mandate`, or `None` if it is null or absent.
    #[inline]
    pub fn default_mandate(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("default_mandate")
    }

    /// Returns the object `payment_method_options`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptions>, FieldError> {
        self.0.opt_nested("payment_method_options")
    }

    /// Returns the texts in `payment_method_types`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_types(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("payment_method_types")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options` in [`Invoice`].
    PaymentSettingsPaymentMethodOptions "invoice::PaymentSettingsPaymentMethodOptions"
}

impl PaymentSettingsPaymentMethodOptions {
    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsAcssDebit>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `bancontact`, or `None` if it is null or absent.
    #[inline]
    pub fn bancontact(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsBancontact>, FieldError> {
        self.0.opt_nested("bancontact")
    }

    /// Returns the object `billie`, or `None` if it is null or absent.
    #[inline]
    pub fn billie(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsBillie>, FieldError> {
        self.0.opt_nested("billie")
    }

    /// Returns the object `blik`, or `None` if it is null or absent.
    #[inline]
    pub fn blik(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("blik")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `customer_balance`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_balance(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCustomerBalance>, FieldError> {
        self.0.opt_nested("customer_balance")
    }

    /// Returns the object `konbini`, or `None` if it is null or absent.
    #[inline]
    pub fn konbini(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("konbini")
    }

    /// Returns the object `payto`, or `None` if it is null or absent.
    #[inline]
    pub fn payto(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsPayto>, FieldError> {
        self.0.opt_nested("payto")
    }

    /// Returns the object `pix`, or `None` if it is null or absent.
    #[inline]
    pub fn pix(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsPix>, FieldError> {
        self.0.opt_nested("pix")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `upi`, or `None` if it is null or absent.
    #[inline]
    pub fn upi(&self) -> Result<Option<&PaymentSettingsPaymentMethodOptionsUpi>, FieldError> {
        self.0.opt_nested("upi")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsUsBankAccount>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.acss_debit` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsAcssDebit "invoice::PaymentSettingsPaymentMethodOptionsAcssDebit"
}

impl PaymentSettingsPaymentMethodOptionsAcssDebit {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>, FieldError>
    {
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
    /// The value of `payment_settings.payment_method_options.acss_debit.mandate_options` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions "invoice::PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions"
}

impl PaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    /// Returns the text `transaction_type`, or `None` if it is null or absent. Known values are constants, such as [`TRANSACTION_TYPE_BUSINESS`](Self::TRANSACTION_TYPE_BUSINESS).
    #[inline]
    pub fn transaction_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_type")
    }

    /// A value of `transaction_type`.
    pub const TRANSACTION_TYPE_BUSINESS: &'static str = "business";
    /// A value of `transaction_type`.
    pub const TRANSACTION_TYPE_PERSONAL: &'static str = "personal";
}

view! {
    /// The value of `payment_settings.payment_method_options.bancontact` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsBancontact "invoice::PaymentSettingsPaymentMethodOptionsBancontact"
}

impl PaymentSettingsPaymentMethodOptionsBancontact {
    /// Returns the text `preferred_language`. Known values are constants, such as [`PREFERRED_LANGUAGE_DE`](Self::PREFERRED_LANGUAGE_DE).
    #[inline]
    pub fn preferred_language(&self) -> Result<&str, FieldError> {
        self.0.str("preferred_language")
    }

    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_DE: &'static str = "de";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_EN: &'static str = "en";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_FR: &'static str = "fr";
    /// A value of `preferred_language`.
    pub const PREFERRED_LANGUAGE_NL: &'static str = "nl";
}

view! {
    /// The value of `payment_settings.payment_method_options.billie` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsBillie "invoice::PaymentSettingsPaymentMethodOptionsBillie"
}

impl PaymentSettingsPaymentMethodOptionsBillie {
    /// Returns the object `company_details`, or `None` if it is null or absent.
    #[inline]
    pub fn company_details(
        &self,
    ) -> Result<Option<&super::shared::BillieCompanyDetails>, FieldError> {
        self.0.opt_nested("company_details")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.card` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsCard "invoice::PaymentSettingsPaymentMethodOptionsCard"
}

impl PaymentSettingsPaymentMethodOptionsCard {
    /// Returns the object `installments`, or `None` if it is null or absent.
    #[inline]
    pub fn installments(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCardInstallments>, FieldError> {
        self.0.opt_nested("installments")
    }

    /// Returns the text `request_three_d_secure`, or `None` if it is null or absent. Known values are constants, such as [`REQUEST_THREE_D_SECURE_ANY`](Self::REQUEST_THREE_D_SECURE_ANY).
    #[inline]
    pub fn request_three_d_secure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("request_three_d_secure")
    }

    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_ANY: &'static str = "any";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_AUTOMATIC: &'static str = "automatic";
    /// A value of `request_three_d_secure`.
    pub const REQUEST_THREE_D_SECURE_CHALLENGE: &'static str = "challenge";
}

view! {
    /// The value of `payment_settings.payment_method_options.card.installments` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsCardInstallments "invoice::PaymentSettingsPaymentMethodOptionsCardInstallments"
}

impl PaymentSettingsPaymentMethodOptionsCardInstallments {
    /// Returns the boolean `enabled`, or `None` if it is null or absent.
    #[inline]
    pub fn enabled(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("enabled")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.customer_balance` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsCustomerBalance "invoice::PaymentSettingsPaymentMethodOptionsCustomerBalance"
}

impl PaymentSettingsPaymentMethodOptionsCustomerBalance {
    /// Returns the object `bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn bank_transfer(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>, FieldError>
    {
        self.0.opt_nested("bank_transfer")
    }

    /// Returns the text `funding_type`, or `None` if it is null or absent. Known values are constants, such as [`FUNDING_TYPE_BANK_TRANSFER`](Self::FUNDING_TYPE_BANK_TRANSFER).
    #[inline]
    pub fn funding_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding_type")
    }

    /// A value of `funding_type`.
    pub const FUNDING_TYPE_BANK_TRANSFER: &'static str = "bank_transfer";
}

view! {
    /// The value of `payment_settings.payment_method_options.customer_balance.bank_transfer` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer "invoice::PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer"
}

impl PaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    /// Returns the object `eu_bank_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn eu_bank_transfer(&self) -> Result<Option<&super::shared::EuBankTransfer>, FieldError> {
        self.0.opt_nested("eu_bank_transfer")
    }

    /// Returns the text `type`, or `None` if it is null or absent.
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.payto` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsPayto "invoice::PaymentSettingsPaymentMethodOptionsPayto"
}

impl PaymentSettingsPaymentMethodOptionsPayto {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(
        &self,
    ) -> Result<Option<&PaymentSettingsPaymentMethodOptionsPaytoMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.payto.mandate_options` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsPaytoMandateOptions "invoice::PaymentSettingsPaymentMethodOptionsPaytoMandateOptions"
}

impl PaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
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

    /// Returns the text `purpose`, or `None` if it is null or absent. Known values are constants, such as [`PURPOSE_DEPENDANT_SUPPORT`](Self::PURPOSE_DEPENDANT_SUPPORT).
    #[inline]
    pub fn purpose(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("purpose")
    }

    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_FIXED: &'static str = "fixed";
    /// A value of `amount_type`.
    pub const AMOUNT_TYPE_MAXIMUM: &'static str = "maximum";
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
    /// The value of `payment_settings.payment_method_options.pix` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsPix "invoice::PaymentSettingsPaymentMethodOptionsPix"
}

impl PaymentSettingsPaymentMethodOptionsPix {
    /// Returns the text `amount_includes_iof`, or `None` if it is null or absent. Known values are constants, such as [`AMOUNT_INCLUDES_IOF_ALWAYS`](Self::AMOUNT_INCLUDES_IOF_ALWAYS).
    #[inline]
    pub fn amount_includes_iof(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_includes_iof")
    }

    /// Returns the integer `expires_after_seconds`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_after_seconds(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("expires_after_seconds")
    }

    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_ALWAYS: &'static str = "always";
    /// A value of `amount_includes_iof`.
    pub const AMOUNT_INCLUDES_IOF_NEVER: &'static str = "never";
}

view! {
    /// The value of `payment_settings.payment_method_options.upi` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsUpi "invoice::PaymentSettingsPaymentMethodOptionsUpi"
}

impl PaymentSettingsPaymentMethodOptionsUpi {
    /// Returns the object `mandate_options`, or `None` if it is null or absent.
    #[inline]
    pub fn mandate_options(&self) -> Result<Option<&super::shared::UpiMandateOptions>, FieldError> {
        self.0.opt_nested("mandate_options")
    }
}

view! {
    /// The value of `payment_settings.payment_method_options.us_bank_account` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsUsBankAccount "invoice::PaymentSettingsPaymentMethodOptionsUsBankAccount"
}

impl PaymentSettingsPaymentMethodOptionsUsBankAccount {
    /// Returns the object `financial_connections`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_connections(
        &self,
    ) -> Result<
        Option<&PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>,
        FieldError,
    > {
        self.0.opt_nested("financial_connections")
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
    /// The value of `payment_settings.payment_method_options.us_bank_account.financial_connections` in [`Invoice`].
    PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections "invoice::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections"
}

impl PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
    /// Returns the object `filters`, or `None` if it is null or absent.
    #[inline]
    pub fn filters(
        &self,
    ) -> Result<Option<&super::shared::FinancialConnectionsFilters>, FieldError> {
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
}

view! {
    /// The value of `rendering` in [`Invoice`].
    Rendering "invoice::Rendering"
}

impl Rendering {
    /// Returns the text `amount_tax_display`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_tax_display(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("amount_tax_display")
    }

    /// Returns the object `pdf`, or `None` if it is null or absent.
    #[inline]
    pub fn pdf(&self) -> Result<Option<&RenderingPdf>, FieldError> {
        self.0.opt_nested("pdf")
    }

    /// Returns the text `template`, or `None` if it is null or absent.
    #[inline]
    pub fn template(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("template")
    }

    /// Returns the integer `template_version`, or `None` if it is null or absent.
    #[inline]
    pub fn template_version(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("template_version")
    }
}

view! {
    /// The value of `rendering.pdf` in [`Invoice`].
    RenderingPdf "invoice::RenderingPdf"
}

impl RenderingPdf {
    /// Returns the text `page_size`, or `None` if it is null or absent. Known values are constants, such as [`PAGE_SIZE_A4`](Self::PAGE_SIZE_A4).
    #[inline]
    pub fn page_size(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("page_size")
    }

    /// A value of `page_size`.
    pub const PAGE_SIZE_A4: &'static str = "a4";
    /// A value of `page_size`.
    pub const PAGE_SIZE_AUTO: &'static str = "auto";
    /// A value of `page_size`.
    pub const PAGE_SIZE_LETTER: &'static str = "letter";
}

view! {
    /// The value of `status_details` in [`Invoice`].
    StatusDetails "invoice::StatusDetails"
}

impl StatusDetails {
    /// Returns the object `uncollectible`, or `None` if it is null or absent.
    #[inline]
    pub fn uncollectible(&self) -> Result<Option<&StatusDetailsUncollectible>, FieldError> {
        self.0.opt_nested("uncollectible")
    }
}

view! {
    /// The value of `status_details.uncollectible` in [`Invoice`].
    StatusDetailsUncollectible "invoice::StatusDetailsUncollectible"
}

impl StatusDetailsUncollectible {
    /// Returns the text `reason`, or `None` if it is null or absent. Known values are constants, such as [`REASON_MAX_PAYMENT_ATTEMPTS`](Self::REASON_MAX_PAYMENT_ATTEMPTS).
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// A value of `reason`.
    pub const REASON_MAX_PAYMENT_ATTEMPTS: &'static str = "max_payment_attempts";
    /// A value of `reason`.
    pub const REASON_PAYMENT_NOT_RECEIVED: &'static str = "payment_not_received";
    /// A value of `reason`.
    pub const REASON_SUBSCRIPTION_CANCELED: &'static str = "subscription_canceled";
    /// A value of `reason`.
    pub const REASON_SUBSCRIPTION_PAUSED: &'static str = "subscription_paused";
    /// A value of `reason`.
    pub const REASON_USER_FORGIVEN: &'static str = "user_forgiven";
}

view! {
    /// The value of `status_transitions` in [`Invoice`].
    StatusTransitions "invoice::StatusTransitions"
}

impl StatusTransitions {
    /// Returns the time `finalized_at`, or `None` if it is null or absent.
    #[inline]
    pub fn finalized_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("finalized_at")
    }

    /// Returns the time `marked_uncollectible_at`, or `None` if it is null or absent.
    #[inline]
    pub fn marked_uncollectible_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("marked_uncollectible_at")
    }

    /// Returns the time `paid_at`, or `None` if it is null or absent.
    #[inline]
    pub fn paid_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("paid_at")
    }

    /// Returns the time `voided_at`, or `None` if it is null or absent.
    #[inline]
    pub fn voided_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("voided_at")
    }
}

view! {
    /// The value of `threshold_reason` in [`Invoice`].
    ThresholdReason "invoice::ThresholdReason"
}

impl ThresholdReason {
    /// Returns the amount `amount_gte` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_gte(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_gte")
    }

    /// Returns the objects in `item_reasons`.
    #[inline]
    pub fn item_reasons(&self) -> Result<&[ThresholdReasonItemReason], FieldError> {
        self.0.views("item_reasons")
    }
}

view! {
    /// The value of `threshold_reason.item_reasons[]` in [`Invoice`].
    ThresholdReasonItemReason "invoice::ThresholdReasonItemReason"
}

impl ThresholdReasonItemReason {
    /// Returns the texts in `line_item_ids`.
    #[inline]
    pub fn line_item_ids(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("line_item_ids")
    }

    /// Returns the integer `usage_gte`.
    #[inline]
    pub fn usage_gte(&self) -> Result<i64, FieldError> {
        self.0.i64("usage_gte")
    }
}

view! {
    /// The value of `total_taxes[]` in [`Invoice`].
    TotalTax "invoice::TotalTax"
}

impl TotalTax {
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
    pub fn tax_rate_details(&self) -> Result<Option<&TotalTaxTaxRateDetails>, FieldError> {
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
    /// The value of `total_taxes[].tax_rate_details` in [`Invoice`].
    TotalTaxTaxRateDetails "invoice::TotalTaxTaxRateDetails"
}

impl TotalTaxTaxRateDetails {
    /// Returns the text `tax_rate`.
    #[inline]
    pub fn tax_rate(&self) -> Result<&str, FieldError> {
        self.0.str("tax_rate")
    }
}
