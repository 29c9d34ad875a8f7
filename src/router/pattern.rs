use std::fmt;

use super::nearest::nearest_pattern;
use super::segments::{has_prefix, is_well_formed};
use crate::event::EventType;

/// Which types of events a handler is for.
///
/// It is made of an [`EventType`], of the text of one, or of a text that ends in `.*`. See the
/// [module docs](crate::router) for what matches.
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
    /// Creates a pattern that may name what the catalogue does not know: types that are newer than
    /// this release, and types of previews.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::router::{EventPattern, EventRouter};
    ///
    /// let events: EventRouter = EventRouter::new()
    ///     .on(EventPattern::unlisted("v2.money_management.*"), async || ());
    /// # let _ = events;
    /// ```
    pub fn unlisted(text: impl Into<String>) -> Self {
        Self {
            repr: Repr::Text {
                text: text.into(),
                listed: false,
            },
        }
    }

    pub(super) fn compile(self) -> Result<Compiled, PatternError> {
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

/// A pattern that was checked.
pub(super) enum Compiled {
    Exact(EventType),
    /// Without its `.*`.
    Prefix(Box<str>),
}

/// Why a text is no pattern.
#[derive(Debug)]
pub(super) enum PatternError {
    Malformed(String),
    Unknown(String),
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(text) => write!(
                f,
                "malformed event pattern {text:?}: expected the name of an event type, or whole \
                 segments followed by `.*`; use `fallback` for all that is left",
            ),
            Self::Unknown(text) => write!(
                f,
                "no known event type matches {text:?}: did you mean {:?}? \
                 (`EventPattern::unlisted` takes types that this release does not know)",
                nearest_pattern(text),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_segments() {
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
}
