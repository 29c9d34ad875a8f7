use std::time::Duration;

use tokio::time::sleep;

use super::missing_table::store_error;
use crate::claims::error::StoreError;
use crate::jitter::random_part;

/// Maximum attempts for a claim whose record keeps changing concurrently.
pub(crate) const MAX_CLAIM_RACES: u32 = 16;

/// Maximum attempts for an operation that fails with transient errors.
const MAX_ATTEMPTS: u32 = 10;

/// Initial backoff, which doubles with each attempt.
const INITIAL_BACKOFF: Duration = Duration::from_millis(2);

/// Returns the error of a claim that lost [`MAX_CLAIM_RACES`] races.
pub(crate) fn too_many_conflicts() -> StoreError {
    StoreError::new("too many concurrent changes to the record of the event; retry later")
}

/// Retries `operation` with exponential backoff while it fails with a transient error.
///
/// Gives up after [`MAX_ATTEMPTS`] attempts, with pauses of 0.5 to 1 second in total.
pub(crate) async fn retry<T, F, Fut>(
    is_transient: fn(&sqlx::Error) -> bool,
    mut operation: F,
) -> Result<T, StoreError>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, sqlx::Error>>,
{
    let mut backoff = INITIAL_BACKOFF;
    for _ in 1..MAX_ATTEMPTS {
        match operation().await {
            Err(error) if is_transient(&error) => pause(backoff).await,
            result => return result.map_err(store_error),
        }
        backoff *= 2;
    }
    operation().await.map_err(store_error)
}

/// Sleeps between half of `backoff` and all of it, so that callers that failed together do not retry together.
async fn pause(backoff: Duration) {
    sleep(backoff / 2 + random_part(backoff / 2)).await;
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;

    fn is_timeout(error: &sqlx::Error) -> bool {
        matches!(error, sqlx::Error::PoolTimedOut)
    }

    #[tokio::test(start_paused = true)]
    async fn transient_errors_are_retried() {
        let mut attempts = 0;
        let result = retry(is_timeout, || {
            attempts += 1;
            let result = if attempts < MAX_ATTEMPTS {
                Err(sqlx::Error::PoolTimedOut)
            } else {
                Ok(attempts)
            };
            std::future::ready(result)
        });
        assert_eq!(result.await.unwrap(), MAX_ATTEMPTS);
    }

    #[tokio::test(start_paused = true)]
    async fn the_last_transient_error_is_returned() {
        let mut attempts = 0;
        let result: Result<(), _> = retry(is_timeout, || {
            attempts += 1;
            std::future::ready(Err(sqlx::Error::PoolTimedOut))
        })
        .await;
        assert!(result.unwrap_err().source().unwrap().is::<sqlx::Error>());
        assert_eq!(attempts, MAX_ATTEMPTS);
    }

    #[tokio::test]
    async fn other_errors_are_not_retried() {
        let mut attempts = 0;
        let result: Result<(), _> = retry(is_timeout, || {
            attempts += 1;
            std::future::ready(Err(sqlx::Error::PoolClosed))
        })
        .await;
        assert!(result.is_err());
        assert_eq!(attempts, 1);
    }
}
