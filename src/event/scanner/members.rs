//! Iterates over the members of objects and the elements of arrays.

use super::{Malformed, Scanner};

/// The key of a member.
pub(in crate::event) struct Key<'a> {
    /// The name, after unescaping.
    pub(in crate::event) name: &'a [u8],
    /// Where the raw name starts in the text, after the quote.
    pub(in crate::event) start: usize,
    pub(in crate::event) has_escapes: bool,
}

impl Scanner<'_> {
    /// Iterates over the members of the object at the current position.
    ///
    /// Calls `member` for each key, with the scanner positioned at the value. `member` must consume the
    /// value with one of the scanner's methods.
    #[inline]
    pub(in crate::event) fn members(
        &mut self,
        mut member: impl FnMut(&mut Self, &[u8]) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.keyed_members(|scanner, key| member(scanner, key.name))
    }

    /// Iterates over the members as [`members`](Self::members) does, with the positions of the keys.
    #[inline]
    pub(in crate::event) fn keyed_members(
        &mut self,
        mut member: impl FnMut(&mut Self, Key<'_>) -> Result<(), Malformed>,
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
            let name = if has_escapes {
                // Fails only for lone surrogates. An empty key matches none of the known names.
                unescaped = serde_json::from_slice(raw).unwrap_or_else(|_| String::new());
                unescaped.as_bytes()
            } else {
                &raw[1..raw.len() - 1]
            };
            let start = self.json.len() - from.len() + 1;
            self.expect(b':')?;
            self.skip_whitespace();
            let key = Key {
                name,
                start,
                has_escapes,
            };
            member(self, key)?;
            if !self.eat(b',') {
                return self.expect(b'}');
            }
            self.skip_whitespace();
        }
    }

    /// Iterates over the elements of the array at the current position.
    ///
    /// Calls `element` with the scanner positioned at each value, which it must consume.
    #[inline]
    pub(in crate::event) fn elements(
        &mut self,
        mut element: impl FnMut(&mut Self) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.expect(b'[')?;
        if self.eat(b']') {
            return Ok(());
        }
        loop {
            self.skip_whitespace();
            element(self)?;
            if !self.eat(b',') {
                return self.expect(b']');
            }
        }
    }
}
