use std::borrow::Cow;

/// Replaces NUL characters, which PostgreSQL rejects in text, by U+FFFD.
pub(crate) fn replace_nul(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}
