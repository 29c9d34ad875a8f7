// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `issuing.personalization_design`. Stripe describes it in the [API reference](https://docs.stripe.com/api/issuing/personalization_designs/object). [`objects`](crate::objects) describes what the methods return.
    IssuingPersonalizationDesign "IssuingPersonalizationDesign" "issuing.personalization_design"
}

impl IssuingPersonalizationDesign {
    /// Returns `card_logo` if it is expanded, or `None`. [`card_logo_id`](Self::card_logo_id) works either way.
    #[inline]
    pub fn card_logo(&self) -> Result<Option<&super::File>, FieldError> {
        self.0.opt_expanded("card_logo")
    }

    /// Returns the id of `card_logo`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn card_logo_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("card_logo")
    }

    /// Returns the object `carrier_text`, or `None` if it is null or absent.
    #[inline]
    pub fn carrier_text(&self) -> Result<Option<&CarrierText>, FieldError> {
        self.0.opt_nested("carrier_text")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the text `lookup_key`, or `None` if it is null or absent.
    #[inline]
    pub fn lookup_key(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("lookup_key")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns `physical_bundle` if it is expanded, or `None`. [`physical_bundle_id`](Self::physical_bundle_id) works either way.
    #[inline]
    pub fn physical_bundle(&self) -> Result<Option<&Object>, FieldError> {
        self.0.expanded("physical_bundle")
    }

    /// Returns the id of `physical_bundle`, expanded or not.
    #[inline]
    pub fn physical_bundle_id(&self) -> Result<&str, FieldError> {
        self.0.id("physical_bundle")
    }

    /// Returns the object `preferences`.
    #[inline]
    pub fn preferences(&self) -> Result<&Preferences, FieldError> {
        self.0.nested("preferences")
    }

    /// Returns the object `rejection_reasons`.
    #[inline]
    pub fn rejection_reasons(&self) -> Result<&RejectionReasons, FieldError> {
        self.0.nested("rejection_reasons")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `status`.
    pub const STATUS_REJECTED: &'static str = "rejected";
    /// A value of `status`.
    pub const STATUS_REVIEW: &'static str = "review";
}

view! {
    /// The value of `carrier_text` in [`IssuingPersonalizationDesign`].
    CarrierText "issuing_personalization_design::CarrierText"
}

impl CarrierText {
    /// Returns the text `footer_body`, or `None` if it is null or absent.
    #[inline]
    pub fn footer_body(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("footer_body")
    }

    /// Returns the text `footer_title`, or `None` if it is null or absent.
    #[inline]
    pub fn footer_title(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("footer_title")
    }

    /// Returns the text `header_body`, or `None` if it is null or absent.
    #[inline]
    pub fn header_body(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("header_body")
    }

    /// Returns the text `header_title`, or `None` if it is null or absent.
    #[inline]
    pub fn header_title(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("header_title")
    }
}

view! {
    /// The value of `preferences` in [`IssuingPersonalizationDesign`].
    Preferences "issuing_personalization_design::Preferences"
}

impl Preferences {
    /// Returns the boolean `is_default`.
    #[inline]
    pub fn is_default(&self) -> Result<bool, FieldError> {
        self.0.bool("is_default")
    }

    /// Returns the boolean `is_platform_default`, or `None` if it is null or absent.
    #[inline]
    pub fn is_platform_default(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("is_platform_default")
    }
}

view! {
    /// The value of `rejection_reasons` in [`IssuingPersonalizationDesign`].
    RejectionReasons "issuing_personalization_design::RejectionReasons"
}

impl RejectionReasons {
    /// Returns the texts in `card_logo`, or `None` if it is null or absent.
    #[inline]
    pub fn card_logo(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("card_logo")
    }

    /// Returns the texts in `carrier_text`, or `None` if it is null or absent.
    #[inline]
    pub fn carrier_text(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("carrier_text")
    }
}
