use std::time::Duration;

/// Returns whole milliseconds, rounded up: nothing lapses before its time.
///
/// A duration that ends beyond what a database can tell has not ended in a hundred years either.
pub(in crate::claims) fn millis(duration: Duration) -> i64 {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    let millis = duration.min(CENTURY).as_nanos().div_ceil(1_000_000);
    i64::try_from(millis).expect("a century of milliseconds fits")
}

/// Takes milliseconds from a database; those below zero are none.
pub(super) fn duration(millis: i64) -> Duration {
    Duration::from_millis(u64::try_from(millis).unwrap_or(0))
}

/// Takes a count from a database.
pub(super) fn count(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_of_a_millisecond_is_a_whole_one() {
        assert_eq!(millis(Duration::ZERO), 0);
        assert_eq!(millis(Duration::from_nanos(1)), 1);
        assert_eq!(millis(Duration::from_millis(20)), 20);
    }

    #[test]
    fn the_longest_duration_is_a_century() {
        assert_eq!(millis(Duration::MAX), 3_153_600_000_000);
    }

    #[test]
    fn numbers_out_of_range_are_the_nearest_ones() {
        assert_eq!(duration(-1), Duration::ZERO);
        assert_eq!(count(-1), 0);
        assert_eq!(count(i64::MAX), u32::MAX);
    }
}
