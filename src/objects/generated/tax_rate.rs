// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `tax_rate`. Stripe describes it in the [API reference](https://docs.stripe.com/api/tax_rates/object). [`objects`](crate::objects) describes what the methods return.
    TaxRate "TaxRate" "tax_rate"
}

impl TaxRate {
    /// Returns the boolean `active`.
    #[inline]
    pub fn active(&self) -> Result<bool, FieldError> {
        self.0.bool("active")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `description`, or `None` if it is null or absent.
    #[inline]
    pub fn description(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("description")
    }

    /// Returns the text `display_name`.
    #[inline]
    pub fn display_name(&self) -> Result<&str, FieldError> {
        self.0.str("display_name")
    }

    /// Returns the number `effective_percentage`, or `None` if it is null or absent.
    #[inline]
    pub fn effective_percentage(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("effective_percentage")
    }

    /// Returns the object `flat_amount`, or `None` if it is null or absent.
    #[inline]
    pub fn flat_amount(&self) -> Result<Option<&super::shared::Money>, FieldError> {
        self.0.opt_nested("flat_amount")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the boolean `inclusive`.
    #[inline]
    pub fn inclusive(&self) -> Result<bool, FieldError> {
        self.0.bool("inclusive")
    }

    /// Returns the text `jurisdiction`, or `None` if it is null or absent.
    #[inline]
    pub fn jurisdiction(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("jurisdiction")
    }

    /// Returns the text `jurisdiction_level`, or `None` if it is null or absent. Known values are constants, such as [`JURISDICTION_LEVEL_CITY`](Self::JURISDICTION_LEVEL_CITY).
    #[inline]
    pub fn jurisdiction_level(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("jurisdiction_level")
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

    /// Returns the number `percentage`.
    #[inline]
    pub fn percentage(&self) -> Result<f64, FieldError> {
        self.0.f64("percentage")
    }

    /// Returns the text `rate_type`, or `None` if it is null or absent. Known values are constants, such as [`RATE_TYPE_FLAT_AMOUNT`](Self::RATE_TYPE_FLAT_AMOUNT).
    #[inline]
    pub fn rate_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("rate_type")
    }

    /// Returns the text `state`, or `None` if it is null or absent.
    #[inline]
    pub fn state(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("state")
    }

    /// Returns the text `tax_type`, or `None` if it is null or absent. Known values are constants, such as [`TAX_TYPE_ADMISSIONS_TAX`](Self::TAX_TYPE_ADMISSIONS_TAX).
    #[inline]
    pub fn tax_type(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_type")
    }

    /// A value of `jurisdiction_level`.
    pub const JURISDICTION_LEVEL_CITY: &'static str = "city";
    /// A value of `jurisdiction_level`.
    pub const JURISDICTION_LEVEL_COUNTRY: &'static str = "country";
    /// A value of `jurisdiction_level`.
    pub const JURISDICTION_LEVEL_COUNTY: &'static str = "county";
    /// A value of `jurisdiction_level`.
    pub const JURISDICTION_LEVEL_DISTRICT: &'static str = "district";
    /// A value of `jurisdiction_level`.
    pub const JURISDICTION_LEVEL_MULTIPLE: &'static str = "multiple";
    /// A value of `jurisdiction_level`.
    pub const JURISDICTION_LEVEL_STATE: &'static str = "state";
    /// A value of `rate_type`.
    pub const RATE_TYPE_FLAT_AMOUNT: &'static str = "flat_amount";
    /// A value of `rate_type`.
    pub const RATE_TYPE_PERCENTAGE: &'static str = "percentage";
    /// A value of `tax_type`.
    pub const TAX_TYPE_ADMISSIONS_TAX: &'static str = "admissions_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_AMUSEMENT_TAX: &'static str = "amusement_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_ATTENDANCE_TAX: &'static str = "attendance_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_COMMUNICATIONS_TAX: &'static str = "communications_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_DIGITAL_EXCISE_TAX: &'static str = "digital_excise_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_ENTERTAINMENT_TAX: &'static str = "entertainment_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_GET_FUND: &'static str = "get_fund";
    /// A value of `tax_type`.
    pub const TAX_TYPE_GROSS_RECEIPTS_TAX: &'static str = "gross_receipts_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_GST: &'static str = "gst";
    /// A value of `tax_type`.
    pub const TAX_TYPE_HOSPITALITY_TAX: &'static str = "hospitality_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_HST: &'static str = "hst";
    /// A value of `tax_type`.
    pub const TAX_TYPE_IGST: &'static str = "igst";
    /// A value of `tax_type`.
    pub const TAX_TYPE_JCT: &'static str = "jct";
    /// A value of `tax_type`.
    pub const TAX_TYPE_LEASE_TAX: &'static str = "lease_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_LUXURY_TAX: &'static str = "luxury_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_MASS_TRANSIT_PARKING_TAX: &'static str = "mass_transit_parking_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_NHIL: &'static str = "nhil";
    /// A value of `tax_type`.
    pub const TAX_TYPE_PARKING_TAX: &'static str = "parking_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_PST: &'static str = "pst";
    /// A value of `tax_type`.
    pub const TAX_TYPE_QST: &'static str = "qst";
    /// A value of `tax_type`.
    pub const TAX_TYPE_RESORT_TAX: &'static str = "resort_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_RETAIL_DELIVERY_FEE: &'static str = "retail_delivery_fee";
    /// A value of `tax_type`.
    pub const TAX_TYPE_RST: &'static str = "rst";
    /// A value of `tax_type`.
    pub const TAX_TYPE_SALES_TAX: &'static str = "sales_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_SERVICE_TAX: &'static str = "service_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_TOURISM_TAX: &'static str = "tourism_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_UTILITY_USERS_TAX: &'static str = "utility_users_tax";
    /// A value of `tax_type`.
    pub const TAX_TYPE_VAT: &'static str = "vat";
}
