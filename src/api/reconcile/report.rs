use super::outcome::Outcome;

/// The findings of one run of a [`Reconciler`](super::Reconciler).
///
/// Every listed event is counted once more: as handled, duplicate, skipped or failed.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The events that Stripe listed.
    pub listed: u64,
    /// The events that the service handled or stored. Stripe had not delivered them, or their handlers had failed.
    pub handled: u64,
    /// The events that the service had handled before, or is handling at the moment.
    pub duplicates: u64,
    /// The events that are none of this endpoint's: those of the other mode, without a handler, or whose response is a
    /// decision. In a dry run, all others are only listed.
    pub skipped: u64,
    /// The events that the service responded to with another status than 2xx, or that cannot be read. The next run finds
    /// them again.
    pub failed: u64,
}

impl Report {
    pub(super) fn count(&mut self, outcome: Outcome) {
        let counter = match outcome {
            Outcome::Handled => &mut self.handled,
            Outcome::Duplicate => &mut self.duplicates,
            Outcome::Skipped => &mut self.skipped,
            Outcome::Failed => &mut self.failed,
        };
        *counter += 1;
    }
}
