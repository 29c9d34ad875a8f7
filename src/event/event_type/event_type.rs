use std::cmp::Ordering;
use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::lookup;
use super::table::TABLE;

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
        lookup::find(text).map(Self::known)
    }

    /// Returns the text that stands in the event's `type`.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Known(index) => TABLE[usize::from(*index)].name,
            Repr::Other(text) => text,
        }
    }

    /// Returns whether this release of the crate has a constant for the type.
    pub fn is_known(&self) -> bool {
        matches!(self.0, Repr::Known(_))
    }

    /// Returns every type that this release has a constant for, in the order of their texts.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).zip(&TABLE).map(|(index, _)| Self::known(index))
    }

    /// Returns the known type whose text is nearest to a mistyped one, to suggest it.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventType;
    ///
    /// assert_eq!(EventType::nearest("invoice.payed"), EventType::INVOICE_PAID);
    /// ```
    #[cfg(any(feature = "axum", feature = "testing"))]
    #[expect(clippy::missing_panics_doc, reason = "the catalogue is not empty")]
    pub fn nearest(text: &str) -> Self {
        Self::all()
            .min_by_key(|known| strsim::damerau_levenshtein(known.as_str(), text))
            .expect("the catalogue is not empty")
    }

    /// Returns the type of the object that an event of this type carries as `data.object` (snapshot)
    /// or refers to as `related_object` (thin), such as `payment_intent`.
    ///
    /// `None` where it has none, where it is one of several, and for types that are not known.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventType;
    ///
    /// assert_eq!(EventType::INVOICE_PAID.object_type(), Some("invoice"));
    /// assert_eq!(EventType::CUSTOMER_SOURCE_CREATED.object_type(), None);
    /// ```
    pub fn object_type(&self) -> Option<&'static str> {
        match self.0 {
            Repr::Known(index) => TABLE[usize::from(index)].object_type,
            Repr::Other(_) => None,
        }
    }

    /// Returns whether events of this type are thin, by its name: those of thin events begin with
    /// `v1.` or `v2.`.
    ///
    /// Of an event that is there, ask [`StripeEvent::kind`](crate::StripeEvent::kind).
    pub fn is_thin(&self) -> bool {
        let name = self.as_str();
        name.starts_with("v1.") || name.starts_with("v2.")
    }

    /// Returns the type of the thin events that tell the same as the snapshot events of this type.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventType;
    ///
    /// assert_eq!(EventType::INVOICE_PAID.thin_twin(), Some(EventType::V1_INVOICE_PAID));
    /// assert_eq!(EventType::V1_INVOICE_PAID.thin_twin(), None);
    /// ```
    pub fn thin_twin(&self) -> Option<Self> {
        Self::find(&format!("v1.{self}"))
    }

    /// Returns the type of the snapshot events that tell the same as the thin events of this type.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventType;
    ///
    /// assert_eq!(EventType::V1_INVOICE_PAID.snapshot_twin(), Some(EventType::INVOICE_PAID));
    /// assert_eq!(EventType::V1_INVOICE_LINE_ITEM_ADDED.snapshot_twin(), None);
    /// ```
    pub fn snapshot_twin(&self) -> Option<Self> {
        Self::find(self.as_str().strip_prefix("v1.")?)
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
