use redis::aio::ConnectionLike;

use super::reply::{RecordRow, parse_claim, parse_found, parse_record};
use super::scripts;
use super::store::RedisStore;
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Grant};
use crate::claims::error::StoreError;
use crate::claims::key::Key;
use crate::claims::past_attempt::PastAttempt;
use crate::claims::past_attempts_json;
use crate::claims::purge::purge_in_batches;
use crate::claims::record::{Record, State};
use crate::claims::store::{BoxFuture, ClaimStore, NO_HANDLER_RAN};
use crate::claims::times::whole_millis;

impl<C> ClaimStore for RedisStore<C>
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(async move {
            let mut claim = self.record_script(&scripts::CLAIM, &request.key);
            claim
                .arg(request.token.to_string())
                .arg(whole_millis(request.lease))
                .arg(whole_millis(self.retention))
                .arg(request.max_crashes)
                .arg(request.event_type.as_str())
                .arg(u8::from(request.livemode))
                .arg(request.account.as_deref());
            let (outcome, number): (String, u64) = self.run(&claim).await?;
            parse_claim(&outcome, number)
        })
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            let mut renew = self.record_script(&scripts::RENEW, grant.key());
            renew
                .arg(grant.token().to_string())
                .arg(whole_millis(grant.lease()))
                .arg(whole_millis(self.retention));
            self.run(&renew).await.map(ClaimUpdate::applied_if)
        })
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.settle(grant, State::Completed, None))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.settle(grant, State::Released, Some(reason)))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.settle(grant, State::Discarded, Some(reason)))
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            let mut withdraw = self.record_script(&scripts::WITHDRAW, grant.key());
            withdraw
                .arg(grant.token().to_string())
                .arg(whole_millis(self.retention))
                .arg(NO_HANDLER_RAN);
            self.run(&withdraw).await.map(ClaimUpdate::applied_if)
        })
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(self.forget_unless(key, false))
    }

    fn forget_settled<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(self.forget_unless(key, true))
    }

    fn record<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<Record>, StoreError>> {
        Box::pin(async move {
            let record = self.record_script(&scripts::RECORD, key);
            let found: Option<(String, RecordRow)> = self.run(&record).await?;
            found
                .map(|(state, row)| parse_found(&state, row))
                .transpose()
        })
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        Box::pin(purge_in_batches(limit, move |batch| {
            let mut purge = self.global_script(&scripts::PURGE);
            purge
                .arg(&self.keys.records)
                .arg(whole_millis(self.retention))
                .arg(batch);
            async move { self.run(&purge).await }
        }))
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(async move {
            // Completed events have no index: they are the most numerous, and nothing is left to do about them. Redis
            // does not keep queued events.
            if matches!(state, State::Queued | State::Completed) {
                return Ok(Vec::new());
            }
            let mut list = self.global_script(&scripts::LIST);
            list.arg(&self.keys.records).arg(state.name()).arg(limit);
            let rows: Vec<RecordRow> = self.run(&list).await?;
            Ok(rows
                .into_iter()
                .map(|row| parse_record(state, row))
                .collect())
        })
    }

    fn past_attempts<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Vec<PastAttempt>, StoreError>> {
        Box::pin(async move {
            let script = self.record_script(&scripts::PAST_ATTEMPTS, key);
            let (now, json): (i64, Option<String>) = self.run(&script).await?;
            let attempts = json.map(|json| past_attempts_json::parse(&json, now));
            attempts
                .transpose()
                .map(Option::unwrap_or_default)
                .map_err(StoreError::new)
        })
    }
}
