/// Implements [`ClaimStore`](crate::claims::ClaimStore) for a store with the fields `pool` and `retention`. Expects
/// a module `claims` and the functions `past_attempts` and `is_transient` in scope.
///
/// This is a macro because sqlx has no trait that covers the connections of both databases: parameters, rows and
/// executors are separate types for each.
macro_rules! claim_store_over_sqlx {
    ($store:ty) => {
        impl ClaimStore for $store {
            fn claim<'a>(
                &'a self,
                request: &'a ClaimRequest,
            ) -> BoxFuture<'a, Result<Claim, StoreError>> {
                Box::pin(async move {
                    for _ in 0..MAX_CLAIM_RACES {
                        let claim = retry(is_transient, || async {
                            let mut connection = self.pool.acquire().await?;
                            claims::claim(&mut connection, request, self.retention.record).await
                        });
                        if let Some(claim) = claim.await? {
                            return Ok(claim);
                        }
                    }
                    Err(too_many_conflicts())
                })
            }

            fn renew<'a>(
                &'a self,
                grant: &'a Grant,
            ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
                Box::pin(retry(is_transient, move || async move {
                    let mut connection = self.pool.acquire().await?;
                    claims::renew(&mut connection, grant).await
                }))
            }

            fn complete<'a>(
                &'a self,
                grant: &'a Grant,
            ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
                Box::pin(retry(is_transient, move || async move {
                    let mut connection = self.pool.acquire().await?;
                    claims::complete(&mut connection, grant).await
                }))
            }

            fn release<'a>(
                &'a self,
                grant: &'a Grant,
                reason: &'a str,
            ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
                Box::pin(retry(is_transient, move || async move {
                    let mut connection = self.pool.acquire().await?;
                    claims::release_or_discard(&mut connection, grant, State::Released, reason)
                        .await
                }))
            }

            fn discard<'a>(
                &'a self,
                grant: &'a Grant,
                reason: &'a str,
            ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
                Box::pin(retry(is_transient, move || async move {
                    let mut connection = self.pool.acquire().await?;
                    claims::release_or_discard(&mut connection, grant, State::Discarded, reason)
                        .await
                }))
            }

            fn release_unless_completed<'a>(
                &'a self,
                grant: &'a Grant,
                reason: &'a str,
            ) -> BoxFuture<'a, Result<Completion, StoreError>> {
                Box::pin(retry(is_transient, move || async move {
                    let mut connection = self.pool.acquire().await?;
                    claims::release_unless_completed(&mut connection, grant, reason).await
                }))
            }

            fn withdraw<'a>(
                &'a self,
                grant: &'a Grant,
            ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
                Box::pin(retry(is_transient, move || async move {
                    let mut connection = self.pool.acquire().await?;
                    claims::withdraw(&mut connection, grant).await
                }))
            }

            fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
                Box::pin(retry(is_transient, move || claims::forget(&self.pool, key)))
            }

            fn forget_settled<'a>(
                &'a self,
                key: &'a Key,
            ) -> BoxFuture<'a, Result<bool, StoreError>> {
                Box::pin(retry(is_transient, move || {
                    claims::forget_settled(&self.pool, key)
                }))
            }

            fn record<'a>(
                &'a self,
                key: &'a Key,
            ) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
                Box::pin(retry(is_transient, move || claims::record(&self.pool, key)))
            }

            fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
                Box::pin(async move {
                    let removed = purge_in_batches(limit, move |batch| {
                        retry(is_transient, move || claims::purge(&self.pool, batch))
                    })
                    .await?;
                    purge_in_batches(limit, move |batch| {
                        retry(is_transient, move || {
                            claims::purge_payloads(&self.pool, batch)
                        })
                    })
                    .await?;
                    Ok(removed)
                })
            }

            fn list(
                &self,
                state: State,
                limit: u32,
            ) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
                Box::pin(retry(is_transient, move || {
                    claims::list(&self.pool, state, limit)
                }))
            }

            fn past_attempts<'a>(
                &'a self,
                key: &'a Key,
            ) -> BoxFuture<'a, Result<Vec<PastAttempt>, StoreError>> {
                Box::pin(retry(is_transient, move || past_attempts(&self.pool, key)))
            }
        }
    };
}

pub(in crate::claims) use claim_store_over_sqlx;
