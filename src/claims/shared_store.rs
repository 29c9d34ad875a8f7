//! A store behind an `Arc` is a store.

use std::sync::Arc;

use super::claim::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant};
use super::error::StoreError;
use super::key::Key;
use super::past_attempt::PastAttempt;
use super::record::{Record, State};
use super::stats::StateStats;
use super::store::{BoxFuture, ClaimStore};

impl<T> ClaimStore for Arc<T>
where
    T: ClaimStore + ?Sized,
{
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        (**self).claim(request)
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).renew(grant)
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).complete(grant)
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).release(grant, reason)
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).discard(grant, reason)
    }

    fn release_unless_completed<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<Completion, StoreError>> {
        (**self).release_unless_completed(grant, reason)
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).withdraw(grant)
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).forget(key)
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).forget_settled(key)
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        (**self).record(key)
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        (**self).purge(limit)
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        (**self).list(state, limit)
    }

    fn claim_stats<'a>(
        &'a self,
        scope: &'a str,
    ) -> BoxFuture<'a, Result<Vec<StateStats>, StoreError>> {
        (**self).claim_stats(scope)
    }

    fn past_attempts<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Vec<PastAttempt>, StoreError>> {
        (**self).past_attempts(key)
    }
}
