use subtle::{Choice, ConstantTimeEq};

/// An HMAC-SHA256, as four numbers: comparing them takes an eighth of the steps that bytes take.
#[derive(Clone, Copy, Debug)]
pub(super) struct MacTag([u64; 4]);

impl MacTag {
    pub(super) fn from_bytes(bytes: [u8; 32]) -> Self {
        let mut tag = [0; 4];
        for (number, bytes) in tag.iter_mut().zip(bytes.as_chunks().0) {
            *number = u64::from_be_bytes(*bytes);
        }
        Self(tag)
    }

    /// Reads 64 hexadecimal digits, of either case. What the sender wrote is no secret: this need not
    /// take constant time.
    pub(super) fn decode(hex: &[u8]) -> Option<Self> {
        let hex: &[u8; 64] = hex.try_into().ok()?;
        let mut values = [0; 64];
        for (value, digit) in values.iter_mut().zip(hex) {
            *value = hex_value(*digit);
        }
        let is_hex = values.iter().fold(0, |seen, value| seen | value) < 16;
        let mut tag = [0; 4];
        for (number, [high, low]) in tag.iter_mut().zip(values.as_chunks().0.as_chunks().0) {
            *number = (pack_nibbles(*high) << 32) | pack_nibbles(*low);
        }
        is_hex.then_some(Self(tag))
    }
}

impl ConstantTimeEq for MacTag {
    fn ct_eq(&self, other: &Self) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

/// Returns the value of a hexadecimal digit, more than 15 of others; without a branch or a table, so that
/// many are read at once.
fn hex_value(digit: u8) -> u8 {
    let number = digit.wrapping_sub(b'0');
    let letter = (digit | 0x20).wrapping_sub(b'a');
    let of_letter = if letter < 6 { letter + 10 } else { u8::MAX };
    if number < 10 { number } else { of_letter }
}

/// Puts eight values of four bits each together.
fn pack_nibbles(values: [u8; 8]) -> u64 {
    let values = u64::from_be_bytes(values);
    let bytes = (values | (values >> 4)) & 0x00ff_00ff_00ff_00ff;
    let pairs = (bytes | (bytes >> 8)) & 0x0000_ffff_0000_ffff;
    (pairs | (pairs >> 16)) & 0xffff_ffff
}
