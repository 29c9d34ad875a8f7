use http::HeaderValue;
use http::header::{HeaderMap, HeaderName};

use crate::event::StripeEvent;

const STRIPE_CONTEXT: HeaderName = HeaderName::from_static("stripe-context");
const STRIPE_ACCOUNT: HeaderName = HeaderName::from_static("stripe-account");

/// On whose behalf a request is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context<'a> {
    /// The account of the API key.
    OwnAccount,
    /// A connected account, `acct_…`.
    Account(&'a str),
    /// A context of an event, such as `org_…/acct_…`.
    Path(&'a str),
}

impl Context<'_> {
    /// Adds the header that names the account. Returns `None` if the account cannot be a header's value.
    pub(super) fn add_to(self, headers: &mut HeaderMap) -> Option<()> {
        let (name, value) = match self {
            Self::OwnAccount => return Some(()),
            Self::Account(account) => (STRIPE_ACCOUNT, account),
            Self::Path(context) => (STRIPE_CONTEXT, context),
        };
        headers.insert(name, HeaderValue::from_str(value).ok()?);
        Some(())
    }
}

impl<'a> From<&'a StripeEvent> for Context<'a> {
    fn from(event: &'a StripeEvent) -> Self {
        let named = |name: &&str| !name.is_empty();
        if let Some(context) = event.context().filter(named) {
            return Self::Path(context);
        }
        let account = event.account().filter(named);
        account.map_or(Self::OwnAccount, Self::Account)
    }
}
