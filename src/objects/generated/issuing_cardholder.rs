// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `issuing.cardholder`. Stripe describes it in the [API reference](https://docs.stripe.com/api/issuing/cardholders/object). [`objects`](crate::objects) describes what the methods return.
    IssuingCardholder "IssuingCardholder" "issuing.cardholder"
}

impl IssuingCardholder {
    /// Returns the object `billing`.
    #[inline]
    pub fn billing(&self) -> Result<&Billing, FieldError> {
        self.0.nested("billing")
    }

    /// Returns the object `company`, or `None` if it is null or absent.
    #[inline]
    pub fn company(&self) -> Result<Option<&Company>, FieldError> {
        self.0.opt_nested("company")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the object `individual`, or `None` if it is null or absent.
    #[inline]
    pub fn individual(&self) -> Result<Option<&Individual>, FieldError> {
        self.0.opt_nested("individual")
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

    /// Returns the texts in `preferred_locales`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred_locales(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("preferred_locales")
    }

    /// Returns the object `requirements`.
    #[inline]
    pub fn requirements(&self) -> Result<&Requirements, FieldError> {
        self.0.nested("requirements")
    }

    /// Returns the object `spending_controls`, or `None` if it is null or absent.
    #[inline]
    pub fn spending_controls(
        &self,
    ) -> Result<Option<&super::shared::SpendingControls>, FieldError> {
        self.0.opt_nested("spending_controls")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_COMPANY`](Self::TYPE_COMPANY).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_BLOCKED: &'static str = "blocked";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `type`.
    pub const TYPE_COMPANY: &'static str = "company";
    /// A value of `type`.
    pub const TYPE_INDIVIDUAL: &'static str = "individual";
}

view! {
    /// The value of `billing` in [`IssuingCardholder`].
    Billing "issuing_cardholder::Billing"
}

impl Billing {
    /// Returns the object `address`.
    #[inline]
    pub fn address(&self) -> Result<&Object, FieldError> {
        self.0.nested("address")
    }
}

view! {
    /// The value of `company` in [`IssuingCardholder`].
    Company "issuing_cardholder::Company"
}

impl Company {
    /// Returns the boolean `tax_id_provided`.
    #[inline]
    pub fn tax_id_provided(&self) -> Result<bool, FieldError> {
        self.0.bool("tax_id_provided")
    }
}

view! {
    /// The value of `individual` in [`IssuingCardholder`].
    Individual "issuing_cardholder::Individual"
}

impl Individual {
    /// Returns the object `card_issuing`, or `None` if it is null or absent.
    #[inline]
    pub fn card_issuing(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("card_issuing")
    }

    /// Returns the object `dob`, or `None` if it is null or absent.
    #[inline]
    pub fn dob(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("dob")
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

    /// Returns the object `verification`, or `None` if it is null or absent.
    #[inline]
    pub fn verification(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("verification")
    }
}

view! {
    /// The value of `requirements` in [`IssuingCardholder`].
    Requirements "issuing_cardholder::Requirements"
}

impl Requirements {
    /// Returns the text `disabled_reason`, or `None` if it is null or absent. Known values are constants, such as [`DISABLED_REASON_LISTED`](Self::DISABLED_REASON_LISTED).
    #[inline]
    pub fn disabled_reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("disabled_reason")
    }

    /// Returns the texts in `past_due`, or `None` if it is null or absent.
    #[inline]
    pub fn past_due(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("past_due")
    }

    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_LISTED: &'static str = "listed";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REJECTED_LISTED: &'static str = "rejected.listed";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_REQUIREMENTS_PAST_DUE: &'static str = "requirements.past_due";
    /// A value of `disabled_reason`.
    pub const DISABLED_REASON_UNDER_REVIEW: &'static str = "under_review";
}
