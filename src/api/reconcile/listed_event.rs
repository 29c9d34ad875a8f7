use bytes::Bytes;

use super::scope::Scope;
use crate::api::attribution::Attribution;
use crate::event::{EventError, EventKind, StripeEvent};

/// Reads an event of a list as the endpoint would receive it: with the tenant, and with the account.
pub(super) fn read(json: Bytes, scope: &Scope) -> Result<StripeEvent, EventError> {
    let event = StripeEvent::assume_verified(json)?;
    let account = scope.account.as_deref();
    let event = match event.kind() {
        EventKind::Snapshot => Attribution {
            account,
            context: None,
        },
        EventKind::Thin => Attribution {
            account: None,
            context: account,
        },
    }
    .add_to(event)?;
    Ok(match &scope.tenant {
        Some(tenant) => event.with_tenant(tenant.clone()),
        None => event,
    })
}
