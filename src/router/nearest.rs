use super::segments::{is_well_formed, prefixes};
use crate::event::EventType;

/// Returns the known pattern that is nearest to a mistyped one: a type, or a prefix where a prefix
/// was meant.
pub(super) fn nearest_pattern(text: &str) -> String {
    if !text.ends_with(".*") {
        return EventType::nearest(text).to_string();
    }
    let names: Vec<_> = EventType::all().map(|known| known.to_string()).collect();
    names
        .iter()
        .flat_map(|name| prefixes(name))
        .filter(|prefix| is_well_formed(prefix))
        .map(|prefix| format!("{prefix}.*"))
        .min_by_key(|candidate| strsim::damerau_levenshtein(candidate, text))
        .unwrap_or_default()
}
