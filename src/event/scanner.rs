//! A scanner that finds the members of a JSON object without parsing their contents.
//!
//! An event has about ten short members and a long one, `data`, which is parsed later, when a handler
//! reads it. Compared with verifying the signature, parsing all of it as JSON would take twice as long;
//! this scanner takes half as long.
//!
//! # Guarantees
//!
//! 1. The caller has checked that the whole text is UTF-8. The scanner relies on that.
//! 2. The values that [`Scanner::value`] returns, and the keys and separators that [`Scanner::members`]
//!    reads, are well-formed JSON as defined by RFC 8259. The scanner validates simple strings and
//!    scalars itself and passes all other values to `serde_json`.
//! 3. [`Scanner::unchecked_value`] validates strings, numbers, booleans and `null` in the same way.
//!    For an object or array it only finds the closing bracket, ignoring brackets inside strings. If
//!    the contents are malformed, `StripeEvent::object` reports it when it parses them.
//! 4. Escapes in keys are resolved before comparison: `"\u0069d"` is `id`. A key that is not valid
//!    Unicode (a lone surrogate) does not match any name.
//! 5. The scanner does not recurse, and allocates only for keys with escapes.
//!
//! `serde_json` is the reference. Every event that `serde_json` accepts is accepted here, with the same
//! values. The scanner accepts a text that `serde_json` rejects only if the error is inside `data`.
//! Property tests and the fuzz target `envelope` check both.

mod members;

use std::mem;

use serde_core::de::IgnoredAny;

use super::bracket_scan::nested_len;
use super::swar::unescaped_prefix_len;

pub(super) use self::members::Key;

/// The text is not JSON. The scanner's position is where the error was found.
pub(super) struct Malformed;

/// The position of a value in a JSON text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Value {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether the value is a string with escapes.
    pub(super) has_escapes: bool,
}

impl Value {
    /// Returns the JSON of the value. `text` must be the text that was scanned.
    pub(crate) fn json(self, text: &[u8]) -> &[u8] {
        &text[self.start..self.end]
    }

    /// Returns where the value starts and ends.
    pub(crate) fn range(self) -> (usize, usize) {
        (self.start, self.end)
    }
}

/// A position in a JSON text.
pub(super) struct Scanner<'a> {
    json: &'a [u8],
    /// The text from the current position on.
    rest: &'a [u8],
}

impl<'a> Scanner<'a> {
    pub(super) fn new(json: &'a [u8]) -> Self {
        let mut scanner = Self::at(json, 0);
        scanner.skip_whitespace();
        scanner
    }

    /// Starts at the position of a value found earlier.
    pub(super) fn at(json: &'a [u8], position: usize) -> Self {
        Self {
            json,
            rest: &json[position..],
        }
    }

    /// Returns the current position in bytes from the start of the text.
    pub(super) fn position(&self) -> usize {
        self.json.len() - self.rest.len()
    }

    /// Returns whether an object begins at the current position.
    pub(super) fn is_at_object(&self) -> bool {
        matches!(self.rest, [b'{', ..])
    }

    /// Consumes and validates the value at the current position.
    #[inline]
    pub(super) fn value(&mut self) -> Result<Value, Malformed> {
        let from = self.rest;
        let value = self.unchecked_value()?;
        if let [b'{' | b'[', ..] = from {
            self.validate_since(from)?;
        }
        Ok(value)
    }

    /// Consumes and validates the value at the current position. If it is an object, also returns its
    /// members with the given names. If a member is repeated, the last one counts.
    #[inline]
    pub(super) fn value_with<const N: usize>(
        &mut self,
        names: [&[u8]; N],
    ) -> Result<(Value, [Option<Value>; N]), Malformed> {
        let mut members = [None; N];
        if !self.is_at_object() {
            return Ok((self.value()?, members));
        }
        let start = self.position();
        self.members(|scanner, key| {
            let value = scanner.value()?;
            if let Some(position) = names.iter().position(|name| *name == key) {
                members[position] = Some(value);
            }
            Ok(())
        })?;
        let value = Value {
            start,
            end: self.position(),
            has_escapes: false,
        };
        Ok((value, members))
    }

    /// Consumes the value at the current position without validating the contents of an object or array.
    #[inline]
    pub(super) fn unchecked_value(&mut self) -> Result<Value, Malformed> {
        let start = self.position();
        let has_escapes = self.skip_value()?;
        Ok(Value {
            start,
            end: self.position(),
            has_escapes,
        })
    }

