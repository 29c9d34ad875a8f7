// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `product`. Stripe describes it in the [API reference](https://docs.stripe.com/api/products/object). [`objects`](crate::objects) describes what the methods return.
    Product "Product" "product"
}

impl Product {
    /// Returns the boolean `active`.
    #[inline]
    pub fn active(&self) -> Result<bool, FieldError> {
        self.0.bool("active")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns `default_price` if it is expanded, or `None`. [`default_price_id`](Self::default_price_id) works either way.
    #[inline]
    pub fn default_price(&self) -> Result<Option<&super::Price>, FieldError> {
        self.0.opt_expanded("default_price")
    }

    /// Returns the id of `default_price`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn default_price_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("default_price")
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

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the texts in `images`.
    #[inline]
    pub fn images(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("images")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the objects in `marketing_features`.
    #[inline]
    pub fn marketing_features(&self) -> Result<&[MarketingFeature], FieldError> {
        self.0.views("marketing_features")
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

    /// Returns the object `package_dimensions`, or `None` if it is null or absent.
    #[inline]
    pub fn package_dimensions(&self) -> Result<Option<&PackageDimensions>, FieldError> {
        self.0.opt_nested("package_dimensions")
    }

    /// Returns the boolean `shippable`, or `None` if it is null or absent.
    #[inline]
    pub fn shippable(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("shippable")
    }

    /// Returns the text `statement_descriptor`, or `None` if it is null or absent.
    #[inline]
    pub fn statement_descriptor(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("statement_descriptor")
    }

    /// Returns `tax_code` if it is expanded, or `None`. [`tax_code_id`](Self::tax_code_id) works either way.
    #[inline]
    pub fn tax_code(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("tax_code")
    }

    /// Returns the id of `tax_code`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn tax_code_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("tax_code")
    }

    /// Returns the object `tax_details`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_details(&self) -> Result<Option<&TaxDetails>, FieldError> {
        self.0.opt_nested("tax_details")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_GOOD`](Self::TYPE_GOOD).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `unit_label`, or `None` if it is null or absent.
    #[inline]
    pub fn unit_label(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("unit_label")
    }

    /// Returns the time `updated`.
    #[inline]
    pub fn updated(&self) -> Result<SystemTime, FieldError> {
        self.0.time("updated")
    }

    /// Returns the text `url`, or `None` if it is null or absent.
    #[inline]
    pub fn url(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("url")
    }

    /// A value of `type`.
    pub const TYPE_GOOD: &'static str = "good";
    /// A value of `type`.
    pub const TYPE_SERVICE: &'static str = "service";
}

view! {
    /// The value of `marketing_features[]` in [`Product`].
    MarketingFeature "product::MarketingFeature"
}

impl MarketingFeature {
    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }
}

view! {
    /// The value of `package_dimensions` in [`Product`].
    PackageDimensions "product::PackageDimensions"
}

impl PackageDimensions {
    /// Returns the number `height`.
    #[inline]
    pub fn height(&self) -> Result<f64, FieldError> {
        self.0.f64("height")
    }

    /// Returns the number `length`.
    #[inline]
    pub fn length(&self) -> Result<f64, FieldError> {
        self.0.f64("length")
    }

    /// Returns the number `weight`.
    #[inline]
    pub fn weight(&self) -> Result<f64, FieldError> {
        self.0.f64("weight")
    }

    /// Returns the number `width`.
    #[inline]
    pub fn width(&self) -> Result<f64, FieldError> {
        self.0.f64("width")
    }
}

view! {
    /// The value of `tax_details` in [`Product`].
    TaxDetails "product::TaxDetails"
}

impl TaxDetails {
    /// Returns the text `performance_location`, or `None` if it is null or absent.
    #[inline]
    pub fn performance_location(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("performance_location")
    }

    /// Returns the text `tax_code`, or `None` if it is null or absent.
    #[inline]
    pub fn tax_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tax_code")
    }
}
