use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::event_type::EventType;
#[cfg(feature = "axum")]
use super::pattern::has_prefix;
use super::pattern::{Compiled, prefixes};

/// Finds the value for an event type.
///
/// A lookup costs one hash probe for the type and one for each of its prefixes, however many entries the
/// table has.
#[derive(Clone)]
pub(crate) struct PatternTable<H> {
    exact: HashMap<EventType, H>,
    prefixes: HashMap<Box<str>, H>,
    longest_prefix: usize,
    pub(crate) fallback: Option<H>,
}

impl<H> PatternTable<H> {
    pub(crate) fn new() -> Self {
        Self {
            exact: HashMap::new(),
            prefixes: HashMap::new(),
            longest_prefix: 0,
            fallback: None,
        }
    }

    /// Inserts a value for a pattern.
    ///
    /// # Errors
    ///
    /// Returns the text of the pattern if the table already has a value for it.
    pub(crate) fn insert(&mut self, pattern: Compiled, value: H) -> Result<(), String> {
        match pattern {
            Compiled::Exact(event_type) => match self.exact.entry(event_type) {
                Entry::Occupied(entry) => return Err(entry.key().to_string()),
                Entry::Vacant(entry) => entry.insert(value),
            },
            Compiled::Prefix(prefix) => {
                self.longest_prefix = self.longest_prefix.max(prefix.len());
                match self.prefixes.entry(prefix) {
                    Entry::Occupied(entry) => return Err(format!("{}.*", entry.key())),
                    Entry::Vacant(entry) => entry.insert(value),
                }
            }
        };
        Ok(())
    }

    pub(crate) fn find(&self, event_type: &EventType) -> Option<&H> {
        self.exact
            .get(event_type)
            .or_else(|| self.find_prefix(event_type.as_str()))
            .or(self.fallback.as_ref())
    }

    /// Tenants who sign with their own secret can send type names of any length. To bound the cost, this
    /// hashes only prefixes that are not longer than the longest one in the table.
    fn find_prefix(&self, name: &str) -> Option<&H> {
        prefixes(name)
            .filter(|prefix| prefix.len() <= self.longest_prefix)
            .find_map(|prefix| self.prefixes.get(prefix))
    }

    /// Returns the matched types, sorted: all known types that match a prefix, and all exact types,
    /// whether known or not.
    #[cfg(feature = "axum")]
    pub(crate) fn event_types(&self) -> Vec<EventType> {
        let prefixed = EventType::all().filter(|known| {
            let name = known.as_str();
            self.prefixes.keys().any(|prefix| has_prefix(name, prefix))
        });
        let mut types: Vec<_> = self.exact.keys().cloned().chain(prefixed).collect();
        types.sort_unstable();
        types.dedup();
        types
    }

    /// Returns the texts of the patterns, sorted.
    #[cfg(feature = "axum")]
    pub(crate) fn patterns(&self) -> Vec<String> {
        let exact = self.exact.keys().map(ToString::to_string);
        let prefixes = self.prefixes.keys().map(|prefix| format!("{prefix}.*"));
        let mut patterns: Vec<_> = exact.chain(prefixes).collect();
        patterns.sort_unstable();
        patterns
    }

    #[cfg(feature = "axum")]
    pub(crate) fn map<H2>(self, mut f: impl FnMut(H) -> H2) -> PatternTable<H2> {
        PatternTable {
            exact: self.exact.into_iter().map(|(key, h)| (key, f(h))).collect(),
            prefixes: self
                .prefixes
                .into_iter()
                .map(|(key, h)| (key, f(h)))
                .collect(),
            longest_prefix: self.longest_prefix,
            fallback: self.fallback.map(f),
        }
    }
}
