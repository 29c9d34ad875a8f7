use crate::event::StripeEvent;
use crate::observe::{Observation, Subject};
use crate::warn_once::WarnOnce;

/// Logs a warning for the first unrouted event of each type.
pub(super) fn warn(seen: &WarnOnce, event: &StripeEvent) {
    if let Some(event_type) = seen.first(event.event_type()) {
        Observation::Unrouted {
            subject: Subject {
                id: Some(event.id()),
                event_type: Some(&event_type),
                key: None,
            },
        }
        .log();
    }
}
