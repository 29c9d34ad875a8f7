//! Eight bytes at a time, as a number of which each byte is one: no addition carries into the next
//! byte, because bit 7 is cleared before and looked at after.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const BITS_7: u64 = ONES << 7;

/// Returns a number with a bit set if one of the bytes is a bracket, round ones aside, a backslash or a `|`.
pub(super) fn brackets(word: u64) -> u64 {
    // With bit 5 set, `[`, `\`, `]` are `{`, `|`, `}`, which stand in a row.
    let low = (word | (ONES * 0x20)) & !BITS_7;
    let is_from_brace = low + ONES * (0x80 - 0x7b);
    let is_after_brace = low + ONES * (0x80 - 0x7e);
    is_from_brace & !(is_after_brace | word) & BITS_7
}

/// Returns how many bytes there are before the first quote, backslash or control character.
pub(super) fn plain_characters(word: u64) -> usize {
    // A byte that is less than what is subtracted borrows from those after it, which do not matter.
    let quote = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * 0x5c)).wrapping_sub(ONES);
    let control = word.wrapping_sub(ONES * 0x20);
    let others = (quote | backslash | control) & !word & BITS_7;
    // The first byte is the lowest; of none there are 64 zeros.
    let bits = others.trailing_zeros();
    usize::try_from(bits / 8).unwrap_or(8)
}

/// Returns a number with bit 7 of each byte set that is not zero.
fn no_zeros(word: u64) -> u64 {
    ((word & !BITS_7) + !BITS_7) | word
}

/// Whether the number of quotes is odd: bit 7 of each byte is turned for each byte of a word that is no
/// quote. There are eight in a word, so that an odd number of those means an odd number of the others.
#[derive(Clone, Copy, Default)]
pub(super) struct Quotes(u64);

impl Quotes {
    pub(super) fn one_if(odd: bool) -> Self {
        Self(u64::from(odd) << 7)
    }

    pub(super) fn count(&mut self, word: u64) {
        self.0 ^= no_zeros(word ^ (ONES * 0x22));
    }

    /// The product sums up the bits in its highest byte.
    pub(super) fn are_odd(self) -> bool {
        let bits = (self.0 & BITS_7) >> 7;
        (bits.wrapping_mul(ONES) >> 56) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_tells_its_brackets_and_quotes_for_every_byte_at_every_place() {
        for byte in 0..=u8::MAX {
            for place in 0..8 {
                for others in [0x00, b' ', b'z', b'~', 0x7f, 0x80, 0xff] {
                    let mut word = [others; 8];
                    word[place] = byte;
                    let word = u64::from_le_bytes(word);
                    let is_special = matches!(byte, b'[' | b']' | b'{' | b'}' | b'\\' | b'|');
                    assert_eq!(brackets(word) != 0, is_special, "{word:#x}");
                    let is_plain = |byte: u8| !matches!(byte, b'"' | b'\\' | ..b' ');
                    let bytes = word.to_le_bytes();
                    let plain = bytes.iter().take_while(|byte| is_plain(**byte)).count();
                    assert_eq!(plain_characters(word), plain, "{word:#x}");
                    for odd in [false, true] {
                        let mut quotes = Quotes::one_if(odd);
                        quotes.count(word);
                        assert_eq!(quotes.are_odd(), odd ^ (byte == b'"'), "{word:#x}");
                    }
                }
            }
        }
    }
}
