use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::pattern::{Compiled, has_prefix, prefixes};
use crate::event::EventType;

/// What is found for a type: a look-up costs one probe for the type and one for each of its
/// segments, however many entries there are.
#[derive(Clone)]
pub(super) struct Table<H> {
    exact: HashMap<EventType, H>,
    prefixes: HashMap<Box<str>, H>,
    longest_prefix: usize,
    pub(super) fallback: Option<H>,
}

impl<H> Table<H> {
    pub(super) fn new() -> Self {
        Self {
            exact: HashMap::new(),
            prefixes: HashMap::new(),
            longest_prefix: 0,
            fallback: None,
        }
    }

    /// Returns the text of the pattern when it is taken already.
    pub(super) fn insert(&mut self, pattern: Compiled, value: H) -> Result<(), String> {
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

    pub(super) fn find(&self, event_type: &EventType) -> Option<&H> {
        self.exact
            .get(event_type)
            .or_else(|| self.find_prefix(event_type.as_str()))
            .or(self.fallback.as_ref())
    }

    /// A tenant who signs with a secret of his own can send a name of any length: only prefixes as
    /// long as those of the table are hashed.
    fn find_prefix(&self, name: &str) -> Option<&H> {
        prefixes(name)
            .filter(|prefix| prefix.len() <= self.longest_prefix)
            .find_map(|prefix| self.prefixes.get(prefix))
    }

    /// Returns the types that a pattern matches, sorted: those of the catalogue, and others that
    /// were given as a type.
    pub(super) fn event_types(&self) -> Vec<EventType> {
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
    pub(super) fn patterns(&self) -> Vec<String> {
        let exact = self.exact.keys().map(ToString::to_string);
        let prefixes = self.prefixes.keys().map(|prefix| format!("{prefix}.*"));
        let mut patterns: Vec<_> = exact.chain(prefixes).collect();
        patterns.sort_unstable();
        patterns
    }

    pub(super) fn map<H2>(self, mut f: impl FnMut(H) -> H2) -> Table<H2> {
        Table {
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
