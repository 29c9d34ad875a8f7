use super::accept::{AcceptRequest, Accepted};
use super::queue::Queue;
use super::reschedule::Reschedule;
use super::selection::{Filter, Selection};
use super::stats::QueueStats;
use super::stored_event::{EventCount, EventPage, StoredEvent, StoredPayload};
use super::take::{TakeRequest, Taken};
use crate::claims::{BoxFuture, ClaimStore, ClaimUpdate, Grant, Key, StoreError, Token};

/// A [`ClaimStore`] that also keeps events until a worker has handled them.
///
/// [`SqliteStore`](crate::claims::SqliteStore) and [`PostgresStore`](crate::claims::PostgresStore) implement
/// it. [`MemoryStore`](crate::claims::MemoryStore) implements it with the `testing` feature only, because an
/// acknowledged event would be lost with the process.
///
/// # What a store must guarantee
///
/// In addition to the rules of [`ClaimStore`]:
///
/// 1. **An accepted event is durable** before [`accept`](Self::accept) returns: record and payload, or neither.
/// 2. **An event may run when it is due, and for no other reason.** A store keeps one due time per open event.
///    An accepted event is due at once. While an event is in progress, it is due at the end of the lease, and
///    renewals move that time. A rescheduled event is due after its delay. Completed, discarded and exhausted
///    events are never due.
/// 3. **[`take`](Self::take) gives each due event to one caller.** If its lease had expired, the event is not
///    taken. It counts a crash and becomes due again after a random delay of up to
///    5 s × 2<sup>crashes</sup>, at most 10 minutes, or it is exhausted. Without the delay, an event that
///    aborts its process would take down the same neighbors again and again.
/// 4. **Open and exhausted events of an inbox do not expire**, and [`purge`](ClaimStore::purge) keeps them.
/// 5. **The payload is deleted** when the event is completed or discarded, also by the handler's own transaction,
///    and by [`forget`](ClaimStore::forget). [`Reschedule::SetAside`] keeps it, and so may an option of the store.
/// 6. **A claim of an open event of an inbox** returns [`Claim::InProgress`](crate::claims::Claim::InProgress):
///    the event belongs to the workers.
/// 7. **[`release`](ClaimStore::release) makes an event of an inbox due at once**, and
///    [`withdraw`](ClaimStore::withdraw) never removes it.
/// 8. **A [paused](Self::set_paused) queue gives no events**, in any process, to a take that begins after the pause
///    returned, until the queue is resumed. A take that began earlier may still return events.
///
/// To test these rules for your store, enable the `testing` feature and call `testing::inbox_store_contract!`.
pub trait InboxStore: ClaimStore {
    /// Stores events, each unless the store already has it, and returns one response per request, in order.
    ///
    /// | the store has | response |
    /// |---|---|
    /// | no record, or an expired one | [`Stored`](Accepted::Stored) |
    /// | an event of an inbox that is queued, in progress, released, completed or discarded | [`Duplicate`](Accepted::Duplicate) |
    /// | an event that was [set aside](Reschedule::SetAside) for lack of a handler | [`Stored`](Accepted::Stored), and due again |
    /// | an exhausted event of an inbox | [`Duplicate`](Accepted::Duplicate), or [`Stored`](Accepted::Stored) if the request [is a resend](AcceptRequest::is_resend) |
    /// | an event of a [`DedupLayer`](crate::DedupLayer), released or with an expired lease | [`Stored`](Accepted::Stored): the inbox adopts it, with its attempts and crashes |
    /// | an exhausted event of a [`DedupLayer`](crate::DedupLayer) | [`Stored`](Accepted::Stored), because the store has no payload to replay |
    /// | an event of a [`DedupLayer`](crate::DedupLayer) whose lease has not expired | [`InProgress`](Accepted::InProgress) |
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. Some or all of the events may still have been stored.
    fn accept<'a>(
        &'a self,
        requests: &'a [AcceptRequest],
    ) -> BoxFuture<'a, Result<Vec<Accepted>, StoreError>>;

    /// Claims events that are due, the longest due first. Returns nothing while the queue is
    /// [paused](Self::set_paused).
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. Some events may still have been taken:
    /// [`abandon`](Self::abandon) gives them back.
    fn take<'a>(&'a self, request: &'a TakeRequest) -> BoxFuture<'a, Result<Taken, StoreError>>;

    /// Gives back the events that are in progress under the token of a take whose response was lost. They
    /// are due at once, and neither an attempt nor a crash is counted. Returns how many there were. Events whose lease
    /// has expired may be left to the next take.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. Some events may still have been given back.
    fn abandon<'a>(
        &'a self,
        queue: &'a Queue,
        token: &'a Token,
    ) -> BoxFuture<'a, Result<u64, StoreError>>;

    /// Completes events under their grants in one write, as far as it can without waiting for locks. Returns, for each
    /// grant in order, whether this call completed its event.
    ///
    /// A worker completes the others with [`complete`](ClaimStore::complete), which also tells why they were not.
    /// By default, this completes none, so that a store can do without it.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. Some or all of the events may still have been completed.
    fn try_complete_all<'a>(
        &'a self,
        grants: &'a [Grant],
    ) -> BoxFuture<'a, Result<Vec<bool>, StoreError>> {
        Box::pin(async { Ok(vec![false; grants.len()]) })
    }

    /// Ends a claim whose handler did not complete the event. Applies to an event that is in progress under
    /// the grant's token. Repeating the call returns [`Applied`](ClaimUpdate::Applied).
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The change may still have taken effect.
    fn reschedule<'a>(
        &'a self,
        grant: &'a Grant,
        change: &'a Reschedule,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>>;

    /// Makes events due at once, and returns how many. A filter stops at its limit: for more, [`count`](Self::count) the
    /// events first, and repeat the call until it changed that many, or returns 0. Events that fail again match again.
    /// Events that are [`Queued`](crate::claims::State::Queued) are due already, and a filter would select them again.
    ///
    /// Their crashes and failures are reset. Their attempts are kept, so a handler can see that it ran before.
    /// Events in progress, and events without a stored payload, are not changed.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. Some events may still have been changed.
    fn replay<'a>(&'a self, selection: &'a Selection) -> BoxFuture<'a, Result<u64, StoreError>>;

    /// Stores the payload of an event whose payload was deleted, so that [`replay`](Self::replay) can run it again.
    /// Returns whether it did.
    ///
    /// Nothing else of the event changes, so it does not become due. Of the request, the key, the payload, its provenance
    /// and its trace are used. The event must be one of an inbox, without a payload, not in progress, and at this number
    /// of [`attempts`](crate::claims::Record::attempts). If two callers restore an event that they read before, it runs once,
    /// even if it was replayed and completed before the second call. With the next attempt, the number has changed.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The payload may still have been stored.
    fn restore_payload<'a>(
        &'a self,
        request: &'a AcceptRequest,
        attempts: u32,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Discards events on behalf of an operator, and returns how many.
    ///
    /// Discards events with a stored payload that are queued, released, exhausted or
    /// [set aside](Reschedule::SetAside). Other events are not changed. The reason is recorded, the payloads are
    /// deleted, and duplicates are acknowledged. In contrast, [`ClaimStore::discard`] ends a claim.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. Some events may still have been discarded. Also returns an
    /// error if the reason is [`Reschedule::NO_HANDLER`], which marks events that were set aside.
    fn discard_events<'a>(
        &'a self,
        selection: &'a Selection,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>>;

    /// Returns the events that a filter selects, a page at a time, the least recently changed first.
    ///
    /// An event that changes moves to the end of the order, so it may be on two pages or, if its state changed,
    /// on none. [`Completed`](crate::claims::State::Completed) events may be in the order of their expiry instead, which
    /// is the same unless the retention was changed.
    ///
    /// A store reads at most [`EventPage::MAX_RECORDS`] records for a page, so that each page takes about the same time.
    /// If few of them match, the page is short or empty, and still has a next one.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    ///
    /// # Example
    ///
    /// ```
    /// use tower_stripe_webhook::claims::{State, StoreError};
    /// use tower_stripe_webhook::inbox::{Filter, InboxStore, Queue};
    ///
    /// async fn print_exhausted(store: &dyn InboxStore) -> Result<(), StoreError> {
    ///     let mut filter = Filter::new(Queue::new("billing", None), State::Exhausted);
    ///     loop {
    ///         let page = store.events(&filter).await?;
    ///         for event in page.events {
    ///             println!("{} failed {} times", event.record.key, event.failures);
    ///         }
    ///         let Some(next) = page.next else { return Ok(()) };
    ///         filter = filter.after(next);
    ///     }
    /// }
    /// # let _ = print_exhausted;
    /// ```
    fn events<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventPage, StoreError>>;

    /// Counts the events that a filter selects, whatever its limit and cursor. Stops at [`EventCount::MAX`] events, or
    /// after [`EventCount::MAX_RECORDS`] records.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    fn count<'a>(&'a self, filter: &'a Filter) -> BoxFuture<'a, Result<EventCount, StoreError>>;

    /// Returns one event, whatever its state. Returns `None` if no inbox has it.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    fn event<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>>;

    /// Returns the stored payload of an event, which contains personal data. Returns `None` if none is stored.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    fn payload<'a>(
        &'a self,
        key: &'a Key,
    ) -> BoxFuture<'a, Result<Option<StoredPayload>, StoreError>>;

    /// Pauses a queue, or resumes it, for the workers of all processes. The layer keeps accepting events.
    ///
    /// Handlers that run continue. A take that began before this call returned may still return events, and their
    /// handlers run: in PostgreSQL, a take does not see a pause that is committed after it began. Workers look for
    /// events again within a second of a resume.
    ///
    /// [`QueueStats::paused_for`] says how long a queue has been paused. Pausing a paused queue changes nothing.
    /// [`WorkerHandle::pause`](super::WorkerHandle::pause) pauses one worker only, until its process ends.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails. The change may still have taken effect.
    fn set_paused<'a>(
        &'a self,
        queue: &'a Queue,
        is_paused: bool,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Returns the numbers of a queue.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the store fails.
    fn stats<'a>(&'a self, queue: &'a Queue) -> BoxFuture<'a, Result<QueueStats, StoreError>>;
}
