use std::any;
use std::error::Error;
use std::fmt;

use super::mismatch::Cause;
use crate::signature::SignatureError;

/// Why a payload is not an event.
///
/// The message says what is wrong. It never contains any part of the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventError {
    kind: EventErrorKind,
}

/// The kind of an [`EventError`], for code that needs to distinguish the cases.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventErrorKind {
    /// The payload is not JSON.
    NotJson {
        /// The line of the first error, starting at 1.
        line: usize,
        /// The column in that line, in bytes, starting at 1.
        column: usize,
    },
    /// The payload is JSON, but not an object.
    NotAnObject,
    /// A required member is missing, empty, or has the wrong JSON type. `id`, `type`, `object` and
    /// `created` are always required. `livemode` is required if the layer checks the mode.
    MissingMember(&'static str),
    /// `object` is neither `event` nor `v2.core.event`.
    OtherObject,
    /// `created` is not a valid time. Snapshot events have whole Unix seconds, thin events an RFC 3339
    /// string.
    UnreadableCreated,
    /// `livemode` is present, but neither `true` nor `false`.
    UnreadableLivemode,
}

impl EventError {
    pub(super) const fn new(kind: EventErrorKind) -> Self {
        Self { kind }
    }

    pub(super) fn not_json(payload: &[u8], at: usize) -> Self {
        let Position { line, column } = Position::of(payload, at);
        Self::new(EventErrorKind::NotJson { line, column })
    }

    /// Returns why the payload is not an event.
    pub fn kind(&self) -> EventErrorKind {
        self.kind
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a Stripe event: ")?;
        match self.kind {
            EventErrorKind::NotJson { line, column } => {
                write!(f, "invalid JSON at line {line}, column {column}")
            }
            EventErrorKind::NotAnObject => f.write_str("the JSON is not an object"),
            EventErrorKind::MissingMember(name) => {
                write!(f, "`{name}` is missing, empty or has the wrong JSON type")
            }
            EventErrorKind::OtherObject => {
                f.write_str("`object` is neither `event` nor `v2.core.event`")
            }
            EventErrorKind::UnreadableCreated => f.write_str("`created` is not a valid time"),
            EventErrorKind::UnreadableLivemode => {
                f.write_str("`livemode` is neither true nor false")
            }
        }
    }
}

impl Error for EventError {}

/// Why a received payload is not a verified event.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerifyError {
    /// The signature is not valid.
    Signature(SignatureError),
    /// The signature is valid, but the payload is not an event.
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

/// Why a part of an event does not fit the caller's type: the path of the field, its position in the
/// payload, and what the type expected there.
///
/// # Design
///
/// Errors end up in logs, and the payload contains data that customers entered. serde's own messages
/// quote the payload, so they are dropped on purpose, and the error has no `source`.
///
/// * The error keeps everything that comes from the type: the name of a missing field, what was
///   expected, the variants of an enum.
/// * Of a rejected value it keeps only the kind, such as "a string".
/// * In the path, keys that are not plain identifiers are replaced by `?`.
/// * Messages that a `Deserialize` impl passes to `de::Error::custom` are dropped, because they can
///   quote the payload.
/// * What an impl passes as "expected" is kept unless it contains the rejected value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectError {
    path: String,
    cause: Cause,
    position: Option<Position>,
    type_name: &'static str,
    is_fetched: bool,
}

/// A position in the payload: a line, starting at 1, and a column in that line, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Position {
    pub(super) fn of(text: &[u8], at: usize) -> Self {
        let before = &text[..at.min(text.len())];
        let line_start = before.iter().rposition(|byte| *byte == b'\n');
        Self {
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: before.len() - line_start.map_or(0, |newline| newline + 1) + 1,
        }
    }
}

impl ObjectError {
    pub(super) fn mismatch<T>(path: String, cause: Cause, position: Option<Position>) -> Self {
        Self {
            path,
            cause,
            position,
            type_name: any::type_name::<T>(),
            is_fetched: false,
        }
    }

    pub(super) fn absent<T>(path: &str) -> Self {
        Self {
            path: path.to_owned(),
            cause: Cause::Absent,
            position: None,
            type_name: any::type_name::<T>(),
            is_fetched: false,
        }
    }

    /// Notes that the object comes from Stripe's API rather than from an event.
    pub(super) fn of_fetched_object(mut self) -> Self {
        if self.path.starts_with('.') {
            self.path.remove(0);
        }
        self.is_fetched = true;
        self
    }

    /// Returns whether the object comes from Stripe's API rather than from an event.
    #[cfg(feature = "webhook")]
    pub(crate) fn is_of_fetched_object(&self) -> bool {
        self.is_fetched
    }

    /// Returns the name of the object that was expected and, for a message, that of the one that was found.
    #[cfg(feature = "objects")]
    #[cfg_attr(
        not(any(feature = "api", feature = "axum")),
        expect(dead_code, reason = "read by rejections")
    )]
    pub(crate) fn other_object(&self) -> Option<(&'static str, String)> {
        match &self.cause {
            Cause::OtherObject { expected, found } => {
                let found = found.as_ref().map(|found| format!("`{found}`"));
                Some((
                    expected,
                    found.unwrap_or_else(|| "one without a name".to_owned()),
                ))
            }
            _ => None,
        }
    }

    /// Returns the path of the field that does not fit, such as `data.object.items[0].price`, or `items[0].price` of an
    /// object that was fetched. For a missing field, this is the path it should have.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the line of the field in the payload, starting at 1.
    ///
    /// For a missing field, this is the line where the object that should contain it ends. `None` if
    /// the whole part is absent, or if the type rejected the part as a whole.
    pub fn line(&self) -> Option<usize> {
        self.position.map(|position| position.line)
    }

    /// Returns the column in that line, in bytes, where the field ends.
    ///
    /// For a missing field, this is the column where the object that should contain it ends. `None` in
    /// the same cases as [`line`](Self::line).
    pub fn column(&self) -> Option<usize> {
        self.position.map(|position| position.column)
    }
}

impl fmt::Display for ObjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            cause,
            position,
            type_name,
            is_fetched,
        } = self;
        if *is_fetched {
            return self.fmt_fetched(f);
        }
        if *cause == Cause::Absent {
            return write!(
                f,
                "`{path}` is absent and cannot be read as {type_name}: is this a thin event? `Latest` (feature `api`) \
                 fetches the object of a thin event",
            );
        }
        write!(f, "`{path}` does not fit {type_name}: {cause}")?;
        if let Some(Position { line, column }) = position {
            write!(f, " (line {line}, column {column} of the payload)")?;
        }
        f.write_str(": does the type match the API version of this endpoint?")
    }
}

impl ObjectError {
    fn fmt_fetched(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            cause,
            position,
            type_name,
            ..
        } = self;
        match path.as_str() {
            "" => f.write_str("the object that was fetched")?,
            path => write!(f, "`{path}` of the object that was fetched")?,
        }
        write!(f, " does not fit {type_name}: {cause}")?;
        if let Some(Position { line, column }) = position {
            write!(f, " (line {line}, column {column} of the response)")?;
        }
        f.write_str(": does the type match the API version of `StripeApi`?")
    }
}

impl Error for ObjectError {}
