// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `dispute`. Stripe describes it in the [API reference](https://docs.stripe.com/api/disputes/object). [`objects`](crate::objects) describes what the methods return.
    Dispute "Dispute" "dispute"
}

impl Dispute {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the objects in `balance_transactions`.
    #[inline]
    pub fn balance_transactions(&self) -> Result<&[super::BalanceTransaction], FieldError> {
        self.0.views("balance_transactions")
    }

    /// Returns `charge` if it is expanded, or `None`. [`charge_id`](Self::charge_id) works either way.
    #[inline]
    pub fn charge(&self) -> Result<Option<&super::Charge>, FieldError> {
        self.0.expanded("charge")
    }

    /// Returns the id of `charge`, expanded or not.
    #[inline]
    pub fn charge_id(&self) -> Result<&str, FieldError> {
        self.0.id("charge")
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

    /// Returns the texts in `enhanced_eligibility_types`.
    #[inline]
    pub fn enhanced_eligibility_types(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("enhanced_eligibility_types")
    }

    /// Returns the object `evidence`.
    #[inline]
    pub fn evidence(&self) -> Result<&Evidence, FieldError> {
        self.0.nested("evidence")
    }

    /// Returns the object `evidence_details`.
    #[inline]
    pub fn evidence_details(&self) -> Result<&EvidenceDetails, FieldError> {
        self.0.nested("evidence_details")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `intended_submission_method`, or `None` if it is null or absent. Known values are constants, such as [`INTENDED_SUBMISSION_METHOD_MANUAL`](Self::INTENDED_SUBMISSION_METHOD_MANUAL).
    #[inline]
    pub fn intended_submission_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("intended_submission_method")
    }

    /// Returns the boolean `is_charge_refundable`.
    #[inline]
    pub fn is_charge_refundable(&self) -> Result<bool, FieldError> {
        self.0.bool("is_charge_refundable")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the text `network_reason_code`, or `None` if it is null or absent.
    #[inline]
    pub fn network_reason_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_reason_code")
    }

    /// Returns `payment_intent` if it is expanded, or `None`. [`payment_intent_id`](Self::payment_intent_id) works either way.
    #[inline]
    pub fn payment_intent(&self) -> Result<Option<&super::PaymentIntent>, FieldError> {
        self.0.opt_expanded("payment_intent")
    }

    /// Returns the id of `payment_intent`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn payment_intent_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("payment_intent")
    }

    /// Returns the object `payment_method_details`, or `None` if it is null or absent.
    #[inline]
    pub fn payment_method_details(&self) -> Result<Option<&PaymentMethodDetails>, FieldError> {
        self.0.opt_nested("payment_method_details")
    }

