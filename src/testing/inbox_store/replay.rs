//! `InboxStore::replay`, by key.

use std::time::{Duration, Instant};

use super::helpers::{
    Clock, Store, accept_one, assert_lost, assert_nothing_due, complete, exhaust, expired_take,
    payload, record, replay_key, request, reschedule, retry, take, take_from, take_only,
    take_single,
};
use super::situation::{Situation, enqueue_with_crashes};
use crate::claims::{ClaimUpdate, State};
use crate::inbox::Accepted;

/// A replayed event is due at once, whatever its state.
pub(super) async fn a_replayed_event_is_due_at_once(store: Store) {
    for situation in Situation::REPLAYABLE {
        situation.bring(&store).await;
        let id = situation.id();
        assert_eq!(replay_key(&store, &id).await, 1, "{situation:?}");
        let (taken, grant) = take_only(&store, &id).await;
        let attempt = if situation == Situation::Queued { 1 } else { 2 };
        assert_eq!(taken.attempt, attempt, "{situation:?}");
        assert_eq!(taken.failures, 0, "{situation:?}");
        assert_eq!(taken.payload, payload(&id), "{situation:?}");
        assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
    }
}

/// A replay resets crashes and failures, and keeps attempts.
pub(super) async fn a_replay_resets_crashes_and_failures(store: Store) {
    const CRASHES: u32 = 2;

    enqueue_with_crashes(&store, "evt_1", CRASHES).await;
    for _ in 0..2 {
        let (_, grant) = take_only(&store, "evt_1").await;
        let update = reschedule(&store, &grant, &retry(Duration::ZERO, true)).await;
        assert_eq!(update, ClaimUpdate::Applied);
    }
    let (taken, grant) = take_only(&store, "evt_1").await;
    assert_eq!(taken.failures, 2);
    assert_eq!(
        reschedule(&store, &grant, &exhaust()).await,
        ClaimUpdate::Applied
    );
    let exhausted = record(&store, "evt_1", State::Exhausted).await;
    assert_eq!(
        (exhausted.attempts, exhausted.crashes),
        (CRASHES + 3, CRASHES)
    );

    assert_eq!(replay_key(&store, "evt_1").await, 1);
    let mut request = expired_take("evt_1");
    request.max_crashes = 2;
    let (taken, _) = take_single(&store, &request).await;
    assert_eq!(taken.attempt, CRASHES + 4);
    assert_eq!(taken.failures, 0);
    let crashed = take(&store, &request).await.crashed;
    assert!(
        crashed.len() == 1 && !crashed[0].is_exhausted,
        "the crashes must be reset: {crashed:?}"
    );
}

/// An event in progress is not replayed, even if its lease has expired.
pub(super) async fn an_event_in_progress_is_not_replayed(store: Store) {
    for situation in [Situation::InProgress, Situation::LeaseExpired] {
        let grant = situation.bring(&store).await;
        let grant = grant.expect("an event in progress has a grant");
        let id = situation.id();
        let before = record(&store, &id, State::InProgress).await;
        assert_eq!(replay_key(&store, &id).await, 0, "{situation:?}");
        let after = record(&store, &id, State::InProgress).await;
        assert_eq!(after, before, "{situation:?}");
        let update = complete(&store, &grant).await;
        assert_eq!(update, ClaimUpdate::Applied, "{situation:?}");
    }
}

/// An event that has no payload, or that the store does not know, is not replayed.
pub(super) async fn an_event_without_a_payload_is_not_replayed(store: Store) {
    assert_eq!(replay_key(&store, "absent").await, 0, "absent");
    for situation in [Situation::Completed, Situation::Discarded] {
        situation.bring(&store).await;
        let id = situation.id();
        assert_eq!(replay_key(&store, &id).await, 0, "{situation:?}");
        assert_nothing_due(&store, &id, "it was not replayed").await;
        let accepted = accept_one(&store, &request(&id)).await;
        let duplicate = Accepted::Duplicate(situation.state());
        assert_eq!(accepted, duplicate, "{situation:?}");
    }
}

/// A grant from before the replay changes nothing.
pub(super) async fn a_grant_from_before_the_replay_is_lost(store: Store) {
    for situation in Situation::REPLAYABLE {
        let Some(grant) = situation.bring(&store).await else {
            continue;
        };
        let id = situation.id();
        assert_eq!(replay_key(&store, &id).await, 1, "{situation:?}");
        assert_lost(&store, &grant, &format!("after a replay of {situation:?}")).await;
        take_only(&store, &id).await;
    }
}

/// The age of a replayed event counts from the replay, so that the worker does not give up on it at once.
pub(super) async fn the_age_counts_from_the_replay(store: Store) {
    const WAITED: Duration = Duration::from_millis(100);

    let clock = Clock::start(&store).await;
    Situation::Exhausted.bring(&store).await;
    clock.advance(WAITED).await;
    let started = Instant::now();
    let id = Situation::Exhausted.id();
    assert_eq!(replay_key(&store, &id).await, 1);
    let (taken, _) = take_only(&store, &id).await;
    // Stores may round to milliseconds.
    let most = started.elapsed() + Duration::from_millis(10);
    assert!(
        taken.age <= most,
        "the age is {:?}, but the event was replayed within {most:?}",
        taken.age
    );
}

/// Replaying twice is harmless.
pub(super) async fn an_event_that_is_replayed_twice_runs_once(store: Store) {
    Situation::Exhausted.bring(&store).await;
    let id = Situation::Exhausted.id();
    for _ in 0..2 {
        assert_eq!(replay_key(&store, &id).await, 1);
    }
    let taken = take(&store, &take_from(&id)).await;
    assert_eq!(taken.events.len(), 1, "events taken");
    assert_nothing_due(&store, &id, "the event was taken").await;
}
