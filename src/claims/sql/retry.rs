use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use crate::claims::error::StoreError;

/// How often a claim whose record changes under it looks again.
pub(in crate::claims) const MAX_CLAIM_RACES: u32 = 16;

/// How often a statement is made at most when others are in its way.
const MAX_ATTEMPTS: u32 = 10;

const FIRST_PAUSE: Duration = Duration::from_millis(2);

/// The error of a claim that has lost as many races as it may.
pub(in crate::claims) fn too_many_conflicts() -> StoreError {
    StoreError::new("the record of the event changed each time that it was about to be claimed")
}

/// Does something again, after a pause that doubles, while it fails of what passes.
pub(in crate::claims) async fn retry<T, F, Fut>(
    is_transient: fn(&sqlx::Error) -> bool,
    mut operation: F,
) -> Result<T, StoreError>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, sqlx::Error>>,
{
    let mut pause = FIRST_PAUSE;
    for _ in 1..MAX_ATTEMPTS {
        match operation().await {
            Err(error) if is_transient(&error) => tokio::time::sleep(jitter(pause)).await,
            result => return result.map_err(StoreError::new),
        }
        pause *= 2;
    }
    operation().await.map_err(StoreError::new)
}

/// At least half of it, so that those who failed together do not come back together.
fn jitter(pause: Duration) -> Duration {
    let [random, ..] = RandomState::new().hash_one(()).to_ne_bytes();
    pause / 2 + pause / 2 * u32::from(random) / 255
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;

    fn is_timeout(error: &sqlx::Error) -> bool {
        matches!(error, sqlx::Error::PoolTimedOut)
    }

    #[tokio::test(start_paused = true)]
    async fn what_passes_is_tried_again() {
        let mut tries = 0;
        let result = retry(is_timeout, || {
            tries += 1;
            let result = if tries < MAX_ATTEMPTS {
                Err(sqlx::Error::PoolTimedOut)
            } else {
                Ok(tries)
            };
            std::future::ready(result)
        });
        assert_eq!(result.await.unwrap(), MAX_ATTEMPTS);
    }

    #[tokio::test(start_paused = true)]
    async fn what_does_not_pass_in_time_is_an_error() {
        let mut tries = 0;
        let result: Result<(), _> = retry(is_timeout, || {
            tries += 1;
            std::future::ready(Err(sqlx::Error::PoolTimedOut))
        })
        .await;
        assert!(result.unwrap_err().source().unwrap().is::<sqlx::Error>());
        assert_eq!(tries, MAX_ATTEMPTS);
    }

    #[tokio::test]
    async fn any_other_error_is_not_tried_again() {
        let mut tries = 0;
        let result: Result<(), _> = retry(is_timeout, || {
            tries += 1;
            std::future::ready(Err(sqlx::Error::PoolClosed))
        })
        .await;
        assert!(result.is_err());
        assert_eq!(tries, 1);
    }
}
