//! `InboxStore::abandon`: giving back a take whose response was lost.

use std::time::Duration;

use super::helpers::{
    Store, assert_nothing_due, complete, enqueue, key, keys, payload, queue, record, release,
    request, request_in, reschedule, retry, take, take_from, take_only, take_single,
};
use super::situation::Situation;
use crate::claims::{ClaimUpdate, State, Token};

/// Abandoned events are due at once, and count neither an attempt nor a crash.
pub(super) async fn abandoned_events_are_due_at_once(store: Store) {
    let batch: Vec<_> = (0..3)
        .map(|number| request_in("queue", &format!("evt_{number}")))
        .collect();
    enqueue(&store, &batch).await;
    for _ in 0..3 {
        let request = take_from("queue");
        let taken = take(&store, &request).await;
        assert_eq!(taken.events.len(), 3, "events taken");
        for event in &taken.events {
            assert_eq!(event.attempt, 1, "attempt of {}", event.key);
            assert_eq!(event.failures, 0, "failures of {}", event.key);
        }
        assert_eq!(abandon(&store, "queue", &request.token).await, 3);
    }
    let taken = take(&store, &take_from("queue")).await;
    assert_eq!(taken.events.len(), 3, "events taken");
    for number in 0..3 {
        let record = record(&store, &format!("evt_{number}"), State::InProgress).await;
        assert_eq!((record.attempts, record.crashes), (1, 0), "evt_{number}");
    }
}

/// A later attempt that is abandoned keeps the history of the earlier ones.
pub(super) async fn an_abandoned_later_attempt_keeps_its_history(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let (_, grant) = take_only(&store, "evt_1").await;
    let update = reschedule(&store, &grant, &retry(Duration::ZERO, true)).await;
    assert_eq!(update, ClaimUpdate::Applied);
    let request = take_from("evt_1");
    take_single(&store, &request).await;
    assert_eq!(abandon(&store, "evt_1", &request.token).await, 1);

    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(
        (taken.attempt, taken.failures),
        (2, 1),
        "(attempt, failures)"
    );
    assert_eq!(taken.reason.as_deref(), Some("the bank was closed"));
    assert_eq!(taken.payload, payload("evt_1"));
}

/// Only the events of the token and of the queue are given back.
pub(super) async fn other_takes_are_not_abandoned(store: Store) {
    enqueue(&store, &[request_in("queue", "evt_1")]).await;
    let held = take_from("queue");
    let (_, grant) = take_single(&store, &held).await;
    enqueue(&store, &[request_in("queue", "evt_2")]).await;
    let lost = take_from("queue");
    take_single(&store, &lost).await;

    assert_eq!(abandon(&store, "queue", &Token::random()).await, 0);
    assert_eq!(abandon(&store, "other", &lost.token).await, 0);
    assert_nothing_due(&store, "queue", "no take of this queue was abandoned").await;
    assert_eq!(abandon(&store, "queue", &lost.token).await, 1);
    let taken = take(&store, &take_from("queue")).await;
    assert_eq!(keys(&taken), [key("evt_2")]);
    assert_eq!(complete(&store, &grant).await, ClaimUpdate::Applied);
}

/// Events of the take that have been settled or rescheduled are left alone.
pub(super) async fn settled_events_are_not_abandoned(store: Store) {
    for situation in Situation::ALL {
        let Some(grant) = situation.bring(&store).await else {
            continue;
        };
        if situation.state() == State::InProgress {
            continue;
        }
        let abandoned = abandon(&store, &situation.id(), grant.token()).await;
        assert_eq!(abandoned, 0, "{situation:?}");
        if situation != Situation::Released {
            let when = format!("the event is {situation:?}");
            assert_nothing_due(&store, &situation.id(), &when).await;
        }
    }
}

/// Repeating the call gives back nothing, and does not disturb the next worker.
pub(super) async fn a_repeated_abandon_gives_back_nothing(store: Store) {
    enqueue(&store, &[request("evt_1")]).await;
    let lost = take_from("evt_1");
    take_single(&store, &lost).await;
    assert_eq!(abandon(&store, "evt_1", &lost.token).await, 1);
    assert_eq!(abandon(&store, "evt_1", &lost.token).await, 0, "repeated");

    let (taken, grant) = take_only(&store, "evt_1").await;
    assert_eq!(
        abandon(&store, "evt_1", &lost.token).await,
        0,
        "taken again"
    );
    assert_eq!(taken.attempt, 1);
    assert_eq!(release(&store, &grant).await, ClaimUpdate::Applied);
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.attempt, 2);
}

async fn abandon(store: &Store, name: &str, token: &Token) -> u64 {
    let abandoned = store.abandon(&queue(name), token).await;
    abandoned.expect("`abandon` must not fail")
}