    /// Returns the text `reason`.
    #[inline]
    pub fn reason(&self) -> Result<&str, FieldError> {
        self.0.str("reason")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_APPEAL_NEEDS_RESPONSE`](Self::STATUS_APPEAL_NEEDS_RESPONSE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `intended_submission_method`.
    pub const INTENDED_SUBMISSION_METHOD_MANUAL: &'static str = "manual";
    /// A value of `intended_submission_method`.
    pub const INTENDED_SUBMISSION_METHOD_PREFER_MANUAL: &'static str = "prefer_manual";
    /// A value of `intended_submission_method`.
    pub const INTENDED_SUBMISSION_METHOD_PREFER_SMART_DISPUTES: &'static str =
        "prefer_smart_disputes";
    /// A value of `intended_submission_method`.
    pub const INTENDED_SUBMISSION_METHOD_SMART_DISPUTES: &'static str = "smart_disputes";
    /// A value of `status`.
    pub const STATUS_APPEAL_NEEDS_RESPONSE: &'static str = "appeal_needs_response";
    /// A value of `status`.
    pub const STATUS_APPEAL_UNDER_REVIEW: &'static str = "appeal_under_review";
    /// A value of `status`.
    pub const STATUS_LOST: &'static str = "lost";
    /// A value of `status`.
    pub const STATUS_NEEDS_RESPONSE: &'static str = "needs_response";
    /// A value of `status`.
    pub const STATUS_PREVENTED: &'static str = "prevented";
    /// A value of `status`.
    pub const STATUS_UNDER_REVIEW: &'static str = "under_review";
    /// A value of `status`.
    pub const STATUS_WARNING_CLOSED: &'static str = "warning_closed";
    /// A value of `status`.
    pub const STATUS_WARNING_NEEDS_RESPONSE: &'static str = "warning_needs_response";
    /// A value of `status`.
    pub const STATUS_WARNING_UNDER_REVIEW: &'static str = "warning_under_review";
    /// A value of `status`.
    pub const STATUS_WON: &'static str = "won";
}

view! {
    /// The value of `evidence` in [`Dispute`].
    Evidence "dispute::Evidence"
}

impl Evidence {
    /// Returns the text `access_activity_log`, or `None` if it is null or absent.
    #[inline]
    pub fn access_activity_log(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("access_activity_log")
    }

    /// Returns the object `appeal`, or `None` if it is null or absent.
    #[inline]
    pub fn appeal(&self) -> Result<Option<&EvidenceAppeal>, FieldError> {
        self.0.opt_nested("appeal")
    }

    /// Returns the text `billing_address`, or `None` if it is null or absent.
    #[inline]
    pub fn billing_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("billing_address")
    }

    /// Returns the id of `cancellation_policy`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn cancellation_policy_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("cancellation_policy")
    }

    /// Returns `cancellation_policy` if it is expanded, or `None`. [`cancellation_policy_id`](Self::cancellation_policy_id) works either way.
    #[inline]
    pub fn cancellation_policy(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("cancellation_policy")
    }

    /// Returns the text `cancellation_policy_disclosure`, or `None` if it is null or absent.
    #[inline]
    pub fn cancellation_policy_disclosure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cancellation_policy_disclosure")
    }

    /// Returns the text `cancellation_rebuttal`, or `None` if it is null or absent.
    #[inline]
    pub fn cancellation_rebuttal(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cancellation_rebuttal")
    }

    /// Returns the id of `customer_communication`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_communication_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer_communication")
    }

    /// Returns `customer_communication` if it is expanded, or `None`. [`customer_communication_id`](Self::customer_communication_id) works either way.
    #[inline]
    pub fn customer_communication(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("customer_communication")
    }

    /// Returns the text `customer_email_address`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_email_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_email_address")
    }

    /// Returns the text `customer_name`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_name")
    }

    /// Returns the text `customer_purchase_ip`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_purchase_ip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_purchase_ip")
    }

    /// Returns the id of `customer_signature`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_signature_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer_signature")
    }

    /// Returns `customer_signature` if it is expanded, or `None`. [`customer_signature_id`](Self::customer_signature_id) works either way.
    #[inline]
    pub fn customer_signature(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("customer_signature")
    }

    /// Returns the id of `duplicate_charge_documentation`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn duplicate_charge_documentation_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("duplicate_charge_documentation")
    }

    /// Returns `duplicate_charge_documentation` if it is expanded, or `None`. [`duplicate_charge_documentation_id`](Self::duplicate_charge_documentation_id) works either way.
    #[inline]
    pub fn duplicate_charge_documentation(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("duplicate_charge_documentation")
    }

    /// Returns the text `duplicate_charge_explanation`, or `None` if it is null or absent.
    #[inline]
    pub fn duplicate_charge_explanation(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("duplicate_charge_explanation")
    }

    /// Returns the text `duplicate_charge_id`, or `None` if it is null or absent.
    #[inline]
    pub fn duplicate_charge_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("duplicate_charge_id")
    }

    /// Returns the object `enhanced_evidence`.
    #[inline]
    pub fn enhanced_evidence(&self) -> Result<&EvidenceEnhancedEvidence, FieldError> {
        self.0.nested("enhanced_evidence")
    }

    /// Returns the text `product_description`, or `None` if it is null or absent.
    #[inline]
    pub fn product_description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("product_description")
    }

    /// Returns the id of `receipt`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn receipt_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("receipt")
    }

    /// Returns `receipt` if it is expanded, or `None`. [`receipt_id`](Self::receipt_id) works either way.
    #[inline]
    pub fn receipt(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("receipt")
    }

    /// Returns the id of `refund_policy`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn refund_policy_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("refund_policy")
    }

    /// Returns `refund_policy` if it is expanded, or `None`. [`refund_policy_id`](Self::refund_policy_id) works either way.
    #[inline]
    pub fn refund_policy(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("refund_policy")
    }

    /// Returns the text `refund_policy_disclosure`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_policy_disclosure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_policy_disclosure")
    }

    /// Returns the text `refund_refusal_explanation`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_refusal_explanation(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("refund_refusal_explanation")
    }

    /// Returns the text `service_date`, or `None` if it is null or absent.
    #[inline]
    pub fn service_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("service_date")
    }

    /// Returns the id of `service_documentation`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn service_documentation_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("service_documentation")
    }

    /// Returns `service_documentation` if it is expanded, or `None`. [`service_documentation_id`](Self::service_documentation_id) works either way.
    #[inline]
    pub fn service_documentation(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("service_documentation")
    }

    /// Returns the text `shipping_address`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_address")
    }

    /// Returns the text `shipping_carrier`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_carrier(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_carrier")
    }

    /// Returns the text `shipping_date`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_date")
    }

    /// Returns the id of `shipping_documentation`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_documentation_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("shipping_documentation")
    }

    /// Returns `shipping_documentation` if it is expanded, or `None`. [`shipping_documentation_id`](Self::shipping_documentation_id) works either way.
    #[inline]
    pub fn shipping_documentation(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("shipping_documentation")
    }

    /// Returns the text `shipping_tracking_number`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_tracking_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("shipping_tracking_number")
    }

    /// Returns the id of `uncategorized_file`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn uncategorized_file_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("uncategorized_file")
    }

    /// Returns `uncategorized_file` if it is expanded, or `None`. [`uncategorized_file_id`](Self::uncategorized_file_id) works either way.
    #[inline]
    pub fn uncategorized_file(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("uncategorized_file")
    }

    /// Returns the text `uncategorized_text`, or `None` if it is null or absent.
    #[inline]
    pub fn uncategorized_text(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("uncategorized_text")
    }
}

view! {
    /// The value of `evidence.appeal` in [`Dispute`].
    EvidenceAppeal "dispute::EvidenceAppeal"
}

impl EvidenceAppeal {
    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&EvidenceAppealCard>, FieldError> {
        self.0.opt_nested("card")
    }
}

view! {
    /// The value of `evidence.appeal.card` in [`Dispute`].
    EvidenceAppealCard "dispute::EvidenceAppealCard"
}

impl EvidenceAppealCard {
    /// Returns the text `reason_for_filing`, or `None` if it is null or absent.
    #[inline]
    pub fn reason_for_filing(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason_for_filing")
    }

    /// Returns the texts in `supporting_files`, or `None` if it is null or absent.
    #[inline]
    pub fn supporting_files(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("supporting_files")
    }
}

view! {
    /// The value of `evidence.enhanced_evidence` in [`Dispute`].
    EvidenceEnhancedEvidence "dispute::EvidenceEnhancedEvidence"
}

impl EvidenceEnhancedEvidence {
    /// Returns the object `mastercard_compliance`, or `None` if it is null or absent.
    #[inline]
    pub fn mastercard_compliance(
        &self,
    ) -> Result<Option<&EvidenceEnhancedEvidenceMastercardCompliance>, FieldError> {
        self.0.opt_nested("mastercard_compliance")
    }

    /// Returns the object `visa_compelling_evidence_3`, or `None` if it is null or absent.
    #[inline]
    pub fn visa_compelling_evidence_3(
        &self,
    ) -> Result<Option<&EvidenceEnhancedEvidenceVisaCompellingEvidence3>, FieldError> {
        self.0.opt_nested("visa_compelling_evidence_3")
    }

    /// Returns the object `visa_compliance`, or `None` if it is null or absent.
    #[inline]
    pub fn visa_compliance(
        &self,
    ) -> Result<Option<&EvidenceEnhancedEvidenceVisaCompliance>, FieldError> {
        self.0.opt_nested("visa_compliance")
    }
}

view! {
    /// The value of `evidence.enhanced_evidence.mastercard_compliance` in [`Dispute`].
    EvidenceEnhancedEvidenceMastercardCompliance "dispute::EvidenceEnhancedEvidenceMastercardCompliance"
}

impl EvidenceEnhancedEvidenceMastercardCompliance {
    /// Returns the boolean `fee_acknowledged`.
    #[inline]
    pub fn fee_acknowledged(&self) -> Result<bool, FieldError> {
        self.0.bool("fee_acknowledged")
    }
}

view! {
    /// The value of `evidence.enhanced_evidence.visa_compelling_evidence_3` in [`Dispute`].
    EvidenceEnhancedEvidenceVisaCompellingEvidence3 "dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3"
}

impl EvidenceEnhancedEvidenceVisaCompellingEvidence3 {
    /// Returns the object `disputed_transaction`, or `None` if it is null or absent.
    #[inline]
    pub fn disputed_transaction(
        &self,
    ) -> Result<
        Option<&EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction>,
        FieldError,
    > {
        self.0.opt_nested("disputed_transaction")
    }

    /// Returns the objects in `prior_undisputed_transactions`.
    #[inline]
    pub fn prior_undisputed_transactions(
        &self,
    ) -> Result<
        &[EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction],
        FieldError,
    > {
        self.0.views("prior_undisputed_transactions")
    }
}

view! {
    /// The value of `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction` in [`Dispute`].
    EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction "dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction"
}

impl EvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
    /// Returns the text `customer_account_id`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account_id")
    }

    /// Returns the text `customer_device_fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_device_fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_device_fingerprint")
    }

