use super::{operator, queries};
use crate::claims::sql::retry;
use crate::claims::sqlite::is_transient;
use crate::claims::{BoxFuture, ClaimUpdate, Grant, Key, SqliteStore, StoreError, Token};
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

impl InboxStore for SqliteStore {
    fn accept<'a>(
        &'a self,
        requests: &'a [AcceptRequest],
    ) -> BoxFuture<'a, Result<Vec<Accepted>, StoreError>> {
        Box::pin(retry(is_transient, move || async move {
            let mut durable = self.durable_connection().await?;
            let accepted = queries::accept(durable.get(), requests, self.retention()).await?;
            durable.keep();
            Ok(accepted)
        }))
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> BoxFuture<'a, Result<Taken, StoreError>> {
        Box::pin(async move {
            let rows = retry(is_transient, || queries::take(self.pool(), request)).await?;
            Ok(TakenRow::into_taken(rows))
        })
    }

    fn abandon<'a>(
        &'a self,
        queue: &'a Queue,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(retry(is_transient, move || {
            queries::abandon(self.pool(), queue, token)
        }))
    }

    fn try_complete_all<'a>(
        &'a self,
        grants: &'a [Grant],
    ) -> BoxFuture<'a, Result<Vec<bool>, StoreError>> {
        Box::pin(retry(is_transient, move || {
            queries::try_complete_all(self.pool(), grants)
        }))
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(retry(is_transient, move || {
            queries::reschedule(self.pool(), grant, change)
        }))
    }

    fn replay<'a>(&'a self, selection: &'a Selection) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::replay(self.pool(), selection)
        }))
    }

    fn restore_payload<'a>(
        &'a self,
        request: &'a AcceptRequest,
        attempts: u32,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::restore_payload(self.pool(), request, attempts, self.retention().payload)
        }))
    }

    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(async move {
            check_reason(reason)?;
            retry(is_transient, || {
                operator::discard(self.pool(), selection, reason)
            })
            .await
        })
    }

    fn events<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventPage, StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::events(self.pool(), filter)
        }))
    }

    fn count<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventCount, StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::count(self.pool(), filter)
        }))
    }

    fn event<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::event(self.pool(), key)
        }))
    }

    fn payload<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Option<StoredPayload>, StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::payload(self.pool(), key)
        }))
    }

    fn set_paused<'a>(
        &'a self,
        queue: &'a Queue,
        is_paused: bool,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::set_paused(self.pool(), queue, is_paused)
        }))
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> BoxFuture<'a, Result<QueueStats, StoreError>> {
        Box::pin(retry(is_transient, move || {
            operator::stats(self.pool(), queue)
        }))
    }
}
