// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `person`. Stripe describes it in the [API reference](https://docs.stripe.com/api/persons/object). [`objects`](crate::objects) describes what the methods return.
    Person "Person" "person"
}

impl Person {
    /// Returns the text `account`, or `None` if it is null or absent.
    #[inline]
    pub fn account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("account")
    }

    /// Returns the object `additional_tos_acceptances`, or `None` if it is null or absent.
    #[inline]
    pub fn additional_tos_acceptances(
        &self,
    ) -> Result<Option<&AdditionalTosAcceptances>, FieldError> {
        self.0.opt_nested("additional_tos_acceptances")
    }

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

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the object `dob`, or `None` if it is null or absent.
    #[inline]
    pub fn dob(&self) -> Result<Option<&super::shared::CalendarDate>, FieldError> {
        self.0.opt_nested("dob")
    }

    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the text `first_name`, or `None` if it is null or absent.
    #[inline]
    pub fn first_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("first_name")
    }

    /// Returns the text `first_name_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn first_name_kana(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("first_name_kana")
    }

    /// Returns the text `first_name_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn first_name_kanji(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("first_name_kanji")
    }

    /// Returns the texts in `full_name_aliases`, or `None` if it is null or absent.
    #[inline]
    pub fn full_name_aliases(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("full_name_aliases")
    }

    /// Returns the object `future_requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn future_requirements(
        &self,
    ) -> Result<Option<&super::shared::PersonRequirements>, FieldError> {
        self.0.opt_nested("future_requirements")
    }

    /// Returns the text `gender`, or `None` if it is null or absent.
    #[inline]
    pub fn gender(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("gender")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the boolean `id_number_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn id_number_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("id_number_provided")
    }

    /// Returns the boolean `id_number_secondary_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn id_number_secondary_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("id_number_secondary_provided")
    }

    /// Returns the text `last_name`, or `None` if it is null or absent.
    #[inline]
    pub fn last_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last_name")
    }

    /// Returns the text `last_name_kana`, or `None` if it is null or absent.
    #[inline]
    pub fn last_name_kana(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last_name_kana")
    }

    /// Returns the text `last_name_kanji`, or `None` if it is null or absent.
    #[inline]
    pub fn last_name_kanji(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last_name_kanji")
    }

    /// Returns the text `maiden_name`, or `None` if it is null or absent.
    #[inline]
    pub fn maiden_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("maiden_name")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the text `nationality`, or `None` if it is null or absent.
    #[inline]
    pub fn nationality(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("nationality")
    }

    /// Returns the text `phone`, or `None` if it is null or absent.
    #[inline]
    pub fn phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("phone")
    }

    /// Returns the text `political_exposure`, or `None` if it is null or absent. Known values are constants, such as [`POLITICAL_EXPOSURE_EXISTING`](Self::POLITICAL_EXPOSURE_EXISTING).
    #[inline]
    pub fn political_exposure(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("political_exposure")
    }

    /// Returns the object `registered_address`, or `None` if it is null or absent.
    #[inline]
    pub fn registered_address(&self) -> Result<Option<&super::shared::Address>, FieldError> {
        self.0.opt_nested("registered_address")
    }

    /// Returns the object `relationship`, or `None` if it is null or absent.
    #[inline]
    pub fn relationship(&self) -> Result<Option<&Relationship>, FieldError> {
        self.0.opt_nested("relationship")
    }

    /// Returns the object `requirements`, or `None` if it is null or absent.
    #[inline]
    pub fn requirements(&self) -> Result<Option<&super::shared::PersonRequirements>, FieldError> {
        self.0.opt_nested("requirements")
    }

    /// Returns the boolean `ssn_last_4_provided`, or `None` if it is null or absent.
    #[inline]
    pub fn ssn_last_4_provided(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("ssn_last_4_provided")
    }

    /// Returns the object `us_cfpb_data`, or `None` if it is null or absent.
    #[inline]
    pub fn us_cfpb_data(&self) -> Result<Option<&UsCfpbData>, FieldError> {
        self.0.opt_nested("us_cfpb_data")
    }

    /// Returns the object `verification`, or `None` if it is null or absent.
    #[inline]
    pub fn verification(&self) -> Result<Option<&Verification>, FieldError> {
        self.0.opt_nested("verification")
    }

    /// A value of `political_exposure`.
    pub const POLITICAL_EXPOSURE_EXISTING: &'static str = "existing";
    /// A value of `political_exposure`.
    pub const POLITICAL_EXPOSURE_NONE: &'static str = "none";
}

view! {
    /// The value of `additional_tos_acceptances` in [`Person`].
    AdditionalTosAcceptances "person::AdditionalTosAcceptances"
}

impl AdditionalTosAcceptances {
    /// Returns the object `account`, or `None` if it is null or absent.
    #[inline]
    pub fn account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("account")
    }
}

view! {
    /// The value of `relationship` in [`Person`].
    Relationship "person::Relationship"
}

impl Relationship {
    /// Returns the boolean `authorizer`, or `None` if it is null or absent.
    #[inline]
    pub fn authorizer(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("authorizer")
    }

    /// Returns the boolean `director`, or `None` if it is null or absent.
    #[inline]
    pub fn director(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("director")
    }

    /// Returns the boolean `executive`, or `None` if it is null or absent.
    #[inline]
    pub fn executive(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("executive")
    }

    /// Returns the boolean `legal_guardian`, or `None` if it is null or absent.
    #[inline]
    pub fn legal_guardian(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("legal_guardian")
    }

    /// Returns the boolean `owner`, or `None` if it is null or absent.
    #[inline]
    pub fn owner(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("owner")
    }

    /// Returns the number `percent_ownership`, or `None` if it is null or absent.
    #[inline]
    pub fn percent_ownership(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("percent_ownership")
    }

    /// Returns the boolean `representative`, or `None` if it is null or absent.
    #[inline]
    pub fn representative(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("representative")
    }

    /// Returns the text `title`, or `None` if it is null or absent.
    #[inline]
    pub fn title(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("title")
    }
}

view! {
    /// The value of `us_cfpb_data` in [`Person`].
    UsCfpbData "person::UsCfpbData"
}

impl UsCfpbData {
    /// Returns the object `ethnicity_details`, or `None` if it is null or absent.
    #[inline]
    pub fn ethnicity_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("ethnicity_details")
    }

    /// Returns the object `race_details`, or `None` if it is null or absent.
    #[inline]
    pub fn race_details(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("race_details")
    }

    /// Returns the text `self_identified_gender`, or `None` if it is null or absent.
    #[inline]
    pub fn self_identified_gender(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("self_identified_gender")
    }
}

view! {
    /// The value of `verification` in [`Person`].
    Verification "person::Verification"
}

impl Verification {
    /// Returns the object `additional_document`, or `None` if it is null or absent.
    #[inline]
    pub fn additional_document(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("additional_document")
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

    /// Returns the object `document`, or `None` if it is null or absent.
    #[inline]
    pub fn document(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("document")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }
}
