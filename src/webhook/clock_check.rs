use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use crate::observe::{Observation, Reporter, Subject};

/// Differences up to this one are normal: networks and proxies delay deliveries.
const MAX_DIFFERENCE: Duration = Duration::from_secs(60);

/// In seconds.
const PAUSE: u64 = 60;

/// Warns if the timestamps of verified deliveries differ from the clock, before the tolerance rejects genuine ones.
///
/// Only verified deliveries count, because anyone can send any timestamp. Tenants can still cause the warning, so it
/// is logged at most once a minute.
#[derive(Debug, Default)]
pub(super) struct ClockCheck {
    /// When the last warning was logged, in Unix seconds of the verifier's clock. Zero before the first one.
    warned_at: AtomicU64,
}

impl ClockCheck {
    /// Checks a delivery that was verified at `now`.
    pub(super) fn check(
        &self,
        now: SystemTime,
        signed_at: SystemTime,
        reporter: &Reporter,
        subject: Subject<'_>,
    ) {
        let (difference, is_ahead) = match now.duration_since(signed_at) {
            Ok(ahead) => (ahead, true),
            Err(behind) => (behind.duration(), false),
        };
        // Whole seconds, because the timestamp has no fraction.
        let difference = Duration::from_secs(difference.as_secs());
        if difference > MAX_DIFFERENCE && self.is_due(now) {
            reporter.report(Observation::ClockDiffers {
                subject,
                difference,
                is_ahead,
            });
        }
    }

    /// Returns whether the last warning is a minute ago, and if so, starts the next minute.
    fn is_due(&self, now: SystemTime) -> bool {
        let since_1970 = now.duration_since(SystemTime::UNIX_EPOCH);
        let now = since_1970.map_or(1, |since| since.as_secs().max(1));
        let last = self.warned_at.load(Ordering::Relaxed);
        // `abs_diff`, so that a clock that is set back does not silence the warning.
        let is_due = last == 0 || now.abs_diff(last) >= PAUSE;
        let swap = |new| {
            self.warned_at
                .compare_exchange(last, new, Ordering::Relaxed, Ordering::Relaxed)
        };
        // Of concurrent deliveries, one logs.
        is_due && swap(now).is_ok()
    }
}
