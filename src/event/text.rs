use std::ops::Range;
use std::str;

/// A string of the event: where it stands in the payload, or its value where it has escapes.
pub(super) enum Text {
    Span(Range<usize>),
    Unescaped(Box<str>),
}

impl Text {
    /// Reads the raw JSON of a member; `None` when it is no string.
    pub(super) fn read(payload: &[u8], raw: &str) -> Option<Self> {
        let inner = raw.strip_prefix('"')?.strip_suffix('"')?;
        if inner.contains('\\') {
            let unescaped: String = serde_json::from_str(raw).ok()?;
            return Some(Self::Unescaped(unescaped.into()));
        }
        Some(Self::Span(span_of(payload, inner)))
    }

    /// Returns the string; `payload` is the one that it was read from.
    pub(super) fn get<'a>(&'a self, payload: &'a [u8]) -> &'a str {
        match self {
            Self::Span(span) => str::from_utf8(&payload[span.clone()])
                .expect("a span is made from a str of the same payload"),
            Self::Unescaped(text) => text,
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Span(0..0)
    }
}

/// Returns where `part`, which is a part of `payload`, stands in it.
pub(super) fn span_of(payload: &[u8], part: &str) -> Range<usize> {
    let start = part.as_ptr().addr() - payload.as_ptr().addr();
    start..start + part.len()
}
