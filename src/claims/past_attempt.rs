use std::time::Duration;

/// An attempt that ended without completing its event, as returned by
/// [`past_attempts`](super::ClaimStore::past_attempts).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastAttempt {
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// Time since the attempt ended, by the store's clock. A crashed attempt ended when its lease expired.
    pub ended_ago: Duration,
    /// Why the event was released, discarded or rescheduled. `None` if the attempt crashed.
    pub reason: Option<String>,
}

impl PastAttempt {
    /// The maximum number of attempts that a store keeps of an event: 10.
    pub const MAX: usize = 10;

    /// Creates an attempt that crashed just now, for a store to fill in.
    pub fn new(attempt: u32) -> Self {
        Self {
            attempt,
            ended_ago: Duration::ZERO,
            reason: None,
        }
    }
}