    /// Checks that only whitespace is left.
    pub(super) fn end(&mut self) -> Result<(), Malformed> {
        self.skip_whitespace();
        self.rest.is_empty().then_some(()).ok_or(Malformed)
    }

    /// Skips a value and returns whether it is a string with escapes.
    ///
    /// Returns a `bool`, not a [`Value`], because a `Result<bool, _>` fits into a register.
    fn skip_value(&mut self) -> Result<bool, Malformed> {
        match self.rest {
            [b'"', ..] => self.skip_string(),
            [b'{' | b'[', ..] => self.skip_nested().map(|()| false),
            _ => self.skip_scalar().map(|()| false),
        }
    }

    fn skip_nested(&mut self) -> Result<(), Malformed> {
        let length = nested_len(self.rest);
        // If the value does not end, the error is at the end of the text.
        self.rest = &self.rest[length.unwrap_or(self.rest.len())..];
        length.map(drop).ok_or(Malformed)
    }

    /// Skips a string and returns whether it has escapes.
    ///
    /// A string without escapes needs no further check: it has no control characters, and the whole
    /// text is known to be UTF-8.
    #[inline]
    fn skip_string(&mut self) -> Result<bool, Malformed> {
        let from = self.rest;
        let [b'"', text @ ..] = from else {
            return Err(Malformed);
        };
        self.rest = skip_unescaped(text);
        if let [b'"', rest @ ..] = self.rest {
            self.rest = rest;
            return Ok(false);
        }
        self.skip_escaped(from)
    }

    /// Skips the rest of a string, starting at its first escape. `from` is the start of the string.
    ///
    /// Finds the end only; `serde_json` then validates the escapes. Cold, because few of Stripe's strings
    /// have escapes.
    #[cold]
    fn skip_escaped(&mut self, from: &'a [u8]) -> Result<bool, Malformed> {
        while let [b'\\', _, rest @ ..] = self.rest {
            self.rest = skip_unescaped(rest);
        }
        let [b'"', rest @ ..] = self.rest else {
            return Err(Malformed);
        };
        self.rest = rest;
        self.validate_since(from).map(|()| true)
    }

    fn skip_scalar(&mut self) -> Result<(), Malformed> {
        let is_end = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n');
        let end = self.rest.iter().position(is_end);
        let (scalar, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        // Other numbers (`0`, negative, with a fraction or exponent) are rare: leave them to `serde_json`.
        let is_plain = match scalar {
            b"true" | b"false" | b"null" => true,
            [b'1'..=b'9', digits @ ..] => digits.iter().all(u8::is_ascii_digit),
            _ => false,
        };
        let from = mem::replace(&mut self.rest, rest);
        if is_plain {
            Ok(())
        } else {
            self.validate_since(from)
        }
    }

    #[inline]
    fn skip_whitespace(&mut self) {
        let mut rest = self.rest;
        while let [b' ' | b'\n' | b'\r' | b'\t', after @ ..] = rest {
            rest = after;
        }
        self.rest = rest;
    }

    /// Skips whitespace, then consumes `byte` if it comes next. Returns whether it did.
    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        // Usually no whitespace precedes the byte, so check for it first.
        if self.rest.first() != Some(&byte) {
            self.skip_whitespace();
        }
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.eat(byte) {
            return Ok(());
        }
        Err(Malformed)
    }

    /// Returns the text consumed since `self.rest` was `from`.
    fn consumed_since(&self, from: &'a [u8]) -> &'a [u8] {
        &from[..from.len() - self.rest.len()]
    }

    /// Validates the text consumed since `from` with `serde_json`. On error, moves back to its start,
    /// which is then reported as the position of the error.
    #[cold]
    fn validate_since(&mut self, from: &'a [u8]) -> Result<(), Malformed> {
        let checked = serde_json::from_slice::<IgnoredAny>(self.consumed_since(from));
        checked.map(drop).map_err(|_| {
            self.rest = from;
            Malformed
        })
    }
}

/// Skips the part of a string that needs no unescaping. The result is empty or begins with a quote, a
/// backslash or a control character.
#[inline]
fn skip_unescaped(mut text: &[u8]) -> &[u8] {
    while let Some((word, after)) = text.split_first_chunk() {
        let plain = unescaped_prefix_len(u64::from_le_bytes(*word));
        if plain < 8 {
            return &text[plain..];
        }
        text = after;
    }
    // Fewer than eight bytes are left.
    while let [b' '..=b'!' | b'#'..=b'[' | b']'.., after @ ..] = text {
        text = after;
    }
    text
}
