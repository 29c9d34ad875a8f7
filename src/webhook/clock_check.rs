use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::observe::{Observation, Reporter, Subject};

/// Differences up to this one are normal: networks and proxies delay deliveries.
const MAX_DIFFERENCE: Duration = Duration::from_secs(60);

const PAUSE: Duration = Duration::from_secs(60);

/// Warns if the timestamps of verified deliveries differ from the clock, before the tolerance rejects genuine ones.
///
/// Only verified deliveries count, because anyone can send any timestamp. Tenants can still cause the warning, so it
/// is logged at most once a minute.
#[derive(Debug, Default)]
pub(super) struct ClockCheck {
    /// When the last warning was logged, by a monotonic clock: the other one can jump.
    warned_at: Mutex<Option<Instant>>,
}

impl ClockCheck {
    /// Checks a delivery whose timestamp was compared with the clock at `now`.
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
        if difference > MAX_DIFFERENCE && self.is_due() {
            reporter.report(Observation::ClockDiffers {
                subject,
                difference,
                is_ahead,
            });
        }
    }

    /// Returns whether the last warning is a minute ago, and if so, starts the next minute.
    fn is_due(&self) -> bool {
        let now = Instant::now();
        let mut warned_at = self
            .warned_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let is_due = warned_at.is_none_or(|last| now.duration_since(last) >= PAUSE);
        if is_due {
            *warned_at = Some(now);
        }
        is_due
    }
}
