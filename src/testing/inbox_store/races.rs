//! Concurrent callers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;

use super::helpers::{
    Store, accept, accept_one, assert_nothing_due, claim, claim_request, complete, enqueue,
    expired_take, key, record, replay_key, request, request_in, reschedule, retry, take, take_from,
    take_only, take_single,
};
use super::situation::Situation;
use crate::claims::{Claim, ClaimUpdate, Key, State};
use crate::inbox::Accepted;

const RACERS: usize = 16;

/// Number of events that the racers take.
const TAKEN: usize = 200;

/// Each due event is taken by one of many concurrent takers.
pub(super) async fn each_event_is_taken_once(store: Store) {
    let batch: Vec<_> = (0..TAKEN)
        .map(|number| request_in("queue", &format!("evt_{number}")))
        .collect();
    enqueue(&store, &batch).await;
    let mut takers = JoinSet::new();
    for _ in 0..RACERS {
        let store = Arc::clone(&store);
        takers.spawn(async move { take_all(&store).await });
    }
    let mut taken: Vec<Key> = takers.join_all().await.into_iter().flatten().collect();
    // A take may skip events that another one is claiming.
    taken.extend(take_all(&store).await);

    let mut times = BTreeMap::new();
    for key in taken {
        *times.entry(key).or_insert(0) += 1;
    }
    assert_eq!(times.len(), TAKEN, "events that were taken");
    times.retain(|_, times| *times > 1);
    assert!(times.is_empty(), "taken more than once: {times:?}");
}

/// Takes until nothing is due. All events must be at their first attempt.
async fn take_all(store: &Store) -> Vec<Key> {
    let mut all = Vec::new();
    loop {
        let mut request = take_from("queue");
        request.limit = 7;
        let taken = take(store, &request).await;
        if taken.events.is_empty() {
            return all;
        }
        for event in &taken.events {
            assert_eq!(event.attempt, 1, "attempt of {}", event.key);
        }
        all.extend(taken.events.into_iter().map(|event| event.key));
        assert!(all.len() <= TAKEN, "one taker took more events than exist");
    }
}

/// Each expired lease is counted by one of many concurrent takers.
pub(super) async fn each_crash_is_counted_once(store: Store) {
    const EVENTS: usize = 20;

    let batch: Vec<_> = (0..EVENTS)
        .map(|number| request_in("queue", &format!("evt_{number}")))
        .collect();
    enqueue(&store, &batch).await;
    let expired = take(&store, &expired_take("queue")).await;
    assert_eq!(expired.events.len(), EVENTS, "events taken");

    let mut takers = JoinSet::new();
    for _ in 0..RACERS {
        let store = Arc::clone(&store);
        takers.spawn(async move { take(&store, &take_from("queue")).await.crashed });
    }
    let mut crashed: Vec<_> = takers.join_all().await.into_iter().flatten().collect();
    crashed.extend(take(&store, &take_from("queue")).await.crashed);
    assert_eq!(crashed.len(), EVENTS, "crashes of {EVENTS} expired leases");
}

/// A late completion either succeeds or comes too late. Never is a completed event rescheduled.
pub(super) async fn a_late_completion_races_with_a_take(store: Store) {
    for number in 0..50 {
        let id = format!("evt_{number}");
        enqueue(&store, &[request(&id)]).await;
        let (_, grant) = take_single(&store, &expired_take(&id)).await;
        let late = tokio::spawn({
            let store = Arc::clone(&store);
            async move { complete(&store, &grant).await }
        });
        let crashed = take(&store, &take_from(&id)).await.crashed.len();
        match late.await.expect("`complete` must not panic") {
            ClaimUpdate::Applied => {
                assert_eq!(crashed, 0, "{id} was completed and rescheduled");
                assert_eq!(replay_key(&store, &id).await, 0, "payload of {id}");
            }
            ClaimUpdate::LeaseLost => {
                assert_eq!(crashed, 1, "{id} was neither completed nor rescheduled");
                assert_eq!(record(&store, &id, State::Released).await.crashes, 1);
            }
        }
    }
}

