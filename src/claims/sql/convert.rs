use std::time::Duration;

use crate::claims::record::State;
use crate::claims::times::whole_millis;

/// Converts a duration to whole milliseconds, rounded up, for a database.
pub(crate) fn millis(duration: Duration) -> i64 {
    i64::try_from(whole_millis(duration)).expect("a century of milliseconds fits")
}

/// Converts milliseconds from a database. Negative values become zero.
pub(crate) fn duration(millis: i64) -> Duration {
    Duration::from_millis(u64::try_from(millis).unwrap_or(0))
}

/// Converts the name of a state from a database.
pub(crate) fn state(name: &str) -> Result<State, sqlx::Error> {
    State::from_name(name)
        .ok_or_else(|| sqlx::Error::Decode(format!("unknown state {name:?}").into()))
}

/// Converts a count from a database. Values out of range are clamped.
pub(crate) fn count(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_out_of_range_are_clamped() {
        assert_eq!(duration(-1), Duration::ZERO);
        assert_eq!(count(-1), 0);
        assert_eq!(count(i64::MAX), u32::MAX);
    }
}
