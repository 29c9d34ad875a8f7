use std::ops::Range;
use std::str;

use super::scanner::Value;

/// A string in the payload. Only a string with escapes is copied.
pub(crate) enum JsonStr {
    /// The position of the contents, without the quotes.
    Span(Range<usize>),
    /// The contents of a string with escapes, after unescaping.
    Unescaped(Box<str>),
}

impl JsonStr {
    /// Reads a string. Returns `None` if the value is not a string or not valid Unicode.
    pub(super) fn read(payload: &[u8], value: &Value) -> Option<Self> {
        let json = value.json(payload);
        if json.first() != Some(&b'"') {
            return None;
        }
        if value.has_escapes {
            let unescaped: String = serde_json::from_slice(json).ok()?;
            return Some(Self::Unescaped(unescaped.into()));
        }
        Some(Self::Span(value.start + 1..value.end - 1))
    }

    /// Returns the string. `payload` must be the payload that the string was read from.
    pub(crate) fn get<'a>(&'a self, payload: &'a [u8]) -> &'a str {
        str::from_utf8(self.bytes(payload)).expect("the whole payload was validated as UTF-8")
    }

    pub(super) fn bytes<'a>(&'a self, payload: &'a [u8]) -> &'a [u8] {
        match self {
            Self::Span(span) => &payload[span.clone()],
            Self::Unescaped(text) => text.as_bytes(),
        }
    }
}

impl Default for JsonStr {
    fn default() -> Self {
        Self::Span(0..0)
    }
}
