use crate::event::{EventType, StripeEvent};
use crate::observe::{Delivery, Observation, Subject};
use crate::warn_once::WarnOnce;

/// Reports the first unrouted event of each type.
pub(super) fn report(seen: &WarnOnce, event: &StripeEvent) {
    if let Some(name) = seen.first(event.event_type()) {
        Delivery::reporter(event).report(Observation::Unrouted {
            subject: Subject {
                event_type: Some(&EventType::from(name)),
                ..event.into()
            },
        });
    }
}
