// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `financial_connections.account`. Stripe describes it in the [API reference](https://docs.stripe.com/api/financial_connections/accounts/object). [`objects`](crate::objects) describes what the methods return.
    FinancialConnectionsAccount "FinancialConnectionsAccount" "financial_connections.account"
}

impl FinancialConnectionsAccount {
    /// Returns the object `account_holder`, or `None` if it is null or absent.
    #[inline]
    pub fn account_holder(&self) -> Result<Option<&AccountHolder>, FieldError> {
        self.0.opt_nested("account_holder")
    }

    /// Returns the objects in `account_numbers`, or `None` if it is null or absent.
    #[inline]
    pub fn account_numbers(&self) -> Result<Option<&[AccountNumber]>, FieldError> {
        self.0.opt_views("account_numbers")
    }

    /// Returns the object `balance`, or `None` if it is null or absent.
    #[inline]
    pub fn balance(&self) -> Result<Option<&Balance>, FieldError> {
        self.0.opt_nested("balance")
    }

    /// Returns the object `balance_refresh`, or `None` if it is null or absent.
    #[inline]
    pub fn balance_refresh(&self) -> Result<Option<&BalanceRefresh>, FieldError> {
        self.0.opt_nested("balance_refresh")
    }

    /// Returns the text `category`. Known values are constants, such as [`CATEGORY_CASH`](Self::CATEGORY_CASH).
    #[inline]
    pub fn category(&self) -> Result<&str, FieldError> {
        self.0.str("category")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `display_name`, or `None` if it is null or absent.
    #[inline]
    pub fn display_name(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("display_name")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `institution_name`.
    #[inline]
    pub fn institution_name(&self) -> Result<&str, FieldError> {
        self.0.str("institution_name")
    }

    /// Returns the text `last4`, or `None` if it is null or absent.
    #[inline]
    pub fn last4(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("last4")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns `ownership` if it is expanded, or `None`. [`ownership_id`](Self::ownership_id) works either way.
    #[inline]
    pub fn ownership(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("ownership")
    }

    /// Returns the id of `ownership`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn ownership_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("ownership")
    }

    /// Returns the object `ownership_refresh`, or `None` if it is null or absent.
    #[inline]
    pub fn ownership_refresh(&self) -> Result<Option<&OwnershipRefresh>, FieldError> {
        self.0.opt_nested("ownership_refresh")
    }

    /// Returns the texts in `permissions`, or `None` if it is null or absent.
    #[inline]
    pub fn permissions(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("permissions")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_ACTIVE`](Self::STATUS_ACTIVE).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the object `status_details`, or `None` if it is null or absent.
    #[inline]
    pub fn status_details(&self) -> Result<Option<&StatusDetails>, FieldError> {
        self.0.opt_nested("status_details")
    }

    /// Returns the text `subcategory`. Known values are constants, such as [`SUBCATEGORY_CHECKING`](Self::SUBCATEGORY_CHECKING).
    #[inline]
    pub fn subcategory(&self) -> Result<&str, FieldError> {
        self.0.str("subcategory")
    }

    /// Returns the texts in `subscriptions`, or `None` if it is null or absent.
    #[inline]
    pub fn subscriptions(&self) -> Result<Option<Vec<&str>>, FieldError> {
        self.0.opt_strs("subscriptions")
    }

    /// Returns the texts in `supported_payment_method_types`.
    #[inline]
    pub fn supported_payment_method_types(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("supported_payment_method_types")
    }

    /// Returns the object `transaction_refresh`, or `None` if it is null or absent.
    #[inline]
    pub fn transaction_refresh(&self) -> Result<Option<&TransactionRefresh>, FieldError> {
        self.0.opt_nested("transaction_refresh")
    }

    /// A value of `category`.
    pub const CATEGORY_CASH: &'static str = "cash";
    /// A value of `category`.
    pub const CATEGORY_CREDIT: &'static str = "credit";
    /// A value of `category`.
    pub const CATEGORY_INVESTMENT: &'static str = "investment";
    /// A value of `category`.
    pub const CATEGORY_OTHER: &'static str = "other";
    /// A value of `status`.
    pub const STATUS_ACTIVE: &'static str = "active";
    /// A value of `status`.
    pub const STATUS_DISCONNECTED: &'static str = "disconnected";
    /// A value of `status`.
    pub const STATUS_INACTIVE: &'static str = "inactive";
    /// A value of `subcategory`.
    pub const SUBCATEGORY_CHECKING: &'static str = "checking";
    /// A value of `subcategory`.
    pub const SUBCATEGORY_CREDIT_CARD: &'static str = "credit_card";
    /// A value of `subcategory`.
    pub const SUBCATEGORY_LINE_OF_CREDIT: &'static str = "line_of_credit";
    /// A value of `subcategory`.
    pub const SUBCATEGORY_MORTGAGE: &'static str = "mortgage";
    /// A value of `subcategory`.
    pub const SUBCATEGORY_OTHER: &'static str = "other";
    /// A value of `subcategory`.
    pub const SUBCATEGORY_SAVINGS: &'static str = "savings";
}

view! {
    /// The value of `account_holder` in [`FinancialConnectionsAccount`].
    AccountHolder "financial_connections_account::AccountHolder"
}

impl AccountHolder {
    /// Returns the id of `account`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn account_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("account")
    }

    /// Returns `account` if it is expanded, or `None`. [`account_id`](Self::account_id) works either way.
    #[inline]
    pub fn account(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("account")
    }

    /// Returns the id of `customer`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn customer_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("customer")
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

    /// Returns the text `type`. Known values are constants, such as [`TYPE_ACCOUNT`](Self::TYPE_ACCOUNT).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_ACCOUNT: &'static str = "account";
    /// A value of `type`.
    pub const TYPE_CUSTOMER: &'static str = "customer";
}

view! {
    /// The value of `account_numbers[]` in [`FinancialConnectionsAccount`].
    AccountNumber "financial_connections_account::AccountNumber"
}

impl AccountNumber {
    /// Returns the time `expected_expiry_date`, or `None` if it is null or absent.
    #[inline]
    pub fn expected_expiry_date(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("expected_expiry_date")
    }

    /// Returns the text `identifier_type`. Known values are constants, such as [`IDENTIFIER_TYPE_ACCOUNT_NUMBER`](Self::IDENTIFIER_TYPE_ACCOUNT_NUMBER).
    #[inline]
    pub fn identifier_type(&self) -> Result<&str, FieldError> {
        self.0.str("identifier_type")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_DEACTIVATED`](Self::STATUS_DEACTIVATED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the texts in `supported_networks`.
    #[inline]
    pub fn supported_networks(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("supported_networks")
    }

    /// A value of `identifier_type`.
    pub const IDENTIFIER_TYPE_ACCOUNT_NUMBER: &'static str = "account_number";
    /// A value of `identifier_type`.
    pub const IDENTIFIER_TYPE_TOKENIZED_ACCOUNT_NUMBER: &'static str = "tokenized_account_number";
    /// A value of `status`.
    pub const STATUS_DEACTIVATED: &'static str = "deactivated";
    /// A value of `status`.
    pub const STATUS_EXPIRED: &'static str = "expired";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_TRANSACTABLE: &'static str = "transactable";
}

view! {
    /// The value of `balance` in [`FinancialConnectionsAccount`].
    Balance "financial_connections_account::Balance"
}

impl Balance {
    /// Returns the time `as_of`.
    #[inline]
    pub fn as_of(&self) -> Result<SystemTime, FieldError> {
        self.0.time("as_of")
    }

    /// Returns the object `cash`, or `None` if it is null or absent.
    #[inline]
    pub fn cash(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("cash")
    }

    /// Returns the object `credit`, or `None` if it is null or absent.
    #[inline]
    pub fn credit(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("credit")
    }

    /// Returns the object `current`.
    #[inline]
    pub fn current(&self) -> Result<&Object, FieldError> {
        self.0.nested("current")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_CASH`](Self::TYPE_CASH).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `type`.
    pub const TYPE_CASH: &'static str = "cash";
    /// A value of `type`.
    pub const TYPE_CREDIT: &'static str = "credit";
}

view! {
    /// The value of `balance_refresh` in [`FinancialConnectionsAccount`].
    BalanceRefresh "financial_connections_account::BalanceRefresh"
}

impl BalanceRefresh {
    /// Returns the time `last_attempted_at`.
    #[inline]
    pub fn last_attempted_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("last_attempted_at")
    }

    /// Returns the time `next_refresh_available_at`, or `None` if it is null or absent.
    #[inline]
    pub fn next_refresh_available_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("next_refresh_available_at")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_FAILED`](Self::STATUS_FAILED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `ownership_refresh` in [`FinancialConnectionsAccount`].
    OwnershipRefresh "financial_connections_account::OwnershipRefresh"
}

impl OwnershipRefresh {
    /// Returns the time `last_attempted_at`.
    #[inline]
    pub fn last_attempted_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("last_attempted_at")
    }

    /// Returns the time `next_refresh_available_at`, or `None` if it is null or absent.
    #[inline]
    pub fn next_refresh_available_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("next_refresh_available_at")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_FAILED`](Self::STATUS_FAILED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}

view! {
    /// The value of `status_details` in [`FinancialConnectionsAccount`].
    StatusDetails "financial_connections_account::StatusDetails"
}

impl StatusDetails {
    /// Returns the object `active`, or `None` if it is null or absent.
    #[inline]
    pub fn active(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("active")
    }
}

view! {
    /// The value of `transaction_refresh` in [`FinancialConnectionsAccount`].
    TransactionRefresh "financial_connections_account::TransactionRefresh"
}

impl TransactionRefresh {
    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the time `last_attempted_at`.
    #[inline]
    pub fn last_attempted_at(&self) -> Result<SystemTime, FieldError> {
        self.0.time("last_attempted_at")
    }

    /// Returns the time `next_refresh_available_at`, or `None` if it is null or absent.
    #[inline]
    pub fn next_refresh_available_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("next_refresh_available_at")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_FAILED`](Self::STATUS_FAILED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_PENDING: &'static str = "pending";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
}
