//! Text from events, for a terminal.

/// Replaces what could move the cursor, change colors or reorder a line: senders choose types, accounts and ids, and
/// handlers the reasons.
pub(crate) fn line(text: &str) -> String {
    let is_safe = |c: char| !c.is_control() && !is_directional(c);
    text.chars()
        .map(|c| if is_safe(c) { c } else { '\u{fffd}' })
        .collect()
}

/// Escapes the same characters in JSON, whose value stays the same. `serde_json` escapes ASCII controls only.
pub(crate) fn json(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        // Line feeds are between the values.
        match c == '\n' || !c.is_control() && !is_directional(c) {
            true => escaped.push(c),
            // All of these have four digits.
            false => escaped.push_str(&format!("\\u{:04x}", u32::from(c))),
        }
    }
    escaped
}

/// Marks, embeddings, overrides and isolates of bidirectional text, and line separators.
fn is_directional(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_do_not_reach_the_terminal() {
        assert_eq!(line("\u{1b}[31mred\r\n"), "\u{fffd}[31mred\u{fffd}\u{fffd}");
        assert_eq!(line("a\u{9b}b\u{202e}c"), "a\u{fffd}b\u{fffd}c");
        assert_eq!(line("größer ✓"), "größer ✓");
        assert_eq!(
            json("\"a\u{9b}\u{7f}\u{2067}ü\"\n"),
            "\"a\\u009b\\u007f\\u2067ü\"\n"
        );
    }
}
