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
