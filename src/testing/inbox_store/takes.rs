//! Which events `InboxStore::take` returns.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::helpers::{
    Clock, Store, assert_lost, assert_nothing_due, complete, enqueue, key, keys, payload, release,
    request, request_in, reschedule, retry, take, take_from, take_only, take_single,
};
use super::situation::Situation;
use crate::claims::{ClaimUpdate, Key};
use crate::inbox::{AcceptRequest, TakeRequest};

/// The event that has been due for the longest is taken first.
pub(super) async fn the_event_that_is_due_the_longest_is_taken_first(store: Store) {
    const TICK: Duration = Duration::from_millis(5);

    let clock = Clock::start(&store).await;
    for id in ["evt_c", "evt_a", "evt_b"] {
        enqueue(&store, &[request_in("queue", id)]).await;
        clock.advance(TICK).await;
    }
    let (first, grant) = take_single(&store, &limited("queue", 1)).await;
    assert_eq!(first.key, key("evt_c"));
    // Released, it is due after the others.
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    let rest = take(&store, &take_from("queue")).await;
    assert_eq!(keys(&rest), [key("evt_a"), key("evt_b"), key("evt_c")]);
}

/// A take returns no more events than its limit.
pub(super) async fn a_take_honors_its_limit(store: Store) {
    let batch: Vec<_> = (0..5)
        .map(|number| request_in("queue", &format!("evt_{number}")))
        .collect();
    enqueue(&store, &batch).await;
    for (limit, expected) in [(0, 0), (1, 1), (3, 3), (3, 1), (3, 0)] {
        let taken = take(&store, &limited("queue", limit)).await;
        assert_eq!(taken.events.len(), expected, "limit {limit}");
        assert!(!taken.has_more, "`max_bytes` did not end the take");
    }
}

/// A take stops before its payloads exceed `max_bytes`, and says that there are more.
pub(super) async fn a_take_honors_its_max_bytes(store: Store) {
    let batch: Vec<_> = (0..5).map(|number| sized(number, 100)).collect();
    enqueue(&store, &batch).await;
    for (max_bytes, expected, has_more) in [(200, 2, true), (299, 2, true), (100, 1, false)] {
        let mut request = take_from("queue");
        request.max_bytes = max_bytes;
        let taken = take(&store, &request).await;
        assert_eq!(taken.events.len(), expected, "max_bytes {max_bytes}");
        assert_eq!(taken.has_more, has_more, "max_bytes {max_bytes}");
    }
}

/// The first event is taken whatever its size, so that it does not block the queue.
pub(super) async fn the_first_event_is_taken_whatever_its_size(store: Store) {
    let clock = Clock::start(&store).await;
    enqueue(&store, &[sized(0, 1_000)]).await;
    clock.advance(Duration::from_millis(5)).await;
    enqueue(&store, &[sized(1, 10), sized(2, 10)]).await;
    for (expected, has_more) in [(1, true), (2, false)] {
        let mut request = take_from("queue");
        request.max_bytes = 20;
        let taken = take(&store, &request).await;
        assert_eq!(taken.events.len(), expected, "events taken");
        assert_eq!(taken.has_more, has_more, "after {expected} events");
    }
}

/// A take returns events of its queue only.
pub(super) async fn a_take_returns_events_of_its_queue_only(store: Store) {
    enqueue(
        &store,
        &[request_in("a", "evt_1"), request_in("b", "evt_2")],
    )
    .await;
    enqueue(&store, &[request_in("b", "evt_3")]).await;
    assert_nothing_due(&store, "c", "the queue is empty").await;
    let (taken, _) = take_only(&store, "a").await;
    assert_eq!(taken.key, key("evt_1"));
    let taken = take(&store, &take_from("b")).await;
    let taken: BTreeSet<_> = keys(&taken).into_iter().collect();
    assert_eq!(taken, BTreeSet::from([key("evt_2"), key("evt_3")]));
}

