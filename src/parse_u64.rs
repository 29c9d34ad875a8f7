/// Parses a number that consists of decimal digits only. Returns `None` for an empty input, for any
/// other byte, and on overflow.
///
/// `str::parse` is not used because it requires UTF-8 and accepts a leading `+`.
pub(crate) fn parse_u64(text: &[u8]) -> Option<u64> {
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u64::from(byte - b'0'));
    let (first, others) = text.split_first()?;
    others.iter().try_fold(digit(first)?, |number, byte| {
        number.checked_mul(10)?.checked_add(digit(byte)?)
    })
}
