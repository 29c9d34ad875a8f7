use super::rejection::DedupRejectionKind;
use crate::claims::Key;
use crate::event::StripeEvent;
use crate::signature::VerifiedBy;

/// Returns the key of an event in the store.
///
/// With `twin_key`, a thin event has the key of the snapshot event that it names. An event must have a tenant if its
/// verifier is one of several.
pub(crate) fn event_key(
    scope: &str,
    event: &StripeEvent,
    twin_key: bool,
) -> Result<Key, DedupRejectionKind> {
    let needs_tenant = event
        .verified_by()
        .is_some_and(VerifiedBy::is_from_extensions);
    let tenant = event.tenant();
    if needs_tenant && tenant.is_none() {
        return Err(DedupRejectionKind::NoTenant);
    }
    let twin = event.snapshot_event().filter(|_| twin_key);
    Ok(Key::new(scope, tenant, twin.unwrap_or(event.id())))
}
