use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use bytes::Bytes;

use crate::claims::{Claim, ClaimRequest, ClaimUpdate, Completion, Grant, Key, Record, State};
use crate::event::{EventType, StripeEvent};
use crate::inbox::{
    AcceptRequest, Accepted, EventCount, EventPage, Filter, InboxStore, Queue, QueueStats,
    Reschedule, Selection, StoredEvent, StoredPayload, TakeRequest, Taken, TakenEvent,
};
use crate::testing;

pub(super) type Store = Arc<dyn InboxStore>;

/// A lease or a delay that does not end while a clause runs.
pub(super) const HOUR: Duration = Duration::from_secs(60 * 60);

/// A limit above the number of events of any take.
pub(super) const NO_LIMIT: u32 = 1_000;

static EVENT: LazyLock<StripeEvent> = LazyLock::new(|| testing::event("invoice.paid").build());

pub(super) fn key(id: &str) -> Key {
    Key::new("test", None, id)
}

pub(super) fn queue(name: &str) -> Queue {
    Queue::new("test", Some(name))
}

/// Requests to store an event in a queue that has its name.
pub(super) fn request(id: &str) -> AcceptRequest {
    request_in(id, id)
}

pub(super) fn request_in(name: &str, id: &str) -> AcceptRequest {
    let mut request = AcceptRequest::new(key(id), queue(name), &EVENT);
    request.payload = payload(id);
    request
}

/// Requests to store an event that a person has resent.
pub(super) fn resend(id: &str) -> AcceptRequest {
    let mut request = request(id);
    request.is_resend = true;
    request
}

/// The payload of an event that [`request`] stores.
pub(super) fn payload(id: &str) -> Bytes {
    format!("the payload of {id}").into()
}

/// Changes all that a duplicate could overwrite. Its queue is `elsewhere`.
pub(super) fn altered(mut request: AcceptRequest) -> AcceptRequest {
    request.queue = queue("elsewhere");
    request.event_type = EventType::from("invoice.voided");
    request.account = Some("acct_altered".to_owned());
    request.payload = "altered".into();
    request
}

pub(super) async fn accept(store: &Store, requests: &[AcceptRequest]) -> Vec<Accepted> {
    let accepted = store
        .accept(requests)
        .await
        .expect("`accept` must not fail");
    assert_eq!(accepted.len(), requests.len(), "responses of `accept`");
    accepted
}

pub(super) async fn accept_one(store: &Store, request: &AcceptRequest) -> Accepted {
    accept(store, std::slice::from_ref(request)).await[0]
}

/// Stores events that the store must not have.
pub(super) async fn enqueue(store: &Store, requests: &[AcceptRequest]) {
    for (request, accepted) in requests.iter().zip(accept(store, requests).await) {
        assert_eq!(accepted, Accepted::Stored, "{}", request.key);
    }
}

/// Requests all due events of a queue, with a lease that does not expire during the clause.
pub(super) fn take_from(name: &str) -> TakeRequest {
    let mut request = TakeRequest::new(queue(name), NO_LIMIT);
    request.lease = HOUR;
    request
}

/// Requests all due events of a queue, with a lease that has expired as soon as they are taken.
pub(super) fn expired_take(name: &str) -> TakeRequest {
    let mut request = take_from(name);
    request.lease = Duration::ZERO;
    request
}

pub(super) async fn take(store: &Store, request: &TakeRequest) -> Taken {
    store.take(request).await.expect("`take` must not fail")
}

/// Takes the only due event of a queue.
pub(super) async fn take_only(store: &Store, name: &str) -> (TakenEvent, Grant) {
    take_single(store, &take_from(name)).await
}

/// Takes with a request that must find one event.
pub(super) async fn take_single(store: &Store, request: &TakeRequest) -> (TakenEvent, Grant) {
    let mut taken = take(store, request).await;
    let queue = &request.queue;
    assert_eq!(keys(&taken).len(), 1, "events taken from {queue}");
    assert_eq!(taken.crashed, [], "events crashed in {queue}");
    let event = taken.events.remove(0);
    let grant = request.grant(&event);
    (event, grant)
}

pub(super) fn keys(taken: &Taken) -> Vec<Key> {
    taken.events.iter().map(|event| event.key.clone()).collect()
}

/// Asserts that a take from the queue returns nothing.
pub(super) async fn assert_nothing_due(store: &Store, name: &str, when: &str) {
    let taken = take(store, &take_from(name)).await;
    assert_eq!(keys(&taken), [], "events taken from {name}: {when}");
    assert_eq!(taken.crashed, [], "events crashed in {name}: {when}");
}

pub(super) fn retry(delay: Duration, is_failure: bool) -> Reschedule {
    Reschedule::Retry {
        delay,
        is_failure,
        reason: "the bank was closed".into(),
    }
}

pub(super) fn exhaust() -> Reschedule {
    Reschedule::Exhaust {
        reason: "failed for a week".into(),
    }
}

pub(super) async fn complete_all(store: &Store, grants: &[Grant]) -> Vec<bool> {
    let completed = store.try_complete_all(grants).await;
    let completed = completed.expect("`try_complete_all` must not fail");
    assert_eq!(
        completed.len(),
        grants.len(),
        "results of `try_complete_all`"
    );
    completed
}

pub(super) async fn reschedule(store: &Store, grant: &Grant, change: &Reschedule) -> ClaimUpdate {
    let update = store.reschedule(grant, change).await;
    update.expect("`reschedule` must not fail")
}

pub(super) async fn renew(store: &Store, grant: &Grant) -> ClaimUpdate {
    store.renew(grant).await.expect("`renew` must not fail")
}

