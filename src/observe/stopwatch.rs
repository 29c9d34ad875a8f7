use std::time::Duration;

use tokio::time::Instant;

use super::reporter::Reporter;

/// Measures steps that follow each other, with one look at the clock for each. Looks at none if nobody observes it.
#[derive(Clone, Copy)]
pub(crate) struct Stopwatch {
    since: Option<Instant>,
}

impl Stopwatch {
    #[inline]
    pub(crate) fn start(reporter: &Reporter) -> Self {
        Self {
            since: reporter.is_observed().then(Instant::now),
        }
    }

    /// Returns the time since the last lap, and starts the next one.
    #[inline]
    pub(crate) fn lap(&mut self) -> Duration {
        let Some(since) = &mut self.since else {
            return Duration::ZERO;
        };
        let now = Instant::now();
        now.duration_since(std::mem::replace(since, now))
    }
}
