use std::borrow::Cow;

/// Returns a text that PostgreSQL takes: it refuses NUL.
pub(super) fn replace_nul(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}
