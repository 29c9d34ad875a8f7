use std::any;
use std::error::Error;
use std::fmt;

use super::mismatch::Cause;
use crate::signature::SignatureError;

/// Why a payload is no event.
///
/// Its text says what is missing, and holds nothing of the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventError {
    kind: EventErrorKind,
}

/// What a payload lacks to be an event, for code that must tell the cases apart.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventErrorKind {
    /// The payload is not JSON.
    NotJson {
        /// The line where it ceases to be JSON, from 1.
        line: usize,
        /// The column in that line, in bytes, from 1.
        column: usize,
    },
    /// The payload is JSON, but no object.
    NotAnObject,
    /// `id`, `type`, `object` or `created` is missing, or is no string where it must be one, or an
    /// empty one; or `livemode` is missing and the layer guards the mode.
    MissingMember(&'static str),
    /// `object` is neither `event` nor `v2.core.event`.
    OtherObject,
    /// `created` is no point in time: whole Unix seconds in a snapshot event, RFC 3339 text in a
    /// thin one.
    UnreadableCreated,
    /// `livemode` is there, but neither `true` nor `false`.
    UnreadableLivemode,
}

impl EventError {
    pub(super) const fn new(kind: EventErrorKind) -> Self {
        Self { kind }
    }

    pub(super) fn not_json(payload: &[u8], at: usize) -> Self {
        let before = &payload[..at.min(payload.len())];
        let line_start = before.iter().rposition(|byte| *byte == b'\n');
        Self::new(EventErrorKind::NotJson {
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: before.len() - line_start.map_or(0, |newline| newline + 1) + 1,
        })
    }

    /// Returns what the payload lacks.
    pub fn kind(&self) -> EventErrorKind {
        self.kind
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a Stripe event: ")?;
        match self.kind {
            EventErrorKind::NotJson { line, column } => {
                write!(f, "no JSON at line {line}, column {column}")
            }
            EventErrorKind::NotAnObject => f.write_str("the JSON is no object"),
            EventErrorKind::MissingMember(name) => {
                write!(f, "`{name}` is missing, empty or of another JSON type")
            }
            EventErrorKind::OtherObject => {
                f.write_str("`object` is neither `event` nor `v2.core.event`")
            }
            EventErrorKind::UnreadableCreated => f.write_str("`created` is no point in time"),
            EventErrorKind::UnreadableLivemode => {
                f.write_str("`livemode` is neither true nor false")
            }
        }
    }
}

impl Error for EventError {}

/// Why a received payload gives no verified event.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerifyError {
    /// The signature does not hold.
    Signature(SignatureError),
    /// The signature holds, but the payload is no event.
    Event(EventError),
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(error) => fmt::Display::fmt(error, f),
            Self::Event(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl Error for VerifyError {}

impl From<SignatureError> for VerifyError {
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}

impl From<EventError> for VerifyError {
    fn from(error: EventError) -> Self {
        Self::Event(error)
    }
}

/// Why a part of an event does not read into the caller's type: the path of the field, its place in
/// the payload, and what the type expected there.
///
/// # Design
///
/// serde's own message is left out on purpose: it quotes the payload, which holds what customers
/// entered, and errors end in logs. So the error has no `source`. It has what comes from the type: the
/// name of a missing field, what was expected, the variants of an enum. Of the rejected value it has the
/// kind ("a string"), and of the path, keys that are not plain identifiers are shown as `?`.
///
/// Text that a `Deserialize` passes to `de::Error::custom` is dropped, because it can quote the payload.
/// What it passes as "expected" is kept unless it contains the rejected value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectError {
    path: String,
    cause: Cause,
    place: Option<Place>,
    type_name: &'static str,
}

/// A place in the payload: a line, from 1, and a column in it, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl ObjectError {
    pub(super) fn mismatch<T>(path: String, cause: Cause, place: Option<Place>) -> Self {
        Self {
            path,
            cause,
            place,
            type_name: any::type_name::<T>(),
        }
    }

    pub(super) fn absent<T>(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            cause: Cause::Absent,
            place: None,
            type_name: any::type_name::<T>(),
        }
    }

    /// Returns the path of the field that does not fit, such as `data.object.items[0].price`. A field
    /// that is missing has the path it should have.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the line of the payload where it stands, from 1; `None` when it is not there at all, or
    /// when the type rejected the whole of it. For a missing field, it is where the object ends that should have it.
    pub fn line(&self) -> Option<usize> {
        self.place.map(|place| place.line)
    }

    /// Returns the column in that line, in bytes, where the field ends; `None` when it is not there
    /// at all. For a missing field, it is where the object ends that should have it.
    pub fn column(&self) -> Option<usize> {
        self.place.map(|place| place.column)
    }
}

impl fmt::Display for ObjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            cause,
            place,
            type_name,
        } = self;
        if *cause == Cause::Absent {
            return write!(
                f,
                "there is no `{path}` to read as {type_name}: is this a thin event, whose \
                 `related_object` must be fetched?",
            );
        }
        write!(f, "`{path}` does not fit {type_name}: {cause}")?;
        if let Some(Place { line, column }) = place {
            write!(f, " (line {line}, column {column} of the payload)")?;
        }
        f.write_str(": is the type made for the API version of this endpoint?")
    }
}

impl Error for ObjectError {}
