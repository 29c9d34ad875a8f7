use subtle::{Choice, ConstantTimeEq};

/// An HMAC-SHA256 tag, stored as four `u64`s: a constant-time comparison takes 4 steps instead of 32.
#[derive(Clone, Copy, Debug)]
pub(super) struct MacTag([u64; 4]);

impl MacTag {
    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        let mut tag = [0; 4];
        for (word, bytes) in tag.iter_mut().zip(bytes.as_chunks().0) {
            *word = u64::from_be_bytes(*bytes);
        }
        Self(tag)
    }

    /// Decodes 64 hexadecimal digits, upper or lower case.
    ///
    /// This does not run in constant time. It does not have to, because the sender already knows
    /// the tag it sent.
    pub(super) fn decode(hex: &[u8]) -> Option<Self> {
        let hex: &[u8; 64] = hex.try_into().ok()?;
        let mut values = [0; 64];
        for (value, digit) in values.iter_mut().zip(hex) {
            *value = hex_value(*digit);
        }
        let is_hex = values.iter().fold(0, |seen, value| seen | value) < 16;
        let mut tag = [0; 4];
        for (word, [high, low]) in tag.iter_mut().zip(values.as_chunks().0.as_chunks().0) {
            *word = (pack_nibbles(*high) << 32) | pack_nibbles(*low);
        }
        is_hex.then_some(Self(tag))
    }
}

impl ConstantTimeEq for MacTag {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

/// Returns the value of a hexadecimal digit, or a number above 15 for any other byte.
///
/// Uses neither a branch nor a lookup table, so that the compiler can vectorize the loop in `decode`.
fn hex_value(digit: u8) -> u8 {
    let decimal = digit.wrapping_sub(b'0');
    // Bit 5 turns an upper-case letter into a lower-case one.
    let letter = (digit | 0x20).wrapping_sub(b'a');
    let letter_value = if letter < 6 { letter + 10 } else { u8::MAX };
    if decimal < 10 { decimal } else { letter_value }
}

/// Packs eight 4-bit values, one per byte, into the low 32 bits, the first value highest.
///
/// Each step merges neighbors: 8 nibbles become 4 bytes, then 2 pairs of bytes, then one number.
fn pack_nibbles(values: [u8; 8]) -> u64 {
    let values = u64::from_be_bytes(values);
    let bytes = (values | (values >> 4)) & 0x00ff_00ff_00ff_00ff;
    let pairs = (bytes | (bytes >> 8)) & 0x0000_ffff_0000_ffff;
    (pairs | (pairs >> 16)) & 0xffff_ffff
}
