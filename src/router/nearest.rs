use super::segments::prefixes;
use crate::event::EventType;

/// Returns the known pattern that is nearest to a mistyped one: a type, or a prefix where a prefix
/// was meant.
pub(super) fn nearest_pattern(text: &str) -> String {
    let all = EventType::all();
    let candidates: Vec<String> = if text.ends_with(".*") {
        all.flat_map(|known| {
            let prefixes = prefixes(known.as_str()).map(|prefix| format!("{prefix}.*"));
            prefixes.collect::<Vec<_>>()
        })
        .collect()
    } else {
        all.map(|known| known.to_string()).collect()
    };
    candidates
        .into_iter()
        .min_by_key(|candidate| strsim::damerau_levenshtein(candidate, text))
        .unwrap_or_default()
}
