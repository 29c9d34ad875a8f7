//! SWAR ("SIMD within a register"): tests eight bytes at a time, packed into a `u64`.
//!
//! Bytes are loaded in little-endian order, so the first byte of the text is the lowest. Most functions
//! return a mask in which bit 7 of each byte is that byte's result; the other bits are zero.
//!
//! Unless a function says otherwise, bit 7 of every byte is cleared before an addition. The sum of two
//! 7-bit numbers fits into eight bits, so no byte carries into the next, and bit 7 of the sum is the
//! result of a comparison.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGH_BITS: u64 = ONES << 7;

/// Marks the bytes that are `[`, `]`, `{`, `}`, `\` or `|`.
///
/// Callers need the brackets and the backslash. `|` is a false positive that callers must ignore; it
/// allows a single range check.
pub(super) fn bracket_mask(word: u64) -> u64 {
    // Setting bit 5 maps `[`, `\`, `]` to `{`, `|`, `}`, which are consecutive: 0x7b to 0x7d.
    let low = (word | (ONES * 0x20)) & !HIGH_BITS;
    // `low + (0x80 - n)` has bit 7 set if and only if `low >= n`.
    let at_least_open = low + ONES * (0x80 - 0x7b);
    let above_close = low + ONES * (0x80 - 0x7e);
    // `!word` excludes bytes above 0x7f, whose bit 7 was cleared.
    at_least_open & !(above_close | word) & HIGH_BITS
}

/// Marks the bytes that equal `byte`.
pub(super) fn equal_mask(word: u64, byte: u8) -> u64 {
    !nonzero_bytes(word ^ (ONES * u64::from(byte))) & HIGH_BITS
}

/// Marks the bytes inside a string: from its opening quote up to, but not including, its closing quote.
///
/// `is_inside` is whether the word begins inside a string. The word must not contain an escaped quote
/// before the bytes the caller looks at.
pub(super) fn string_mask(word: u64, is_inside: bool) -> u64 {
    // A byte is inside a string if the number of quotes up to and including it is odd. A prefix XOR
    // computes that parity for all bytes in three steps: over 2, then 4, then 8 bytes.
    let mut parity = equal_mask(word, b'"');
    parity ^= parity << 8;
    parity ^= parity << 16;
    parity ^= parity << 32;
    if is_inside {
        parity ^ HIGH_BITS
    } else {
        parity
    }
}

/// Returns the number of bytes before the first quote, backslash or control character.
pub(super) fn unescaped_prefix_len(word: u64) -> usize {
    // Subtracting n sets bit 7 of a byte that is less than n (XOR turns "equal" into "less than 1").
    // Such a byte borrows from the bytes after it and may spoil their results. That is fine here:
    // only the first match counts, and no byte before it borrows.
    let quote = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * 0x5c)).wrapping_sub(ONES);
    let control = word.wrapping_sub(ONES * 0x20);
    // `!word` excludes bytes above 0x7f, which keep their bit 7.
    bytes_before((quote | backslash | control) & !word & HIGH_BITS)
}

/// Returns the number of bytes before the first marked byte, 8 if none is marked.
pub(super) fn bytes_before(mask: u64) -> usize {
    // The first byte is the lowest, and zero has 64 trailing zeros. The quotient always fits.
    usize::try_from(mask.trailing_zeros() / 8).unwrap_or(8)
}

/// Returns a mask of all bits below the lowest set bit, or of all bits if none is set.
pub(super) fn below_first(mask: u64) -> u64 {
    mask.wrapping_sub(1) & !mask
}

/// Sets bit 7 of each byte that is not zero. The other bits are arbitrary.
fn nonzero_bytes(word: u64) -> u64 {
    // Adding 0x7f to a 7-bit number sets bit 7 unless the number is zero. The final OR adds the bytes
    // whose own bit 7 is set.
    ((word & !HIGH_BITS) + !HIGH_BITS) | word
}

/// Tracks whether the number of quotes in a sequence of words is odd.
///
/// Bit 7 of each byte is toggled for every byte in that position that is *not* a quote, which saves an
/// inversion per word. A word has eight bytes, an even number, so the number of quotes is odd if and
/// only if the number of other bytes is.
#[derive(Clone, Copy, Default)]
pub(super) struct QuoteParity(u64);

impl QuoteParity {
    pub(super) fn add(&mut self, word: u64) {
        self.0 ^= nonzero_bytes(word ^ (ONES * 0x22));
    }

    pub(super) fn is_odd(self) -> bool {
        let bits = (self.0 & HIGH_BITS) >> 7;
        // The highest byte of the product is the sum of all bytes.
        (bits.wrapping_mul(ONES) >> 56) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_functions_agree_with_byte_loops_for_every_byte_in_every_position() {
        for byte in 0..=u8::MAX {
            for position in 0..8 {
                for others in [0x00, b' ', b'"', b'z', b'~', 0x7f, 0x80, 0xff] {
                    let mut bytes = [others; 8];
                    bytes[position] = byte;
                    agrees_with_byte_loops(bytes);
                }
            }
        }
    }

    #[track_caller]
    fn agrees_with_byte_loops(bytes: [u8; 8]) {
        let word = u64::from_le_bytes(bytes);
        let is_bracket = |byte| matches!(byte, b'[' | b']' | b'{' | b'}' | b'\\' | b'|');
        let is_plain = |byte| !matches!(byte, b'"' | b'\\' | ..b' ');
        assert_eq!(bracket_mask(word), mask(bytes.map(is_bracket)), "{bytes:?}");
        let quotes = bytes.map(|byte| byte == b'"');
        assert_eq!(equal_mask(word, b'"'), mask(quotes), "{bytes:?}");
        let plain = bytes.iter().take_while(|byte| is_plain(**byte)).count();
        assert_eq!(unescaped_prefix_len(word), plain, "{bytes:?}");

        let mut parity = QuoteParity::default();
        parity.add(word);
        let odd = quotes.iter().filter(|is_quote| **is_quote).count() % 2 == 1;
        assert_eq!(parity.is_odd(), odd, "{bytes:?}");
        for is_inside in [false, true] {
            let mut is_in_string = is_inside;
            let in_string = quotes.map(|is_quote| {
                is_in_string ^= is_quote;
                is_in_string
            });
            assert_eq!(string_mask(word, is_inside), mask(in_string), "{bytes:?}");
        }
    }

    fn mask(set: [bool; 8]) -> u64 {
        u64::from_le_bytes(set.map(|is_set| if is_set { 0x80 } else { 0 }))
    }

    #[test]
    fn first_set_bit_separates_the_bytes_before_it() {
        assert_eq!((bytes_before(0), below_first(0)), (8, u64::MAX));
        assert_eq!((bytes_before(0x80), below_first(0x80)), (0, 0x7f));
        assert_eq!(bytes_before(0x8080_0000), 2);
        assert_eq!(below_first(0x8080_0000), 0x007f_ffff);
    }
}
