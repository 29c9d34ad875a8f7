use crate::claims::key::Key;
use crate::claims::record::State;

/// The names of a store's keys. Their hash tag is the prefix, so in a cluster all are in one slot.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    /// Prefix of the records' keys.
    pub(super) records: String,
    /// The index of each state in the order of [`State::all`], which `common.lua` relies on. Completed events have
    /// none, and Redis does not keep queued ones.
    pub(super) indexes: Vec<String>,
}

impl Keys {
    pub(super) fn new(prefix: &str) -> Self {
        let index = |state: State| format!("{{{prefix}}}:{}", state.name());
        Self {
            records: format!("{{{prefix}}}:event:"),
            indexes: State::all()
                .filter(|state| !matches!(state, State::Queued | State::Completed))
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
    fn the_indexes_are_in_the_order_of_common_lua() {
        let order = [
            "{p}:in_progress",
            "{p}:released",
            "{p}:discarded",
            "{p}:exhausted",
        ];
        assert_eq!(Keys::new("p").indexes, order);
    }
}