/// An event is not taken while another worker handles it, before it is due, or after it is settled.
pub(super) async fn an_event_that_is_not_due_is_not_taken(store: Store) {
    for situation in [
        Situation::InProgress,
        Situation::Scheduled,
        Situation::Completed,
        Situation::Discarded,
        Situation::SetAside,
        Situation::Exhausted,
    ] {
        situation.bring(&store).await;
        let when = format!("the event is {situation:?}");
        for _ in 0..2 {
            assert_nothing_due(&store, &situation.id(), &when).await;
        }
    }
}

/// All events of a take are claimed under its token, and each can be settled by itself.
pub(super) async fn each_event_is_claimed_under_the_token_of_the_take(store: Store) {
    let batch: Vec<_> = (0..3)
        .map(|number| request_in("queue", &format!("evt_{number}")))
        .collect();
    enqueue(&store, &batch).await;
    let request = take_from("queue");
    let taken = take(&store, &request).await;
    assert_eq!(taken.events.len(), 3, "events taken");
    let other = take_from("queue");
    for event in &taken.events {
        let when = "with another token";
        assert_lost(&store, &other.grant(event), when).await;
        let grant = request.grant(event);
        let update = complete(&store, &grant).await;
        assert_eq!(update, ClaimUpdate::Applied, "{}", event.key);
    }
}

/// Each take of an event counts an attempt, and returns the same payload.
pub(super) async fn each_take_counts_an_attempt(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    for attempt in 1..=5 {
        let (taken, grant) = take_only(&store, "evt_1").await;
        assert_eq!(taken.attempt, attempt);
        assert_eq!(taken.payload, payload("evt_1"));
        let change = retry(Duration::ZERO, true);
        let update = reschedule(&store, &grant, &change).await;
        assert_eq!(update, ClaimUpdate::Applied);
    }
}

/// A take that is repeated with its token claims no event twice.
pub(super) async fn a_repeated_take_claims_no_event_twice(store: Store) {
    enqueue(&store, &[request_in("queue", "evt_1")]).await;
    let request = take_from("queue");
    assert_eq!(keys(&take(&store, &request).await), [key("evt_1")]);
    assert_eq!(keys(&take(&store, &request).await), Vec::<Key>::new());

    enqueue(&store, &[request_in("queue", "evt_2")]).await;
    let taken = take(&store, &request).await;
    assert_eq!(keys(&taken), [key("evt_2")]);
    assert_eq!(taken.events[0].attempt, 1);
}

/// The age of an event is the time since it was accepted, whatever happened since.
pub(super) async fn the_age_counts_from_the_acceptance(store: Store) {
    const WAITED: Duration = Duration::from_millis(20);

    let started = Instant::now();
    let clock = Clock::start(&store).await;
    enqueue(&store, &[request("evt_1")]).await;
    for attempt in 1..=2 {
        clock.advance(WAITED).await;
        let (taken, grant) = take_only(&store, "evt_1").await;
        // Stores may round to milliseconds. The clocks may run a little apart; a second for an hour is too much.
        let least = WAITED * attempt - Duration::from_millis(2);
        let most = started.elapsed() + Duration::from_secs(2);
        assert!(
            taken.age >= least && taken.age <= most,
            "attempt {attempt}: the age {:?} must be between {least:?} and {most:?}",
            taken.age
        );
        let update = reschedule(&store, &grant, &retry(Duration::ZERO, true)).await;
        assert_eq!(update, ClaimUpdate::Applied);
    }
}

fn limited(name: &str, limit: u32) -> TakeRequest {
    let mut request = take_from(name);
    request.limit = limit;
    request
}

/// Requests to store an event whose payload has `bytes` bytes.
fn sized(number: usize, bytes: usize) -> AcceptRequest {
    let mut request = request_in("queue", &format!("evt_{number}"));
    request.payload = Bytes::from(vec![b'x'; bytes]);
    request
}
