use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use crate::event::EventType;

/// Bounds memory: a tenant signs with their own secret and can send any number of unknown types, of
/// any length. Once this many names are remembered, further unknown ones cause no warning.
const MAX_UNKNOWN: usize = 4096;
const MAX_CHARACTERS: usize = 128;

/// Remembers the names, such as those of event types, for which a warning has been logged.
#[derive(Debug, Default)]
pub(crate) struct WarnOnce {
    seen: Mutex<HashSet<String>>,
}

impl WarnOnce {
    /// Returns the type's name, truncated for the log, if this is the first event of the type.
    pub(crate) fn first(&self, event_type: &EventType) -> Option<String> {
        let name = truncated(event_type.as_str());
        self.insert(&name, event_type.is_known()).then_some(name)
    }

    /// Returns a name, truncated for the log, if this is the first call with it.
    pub(crate) fn first_name(&self, name: &str) -> Option<String> {
        let name = truncated(name);
        self.insert(&name, false).then_some(name)
    }

    fn insert(&self, name: &str, is_known: bool) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let has_room = is_known || seen.len() < MAX_UNKNOWN;
        has_room && !seen.contains(name) && seen.insert(name.to_owned())
    }
}

fn truncated(name: &str) -> String {
    name.chars().take(MAX_CHARACTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(warned: &WarnOnce) -> usize {
        warned.seen.lock().unwrap().len()
    }

    #[test]
    fn unknown_names_cannot_fill_the_memory() {
        let warned = WarnOnce::default();
        for number in 0..2 * MAX_UNKNOWN {
            let is_first = warned.first_name(&number.to_string()).is_some();
            assert_eq!(is_first, number < MAX_UNKNOWN, "{number}");
        }
        assert!(warned.first(&EventType::from("type.unknown")).is_none());
        assert_eq!(size(&warned), MAX_UNKNOWN);

        assert!(warned.first(&EventType::INVOICE_PAID).is_some());
        assert!(warned.first(&EventType::INVOICE_PAID).is_none());
    }

    #[test]
    fn a_long_name_is_truncated() {
        let warned = WarnOnce::default();
        let long = "é".repeat(1_000_000);
        let name = warned.first_name(&long).unwrap();
        assert_eq!(name, "é".repeat(MAX_CHARACTERS));
        assert!(warned.first_name(&name).is_none());
        assert_eq!(size(&warned), 1);
    }
}
