// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `identity.verification_session`. Stripe describes it in the [API reference](https://docs.stripe.com/api/identity/verification_sessions/object). [`objects`](crate::objects) describes what the methods return.
    IdentityVerificationSession "IdentityVerificationSession" "identity.verification_session"
}

impl IdentityVerificationSession {
    /// Returns the text `client_reference_id`, or `None` if it is null or absent.
    #[inline]
    pub fn client_reference_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client_reference_id")
    }

    /// Returns the text `client_secret`, or `None` if it is null or absent.
    #[inline]
    pub fn client_secret(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("client_secret")
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

    /// Returns the object `last_error`, or `None` if it is null or absent.
    #[inline]
    pub fn last_error(&self) -> Result<Option<&LastError>, FieldError> {
        self.0.opt_nested("last_error")
    }

    /// Returns `last_verification_report` if it is expanded, or `None`. [`last_verification_report_id`](Self::last_verification_report_id) works either way.
    #[inline]
    pub fn last_verification_report(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("last_verification_report")
    }

    /// Returns the id of `last_verification_report`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn last_verification_report_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("last_verification_report")
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

    /// Returns the object `options`, or `None` if it is null or absent.
    #[inline]
    pub fn options(&self) -> Result<Option<&Options>, FieldError> {
        self.0.opt_nested("options")
    }

    /// Returns the object `provided_details`, or `None` if it is null or absent.
    #[inline]
    pub fn provided_details(&self) -> Result<Option<&ProvidedDetails>, FieldError> {
        self.0.opt_nested("provided_details")
    }

    /// Returns the object `redaction`, or `None` if it is null or absent.
    #[inline]
    pub fn redaction(&self) -> Result<Option<&Redaction>, FieldError> {
        self.0.opt_nested("redaction")
    }

    /// Returns the text `related_customer`, or `None` if it is null or absent.
    #[inline]
    pub fn related_customer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("related_customer")
    }

    /// Returns the text `related_customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn related_customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("related_customer_account")
    }

    /// Returns the object `related_person`, or `None` if it is null or absent.
    #[inline]
    pub fn related_person(&self) -> Result<Option<&RelatedPerson>, FieldError> {
        self.0.opt_nested("related_person")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CANCELED`](Self::STATUS_CANCELED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_DOCUMENT`](Self::TYPE_DOCUMENT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }

    /// Returns the text `verification_flow`, or `None` if it is null or absent.
    #[inline]
    pub fn verification_flow(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("verification_flow")
    }

    /// Returns the object `verified_outputs`, or `None` if it is null or absent.
    #[inline]
    pub fn verified_outputs(&self) -> Result<Option<&VerifiedOutputs>, FieldError> {
        self.0.opt_nested("verified_outputs")
    }

    /// A value of `status`.
    pub const STATUS_CANCELED: &'static str = "canceled";
    /// A value of `status`.
    pub const STATUS_PROCESSING: &'static str = "processing";
    /// A value of `status`.
    pub const STATUS_REQUIRES_INPUT: &'static str = "requires_input";
    /// A value of `status`.
    pub const STATUS_VERIFIED: &'static str = "verified";
    /// A value of `type`.
    pub const TYPE_DOCUMENT: &'static str = "document";
    /// A value of `type`.
    pub const TYPE_ID_NUMBER: &'static str = "id_number";
    /// A value of `type`.
    pub const TYPE_VERIFICATION_FLOW: &'static str = "verification_flow";
}

view! {
    /// The value of `last_error` in [`IdentityVerificationSession`].
    LastError "identity_verification_session::LastError"
}

impl LastError {
    /// Returns the text `code`, or `None` if it is null or absent. Known values are constants, such as [`CODE_ABANDONED`](Self::CODE_ABANDONED).
    #[inline]
    pub fn code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("code")
    }

    /// Returns the text `reason`, or `None` if it is null or absent.
    #[inline]
    pub fn reason(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reason")
    }

    /// A value of `code`.
    pub const CODE_ABANDONED: &'static str = "abandoned";
    /// A value of `code`.
    pub const CODE_CONSENT_DECLINED: &'static str = "consent_declined";
    /// A value of `code`.
    pub const CODE_COUNTRY_NOT_SUPPORTED: &'static str = "country_not_supported";
    /// A value of `code`.
    pub const CODE_DEVICE_NOT_SUPPORTED: &'static str = "device_not_supported";
    /// A value of `code`.
    pub const CODE_DOCUMENT_EXPIRED: &'static str = "document_expired";
    /// A value of `code`.
    pub const CODE_DOCUMENT_TYPE_NOT_SUPPORTED: &'static str = "document_type_not_supported";
    /// A value of `code`.
    pub const CODE_DOCUMENT_UNVERIFIED_OTHER: &'static str = "document_unverified_other";
    /// A value of `code`.
    pub const CODE_EMAIL_UNVERIFIED_OTHER: &'static str = "email_unverified_other";
    /// A value of `code`.
    pub const CODE_EMAIL_VERIFICATION_DECLINED: &'static str = "email_verification_declined";
    /// A value of `code`.
    pub const CODE_ID_NUMBER_INSUFFICIENT_DOCUMENT_DATA: &'static str =
        "id_number_insufficient_document_data";
    /// A value of `code`.
    pub const CODE_ID_NUMBER_MISMATCH: &'static str = "id_number_mismatch";
    /// A value of `code`.
    pub const CODE_ID_NUMBER_UNVERIFIED_OTHER: &'static str = "id_number_unverified_other";
    /// A value of `code`.
    pub const CODE_PHONE_UNVERIFIED_OTHER: &'static str = "phone_unverified_other";
    /// A value of `code`.
    pub const CODE_PHONE_VERIFICATION_DECLINED: &'static str = "phone_verification_declined";
    /// A value of `code`.
    pub const CODE_SELFIE_DOCUMENT_MISSING_PHOTO: &'static str = "selfie_document_missing_photo";
    /// A value of `code`.
    pub const CODE_SELFIE_FACE_MISMATCH: &'static str = "selfie_face_mismatch";
    /// A value of `code`.
    pub const CODE_SELFIE_MANIPULATED: &'static str = "selfie_manipulated";
    /// A value of `code`.
    pub const CODE_SELFIE_UNVERIFIED_OTHER: &'static str = "selfie_unverified_other";
    /// A value of `code`.
    pub const CODE_UNDER_SUPPORTED_AGE: &'static str = "under_supported_age";
}

