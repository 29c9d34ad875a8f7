use std::ops::ControlFlow;

#[cfg(feature = "simd")]
mod vectors;

use super::swar::{QuoteParity, below_first, bracket_mask, bytes_before, equal_mask, string_mask};

/// Returns the length of the object or array at the start of `json`, or `None` if it does not end.
///
/// Finds the end by counting brackets outside strings. It does not check that a `}` closes a `{` rather
/// than a `[`. That error is found when the contents are parsed.
#[cfg(not(feature = "simd"))]
pub(super) fn nested_len(json: &[u8]) -> Option<usize> {
    portable_len(json)
}

#[cfg(feature = "simd")]
pub(super) use self::vectors::nested_len;

/// Alternates between two speeds: skips 16-byte blocks without brackets and backslashes, and examines
/// the other blocks 8 bytes at a time.
///
/// Not inlined: its masks would take the registers that the scanner's own loop needs.
#[inline(never)]
fn portable_len(json: &[u8]) -> Option<usize> {
    let mut scan = BracketScan::new(json);
    loop {
        scan.skip_plain_blocks();
        if let ControlFlow::Break(length) = scan.examine_word() {
            return length;
        }
    }
}

/// A position in a value, and the state of the scan there.
struct BracketScan<'a> {
    json: &'a [u8],
    /// The text from the current position on.
    rest: &'a [u8],
    /// Open brackets.
    depth: usize,
    /// Whether the position is inside a string.
    is_inside: bool,
}

impl<'a> BracketScan<'a> {
    #[inline]
    fn new(json: &'a [u8]) -> Self {
        Self {
            json,
            rest: json,
            depth: 0,
            is_inside: false,
        }
    }

    /// Skips 16-byte blocks without brackets.
    ///
    /// The check also stops at a backslash, so no skipped quote is escaped and counting them is enough.
    /// Compilers turn the loop over a block into a few vector instructions.
    #[inline]
    fn skip_plain_blocks(&mut self) {
        // The same range check as in `bracket_mask`: with bit 5 set, three consecutive bytes.
        let is_bracket = |byte: &u8| (byte | 0x20).wrapping_sub(b'{') < 3;
        let mut quotes = QuoteParity::default();
        // `fold` instead of `any`: a loop with an early exit would not be vectorized.
        while let Some((block, after)) = self.rest.split_first_chunk::<16>()
            && !block.iter().fold(false, |any, byte| any | is_bracket(byte))
        {
            for word in block.as_chunks().0 {
                quotes.add(u64::from_le_bytes(*word));
            }
            self.rest = after;
        }
        self.is_inside ^= quotes.is_odd();
    }

    /// Examines the next eight bytes. Breaks with the length if the value ends there, and with `None` if the
    /// text does.
    #[inline]
    fn examine_word(&mut self) -> ControlFlow<Option<usize>> {
        let Some(word) = first_word(self.rest) else {
            return ControlFlow::Break(None);
        };
        // A backslash is an escape only inside a string. After the first escape, `in_string` may be
        // wrong because the escaped byte may be a quote, so only the bytes before it are used.
        let in_string = string_mask(word, self.is_inside);
        let escapes = equal_mask(word, b'\\') & in_string;
        let mut brackets = bracket_mask(word) & !in_string & below_first(escapes);
        while brackets != 0 {
            self.bracket(bytes_before(brackets))?;
            // Clears the lowest set bit.
            brackets &= brackets - 1;
        }
        if escapes == 0 {
            // The last byte of the text is the highest byte of the word.
            self.is_inside = in_string >> 63 == 1;
            self.advance(8)
        } else {
            // Continue after the escaped byte. `\uXXXX` needs no special case: hex digits are neither
            // quotes nor brackets.
            self.is_inside = true;
            self.advance(bytes_before(escapes) + 2)
        }
    }

    /// Counts a bracket outside a string, `at` bytes after the current position.
    #[inline]
    fn bracket(&mut self, at: usize) -> ControlFlow<Option<usize>> {
        match self.rest.get(at) {
            Some(b'{' | b'[') => self.depth += 1,
            Some(b'}' | b']') if self.depth == 1 => {
                let length = self.json.len() - self.rest.len() + at + 1;
                return ControlFlow::Break(Some(length));
            }
            Some(b'}' | b']') => self.depth -= 1,
            // `|` or a backslash outside a string. Neither is JSON, but nothing is validated here.
            Some(_) => {}
            None => return ControlFlow::Break(None),
        }
        ControlFlow::Continue(())
    }

    #[inline]
    fn advance(&mut self, bytes: usize) -> ControlFlow<Option<usize>> {
        match self.rest.get(bytes..) {
            Some(rest) => {
                self.rest = rest;
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(None),
        }
    }
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

    fn agrees_with_naive_len(json: &str) {
        let expected = naive_len(json.as_bytes());
        assert_eq!(nested_len(json.as_bytes()), expected, "{json}");
        assert_eq!(portable_len(json.as_bytes()), expected, "{json}");
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
            agrees_with_naive_len(&json);
        }
    }
}
