// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::list::List;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `file`. Stripe describes it in the [API reference](https://docs.stripe.com/api/files/object). [`objects`](crate::objects) describes what the methods return.
    File "File" "file"
}

impl File {
    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
    }

    /// Returns the text `filename`, or `None` if it is null or absent.
    #[inline]
    pub fn filename(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("filename")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the first page of the list `links`, or `None` if it is null or absent.
    #[inline]
    pub fn links(&self) -> Result<Option<&List<Object>>, FieldError> {
        self.0.opt_list("links")
    }

    /// Returns the text `purpose`. Known values are constants, such as [`PURPOSE_ACCOUNT_REQUIREMENT`](Self::PURPOSE_ACCOUNT_REQUIREMENT).
    #[inline]
    pub fn purpose(&self) -> Result<&str, FieldError> {
        self.0.str("purpose")
    }

    /// Returns the integer `size`.
    #[inline]
    pub fn size(&self) -> Result<i64, FieldError> {
        self.0.i64("size")
    }

    /// Returns the text `title`, or `None` if it is null or absent.
    #[inline]
    pub fn title(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("title")
    }

    /// Returns the text `type`, or `None` if it is null or absent.
    #[inline]
    pub fn type_(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("type")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }

    /// A value of `purpose`.
    pub const PURPOSE_ACCOUNT_REQUIREMENT: &'static str = "account_requirement";
    /// A value of `purpose`.
    pub const PURPOSE_ADDITIONAL_VERIFICATION: &'static str = "additional_verification";
    /// A value of `purpose`.
    pub const PURPOSE_BUSINESS_ICON: &'static str = "business_icon";
    /// A value of `purpose`.
    pub const PURPOSE_BUSINESS_LOGO: &'static str = "business_logo";
    /// A value of `purpose`.
    pub const PURPOSE_CUSTOMER_SIGNATURE: &'static str = "customer_signature";
    /// A value of `purpose`.
    pub const PURPOSE_DISPUTE_EVIDENCE: &'static str = "dispute_evidence";
    /// A value of `purpose`.
    pub const PURPOSE_DOCUMENT_PROVIDER_IDENTITY_DOCUMENT: &'static str =
        "document_provider_identity_document";
    /// A value of `purpose`.
    pub const PURPOSE_FINANCE_REPORT_RUN: &'static str = "finance_report_run";
    /// A value of `purpose`.
    pub const PURPOSE_FINANCIAL_ACCOUNT_STATEMENT: &'static str = "financial_account_statement";
    /// A value of `purpose`.
    pub const PURPOSE_IDENTITY_DOCUMENT: &'static str = "identity_document";
    /// A value of `purpose`.
    pub const PURPOSE_IDENTITY_DOCUMENT_DOWNLOADABLE: &'static str =
        "identity_document_downloadable";
    /// A value of `purpose`.
    pub const PURPOSE_ISSUING_REGULATORY_REPORTING: &'static str = "issuing_regulatory_reporting";
    /// A value of `purpose`.
    pub const PURPOSE_PCI_DOCUMENT: &'static str = "pci_document";
    /// A value of `purpose`.
    pub const PURPOSE_PLATFORM_TERMS_OF_SERVICE: &'static str = "platform_terms_of_service";
    /// A value of `purpose`.
    pub const PURPOSE_SELFIE: &'static str = "selfie";
    /// A value of `purpose`.
    pub const PURPOSE_SIGMA_SCHEDULED_QUERY: &'static str = "sigma_scheduled_query";
    /// A value of `purpose`.
    pub const PURPOSE_TAX_DOCUMENT_USER_UPLOAD: &'static str = "tax_document_user_upload";
    /// A value of `purpose`.
    pub const PURPOSE_TERMINAL_ANDROID_APK: &'static str = "terminal_android_apk";
    /// A value of `purpose`.
    pub const PURPOSE_TERMINAL_READER_SPLASHSCREEN: &'static str = "terminal_reader_splashscreen";
    /// A value of `purpose`.
    pub const PURPOSE_TERMINAL_WIFI_CERTIFICATE: &'static str = "terminal_wifi_certificate";
    /// A value of `purpose`.
    pub const PURPOSE_TERMINAL_WIFI_PRIVATE_KEY: &'static str = "terminal_wifi_private_key";
}
