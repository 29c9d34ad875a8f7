// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `coupon`. Stripe describes it in the [API reference](https://docs.stripe.com/api/coupons/object). [`objects`](crate::objects) describes what the methods return.
    Coupon "Coupon" "coupon"
}

impl Coupon {
    /// Returns the amount `amount_off` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount_off(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount_off")
    }

    /// Returns the object `applies_to`, or `None` if it is null or absent.
    #[inline]
    pub fn applies_to(&self) -> Result<Option<&AppliesTo>, FieldError> {
        self.0.opt_nested("applies_to")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }

    /// Returns the object `currency_options`, or `None` if it is null or absent.
    #[inline]
    pub fn currency_options(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("currency_options")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the text `duration`. Known values are constants, such as [`DURATION_FOREVER`](Self::DURATION_FOREVER).
    #[inline]
    pub fn duration(&self) -> Result<&str, FieldError> {
        self.0.str("duration")
    }

    /// Returns the integer `duration_in_months`, or `None` if it is null or absent.
    #[inline]
    pub fn duration_in_months(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("duration_in_months")
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

    /// Returns the text `name`, or `None` if it is null or absent.
    #[inline]
    pub fn name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("name")
    }

    /// Returns the number `percent_off`, or `None` if it is null or absent.
    #[inline]
    pub fn percent_off(&self) -> Result<Option<f64>, FieldError> {
        self.0.opt_f64("percent_off")
    }

    /// Returns the time `redeem_by`, or `None` if it is null or absent.
    #[inline]
    pub fn redeem_by(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("redeem_by")
    }

    /// Returns the integer `times_redeemed`.
    #[inline]
    pub fn times_redeemed(&self) -> Result<i64, FieldError> {
        self.0.i64("times_redeemed")
    }

    /// Returns the boolean `valid`.
    #[inline]
    pub fn valid(&self) -> Result<bool, FieldError> {
        self.0.bool("valid")
    }

    /// A value of `duration`.
    pub const DURATION_FOREVER: &'static str = "forever";
    /// A value of `duration`.
    pub const DURATION_ONCE: &'static str = "once";
    /// A value of `duration`.
    pub const DURATION_REPEATING: &'static str = "repeating";
}

view! {
    /// The value of `applies_to` in [`Coupon`].
    AppliesTo "coupon::AppliesTo"
}

impl AppliesTo {
    /// Returns the texts in `products`.
    #[inline]
    pub fn products(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("products")
    }
}