/// Concurrent batches with the same keys, in different orders, store each event once and do not deadlock.
pub(super) async fn concurrent_batches_store_each_event_once(store: Store) {
    const EVENTS: usize = 50;

    let mut racers = JoinSet::new();
    for racer in 0..RACERS {
        let store = Arc::clone(&store);
        racers.spawn(async move {
            let mut batch: Vec<_> = (0..EVENTS)
                .map(|number| request_in("queue", &format!("evt_{number}")))
                .collect();
            batch.rotate_left(racer);
            if racer % 2 == 0 {
                batch.reverse();
            }
            let accepted = accept(&store, &batch).await;
            let keys = batch.into_iter().map(|request| request.key);
            keys.zip(accepted).collect::<Vec<_>>()
        });
    }
    let mut stored = BTreeMap::new();
    for (key, accepted) in racers.join_all().await.into_iter().flatten() {
        match accepted {
            Accepted::Stored => *stored.entry(key).or_insert(0) += 1,
            Accepted::Duplicate(State::Queued) => {}
            other => panic!("accepting {key} returned {other:?}"),
        }
    }
    let taken = take(&store, &take_from("queue")).await;
    assert_eq!(taken.events.len(), EVENTS, "events taken");
    let expected = (0..EVENTS).map(|number| (key(&format!("evt_{number}")), 1));
    assert_eq!(
        stored,
        expected.collect(),
        "how often each event was stored"
    );
}

/// Of deduplication and the inbox, one gets the event.
pub(super) async fn a_claim_races_with_an_accept(store: Store) {
    for number in 0..50 {
        let id = format!("evt_{number}");
        let claiming = {
            let (store, request) = (Arc::clone(&store), claim_request(&id));
            async move { claim(&store, &request).await }
        };
        let accepting = {
            let (store, request) = (Arc::clone(&store), request(&id));
            async move { accept_one(&store, &request).await }
        };
        // The one that is spawned tends to be later.
        let (claimed, accepted) = if number % 2 == 0 {
            let claiming = tokio::spawn(claiming);
            let accepted = accepting.await;
            (claiming.await.expect("`claim` must not panic"), accepted)
        } else {
            let accepting = tokio::spawn(accepting);
            let claimed = claiming.await;
            (claimed, accepting.await.expect("`accept` must not panic"))
        };
        match (accepted, claimed) {
            (Accepted::Stored, Claim::InProgress { .. }) => drop(take_only(&store, &id).await),
            (Accepted::InProgress { .. }, Claim::Acquired { attempt: 1 }) => {
                assert_nothing_due(&store, &id, "deduplication handles the event").await;
            }
            other => panic!("{id}: {other:?}"),
        }
    }
}

/// If a replay races with a take, the event is still taken exactly once.
pub(super) async fn a_replay_races_with_a_take(store: Store) {
    for number in 0..50 {
        let id = format!("evt_{number}");
        Situation::Released.bring_in(&store, &id, &id).await;
        let replaying = tokio::spawn({
            let (store, id) = (Arc::clone(&store), id.clone());
            async move { replay_key(&store, &id).await }
        });
        let taken = take(&store, &take_from(&id)).await.events;
        let replayed = replaying.await.expect("`replay` must not panic");
        let again = take(&store, &take_from(&id)).await.events;
        assert_eq!(
            taken.len() + again.len(),
            1,
            "{id} replayed {replayed} times"
        );
    }
}

/// When two calls reschedule an event in different ways, one of them is applied.
pub(super) async fn concurrent_changes_settle_an_event_once(store: Store) {
    for number in 0..50 {
        let id = format!("evt_{number}");
        enqueue(&store, &[request(&id)]).await;
        let (_, grant) = take_only(&store, &id).await;
        let completing = tokio::spawn({
            let (store, grant) = (Arc::clone(&store), grant.clone());
            async move { complete(&store, &grant).await }
        });
        let rescheduled = reschedule(&store, &grant, &retry(Duration::ZERO, true)).await;
        let completed = completing.await.expect("`complete` must not panic");
        match (completed, rescheduled) {
            (ClaimUpdate::Applied, ClaimUpdate::LeaseLost) => {
                assert_nothing_due(&store, &id, "the event is completed").await;
            }
            (ClaimUpdate::LeaseLost, ClaimUpdate::Applied) => drop(take_only(&store, &id).await),
            other => panic!("(completed, rescheduled) of {id}: {other:?}"),
        }
    }
}
