use std::time::Duration;

/// The numbers of a queue, for a health check or a dashboard.
///
/// Each count stops at [`MAX_COUNT`](Self::MAX_COUNT), so that reading it costs the same however many events
/// wait.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QueueStats {
    /// Events that are due and that no worker has taken.
    pub due: u32,
    /// Events that a worker handles.
    pub in_progress: u32,
    /// Events that failed and are due later.
    pub scheduled: u32,
    /// Events that were given up and wait for a person.
    pub exhausted: u32,
    /// How long the longest-due event has been due.
    pub oldest_due: Option<Duration>,
    /// How long the queue has been [paused](super::InboxStore::set_paused). `None` if it is not paused.
    pub paused_for: Option<Duration>,
}

impl QueueStats {
    /// The highest number that a count reaches: 10,000.
    pub const MAX_COUNT: u32 = 10_000;
}
