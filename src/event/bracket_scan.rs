use super::swar::{Quotes, below_first, brackets, bytes_before, equal, strings};

/// Returns how long the object or array is that begins here; `None` when it does not end.
///
/// It goes by blocks as long as there is no bracket in them, and by a word where there is one.
///
/// Inlined, it would take the registers of the scanner.
#[inline(never)]
pub(super) fn nested_len(json: &[u8]) -> Option<usize> {
    let mut rest = json;
    let mut depth = 0_usize;
    let mut is_inside = false;
    loop {
        let (after, has_odd_quotes) = after_plain_blocks(rest);
        let word = first_word(after)?;
        is_inside ^= has_odd_quotes;
        rest = after;

        let strings = strings(word, is_inside);
        let escapes = equal(word, b'\\') & strings;
        let mut brackets = brackets(word) & !strings & below_first(escapes);
        while brackets != 0 {
            let at = bytes_before(brackets);
            match rest.get(at)? {
                b'{' | b'[' => depth += 1,
                b'}' | b']' if depth == 1 => return Some(json.len() - rest.len() + at + 1),
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            brackets &= brackets - 1;
        }
        if escapes == 0 {
            is_inside = strings >> 63 == 1;
            rest = rest.get(8..)?;
        } else {
            // What is escaped comes along.
            is_inside = true;
            rest = rest.get(bytes_before(escapes) + 2..)?;
        }
    }
}

/// Returns what comes after the blocks in which no bracket stands, and whether the number of quotes in
/// them is odd. Compilers make a few vector instructions of a block.
#[inline]
fn after_plain_blocks(mut text: &[u8]) -> (&[u8], bool) {
    // As in `brackets`: with bit 5 set, three bytes in a row.
    let is_bracket = |byte: &u8| (byte | 0x20).wrapping_sub(b'{') < 3;
    let mut quotes = Quotes::default();
    while let Some((block, after)) = text.split_first_chunk::<16>()
        && !block.iter().fold(false, |any, byte| any | is_bracket(byte))
    {
        for word in block.as_chunks().0 {
            quotes.count(u64::from_le_bytes(*word));
        }
        text = after;
    }
    (text, quotes.are_odd())
}

/// Returns the first eight bytes, with blanks for those that are missing; `None` when all are.
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

    /// By single bytes.
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
        fn brackets_quotes_and_escapes_count_wherever_they_stand(
            open in "[{\\[]",
            parts in proptest::collection::vec("[\\[\\]{}]|\"|\\\\|\\||x{1,40}| {1,9}|é", 0..40),
        ) {
            let json = open + &parts.concat();
            prop_assert_eq!(nested_len(json.as_bytes()), naive_len(json.as_bytes()), "{}", json);
        }
    }
}
