use std::future::ready;

use tokio::time::Instant;

use super::{events, operator};
use crate::claims::{BoxFuture, ClaimUpdate, Grant, Key, MemoryStore, StoreError, Token};
use crate::inbox::accept::{AcceptRequest, Accepted};
use crate::inbox::check_reason::check_reason;
use crate::inbox::queue::Queue;
use crate::inbox::reschedule::Reschedule;
use crate::inbox::selection::{Filter, Selection};
use crate::inbox::stats::QueueStats;
use crate::inbox::store::InboxStore;
use crate::inbox::stored_event::{EventCount, EventPage, StoredEvent, StoredPayload};
use crate::inbox::take::{TakeRequest, Taken};

impl InboxStore for MemoryStore {
    fn accept<'a>(
        &'a self,
        requests: &'a [AcceptRequest],
    ) -> BoxFuture<'a, Result<Vec<Accepted>, StoreError>> {
        let mut records = self.records();
        let now = Instant::now();
        let accepted = requests
            .iter()
            .map(|request| events::accept(&mut records, request, now, self.retention));
        Box::pin(ready(Ok(accepted.collect())))
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> BoxFuture<'a, Result<Taken, StoreError>> {
        let taken = events::take(&mut self.records(), request, Instant::now());
        Box::pin(ready(Ok(taken)))
    }

    fn abandon<'a>(
        &'a self,
        queue: &'a Queue,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let count = events::abandon(&mut self.records(), queue, token, Instant::now());
        Box::pin(ready(Ok(count)))
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        let update = events::reschedule(&mut self.records(), grant, change, Instant::now());
        Box::pin(ready(Ok(update)))
    }

    fn replay<'a>(&'a self, selection: &'a Selection) -> BoxFuture<'a, Result<u64, StoreError>> {
        let count = operator::replay(&mut self.records(), selection, Instant::now());
        Box::pin(ready(Ok(count)))
    }

    fn restore_payload<'a>(
        &'a self,
        request: &'a AcceptRequest,
        attempts: u32,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let is_restored = events::restore_payload(&mut self.records(), request, attempts);
        Box::pin(ready(Ok(is_restored)))
    }

    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let discarded = check_reason(reason)
            .map(|()| operator::discard(&mut self.records(), selection, reason, Instant::now()));
        Box::pin(ready(discarded))
    }

    fn events<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventPage, StoreError>> {
        let page = operator::events(&self.records(), filter, Instant::now());
        Box::pin(ready(Ok(page)))
    }

    fn count<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventCount, StoreError>> {
        let count = operator::count(&self.records(), filter, Instant::now());
        Box::pin(ready(Ok(count)))
    }

    fn event<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        let event = operator::event(&self.records(), key, Instant::now());
        Box::pin(ready(Ok(event)))
    }

    fn payload<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Option<StoredPayload>, StoreError>> {
        let payload = operator::payload(&self.records(), key);
        Box::pin(ready(Ok(payload)))
    }

    fn set_paused<'a>(
        &'a self,
        queue: &'a Queue,
        is_paused: bool,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        operator::set_paused(&mut self.records(), queue, is_paused, Instant::now());
        Box::pin(ready(Ok(())))
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> BoxFuture<'a, Result<QueueStats, StoreError>> {
        let stats = operator::stats(&self.records(), queue, Instant::now());
        Box::pin(ready(Ok(stats)))
    }
}
