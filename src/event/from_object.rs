use std::ops::Range;

use serde_core::Deserialize;

use super::deserialize;
use super::error::ObjectError;
#[cfg(feature = "objects")]
use super::mismatch::Cause;
use super::stripe_event::StripeEvent;

/// Types that [`StripeEvent::object`] and `EventObject` can return.
///
/// Your own types implement it through serde's [`Deserialize`]. The views in `objects` implement it too.
/// You do not implement it yourself.
pub trait FromObject<'a>: Sized {
    /// Reads the object.
    ///
    /// # Errors
    ///
    /// Returns an [`ObjectError`] if the object does not fit the type.
    fn from_object(part: ObjectPart<'a>) -> Result<Self, ObjectError>;
}

/// A part of an event: `data.object` or `data.previous_attributes`.
#[derive(Clone, Copy, Debug)]
pub struct ObjectPart<'a> {
    pub(super) event: &'a StripeEvent,
    pub(super) member: PartName,
}

/// Which part of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PartName {
    Object,
    PreviousAttributes,
}

impl PartName {
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Object => "data.object",
            Self::PreviousAttributes => "data.previous_attributes",
        }
    }
}

impl<'a> ObjectPart<'a> {
    pub(super) fn new(event: &'a StripeEvent, member: PartName) -> Self {
        Self { event, member }
    }

    /// Returns the JSON of the part, or `null` if it is absent.
    pub fn json(&self) -> &'a [u8] {
        match self.range() {
            Some(range) => &self.event.payload()[range],
            None => b"null",
        }
    }

    fn range(&self) -> Option<Range<usize>> {
        let envelope = self.event.envelope();
        match self.member {
            PartName::Object => envelope.object.clone(),
            PartName::PreviousAttributes => envelope.previous_attributes.clone(),
        }
    }
}

#[cfg(feature = "objects")]
impl<'a> ObjectPart<'a> {
    pub(crate) fn event(&self) -> &'a StripeEvent {
        self.event
    }

    pub(crate) fn is_previous(&self) -> bool {
        self.member == PartName::PreviousAttributes
    }

    /// Returns where the part starts in the payload, or `None` if it is absent.
    pub(crate) fn start(&self) -> Option<usize> {
        self.range().map(|range| range.start)
    }

    pub(crate) fn absent<T>(&self) -> ObjectError {
        ObjectError::absent::<T>(self.member.path())
    }

    pub(crate) fn mismatch<T>(&self, cause: Cause) -> ObjectError {
        ObjectError::mismatch::<T>(self.member.path().to_owned(), cause, None)
    }
}

impl<'a, T> FromObject<'a> for T
where
    T: Deserialize<'a>,
{
    fn from_object(part: ObjectPart<'a>) -> Result<Self, ObjectError> {
        let member = part.member.path();
        match part.range() {
            Some(range) => deserialize::read(part.event.payload(), range, member),
            None => deserialize::read_absent(member),
        }
    }
}
