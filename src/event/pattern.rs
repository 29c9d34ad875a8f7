use std::{fmt, iter};

use super::event_type::EventType;

/// A pattern that selects events by their type.
///
/// Converts from an [`EventType`], from the name of a type, and from a prefix that ends in `.*`. See the
/// [module docs](crate::router) for the matching rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventPattern {
    repr: Repr,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Repr {
    Type(EventType),
    Text { text: String, listed: bool },
}

impl EventPattern {
    /// Creates a pattern that may match event types that this release does not list, such as newer types
    /// and types of preview features.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventPattern;
    ///
    /// let money_management = EventPattern::unlisted("v2.money_management.*");
    /// # let _ = money_management;
    /// ```
    pub fn unlisted(text: impl Into<String>) -> Self {
        Self {
            repr: Repr::Text {
                text: text.into(),
                listed: false,
            },
        }
    }

    pub(crate) fn compile(self) -> Result<Compiled, PatternError> {
        let (text, listed) = match self.repr {
            Repr::Type(event_type) if is_well_formed(event_type.as_str()) => {
                return Ok(Compiled::Exact(event_type));
            }
            Repr::Type(event_type) => return Err(PatternError::Malformed(event_type.to_string())),
            Repr::Text { text, listed } => (text, listed),
        };
        let (name, is_prefix) = match text.strip_suffix(".*") {
            Some(prefix) => (prefix, true),
            None => (text.as_str(), false),
        };
        if !is_well_formed(name) {
            return Err(PatternError::Malformed(text));
        }
        let is_known = if is_prefix {
            EventType::all().any(|known| has_prefix(known.as_str(), name))
        } else {
            EventType::from(name).is_known()
        };
        if listed && !is_known {
            return Err(PatternError::Unknown(text));
        }
        Ok(if is_prefix {
            Compiled::Prefix(name.into())
        } else {
            Compiled::Exact(name.into())
        })
    }
}

impl From<EventType> for EventPattern {
    fn from(event_type: EventType) -> Self {
        Self {
            repr: Repr::Type(event_type),
        }
    }
}

impl From<&EventType> for EventPattern {
    fn from(event_type: &EventType) -> Self {
        event_type.clone().into()
    }
}

impl From<&str> for EventPattern {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for EventPattern {
    fn from(text: String) -> Self {
        Self {
            repr: Repr::Text { text, listed: true },
        }
    }
}

/// A validated pattern.
pub(crate) enum Compiled {
    Exact(EventType),
    /// The prefix without its `.*`.
    Prefix(Box<str>),
}

/// Why a pattern is invalid.
#[derive(Debug)]
pub(crate) enum PatternError {
    Malformed(String),
    Unknown(String),
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(text) => write!(
                f,
                "malformed event pattern {text:?}: expected the name of an event type, or whole \
                 segments followed by `.*`; use `fallback` for all other events",
            ),
            Self::Unknown(text) => {
                write!(
                    f,
                    "no known event type matches {text:?}: did you mean {:?}? ",
                    nearest_pattern(text),
                )?;
                if let Some((prefix, last_segments)) = siblings(text) {
                    write!(f, "`{prefix}.` has {}. ", last_segments.join(", "))?;
                }
                f.write_str(
                    "(`EventPattern::unlisted` accepts types that this release does not list)",
                )
            }
        }
    }
}

/// Returns the part of a name before each of its dots, longest part first.
///
/// This includes dots in brackets. They do no harm: patterns have balanced brackets, so no pattern equals
/// a part that ends inside brackets. Skipping them is not possible either: brackets in received names need
/// not balance, so dots inside them cannot be identified from the right.
pub(crate) fn prefixes(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    iter::from_fn(move || {
        (rest, _) = rest.rsplit_once('.')?;
        Some(rest)
    })
}

/// Returns whether a prefix pattern, given without its `.*`, matches a name.
pub(crate) fn has_prefix(name: &str, prefix: &str) -> bool {
    let rest = name.strip_prefix(prefix);
    rest.is_some_and(|rest| rest.starts_with('.'))
}

/// Returns whether a name consists of non-empty segments of visible ASCII characters, with balanced
/// brackets that are not nested.
fn is_well_formed(name: &str) -> bool {
    let mut in_brackets = false;
    let mut segment_is_empty = true;
    for byte in name.bytes() {
        match byte {
            b'.' if in_brackets => {}
            b'.' if segment_is_empty => return false,
            b'.' => segment_is_empty = true,
            b'[' if in_brackets => return false,
            b'[' => in_brackets = true,
            b']' if !in_brackets => return false,
            b']' => in_brackets = false,
            b'*' => return false,
            _ if byte.is_ascii_graphic() => segment_is_empty = false,
            _ => return false,
        }
    }
    !segment_is_empty && !in_brackets
}

/// Returns the known pattern closest to a mistyped one: a prefix for a prefix, a type for a type.
fn nearest_pattern(text: &str) -> String {
    if !text.ends_with(".*") {
        return EventType::nearest(text).to_string();
    }
    let names: Vec<_> = EventType::all().map(|known| known.to_string()).collect();
    names
        .iter()
        .flat_map(|name| prefixes(name))
        .filter(|prefix| is_well_formed(prefix))
        .map(|prefix| format!("{prefix}.*"))
        .min_by_key(|candidate| strsim::damerau_levenshtein(candidate, text))
        .unwrap_or_default()
}

/// Returns the longest prefix that an unknown type shares with known types, and the last segments of those
/// types. The closest name can have another meaning: `canceled` looks like `created`, but means `deleted`.
///
/// Returns `None` for prefix patterns.
fn siblings(text: &str) -> Option<(&str, Vec<String>)> {
    if text.ends_with(".*") {
        return None;
    }
    iter::once(text).chain(prefixes(text)).find_map(|prefix| {
        let last_segments: Vec<_> = EventType::all()
            .filter_map(|known| {
                let (parent, last_segment) = known.as_str().rsplit_once('.')?;
                (parent == prefix).then(|| last_segment.to_owned())
            })
            .collect();
        (!last_segments.is_empty()).then_some((prefix, last_segments))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_consist_of_whole_segments() {
        for text in [
            "a",
            "a.b",
            "a.*",
            "v2.core.account[a.b].updated",
            "v2.core.account[a.b].*",
        ] {
            assert!(EventPattern::unlisted(text).compile().is_ok(), "{text}");
        }
        for text in [
            "", "*", ".*", ".", "a.", ".a", "a..b", "a.*.b", "a*", "*.a", "a.**", "a b", " a",
            "a[", "a]", "a[b[c]]", "a[b.*", "é",
        ] {
            assert!(
                matches!(
                    EventPattern::unlisted(text).compile(),
                    Err(PatternError::Malformed(_))
                ),
                "{text}",
            );
        }
    }

    #[test]
    fn prefixes_end_before_dots() {
        let all = |name| prefixes(name).collect::<Vec<_>>();
        assert_eq!(all("invoice.paid"), ["invoice"]);
        assert_eq!(
            all("customer.subscription.updated"),
            ["customer.subscription", "customer"],
        );
        assert!(all("ping").is_empty());
    }

    #[test]
    fn a_prefix_matches_only_longer_names_with_the_same_segments() {
        let account = "v2.core.account[configuration.customer]";
        assert!(has_prefix(&format!("{account}.updated"), account));
        assert!(has_prefix(&format!("{account}.updated"), "v2.core"));
        assert!(!has_prefix(account, account));
        assert!(!has_prefix("invoiceitem.created", "invoice"));
    }
}
