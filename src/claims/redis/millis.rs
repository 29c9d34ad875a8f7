use std::time::Duration;

/// Rounds up, so that nothing ends early. What ends beyond a century has not ended then either, and
/// Lua counts further without an error.
pub(super) fn millis(duration: Duration) -> u64 {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    let millis = duration.min(CENTURY).as_nanos().div_ceil(1_000_000);
    u64::try_from(millis).expect("a century has fewer milliseconds")
}
