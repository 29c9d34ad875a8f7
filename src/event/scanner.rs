//! Reads the members of a JSON object without reading what is in them.
//!
//! An event is an envelope of some ten short members and one long one, `data`, which a handler reads
//! later, into its own type. A JSON parser that reads all of it costs as much as the signature does;
//! this scanner costs a third.
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
//! what this accepts and `serde_json` refuses is malformed inside `data` alone. Property tests hold it
//! to that.

use std::borrow::Cow;

use serde_core::de::IgnoredAny;

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

    /// Takes the value that begins here; an object or an array by its brackets alone.
    pub(super) fn unchecked_value(&mut self) -> Result<&'a str, Malformed> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.skip_string()?,
            Some(b'{' | b'[') => self.skip_nested()?,
            _ => self.skip_scalar()?,
        }
        Ok(&self.json[start..self.at])
    }

    /// Makes sure that nothing but blanks is left.
    pub(super) fn end(mut self) -> Result<(), Malformed> {
        self.skip_blanks();
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.malformed()),
        }
    }

    fn key(&mut self) -> Result<Cow<'a, str>, Malformed> {
        let start = self.at;
        self.skip_string()?;
        let raw = &self.json[start..self.at];
        if raw.contains('\\') {
            return Ok(Cow::Owned(serde_json::from_str(raw).unwrap_or_default()));
        }
        Ok(Cow::Borrowed(&raw[1..raw.len() - 1]))
    }

    fn skip_string(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        self.expect(b'"')?;
        let mut has_escapes = false;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    has_escapes = true;
                    self.at += 2;
                }
                Some(b' '..) => self.at += 1,
                _ => return Err(self.malformed()),
            }
        }
        self.at += 1;
        if has_escapes {
            check(&self.json[start..self.at], start)?;
        }
        Ok(())
    }

    fn skip_scalar(&mut self) -> Result<(), Malformed> {
        let start = self.at;
        let rest = &self.json[start..];
        let is_end = |c: char| matches!(c, ',' | '}' | ']' | ' ' | '\t' | '\r' | '\n');
        let scalar = rest.split(is_end).next().unwrap_or_default();
        if !matches!(scalar, "true" | "false" | "null") {
            check(scalar, start)?;
        }
        self.at += scalar.len();
        Ok(())
    }

    /// Skips the object or array that begins here, block by block: a block without a bracket or a
    /// backslash matters by its number of quotes alone.
    fn skip_nested(&mut self) -> Result<(), Malformed> {
        let mut skipper = Skipper::default();
        let (blocks, rest) = self.json.as_bytes()[self.at..].as_chunks::<BLOCK>();
        for block in blocks {
            if skipper.escaped || has_bracket_or_backslash(block) {
                if let Some(end) = skipper.step_through(block) {
                    self.at += end;
                    return Ok(());
                }
            } else {
                skipper.in_string ^= has_odd_quotes(block);
            }
            self.at += BLOCK;
        }
        match skipper.step_through(rest) {
            Some(end) => {
                self.at += end;
                Ok(())
            }
            None => {
                self.at = self.json.len();
                Err(self.malformed())
            }
        }
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
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

/// Asks `serde_json` whether a value is JSON; `at` is where it begins.
fn check(value: &str, at: usize) -> Result<(), Malformed> {
    match serde_json::from_str::<IgnoredAny>(value) {
        Ok(_) => Ok(()),
        Err(_) => Err(Malformed { at }),
    }
}

/// Small enough that few blocks have a bracket, large enough for a vector register.
const BLOCK: usize = 16;

/// Where the skipping of brackets stands.
#[derive(Default)]
struct Skipper {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Skipper {
    /// Goes through bytes one by one; returns how many there are up to the last closing bracket.
    fn step_through(&mut self, bytes: &[u8]) -> Option<usize> {
        for (index, byte) in bytes.iter().enumerate() {
            if self.escaped {
                self.escaped = false;
                continue;
            }
            match byte {
                b'"' => self.in_string = !self.in_string,
                b'\\' => self.escaped = self.in_string,
                b'{' | b'[' if !self.in_string => self.depth += 1,
                b'}' | b']' if !self.in_string => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return Some(index + 1);
                    }
                }
                _ => {}
            }
        }
        None
    }
}

/// These loops go over all bytes without a branch, so that the compiler makes vectors of them.
fn has_bracket_or_backslash(block: &[u8; BLOCK]) -> bool {
    // With bit 5 set, `[`, `\`, `]` are `{`, `|`, `}`, which stand in a row.
    let found = block.iter().fold(0, |found, byte| {
        found | u8::from((byte | 0x20).wrapping_sub(b'{') < 3)
    });
    found != 0
}

fn has_odd_quotes(block: &[u8; BLOCK]) -> bool {
    let quotes = block.iter().map(|byte| u8::from(*byte == b'"')).sum::<u8>();
    quotes % 2 == 1
}
