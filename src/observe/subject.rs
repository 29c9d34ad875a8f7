use std::error::Error;
use std::fmt;

use crate::event::{EventType, StripeEvent};

/// The known facts about the event of an [`Observation`](super::Observation).
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) event_type: Option<&'a EventType>,
    pub(crate) key: Option<&'a str>,
}

impl<'a> Subject<'a> {
    /// Returns the id of the event.
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// Returns the type of the event.
    pub fn event_type(&self) -> Option<&'a EventType> {
        self.event_type
    }

    /// Returns the [key](crate::claims::Key) of the event in its store.
    pub fn key(&self) -> Option<&'a str> {
        self.key
    }
}

impl<'a> From<Option<&'a StripeEvent>> for Subject<'a> {
    fn from(event: Option<&'a StripeEvent>) -> Self {
        Self {
            id: event.map(StripeEvent::id),
            event_type: event.map(StripeEvent::event_type),
            key: None,
        }
    }
}

impl<'a> From<&'a StripeEvent> for Subject<'a> {
    fn from(event: &'a StripeEvent) -> Self {
        Some(event).into()
    }
}

/// Where an object does not fit the handler's type, if that is why the handler failed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mismatch<'a> {
    pub(crate) api_version: Option<&'a str>,
    pub(crate) path: Option<&'a str>,
    pub(crate) line: Option<usize>,
    pub(crate) column: Option<usize>,
}

impl<'a> Mismatch<'a> {
    /// Returns the API version of the event. A version other than that of the handler's type is the usual cause.
    pub fn api_version(&self) -> Option<&'a str> {
        self.api_version
    }

    /// Returns the path of the field that does not fit, such as `lines.data[0].amount`, or `None` if the handler failed
    /// for another reason.
    pub fn path(&self) -> Option<&'a str> {
        self.path
    }

    /// Returns the line of the value in `data.object`.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// Returns the column of the value in `data.object`.
    pub fn column(&self) -> Option<usize> {
        self.column
    }
}

/// An error, whose text is written by the handler, the store or the service.
///
/// `Debug` does not show the error: nothing restricts what its text contains.
#[derive(Clone, Copy)]
pub struct Cause<'a>(pub(crate) &'a (dyn Error + 'static));

impl<'a> Cause<'a> {
    /// Returns the error.
    pub fn error(&self) -> &'a (dyn Error + 'static) {
        self.0
    }
}

impl fmt::Debug for Cause<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cause").finish_non_exhaustive()
    }
}
