// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `issuing.card`. Stripe describes it in the [API reference](https://docs.stripe.com/api/issuing/cards/object). [`objects`](crate::objects) describes what the methods return.
    IssuingCard "IssuingCard" "issuing.card"
}

impl IssuingCard {
    /// Returns the text `brand`.
    #[inline]
    pub fn brand(&self) -> Result<&str, FieldError> {
        self.0.str("brand")
    }

    /// Returns the text `cancellation_reason`, or `None` if it is null or absent. Known values are constants, such as [`CANCELLATION_REASON_DESIGN_REJECTED`](Self::CANCELLATION_REASON_DESIGN_REJECTED).
    #[inline]
    pub fn cancellation_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cancellation_reason")
    }

    /// Returns the object `cardholder`.
    #[inline]
    pub fn cardholder(&self) -> Result<&super::IssuingCardholder, FieldError> {
        self.0.nested("cardholder")
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

    /// Returns the text `cvc`, or `None` if it is null or absent.
    #[inline]
    pub fn cvc(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cvc")
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

    /// Returns the text `financial_account`, or `None` if it is null or absent.
    #[inline]
    pub fn financial_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("financial_account")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `last4`.
    #[inline]
    pub fn last4(&self) -> Result<&str, FieldError> {
        self.0.str("last4")
    }

    /// Returns the object `latest_fraud_warning`, or `None` if it is null or absent.
    #[inline]
    pub fn latest_fraud_warning(&self) -> Result<Option<&LatestFraudWarning>, FieldError> {
        self.0.opt_nested("latest_fraud_warning")
    }

    /// Returns the object `lifecycle_controls`, or `None` if it is null or absent.
    #[inline]
    pub fn lifecycle_controls(&self) -> Result<Option<&LifecycleControls>, FieldError> {
        self.0.opt_nested("lifecycle_controls")
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

    /// Returns the text `number`, or `None` if it is null or absent.
    #[inline]
    pub fn number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("number")
    }

    /// Returns `personalization_design` if it is expanded, or `None`. [`personalization_design_id`](Self::personalization_design_id) works either way.
    #[inline]
    pub fn personalization_design(
        &self,
    ) -> Result<Option<&super::IssuingPersonalizationDesign>, FieldError> {
        self.0.opt_expanded("personalization_design")
    }

    /// Returns the id of `personalization_design`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn personalization_design_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("personalization_design")
    }

    /// Returns `replaced_by` if it is expanded, or `None`. [`replaced_by_id`](Self::replaced_by_id) works either way.
    #[inline]
    pub fn replaced_by(&self) -> Result<Option<&IssuingCard>, FieldError> {
        self.0.opt_expanded("replaced_by")
    }

    /// Returns the id of `replaced_by`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn replaced_by_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("replaced_by")
    }

    /// Returns `replacement_for` if it is expanded, or `None`. [`replacement_for_id`](Self::replacement_for_id) works either way.
    #[inline]
    pub fn replacement_for(&self) -> Result<Option<&IssuingCard>, FieldError> {
        self.0.opt_expanded("replacement_for")
    }

    /// Returns the id of `replacement_for`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn replacement_for_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("replacement_for")
    }

    /// Returns the text `replacement_reason`, or `None` if it is null or absent. Known values are constants, such as [`REPLACEMENT_REASON_DAMAGED`](Self::REPLACEMENT_REASON_DAMAGED).
    #[inline]
    pub fn replacement_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("replacement_reason")
    }

    /// Returns the text `second_line`, or `None` if it is null or absent.
    #[inline]
    pub fn second_line(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("second_line")
    }

    /// Returns the object `shipping`, or `None` if it is null or absent.
    #[inline]
    pub fn shipping(&self) -> Result<Option<&Shipping>, FieldError> {
        self.0.opt_nested("shipping")
    }

    /// Returns the object `spending_controls`.
    #[inline]
    pub fn spending_controls(&self) -> Result<&super::shared::SpendingControls, FieldError> {
        self.0.nested("spending_controls")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_PHYSICAL`](Self::TYPE_PHYSICAL).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `wallets`, or `None` if it is null or absent.
    #[inline]
    pub fn wallets(&self) -> Result<Option<&Wallets>, FieldError> {
        self.0.opt_nested("wallets")
    }

    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_DESIGN_REJECTED: &'static str = "design_rejected";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_FULFILLMENT_ERROR: &'static str = "fulfillment_error";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_LOST: &'static str = "lost";
    /// A value of `cancellation_reason`.
    pub const CANCELLATION_REASON_STOLEN: &'static str = "stolen";
    /// A value of `replacement_reason`.
    pub const REPLACEMENT_REASON_DAMAGED: &'static str = "damaged";
    /// A value of `replacement_reason`.
    pub const REPLACEMENT_REASON_EXPIRED: &'static str = "expired";
    /// A value of `replacement_reason`.
    pub const REPLACEMENT_REASON_FULFILLMENT_ERROR: &'static str = "fulfillment_error";
    /// A value of `replacement_reason`.
    pub const REPLACEMENT_REASON_LOST: &'static str = "lost";
    /// A value of `replacement_reason`.
    pub const REPLACEMENT_REASON_STOLEN: &'static str = "stolen";
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `type`.
    pub const TYPE_PHYSICAL: &'static str = "physical";
    /// A value of `type`.
    pub const TYPE_VIRTUAL: &'static str = "virtual";
}

view! {
    /// The value of `latest_fraud_warning` in [`IssuingCard`].
    LatestFraudWarning "issuing_card::LatestFraudWarning"
}

impl LatestFraudWarning {
    /// Returns the time `started_at`, or `None` if it is null or absent.
    #[inline]
    pub fn started_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("started_at")
    }

    /// Returns the text `type`, or `None` if it is null or absent. Known values are constants, such as [`TYPE_CARD_TESTING_EXPOSURE`](Self::TYPE_CARD_TESTING_EXPOSURE).
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// A value of `type`.
    pub const TYPE_CARD_TESTING_EXPOSURE: &'static str = "card_testing_exposure";
    /// A value of `type`.
    pub const TYPE_FRAUD_DISPUTE_FILED: &'static str = "fraud_dispute_filed";
    /// A value of `type`.
    pub const TYPE_THIRD_PARTY_REPORTED: &'static str = "third_party_reported";
    /// A value of `type`.
    pub const TYPE_USER_INDICATED_FRAUD: &'static str = "user_indicated_fraud";
}

view! {
    /// The value of `lifecycle_controls` in [`IssuingCard`].
    LifecycleControls "issuing_card::LifecycleControls"
}

impl LifecycleControls {
    /// Returns the object `cancel_after`.
    #[inline]
    pub fn cancel_after(&self) -> Result<&Object, FieldError> {
        self.0.nested("cancel_after")
    }
}

view! {
    /// The value of `shipping` in [`IssuingCard`].
    Shipping "issuing_card::Shipping"
}

impl Shipping {
    /// Returns the object `address`.
    #[inline]
    pub fn address(&self) -> Result<&Object, FieldError> {
        self.0.nested("address")
    }

    /// Returns the object `address_validation`, or `None` if it is null or absent.
    #[inline]
    pub fn address_validation(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("address_validation")
    }

    /// Returns the text `business_name`, or `None` if it is null or absent.
    #[inline]
    pub fn business_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("business_name")
    }

    /// Returns the text `carrier`, or `None` if it is null or absent. Known values are constants, such as [`CARRIER_CORREOS`](Self::CARRIER_CORREOS).
    #[inline]
    pub fn carrier(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("carrier")
    }

    /// Returns the object `customs`, or `None` if it is null or absent.
    #[inline]
    pub fn customs(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("customs")
    }

    /// Returns the time `delivered_at`, or `None` if it is null or absent.
    #[inline]
    pub fn delivered_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("delivered_at")
    }

    /// Returns the time `eta`, or `None` if it is null or absent.
    #[inline]
    pub fn eta(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("eta")
    }

    /// Returns the text `name`.
    #[inline]
    pub fn name(&self) -> Result<&str, FieldError> {
        self.0.str("name")
    }

    /// Returns the text `phone_number`, or `None` if it is null or absent.
    #[inline]
    pub fn phone_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("phone_number")
    }

    /// Returns the boolean `require_signature`, or `None` if it is null or absent.
    #[inline]
    pub fn require_signature(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("require_signature")
    }

    /// Returns the text `service`. Known values are constants, such as [`SERVICE_EXPRESS`](Self::SERVICE_EXPRESS).
    #[inline]
    pub fn service(&self) -> Result<&str, FieldError> {
        self.0.str("service")
    }

    /// Returns the time `shipped_at`, or `None` if it is null or absent.
    #[inline]
    pub fn shipped_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("shipped_at")
    }

    /// Returns the text `status`, or `None` if it is null or absent. Known values are constants, such as [`STATUS_CANCELED`](Self::STATUS_CANCELED).
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// Returns the text `tracking_number`, or `None` if it is null or absent.
    #[inline]
    pub fn tracking_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tracking_number")
    }

    /// Returns the text `tracking_url`, or `None` if it is null or absent.
    #[inline]
    pub fn tracking_url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tracking_url")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_BULK`](Self::TYPE_BULK).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `carrier`.
    pub const CARRIER_CORREOS: &'static str = "correos";
    /// A value of `carrier`.
    pub const CARRIER_DHL: &'static str = "dhl";
    /// A value of `carrier`.
    pub const CARRIER_FEDEX: &'static str = "fedex";
    /// A value of `carrier`.
    pub const CARRIER_ROYAL_MAIL: &'static str = "royal_mail";
    /// A value of `carrier`.
    pub const CARRIER_USPS: &'static str = "usps";
    /// A value of `service`.
    pub const SERVICE_EXPRESS: &'static str = "express";
    /// A value of `service`.
    pub const SERVICE_PRIORITY: &'static str = "priority";
    /// A value of `service`.
    pub const SERVICE_STANDARD: &'static str = "standard";
    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_DELIVERED: &'static str = "delivered";
    /// A value of `status`.
    pub const STATUS_FAILURE: &'static str = "failure";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_RETURNED: &'static str = "returned";
    /// A value of `status`.
    pub const STATUS_SHIPPED: &'static str = "shipped";
    /// A value of `status`.
    pub const STATUS_SUBMITTED: &'static str = "submitted";
    /// A value of `type`.
    pub const TYPE_BULK: &'static str = "bulk";
    /// A value of `type`.
    pub const TYPE_INDIVIDUAL: &'static str = "individual";
}

view! {
    /// The value of `wallets` in [`IssuingCard`].
    Wallets "issuing_card::Wallets"
}

impl Wallets {
    /// Returns the object `apple_pay`.
    #[inline]
    pub fn apple_pay(&self) -> Result<&Object, FieldError> {
        self.0.nested("apple_pay")
    }

    /// Returns the object `google_pay`.
    #[inline]
    pub fn google_pay(&self) -> Result<&Object, FieldError> {
        self.0.nested("google_pay")
    }

    /// Returns the text `primary_account_identifier`, or `None` if it is null or absent.
    #[inline]
    pub fn primary_account_identifier(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("primary_account_identifier")
    }
}
