// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `source_transaction`. [`objects`](crate::objects) describes what the methods return.
    SourceTransaction "SourceTransaction" "source_transaction"
}

impl SourceTransaction {
    /// Returns the object `ach_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn ach_credit_transfer(&self) -> Result<Option<&AchCreditTransfer>, FieldError> {
        self.0.opt_nested("ach_credit_transfer")
    }

    /// Returns the amount `amount` in the currency's smallest unit.
    #[inline]
    pub fn amount(&self) -> Result<i64, FieldError> {
        self.0.i64("amount")
    }

    /// Returns the object `chf_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn chf_credit_transfer(&self) -> Result<Option<&ChfCreditTransfer>, FieldError> {
        self.0.opt_nested("chf_credit_transfer")
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

    /// Returns the object `gbp_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn gbp_credit_transfer(&self) -> Result<Option<&GbpCreditTransfer>, FieldError> {
        self.0.opt_nested("gbp_credit_transfer")
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

    /// Returns the object `paper_check`, or `None` if it is null or absent.
    #[inline]
    pub fn paper_check(&self) -> Result<Option<&PaperCheck>, FieldError> {
        self.0.opt_nested("paper_check")
    }

    /// Returns the object `sepa_credit_transfer`, or `None` if it is null or absent.
    #[inline]
    pub fn sepa_credit_transfer(&self) -> Result<Option<&SepaCreditTransfer>, FieldError> {
        self.0.opt_nested("sepa_credit_transfer")
    }

    /// Returns the text `source`.
    #[inline]
    pub fn source(&self) -> Result<&str, FieldError> {
        self.0.str("source")
    }

    /// Returns the text `status`.
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ACH_CREDIT_TRANSFER`](Self::TYPE_ACH_CREDIT_TRANSFER).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_ACH_CREDIT_TRANSFER: &'static str = "ach_credit_transfer";
    /// A value of `type`.
    pub const TYPE_ACH_DEBIT: &'static str = "ach_debit";
    /// A value of `type`.
    pub const TYPE_ALIPAY: &'static str = "alipay";
    /// A value of `type`.
    pub const TYPE_BANCONTACT: &'static str = "bancontact";
    /// A value of `type`.
    pub const TYPE_CARD: &'static str = "card";
    /// A value of `type`.
    pub const TYPE_CARD_PRESENT: &'static str = "card_present";
    /// A value of `type`.
    pub const TYPE_EPS: &'static str = "eps";
    /// A value of `type`.
    pub const TYPE_GIROPAY: &'static str = "giropay";
    /// A value of `type`.
    pub const TYPE_IDEAL: &'static str = "ideal";
    /// A value of `type`.
    pub const TYPE_KLARNA: &'static str = "klarna";
    /// A value of `type`.
    pub const TYPE_MULTIBANCO: &'static str = "multibanco";
    /// A value of `type`.
    pub const TYPE_P24: &'static str = "p24";
    /// A value of `type`.
    pub const TYPE_SEPA_DEBIT: &'static str = "sepa_debit";
    /// A value of `type`.
    pub const TYPE_SOFORT: &'static str = "sofort";
    /// A value of `type`.
    pub const TYPE_THREE_D_SECURE: &'static str = "three_d_secure";
    /// A value of `type`.
    pub const TYPE_WECHAT: &'static str = "wechat";
}

view! {
    /// The value of `ach_credit_transfer` in [`SourceTransaction`].
    AchCreditTransfer "source_transaction::AchCreditTransfer"
}

impl AchCreditTransfer {
    /// Returns the text `customer_data`, or `None` if it is null or absent.
    #[inline]
    pub fn customer_data(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("customer_data")
    }

    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `routing_number`, or `None` if it is null or absent.
    #[inline]
    pub fn routing_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("routing_number")
    }
}

view! {
    /// The value of `chf_credit_transfer` in [`SourceTransaction`].
    ChfCreditTransfer "source_transaction::ChfCreditTransfer"
}

impl ChfCreditTransfer {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `sender_address_country`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_address_country(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_address_country")
    }

    /// Returns the text `sender_address_line1`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_address_line1(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_address_line1")
    }

    /// Returns the text `sender_iban`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_iban(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_iban")
    }

    /// Returns the text `sender_name`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_name")
    }
}

view! {
    /// The value of `gbp_credit_transfer` in [`SourceTransaction`].
    GbpCreditTransfer "source_transaction::GbpCreditTransfer"
}

impl GbpCreditTransfer {
    /// Returns the text `fingerprint`, or `None` if it is null or absent.
    #[inline]
    pub fn fingerprint(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("fingerprint")
    }

    /// Returns the text `funding_method`, or `None` if it is null or absent.
    #[inline]
    pub fn funding_method(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("funding_method")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `sender_account_number`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_account_number(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_account_number")
    }

    /// Returns the text `sender_name`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_name")
    }

    /// Returns the text `sender_sort_code`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_sort_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_sort_code")
    }
}

view! {
    /// The value of `paper_check` in [`SourceTransaction`].
    PaperCheck "source_transaction::PaperCheck"
}

impl PaperCheck {
    /// Returns the text `available_at`, or `None` if it is null or absent.
    #[inline]
    pub fn available_at(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("available_at")
    }

    /// Returns the text `invoices`, or `None` if it is null or absent.
    #[inline]
    pub fn invoices(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("invoices")
    }
}

view! {
    /// The value of `sepa_credit_transfer` in [`SourceTransaction`].
    SepaCreditTransfer "source_transaction::SepaCreditTransfer"
}

impl SepaCreditTransfer {
    /// Returns the text `reference`, or `None` if it is null or absent.
    #[inline]
    pub fn reference(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("reference")
    }

    /// Returns the text `sender_iban`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_iban(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_iban")
    }

    /// Returns the text `sender_name`, or `None` if it is null or absent.
    #[inline]
    pub fn sender_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("sender_name")
    }
}
