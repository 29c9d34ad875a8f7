use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Returns a random part of `delay`, between none and all of it.
pub(crate) fn random_part(delay: Duration) -> Duration {
    // The hasher's keys differ each time. A random number of 16 bits is enough to spread callers.
    let [first, second, ..] = RandomState::new().hash_one(()).to_ne_bytes();
    delay / u32::from(u16::MAX) * u32::from(u16::from_ne_bytes([first, second]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_random_part_is_within_the_delay_and_varies() {
        let delay = Duration::from_secs(3600);
        let parts: Vec<_> = (0..64).map(|_| random_part(delay)).collect();
        assert!(parts.iter().all(|part| *part <= delay));
        assert!(parts.iter().any(|part| *part < delay / 2));
        assert!(parts.iter().any(|part| *part > delay / 2));
    }
}
