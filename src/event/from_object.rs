use std::fmt;
use std::ops::Range;

use bytes::Bytes;
use serde_core::Deserialize;

use super::deserialize;
use super::error::ObjectError;
#[cfg(feature = "objects")]
use super::mismatch::Cause;
use super::stripe_event::StripeEvent;

/// Types that [`StripeEvent::object`], `EventObject` and `Latest` can return.
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

/// The JSON that a [`FromObject`] reads: `data.object` or `data.previous_attributes` of an event, or an object that was
/// fetched from Stripe's API.
///
/// `Debug` shows the size, never the contents.
#[derive(Clone, Copy)]
pub struct ObjectPart<'a> {
    source: PartSource<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum PartSource<'a> {
    /// `data.object` of an event.
    Object(&'a StripeEvent),
    /// `data.previous_attributes` of an event.
    Previous(&'a StripeEvent),
    /// An object that was fetched.
    #[cfg_attr(
        not(feature = "api"),
        expect(dead_code, reason = "only the API fetches objects")
    )]
    Fetched(&'a Bytes),
}

impl<'a> ObjectPart<'a> {
    pub(crate) fn new(source: PartSource<'a>) -> Self {
        Self { source }
    }

    /// Returns the JSON of the part, or `null` if it is absent.
    pub fn json(&self) -> &'a [u8] {
        match self.range() {
            Some(range) => &self.text()[range],
            None => b"null",
        }
    }

    fn text(&self) -> &'a [u8] {
        match self.source {
            PartSource::Object(event) | PartSource::Previous(event) => event.payload(),
            PartSource::Fetched(json) => json,
        }
    }

    fn range(&self) -> Option<Range<usize>> {
        match self.source {
            PartSource::Object(event) => event.envelope().object.clone(),
            PartSource::Previous(event) => event.envelope().previous_attributes.clone(),
            PartSource::Fetched(json) => {
                let start = json.len() - json.trim_ascii_start().len();
                (start < json.len()).then(|| start..json.trim_ascii_end().len())
            }
        }
    }

    /// Returns the path of the part. It is empty if the part is a whole object.
    fn path(&self) -> &'static str {
        match self.source {
            PartSource::Object(_) => "data.object",
            PartSource::Previous(_) => "data.previous_attributes",
            PartSource::Fetched(_) => "",
        }
    }

    fn error(&self, error: ObjectError) -> ObjectError {
        match self.source {
            PartSource::Object(_) | PartSource::Previous(_) => error,
            PartSource::Fetched(_) => error.of_fetched_object(),
        }
    }
}

#[cfg(feature = "objects")]
impl<'a> ObjectPart<'a> {
    pub(crate) fn source(&self) -> PartSource<'a> {
        self.source
    }

    pub(crate) fn is_previous(&self) -> bool {
        matches!(self.source, PartSource::Previous(_))
    }

    /// Returns where the part starts in its text, or `None` if it is absent.
    pub(crate) fn start(&self) -> Option<usize> {
        self.range().map(|range| range.start)
    }

    pub(crate) fn absent<T>(&self) -> ObjectError {
        self.error(ObjectError::absent::<T>(self.path()))
    }

    pub(crate) fn mismatch<T>(&self, cause: Cause) -> ObjectError {
        let path = self.path().to_owned();
        self.error(ObjectError::mismatch::<T>(path, cause, None))
    }
}

impl fmt::Debug for ObjectPart<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectPart")
            .field("path", &self.path())
            .field("bytes", &self.json().len())
            .finish()
    }
}

impl<'a, T> FromObject<'a> for T
where
    T: Deserialize<'a>,
{
    fn from_object(part: ObjectPart<'a>) -> Result<Self, ObjectError> {
        let read = match part.range() {
            Some(range) => deserialize::read(part.text(), range, part.path()),
            None => deserialize::read_absent(part.path()),
        };
        read.map_err(|error| part.error(error))
    }
}
