use std::borrow::Cow;
use std::time::Duration;

use crate::claims::State;

/// The change to an event whose handler did not complete it.
///
/// Deliberately exhaustive: a store must decide for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reschedule {
    /// The event runs again.
    Retry {
        /// Time until it is due, by the store's clock.
        delay: Duration,
        /// Whether to count a failure.
        is_failure: bool,
        /// Why it did not complete.
        reason: Cow<'static, str>,
    },
    /// The event is exhausted, and keeps its payload until a person replays or discards it.
    Exhaust {
        /// Why it was given up.
        reason: Cow<'static, str>,
    },
    /// No handler exists for the event. It is discarded, but keeps its payload until the end of the
    /// retention: a replay runs it, and so does a resend. The reason is [`NO_HANDLER`](Self::NO_HANDLER).
    SetAside,
}

impl Reschedule {
    /// The reason of events without a handler, which distinguishes them from other discarded events.
    pub const NO_HANDLER: &str = "no handler";

    /// Returns the state that the event enters.
    pub fn state(&self) -> State {
        match self {
            Self::Retry { .. } => State::Released,
            Self::Exhaust { .. } => State::Exhausted,
            Self::SetAside => State::Discarded,
        }
    }

    /// Returns the time until the event is due, if it runs again.
    pub fn delay(&self) -> Option<Duration> {
        match self {
            Self::Retry { delay, .. } => Some(*delay),
            Self::Exhaust { .. } | Self::SetAside => None,
        }
    }

    /// Returns whether the change counts a failure.
    pub fn is_failure(&self) -> bool {
        match self {
            Self::Retry { is_failure, .. } => *is_failure,
            Self::Exhaust { .. } => true,
            Self::SetAside => false,
        }
    }

    /// Returns the reason to record.
    pub fn reason(&self) -> &str {
        match self {
            Self::Retry { reason, .. } | Self::Exhaust { reason } => reason,
            Self::SetAside => Self::NO_HANDLER,
        }
    }
}
