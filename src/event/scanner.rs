//! Reads the members of a JSON object without reading what is in them.
//!
//! An event is an envelope of some ten short members and one long one, `data`, which a handler reads
//! later. Reading it all as JSON costs two signatures; this costs half of one.
//!
//! # What it guarantees
//!
//! 1. The text is UTF-8 as a whole: the caller has checked that.
//! 2. What [`Scanner::members`] goes through and what [`Scanner::value`] returns is well-formed JSON,
//!    by the grammar of RFC 8259; `serde_json` is asked about all but the plainest values.
//! 3. What [`Scanner::unchecked_value`] returns is well-formed if it is a string or a number and so on;
//!    of an object or an array it is only known that its brackets are balanced, those in strings not
//!    counted. Whether it is JSON shows when it is read: `StripeEvent::object` reports it.
//! 4. Keys are compared with their escapes resolved: `"\u0069d"` is `id`. A key of no valid Unicode (a
//!    lone surrogate) is like none of those that are looked for.
//! 5. It needs no stack for nesting, and no memory but for keys with escapes.
//!
//! `serde_json` is its oracle: whatever `serde_json` accepts as an event reads to the same values, and
//! what this accepts and `serde_json` refuses is malformed inside `data` alone. Property tests and the
//! fuzz target `envelope` hold it to that.

use std::mem;

use serde_core::de::IgnoredAny;

use super::bracket_scan::nested_len;
use super::swar::unescaped_prefix_len;

/// A text is no JSON; the scanner stays at the place where it ceases to be.
pub(super) struct Malformed;

/// A value, by where it stands in a JSON text.
#[derive(Clone, Copy)]
pub(super) struct Value {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it is a string with escapes.
    pub(super) has_escapes: bool,
}

impl Value {
    /// Returns its JSON; `text` is the one that it stands in.
    pub(super) fn json(self, text: &[u8]) -> &[u8] {
        &text[self.start..self.end]
    }
}

/// A place in a JSON text.
pub(super) struct Scanner<'a> {
    json: &'a [u8],
    /// What comes from here on.
    rest: &'a [u8],
}

impl<'a> Scanner<'a> {
    pub(super) fn new(json: &'a [u8]) -> Self {
        let mut scanner = Self::at(json, 0);
        scanner.skip_blanks();
        scanner
    }

    /// Begins at a value that was found before.
    pub(super) fn at(json: &'a [u8], position: usize) -> Self {
        Self {
            json,
            rest: &json[position..],
        }
    }

    /// Returns how many bytes are before this place.
    pub(super) fn position(&self) -> usize {
        self.json.len() - self.rest.len()
    }

    /// Returns whether an object begins here.
    pub(super) fn is_at_object(&self) -> bool {
        matches!(self.rest, [b'{', ..])
    }

    /// Goes through the members of the object that begins here. For each it calls `member` with the
    /// key, at the value, which must be taken by one of the methods.
    #[inline]
    pub(super) fn members(
        &mut self,
        mut member: impl FnMut(&mut Self, &[u8]) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.expect(b'{')?;
        if self.eat(b'}') {
            return Ok(());
        }
        loop {
            let from = self.rest;
            let has_escapes = self.skip_string()?;
            let raw = self.consumed_since(from);
            let unescaped;
            let key = if has_escapes {
                unescaped = serde_json::from_slice(raw).unwrap_or_else(|_| String::new());
                unescaped.as_bytes()
            } else {
                &raw[1..raw.len() - 1]
            };
            self.expect(b':')?;
            self.skip_blanks();
            member(self, key)?;
            if !self.eat(b',') {
                return self.expect(b'}');
            }
            self.skip_blanks();
        }
    }

    /// Takes the value that begins here.
    #[inline]
    pub(super) fn value(&mut self) -> Result<Value, Malformed> {
        let from = self.rest;
        let value = self.unchecked_value()?;
        if let [b'{' | b'[', ..] = from {
            self.validate_since(from)?;
        }
        Ok(value)
    }

    /// Takes the value that begins here and, if it is an object, its members of these names; of a
    /// repeated one, the last.
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

    /// Takes the value that begins here; an object or an array by its brackets alone.
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

    /// Makes sure that nothing but blanks is left.
    pub(super) fn end(&mut self) -> Result<(), Malformed> {
        self.skip_blanks();
        self.rest.is_empty().then_some(()).ok_or(Malformed)
    }

    /// Returns whether it is a string with escapes: a whole [`Value`] would go through memory.
    fn skip_value(&mut self) -> Result<bool, Malformed> {
        match self.rest {
            [b'"', ..] => self.skip_string(),
            [b'{' | b'[', ..] => self.skip_nested().map(|()| false),
            _ => self.skip_scalar().map(|()| false),
        }
    }

    fn skip_nested(&mut self) -> Result<(), Malformed> {
        let length = nested_len(self.rest);
        self.rest = &self.rest[length.unwrap_or(self.rest.len())..];
        length.map(drop).ok_or(Malformed)
    }

    /// Returns whether it has escapes.
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

    /// Skips the rest of a string from its first escape on.
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
    fn skip_blanks(&mut self) {
        let mut rest = self.rest;
        while let [b' ' | b'\n' | b'\r' | b'\t', after @ ..] = rest {
            rest = after;
        }
        self.rest = rest;
    }

    /// Takes a byte, after blanks, if it is this one.
    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        // Mostly there are no blanks before.
        if self.rest.first() != Some(&byte) {
            self.skip_blanks();
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

    /// Returns what was taken since there was so much left.
    fn consumed_since(&self, from: &'a [u8]) -> &'a [u8] {
        &from[..from.len() - self.rest.len()]
    }

    /// Asks `serde_json` whether what was taken is JSON; if it is not, this is to be its beginning.
    #[cold]
    fn validate_since(&mut self, from: &'a [u8]) -> Result<(), Malformed> {
        let checked = serde_json::from_slice::<IgnoredAny>(self.consumed_since(from));
        checked.map(drop).map_err(|_| {
            self.rest = from;
            Malformed
        })
    }
}

/// Returns what comes after the bytes that stand for themselves in a string: a quote, a backslash or what
/// must not be there.
#[inline]
fn skip_unescaped(mut text: &[u8]) -> &[u8] {
    while let Some((word, after)) = text.split_first_chunk() {
        let plain = unescaped_prefix_len(u64::from_le_bytes(*word));
        if plain < 8 {
            return &text[plain..];
        }
        text = after;
    }
    while let [b' '..=b'!' | b'#'..=b'[' | b']'.., after @ ..] = text {
        text = after;
    }
    text
}
