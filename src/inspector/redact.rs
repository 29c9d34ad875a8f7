use std::fmt;

use serde_core::de::IgnoredAny;

use super::redacting_printer::print_redacted;

/// A payload for a person to read: indented, and without personal data, as far as it can be recognized.
///
/// A value is replaced by `"[redacted]"` if
///
/// * a word of its key names personal data or a secret: `name`, `email`, `address`, `phone`, `last4`, `secret` and
///   similar ones, as in `billing_address`, `client_secret` or `customerName`. `true`, `false` and `null` are kept.
/// * it is text that contains an e-mail address, a URL or half a surrogate pair, or it is a number of 9 or more digits in
///   quotes. Such a key, for example in metadata, is replaced too.
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

impl RedactedPayload {
    /// Redacts a payload. Returns `None` if it is not JSON.
    pub fn from_json(payload: &[u8]) -> Option<Self> {
        let json = str::from_utf8(payload).ok()?;
        serde_json::from_str::<IgnoredAny>(json).ok()?;
        let text = print_redacted(json)?;
        Some(Self { text })
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

#[cfg(test)]
mod tests {
    use super::super::redacting_printer::MAX_BYTES;
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
    fn text_with_a_lone_surrogate_is_hidden() {
        for text in [r"jane@example.com \ud83d", r"\udc00", r"a \ud83d\u0041"] {
            assert_eq!(redacted(&format!("\"{text}\"")), "\"[redacted]\"");
        }
        assert_eq!(redacted(r#""\ud83d\ude00""#), r#""\ud83d\ude00""#);
        assert_eq!(
            redacted(r#"{"n\ud83d":"Jane"}"#),
            "{\n  \"[redacted]\": \"[redacted]\"\n}"
        );
    }

    #[test]
    fn a_key_that_looks_personal_is_hidden() {
        let json = r#"{"metadata":{"jane@example.com":"1","4242 4242 4242 4242":[2],"order":"3"}}"#;
        assert_eq!(
            redacted(json),
            "{\n  \"metadata\": {\n    \"[redacted]\": \"1\",\n    \"[redacted]\": [\n      2\n    ],\n    \"order\": \"3\"\n  }\n}"
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
