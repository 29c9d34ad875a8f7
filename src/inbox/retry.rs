use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::jitter::random_part;

/// Decides when an event runs again whose handler failed.
///
/// By default, the delay is failures<sup>4</sup> seconds, at most 6 hours, give or take 10 %: 1 s, 16 s, 81 s,
/// 4 minutes, 10 minutes and so on. An event that still fails 7 days after it was accepted is exhausted. This
/// limit is a time rather than a count, so an event whose handler is rate limited is not given up early.
///
/// # Example
///
/// ```
/// use std::time::Duration;
/// use tower_stripe_webhook::inbox::{RetryPolicy, Worker};
///
/// # fn configure<S>(worker: Worker<S>) -> Worker<S> {
/// // At least every hour, for three days.
/// let hour = Duration::from_secs(60 * 60);
/// worker.with_retry(RetryPolicy::new(hour, 3 * 24 * hour))
/// # }
/// ```
#[must_use]
#[derive(Clone)]
pub struct RetryPolicy {
    decide: Arc<Decide>,
}

type Decide = dyn Fn(&Attempt) -> Option<Duration> + Send + Sync;

/// A failed attempt to handle an event.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Number of times that the event was claimed, including this one.
    pub attempt: u32,
    /// Number of failures since the event was accepted or replayed, including this one.
    pub failures: u32,
    /// Time since the event was accepted or replayed.
    pub age: Duration,
}

impl RetryPolicy {
    /// The default maximum delay: 6 hours.
    pub const DEFAULT_MAX_DELAY: Duration = Duration::from_secs(6 * 60 * 60);

    /// The default age at which an event that still fails is exhausted: 7 days.
    pub const DEFAULT_GIVE_UP_AFTER: Duration = Duration::from_secs(7 * 24 * 60 * 60);

    /// Creates the default policy with another maximum delay and another age at which events are exhausted.
    pub fn new(max_delay: Duration, give_up_after: Duration) -> Self {
        Self::from_fn(move |attempt| {
            (attempt.age < give_up_after).then(|| {
                let seconds = u64::from(attempt.failures).saturating_pow(4);
                Duration::from_secs(seconds).min(max_delay)
            })
        })
    }

    /// Creates a policy from a function that returns the delay, or `None` to exhaust the event. The worker
    /// varies the delay by 10 %.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::Duration;
    /// use tower_stripe_webhook::inbox::RetryPolicy;
    ///
    /// // Every minute, ten times.
    /// let policy = RetryPolicy::from_fn(|attempt| {
    ///     (attempt.failures < 10).then_some(Duration::from_secs(60))
    /// });
    /// # let _ = policy;
    /// ```
    pub fn from_fn(decide: impl Fn(&Attempt) -> Option<Duration> + Send + Sync + 'static) -> Self {
        Self {
            decide: Arc::new(decide),
        }
    }

    pub(super) fn delay(&self, attempt: &Attempt) -> Option<Duration> {
        (self.decide)(attempt).map(vary)
    }
}

/// Varies a delay by up to 10 % in either direction, so that events that failed together do not return
/// together.
pub(super) fn vary(delay: Duration) -> Duration {
    let delay = delay.min(RetryPolicy::DEFAULT_GIVE_UP_AFTER);
    delay - delay / 10 + random_part(delay / 5)
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new(Self::DEFAULT_MAX_DELAY, Self::DEFAULT_GIVE_UP_AFTER)
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delay(failures: u32, age: Duration) -> Option<Duration> {
        let attempt = Attempt {
            attempt: failures,
            failures,
            age,
        };
        RetryPolicy::default().delay(&attempt)
    }

    #[test]
    fn delays_grow_with_the_fourth_power_up_to_six_hours() {
        let expected = [(1, 1), (2, 16), (3, 81), (4, 256), (5, 625), (100, 21_600)];
        for (failures, seconds) in expected {
            let delay = delay(failures, Duration::ZERO).unwrap().as_secs_f64();
            let range = f64::from(seconds) * 0.9..=f64::from(seconds) * 1.1;
            assert!(range.contains(&delay), "{failures} failures: {delay} s");
        }
    }

    #[test]
    fn an_event_is_given_up_after_seven_days() {
        let days = |days: u64| Duration::from_secs(days * 24 * 60 * 60);
        assert!(delay(1_000_000, days(7) - Duration::from_secs(1)).is_some());
        assert_eq!(delay(1, days(7)), None);
    }
}
