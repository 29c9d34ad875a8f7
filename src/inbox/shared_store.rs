//! A store behind an `Arc` is a store.

use std::sync::Arc;

use super::accept::{AcceptRequest, Accepted};
use super::queue::Queue;
use super::reschedule::Reschedule;
use super::selection::{Filter, Selection};
use super::stats::QueueStats;
use super::store::InboxStore;
use super::stored_event::{EventCount, EventPage, StoredEvent, StoredPayload};
use super::take::{TakeRequest, Taken};
use crate::claims::{BoxFuture, ClaimUpdate, Grant, Key, StoreError, Token};

impl<T> InboxStore for Arc<T>
where
    T: InboxStore + ?Sized,
{
    fn accept<'a>(
        &'a self,
        requests: &'a [AcceptRequest],
    ) -> BoxFuture<'a, Result<Vec<Accepted>, StoreError>> {
        (**self).accept(requests)
    }

    fn take<'a>(&'a self, request: &'a TakeRequest) -> BoxFuture<'a, Result<Taken, StoreError>> {
        (**self).take(request)
    }

    fn abandon<'a>(
        &'a self,
        queue: &'a Queue,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        (**self).abandon(queue, token)
    }

    fn try_complete_all<'a>(
        &'a self,
        grants: &'a [Grant],
    ) -> BoxFuture<'a, Result<Vec<bool>, StoreError>> {
        (**self).try_complete_all(grants)
    }

    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        (**self).reschedule(grant, change)
    }

    fn replay<'a>(&'a self, selection: &'a Selection) -> BoxFuture<'a, Result<u64, StoreError>> {
        (**self).replay(selection)
    }

    fn restore_payload<'a>(
        &'a self,
        request: &'a AcceptRequest,
        attempts: u32,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).restore_payload(request, attempts)
    }

    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        (**self).discard_events(selection, reason)
    }

    fn events<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventPage, StoreError>> {
        (**self).events(filter)
    }

    fn count<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventCount, StoreError>> {
        (**self).count(filter)
    }

    fn event<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        (**self).event(key)
    }

    fn payload<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Option<StoredPayload>, StoreError>> {
        (**self).payload(key)
    }

    fn set_paused<'a>(
        &'a self,
        queue: &'a Queue,
        is_paused: bool,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).set_paused(queue, is_paused)
    }

    fn stats<'a>(&'a self, queue: &'a Queue) -> BoxFuture<'a, Result<QueueStats, StoreError>> {
        (**self).stats(queue)
    }
}
