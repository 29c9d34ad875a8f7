/// Reads decimal digits; `None` when there are others, or none, or too many for a number.
///
/// `str::parse` asks for UTF-8 first and takes a sign.
pub(crate) fn digits(text: &[u8]) -> Option<u64> {
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u64::from(byte - b'0'));
    let (first, others) = text.split_first()?;
    others.iter().try_fold(digit(first)?, |number, byte| {
        number.checked_mul(10)?.checked_add(digit(byte)?)
    })
}
