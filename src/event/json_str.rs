use std::ops::Range;
use std::str;

use super::scanner::Value;

/// A string of the event: where it stands in the payload, or its value where it has escapes.
pub(super) enum JsonStr {
    Span(Range<usize>),
    Unescaped(Box<str>),
}

impl JsonStr {
    /// Reads a value; `None` when it is no string.
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

    /// Returns the string; `payload` is the one that it was read from.
    pub(super) fn get<'a>(&'a self, payload: &'a [u8]) -> &'a str {
        str::from_utf8(self.bytes(payload)).expect("a string is a part of a payload of UTF-8")
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
