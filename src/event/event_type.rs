use std::cmp::Ordering;
use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::event_type_names::NAMES;

/// The type of an event, such as `payment_intent.succeeded`.
///
/// It is an open set in the manner of `http::Method`: a constant for each type that Stripe
/// publishes, and any other text beside them, because Stripe adds types at any time. Two are equal
/// if their texts are.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::EventType;
///
/// fn describe(event_type: &EventType) -> &'static str {
///     match *event_type {
///         EventType::INVOICE_PAID => "money came in",
///         EventType::V2_CORE_ACCOUNT_IDENTITY_UPDATED => "a thin event",
///         _ => "something else",
///     }
/// }
///
/// assert_eq!(describe(&EventType::from("invoice.paid")), "money came in");
/// assert_eq!(EventType::INVOICE_PAID, "invoice.paid");
/// assert!(!EventType::from("invoice.teleported").is_known());
/// ```
///
/// # Names of the constants
///
/// The text in upper case, with each run of dots and brackets as one `_`.
///
/// Source: <https://docs.stripe.com/api/events/types>.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EventType(Repr);

/// A text of the catalogue is always `Known`, so that the derived equality is that of the texts.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Repr {
    Known(u16),
    Other(Box<str>),
}

impl EventType {
    pub(super) const fn known(index: u16) -> Self {
        Self(Repr::Known(index))
    }

    fn find(text: &str) -> Option<Self> {
        let index = NAMES.binary_search(&text).ok()?;
        Some(Self::known(u16::try_from(index).ok()?))
    }

    /// Returns the text that stands in the event's `type`.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Known(index) => NAMES[usize::from(*index)],
            Repr::Other(text) => text,
        }
    }

    /// Returns whether this release of the crate has a constant for the type.
    pub fn is_known(&self) -> bool {
        matches!(self.0, Repr::Known(_))
    }

    /// Returns every type that this release has a constant for, in the order of their texts.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).zip(&NAMES).map(|(index, _)| Self::known(index))
    }
}

impl Ord for EventType {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for EventType {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<&str> for EventType {
    fn from(text: &str) -> Self {
        Self::find(text).unwrap_or_else(|| Self(Repr::Other(text.into())))
    }
}

impl From<String> for EventType {
    fn from(text: String) -> Self {
        Self::find(&text).unwrap_or_else(|| Self(Repr::Other(text.into())))
    }
}

impl AsRef<str> for EventType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq<str> for EventType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for EventType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<EventType> for str {
    fn eq(&self, other: &EventType) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<EventType> for &str {
    fn eq(&self, other: &EventType) -> bool {
        *self == other.as_str()
    }
}

impl Serialize for EventType {
    fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
    {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for EventType {
    fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
    where
        D: Deserializer<'de>,
    {
        struct TextVisitor;

        impl de::Visitor<'_> for TextVisitor {
            type Value = EventType;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the text of an event type")
            }

            fn visit_str<E>(self, text: &str) -> Result<EventType, E> {
                Ok(EventType::from(text))
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}
