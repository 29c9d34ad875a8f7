use std::time::Duration;

#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
/// Stripe can resend an event for 30 days.
pub(super) const RESEND_PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// 100 years. Longer durations would exceed the range of database timestamps.
const MAX: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// Clamps a duration to 100 years.
pub(super) fn clamped(duration: Duration) -> Duration {
    duration.min(MAX)
}

#[cfg(any(feature = "postgres", feature = "redis", feature = "sqlite"))]
/// Returns whole milliseconds, rounded up so that nothing expires early, and at most 100 years.
pub(super) fn whole_millis(duration: Duration) -> u64 {
    let millis = clamped(duration).as_nanos().div_ceil(1_000_000);
    u64::try_from(millis).expect("a century of milliseconds fits")
}

#[cfg(all(test, any(feature = "postgres", feature = "redis", feature = "sqlite")))]
mod tests {
    use super::*;

    #[test]
    fn fractions_of_a_millisecond_are_rounded_up() {
        assert_eq!(whole_millis(Duration::ZERO), 0);
        assert_eq!(whole_millis(Duration::from_nanos(1)), 1);
        assert_eq!(whole_millis(Duration::from_millis(20)), 20);
    }

    #[test]
    fn durations_are_clamped_to_100_years() {
        assert_eq!(whole_millis(Duration::MAX), 3_153_600_000_000);
    }
}
