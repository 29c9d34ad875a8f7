/// The outcome of an event whose handler ran.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The handler succeeded, and the event is completed.
    Completed,
    /// The handler gave the event up with [`Discard`](crate::Discard).
    Discarded,
    /// The service has no handler for the event.
    Unrouted,
    /// The handler asked to run later, with [`RetryAfter`](crate::inbox::RetryAfter).
    Delayed,
    /// The handler responded with a failure.
    Failed,
    /// The handler panicked.
    Panicked,
    /// The handler exceeded its time limit and was dropped.
    TimedOut,
    /// The handler was dropped because the service shuts down.
    Stopped,
    /// The server dropped the request, and the handler with it: Stripe hung up. Only without
    /// [`DedupLayer`](crate::DedupLayer), whose handlers continue.
    HungUp,
    /// The handler announced to complete the event in its own transaction, and did not commit it.
    NotCommitted,
    /// The claim was lost while the handler ran: the event may have been handled twice.
    LeaseLost,
    /// The handler failed, and the inbox has given the event up.
    GivenUp,
    /// The store did not record the outcome, although it was tried until the shutdown.
    Unrecorded,
}

impl Outcome {
    pub(crate) const ALL: [Self; 13] = [
        Self::Completed,
        Self::Discarded,
        Self::Unrouted,
        Self::Delayed,
        Self::Failed,
        Self::Panicked,
        Self::TimedOut,
        Self::Stopped,
        Self::HungUp,
        Self::NotCommitted,
        Self::LeaseLost,
        Self::GivenUp,
        Self::Unrecorded,
    ];

    /// Returns all outcomes.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter()
    }

    /// Returns the position in [`ALL`](Self::ALL).
    #[cfg(feature = "metrics")]
    pub(crate) fn index(self) -> usize {
        let position = Self::ALL.iter().position(|outcome| *outcome == self);
        position.expect("all outcomes are listed")
    }

    /// Returns the name of the outcome, such as `timed_out`, for metrics and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Discarded => "discarded",
            Self::Unrouted => "unrouted",
            Self::Delayed => "delayed",
            Self::Failed => "failed",
            Self::Panicked => "panicked",
            Self::TimedOut => "timed_out",
            Self::Stopped => "stopped",
            Self::HungUp => "hung_up",
            Self::NotCommitted => "not_committed",
            Self::LeaseLost => "lease_lost",
            Self::GivenUp => "given_up",
            Self::Unrecorded => "unrecorded",
        }
    }

    /// Returns whether the event was not handled although it has a handler that ought to have done so.
    pub fn is_failure(self) -> bool {
        match self {
            Self::Completed | Self::Discarded | Self::Unrouted | Self::Delayed | Self::Stopped => {
                false
            }
            Self::Failed
            | Self::Panicked
            | Self::TimedOut
            | Self::HungUp
            | Self::NotCommitted
            | Self::LeaseLost
            | Self::GivenUp
            | Self::Unrecorded => true,
        }
    }
}
