// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `promotion_code`. Stripe describes it in the [API reference](https://docs.stripe.com/api/promotion_codes/object). [`objects`](crate::objects) describes what the methods return.
    PromotionCode "PromotionCode" "promotion_code"
}

impl PromotionCode {
    /// Returns the boolean `active`.
    #[inline]
    pub fn active(&self) -> Result<bool, FieldError> {
        self.0.bool("active")
    }

    /// Returns the text `code`.
    #[inline]
    pub fn code(&self) -> Result<&str, FieldError> {
        self.0.str("code")
    }

    /// Returns `promotion.coupon`. In older API versions it is `coupon`. `None` if there is none.
    #[inline]
    pub fn coupon_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.moved_id("promotion.coupon|coupon")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns `customer` if it is expanded, or `None`. [`customer_id`](Self::customer_id) works either way.
    #[inline]
    pub fn customer(&self) -> Result<Option<&super::Customer>, FieldError> {
        self.0.opt_expanded("customer")
    }

    /// Returns the text `customer_account`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_account(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_account")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
    }

    /// Returns the time `expires_at`, or `None` if it is null or absent.
    #[inline]
    pub fn expires_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expires_at")
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

    /// Returns the integer `max_redemptions`, or `None` if it is null or absent.
    #[inline]
    pub fn max_redemptions(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("max_redemptions")
    }

    /// Returns the text by key in `metadata`, or `None` if it is null or absent.
    #[inline]
    pub fn metadata(&self) -> Result<Option<Metadata<'_>>, FieldError> {
        self.0.opt_metadata_of("metadata")
    }

    /// Returns the object `promotion`.
    #[inline]
    pub fn promotion(&self) -> Result<&super::shared::CouponSource, FieldError> {
        self.0.nested("promotion")
    }

    /// Returns the object `restrictions`.
    #[inline]
    pub fn restrictions(&self) -> Result<&Restrictions, FieldError> {
        self.0.nested("restrictions")
    }

    /// Returns the integer `times_redeemed`.
    #[inline]
    pub fn times_redeemed(&self) -> Result<i64, FieldError> {
        self.0.i64("times_redeemed")
    }
}

view! {
    /// The value of `restrictions` in [`PromotionCode`].
    Restrictions "promotion_code::Restrictions"
}

impl Restrictions {
    /// Returns the object `currency_options`, or `None` if it is null or absent.
    #[inline]
    pub fn currency_options(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("currency_options")
    }

    /// Returns the boolean `first_time_transaction`.
    #[inline]
    pub fn first_time_transaction(&self) -> Result<bool, FieldError> {
        self.0.bool("first_time_transaction")
    }

    /// Returns the amount `minimum_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn minimum_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("minimum_amount")
    }

    /// Returns the text `minimum_amount_currency`, or `None` if it is null or absent.
    #[inline]
    pub fn minimum_amount_currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("minimum_amount_currency")
    }
}
