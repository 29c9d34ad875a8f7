use crate::claims::error::StoreError;

/// How many records are removed in one transaction: others write in between.
const BATCH: u32 = 1_000;

/// Removes at most `limit` records, some at a time.
pub(in crate::claims) async fn purge_in_batches<F, Fut>(
    limit: u32,
    mut purge: F,
) -> Result<u64, StoreError>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<u64, StoreError>>,
{
    let mut removed = 0;
    let mut left = limit;
    while left > 0 {
        let batch = left.min(BATCH);
        let removed_now = purge(batch).await?;
        removed += removed_now;
        if removed_now < u64::from(batch) {
            break;
        }
        left -= batch;
    }
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn purge(there_are: u64, limit: u32) -> (u64, Vec<u32>) {
        let mut batches = Vec::new();
        let mut left = there_are;
        let removed = purge_in_batches(limit, |batch| {
            batches.push(batch);
            let removed = left.min(batch.into());
            left -= removed;
            std::future::ready(Ok(removed))
        });
        (removed.await.unwrap(), batches)
    }

    #[tokio::test]
    async fn it_goes_on_to_the_limit_or_the_end() {
        assert_eq!(purge(10, 0).await, (0, vec![]));
        assert_eq!(purge(10, 3).await, (3, vec![3]));
        assert_eq!(purge(5_000, 2_500).await, (2_500, vec![1_000, 1_000, 500]));
        assert_eq!(purge(1_500, u32::MAX).await, (1_500, vec![1_000, 1_000]));
    }
}