    /// Returns the text `customer_device_id`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_device_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_device_id")
    }

    /// Returns the text `customer_email_address`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_email_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_email_address")
    }

    /// Returns the text `customer_purchase_ip`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_purchase_ip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_purchase_ip")
    }

    /// Returns the text `merchandise_or_services`, or `None` if it is null or absent. Known values are constants, such as [`MERCHANDISE_OR_SERVICES_MERCHANDISE`](Self::MERCHANDISE_OR_SERVICES_MERCHANDISE).
    #[inline]
    pub fn merchandise_or_services(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("merchandise_or_services")
    }

    /// Returns the text `product_description`, or `None` if it is null or absent.
    #[inline]
    pub fn product_description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("product_description")
    }

    /// Returns the object `shipping_address`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("shipping_address")
    }

    /// A value of `merchandise_or_services`.
    pub const MERCHANDISE_OR_SERVICES_MERCHANDISE: &'static str = "merchandise";
    /// A value of `merchandise_or_services`.
    pub const MERCHANDISE_OR_SERVICES_SERVICES: &'static str = "services";
}

view! {
    /// The value of `evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transactions[]` in [`Dispute`].
    EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction "dispute::EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction"
}

impl EvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
    /// Returns the text `charge`.
    #[inline]
    pub fn charge(&self) -> Result<&str, FieldError> {
        self.0.str("charge")
    }

    /// Returns the text `customer_account_id`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account_id")
    }

    /// Returns the text `customer_device_fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_device_fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_device_fingerprint")
    }

    /// Returns the text `customer_device_id`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_device_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_device_id")
    }

    /// Returns the text `customer_email_address`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_email_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_email_address")
    }

    /// Returns the text `customer_purchase_ip`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_purchase_ip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_purchase_ip")
    }

    /// Returns the text `product_description`, or `None` if it is null or absent.
    #[inline]
    pub fn product_description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("product_description")
    }

    /// Returns the object `shipping_address`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("shipping_address")
    }
}

