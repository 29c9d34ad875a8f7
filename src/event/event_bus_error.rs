use std::error::Error;
use std::fmt;

use super::error::{EventError, Position};

/// Why the envelope from a cloud's event bus contains no event from Stripe.
///
/// The message says what is wrong. It never contains any part of the envelope.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventBusError {
    /// The envelope is not JSON.
    NotJson {
        /// The line of the first error, starting at 1.
        line: usize,
        /// The column in that line, in bytes, starting at 1.
        column: usize,
    },
    /// The envelope has no member of this name, or not of the expected JSON type.
    MissingMember(&'static str),
    /// The envelope's `specversion` is not `1.0`.
    OtherSpecVersion,
    /// The envelope's `source` is not Stripe.
    OtherSource,
    /// The source is Stripe, but the content is not an event.
    Event(EventError),
}

impl EventBusError {
    pub(super) fn not_json(envelope: &[u8], at: usize) -> Self {
        let Position { line, column } = Position::of(envelope, at);
        Self::NotJson { line, column }
    }
}

impl fmt::Display for EventBusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson { line, column } => write!(
                f,
                "not the envelope of an event: invalid JSON at line {line}, column {column}"
            ),
            Self::MissingMember(name) => write!(
                f,
                "not the envelope of an event: `{name}` is missing or has the wrong JSON type; pass one whole \
                 envelope, not the event inside it and not a batch"
            ),
            Self::OtherSpecVersion => {
                f.write_str("the envelope's `specversion` is not 1.0, the version of CloudEvents")
            }
            Self::OtherSource => f.write_str(
                "the envelope's `source` is not Stripe: does the rule or the subscription match other sources?",
            ),
            Self::Event(error) => fmt::Display::fmt(error, f),
        }
    }
}

impl Error for EventBusError {}