pub(super) async fn complete(store: &Store, grant: &Grant) -> ClaimUpdate {
    let update = store.complete(grant).await;
    update.expect("`complete` must not fail")
}

pub(super) async fn release(store: &Store, grant: &Grant) -> ClaimUpdate {
    let update = store.release(grant, "the bank was closed").await;
    update.expect("`release` must not fail")
}

pub(super) async fn discard(store: &Store, grant: &Grant) -> ClaimUpdate {
    let update = store.discard(grant, "no such customer").await;
    update.expect("`discard` must not fail")
}

pub(super) async fn withdraw(store: &Store, grant: &Grant) -> ClaimUpdate {
    let update = store.withdraw(grant).await;
    update.expect("`withdraw` must not fail")
}

pub(super) async fn release_unless_completed(store: &Store, grant: &Grant) -> Completion {
    let completion = store.release_unless_completed(grant, "no commit").await;
    completion.expect("`release_unless_completed` must not fail")
}

/// Asserts that a grant whose claim was lost changes nothing, whatever its holder tries.
pub(super) async fn assert_lost(store: &Store, grant: &Grant, when: &str) {
    let lost = ClaimUpdate::LeaseLost;
    assert_eq!(renew(store, grant).await, lost, "`renew` {when}");
    assert_eq!(complete(store, grant).await, lost, "`complete` {when}");
    assert_eq!(release(store, grant).await, lost, "`release` {when}");
    assert_eq!(discard(store, grant).await, lost, "`discard` {when}");
    assert_eq!(withdraw(store, grant).await, lost, "`withdraw` {when}");
    let completion = release_unless_completed(store, grant).await;
    assert_eq!(completion, Completion::LeaseLost, "{when}");
    for change in [retry(Duration::ZERO, true), exhaust(), Reschedule::SetAside] {
        let update = reschedule(store, grant, &change).await;
        assert_eq!(update, lost, "{change:?} {when}");
    }
}

pub(super) async fn forget(store: &Store, id: &str) -> bool {
    let forgot = store.forget(&key(id)).await;
    forgot.expect("`forget` must not fail")
}

pub(super) async fn purge(store: &Store) {
    store.purge(NO_LIMIT).await.expect("`purge` must not fail");
}

pub(super) async fn replay(store: &Store, replay: &Selection) -> u64 {
    store.replay(replay).await.expect("`replay` must not fail")
}

pub(super) async fn replay_key(store: &Store, id: &str) -> u64 {
    replay(store, &Selection::Key(key(id))).await
}

pub(super) async fn events(store: &Store, filter: &Filter) -> EventPage {
    store.events(filter).await.expect("`events` must not fail")
}

pub(super) async fn count(store: &Store, filter: &Filter) -> EventCount {
    store.count(filter).await.expect("`count` must not fail")
}

pub(super) async fn event(store: &Store, id: &str) -> Option<StoredEvent> {
    let found = store.event(&key(id)).await;
    found.expect("`event` must not fail")
}

pub(super) async fn stored_payload(store: &Store, id: &str) -> Option<StoredPayload> {
    let found = store.payload(&key(id)).await;
    found.expect("`payload` must not fail")
}

pub(super) async fn set_paused(store: &Store, name: &str, is_paused: bool) {
    let changed = store.set_paused(&queue(name), is_paused).await;
    changed.expect("`set_paused` must not fail");
}

pub(super) async fn stats(store: &Store, name: &str) -> QueueStats {
    let stats = store.stats(&queue(name)).await;
    stats.expect("`stats` must not fail")
}

/// Returns the record of an event, which must be in `state`. Its age is zero, so that records can be compared.
pub(super) async fn record(store: &Store, id: &str, state: State) -> Record {
    let records = store.list(state, NO_LIMIT).await;
    let mut records = records.expect("`list` must not fail");
    records.retain(|record| record.key == key(id));
    assert_eq!(records.len(), 1, "records of {id} that are {state:?}");
    let mut record = records.remove(0);
    record.age = Duration::ZERO;
    record
}

/// Requests a claim as deduplication does, with a lease that does not expire during the clause.
pub(super) fn claim_request(id: &str) -> ClaimRequest {
    let mut request = ClaimRequest::new(key(id), &EVENT);
    request.lease = HOUR;
    request
}

pub(super) async fn claim(store: &Store, request: &ClaimRequest) -> Claim {
    store.claim(request).await.expect("`claim` must not fail")
}

/// Claims an event as deduplication does, and must acquire it.
pub(super) async fn acquire(store: &Store, request: &ClaimRequest) -> Grant {
    match claim(store, request).await {
        Claim::Acquired { attempt } => Grant::new(request, attempt),
        other => panic!("claiming {} returned {other:?}", request.key),
    }
}

/// The store's clock, read from an event that has been due since [`start`](Self::start).
pub(super) struct Clock<'a> {
    store: &'a Store,
}

impl<'a> Clock<'a> {
    pub(super) async fn start(store: &'a Store) -> Self {
        enqueue(store, &[request("clock")]).await;
        Self { store }
    }

    /// Returns once the clock has advanced, so that changes before and after it have different times.
    pub(super) async fn advance(&self, duration: Duration) {
        let started = Instant::now();
        let before = self.now().await;
        while self.now().await < before + duration {
            assert!(
                started.elapsed() < Duration::from_secs(10),
                "`oldest_due` must grow while an event is due"
            );
            tokio::task::yield_now().await;
        }
    }

    async fn now(&self) -> Duration {
        let oldest_due = stats(self.store, "clock").await.oldest_due;
        oldest_due.expect("`oldest_due` must be set while an event is due")
    }
}