view! {
    /// The value of `evidence.enhanced_evidence.visa_compliance` in [`Dispute`].
    EvidenceEnhancedEvidenceVisaCompliance "dispute::EvidenceEnhancedEvidenceVisaCompliance"
}

impl EvidenceEnhancedEvidenceVisaCompliance {
    /// Returns the boolean `fee_acknowledged`.
    #[inline]
    pub fn fee_acknowledged(&self) -> Result<bool, FieldError> {
        self.0.bool("fee_acknowledged")
    }
}

view! {
    /// The value of `evidence_details` in [`Dispute`].
    EvidenceDetails "dispute::EvidenceDetails"
}

impl EvidenceDetails {
    /// Returns the time `due_by`, or `None` if it is null or absent.
    #[inline]
    pub fn due_by(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("due_by")
    }

    /// Returns the object `enhanced_eligibility`.
    #[inline]
    pub fn enhanced_eligibility(&self) -> Result<&EvidenceDetailsEnhancedEligibility, FieldError> {
        self.0.nested("enhanced_eligibility")
    }

    /// Returns the boolean `has_evidence`.
    #[inline]
    pub fn has_evidence(&self) -> Result<bool, FieldError> {
        self.0.bool("has_evidence")
    }

    /// Returns the boolean `past_due`.
    #[inline]
    pub fn past_due(&self) -> Result<bool, FieldError> {
        self.0.bool("past_due")
    }

