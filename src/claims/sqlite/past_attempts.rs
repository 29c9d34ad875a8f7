//! The attempts that did not complete an event, as a JSON array in the row of the event.

use sqlx::sqlite::SqlitePool;

use super::statements::now;
use crate::claims::key::Key;
use crate::claims::past_attempt::PastAttempt;
use crate::claims::sql::past_attempts_of;

/// Adds the current attempt to the past ones, in an `UPDATE` of the row. Takes when it ended and why, as SQL.
///
/// Removes the oldest if there are more than [`PastAttempt::MAX`]: `$[#-11]` is the eleventh from the end.
macro_rules! with_ended_attempt {
    ($ended_at:literal, $reason:literal) => {
        concat!(
            "json_remove(
        json_insert(coalesce(past_attempts, '[]'), '$[#]', json_array(attempts, ",
            $ended_at,
            ", ",
            $reason,
            ")), '$[#-11]')"
        )
    };
}

pub(crate) use with_ended_attempt;

/// $1 key.
const SELECT: &str = concat!(
    "
SELECT past_attempts, ",
    now!(),
    " FROM stripe_webhook_claims
WHERE key = $1 AND past_attempts IS NOT NULL"
);

pub(super) async fn past_attempts(
    pool: &SqlitePool,
    key: &Key,
) -> Result<Vec<PastAttempt>, sqlx::Error> {
    let row = sqlx::query_as(SELECT)
        .bind(key.as_str())
        .fetch_optional(pool)
        .await?;
    past_attempts_of(row)
}
