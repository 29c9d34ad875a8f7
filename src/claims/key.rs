use std::fmt::{self, Write};
use std::sync::Arc;

use hmac::digest::Digest;
use sha2::Sha256;

/// Identifies an event in a store: the scope, the tenant if there is one, and the event's id.
///
/// As text, the parts are joined by slashes: `billing/evt_1` or `billing/acme/evt_1`. Slashes, percent signs,
/// number signs and control characters in a part are percent-encoded, so different parts never produce the same
/// text. Text longer than [`MAX_BYTES`](Self::MAX_BYTES) is truncated and ends with the SHA-256 of the whole.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::claims::Key;
///
/// assert_eq!(Key::new("billing", None, "evt_1").as_str(), "billing/evt_1");
/// assert_eq!(Key::new("billing", Some("acme"), "evt_1").as_str(), "billing/acme/evt_1");
/// assert_eq!(Key::new("a/b", None, "evt_1").as_str(), "a%2Fb/evt_1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    text: Arc<str>,
}

impl Key {
    /// Maximum length of a key's text: 255 bytes.
    pub const MAX_BYTES: usize = 255;

    /// Creates the key of an event.
    pub fn new(scope: &str, tenant: Option<&str>, event_id: &str) -> Self {
        let parts = [Some(scope), tenant, Some(event_id)];
        Self {
            text: join_escaped(parts.into_iter().flatten()).into(),
        }
    }

    /// Restores a key that a store saved as text with [`as_str`](Self::as_str).
    pub fn from_stored(text: impl Into<Arc<str>>) -> Self {
        Self { text: text.into() }
    }

    /// Returns the id of the event, if the key contains it unchanged: neither escaped nor truncated.
    #[cfg(feature = "inspector")]
    pub(crate) fn event_id(&self) -> Option<&str> {
        let (_, id) = self.as_str().rsplit_once('/')?;
        (!id.is_empty() && !id.contains(['%', '#'])).then_some(id)
    }

    /// Returns whether the key names a tenant.
    #[cfg(feature = "inspector")]
    pub(crate) fn has_tenant(&self) -> bool {
        self.as_str().split('/').count() > 2
    }

    /// Returns whether this is the key of an event of a scope.
    pub(crate) fn is_in(&self, scope: &str) -> bool {
        self.as_str().split('/').next() == Some(&*join_escaped([scope].into_iter()))
    }

    /// Returns the key as text of at most [`MAX_BYTES`](Self::MAX_BYTES), without control characters.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Escapes the parts and joins them with slashes. Truncates the result to [`Key::MAX_BYTES`].
pub(crate) fn join_escaped<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    // Long enough for a scope, a tenant and an event id of the usual lengths.
    let mut text = String::with_capacity(64);
    for (index, part) in parts.enumerate() {
        if index > 0 {
            text.push('/');
        }
        push_escaped(&mut text, part);
    }
    if text.len() > Key::MAX_BYTES {
        text = truncate(&text);
    }
    text
}

fn push_escaped(text: &mut String, part: &str) {
    // Ids of events and names of scopes usually need no escapes.
    if part.bytes().all(is_plain) {
        text.push_str(part);
        return;
    }
    for character in part.chars() {
        if matches!(character, '/' | '%' | '#') || character.is_control() {
            // Writing to a `String` cannot fail.
            let _ = write!(text, "%{:02X}", u32::from(character));
        } else {
            text.push(character);
        }
    }
}

/// Returns whether a byte is a character that is never escaped.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'/' | b'%' | b'#')
}

/// Parts encode their number signs, so no event id can imitate the `#` before the hash.
fn truncate(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let mut start = Key::MAX_BYTES - 1 - 2 * digest.len();
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut truncated = format!("{}#", &text[..start]);
    for byte in digest {
        let _ = write!(truncated, "{byte:02x}");
    }
    truncated
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn different_parts_make_different_keys() {
        let keys = [
            Key::new("a", None, "b"),
            Key::new("a", None, "b/c"),
            Key::new("a", Some("b"), "c"),
            Key::new("a/b", None, "c"),
            Key::new("a", Some(""), "b/c"),
            Key::new("a", Some(""), "b"),
            Key::new("a%2Fb", None, "c"),
            Key::new("", Some("a"), "b"),
            Key::new("", None, "a/b"),
            Key::new("a", None, "b\0"),
            Key::new("a", None, "b%00"),
        ];
        let texts: HashSet<_> = keys.iter().map(Key::as_str).collect();
        assert_eq!(texts.len(), keys.len());
    }

    #[test]
    fn control_characters_are_percent_encoded() {
        assert_eq!(Key::new("a", None, "\0\n\u{7f}").as_str(), "a/%00%0A%7F");
        assert_eq!(Key::new("a", None, "\u{80}\u{9f}").as_str(), "a/%80%9F");
    }

    #[test]
    fn long_keys_are_truncated_and_stay_distinct() {
        let long = |last: &str| Key::new("scope", None, &("ü".repeat(500) + last));
        assert!(long("a").as_str().len() <= Key::MAX_BYTES);
        assert!(long("a").as_str().starts_with("scope/üüü"));
        assert_ne!(long("a"), long("b"));
        let fits = "x".repeat(Key::MAX_BYTES - 2);
        assert_eq!(Key::new("s", None, &fits).as_str(), format!("s/{fits}"));
    }

    #[test]
    fn an_event_id_cannot_imitate_a_truncated_key() {
        let long = Key::new("s", None, &"x".repeat(300));
        let (_, imitation) = long.as_str().split_once('/').unwrap();
        assert_ne!(Key::new("s", None, imitation), long);
    }
}
