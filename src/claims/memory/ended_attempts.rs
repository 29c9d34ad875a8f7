use tokio::time::Instant;

use crate::claims::past_attempt::PastAttempt;

/// The last attempts that did not complete an event, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct EndedAttempts(Vec<EndedAttempt>);

#[derive(Debug)]
struct EndedAttempt {
    attempt: u32,
    ended_at: Instant,
    reason: Option<Box<str>>,
}

impl EndedAttempts {
    /// Adds an attempt. If there are too many, removes the oldest.
    pub(super) fn push(&mut self, attempt: u32, ended_at: Instant, reason: Option<&str>) {
        if self.0.len() == PastAttempt::MAX {
            self.0.remove(0);
        }
        self.0.push(EndedAttempt {
            attempt,
            ended_at,
            reason: reason.map(Box::from),
        });
    }

    pub(super) fn at(&self, now: Instant) -> Vec<PastAttempt> {
        let attempts = self.0.iter().map(|ended| PastAttempt {
            ended_ago: now.saturating_duration_since(ended.ended_at),
            reason: ended.reason.as_deref().map(str::to_owned),
            ..PastAttempt::new(ended.attempt)
        });
        attempts.collect()
    }
}
