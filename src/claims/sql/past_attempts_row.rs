use crate::claims::past_attempt::PastAttempt;
use crate::claims::past_attempts_json::parse;

/// Converts a row of the past attempts as JSON and the current time in Unix milliseconds. There is no row if no attempt
/// has ended.
pub(in crate::claims) fn past_attempts_of(
    row: Option<(String, i64)>,
) -> Result<Vec<PastAttempt>, sqlx::Error> {
    let Some((json, now)) = row else {
        return Ok(Vec::new());
    };
    parse(&json, now).map_err(|error| sqlx::Error::Decode(error.into()))
}
