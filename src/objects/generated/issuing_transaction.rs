// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `issuing.transaction`. Stripe describes it in the [API reference](https://docs.stripe.com/api/issuing/transactions/object). [`objects`](crate::objects) describes what the methods return.
    IssuingTransaction "IssuingTransaction" "issuing.transaction"
}

impl IssuingTransaction {
    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `amount_details`, or `None` if it is null or absent.
    #[inline]
    pub fn amount_details(&self) -> Result<Option<&AmountDetails>, FieldError> {
        self.0.opt_nested("amount_details")
    }

    /// Returns `authorization` if it is expanded, or `None`. [`authorization_id`](Self::authorization_id) works either way.
    #[inline]
    pub fn authorization(&self) -> Result<Option<&super::IssuingAuthorization>, FieldError> {
        self.0.opt_expanded("authorization")
    }

    /// Returns the id of `authorization`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn authorization_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("authorization")
    }

    /// Returns `balance_transaction` if it is expanded, or `None`. [`balance_transaction_id`](Self::balance_transaction_id) works either way.
    #[inline]
    pub fn balance_transaction(&self) -> Result<Option<&super::BalanceTransaction>, FieldError> {
        self.0.opt_expanded("balance_transaction")
    }

    /// Returns the id of `balance_transaction`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn balance_transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("balance_transaction")
    }

    /// Returns `card` if it is expanded, or `None`. [`card_id`](Self::card_id) works either way.
    #[inline]
    pub fn card(&self) -> Result<Option<&super::IssuingCard>, FieldError> {
        self.0.expanded("card")
    }

    /// Returns the id of `card`, expanded or not.
    #[inline]
    pub fn card_id(&self) -> Result<&str, FieldError> {
        self.0.id("card")
    }

    /// Returns `cardholder` if it is expanded, or `None`. [`cardholder_id`](Self::cardholder_id) works either way.
    #[inline]
    pub fn cardholder(&self) -> Result<Option<&super::IssuingCardholder>, FieldError> {
        self.0.opt_expanded("cardholder")
    }

    /// Returns the id of `cardholder`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn cardholder_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("cardholder")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `currency`.
    #[inline]
    pub fn currency(&self) -> Result<&str, FieldError> {
        self.0.str("currency")
    }

    /// Returns `dispute` if it is expanded, or `None`. [`dispute_id`](Self::dispute_id) works either way.
    #[inline]
    pub fn dispute(&self) -> Result<Option<&super::IssuingDispute>, FieldError> {
        self.0.opt_expanded("dispute")
    }

    /// Returns the id of `dispute`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn dispute_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("dispute")
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

    /// Returns the amount `merchant_amount` in the currency's smallest unit.
    #[inline]
    pub fn merchant_amount(&self) -> Result<i64, FieldError> {
        self.0.i64("merchant_amount")
    }

    /// Returns the text `merchant_currency`.
    #[inline]
    pub fn merchant_currency(&self) -> Result<&str, FieldError> {
        self.0.str("merchant_currency")
    }

    /// Returns the object `merchant_data`.
    #[inline]
    pub fn merchant_data(&self) -> Result<&super::shared::MerchantData, FieldError> {
        self.0.nested("merchant_data")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the object `network_data`, or `None` if it is null or absent.
    #[inline]
    pub fn network_data(&self) -> Result<Option<&NetworkData>, FieldError> {
        self.0.opt_nested("network_data")
    }

    /// Returns the object `purchase_details`, or `None` if it is null or absent.
    #[inline]
    pub fn purchase_details(&self) -> Result<Option<&PurchaseDetails>, FieldError> {
        self.0.opt_nested("purchase_details")
    }

    /// Returns `token` if it is expanded, or `None`. [`token_id`](Self::token_id) works either way.
    #[inline]
    pub fn token(&self) -> Result<Option<&super::IssuingToken>, FieldError> {
        self.0.opt_expanded("token")
    }

    /// Returns the id of `token`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn token_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("token")
    }

    /// Returns the object `treasury`, or `None` if it is null or absent.
    #[inline]
    pub fn treasury(&self) -> Result<Option<&Treasury>, FieldError> {
        self.0.opt_nested("treasury")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CAPTURE`](Self::TYPE_CAPTURE).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// Returns the text `wallet`, or `None` if it is null or absent. Known values are constants, such as [`WALLET_APPLE_PAY`](Self::WALLET_APPLE_PAY).
    #[inline]
    pub fn wallet(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("wallet")
    }

    /// A value of `type`.
    pub const TYPE_CAPTURE: &'static str = "capture";
    /// A value of `type`.
    pub const TYPE_REFUND: &'static str = "refund";
    /// A value of `wallet`.
    pub const WALLET_APPLE_PAY: &'static str = "apple_pay";
    /// A value of `wallet`.
    pub const WALLET_GOOGLE_PAY: &'static str = "google_pay";
    /// A value of `wallet`.
    pub const WALLET_SAMSUNG_PAY: &'static str = "samsung_pay";
}

view! {
    /// The value of `amount_details` in [`IssuingTransaction`].
    AmountDetails "issuing_transaction::AmountDetails"
}

impl AmountDetails {
    /// Returns the amount `atm_fee` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn atm_fee(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("atm_fee")
    }

    /// Returns the amount `cashback_amount` in the currency's smallest unit, or `None` if it is null or absent.
    #[inline]
    pub fn cashback_amount(&self) -> Result<Option<i64>, FieldError> {
        self.0.opt_i64("cashback_amount")
    }
}

view! {
    /// The value of `network_data` in [`IssuingTransaction`].
    NetworkData "issuing_transaction::NetworkData"
}

impl NetworkData {
    /// Returns the text `authorization_code`, or `None` if it is null or absent.
    #[inline]
    pub fn authorization_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("authorization_code")
    }

    /// Returns the text `processing_date`, or `None` if it is null or absent.
    #[inline]
    pub fn processing_date(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("processing_date")
    }

    /// Returns the text `transaction_id`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("transaction_id")
    }
}

view! {
    /// The value of `purchase_details` in [`IssuingTransaction`].
    PurchaseDetails "issuing_transaction::PurchaseDetails"
}

impl PurchaseDetails {
    /// Returns the object `fleet`, or `None` if it is null or absent.
    #[inline]
    pub fn fleet(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("fleet")
    }

    /// Returns the object `flight`, or `None` if it is null or absent.
    #[inline]
    pub fn flight(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("flight")
    }

    /// Returns the object `fuel`, or `None` if it is null or absent.
    #[inline]
    pub fn fuel(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("fuel")
    }

    /// Returns the object `lodging`, or `None` if it is null or absent.
    #[inline]
    pub fn lodging(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("lodging")
    }

    /// Returns the objects in `receipt`, or `None` if it is null or absent.
    #[inline]
    pub fn receipt(&self) -> Result<Option<&[Object]>, FieldError> {
        self.0.opt_views("receipt")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }
}

view! {
    /// The value of `treasury` in [`IssuingTransaction`].
    Treasury "issuing_transaction::Treasury"
}

impl Treasury {
    /// Returns the text `received_credit`, or `None` if it is null or absent.
    #[inline]
    pub fn received_credit(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("received_credit")
    }

    /// Returns the text `received_debit`, or `None` if it is null or absent.
    #[inline]
    pub fn received_debit(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("received_debit")
    }
}
