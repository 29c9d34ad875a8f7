use super::reschedule::Reschedule;
use crate::claims::StoreError;

/// Rejects the reason by which stores recognize events that were set aside: those keep their payload.
pub(super) fn check_reason(reason: &str) -> Result<(), StoreError> {
    if reason == Reschedule::NO_HANDLER {
        return Err(StoreError::new(
            "the reason `no handler` is reserved; give another one",
        ));
    }
    Ok(())
}
