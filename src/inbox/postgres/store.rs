use std::collections::HashMap;
use std::time::Instant;

use super::batch::split_duplicates;
use super::batch_row::BatchResult;
use super::{operator, queries};
use crate::claims::postgres::is_transient;
use crate::claims::sql::{MAX_CLAIM_RACES, retry, too_many_conflicts};
use crate::claims::{BoxFuture, ClaimUpdate, Grant, Key, PostgresStore, StoreError, Token};
use crate::inbox::accept::{AcceptRequest, Accepted};
use crate::inbox::check_reason::check_reason;
use crate::inbox::queue::Queue;
use crate::inbox::reschedule::Reschedule;
use crate::inbox::selection::{Filter, Selection};
use crate::inbox::sql::TakenRow;
use crate::inbox::stats::QueueStats;
use crate::inbox::store::InboxStore;
use crate::inbox::stored_event::{EventCount, EventPage, StoredEvent, StoredPayload};
use crate::inbox::take::{TakeRequest, Taken};

impl InboxStore for PostgresStore {
    fn accept<'a>(
        &'a self,
        requests: &'a [AcceptRequest],
    ) -> BoxFuture<'a, Result<Vec<Accepted>, StoreError>> {
        Box::pin(async move {
            let mut accepted = vec![None; requests.len()];
            let (first, rest) = split_duplicates(requests);
            let batch: Vec<_> = first.iter().map(|(_, request)| *request).collect();
            let mut results = self.accept_batch(&batch).await?;
            // Duplicates, adoptions and requeues follow one by one: an open `complete_in` of one event must not hold up
            // the others.
            for (index, request) in first.into_iter().chain(rest) {
                let result = results.remove(request.key.as_str());
                accepted[index] = Some(self.accept_one(request, result).await?);
            }
            Ok(accepted.into_iter().flatten().collect())
        })
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> BoxFuture<'a, Result<Taken, StoreError>> {
        Box::pin(async move {
            let watermark = self
                .watermarks()
                .start(request.queue.as_str(), Instant::now());
            let rows = retry(is_transient, || async {
                let mut connection = self.pool().acquire().await?;
                queries::take(&mut connection, request, watermark).await
            })
            .await?;
            if let Some(newest) = rows.iter().map(|row| row.was_due).max() {
                self.watermarks().advance(request.queue.as_str(), newest);
            }
            Ok(TakenRow::into_taken(rows))
        })
    }

    fn abandon<'a>(
        &'a self,
        queue: &'a Queue,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            queries::abandon(&mut connection, queue, token).await
        }))
    }

    fn try_complete_all<'a>(
        &'a self,
        grants: &'a [Grant],
    ) -> BoxFuture<'a, Result<Vec<bool>, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            queries::try_complete_all(&mut connection, grants).await
        }))
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            queries::reschedule(&mut connection, grant, change).await
        }))
    }

    fn replay<'a>(&'a self, selection: &'a Selection) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            operator::replay(&mut connection, selection).await
        }))
    }

    fn restore_payload<'a>(
        &'a self,
        request: &'a AcceptRequest,
        attempts: u32,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            let retention = self.retention().payload;
            queries::restore_payload(&mut connection, request, attempts, retention).await
        }))
    }

    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(async move {
            check_reason(reason)?;
            retry(is_transient, || async {
                let mut connection = self.pool().acquire().await?;
                operator::discard(&mut connection, selection, reason).await
            })
            .await
        })
    }

    fn events<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventPage, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            operator::events(&mut connection, filter).await
        }))
    }

    fn count<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventCount, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            operator::count(&mut connection, filter).await
        }))
    }

    fn event<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            operator::event(&mut connection, key).await
        }))
    }

    fn payload<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Option<StoredPayload>, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            operator::payload(&mut connection, key).await
        }))
    }

    fn set_paused<'a>(
        &'a self,
        queue: &'a Queue,
        is_paused: bool,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            operator::set_paused(&mut connection, queue, is_paused).await
        }))
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> BoxFuture<'a, Result<QueueStats, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut connection = self.pool().acquire().await?;
            operator::stats(&mut connection, queue).await
        }))
    }
}

impl PostgresStore {
    async fn accept_batch(
        &self,
        requests: &[&AcceptRequest],
    ) -> Result<HashMap<String, BatchResult>, StoreError> {
        retry(is_transient, || async {
            let mut connection = self.pool().acquire().await?;
            queries::accept(&mut connection, requests, self.retention()).await
        })
        .await
    }

    /// Completes an accept by what the batch found. Without a result, the event was stored by a concurrent accept, or
    /// the batch had it twice.
    async fn accept_one(
        &self,
        request: &AcceptRequest,
        mut result: Option<BatchResult>,
    ) -> Result<Accepted, StoreError> {
        for _ in 0..MAX_CLAIM_RACES {
            let found = match result {
                Some(BatchResult::Stored) => return Ok(Accepted::Stored),
                Some(BatchResult::Found(found)) => found,
                None => {
                    let mut results = self.accept_batch(&[request]).await?;
                    result = results.remove(request.key.as_str());
                    continue;
                }
            };
            let responded = retry(is_transient, || async {
                let mut connection = self.pool().acquire().await?;
                queries::respond(&mut connection, request, &found, self.retention()).await
            });
            if let Some(accepted) = responded.await? {
                return Ok(accepted);
            }
            result = None;
        }
        Err(too_many_conflicts())
    }
}
