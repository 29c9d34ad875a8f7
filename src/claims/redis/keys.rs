use crate::claims::key::Key;
use crate::claims::record::State;

/// The names of a store's keys, which all have the same hash tag: its prefix.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    /// How the keys of records begin.
    pub(super) records: String,
    /// The index of each state but [`State::Completed`], in the order of [`State::all`].
    pub(super) indexes: Vec<String>,
}

impl Keys {
    pub(super) fn new(prefix: &str) -> Self {
        let index = |state: State| format!("{{{prefix}}}:{}", state.name());
        Self {
            records: format!("{{{prefix}}}:event:"),
            indexes: State::all()
                .filter(|state| *state != State::Completed)
                .map(index)
                .collect(),
        }
    }

    pub(super) fn record(&self, key: &Key) -> String {
        format!("{}{key}", self.records)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_keys_of_a_store_have_its_prefix_as_hash_tag() {
        let keys = Keys::new("billing");
        assert_eq!(keys.indexes[0], "{billing}:in_progress");
        let key = Key::new("a{b}", None, "evt_1");
        assert_eq!(keys.record(&key), "{billing}:event:a{b}/evt_1");
    }

    #[test]
    fn the_indexes_are_in_the_order_that_the_scripts_know() {
        let order = [
            "{p}:in_progress",
            "{p}:released",
            "{p}:discarded",
            "{p}:exhausted",
        ];
        assert_eq!(Keys::new("p").indexes, order);
    }
}
