//! Eight bytes at a time, as a number of which each byte is one: no addition carries into the next
//! byte, because bit 7 is cleared before and looked at after.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGH_BITS: u64 = ONES << 7;

/// Returns a number with bit 7 set of each byte that is a bracket, round ones aside, a backslash or a `|`.
pub(super) fn brackets(word: u64) -> u64 {
    // With bit 5 set, `[`, `\`, `]` are `{`, `|`, `}`, which stand in a row.
    let low = (word | (ONES * 0x20)) & !HIGH_BITS;
    let is_from_brace = low + ONES * (0x80 - 0x7b);
    let is_after_brace = low + ONES * (0x80 - 0x7e);
    is_from_brace & !(is_after_brace | word) & HIGH_BITS
}

/// Returns a number with bit 7 set of each byte that is this one.
pub(super) fn equal(word: u64, byte: u8) -> u64 {
    !nonzero_bytes(word ^ (ONES * u64::from(byte))) & HIGH_BITS
}

/// Returns a number with bit 7 set of each byte in a string, its first quote included, if the word begins
/// inside of one or not.
pub(super) fn strings(word: u64, is_inside: bool) -> u64 {
    // Each byte is turned by the one before it, then by the two before those, then by the four.
    let mut turned = equal(word, b'"');
    turned ^= turned << 8;
    turned ^= turned << 16;
    turned ^= turned << 32;
    if is_inside {
        turned ^ HIGH_BITS
    } else {
        turned
    }
}

/// Returns how many bytes there are before the first quote, backslash or control character.
pub(super) fn unescaped_prefix_len(word: u64) -> usize {
    // A byte that is less than what is subtracted borrows from those after it, which do not matter.
    let quote = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * 0x5c)).wrapping_sub(ONES);
    let control = word.wrapping_sub(ONES * 0x20);
    bytes_before((quote | backslash | control) & !word & HIGH_BITS)
}

/// Returns how many bytes there are before the first with a bit set.
pub(super) fn bytes_before(bits: u64) -> usize {
    // The first byte is the lowest; of none there are 64 zeros.
    usize::try_from(bits.trailing_zeros() / 8).unwrap_or(8)
}

/// Returns a number with the bits set that are below the lowest of these.
pub(super) fn below_first(bits: u64) -> u64 {
    bits.wrapping_sub(1) & !bits
}

/// Returns a number with bit 7 of each byte set that is not zero.
fn nonzero_bytes(word: u64) -> u64 {
    ((word & !HIGH_BITS) + !HIGH_BITS) | word
}

/// Whether the number of quotes is odd: bit 7 of each byte is turned for each byte of a word that is no
/// quote. There are eight in a word, so that an odd number of those means an odd number of the others.
#[derive(Clone, Copy, Default)]
pub(super) struct Quotes(u64);

impl Quotes {
    pub(super) fn count(&mut self, word: u64) {
        self.0 ^= nonzero_bytes(word ^ (ONES * 0x22));
    }

    /// The product sums up the bits in its highest byte.
    pub(super) fn are_odd(self) -> bool {
        let bits = (self.0 & HIGH_BITS) >> 7;
        (bits.wrapping_mul(ONES) >> 56) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_tells_what_its_bytes_are_for_every_byte_at_every_place() {
        for byte in 0..=u8::MAX {
            for place in 0..8 {
                for others in [0x00, b' ', b'"', b'z', b'~', 0x7f, 0x80, 0xff] {
                    let mut bytes = [others; 8];
                    bytes[place] = byte;
                    told_of(bytes);
                }
            }
        }
    }

    #[track_caller]
    fn told_of(bytes: [u8; 8]) {
        let word = u64::from_le_bytes(bytes);
        let is_bracket = |byte| matches!(byte, b'[' | b']' | b'{' | b'}' | b'\\' | b'|');
        let is_plain = |byte| !matches!(byte, b'"' | b'\\' | ..b' ');
        assert_eq!(brackets(word), bits(bytes.map(is_bracket)), "{bytes:?}");
        let quotes = bytes.map(|byte| byte == b'"');
        assert_eq!(equal(word, b'"'), bits(quotes), "{bytes:?}");
        let plain = bytes.iter().take_while(|byte| is_plain(**byte)).count();
        assert_eq!(unescaped_prefix_len(word), plain, "{bytes:?}");

        let mut count = Quotes::default();
        count.count(word);
        let odd = quotes.iter().filter(|is_quote| **is_quote).count() % 2 == 1;
        assert_eq!(count.are_odd(), odd, "{bytes:?}");
        for is_inside in [false, true] {
            let mut is_in_string = is_inside;
            let in_string = quotes.map(|is_quote| {
                is_in_string ^= is_quote;
                is_in_string
            });
            assert_eq!(strings(word, is_inside), bits(in_string), "{bytes:?}");
        }
    }

    fn bits(set: [bool; 8]) -> u64 {
        u64::from_le_bytes(set.map(|is_set| if is_set { 0x80 } else { 0 }))
    }

    #[test]
    fn the_first_bit_parts_those_before_it_from_those_behind() {
        assert_eq!((bytes_before(0), below_first(0)), (8, u64::MAX));
        assert_eq!((bytes_before(0x80), below_first(0x80)), (0, 0x7f));
        assert_eq!(bytes_before(0x8080_0000), 2);
        assert_eq!(below_first(0x8080_0000), 0x007f_ffff);
    }
}