view! {
    /// The value of `options` in [`IdentityVerificationSession`].
    Options "identity_verification_session::Options"
}

impl Options {
    /// Returns the object `document`, or `None` if it is null or absent.
    #[inline]
    pub fn document(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("document")
    }

    /// Returns the object `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("email")
    }

    /// Returns the object `id_number`, or `None` if it is null or absent.
    #[inline]
    pub fn id_number(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("id_number")
    }

    /// Returns the object `matching`, or `None` if it is null or absent.
    #[inline]
    pub fn matching(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("matching")
    }

    /// Returns the object `phone`, or `None` if it is null or absent.
    #[inline]
    pub fn phone(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("phone")
    }
}

view! {
    /// The value of `provided_details` in [`IdentityVerificationSession`].
    ProvidedDetails "identity_verification_session::ProvidedDetails"
}

impl ProvidedDetails {
    /// Returns the text `email`, or `None` if it is null or absent.
    #[inline]
    pub fn email(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("email")
    }

    /// Returns the text `phone`, or `None` if it is null or absent.
    #[inline]
    pub fn phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("phone")
    }
}

view! {
    /// The value of `redaction` in [`IdentityVerificationSession`].
    Redaction "identity_verification_session::Redaction"
}

impl Redaction {
    /// Returns the text `status`. Known values are constants, such as [`STATUS_PROCESSING`](Self::STATUS_PROCESSING).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_PROCESSING: &'static str = "processing";
    /// A value of `status`.
    pub const STATUS_REDACTED: &'static str = "redacted";
    /// A value of `status`.
    pub const STATUS_VALIDATED: &'static str = "validated";
}

view! {
    /// The value of `related_person` in [`IdentityVerificationSession`].
    RelatedPerson "identity_verification_session::RelatedPerson"
}

impl RelatedPerson {
    /// Returns the text `account`.
    #[inline]
    pub fn account(&self) -> Result<&str, FieldError> {
        self.0.str("account")
    }

    /// Returns the text `person`.
    #[inline]
    pub fn person(&self) -> Result<&str, FieldError> {
        self.0.str("person")
    }
}

view! {
    /// The value of `verified_outputs` in [`IdentityVerificationSession`].
    VerifiedOutputs "identity_verification_session::VerifiedOutputs"
}

impl VerifiedOutputs {
    /// Returns the object `address`, or `None` if it is null or absent.
    #[inline]
    pub fn address(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("address")
    }

    /// Returns the object `dob`, or `None` if it is null or absent.
    #[inline]
    pub fn dob(&self) -> Result<Option<&Object>, FieldError> {
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

    /// Returns the text `id_number`, or `None` if it is null or absent.
    #[inline]
    pub fn id_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("id_number")
    }

    /// Returns the text `id_number_type`, or `None` if it is null or absent. Known values are constants, such as [`ID_NUMBER_TYPE_BR_CPF`](Self::ID_NUMBER_TYPE_BR_CPF).
    #[inline]
    pub fn id_number_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("id_number_type")
    }

    /// Returns the text `last_name`, or `None` if it is null or absent.
    #[inline]
    pub fn last_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last_name")
    }

    /// Returns the text `phone`, or `None` if it is null or absent.
    #[inline]
    pub fn phone(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("phone")
    }

    /// Returns the text `sex`, or `None` if it is null or absent. Known values are constants, such as [`SEX__REDACTED_`](Self::SEX__REDACTED_).
    #[inline]
    pub fn sex(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sex")
    }

    /// Returns the text `unparsed_place_of_birth`, or `None` if it is null or absent.
    #[inline]
    pub fn unparsed_place_of_birth(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unparsed_place_of_birth")
    }

    /// Returns the text `unparsed_sex`, or `None` if it is null or absent.
    #[inline]
    pub fn unparsed_sex(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unparsed_sex")
    }

    /// A value of `id_number_type`.
    pub const ID_NUMBER_TYPE_BR_CPF: &'static str = "br_cpf";
    /// A value of `id_number_type`.
    pub const ID_NUMBER_TYPE_SG_NRIC: &'static str = "sg_nric";
    /// A value of `id_number_type`.
    pub const ID_NUMBER_TYPE_US_SSN: &'static str = "us_ssn";
    /// A value of `sex`.
    pub const SEX__REDACTED_: &'static str = "[redacted]";
    /// A value of `sex`.
    pub const SEX_FEMALE: &'static str = "female";
    /// A value of `sex`.
    pub const SEX_MALE: &'static str = "male";
    /// A value of `sex`.
    pub const SEX_UNKNOWN: &'static str = "unknown";
}
