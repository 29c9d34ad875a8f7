// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `mandate`. Stripe describes it in the [API reference](https://docs.stripe.com/api/mandates/object). [`objects`](crate::objects) describes what the methods return.
    Mandate "Mandate" "mandate"
}

impl Mandate {
    /// Returns the object `customer_acceptance`.
    #[inline]
    pub fn customer_acceptance(&self) -> Result<&CustomerAcceptance, FieldError> {
        self.0.nested("customer_acceptance")
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

    /// Returns the object `multi_use`, or `None` if it is null or absent.
    #[inline]
    pub fn multi_use(&self) -> Result<Option<&MultiUse>, FieldError> {
        self.0.opt_nested("multi_use")
    }

    /// Returns the text `on_behalf_of`, or `None` if it is null or absent.
    #[inline]
    pub fn on_behalf_of(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("on_behalf_of")
    }

    /// Returns `payment_method` if it is expanded, or `None`. [`payment_method_id`](Self::payment_method_id) works either way.
    #[inline]
    pub fn payment_method(&self) -> Result<Option<&super::PaymentMethod>, FieldError> {
        self.0.expanded("payment_method")
    }

    /// Returns the object `payment_method_details`.
    #[inline]
    pub fn payment_method_details(&self) -> Result<&PaymentMethodDetails, FieldError> {
        self.0.nested("payment_method_details")
    }

    /// Returns the id of `payment_method`, expanded or not.
    #[inline]
    pub fn payment_method_id(&self) -> Result<&str, FieldError> {
        self.0.id("payment_method")
    }

    /// Returns the object `single_use`, or `None` if it is null or absent.
    #[inline]
    pub fn single_use(&self) -> Result<Option<&super::shared::Money>, FieldError> {
        self.0.opt_nested("single_use")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_MULTI_USE`](Self::TYPE_MULTI_USE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `type`.
    pub const TYPE_MULTI_USE: &'static str = "multi_use";
    /// A value of `type`.
    pub const TYPE_SINGLE_USE: &'static str = "single_use";
}

view! {
    /// The value of `customer_acceptance` in [`Mandate`].
    CustomerAcceptance "mandate::CustomerAcceptance"
}

impl CustomerAcceptance {
    /// Returns the time `accepted_at`, or `None` if it is null or absent.
    #[inline]
    pub fn accepted_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("accepted_at")
    }

    /// Returns the object `offline`, or `None` if it is null or absent.
    #[inline]
    pub fn offline(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("offline")
    }

    /// Returns the object `online`, or `None` if it is null or absent.
    #[inline]
    pub fn online(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("online")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_OFFLINE`](Self::TYPE_OFFLINE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_OFFLINE: &'static str = "offline";
    /// A value of `type`.
    pub const TYPE_ONLINE: &'static str = "online";
}

view! {
    /// The value of `multi_use` in [`Mandate`].
    MultiUse "mandate::MultiUse"
}

impl MultiUse {
    /// Returns the amount `amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("amount")
    }

    /// Returns the text `currency`, or `None` if it is null or absent.
    #[inline]
    pub fn currency(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("currency")
    }
}

view! {
    /// The value of `payment_method_details` in [`Mandate`].
    PaymentMethodDetails "mandate::PaymentMethodDetails"
}

impl PaymentMethodDetails {
    /// Returns the object `acss_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn acss_debit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("acss_debit")
    }

    /// Returns the object `amazon_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn amazon_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("amazon_pay")
    }

    /// Returns the object `au_becs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn au_becs_debit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("au_becs_debit")
    }

    /// Returns the object `bacs_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn bacs_debit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("bacs_debit")
    }

    /// Returns the object `blik`, or `None` if it is null or absent.
    #[inline]
    pub fn blik(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("blik")
    }

    /// Returns the object `card`, or `None` if it is null or absent.
    #[inline]
    pub fn card(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("card")
    }

    /// Returns the object `cashapp`, or `None` if it is null or absent.
    #[inline]
    pub fn cashapp(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("cashapp")
    }

    /// Returns the object `kakao_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn kakao_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("kakao_pay")
    }

    /// Returns the object `klarna`, or `None` if it is null or absent.
    #[inline]
    pub fn klarna(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("klarna")
    }

    /// Returns the object `kr_card`, or `None` if it is null or absent.
    #[inline]
    pub fn kr_card(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("kr_card")
    }

    /// Returns the object `link`, or `None` if it is null or absent.
    #[inline]
    pub fn link(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("link")
    }

    /// Returns the object `naver_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn naver_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("naver_pay")
    }

    /// Returns the object `nz_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn nz_bank_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("nz_bank_account")
    }

    /// Returns the object `paypal`, or `None` if it is null or absent.
    #[inline]
    pub fn paypal(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("paypal")
    }

    /// Returns the object `payto`, or `None` if it is null or absent.
    #[inline]
    pub fn payto(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("payto")
    }

    /// Returns the object `pix`, or `None` if it is null or absent.
    #[inline]
    pub fn pix(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("pix")
    }

    /// Returns the object `revolut_pay`, or `None` if it is null or absent.
    #[inline]
    pub fn revolut_pay(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("revolut_pay")
    }

    /// Returns the object `sepa_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_debit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("sepa_debit")
    }

    /// Returns the object `twint`, or `None` if it is null or absent.
    #[inline]
    pub fn twint(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("twint")
    }

    /// Returns the text `type`.
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the object `upi`, or `None` if it is null or absent.
    #[inline]
    pub fn upi(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("upi")
    }

    /// Returns the object `us_bank_account`, or `None` if it is null or absent.
    #[inline]
    pub fn us_bank_account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("us_bank_account")
    }
}
