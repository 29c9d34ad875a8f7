use std::time::Duration;

use super::past_attempt::PastAttempt;

/// Parses the attempts as the stores keep them: a JSON array of arrays of the number, the end in Unix milliseconds, and
/// the reason or null. `now` is the time of the store's clock in Unix milliseconds.
pub(super) fn parse(json: &str, now: i64) -> Result<Vec<PastAttempt>, serde_json::Error> {
    let attempts: Vec<(i64, i64, Option<String>)> = serde_json::from_str(json)?;
    let attempts = attempts
        .into_iter()
        .map(|(attempt, ended_at, reason)| PastAttempt {
            ended_ago: Duration::from_millis(
                u64::try_from(now.saturating_sub(ended_at)).unwrap_or(0),
            ),
            reason,
            ..PastAttempt::new(u32::try_from(attempt.max(0)).unwrap_or(u32::MAX))
        });
    Ok(attempts.collect())
}
