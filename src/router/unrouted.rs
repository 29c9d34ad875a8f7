use crate::event::StripeEvent;
use crate::log::warning;
use crate::warn_once::WarnOnce;

/// Warns of each type once.
pub(super) fn warn(seen: &WarnOnce, event: &StripeEvent) {
    if let Some(name) = seen.first(event.event_type()) {
        warning!(
            id = event.id(),
            r#type = name,
            "no handler for this type of Stripe event: acknowledged and not handled, as all of its \
             type will be",
        );
    }
}