    /// Returns the integer `submission_count`.
    #[inline]
    pub fn submission_count(&self) -> Result<i64, FieldError> {
        self.0.i64("submission_count")
    }

    /// Returns the text `submission_method`. Known values are constants, such as [`SUBMISSION_METHOD_MANUAL`](Self::SUBMISSION_METHOD_MANUAL).
    #[inline]
    pub fn submission_method(&self) -> Result<&str, FieldError> {
        self.0.str("submission_method")
    }

    /// A value of `submission_method`.
    pub const SUBMISSION_METHOD_MANUAL: &'static str = "manual";
    /// A value of `submission_method`.
    pub const SUBMISSION_METHOD_NOT_SUBMITTED: &'static str = "not_submitted";
    /// A value of `submission_method`.
    pub const SUBMISSION_METHOD_SMART_DISPUTES: &'static str = "smart_disputes";
}

view! {
    /// The value of `evidence_details.enhanced_eligibility` in [`Dispute`].
    EvidenceDetailsEnhancedEligibility "dispute::EvidenceDetailsEnhancedEligibility"
}

impl EvidenceDetailsEnhancedEligibility {
    /// Returns the object `mastercard_compliance`, or `None` if it is null or absent.
    #[inline]
    pub fn mastercard_compliance(
        &self,
    ) -> Result<Option<&EvidenceDetailsEnhancedEligibilityMastercardCompliance>, FieldError> {
        self.0.opt_nested("mastercard_compliance")
    }

    /// Returns the object `visa_compelling_evidence_3`, or `None` if it is null or absent.
    #[inline]
    pub fn visa_compelling_evidence_3(
        &self,
    ) -> Result<Option<&EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3>, FieldError>
    {
        self.0.opt_nested("visa_compelling_evidence_3")
    }

    /// Returns the object `visa_compliance`, or `None` if it is null or absent.
    #[inline]
    pub fn visa_compliance(
        &self,
    ) -> Result<Option<&EvidenceDetailsEnhancedEligibilityVisaCompliance>, FieldError> {
        self.0.opt_nested("visa_compliance")
    }
}

view! {
    /// The value of `evidence_details.enhanced_eligibility.mastercard_compliance` in [`Dispute`].
    EvidenceDetailsEnhancedEligibilityMastercardCompliance "dispute::EvidenceDetailsEnhancedEligibilityMastercardCompliance"
}

impl EvidenceDetailsEnhancedEligibilityMastercardCompliance {
    /// Returns the text `status`. Known values are constants, such as [`STATUS_FEE_ACKNOWLEDGED`](Self::STATUS_FEE_ACKNOWLEDGED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_FEE_ACKNOWLEDGED: &'static str = "fee_acknowledged";
    /// A value of `status`.
    pub const STATUS_REQUIRES_FEE_ACKNOWLEDGEMENT: &'static str = "requires_fee_acknowledgement";
}

view! {
    /// The value of `evidence_details.enhanced_eligibility.visa_compelling_evidence_3` in [`Dispute`].
    EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 "dispute::EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3"
}

impl EvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 {
    /// Returns the texts in `required_actions`.
    #[inline]
    pub fn required_actions(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("required_actions")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_NOT_QUALIFIED`](Self::STATUS_NOT_QUALIFIED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_NOT_QUALIFIED: &'static str = "not_qualified";
    /// A value of `status`.
    pub const STATUS_QUALIFIED: &'static str = "qualified";
    /// A value of `status`.
    pub const STATUS_REQUIRES_ACTION: &'static str = "requires_action";
}

view! {
    /// The value of `evidence_details.enhanced_eligibility.visa_compliance` in [`Dispute`].
    EvidenceDetailsEnhancedEligibilityVisaCompliance "dispute::EvidenceDetailsEnhancedEligibilityVisaCompliance"
}

impl EvidenceDetailsEnhancedEligibilityVisaCompliance {
    /// Returns the text `status`. Known values are constants, such as [`STATUS_FEE_ACKNOWLEDGED`](Self::STATUS_FEE_ACKNOWLEDGED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_FEE_ACKNOWLEDGED: &'static str = "fee_acknowledged";
    /// A value of `status`.
    pub const STATUS_REQUIRES_FEE_ACKNOWLEDGEMENT: &'static str = "requires_fee_acknowledgement";
}

view! {
    /// The value of `payment_method_details` in [`Dispute`].
    PaymentMethodDetails "dispute::PaymentMethodDetails"
}

impl PaymentMethodDetails {
    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&PaymentMethodDetailsAmazonPay>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&PaymentMethodDetailsCard>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&PaymentMethodDetailsKlarna>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `paypal`, or `None` if it is null or absent.
    #[inline]
    pub fn paypal(&self) -> Result<Option<&PaymentMethodDetailsPaypal>, FieldError> {
        self.0.opt_nested("paypal")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_AMAZON_PAY`](Self::TYPE_AMAZON_PAY).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_AMAZON_PAY: &'static str = "amazon_pay";
    /// A value of `type`.
    pub const TYPE_CARD: &'static str = "card";
    /// A value of `type`.
    pub const TYPE_KLARNA: &'static str = "klarna";
    /// A value of `type`.
    pub const TYPE_PAYPAL: &'static str = "paypal";
}

