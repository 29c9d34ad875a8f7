use std::time::Duration;

use super::record::{Record, State};

/// How many events of a scope are in one state, for a dashboard: what
/// [`ClaimStore::claim_stats`](super::ClaimStore::claim_stats) returns.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateStats {
    /// The state.
    pub state: State,
    /// The number of events, up to [`MAX_COUNT`](Self::MAX_COUNT).
    pub count: u32,
    /// How long the event that changed first has not changed.
    pub oldest: Option<Duration>,
}

impl StateStats {
    /// The highest number that a count reaches: 1,000.
    pub const MAX_COUNT: u32 = 1_000;

    /// The states that are counted. Completed events are too many.
    pub(super) const STATES: [State; 4] = [
        State::InProgress,
        State::Released,
        State::Exhausted,
        State::Discarded,
    ];

    /// Creates the numbers of a state, for a store to fill in.
    pub fn new(state: State) -> Self {
        Self {
            state,
            count: 0,
            oldest: None,
        }
    }

    /// Counts the records of a scope.
    pub(super) fn of(state: State, records: &[Record], scope: &str) -> Self {
        let mut stats = Self::new(state);
        for record in records.iter().filter(|record| record.key.is_in(scope)) {
            stats.count += 1;
            stats.oldest = stats.oldest.max(Some(record.age));
        }
        stats
    }
}
