use std::time::Duration;

use crate::jitter::random_part;

const FIRST: Duration = Duration::from_secs(5);
pub(crate) const MAX: Duration = Duration::from_secs(10 * 60);

/// Returns the delay before an event whose lease expired runs again, for stores that compute it in Rust.
///
/// It is random. Otherwise an event that aborts its process would always run beside the same neighbors, and
/// their crashes would exhaust them too.
pub(crate) fn crash_delay(crashes: u32) -> Duration {
    random_part(
        FIRST
            .saturating_mul(1_u32.checked_shl(crashes).unwrap_or(u32::MAX))
            .min(MAX),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_grows_up_to_ten_minutes() {
        for crashes in [0, 1, 5, 40, u32::MAX] {
            assert!(crash_delay(crashes) <= MAX);
        }
        assert!(crash_delay(1) <= 2 * FIRST);
    }
}
