/// Warns of each type once.
#[cfg(feature = "tracing")]
pub(super) mod warn_once {
    use std::collections::HashSet;
    use std::sync::{Mutex, PoisonError};

    use crate::event::StripeEvent;
    use crate::log::warning;

    /// A tenant who signs with a secret of his own can send any number of types, of any length: this
    /// many that are not known are remembered, and this many characters of each.
    const MOST_UNKNOWN: usize = 4096;
    const MOST_CHARACTERS: usize = 128;

    #[derive(Debug, Default)]
    pub(in super::super) struct WarnOnce {
        seen: Mutex<HashSet<String>>,
    }

    impl WarnOnce {
        pub(in super::super) fn warn(&self, event: &StripeEvent) {
            let event_type = event.event_type();
            let name: String = event_type.as_str().chars().take(MOST_CHARACTERS).collect();
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            let has_room = event_type.is_known() || seen.len() < MOST_UNKNOWN;
            if has_room && seen.insert(name.clone()) {
                warning!(
                    id = event.id(),
                    r#type = name,
                    "no handler for this type of Stripe event: acknowledged and not handled, as \
                     all of its type will be",
                );
            }
        }
    }
}