view! {
    /// The value of `payment_method_details.amazon_pay` in [`Dispute`].
    PaymentMethodDetailsAmazonPay "dispute::PaymentMethodDetailsAmazonPay"
}

impl PaymentMethodDetailsAmazonPay {
    /// Returns the text `dispute_type`, or `None` if it is null or absent. Known values are constants, such as [`DISPUTE_TYPE_CHARGEBACK`](Self::DISPUTE_TYPE_CHARGEBACK).
    #[inline]
    pub fn dispute_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dispute_type")
    }

    /// A value of `dispute_type`.
    pub const DISPUTE_TYPE_CHARGEBACK: &'static str = "chargeback";
    /// A value of `dispute_type`.
    pub const DISPUTE_TYPE_CLAIM: &'static str = "claim";
}

view! {
    /// The value of `payment_method_details.card` in [`Dispute`].
    PaymentMethodDetailsCard "dispute::PaymentMethodDetailsCard"
}

impl PaymentMethodDetailsCard {
    /// Returns the text `brand`.
    #[inline]
    pub fn brand(&self) -> Result<&str, FieldError> {
        self.0.str("brand")
    }

    /// Returns the text `case_type`. Known values are constants, such as [`CASE_TYPE_BLOCK`](Self::CASE_TYPE_BLOCK).
    #[inline]
    pub fn case_type(&self) -> Result<&str, FieldError> {
        self.0.str("case_type")
    }

    /// Returns the text `network`.
    #[inline]
    pub fn network(&self) -> Result<&str, FieldError> {
        self.0.str("network")
    }

    /// Returns the text `network_reason_code`, or `None` if it is null or absent.
    #[inline]
    pub fn network_reason_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("network_reason_code")
    }

    /// A value of `case_type`.
    pub const CASE_TYPE_BLOCK: &'static str = "block";
    /// A value of `case_type`.
    pub const CASE_TYPE_CHARGEBACK: &'static str = "chargeback";
    /// A value of `case_type`.
    pub const CASE_TYPE_COMPLIANCE: &'static str = "compliance";
    /// A value of `case_type`.
    pub const CASE_TYPE_INQUIRY: &'static str = "inquiry";
    /// A value of `case_type`.
    pub const CASE_TYPE_RESOLUTION: &'static str = "resolution";
}

view! {
    /// The value of `payment_method_details.klarna` in [`Dispute`].
    PaymentMethodDetailsKlarna "dispute::PaymentMethodDetailsKlarna"
}

impl PaymentMethodDetailsKlarna {
    /// Returns the text `chargeback_loss_reason_code`, or `None` if it is null or absent.
    #[inline]
    pub fn chargeback_loss_reason_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("chargeback_loss_reason_code")
    }

    /// Returns the text `reason_code`, or `None` if it is null or absent.
    #[inline]
    pub fn reason_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason_code")
    }
}

view! {
    /// The value of `payment_method_details.paypal` in [`Dispute`].
    PaymentMethodDetailsPaypal "dispute::PaymentMethodDetailsPaypal"
}

impl PaymentMethodDetailsPaypal {
    /// Returns the text `case_id`, or `None` if it is null or absent.
    #[inline]
    pub fn case_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("case_id")
    }

    /// Returns the text `reason_code`, or `None` if it is null or absent.
    #[inline]
    pub fn reason_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason_code")
    }
}
