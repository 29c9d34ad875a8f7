use std::fmt;

use serde_core::de::IgnoredAny;

use super::sensitive;

/// A payload for a person to read: indented, and without personal data, as far as it can be recognized.
///
/// A value is replaced by `"[redacted]"` if
///
/// * a word of its key names personal data or a secret: `name`, `email`, `address`, `phone`, `last4`, `secret` and
///   similar ones, as in `billing_address`, `client_secret` or `customerName`. `true`, `false` and `null` are kept.
/// * it is text that contains an e-mail address or a URL, or it is a number of 9 or more digits in quotes.
///
/// Everything else is as Stripe sent it: the order of the members, and each number digit for digit. Free text, such as a
/// `description`, can contain what no rule recognizes.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::inspector::RedactedPayload;
///
/// let payload = br#"{"amount": 12000000000000000001, "receipt_email": "jane@example.com"}"#;
/// let redacted = RedactedPayload::from_json(payload).ok_or("not JSON")?;
/// assert_eq!(
///     redacted.to_string(),
///     "{\n  \"amount\": 12000000000000000001,\n  \"receipt_email\": \"[redacted]\"\n}"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RedactedPayload {
    text: String,
}

/// Longer texts are cut. Stripe's largest events are smaller.
const MAX_BYTES: usize = 512 * 1024;

/// What is nested deeper is not shown. Stripe's events are not.
const MAX_DEPTH: usize = 32;

const REDACTED: &str = "\"[redacted]\"";

impl RedactedPayload {
    /// Redacts a payload. Returns `None` if it is not JSON.
    pub fn from_json(payload: &[u8]) -> Option<Self> {
        let json = str::from_utf8(payload).ok()?;
        serde_json::from_str::<IgnoredAny>(json).ok()?;
        let mut printer = Printer {
            rest: json,
            text: String::new(),
        };
        printer.value(0)?;
        Some(Self { text: printer.text })
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for RedactedPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Shows the size only, as for all payloads: redaction is for a page that a person asked for, not for logs.
impl fmt::Debug for RedactedPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedactedPayload")
            .field("bytes", &self.text.len())
            .finish_non_exhaustive()
    }
}

/// Copies the tokens of valid JSON. `serde_json::Value` would round large numbers and sort the members.
///
/// Methods return `None` only for invalid JSON, which was rejected before.
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
        self.text.push_str(key);
        self.eat(':')?;
        self.text.push_str(": ");
        // The key may contain escapes.
        let name: String = serde_json::from_str(key).ok()?;
        let is_public = matches!(self.peek()?, b't' | b'f' | b'n');
        if sensitive::is_sensitive_key(&name) && !is_public {
            self.skip()?;
            self.text.push_str(REDACTED);
            return Some(());
        }
        self.value(depth)
    }

    fn scalar(&mut self, scalar: &str) {
        let text: Option<String> = serde_json::from_str(scalar).ok();
        let is_sensitive = text.is_some_and(|text| sensitive::is_sensitive_text(&text));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn redacted(json: &str) -> String {
        RedactedPayload::from_json(json.as_bytes())
            .expect("valid JSON")
            .to_string()
    }

    #[test]
    fn numbers_and_the_order_of_members_are_kept() {
        let json = r#"{"b":123456789012345678901234567890,"a":1.10,"c":-0.0e+1,"d":[]  ,"e":{ }}"#;
        assert_eq!(
            redacted(json),
            "{\n  \"b\": 123456789012345678901234567890,\n  \"a\": 1.10,\n  \"c\": -0.0e+1,\n  \"d\": [],\n  \"e\": {}\n}"
        );
    }

    #[test]
    fn a_sensitive_key_hides_its_whole_value() {
        let json = r#"{"address":{"line1":"a } \" ]","x":[1,{"y":2}]},"id":"in_1"}"#;
        assert_eq!(
            redacted(json),
            "{\n  \"address\": \"[redacted]\",\n  \"id\": \"in_1\"\n}"
        );
    }

    #[test]
    fn an_escaped_key_is_recognized() {
        let json = "{\"n\\u0061me\": \"Jane\"}";
        assert_eq!(redacted(json), "{\n  \"n\\u0061me\": \"[redacted]\"\n}");
    }

    #[test]
    fn flags_and_nulls_are_kept() {
        let json = r#"{"name":null,"ssn_last_4_provided":true}"#;
        assert_eq!(
            redacted(json),
            "{\n  \"name\": null,\n  \"ssn_last_4_provided\": true\n}"
        );
    }

    #[test]
    fn text_that_looks_personal_is_hidden_under_any_key() {
        let json = r#"{"metadata":{"order":"42","to":"jane\u0040example.com"},"x":["https://pay.stripe.com/1"]}"#;
        assert_eq!(
            redacted(json),
            "{\n  \"metadata\": {\n    \"order\": \"42\",\n    \"to\": \"[redacted]\"\n  },\n  \"x\": [\n    \"[redacted]\"\n  ]\n}"
        );
    }

    #[test]
    fn hostile_payloads_are_bounded() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        let text = redacted(&deep);
        assert!(text.contains("[not shown]") && text.len() < 10_000);

        let wide = format!("[{}1]", "1,".repeat(1_000_000));
        let text = redacted(&wide);
        assert!(text.ends_with("\"[not shown]\"\n]"));
        assert!(text.len() < MAX_BYTES + 100);

        let nested = format!("[{}[1]]", "[1,[2,3]],".repeat(200_000));
        assert!(redacted(&nested).len() < MAX_BYTES + 1_000);
    }

    #[test]
    fn what_is_not_json_is_not_shown() {
        for payload in ["", "{", "{\"a\"}", "[1,]", "jane@example.com"] {
            assert!(RedactedPayload::from_json(payload.as_bytes()).is_none());
        }
        assert!(RedactedPayload::from_json(b"\"\xff\"").is_none());
    }

    #[test]
    fn debug_shows_only_the_size() {
        let payload = RedactedPayload::from_json(b"{\"plan\":\"gold\"}").unwrap();
        assert_eq!(format!("{payload:?}"), "RedactedPayload { bytes: 20, .. }");
    }
}
