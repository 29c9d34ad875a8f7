// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `discount`. Stripe describes it in the [API reference](https://docs.stripe.com/api/discounts/object). [`objects`](crate::objects) describes what the methods return.
    Discount "Discount" "discount"
}

impl Discount {
    /// Returns the text `checkout_session`, or `None` if it is null or absent.
    #[inline]
    pub fn checkout_session(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("checkout_session")
    }

    /// Returns `source.coupon`. In older API versions it is `coupon`. `None` if there is none.
    #[inline]
    pub fn coupon_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.moved_id("source.coupon|coupon")
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

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the time `end`, or `None` if it is null or absent.
    #[inline]
    pub fn end(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("end")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `invoice`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("invoice")
    }

    /// Returns the text `invoice_item`, or `None` if it is null or absent.
    #[inline]
    pub fn invoice_item(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("invoice_item")
    }

    /// Returns `promotion_code` if it is expanded, or `None`. [`promotion_code_id`](Self::promotion_code_id) works either way.
    #[inline]
    pub fn promotion_code(&self) -> Result<Option<&super::PromotionCode>, FieldError> {
        self.0.opt_expanded("promotion_code")
    }

    /// Returns the id of `promotion_code`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn promotion_code_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("promotion_code")
    }

    /// Returns the object `source`.
    #[inline]
    pub fn source(&self) -> Result<&super::shared::CouponSource, FieldError> {
        self.0.nested("source")
    }

    /// Returns the time `start`.
    #[inline]
    pub fn start(&self) -> Result<SystemTime, FieldError> {
        self.0.time("start")
    }

    /// Returns the text `subscription`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("subscription")
    }

    /// Returns the text `subscription_item`, or `None` if it is null or absent.
    #[inline]
    pub fn subscription_item(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("subscription_item")
    }
}
