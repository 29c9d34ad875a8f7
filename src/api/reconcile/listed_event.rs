use bytes::Bytes;

use super::scope::Scope;
use crate::event::{EventError, EventKind, StripeEvent};

/// Reads an event of a list as the endpoint would receive it: with the tenant, and with the account.
pub(super) fn read(json: Bytes, scope: &Scope) -> Result<StripeEvent, EventError> {
    let event = StripeEvent::assume_verified(json)?;
    let event = match scope.account.as_deref() {
        Some(account) => with_account(event, account)?,
        None => event,
    };
    Ok(match &scope.tenant {
        Some(tenant) => event.with_tenant(tenant.clone()),
        None => event,
    })
}

/// A delivery to a Connect endpoint names the account. A list that was read as that account need not, and then handlers
/// and `Latest` would take the event for one of the platform.
fn with_account(event: StripeEvent, account: &str) -> Result<StripeEvent, EventError> {
    let (member, is_named) = match event.kind() {
        EventKind::Snapshot => ("account", event.account().is_some()),
        EventKind::Thin => ("context", event.context().is_some()),
    };
    let Some(members) = event.payload().strip_suffix(b"}").filter(|_| !is_named) else {
        return Ok(event);
    };
    // The last of several members of a name counts. The account needs no escapes: `Reconciler::with_account` checks it.
    let tail = format!(r#","{member}":"{account}"}}"#);
    StripeEvent::assume_verified([members, tail.as_bytes()].concat().into())
}
