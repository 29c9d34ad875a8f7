// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `card`. Stripe describes it in the [API reference](https://docs.stripe.com/api/cards/object). [`objects`](crate::objects) describes what the methods return.
    Card "Card" "card"
}

impl Card {
    /// Returns `account` if it is expanded, or `None`. [`account_id`](Self::account_id) works either way.
    #[inline]
    pub fn account(&self) -> Result<Option<&super::Account>, FieldError> {
        self.0.opt_expanded("account")
    }

    /// Returns the id of `account`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("account")
    }

    /// Returns the text `address_city`, or `None` if it is null or absent.
    #[inline]
    pub fn address_city(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_city")
    }

    /// Returns the text `address_country`, or `None` if it is null or absent.
    #[inline]
    pub fn address_country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_country")
    }

    /// Returns the text `address_line1`, or `None` if it is null or absent.
    #[inline]
    pub fn address_line1(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_line1")
    }

    /// Returns the text `address_line1_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_line1_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_line1_check")
    }

    /// Returns the text `address_line2`, or `None` if it is null or absent.
    #[inline]
    pub fn address_line2(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_line2")
    }

    /// Returns the text `address_state`, or `None` if it is null or absent.
    #[inline]
    pub fn address_state(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_state")
    }

    /// Returns the text `address_zip`, or `None` if it is null or absent.
    #[inline]
    pub fn address_zip(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_zip")
    }

    /// Returns the text `address_zip_check`, or `None` if it is null or absent.
    #[inline]
    pub fn address_zip_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("address_zip_check")
    }

    /// Returns the text `allow_redisplay`, or `None` if it is null or absent. Known values are constants, such as [`ALLOW_REDISPLAY_ALWAYS`](Self::ALLOW_REDISPLAY_ALWAYS).
    #[inline]
    pub fn allow_redisplay(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("allow_redisplay")
    }

    /// Returns the texts in `available_payout_methods`, or `None` if it is null or absent.
    #[inline]
    pub fn available_payout_methods(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("available_payout_methods")
    }

    /// Returns the text `brand`.
    #[inline]
    pub fn brand(&self) -> Result<&str, FieldError> {
        self.0.str("brand")
    }

    /// Returns the text `country`, or `None` if it is null or absent.
    #[inline]
    pub fn country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("country")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the text `cvc_check`, or `None` if it is null or absent.
    #[inline]
    pub fn cvc_check(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("cvc_check")
    }

    /// Returns the boolean `default_for_currency`, or `None` if it is null or absent.
    #[inline]
    pub fn default_for_currency(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("default_for_currency")
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

    /// Returns the text `dynamic_last4`, or `None` if it is null or absent.
    #[inline]
    pub fn dynamic_last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("dynamic_last4")
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

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `funding`.
    #[inline]
    pub fn funding(&self) -> Result<&str, FieldError> {
        self.0.str("funding")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `iin`, or `None` if it is null or absent.
    #[inline]
    pub fn iin(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("iin")
    }

    /// Returns the text `issuer`, or `None` if it is null or absent.
    #[inline]
    pub fn issuer(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("issuer")
    }

    /// Returns the text `last4`.
    #[inline]
    pub fn last4(&self) -> Result<&str, FieldError> {
        self.0.str("last4")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the object `networks`, or `None` if it is null or absent.
    #[inline]
    pub fn networks(&self) -> Result<Option<&Networks>, FieldError> {
        self.0.opt_nested("networks")
    }

    /// Returns the text `regulated_status`, or `None` if it is null or absent. Known values are constants, such as [`REGULATED_STATUS_REGULATED`](Self::REGULATED_STATUS_REGULATED).
    #[inline]
    pub fn regulated_status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("regulated_status")
    }

    /// Returns the text `status`, or `None` if it is null or absent.
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// Returns the text `tokenization_method`, or `None` if it is null or absent.
    #[inline]
    pub fn tokenization_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("tokenization_method")
    }

    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_ALWAYS: &'static str = "always";
    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_LIMITED: &'static str = "limited";
    /// A value of `allow_redisplay`.
    pub const ALLOW_REDISPLAY_UNSPECIFIED: &'static str = "unspecified";
    /// A value of `regulated_status`.
    pub const REGULATED_STATUS_REGULATED: &'static str = "regulated";
    /// A value of `regulated_status`.
    pub const REGULATED_STATUS_UNREGULATED: &'static str = "unregulated";
}

view! {
    /// The value of `networks` in [`Card`].
    Networks "card::Networks"
}

impl Networks {
    /// Returns the text `preferred`, or `None` if it is null or absent.
    #[inline]
    pub fn preferred(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("preferred")
    }
}
