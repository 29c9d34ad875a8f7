// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `treasury.financial_account`. Stripe describes it in the [API reference](https://docs.stripe.com/api/treasury/financial_accounts/object). [`objects`](crate::objects) describes what the methods return.
    TreasuryFinancialAccount "TreasuryFinancialAccount" "treasury.financial_account"
}

impl TreasuryFinancialAccount {
    /// Returns the texts in `active_features`, or `None` if it is null or absent.
    #[inline]
    pub fn active_features(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("active_features")
    }

    /// Returns the object `balance`.
    #[inline]
    pub fn balance(&self) -> Result<&Balance, FieldError> {
        self.0.nested("balance")
    }

    /// Returns the text `country`.
    #[inline]
    pub fn country(&self) -> Result<&str, FieldError> {
        self.0.str("country")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the object `features`, or `None` if it is null or absent.
    #[inline]
    pub fn features(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("features")
    }

    /// Returns the objects in `financial_addresses`.
    #[inline]
    pub fn financial_addresses(&self) -> Result<&[FinancialAddress], FieldError> {
        self.0.views("financial_addresses")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the boolean `is_default`, or `None` if it is null or absent.
    #[inline]
    pub fn is_default(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("is_default")
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

    /// Returns the text `nickname`, or `None` if it is null or absent.
    #[inline]
    pub fn nickname(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("nickname")
    }

    /// Returns the texts in `pending_features`, or `None` if it is null or absent.
    #[inline]
    pub fn pending_features(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("pending_features")
    }

    /// Returns the object `platform_restrictions`, or `None` if it is null or absent.
    #[inline]
    pub fn platform_restrictions(&self) -> Result<Option<&PlatformRestrictions>, FieldError> {
        self.0.opt_nested("platform_restrictions")
    }

    /// Returns the texts in `restricted_features`, or `None` if it is null or absent.
    #[inline]
    pub fn restricted_features(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("restricted_features")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_CLOSED`](Self::STATUS_CLOSED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_details`.
    #[inline]
    pub fn status_details(&self) -> Result<&StatusDetails, FieldError> {
        self.0.nested("status_details")
    }

    /// Returns the texts in `supported_currencies`.
    #[inline]
    pub fn supported_currencies(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("supported_currencies")
    }

    /// A value of `status`.
    pub const STATUS_CLOSED: &'static str = "closed";
    /// A value of `status`.
    pub const STATUS_OPEN: &'static str = "open";
}

view! {
    /// The value of `balance` in [`TreasuryFinancialAccount`].
    Balance "treasury_financial_account::Balance"
}

impl Balance {
    /// Returns the object `cash`.
    #[inline]
    pub fn cash(&self) -> Result<&Object, FieldError> {
        self.0.nested("cash")
    }

    /// Returns the object `inbound_pending`.
    #[inline]
    pub fn inbound_pending(&self) -> Result<&Object, FieldError> {
        self.0.nested("inbound_pending")
    }

    /// Returns the object `outbound_pending`.
    #[inline]
    pub fn outbound_pending(&self) -> Result<&Object, FieldError> {
        self.0.nested("outbound_pending")
    }
}

view! {
    /// The value of `financial_addresses[]` in [`TreasuryFinancialAccount`].
    FinancialAddress "treasury_financial_account::FinancialAddress"
}

impl FinancialAddress {
    /// Returns the object `aba`, or `None` if it is null or absent.
    #[inline]
    pub fn aba(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("aba")
    }

    /// Returns the texts in `supported_networks`, or `None` if it is null or absent.
    #[inline]
    pub fn supported_networks(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("supported_networks")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ABA`](Self::TYPE_ABA).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_ABA: &'static str = "aba";
}

view! {
    /// The value of `platform_restrictions` in [`TreasuryFinancialAccount`].
    PlatformRestrictions "treasury_financial_account::PlatformRestrictions"
}

impl PlatformRestrictions {
    /// Returns the text `inbound_flows`, or `None` if it is null or absent. Known values are constants, such as [`INBOUND_FLOWS_RESTRICTED`](Self::INBOUND_FLOWS_RESTRICTED).
    #[inline]
    pub fn inbound_flows(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("inbound_flows")
    }

    /// Returns the text `outbound_flows`, or `None` if it is null or absent. Known values are constants, such as [`OUTBOUND_FLOWS_RESTRICTED`](Self::OUTBOUND_FLOWS_RESTRICTED).
    #[inline]
    pub fn outbound_flows(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("outbound_flows")
    }

    /// A value of `inbound_flows`.
    pub const INBOUND_FLOWS_RESTRICTED: &'static str = "restricted";
    /// A value of `inbound_flows`.
    pub const INBOUND_FLOWS_UNRESTRICTED: &'static str = "unrestricted";
    /// A value of `outbound_flows`.
    pub const OUTBOUND_FLOWS_RESTRICTED: &'static str = "restricted";
    /// A value of `outbound_flows`.
    pub const OUTBOUND_FLOWS_UNRESTRICTED: &'static str = "unrestricted";
}

view! {
    /// The value of `status_details` in [`TreasuryFinancialAccount`].
    StatusDetails "treasury_financial_account::StatusDetails"
}

impl StatusDetails {
    /// Returns the object `closed`, or `None` if it is null or absent.
    #[inline]
    pub fn closed(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("closed")
    }
}
