//! Reads the members of a JSON object without reading what is in them.
//!
//! An event is an envelope of some ten short members and one long one, `data`, which a handler reads
//! later. Reading it all as JSON costs two signatures; this costs half of one.
//!
//! # What it guarantees
//!
//! 1. The text is UTF-8 as a whole (the caller has checked that: it is a `str`).
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

use std::borrow::Cow;

use serde_core::de::IgnoredAny;

use super::words::{Quotes, has_bracket_or_backslash, plain_characters};

/// Where in a text, in bytes, it ceases to be JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) at: usize,
}

/// A place in a JSON text.
pub(super) struct Scanner<'a> {
    json: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(json: &'a str) -> Self {
        let mut scanner = Self { json, at: 0 };
        scanner.skip_blanks();
        scanner
    }

    /// Returns how many bytes are before this place.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// Returns whether an object begins here.
    pub(super) fn is_at_object(&self) -> bool {
        self.peek() == Some(b'{')
    }

    /// Goes through the members of the object that begins here. For each it calls `member` with the
    /// key, at the value, which must be taken by one of the methods.
    pub(super) fn members(
        &mut self,
        mut member: impl FnMut(&mut Self, &str) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.expect(b'{')?;
        self.skip_blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            let key = self.key()?;
            self.skip_blanks();
            self.expect(b':')?;
            self.skip_blanks();
            member(self, &key)?;
            self.skip_blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(self.malformed()),
            }
            self.skip_blanks();
        }
    }

    /// Takes the value that begins here.
    pub(super) fn value(&mut self) -> Result<&'a str, Malformed> {
        let start = self.at;
        let value = self.unchecked_value()?;
        if matches!(self.json.as_bytes().get(start), Some(b'{' | b'[')) {
            check(value, start)?;
        }
        Ok(value)
    }

    /// Takes the value that begins here and, if it is an object, its members of these names; of a
    /// repeated one, the last.
    pub(super) fn value_with<const N: usize>(
        &mut self,
        names: [&str; N],
    ) -> Result<(&'a str, [Option<&'a str>; N]), Malformed> {
        let mut members = [None; N];
        if !self.is_at_object() {
            return Ok((self.value()?, members));
        }
        let start = self.at;
        self.members(|scanner, key| {
            let value = scanner.value()?;
            if let Some(position) = names.iter().position(|name| *name == key) {
                members[position] = Some(value);
            }
            Ok(())
        })?;
        Ok((&self.json[start..self.at], members))
    }

    /// Takes the value that begins here; an object or an array by its brackets alone.
    pub(super) fn unchecked_value(&mut self) -> Result<&'a str, Malformed> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => drop(self.skip_string()?),
            Some(b'{' | b'[') => self.skip_nested()?,
            _ => self.skip_scalar()?,
        }
        Ok(&self.json[start..self.at])
    }

    /// Makes sure that nothing but blanks is left.
    pub(super) fn end(mut self) -> Result<(), Malformed> {
        self.skip_blanks();
        self.peek().map_or(Ok(()), |_| Err(self.malformed()))
    }

    fn key(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let start = self.at;
        let has_escapes = self.skip_string()?;
        let raw = &self.json[start..self.at];
        if has_escapes {
            return Ok(Cow::Owned(serde_json::from_str(raw).unwrap_or_default()));
        }
        Ok(Cow::Borrowed(&raw[1..raw.len() - 1]))
    }

    /// Returns whether it has escapes.
    fn skip_string(&mut self) -> Result<bool, Malformed> {
        let start = self.at;
        self.expect(b'"')?;
        let json = self.json.as_bytes();
        let mut at = self.at;
        let mut has_escapes = false;
        loop {
            at += plain_prefix(json.get(at..).unwrap_or_default());
            match json.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    has_escapes = true;
                    at += 2;
                }
                _ => return Err(Malformed { at }),
            }
        }
        self.at = at + 1;
        if has_escapes {
            check(&self.json[start..self.at], start)?;
        }
        Ok(has_escapes)
    }

    fn skip_scalar(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        let rest = &self.json[start..];
        let is_end = |byte: u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n');
        let end = rest.bytes().position(is_end).unwrap_or(rest.len());
        let scalar = &rest[..end];
        let is_plain = match scalar.as_bytes() {
            b"true" | b"false" | b"null" => true,
            [b'1'..=b'9', digits @ ..] => digits.iter().all(u8::is_ascii_digit),
            _ => false,
        };
        if !is_plain {
            check(scalar, start)?;
        }
        self.at += end;
        Ok(())
    }

    /// Skips the object or array that begins here, word by word: a word without a bracket or a backslash
    /// matters by its number of quotes alone.
    fn skip_nested(&mut self) -> Result<(), Malformed> {
        let json = self.json.as_bytes();
        let mut at = self.at;
        let mut depth = 0;
        let mut quotes = Quotes::default();
        while let Some(rest) = json.get(at..).filter(|rest| !rest.is_empty()) {
            if let Some(word) = rest.first_chunk() {
                let word = u64::from_le_bytes(*word);
                if !has_bracket_or_backslash(word) {
                    quotes.count(word);
                    at += 8;
                    continue;
                }
            }
            let mut steps = Steps {
                depth,
                in_string: quotes.are_odd(),
            };
            at += steps.take(rest);
            if steps.depth == 0 {
                self.at = at;
                return Ok(());
            }
            (depth, quotes) = (steps.depth, Quotes::one_if(steps.in_string));
        }
        Err(Malformed { at: json.len() })
    }

    fn skip_blanks(&mut self) {
        let rest = self.json.as_bytes().get(self.at..).unwrap_or_default();
        let is_blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        let blanks = rest.iter().take_while(|byte| is_blank(byte)).count();
        self.at += blanks;
    }

    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.peek() != Some(byte) {
            return Err(self.malformed());
        }
        self.at += 1;
        Ok(())
    }

    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    fn malformed(&self) -> Malformed {
        Malformed { at: self.at }
    }
}

/// Returns how many bytes there are before a quote, a backslash or what must not stand in a string.
#[inline]
fn plain_prefix(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let plain = plain_characters(u64::from_le_bytes(*word));
        if plain < 8 {
            return index * 8 + plain;
        }
    }
    let is_plain = |byte: &&u8| !matches!(byte, b'"' | b'\\' | ..b' ');
    words.len() * 8 + rest.iter().take_while(is_plain).count()
}

/// Asks `serde_json` whether a value is JSON; `at` is where it begins.
fn check(value: &str, at: usize) -> Result<(), Malformed> {
    match serde_json::from_str::<IgnoredAny>(value) {
        Ok(_) => Ok(()),
        Err(_) => Err(Malformed { at }),
    }
}

/// How deep the brackets are, and whether a string is open.
struct Steps {
    depth: usize,
    in_string: bool,
}

impl Steps {
    /// Takes about eight bytes one by one, up to the last closing bracket, and returns how many.
    ///
    /// Inlined, it would take the registers of the loop that calls it for few of its words.
    #[inline(never)]
    fn take(&mut self, bytes: &[u8]) -> usize {
        let mut taken = 0;
        while taken < 8
            && let Some(byte) = bytes.get(taken)
        {
            taken += 1;
            match byte {
                b'"' => self.in_string = !self.in_string,
                // What is escaped comes along.
                b'\\' if self.in_string => taken += 1,
                b'{' | b'[' if !self.in_string => self.depth += 1,
                b'}' | b']' if !self.in_string => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        taken
    }
}
