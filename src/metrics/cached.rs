use std::fmt;
use std::sync::{PoisonError, RwLock};

/// Handles of one metric by a label whose values the configuration decides, such as the names of queues.
///
/// It keeps at most [`MAX_VALUES`]. Further values share the handle of [`OTHER`], so that a mistake in the configuration,
/// such as a secret named after a customer, does not flood the monitoring.
pub(super) struct Cached<V> {
    entries: RwLock<Vec<(Box<str>, V)>>,
}

pub(super) const MAX_VALUES: usize = 64;

/// The value of a label that has too many values.
pub(super) const OTHER: &str = "other";

impl<V> Cached<V> {
    /// Uses the handle of a value, which `make` creates for its first use.
    pub(super) fn with<T>(
        &self,
        value: &str,
        make: impl Fn(&str) -> V,
        use_handle: impl Fn(&V) -> T,
    ) -> T {
        let entries = self.entries.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(handle) = find(&entries, value) {
            return use_handle(handle);
        }
        drop(entries);
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        let value = match entries.len() < MAX_VALUES {
            true => value,
            false => OTHER,
        };
        if let Some(handle) = find(&entries, value) {
            return use_handle(handle);
        }
        let handle = make(value);
        let used = use_handle(&handle);
        entries.push((value.into(), handle));
        used
    }
}

fn find<'a, V>(entries: &'a [(Box<str>, V)], value: &str) -> Option<&'a V> {
    let mut found = entries.iter().filter(|(known, _)| **known == *value);
    found.next().map(|(_, handle)| handle)
}

impl<V> Default for Cached<V> {
    fn default() -> Self {
        Self {
            entries: RwLock::default(),
        }
    }
}

impl<V> fmt::Debug for Cached<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_values_is_bounded() {
        let cached = Cached::<String>::default();
        let mut values: Vec<_> = (0..1_000)
            .map(|number| cached.with(&format!("cus_{number}"), str::to_owned, String::clone))
            .collect();
        assert_eq!(values[0], "cus_0");
        assert_eq!(values[MAX_VALUES], OTHER);
        values.sort();
        values.dedup();
        assert_eq!(values.len(), MAX_VALUES + 1);
        assert_eq!(cached.with("cus_0", str::to_owned, String::len), 5);
    }
}
