use super::error::StoreError;

/// Maximum number of records to remove in one transaction or script, so that other clients do not wait for long.
const BATCH: u32 = 1_000;

/// Removes up to `limit` records in batches.
pub(super) async fn purge_in_batches<F, Fut>(limit: u32, mut purge: F) -> Result<u64, StoreError>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<u64, StoreError>>,
{
    let mut removed = 0;
    let mut left = limit;
    while left > 0 {
        let batch = left.min(BATCH);
        let in_batch = purge(batch).await?;
        removed += in_batch;
        if in_batch < u64::from(batch) {
            break;
        }
        left -= batch;
    }
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn purge(expired: u64, limit: u32) -> (u64, Vec<u32>) {
        let mut batches = Vec::new();
        let mut left = expired;
        let removed = purge_in_batches(limit, |batch| {
            batches.push(batch);
            let removed = left.min(batch.into());
            left -= removed;
            std::future::ready(Ok(removed))
        });
        (removed.await.unwrap(), batches)
    }

    #[tokio::test]
    async fn batches_end_at_the_limit_or_with_the_last_record() {
        assert_eq!(purge(10, 0).await, (0, vec![]));
        assert_eq!(purge(10, 3).await, (3, vec![3]));
        assert_eq!(purge(5_000, 2_500).await, (2_500, vec![1_000, 1_000, 500]));
        assert_eq!(purge(1_500, u32::MAX).await, (1_500, vec![1_000, 1_000]));
    }
}
