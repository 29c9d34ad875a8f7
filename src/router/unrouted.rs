/// Stands in the extensions of a response with which an [`EventRouter`](super::EventRouter)
/// acknowledged an event that no pattern matches.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unrouted;

/// Warns of each type once.
#[cfg(feature = "tracing")]
pub(super) mod warn_once {
    use std::collections::HashSet;
    use std::sync::{Mutex, PoisonError};

    use crate::event::StripeEvent;
    use crate::log::warning;

    /// Stripe has hundreds of types; the set stays bounded if it ever sends something else.
    const MOST_TYPES: usize = 4096;

    #[derive(Debug, Default)]
    pub(in super::super) struct WarnOnce {
        seen: Mutex<HashSet<Box<str>>>,
    }

    impl WarnOnce {
        pub(in super::super) fn warn(&self, event: &StripeEvent) {
            let event_type = event.event_type().as_str();
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            if seen.len() < MOST_TYPES && seen.insert(event_type.into()) {
                warning!(
                    id = event.id(),
                    r#type = event_type,
                    "no handler for this type of Stripe event: acknowledged and not handled, as \
                     all of its type will be",
                );
            }
        }
    }
}
