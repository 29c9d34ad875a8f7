use std::cmp::Ordering;
use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::lookup;
use super::table::TABLE;

/// The type of an event, such as `payment_intent.succeeded`.
///
/// Like `http::Method`, this is an open set. There is a constant for each type that Stripe publishes,
/// and any other name is accepted too, because Stripe can add types at any time. Two types are equal if
/// their names are.
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
/// A constant is named after its type: in upper case, with each run of dots and brackets replaced by
/// one `_`.
///
/// Source: <https://docs.stripe.com/api/events/types>.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EventType(Repr);

/// A name in the catalogue is always stored as `Known`, so the derived `PartialEq` compares names.
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

    /// Returns the name of the type, as in the event's `type` member.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Repr::Known(index) => TABLE[usize::from(*index)].name,
            Repr::Other(text) => text,
        }
    }

    /// Returns whether this version of the crate has a constant for the type.
    pub fn is_known(&self) -> bool {
        matches!(self.0, Repr::Known(_))
    }

    /// Returns the position in the catalog, below the length of [`all`](Self::all).
    #[cfg(feature = "metrics")]
    pub(crate) fn index(&self) -> Option<usize> {
        match self.0 {
            Repr::Known(index) => Some(usize::from(index)),
            Repr::Other(_) => None,
        }
    }

    /// Returns the name of the type at a position in the catalog.
    #[cfg(feature = "metrics")]
    pub(crate) fn name_at(index: usize) -> Option<&'static str> {
        TABLE.get(index).map(|row| row.name)
    }

    /// Iterates over all types that have a constant, sorted by name.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).zip(&TABLE).map(|(index, _)| Self::known(index))
    }

    /// Returns the known type whose name is most similar to `text`, as a suggestion for a typo.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::EventType;
    ///
    /// assert_eq!(EventType::nearest("invoice.payed"), EventType::INVOICE_PAID);
    /// ```
    #[cfg(feature = "webhook")]
    #[expect(clippy::missing_panics_doc, reason = "the catalogue is not empty")]
    pub fn nearest(text: &str) -> Self {
        Self::all()
            .min_by_key(|known| strsim::damerau_levenshtein(known.as_str(), text))
            .expect("the catalogue is not empty")
    }

    /// Returns the type of object, such as `payment_intent`, that events of this type have as
    /// `data.object` (snapshot) or `related_object` (thin).
    ///
    /// Returns `None` if events of this type have no object or one of several types, and for unknown
    /// types.
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

    /// Returns whether events of this type are thin. Names of thin event types begin with `v1.` or `v2.`.
    ///
    /// If you have an event, use [`StripeEvent::kind`](crate::StripeEvent::kind) instead.
    pub fn is_thin(&self) -> bool {
        let name = self.as_str();
        name.starts_with("v1.") || name.starts_with("v2.")
    }

    /// Returns whether Stripe waits for a decision in the response. After any other response, such as an empty 200
    /// or a 409, Stripe decides without the handler.
    ///
    /// Stripe does not document a response to the thin twin. Treating it as a decision is safe either way.
    #[cfg(feature = "webhook")]
    pub(crate) fn awaits_decision(&self) -> bool {
        matches!(
            *self,
            Self::ISSUING_AUTHORIZATION_REQUEST | Self::V1_ISSUING_AUTHORIZATION_REQUEST
        )
    }

    /// Returns whether an endpoint must select this type by name, because `*` does not include it.
    ///
    /// Stripe's list of event types marks these with "Selection required".
    #[cfg(feature = "axum")]
    pub(crate) fn requires_selection(&self) -> bool {
        matches!(
            *self,
            Self::IDENTITY_VERIFICATION_SESSION_REDACTED
                | Self::ISSUING_AUTHORIZATION_REQUEST
                | Self::REPORTING_REPORT_TYPE_UPDATED
        )
    }

    /// Returns the thin event type that reports the same changes as this snapshot event type.
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

    /// Returns the snapshot event type that reports the same changes as this thin event type.
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
                f.write_str("an event type as a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<EventType, E> {
                Ok(EventType::from(text))
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}
