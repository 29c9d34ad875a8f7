//! Prints JSON without what is sensitive.

use super::sensitive;

/// Longer texts are cut. Stripe's largest events are smaller.
pub(super) const MAX_BYTES: usize = 512 * 1024;

/// Values that are nested deeper are not shown. Stripe's events have none.
const MAX_DEPTH: usize = 32;

const REDACTED: &str = "\"[redacted]\"";

/// Prints valid JSON, indented and redacted. Returns `None` only for invalid JSON.
pub(super) fn print_redacted(json: &str) -> Option<String> {
    let mut printer = Printer {
        rest: json,
        text: String::new(),
    };
    printer.value(0)?;
    Some(printer.text)
}

/// Copies the tokens of valid JSON. `serde_json::Value` would round large numbers and sort the members.
///
/// Methods return `None` only for invalid JSON.
struct Printer<'a> {
    rest: &'a str,
    text: String,
}

impl<'a> Printer<'a> {
    fn value(&mut self, depth: usize) -> Option<()> {
        match self.peek()? {
            b'{' => self.container(depth, '}', Self::member),
            b'[' => self.container(depth, ']', Self::value),
            _ => {
                let scalar = self.skip()?;
                self.scalar(scalar);
                Some(())
            }
        }
    }

    fn container(
        &mut self,
        depth: usize,
        end: char,
        item: fn(&mut Self, usize) -> Option<()>,
    ) -> Option<()> {
        if depth == MAX_DEPTH || self.text.len() >= MAX_BYTES {
            self.skip()?;
            self.text.push_str("\"[not shown]\"");
            return Some(());
        }
        let start = self.rest.chars().next()?;
        self.eat(start)?;
        self.text.push(start);
        if self.eat(end).is_some() {
            self.text.push(end);
            return Some(());
        }
        loop {
            self.line(depth + 1);
            item(self, depth + 1)?;
            if self.eat(',').is_none() {
                break;
            }
            self.text.push(',');
            if self.text.len() >= MAX_BYTES {
                self.skip_rest_of_container()?;
                self.line(depth + 1);
                self.text.push_str("\"[not shown]\"");
                break;
            }
        }
        self.eat(end)?;
        self.line(depth);
        self.text.push(end);
        Some(())
    }

    fn member(&mut self, depth: usize) -> Option<()> {
        let key = self.skip()?;
        self.scalar(key);
        self.eat(':')?;
        self.text.push_str(": ");
        let hides_value = decode(key).is_none_or(|name| sensitive::is_sensitive_key(&name));
        let is_public = matches!(self.peek()?, b't' | b'f' | b'n');
        if hides_value && !is_public {
            self.skip()?;
            self.text.push_str(REDACTED);
            return Some(());
        }
        self.value(depth)
    }

    fn scalar(&mut self, scalar: &str) {
        let is_sensitive = scalar.starts_with('"')
            && decode(scalar).is_none_or(|text| sensitive::is_sensitive_text(&text));
        self.text
            .push_str(if is_sensitive { REDACTED } else { scalar });
    }

    fn line(&mut self, depth: usize) {
        self.text.push('\n');
        for _ in 0..depth {
            self.text.push_str("  ");
        }
    }

    fn peek(&mut self) -> Option<u8> {
        self.rest = self.rest.trim_start();
        self.rest.bytes().next()
    }

    fn eat(&mut self, character: char) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(character)?;
        Some(())
    }

    /// Skips a value, and returns it.
    fn skip(&mut self) -> Option<&'a str> {
        self.peek()?;
        let length = value_length(self.rest.as_bytes())?;
        let (value, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(value)
    }

    /// Skips the items after a comma, up to the end of the container.
    fn skip_rest_of_container(&mut self) -> Option<()> {
        loop {
            self.skip()?;
            if self.eat(':').is_some() {
                self.skip()?;
            }
            if self.eat(',').is_none() {
                return Some(());
            }
        }
    }
}

/// Returns the text of a string, which may contain escapes. Returns `None` for a lone surrogate, such as `"\ud83d"`, which
/// is valid JSON, but not text.
fn decode(string: &str) -> Option<String> {
    serde_json::from_str(string).ok()
}

/// Returns the length of the value at the start of valid JSON.
fn value_length(json: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut position = 0;
    loop {
        match json.get(position)? {
            b'"' => position = string_end(json, position)?,
            b'{' | b'[' => {
                depth += 1;
                position += 1;
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                position += 1;
            }
            _ if depth > 0 => {
                position += 1;
                continue;
            }
            _ => {
                let is_end =
                    |byte: &u8| matches!(byte, b',' | b'}' | b']') || byte.is_ascii_whitespace();
                let length = json[position..].iter().position(is_end);
                return Some(position + length.unwrap_or(json.len() - position));
            }
        }
        if depth == 0 {
            return Some(position);
        }
    }
}

/// Returns the position after the string that starts at `start`.
fn string_end(json: &[u8], start: usize) -> Option<usize> {
    let mut position = start + 1;
    loop {
        match json.get(position)? {
            b'"' => return Some(position + 1),
            b'\\' => position += 2,
            _ => position += 1,
        }
    }
}
