use super::swar::{QuoteParity, below_first, bracket_mask, bytes_before, equal_mask, string_mask};

/// Returns the length of the object or array at the start of `json`, or `None` if it does not end.
///
/// Finds the end by counting brackets outside strings. It does not check that a `}` closes a `{` rather
/// than a `[`. That error is found when the contents are parsed.
///
/// The loop alternates between two speeds: it skips 16-byte blocks without brackets and backslashes,
/// and examines the other blocks 8 bytes at a time.
///
/// Not inlined: its masks would take the registers that the scanner's own loop needs.
#[inline(never)]
pub(super) fn nested_len(json: &[u8]) -> Option<usize> {
    let mut rest = json;
    let mut depth = 0_usize;
    let mut is_inside = false;
    loop {
        let (after, has_odd_quotes) = skip_plain_blocks(rest);
        let word = first_word(after)?;
        is_inside ^= has_odd_quotes;
        rest = after;

        // A backslash is an escape only inside a string. After the first escape, `in_string` may be
        // wrong because the escaped byte may be a quote, so only the bytes before it are used.
        let in_string = string_mask(word, is_inside);
        let escapes = equal_mask(word, b'\\') & in_string;
        let mut brackets = bracket_mask(word) & !in_string & below_first(escapes);
        while brackets != 0 {
            let at = bytes_before(brackets);
            match rest.get(at)? {
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth == 1 => return Some(json.len() - rest.len() + at + 1),
                b'}' | b']' => depth -= 1,
                // `|` or a backslash outside a string. Neither is JSON, but nothing is validated here.
                _ => {}
            }
            // Clears the lowest set bit.
            brackets &= brackets - 1;
        }
        if escapes == 0 {
            // The last byte of the text is the highest byte of the word.
            is_inside = in_string >> 63 == 1;
            rest = rest.get(8..)?;
        } else {
            // Continue after the escaped byte. `\uXXXX` needs no special case: hex digits are neither
            // quotes nor brackets.
            is_inside = true;
            rest = rest.get(bytes_before(escapes) + 2..)?;
        }
    }
}

/// Skips 16-byte blocks without brackets. Returns the rest of the text and whether the skipped part
/// has an odd number of quotes.
///
/// The check also stops at a backslash, so no skipped quote is escaped and counting them is enough.
/// Compilers turn the loop over a block into a few vector instructions.
#[inline]
fn skip_plain_blocks(mut text: &[u8]) -> (&[u8], bool) {
    // The same range check as in `bracket_mask`: with bit 5 set, three consecutive bytes.
    let is_bracket = |byte: &u8| (byte | 0x20).wrapping_sub(b'{') < 3;
    let mut quotes = QuoteParity::default();
    // `fold` instead of `any`: a loop with an early exit would not be vectorized.
    while let Some((block, after)) = text.split_first_chunk::<16>()
        && !block.iter().fold(false, |any, byte| any | is_bracket(byte))
    {
        for word in block.as_chunks().0 {
            quotes.add(u64::from_le_bytes(*word));
        }
        text = after;
    }
    (text, quotes.is_odd())
}

/// Returns the first eight bytes, padded with spaces, or `None` if the text is empty.
fn first_word(text: &[u8]) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    let word = text.first_chunk().copied().unwrap_or_else(|| {
        let mut padded = [b' '; 8];
        padded[..text.len()].copy_from_slice(text);
        padded
    });
    Some(u64::from_le_bytes(word))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reference implementation, one byte at a time.
    fn naive_len(json: &[u8]) -> Option<usize> {
        let (mut depth, mut in_string, mut is_escaped) = (0, false, false);
        for (at, byte) in json.iter().enumerate() {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' if in_string => is_escaped = true,
                b'"' => in_string = !in_string,
                b'{' | b'[' if !in_string => depth += 1,
                b'}' | b']' if !in_string => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Some(at + 1);
            }
        }
        None
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 2_000, failure_persistence: None, ..ProptestConfig::default()
        })]

        #[test]
        fn nested_len_agrees_with_a_byte_by_byte_scan(
            open in "[{\\[]",
            parts in proptest::collection::vec("[\\[\\]{}]|\"|\\\\|\\||x{1,40}| {1,9}|é", 0..40),
        ) {
            let json = open + &parts.concat();
            prop_assert_eq!(nested_len(json.as_bytes()), naive_len(json.as_bytes()), "{}", json);
        }
    }
}
